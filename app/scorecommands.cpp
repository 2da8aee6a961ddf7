// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "core/usecases/scoring.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace cli {

static constexpr qint64 largestSheet = 1 << 20;

/// Points in machine-readable lines: a point before the decimals.
static QString plain(Points points)
{
    return pointsText(points, u'.');
}

static Result<Done> check(const Call &call)
{
    const auto file = call.input(call.operand(0), largestSheet);
    if (!file)
        return file.error();
    const auto sheet = readScoreSheet(scoreSheetText(*file), QFileInfo(call.operand(0)).fileName());
    if (!sheet)
        return sheet.error();
    qint64 judged = 0;
    for (const QString &key : sheet->keys())
        judged += sheet->part(key)->bands.isEmpty();
    call.line(QStringList{sheet->id, sheet->effective.toString(Qt::ISODate), plain(sheet->maximum), QString::number(sheet->criteria.size()),
                          QString::number(sheet->keys().size()), QString::number(judged), sheet->title}.join(u'\t'));
    return Done{};
}

static Result<Done> sheets(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto known = knownScoreSheets(**book);
    const auto chosen = chosenScoreSheets(**book);
    if (!known)
        return known.error();
    if (!chosen)
        return chosen.error();
    QJsonArray array;
    for (const KnownScoreSheet &each : *known) {
        QStringList from;
        for (const ChosenScoreSheet &choice : *chosen)
            if (choice.sheet == each.sheet.id)
                from += choice.choice.from.toString(Qt::ISODate);
        const QString where = each.kept.isEmpty() ? QStringLiteral("shipped") : QStringLiteral("kept");
        if (call.json)
            array += QJsonObject{{QStringLiteral("id"), each.sheet.id}, {QStringLiteral("title"), each.sheet.title}, {QStringLiteral("where"), where},
                                 {QStringLiteral("effective"), each.sheet.effective.toString(Qt::ISODate)}, {QStringLiteral("sha256"), each.sha256},
                                 {QStringLiteral("from"), QJsonArray::fromStringList(from)}};
        else
            call.line(QStringList{each.sheet.id, each.sheet.effective.toString(Qt::ISODate), where, from.join(u' '), each.sheet.title}.join(u'\t'));
    }
    if (call.json)
        call.answer(array);
    return Done{};
}

static Result<Done> use(Book &book, const Call &call, const QString &sheet)
{
    const auto from = call.date("from", QDate());
    if (!from)
        return from.error();
    const auto chosen = chooseScoreSheet(book, sheet, *from);
    if (!chosen)
        return chosen.error();
    return Done{};
}

static Result<Done> import(const Call &call)
{
    const auto file = call.input(call.operand(1), largestSheet);
    if (!file)
        return file.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto id = importScoreSheet(**book, *file, QFileInfo(call.operand(1)).fileName());
    if (!id)
        return id.error();
    const auto kept = (*book)->get(*id);
    if (!kept)
        return kept.error();
    call.line(kept->sheet + u'\t' + kept->sha256);
    return call.has("from") ? use(**book, call, kept->sheet) : Result<Done>(Done{});
}

static Result<Done> useCommand(const Call &call)
{
    if (const auto from = call.needed("from"); !from)
        return from.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    return use(**book, call, call.operand(1));
}

static QJsonObject objectOf(const ScoreLine &line, const ScorePart &part)
{
    QJsonObject object{{QStringLiteral("part"), line.part}, {QStringLiteral("title"), part.title}, {QStringLiteral("maximum"), plain(part.maximum)},
                       {QStringLiteral("found"), line.found}, {QStringLiteral("evidence"), QJsonArray::fromStringList(line.evidence.split(u' ', Qt::SkipEmptyParts))},
                       {QStringLiteral("reason"), line.reason}, {QStringLiteral("notApplicable"), line.notApplicable}};
    if (line.known)
        object.insert(QStringLiteral("proposed"), plain(line.proposed));
    if (line.isGiven && !line.notApplicable)
        object.insert(QStringLiteral("given"), plain(line.given));
    return object;
}

