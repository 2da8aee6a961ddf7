// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/memberlistcommands.h"

#include "app/arguments.h"
#include "core/usecases/disclosures.h"
#include "core/usecases/membertables.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cli {

/// The choice that the options describe: the kept one, and what is said beside it.
static Result<ListChoice> choiceOf(const Call &call, const Book &book)
{
    ListChoice choice;
    if (call.has("filter")) {
        const auto kept = savedFilter(book, call.option("filter"));
        if (!kept)
            return kept.error();
        const auto read = choiceIn(*kept);
        if (!read)
            return read.error();
        choice = *read;
    }
    for (const QString &text : values(call, "where")) {
        const auto condition = parseCondition(text);
        if (!condition)
            return condition.error();
        choice.conditions += *condition;
    }
    const auto fields = [&call](const char *option) {
        QStringList names;
        for (const QString &name : call.option(option).split(u',', Qt::SkipEmptyParts))
            names += name.trimmed();
        return names;
    };
    if (call.has("columns"))
        choice.columns = fields("columns");
    if (call.has("order"))
        choice.order = fields("order");
    if (call.has("all"))
        choice.who = ListedWho::Everybody;
    if (const auto checked = checkChoice(choice); !checked)
        return checked.error();
    return choice;
}

/// A table or its paper as the ending of the file has it.
static Result<QByteArray> bytesFor(const Book &book, const MemberPaperWish &wish, const MemberTable &table, const QString &path)
{
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return csvOf(table);
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        return xlsxOf(table);
    if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive) || path == QLatin1String("-"))
        return memberPdf(book, wish);
    return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The file is to end in .xlsx, .csv or .pdf.")};
}

/// Writes a list into the file of -o, and notes in the book that it left.
static Result<Done> write(const Call &call, Book &book, const MemberPaperWish &wish)
{
    const auto table = memberTable(book, wish);
    if (!table)
        return table.error();
    const auto bytes = bytesFor(book, wish, *table, call.option("o"));
    if (!bytes)
        return bytes.error();
    if (const auto written = call.output("o", *bytes); !written)
        return written.error();
    if (const auto noted = recordDisclosure(book, DisclosureWay::Saved, table->disclosed, table->head.title, wish.kind == MemberPaper::Card ? wish.member : MemberId(),
                                            table->people, call.option("purpose"));
        !noted)
        return noted.error();
    return Done{};
}

Result<Done> listChosen(const Call &call)
{
    const auto day = call.date("as-of", QDate::currentDate());
    if (!day)
        return day.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto choice = choiceOf(call, **book);
    if (!choice)
        return choice.error();
    MemberPaperWish wish;
    wish.day = *day;
    wish.choice = *choice;
    wish.title = call.option("title");
    if (call.has("o"))
        return write(call, **book, wish);
    const auto members = listMembers(**book, *day, *choice);
    if (!members)
        return members.error();
    const QStringList columns = choice->columns.isEmpty() ? usualColumns() : choice->columns;
    QJsonArray array;
    for (const ListedMember &each : *members) {
        QJsonObject object{{QStringLiteral("id"), each.member.id.text}};
        QStringList texts{each.member.id.text};
        for (const QString &column : columns) {
            object.insert(column, storedValue(each, column));
            texts += storedValue(each, column).simplified();
        }
        if (call.json)
            array += object;
        else
            call.line(texts.join(u'\t'));
    }
    if (call.json)
        call.answer(array);
    return Done{};
}

/// The first and last month of "--months 4-6" or "--months 5".
static Result<std::pair<int, int>> monthsOf(const Call &call)
{
    if (!call.has("months"))
        return std::pair(1, 12);
    const QStringList parts = call.option("months").split(u'-');
    bool isFirst = false, isLast = false;
    const std::pair months(parts.first().toInt(&isFirst), parts.last().toInt(&isLast));
    if (!isFirst || !isLast || parts.size() > 2)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Birthdays are listed from one month of a year to another.")};
    return months;
}

