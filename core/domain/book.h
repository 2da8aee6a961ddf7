// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/words.h"

#include <QDate>

/// Whose book it is: a cell's, or that of the committee office the cell reports to.
enum class BookKind { Cell, Committee };
template <>
struct Words<BookKind>
{
    static constexpr const char *list[] = {"cell", "committee"};
};

/// What stands on the cover of a book: whose it is, whom it reports to, where.
struct BookHead
{
    static constexpr const char *kind = "book";
    BookId id;
    BookKind bookKind = BookKind::Cell;
    QString name;            ///< "Chi bộ Tổ dân phố số 5" or "Đảng ủy phường Hạp Lĩnh"
    QString upper;           ///< upper organisation, "Đảng bộ phường Hạp Lĩnh"
    QString place;           ///< as before the date on papers, "Hạp Lĩnh"
    QString meetingPlace;    ///< where the cell usually meets
    QDate termFrom;          ///< close of the last congress: paper numbers run from here
    QString upperPhone;      ///< of the upper office, shown where help is needed

    friend bool operator==(const BookHead &, const BookHead &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("bookKind", self.bookKind);
        visit("name", self.name);
        visit("upper", self.upper);
        visit("place", self.place);
        visit("meetingPlace", self.meetingPlace);
        visit("termFrom", self.termFrom);
        visit("upperPhone", self.upperPhone);
    }
};

/// The book was handed over to another computer: the last entry of this copy, which is only read from then on. The copy
/// that goes on has the next epoch.
struct BookMoved
{
    static constexpr const char *kind = "book.moved";
    BookMovedId id;
    qint64 epoch = 0;        ///< of the copy that ends here
    QString to;              ///< the computer it goes to, in the person's words

    friend bool operator==(const BookMoved &, const BookMoved &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("epoch", self.epoch);
        visit("to", self.to);
    }
};

/// A restored book was found to continue what the upper office holds of its log, and signs again from here on.
struct BookRestored
{
    static constexpr const char *kind = "book.restored";
    BookRestoredId id;
    qint64 epoch = 0;        ///< that began with the restore
    QString restoredAt;      ///< ISO 8601, UTC
    qint64 acknowledged = 0; ///< size of the log that the upper office held then
    qint64 returned = 0;     ///< entries that only the office still had and gave back
    qint64 again = 0;        ///< entries of this copy that were recorded again behind them
    qint64 aside = 0;        ///< entries of this copy that contradicted them: as many SetAside are in the same commit
    QString retired;         ///< checkpoints that this copy had signed over a state it gave up; evidence, normally empty

    friend bool operator==(const BookRestored &, const BookRestored &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("epoch", self.epoch);
        visit("restoredAt", self.restoredAt);
        visit("acknowledged", self.acknowledged);
        visit("returned", self.returned);
        visit("again", self.again);
        visit("aside", self.aside);
        visit("retired", self.retired);
    }
};

/// What became of something that was set aside.
enum class AsideOutcome { Open, Taken, Left };
template <>
struct Words<AsideOutcome>
{
    static constexpr const char *list[] = {"open", "taken", "left"};
};

/// Something that was written in a restored copy and contradicts what the upper office gave back of the same book: kept as it
/// was written until a person decides.
struct SetAside
{
    static constexpr const char *kind = "book.aside";
    SetAsideId id;
    QString recordKind;      ///< kind of the record it speaks of
    QString record;          ///< its id
    QString action;          ///< create, amend, annul
    QString payload;         ///< as it was recorded: canonical JSON
    QString written;         ///< ISO 8601, UTC
    AsideOutcome outcome = AsideOutcome::Open;

    friend bool operator==(const SetAside &, const SetAside &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("recordKind", self.recordKind);
        visit("record", self.record);
        visit("action", self.action);
        visit("payload", self.payload);
        visit("written", self.written);
        visit("outcome", self.outcome);
    }
};

/// The public halves of the keys an organisation signs and receives with, from this entry of its log on.
struct OfficeKeys
{
    static constexpr const char *kind = "keys";
    OfficeKeysId id;
    QString log;             ///< signed-note verifier key of its checkpoints
    QString office;          ///< of its bundle manifests and requests
    QString witness;         ///< of its receipts (cosignatures)
    QString certificate;     ///< of the certificates it issues; a committee's only
    QString age;             ///< age recipient it is written to

    friend bool operator==(const OfficeKeys &, const OfficeKeys &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("log", self.log);
        visit("office", self.office);
        visit("witness", self.witness);
        visit("certificate", self.certificate);
        visit("age", self.age);
    }
};

/// The part in which a person signs.
enum class SignerRole { Chair, MinuteTaker, Secretary };
template <>
struct Words<SignerRole>
{
    static constexpr const char *list[] = {"chair", "minute-taker", "secretary"};
};

/// A person who holds a signing key of this cell, with the public half of it.
struct Person
{
    static constexpr const char *kind = "person";
    PersonId id;
    QString code;            ///< `p-01`, `p-02`, ...: the name in certificates and trusted comments
    MemberId member;
    QString name;
    SignerRole role = SignerRole::Chair;
    QString publicKey;       ///< minisign public key, "RW..."

    friend bool operator==(const Person &, const Person &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("code", self.code);
        visit("member", self.member);
        visit("name", self.name);
        visit("role", self.role);
        visit("publicKey", self.publicKey);
    }
};
