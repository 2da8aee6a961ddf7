// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paperkinds.h"

namespace documents {

const QStringList &meetingPaperKinds()
{
    static const QStringList kinds = {QStringLiteral("agenda"),     QStringLiteral("notice"),  QStringLiteral("invitation"),
                                      QStringLiteral("attendance"), QStringLiteral("minutes"), QStringLiteral("resolution"),
                                      QStringLiteral("conclusion"), QStringLiteral("report"),  QStringLiteral("score")};
    return kinds;
}

} // namespace documents
