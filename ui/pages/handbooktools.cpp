// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/handbooktools.h"

#include "ui/pages/deadlinesview.h"
#include "ui/pages/disclosureview.h"
#include "ui/pages/duesview.h"
#include "ui/pages/evaluationview.h"
#include "ui/pages/listsview.h"
#include "ui/pages/reconcileview.h"
#include "ui/pages/timelineview.h"
#include "ui/pages/transfersview.h"

#include <QCoreApplication>

static QString say(const char *text)
{
    return QCoreApplication::translate("HandbookTools", text);
}

/// A view that is made of a book and a chooser of files.
template <typename View>
static HandbookTool tool(const char *name, const char *title)
{
    return {QLatin1String(name), [title] { return say(title); }, [](Book &book, const FileChooser &chooser) -> HandbookView * { return new View(book, chooser); }};
}

QList<HandbookTool> handbookTools()
{
    return {
        tool<TimelineView>("timeline", QT_TRANSLATE_NOOP("HandbookTools", "&Timeline and dossier…")),
        tool<DeadlinesView>("deadlines", QT_TRANSLATE_NOOP("HandbookTools", "&Deadlines…")),
        tool<DuesView>("dues", QT_TRANSLATE_NOOP("HandbookTools", "D&ues…")),
        tool<EvaluationView>("evaluation", QT_TRANSLATE_NOOP("HandbookTools", "&Evaluation…")),
        tool<TransfersView>("transfers", QT_TRANSLATE_NOOP("HandbookTools", "T&ransfers…")),
        tool<ListsView>("lists", QT_TRANSLATE_NOOP("HandbookTools", "&Lists and labels…")),
        tool<ReconcileView>("reconcile", QT_TRANSLATE_NOOP("HandbookTools", "&Compare with a list…")),
        tool<DisclosureView>("disclosures", QT_TRANSLATE_NOOP("HandbookTools", "What le&ft the book…")),
    };
}
