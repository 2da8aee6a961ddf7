// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/guestlist.h"

#include "core/usecases/meetings.h"
#include "ui/dialogs/guestdialog.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/sectionheader.h"

#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

static const QList<Column<Guest>> &columns()
{
    static const QList<Column<Guest>> all = {
        {QT_TRANSLATE_NOOP("GuestList", "Name"), [](const Guest &guest) -> QVariant { return guest.name; }},
        {QT_TRANSLATE_NOOP("GuestList", "Office"),
         [](const Guest &guest) -> QVariant {
             return guest.fromAbove ? GuestList::tr("%1 (from the upper committee)").arg(guest.office).trimmed() : guest.office;
         }}};
    return all;
}

GuestList::GuestList(Book &book, QWidget *parent)
    : QWidget(parent), m_book(book), m_title(new SectionHeader), m_guests(new RowTable(RowTable::Sorting::No)),
      m_lines(new RowModel<Guest>("GuestList", columns(), this)), m_add(new QPushButton), m_edit(new QPushButton),
      m_remove(new QPushButton)
{
    m_guests->setModel(m_lines);
    m_guests->setFixedHeight(4 * style::rowHeight(m_guests->fontMetrics()) + style::gap);
    m_guests->setWordWrap(true);
    m_guests->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_guests->setWideColumn(1);
    m_guests->setLetters(0, 18);
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
    column->addWidget(m_guests);
    column->addWidget(buttons);
    connect(m_add, &QPushButton::clicked, this, [this] {
        Guest guest;
        guest.meeting = m_meeting;
        openGuest(guest);
    });
    connect(m_edit, &QPushButton::clicked, this, &GuestList::editCurrent);
    connect(m_guests, &RowTable::opened, this, &GuestList::editCurrent);
    connect(m_guests, &RowTable::chosen, this, &GuestList::enable);
    connect(m_remove, &QPushButton::clicked, this, &GuestList::removeCurrentGuest);
    retranslate();
    enable();
}

void GuestList::show(const MeetingRecord &record)
{
    m_meeting = record.meeting.id;
    m_open = !record.final;
    m_lines->setRows(record.guests);
    enable();
}

void GuestList::clear()
{
    m_open = false;
    m_unsavedGuest.reset();
    m_lines->setRows({});
    enable();
}

void GuestList::retranslate()
{
    m_title->setText(tr("Guests"));
    m_guests->setAccessibleName(tr("Guests"));
    m_add->setText(tr("Add &guest…"));
    m_edit->setText(tr("Edit guest…"));
    m_remove->setText(tr("Remove guest"));
}

void GuestList::editCurrent()
{
    const Guest *guest = m_lines->at(m_guests->currentIndex());
    if (guest && m_open)
        openGuest(*guest);
}

void GuestList::openGuest(const Guest &guest)
{
    const auto save = [this](const Guest &typed) -> Result<Done> {
        const auto put = putGuest(m_book, typed);
        if (!put)
            return put.error();
        m_unsavedGuest.reset();
        return Done{};
    };
    auto *dialog = new GuestDialog(guest, save, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_unsavedGuest && m_unsavedGuest->id == guest.id)
        dialog->bringBack(*m_unsavedGuest);
    connect(dialog, &QDialog::rejected, this, [this, dialog] {
        if (dialog->isEdited())
            m_unsavedGuest = dialog->guest();
    });
    dialog->open();
}

void GuestList::removeCurrentGuest()
{
    const Guest *guest = m_lines->at(m_guests->currentIndex());
    if (!guest)
        return;
    Guest removed = *guest;
    if (const auto done = removeGuest(m_book, removed.id); !done)
        return emit failed(done.error());
    removed.id = {};
    emit undoable(tr("%1 is no longer among the guests.").arg(removed.name), {tr("Put the guest back"), [this, removed] {
                      if (const auto put = putGuest(m_book, removed); !put)
                          emit failed(put.error());
                  }});
}

void GuestList::enable()
{
    const bool has = m_guests->currentIndex().isValid();
    m_add->setEnabled(m_open);
    m_edit->setEnabled(m_open && has);
    m_remove->setEnabled(m_open && has);
}
