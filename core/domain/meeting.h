// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/words.h"

#include <QDate>
#include <QTime>

/// The kind of a meeting, as a word of the rule packages (`regular`, `thematic`, `committee`, `extraordinary`, ...).
using MeetingKind = QString;

/// A meeting of the cell: when, where, who leads it and writes it down, under which rules.
struct Meeting
{
    static constexpr const char *kind = "meeting";
    MeetingId id;
    MeetingKind meetingKind = QStringLiteral("regular");
    QDate date;
    QTime start;             ///< local time
    QTime end;               ///< local time; invalid until the meeting is over
    QString place;
    MemberId chair;
    MemberId minuteTaker;
    QString rules;           ///< id of the rule package it is held under
    QString theme;           ///< layout of its papers, `hd05` or `hd36`
    QString duesNote;        ///< announcement of dues, as said in the meeting
    QString summary;         ///< what of last month and next month stands in the resolution, prose
    QString directions;      ///< section II of the resolution: direction for next month, prose
    QString closingNote;     ///< what the chair concluded over all
    QString topic;           ///< of a thematic meeting its theme, of an extraordinary one its matter
    QString group;           ///< the party group that meets; of a meeting of a group only

    friend bool operator==(const Meeting &, const Meeting &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("meetingKind", self.meetingKind);
        visit("date", self.date);
        visit("start", self.start);
        visit("end", self.end);
        visit("place", self.place);
        visit("chair", self.chair);
        visit("minuteTaker", self.minuteTaker);
        visit("rules", self.rules);
        visit("theme", self.theme);
        visit("duesNote", self.duesNote);
        visit("summary", self.summary);
        visit("directions", self.directions);
        visit("closingNote", self.closingNote);
        visit("topic", self.topic);
        visit("group", self.group);
    }
};

/// The three parts of a meeting in the order of the guide.
enum class Part { Opening, Proceedings, Closing };
template <>
struct Words<Part>
{
    static constexpr const char *list[] = {"opening", "proceedings", "closing"};
};

/// One item of a meeting's agenda, and what was presented and concluded under it.
struct AgendaItem
{
    static constexpr const char *kind = "agenda.item";
    AgendaItemId id;
    MeetingId meeting;
    Part part = Part::Proceedings;
    qint64 sequence = 0;     ///< order within the meeting; gaps are allowed
    QString title;
    MemberId presenter;
    QString presenterName;   ///< of a presenter who is not in the handbook
    qint64 minutes = 0;      ///< planned length
    QString content;         ///< what was presented, prose
    QString conclusion;      ///< the chair's conclusion, prose
    bool postponed = false;  ///< the meeting did not deal with it to the end: a later one of its kind takes it up
    QString reason;          ///< why it was postponed
    AgendaItemId takenFrom;  ///< the postponed item of an earlier meeting that it takes up
    bool answersPetitions = false; ///< petitions of earlier meetings are answered under it; one item of a meeting at most

    friend bool operator==(const AgendaItem &, const AgendaItem &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("meeting", self.meeting);
        visit("part", self.part);
        visit("sequence", self.sequence);
        visit("title", self.title);
        visit("presenter", self.presenter);
        visit("presenterName", self.presenterName);
        visit("minutes", self.minutes);
        visit("content", self.content);
        visit("conclusion", self.conclusion);
        visit("postponed", self.postponed);
        visit("reason", self.reason);
        visit("takenFrom", self.takenFrom);
        visit("answersPetitions", self.answersPetitions);
    }
};

enum class Presence { Present, AbsentWithReason, AbsentWithoutReason, Exempt, Away };
template <>
struct Words<Presence>
{
    static constexpr const char *list[] = {"present", "absent-with-reason", "absent-without-reason", "exempt", "away"};
};

/// How a present member takes part.
enum class Joined { InRoom, RemotePoint, Phone };
template <>
struct Words<Joined>
{
    static constexpr const char *list[] = {"in-room", "remote-point", "phone"};
};

