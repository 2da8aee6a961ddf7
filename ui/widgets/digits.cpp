// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/digits.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>

Digits::Digits(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::StyledPanel);
    setMargin(8);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    enlarge();
}

void Digits::setDigits(const QString &digits, const QString &name)
{
    QString shown = digits;
    // three groups a line: a line is what can be said in one breath and compared in one look; four still are
    int spaces = 0;
    if (digits.count(u' ') > 3)
        for (QChar &c : shown)
            if (c == u' ' && ++spaces == 3)
                c = u'\n';
    setText(shown);
    setAccessibleName(name);
    setAccessibleDescription(digits);
}

bool Digits::event(QEvent *event)
{
    const bool done = QLabel::event(event);
    if (event->type() == QEvent::ApplicationFontChange)
        enlarge();
    return done;
}

void Digits::enlarge()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(QApplication::font().pointSizeF() * 1.6);
    font.setBold(true);
    setFont(font);
}
