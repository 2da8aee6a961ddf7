// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "core/base/files.h"
#include "core/text/dates.h"
#include "core/usecases/cardcorrection.h"
#include "core/usecases/disclosures.h"
#include "core/usecases/membership.h"
#include "core/usecases/timeline.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cli {

/// A date of an option as the book keeps it: whole or in part; empty when the option is missing.
static Result<QString> partialDate(const Call &call, const char *option)
{
    if (!call.has(option))
        return QString();
    const auto read = parsePartialDate(call.option(option));
    if (!read)
        return read.error();
    return isoText(*read);
}

static Result<Done> addEvent(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    MemberEvent event;
    if (call.has("id")) {
        const auto before = (*book)->get(MemberEventId{call.option("id")});
        if (!before)
            return before.error();
        if (before->member.text != call.operand(1))
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "This line is on the timeline of somebody else.")};
        event = *before;  // what is not said stays
    } else {
        if (const auto what = call.needed("what"); !what)
            return what.error();
        event.member = MemberId{call.operand(1)};
    }
    const QString what = call.option("what", wordOf(event.what));
    if (!isWordOf<EventKind>(what))
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "%1 is no kind of line of a timeline."), {what}};
    event.what = fromWord<EventKind>(what);
    event.text = call.option("text", event.text);
    event.number = call.option("number", event.number);
    event.issuer = call.option("issuer", event.issuer);
    if (call.has("years"))
        event.years = call.option("years").toLongLong();
    for (const auto &[option, field] : {std::pair{"from", &event.from}, std::pair{"until", &event.until}, std::pair{"decided", &event.decided}}) {
        const auto date = partialDate(call, option);
        if (!date)
            return date.error();
        if (call.has(option))
            *field = *date;
    }
    QByteArray scan;
    if (call.has("scan")) {
        const auto read = readWhole(call.option("scan"), longestScan + 1);
        if (!read)
            return read.error();
        scan = *read;
        event.scanName = QFileInfo(call.option("scan")).fileName();
    }
    const auto put = putEvent(**book, event, scan);
    if (!put)
        return put.error();
    call.line(put->text);
    return Done{};
}

static Result<Done> dropEvent(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto removed = removeEvent(**book, MemberEventId{call.operand(1)});
    return removed ? Result<Done>(Done{}) : removed.error();
}

static QString wordOfJoining(JoiningDate which)
{
    return which == JoiningDate::Decision ? QStringLiteral("decision") : which == JoiningDate::Ceremony ? QStringLiteral("ceremony") : QStringLiteral("official");
}

static Result<Done> timeline(const Call &call)
{
    const auto day = call.date("on", QDate::currentDate());
    if (!day)
        return day.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    const MemberId id{call.operand(1)};
    const auto member = (*book)->get(id);
    const auto lines = timelineOf(**book, id);
    if (!member)
        return member.error();
    if (!lines)
        return lines.error();
    const auto age = partyAge(**book, *member);
    if (!age)
        return age.error();
    QJsonArray array;
    for (const TimelineLine &line : *lines) {
        const QString kind = line.joining ? wordOfJoining(*line.joining) : line.event ? wordOf(line.event->what) : line.status ? QStringLiteral("status") : QStringLiteral("evaluation");
        const QString recordId = line.event ? line.event->id.text : line.status ? line.status->id.text : line.evaluation ? line.evaluation->id.text : QString();
        const QString text = line.event ? line.event->text
            : line.status ? wordOf(line.status->standing) + u' ' + wordOf(line.status->situation)
            : line.evaluation ? wordOf(line.evaluation->level) : QString();
        const QString paper = line.event ? QStringList{line.event->number, line.event->decided, line.event->issuer}.join(u' ').simplified()
            : line.status ? line.status->paper : line.evaluation ? line.evaluation->paper : QString();
        if (call.json) {
            QJsonObject object{{QStringLiteral("from"), line.from}, {QStringLiteral("until"), line.until}, {QStringLiteral("kind"), kind}, {QStringLiteral("id"), recordId},
                               {QStringLiteral("text"), text}, {QStringLiteral("paper"), paper}};
            if (line.event && line.event->years > 0)
                object.insert(QStringLiteral("years"), line.event->years);
            if (line.event && !line.event->scan.isEmpty())
                object.insert(QStringLiteral("scan"), line.event->scan);
            array += object;
        } else {
            call.line(QStringList{line.from, line.until, kind, QString(text).replace(u'\n', QStringLiteral("; ")), paper}.join(u'\t'));
        }
    }
    const auto years = age->yearsOn(*day);
    if (call.json) {
        QJsonObject object{{QStringLiteral("lines"), array}};
        if (years)
            object.insert(QStringLiteral("partyAge"), QJsonObject{{QStringLiteral("years"), *years}, {QStringLiteral("exact"), age->isExact}, {QStringLiteral("timesOutside"), qint64(age->outside.size())}});
        call.answer(object);
    } else if (years) {
        call.line(QStringLiteral("party age %1 years").arg(*years));
    }
    return Done{};
}

