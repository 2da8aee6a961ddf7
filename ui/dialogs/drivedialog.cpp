// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/drivedialog.h"

#include "ui/dialogs/backupwords.h"
#include "ui/widgets/form.h"

#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QTimer>

DriveDialog::DriveDialog(const QList<Drive> &drives, Use use, QWidget *parent)
    : FormDialog(parent), m_use(std::move(use)), m_drives(drives), m_sentence(nullptr), m_list(new QListWidget), m_none(nullptr)
{
    m_sentence = addSentence();
    m_list->setObjectName(QStringLiteral("drives"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(4 * style::rowHeight(fontMetrics()));
    form().addField(m_list);
    m_none = addSentence();
    auto *every = new QTimer(this);
    connect(every, &QTimer::timeout, this, &DriveDialog::lookAsked);
    every->start(2000);
    retranslate();
    m_list->setFocus();
}

void DriveDialog::setDrives(const QList<Drive> &drives)
{
    if (drives == m_drives)
        return;
    m_drives = drives;
    fill();
}

void DriveDialog::fill()
{
    const int row = m_list->currentRow();
    m_list->clear();
    for (const Drive &drive : std::as_const(m_drives)) {
        const QString state = drive.isReadOnly ? tr("can only be read") : drive.isPrepared ? tr("prepared already") : tr("%1 free").arg(backupwords::size(drive.free));
        m_list->addItem(tr("%1 (%2), %3, %4", "name of a stick, its place, its size, what can be done with it")
                            .arg(drive.name, QDir::toNativeSeparators(drive.root), backupwords::size(drive.size), state));
    }
    m_list->setCurrentRow(std::clamp(row, 0, std::max(0, int(m_drives.size()) - 1)));
    m_none->setText(m_drives.isEmpty() ? tr("No stick is plugged in. Plug one in and wait a moment; it then stands in the list.")
                                       : tr("Nothing that lies on the stick is touched. Only a folder “%1” is made on it.").arg(backupsFolderName()));
}

Result<Done> DriveDialog::carryOut(QWidget *&where)
{
    where = m_list;
    if (m_drives.isEmpty() || m_list->currentRow() < 0)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Choose the stick in the list. When it is not there, plug it in and wait a moment.")};
    return m_use(m_drives.at(m_list->currentRow()));
}

void DriveDialog::retranslate()
{
    setWindowTitle(tr("Prepare a stick for backups"));
    m_sentence->setText(tr("Whenever a prepared stick is plugged in, a backup is made on it when the book is left. It is encrypted: without the passphrase nobody can read it."));
    form().setLabel(m_list, tr("&Stick"));
    m_list->setAccessibleName(style::withoutMnemonic(tr("&Stick")));
    setButtons(tr("&Prepare this stick"), tr("Cancel"));
    fill();
}
