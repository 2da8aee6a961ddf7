// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace sealing {

constexpr int pageSize = 4096;
constexpr int reserved = 40; ///< at the end of each page: nonce (24) and tag (16)

/// A place of a book's file that did not open with the book's key: it was changed, or the key is another.
struct BadPlace
{
    char kind = 'D';      ///< D page of the file, H head of the write-ahead log, F frame's head, P frame's page, J journal's page
    quint64 position = 0; ///< D: page number from 1; F and P: frame from 0; J: byte in the journal; H: 0
    qint64 offset = 0;    ///< first byte in the file `kind` speaks of

    friend bool operator==(const BadPlace &, const BadPlace &) = default;
};

} // namespace sealing
