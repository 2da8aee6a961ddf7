// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <memory>
#include <optional>

struct archive;
struct archive_entry;

/// libarchive's reader over an archive in memory, for one format and without compression around it.
class ArchiveReader {
public:
    enum Format { Ustar, Zip };
    enum Step { Member, End, Damaged };

    /// The bytes are not copied and have to outlive the reader.
    ArchiveReader(const QByteArray &archive, Format format);

    /// Goes to the next member. Warnings are damage: a disagreement between a ZIP's directory and its members is one.
    Step next();

    QString name() const;
    /// The length announced, in bytes.
    qint64 size() const;
    /// Whether the member is a regular file, in a tar archive also one without extensions of pax, GNU and others.
    bool isPlain() const;
    /// Whether this member is encrypted, or any other in the directory.
    bool isEncrypted() const;
    /// Whether a ZIP member is stored or deflated.
    bool isCommonMethod() const;

    /// The member's content, checksum checked; nothing when it is damaged. Reading stops at `maxBytes` + 1 bytes, so
    /// content that is longer than `maxBytes` is one to refuse.
    std::optional<QByteArray> content(qint64 maxBytes);

    /// libarchive's words on what was wrong last.
    QString detail() const;

private:
    std::unique_ptr<archive, int (*)(archive *)> m_archive;
    archive_entry *m_entry = nullptr; ///< owned by the archive
    Format m_format;
};
