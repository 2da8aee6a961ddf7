// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "core/crypto/hash.h"
#include "core/domain/ids.h"
#include "core/usecases/disclosures.h"
#include "core/usecases/listmappings.h"
#include "core/usecases/memberimport.h"
#include "core/usecases/reconciliationpaper.h"
#include "core/usecases/reconciling.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <optional>

namespace cli {

/// The column a mapping file names for a field: a number from 1, or an object with `column` and `encoding`.
static bool readColumn(const QJsonValue &value, const QString &field, GuessedMapping &mapping)
{
    const int column = value.isObject() ? value[QLatin1String("column")].toInt() : value.toInt();
    const auto encoding = legacy::fromWord(value.isObject() ? value[QLatin1String("encoding")].toString() : QString());
    if (column < 1 || !encoding)
        return false;
    mapping.mapping.insert(field, column - 1);
    if (*encoding != legacy::Encoding::Unicode)
        mapping.encodings.insert(column - 1, *encoding);
    return true;
}

/// A mapping file: a JSON object of field names to columns, and "headerRow" from 1.
static Result<GuessedMapping> mappingFrom(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    GuessedMapping mapping;
    mapping.headerRow = object.value(QStringLiteral("headerRow")).toInteger(1) - 1;
    QStringList known;
    for (const auto &[field, title] : importFields())
        known += field;
    const QStringList keys = object.keys();
    for (const QString &key : keys)
        if (key != QLatin1String("headerRow") && (!known.contains(key) || !readColumn(object.value(key), key, mapping)))
            return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The mapping file names a field or column that cannot be: %1."), {key}};
    return mapping;
}

/// A list that was named on the command line.
struct List
{
    Sheet sheet;
    GuessedMapping mapping;
    QString sha256;          ///< of the file, hex
};

/// Reads a file; its columns are those of --map, else those kept in the book for its titles, else those recognised.
static Result<List> listFrom(const Call &call, const Book &book, const QString &path)
{
    const auto bytes = call.input(path);
    if (!bytes)
        return bytes.error();
    const auto workbook = readSpreadsheet(*bytes);
    if (!workbook)
        return workbook.error();
    const QString wanted = call.option("sheet");
    const Sheet *sheet = nullptr;
    for (const Sheet &each : workbook->sheets)
        if (!sheet && (wanted.isEmpty() ? !each.isHidden : each.name == wanted))
            sheet = &each;
    if (!sheet)
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "The file has no sheet %1."), {wanted}};
    List list{*sheet, {}, QString::fromLatin1(sha256(*bytes).toHex())};
    const auto kept = importMappings(book);
    if (!kept)
        return kept.error();
    const auto remembered = call.has("fresh") ? std::nullopt : rememberedMapping(*kept, list.sheet);
    if (call.has("map")) {
        const auto file = call.input(call.option("map"), 64 * 1024);
        if (!file)
            return file.error();
        auto read = mappingFrom(*file);
        if (!read)
            return read.error();
        if (read->encodings.isEmpty())
            read->encodings = encodingsIn(columnLetters(list.sheet, read->headerRow));
        list.mapping = *read;
    } else {
        list.mapping = remembered ? remembered->mapping : guessMapping(list.sheet);
    }
    if (call.has("encoding")) {
        const QString word = call.option("encoding");
        const auto encoding = legacy::fromWord(word == u"unicode" ? QString() : word);
        if (!encoding)
            return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "%1 is no encoding; there are unicode, tcvn3 and vni."), {word}};
        list.mapping.encodings.clear();
        if (*encoding != legacy::Encoding::Unicode)
            for (const int column : std::as_const(list.mapping.mapping))
                list.mapping.encodings.insert(column, *encoding);
    }
    if (remembered && !call.has("map"))
        call.say(QT_TRANSLATE_NOOP("Error", "The columns are taken as the last time a list with these titles came."));
    for (const ColumnLetters &each : columnLetters(list.sheet, list.mapping.headerRow)) {
        const legacy::Encoding used = list.mapping.encodings.value(each.column);
        if (used != legacy::Encoding::Unicode)
            call.say(QT_TRANSLATE_NOOP("Error", "Column %1 is read as %2."), {each.title.isEmpty() ? QString::number(each.column + 1) : each.title, legacy::nameOf(used)});
        if (!each.unreadable.isEmpty())
            call.say(QT_TRANSLATE_NOOP("Error", "Column %1: no letter is known for %2; it stands as it was written."), {each.title, each.unreadable.join(u' ')});
        if (used == legacy::Encoding::Tcvn3 && !each.guessedCase.isEmpty())
            call.say(QT_TRANSLATE_NOOP("Error", "Column %1: whether these are capitals is told by the letters around them: %2."), {each.title, each.guessedCase.join(u' ')});
    }
    return list;
}

