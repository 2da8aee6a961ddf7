// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <functional>

class QWidget;

/// Asks the person for files and folders without waiting for the answer; a test hands in other functions. `then` is
/// called with a path, and not at all when the person cancels.
struct FileChooser
{
    using Then = std::function<void(const QString &path)>;

    std::function<void(QWidget *parent, const QString &title, const QString &name, const Then &then)> toSavePdf;
    std::function<void(QWidget *parent, const QString &title, const Then &then)> toOpen;
    std::function<void(QWidget *parent, const QString &title, const Then &then)> folder;
    std::function<void(QWidget *parent, const QString &title, const QString &name, const Then &then)> toSave;
    std::function<void(QWidget *parent, const QString &title, const std::function<void(const QStringList &paths)> &then)> toOpenMany;

    /// The dialogs of the desktop; they begin in the folder chosen last.
    static FileChooser ofDesktop();
};
