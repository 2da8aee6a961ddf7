// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/updating.h"
#include "ui/dialogs/filechooser.h"

#include <QDialog>

class MessageBar;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class SectionHeader;

/// Updates without a network: looks at a package that was brought along, takes it in, says what follows, and leads back to the
/// former version.
class UpdateDialog : public QDialog
{
    Q_OBJECT

public:
    /// What the dialog has done for it. `then` is called later, with what became of it.
    struct Hooks
    {
        std::function<Result<UpdateStanding>()> standing;
        std::function<void(const QString &path, const std::function<void(const Result<update::Manifest> &)> &then)> look; ///< verified, and would be taken in
        std::function<void(const QString &path, const std::function<void(const Result<update::Kept> &)> &then)> takeIn;
        std::function<void(const std::function<void(const Result<ApplyStep> &)> &then)> apply;
        std::function<void(const std::function<void(const Result<ApplyStep> &)> &then)> goBack;
        std::function<Result<int>()> discard;
    };

    UpdateDialog(Hooks hooks, const FileChooser &chooser, QWidget *parent);

    void reject() override;  ///< not while something is being verified or written

public slots:
    void choose();
    void takeIn();
    void apply();
    void goBack();
    void discard();

signals:
    void installAsked(const QString &installer, update::Way way);  ///< to be started once the window is closed
    void backAsked();   ///< a portable folder is to be exchanged for its former one once the window is closed

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Shown { Nothing, Chosen, Waiting };

    void retranslate();
    void refresh();
    void fit();
    void say(const QString &words);
    void complain(const Error &error);
    void work(bool begins);
    void follow(const Result<ApplyStep> &step, bool back);
    QString whatHappens() const;
    bool isRunningChosen() const;
    Shown shown() const;

    Hooks m_hooks;
    FileChooser m_chooser;
    UpdateStanding m_standing;
    QString m_path;                              ///< of the package that was chosen
    std::optional<update::Manifest> m_chosen;    ///< and what it says
    QString m_command;
    bool m_isWorking = false;
    MessageBar *m_messages;
    SectionHeader *m_title;
    QLabel *m_state;
    QLabel *m_what;
    QLabel *m_notesLabel;
    QPlainTextEdit *m_notes;
    QLabel *m_commandLabel;
    QLineEdit *m_commandLine;
    QPushButton *m_choose;
    QPushButton *m_takeIn;
    QPushButton *m_apply;
    QPushButton *m_discard;
    QPushButton *m_back;
    QPushButton *m_close;
};
