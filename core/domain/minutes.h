// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/book.h"
#include "core/domain/admission.h"
#include "core/domain/ids.h"
#include "core/domain/wording.h"

#include <QDate>
#include <QDateTime>
#include <QTime>

/// The number a paper got: one series per code, organisation code and committee term, from 1 without gaps.
struct Paper
{
    static constexpr const char *kind = "paper";
    PaperId id;
    MeetingId meeting;
    QString type;            ///< paper type of the rule package: `minutes`, `resolution`, `notice`, `conclusion`, `report`, `admission`, `recognition`
    AdmissionId about;       ///< of a resolution on one person: what it speaks of
    QString code;            ///< `BB`, `NQ`, `TB`, `BC`
    QDate termFrom;          ///< the term whose series it belongs to
    qint64 number = 0;
    QString symbol;          ///< "05-NQ/CB"
    QDate date;              ///< as printed
    QList<UsedWording> wordings = {}; ///< of a paper that is sent out: its texts in the book's own words when it got its number

    friend bool operator==(const Paper &, const Paper &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("meeting", self.meeting);
        visit("type", self.type);
        visit("code", self.code);
        visit("termFrom", self.termFrom);
        visit("number", self.number);
        visit("symbol", self.symbol);
        visit("date", self.date);
        visit("about", self.about);
        visit("wordings", self.wordings);
    }
};

/// Whether a paper is made known after the minutes are closed: it is then no part of what they bind.
inline bool isMadeAfterClosing(const QString &paperType)
{
    return paperType == QLatin1String("conclusion") || paperType == QLatin1String("report") || paperType == wordOf(AdmissionStep::Admission)
        || paperType == wordOf(AdmissionStep::Recognition);
}

/// The name of a paper among those of its meeting: its type, and what it is about where a meeting has several of a type.
inline QString paperKey(const QString &type, const AdmissionId &about)
{
    return about.isEmpty() ? type : type + u'/' + about.text;
}

/// Type and matter of a paper from its name.
inline QString paperType(const QString &key)
{
    return key.section(u'/', 0, 0);
}
inline AdmissionId aboutOf(const QString &key)
{
    return {key.section(u'/', 1)};
}

/// What stands behind the number in a symbol, "NQ/CB". Which papers are one series says PaperSeries.
inline QString seriesOf(const Paper &paper)
{
    return paper.symbol.mid(paper.symbol.indexOf(u'-') + 1);
}

/// The minutes were read out and what the meeting said to them. Anything recorded for the meeting afterwards asks for
/// another reading.
struct ReadBack
{
    static constexpr const char *kind = "minutes.readback";
    ReadBackId id;
    MeetingId meeting;
    bool agreed = true;
    QString objections;      ///< prose; empty when none
    QList<UsedWording> wordings = {}; ///< texts of minutes and resolution that were read in the book's own words

    friend bool operator==(const ReadBack &, const ReadBack &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("meeting", self.meeting);
        visit("agreed", self.agreed);
        visit("objections", self.objections);
        visit("wordings", self.wordings);
    }
};

/// What became of an objection: nothing yet, the minutes were changed by it, or they stayed and it stands in them.
enum class ObjectionOutcome { Open, TakenUp, Stays };
template <>
struct Words<ObjectionOutcome>
{
    static constexpr const char *list[] = {"open", "taken-up", "stays"};
};

/// What somebody objected to when the minutes were read out, and what the meeting decided about it.
struct Objection
{
    static constexpr const char *kind = "minutes.objection";
    ObjectionId id;
    MeetingId meeting;
    qint64 sequence = 0;
    MemberId member;         ///< who objected
    QString text;            ///< to what, and why
    ObjectionOutcome outcome = ObjectionOutcome::Open;
    QString decision;        ///< in the meeting's words

    friend bool operator==(const Objection &, const Objection &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("meeting", self.meeting);
        visit("sequence", self.sequence);
        visit("member", self.member);
        visit("text", self.text);
        visit("outcome", self.outcome);
        visit("decision", self.decision);
    }
};

/// The minutes are closed: the readable statement and what its hash lines bind.
struct FinalMinutes
{
    static constexpr const char *kind = "minutes.final";
    MinutesId id;
    MeetingId meeting;
    QString statement;       ///< SHA-256 of the statement's bytes, hex
    QString pdf;             ///< SHA-256 of the PDF, hex
    QString symbol;          ///< number and symbol of the minutes
    QList<UsedWording> wordings = {}; ///< texts of the papers that stood in the book's own words

    friend bool operator==(const FinalMinutes &, const FinalMinutes &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("meeting", self.meeting);
        visit("statement", self.statement);
        visit("pdf", self.pdf);
        visit("symbol", self.symbol);
        visit("wordings", self.wordings);
    }
};

/// One person's signature on closed minutes: a minisign file over the statement.
struct MinutesSignature
{
    static constexpr const char *kind = "minutes.sig";
    SignatureId id;
    MeetingId meeting;
    SignerRole role = SignerRole::Chair;
    QString person;          ///< code of the signing person
    QString publicKey;       ///< minisign public key it was made with
    QString signature;       ///< the four lines of the .minisig file

    friend bool operator==(const MinutesSignature &, const MinutesSignature &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("meeting", self.meeting);
        visit("role", self.role);
        visit("person", self.person);
        visit("publicKey", self.publicKey);
        visit("signature", self.signature);
    }
};

/// All signatures that the minutes need are there.
struct MinutesSeal
{
    static constexpr const char *kind = "minutes.sealed";
    SealId id;
    MeetingId meeting;
    QString statement;       ///< SHA-256 of the statement, hex

    friend bool operator==(const MinutesSeal &, const MinutesSeal &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("meeting", self.meeting);
        visit("statement", self.statement);
    }
};

/// How far a meeting has come on its way into the record.
enum class MinutesState { Open, ReadBack, Closed, Sealed };
