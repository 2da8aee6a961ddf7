// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/member.h"
#include "core/domain/timeline.h"

/// Whether a member holds the badge of so many years: the card names it ("30 năm", "30"), or the timeline has it.
bool holdsBadge(const Member &member, const QList<MemberEvent> &own, int years);

/// The day of the round in which a badge may be given to who reaches its age on a day: that of the rules, or, when a disciplinary measure of the
/// timeline asks to wait beyond it, the first one after (core/domain/memberclock.h). Invalid when no round covers the day.
QDate badgeRoundOf(const QDate &reached, const QList<MemberEvent> &own);
