// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/filechooser.h"
#include "ui/models/rowmodel.h"
#include "ui/widgets/backupkeeper.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;
class RowTable;
class SectionHeader;
class StatusLabel;

/// One backup in the list.
struct BackupLine
{
    QString id;          ///< its path
    KnownBackup known;
    QString place;

    friend bool operator==(const BackupLine &, const BackupLine &) = default;
};

/// The backups of the open book: where they lie, what the last try-out of each said, and everything that is done with them.
class BackupsList : public QWidget
{
    Q_OBJECT

public:
    BackupsList(BackupKeeper &keeper, const FileChooser &chooser, QWidget *parent = nullptr);

    void retranslate();
    void refresh();          ///< shows what the keeper knows; it does not look again
    void focusList();

public slots:
    void tryOutChosen();
    void restoreChosen();
    void choosePlace();      ///< asks for the folder of the second place
    void prepareStick();     ///< asks which of the plugged drives, and makes the folder on it

signals:
    void backAsked();
    void restoreAsked(const QString &path);
    void moveAsked();
    void failed(const Error &error);
    void said(const QString &sentence);

private:
    void layOut();
    const KnownBackup *chosen() const;
    void showPlaces();
    void showWork();

    BackupKeeper &m_keeper;
    FileChooser m_chooser;
    RowModel<BackupLine> m_lines;
    QPushButton *m_back;
    SectionHeader *m_title;
    StatusLabel *m_standing;
    QVBoxLayout *m_places;
    QList<StatusLabel *> m_placeLabels;
    RowTable *m_table;
    QLabel *m_says;          ///< of the chosen one, whole
    QProgressBar *m_progress;
    StatusLabel *m_work;
    QPushButton *m_make;
    QPushButton *m_tryOut;
    QPushButton *m_restore;
    QPushButton *m_place;
    QPushButton *m_stick;
    QPushButton *m_move;
};
