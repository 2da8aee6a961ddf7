// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/handbooktools.h"

QList<HandbookTool> handbookTools()
{
    return {
    };
}
