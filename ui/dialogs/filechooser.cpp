// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/filechooser.h"

#include "ui/widgets/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

static void open(QFileDialog *dialog, const FileChooser::Then &then, const QString &name = {})
{
    const QString last = QSettings().value(settings::lastFolder).toString();
    dialog->setDirectory(QDir(last).exists() && !last.isEmpty() ? last : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (!name.isEmpty())
        dialog->selectFile(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog, [dialog, then](const QStringList &paths) {
        const QString path = paths.value(0);
        QSettings().setValue(settings::lastFolder, dialog->fileMode() == QFileDialog::Directory ? path : QFileInfo(path).absolutePath());
        then(path);
    });
    dialog->open();
}

FileChooser FileChooser::ofDesktop()
{
    FileChooser chooser;
    chooser.toSavePdf = [](QWidget *parent, const QString &title, const QString &name, const Then &then) {
        auto *dialog = new QFileDialog(parent, title);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setNameFilter(QCoreApplication::translate("FileChooser", "PDF (*.pdf)"));
        dialog->setDefaultSuffix(QStringLiteral("pdf"));
        open(dialog, then, name);
    };
    chooser.toOpen = [](QWidget *parent, const QString &title, const Then &then) {
        auto *dialog = new QFileDialog(parent, title);
        dialog->setFileMode(QFileDialog::ExistingFile);
        open(dialog, then);
    };
    chooser.folder = [](QWidget *parent, const QString &title, const Then &then) {
        auto *dialog = new QFileDialog(parent, title);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        open(dialog, then);
    };
    chooser.toSave = [](QWidget *parent, const QString &title, const QString &name, const Then &then) {
        auto *dialog = new QFileDialog(parent, title);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        open(dialog, then, name);
    };
    chooser.toOpenMany = [](QWidget *parent, const QString &title, const std::function<void(const QStringList &)> &then) {
        auto *dialog = new QFileDialog(parent, title);
        dialog->setFileMode(QFileDialog::ExistingFiles);
        open(dialog, [dialog, then](const QString &) { then(dialog->selectedFiles()); });
    };
    return chooser;
}
