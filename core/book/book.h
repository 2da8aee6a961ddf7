// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/book/bookkeys.h"
#include "core/book/changes.h"
#include "core/book/rows.h"
#include "core/crypto/keystore.h"
#include "core/domain/facts.h"
#include "core/log/checkpoint.h"
#include "core/log/logentry.h"
#include "core/log/merkle.h"
#include "core/sealing/pagecheck.h"

#include <QObject>
#include <memory>

class ClosedMinutes;
class Database;
class QLockFile;

/// An entry of a log with what it commits to; salt and payload are empty once erased.
struct StoredEntry
{
    qint64 at = 0;
    QByteArray entry;
    QByteArray salt;
    QByteArray payload;
};

/// Entries [first, end) of a log.
struct EntryRange
{
    qint64 first = 0;
    qint64 end = 0;

    bool contains(qint64 at) const { return first <= at && at < end; }
    friend bool operator==(const EntryRange &, const EntryRange &) = default;
};

/// Which records to read: whose, with which values in which fields, in which order.
struct Query
{
    QList<QPair<QString, QVariant>> where = {};
    QStringList order = {};  ///< names of fields; "at" and "made" are the log positions
    QString org = {};        ///< empty means our own
};

/// Entries of another organisation's log that were checked against its checkpoint and against what we hold of it. Only
/// Book::verify makes them.
class VerifiedEntries
{
public:
    QString org() const { return m_org; }
    qint64 first() const { return m_first; }
    qint64 end() const { return m_frontier.size(); }

    /// The records of one kind that new entries make or change, in the order of the log.
    template <typename T>
    QList<T> records() const
    {
        QList<T> list;
        for (const Item &item : m_items)
            if (const T *record = std::get_if<T>(&item.record); record && item.entry.action != QLatin1String("annul"))
                list += *record;
        return list;
    }

    /// The records of one kind that new entries make, each with its index in the log.
    template <typename T>
    QList<std::pair<qint64, T>> made() const
    {
        QList<std::pair<qint64, T>> list;
        for (const Item &item : m_items)
            if (const T *record = std::get_if<T>(&item.record); record && item.entry.action == QLatin1String("create"))
                list += {item.stored.at, *record};
        return list;
    }

    /// How many entries are new here, and how many of them make a record of one kind.
    qint64 count() const { return m_items.size(); }
    template <typename T>
    qint64 countOf() const
    {
        qint64 found = 0;
        for (const Item &item : m_items)
            found += std::holds_alternative<T>(item.record) && item.entry.action == QLatin1String("create");
        return found;
    }

private:
    friend class Book;
    struct Item
    {
        StoredEntry stored;
        LogEntry entry;
        Record record;
        QByteArray leaf;
    };
    QString m_org;
    qint64 m_first = 0;
    QList<Item> m_items;
    merkle::Frontier m_frontier;
    QByteArray m_checkpoint;
};

/// Entries of our own log that the upper office gave back, checked against its receipt and against what is here. Only
/// Book::verifyReturned makes them.
class ReturnedEntries
{
public:
    qint64 parting() const { return m_parting; }   ///< index of the first entry that is not here, or is another one here
    qint64 end() const { return m_frontier.size(); }
    qint64 count() const { return end() - m_parting; }
    QList<Record> records() const;                 ///< from the parting on

private:
    friend class Book;
    struct Item
    {
        StoredEntry stored;
        LogEntry entry;
        Record record;
        QByteArray leaf;
    };
    qint64 m_parting = 0;
    QList<Item> m_items;         ///< from the parting on
    merkle::Frontier m_frontier;
};

/// Entries that were recorded in one commit.
using Step = QList<StoredEntry>;

/// How far a book may speak for its organisation: a copy that went on is only read, and the log of one that was put back
/// signs nothing before the upper office has said what it holds of it (formats.md, "Restoring").
struct CopyState
{
    enum Kind { Current, Restored, Older, Moved };

