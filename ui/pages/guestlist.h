// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/domain/meetingrecord.h"
#include "ui/models/rowmodel.h"
#include "ui/widgets/messagebar.h"

#include <QWidget>
#include <optional>

class QPushButton;
class RowTable;
class SectionHeader;

/// The guests of a meeting: a list with buttons to add, change and remove.
class GuestList : public QWidget
{
    Q_OBJECT

public:
    explicit GuestList(Book &book, QWidget *parent = nullptr);

    /// Shows those of a meeting; nothing can be changed once its minutes are closed.
    void show(const MeetingRecord &record);
    void clear();
    void retranslate();

signals:
    void failed(const Error &error);
    void undoable(const QString &sentence, const WayOut &undo);

private:
    void openGuest(const Guest &guest);
    void editCurrent();
    void removeCurrentGuest();
    void enable();

    Book &m_book;
    MeetingId m_meeting;
    bool m_open = false;
    SectionHeader *m_title;
    RowTable *m_guests;
    RowModel<Guest> *m_lines;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
    std::optional<Guest> m_unsavedGuest;  ///< typed and not saved
};
