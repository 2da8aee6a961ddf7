// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/book.h"
#include "core/book/closedminutes_p.h"
#include "core/book/database_p.h"
#include "core/book/erasing_p.h"
#include "core/book/tables_p.h"
#include "core/crypto/hash.h"
#include "core/crypto/minisign.h"
#include "core/crypto/note.h"
#include "core/documents/correctionslip.h"
#include "core/documents/statement.h"
#include "core/domain/paperseries.h"
#include "core/log/names.h"
#include "core/text/dates.h"

#include <algorithm>
#include <set>

static void complain(CheckReport &report, const char *text, const QStringList &args)
{
    report.problems += sentence(Error{Error::Corrupt, text, args});
}

/// Notes where the next entry of a log changes what was closed before it.
static Result<Done> followClosed(ClosedMinutes &closed, const QString &org, const StoredEntry &stored, const LogEntry &entry, const Record &record,
                                 CheckReport &report)
{
    const auto changed = closed.changedBy(fromWord<Action>(entry.action), entry.kind, entry.record, record);
    if (!changed)
        return changed.error();
    if (!*changed)
        return Done{};
    const auto day = closed.dayOf(**changed);
    if (!day)
        return day.error();
    complain(report, QT_TRANSLATE_NOOP("Error", "Log of %1: entry %2 changes the minutes of the meeting of %3, which were closed before it."),
             {org, QString::number(stored.at), day->isValid() ? dateText(*day) : QStringLiteral("?")});
    return Done{};
}

Result<Done> Book::replay(Changes &changes, CheckReport &report, const QSet<QString> *stillNamed)
{
    QStringList orgs;
    if (auto read = m_database->each(QStringLiteral("SELECT org FROM logs ORDER BY org"), {},
                                     [&orgs](const QVariantList &row) { orgs += row[0].toString(); });
        !read)
        return read.error();
    Tables tables(*m_database, changes);
    if (auto emptied = tables.empty(); !emptied)
        return emptied.error();
    for (const QString &org : orgs) {
        ClosedMinutes closed;
        ErasuresOfLog erasures(*m_database, org);
        const auto size = logSize(org);
        if (!size)
            return size.error();
        constexpr qint64 step = 1000; // so that a long log is never in memory as a whole
        for (qint64 first = 0; first < *size; first += step) {
            const auto part = entries(first, first + step, org);
            if (!part)
                return part.error();
            for (const StoredEntry &stored : *part) {
                const auto entry = LogEntry::decode(stored.entry);
                if (!entry)
                    return entry.error();
                const bool isErased = stored.salt.isEmpty(); // by law: nothing to show any more
                const auto record = isErased ? Result<Record>(UnknownRecord{}) : recordFrom(entry->kind, stored.payload);
                if (!record)
                    return record.error();
                if (auto followed = followClosed(closed, org, stored, *entry, *record, report); !followed)
                    return followed.error();
                if (isErased) {
                    erasures.meet(stored.at, entry->record);
                    continue;
                }
                if (const auto *erasure = std::get_if<Erasure>(&*record))
                    if (auto met = erasures.meet(stored.at, *erasure); !met)
                        return met.error();
                if (auto followed = tables.follow(org, stored.at, fromWord<Action>(entry->action), *record); !followed)
                    return followed.error();
            }
        }
        report.problems += erasures.problems();
    }
    return stillNamed ? tables.dropErased(*stillNamed) : Result<Done>(Done{});
}

/// Of whom the signatures of a log can be.
struct SignersOfLog
{
    QList<Person> persons;
    QHash<MeetingId, Meeting> meetings;

    static Result<SignersOfLog> read(const Book &book, const QString &org)
    {
        const auto persons = book.all<Person>({{}, {}, org});
        const auto meetings = book.all<Meeting>({{}, {}, org});
        if (!persons)
            return persons.error();
        if (!meetings)
            return meetings.error();
        SignersOfLog signers{*persons, {}};
        for (const Meeting &meeting : *meetings)
            signers.meetings.insert(meeting.id, meeting);
        return signers;
    }

