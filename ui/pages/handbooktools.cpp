// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/handbooktools.h"

#include "ui/pages/disclosureview.h"
#include "ui/pages/transfersview.h"

QList<HandbookTool> handbookTools()
{
    return {
        {QStringLiteral("transfers"), [] { return TransfersView::tr("&Transfers…"); }, [](Book &book, const FileChooser &chooser) -> HandbookView * { return new TransfersView(book, chooser); }},
        {QStringLiteral("disclosures"), [] { return DisclosureView::tr("What &left the book…"); }, [](Book &book, const FileChooser &chooser) -> HandbookView * { return new DisclosureView(book, chooser); }},
    };
}