/// Whether one member was there. Exempt and away members who do come are present.
struct Attendance
{
    static constexpr const char *kind = "attendance";
    AttendanceId id;
    MeetingId meeting;
    MemberId member;
    Presence presence = Presence::Present;
    QString reason;
    QTime arrived;           ///< local time; invalid when from the start
    QTime left;              ///< local time; invalid when to the end
    bool excused = false;    ///< officially excused for the whole meeting, which takes the member out of the vote base
    Joined joined = Joined::InRoom;
    QString point = {};      ///< name of the remote point
    QString checked = {};    ///< of those not in the room: how it was checked who is there

    friend bool operator==(const Attendance &, const Attendance &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("meeting", self.meeting);
        visit("member", self.member);
        visit("presence", self.presence);
        visit("reason", self.reason);
        visit("arrived", self.arrived);
        visit("left", self.left);
        visit("excused", self.excused);
        visit("joined", self.joined);
        visit("point", self.point);
        visit("checked", self.checked);
    }
};

/// Somebody who is not of the cell and was invited or sent.
struct Guest
{
    static constexpr const char *kind = "guest";
    GuestId id;
    MeetingId meeting;
    qint64 sequence = 0;
    QString name;
    QString office;          ///< position
    QString organisation;
    bool fromAbove = false;  ///< the member of the upper committee in charge of the cell
    bool present = false;

    friend bool operator==(const Guest &, const Guest &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("meeting", self.meeting);
        visit("sequence", self.sequence);
        visit("name", self.name);
        visit("office", self.office);
        visit("organisation", self.organisation);
        visit("fromAbove", self.fromAbove);
        visit("present", self.present);
    }
};

/// What one person said to one item.
struct Opinion
{
    static constexpr const char *kind = "opinion";
    OpinionId id;
    MeetingId meeting;
    AgendaItemId item;
    qint64 sequence = 0;
    MemberId member;
    GuestId guest;           ///< when a guest spoke
    QString text;

    friend bool operator==(const Opinion &, const Opinion &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("meeting", self.meeting);
        visit("item", self.item);
        visit("sequence", self.sequence);
        visit("member", self.member);
        visit("guest", self.guest);
        visit("text", self.text);
    }
};

/// What the meeting says of somebody's work.
enum class Saying { Praise, Reminder, Criticism };
template <>
struct Words<Saying>
{
    static constexpr const char *list[] = {"praise", "reminder", "criticism"};
};

/// Somebody whom the meeting commended, reminded or criticised, and for what.
struct Mention
{
    static constexpr const char *kind = "mention";
    MentionId id;
    MeetingId meeting;
    qint64 sequence = 0;
    Saying saying = Saying::Praise;
    MemberId member;
    QString reason;

    friend bool operator==(const Mention &, const Mention &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("meeting", self.meeting);
        visit("sequence", self.sequence);
        visit("saying", self.saying);
        visit("member", self.member);
        visit("reason", self.reason);
    }
};

enum class TaskState { Open, Done, Dropped };
template <>
struct Words<TaskState>
{
    static constexpr const char *list[] = {"open", "done", "dropped"};
};

/// What the meeting gave somebody to do, until when, and what became of it.
struct Task
{
    static constexpr const char *kind = "task";
    TaskId id;
    MeetingId meeting;       ///< where it was given
    AgendaItemId item;
    qint64 sequence = 0;
    QString title;
    MemberId person;
    QDate due;
    TaskState state = TaskState::Open;
    QString result;          ///< what came of it; needed for Done and Dropped
    QDate closedOn;
    QString proof = {};      ///< what shows it: a paper with its number, a photo, a file; may be empty

    friend bool operator==(const Task &, const Task &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("meeting", self.meeting);
        visit("item", self.item);
        visit("sequence", self.sequence);
        visit("title", self.title);
        visit("person", self.person);
        visit("due", self.due);
        visit("state", self.state);
        visit("result", self.result);
        visit("closedOn", self.closedOn);
        visit("proof", self.proof);
    }
};

/// A file that belongs to a meeting; its bytes are kept by their hash.
struct Attachment
{
    static constexpr const char *kind = "attachment";
    AttachmentId id;
    MeetingId meeting;
    QString name;            ///< file name without a folder
    QString sha256;          ///< hex
    qint64 size = 0;         ///< bytes

    friend bool operator==(const Attachment &, const Attachment &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("meeting", self.meeting);
        visit("name", self.name);
        visit("sha256", self.sha256);
        visit("size", self.size);
    }
};
