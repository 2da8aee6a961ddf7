// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QDate>
#include <QStringList>

namespace documents {

/// Whether a paper is laid out to be bound into a book, which brings the number and the foot of its pages.
enum class ForBinding { No, Yes };

/// What a paper needs beside the record of the meeting.
struct MeetingPaperOptions
{
    QString recipient = {};         ///< of an invitation: "Đồng chí Nguyễn Văn An, Phó Bí thư Đảng ủy phường Hạp Lĩnh"
    QStringList documents = {};     ///< of a notice or an invitation: papers to study beforehand
    QDate issued = {};              ///< printed beside the place; the number's date, else the meeting's, when invalid
    bool draft = false;             ///< marks the paper DỰ THẢO; number, end and roll call may be missing
    bool signedInternally = false;  ///< says at the foot that the software's signature is not an official one
    MemberId excuseTo = {};         ///< of a notice: whom to tell who cannot come; the chair when empty
    QDate excuseBy = {};            ///< of a notice: until when; the day before the meeting when invalid
    QStringList proposals = {};     ///< of a report: what the cell asks of the upper level
    ForBinding isBound = ForBinding::No;
};

} // namespace documents
