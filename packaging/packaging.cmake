# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed where on Linux, and the Debian package made of it: cpack, or packaging/check-deb which checks it too.
