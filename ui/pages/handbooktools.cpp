// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/handbooktools.h"

#include "ui/pages/reconcileview.h"

QList<HandbookTool> handbookTools()
{
    return {
        {QStringLiteral("reconcile"), [] { return ReconcileView::tr("&Compare with a list…"); },
         [](Book &book, const FileChooser &chooser) -> HandbookView * { return new ReconcileView(book, chooser); }},
    };
}
