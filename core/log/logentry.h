// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A log entry is one line of canonical JSON (RFC 8785), at most 65535 bytes, hashed and stored as received:
//   {"a":"create","c":"<base64 commitment>","d":"<device>","e":3,"k":"minutes.final","o":"7f3c0a11","p":"p-02",
//    "r":"<uuid>","t":"2026-11-23T02:11:09Z","v":1}
// (without the line break). "x", the index of the entry amended, is left out where there is none.

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <optional>

/// One leaf of a book's log: who did what to which record, with a commitment to the content instead of the content.
struct LogEntry
{
    QString action;             ///< a: "create", "amend" or "annul"
    QByteArray commitment;      ///< c: 32 bytes, see commitment()
    QString device;             ///< d: 1 to 64 of A-Z a-z 0-9 . _ -
    qint64 epoch = 0;           ///< e: raised by every restore or move
    QString kind;               ///< k: lower-case words joined by '.' or '-', at most 64 bytes
    QString org;                ///< o: 4 to 16 hexadecimal digits, lower case, even in number
    QString person;             ///< p: the acting person, 1 to 64 of a-z 0-9 . _ -
    QString record;             ///< r: a UUID in lower case without braces
    QDateTime time;             ///< t: UTC, whole seconds; a claim, not a proof
    std::optional<qint64> amends = {}; ///< x: index of the entry amended; never with "create"
    int version = 1;            ///< v

    /// The longest entry in bytes.
    static constexpr qsizetype maxBytes = 65535;

    /// The canonical bytes. Invalid when a field breaks its rule.
    Result<QByteArray> encode() const;

    /// An entry from its canonical bytes. Invalid when they are not canonical, a key is missing or unknown or a field
    /// breaks its rule; Unsupported when the version is not 1.
    static Result<LogEntry> decode(const QByteArray &bytes);

    friend bool operator==(const LogEntry &, const LogEntry &) = default;
};

/// SHA-256("sochibo/commit/v1" 0x00 salt payload); the salt has 32 bytes.
QByteArray commitment(const QByteArray &salt, const QByteArray &payload);
