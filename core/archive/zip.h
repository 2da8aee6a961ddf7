// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/member.h"

#include <functional>

/// Reading ZIP archives, the outer shape of .xlsx and .ods: stored and deflated members.
namespace zip {

/// How much an archive of strangers may ask for before it is refused.
struct Limits {
    qint64 totalBytes = 512 << 20; ///< inflated, of the members asked for
    int members = 4096;
    int ratio = 250; ///< inflated to the whole archive, looked at from 16 MiB inflated on
};

/// Whether bytes begin as a ZIP archive does.
bool isZip(const QByteArray &bytes);

/// The names of all members, in the order they stand in the archive.
/// Invalid: not a ZIP archive. Corrupt (`damaged`): cut off or changed. Refused (`too-large`): more than the limits.
Result<QStringList> names(const QByteArray &archive, const Limits &limits = {});

/// The members whose name `wanted` accepts, or all; folders are left out. Lengths and CRC-32 are checked.
/// Errors as for names, and Refused (`encrypted`): a password is needed; Unsupported: another compression.
Result<QList<ArchiveMember>> read(const QByteArray &archive, const std::function<bool(const QString &)> &wanted = {},
                                  const Limits &limits = {});

} // namespace zip
