// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a person does with a window: types into fields, presses buttons, chooses files.

#include "tests/catch.h"
#include "ui/dialogs/filechooser.h"
#include "ui/widgets/messagebar.h"

#include <QCoreApplication>
#include <QDialog>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>

inline QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// What a person would choose in the next file dialogs.
struct ChosenFiles
{
    QString open;
    QStringList many;
    QString save;
    QString folder;

    FileChooser chooser()
    {
        FileChooser out;
        out.toOpen = [this](QWidget *, const QString &, const FileChooser::Then &then) { answer(open, then); };
        out.toOpenMany = [this](QWidget *, const QString &, const std::function<void(const QStringList &)> &then) { then(many); };
        out.toSavePdf = [this](QWidget *, const QString &, const QString &, const FileChooser::Then &then) { answer(save, then); };
        out.toSave = [this](QWidget *, const QString &, const QString &, const FileChooser::Then &then) { answer(save, then); };
        out.folder = [this](QWidget *, const QString &, const FileChooser::Then &then) { answer(folder, then); };
        return out;
    }

private:
    /// Nothing chosen is a person who cancels.
    static void answer(const QString &path, const FileChooser::Then &then)
    {
        if (!path.isEmpty())
            then(path);
    }
};

template <typename T>
T *child(QWidget &of, const char *name)
{
    T *found = of.findChild<T *>(QLatin1String(name));
    INFO(name);
    REQUIRE(found);
    return found;
}

inline void type(QWidget &in, const char *field, const QString &words)
{
    child<QLineEdit>(in, field)->setText(words);
}

inline void press(QWidget &in, const char *button)
{
    auto *found = child<QPushButton>(in, button);
    REQUIRE(found->isEnabled());
    found->click();
}

/// Presses the button that Enter would press.
inline void pressDefault(QDialog &dialog)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>())
        if (button->isDefault())
            return button->click();
    FAIL("no default button");
}

inline QString said(QWidget &by)
{
    const auto *bar = by.findChild<MessageBar *>();
    REQUIRE(bar);
    return bar->text();
}

/// Lets dialogs go that were closed.
inline void settle()
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}
