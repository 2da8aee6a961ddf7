// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/readbackdialog.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBrowser>

namespace {

QString html(const paper::Runs &runs)
{
    return paper::plainText(runs).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

QString html(const paper::Blocks &blocks);

QString html(const paper::Table &table)
{
    QString text = QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"6\" width=\"100%\">");
    const auto addRow = [&text](const paper::Row &row, const QString &tag) {
        text += QStringLiteral("<tr>");
        for (const paper::Cell &cell : row)
            text += QStringLiteral("<%1 colspan=\"%2\">%3</%1>").arg(tag).arg(cell.span).arg(html(cell.runs));
        text += QStringLiteral("</tr>");
    };
    if (!table.head.empty())
        addRow(table.head, QStringLiteral("th"));
    for (const paper::Row &row : table.rows)
        addRow(row, QStringLiteral("td"));
    return text + QStringLiteral("</table>");
}

/// What is read out of one block; lines, spaces and pictures are for the eye alone.
struct Reading
{
    QString operator()(const paper::Paragraph &paragraph) const
    {
        const QString text = html(paragraph.runs);
        return text.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(text);
    }
    QString operator()(const paper::Columns &columns) const
    {
        QString text;
        for (const paper::Column &column : columns.columns)
            text += html(column.blocks);
        return text;
    }
    QString operator()(const paper::Table &table) const { return html(table); }
    QString operator()(const paper::KeepTogether &together) const { return html(together.blocks); }
    template <typename Other>
    QString operator()(const Other &) const { return {}; }
};

QString html(const paper::Blocks &blocks)
{
    QString text;
    for (const paper::Block &block : blocks)
        text += std::visit(Reading(), static_cast<const paper::Block::variant &>(block));
    return text;
}

}

ReadBackDialog::ReadBackDialog(const paper::Blocks &minutes, QWidget *parent)
    : QDialog(parent), m_text(new QTextBrowser), m_next(new QPushButton), m_previous(new QPushButton),
      m_close(new QPushButton)
{
    setModal(true);
    m_text->setHtml(html(minutes));
    for (QPushButton *button : {m_next, m_previous, m_close})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_previous);
    buttons->addWidget(m_next);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
    QScrollBar *bar = m_text->verticalScrollBar();
    connect(m_next, &QPushButton::clicked, bar, [bar] { bar->setValue(bar->value() + bar->pageStep() * 9 / 10); });
    connect(m_previous, &QPushButton::clicked, bar, [bar] { bar->setValue(bar->value() - bar->pageStep() * 9 / 10); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    enlarge();
    retranslate();
    if (parent)
        resize(parent->window()->size());
    m_text->setFocus();
}

QString ReadBackDialog::text() const
{
    return m_text->toPlainText();
}

void ReadBackDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        enlarge();
    QDialog::changeEvent(event);
}

void ReadBackDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_F9)
        event->key() == Qt::Key_Space ? m_next->click() : accept();
    else
        QDialog::keyPressEvent(event);
}

void ReadBackDialog::enlarge()
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.7);  // legible at arm's length, standing
    m_text->setFont(large);
}

void ReadBackDialog::retranslate()
{
    setWindowTitle(tr("Read the minutes to the meeting"));
    m_text->setAccessibleName(tr("Minutes"));
    m_previous->setText(tr("&Back"));
    m_next->setText(tr("&Further (Space)"));
    m_close->setText(tr("&Close (Esc)"));
}
