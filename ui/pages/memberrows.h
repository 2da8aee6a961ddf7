// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/member.h"
#include "ui/models/rowmodel.h"

/// One line of the list of members.
struct MemberRow
{
    MemberId id;
    Member member;
    MemberStatus status;
    QList<MemberStatus> way = {};   ///< as the book said it on another day; empty where it is asked for when needed

    friend bool operator==(const MemberRow &, const MemberRow &) = default;
};

/// The columns of the list, in their order.
enum MemberColumn { NameColumn, BornColumn, StatusColumn, PositionColumn, CardColumn, JoinedColumn, PhoneColumn };

/// What each shows, and how it is sorted.
QList<Column<MemberRow>> memberColumns();

/// Letters of room in each column; the name takes what is left.
inline constexpr int roomFor[] = {17, 9, 13, 11, 12, 11, 11};

/// Whether a row is meant by what was typed: a part of a name with or without accents, or digits of a number.
bool answersTo(const MemberRow &row, const QString &typed);
