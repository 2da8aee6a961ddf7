// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/domain/meetingrecord.h"
#include "ui/dialogs/filechooser.h"
#include "ui/models/rowmodel.h"
#include "ui/widgets/messagebar.h"

#include <QWidget>

class QPushButton;
class RowTable;
class SectionHeader;

/// The files attached to a meeting: a list with buttons to attach, to save a copy and to remove.
class FileList : public QWidget
{
    Q_OBJECT

public:
    FileList(Book &book, const FileChooser &chooser, QWidget *parent = nullptr);

    /// Shows those of a meeting; nothing can be changed once its minutes are closed.
    void show(const MeetingRecord &record);
    void clear();
    void retranslate();

signals:
    void failed(const Error &error);
    void said(const QString &sentence);
    void undoable(const QString &sentence, const WayOut &undo);

private:
    void attach();
    void removeCurrentFile();
    void saveCurrentFile();
    void enable();

    Book &m_book;
    FileChooser m_chooser;
    MeetingId m_meeting;
    bool m_open = false;
    SectionHeader *m_title;
    RowTable *m_files;
    RowModel<Attachment> *m_lines;
    QPushButton *m_attach;
    QPushButton *m_save;
    QPushButton *m_remove;
};
