# SPDX-License-Identifier: GPL-3.0-or-later
# CMake's view of 64-bit Windows from Debian: the compiler of g++-mingw-w64-x86-64-posix, and the libraries that
# packaging/windows/libraries has built into the folder that SOCHIBO_WINDOWS_PREFIX names.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)

if(NOT SOCHIBO_WINDOWS_PREFIX)
  set(SOCHIBO_WINDOWS_PREFIX $ENV{SOCHIBO_WINDOWS_PREFIX})
endif()
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES SOCHIBO_WINDOWS_PREFIX)
set(CMAKE_FIND_ROOT_PATH ${SOCHIBO_WINDOWS_PREFIX} /usr/x86_64-w64-mingw32)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
set(ENV{PKG_CONFIG_LIBDIR} ${SOCHIBO_WINDOWS_PREFIX}/lib/pkgconfig)  # nothing of this machine's own libraries

# Qt's tools that run while building (moc, rcc, uic, lrelease) are this machine's, of the same version.
set(QT_HOST_PATH /usr CACHE PATH "")
file(GLOB host_cmake /usr/lib/*/cmake/Qt6HostInfo)
get_filename_component(host_cmake "${host_cmake}" DIRECTORY)
set(QT_HOST_PATH_CMAKE_DIR ${host_cmake} CACHE PATH "")
set(CMAKE_AUTORCC_OPTIONS --no-zstd)  # which Debian's Qt has and ours does not
