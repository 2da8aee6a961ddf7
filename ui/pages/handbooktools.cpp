// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/handbooktools.h"

#include "ui/pages/evaluationview.h"

QList<HandbookTool> handbookTools()
{
    return {
        {QStringLiteral("evaluation"), [] { return EvaluationView::tr("&Evaluation…"); },
         [](Book &book, const FileChooser &chooser) -> HandbookView * { return new EvaluationView(book, chooser); }},
    };
}
