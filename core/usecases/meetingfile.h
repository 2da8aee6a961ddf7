// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"

/// Records a whole meeting described in a JSON file (docs/meeting-file.md) by the same use-cases as the window: agenda,
/// guests, roll call, opinions, tasks, votes, score, reading back. Members are named by id, identification number or full
/// name. All of it or nothing is recorded. Invalid, with the place in the file, when something cannot be.
Result<MeetingId> importMeeting(Book &book, const QByteArray &json);
