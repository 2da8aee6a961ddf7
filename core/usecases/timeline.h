// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/domain/dossier.h"
#include "core/domain/partyage.h"

#include <optional>

/// A member's timeline: what happened to him by date, with the paper each line rests on.

/// The dates of joining, which are three and are never merged.
enum class JoiningDate { Decision, Ceremony, Official };

/// One line of the whole timeline; exactly one of the records is there, or a date of joining.
struct TimelineLine
{
    QString from;            ///< known whole or in part; empty when not known
    QString until;
    std::optional<JoiningDate> joining = {};
    std::optional<MemberEvent> event = {};
    std::optional<MemberStatus> status = {};
    std::optional<Evaluation> evaluation = {};
};

/// The recorded events of a member by date, what has no date first.
Result<QList<MemberEvent>> eventsOf(const Book &book, const MemberId &member);

/// Everything by date: dates of joining, events, steps of the way, evaluations with a level.
Result<QList<TimelineLine>> timelineOf(const Book &book, const MemberId &member);

/// How long a member has been in the Party, by his card, his timeline and his states.
Result<PartyAge> partyAge(const Book &book, const Member &member);

/// The largest file that is taken as a scan, in bytes.
inline constexpr qint64 longestScan = 10 << 20;

/// Adds a line, or changes the one with its id. `scan` are the bytes of a PDF, JPEG or PNG; empty keeps what the line names.
/// Invalid without words (a badge needs its years instead, a time outside its first day), for a date that is none, an end before the beginning, or a
/// scan that is none of these or too large; Refused for a mark of secrecy, when award, discipline or badge name no decision, and when
/// nothing is different; NotFound when the member is not there.
Result<MemberEventId> putEvent(Book &book, MemberEvent event, const QByteArray &scan = {});

/// Takes a line away; undo brings it back. Refused for a correction of the card, which stays beside what it changed.
Result<Changes> removeEvent(Book &book, const MemberEventId &id);

/// Sets, or with no bytes takes away, the photo on a card: a JPEG of at most 300 kB. Invalid for anything else.
Result<Changes> setPhoto(Book &book, const MemberId &member, const QByteArray &jpeg, const QDate &taken = {});

/// The bytes of the photo; empty when there is none.
Result<QByteArray> photoOf(const Book &book, const MemberId &member);

/// One paper of the checklist, and what was said of it.
struct DossierEntry
{
    DossierPaper paper;
    DossierLine line;        ///< with an empty id while nothing was said: then it counts as missing
};

/// The checklist for a member's standing on a day, in the order of the list of papers; with what was said of papers that are no
/// longer asked for behind.
Result<QList<DossierEntry>> dossierOf(const Book &book, const MemberId &member, const QDate &day);

/// Says of a paper whether it is there and where it is kept. Invalid for an unknown paper; Refused when nothing is different and for a mark of secrecy.
Result<Changes> setDossierLine(Book &book, DossierLine line);
