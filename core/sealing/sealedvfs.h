// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "core/sealing/badplace.h"

#include <QString>
#include <memory>
#include <optional>

struct sqlite3;

namespace sealing {

class Keys;

/// The key of one SQLite file whose pages are sealed (formats.md, "book.sqlite"). While it lives, SQLite can open the file,
/// its write-ahead log and its journal through uri(); nothing is ever written of them in the clear. It moves and is not
/// copied. The key is wiped with the last of this object and the connections that were opened through it.
///
/// To open a book with Qt Sql: use() first; setDatabaseName(uri()) with the connect option QSQLITE_OPEN_URI; open(); then,
/// before the first statement, prepare(*static_cast<sqlite3 *const *>(driver()->handle().constData())). Close the
/// connection before this object goes. The target of ATTACH or VACUUM INTO is a file of its own and needs its own use(),
/// which may have another key; its name in the SQL is uri() too. SQLite's backup calls write in the clear when their target
/// is opened without uri(). A write-ahead log on a system without the VFS "unix-excl" needs locking_mode=EXCLUSIVE before
/// the first access.
class SealedFile
{
public:
    /// `bookId` has 16 bytes, `bookKey` 32; the file need not be there yet. Two for one path share their state. Busy when
    /// the path is in use with another key, Io when it cannot be named, Unsupported without SQLite's VFS.
    static Result<SealedFile> use(const QString &path, const QByteArray &bookId, const SecretBytes &bookKey);

    SealedFile(SealedFile &&other) noexcept = default;
    SealedFile &operator=(SealedFile &&other) noexcept = default;
    ~SealedFile();

    /// The name SQLite opens: `file:` and the path in percent signs, `?vfs=sochibo`. There is no key in it.
    QString uri() const;
    QString path() const { return m_path; }

    /// The first place that failed its check. From then on nothing is written to the file, its log or its journal: name the
    /// place to the person and restore a backup.
    std::optional<BadPlace> failure() const;

    /// Pages that were read as zeros because nothing but zeros is stored. SQLite makes such holes itself, rarely; so can an
    /// attacker or a dying disk. When it is not 0, verify the whole log of the book.
    qint64 zeroPages() const;

    /// How often the write-ahead log or a journal ended in something torn when it was read after an unclean end, as a power
    /// cut leaves it. When it is not 0, verify the whole log of the book.
    qint64 tornEnds() const;

    const std::shared_ptr<Keys> &keys() const { return m_keys; }
    const QByteArray &vfs() const { return m_vfs; }

private:
    friend Result<SealedFile> useThrough(const char *vfs, const QString &, const QByteArray &, const SecretBytes &);
    SealedFile(QString path, QByteArray vfs, std::shared_ptr<Keys> keys);

    QString m_path;
    QByteArray m_vfs;
    std::shared_ptr<Keys> m_keys;
};

/// Makes a connection that was just opened keep 40 bytes of each page free (SQLITE_FCNTL_RESERVE_BYTES); needed for a file
/// that is still empty, harmless for others. Call it before the first statement, and for each attached schema before the
/// first statement that touches it. False when the connection was not opened through uri().
bool prepare(sqlite3 *connection, const char *schema = "main");

} // namespace sealing
