// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"

#include <optional>

/// What an entry of the log did to its record.
enum class Happening { Made, Changed, Removed, PutBack };
template <>
struct Words<Happening>
{
    static constexpr const char *list[] = {"made", "changed", "removed", "put-back"};
};

/// One field of a record before and after a change: texts as stored, dates in ISO form, ids and words as they are. The
/// fields of a part stand behind its name and a dot.
struct FieldChange
{
    QString field;           ///< as in the record's describe()
    QString before;
    QString after;

    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

/// One entry of the log as people read it: who did what to which record, and when.
struct HistoryLine
{
    qint64 at = 0;           ///< index in the log
    QDateTime time;          ///< UTC, as the computer's clock said
    QString person;          ///< code of the acting person; p-00 is whoever holds the passphrase
    QString who;             ///< name of that person; empty for p-00
    Happening what = Happening::Made;
    QString kind;
    QString record;          ///< id
    QString name;            ///< what the record was called then; see nameOf()
    QList<FieldChange> fields;
    QString paper;           ///< the paper that the record cites
    std::optional<EntryRange> undoes;   ///< the entries that this one helped to take back
    std::optional<qint64> undoneBy;     ///< index of the undo in force that took this entry back
};

/// What was recorded in one step, named after the record that matters most in it.
struct HistoryStep
{
    EntryRange entries;
    QDateTime time;
    QString person;
    QString who;
    Happening what = Happening::Made;
    QString kind;
    QString record;
    QString name;
    std::optional<EntryRange> undoes;   ///< of an undo: what it took back; kind and name are of that
    std::optional<qint64> undoneBy;
    QList<HistoryLine> lines;           ///< its first entries, at most linesOfStep
};
constexpr qint64 linesOfStep = 50;

/// What people call a record: the name of a member, the title of an item, the date of a meeting in ISO form; empty where
/// nothing fits. Members are named by `book`.
QString nameOf(const Book &book, const Record &record, const QString &org = {});

/// What the record with an id is called, or was called last when it was removed; empty when there is none.
QString nameOf(const Book &book, const QString &recordId, const QString &org = {});

/// The fields in which two states of one record differ; empty when one belongs to a newer program.
QList<FieldChange> difference(const Record &before, const Record &after);

/// Every entry of one record, in the order of the log, in the log of an organisation (our own when empty). NotFound when
/// there is none.
Result<QList<HistoryLine>> historyOf(const Book &book, const QString &recordId, const QString &org = {});

/// The history of a record together with that of what belongs to it, removed or not: of a member the steps of the way, of a
/// meeting everything. Errors as historyOf().
Result<QList<HistoryLine>> wholeHistoryOf(const Book &book, const QString &recordId);

/// The latest steps of our own log before the entry `before` (-1 means the end), the latest first.
Result<QList<HistoryStep>> recentChanges(const Book &book, qint64 count, qint64 before = -1);

/// The step that an entry belongs to. Invalid when the log has no such entry.
Result<HistoryStep> stepOf(const Book &book, qint64 at);

/// What the book said of a record after an entry of our log, or at the end of a day by the clock of the entries. NotFound
/// when it was not yet there, or was removed then.
Result<Record> recordAsOf(const Book &book, const QString &recordId, qint64 at);
Result<Record> recordAsOf(const Book &book, const QString &recordId, const QDate &day);

/// A member as the book said it at some time.
struct MemberThen
{
    Member member;
    QList<MemberStatus> way;  ///< in the order of recording

    friend bool operator==(const MemberThen &, const MemberThen &) = default;
};

/// Everybody whom the handbook held at the end of a day by the clock of the entries, by name in dictionary order. What was
/// recorded later is not in it, also where it is about that day; see membersOn() for what is known now.
Result<QList<MemberThen>> handbookAsOf(const Book &book, const QDate &day);

/// The fields of a record that are not empty, as texts; see FieldChange.
QList<FieldChange> fieldsOf(const Record &record);

/// Something that was removed and can be put back.
struct TrashLine
{
    qint64 at = 0;           ///< index of the entry that removed it; undo() of it puts it back
    QDateTime time;          ///< UTC
    QString kind;
    QString record;
    QString name;
    qint64 others = 0;       ///< how many records were removed together with it
};

/// What was removed and not put back since, the latest first.
Result<QList<TrashLine>> trash(const Book &book, qint64 count = 500);
