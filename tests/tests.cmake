# SPDX-License-Identifier: GPL-3.0-or-later
# Each test is one program of Catch2 cases and one line here; a test links only the floors it speaks of.
enable_testing()
find_package(Catch2 REQUIRED)
add_library(catchmain STATIC tests/catchmain.cpp)
target_link_libraries(catchmain PUBLIC house Catch2::Catch2 Qt6::Gui)
if(Catch2_VERSION VERSION_GREATER_EQUAL 3)
  target_compile_definitions(catchmain PUBLIC CATCH_V3)
endif()

function(add_book_test name)
  add_executable(${name} tests/${name}.cpp)
  target_link_libraries(${name} PRIVATE catchmain ${ARGN})
  target_compile_definitions(${name} PRIVATE TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data" SOURCE_ROOT="${CMAKE_SOURCE_DIR}")
  add_test(NAME ${name} COMMAND ${name} WORKING_DIRECTORY ${CMAKE_BINARY_DIR})
  set_tests_properties(${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8" TIMEOUT 300)
endfunction()
