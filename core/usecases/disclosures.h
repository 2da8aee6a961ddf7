// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/domain/meetingrecord.h"

/// What left the book about people: printed, saved, handed over. Law 91/2025 on personal data asks for such a log.

/// Records that data about one person (`member`) or about `people` persons was printed, saved or handed over now; `what` as in
/// Disclosure, `title` as people know the paper. Invalid without `what` or a title.
Result<Changes> recordDisclosure(Book &book, DisclosureWay way, const QString &what, const QString &title, const MemberId &member, qint64 people,
                                 const QString &purpose = {});

/// Records the same of papers of a meeting by their paperKey(), as far as they judge one person or list everybody: resolutions on a person and the
/// attendance sheet. The meeting's other papers are passed over.
Result<Done> recordPapersLeft(Book &book, DisclosureWay way, const MeetingRecord &record, const QStringList &papers);

/// All of them, the latest first; with a member, those about him and those about everybody.
Result<QList<Disclosure>> disclosures(const Book &book, const MemberId &member = {});
