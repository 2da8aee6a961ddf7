// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/memberfields.h"

/// How many members are of one sort.
struct StructureGroup
{
    QString word;            ///< as printed: "31–40 tuổi", "Nữ", "Chưa rõ"
    qint64 count = 0;
    bool isUnknown = false;  ///< of whom the book does not know it

    friend bool operator==(const StructureGroup &, const StructureGroup &) = default;
};

/// One question put to all members. The counts of its groups add up to all of them.
struct StructurePart
{
    QString title;
    QList<StructureGroup> groups;
};

/// The membership of a day by standing, age, sex, party age, schooling and more.
struct Structure
{
    QDate day;
    qint64 total = 0;
    qint64 guests = 0;       ///< here temporarily, whom their home cell counts: not in the total
    QList<StructurePart> parts;
};

/// The structure of the members given; those here temporarily are set aside.
Structure structureOf(const QList<ListedMember> &members, const QDate &day);
