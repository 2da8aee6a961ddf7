// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a book, as they lie on the disk and behind their seals, and the records in them.
#include "tests/fuzz/target.h"

#include "core/book/book.h"
#include "core/book/reading.h"
#include "core/sealing/pagecheck.h"
#include "core/sealing/pagekeys_p.h"
#include "core/sealing/sealedvfs_p.h"
#include "core/usecases/meetings.h"
#include "core/usecases/membership.h"
#include "core/usecases/rehearsal.h"
#include "tests/sealing/connection.h"
#include "tests/sealing/simdisk.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtEndian>
#include <cstring>

namespace fuzz {

using namespace sealing;

static const QString bookPath = QStringLiteral("/book");

static SealedFile useBook()
{
    addVfs("simsealed", SimDisk::vfsName);
    return *useThrough("simsealed", bookPath, QByteArray(16, 'b'), SecretBytes::from(QByteArray(32, 'k')));
}

/// All that is said, or that it cannot be said.
static QByteArray digestOf(Connection &connection)
{
    QByteArray all;
    for (const char *sql : {"SELECT type, name, sql FROM sqlite_schema ORDER BY 1, 2", "SELECT * FROM person ORDER BY id",
                            "SELECT name FROM person WHERE born > 1960 ORDER BY born, id", "SELECT rowid FROM words WHERE words MATCH 'ngoc' ORDER BY rowid"}) {
        all += connection.rows(sql) + ';';
        if (connection.code() != SQLITE_OK)
            return "error";
    }
    return sha256(all);
}

/// A disk as a program leaves it that ends in the middle of its work, and all that it had committed by then.
struct LeftOver
{
    QByteArray main;
    QByteArray log;                ///< the write-ahead log or the journal
    QByteArray logName;
    QList<QByteArray> states;
};

static LeftOver leftOver(const QByteArray &mode)
{
    beginAgain();
    SimDisk &disk = SimDisk::get();
    disk.format();
    LeftOver left;
    const SealedFile file = useBook();
    Connection connection(file);
    const bool isWal = mode == "WAL";
    connection.run("PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=" + mode + "; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=0;"
                   "PRAGMA cache_size=5; PRAGMA cache_spill=" + QByteArray(isWal ? "OFF" : "ON")
                   + "; CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT, born INTEGER, note BLOB); CREATE INDEX by_birth ON person (born);"
                     "CREATE VIRTUAL TABLE words USING fts5 (body)");
    for (int i = 1; i < 9; ++i)
        connection.run("INSERT INTO person VALUES (" + QByteArray::number(i) + ", 'ngoc', " + QByteArray::number(1950 + i * 3)
                       + ", printf('%.*c', " + (i == 3 ? "9000" : "400") + ", 'n')); INSERT INTO words VALUES ('ngoc hai')");
    connection.run("PRAGMA wal_checkpoint(TRUNCATE)");
    left.states += digestOf(connection);
    for (int i = 1; isWal && i < 4; ++i) {
        connection.run("UPDATE person SET name = name || 'x' WHERE id = " + QByteArray::number(i));
        left.states += digestOf(connection);
    }
    if (!isWal)
        connection.run("BEGIN; UPDATE person SET note = note || 'y', born = born + 1; UPDATE person SET name = 'z'; SELECT count(*) FROM words");
    left.logName = isWal ? "/book-wal" : "/book-journal";
    left.main = disk.content("/book");
    left.log = disk.content(left.logName);
    return left;
}

/// Bytes of an input put over bytes of a piece.
static void edit(Taken &taken, uchar *piece, int size)
{
    const int offset = taken.word() % size;
    const QByteArray bytes = taken.bytes(1 + taken.byte() % 16);
    std::memcpy(piece + offset, bytes.constData(), size_t(std::min<qsizetype>(bytes.size(), size - offset)));
}

static uchar *at(QByteArray &bytes, qint64 offset, qint64 size)
{
    return offset + size <= bytes.size() ? reinterpret_cast<uchar *>(bytes.data()) + offset : nullptr;
}

/// What somebody with the book's key could write: pieces opened, changed and sealed again.
class Forger
{
public:
    Forger(LeftOver &left, const Keys &keys) : m_left(left), m_keys(keys) {}

    void page(Taken &taken)
    {
        const Slot slot = pageAt(qint64(taken.byte()) % std::max<qint64>(1, m_left.main.size() / pageSize) * pageSize);
        forgePage(m_left.main, slot, taken);
    }

    void logPiece(Taken &taken)
    {
        const int which = taken.byte();
        const qint64 frame = taken.byte() % 16;
        if (m_left.logName.endsWith("journal")) {
            journalImage(512 + frame * (pageSize + 8) + 4, taken);
        } else if (which % 3 == 0) {
            forgeHead(slotAt(0), taken);
        } else {
            const qint64 start = walHeadSize + frame * frameSize;
            if (which % 3 == 1)
                forgeHead(slotAt(start), taken);
            else
                forgePage(m_left.log, slotAt(start + frameHeadSize), taken);
        }
    }

