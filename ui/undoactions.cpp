// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undoactions.h"

#include "core/usecases/undoing.h"
#include "ui/dialogs/historydialog.h"
#include "ui/dialogs/trashdialog.h"

#include <QAction>
#include <QApplication>

using Intent = MainWindow::Intent;

UndoActions::UndoActions(Book &book, MainWindow &window) : QObject(&window), m_book(book), m_window(window)
{
    connect(&window, &MainWindow::editMenuOpening, this, &UndoActions::say);
    connect(&book, &Book::changed, this, &UndoActions::allow);
    connect(&window, &MainWindow::asked, this, [this](Intent intent) {
        switch (intent) {
        case Intent::Undo: return undoLast();
        case Intent::Redo: return redoLast();
        case Intent::History: return showHistory();
        case Intent::Trash: return showTrash();
        default: return;
        }
    });
}

void UndoActions::say()
{
    QAction *undoing = m_window.action(Intent::Undo);
    QAction *redoing = m_window.action(Intent::Redo);
    undoing->setText(tr("&Undo"));
    redoing->setText(tr("&Redo"));
    for (QAction *action : {undoing, redoing}) {
        action->setEnabled(true);
        action->setToolTip({});
    }
    // In a field both mean what is being typed there.
    const QWidget *field = QApplication::focusWidget();
    if (field && field->metaObject()->indexOfSlot("undo()") >= 0)
        return;
    const auto refuse = [](QAction *action, const QString &words, const Error &error) {
        action->setText(words);
        action->setEnabled(false);
        action->setToolTip(sentence(error));
        action->setStatusTip(sentence(error));
    };
    // An ampersand in what people wrote is no mnemonic.
    const auto shown = [](HistoryStep step) {
        step.name.replace(u'&', QStringLiteral("&&"));
        return step;
    };
    const auto work = lastUndoable(m_book);
    if (!work)
        refuse(undoing, tr("&Undo (there is nothing)"), work.error());
    else if (const auto may = canUndo(m_book, work->entries.first); !may)
        refuse(undoing, tr("&Undo (not possible: %1)").arg(historywords::subject(work->kind, shown(*work).name)), may.error());
    else
        undoing->setText(historywords::undoing(shown(*work)));
    const auto again = lastRedoable(m_book);
    if (!again)
        refuse(redoing, tr("&Redo (there is nothing)"), again.error());
    else if (const auto may = canUndo(m_book, again->entries.first); !may)
        refuse(redoing, tr("&Redo (not possible: %1)").arg(historywords::subject(again->kind, shown(*again).name)), may.error());
    else
        redoing->setText(historywords::redoing(shown(*again)));
}

void UndoActions::allow()
{
    m_window.action(Intent::Undo)->setEnabled(true);
    m_window.action(Intent::Redo)->setEnabled(true);
}

void UndoActions::undoLast()
{
    if (Page *page = m_window.currentPage())
        page->commitDrafts(); // what was typed last is the last work
    const auto work = lastUndoable(m_book);
    if (!work)
        return m_window.messages()->show(work.error());
    const auto kept = keptByUndo(m_book, work->entries.first);
    if (const auto done = undo(m_book, work->entries.first); !done)
        return m_window.messages()->show(done.error());
    QString words = historywords::undone(*work);
    if (kept && !kept->isEmpty())
        words += QLatin1Char(' ') + tr("Left as they are, because they were changed or used since: %1.").arg(kept->join(QStringLiteral(", ")));
    m_window.messages()->say(words, {tr("&Redo"), [this] { redoLast(); }});
}

void UndoActions::redoLast()
{
    const auto again = lastRedoable(m_book);
    if (!again)
        return m_window.messages()->show(again.error());
    if (const auto done = undo(m_book, again->entries.first); !done)
        return m_window.messages()->show(done.error());
    m_window.messages()->say(historywords::redone(*again), {tr("&Undo"), [this] { undoLast(); }});
}

static Result<Done> takeBack(Book &book, qint64 at)
{
    if (const auto done = undo(book, at); !done)
        return done.error();
    return Done{};
}

void UndoActions::showHistory()
{
    const QString record = m_window.currentPage() ? m_window.currentPage()->chosenRecord() : QString();
    const auto lines = [this, record]() -> Result<QList<HistoryLine>> {
        QList<HistoryLine> latestFirst;
        if (!record.isEmpty()) {
            const auto all = wholeHistoryOf(m_book, record);
            if (!all)
                return all.error();
            for (const HistoryLine &line : *all)
                latestFirst.prepend(line);
            return latestFirst;
        }
        constexpr qint64 steps = 200;
        const auto recent = recentChanges(m_book, steps);
        if (!recent)
            return recent.error();
        for (const HistoryStep &step : *recent)
            for (auto line = step.lines.crbegin(); line != step.lines.crend(); ++line)
                latestFirst += *line;
        return latestFirst;
    };
    QString title = tr("History of the book");
    if (!record.isEmpty())
        if (const auto history = historyOf(m_book, record))
            title = tr("History of %1").arg(historywords::subject(history->last().kind, history->last().name));
    auto *dialog = new HistoryDialog(title, {lines, [this](qint64 at) { return takeBack(m_book, at); },
                                             [this](const QString &id) { return nameOf(m_book, id); },
                                             [this](const QString &id, const QDate &day) {
                                                 const auto size = m_book.logSize();
                                                 if (!size)
                                                     return Result<Record>(size.error());
                                                 return day.isValid() ? recordAsOf(m_book, id, day) : recordAsOf(m_book, id, *size);
                                             },
                                             record}, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void UndoActions::showTrash()
{
    auto *dialog = new TrashDialog({[this] { return trash(m_book); }, [this](qint64 at) { return takeBack(m_book, at); }}, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}
