// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/plainfiles.h"
#include "app/wholeoutput.h"
#include "core/crypto/minisign.h"

#include <QDateTime>
#include <QFileInfo>

namespace cli {
namespace {

const Option publicKeyOption{"p", "PUBKEYFILE", QT_TRANSLATE_NOOP("Command", "file with the public key")};
const Option secretKeyOption{"s", "SECRETKEY", QT_TRANSLATE_NOOP("Command", "file with the secret key")};
const Option pinOption{
    "pin-file", "FILE",
    QT_TRANSLATE_NOOP("Command", "file whose first line is the PIN of the secret key; - is standard input")};
const Option messageOption{"m", "FILE", QT_TRANSLATE_NOOP("Command", "file that is signed; - is standard input")};
const Option signatureOption{
    "x", "SIGFILE",
    QT_TRANSLATE_NOOP("Command", "signature file; the name of the signed file and .minisig unless given")};

Result<Done> keygen(const Call &call)
{
    const auto publicPath = call.needed("p");
    const auto secretPath = call.needed("s");
    if (!publicPath)
        return publicPath.error();
    if (!secretPath)
        return secretPath.error();
    // Asked before the secret key is written, so that no half pair is left behind.
    if (QFileInfo::exists(*publicPath) && !call.has("force"))
        return Error{Error::Refused,
                     QT_TRANSLATE_NOOP("Error", "The file %1 is already there and is not overwritten."),
                     {*publicPath}};
    const auto pin = call.secret("pin-file");
    if (!pin)
        return pin.error();
    if (pin->isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "A PIN must not be empty."), {}, {}, "passphrase"};
    const minisign::SecretKey key = minisign::SecretKey::generate();
    const auto secretFile = key.file(*pin);
    if (!secretFile)
        return secretFile.error();
    if (auto written = writeOutput(call, *secretPath, *secretFile, WholeOutput::Access::OwnerOnly); !written)
        return written;
    if (auto written = writeOutput(call, *publicPath, key.publicKey().file()); !written)
        return written;
    if (call.json)
        call.answer(QJsonObject{{QStringLiteral("publicKey"), jsonText(key.publicKey().text())},
                                {QStringLiteral("keyId"), key.publicKey().idText()}});
    else
        call.line(QString::fromLatin1(key.publicKey().text()));
    return Done{};
}

/// Where the signature of the message lies.
Result<QString> signaturePath(const Call &call, const QString &message)
{
    if (message == QLatin1String("-"))
        return call.needed("x");
    return call.option("x", message + QLatin1String(".minisig"));
}

/// What the stock program writes when nobody says anything.
QByteArray usualComment(const QString &message)
{
    const QString name = message == QLatin1String("-") ? QString() : QFileInfo(message).fileName();
    return "timestamp:" + QByteArray::number(QDateTime::currentSecsSinceEpoch()) + "\tfile:" + name.toUtf8()
        + "\thashed";
}

Result<Done> sign(const Call &call)
{
    const auto message = call.needed("m");
    const auto secretPath = call.needed("s");
    if (!message)
        return message.error();
    if (!secretPath)
        return secretPath.error();
    const auto signatureFile = signaturePath(call, *message);
    if (!signatureFile)
        return signatureFile.error();
    const auto pin = call.secret("pin-file");
    if (!pin)
        return pin.error();
    const auto keyFile = call.input(*secretPath, 64 * 1024);
    if (!keyFile)
        return keyFile.error();
    const auto key = minisign::SecretKey::open(*keyFile, *pin);
    if (!key)
        return key.error();
    const auto bytes = call.input(*message, largestInput);
    if (!bytes)
        return bytes.error();
    const QByteArray trusted = call.has("t") ? call.option("t").toUtf8() : usualComment(*message);
    const auto signature =
        call.has("c") ? key->sign(*bytes, trusted, call.option("c").toUtf8()) : key->sign(*bytes, trusted);
    if (!signature)
        return signature.error();
    return writeOutput(call, *signatureFile, *signature);
}

/// The key of -p, or of -P as text.
Result<minisign::PublicKey> publicKeyOf(const Call &call)
{
    if (call.has("P"))
        return minisign::PublicKey::parse(call.option("P").toUtf8());
    const auto path = call.needed("p");
    if (!path)
        return path.error();
    const auto bytes = call.input(*path, 64 * 1024);
    if (!bytes)
        return bytes.error();
    return minisign::PublicKey::parse(*bytes);
}

Result<Done> verify(const Call &call)
{
    const auto message = call.needed("m");
    if (!message)
        return message.error();
    const auto signatureFile = signaturePath(call, *message);
    if (!signatureFile)
        return signatureFile.error();
    const auto key = publicKeyOf(call);
    if (!key)
        return key.error();
    const auto signature = call.input(*signatureFile, 64 * 1024);
    if (!signature)
        return signature.error();
    const auto bytes = call.input(*message, largestInput);
    if (!bytes)
        return bytes.error();
    const auto comment = minisign::verify(
        *bytes, *signature, *key, call.has("allow-legacy") ? minisign::AllowLegacy::Yes : minisign::AllowLegacy::No);
    if (!comment)
        return comment.error();
    if (call.json)
        call.answer(QJsonObject{{QStringLiteral("trustedComment"), jsonText(*comment)},
                                {QStringLiteral("keyId"), key->idText()}});
    else
        call.line(QString::fromUtf8(*comment));
    return Done{};
}

} // namespace

QList<Command> minisignCommands()
{
    return {
        {QStringLiteral("minisign keygen"),
         "",
         QT_TRANSLATE_NOOP("Command", "Makes a pair of minisign keys and prints the public one."),
         {publicKeyOption, secretKeyOption, pinOption},
         keygen},
        {QStringLiteral("minisign sign"),
         "",
         QT_TRANSLATE_NOOP("Command", "Signs a file with a minisign key."),
         {secretKeyOption,
          messageOption,
          signatureOption,
          pinOption,
          {"t", "COMMENT",
           QT_TRANSLATE_NOOP("Command", "trusted comment, signed along; time and file name unless given")},
          {"c", "COMMENT", QT_TRANSLATE_NOOP("Command", "untrusted comment, which nothing protects")}},
         sign},
        {QStringLiteral("minisign verify"),
         "",
         QT_TRANSLATE_NOOP("Command",
                           "Checks a minisign signature; the trusted comment is printed only when it is good."),
         {publicKeyOption,
          {"P", "PUBKEY", QT_TRANSLATE_NOOP("Command", "the public key itself, RW...")},
          messageOption,
          signatureOption,
          {"allow-legacy", "",
           QT_TRANSLATE_NOOP("Command", "accept signatures of the old form too, made without hashing first")}},
         verify},
    };
}

} // namespace cli