static QString wordOfAction(PlannedRow::Action action)
{
    switch (action) {
    case PlannedRow::Add: return QStringLiteral("add");
    case PlannedRow::Change: return QStringLiteral("change");
    case PlannedRow::Same: return QStringLiteral("same");
    case PlannedRow::Skip: break;
    }
    return QStringLiteral("skip");
}

static std::optional<Doubt::Choice> choiceOf(const QString &word)
{
    if (word == u"same")
        return Doubt::SamePerson;
    if (word == u"new")
        return Doubt::NewPerson;
    return word == u"leave-out" ? std::optional(Doubt::LeaveOut) : std::nullopt;
}

/// Decides the doubtful rows as --decide and --doubtful say.
static Result<Done> decideDoubts(const Call &call, const Book &book, ImportPlan &plan)
{
    QHash<qint64, Doubt::Choice> byRow;
    const QStringList pairs = call.option("decide").split(u',', Qt::SkipEmptyParts);
    for (const QString &pair : pairs) {
        const auto choice = choiceOf(pair.section(u'=', 1));
        const qint64 line = pair.section(u'=', 0, 0).toLongLong();
        const auto isDoubt = [line](const PlannedRow &row) { return row.line == line && row.doubt; };
        if (!choice || std::none_of(plan.rows.cbegin(), plan.rows.cend(), isDoubt))
            return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "%1 decides no doubtful row; write ROW=same, ROW=new or ROW=leave-out."), {pair}};
        byRow.insert(line, *choice);
    }
    const auto all = call.has("doubtful") ? choiceOf(call.option("doubtful")) : std::optional(Doubt::Open);
    if (!all)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "%1 is none of same, new, leave-out."), {call.option("doubtful")}};
    for (qsizetype i = 0; i < plan.rows.size(); ++i) {
        if (!plan.rows[i].doubt)
            continue;
        const Doubt::Choice choice = byRow.value(plan.rows[i].line, *all);
        if (choice != Doubt::Open)
            if (auto decided = decide(book, plan, i, choice); !decided)
                return decided.error();
    }
    return Done{};
}

static QJsonObject asJson(const PlannedRow &row)
{
    QJsonObject object{{QStringLiteral("row"), row.line}, {QStringLiteral("action"), wordOfAction(row.action)},
                       {QStringLiteral("name"), row.member.name}, {QStringLiteral("problems"), QJsonArray::fromStringList(row.problems)}};
    if (!row.doubt)
        return object;
    static const char *sure[] = {"certain", "likely", "possible"};
    QJsonArray like;
    for (const Likeness &each : row.doubt->like)
        like += QJsonObject{{QStringLiteral("member"), each.member.text}, {QStringLiteral("row"), each.line}, {QStringLiteral("name"), each.name},
                            {QStringLiteral("born"), each.born}, {QStringLiteral("sure"), QLatin1String(sure[each.sure])}};
    object.insert(QStringLiteral("like"), like);
    object.insert(QStringLiteral("undecided"), row.isUndecided());
    return object;
}

