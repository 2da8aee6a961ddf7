// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/warninglist.h"

#include "ui/widgets/statuslabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

WarningList::WarningList(QWidget *parent) : QWidget(parent), m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    hide();
}

void WarningList::setSentences(const QStringList &sentences)
{
    if (sentences == m_sentences)
        return;
    m_sentences = sentences;
    draw();
    setVisible(!m_sentences.isEmpty());
}

void WarningList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        draw();
    QWidget::changeEvent(event);
}

void WarningList::draw()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &sentence : std::as_const(m_sentences)) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        auto *words = new QLabel(tr("Please check: %1").arg(sentence));
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        QPalette own;
        own.setColor(QPalette::WindowText, style::colour(Tone::Warning, palette()));
        words->setPalette(own);
        row->addWidget(new Mark(Tone::Warning), 0, Qt::AlignTop);
        row->addWidget(words, 1);
        m_lines->addWidget(line);
    }
}