    Kind kind = Current;
    QDateTime since = {};  ///< UTC; Restored: when it was restored; Older: when that was seen
    qint64 known = 0;      ///< Older: entries that this computer knew the log to have
};

/// The files of a book that a backup holds beside its records.
struct BookFile
{
    QString name;          ///< inside the book's folder: "keystore.txt", "signing-keys.txt", "keys/..."
    QByteArray bytes;
};

/// Where a book that is put into a new folder comes from: one that was moved goes on exactly where the old copy ended.
enum class Arrival { Restored, Moved };

/// What a receipt of the upper office says of a book that was put back: nothing new, or that its log may be signed again.
enum class Settles { No, Yes };

/// The entry that is to end a copy of a book, made and not recorded yet.
struct LastEntry
{
    StoredEntry stored;
    BookMoved moved;
};

/// The key of a book whose passphrase is lost, and by which slot it came.
struct SlotOpening
{
    SlotKind slot = SlotKind::Recovery;
    SecretBytes bookKey;
    QString recipient;       ///< of the slot
    QString answer = {};     ///< SHA-256 of the upper office's answer file, hex; of an escrow slot
};

/// What an examination of a whole book found.
struct CheckReport
{
    qint64 entries = 0;
    qint64 records = 0;
    qint64 signatures = 0;
    qint64 files = 0;
    qint64 pages = 0;        ///< of the encrypted file, each opened with the key
    QStringList problems;    ///< in the language now in use; empty when all is well
};

/// The words of a kept file, and the same as a search compares them; both empty for a file without text.
struct FileWords
{
    QString text;
    QString compared;
};

/// What was being typed in a field and is no fact yet.
struct Draft
{
    QString field;
    QString text;
    qint64 cursor = 0;
};

/// The open book: the only place where the book changes. Facts become log entries, the tables follow, and one notice
/// goes out after each commit. Lives in the window's thread.
class Book : public QObject
{
    Q_OBJECT

public:
    /// Makes a book in a folder that is not there yet or is empty, whole or not at all, and opens it. Refused on a network
    /// drive or in a folder with other files; Io.
    static Result<std::unique_ptr<Book>> create(const QString &folder, const BookHead &head, const SecretBytes &passphrase,
                                                keystore::Cost cost);

    /// Opens a book. NotFound when there is none; Busy, naming the program and computer, when it is open elsewhere;
    /// Refused on a network drive; Untrusted (`passphrase`) for a wrong passphrase; Unsupported when a newer program
    /// wrote it; Corrupt when a file of it is damaged.
    static Result<std::unique_ptr<Book>> open(const QString &folder, const SecretBytes &passphrase);

    /// Reads every page of a closed book's encrypted file, also of one that is too damaged to be opened. As for open();
    /// what does not open with the key stands in the answer.
    static Result<sealing::PageCheck> checkPages(const QString &folder, const SecretBytes &passphrase);

    /// Writes a closed book's records as an ordinary SQLite file in the clear, whole or not at all. As for open(); Refused when
    /// a file is there, Corrupt when a page does not open with the key.
    static Result<Done> dumpPlain(const QString &folder, const SecretBytes &passphrase, const QString &path);

    /// Makes a book's folder from the bytes of its records (as image() gave them) and its other files, whole or not at all;
    /// its writer has a new epoch. `keys` are those that the keystore among the files holds; without the signing wrap, as a
    /// recovery code gives them, the signing keys are put back unread. Refused when the folder is there and not empty, Corrupt
    /// when the parts do not fit together, Unsupported for a newer program's book; Io.
    static Result<Done> restore(const QString &folder, const QByteArray &image, const QList<BookFile> &files, OpenedKeystore keys,
                                Arrival arrival, const QDateTime &now);

    /// A throw-away book in an empty folder, for a look at the records in an image: sealed with a key nobody else has, with no
    /// secrets, nothing of it can be signed. As restore().
    static Result<std::unique_ptr<Book>> openSandbox(const QString &folder, const QByteArray &image);

