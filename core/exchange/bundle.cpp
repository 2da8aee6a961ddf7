// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/bundle.h"

#include "core/archive/gzip.h"
#include "core/archive/tar.h"
#include "core/crypto/hash.h"
#include "core/domain/ids.h"
#include "core/log/names.h"

#include <QRegularExpression>

static const QString manifestName = QStringLiteral("manifest.note");
static constexpr qsizetype largestManifest = 256 * 1024;
static constexpr qsizetype mostMarks = 64;
static const QString timeForm = QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'");

static Error damaged(const QString &detail)
{
    return {Error::Corrupt, QT_TRANSLATE_NOOP("Error", "The bundle is damaged: it does not hold what its sender announced. Nothing was taken in; ask for it again."), {}, detail, "tampered"};
}

QByteArray Manifest::text() const
{
    QByteArray out = "sochibo/bundle/v1\n";
    const auto line = [&out](const char *key, const QByteArray &value) { out += QByteArray(key) + ' ' + value + '\n'; };
    line("from", from.toUtf8());
    line("to", to.toUtf8());
    line("to-key", toKey);
    line("stream", stream.toUtf8());
    line("seq", QByteArray::number(sequence));
    line("prev", previous.isEmpty() ? QByteArray("-") : previous.toBase64());
    line("time", time.toUTC().toString(timeForm).toLatin1());
    line("entries", QByteArray::number(first) + ' ' + QByteArray::number(end));
    if (!haveOrigin.isEmpty())
        line("have", haveOrigin.toUtf8() + ' ' + QByteArray::number(haveSize) + ' ' + haveRoot.toBase64());
    for (const LogMark &mark : asks)
        line("ask", QByteArray::number(mark.size) + ' ' + mark.root.toBase64());
    if (!answer.isEmpty())
        line("answer", answer.toBase64());
    if (returnEnd > 0)
        line("return", QByteArray::number(returnFirst) + ' ' + QByteArray::number(returnEnd));
    for (const BundleFile &file : files)
        line("file", file.sha256 + ' ' + QByteArray::number(file.stored) + ' ' + QByteArray::number(file.inflated) + ' ' + file.name.toUtf8());
    return out;
}

QByteArray Manifest::digest() const
{
    return sha256(text());
}

namespace {

/// Reads the lines of a manifest in their one order; the first that is not as it must be is remembered.
struct Lines
{
    QList<QByteArray> lines;
    qsizetype at = 0;
    qsizetype wrong = -1;

    void complain()
    {
        if (wrong < 0)
            wrong = at;
    }
    QByteArray next(const QByteArray &key)
    {
        const QByteArray line = lines.value(at);
        if (!line.startsWith(key + ' ')) {
            complain();
            return {};
        }
        ++at;
        return line.mid(key.size() + 1);
    }
    qint64 number(const QByteArray &text)
    {
        static const QRegularExpression shape(QStringLiteral("^(0|[1-9][0-9]{0,15})$"));
        if (!shape.match(QString::fromLatin1(text)).hasMatch())
            complain();
        return text.toLongLong();
    }
    QByteArray base64(const QByteArray &text, qsizetype size)
    {
        const QByteArray bytes = QByteArray::fromBase64(text);
        if (bytes.size() != size || bytes.toBase64() != text)
            complain();
        return bytes;
    }
};

} // namespace

Result<Manifest> Manifest::parse(const QByteArray &text)
{
    Lines lines{text.split('\n')};
    if (lines.lines.value(0) != "sochibo/bundle/v1") {
        if (lines.lines.value(0).startsWith("sochibo/bundle/"))
            return Error{Error::Unsupported, QT_TRANSLATE_NOOP("Error", "This bundle was made by a newer version of the program. Nothing was taken in; install the newer version.")};
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "This file is not a bundle of this program.")};
    }
    ++lines.at;
    Manifest manifest;
    manifest.from = QString::fromUtf8(lines.next("from"));
    manifest.to = QString::fromUtf8(lines.next("to"));
    if (!names::isOrg(manifest.from) || !names::isOrg(manifest.to))
        lines.complain();
    manifest.toKey = lines.next("to-key");
    if (!age::Recipient::parse(manifest.toKey))
        lines.complain();
    manifest.stream = QString::fromUtf8(lines.next("stream"));
    if (!isUuid(manifest.stream))
        lines.complain();
    manifest.sequence = lines.number(lines.next("seq"));
    const QByteArray previous = lines.next("prev");
    if (previous != "-")
        manifest.previous = lines.base64(previous, 32);
    manifest.time = QDateTime::fromString(QString::fromLatin1(lines.next("time")), timeForm);
    manifest.time.setTimeSpec(Qt::UTC);
    if (!manifest.time.isValid())
        lines.complain();
    const QList<QByteArray> range = lines.next("entries").split(' ');
    manifest.first = lines.number(range.value(0));
    manifest.end = lines.number(range.value(1));
    if (range.size() != 2 || manifest.first > manifest.end)
        lines.complain();
    if (lines.lines.value(lines.at).startsWith("have ")) {
        const QList<QByteArray> have = lines.next("have").split(' ');
        manifest.haveOrigin = QString::fromUtf8(have.value(0));
        manifest.haveSize = lines.number(have.value(1));
        manifest.haveRoot = lines.base64(have.value(2), 32);
        if (have.size() != 3)
            lines.complain();
    }
    while (lines.wrong < 0 && lines.lines.value(lines.at).startsWith("ask ")) {
        const QList<QByteArray> ask = lines.next("ask").split(' ');
        const LogMark mark{lines.number(ask.value(0)), lines.base64(ask.value(1), 32)};
        if (ask.size() != 2 || manifest.asks.size() >= mostMarks || (!manifest.asks.isEmpty() && mark.size >= manifest.asks.last().size))
            lines.complain();
        manifest.asks += mark;
    }
    if (lines.lines.value(lines.at).startsWith("answer "))
        manifest.answer = lines.base64(lines.next("answer"), 32);
    if (lines.lines.value(lines.at).startsWith("return ")) {
        const QList<QByteArray> given = lines.next("return").split(' ');
        manifest.returnFirst = lines.number(given.value(0));
        manifest.returnEnd = lines.number(given.value(1));
        if (given.size() != 2 || manifest.returnFirst >= manifest.returnEnd || manifest.returnEnd != manifest.haveSize)
            lines.complain();
    }
    while (lines.wrong < 0 && lines.at + 1 < lines.lines.size()) {
        const QList<QByteArray> fields = lines.next("file").split(' ');
        static const QRegularExpression hash(QStringLiteral("^[0-9a-f]{64}$"));
        BundleFile file{fields.value(0), lines.number(fields.value(1)), lines.number(fields.value(2)), QString::fromUtf8(fields.value(3))};
        if (fields.size() != 4 || !hash.match(QString::fromLatin1(file.sha256)).hasMatch() || !tar::isMemberName(file.name))
            lines.complain();
        manifest.files += file;
    }
    if (lines.wrong < 0 && (lines.at != lines.lines.size() - 1 || !lines.lines.last().isEmpty() || manifest.text() != text))
        lines.complain();
    if (lines.wrong >= 0)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The manifest of the bundle has a line that cannot be read, number %1."), {QString::number(lines.wrong + 1)}};
    return manifest;
}

