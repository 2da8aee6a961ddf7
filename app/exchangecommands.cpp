// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "core/exchange/receiving.h"
#include "core/exchange/sending.h"
#include "core/usecases/enrolling.h"
#include "core/usecases/revoking.h"
#include "core/usecases/updating.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cli {

static Result<Done> enrolRequest(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto request = requestEnrolment(**book);
    if (!request)
        return request.error();
    if (auto written = call.output("o", request->bytes); !written)
        return written.error();
    call.say(QT_TRANSLATE_NOOP("Error", "Read these 30 digits to the office: %1"), {request->fingerprint});
    return Done{};
}

static Result<Done> enrolAccept(const Call &call)
{
    const auto bytes = call.input(call.operand(1), 1 << 20);
    if (!bytes)
        return bytes.error();
    const auto seen = lookAtRequest(*bytes);
    if (!seen)
        return seen.error();
    if (!call.has("fingerprint"))
        return Error{Error::Refused,
                     QT_TRANSLATE_NOOP("Error", "%1 asks to be enrolled. Have its 30 digits read out to you and give them with --fingerprint."), {seen->request.title}};
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto answer = acceptRequest(**book, *bytes, call.option("fingerprint"));
    if (!answer)
        return answer.error();
    if (auto written = call.output("o", *answer); !written)
        return written.error();
    call.say(QT_TRANSLATE_NOOP("Error", "%1 is enrolled. Read these 30 digits to it: %2"), {seen->request.title, wardFingerprint(**book)});
    return Done{};
}

static Result<Done> enrolFinish(const Call &call)
{
    const auto bytes = call.input(call.operand(1), 1 << 20);
    if (!bytes)
        return bytes.error();
    const auto seen = lookAtAnswer(*bytes);
    if (!seen)
        return seen.error();
    if (!call.has("fingerprint"))
        return Error{Error::Refused,
                     QT_TRANSLATE_NOOP("Error", "The answer comes from %1. Have its 30 digits read out to you and give them with --fingerprint."), {seen->answer.ward.title}};
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto done = finishEnrolment(**book, *bytes, call.option("fingerprint"));
    if (!done)
        return done.error();
    return Done{};
}

static const char *const keyKinds[] = {"person", "log", "office", "witness"};

static Result<Done> enrolKeys(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto keys = keysOf(**book, call.operand(1));
    if (!keys)
        return keys.error();
    QJsonArray array;
    for (const CellKey &key : *keys) {
        const QString reason = key.revocation ? key.revocation->reason : QString();
        if (call.json) {
            QJsonObject object{{QStringLiteral("kind"), QLatin1String(keyKinds[key.kind])}, {QStringLiteral("key"), QString::fromLatin1(key.key)},
                               {QStringLiteral("code"), key.code}, {QStringLiteral("name"), key.name}, {QStringLiteral("role"), key.role},
                               {QStringLiteral("named"), key.isNamed}};
            if (key.revocation)
                object.insert(QStringLiteral("revoked"), QJsonObject{{QStringLiteral("reason"), reason}, {QStringLiteral("size"), key.revocation->size}});
            array += object;
            continue;
        }
        const QString revoked = key.revocation ? QStringLiteral("revoke %1 %2").arg(reason).arg(key.revocation->size) : QString();
        call.line(QStringList{QLatin1String(keyKinds[key.kind]), QString::fromLatin1(key.key), key.code, key.role, key.name, revoked}.join(QLatin1Char('\t')));
    }
    if (call.json)
        call.answer(array);
    return Done{};
}

static Result<Done> enrolRevoke(const Call &call)
{
    const auto key = call.needed("key");
    if (!key)
        return key.error();
    const QString word = call.option("reason", wordOf(RevocationReason::Compromised));
    if (!isWordOf<RevocationReason>(word))
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The reason of a revocation is superseded or compromised.")};
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto held = (*book)->logSize(call.operand(1));
    if (!held)
        return held.error();
    const auto size = number(call, "size", *held, "");
    if (!size)
        return size.error();
    const auto revoked = revokeKey(**book, call.operand(1), *key, fromWord<RevocationReason>(word), *size);
    if (!revoked)
        return revoked.error();
    if (auto written = call.output("o", revoked->answer); !written)
        return written.error();
    call.say(QT_TRANSLATE_NOOP("Error", "The key counts only for the first %1 entries of the cell's log; %2 minutes no longer count as signed. Give the file to the cell and read these 30 digits to it: %3"),
             {QString::number(*size), QString::number(revoked->minutes), wardFingerprint(**book)});
    return Done{};
}