    /// The slots of a closed book's keystore, as anybody can read them. NotFound, Corrupt.
    static Result<keystore::Parsed> slotsOf(const QString &folder);

    /// The key of a closed book by the identity on its recovery sheet. Untrusted (`no-match`) for that of another sheet, as
    /// open() otherwise.
    static Result<SlotOpening> openSlot(const QString &folder, const age::Identity &identity);

    /// Opens a book without its passphrase and gives it a new one. The signing keys were lost with the old passphrase: new
    /// ones are made. That and the slot stand in the log before the new passphrase opens anything. `mayGoOn` is asked once
    /// the records can be read, before anything is changed. Untrusted (`tampered`) when the key is another book's; as open().
    static Result<std::unique_ptr<Book>> recover(const QString &folder, SlotOpening opening, const SecretBytes &newPassphrase,
                                                 keystore::Cost cost, const std::function<Result<Done>(const Book &)> &mayGoOn = {});

    ~Book() override;

    QString folder() const { return m_folder; }
    QString org() const { return m_org; }          ///< 8 hex digits
    QString orgName() const;                       ///< "sochibo/org/..."
    qint64 epoch() const { return m_epoch; }
    const BookHead &head() const { return m_head; }
    const BookKeys &keys() const { return m_keys; }
    const OfficeKeys &officeKeys() const { return m_officeKeys; }

    /// What the book's folder and this computer know of its place among copies.
    const CopyState &copyState() const { return m_copyState; }

    /// Why the log may not be signed now; nothing when it may.
    std::optional<Error> whyUnsigned() const;

    QByteArray bookId() const { return m_bookId; }

    /// Opens the backups of this book.
    const age::Identity &backupIdentity() const { return m_backupIdentity; }

    /// All records as the bytes of an ordinary SQLite file, as they stand now, also inside inOneCommit; nothing of it touches
    /// the disk. Corrupt, Io.
    Result<QByteArray> image() const;

    /// Lets `look` see the book as it stands once it was moved, and takes that back; what finishMove() is to record comes
    /// back. What `look` says; Refused (`moved`), Busy, Io.
    Result<LastEntry> foreseeMove(const QString &to, const std::function<Result<Done>()> &look);

    /// Ends this copy with the entry that was foreseen. Refused (`moved`), and when anything was recorded since; Busy, Io.
    Result<Changes> finishMove(const LastEntry &last);

    /// The other files of the book's folder that a backup needs: the keystore, the signing keys, the signers' keys. Io.
    Result<QList<BookFile>> keyFiles() const;

    /// Records facts: all of them in one commit, or none. Refused when one makes a record that is there or changes closed
    /// minutes; NotFound when one changes a record that is not there; Busy, Io.
    Result<Changes> record(const QList<Fact> &facts);

    /// The same together with files that the facts name by their hash.
    Result<Changes> record(const QList<Fact> &facts, const QList<QByteArray> &files);

    /// Runs several use-cases as one: all that they record goes into one commit with one notice, or nothing of it when
    /// `work` returns an error.
    Result<Changes> inOneCommit(const std::function<Result<Done>()> &work);

    /// Lets `look` run the window's event loop for a moment in the middle of inOneCommit, so that a long list shows how far it is:
    /// meanwhile whatever else would change, copy or lock the book is Busy (`recording`). What `look` says.
    bool pause(const std::function<bool()> &look);

    /// Whether the middle of a long commit lets the window breathe.
    bool isPaused() const { return m_isPaused; }

    /// Whether the book lets a fact be recorded, whatever the use-cases say. Refused when it changes closed minutes;
    /// Unsupported for a kind of record that a newer program knows.
    Result<Done> allows(const Fact &fact) const;

    /// Records of one kind.
    template <typename T>
    Result<QList<T>> all(const Query &query = {}) const
    {
        QList<T> list;
        const auto read = readRows(rows::table<T>(), rows::columns<T>(), query, [&](const QVariantList &row) { list += rows::record<T>(row); });
        if (!read)
            return read.error();
        return list;
    }

