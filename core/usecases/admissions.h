// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/reading.h"

/// What a meeting concludes on one person whom it proposes for admission or for recognition, and what the resolution on it says.

/// An admission to begin with for a vote on a person: who it is and whether it is to be admitted or recognised, by the vote's rule and
/// whom it is about. Nothing for a vote on something else.
std::optional<Admission> admissionOf(const MeetingRecord &record, const Vote &vote);

/// Whether the open vote or the secret ballot decides on a person, by its rule.
bool decidesOnAPerson(const QString &rule);

/// Records what the meeting concluded; an empty id makes a new one. Invalid without a person, and with a vote or a ballot of another
/// meeting; Refused once the resolution has its number, for a text with a mark of secrecy, and for a second one on the same vote.
Result<AdmissionId> putAdmission(Book &book, Admission admission);

/// Refused once the resolution has its number.
Result<Changes> removeAdmission(Book &book, const AdmissionId &id);
