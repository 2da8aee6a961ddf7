// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/handbooktools.h"

#include "ui/pages/listsview.h"

#include <QCoreApplication>

QList<HandbookTool> handbookTools()
{
    return {
        {QStringLiteral("lists"), [] { return QCoreApplication::translate("HandbookTools", "&Lists and labels…"); },
         [](Book &book, const FileChooser &chooser) -> HandbookView * { return new ListsView(book, chooser); }},
    };
}
