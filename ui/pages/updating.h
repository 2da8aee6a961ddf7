// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/updating.h"
#include "ui/dialogs/filechooser.h"

#include <QThreadPool>

class QAction;
class QPushButton;

/// The command of the book's page that opens the dialog of updates; packages are verified and copied beside the window's thread.
class Updating : public QObject
{
    Q_OBJECT

public:
    /// Which program is to be updated; asked each time, because what was exchanged is another one.
    using Program = std::function<Result<update::Running>()>;

    Updating(const FileChooser &chooser, QWidget *page);
    ~Updating() override;

    void setProgram(const Program &program) { m_program = program; }   ///< the one that runs, unless this says another
    QAction *command() const { return m_command; }
    QPushButton *button() const { return m_button; }  ///< for the page to place
    void retranslate();
    static QString helpText();                         ///< a paragraph for the page's help

public slots:
    void open();

signals:
    void installAsked(const QString &installer, update::Way way);  ///< to be started once the window is closed
    void backAsked();   ///< the folder of this portable edition is to be exchanged for the former one then

private:
    template <typename T>
    void beside(const std::function<Result<T>(const update::Running &)> &work, const std::function<void(const Result<T> &)> &then);

    FileChooser m_chooser;
    QWidget *m_page;
    Program m_program;
    QAction *m_command;
    QPushButton *m_button;
    QThreadPool m_thread;
};