static bool isCompressed(const QString &name)
{
    return name.endsWith(QLatin1String(".gz"));
}

Result<QByteArray> sealBundle(Manifest &manifest, const QList<BundleMember> &members, const SigningKey &officeKey,
                              const QList<age::Recipient> &recipients)
{
    QList<ArchiveMember> stored;
    manifest.files.clear();
    for (const BundleMember &member : members) {
        const QByteArray bytes = isCompressed(member.name) ? gzip::deflated(member.bytes) : member.bytes;
        manifest.files += {sha256(bytes).toHex(), bytes.size(), member.bytes.size(), member.name};
        stored += {member.name, bytes};
    }
    const auto note = note::sign(manifest.text(), names::officeKey(manifest.from).toLatin1(), officeKey);
    if (!note)
        return note.error();
    stored.prepend({manifestName, *note});
    const auto archive = tar::write(stored);
    if (!archive)
        return archive.error();
    if (archive->size() > largestBundle)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The bundle would be larger than %1 MB."), {QString::number(largestBundle >> 20)}, {}, "limit"};
    return age::encrypt(*archive, recipients);
}

Result<OuterBundle> openOuter(const QByteArray &file, const age::Identity &identity)
{
    auto archive = age::decrypt(file, identity);
    if (!archive) {
        Error error = archive.error();
        if (qstrcmp(error.word, "no-match") == 0) {
            error.kind = Error::Untrusted;
            error.text = QT_TRANSLATE_NOOP("Error", "This bundle is not addressed to this book. Nothing was taken in; give it to the office it was made for.");
        } else if (!file.startsWith("age-encryption.org/")) {
            error = {Error::Invalid, QT_TRANSLATE_NOOP("Error", "This file is not a bundle of this program."), {}, {}, "header"};
        } else {
            error.kind = Error::Corrupt;
            error.text = QT_TRANSLATE_NOOP("Error", "The bundle is damaged or cut off. Nothing was taken in; copy it again or ask for it again.");
        }
        error.args.clear();
        return error;
    }
    const auto first = tar::readFirst(*archive, largestManifest);
    if (!first || first->name != manifestName)
        return damaged(QStringLiteral("manifest"));
    const auto note = note::parse(first->bytes, largestManifest);
    if (!note)
        return note.error();
    const auto manifest = Manifest::parse(note->text);
    if (!manifest)
        return manifest.error();
    return OuterBundle{*archive, first->bytes, *manifest};
}

Result<QList<BundleMember>> openInner(const OuterBundle &outer, const note::VerifierKey &officeKey)
{
    const auto verified = note::verify(outer.manifestNote, {officeKey}, largestManifest);
    if (!verified)
        return verified.error();
    tar::Limits limits;
    limits.totalBytes = largestBundle;
    limits.members = 4096;
    const auto members = tar::read(outer.archive, limits);
    if (!members)
        return damaged(members.error().detail);
    const QList<BundleFile> &files = outer.manifest.files;
    if (members->size() != files.size() + 1)
        return damaged(QStringLiteral("members"));
    // All sizes and hashes first; only then is anything inflated.
    for (qsizetype i = 0; i < files.size(); ++i) {
        const ArchiveMember &member = (*members)[i + 1];
        const BundleFile &file = files[i];
        const bool fits = member.name == file.name && member.bytes.size() == file.stored && sha256(member.bytes).toHex() == file.sha256
            && file.inflated <= largestBundle && (isCompressed(file.name) || file.inflated == file.stored);
        if (!fits)
            return damaged(file.name);
    }
    QList<BundleMember> inner;
    for (qsizetype i = 0; i < files.size(); ++i) {
        const ArchiveMember &member = (*members)[i + 1];
        if (!isCompressed(member.name)) {
            inner += {member.name, member.bytes};
            continue;
        }
        const auto inflated = gzip::inflated(member.bytes, files[i].inflated);
        if (!inflated)
            return damaged(member.name);
        inner += {member.name, *inflated};
    }
    return inner;
}
