// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backups.h"
#include "core/usecases/backupplaces.h"
#include "ui/dialogs/filechooser.h"

#include <QDialog>
#include <functional>

class MessageBar;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class SectionHeader;

/// Hands the book over to another computer: says what happens, asks for the stick, and says then what to do over there.
class MoveDialog : public QDialog
{
    Q_OBJECT

public:
    /// What became of it, once it is known.
    using Then = std::function<void(const Result<Backup> &)>;
    /// Hands the book over into a folder; `to` names the other computer and may be empty. Returns at once.
    using Move = std::function<void(const QString &folder, const QString &to, const Then &then)>;

    /// Whether this copy goes on still, or ended already and only its file is to be written again.
    enum class Copy { GoesOn, Ended };

    MoveDialog(Copy copy, const QList<Drive> &drives, Move move, const FileChooser &chooser, QWidget *parent);

    void setDrives(const QList<Drive> &drives);  ///< for what was plugged in meanwhile
    void reject() override;                      ///< not while the file is being written

signals:
    void lookAsked();  ///< every other second, for sticks that were plugged in meanwhile

public slots:
    void moveNow();
    void chooseFolder();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void addFolder(const QString &folder, const QString &words);
    void take(const Result<Backup> &moved);
    void fit();

    Copy m_copy;
    Move m_move;
    FileChooser m_chooser;
    QString m_written;     ///< the file, once it is there
    bool m_isWriting = false;
    MessageBar *m_messages;
    SectionHeader *m_title;
    QLabel *m_what;
    QLabel *m_placeLabel;
    QComboBox *m_place;
    QPushButton *m_other;
    QLabel *m_toLabel;
    QLineEdit *m_to;
    QProgressBar *m_progress;
    QLabel *m_state;
    QPushButton *m_accept;
    QPushButton *m_close;
};