static Result<Done> dossier(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    const MemberId id{call.operand(1)};
    const QDate today = QDate::currentDate();
    for (const QString &pair : call.operands.mid(2)) {
        const QString state = pair.section(u'=', 1);
        if (!isWordOf<DossierState>(state))
            return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "%1 is no PAPER=STATE; the states are missing, have, not-needed."), {pair}};
        const auto entries = dossierOf(**book, id, today);
        if (!entries)
            return entries.error();
        DossierLine line;
        line.member = id;
        line.paper = pair.section(u'=', 0, 0);
        for (const DossierEntry &each : *entries)
            if (each.paper.code == line.paper)
                line = each.line;
        line.state = fromWord<DossierState>(state);
        line.checked = today;
        if (call.has("where"))
            line.where = call.option("where");
        if (auto set = setDossierLine(**book, line); !set)
            return set.error();
    }
    const auto entries = dossierOf(**book, id, today);
    if (!entries)
        return entries.error();
    QJsonArray array;
    for (const DossierEntry &each : *entries) {
        if (call.json)
            array += QJsonObject{{QStringLiteral("paper"), each.paper.code}, {QStringLiteral("title"), each.paper.title}, {QStringLiteral("state"), wordOf(each.line.state)},
                                 {QStringLiteral("where"), each.line.where}, {QStringLiteral("note"), each.line.note}};
        else
            call.line(QStringList{each.paper.code, wordOf(each.line.state), each.line.where, each.paper.title}.join(u'\t'));
    }
    if (call.json)
        call.answer(array);
    return Done{};
}

static Result<Done> photo(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    const MemberId id{call.operand(1)};
    if (call.has("remove")) {
        const auto removed = setPhoto(**book, id, {});
        return removed ? Result<Done>(Done{}) : removed.error();
    }
    if (call.operands.size() > 2) {
        constexpr qint64 largest = 4 << 20;
        const auto bytes = call.input(call.operand(2), largest);
        if (!bytes)
            return bytes.error();
        const auto set = setPhoto(**book, id, *bytes);
        return set ? Result<Done>(Done{}) : set.error();
    }
    const auto bytes = photoOf(**book, id);
    if (!bytes)
        return bytes.error();
    if (bytes->isEmpty())
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "There is no photo on this card.")};
    if (auto logged = recordDisclosure(**book, DisclosureWay::Saved, QStringLiteral("card"), QStringLiteral("Ảnh đảng viên"), id, 0); !logged)
        return logged.error();
    return call.output("o", *bytes);
}

static Result<Done> correct(const Call &call)
{
    if (call.operands.size() < 3)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Say at least one FIELD=VALUE.")};
    const auto decided = partialDate(call, "decided");
    if (!decided)
        return decided.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    auto member = (*book)->get(MemberId{call.operand(1)});
    if (!member)
        return member.error();
    for (const QString &pair : call.operands.mid(2)) {
        const qsizetype equals = pair.indexOf(QLatin1Char('='));
        if (equals < 1)
            return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "%1 is no FIELD=VALUE."), {pair}};
        const auto changed = withField(*member, pair.left(equals), pair.mid(equals + 1));
        if (!changed)
            return changed.error();
        *member = *changed;
    }
    const auto corrected = correctCard(**book, *member, {call.option("number"), *decided, call.option("issuer"), call.option("reason")});
    if (!corrected)
        return corrected.error();
    call.line(corrected->text);
    return Done{};
}

