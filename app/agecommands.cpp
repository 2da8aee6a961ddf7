// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/plainfiles.h"
#include "app/wholeoutput.h"
#include "core/crypto/age.h"

#include <QBuffer>
#include <QDateTime>

namespace cli {
namespace {

const Option passphraseOption{
    "passphrase-file", "FILE",
    QT_TRANSLATE_NOOP("Command", "file whose first line is the passphrase; - is standard input")};
const Option outOption{"o", "FILE", QT_TRANSLATE_NOOP("Command", "write here instead of to standard output")};

/// The identities of all the files given with -i.
Result<std::vector<age::Identity>> identitiesOf(const Call &call, const QStringList &files)
{
    std::vector<age::Identity> all;
    for (const QString &path : files) {
        auto content = call.input(path, 1 << 20);
        if (!content)
            return content.error();
        auto identities = age::Identity::parseFile(*content);
        wipe(*content);
        if (!identities)
            return identities.error();
        for (age::Identity &identity : *identities)
            all.push_back(std::move(identity));
    }
    return all;
}

Result<Done> keygen(const Call &call)
{
    const age::Identity identity = age::Identity::generate();
    const QByteArray recipient = identity.recipient().text();
    const SecretBytes secretText = identity.toText();
    QByteArray secret = secretText.exposed();
    const bool isForFile = call.has("o") && call.option("o") != QLatin1String("-");
    Result<Done> written = Done{};
    if (isForFile || !call.json) {
        QByteArray file = "# created: " + QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toLatin1()
            + "\n# public key: " + recipient + '\n' + secret + '\n';
        written = writeOutput(call, call.option("o"), file, WholeOutput::Access::OwnerOnly);
        wipe(file);
    }
    if (written && call.json) {
        QJsonObject answer{{QStringLiteral("recipient"), jsonText(recipient)}};
        if (!isForFile)
            answer.insert(QStringLiteral("identity"), jsonText(secret));
        call.answer(answer);
    } else if (written && isForFile) {
        call.line(QString::fromLatin1(recipient));
    }
    wipe(secret);
    return written;
}

Result<Done> pubkey(const Call &call)
{
    const auto identities = identitiesOf(call, {call.operand(0)});
    if (!identities)
        return identities.error();
    QJsonArray recipients;
    for (const age::Identity &identity : *identities)
        recipients += jsonText(identity.recipient().text());
    if (call.json) {
        call.answer(recipients);
        return Done{};
    }
    for (const QJsonValue &recipient : std::as_const(recipients))
        call.line(recipient.toString());
    return Done{};
}

Result<Done> encryptTo(QIODevice &in, QIODevice &out, const QList<age::Recipient> &recipients,
                       const SecretBytes &passphrase)
{
    return recipients.isEmpty() ? age::encryptWithPassphrase(in, out, passphrase) : age::encrypt(in, out, recipients);
}

/// Armor is made of the whole file at once.
Result<Done> encryptArmored(QIODevice &in, QIODevice &out, const QList<age::Recipient> &recipients,
                            const SecretBytes &passphrase)
{
    QBuffer binary;
    binary.open(QIODevice::WriteOnly);
    if (auto encrypted = encryptTo(in, binary, recipients, passphrase); !encrypted)
        return encrypted;
    const QByteArray text = age::armored(binary.data());
    if (out.write(text) != text.size())
        return Error{
            Error::Io, QT_TRANSLATE_NOOP("Error", "The encrypted file could not be written."), {}, out.errorString()};
    return Done{};
}

bool wantsArmor(const Call &call)
{
    return call.has("a") || call.has("armor");
}

Result<Done> encrypt(const Call &call)
{
    if (call.has("r") == call.has("passphrase-file"))
        return Error{Error::Invalid,
                     QT_TRANSLATE_NOOP("Error", "A file is encrypted either for recipients or with a passphrase.")};
    QList<age::Recipient> recipients;
    SecretBytes passphrase;
    for (const QString &text : values(call, "r")) {
        const auto recipient = age::Recipient::parse(text.toUtf8());
        if (!recipient)
            return recipient.error();
        recipients += *recipient;
    }
    if (recipients.isEmpty()) {
        auto secret = call.secret("passphrase-file");
        if (!secret)
            return secret.error();
        passphrase = std::move(*secret);
    }
    const auto in = openInput(call.operand(0));
    if (!in)
        return in.error();
    const auto out = WholeOutput::open(call, call.option("o"));
    if (!out)
        return out.error();
    const auto encryptIt = wantsArmor(call) ? encryptArmored : encryptTo;
    if (auto encrypted = encryptIt(**in, (*out)->device(), recipients, passphrase); !encrypted)
        return encrypted;
    return (*out)->finish();
}

/// The binary file inside an armored input.
Result<QByteArray> dearmored(QIODevice &in)
{
    QByteArray text;
    while (text.size() <= largestInput) {
        const QByteArray piece = in.read(1 << 20);
        if (piece.isEmpty())
            break;
        text += piece;
    }
    if (text.size() > largestInput)
        return Error{Error::Refused,
                     QT_TRANSLATE_NOOP("Error", "The text around the encrypted file is longer than is read."),
                     {},
                     {},
                     "limit"};
    return age::dearmored(text);
}

Result<Done> decrypt(const Call &call)
{
    if (call.has("i") == call.has("passphrase-file"))
        return Error{Error::Invalid,
                     QT_TRANSLATE_NOOP("Error", "A file is opened either with identities or with a passphrase.")};
    const auto maxLogN = number(call, "max-logn", age::defaultMaxLogN, "");
    if (!maxLogN)
        return maxLogN.error();
    if (*maxLogN < 1 || *maxLogN > 30)
        return Error{Error::Invalid,
                     QT_TRANSLATE_NOOP("Error", "%1 is no number of the kind that is wanted here."),
                     {call.option("max-logn")}};
    const auto identities = identitiesOf(call, values(call, "i"));
    if (!identities)
        return identities.error();
    SecretBytes passphrase;
    if (call.has("passphrase-file")) {
        auto secret = call.secret("passphrase-file");
        if (!secret)
            return secret.error();
        passphrase = std::move(*secret);
    }
    const auto file = openInput(call.operand(0));
    if (!file)
        return file.error();

    QIODevice *in = file->get();
    QBuffer binary;
    if (wantsArmor(call) || age::isArmored(in->peek(1024))) {
        auto inside = dearmored(*in);
        if (!inside)
            return inside.error();
        binary.setData(*inside);
        binary.open(QIODevice::ReadOnly);
        in = &binary;
    }
    const auto out = WholeOutput::open(call, call.option("o"));
    if (!out)
        return out.error();
    age::Identities holders;
    for (const age::Identity &identity : *identities)
        holders += &identity;
    const age::Release release = call.has("stream") ? age::Release::ByChunk : age::Release::AtEnd;
    const auto decrypted = call.has("passphrase-file")
        ? age::decryptWithPassphrase(*in, (*out)->device(), passphrase, release, int(*maxLogN))
        : age::decrypt(*in, (*out)->device(), holders, release);
    // Chunks that were released to standard output before the failure stay released.
    if (!decrypted)
        return decrypted;
    return (*out)->finish();
}

} // namespace

QList<Command> ageCommands()
{
    return {
        {QStringLiteral("age keygen"),
         "",
         QT_TRANSLATE_NOOP("Command", "Makes an age identity; with -o its recipient is printed."),
         {outOption},
         keygen},
        {QStringLiteral("age pubkey"),
         "[IDENTITYFILE]",
         QT_TRANSLATE_NOOP("Command", "Prints the recipients of the identities in a file."),
         {},
         pubkey},
        {QStringLiteral("age encrypt"),
         "[IN]",
         QT_TRANSLATE_NOOP("Command", "Encrypts a file or standard input for age recipients or with a passphrase."),
         {{"r", "RECIPIENT", QT_TRANSLATE_NOOP("Command", "who can read it, age1...; may be repeated")},
          outOption,
          {"a", "", QT_TRANSLATE_NOOP("Command", "write text (armor) instead of bytes")},
          {"armor", "", QT_TRANSLATE_NOOP("Command", "the same as -a")},
          passphraseOption},
         encrypt},
        {QStringLiteral("age decrypt"),
         "[IN]",
         QT_TRANSLATE_NOOP("Command",
                           "Opens an age file, armored or not. Nothing is released before all of it was verified."),
         {{"i", "IDENTITYFILE",
           QT_TRANSLATE_NOOP("Command", "file with age identities, one on a line; may be repeated")},
          outOption,
          {"stream", "",
           QT_TRANSLATE_NOOP("Command",
                             "release each part once it was verified; check the exit status before using any of it")},
          {"a", "", QT_TRANSLATE_NOOP("Command", "the input must be text (armor), which is otherwise recognised")},
          {"armor", "", QT_TRANSLATE_NOOP("Command", "the same as -a")},
          {"max-logn", "N",
           QT_TRANSLATE_NOOP("Command", "refuse a passphrase file that asks for more work than 2^N; 22 unless given")},
          passphraseOption},
         decrypt},
    };
}

} // namespace cli
