// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/command.h"
#include "app/yearbookpaper.h"
#include "core/documents/ballotpapers.h"
#include "core/documents/meetingpapers.h"
#include "core/documents/statement.h"
#include "core/documents/minutesextract.h"
#include "core/paper/pdf.h"
#include "core/usecases/apppack.h"
#include "core/usecases/corrections.h"
#include "core/usecases/disclosures.h"
#include "core/usecases/meetingfile.h"
#include "core/usecases/meetings.h"
#include "core/usecases/revoking.h"
#include "core/usecases/minutekeeping.h"
#include "core/usecases/verification.h"
#include "core/usecases/yearbook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cli {

static QString wordOfState(MinutesState state)
{
    static const char *const words[] = {"open", "read-back", "closed", "sealed"};
    return QLatin1String(words[int(state)]);
}

static QString wordOfDelivery(Delivery delivery)
{
    static const char *const words[] = {"not-ready", "prepared", "handed-over", "received", "accepted", "returned"};
    return QLatin1String(words[int(delivery)]);
}

static Result<Done> import(const Call &call)
{
    const auto json = call.input(call.operand(1), 16 << 20);
    if (!json)
        return json.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto id = importMeeting(**book, *json);
    if (!id)
        return id.error();
    call.line(id->text);
    return Done{};
}

static Result<Done> list(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto held = meetings(**book);
    if (!held)
        return held.error();
    QJsonArray array;
    for (const MeetingSummary &each : *held) {
        if (call.json)
            array += QJsonObject{{QStringLiteral("id"), each.meeting.id.text}, {QStringLiteral("kind"), each.meeting.meetingKind},
                                 {QStringLiteral("date"), each.meeting.date.toString(Qt::ISODate)}, {QStringLiteral("state"), wordOfState(each.state)},
                                 {QStringLiteral("delivery"), wordOfDelivery(each.delivery)}, {QStringLiteral("reason"), each.reason}};
        else
            call.line(QStringList{each.meeting.id.text, each.meeting.date.toString(Qt::ISODate), each.meeting.meetingKind, wordOfState(each.state), wordOfDelivery(each.delivery)}.join(QLatin1Char('\t')));
    }
    if (call.json)
        call.answer(array);
    return Done{};
}

static Result<Done> show(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto record = meetingRecord(**book, MeetingId{call.operand(1)});
    if (!record)
        return record.error();
    const auto object = [](const auto &each) { return QJsonDocument::fromJson(payloadOf(each)).object(); };
    const auto array = [&object](const auto &many) {
        QJsonArray all;
        for (const auto &each : many)
            all += object(each);
        return all;
    };
    const HeadCount count = record->headCount();
    QJsonArray carriedPetitions;
    for (const CarriedPetition &each : record->carriedPetitions)
        carriedPetitions += object(each.petition);
    QJsonObject answer{{QStringLiteral("meeting"), object(record->meeting)}, {QStringLiteral("state"), wordOfState(record->state())},
                       {QStringLiteral("agenda"), array(record->items)}, {QStringLiteral("attendance"), array(record->rollCall)},
                       {QStringLiteral("guests"), array(record->guests)}, {QStringLiteral("opinions"), array(record->opinions)},
                       {QStringLiteral("tasks"), array(record->tasks)}, {QStringLiteral("votes"), array(record->votes)},
                       {QStringLiteral("petitions"), array(record->petitions)}, {QStringLiteral("mentions"), array(record->mentions)}, {QStringLiteral("admissions"), array(record->admissions)}, {QStringLiteral("carriedPetitions"), carriedPetitions},
                       {QStringLiteral("polls"), array(record->polls)}, {QStringLiteral("ballots"), array(record->ballots)},
                       {QStringLiteral("counts"), array(record->counts)},
                       {QStringLiteral("carriedOver"), array(record->carriedOver)}, {QStringLiteral("signatures"), array(record->signatures)},
                       {QStringLiteral("objections"), array(record->objections)}, {QStringLiteral("corrections"), array(record->corrections)},
                       {QStringLiteral("correctionSignatures"), array(record->correctionSignatures)}, {QStringLiteral("extracts"), array(record->extracts)},
                       {QStringLiteral("members"), count.members}, {QStringLiteral("present"), count.present}};
    if (record->final)
        answer.insert(QStringLiteral("final"), object(*record->final));
    if (record->score)
        answer.insert(QStringLiteral("score"), object(*record->score));
    if (record->confirmation)
        answer.insert(QStringLiteral("confirmation"), object(*record->confirmation));
    call.answer(answer);
    return Done{};
}

