// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/bookkeys.h"

#include "core/crypto/hash.h"
#include "core/crypto/sealed.h"

age::Identity backupIdentityOf(const SecretBytes &bookKey, const QByteArray &bookId)
{
    auto identity = age::Identity::fromSecret(hkdfSha256(bookKey.view(), bookId, "sochibo/backup/v1"));
    Q_ASSERT(identity); // 32 bytes were asked for
    return *std::move(identity);
}

static QByteArray head(const QByteArray &bookId)
{
    return "sochibo/signing-keys v1\nbook " + bookId.toHex() + '\n';
}

QByteArray BookKeys::sealedSigningKeys(const QByteArray &bookId, const SecretBytes &signingWrap) const
{
    QByteArray lines;
    const auto add = [&lines](const char *name, const SigningKey &key) {
        QByteArray seed = key.seed().exposed();
        QByteArray coded = seed.toBase64();
        lines += QByteArray(name) + ' ' + coded + '\n';
        wipe(seed);
        wipe(coded);
    };
    lines.reserve(512); // so that no outgrown buffer with a seed in it is left behind
    add("log", log);
    add("office", office);
    add("witness", witness);
    if (certificate)
        add("certificate", *certificate);
    const QByteArray box = sealed::seal(signingWrap, lines, head(bookId));
    wipe(lines);
    return head(bookId) + box.toBase64() + '\n';
}

Result<Done> BookKeys::openSigningKeys(const QByteArray &text, const QByteArray &bookId, const SecretBytes &signingWrap)
{
    const Error damaged{Error::Corrupt,
                        QT_TRANSLATE_NOOP("Error", "The file signing-keys.txt of the book is damaged or belongs to another "
                                                   "book. The book was not opened; put the file back from a backup.")};
    if (text.startsWith("sochibo/signing-keys ") && !text.startsWith(head(bookId).left(head(bookId).indexOf('\n') + 1)))
        return Error{Error::Unsupported, QT_TRANSLATE_NOOP("Error", "This book was written by a newer version of the program. Nothing was changed; install the newer version.")};
    if (!text.startsWith(head(bookId)))
        return damaged;
    auto opened = sealed::open(signingWrap, QByteArray::fromBase64(text.mid(head(bookId).size()).trimmed()), head(bookId));
    if (!opened)
        return damaged;
    QByteArray plain = *opened;
    int found = 0;
    for (const QByteArray &line : plain.split('\n')) {
        const qsizetype space = line.indexOf(' ');
        if (space < 0)
            continue;
        auto key = SigningKey::fromSeed(SecretBytes::from(QByteArray::fromBase64(line.mid(space + 1))));
        if (!key)
            return damaged;
        const QByteArray name = line.left(space);
        if (name == "log")
            log = std::move(*key), ++found;
        else if (name == "office")
            office = std::move(*key), ++found;
        else if (name == "witness")
            witness = std::move(*key), ++found;
        else if (name == "certificate")
            certificate = std::move(*key);
    }
    wipe(plain);
    if (found != 3)
        return damaged;
    return Done{};
}
