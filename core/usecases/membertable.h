// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/memberpapers.h"
#include "core/usecases/memberlists.h"

/// Which list or paper of members.
enum class MemberPaper { List, Roll, Register, Labels, Birthdays, Badges, Structure, Card };
template <>
struct Words<MemberPaper>
{
    static constexpr const char *list[] = {"list", "roll", "7-hsdv", "labels", "birthdays", "badges", "structure", "card"};
};

/// What is wanted of it. What a kind does not ask for is not looked at.
struct MemberPaperWish
{
    MemberPaper kind = MemberPaper::List;
    QDate day;               ///< whom it is of: the list of this day
    ListChoice choice = {};  ///< of a list, of labels, of the structure, of the roll and the register
    QString title = {};      ///< of a list, in the place of "Danh sách đảng viên"
    int year = 0;            ///< of birthdays and badges; 0 for that of the day
    int firstMonth = 1;      ///< of birthdays
    int lastMonth = 12;
    int labelColumns = 3;    ///< 2 or 3 labels beside each other
    int skippedLabels = 0;   ///< places of the first sheet that are used up
    MemberId member = {};    ///< of the card
};

/// A list as a table.
struct MemberTable
{
    documents::ListHead head;
    QList<documents::ListColumn> columns;  ///< without the number, which is counted
    QList<QList<Cell>> rows;
    QList<MemberId> members;               ///< of each row; empty where a row is not of one person
    qint64 people = 0;                     ///< how many it is about
    QString disclosed;                     ///< what it is for the log of what left the book: `list`, `roll`, `labels`, `card`
    QString fileName;                      ///< without ending, of letters that every disk takes
};