static Result<Done> readBackCommand(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto done = readBack(**book, MeetingId{call.operand(1)}, !call.has("not-agreed"), call.option("objections"));
    if (!done)
        return done.error();
    return Done{};
}

static Result<Done> close(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto final = closeMinutes(**book, MeetingId{call.operand(1)});
    if (!final)
        return final.error();
    call.line(final->symbol + QLatin1Char('\t') + final->statement);
    return Done{};
}

static Result<Done> sign(const Call &call)
{
    const auto role = call.needed("role");
    const auto pin = call.secret("pin-file");
    if (!role)
        return role.error();
    if (!pin)
        return pin.error();
    if (!isWordOf<SignerRole>(*role))
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "A role is chair, minute-taker or secretary, not %1."), {*role}};
    const auto book = call.book();
    if (!book)
        return book.error();
    const SignerRole as = fromWord<SignerRole>(*role);
    const auto done = call.has("correction") ? signCorrection(**book, CorrectionId{call.option("correction")}, as, *pin)
                                             : signMinutes(**book, MeetingId{call.operand(1)}, as, *pin);
    if (!done)
        return done.error();
    return Done{};
}

static Result<Done> exportCommand(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto written = exportMinutes(**book, MeetingId{call.operand(1)}, call.operand(2));
    if (!written)
        return written.error();
    for (const QString &name : *written)
        call.line(name);
    return Done{};
}

/// A ballot, or the minutes of its count. Where a meeting held several ballots, --ballot says which.
static Result<Done> ballotPaper(const Call &call, const MeetingRecord &record)
{
    BallotRoundId ballot{call.option("ballot")};
    if (ballot.isEmpty() && record.ballots.size() == 1)
        ballot = record.ballots.first().id;
    if (ballot.isEmpty() && !record.ballots.isEmpty()) {
        QStringList ids;
        for (const BallotRound &each : record.ballots)
            ids += each.id.text;
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The meeting held several ballots; say which by --ballot: %1."), {ids.join(QStringLiteral(", "))}};
    }
    bool isNumber = true;
    const int copies = call.has("copies") ? call.option("copies").toInt(&isNumber) : 0;
    if (!isNumber || (call.has("copies") && copies < 1))
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "%1 is no number of copies."), {call.option("copies")}};
    const auto pdf = documents::ballotPaperPdf(call.operand(2), record, ballot, copies);
    if (!pdf)
        return pdf.error();
    return call.output("o", *pdf);
}

/// What is put into the official app, as a folder of its own.
static Result<Done> packCommand(const Call &call, const Book &book)
{
    const auto stage = word(call, "stage", PackStage::Before);
    if (!stage)
        return stage.error();
    const auto written = writePack(book, MeetingId{call.operand(1)}, *stage, call.option("o"));
    if (!written)
        return written.error();
    call.line(*written);
    return Done{};
}

/// A slip or an extract, byte for byte as it was made. Where a meeting has several, an option says which.
static Result<Done> keptPaper(const Call &call, const Book &book, const MeetingRecord &record)
{
    QHash<QString, QString> hashes;
    const bool isExtract = call.operand(2) == QLatin1String("extract");
    const char *option = isExtract ? "extract" : "correction";
    for (const Correction &each : record.corrections)
        if (!isExtract)
            hashes.insert(each.id.text, each.pdf);
    for (const Extract &each : record.extracts)
        if (isExtract)
            hashes.insert(each.id.text, each.pdf);
    if (hashes.size() > 1 && !call.has(option))
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The meeting has several such papers; say which by --%1: %2."),
                     {QLatin1String(option), QStringList(hashes.keys()).join(QStringLiteral(", "))}};
    const QString wanted = call.has(option) ? call.option(option) : hashes.isEmpty() ? QString() : hashes.cbegin().key();
    if (!hashes.contains(wanted))
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "The meeting has no such paper.")};
    const auto pdf = book.file(hashes.value(wanted));
    if (!pdf)
        return pdf.error();
    return call.output("o", *pdf);
}

