// SPDX-License-Identifier: GPL-3.0-or-later
// How long minutes of twelve pages and more take from blocks to PDF, and one page to a picture of a screen's size.
#include "core/paper/pdf.h"
#include "tests/papersample.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <cstdio>

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const auto theme = paper::builtInTheme(QStringLiteral("hd05"));
    if (!theme)
        return 1;
    const auto milliseconds = [](const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e6; };
    for (const char *turn : {"first", "second"}) {  // the first turn reads the font files
        QElapsedTimer timer;
        timer.start();
        const auto pages = paper::layOut(papersample::minutes(45, 40), *theme);
        if (!pages)
            return 1;
        const double laidOut = milliseconds(timer);
        timer.restart();
        const auto pdf = paper::writePdf(*pages, {QStringLiteral("Biên bản")});
        if (!pdf)
            return 1;
        const double written = milliseconds(timer);
        QImage screen(840, 1188, QImage::Format_RGB32);
        screen.fill(Qt::white);
        timer.restart();
        QPainter painter(&screen);
        paper::paint(*pages, 1, painter, screen.rect());
        painter.end();
        std::printf("%s: %d pages laid out in %.1f ms, written in %.1f ms (%lld bytes), one page painted in %.1f ms\n", turn,
                    pages->count(), laidOut, written, static_cast<long long>(pdf->size()), milliseconds(timer));
    }
    return 0;
}
