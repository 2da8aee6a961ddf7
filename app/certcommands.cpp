// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/plainfiles.h"
#include "core/crypto/fingerprint.h"
#include "core/log/certificate.h"
#include "core/log/enrolment.h"

namespace cli {
namespace {

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QJsonObject asJson(const Certificate &certificate)
{
    QJsonArray persons;
    for (const CertifiedPerson &person : certificate.persons)
        persons += QJsonObject{{QStringLiteral("code"), person.code},
                               {QStringLiteral("role"), person.role},
                               {QStringLiteral("publicKey"), jsonText(person.publicKey)},
                               {QStringLiteral("name"), person.name}};
    QJsonArray revocations;
    for (const Revocation &revocation : certificate.revocations)
        revocations += QJsonObject{{QStringLiteral("key"), jsonText(revocation.key)},
                                   {QStringLiteral("reason"), revocation.reason},
                                   {QStringLiteral("size"), revocation.size}};
    const QJsonObject keys{{QStringLiteral("log"), jsonText(certificate.keys.log.text())},
                           {QStringLiteral("office"), jsonText(certificate.keys.office.text())},
                           {QStringLiteral("witness"), jsonText(certificate.keys.witness.text())},
                           {QStringLiteral("age"), jsonText(certificate.keys.age)}};
    return {{QStringLiteral("org"), certificate.org},
            {QStringLiteral("title"), certificate.title},
            {QStringLiteral("parent"), certificate.parent},
            {QStringLiteral("serial"), certificate.serial},
            {QStringLiteral("issued"), timeText(certificate.issued)},
            {QStringLiteral("validFrom"), timeText(certificate.validFrom)},
            {QStringLiteral("validTo"), timeText(certificate.validTo)},
            {QStringLiteral("keys"), keys},
            {QStringLiteral("persons"), persons},
            {QStringLiteral("revocations"), revocations},
            {QStringLiteral("fingerprint"), fingerprint(certificate.keys.log.text())}};
}

void print(const Call &call, const Certificate &certificate)
{
    if (call.json)
        call.answer(asJson(certificate));
    else
        *call.out << QString::fromUtf8(certificate.text());
}

/// A certificate as its note says, whoever signed it.
Result<Certificate> unverified(const QByteArray &bytes)
{
    const auto whole = note::parse(bytes, 64 * 1024);
    if (!whole)
        return whole.error();
    return Certificate::parse(whole->text);
}

Result<Done> show(const Call &call)
{
    const auto bytes = call.input(call.operand(0));
    if (!bytes)
        return bytes.error();
    const auto certificate = unverified(*bytes);
    if (!certificate)
        return certificate.error();
    call.say(QT_TRANSLATE_NOOP("Error", "The signature was not checked; cert verify checks it."));
    print(call, *certificate);
    return Done{};
}

Result<Done> verify(const Call &call)
{
    const auto keyText = call.needed("vkey");
    if (!keyText)
        return keyText.error();
    const auto key = note::VerifierKey::parse(keyText->toUtf8());
    if (!key)
        return key.error();
    const auto on = call.date("on", {});
    if (!on)
        return on.error();
    const auto bytes = call.input(call.operand(0));
    if (!bytes)
        return bytes.error();
    const auto certificate = Certificate::open(*bytes, *key);
    if (!certificate)
        return certificate.error();
    if (call.has("after")) {
        const auto beforeBytes = call.input(call.option("after"));
        if (!beforeBytes)
            return beforeBytes.error();
        const auto before = Certificate::open(*beforeBytes, *key);
        if (!before)
            return before.error();
        if (!certificate->follows(*before))
            return Error{Error::Untrusted,
                         QT_TRANSLATE_NOOP("Error", "This certificate does not follow the one before it."),
                         {},
                         {},
                         "signature"};
    }
    if (on->isValid() && (*on < certificate->validFrom.date() || *on > certificate->validTo.date()))
        return Error{Error::Refused,
                     QT_TRANSLATE_NOOP("Error", "The certificate is not valid on %1."),
                     {on->toString(Qt::ISODate)}};
    print(call, *certificate);
    return Done{};
}

/// The verifier key whose digits people compare for a text: of a request or certificate the log's, of an office its
/// certificate key.
Result<note::VerifierKey> keyIn(const QByteArray &bytes)
{
    if (const auto request = EnrolmentRequest::open(bytes))
        return request->keys.log;
    if (const auto ward = WardStatement::open(bytes))
        return ward->cert;
    if (const auto answer = EnrolmentAnswer::open(bytes))
        return answer->ward.cert;
    if (const auto certificate = unverified(bytes))
        return certificate->keys.log;
    for (const QByteArray &line : bytes.split('\n'))
        if (const auto key = note::VerifierKey::parse(line.trimmed()))
            return *key;
    return Error{Error::Invalid,
                 QT_TRANSLATE_NOOP("Error", "There is no key in this file whose digits could be compared."),
                 {},
                 {},
                 "note"};
}

Result<Done> showFingerprint(const Call &call)
{
    const auto bytes = call.input(call.operand(0));
    if (!bytes)
        return bytes.error();
    const auto key = keyIn(*bytes);
    if (!key)
        return key.error();
    const QString digits = fingerprint(key->text());
    if (call.json)
        call.answer(
            QJsonObject{{QStringLiteral("fingerprint"), digits}, {QStringLiteral("vkey"), jsonText(key->text())}});
    else
        call.line(digits);
    return Done{};
}

} // namespace

QList<Command> certificateCommands()
{
    return {
        {QStringLiteral("cert show"),
         "[FILE]",
         QT_TRANSLATE_NOOP("Command", "Prints what a certificate says without checking it."),
         {},
         show},
        {QStringLiteral("cert verify"),
         "[FILE]",
         QT_TRANSLATE_NOOP("Command", "Checks a certificate and prints it only when it is good."),
         {{"vkey", "VKEY", QT_TRANSLATE_NOOP("Command", "certificate key of the upper office")},
          {"after", "FILE", QT_TRANSLATE_NOOP("Command", "the certificate before, which it must follow")},
          {"on", "DATE", QT_TRANSLATE_NOOP("Command", "a day on which it must be valid")}},
         verify},
        {QStringLiteral("fingerprint"),
         "FILE",
         QT_TRANSLATE_NOOP("Command",
                           "Prints the 30 digits that two people compare, of a verifier key, an enrolment request, an "
                           "office's statement or answer, or a certificate."),
         {},
         showFingerprint},
    };
}

} // namespace cli
