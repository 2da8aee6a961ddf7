// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/command.h"
#include "app/yearbookpaper.h"
#include "core/text/dates.h"
#include "core/usecases/yearbook.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cli {

static QString numbersText(const QList<qint64> &numbers)
{
    QStringList words;
    for (const qint64 number : numbers)
        words += QString::number(number);
    return words.join(QStringLiteral(", "));
}

/// What a person who prints the book must know of it.
static void sayWhatLacks(const Call &call, const documents::YearBook &whole)
{
    for (const documents::YearBookLack &lack : whole.lacks)
        call.say(QT_TRANSLATE_NOOP("Error", "The meeting of %1 has no closed minutes (%2)."), {dateText(lack.date), lack.meeting});
    for (const documents::YearBookSeries &series : whole.series) {
        if (!series.missing.isEmpty())
            call.say(QT_TRANSLATE_NOOP("Error", "Numbers of %1 were given to no paper: %2."), {series.behind, numbersText(series.missing)});
        if (!series.twice.isEmpty())
            call.say(QT_TRANSLATE_NOOP("Error", "Numbers of %1 were given twice: %2."), {series.behind, numbersText(series.twice)});
    }
    for (const documents::YearBookSet &set : whole.sets) {
        const QString &symbol = set.record.final->symbol;
        if (!set.isSigned)
            call.say(QT_TRANSLATE_NOOP("Error", "The minutes %1 are not signed by both."), {symbol});
        if (!set.isSame)
            call.say(QT_TRANSLATE_NOOP("Error", "%1 is printed as the text that was signed: this program does not lay it out word for word any more."), {symbol});
        for (const documents::YearBookSlip &slip : set.slips)
            if (!slip.isSame)
                call.say(QT_TRANSLATE_NOOP("Error", "%1 is printed as the text that was signed: this program does not lay it out word for word any more."), {slip.correction.symbol});
    }
}

Result<Done> yearBookPaper(const Call &call, Book &book)
{
    const auto span = YearBookSpan::fromText(call.operand(1));
    const auto made = call.date("issued", QDate::currentDate());
    if (!span)
        return span.error();
    if (!made)
        return made.error();
    const auto whole = yearBook(book, *span, *made);
    if (!whole)
        return whole.error();
    using Margins = documents::YearBookMaker::Margins;
    const auto pages = documents::yearBookPages(*whole, call.has("mirror") ? Margins::Mirrored : Margins::Same);
    if (!pages)
        return pages.error();
    const auto pdf = documents::yearBookPdf(*whole, *pages);
    if (!pdf)
        return pdf.error();
    if (auto written = call.output("o", *pdf); !written)
        return written;
    sayWhatLacks(call, *whole);
    if (call.json) {
        QJsonArray places;
        for (const documents::YearBookPlace &place : pages->places)
            places += QJsonObject{{QStringLiteral("title"), place.title}, {QStringLiteral("page"), place.page}, {QStringLiteral("pages"), place.pages}};
        call.answer(QJsonObject{{QStringLiteral("pages"), pages->pages.count()}, {QStringLiteral("minutes"), whole->sets.size()},
                                {QStringLiteral("root"), whole->root}, {QStringLiteral("contents"), places}});
    } else {
        call.line(whole->root);
    }
    return Done{};
}

static Result<Done> list(const Call &call)
{
    const auto span = YearBookSpan::fromText(call.operand(1));
    if (!span)
        return span.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto leaves = yearBookLeaves(**book, *span);
    if (!leaves)
        return leaves.error();
    for (qsizetype i = 0; i < leaves->size(); ++i)
        call.line(QStringList{QString::number(i + 1), leaves->at(i).date.toString(Qt::ISODate), leaves->at(i).symbol, leaves->at(i).sha256}.join(u'\t'));
    call.line(QStringLiteral("root\t") + yearBookRoot(*leaves));
    return Done{};
}