    /// Whether a signature is of the one who signs in its role at that meeting, and verifies over the statement of that hash.
    template <typename Signature>
    bool verifies(const Book &book, const Signature &signature, const QString &hash) const
    {
        const MemberId wanted = signerIn(meetings.value(signature.meeting), signature.role);
        const bool isHis = std::any_of(persons.cbegin(), persons.cend(), [&](const Person &each) {
            return each.code == signature.person && each.publicKey == signature.publicKey && each.member == wanted;
        });
        const auto statement = book.file(hash);
        const auto key = minisign::PublicKey::parse(signature.publicKey.toLatin1());
        const auto comment = statement && key ? minisign::verify(*statement, signature.signature.toUtf8(), *key) : Result<QByteArray>(Error{});
        return isHis && comment && documents::commentSays(*comment, signature.role, hash, signature.person);
    }
};

/// Slips correct the minutes that were closed, say what their statements say, and the signatures under them verify.
static Result<Done> checkCorrections(const Book &book, const QString &org, const QHash<MeetingId, FinalMinutes> &closed, const SignersOfLog &signers,
                                     CheckReport &report)
{
    const auto corrections = book.all<Correction>({{}, {}, org});
    const auto signatures = book.all<CorrectionSignature>({{}, {}, org});
    if (!corrections)
        return corrections.error();
    if (!signatures)
        return signatures.error();
    QHash<CorrectionId, Correction> slips;
    for (const Correction &correction : *corrections) {
        slips.insert(correction.id, correction);
        const FinalMinutes final = closed.value(correction.meeting);
        const auto statement = book.file(correction.statement);
        if (final.statement != correction.minutes || final.pdf != correction.minutesPdf)
            complain(report, QT_TRANSLATE_NOOP("Error", "The slip %1 corrects other minutes than those that were closed."), {correction.symbol});
        else if (!statement || !book.file(correction.pdf) || !documents::speaksOf(*statement, correction))
            complain(report, QT_TRANSLATE_NOOP("Error", "What the book keeps of the slip %1 is not what was recorded of it."), {correction.symbol});
    }
    for (const CorrectionSignature &signature : *signatures) {
        ++report.signatures;
        const Correction slip = slips.value(signature.correction);
        if (slip.meeting != signature.meeting || signature.role == SignerRole::Secretary || !signers.verifies(book, signature, slip.statement))
            complain(report, QT_TRANSLATE_NOOP("Error", "The signature of %1 under the correction slip %2 does not verify."), {signature.person, signature.correction.text});
    }
    return Done{};
}

/// No number is on two papers.
static Result<Done> checkNumbers(const Book &book, const QString &org, CheckReport &report)
{
    const auto papers = book.all<Paper>({{}, {}, org});
    if (!papers)
        return papers.error();
    std::set<std::pair<PaperSeries, QString>> given;
    for (const Paper &paper : *papers)
        if (!given.insert({PaperSeries::of(paper), paper.symbol}).second)
            complain(report, QT_TRANSLATE_NOOP("Error", "The number %1 was given to two papers."), {paper.symbol});
    return Done{};
}

