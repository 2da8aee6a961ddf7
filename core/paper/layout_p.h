// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/box_p.h"
#include "core/paper/layout.h"

namespace paper {

/// What stands where on every page, in units of the reference device.
struct Pages::Content
{
    QSizeF sizeMm;
    std::vector<std::vector<Item>> pages;
    QHash<QString, int> anchors;
};

} // namespace paper
