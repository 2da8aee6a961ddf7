// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/member.h"

/// The ustar archives of bundles and backups (docs/formats.md, section 9). There is exactly one archive for a list of members, byte
/// for byte what GNU tar writes with --format=ustar --blocking-factor=1 --numeric-owner --owner=0 --group=0 --mtime=@0
/// --mode=0644, and nothing else is read: tar programs that disagree over extensions have been a way in.
namespace tar {

/// How much an archive may hold.
struct Limits {
    qint64 totalBytes = 2ll << 30;
    int members = 100000;
};

/// Whether a name may stand in an archive: 1 to 100 of the characters A-Z a-z 0-9 . _ - in parts between slashes, no
/// part empty, "." or "..".
bool isMemberName(const QString &name);

/// The archive, ending in two zero blocks. Invalid when a name may not stand in an archive or stands there twice.
Result<QByteArray> write(const QList<ArchiveMember> &members);

/// The members of an archive that `write` could have written. Corrupt (`damaged`) for any other; Refused (`too-large`)
/// when it is more than the limits.
Result<QList<ArchiveMember>> read(const QByteArray &archive, const Limits &limits = {});

/// The first member, read from the beginning of an archive without a look at the rest. Corrupt (`damaged`) when it is
/// not canonical or cut off; Refused (`too-large`) when it is larger than `maxBytes`.
Result<ArchiveMember> readFirst(const QByteArray &beginning, qint64 maxBytes);

} // namespace tar