static Result<Done> show(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto view = scoreOf(**book, MeetingId{call.operand(1)});
    if (!view)
        return view.error();
    QJsonArray lines;
    for (const ScoreLine &line : view->lines) {
        const ScorePart &part = *view->sheet.part(line.part);
        lines += objectOf(line, part);
        const QString proposed = line.proposedNot ? QStringLiteral("-") : line.known ? plain(line.proposed) : QStringLiteral("?");
        const QString given = !line.isGiven ? QStringLiteral("?") : line.notApplicable ? QStringLiteral("-") : plain(line.given);
        if (!call.json)
            call.line(QStringList{line.part, plain(part.maximum), proposed, given, line.found, line.reason}.join(u'\t'));
    }
    if (call.json)
        call.answer(QJsonObject{{QStringLiteral("sheet"), view->sheet.id}, {QStringLiteral("recorded"), view->recorded.has_value()},
                                {QStringLiteral("lines"), lines}, {QStringLiteral("open"), QJsonArray::fromStringList(view->sum.open)},
                                {QStringLiteral("outdated"), QJsonArray::fromStringList(view->outdated)}, {QStringLiteral("total"), plain(view->sum.total)},
                                {QStringLiteral("outOf"), plain(view->sum.outOf)}, {QStringLiteral("grade"), wordOf(view->sum.grade)},
                                {QStringLiteral("arithmetic"), arithmetic(view->sum)}});
    else
        call.line(QStringList{QStringLiteral("total"), plain(view->sum.outOf), plain(view->sum.total), wordOf(view->sum.grade), arithmetic(view->sum)}.join(u'\t'));
    return Done{};
}

static Result<Done> fill(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto filled = fillScore(**book, MeetingId{call.operand(1)});
    if (!filled)
        return filled.error();
    return Done{};
}

static Result<Done> give(const Call &call)
{
    GivenPoints given{call.operand(2), 0, call.operand(3) == QLatin1String("-"), call.option("reason"), call.has("withdraw")};
    if (!given.notApplicable && !given.withdrawn) {
        const auto points = parsePoints(call.operand(3));
        if (!points)
            return points.error();
        given.points = *points;
    }
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto done = givePoints(**book, MeetingId{call.operand(1)}, {given});
    if (!done)
        return done.error();
    return Done{};
}

static Result<Done> confirm(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto record = meetingRecord(**book, MeetingId{call.operand(1)});
    if (!record)
        return record.error();
    ScoreConfirmation confirmation;
    confirmation.meeting = record->meeting.id;
    confirmation.name = call.option("name");
    confirmation.office = call.option("office");
    confirmation.reason = call.option("reason");
    const auto day = call.date("day", QDate::currentDate());
    if (!day)
        return day.error();
    confirmation.day = *day;
    const QString grade = call.option("grade");
    if (!grade.isEmpty() && (!isWordOf<Grade>(grade) || fromWord<Grade>(grade) == Grade::NotGraded))
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "A grade is good, fair, average or poor, not %1."), {grade}};
    confirmation.grade = !grade.isEmpty() ? fromWord<Grade>(grade) : record->score ? record->score->grade : Grade::NotGraded;
    const auto confirmed = confirmScore(**book, confirmation);
    if (!confirmed)
        return confirmed.error();
    call.line(confirmed->text);
    return Done{};
}