static Result<Done> import(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto list = listFrom(call, **book, call.operand(1));
    if (!list)
        return list.error();
    auto plan = planImport(**book, list->sheet, list->mapping, call.operand(1));
    if (!plan)
        return plan.error();
    if (auto decided = decideDoubts(call, **book, *plan); !decided)
        return decided.error();
    QJsonArray rows;
    for (const PlannedRow &row : plan->rows) {
        if (call.json)
            rows += asJson(row);
        else if (!row.problems.isEmpty() || call.has("dry-run"))
            call.line(QStringList{QString::number(row.line), wordOfAction(row.action), row.member.name, row.problems.join(QLatin1Char(' '))}.join(QLatin1Char('\t')));
    }
    if (!call.has("dry-run"))
        if (auto done = carryOut(**book, *plan); !done)
            return done.error();
    if (call.json)
        call.answer(QJsonObject{{QStringLiteral("added"), plan->count(PlannedRow::Add)}, {QStringLiteral("changed"), plan->count(PlannedRow::Change)},
                                {QStringLiteral("same"), plan->count(PlannedRow::Same)}, {QStringLiteral("skipped"), plan->count(PlannedRow::Skip)},
                                {QStringLiteral("undecided"), plan->undecided()}, {QStringLiteral("leftOut"), QJsonArray::fromStringList(plan->leftOut)}, {QStringLiteral("dryRun"), call.has("dry-run")}, {QStringLiteral("rows"), rows}});
    else
        call.line(QStringLiteral("add %1 change %2 same %3 skip %4").arg(plan->count(PlannedRow::Add)).arg(plan->count(PlannedRow::Change)).arg(plan->count(PlannedRow::Same)).arg(plan->count(PlannedRow::Skip)));
    if (!plan->leftOut.isEmpty())
        call.say(QT_TRANSLATE_NOOP("Error", "Columns that are not taken in: %1."), {plan->leftOut.join(QStringLiteral("; "))});
    if (plan->undecided() > 0)
        call.say(QT_TRANSLATE_NOOP("Error", "Rows left out because nobody decided who they are about: %1."), {QString::number(plan->undecided())});
    return Done{};
}

static Result<Done> mappings(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    if (call.has("forget")) {
        if (auto forgotten = forgetMapping(**book, ImportMappingId{call.option("forget")}); !forgotten)
            return forgotten.error();
        return Done{};
    }
    const auto kept = importMappings(**book);
    if (!kept)
        return kept.error();
    QJsonArray array;
    for (const ImportMapping &each : *kept) {
        QStringList columns;
        for (const MappedColumn &column : each.columns)
            columns += column.field + u'=' + column.title + (column.encoding.isEmpty() ? QString() : u':' + column.encoding);
        array += QJsonDocument::fromJson(payloadOf(each)).object();
        if (!call.json)
            call.line(each.id.text + u'\t' + columns.join(QStringLiteral("; ")));
    }
    if (call.json)
        call.answer(array);
    return Done{};
}

/// The differences of a comparison, numbered from 1.
static void tell(const Call &call, const Reconciliation &comparison)
{
    if (call.json)
        return call.answer(QJsonDocument::fromJson(payloadOf(comparison)).object());
    call.line(QStringList{comparison.id.text, comparison.on.toString(Qt::ISODate), comparison.source}.join(u'\t'));
    call.line(QStringLiteral("ours %1 theirs %2 same %3 differences %4 open %5").arg(comparison.ours).arg(comparison.theirs).arg(comparison.same).arg(comparison.differences.size()).arg(openDifferences(comparison)));
    for (qsizetype i = 0; i < comparison.differences.size(); ++i) {
        const Difference &each = comparison.differences[i];
        call.line(QStringList{QString::number(i + 1), each.settled.isEmpty() ? QStringLiteral("open") : each.settled, each.name, each.field,
                              differenceText(each.field, each.ours), differenceText(each.field, each.theirs), each.note}.join(u'\t'));
    }
}

/// What --settle says: NUMBER=theirs or NUMBER=ours, with commas between.
static Result<Done> settleAll(const Call &call, Book &book, const ReconciliationId &id)
{
    const QString left = call.option("as", wordOf(Situation::MovedOut));
    if (!isWordOf<Situation>(left))
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Say whether this person moved out, died or left the Party.")};
    const QStringList pairs = call.option("settle").split(u',', Qt::SkipEmptyParts);
    for (const QString &pair : pairs) {
        const QString how = pair.section(u'=', 1);
        const qsizetype number = pair.section(u'=', 0, 0).toLongLong();
        if (how != u"theirs" && how != u"ours")
            return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "%1 settles nothing; write NUMBER=theirs or NUMBER=ours."), {pair}};
        const Settlement settlement{how == u"theirs" ? Settlement::TakeTheirs : Settlement::KeepOurs, call.option("note"), fromWord<Situation>(left)};
        if (auto settled = settleDifference(book, id, number - 1, settlement); !settled)
            return settled.error();
    }
    return Done{};
}

