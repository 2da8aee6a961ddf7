// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace documents {

/// The kinds of papers that every meeting may have, in the order in which it needs them.
const QStringList &meetingPaperKinds();

} // namespace documents
