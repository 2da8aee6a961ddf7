// SPDX-License-Identifier: GPL-3.0-or-later
// The simulator over a copy of the sealing whose answer to one trap is missing (SOCHIBO_ABLATE). Ends with 1 when it
// noticed, with 0 when it is blind.
//   ablated_N [CUTS]
#include "tests/sealing/powercuts.h"

int main(int argc, char **argv)
{
    const int cuts = argc > 1 ? QByteArray(argv[1]).toInt() : 300;
#if SOCHIBO_ABLATE == 4 || SOCHIBO_ABLATE == 7
    const int failures = SOCHIBO_ABLATE == 4 ? failuresWithHoles() : failuresWithPromises();
    std::printf("without trap %d's %d failures without any cut (%d asked)\n", SOCHIBO_ABLATE, failures, cuts);
    return failures > 0 ? 1 : 0;
#else
    const Setup setup = SOCHIBO_ABLATE == 1 ? Setup{"without trap 1's", true, "PERSIST", "FULL", 0, true}
        : SOCHIBO_ABLATE == 2               ? Setup{"without trap 2's", true, "WAL", "FULL", 0, true}
                                            : Setup{"without trap 3's", true, "PERSIST", "NORMAL", 0, true};
    const Outcomes outcomes = cutPower(setup, cuts, 7);
    outcomes.print(setup, "cuts");
    return outcomes.unopenable > 0 ? 1 : 0;
#endif
}
