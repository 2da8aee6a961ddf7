// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/backupplaces.h"
#include "ui/dialogs/formdialog.h"

#include <functional>

class QLabel;
class QListWidget;

/// Asks which of the sticks that are plugged in is to carry backups. One that is plugged in later comes into the list.
class DriveDialog : public FormDialog
{
    Q_OBJECT

public:
    using Use = std::function<Result<Done>(const Drive &drive)>;

    DriveDialog(const QList<Drive> &drives, Use use, QWidget *parent);

    void setDrives(const QList<Drive> &drives);

signals:
    void lookAsked();  ///< every other second, for what was plugged in meanwhile

protected:
    Result<Done> carryOut(QWidget *&where) override;
    void retranslate() override;

private:
    void fill();

    Use m_use;
    QList<Drive> m_drives;
    QLabel *m_sentence;
    QListWidget *m_list;
    QLabel *m_none;
};
