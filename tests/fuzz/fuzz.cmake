# SPDX-License-Identifier: GPL-3.0-or-later
# The targets once, for libFuzzer (preset fuzz, started by tests/fuzz/run) and for the test that is run in every build.
add_library(fuzztargets OBJECT tests/fuzz/targets.cpp tests/fuzz/cryptotargets.cpp tests/fuzz/logtargets.cpp tests/fuzz/archivetargets.cpp
            tests/fuzz/packettargets.cpp tests/fuzz/pagetargets.cpp tests/fuzz/cheapargon.cpp)
target_link_libraries(fuzztargets PUBLIC core_usecases)
target_compile_definitions(fuzztargets PRIVATE SOURCE_ROOT="${CMAKE_SOURCE_DIR}")
if(SOCHIBO_FUZZ)
  add_executable(fuzz tests/fuzz/fuzz.cpp)
  target_link_libraries(fuzz PRIVATE fuzztargets)
  target_link_options(fuzz PRIVATE -fsanitize=fuzzer)
endif()
