// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/update/manifest.h"

#include "core/archive/tar.h"
#include "core/base/json.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QVersionNumber>
#include <algorithm>

namespace update {

bool isVersion(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("\\A(0|[1-9][0-9]{0,5})(\\.(0|[1-9][0-9]{0,5})){2}\\z"));
    return shape.match(text).hasMatch();
}

bool isOlder(const QString &version, const QString &than)
{
    return QVersionNumber::fromString(version) < QVersionNumber::fromString(than);
}

bool isPortable(const QString &platform)
{
    return platform.endsWith(QLatin1String("-portable"));
}

bool isPackagePath(const QString &path)
{
    static const QRegularExpression device(QStringLiteral("(\\A|/)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.[^/]*)?(/|\\z)"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression pointAtEnd(QStringLiteral("\\.(/|\\z)"));
    const bool isOurs = path.compare(manifestName, Qt::CaseInsensitive) == 0 || path.compare(signatureName, Qt::CaseInsensitive) == 0
        || path.section(u'/', 0, 0).compare(QLatin1String("settings"), Qt::CaseInsensitive) == 0;
    return tar::isMemberName(QStringLiteral("files/") + QString(path).replace(u'+', u'x')) && !device.match(path).hasMatch()
        && !pointAtEnd.match(path).hasMatch() && !isOurs;
}

static Error wrong(const QString &what)
{
    return {Error::Invalid, QT_TRANSLATE_NOOP("Error", "The update package was made wrongly: “%1” in its update.json is missing or not as it must be. Nothing was taken in; tell its publisher."), {what}, {}, "manifest"};
}

/// Whether the files are those of such a platform: one installer or one package, or a folder that knows that it is portable.
static bool fitsPlatform(const QList<PackageFile> &files, const QString &platform)
{
    if (isPortable(platform))
        return std::any_of(files.cbegin(), files.cend(), [](const PackageFile &file) { return file.path == QLatin1String("portable.txt"); });
    const QString ending = platform.startsWith(QLatin1String("windows-")) ? QStringLiteral(".exe") : QStringLiteral(".deb");
    return files.size() == 1 && files.first().path.endsWith(ending) && !files.first().path.contains(u'/');
}

/// Whether no two paths are one on a disk that takes capitals for small letters, and none is the folder of another.
static bool areApart(const QList<PackageFile> &files)
{
    QSet<QString> paths;
    QSet<QString> folders;
    for (const PackageFile &file : files) {
        const QString path = file.path.toLower();
        if (paths.contains(path))
            return false;
        paths += path;
        for (qsizetype slash = path.indexOf(u'/'); slash >= 0; slash = path.indexOf(u'/', slash + 1))
            folders += path.left(slash);
    }
    return !paths.intersects(folders);
}

static Result<QList<PackageFile>> filesOf(const QJsonArray &array)
{
    static const QRegularExpression hash(QStringLiteral("\\A[0-9a-f]{64}\\z"));
    if (array.isEmpty() || array.size() > mostFiles)
        return wrong(QStringLiteral("files"));
    QList<PackageFile> files;
    qint64 left = largestFiles;
    for (const QJsonValue each : array) {
        const QString path = each[QStringLiteral("path")].toString();
        const QString digest = each[QStringLiteral("sha256")].toString();
        const qint64 size = each[QStringLiteral("size")].toInteger(-1);
        if (!isPackagePath(path) || !hash.match(digest).hasMatch() || size < 0 || size > left || !each[QStringLiteral("run")].isBool())
            return wrong(QStringLiteral("files: ") + path);
        left -= size;
        files += {path, size, digest.toLatin1(), each[QStringLiteral("run")].toBool()};
    }
    if (!areApart(files))
        return wrong(QStringLiteral("files"));
    return files;
}

Result<Manifest> Manifest::parse(const QByteArray &json)
{
    const auto object = jcs::read(json);
    if (!object)
        return wrong(manifestName);
    const auto text = [&object](const char *name) { return object->value(QLatin1String(name)).toString(); };
    if (text("product") != QLatin1String("sochibo"))
        return wrong(QStringLiteral("product"));
    if (text("format") != QLatin1String("sochibo/update/v1"))
        return Error{Error::Unsupported,
                     QT_TRANSLATE_NOOP("Error", "The update package has a form that this version of the program does not know. Nothing was taken in; take in an update before it first."), {}, text("format"), "newer-form"};
    static const QRegularExpression platformShape(QStringLiteral("\\A((windows|debian)-[a-z0-9_]{1,20}|(windows|linux)-[a-z0-9_]{1,20}-portable)\\z"));
    Manifest manifest;
    manifest.version = text("version");
    manifest.platform = text("platform");
    manifest.oldest = text("oldest");
    manifest.schema = object->value(QStringLiteral("schema")).toInteger(-1);
    manifest.date = QDate::fromString(text("date"), Qt::ISODate);
    if (!isVersion(manifest.version))
        return wrong(QStringLiteral("version"));
    if (!platformShape.match(manifest.platform).hasMatch())
        return wrong(QStringLiteral("platform"));
    if (!isVersion(manifest.oldest) || !isOlder(manifest.oldest, manifest.version))
        return wrong(QStringLiteral("oldest"));
    if (manifest.schema < 1)
        return wrong(QStringLiteral("schema"));
    if (!manifest.date.isValid() || manifest.date.toString(Qt::ISODate) != text("date"))
        return wrong(QStringLiteral("date"));
    const QJsonObject notes = object->value(QStringLiteral("notes")).toObject();
    for (auto each = notes.begin(); each != notes.end(); ++each) {
        if (!each->isString() || each->toString().size() > longestNotes)
            return wrong(QStringLiteral("notes"));
        manifest.notes.insert(each.key(), each->toString());
    }
    if (manifest.notes.isEmpty())
        return wrong(QStringLiteral("notes"));
    const auto files = filesOf(object->value(QStringLiteral("files")).toArray());
    if (!files)
        return files.error();
    if (!fitsPlatform(*files, manifest.platform))
        return wrong(QStringLiteral("files"));
    manifest.files = *files;
    return manifest;
}

QString Manifest::note(const QString &language) const
{
    return notes.value(language, notes.value(QStringLiteral("vi"), notes.first()));
}

QByteArray Manifest::trustedComment() const
{
    return "sochibo " + version.toLatin1() + ' ' + platform.toLatin1();
}

QString Manifest::fileName() const
{
    return QStringLiteral("sochibo-%1-%2.update").arg(version, platform);
}

} // namespace update
