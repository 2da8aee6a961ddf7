// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/reading.h"
#include "core/paper/layout.h"

/// One file of a pack, as it is written into the folder.
struct PackFile
{
    QString name;
    QByteArray bytes;
};

/// The files of a meeting that are put into the official handbook app: before it agenda, notice once it has its number, invitation and
/// the attached documents; after it the closed minutes as they were signed, the resolution, and the notice of conclusions and the report
/// to the upper level once they have their numbers. Refused while a paper lacks something, and
/// after the meeting while its minutes are not closed.
Result<QList<PackFile>> packFiles(const Book &book, const MeetingId &meeting, PackStage stage);

/// The papers of a pack one after the other, to be printed; attached documents are not among them. Refused as packFiles.
Result<paper::Pages> packPages(Book &book, const MeetingId &meeting, PackStage stage);

/// Writes a pack into a folder of its own in `folder`, which then holds exactly these files, and returns its path. Refused when the
/// folder is there and holds other files; Io.
Result<QString> writePack(const Book &book, const MeetingId &meeting, PackStage stage, const QString &folder);

/// When the pack of a meeting is due in the app; invalid when its rules ask for nothing.
QDate packDue(const MeetingRecord &record, PackStage stage);

/// Records that the pack was put into the app. Refused when that is recorded, and after the meeting while minutes are not closed.
Result<PostingId> markPosted(Book &book, const MeetingId &meeting, PackStage stage, const QDate &day);

/// Takes that back. NotFound when nothing is recorded.
Result<Changes> unmarkPosted(Book &book, const MeetingId &meeting, PackStage stage);

/// What is recorded of a pack, if anything.
Result<std::optional<Posting>> postingOf(const Book &book, const MeetingId &meeting, PackStage stage);

/// A pack that is due and not marked as put into the app.
struct PackDeadline
{
    Meeting meeting;
    PackStage stage = PackStage::Before;
    QDate due;
};

/// What is due in the app: before a meeting from a week before the day on, after it from its day on; until it is marked, and for
/// meetings of the last two months. Soonest first.
Result<QList<PackDeadline>> packDeadlines(const Book &book, const QDate &today);
