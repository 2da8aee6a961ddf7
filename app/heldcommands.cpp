// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/command.h"
#include "core/book/reading.h"
#include "core/usecases/disclosures.h"
#include "core/usecases/helddata.h"

#include <QJsonDocument>

namespace cli {

static Result<Done> held(const Call &call)
{
    const auto date = call.date("date", QDate::currentDate());
    if (!date)
        return date.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    const MemberId id{call.operand(1)};
    if (call.json) {
        const auto sheet = heldSheet(**book, id, *date);
        if (!sheet)
            return sheet.error();
        QJsonArray sections;
        for (const documents::HeldSection &section : sheet->sections) {
            QJsonArray lines;
            for (const documents::HeldLine &line : section.lines)
                lines += QJsonObject{{QStringLiteral("what"), line.what}, {QStringLiteral("value"), line.value}};
            sections += QJsonObject{{QStringLiteral("title"), section.title}, {QStringLiteral("lines"), lines}};
        }
        if (const auto noted = recordDisclosure(**book, DisclosureWay::Saved, QStringLiteral("held"), documents::heldTitle(), id, 1); !noted)
            return noted.error();
        call.answer(sections);
        return Done{};
    }
    const auto pdf = heldDataPdf(**book, id, *date);
    if (!pdf)
        return pdf.error();
    if (const auto written = call.output("o", *pdf); !written)
        return written.error();
    const auto noted = recordDisclosure(**book, DisclosureWay::Saved, QStringLiteral("held"), documents::heldTitle(), id, 1);
    return noted ? Result<Done>(Done{}) : Result<Done>(noted.error());
}

static Result<Done> listDisclosures(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto all = disclosures(**book, MemberId{call.option("member")});
    const auto members = (*book)->all<Member>();
    if (!all)
        return all.error();
    if (!members)
        return members.error();
    QHash<MemberId, QString> names;
    for (const Member &member : *members)
        names.insert(member.id, member.name);
    QJsonArray array;
    for (const Disclosure &each : *all) {
        if (call.json)
            array += QJsonDocument::fromJson(payloadOf(each)).object();
        else
            call.line(QStringList{isoOf(each.on), each.at.toString(QStringLiteral("HH:mm")), wordOf(each.way), each.what, each.title,
                                  each.member.isEmpty() ? QString::number(each.people) : names.value(each.member), each.purpose}.join(u'\t'));
    }
    if (call.json)
        call.answer(array);
    return Done{};
}

QList<Command> heldCommands()
{
    const Option toFile{"o", "FILE", QT_TRANSLATE_NOOP("Command", "the file to write")};
    const Option date{"date", "DATE", QT_TRANSLATE_NOOP("Command", "the day on the paper; today where nothing is said")};
    return {
        {QStringLiteral("members held"), "BOOK ID", QT_TRANSLATE_NOOP("Command", "everything the book holds about a person, as a paper for that person"), {toFile, date}, held},
        {QStringLiteral("disclosures"), "BOOK", QT_TRANSLATE_NOOP("Command", "what was printed, saved or handed out about people, the latest first"),
         {{"member", "ID", QT_TRANSLATE_NOOP("Command", "about one person, and about everybody")}}, listDisclosures},
    };
}

} // namespace cli