static QString sentenceOf(const YearBookDifference &difference)
{
    const char *text = nullptr;
    switch (difference.what) {
    case YearBookDifference::NotPrinted: text = QT_TRANSLATE_NOOP("Error", "%1 (%2) is in the program and not in the printed book."); break;
    case YearBookDifference::Removed: text = QT_TRANSLATE_NOOP("Error", "Line %3 of the printed list is of a paper that the program does not have: %1."); break;
    case YearBookDifference::Edited: text = QT_TRANSLATE_NOOP("Error", "%1 (%2) has another content in the program than in the printed book."); break;
    case YearBookDifference::Moved: text = QT_TRANSLATE_NOOP("Error", "%1 (%2) stands at another place in the printed book."); break;
    }
    return sentence(Error{Error::Untrusted, text, {difference.name, dateText(difference.date), QString::number(difference.line)}});
}

static Result<Done> check(const Call &call)
{
    const auto span = YearBookSpan::fromText(call.operand(1));
    const auto root = call.needed("root");
    if (!span)
        return span.error();
    if (!root)
        return root.error();
    QStringList printed;
    if (call.has("list")) {
        const auto text = call.input(call.option("list"));
        if (!text)
            return text.error();
        printed = yearBookHashes(QString::fromUtf8(*text));
        if (printed.isEmpty())
            return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The list has no lines with a number and 64 hexadecimal digits.")};
    }
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto found = checkYearBook(**book, *span, *root, printed);
    if (!found)
        return found.error();
    static const char *const words[] = {"not-printed", "removed", "edited", "moved"};
    if (call.json) {
        QJsonArray differences;
        for (const YearBookDifference &each : found->differences)
            differences += QJsonObject{{QStringLiteral("what"), QLatin1String(words[each.what])}, {QStringLiteral("name"), each.name},
                                       {QStringLiteral("date"), each.date.toString(Qt::ISODate)}, {QStringLiteral("line"), each.line}};
        call.answer(QJsonObject{{QStringLiteral("same"), found->isSame}, {QStringLiteral("listFitsRoot"), found->isListOfRoot},
                                {QStringLiteral("guess"), found->isGuess}, {QStringLiteral("differences"), differences}});
    } else {
        if (!found->isListOfRoot)
            call.line(QStringLiteral("! ") + sentence(Error{Error::Untrusted, QT_TRANSLATE_NOOP("Error", "The list does not give the root: one of the two was changed or copied wrongly.")}));
        for (const YearBookDifference &each : found->differences)
            call.line(QStringLiteral("! ") + (found->isGuess ? sentence(Error{Error::Untrusted, QT_TRANSLATE_NOOP("Error", "Perhaps: %1"), {sentenceOf(each)}}) : sentenceOf(each)));
        if (found->isSame)
            call.line(QStringLiteral("+ ") + sentence(Error{Error::Untrusted, QT_TRANSLATE_NOOP("Error", "The printed book holds the same minutes and slips as the program, in the same order and with the same content.")}));
        else if (found->differences.isEmpty() && found->isListOfRoot)
            call.line(QStringLiteral("? ") + sentence(Error{Error::Untrusted, QT_TRANSLATE_NOOP("Error", "The root alone does not say what differs. Give the list of the closing page by --list.")}));
    }
    if (!found->isSame)
        return Error{Error::Untrusted, QT_TRANSLATE_NOOP("Error", "The printed book is not as the program has it now."), {}, {}, "root"};
    return Done{};
}

QList<Command> yearBookCommands()
{
    return {
        {QStringLiteral("yearbook list"), "BOOK YEAR", QT_TRANSLATE_NOOP("Command", "the minutes and slips that belong into the book of a year, with their hashes and its root"), {}, list},
        {QStringLiteral("yearbook check"), "BOOK YEAR", QT_TRANSLATE_NOOP("Command", "compare a printed book of the year with the program"),
         {{"root", "HEX", QT_TRANSLATE_NOOP("Command", "the root on the closing page of the printed book")},
          {"list", "FILE", QT_TRANSLATE_NOOP("Command", "the lines of the closing page, each with its number and hash; then every difference is named")}}, check},
    };
}

} // namespace cli
