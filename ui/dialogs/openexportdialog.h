// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/openexport.h"
#include "ui/dialogs/filechooser.h"

#include <QDialog>

class MessageBar;
class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class SectionHeader;

/// Writes the whole book into a folder that anybody can read: says so, asks where to, and says then what is there.
class OpenExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// What became of it, once it is known.
    using Then = std::function<void(const Result<OpenExport> &)>;
    /// Writes the export into a new folder; returns at once.
    using Write = std::function<void(const QString &folder, const Then &then)>;

    /// `name` is that of the new folder within the one that is chosen.
    OpenExportDialog(const QString &name, Write write, const FileChooser &chooser, QWidget *parent);

    void reject() override;  ///< not while the folder is being written

public slots:
    void chooseFolder();
    void writeNow();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void complain(const Error &error, QWidget *where);
    void take(const Result<OpenExport> &made);
    void fit();

    QString m_name;
    Write m_write;
    FileChooser m_chooser;
    std::optional<OpenExport> m_made;
    bool m_isWriting = false;
    MessageBar *m_messages;
    SectionHeader *m_title;
    QLabel *m_what;
    QLabel *m_warning;
    QLabel *m_placeLabel;
    QLineEdit *m_place;
    QPushButton *m_choose;
    QCheckBox *m_known;
    QProgressBar *m_progress;
    QLabel *m_state;
    QPushButton *m_accept;
    QPushButton *m_close;
};