/// A file is compared and the comparison recorded; an id shows a recorded one, settles its differences, prints it.
static Result<Done> reconcile(const Call &call)
{
    const auto day = call.date("on", QDate::currentDate());
    if (!day)
        return day.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    ReconciliationId id{call.operand(1)};
    if (call.operands.size() < 2) {
        const auto all = reconciliations(**book);
        if (!all)
            return all.error();
        for (const Reconciliation &each : *all)
            call.line(QStringList{each.id.text, each.on.toString(Qt::ISODate), QString::number(openDifferences(each)), each.source}.join(u'\t'));
        return Done{};
    }
    if (!isUuid(id.text)) {
        const auto list = listFrom(call, **book, call.operand(1));
        if (!list)
            return list.error();
        auto comparison = compareWithList(**book, list->sheet, list->mapping, *day, {call.option("source", call.operand(1)), list->sha256});
        if (!comparison)
            return comparison.error();
        if (!call.has("dry-run")) {
            const auto recorded = recordReconciliation(**book, *comparison);
            if (!recorded)
                return recorded.error();
            comparison->id = *recorded;
        }
        tell(call, *comparison);
        return Done{};
    }
    if (auto settled = settleAll(call, **book, id); !settled)
        return settled.error();
    const auto comparison = (*book)->get(id);
    if (!comparison)
        return comparison.error();
    if (!call.has("o")) {
        tell(call, *comparison);
        return Done{};
    }
    const auto pdf = reconciliationPdf(**book, id);
    if (!pdf)
        return pdf.error();
    if (auto written = call.output("o", *pdf); !written)
        return written.error();
    if (auto told = recordDisclosure(**book, DisclosureWay::Saved, QStringLiteral("list"), QStringLiteral("Biên bản đối chiếu danh sách đảng viên"), {}, comparison->ours, comparison->source); !told)
        return told.error();
    return Done{};
}

QList<Command> listCommands()
{
    const Option map{"map", "FILE", QT_TRANSLATE_NOOP("Command", "JSON object: field names to column numbers from 1, headerRow")};
    const Option sheet{"sheet", "NAME", QT_TRANSLATE_NOOP("Command", "which sheet; the first visible one when left out")};
    const Option fresh{"fresh", "", QT_TRANSLATE_NOOP("Command", "do not take the columns as the last time such a list came")};
    const Option encoding{"encoding", "WORD", QT_TRANSLATE_NOOP("Command", "unicode, tcvn3 or vni for all columns; recognised column by column when left out")};
    return {
        {QStringLiteral("members import"), "BOOK FILE", QT_TRANSLATE_NOOP("Command", "take in a list of members from XLSX or CSV"),
         {map, sheet, fresh, encoding,
          {"doubtful", "WORD", QT_TRANSLATE_NOOP("Command", "same, new or leave-out: what becomes of rows that may be about somebody who is there")},
          {"decide", "ROW=WORD", QT_TRANSLATE_NOOP("Command", "the same for single rows, with commas between")},
          {"dry-run", "", QT_TRANSLATE_NOOP("Command", "show the plan and change nothing")}}, import},
        {QStringLiteral("members mappings"), "BOOK", QT_TRANSLATE_NOOP("Command", "how the columns of lists are remembered"),
         {{"forget", "ID", QT_TRANSLATE_NOOP("Command", "forget one of them")}}, mappings},
        {QStringLiteral("members reconcile"), "BOOK [FILE-OR-ID]", QT_TRANSLATE_NOOP("Command", "compare the handbook with a list from above; show, settle or print a comparison"),
         {map, sheet, fresh, encoding,
          {"on", "DATE", QT_TRANSLATE_NOOP("Command", "the day of the comparison; today when left out")},
          {"source", "TEXT", QT_TRANSLATE_NOOP("Command", "who made the list and of which day; the name of the file when left out")},
          {"settle", "NUMBER=WORD", QT_TRANSLATE_NOOP("Command", "theirs or ours for differences, with commas between")},
          {"note", "TEXT", QT_TRANSLATE_NOOP("Command", "a word on what is settled")},
          {"as", "WORD", QT_TRANSLATE_NOOP("Command", "moved-out, deceased or left: of whom only the book has, when theirs is taken")},
          {"dry-run", "", QT_TRANSLATE_NOOP("Command", "show the differences and record nothing")},
          {"o", "OUT.pdf", QT_TRANSLATE_NOOP("Command", "print the record of the comparison into this file")}}, reconcile},
    };
}

} // namespace cli