Result<CheckReport> Book::check()
{
    if (auto whole = refuseWhenPaused(); !whole)
        return whole.error();
    CheckReport report;
    if (isLocked())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The book is locked. Open it with its passphrase first."), {}, {}, "locked"};
    const auto pages = sealing::checkPages(m_database->file());
    if (!pages)
        return pages.error();
    report.pages = pages->pages;
    for (const sealing::BadPlace &place : pages->bad)
        complain(report, QT_TRANSLATE_NOOP("Error", "The book's file does not open with its key at byte %1 (%2 %3)."),
                 {QString::number(place.offset), QString(QLatin1Char(place.kind)), QString::number(place.position)});
    QStringList orgs;
    QHash<QString, QByteArray> frontiers;
    const auto logs = m_database->each(QStringLiteral("SELECT org, frontier FROM logs ORDER BY org"), {},
                                       [&](const QVariantList &row) {
                                           orgs += row[0].toString();
                                           frontiers.insert(row[0].toString(), row[1].toByteArray());
                                       });
    if (!logs)
        return logs.error();

    for (const QString &org : orgs) {
        merkle::Frontier frontier;
        const auto read = m_database->each(
            QStringLiteral("SELECT at, entry, leaf, salt, payload FROM entries WHERE org = ? ORDER BY at"), {org},
            [&](const QVariantList &row) {
                const QString place = QString::number(row[0].toLongLong());
                const QByteArray leaf = merkle::leafHash(row[1].toByteArray());
                const auto entry = LogEntry::decode(row[1].toByteArray());
                if (row[0].toLongLong() != frontier.size())
                    complain(report, QT_TRANSLATE_NOOP("Error", "Log of %1: entry %2 is missing."), {org, QString::number(frontier.size())});
                if (!entry)
                    complain(report, QT_TRANSLATE_NOOP("Error", "Log of %1: entry %2 cannot be read."), {org, place});
                if (leaf != row[2].toByteArray())
                    complain(report, QT_TRANSLATE_NOOP("Error", "Log of %1: the hash of entry %2 does not fit."), {org, place});
                if (entry && !row[3].isNull() && commitment(row[3].toByteArray(), row[4].toByteArray()) != entry->commitment)
                    complain(report, QT_TRANSLATE_NOOP("Error", "Log of %1: the content of entry %2 was changed."), {org, place});
                frontier.append(leaf);
                ++report.entries;
            });
        if (!read)
            return read.error();
        if (frontier.toBytes() != frontiers.value(org))
            complain(report, QT_TRANSLATE_NOOP("Error", "Log of %1: the root hash does not fit its entries."), {org});
    }

    // Every checkpoint we ever signed must still be a state of our log.
    const auto leaves = leafHashes();
    if (!leaves)
        return leaves.error();
    const auto logKeys = logKeysOf(m_officeKeys);
    if (!logKeys)
        return logKeys.error();
    const auto signedOnes = m_database->each(QStringLiteral("SELECT size, note FROM checkpoints"), {}, [&](const QVariantList &row) {
        const auto checkpoint = Checkpoint::open(row[1].toString().toUtf8(), *logKeys);
        const bool fits = checkpoint && checkpoint->size <= leaves->size()
            && checkpoint->root == merkle::rootHash(leaves->first(checkpoint->size));
        if (!fits)
            complain(report, QT_TRANSLATE_NOOP("Error", "The checkpoint signed at %1 entries is no state of the log."), {row[0].toString()});
    });
    if (!signedOnes)
        return signedOnes.error();

    const auto blobs = m_database->each(QStringLiteral("SELECT sha256, bytes FROM blobs"), {}, [&](const QVariantList &row) {
        ++report.files;
        if (QString::fromLatin1(sha256(row[1].toByteArray()).toHex()) != row[0].toString())
            complain(report, QT_TRANSLATE_NOOP("Error", "The kept file %1 is damaged."), {row[0].toString()});
    });
    if (!blobs)
        return blobs.error();

    for (const QString &org : orgs) {
        const auto finals = all<FinalMinutes>({{}, {}, org});
        const auto signatures = all<MinutesSignature>({{}, {}, org});
        if (!finals)
            return finals.error();
        if (!signatures)
            return signatures.error();
        const auto signers = SignersOfLog::read(*this, org);
        if (!signers)
            return signers.error();
        QHash<MeetingId, FinalMinutes> closed;
        for (const FinalMinutes &final : *finals)
            closed.insert(final.meeting, final);
        for (const MinutesSignature &signature : *signatures) {
            ++report.signatures;
            if (!signers->verifies(*this, signature, closed.value(signature.meeting).statement))
                complain(report, QT_TRANSLATE_NOOP("Error", "The signature of %1 under the minutes %2 does not verify."), {signature.person, signature.meeting.text});
        }
        if (auto checked = checkCorrections(*this, org, closed, *signers, report); !checked)
            return checked.error();
        if (auto checked = checkNumbers(*this, org, report); !checked)
            return checked.error();
    }

    // The tables are replayed inside a transaction that is never committed.
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    Changes unused;
    Tables tables(*m_database, unused);
    const auto before = tables.digest();
    if (!before)
        return before.error();
    if (auto replayed = replay(unused, report); !replayed) {
        report.problems += sentence(replayed.error());
    } else {
        const auto after = tables.digest();
        if (!after)
            return after.error();
        if (*before != *after)
            complain(report, QT_TRANSLATE_NOOP("Error", "The tables say something that the log does not say."), {});
    }
    report.records = report.entries;
    return report;
}
