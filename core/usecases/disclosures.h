// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"

/// What left the book about people: printed, saved, handed over. Law 91/2025 on personal data asks for such a log.

/// Records that data about one person (`member`) or about `people` persons was printed, saved or handed over now; `what` as in
/// Disclosure, `title` as people know the paper. Invalid without `what` or a title.
Result<Changes> recordDisclosure(Book &book, DisclosureWay way, const QString &what, const QString &title, const MemberId &member, qint64 people,
                                 const QString &purpose = {});

/// All of them, the latest first; with a member, those about him and those about everybody.
Result<QList<Disclosure>> disclosures(const Book &book, const MemberId &member = {});