static Result<Done> slip(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto slip = cardCorrectionSlip(**book, MemberEventId{call.operand(1)});
    if (!slip)
        return slip.error();
    const auto pdf = documents::cardCorrectionSlipPdf(*slip);
    if (!pdf)
        return pdf.error();
    if (auto logged = recordDisclosure(**book, DisclosureWay::Saved, QStringLiteral("card"), QStringLiteral("Phiếu điều chỉnh thông tin đảng viên"), slip->member.id, 0); !logged)
        return logged.error();
    return call.output("o", *pdf);
}

QList<Command> timelineCommands()
{
    const Option number{"number", "TEXT", QT_TRANSLATE_NOOP("Command", "number of the decision")};
    const Option decided{"decided", "DATE", QT_TRANSLATE_NOOP("Command", "its date, whole or in part")};
    const Option issuer{"issuer", "TEXT", QT_TRANSLATE_NOOP("Command", "who issued it")};
    const Option out{"o", "FILE", QT_TRANSLATE_NOOP("Command", "the file to write; standard output when left out")};
    return {
        {QStringLiteral("members timeline"), "BOOK ID", QT_TRANSLATE_NOOP("Command", "what happened to a member by date, and the party age"),
         {{"on", "DATE", QT_TRANSLATE_NOOP("Command", "the day of the party age; today when left out")}}, timeline},
        {QStringLiteral("members event"), "BOOK ID", QT_TRANSLATE_NOOP("Command", "add a line to a member's timeline, or change one"),
         {{"what", "WORD", "work, training, position, award, discipline, evaluation, move, exemption, badge, outside, skill, digital-nucleus"},
          {"text", "TEXT", QT_TRANSLATE_NOOP("Command", "what it was, in words")},
          {"from", "DATE", QT_TRANSLATE_NOOP("Command", "since when, whole or in part")},
          {"until", "DATE", QT_TRANSLATE_NOOP("Command", "until when, whole or in part")},
          {"years", "N", QT_TRANSLATE_NOOP("Command", "of a badge: years of party age")},
          number, decided, issuer,
          {"scan", "FILE", QT_TRANSLATE_NOOP("Command", "PDF, JPEG or PNG of the paper, kept in the book")},
          {"id", "EVENT", QT_TRANSLATE_NOOP("Command", "the line to change")}}, addEvent},
        {QStringLiteral("members event-remove"), "BOOK EVENT", QT_TRANSLATE_NOOP("Command", "take a line of a timeline away"), {}, dropEvent},
        {QStringLiteral("members dossier"), "BOOK ID [PAPER=STATE]", QT_TRANSLATE_NOOP("Command", "which papers of the dossier are there and where; the papers themselves are never kept"),
         {{"where", "TEXT", QT_TRANSLATE_NOOP("Command", "where they are kept")}}, dossier},
        {QStringLiteral("members photo"), "BOOK ID [FILE]", QT_TRANSLATE_NOOP("Command", "set the photo on a card (JPEG, at most 300 kB), or write it out"),
         {out, {"remove", "", QT_TRANSLATE_NOOP("Command", "take it away")}}, photo},
        {QStringLiteral("members correct"), "BOOK ID FIELD=VALUE", QT_TRANSLATE_NOOP("Command", "put protected fields of a card right on a paper"),
         {number, decided, issuer, {"reason", "TEXT", QT_TRANSLATE_NOOP("Command", "why, in words")}}, correct},
        {QStringLiteral("members slip"), "BOOK EVENT", QT_TRANSLATE_NOOP("Command", "the slip of a corrected card, as PDF"), {out}, slip},
    };
}

} // namespace cli
