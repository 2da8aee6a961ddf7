// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/paperdata.h"
#include "core/domain/meetingrecord.h"
#include "core/paper/layout.h"

#include <QByteArray>

/// Slips that correct closed minutes: what they point at, their paper, and the statement that people sign (docs/formats.md,
/// section 7).
///
///     statement = head "--- dinh chinh ---" LF line... hashes
///     head      = "so-chi-bo/dinh-chinh/v1" LF "ma " <id of the slip> LF
///                 "bien-ban " <meeting id> " " <SHA-256 of the statement of the minutes> LF
///     hashes    = as in the statement of minutes: the slip's PDF, the statement and the PDF of the minutes
namespace documents {

/// A sentence of closed minutes that a slip can point at: a line of their statement that is not empty.
struct StatementLine
{
    qint64 number = 0;       ///< of the line in the statement, from 1
    QString section;         ///< of the statement, as printed: "Biên bản", "Điểm danh"
    QString heading;         ///< the one that it stands under; empty above the first
    QString text;

    friend bool operator==(const StatementLine &, const StatementLine &) = default;
};

/// The sentences of the statement of closed minutes, in its order.
QList<StatementLine> statementLines(const QByteArray &statement);

/// A slip on pages, as it is printed. `minutes` is the statement of the closed minutes. Refused with what is missing, in words,
/// or when the minutes are not closed; NotFound when the statement has no such line.
Result<paper::Pages> correctionPages(const Correction &correction, const MeetingRecord &record, const QByteArray &minutes,
                                     ForBinding isBound = ForBinding::No);

/// The same as PDF, dated by the slip's own date. Errors as correctionPages().
Result<QByteArray> correctionPdf(const Correction &correction, const MeetingRecord &record, const QByteArray &minutes);

/// What is signed of a slip; its hash of the PDF is set. Errors as correctionPages(); Invalid when a hash is not 64 hex digits.
Result<QByteArray> correctionStatement(const Correction &correction, const MeetingRecord &record, const QByteArray &minutes);

/// Whether a statement is of exactly this slip: its id and number, the minutes it corrects, their
/// hashes, its day, the line it points at, what is done there, and every word of its texts. Who found it, and the parts of the number, are not compared.
bool speaksOf(const QByteArray &statement, const Correction &correction);

/// Whether a statement is of a slip and no minutes.
bool isCorrectionStatement(const QByteArray &statement);

/// SHA-256 in hex of the statement of the minutes that the statement of a slip corrects; empty when it says none.
QByteArray correctedStatement(const QByteArray &statement);

/// "dinh-chinh-<id>.txt", and the same for the PDF.
QString statementName(const Correction &correction);
QString pdfName(const Correction &correction);

/// "Phiếu đính chính 01-ĐC/CB biên bản sinh hoạt chi bộ thường kỳ tháng 11 năm 2026".
QString correctionTitle(const Correction &correction, const MeetingRecord &record);

/// Closed minutes and the slips that both have signed, one behind the other, as they are printed from then on. Errors as
/// meetingPaperPages() and correctionPages().
Result<paper::Pages> minutesWithCorrections(const MeetingRecord &record, const QByteArray &minutes);

} // namespace documents
