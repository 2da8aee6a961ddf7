// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sealing/pagecheck.h"

#include "core/base/files.h"
#include "core/sealing/storedpages_p.h"

#include <QFile>
#include <QHash>
#include <QtEndian>
#include <algorithm>
#include <cstring>

namespace sealing {

/// The part of a write-ahead log that SQLite would use ("WAL File Format", sqlite.org/fileformat2.html section 4).
struct CommittedWal
{
    QHash<quint32, qint64> frameOf; ///< the newest committed frame of a page
    quint32 pages = 0;              ///< size of the database at the last commit; 0 without one
    qint64 frames = 0;              ///< up to the last commit
    qint64 torn = 0;
    QList<BadPlace> bad;
};

static Error unreadable(const SealedFile &file)
{
    return {Error::Io, QT_TRANSLATE_NOOP("Error", "The file %1 cannot be read."), {file.path()}};
}

/// The checksum of the write-ahead log, section 4.2.
class Checksum
{
public:
    explicit Checksum(bool isBigEndian) : m_isBigEndian(isBigEndian) {}

    void add(const uchar *bytes, int size)
    {
        for (int i = 0; i < size; i += 8) {
            m_first += word(bytes + i) + m_second;
            m_second += word(bytes + i + 4) + m_first;
        }
    }

    bool fits(const uchar *stored) const
    {
        return qFromBigEndian<quint32>(stored) == m_first && qFromBigEndian<quint32>(stored + 4) == m_second;
    }

private:
    quint32 word(const uchar *bytes) const
    {
        return m_isBigEndian ? qFromBigEndian<quint32>(bytes) : qFromLittleEndian<quint32>(bytes);
    }

