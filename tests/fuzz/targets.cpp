// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/target.h"

#include <QtEndian>
#include <algorithm>
#include <cstring>
#include <sodium.h>

namespace fuzz {

const QList<Target> &targets()
{
    static const QList<Target> all = [] {
        QList<Target> list = cryptoTargets + logTargets + archiveTargets + packetTargets + pageTargets;
        std::sort(list.begin(), list.end(), [](const Target &a, const Target &b) { return std::strcmp(a.name, b.name) < 0; });
        return list;
    }();
    return all;
}

void hold(bool isTrue, const char *what)
{
    if (!isTrue)
        broken(what);
}

static quint64 drawn = 0; ///< blocks taken of the source that is no source of chance

static void draw(void *bytes, size_t size)
{
    uchar seed[randombytes_SEEDBYTES] = {};
    qToLittleEndian(++drawn, seed);
    randombytes_buf_deterministic(bytes, size, seed);
}

void beginAgain()
{
    static randombytes_implementation sameEachTime = {
        [] { return "the same each time"; },
        [] { quint32 value = 0; draw(&value, sizeof value); return value; },
        nullptr, nullptr, draw, nullptr};
    static const bool isSet = randombytes_set_implementation(&sameEachTime) == 0 && sodium_init() >= 0;
    Q_ASSERT(isSet);
    Q_UNUSED(isSet)
    drawn = 0;
}

} // namespace fuzz