    /// Gives the write-ahead log the checksums that its changed pieces need to be believed.
    void believe()
    {
        uchar head[walHeadSize];
        uchar *stored = at(m_left.log, 0, walHeadSlot);
        if (!stored || !m_keys.openHead('H', 0, stored, walHeadSize, head))
            return;
        m_isBigEndian = (head[3] & 1) != 0;
        m_first = m_second = 0;
        add(head, 24);
        putSums(head + 24);
        m_keys.sealHead('H', 0, head, walHeadSize, stored);
        for (qint64 frame = 0; frame < framesIn(m_left.log.size()); ++frame) {
            const Slot headSlot = slotAt(walHeadSize + frame * frameSize);
            const Slot pageSlot = slotAt(walHeadSize + frame * frameSize + frameHeadSize);
            uchar frameHead[frameHeadSize];
            uchar page[pageSize];
            uchar *storedHead = at(m_left.log, headSlot.physical, frameHeadSlot);
            std::memcpy(page, at(m_left.log, pageSlot.physical, pageSize), pageSize);
            if (!m_keys.openHead('F', headSlot.position, storedHead, frameHeadSize, frameHead) || !m_keys.openPage('P', pageSlot.position, page))
                return;
            add(frameHead, 8);
            add(page, pageSize);
            putSums(frameHead + 16);
            m_keys.sealHead('F', headSlot.position, frameHead, frameHeadSize, storedHead);
        }
    }

private:
    void forgePage(QByteArray &file, const Slot &slot, Taken &taken)
    {
        uchar page[pageSize] = {};
        uchar *stored = at(file, slot.physical, pageSize);
        if (!stored)
            return;
        std::memcpy(page, stored, pageSize);
        m_keys.openPage(slot.kind, slot.position, page);
        edit(taken, page, contentSize);
        m_keys.sealPage(slot.kind, slot.position, page, stored);
    }

    void forgeHead(const Slot &slot, Taken &taken)
    {
        uchar head[walHeadSize] = {};
        uchar *stored = at(m_left.log, slot.physical, slot.size + nonceSize + tagSize);
        if (!stored || !m_keys.openHead(slot.kind, slot.position, stored, slot.size, head))
            return;
        edit(taken, head, slot.size);
        m_keys.sealHead(slot.kind, slot.position, head, slot.size, stored);
    }

    void journalImage(qint64 offset, Taken &taken)
    {
        uchar *checksum = at(m_left.log, offset + pageSize, 4);
        uchar *image = at(m_left.log, offset, pageSize);
        if (!checksum)
            return;
        m_keys.mask(image + contentSize, checksum);
        forgePage(m_left.log, {'J', quint64(offset), offset, pageSize, offset}, taken);
        m_keys.mask(image + contentSize, checksum);
    }

    void add(const uchar *bytes, int size)
    {
        const auto word = [&](int i) { return m_isBigEndian ? qFromBigEndian<quint32>(bytes + i) : qFromLittleEndian<quint32>(bytes + i); };
        for (int i = 0; i < size; i += 8) {
            m_first += word(i) + m_second;
            m_second += word(i + 4) + m_first;
        }
    }
    void putSums(uchar *sums) const
    {
        qToBigEndian(m_first, sums);
        qToBigEndian(m_second, sums + 4);
    }

