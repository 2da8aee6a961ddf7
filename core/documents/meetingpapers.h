// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/paperdata.h"
#include "core/documents/paperkinds.h"
#include "core/domain/meetingrecord.h"
#include "core/paper/blocks.h"
#include "core/paper/layout.h"

#include <QStringList>

/// The papers of a meeting (domain.md 3 and 4): Vietnamese in every language of the program. Kinds are the ids of the
/// rule packages: "agenda", "notice", "invitation", "attendance", "minutes", "resolution", "conclusion", "report", "score"; a
/// resolution on one person is named with the id of what it speaks of: "admission/ID", "recognition/ID" (paperKey).
namespace documents {

/// The papers that a meeting has: what the order of its kind says, and what was numbered or scored all the same; then the
/// resolutions on one person.
QStringList papersOf(const MeetingRecord &record);

/// Whether a paper is sent out under a number that somebody gives it: a notice, a notice of conclusions, a report, where the
/// meeting's rules number them. Minutes and resolution get theirs when the minutes are closed.
bool isIssued(const QString &kind, const MeetingRecord &record);

/// What a notice names as papers to study: the attached files that are no photos.
QStringList studyDocuments(const MeetingRecord &record);

/// What a report proposes to the upper level unless something else is said: the petitions of the meeting to it.
QStringList proposalsOf(const MeetingRecord &record);

/// How an invitation addresses a member of the cell and a guest.
QString recipientOf(const Member &member);
QString recipientOf(const Guest &guest);

/// Whether the record holds what a paper of this kind must show. Refused with the list of what is missing, in words, and for a
/// paper that such a meeting does not have.
Result<Done> canPrint(const QString &kind, const MeetingRecord &record, const MeetingPaperOptions &options = {});

/// A paper as blocks. NotFound for an unknown kind; Refused as canPrint.
Result<paper::Blocks> meetingPaper(const QString &kind, const MeetingRecord &record, const MeetingPaperOptions &options = {});

/// A paper on pages, by the theme the meeting names (hd05 when it names none), for preview and printer; errors of
/// meetingPaper, builtInTheme and layOut.
Result<paper::Pages> meetingPaperPages(const QString &kind, const MeetingRecord &record, const MeetingPaperOptions &options = {});

/// A paper as PDF, dated by the paper's own date: the same record and options give the same bytes on the same machine.
Result<QByteArray> meetingPaperPdf(const QString &kind, const MeetingRecord &record, const MeetingPaperOptions &options = {});

/// The title of a paper, for the PDF and the window that shows it: "Biên bản sinh hoạt chi bộ thường kỳ tháng 11 năm 2026".
QString meetingPaperTitle(const QString &kind, const MeetingRecord &record);

/// What a meeting is called on papers: "sinh hoạt chi bộ thường kỳ tháng 11 năm 2026".
QString meetingName(const MeetingRecord &record);

/// A name without an ending for a file of a meeting, in letters that every stick and mail program takes: its day, then the title
/// without accents, "2026-11-03-bien-ban-sinh-hoat-chi-bo".
QString paperFileName(const Meeting &meeting, const QString &title);

} // namespace documents