    /// One record; NotFound when there is none.
    template <typename T>
    Result<T> get(const Id<T> &id, const QString &org = {}) const
    {
        auto found = all<T>({{{QStringLiteral("id"), id.text}}, {}, org});
        if (!found)
            return found.error();
        if (found->isEmpty())
            return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "There is no such record in the book."), {}, id.text};
        return found->first();
    }

    /// The bytes of a kept file by its SHA-256 in hex; NotFound.
    Result<QByteArray> file(const QString &sha256) const;

    /// Index of the last entry that says something new of a meeting; -1 when there is none.
    Result<qint64> lastTouch(const MeetingId &meeting, const QString &org = {}) const;

    /// Whether an erasure may be recorded on a day in a log as its tables stand: of a member whose official transfer was accepted, who has left the
    /// list by it and is not on the way back, and of records that are that member's alone. Refused otherwise.
    Result<Done> mayErase(const Erasure &erasure, const QDate &recorded, const QString &org = {}) const;

    /// Index of the entry a record stands on now; -1 when there is none.
    Result<qint64> positionOf(const QString &table, const QString &id, const QString &org = {}) const;

    // The log

    /// Number of entries in a log; of our own when `org` is empty.
    Result<qint64> logSize(const QString &org = {}) const;
    Result<QByteArray> rootHash(const QString &org = {}) const;
    Result<QList<StoredEntry>> entries(qint64 first, qint64 end, const QString &org = {}) const;
    Result<QList<QByteArray>> leafHashes(const QString &org = {}) const;

    /// The entries of one record, in the order of the log; empty when there is none.
    Result<QList<StoredEntry>> entriesOf(const QString &recordId, const QString &org = {}) const;

    /// The latest entries of our own log that remove a record which was not put back since, the latest first.
    Result<QList<StoredEntry>> removals(qint64 count) const;

    /// The entries of our own log that were recorded in one commit with the one at an index, as far as the book still
    /// knows it; that one alone otherwise.
    Result<EntryRange> commitOf(qint64 at) const;

    /// Our signed checkpoint for the size now. It is kept in the book before it leaves this function, so the log never
    /// signs two that contradict each other. Refused (`restored`, `older`, `moved`) as copyState() says.
    Result<QByteArray> signedCheckpoint();

    /// The log keys that a record of keys (ours or a peer's) has named: the one it names now first, then older ones.
    Result<QList<note::VerifierKey>> logKeysOf(const OfficeKeys &keys) const { return logKeysIn(keys.id.text); }
    Result<QList<note::VerifierKey>> logKeysOf(const Peer &peer) const { return logKeysIn(peer.id.text); }

    /// The size of our log that `peer` has countersigned (own log), or the size of a peer's log that we have.
    Result<qint64> cosignedSize(const QString &org = {}) const;

    // Exchange

    /// The last signed checkpoint of a peer's log that we hold. NotFound when nothing was received from it.
    Result<QByteArray> peerCheckpoint(const QString &org) const;

    /// Checks entries [first, ...) of a peer's log: they continue what we hold, give the checkpoint's root, and their
    /// payloads are what they commit to. Untrusted (`fork`) when they contradict what we hold; Refused (`gap N`, N in
    /// args) when entries before them are missing; Corrupt when a payload does not fit; entries that we hold are checked
    /// and left out. Untrusted (`closed-minutes`) when a new entry changes what belongs to minutes that were closed before it.
    Result<VerifiedEntries> verify(const QString &org, const QString &logKey, qint64 first,
                                   const QList<StoredEntry> &entries, const QByteArray &checkpoint) const;

    /// Adds verified entries of a peer to what we hold of it, with our own facts about that and the files, in one commit.
    Result<Changes> apply(const VerifiedEntries &entries, const QList<Fact> &facts, const QList<QByteArray> &files);

    /// Notes that a peer countersigned our log up to a size, in one commit with facts about it.
    Result<Changes> acknowledge(qint64 cosigned, const QList<Fact> &facts, Settles settles = Settles::No);

    // A book that was put back

    /// Notes that a receipt showed this copy to lack `known` entries in all, or to contradict it: from now on its log is not
    /// signed, as of a restored one.
    Result<Done> distrust(qint64 known);

    /// Checks entries [first, ...) of our own log that came back: behind what is here before them they give the root of the
    /// receipt. Corrupt when an entry or payload is not what its log says; Untrusted (`fork`) when they do not fit.
    Result<ReturnedEntries> verifyReturned(qint64 first, const QList<StoredEntry> &entries, const Checkpoint &receipt) const;

    /// Ends our log where the returned entries part from it and lets them follow instead. What stood here behind that is
    /// taken out and handed back, oldest first, one list for each commit, for the caller to record anew in the same commit;
    /// checkpoints that were signed over it come as text. The keys named in the log are those held here afterwards. Only
    /// inside inOneCommit. Io, Corrupt.
    struct GivenUp
    {
        QList<Step> steps;
        QString checkpoints;
    };
    Result<GivenUp> takeBack(const ReturnedEntries &returned, const QList<QByteArray> &files);

    /// The last step of a return: says in the log what it did; the log may be signed again. Only inside inOneCommit.
    Result<Done> settle(const BookRestored &restored);

    // What is being typed

    /// Keeps the text of a field as it is after a keystroke; an empty text with cursor 0 forgets it.
    Result<Done> keepDraft(const Draft &draft);
    Result<QList<Draft>> drafts() const;

    // Words of attached files

    /// Keeps the words of a file, so that it need not be read again; nothing of it is a fact, and no notice goes out.
    Result<Done> keepFileWords(const QString &sha256, const FileWords &words);

    /// All that are kept, by the hash of their file.
    Result<QHash<QString, FileWords>> fileWords() const;

    // Examination

    /// Replays the whole log into empty tables and compares, recomputes every hash, checks every payload, file and signature,
    /// and that nothing changed minutes after they were closed. Changes nothing.
    Result<CheckReport> check();

    /// Lets `look` see our own records as they stood right behind each of these entries of our log, which ascend; `index` says
    /// behind which. All is as before afterwards and nothing is announced; the cover (head()), kept files and the log are those
    /// of now. What `look` says; Invalid when the entries do not ascend or are not there; Refused (`locked`); Busy, Io, Corrupt.
    Result<Done> lookBack(const QList<qint64> &entries, const std::function<Result<Done>(qsizetype index)> &look);

    /// Whether the file's last end left something torn or empty, as a power cut does: then check() is due.
    bool isCheckDue() const;

    /// Closes the file and forgets every key; whatever is asked of the book until unlock() is Refused (`locked`). Other
    /// programs still find the book open here. Not inside inOneCommit.
    void lock();
    bool isLocked() const;

    /// Opens a locked book again, as open() does. Corrupt when its records are others than when it was locked.
    Result<Done> unlock(const SecretBytes &passphrase);

    /// Derives a page of secrets from the book key: `name` is the purpose. For what the book keeps sealed.
    Result<Done> keepSecret(const QString &name, const SecretBytes &secret);
    Result<SecretBytes> secret(const QString &name) const;
    Result<bool> hasSecret(const QString &name) const;
    Result<Done> forgetSecret(const QString &name);

    /// Gives the keystore a slot for an age recipient, in the place of the one of that kind, and says so in the log; both or
    /// neither. Untrusted (`passphrase`); Io.
    Result<Done> putSlot(keystore::AgeSlot kind, const age::Recipient &recipient, const SecretBytes &passphrase);

    /// Takes a slot out of the keystore. NotFound when there is none of that kind; as putSlot(). Copies of the keystore that
    /// were made before still have it.
    Result<Done> takeSlot(keystore::AgeSlot kind, const SecretBytes &passphrase);

    /// Changes the passphrase: the keystore's first slot and the signing keys are sealed anew, no data is rewritten.
    Result<Done> changePassphrase(const SecretBytes &passphrase, const SecretBytes &newPassphrase, keystore::Cost cost);

