// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/plainfiles.h"
#include "app/signerkey.h"
#include "app/wholeoutput.h"

#include <QDateTime>

namespace cli {
namespace {

const Option keyOption{"s", "SECRETKEY",
                       QT_TRANSLATE_NOOP("Command", "file with the secret key, one line PRIVATE+KEY+...")};
const Option cosignatureOption{"cosignature", "",
                               QT_TRANSLATE_NOOP("Command", "a witness's key, which signs the time too")};

note::KeyType typeOf(const Call &call)
{
    return call.has("cosignature") ? note::KeyType::Cosignature : note::KeyType::Ed25519;
}

Result<SignerKey> signerOf(const Call &call)
{
    const auto path = call.needed("s");
    if (!path)
        return path.error();
    auto file = call.input(*path, 64 * 1024);
    if (!file)
        return file.error();
    auto signer = SignerKey::parse(*file);
    wipe(*file);
    return signer;
}

Result<Done> show(const Call &call, const note::VerifierKey &key)
{
    if (call.json)
        call.answer(QJsonObject{{QStringLiteral("vkey"), jsonText(key.text())}});
    else
        call.line(QString::fromUtf8(key.text()));
    return Done{};
}

Result<Done> keygen(const Call &call)
{
    const auto path = call.needed("s");
    if (!path)
        return path.error();
    const auto signer = SignerKey::generate(call.operand(0).toUtf8(), typeOf(call));
    if (!signer)
        return signer.error();
    QByteArray file = signer->file();
    const auto written = writeOutput(call, *path, file, WholeOutput::Access::OwnerOnly);
    wipe(file);
    if (!written || *path == QLatin1String("-"))
        return written;
    return show(call, signer->verifier());
}

Result<Done> vkey(const Call &call)
{
    if (call.has("s")) {
        const auto signer = signerOf(call);
        if (!signer)
            return signer.error();
        return show(call, signer->verifier());
    }
    const auto name = call.needed("name");
    const auto keyText = call.needed("key");
    if (!name)
        return name.error();
    if (!keyText)
        return keyText.error();
    const auto publicKey = bytesOfText(*keyText);
    if (!publicKey || publicKey->size() != 32 || !note::isForeignKeyName(name->toUtf8()))
        return Error{
            Error::Invalid,
            QT_TRANSLATE_NOOP("Error", "A verifier key is made of a name without spaces and a public key of 32 bytes."),
            {},
            {},
            "note"};
    return show(call, {name->toUtf8(), typeOf(call), *publicKey});
}

Result<Done> sign(const Call &call)
{
    const auto signer = signerOf(call);
    if (!signer)
        return signer.error();
    const auto bytes = call.input(call.operand(0));
    if (!bytes)
        return bytes.error();
    note::Note whole{*bytes, {}};
    if (call.has("add")) {
        auto there = note::parse(*bytes);
        if (!there)
            return there.error();
        whole = std::move(*there);
    }
    const auto signature = signer->sign(whole.text);
    if (!signature)
        return signature.error();
    whole.signatures += *signature;
    return writeOutput(call, call.option("o"), whole.bytes());
}

Result<Done> verify(const Call &call)
{
    QList<note::VerifierKey> keys;
    if (const auto given = call.needed("vkey"); !given)
        return given.error();
    for (const QString &text : values(call, "vkey")) {
        const auto key = note::VerifierKey::parse(text.toUtf8());
        if (!key)
            return key.error();
        keys += *key;
    }
    const auto bytes = call.input(call.operand(0));
    if (!bytes)
        return bytes.error();
    const auto verified = note::verify(*bytes, keys);
    if (!verified)
        return verified.error();
    if (!call.json)
        return writeOutput(call, call.option("o"), verified->text);
    QJsonArray signers;
    for (const note::VerifiedBy &by : verified->by) {
        QJsonObject signer{{QStringLiteral("name"), jsonText(by.key.name)}};
        if (by.key.type == note::KeyType::Cosignature)
            signer.insert(QStringLiteral("time"),
                          QDateTime::fromSecsSinceEpoch(qint64(by.time), Qt::UTC).toString(Qt::ISODate));
        signers += signer;
    }
    call.answer(QJsonObject{{QStringLiteral("text"), jsonText(verified->text)}, {QStringLiteral("signedBy"), signers}});
    return Done{};
}

} // namespace

QList<Command> noteCommands()
{
    return {
        {QStringLiteral("note keygen"),
         "NAME",
         QT_TRANSLATE_NOOP("Command", "Makes a key that signs notes under a name and prints its verifier key."),
         {keyOption, cosignatureOption},
         keygen},
        {QStringLiteral("note vkey"),
         "",
         QT_TRANSLATE_NOOP("Command", "Prints the verifier key of a secret key, or of a name and a public key."),
         {keyOption,
          {"name", "NAME", QT_TRANSLATE_NOOP("Command", "name of the key")},
          {"key", "PUBLICKEY", QT_TRANSLATE_NOOP("Command", "32 bytes in hexadecimal or base64")},
          cosignatureOption},
         vkey},
        {QStringLiteral("note sign"),
         "[TEXT]",
         QT_TRANSLATE_NOOP("Command", "Signs a text that ends with a line end as a note (C2SP signed-note)."),
         {keyOption,
          {"o", "FILE", QT_TRANSLATE_NOOP("Command", "write here instead of to standard output")},
          {"add", "", QT_TRANSLATE_NOOP("Command", "the input is a signed note, which gets one signature more")}},
         sign},
        {QStringLiteral("note verify"),
         "[NOTE]",
         QT_TRANSLATE_NOOP("Command", "Checks a signed note; its text is printed only when a key given has signed it."),
         {{"vkey", "VKEY",
           QT_TRANSLATE_NOOP("Command", "verifier key of a signer; may be repeated, one of them suffices")},
          {"o", "FILE", QT_TRANSLATE_NOOP("Command", "write here instead of to standard output")}},
         verify},
    };
}

} // namespace cli
