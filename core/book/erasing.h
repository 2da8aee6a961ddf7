// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"

/// Whether a record may be erased with a member: it is of an erasable kind and says nothing of anybody else. A comparison with a list is
/// put down again without the person, so any may be named; of what was set aside its content decides; the settled deadline of an
/// applicant names no member.
bool mayGoWith(const Record &record, const MemberId &member);