signals:
    /// Once for each commit, after it.
    void changed(const Changes &changes);

private:
    struct Prepared
    {
        StoredEntry stored;
        QByteArray leaf;
        QVariantList row;  ///< what its table will hold
    };

    Book(const QString &folder);
    static Result<std::unique_ptr<Book>> lockFolder(const QString &folder);
    Result<Done> openFile(const QByteArray &bookId, OpenedKeystore keys, const QByteArray *image = nullptr);
    static Result<Done> withClosedFile(const QString &folder, const SecretBytes &passphrase,
                                       const std::function<Result<Done>(const sealing::SealedFile &)> &work);
    Result<Done> openWith(const SecretBytes &passphrase);
    Result<Done> readSelf();
    Result<Done> readIdentity();
    Result<Done> readCopyState();
    Result<Done> settleNewKeys();
    Result<QList<note::VerifierKey>> logKeysIn(const QString &recordId) const;
    Result<Done> settleKeyFiles(const QByteArray &sealedKeys);
    Result<Done> putKeys(const QByteArray &sealedKeys, const QByteArray &keystoreText);
    Result<Done> changeSlot(keystore::AgeSlot kind, const QString &recipient, const Result<keystore::Written> &written);
    Result<Done> refuseWhenMoved() const;
    Result<Done> refuseWhenPaused() const;
    void overwriteErased(const Changes &changes);
    Result<bool> isBehindHighWater();
    void keepHighWaterMark();
    void leaveMark();
    void forgetKeys();
    Result<Done> readRows(const QString &table, const QStringList &columns, const Query &query,
                          const std::function<void(const QVariantList &)> &take) const;
    bool stoodAtClosing(const ScoreConfirmation &confirmation, Action action) const;
    ClosedMinutes closedMinutes(const QString &org) const;
    Result<Done> refuseChangeOfClosed(const VerifiedEntries &entries) const;
    Result<Prepared> prepare(const Fact &fact, std::optional<qint64> amends) const;
    class Ahead;
    Result<Done> noteCommit(qint64 first);
    Result<Done> insertEntry(const QString &org, const StoredEntry &stored, const QByteArray &leaf, const QString &record);
    Result<Done> keepFiles(const QList<QByteArray> &files);
    Result<Done> keepFrontier(const merkle::Frontier &frontier, qint64 cosigned);
    Result<Changes> write(const VerifiedEntries *received, const QList<Fact> &facts, const QList<QByteArray> &files,
                          qint64 cosigned);
    void adopt(const Changes &changes, const QList<Fact> &facts);
    Result<Changes> commit(const VerifiedEntries *received, const QList<Fact> &facts, const QList<QByteArray> &files,
                           qint64 cosigned);
    Result<Done> replay(Changes &changes, CheckReport &report, const QSet<QString> *stillNamed = nullptr);
    Result<Done> nameHeldKeys();
    OfficeKeys heldKeys() const;

    QString m_folder;
    QString m_org;
    QString m_device;
    qint64 m_epoch = 1;
    BookHead m_head;
    OfficeKeys m_officeKeys;
    BookKeys m_keys;
    QByteArray m_bookId;
    SecretBytes m_secretsKey;
    SecretBytes m_highWaterKey;         ///< empty where this computer keeps no mark for the book
    age::Identity m_backupIdentity = age::Identity::generate();
    CopyState m_copyState;
    qint64 m_highWater = -1;            ///< the mark that was found or set last; -1 when none is kept for this copy
    QByteArray m_highWaterRoot;
    merkle::Frontier m_frontier;
    std::optional<Changes> m_gathered;  ///< inside inOneCommit: what was touched so far
    bool m_isPaused = false;            ///< inside inOneCommit: the window runs its events
    bool m_isRewound = false;           ///< inside inOneCommit: entries were taken back, so each record is a step of its own
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Database> m_database;
};
