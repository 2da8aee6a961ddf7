// SPDX-License-Identifier: GPL-3.0-or-later
// An update package is a tar archive of the one form in core/archive/tar.h: `update.json` (core/update/manifest.h),
// `update.json.minisig` (a prehashed minisign signature over it with the trusted comment `sochibo VERSION PLATFORM`), and
// `files/PATH` for each file of update.json in its order. tar and minisign read it without this program.
#pragma once

#include "core/update/manifest.h"

namespace update {

/// The head of a package or of a program's folder, signed by the publisher.
struct Head
{
    Manifest manifest;
    QByteArray json;        ///< update.json as it was signed
    QByteArray signature;   ///< update.json.minisig
};

/// What stands at a package's beginning, after its signature was checked with the publisher's key; its files are not looked at.
/// Refused (`no-publisher`) when the key is empty; NotFound, Io; Invalid (`not-a-package`); Untrusted (`signature`, `unknown-key`)
/// when somebody else made it; errors as Manifest::parse.
Result<Head> readHead(const QString &package, const QByteArray &publisherKey);

/// The same, after everything was checked: each file has the name, order, size and SHA-256 that were signed, and nothing else is
/// in it. Corrupt (`tampered`) otherwise. Memory for a MiB is enough.
Result<Head> verifyPackage(const QString &package, const QByteArray &publisherKey);

/// Verifies all of a package, then makes a folder of its files, update.json and its signature: whole and flushed to the disk, or
/// not at all; what was begun and cut off is called FOLDER.part. Refused when the folder is there; errors as verifyPackage; Io.
Result<Head> unpackPackage(const QString &package, const QByteArray &publisherKey, const QString &folder);

/// What the update.json in a program's folder says; its signature is not looked at. Refused (`not-portable`) when there is none.
Result<Manifest> manifestIn(const QString &folder);

/// The same with its signature, as of a package, the files not looked at. Refused (`not-portable`; `unsigned` when it bears none);
/// errors as readHead.
Result<Head> headIn(const QString &folder, const QByteArray &publisherKey);

/// The same of a folder that is to take another's place: each file is checked as well. Errors as headIn; Corrupt (`tampered`).
Result<Head> verifyFolder(const QString &folder, const QByteArray &publisherKey);

} // namespace update