static Result<Done> make(const Call &call)
{
    const auto where = call.needed("o");
    if (!where)
        return where.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    const QString to = call.option("to", QStringLiteral("up"));
    const auto peer = to == QLatin1String("up") ? upperPeer(**book) : peerOf(**book, to);
    if (!peer)
        return peer.error();
    const auto update = call.has("update") ? updateForCells(call.option("update"), runningProgram().publisherKey) : Result<UpdateAlong>(UpdateAlong{});
    if (!update)
        return update.error();
    const auto bundle = makeBundle(**book, *peer, *where, call.has("not-handed-over") ? HandedOver::No : HandedOver::Yes,
                                   call.has("force") ? Existing::Replace : Existing::Keep, *update);
    if (!bundle)
        return bundle.error();
    if (call.json)
        call.answer(QJsonObject{{QStringLiteral("to"), bundle->to}, {QStringLiteral("sequence"), bundle->sequence},
                                {QStringLiteral("first"), bundle->first}, {QStringLiteral("end"), bundle->end}});
    else
        call.line(QStringLiteral("to %1 sequence %2 entries %3 %4").arg(bundle->to).arg(bundle->sequence).arg(bundle->first).arg(bundle->end));
    return Done{};
}

/// Takes in the update that came along, where one did; what the program's folder is like is asked only then.
static Result<std::optional<update::Kept>> takeAlong(const UpdateAlong &along)
{
    if (!along.isThere())
        return std::optional<update::Kept>();
    const auto running = programToUpdate();
    if (!running)
        return running.error();
    return takeInUpdate(along, *running);
}

