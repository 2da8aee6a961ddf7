// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/words.h"

#include <QDate>
#include <QList>

enum class Sex { Unknown, Male, Female };
template <>
struct Words<Sex>
{
    static constexpr const char *list[] = {"unknown", "male", "female"};
};

/// What a member is in the cell.
enum class Position { Member, Secretary, DeputySecretary, CommitteeMember };
template <>
struct Words<Position>
{
    static constexpr const char *list[] = {"member", "secretary", "deputy-secretary", "committee-member"};
};

/// How far a person has come on the way into the Party.
enum class Standing { Official, Probationary, Prospect };
template <>
struct Words<Standing>
{
    static constexpr const char *list[] = {"official", "probationary", "prospect"};
};

/// How a person takes part in the life of this cell at a time.
enum class Situation { Active, Exempt, AwayTemporarily, HereTemporarily, Suspended, MovedOut, Deceased, Left };
template <>
struct Words<Situation>
{
    static constexpr const char *list[] = {"active",    "exempt",    "away-temporarily", "here-temporarily",
                                           "suspended", "moved-out", "deceased",         "left"};
};

/// A person in the cell's handbook: list data and working data only, never what belongs into the secret dossier.
/// Dates that may be known in part are ISO texts "1945", "1945-02" or "1945-02-03"; full dates are QDate.
struct Member
{
    static constexpr const char *kind = "member";
    MemberId id;
    QString name;
    QString birthName;
    Sex sex = Sex::Unknown;
    QString born;
    QString ethnicity;
    QString religion;
    QString homePlace;
    QString residence;
    QString idNumber;        ///< personal identification number, 12 digits
    QString cardNumber;      ///< party card; since 2-9-2025 the same 12 digits as the identification number
    QString oldCardNumber;   ///< 8 digits on cards before that
    QString profileNumber;   ///< 6 digits and the letters of the provincial organisation
    QString badge;           ///< party badges held, with numbers
    QString phone;
    QString education;
    QString politicalTheory;
    QString profession;
    QString languages;
    QString jobBefore;       ///< job before joining
    QString job;
    QString service;         ///< army, police, retired
    QString decisionDate;    ///< of the decision to admit: party age counts from here
    QString ceremonyDate;    ///< of the ceremony: the 12 months of probation count from here
    QString officialDate;    ///< end of probation
    Position position = Position::Member;
    QString cell;            ///< as named in the list it came from
    QString residenceCell;
    QString movedIn;         ///< when and from where
    QString note;
    QString group;           ///< party group inside the cell, "Tổ đảng số 1"
    QString positionDate;    ///< since when in this position

    friend bool operator==(const Member &, const Member &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("name", self.name);
        visit("birthName", self.birthName);
        visit("sex", self.sex);
        visit("born", self.born);
        visit("ethnicity", self.ethnicity);
        visit("religion", self.religion);
        visit("homePlace", self.homePlace);
        visit("residence", self.residence);
        visit("idNumber", self.idNumber);
        visit("cardNumber", self.cardNumber);
        visit("oldCardNumber", self.oldCardNumber);
        visit("profileNumber", self.profileNumber);
        visit("badge", self.badge);
        visit("phone", self.phone);
        visit("education", self.education);
        visit("politicalTheory", self.politicalTheory);
        visit("profession", self.profession);
        visit("languages", self.languages);
        visit("jobBefore", self.jobBefore);
        visit("job", self.job);
        visit("service", self.service);
        visit("decisionDate", self.decisionDate);
        visit("ceremonyDate", self.ceremonyDate);
        visit("officialDate", self.officialDate);
        visit("position", self.position);
        visit("cell", self.cell);
        visit("residenceCell", self.residenceCell);
        visit("movedIn", self.movedIn);
        visit("note", self.note);
        visit("group", self.group);
        visit("positionDate", self.positionDate);
    }
};

/// One step of a member's way: from a day on, this standing and this situation, on this paper.
struct MemberStatus
{
    static constexpr const char *kind = "member.status";
    MemberStatusId id;
    MemberId member;
    Standing standing = Standing::Official;
    Situation situation = Situation::Active;
    QDate from;
    QDate until;             ///< invalid when open-ended; for what is granted for a term
    QString paper;           ///< number, date and issuer of the decision
    QString note;

    friend bool operator==(const MemberStatus &, const MemberStatus &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("member", self.member);
        visit("standing", self.standing);
        visit("situation", self.situation);
        visit("from", self.from);
        visit("until", self.until);
        visit("paper", self.paper);
        visit("note", self.note);
    }
};

/// A member together with the status that holds on a day.
struct MemberOnDay
{
    Member member;
    MemberStatus status;

    friend bool operator==(const MemberOnDay &, const MemberOnDay &) = default;
};

/// The status that holds on a day: of those that began by then the one that began last (of two of one day the one
/// recorded last, so `statuses` come in the order of recording). Nothing when none had begun.
const MemberStatus *statusOn(const QList<MemberStatus> &statuses, const QDate &day);

/// A member with the status that holds on a day: an official, active one where no status is recorded at all, moved out where
/// all began later.
MemberOnDay memberOn(const Member &member, const QList<MemberStatus> &statuses, const QDate &day);

/// Whether a person with this status belongs to the cell's list of that day (not moved out, deceased or left, and no
/// prospect); somebody here temporarily is on the list, somebody away temporarily too.
bool isOnList(const MemberStatus &status);
