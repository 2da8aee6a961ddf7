// SPDX-License-Identifier: GPL-3.0-or-later
// `update.json`, the signed head of an update package (docs/formats.md, section 14): canonical JSON with these members; others,
// which a later program may write, are passed over.
//
//   format    "sochibo/update/v1"
//   product   "sochibo"
//   version   "0.2.0"                       three numbers
//   platform  "debian-amd64"                for which system and edition
//   oldest    "0.1.0"                       the oldest version that it may take the place of
//   schema    17                            the number of the last migration of books that this version knows
//   date      "2026-12-20"
//   notes     {"bn":"...","en":"...","vi":"..."}
//   files     [{"path":"...","run":false,"sha256":"...","size":123}, ...]    in the order in which they lie in the package
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QMap>

namespace update {

/// The most that the files of a package may have together, in bytes.
constexpr qint64 largestFiles = 512 << 20;
constexpr qsizetype mostFiles = 4096;
constexpr qsizetype largestManifest = 1 << 20;   ///< bytes of update.json
constexpr qsizetype largestSignature = 16 << 10; ///< bytes of update.json.minisig
constexpr qsizetype longestNotes = 4000;         ///< characters, of each language

inline const QString manifestName = QStringLiteral("update.json");
inline const QString signatureName = QStringLiteral("update.json.minisig");

/// One file that the new version consists of, or by which it is installed.
struct PackageFile
{
    QString path;          ///< from the program's folder, parted by slashes
    qint64 size = 0;       ///< bytes
    QByteArray sha256;     ///< hex
    bool runs = false;     ///< is a program

    friend bool operator==(const PackageFile &, const PackageFile &) = default;
};

/// What a package says of itself.
struct Manifest
{
    QString version;
    QString platform;
    QString oldest;
    qint64 schema = 0;
    QDate date;
    QMap<QString, QString> notes;   ///< by language
    QList<PackageFile> files;

    /// From the bytes of update.json. Invalid (`manifest`) when something is missing or not as it must be; Unsupported for a later format.
    static Result<Manifest> parse(const QByteArray &json);

    /// What was changed, in this language, else in Vietnamese or in any.
    QString note(const QString &language) const;

    /// What the signature's trusted comment says, so that a look at it with other tools tells what it is for.
    QByteArray trustedComment() const;

    /// `sochibo-VERSION-PLATFORM.update`
    QString fileName() const;

    friend bool operator==(const Manifest &, const Manifest &) = default;
};

/// Whether a version is three numbers of at most six digits with points between them.
bool isVersion(const QString &text);

/// Whether a version comes before another.
bool isOlder(const QString &version, const QString &than);

/// Whether a platform's program is a folder that works where it lies, and not something that is installed.
bool isPortable(const QString &platform);

/// Whether a path may stand in a package: what may stand in an archive, `+` also, no part that Windows takes for a device or
/// whose name it would change, and not what a program's folder has for itself.
bool isPackagePath(const QString &path);

} // namespace update