static Result<Done> take(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    static const char *const outcomes[] = {"taken", "repeated", "older"};
    std::optional<Error> last;
    QJsonArray reports;
    // Each file is its own: one that is refused does not keep the others out.
    for (const QString &path : call.operands.mid(1)) {
        const auto bytes = call.input(path, largestBundleFile);
        const auto report = bytes ? takeBundle(**book, *bytes, call.has("mark-revoked") ? RevokedSignatures::Mark : RevokedSignatures::Refuse, call.option("fingerprint"))
                                  : Result<TakeReport>(bytes.error());
        if (!report) {
            last = report.error();
            if (call.json)
                reports += QJsonObject{{QStringLiteral("file"), path}, {QStringLiteral("outcome"), QStringLiteral("refused")}, {QStringLiteral("error"), sentence(report.error())}};
            else
                call.line(QStringList{path, QStringLiteral("refused"), sentence(report.error())}.join(QLatin1Char('\t')));
            continue;
        }
        if (!report->uncertified.isEmpty())
            call.say(QT_TRANSLATE_NOOP("Error", "%1: signed with keys that the certificate does not name: %2. Have them confirmed and enrol the cell again."),
                     {report->title, report->uncertified.join(QStringLiteral(", "))});
        if (report->asks)
            call.say(QT_TRANSLATE_NOOP("Error", "%1 restored its book from a backup and lacks %2 entries that are here. The next bundle for it gives them back."),
                     {report->title, QString::number(report->lacking)});
        if (report->home.returned > 0)
            call.say(QT_TRANSLATE_NOOP("Error", "%1 entries came back; %2 that were written here since stand behind them, %3 were set aside because they contradict them."),
                     {QString::number(report->home.returned), QString::number(report->home.again), QString::number(report->home.aside)});
        const auto update = takeAlong(report->update);
        if (!update)
            call.say(QT_TRANSLATE_NOOP("Error", "The update of the program that came along was not taken in; everything else was. %1"), {sentence(update.error())});
        else if (*update)
            call.say(QT_TRANSLATE_NOOP("Error", "An update of the program to version %1 came along and was taken in; sochibo-cli update apply says how it goes on."), {(*update)->manifest.version});
        if (report->erasures > 0)
            call.say(QT_TRANSLATE_NOOP("Error", "%1 erased the data of %2 persons who have moved elsewhere, and so did this book."), {report->title, QString::number(report->erasures)});
        if (!report->revoked.isEmpty())
            call.say(QT_TRANSLATE_NOOP("Error", "%1: signatures of %2 do not count, because the keys were revoked before. The cell signs those minutes again with new keys."),
                     {report->title, report->revoked.join(QStringLiteral(", "))});
        if (call.json)
            reports += QJsonObject{{QStringLiteral("file"), path}, {QStringLiteral("outcome"), QLatin1String(outcomes[report->outcome])},
                                   {QStringLiteral("asks"), report->asks}, {QStringLiteral("lacking"), report->lacking},
                                   {QStringLiteral("settled"), report->settled}, {QStringLiteral("returned"), report->home.returned},
                                   {QStringLiteral("again"), report->home.again}, {QStringLiteral("aside"), report->home.aside},
                                   {QStringLiteral("from"), report->from}, {QStringLiteral("title"), report->title},
                                   {QStringLiteral("sequence"), report->sequence}, {QStringLiteral("entries"), report->entries},
                                   {QStringLiteral("meetings"), report->meetings}, {QStringLiteral("acknowledged"), report->acknowledged},
                                   {QStringLiteral("signatures"), report->signatures}, {QStringLiteral("corrections"), report->corrections}, {QStringLiteral("erasures"), report->erasures}, {QStringLiteral("uncertified"), QJsonArray::fromStringList(report->uncertified)},
                                   {QStringLiteral("revoked"), QJsonArray::fromStringList(report->revoked)},
                                   {QStringLiteral("verdicts"), report->verdicts}, {QStringLiteral("bundleMissing"), report->bundleMissing},
                                   {QStringLiteral("update"), update && *update ? (*update)->manifest.version : QString()}};
        else
            call.line(QStringList{path, QLatin1String(outcomes[report->outcome]), report->from, report->title, QString::number(report->sequence),
                                  QString::number(report->entries), QString::number(report->meetings), QString::number(report->acknowledged)}.join(QLatin1Char('\t')));
    }
    if (call.json)
        call.answer(reports);
    if (last)
        return *last;
    return Done{};
}

static Result<Done> inspect(const Call &call)
{
    const bool withBook = call.operands.size() > 1;
    const auto bytes = call.input(call.operands.last(), largestBundleFile);
    if (!bytes)
        return bytes.error();
    if (!withBook) {
        // Without a key only the outside can be seen: that it is an age file, and for how many receivers.
        if (!bytes->startsWith("age-encryption.org/v1\n"))
            return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "This file is not a bundle of this program."), {}, {}, "header"};
        const QByteArray head = bytes->left(bytes->indexOf("\n---"));
        call.line(QStringLiteral("age %1 receivers %2 bytes").arg(head.count("\n-> X25519 ")).arg(bytes->size()));
        return Done{};
    }
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto outside = inspectBundle(**book, *bytes);
    if (!outside)
        return outside.error();
    *call.out << QString::fromUtf8(outside->manifest.text());
    return Done{};
}

static Result<Done> boardCommand(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto lines = board(**book);
    if (!lines)
        return lines.error();
    QJsonArray array;
    for (const CellLine &each : *lines) {
        const QString bundle = each.lastBundle.isValid() ? each.lastBundle.toString(Qt::ISODate) : QString();
        if (call.json)
            array += QJsonObject{{QStringLiteral("org"), each.cell.org}, {QStringLiteral("title"), each.cell.title}, {QStringLiteral("members"), each.members},
                                 {QStringLiteral("sealedMinutes"), each.sealedMinutes}, {QStringLiteral("lastMeeting"), each.lastMeeting.toString(Qt::ISODate)},
                                 {QStringLiteral("lastBundle"), bundle}, {QStringLiteral("receiptDue"), each.receiptDue}};
        else
            call.line(QStringList{each.cell.org, each.cell.title, QString::number(each.members), QString::number(each.sealedMinutes),
                                  each.lastMeeting.toString(Qt::ISODate), bundle, each.receiptDue ? QStringLiteral("receipt-due") : QString()}.join(QLatin1Char('\t')));
    }
    if (call.json)
        call.answer(array);
    return Done{};
}

