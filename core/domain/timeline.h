// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/words.h"

#include <QDate>

/// What a line of a member's timeline tells.
enum class EventKind {
    Work, Training, Position, Award, Discipline, Evaluation, Move, Exemption, Badge,
    Outside,        ///< a time outside the Party, which does not count for party age
    Skill, DigitalNucleus,
    Correction      ///< a protected field of the card was put right on this paper
};
template <>
struct Words<EventKind>
{
    static constexpr const char *list[] = {"work",  "training",  "position", "award",   "discipline", "evaluation",
                                           "move",  "exemption", "badge",    "outside", "skill",      "digital-nucleus", "correction"};
};

/// A dated line of a member's timeline, with the paper it rests on. Of discipline it holds the outcome alone.
struct MemberEvent
{
    static constexpr const char *kind = "member.event";
    MemberEventId id;
    MemberId member;
    EventKind what = EventKind::Work;
    QString from;            ///< known whole or in part, as on the card
    QString until;           ///< empty when it goes on or is of one day
    QString text;            ///< what it was, in words
    qint64 years = 0;        ///< of a badge: years of party age, 30 to 90
    QString number;          ///< of the decision
    QString decided;         ///< its date
    QString issuer;
    QString scan;            ///< SHA-256 in hex of a picture or PDF of the paper; empty without one
    QString scanName;

    friend bool operator==(const MemberEvent &, const MemberEvent &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("member", self.member);
        visit("what", self.what);
        visit("from", self.from);
        visit("until", self.until);
        visit("text", self.text);
        visit("years", self.years);
        visit("number", self.number);
        visit("decided", self.decided);
        visit("issuer", self.issuer);
        visit("scan", self.scan);
        visit("scanName", self.scanName);
    }
};

/// Whether a paper of a member's dossier is there. The paper itself is secret and has no place in the book.
enum class DossierState { Missing, Have, NotNeeded };
template <>
struct Words<DossierState>
{
    static constexpr const char *list[] = {"missing", "have", "not-needed"};
};

/// A line of the checklist that stands in the place of a member's dossier.
struct DossierLine
{
    static constexpr const char *kind = "member.dossier";
    DossierLineId id;
    MemberId member;
    QString paper;           ///< code of the paper in the list of dossier papers
    DossierState state = DossierState::Missing;
    QString where;           ///< where it is kept
    QDate checked;
    QString note;

    friend bool operator==(const DossierLine &, const DossierLine &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("member", self.member);
        visit("paper", self.paper);
        visit("state", self.state);
        visit("where", self.where);
        visit("checked", self.checked);
        visit("note", self.note);
    }
};

/// The photo on a member's card.
struct MemberPhoto
{
    static constexpr const char *kind = "member.photo";
    MemberPhotoId id;
    MemberId member;
    QString sha256;          ///< hex, of the JPEG kept in the book
    QDate taken;             ///< invalid when not known

    friend bool operator==(const MemberPhoto &, const MemberPhoto &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("member", self.member);
        visit("sha256", self.sha256);
        visit("taken", self.taken);
    }
};

/// A deadline of a member was settled, or is no longer waited for.
struct ClockSettled
{
    static constexpr const char *kind = "clock.settled";
    ClockSettledId id;
    MemberId member;         ///< empty for an applicant
    QString name;            ///< of an applicant
    QString rule;            ///< id of the rule of the deadline
    QDate opens;             ///< the day it counted from, which tells it from the next of its kind
    QDate on;
    QString how;             ///< in words: what was done, or why nothing is waited for

    friend bool operator==(const ClockSettled &, const ClockSettled &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("member", self.member);
        visit("name", self.name);
        visit("rule", self.rule);
        visit("opens", self.opens);
        visit("on", self.on);
        visit("how", self.how);
    }
};