/// The minutes and behind them the slips that both have signed, made anew to be printed together.
static Result<QByteArray> correctedPdf(const Call &call, Book &book, const MeetingRecord &record)
{
    const auto closed = closedPages(book, record);
    if (!closed)
        return closed.error();
    if (closed->isSignedText)
        call.say(QT_TRANSLATE_NOOP("Error", "%1 is printed as the text that was signed: this program does not lay it out word for word any more."), {record.final->symbol});
    paper::PdfMetadata metadata;
    metadata.title = documents::meetingPaperTitle(QStringLiteral("minutes"), record);
    metadata.author = record.head.name;
    metadata.created = QDateTime(record.meeting.date, QTime(0, 0), Qt::UTC);
    return paper::writePdf(closed->pages, metadata);
}

/// What the command line says of a paper beside the record of its meeting.
static Result<documents::MeetingPaperOptions> paperOptions(const Call &call, const QString &kind, const MeetingRecord &record)
{
    // What has its number bears that day; what may still get one, the day on which it would.
    const bool isOpen = documents::isIssued(kind, record) && !record.papers.contains(kind);
    const auto issued = call.date("issued", isOpen ? dayOfIssue(record.meeting, kind, QDate::currentDate()) : QDate());
    const auto by = call.date("excuse-by", QDate());
    if (!issued)
        return issued.error();
    if (!by)
        return by.error();
    documents::MeetingPaperOptions options;
    options.draft = call.has("draft");
    options.recipient = call.option("recipient");
    options.signedInternally = record.final.has_value() && kind == QLatin1String("minutes");
    options.issued = *issued;
    options.documents = values(call, "document");
    if (kind == QLatin1String("notice") && options.documents.isEmpty())
        options.documents = documents::studyDocuments(record);
    options.proposals = values(call, "proposal");
    if (kind == QLatin1String("report") && options.proposals.isEmpty())
        options.proposals = documents::proposalsOf(record);
    options.excuseBy = *by;
    options.excuseTo = MemberId{call.option("excuse-to")};
    if (!options.excuseTo.isEmpty() && !record.member(options.excuseTo))
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "No member has the id “%1”."), {options.excuseTo.text}};
    if (kind == QLatin1String("invitation") && options.recipient.isEmpty() && !record.guests.isEmpty())
        options.recipient = documents::recipientOf(record.guests.first());
    return options;
}

/// The name of a resolution on a person. Where a meeting has several, --admission says which.
static Result<QString> keyOnAPerson(const Call &call, const MeetingRecord &record, const QString &kind)
{
    QStringList ids;
    for (const Admission &each : record.admissions)
        if (paperOf(each.step) == kind)
            ids += each.id.text;
    if (ids.size() > 1 && !call.has("admission"))
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The meeting has several such papers; say which by --%1: %2."), {QStringLiteral("admission"), ids.join(QStringLiteral(", "))}};
    const QString wanted = call.has("admission") ? call.option("admission") : ids.value(0);
    if (!ids.contains(wanted))
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "The meeting has no such resolution on a person.")};
    return paperKey(kind, AdmissionId{wanted});
}

