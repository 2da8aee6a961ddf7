// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/excuselist.h"

#include "core/usecases/excuses.h"
#include "ui/dialogs/excusedialog.h"
#include "ui/dialogs/meetingwords.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/sectionheader.h"

#include <algorithm>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

static const QList<Column<ExcuseLine>> &columns()
{
    static const QList<Column<ExcuseLine>> all = {
        {QT_TRANSLATE_NOOP("ExcuseList", "Name"), [](const ExcuseLine &line) -> QVariant { return line.name; }},
        {QT_TRANSLATE_NOOP("ExcuseList", "Reason"), [](const ExcuseLine &line) -> QVariant { return line.excuse.reason; }}};
    return all;
}

ExcuseList::ExcuseList(Book &book, QWidget *parent)
    : QWidget(parent), m_book(book), m_title(new SectionHeader), m_table(new RowTable(RowTable::Sorting::No)),
      m_lines(new RowModel<ExcuseLine>("ExcuseList", columns(), this)), m_add(new QPushButton), m_edit(new QPushButton), m_remove(new QPushButton)
{
    m_table->setModel(m_lines);
    m_table->setFixedHeight(4 * style::rowHeight(m_table->fontMetrics()) + style::gap);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setWideColumn(1);
    m_table->setLetters(0, 18);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_add, m_edit, m_remove}) {
        button->setAutoDefault(false);
        flow->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_table);
    column->addWidget(buttons);
    connect(m_add, &QPushButton::clicked, this, &ExcuseList::addNew);
    connect(m_edit, &QPushButton::clicked, this, &ExcuseList::editCurrent);
    connect(m_remove, &QPushButton::clicked, this, &ExcuseList::removeCurrent);
    connect(m_table, &RowTable::opened, this, &ExcuseList::editCurrent);
    connect(m_table, &RowTable::chosen, this, &ExcuseList::enable);
    retranslate();
    enable();
}

void ExcuseList::show(const MeetingRecord &record)
{
    m_record = record;
    m_open = !record.final;
    QList<ExcuseLine> lines;
    for (const Excuse &excuse : record.excuses)
        lines += {excuse.id, excuse, record.nameOf(excuse.member)};
    m_lines->setRows(lines);
    enable();
}

void ExcuseList::clear()
{
    m_open = false;
    m_unsaved.reset();
    m_lines->setRows({});
    enable();
}

void ExcuseList::retranslate()
{
    m_title->setText(tr("Excused before the day"));
    m_table->setAccessibleName(tr("Excused before the day"));
    m_add->setText(tr("Add e&xcuse…"));
    m_edit->setText(tr("Edit excuse…"));
    m_remove->setText(tr("Remove excuse"));
}

void ExcuseList::addNew()
{
    Excuse excuse;
    excuse.meeting = m_record.meeting.id;
    excuse.told = std::min(QDate::currentDate(), m_record.meeting.date); // also when it is written down afterwards
    open(excuse);
}

void ExcuseList::editCurrent()
{
    const ExcuseLine *line = m_lines->at(m_table->currentIndex());
    if (line && m_open)
        open(line->excuse);
}

void ExcuseList::open(const Excuse &excuse)
{
    const auto save = [this](const Excuse &typed) -> Result<Done> {
        const auto put = putExcuse(m_book, typed);
        if (!put)
            return put.error();
        m_unsaved.reset();
        return Done{};
    };
    auto *dialog = new ExcuseDialog(excuse, meetingwords::choices(m_record.members), save, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_unsaved && m_unsaved->id == excuse.id && m_unsaved->meeting == excuse.meeting)
        dialog->bringBack(*m_unsaved);
    connect(dialog, &QDialog::rejected, this, [this, dialog] {
        if (dialog->isEdited())
            m_unsaved = dialog->excuse();
    });
    dialog->open();
}

void ExcuseList::removeCurrent()
{
    const ExcuseLine *line = m_lines->at(m_table->currentIndex());
    if (!line)
        return;
    Excuse removed = line->excuse;
    const QString name = line->name;
    if (const auto done = removeExcuse(m_book, removed.id); !done)
        return emit failed(done.error());
    removed.id = {};
    emit undoable(tr("The excuse of %1 is removed.").arg(name), {tr("Put the excuse back"), [this, removed] {
                      if (const auto put = putExcuse(m_book, removed); !put)
                          emit failed(put.error());
                  }});
}

void ExcuseList::enable()
{
    const bool has = m_table->currentIndex().isValid();
    m_add->setEnabled(m_open);
    m_edit->setEnabled(m_open && has);
    m_remove->setEnabled(m_open && has);
}
