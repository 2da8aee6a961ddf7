// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scoresheetsdialog.h"

#include "core/text/dates.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowtable.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

static QString appliesFrom(const ScoreSheetRow &row)
{
    QStringList days;
    for (const QDate &day : row.from)
        days += dateText(day);
    return days.join(QStringLiteral(", "));
}

static const QList<Column<ScoreSheetRow>> &sheetColumns()
{
    static const QList<Column<ScoreSheetRow>> all = {
        {QT_TRANSLATE_NOOP("ScoreSheetsDialog", "Score sheet"), [](const ScoreSheetRow &row) -> QVariant { return row.title; }},
        {QT_TRANSLATE_NOOP("ScoreSheetsDialog", "Takes effect"), [](const ScoreSheetRow &row) -> QVariant { return dateText(row.effective); }},
        {QT_TRANSLATE_NOOP("ScoreSheetsDialog", "Applies from"), [](const ScoreSheetRow &row) -> QVariant { return appliesFrom(row); }},
        {QT_TRANSLATE_NOOP("ScoreSheetsDialog", "Where"),
         [](const ScoreSheetRow &row) -> QVariant { return row.kept ? ScoreSheetsDialog::tr("In the book") : ScoreSheetsDialog::tr("With the program"); }},
    };
    return all;
}

ScoreSheetsDialog::ScoreSheetsDialog(Source source, const QDate &from, QWidget *parent)
    : QDialog(parent), m_source(std::move(source)), m_model("ScoreSheetsDialog", sheetColumns()), m_messages(new MessageBar),
      m_sentence(new QLabel), m_table(new RowTable(RowTable::Sorting::No)), m_about(new QLabel), m_fromLabel(new QLabel),
      m_from(new DateField), m_apply(new QPushButton), m_takeIn(new QPushButton), m_close(new QPushButton)
{
    setModal(true);
    for (QLabel *label : {m_sentence, m_about}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_table->setModel(&m_model);
    m_table->setWideColumn(0);
    m_table->setLetters(0, 40);
    m_table->setLetters(1, 13);
    m_table->setLetters(2, 22);
    m_table->setLetters(3, 18);
    m_from->setDate(from);
    m_fromLabel->setBuddy(m_from);
    m_apply->setObjectName(QStringLiteral("apply"));
    m_takeIn->setObjectName(QStringLiteral("takeIn"));
    for (QPushButton *button : {m_apply, m_takeIn, m_close})
        button->setAutoDefault(false);
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_fromLabel);
    choice->addWidget(m_from);
    choice->addWidget(m_apply);
    choice->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_takeIn);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addWidget(m_sentence);
    column->addWidget(m_table, 1);
    column->addWidget(m_about);
    column->addLayout(choice);
    column->addLayout(buttons);
    connect(m_table, &RowTable::chosen, this, &ScoreSheetsDialog::showChosen);
    connect(m_apply, &QPushButton::clicked, this, &ScoreSheetsDialog::applyChosen);
    connect(m_takeIn, &QPushButton::clicked, this, &ScoreSheetsDialog::takeIn);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    resize(1000, 520);
    retranslate();
    m_table->setFocus();
}

void ScoreSheetsDialog::refresh()
{
    const auto rows = m_source.rows();
    if (!rows)
        return m_messages->show(rows.error());
    m_model.setRows(*rows);
    if (!m_table->currentIndex().isValid() && !rows->isEmpty())
        m_table->setCurrentIndex(m_model.index(0, 0));
    showChosen();
}

void ScoreSheetsDialog::takeIn()
{
    m_source.takeIn([this](const Result<QString> &id) {
        if (!id)
            return m_messages->show(id.error());
        refresh();
        m_table->setCurrentIndex(m_model.indexOf(*id));
        m_messages->say(tr("The score sheet is in the book. It applies once you say from which day."));
    });
}

void ScoreSheetsDialog::applyChosen()
{
    const ScoreSheetRow *row = m_model.at(m_table->currentIndex());
    if (!row)
        return;
    if (const auto from = m_from->value(); !from)
        return m_messages->show(from.error(), m_from);
    const QString title = row->title;
    if (const auto done = m_source.apply(row->id, m_from->date()); !done)
        return m_messages->show(done.error(), m_from);
    refresh();
    m_messages->say(tr("Meetings from %1 on are scored by: %2. Meetings that are scored already keep their sheet.").arg(dateText(m_from->date()), title));
}

void ScoreSheetsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ScoreSheetsDialog::retranslate()
{
    setWindowTitle(tr("Score sheets"));
    m_sentence->setText(tr("A sheet says how the quality of a meeting is scored. The upper office gives it out as a file. Without a choice the sheet of the guidance applies."));
    m_table->setAccessibleName(tr("Score sheets"));
    m_fromLabel->setText(tr("Applies &from"));
    m_apply->setText(tr("&Apply the chosen sheet"));
    m_takeIn->setText(tr("&Take in a score sheet…"));
    m_close->setText(tr("&Close"));
    refresh();
}

void ScoreSheetsDialog::showChosen()
{
    const ScoreSheetRow *row = m_model.at(m_table->currentIndex());
    m_apply->setEnabled(row);
    m_about->setText(row ? row->source : QString());
}
