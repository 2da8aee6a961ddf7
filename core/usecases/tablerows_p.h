// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/membertable.h"

/// How the tables of single lists are made; memberTable() hands them out.
namespace tablerows {

documents::ListColumn columnOf(const QString &field);
Cell text(const QString &words);
Cell number(qint64 value);
Cell date(const QDate &day);
QString peopleWords(qint64 count);  ///< "Danh sách có 31 đảng viên."

/// A table with its head and nobody in it.
Result<MemberTable> begun(const Book &book, const MemberPaperWish &wish, const QString &title);

/// Adds columns and the rows of members, and how many they are.
void addMembers(MemberTable &table, const QList<ListedMember> &members, const QStringList &fields);

Result<MemberTable> registerTable(const Book &book, const MemberPaperWish &wish);
Result<MemberTable> labelTable(const Book &book, const MemberPaperWish &wish);
Result<MemberTable> birthdayTable(const Book &book, const MemberPaperWish &wish);
Result<MemberTable> badgeTable(const Book &book, const MemberPaperWish &wish);
Result<MemberTable> structureTable(const Book &book, const MemberPaperWish &wish);
Result<MemberTable> cardTable(const Book &book, const MemberPaperWish &wish);

Result<paper::Pages> structurePaper(const Book &book, const MemberPaperWish &wish, const MemberTable &table);
Result<paper::Pages> cardPaper(const Book &book, const MemberPaperWish &wish, const MemberTable &table);

}
