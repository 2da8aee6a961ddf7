# SPDX-License-Identifier: GPL-3.0-or-later
# Says which files SQLite's own set "veryquick" has: testfixture list.tcl FOLDER-OF-TESTS
set folder [lindex $argv 0]
set argv {}
set argv0 [file join $folder list.tcl] ;# the set's definition looks for its files beside this name
source [file join $folder permutations.test]
array set set_of $::testspec(veryquick)
foreach file [lsort $set_of(-files)] {
  puts "veryquick: $file"
}
exit 0
