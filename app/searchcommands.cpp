// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/command.h"
#include "core/usecases/searching.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cli {

static Result<Done> search(const Call &call)
{
    Wanted wanted;
    wanted.words = call.operand(1);
    if (call.has("kind")) {
        const auto kind = word(call, "kind", FoundKind::Member);
        if (!kind)
            return kind.error();
        wanted.kind = *kind;
    }
    if (call.has("year")) {
        bool isNumber = false;
        wanted.year = call.option("year").toInt(&isNumber);
        if (!isNumber || wanted.year < 1)
            return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "%1 is no year."), {call.option("year")}};
    }
    const auto book = call.book();
    if (!book)
        return book.error();
    auto index = SearchIndex::read(**book);
    if (!index)
        return index.error();
    if (!index->unread().isEmpty()) {
        const auto missing = readAttachments(**book, index->unread());
        if (!missing)
            return missing.error();
        if (*missing > 0)
            call.say(QT_TRANSLATE_NOOP("Error", "%1 PDF files were not searched: the program pdftotext (Poppler) is not on this computer."), {QString::number(*missing)});
        index = SearchIndex::read(**book);
        if (!index)
            return index.error();
    }
    QJsonArray array;
    for (const Found &found : index->find(wanted)) {
        const QString day = found.day.isValid() ? found.day.toString(Qt::ISODate) : QString();
        if (call.json)
            array += QJsonObject{{QStringLiteral("found"), wordOf(found.found)}, {QStringLiteral("kind"), found.kind}, {QStringLiteral("id"), found.id},
                                 {QStringLiteral("meeting"), found.meeting.text}, {QStringLiteral("date"), day}, {QStringLiteral("org"), found.org},
                                 {QStringLiteral("title"), found.title}, {QStringLiteral("snippet"), found.snippet}, {QStringLiteral("at"), found.at},
                                 {QStringLiteral("length"), found.length}, {QStringLiteral("exact"), found.isExact}};
        else
            call.line(QStringList{wordOf(found.found), found.id, day, found.title, found.snippet}.join(u'\t'));
    }
    if (call.json)
        call.answer(array);
    return Done{};
}

QList<Command> searchCommands()
{
    return {
        {QStringLiteral("search"), "BOOK WORDS", QT_TRANSLATE_NOOP("Command", "what says all the words, at their beginnings, with accents or without"),
         {{"kind", "KIND", QT_TRANSLATE_NOOP("Command", "only member, meeting, item, opinion, task, petition, decision, paper or file")},
          {"year", "YEAR", QT_TRANSLATE_NOOP("Command", "only of meetings of that year")}}, search},
    };
}

} // namespace cli
