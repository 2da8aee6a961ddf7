// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/erasure.h"

#include "core/domain/book.h"
#include "core/domain/dues.h"
#include "core/domain/evaluation.h"
#include "core/domain/member.h"
#include "core/domain/memberlist.h"
#include "core/domain/timeline.h"

bool isErasable(const QString &kind)
{
    for (const char *each : {Member::kind, MemberEvent::kind, DossierLine::kind, MemberPhoto::kind, ClockSettled::kind, DuesAmount::kind, Evaluation::kind,
                             Reconciliation::kind, SetAside::kind})
        if (kind == QLatin1String(each))
            return true;
    return false;
}
