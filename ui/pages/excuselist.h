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

/// One excuse with the name of who gave it.
struct ExcuseLine
{
    ExcuseId id;
    Excuse excuse;
    QString name;
};

/// Who said before the day that he will not come: a list with buttons to add, change and remove.
class ExcuseList : public QWidget
{
    Q_OBJECT

public:
    explicit ExcuseList(Book &book, QWidget *parent = nullptr);

    /// Shows those of a meeting; nothing can be changed once its minutes are closed.
    void show(const MeetingRecord &record);
    void clear();
    void retranslate();

signals:
    void failed(const Error &error);
    void undoable(const QString &sentence, const WayOut &undo);

private:
    void open(const Excuse &excuse);
    void addNew();
    void editCurrent();
    void removeCurrent();
    void enable();

    Book &m_book;
    MeetingRecord m_record;
    bool m_open = false;
    SectionHeader *m_title;
    RowTable *m_table;
    RowModel<ExcuseLine> *m_lines;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
    std::optional<Excuse> m_unsaved;  ///< typed and not saved
};
