// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/handbooktools.h"

#include "ui/pages/deadlinesview.h"
#include "ui/pages/timelineview.h"

#include <QCoreApplication>

static QString say(const char *text)
{
    return QCoreApplication::translate("HandbookTools", text);
}
#include "ui/pages/evaluationview.h"

QList<HandbookTool> handbookTools()
{
    return {
        {QStringLiteral("timeline"), [] { return say(QT_TRANSLATE_NOOP("HandbookTools", "&Timeline and dossier…")); },
         [](Book &book, const FileChooser &chooser) -> HandbookView * { return new TimelineView(book, chooser); }},
        {QStringLiteral("deadlines"), [] { return say(QT_TRANSLATE_NOOP("HandbookTools", "&Deadlines…")); },
         [](Book &book, const FileChooser &chooser) -> HandbookView * { return new DeadlinesView(book, chooser); }},
        {QStringLiteral("evaluation"), [] { return EvaluationView::tr("&Evaluation…"); },
         [](Book &book, const FileChooser &chooser) -> HandbookView * { return new EvaluationView(book, chooser); }},
    };
}
