// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meetingrecord.h"

#include <QByteArray>
#include <QDateTime>

/// The statement: the readable text of closed minutes that people sign (docs/formats.md, section 7). UTF-8, NFC, lines end in LF.
///
///     statement = head section... hashes
///     head      = "so-chi-bo/bien-ban/v1" LF "ma " <meeting id> LF
///     section   = "--- bien ban ---" LF line... | "--- diem danh ---" LF line... | "--- danh gia ---" LF line...
///               | "--- nghi quyet ---" LF line...
///     line      = LF | "  " text LF
///     hashes    = "--- tep kem theo (sha256) ---" LF (<64 hex> "  " <file name> LF)...
///
/// A line that does not begin with two spaces is the program's, and nothing that a person typed stands in one, but for
/// names of attachments in the hash section, which are checked. So the text of a person can end no section and begin
/// no other. Within a section a line of prose that stands by itself begins with "  > ", the second and further lines of
/// a text in a table with six spaces, and every other text of a person follows words of the template on the same line:
/// none of them can pass for a line of the template.
namespace documents {

/// The statement of a meeting. The hash section names the PDF of the minutes first, then the attachments by name.
/// The same record gives the same bytes. Refused when the record is not complete (canPrint) or the name of an
/// attachment is no plain file name or stands twice; Invalid when a hash is not 64 hex digits.
Result<QByteArray> statementText(const MeetingRecord &record, const QByteArray &pdfSha256Hex);

/// "bien-ban-<meeting id>.txt", and the same for the PDF.
QString statementName(const Meeting &meeting);
QString pdfName(const Meeting &meeting);

/// The section of hashes of a statement as a file for sha256sum -c; empty when there is none.
QByteArray hashLines(const QByteArray &statement);

/// The trusted comment of a signature over a statement: role, code of the person, serial of the certificate, SHA-256 of the
/// statement in hex, and the time by the signer's computer.
QByteArray trustedComment(SignerRole role, const QString &person, qint64 certificate, const QString &statement, const QDateTime &time);

/// Whether a trusted comment says this role and statement, and this person where one is given.
bool commentSays(const QByteArray &comment, SignerRole role, const QString &statement, const QString &person = {});

} // namespace documents
