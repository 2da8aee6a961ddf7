// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/member.h"

const MemberStatus *statusOn(const QList<MemberStatus> &statuses, const QDate &day)
{
    const MemberStatus *found = nullptr;
    for (const MemberStatus &status : statuses)
        if ((!status.from.isValid() || status.from <= day) && (!found || !found->from.isValid() || status.from >= found->from))
            found = &status;
    return found;
}

MemberOnDay memberOn(const Member &member, const QList<MemberStatus> &statuses, const QDate &day)
{
    MemberOnDay found{member, {}};
    found.status.member = member.id;
    if (const MemberStatus *status = statusOn(statuses, day))
        found.status = *status;
    else if (!statuses.isEmpty())
        found.status.situation = Situation::MovedOut; // had not come yet on that day
    return found;
}

bool isOnList(const MemberStatus &status)
{
    return status.standing != Standing::Prospect && status.situation != Situation::MovedOut
        && status.situation != Situation::Deceased && status.situation != Situation::Left;
}
