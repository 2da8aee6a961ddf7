// SPDX-License-Identifier: GPL-3.0-or-later
// In place of core/update/publisher.cpp in a program that only tests run: the publisher's key is in a file, the one that
// SOCHIBO_TRIED_PUBLISHER names or publisher.pub in the current folder, because a test makes its keys itself.
#include "core/update/publisher.h"

#include "core/base/files.h"

namespace update {

QByteArray publisherKey()
{
    const auto file = readWhole(qEnvironmentVariable("SOCHIBO_TRIED_PUBLISHER", QStringLiteral("publisher.pub")), 4096);
    return file ? file->trimmed().split('\n').last() : QByteArray();
}

} // namespace update
