// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// One file inside an archive.
struct ArchiveMember {
    QString name;
    QByteArray bytes;

    friend bool operator==(const ArchiveMember &, const ArchiveMember &) = default;
};