static Result<Done> year(const Call &call)
{
    bool isNumber = false;
    const int wanted = call.operand(1).toInt(&isNumber);
    if (!isNumber || wanted < 1930 || wanted > 9999)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "\"%1\" is no year."), {call.operand(1)}};
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto account = yearScore(**book, wanted, call.option("cell"));
    if (!account)
        return account.error();
    QJsonArray lines;
    for (const YearLine &each : account->lines) {
        const bool isScored = each.score && each.score->grade != Grade::NotGraded;
        const QString total = isScored ? plain(each.score->total) : QString();
        lines += QJsonObject{{QStringLiteral("meeting"), each.meeting.id.text}, {QStringLiteral("date"), each.meeting.date.toString(Qt::ISODate)},
                             {QStringLiteral("total"), total}, {QStringLiteral("grade"), wordOf(each.counted)}};
        if (!call.json)
            call.line(QStringList{each.meeting.id.text, each.meeting.date.toString(Qt::ISODate), total, wordOf(each.counted)}.join(u'\t'));
    }
    if (call.json)
        call.answer(QJsonObject{{QStringLiteral("year"), wanted}, {QStringLiteral("sheet"), account->sheet}, {QStringLiteral("meetings"), lines},
                                {QStringLiteral("scored"), account->scored}, {QStringLiteral("average"), plain(account->average)},
                                {QStringLiteral("grade"), wordOf(account->grade)}});
    else
        call.line(QStringLiteral("year %1\t%2/%3\t%4\t%5").arg(wanted).arg(account->scored).arg(account->lines.size()).arg(plain(account->average), wordOf(account->grade)));
    return Done{};
}

QList<Command> scoreCommands()
{
    return {
        {QStringLiteral("score check"), "FILE", QT_TRANSLATE_NOOP("Command", "read a score sheet strictly and say what is wrong in it (docs/score-sheet.md); needs no book"), {}, check},
        {QStringLiteral("score sheets"), "BOOK", QT_TRANSLATE_NOOP("Command", "the score sheets that are known, and from when each applies"), {}, sheets},
        {QStringLiteral("score import"), "BOOK FILE", QT_TRANSLATE_NOOP("Command", "take a score sheet into the book"),
         {{"from", "DATE", QT_TRANSLATE_NOOP("Command", "meetings from this day on are scored by it")}}, import},
        {QStringLiteral("score use"), "BOOK SHEET", QT_TRANSLATE_NOOP("Command", "score meetings by a sheet from a day on"),
         {{"from", "DATE", QT_TRANSLATE_NOOP("Command", "meetings from this day on are scored by it")}}, useCommand},
        {QStringLiteral("score show"), "BOOK ID", QT_TRANSLATE_NOOP("Command", "the score of a meeting, or what the facts propose while it is not begun"), {}, show},
        {QStringLiteral("score fill"), "BOOK ID", QT_TRANSLATE_NOOP("Command", "fill the score of a meeting from the facts; what people judged stays"), {}, fill},
        {QStringLiteral("score give"), "BOOK ID PART POINTS", QT_TRANSLATE_NOOP("Command", "give points for a part of the sheet; - as POINTS means that it does not apply"),
         {{"reason", "TEXT", QT_TRANSLATE_NOOP("Command", "why")}, {"withdraw", "", QT_TRANSLATE_NOOP("Command", "go back to what the facts say")}}, give},
        {QStringLiteral("score confirm"), "BOOK ID", QT_TRANSLATE_NOOP("Command", "record what the member of the upper committee says to a score"),
         {{"name", "NAME", QT_TRANSLATE_NOOP("Command", "who")}, {"office", "TEXT", QT_TRANSLATE_NOOP("Command", "position")},
          {"day", "DATE", QT_TRANSLATE_NOOP("Command", "on which day; today when not given")},
          {"grade", "GRADE", QT_TRANSLATE_NOOP("Command", "another grade than the cell's: good, fair, average, poor")}, {"reason", "TEXT", QT_TRANSLATE_NOOP("Command", "why")}}, confirm},
        {QStringLiteral("score year"), "BOOK YEAR", QT_TRANSLATE_NOOP("Command", "the scores of a year and its grade by the rule of the sheet"),
         {{"cell", "ORG", QT_TRANSLATE_NOOP("Command", "of this cell, in the book of an office")}}, year},
    };
}

} // namespace cli