    bool m_isBigEndian;
    quint32 m_first = 0;
    quint32 m_second = 0;
};

static BadPlace placeOf(const Slot &slot)
{
    return {slot.kind, slot.position, slot.physical};
}

/// The chain of frames breaks at `first`. A transaction begins only when the one before it is on the disk, so when a frame
/// lies behind the next commit, `first` was whole once and is damaged; else a power cut may have torn it.
static Result<Done> judgeBreak(const SealedFile &file, const StoredPages &stored, qint64 first, const uchar *salt, CommittedWal &wal)
{
    uchar head[frameHeadSize];
    bool isCommitBehind = false;
    for (qint64 frame = first; frame < stored.frameCount(); ++frame) {
        const Stored read = stored.frameHead(frame, head);
        if (read == Stored::Unreadable)
            return unreadable(file);
        const bool isOurs = read == Stored::Good && std::memcmp(head + 8, salt, 8) == 0;
        if (isOurs && isCommitBehind) {
            const qint64 start = walHeadSize + first * frameSize;
            const bool isHead = stored.frameHead(first, head) != Stored::Good;
            wal.bad += placeOf(slotAt(isHead ? start : start + frameHeadSize));
            return Done{};
        }
        wal.torn += isOurs || frame == first ? 1 : 0;
        isCommitBehind = isCommitBehind || (isOurs && qFromBigEndian<quint32>(head + 4) != 0);
    }
    return Done{};
}

static Result<CommittedWal> committedPart(const SealedFile &file, const StoredPages &stored)
{
    CommittedWal wal;
    if (stored.frameCount() < 0)
        return wal;
    uchar walHead[walHeadSize];
    const Stored read = stored.walHead(walHead);
    if (read == Stored::Unreadable)
        return unreadable(file);
    Checksum checksum((walHead[3] & 1) != 0);
    checksum.add(walHead, 24);
    if (read != Stored::Good || !checksum.fits(walHead + 24)) {
        wal.torn = 1;
        return wal;
    }
    QHash<quint32, qint64> pending;
    uchar head[frameHeadSize];
    uchar page[pageSize];
    for (qint64 frame = 0; frame < stored.frameCount(); ++frame) {
        const Stored headRead = stored.frameHead(frame, head);
        const Stored pageRead = stored.framePage(frame, page);
        if (headRead == Stored::Unreadable || pageRead == Stored::Unreadable)
            return unreadable(file);
        if (headRead == Stored::Good && std::memcmp(head + 8, walHead + 16, 8) != 0)
            break; // left over from before the log was begun again
        checksum.add(head, 8);
        checksum.add(page, pageSize);
        if (headRead != Stored::Good || pageRead != Stored::Good || !checksum.fits(head + 16)) {
            if (auto judged = judgeBreak(file, stored, frame, walHead + 16, wal); !judged)
                return judged.error();
            break;
        }
        pending.insert(qFromBigEndian<quint32>(head), frame);
        if (const quint32 size = qFromBigEndian<quint32>(head + 4); size != 0) {
            wal.frameOf.insert(pending);
            pending.clear();
            wal.pages = size;
            wal.frames = frame + 1;
        }
    }
    return wal;
}

/// A page as SQLite would see it.
static Stored current(const StoredPages &stored, const CommittedWal &wal, quint32 number, uchar *page)
{
    const auto frame = wal.frameOf.constFind(number);
    return frame == wal.frameOf.cend() ? stored.page(number, page) : stored.framePage(*frame, page);
}

/// How many pages the database has: what the log committed, else what the first page says, else what is stored.
static quint32 sizeOf(const StoredPages &stored, const CommittedWal &wal)
{
    uchar first[pageSize];
    if (wal.pages > 0 || stored.page(1, first) != Stored::Good || std::memcmp(first + 24, first + 92, 4) != 0)
        return wal.pages > 0 ? wal.pages : stored.pageCount();
    return qFromBigEndian<quint32>(first + 28);
}

Result<QByteArray> databaseHead(const SealedFile &file)
{
    const auto stored = StoredPages::open(file);
    if (!stored)
        return stored.error();
    const auto wal = committedPart(file, *stored);
    if (!wal)
        return wal.error();
    uchar first[pageSize];
    switch (current(*stored, *wal, 1, first)) {
    case Stored::Good:
        return QByteArray(reinterpret_cast<const char *>(first), 100);
    case Stored::Unreadable:
        return unreadable(file);
    case Stored::Zero:
    case Stored::Bad:
        break;
    }
    return QByteArray();
}

Result<PageCheck> checkPages(const SealedFile &file)
{
    const auto stored = StoredPages::open(file);
    if (!stored)
        return stored.error();
    const auto wal = committedPart(file, *stored);
    if (!wal)
        return wal.error();
    PageCheck check;
    check.pages = sizeOf(*stored, *wal);
    check.frames = wal->frames;
    check.torn = wal->torn;
    uchar page[pageSize];
    for (quint32 number = 1; number <= std::max(quint32(check.pages), stored->pageCount()); ++number) {
        const bool isReplaced = wal->frameOf.contains(number) || number > check.pages;
        const bool isCutOff = number > stored->pageCount() && wal->pages == 0;
        switch (isCutOff ? Stored::Bad : stored->page(number, page)) {
        case Stored::Good:
            break;
        case Stored::Zero:
            check.zeroPages += isReplaced ? 0 : 1;
            break;
        case Stored::Bad:
            if (isReplaced)
                ++check.torn;
            else
                check.bad += placeOf(pageAt(qint64(number - 1) * pageSize));
            break;
        case Stored::Unreadable:
            return unreadable(file);
        }
    }
    check.bad += wal->bad;
    return check;
}

static Error cannotWrite(const QFile &out)
{
    return {Error::Io, QT_TRANSLATE_NOOP("Error", "%1 could not be written to the disk."), {out.fileName()}, out.errorString()};
}

static Result<Done> writePages(const StoredPages &stored, const CommittedWal &wal, QFile &out)
{
    uchar page[pageSize];
    for (quint32 number = 1; number <= sizeOf(stored, wal); ++number) {
        const Stored read = current(stored, wal, number, page);
        if (read == Stored::Bad || read == Stored::Unreadable)
            return Error{Error::Corrupt,
                         QT_TRANSLATE_NOOP("Error", "The book's file is damaged. Nothing was changed. Keep the folder as it is and restore the last backup."),
                         {},
                         QStringLiteral("page %1").arg(number)};
        if (number == 1)
            page[18] = page[19] = 1; // read and written without a write-ahead log, so that a folder without rights will do
        if (out.write(reinterpret_cast<const char *>(page), pageSize) != pageSize)
            return cannotWrite(out);
    }
    return flushToDisk(out);
}

Result<Done> dumpPlain(const SealedFile &file, const QString &path)
{
    const auto stored = StoredPages::open(file);
    if (!stored)
        return stored.error();
    const auto wal = committedPart(file, *stored);
    if (!wal)
        return wal.error();
    if (QFile::exists(path))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The file %1 is already there and is not overwritten."), {path}};
    QFile out(path + QLatin1String(".part"));
    if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate)
        || !out.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return cannotWrite(out);
    auto written = writePages(*stored, *wal, out);
    out.close();
    if (!written) {
        out.remove();
        return written;
    }
    return putInPlace(out.fileName(), path);
}

} // namespace sealing