static Result<Done> judge(const Call &call)
{
    const bool returned = call.has("return");
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto done = judgeMinutes(**book, call.operand(1), MeetingId{call.operand(2)}, returned ? Judgement::Returned : Judgement::Accepted, call.option("return"));
    if (!done)
        return done.error();
    return Done{};
}

QList<Command> exchangeCommands()
{
    static const Option digits{"fingerprint", "DIGITS", QT_TRANSLATE_NOOP("Command", "the 30 digits that the other side read out")};
    static const Option toFile{"o", "FILE", QT_TRANSLATE_NOOP("Command", "where to write; standard output when left out")};
    return {
        {QStringLiteral("enrol request"), "BOOK", QT_TRANSLATE_NOOP("Command", "a cell asks its upper office to be enrolled"), {toFile}, enrolRequest},
        {QStringLiteral("enrol accept"), "WARD FILE", QT_TRANSLATE_NOOP("Command", "the upper office enrols a cell"), {digits, toFile}, enrolAccept},
        {QStringLiteral("enrol finish"), "BOOK ANSWER", QT_TRANSLATE_NOOP("Command", "the cell takes in the office's answer"), {digits}, enrolFinish},
        {QStringLiteral("enrol keys"), "WARD CELL", QT_TRANSLATE_NOOP("Command", "the keys that the office vouches for in a cell's certificate, and those it revoked"), {}, enrolKeys},
        {QStringLiteral("enrol revoke"), "WARD CELL", QT_TRANSLATE_NOOP("Command", "let a key of a cell count no longer, by its next certificate"),
         {{"key", "KEY", QT_TRANSLATE_NOOP("Command", "a person's code or public key, or log, office, witness")},
          {"reason", "REASON", QT_TRANSLATE_NOOP("Command", "compromised or superseded; compromised when left out")},
          {"size", "N", QT_TRANSLATE_NOOP("Command", "it goes on to count for the first N entries of the cell's log; all that are held here when left out")}, toFile}, enrolRevoke},
        {QStringLiteral("bundle make"), "BOOK", QT_TRANSLATE_NOOP("Command", "make an encrypted bundle for the upper office or a cell"),
         {{"to", "up|CELL", QT_TRANSLATE_NOOP("Command", "for whom; up when left out")}, {"o", "FILE.age", QT_TRANSLATE_NOOP("Command", "where to write")},
          {"update", "FILE", QT_TRANSLATE_NOOP("Command", "an update package that goes along, to a cell only")},
          {"not-handed-over", "", QT_TRANSLATE_NOOP("Command", "it is not on its way yet")}}, make},
        {QStringLiteral("bundle take"), "BOOK FILE", QT_TRANSLATE_NOOP("Command", "take in one or many bundles; a report for each"),
         {{"mark-revoked", "", QT_TRANSLATE_NOOP("Command", "take in also what holds signatures of revoked keys; they do not count")}, digits}, take},
        {QStringLiteral("bundle inspect"), "[BOOK] FILE", QT_TRANSLATE_NOOP("Command", "what a bundle says of itself; without a book only its outside"), {}, inspect},
        {QStringLiteral("board"), "WARD", QT_TRANSLATE_NOOP("Command", "the cells of an upper office and where they stand"), {}, boardCommand},
        {QStringLiteral("judge"), "WARD CELL MEETING", QT_TRANSLATE_NOOP("Command", "accept the minutes of a cell, or return them with a reason"),
         {{"return", "REASON", QT_TRANSLATE_NOOP("Command", "why they are returned; accepted when left out")}}, judge},
    };
}

} // namespace cli
