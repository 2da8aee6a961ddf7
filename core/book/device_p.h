// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The id of this computer and account, made once and kept outside every book; a new one for each run where it cannot be
/// kept.
QString deviceId();
