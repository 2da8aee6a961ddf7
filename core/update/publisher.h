// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace update {

/// The publisher's minisign public key, `RW...`, that this program was built with (CMake option SOCHIBO_PUBLISHER_KEY); empty for
/// a program that was built without one and takes no updates.
QByteArray publisherKey();

} // namespace update
