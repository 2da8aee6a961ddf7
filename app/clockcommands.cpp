// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "core/usecases/clocks.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cli {

static Result<Done> clocks(const Call &call)
{
    const auto today = call.date("on", QDate::currentDate());
    if (!today)
        return today.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto open = clocksOn(**book, *today);
    if (!open)
        return open.error();
    QJsonArray array;
    for (const Clock &each : *open) {
        const QString state = each.isLate(*today) ? QStringLiteral("late") : each.opens <= *today ? QStringLiteral("open") : QStringLiteral("coming");
        if (call.json)
            array += QJsonObject{{QStringLiteral("rule"), each.rule}, {QStringLiteral("member"), each.member.text}, {QStringLiteral("name"), each.name},
                                 {QStringLiteral("opens"), each.opens.toString(Qt::ISODate)}, {QStringLiteral("due"), each.due.toString(Qt::ISODate)},
                                 {QStringLiteral("state"), state}, {QStringLiteral("what"), each.what}, {QStringLiteral("clause"), each.clause},
                                 {QStringLiteral("certainty"), each.certainty}};
        else
            call.line(QStringList{each.due.toString(Qt::ISODate), state, each.rule, each.name, each.what, each.clause}.join(u'\t'));
    }
    if (call.json)
        call.answer(array);
    return Done{};
}

QList<Command> clockCommands()
{
    return {
        {QStringLiteral("clocks"), "BOOK", QT_TRANSLATE_NOOP("Command", "what must not be missed for members, by the day it is due: probation, decisions, terms, badges"),
         {{"on", "DATE", QT_TRANSLATE_NOOP("Command", "on another day than today")}}, clocks},
    };
}

} // namespace cli
