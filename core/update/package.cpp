// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/update/package.h"

#include "core/archive/tarfile.h"
#include "core/base/files.h"
#include "core/base/heldfiles.h"
#include "core/crypto/minisign.h"
#include "core/update/writing_p.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace update {

static const QString filesFolder = QStringLiteral("files/");
static const QString partEnding = QStringLiteral(".part");

static Error tampered(const QString &path, const QString &detail)
{
    return {Error::Corrupt,
            QT_TRANSLATE_NOOP("Error", "The update in %1 is damaged or cut off: it does not hold what its publisher signed. Nothing was changed; copy it again or ask for it again."),
            {QDir::toNativeSeparators(path)}, detail, "tampered"};
}

static Error noPackage(const QString &path)
{
    return {Error::Invalid, QT_TRANSLATE_NOOP("Error", "The file %1 is no update package of this program."), {QDir::toNativeSeparators(path)}, {}, "not-a-package"};
}

/// A head whose signature is the publisher's.
static Result<Head> signedHead(const QString &path, const QByteArray &json, const QByteArray &signature, const QByteArray &publisherKey)
{
    if (publisherKey.isEmpty())
        return Error{Error::Refused,
                     QT_TRANSLATE_NOOP("Error", "This program was built without the key of a publisher and takes no updates. Get the program from its publisher to have it updated."), {}, {}, "no-publisher"};
    const auto key = minisign::PublicKey::parse(publisherKey);
    if (!key)
        return key.error();
    const auto comment = minisign::verify(json, signature, *key);
    if (!comment)
        return Error{Error::Untrusted,
                     QT_TRANSLATE_NOOP("Error", "The update in %1 is not signed by the publisher of this program. Nothing was changed; do not use this file, and tell whoever it came from."),
                     {QDir::toNativeSeparators(path)}, sentence(comment.error()), qstrcmp(comment.error().word, "unknown-key") == 0 ? "unknown-key" : "signature"};
    const auto manifest = Manifest::parse(json);
    if (!manifest)
        return manifest.error();
    if (*comment != manifest->trustedComment())
        return Error{Error::Untrusted,
                     QT_TRANSLATE_NOOP("Error", "The signature of the update in %1 was made for another version or system. Nothing was changed; do not use this file, and tell whoever it came from."),
                     {QDir::toNativeSeparators(path)}, QString::fromUtf8(*comment), "signature"};
    return Head{*manifest, json, signature};
}

/// The first two members; the reader stands behind them.
static Result<Head> headOf(const QString &path, tar::FileReader &reader, const QByteArray &publisherKey)
{
    const auto first = reader.next();
    if (!first || !*first || (*first)->name != manifestName)
        return noPackage(path);
    const auto json = reader.content(largestManifest);
    if (!json)
        return tampered(path, manifestName);
    const auto second = reader.next();
    if (!second || !*second || (*second)->name != signatureName)
        return tampered(path, signatureName);
    const auto signature = reader.content(largestSignature);
    if (!signature)
        return tampered(path, signatureName);
    return signedHead(path, *json, *signature, publisherKey);
}

static Error cannotRead(const QFile &file)
{
    return {Error::Io, QT_TRANSLATE_NOOP("Error", "The file %1 cannot be read."), {QDir::toNativeSeparators(file.fileName())}, file.errorString()};
}

static Result<Done> openPackage(QFile &file)
{
    if (!QFileInfo(file.fileName()).exists())
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "The file %1 is not there."), {QDir::toNativeSeparators(file.fileName())}};
    if (!QFileInfo(file.fileName()).isFile())
        return noPackage(file.fileName());
    if (!openToRead(file))
        return cannotRead(file);
    return Done{};
}

Result<Head> readHead(const QString &package, const QByteArray &publisherKey)
{
    QFile file(package);
    if (auto opened = openPackage(file); !opened)
        return opened.error();
    tar::FileReader reader(file);
    return headOf(package, reader, publisherKey);
}

namespace {

/// Where the pieces of a package's files go while they are compared with what was signed.
class Target
{
public:
    virtual ~Target() = default;
    virtual Result<Done> begin(const PackageFile &) { return Done{}; }
    virtual Result<Done> take(const QByteArray &) { return Done{}; }
    virtual Result<Done> end() { return Done{}; }
};

/// Files in a folder that is being made.
class FolderTarget : public Target
{
public:
    explicit FolderTarget(const QString &folder) : m_folder(folder) {}

