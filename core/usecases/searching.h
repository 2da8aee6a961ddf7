// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/reading.h"

#include <optional>

/// Finding words in the whole book: people, meetings and all that was said, decided and written in them.

/// What was found, as a person would sort it.
enum class FoundKind { Member, Meeting, Item, Opinion, Task, Petition, Decision, Paper, File };
template <>
struct Words<FoundKind>
{
    static constexpr const char *list[] = {"member", "meeting", "item", "opinion", "task", "petition", "decision", "paper", "file"};
};

/// One record that says what was looked for.
struct Found
{
    FoundKind found = FoundKind::Member;
    QString kind;            ///< kind of the record, as in the log
    QString id;              ///< of the record; where that is a line of a timeline, of the member at whom it opens
    MeetingId meeting;       ///< that it belongs to; empty for a person
    QDate day;               ///< of that meeting; invalid for a person
    QString org;             ///< of the cell whose book it stands in; empty for the own book
    QString title;           ///< name, matter or speaker
    QString snippet;         ///< the words around the first hit, on one line; of the title where only that has one
    qsizetype at = 0;        ///< where the hit begins in the snippet
    qsizetype length = 0;    ///< of the hit
    bool isExact = false;    ///< with the accents as typed
};

/// What is looked for: each word must begin a word of the record, in any order.
struct Wanted
{
    QString words;
    std::optional<FoundKind> kind = {};
    int year = 0;            ///< of the meeting; 0 for any, and people then too
};

/// Reads the words of one attached file by its bytes, as they are kept for searching; empty ones for a file without text. It asks no book,
/// so any thread may do it. Unsupported (`no-pdftotext`) for a PDF where that program is not there: then nothing is to be kept.
Result<FileWords> wordsOfFile(const QByteArray &bytes);

/// Reads what attached files are not read yet and keeps their words. Gives how many could not be read because pdftotext is missing.
Result<qint64> readAttachments(Book &book, const QStringList &unread);

/// All words of a book, read once and asked at each keystroke. It holds copies of what it read: whoever keeps it drops it when
/// the book is locked.
class SearchIndex
{
public:
    /// Reads the own book, and in the book of an office what came from its cells. Errors of reading.
    static Result<SearchIndex> read(const Book &book);

    /// What says all the words, at most `most`: first with the accents as typed, then without; among those people, then lines of their
    /// timelines, then the youngest meetings. ủy and uỷ are one, so are kỹ and kĩ, and đ is d. Nothing for nothing typed.
    QList<Found> find(const Wanted &wanted, qsizetype most = 200) const;

    QList<int> years() const;          ///< of meetings, the youngest first
    qint64 logSize() const { return m_logSize; }  ///< of the own log when it was read
    qsizetype size() const { return m_entries.size(); }
    const QStringList &unread() const { return m_unread; }  ///< hashes of attached files of which no words are kept yet
    QStringList texts() const;         ///< all words of each record, for comparing with other searches

private:
    struct Entry
    {
        Found what;          ///< without a snippet
        QString text;        ///< title and all words, as typed
        QByteArray order = {}; ///< of a person among the people
        QString folded;      ///< the same for comparing: words without accents, each behind a space
        qsizetype own = 0;   ///< how much of it one word must come from; 0 where any will do. So a name alone finds the member and not each line of the timeline
    };

    void addFile(Entry &entry, const QString &sha256);  ///< the words of an attached file, or that they are still to be read
    Result<Done> add(const Book &book, const QString &org);

    QList<Entry> m_entries;
    QHash<QString, FileWords> m_fileWords = {};  ///< while it reads
    QStringList m_unread;
    qint64 m_logSize = 0;
};