    LeftOver &m_left;
    const Keys &m_keys;
    bool m_isBigEndian = false;
    quint32 m_first = 0;
    quint32 m_second = 0;
};

static const LeftOver &leftOverOf(int which)
{
    static const LeftOver wal = leftOver("WAL");
    static const LeftOver journal = leftOver("PERSIST");
    return which % 2 == 0 ? wal : journal;
}

/// Opens what lies on the disk, reads all of it, examines it and works in it; what it says at first.
static QByteArray useAll(const LeftOver &left, bool isWal, qint64 &zeroPages)
{
    SimDisk &disk = SimDisk::get();
    disk.format();
    disk.put("/book", left.main);
    disk.put(left.logName, left.log);
    const SealedFile file = useBook();
    QByteArray digest;
    {
        Connection connection(file);
        sqlite3_limit(connection.get(), SQLITE_LIMIT_LENGTH, 1 << 20);
        int steps = 0;
        sqlite3_progress_handler(connection.get(), 1000, [](void *count) { return ++*static_cast<int *>(count) > 300 ? 1 : 0; }, &steps);
        connection.run(isWal ? "PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL" : "PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=PERSIST");
        connection.run("PRAGMA synchronous=FULL; PRAGMA cache_size=5; PRAGMA temp_store=MEMORY");
        digest = digestOf(connection);
        zeroPages = file.zeroPages();
        connection.rows("PRAGMA integrity_check");
        connection.run("BEGIN; UPDATE person SET note = 'w' WHERE id = 4; DELETE FROM person WHERE id = 3; INSERT INTO words VALUES ('hai'); COMMIT");
        (void)checkPages(file);
        connection.run("PRAGMA wal_checkpoint(TRUNCATE)");
    }
    (void)checkPages(file);
    return digest;
}

/// Pieces that are rightly sealed and hold anything: neither the sealing nor SQLite may fall over them.
static void runPages(const QByteArray &input)
{
    beginAgain();
    Taken taken(input);
    const int shape = taken.byte();
    LeftOver left = leftOverOf(shape);
    const SealedFile keysOnly = useBook();
    Forger forger(left, *keysOnly.keys());
    while (!taken.isEmpty()) {
        if (taken.byte() % 2 == 0)
            forger.page(taken);
        else
            forger.logPiece(taken);
    }
    if (shape & 2)
        forger.believe();
    qint64 zeroPages = 0;
    useAll(left, shape % 2 == 0, zeroPages);
}

/// Stored bytes changed without the key: an error, or what was committed at some time, never anything else.
static void runStored(const QByteArray &input)
{
    beginAgain();
    Taken taken(input);
    const int shape = taken.byte();
    LeftOver left = leftOverOf(shape);
    while (!taken.isEmpty()) {
        QByteArray &file = taken.byte() % 2 == 0 ? left.main : left.log;
        const int change = taken.byte() % 8;
        const qint64 offset = qint64(taken.byte()) * 65536 + taken.word();
        if (file.isEmpty())
            break;
        if (change == 0)
            file.resize(offset % file.size());
        else if (change == 1 && file.size() >= 2 * pageSize)
            file.replace(offset / pageSize * pageSize % (file.size() / pageSize * pageSize), pageSize, file.mid(taken.word() / 256 * pageSize, pageSize).leftJustified(pageSize, '\0'));
        else if (const QByteArray bytes = taken.bytes(1 + taken.byte() % 16); !bytes.isEmpty())
            file.replace(offset % file.size(), bytes.size(), bytes);
    }
    qint64 zeroPages = 0;
    const QByteArray digest = useAll(left, shape % 2 == 0, zeroPages);
    // A journal is no part of a book in use; where it is damaged SQLite rolls back less than it should.
    if (shape % 2 == 0)
        hold(digest == "error" || zeroPages > 0 || left.states.contains(digest), "changed bytes are an error or an older state, never other data");
}

// Records

static const QByteArray &bookImage()
{
    static const QByteArray image = [] {
        beginAgain();
        const QTemporaryDir folder;
        BookHead head;
        head.name = QStringLiteral("Chi bộ Tổ dân phố số 7");
        const auto book = Book::create(folder.filePath(QStringLiteral("book")), head, SecretBytes::from(QByteArray("p")), keystore::Cost::Floor);
        for (const InventedMember &person : inventedMembers(3, 7))
            (void)enterMember(**book, person.member, person.status);
        Meeting meeting;
        meeting.date = QDate(2026, 11, 3);
        (void)callMeeting(**book, meeting);
        return *(*book)->image();
    }();
    return image;
}

/// The records of a backup that its maker signed, holding anything: they are examined and read, or refused.
static void runImage(const QByteArray &input)
{
    Taken taken(input);
    QByteArray image = bookImage();
    while (!taken.isEmpty()) {
        const qsizetype page = taken.byte() % (image.size() / pageSize);
        edit(taken, reinterpret_cast<uchar *>(image.data()) + page * pageSize, pageSize);
    }
    static const QTemporaryDir folder;
    const QString place = folder.filePath(QStringLiteral("sandbox"));
    QDir(place).removeRecursively();
    QDir().mkpath(place);
    auto sandbox = Book::openSandbox(place, image);
    if (!sandbox)
        return;
    Book &book = **sandbox;
    (void)book.check();
    (void)membersOn(book, QDate(2026, 11, 24));
    if (const auto held = meetings(book))
        for (const auto &each : *held)
            (void)meetingRecord(book, each.meeting.id);
    (void)book.entries(0, 10);
    (void)book.rootHash();
}

static QList<QByteArray> pageSeeds()
{
    return {QByteArray(1, 0), QByteArray::fromHex("0000000010044142434445"), QByteArray::fromHex("02010000100441424344"),
            QByteArray::fromHex("0201020100100441424344"), QByteArray::fromHex("0101000000200341424344"), QByteArray::fromHex("020003006408000d000000010f")};
}

static QList<QByteArray> storedSeeds()
{
    return {QByteArray(1, 0), QByteArray::fromHex("00000200100010010203040506"), QByteArray::fromHex("000102000100020102030405"),
            QByteArray::fromHex("00000100200005000102"), QByteArray::fromHex("00010000c000"), QByteArray::fromHex("01010200040005010203")};
}

const QList<Target> pageTargets{
    {"pages", "pages, log and journal, rightly sealed with any content: refused or read, never a crash", pageSeeds, runPages},
    {"stored", "pages, log and journal as they are stored, changed without the key: an error or an older state", storedSeeds, runStored},
    {"image", "the records of a signed backup with any content: examined and read, or refused",
     [] { return QList<QByteArray>{{}, QByteArray::fromHex("010064080d0000000b"), QByteArray::fromHex("05010008ffffffff"), QByteArray::fromHex("00006403000000")}; }, runImage},
};

} // namespace fuzz
