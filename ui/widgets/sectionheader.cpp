// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sectionheader.h"

#include <QApplication>
#include <QEvent>

SectionHeader::SectionHeader(const QString &text, Rank rank, QWidget *parent) : QLabel(text, parent), m_rank(rank)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    enlarge();
}

bool SectionHeader::event(QEvent *event)
{
    const bool done = QLabel::event(event);
    if (event->type() == QEvent::ApplicationFontChange)
        enlarge();
    return done;
}

void SectionHeader::enlarge()
{
    QFont large = QApplication::font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * (m_rank == Rank::Page ? 1.35 : 1.1));
    setFont(large);
}
