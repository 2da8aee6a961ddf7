# SPDX-License-Identifier: GPL-3.0-or-later
# SQLite's test program with our sealing in it, beside SQLite's own makefile in a configured folder:
#   make -f testfixture.mk SUITE_LIBRARIES="..." suite/testfixture
# The sources are those of SQLite's rule for `testfixture`, each compiled by itself, because the linker can lead only calls
# between objects through shim.cpp (--wrap), and each once.
include Makefile

SUITE_SOURCES = $(sort $(TESTSRC) $(TOP)/src/tclsqlite.c $(TESTSRC2))
SUITE_OBJECTS = $(addprefix suite/,$(addsuffix .o,$(basename $(notdir $(SUITE_SOURCES)))))
SUITE_WRAPPED = sqlite3BtreeOpen sqlite3BtreeSetPageSize sqlite3_vfs_register \
                devsym_register devsym_unregister devsym_crash_on_write
vpath %.c $(sort $(dir $(SUITE_SOURCES)))

# SQLite's makefile asks for pages of 1024 bytes; ours have 4096, which is also the default of Debian's library.
suite/%.o: %.c | libsqlite3.la
	@mkdir -p suite
	$(TCC) -DSQLITE_NO_SYNC=1 $(TEMP_STORE) $(TESTFIXTURE_FLAGS) -USQLITE_DEFAULT_PAGE_SIZE \
	    -DSQLITE_DEFAULT_PAGE_SIZE=4096 -DSQLITE_EXTRA_INIT=sqliteSuiteInit -c -o $@ $<

suite/testfixture: $(SUITE_OBJECTS) libsqlite3.la $(filter %.a,$(SUITE_LIBRARIES))
	$(CC) -rdynamic -o $@ $(SUITE_OBJECTS) $(addprefix -Wl$(comma)--wrap=,$(SUITE_WRAPPED)) $(SUITE_LIBRARIES) \
	    .libs/libsqlite3.a $(LIBTCL) -lstdc++ -lm -lz -lpthread -ldl

comma = ,
