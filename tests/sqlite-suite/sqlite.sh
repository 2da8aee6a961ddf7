# SPDX-License-Identifier: GPL-3.0-or-later
# Functions for `run` and `ours`: a version of SQLite as Debian has it, from Debian's source package. Everything lies in
# build/sqlite-suite/VERSION; neither the computer's list of package sources nor its packages are touched.
root=$(readlink -f "$(dirname "${BASH_SOURCE[0]}")/../..")
suite=$root/tests/sqlite-suite

# choose_sqlite VERSION : sets `version`, `folder` and what tests/sqlite-suite/versions says of it.
choose_sqlite() {
    version=$1
    folder=$root/build/sqlite-suite/$version
    read -r _ release package dsc_sum < <(grep "^$version " "$suite/versions") ||
        { echo "No version $version; there are: $(grep -v '^#' "$suite/versions" | cut -d' ' -f1 | paste -sd' ')" >&2; exit 2; }
    source_tree=$folder/source/sqlite3-${package%%-*}
    mkdir -p "$folder"
}

# Fetches, verifies and unpacks the source package: apt checks Debian's signature, we the digest of the one we know, and
# dpkg-source the digests that stand in it.
fetch_sqlite() {
    [ -e "$source_tree/test/tester.tcl" ] && return
    local apt=$folder/apt dsc=sqlite3_$package.dsc list_options
    mkdir -p "$apt/lists/partial" "$apt/cache/archives/partial" "$folder/source"
    list_options='[signed-by=/usr/share/keyrings/debian-archive-keyring.gpg]'
    cat > "$apt/sources.list" <<EOF
deb-src $list_options ${MIRROR:-http://deb.debian.org/debian} $release main
deb-src $list_options ${MIRROR:-http://deb.debian.org/debian} $release-updates main
deb-src $list_options ${SECURITY_MIRROR:-http://deb.debian.org/debian-security} $release-security main
EOF
    cat > "$apt/apt.conf" <<EOF
Dir::Etc::SourceList "$apt/sources.list";
Dir::Etc::SourceParts "-";
Dir::State::Lists "$apt/lists";
Dir::Cache "$apt/cache";
APT::Sandbox::User "$(id -un)";
#clear APT::Update::Post-Invoke;
#clear APT::Update::Post-Invoke-Success;
Acquire::Retries "3";
EOF
    (
        cd "$folder/source"
        apt-get -c "$apt/apt.conf" -q update
        apt-get -c "$apt/apt.conf" -q source --download-only "sqlite3=$package" ||
            { echo "Debian has a newer source package than sqlite3 $package: see tests/sqlite-suite/README.md" >&2; exit 1; }
        echo "$dsc_sum  $dsc" | sha256sum --check --quiet
        dpkg-source --extract "$dsc" "$source_tree.unpacked"
        mv "$source_tree.unpacked" "$source_tree"
    )
}

# The library, with the options of Debian's own build, static and shared.
build_sqlite() {
    mkdir -p "$folder/build"
    cd "$folder/build"
    sqlite_flags="-O2 -g1 -fno-strict-aliasing $(grep -o -- '-DSQLITE_[A-Z0-9_]*\(=[0-9]*\)\?' "$source_tree/debian/rules" | paste -sd' ')"
    [ -e Makefile ] || "$source_tree/configure" --quiet --with-tcl="/usr/lib/$(dpkg-architecture -qDEB_HOST_MULTIARCH)/tcl8.6" \
        --enable-threadsafe --enable-load-extension --enable-json --enable-fts4 --enable-fts5 --disable-amalgamation \
        --disable-readline CFLAGS='-O2 -g1'
    nice -n 10 make -s -j2 CFLAGS="$sqlite_flags" libsqlite3.la > make.log 2>&1 || { tail -n 40 make.log >&2; exit 1; }
    cd "$root"
}

# SQLite's test program with our sealing in it: suite/testfixture.
build_testfixture() {
    local ours=$root/build/check
    nice -n 10 make -s -f "$suite/testfixture.mk" -C "$folder/build" -j2 CFLAGS="$sqlite_flags" \
        SUITE_LIBRARIES="$ours/libsqlite_suite_shim.a $ours/libcore_sealing.a $ours/libcore_crypto.a $ours/libcore_base.a -lQt6Core -lsodium" \
        suite/testfixture > "$folder/build/testfixture.log" 2>&1 || { tail -n 20 "$folder/build/testfixture.log" >&2; exit 1; }
}
