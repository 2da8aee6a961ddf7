// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/reading.h"
#include "core/domain/meetingrecord.h"
#include "ui/dialogs/votedialog.h"

/// What a form for votes asks, answered by the book for one meeting. The book must outlive the form.
VoteQuestions voteQuestions(const Book &book, const MeetingRecord &record);
