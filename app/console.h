// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cli {

/// While it lives, the three standard streams carry the bytes they are given, and a console shows them as UTF-8. On Windows
/// neither is so from the start; elsewhere there is nothing to do.
class Console
{
public:
    Console();
    ~Console();
    Console(const Console &) = delete;
    Console &operator=(const Console &) = delete;

private:
    [[maybe_unused]] unsigned m_before = 0; ///< the code page the console had
};

} // namespace cli
