// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/openexporting.h"

#include "core/base/clock.h"
#include "core/usecases/openexporting.h"
#include "ui/dialogs/openexportdialog.h"

#include <QAction>
#include <QDate>
#include <QFuture>
#include <QPushButton>
#include <QtConcurrentRun>

OpenExporting::OpenExporting(Book &book, const FileChooser &chooser, QWidget *page)
    : QObject(page), m_book(book), m_chooser(chooser), m_page(page), m_command(new QAction(this)), m_button(new QPushButton)
{
    m_thread.setMaxThreadCount(1);
    m_button->setObjectName(QStringLiteral("openExport"));
    connect(m_command, &QAction::triggered, this, &OpenExporting::ask);
    connect(m_button, &QPushButton::clicked, this, &OpenExporting::ask);
}

OpenExporting::~OpenExporting()
{
    m_thread.waitForDone(); // a folder that was begun appears whole
}

void OpenExporting::retranslate()
{
    m_command->setText(tr("Open e&xport…"));
    m_button->setText(tr("Open e&xport…"));
}

QString OpenExporting::helpText()
{
    return tr("**Open export** writes the whole book into a folder of papers, tables and text that other programs read, for the day this "
              "program is no longer there, or for an archive. The folder is **not encrypted**: whoever has it can read everything. The book "
              "notes each export. A book can be made of the folder again with `sochibo-cli rebuild`.");
}

void OpenExporting::ask()
{
    const QString name = QStringLiteral("so-chi-bo-%1-%2").arg(m_book.org(), QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmm")));
    const auto write = [this](const QString &folder, const OpenExportDialog::Then &then) {
        const auto started = startExport(m_book, folder, nowUtc());
        if (!started)
            return then(started.error());
        QtConcurrent::run(&m_thread, [snapshot = started->snapshot, folder] { return writeOpenExport(snapshot, folder); })
            .then([this, then, started = *started](const Result<OpenExport> &made) {
                // Through the event loop also when the work is done already: `then` never runs within this function.
                QMetaObject::invokeMethod(this, [this, then, started, made] {
                    const auto gone = made ? Result<Done>(Done{}) : abandonExport(m_book, started);
                    then(made);
                    if (!gone)
                        emit failed(gone.error());
                }, Qt::QueuedConnection);
            });
    };
    auto *dialog = new OpenExportDialog(name, write, m_chooser, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}
