// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/handbooktools.h"

#include "ui/pages/duesview.h"

#include <QCoreApplication>

QList<HandbookTool> handbookTools()
{
    return {
        {QStringLiteral("dues"), [] { return QCoreApplication::translate("HandbookTools", "&Dues…"); },
         [](Book &book, const FileChooser &chooser) -> HandbookView * { return new DuesView(book, chooser); }},
    };
}
