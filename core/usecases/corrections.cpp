// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/corrections.h"

#include "core/crypto/hash.h"
#include "core/usecases/membership.h"
#include "core/usecases/minutekeeping.h"
#include "core/usecases/paperseries_p.h"
#include "core/usecases/revoking.h"
#include "core/usecases/signing_p.h"

namespace {

Result<QByteArray> closedStatement(const Book &book, const MeetingRecord &record)
{
    if (!record.final)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The minutes are not closed yet. What is wrong in them can still be changed.")};
    return book.file(record.final->statement);
}

/// What is to be signed must be what was recorded, byte for byte.
Result<Done> checkKept(const Book &book, const Correction &correction, const MeetingRecord &record)
{
    const auto statement = book.file(correction.statement);
    const auto pdf = book.file(correction.pdf);
    if (!statement)
        return statement.error();
    if (!pdf)
        return pdf.error();
    const bool isOfThese = record.final && record.final->statement == correction.minutes && record.final->pdf == correction.minutesPdf;
    if (!isOfThese || sha256(*statement).toHex() != correction.statement.toLatin1() || sha256(*pdf).toHex() != correction.pdf.toLatin1()
        || !documents::speaksOf(*statement, correction))
        return Error{Error::Untrusted, QT_TRANSLATE_NOOP("Error", "What the book keeps of the slip %1 is not what was recorded of it. It was not signed; run the check of the book."),
                     {correction.symbol}, correction.id.text, "tampered"};
    return Done{};
}

} // namespace

Result<QList<documents::StatementLine>> correctableLines(const Book &book, const MeetingId &meeting)
{
    const auto record = meetingRecord(book, meeting);
    if (!record)
        return record.error();
    const auto statement = closedStatement(book, *record);
    if (!statement)
        return statement.error();
    return documents::statementLines(*statement);
}

Result<Correction> preparedCorrection(const Book &book, const Correction &wanted)
{
    const auto record = meetingRecord(book, wanted.meeting);
    if (!record)
        return record.error();
    const auto statement = closedStatement(book, *record);
    if (!statement)
        return statement.error();
    const auto place = nextInSeries<Correction>(book, *record, QStringLiteral("correction"));
    if (!place)
        return place.error();
    Correction slip;
    slip.id = CorrectionId::fresh();
    slip.meeting = wanted.meeting;
    slip.correcting = wanted.correcting;
    slip.line = wanted.line;
    slip.text = wanted.correcting == Correcting::Strike ? QString() : wanted.text.trimmed();
    slip.reason = wanted.reason.trimmed();
    slip.foundBy = wanted.foundBy;
    slip.date = wanted.date.isValid() ? wanted.date : QDate::currentDate();
    slip.code = place->code;
    slip.termFrom = place->termFrom;
    slip.number = place->number;
    slip.symbol = place->symbol;
    slip.minutes = record->final->statement;
    slip.minutesPdf = record->final->pdf;
    if (slip.date < record->meeting.date)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "A paper about a meeting cannot be older than the meeting itself.")};
    for (const documents::StatementLine &line : documents::statementLines(*statement))
        if (line.number == slip.line)
            slip.quote = line.text;
    if (hasSecrecyMark(slip.text) || hasSecrecyMark(slip.reason))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The text carries a mark of secrecy. Secret papers must not be kept in this program.")};
    if (slip.line == 0)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Choose the sentence that is wrong.")};
    if (slip.quote.isEmpty())
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "The closed minutes have no such sentence at line %1."), {QString::number(slip.line)}};
    if (slip.correcting != Correcting::Strike && slip.text.simplified() == slip.quote.simplified())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The sentence reads like that already. Write down what it should read.")};
    if (const auto pages = documents::correctionPages(slip, *record, *statement); !pages)
        return pages.error();
    return slip;
}

Result<Correction> makeCorrection(Book &book, const Correction &wanted)
{
    auto slip = preparedCorrection(book, wanted);
    if (!slip)
        return slip.error();
    const auto record = meetingRecord(book, slip->meeting);
    if (!record)
        return record.error();
    const auto minutes = closedStatement(book, *record);
    if (!minutes)
        return minutes.error();
    const auto pdf = documents::correctionPdf(*slip, *record, *minutes);
    if (!pdf)
        return pdf.error();
    slip->pdf = QString::fromLatin1(sha256(*pdf).toHex());
    const auto statement = documents::correctionStatement(*slip, *record, *minutes);
    if (!statement)
        return statement.error();
    slip->statement = QString::fromLatin1(sha256(*statement).toHex());
    if (!documents::speaksOf(*statement, *slip))
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The text has characters that cannot stand on paper. Type it again.")};
    if (auto recorded = book.record({created(*slip)}, {*statement, *pdf}); !recorded)
        return recorded.error();
    return *slip;
}

Result<Changes> removeCorrection(Book &book, const CorrectionId &id)
{
    const auto slip = book.get(id);
    if (!slip)
        return slip.error();
    const auto signatures = book.all<CorrectionSignature>({{{QStringLiteral("correction"), id.text}}, {}, {}});
    if (!signatures)
        return signatures.error();
    if (!signatures->isEmpty())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "A correction slip that somebody has signed stays as it is. Correct it by another slip.")};
    if (auto last = checkLastInSeries(book, *slip); !last)
        return last.error();
    return book.record({annulled(*slip)});
}

Result<Changes> signCorrection(Book &book, const CorrectionId &id, SignerRole role, const SecretBytes &pin)
{
    const auto slip = book.get(id);
    if (!slip)
        return slip.error();
    if (role != SignerRole::Chair && role != SignerRole::MinuteTaker)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "A correction slip is signed by the chair and the minute-taker of its meeting.")};
    const auto record = meetingRecord(book, slip->meeting);
    if (!record)
        return record.error();
    const auto counted = rolesSigned(book, id);
    if (!counted)
        return counted.error();
    if (counted->contains(role))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The slip carries the signature of this role already.")};
    if (auto kept = checkKept(book, *slip, *record); !kept)
        return kept.error();
    const auto person = signerOf(book, slip->meeting, role);
    if (!person)
        return person.error();
    const auto file = signStatement(book, *person, role, slip->statement, pin);
    if (!file)
        return file.error();
    Fact fact = created(CorrectionSignature{CorrectionSignatureId::fresh(), slip->meeting, id, role, person->code, person->publicKey, *file});
    fact.person = person->code;
    return book.record({fact});
}
