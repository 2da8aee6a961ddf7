// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crypto/keystore.h"

/// The names of the files in a book's folder, and how a folder becomes one: under another name first, so that there is a
/// whole book or none.
namespace bookfolder {

inline const QString keystoreName = QStringLiteral("keystore.txt");
inline const QString signingKeysName = QStringLiteral("signing-keys.txt");
inline const QString nextSigningKeysName = QStringLiteral("signing-keys.txt.next");
inline const QString fileName = QStringLiteral("book.sqlite");
inline const QString keysName = QStringLiteral("keys");

/// Why a book is not opened or made in a folder on a network drive.
Error onNetworkDrive(const QString &folder);

/// The full path of a folder that may become a book's: it is not there yet or empty. Refused otherwise.
Result<QString> placeFor(const QString &folder);

/// Makes the folder under another name, for its owner alone; its path. Io.
Result<QString> begin(const QString &path);

/// Gives the folder its name. Io, and the folder is gone.
Result<Done> finish(const QString &making, const QString &path);

/// The keystore's text and what is in it.
struct ReadKeystore
{
    QByteArray text;
    keystore::Parsed parsed;
};

/// The keystore in a book's folder. Corrupt when it is damaged; NotFound, Io.
Result<ReadKeystore> readKeystore(const QString &folder);

/// The folder's full path when there is a book in it that may be opened from there. NotFound; Refused on a network drive.
Result<QString> bookAt(const QString &folder);

} // namespace bookfolder