static Result<Done> paperCommand(const Call &call)
{
    const auto where = call.needed("o");
    if (!where)
        return where.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    QString kind = call.operand(2);
    if (kind == QLatin1String("year-book"))
        return yearBookPaper(call, **book);
    if (kind == QLatin1String("pack"))
        return packCommand(call, **book);
    auto record = meetingRecord(**book, MeetingId{call.operand(1)});
    if (record && (kind == wordOf(AdmissionStep::Admission) || kind == wordOf(AdmissionStep::Recognition))) {
        const auto key = keyOnAPerson(call, *record, kind);
        if (!key)
            return key.error();
        kind = *key;
    }
    if (record && call.has("number") && !documents::isIssued(kind, *record))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "A paper of this kind does not get its number this way: minutes and resolution get theirs when the minutes are closed.")};
    if (record && record->final)
        record = withCountedSlips(**book, *std::move(record));
    if (!record)
        return record.error();
    if (kind == QLatin1String("correction") || kind == QLatin1String("extract"))
        return keptPaper(call, **book, *record);
    if (kind == QLatin1String("minutes") && record->final && call.has("with-corrections")) {
        const auto pdf = correctedPdf(call, **book, *record);
        if (!pdf)
            return pdf.error();
        return call.output("o", *pdf);
    }
    // What was closed is given out as it was closed, never made again.
    if (kind == QLatin1String("minutes") && record->final && !call.has("theme")) {
        const auto pdf = (*book)->file(record->final->pdf);
        if (!pdf)
            return pdf.error();
        return call.output("o", *pdf);
    }
    if (call.has("theme"))
        record->meeting.theme = call.option("theme");
    if (documents::ballotPaperKinds().contains(kind))
        return ballotPaper(call, *record);
    const auto options = paperOptions(call, kind, *record);
    if (!options)
        return options.error();
    if (call.has("number") && !record->papers.contains(kind)) {
        // Whatever is wrong with the other options is said before the number is given.
        documents::MeetingPaperOptions draft = *options;
        draft.draft = true;
        if (const auto printable = documents::meetingPaperPages(kind, *record, draft); !printable)
            return printable.error();
        const auto numbered = numberPaper(**book, record->meeting.id, kind, options->issued);
        if (!numbered)
            return numbered.error();
        record->papers.insert(kind, *numbered);
    }
    const auto pdf = documents::meetingPaperPdf(kind, *record, *options);
    if (!pdf)
        return pdf.error();
    if (const auto written = call.output("o", *pdf); !written)
        return written;
    return recordPapersLeft(**book, DisclosureWay::Saved, *record, {kind});
}

static Result<Done> verify(const Call &call)
{
    Trust trust;
    for (const QString &trusted : values(call, "trust")) {
        const auto file = call.input(trusted);
        const auto parsed = file ? Trust::parse(*file) : Result<Trust>(file.error());
        if (!parsed)
            return parsed.error();
        trust = trust.with(*parsed);
    }
    qsizetype wrong = 0;
    qsizetype revoked = 0;
    QJsonArray array;
    for (const QString &path : call.operands) {
        const auto check = verifyFile(path, trust);
        if (!check)
            return check.error();
        wrong += check->wrong.size();
        revoked += check->revoked;
        if (call.json) {
            array += QJsonObject{{QStringLiteral("file"), path}, {QStringLiteral("proved"), QJsonArray::fromStringList(check->proved)},
                                 {QStringLiteral("notProved"), QJsonArray::fromStringList(check->notProved)},
                                 {QStringLiteral("wrong"), QJsonArray::fromStringList(check->wrong)}};
            continue;
        }
        for (const QString &line : check->proved)
            call.line(QStringLiteral("+ ") + line);
        for (const QString &line : check->wrong)
            call.line(QStringLiteral("! ") + line);
        for (const QString &line : check->notProved)
            call.line(QStringLiteral("? ") + line);
    }
    if (call.json)
        call.answer(array);
    if (wrong > 0 && wrong == revoked)
        return Error{Error::Untrusted, QT_TRANSLATE_NOOP("Error", "What was signed is unchanged, but a key was revoked before it signed; the lines marked with ! say which."), {}, {}, "revoked"};
    if (wrong > 0)
        return Error{Error::Untrusted, QT_TRANSLATE_NOOP("Error", "Something was changed after it was signed; the lines marked with ! say what."), {}, {}, "signature"};
    return Done{};
}

