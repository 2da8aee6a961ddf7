// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/escrow.h"

#include "core/crypto/age.h"
#include "core/crypto/fingerprint.h"
#include "core/log/certificatelines_p.h"
#include "core/log/lines_p.h"
#include "core/log/names.h"

using certificatelines::line;
using certificatelines::maxBytes;

namespace {

constexpr const char *armor = "-----BEGIN AGE ENCRYPTED FILE-----\n";

Error malformed(const char *what)
{
    return {Error::Invalid, what, {}, {}, "note"};
}

Error noOffer() { return malformed(QT_TRANSLATE_NOOP("Error", "This is not what an office gives its cells for the escrow of their books.")); }
Error noRequest() { return malformed(QT_TRANSLATE_NOOP("Error", "This is not a request to open a book by escrow.")); }
Error noAnswer() { return malformed(QT_TRANSLATE_NOOP("Error", "This is not an office's answer to a request to open a book by escrow.")); }

/// The lines of a text before its age file, without the first, by their keywords. What was not read in its one spelling
/// is noticed by writing it again.
struct Head
{
    QByteArray body;
    QHash<QByteArray, QByteArray> values;

    explicit Head(const QByteArray &text)
    {
        const qsizetype found = text.indexOf(armor);
        const qsizetype cut = found < 0 ? text.size() : found;
        body = text.mid(cut);
        for (const QByteArray &each : text.left(cut).split('\n'))
            if (const qsizetype space = each.indexOf(' '); space > 0)
                values.insert(each.left(space), each.mid(space + 1));
    }

    QString text(const char *keyword) const { return QString::fromUtf8(values.value(keyword)); }
    QByteArray hex(const char *keyword) const { return QByteArray::fromHex(values.value(keyword)); }
    QDateTime time(const char *keyword) const { return lines::time(text(keyword)).value_or(QDateTime()); }
};

bool isRecipient(const QByteArray &text)
{
    const auto recipient = age::Recipient::parse(text);
    return recipient && recipient->text() == text;
}

/// Whether a name can stand in a line of a note and is read as it is written.
bool isName(const QString &name)
{
    for (const QChar c : name)
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || c == QChar(0x2028) || c == QChar(0x2029))
            return false;
    return !name.isEmpty() && name.size() <= 200 && name == name.simplified() && name == name.normalized(QString::NormalizationForm_C);
}

bool isArmoredFile(const QByteArray &text)
{
    const auto file = age::dearmored(text);
    return file && age::armored(*file) == text;
}

Result<EscrowOffer> offerFrom(const QByteArray &text)
{
    const Head head(text);
    const EscrowOffer offer{head.text("org"), head.text("title"), head.values.value("age")};
    if (offer.text() != text || !names::isOrg(offer.org) || !isName(offer.title) || !isRecipient(offer.recipient))
        return noOffer();
    return offer;
}

Result<EscrowAnswer> answerFrom(const QByteArray &text)
{
    const Head head(text);
    const EscrowAnswer answer{head.text("org"), head.hex("book"), head.hex("request"), head.time("issued"), head.body};
    if (answer.text() != text || !names::isOrg(answer.org) || answer.book.size() != 16 || answer.request.size() != 32
        || !answer.issued.isValid() || !isArmoredFile(answer.body))
        return noAnswer();
    return answer;
}

QByteArray timeLine(const QDateTime &time)
{
    return line("issued", lines::timeText(time).toLatin1());
}

} // namespace

QByteArray EscrowOffer::text() const
{
    return "sochibo/escrow/v1\n" + line("org", org.toUtf8()) + line("title", title.toUtf8()) + line("age", recipient);
}

Result<QByteArray> EscrowOffer::sign(const SigningKey &certificateKey) const
{
    if (const auto readBack = offerFrom(text()); !readBack)
        return readBack.error();
    return note::sign(text(), names::certKey(org).toLatin1(), certificateKey);
}

Result<EscrowOffer> EscrowOffer::open(const QByteArray &bytes, const note::VerifierKey &certificateKey)
{
    const auto verified = note::verify(bytes, {certificateKey}, maxBytes);
    if (!verified)
        return verified.error();
    const auto offer = offerFrom(verified->text);
    if (!offer)
        return offer.error();
    if (names::certKey(offer->org).toLatin1() != certificateKey.name)
        return noOffer();
    return offer;
}

QByteArray EscrowRequest::text() const
{
    return "sochibo/escrow-request/v1\n" + line("title", title.toUtf8()) + line("book", book.toHex()) + timeLine(issued)
        + line("age", recipient) + line("slot", slot) + body;
}

Result<EscrowRequest> EscrowRequest::parse(const QByteArray &file)
{
    if (file.size() > maxBytes)
        return noRequest();
    const Head head(file);
    const EscrowRequest request{head.text("title"), head.hex("book"), head.time("issued"), head.values.value("age"), head.values.value("slot"), head.body};
    if (request.text() != file || !isName(request.title) || request.book.size() != 16 || !request.issued.isValid()
        || !isRecipient(request.recipient) || !isRecipient(request.slot) || !isArmoredFile(request.body))
        return noRequest();
    return request;
}

QString EscrowRequest::fingerprint() const
{
    return ::fingerprint(text());
}

QByteArray EscrowAnswer::text() const
{
    return "sochibo/escrow-answer/v1\n" + line("org", org.toUtf8()) + line("book", book.toHex()) + line("request", request.toHex())
        + timeLine(issued) + body;
}

Result<QByteArray> EscrowAnswer::sign(const SigningKey &officeKey) const
{
    if (const auto readBack = answerFrom(text()); !readBack)
        return readBack.error();
    return note::sign(text(), names::officeKey(org).toLatin1(), officeKey);
}

Result<EscrowAnswer> EscrowAnswer::parse(const QByteArray &bytes)
{
    const auto whole = note::parse(bytes, maxBytes);
    if (!whole)
        return noAnswer();
    return answerFrom(whole->text);
}

Result<Done> EscrowAnswer::check(const QByteArray &bytes, const note::VerifierKey &officeKey)
{
    const auto verified = note::verify(bytes, {officeKey}, maxBytes);
    if (!verified)
        return verified.error();
    return Done{};
}
