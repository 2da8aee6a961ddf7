// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/reading.h"

/// Calls a meeting: records it under the rule package of its day with the agenda that the package proposes; chair and
/// minute-taker present what the package gives them, what earlier meetings of the kind postponed stands behind it, and an item for
/// petitions that wait at its place. Invalid without a date, or without a topic where the kind has one;
/// Refused for a kind the rules do not know, when nobody is called to it, and when it would overlap another meeting of the
/// whole cell on that day.
Result<MeetingId> callMeeting(Book &book, Meeting meeting);

/// Changes date, place, chair and the other fields of a meeting. Invalid for an end before the start.
Result<Changes> changeMeeting(Book &book, const Meeting &meeting);

// What follows records one thing of an open meeting each. All are Refused once the minutes are closed, and Invalid when
// a needed text is empty. An id that is empty makes a new record at the end; the id is returned.

Result<AgendaItemId> putItem(Book &book, AgendaItem item);
Result<Changes> removeItem(Book &book, const AgendaItemId &id);   ///< Refused while opinions, tasks, petitions or votes hang on it, or while it is postponed
enum class Direction { Up, Down };
Result<Changes> moveItem(Book &book, const AgendaItemId &id, Direction direction);  ///< Refused at the end of its part

Result<GuestId> putGuest(Book &book, Guest guest);
Result<Changes> removeGuest(Book &book, const GuestId &id);

/// The roll call. One line for each member; marking again changes the line. Absence with reason needs the reason; who takes part
/// from a remote point needs its name, and whoever is not in the room how it was checked who is there.
Result<Changes> markAttendance(Book &book, Attendance line);
/// Marks everybody without a line: exempt and away ones as such, those who were excused before the day as absent with their
/// reason, all others as present.
Result<Changes> markRest(Book &book, const MeetingId &meeting);

Result<OpinionId> putOpinion(Book &book, Opinion opinion);
Result<Changes> removeOpinion(Book &book, const OpinionId &id);

Result<TaskId> putTask(Book &book, Task task);                    ///< a person is needed, a deadline too
Result<Changes> removeTask(Book &book, const TaskId &id);
/// Says what became of a task and what shows it, also of one from closed minutes. Refused without a result in words, and for a mark of
/// secrecy.
Result<Changes> closeTask(Book &book, const TaskId &id, TaskState state, const QString &result, const QDate &day, const QString &proof = {});

/// Whom the meeting commends, reminds or criticises, and for what; both are needed.
Result<MentionId> putMention(Book &book, Mention mention);
Result<Changes> removeMention(Book &book, const MentionId &id);

/// Keeps a file with a meeting. Refused when it is larger than 16 MB, carries a secrecy mark in its name, or a file of
/// that name is there.
Result<AttachmentId> attachFile(Book &book, const MeetingId &meeting, const QString &path);

/// The same with what is in memory already, so that it never lies on a disk in the clear.
Result<AttachmentId> attachBytes(Book &book, const MeetingId &meeting, const QString &name, const QByteArray &bytes);
Result<Changes> removeAttachment(Book &book, const AttachmentId &id);

/// All tasks that are open, with the meeting they come from, by deadline.
struct OpenTask
{
    Task task;
    Meeting meeting;
    QString person;          ///< name
};
Result<QList<OpenTask>> openTasks(const Book &book);
