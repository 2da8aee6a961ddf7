// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/handbookview.h"

#include <functional>

/// One view of the handbook that the page of members offers.
struct HandbookTool
{
    QString name;                          ///< of its command, for tests and keys: "dues"
    std::function<QString()> title;        ///< on the button and in the menu, with mnemonic, translated now
    std::function<HandbookView *(Book &book, const FileChooser &chooser)> make;
};

/// All of them, in the order of the menu.
QList<HandbookTool> handbookTools();
