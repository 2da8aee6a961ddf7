// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/filelist.h"

#include "core/base/files.h"
#include "core/usecases/meetings.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/sectionheader.h"

#include <QDir>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

static const QList<Column<Attachment>> &columns()
{
    static const QList<Column<Attachment>> all = {
        {QT_TRANSLATE_NOOP("FileList", "File"), [](const Attachment &file) -> QVariant { return file.name; }},
        {QT_TRANSLATE_NOOP("FileList", "Size"),
         [](const Attachment &file) -> QVariant { return QLocale().formattedDataSize(file.size, 0, QLocale::DataSizeTraditionalFormat); },
         Qt::AlignRight | Qt::AlignVCenter}};
    return all;
}

FileList::FileList(Book &book, const FileChooser &chooser, QWidget *parent)
    : QWidget(parent), m_book(book), m_chooser(chooser), m_title(new SectionHeader),
      m_files(new RowTable(RowTable::Sorting::No)),
      m_lines(new RowModel<Attachment>("FileList", columns(), this)), m_attach(new QPushButton), m_save(new QPushButton),
      m_remove(new QPushButton)
{
    m_files->setModel(m_lines);
    m_files->setFixedHeight(4 * style::rowHeight(m_files->fontMetrics()) + style::gap);
    m_files->setWordWrap(true);
    m_files->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_files->setLetters(1, 9);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_attach, m_save, m_remove}) {
        button->setAutoDefault(false);
        flow->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_files);
    column->addWidget(buttons);
    connect(m_attach, &QPushButton::clicked, this, &FileList::attach);
    connect(m_save, &QPushButton::clicked, this, &FileList::saveCurrentFile);
    connect(m_remove, &QPushButton::clicked, this, &FileList::removeCurrentFile);
    connect(m_files, &RowTable::chosen, this, &FileList::enable);
    retranslate();
    enable();
}

void FileList::show(const MeetingRecord &record)
{
    m_meeting = record.meeting.id;
    m_open = !record.final;
    m_lines->setRows(record.attachments);
    enable();
}

void FileList::clear()
{
    m_open = false;
    m_lines->setRows({});
    enable();
}

void FileList::retranslate()
{
    m_title->setText(tr("Attached files"));
    m_files->setAccessibleName(tr("Attached files"));
    m_attach->setText(tr("Attach &file…"));
    m_save->setText(tr("Save a copy…"));
    m_remove->setText(tr("Remove file"));
}

void FileList::attach()
{
    m_chooser.toOpen(this, tr("Attach a file to the meeting"), [this](const QString &path) {
        if (const auto attached = attachFile(m_book, m_meeting, path); !attached)
            return emit failed(attached.error());
        emit said(tr("The file is attached and kept in the book."));
    });
}

void FileList::removeCurrentFile()
{
    const Attachment *file = m_lines->at(m_files->currentIndex());
    if (!file)
        return;
    const Attachment removed = *file;
    const auto bytes = m_book.file(removed.sha256);
    if (!bytes)
        return emit failed(bytes.error());
    if (const auto done = removeAttachment(m_book, removed.id); !done)
        return emit failed(done.error());
    emit undoable(tr("The file “%1” is no longer attached.").arg(removed.name), {tr("Put the file back"), [this, removed, bytes = *bytes] {
                      if (const auto attached = attachBytes(m_book, removed.meeting, removed.name, bytes); !attached)
                          emit failed(attached.error());
                  }});
}

void FileList::saveCurrentFile()
{
    const Attachment *chosen = m_lines->at(m_files->currentIndex());
    if (!chosen)
        return;
    const Attachment file = *chosen;
    m_chooser.folder(this, tr("Save a copy of the file in a folder"), [this, file](const QString &folder) {
        const auto bytes = m_book.file(file.sha256);
        if (!bytes)
            return emit failed(bytes.error());
        if (const auto written = writeWhole(QDir(folder).filePath(file.name), *bytes); !written)
            return emit failed(written.error());
        emit said(tr("A copy of “%1” is in the folder %2.").arg(file.name, folder));
    });
}

void FileList::enable()
{
    const bool has = m_files->currentIndex().isValid();
    m_attach->setEnabled(m_open);
    m_save->setEnabled(has);
    m_remove->setEnabled(m_open && has);
}