QList<Command> meetingCommands()
{
    return {
        {QStringLiteral("meetings import"), "BOOK FILE", QT_TRANSLATE_NOOP("Command", "record a meeting described in a JSON file (docs/meeting-file.md)"), {}, import},
        {QStringLiteral("meetings list"), "BOOK", QT_TRANSLATE_NOOP("Command", "all meetings, latest first"), {}, list},
        {QStringLiteral("meetings show"), "BOOK ID", QT_TRANSLATE_NOOP("Command", "everything recorded of a meeting, as JSON"), {}, show},
        {QStringLiteral("meetings readback"), "BOOK ID", QT_TRANSLATE_NOOP("Command", "record that the minutes were read back"),
         {{"objections", "TEXT", QT_TRANSLATE_NOOP("Command", "what was objected")}, {"not-agreed", "", QT_TRANSLATE_NOOP("Command", "the meeting did not agree")}}, readBackCommand},
        {QStringLiteral("meetings close"), "BOOK ID", QT_TRANSLATE_NOOP("Command", "close minutes that were read back and agreed"), {}, close},
        {QStringLiteral("minutes sign"), "BOOK ID", QT_TRANSLATE_NOOP("Command", "sign closed minutes"),
         {{"role", "ROLE", QT_TRANSLATE_NOOP("Command", "chair, minute-taker or secretary")}, {"pin-file", "FILE", QT_TRANSLATE_NOOP("Command", "file whose first line is the PIN")},
          {"correction", "CORRECTION", QT_TRANSLATE_NOOP("Command", "sign this slip, not the minutes")}}, sign},
        {QStringLiteral("minutes export"), "BOOK ID DIR", QT_TRANSLATE_NOOP("Command", "statement, PDF, signatures, attachments and proof into a folder"), {}, exportCommand},
        {QStringLiteral("paper"), "BOOK ID KIND", QT_TRANSLATE_NOOP("Command", "a paper of a meeting as PDF: agenda, notice, invitation, attendance, minutes, resolution, conclusion, report, score, admission, recognition, ballot, ballot-count, correction, extract; or pack, a folder of what is put into the official app; or year-book, all closed minutes of a year or of some time, which stands in the place of ID: 2026, 2025-07-01..2026-06-30"),
         {{"o", "OUT.pdf", QT_TRANSLATE_NOOP("Command", "where to write")}, {"theme", "hd05|hd36", QT_TRANSLATE_NOOP("Command", "another layout than the meeting's")},
          {"draft", "", QT_TRANSLATE_NOOP("Command", "mark the paper as a draft")}, {"recipient", "TEXT", QT_TRANSLATE_NOOP("Command", "whom an invitation addresses")},
          {"issued", "DATE", QT_TRANSLATE_NOOP("Command", "date of the paper")},
          {"number", "", QT_TRANSLATE_NOOP("Command", "give a notice, a notice of conclusions, a report or a resolution on a person the next number of its series first")},
          {"admission", "ADMISSION", QT_TRANSLATE_NOOP("Command", "which resolution on a person, where the meeting has several")},
          {"document", "TEXT", QT_TRANSLATE_NOOP("Command", "a paper to study before the meeting, in a notice or invitation; may be given more than once")},
          {"excuse-to", "MEMBER", QT_TRANSLATE_NOOP("Command", "in a notice: whom to tell who cannot come; the chair otherwise")},
          {"excuse-by", "DATE", QT_TRANSLATE_NOOP("Command", "in a notice: until when; the day before the meeting otherwise")},
          {"proposal", "TEXT", QT_TRANSLATE_NOOP("Command", "in a report: what the cell asks of the upper level, its petitions to it otherwise; may be given more than once")},
          {"ballot", "BALLOT", QT_TRANSLATE_NOOP("Command", "which ballot of the meeting, where it held several")},
          {"stage", "before|after", QT_TRANSLATE_NOOP("Command", "the papers of before the meeting (the default) or of after it")},
          {"correction", "CORRECTION", QT_TRANSLATE_NOOP("Command", "which slip of the meeting, where it has several")},
          {"extract", "EXTRACT", QT_TRANSLATE_NOOP("Command", "which extract of the meeting, where it has several")},
          {"with-corrections", "", QT_TRANSLATE_NOOP("Command", "the minutes with the signed slips behind them, to be printed; not the file that was signed")},
          {"mirror", "", QT_TRANSLATE_NOOP("Command", "of a year-book: left and right margin change places on the backs of sheets")},
          {"copies", "N", QT_TRANSLATE_NOOP("Command", "how many ballots; one for each voter in the room otherwise")}}, paperCommand},
        {QStringLiteral("verify"), "FILE", QT_TRANSLATE_NOOP("Command", "check exported minutes with what lies beside them, or the outside of a bundle or receipt; needs no book"),
         {{"trust", "FILE", QT_TRANSLATE_NOOP("Command", "the office's answer to the cell, a certificate, or a log policy that you have from elsewhere; may be given more than once")}}, verify},
    };
}

} // namespace cli
