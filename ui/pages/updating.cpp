// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/updating.h"

#include "ui/dialogs/updatedialog.h"

#include <QAction>
#include <QFuture>
#include <QPushButton>
#include <QtConcurrentRun>

Updating::Updating(const FileChooser &chooser, QWidget *page)
    : QObject(page), m_chooser(chooser), m_page(page), m_program(programToUpdate), m_command(new QAction(this)), m_button(new QPushButton)
{
    m_thread.setMaxThreadCount(1);
    m_button->setObjectName(QStringLiteral("updates"));
    connect(m_command, &QAction::triggered, this, &Updating::open);
    connect(m_button, &QPushButton::clicked, this, &Updating::open);
}

Updating::~Updating()
{
    m_thread.waitForDone(); // a package that was begun is on the shelf whole
}

void Updating::retranslate()
{
    m_command->setText(tr("Upda&tes…"));
    m_button->setText(tr("Upda&tes…"));
}

QString Updating::helpText()
{
    return tr("**Updates** come as a file, by stick or from the upper office. The file is signed by the publisher; the program verifies all of it before "
              "anything is touched, never goes to an older version by it, and says beforehand when there will be no way back. **Go back** leads to the former "
              "version, as long as that is kept on this computer and can read your books.");
}

/// Does work on the program beside the window's thread and hands over what became of it, never within this function.
template <typename T>
void Updating::beside(const std::function<Result<T>(const update::Running &)> &work, const std::function<void(const Result<T> &)> &then)
{
    QtConcurrent::run(&m_thread, [program = m_program, work]() -> Result<T> {
        const auto running = program();
        return running ? work(*running) : Result<T>(running.error());
    }).then([this, then](const Result<T> &done) {
        QMetaObject::invokeMethod(this, [then, done] { then(done); }, Qt::QueuedConnection);
    });
}

void Updating::open()
{
    UpdateDialog::Hooks hooks;
    hooks.standing = [this]() -> Result<UpdateStanding> {
        const auto running = m_program();
        return running ? Result<UpdateStanding>(updateStanding(*running)) : Result<UpdateStanding>(running.error());
    };
    hooks.look = [this](const QString &path, const std::function<void(const Result<update::Manifest> &)> &then) {
        beside<update::Manifest>([path](const update::Running &running) -> Result<update::Manifest> {
            const auto head = update::verifyPackage(path, running.publisherKey);
            if (!head)
                return head.error();
            if (const auto role = update::roleOnShelf(head->manifest, running); !role)
                return role.error();
            return head->manifest;
        }, then);
    };
    hooks.takeIn = [this](const QString &path, const std::function<void(const Result<update::Kept> &)> &then) {
        beside<update::Kept>([path](const update::Running &running) { return takeInUpdate(path, running); }, then);
    };
    hooks.apply = [this](const std::function<void(const Result<ApplyStep> &)> &then) {
        beside<ApplyStep>([](const update::Running &running) { return applyUpdate(running, Exchange::AtNextStart); }, then);
    };
    hooks.goBack = [this](const std::function<void(const Result<ApplyStep> &)> &then) {
        beside<ApplyStep>([](const update::Running &running) { return goBackToFormer(running); }, then);
    };
    hooks.discard = [this]() -> Result<int> {
        const auto running = m_program();
        return running ? discardUpdate(*running) : running.error();
    };
    auto *dialog = new UpdateDialog(hooks, m_chooser, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &UpdateDialog::installAsked, this, &Updating::installAsked);
    connect(dialog, &UpdateDialog::backAsked, this, &Updating::backAsked);
    dialog->open();
}