    Result<Done> begin(const PackageFile &file) override
    {
        m_runs = file.runs;
        m_file.setFileName(m_folder.filePath(file.path));
        forgetErrors();
        if (!m_folder.mkpath(QFileInfo(m_file.fileName()).absolutePath()) || !m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return cannotWrite(m_file);
        return Done{};
    }
    Result<Done> take(const QByteArray &piece) override
    {
        forgetErrors();
        if (m_file.write(piece) != piece.size())
            return cannotWrite(m_file);
        return Done{};
    }
    Result<Done> end() override
    {
        forgetErrors();
        auto rights = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser | QFile::ReadGroup | QFile::ReadOther;
        if (m_runs)
            rights |= QFile::ExeOwner | QFile::ExeUser | QFile::ExeGroup | QFile::ExeOther;
        if (!flushToDisk(m_file) || !m_file.setPermissions(rights))
            return cannotWrite(m_file);
        m_file.close();
        flushFolder(QFileInfo(m_file.fileName()).absolutePath());
        return Done{};
    }

private:
    QDir m_folder;
    QFile m_file;
    bool m_runs = false;
};

} // namespace

/// Reads a whole package, compares it with its head, and hands its files on.
static Result<Head> readAll(const QString &package, const QByteArray &publisherKey, Target &target)
{
    QFile file(package);
    if (auto opened = openPackage(file); !opened)
        return opened.error();
    tar::FileReader reader(file);
    const auto head = headOf(package, reader, publisherKey);
    if (!head)
        return head.error();
    for (const PackageFile &expected : head->manifest.files) {
        const auto member = reader.next();
        if (!member || !*member || (*member)->name != filesFolder + expected.path || (*member)->size != expected.size)
            return tampered(package, member ? expected.path : member.error().detail);
        if (auto begun = target.begin(expected); !begun)
            return begun.error();
        QCryptographicHash hash(QCryptographicHash::Sha256);
        std::optional<Error> failure;
        const auto read = reader.content([&](const QByteArray &piece) -> Result<Done> {
            hash.addData(piece);
            auto taken = target.take(piece);
            if (!taken)
                failure = taken.error();
            return taken;
        });
        if (failure)
            return *failure;
        if (!read || hash.result().toHex() != expected.sha256)
            return tampered(package, expected.path);
        if (auto ended = target.end(); !ended)
            return ended.error();
    }
    if (const auto end = reader.next(); !end || *end)
        return tampered(package, QStringLiteral("end"));
    return head;
}

Result<Head> verifyPackage(const QString &package, const QByteArray &publisherKey)
{
    Target nowhere;
    return readAll(package, publisherKey, nowhere);
}

Result<Head> unpackPackage(const QString &package, const QByteArray &publisherKey, const QString &folder)
{
    if (const auto verified = verifyPackage(package, publisherKey); !verified)
        return verified.error();
    if (QFileInfo::exists(folder))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The folder %1 is already there and is not overwritten."), {QDir::toNativeSeparators(folder)}};
    const QString making = folder + partEnding;
    QDir(making).removeRecursively(); // what an earlier attempt left
    const auto fail = [&making](const Error &error) {
        QDir(making).removeRecursively();
        return error;
    };
    if (!QDir().mkdir(making))
        return Error{Error::Io, QT_TRANSLATE_NOOP("Error", "The folder %1 cannot be made."), {QDir::toNativeSeparators(folder)}};
    FolderTarget target(making);
    const auto head = readAll(package, publisherKey, target); // all of it again: the file may lie on a stick that was changed meanwhile
    if (!head)
        return fail(head.error());
    for (const auto &[name, bytes] : {std::pair(manifestName, head->json), std::pair(signatureName, head->signature)})
        if (auto written = writeWhole(QDir(making).filePath(name), bytes); !written)
            return fail(written.error());
    if (!renameFolder(making, folder))
        return fail({Error::Io,
                     QT_TRANSLATE_NOOP("Error", "The folder %1 was written, but could not be given its name. Nothing was changed; wait a moment, because a virus scanner may have a file in it open, and try again."),
                     {QDir::toNativeSeparators(folder)}});
    flushFolder(QFileInfo(folder).absolutePath());
    return head;
}

static Error notPortable(const QString &folder)
{
    return {Error::Refused,
            QT_TRANSLATE_NOOP("Error", "The folder %1 is no portable edition of this program that an update can take the place of."), {QDir::toNativeSeparators(folder)}, {}, "not-portable"};
}

Result<Manifest> manifestIn(const QString &folder)
{
    const auto json = readWhole(QDir(folder).filePath(manifestName), largestManifest);
    if (!json)
        return notPortable(folder);
    auto manifest = Manifest::parse(*json);
    if (manifest && !isPortable(manifest->platform))
        return notPortable(folder);
    return manifest;
}

Result<Head> headIn(const QString &folder, const QByteArray &publisherKey)
{
    const auto json = readWhole(QDir(folder).filePath(manifestName), largestManifest);
    if (!json)
        return notPortable(folder);
    const auto signature = readWhole(QDir(folder).filePath(signatureName), largestSignature);
    if (!signature && signature.error().kind == Error::NotFound)
        return Error{Error::Refused,
                     QT_TRANSLATE_NOOP("Error", "The version in the folder %1 is not signed by its publisher, so it never takes the place of another. Nothing was changed; stay with the version that runs, or take in a signed update."),
                     {QDir::toNativeSeparators(folder)}, {}, "unsigned"};
    if (!signature)
        return signature.error();
    return signedHead(folder, *json, *signature, publisherKey);
}

Result<Head> verifyFolder(const QString &folder, const QByteArray &publisherKey)
{
    const auto head = headIn(folder, publisherKey);
    if (!head)
        return head.error();
    for (const PackageFile &expected : head->manifest.files) {
        QFile file(QDir(folder).filePath(expected.path));
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (const QFileInfo info(file.fileName()); info.isSymLink() || !info.isFile())
            return tampered(folder, expected.path);
        if (!openToRead(file) || !hash.addData(&file)) // what a scanner holds is not damaged
            return cannotRead(file);
        if (hash.result().toHex() != expected.sha256)
            return tampered(folder, expected.path);
    }
    return head;
}

} // namespace update