static Result<Done> paper(const Call &call)
{
    const QString kind = call.operand(1);
    if (!isWordOf<MemberPaper>(kind)) {
        QStringList kinds;
        for (const char *each : Words<MemberPaper>::list)
            kinds += QLatin1String(each);
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” is none of: %2."), {kind, kinds.join(QStringLiteral(", "))}};
    }
    const auto day = call.date("as-of", QDate::currentDate());
    const auto year = number(call, "year", 0, "");
    const auto columns = number(call, "across", 3, "");
    const auto skipped = number(call, "skip", 0, "");
    const auto months = monthsOf(call);
    for (const Error *error : {day ? nullptr : &day.error(), year ? nullptr : &year.error(), columns ? nullptr : &columns.error(),
                               skipped ? nullptr : &skipped.error(), months ? nullptr : &months.error()})
        if (error)
            return *error;
    if (!call.has("o"))
        return call.needed("o").error();
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto choice = choiceOf(call, **book);
    if (!choice)
        return choice.error();
    MemberPaperWish wish;
    wish.kind = fromWord<MemberPaper>(kind);
    wish.day = *day;
    wish.choice = *choice;
    wish.title = call.option("title");
    wish.year = int(*year);
    std::tie(wish.firstMonth, wish.lastMonth) = *months;
    wish.labelColumns = int(*columns);
    wish.skippedLabels = int(*skipped);
    wish.member = MemberId{call.option("member")};
    return write(call, **book, wish);
}

static Result<Done> keep(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto choice = choiceOf(call, **book);
    if (!choice)
        return choice.error();
    const auto kept = keepFilter(**book, call.operand(1), *choice);
    if (!kept)
        return kept.error();
    call.line(kept->text);
    return Done{};
}

static Result<Done> unkeep(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto kept = savedFilter(**book, call.operand(1));
    if (!kept)
        return kept.error();
    if (const auto removed = removeFilter(**book, kept->id); !removed)
        return removed.error();
    return Done{};
}

static Result<Done> kept(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto all = savedFilters(**book);
    if (!all)
        return all.error();
    for (const SavedFilter &each : *all)
        call.line(QStringList{each.id.text, each.name, each.conditions, each.columns}.join(u'\t'));
    return Done{};
}

static Result<Done> fields(const Call &call)
{
    for (const ListField &each : listFields())
        call.line(QStringList{QLatin1String(each.name), QString::fromUtf8(each.title), wordsOfField(QLatin1String(each.name)).join(u'|')}.join(u'\t'));
    return Done{};
}

static const QList<Option> &choiceOptions()
{
    static const QList<Option> options = {
        {"filter", "NAME", QT_TRANSLATE_NOOP("Command", "a kept choice")},
        {"where", "CONDITION", QT_TRANSLATE_NOOP("Command", "age>=60, sex=female, situation!=exempt, residence~TEXT, phone= (missing); may be given again")},
        {"columns", "FIELDS", QT_TRANSLATE_NOOP("Command", "fields with commas between")},
        {"order", "FIELDS", QT_TRANSLATE_NOOP("Command", "by which fields; -age the other way round, entered as entered")},
        {"all", "", QT_TRANSLATE_NOOP("Command", "also those who left")},
    };
    return options;
}

QList<Command> memberListCommands()
{
    return {
        {QStringLiteral("members paper"), "BOOK KIND", QT_TRANSLATE_NOOP("Command", "a list or paper of members: list, roll, 7-hsdv, labels, birthdays, badges, structure, card"),
         QList<Option>{{"o", "FILE", QT_TRANSLATE_NOOP("Command", "where to: .pdf, or .xlsx or .csv for its table")},
                       {"as-of", "DATE", QT_TRANSLATE_NOOP("Command", "the day; today when left out")},
                       {"title", "TEXT", QT_TRANSLATE_NOOP("Command", "of the printed list")},
                       {"year", "YEAR", QT_TRANSLATE_NOOP("Command", "of birthdays or badges; that of the day when left out")},
                       {"months", "M-M", QT_TRANSLATE_NOOP("Command", "of birthdays, e.g. 4-6; the whole year when left out")},
                       {"across", "N", QT_TRANSLATE_NOOP("Command", "labels beside each other: 2 or 3")},
                       {"skip", "N", QT_TRANSLATE_NOOP("Command", "labels of the first sheet that are used up")},
                       {"member", "MEMBER", QT_TRANSLATE_NOOP("Command", "whose card")},
                       {"purpose", "TEXT", QT_TRANSLATE_NOOP("Command", "what for, kept in the log of what left the book")}}
             + choiceOptions(), paper},
        {QStringLiteral("members keep"), "BOOK NAME", QT_TRANSLATE_NOOP("Command", "keep a choice of members under a name"), choiceOptions(), keep},
        {QStringLiteral("members unkeep"), "BOOK NAME", QT_TRANSLATE_NOOP("Command", "remove a kept choice"), {}, unkeep},
        {QStringLiteral("members kept"), "BOOK", QT_TRANSLATE_NOOP("Command", "the kept choices: id, name, conditions, columns"), {}, kept},
        {QStringLiteral("members fields"), "", QT_TRANSLATE_NOOP("Command", "the fields of lists, with their titles and words"), {}, fields},
    };
}

} // namespace cli
