// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/update/publisher.h"

namespace update {

QByteArray publisherKey()
{
    return SOCHIBO_PUBLISHER_KEY_TEXT;
}

} // namespace update
