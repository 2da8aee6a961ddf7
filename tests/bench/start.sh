#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# How long a window program takes from its start until its first window is mapped, and how much memory it then holds
# (Pss and Rss). KeePassXC, a Qt program of the same kind, is measured in turns with ours where it is installed: the same
# display, the same eyes (xdotool asks every few milliseconds), so the ratio holds on a busy machine too.
#   tests/bench/start.sh SOCHIBO [TURNS]       cold figures need root (caches are dropped before each start)
set -u
sochibo=$(realpath "${1:?the built sochibo}")
turns=${2:-11}
for tool in Xvfb xdotool; do
  command -v $tool >/dev/null || { echo "skipped: $tool is not installed"; exit 0; }
done
work=$(mktemp -d)
export HOME=$work/home XDG_CONFIG_HOME=$work/home/.config XDG_DATA_HOME=$work/home/.local/share XDG_CACHE_HOME=$work/home/.cache
export XDG_RUNTIME_DIR=$work/run QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8
mkdir -p "$HOME" "$XDG_CONFIG_HOME/keepassxc"; mkdir -m 700 "$XDG_RUNTIME_DIR"
printf '[General]\nUpdateCheckMessageShown=true\nSingleInstance=false\n[GUI]\nCheckForUpdates=false\n' >"$XDG_CONFIG_HOME/keepassxc/keepassxc.ini"
exec {number}>"$work/display"
Xvfb -displayfd $number -screen 0 1366x768x24 -nolisten tcp 2>/dev/null &
server=$!
trap 'kill $server; wait $server 2>/dev/null; rm -rf "$work"' EXIT
for _ in $(seq 100); do [ -s "$work/display" ] && break; sleep 0.1; done
export DISPLAY=:$(cat "$work/display")

now() { echo $((${EPOCHREALTIME/[.,]/} / 1000)); }

# Starts a program and says milliseconds until a visible window of its process, Pss and Rss in kB, and our own trace.
start() {
  local begun program window
  begun=$(now)
  SOCHIBO_STARTUP_TRACE=1 "$@" >/dev/null 2>"$work/trace" &
  program=$!
  window=
  while kill -0 $program 2>/dev/null && [ -z "$window" ]; do
    window=$(xdotool search --onlyvisible --pid $program --name . 2>/dev/null | head -1)
    [ $(($(now) - begun)) -gt 60000 ] && break
  done
  local mapped=$(($(now) - begun))
  [ -n "$window" ] || mapped=none
  sleep 0.7
  local memory
  memory=$(awk '/^Rss:/ {r=$2} /^Pss:/ {p=$2} END {print p, r}' /proc/$program/smaps_rollup)
  kill $program 2>/dev/null; wait $program 2>/dev/null
  echo "$mapped $memory $(sed -n 's/.*first paint \([0-9]*\) ms.*/\1/p' "$work/trace" | head -1)"
}

median() { sort -n | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }
column() { awk -v c=$2 'NF >= c {print $c}' "$1" | median; }

programs=("$sochibo")
command -v keepassxc >/dev/null && programs+=("$(command -v keepassxc)") || echo "skipped: keepassxc is not installed"
echo "load average $(cut -d' ' -f1-3 /proc/loadavg), $(nproc) processors"
measure() {
  local round=$1 count=$2 name
  for program in "${programs[@]}"; do : >"$work/$round-$(basename "$program")"; done
  for _ in $(seq "$count"); do
    for program in "${programs[@]}"; do
      [ "$round" = cold ] && { sync; echo 3 >/proc/sys/vm/drop_caches; }
      start "$program" >>"$work/$round-$(basename "$program")"
    done
  done
  for program in "${programs[@]}"; do
    name=$(basename "$program")
    echo "$round $name: first window $(column "$work/$round-$name" 1) ms (median of $count: $(cut -d' ' -f1 "$work/$round-$name" | sort -n | tr '\n' ' '))," \
         "Pss $(($(column "$work/$round-$name" 2) / 1024)) MB, Rss $(($(column "$work/$round-$name" 3) / 1024)) MB" \
         "$([ "$name" = sochibo ] && echo ", first paint by its own trace $(column "$work/$round-$name" 4) ms")"
  done
}
for program in "${programs[@]}"; do start "$program" >/dev/null; done  # fills caches of files and fonts
measure warm "$turns"
if [ -w /proc/sys/vm/drop_caches ] && (echo 1 >/proc/sys/vm/drop_caches) 2>/dev/null; then
  measure cold 5
else
  echo "skipped: cold starts need the right to drop caches"
fi

# A book of 150 members and 20 years of monthly meetings: from the passphrase to the window of the book on the screen. The
# passphrase is typed as a person types it; its lock (Argon2id) is that of a real book.
cli=$(dirname "$sochibo")/sochibo-cli
[ -x "$cli" ] || { echo "skipped: the usable book, because $cli is not built"; exit 0; }
book=$PWD/bench-start-book
rm -rf "$book"; trap 'kill $server; wait $server 2>/dev/null; rm -rf "$work" "$book"' EXIT
printf 'bon tu de mo so\n' >"$work/pass"
printf 'bon tu de mo so' >"$work/typed"
"$cli" generate "$book" --members 150 --months 240 --seed 1 --passphrase-file "$work/pass" >/dev/null || exit 1
usable() {
  [ "$1" = cold ] && { sync; echo 3 >/proc/sys/vm/drop_caches; }
  SOCHIBO_STARTUP_TRACE=1 "$sochibo" "$book" >/dev/null 2>"$work/trace" &
  local program=$! window=
  for _ in $(seq 600); do
    window=$(xdotool search --onlyvisible --pid $program --name . 2>/dev/null | head -1)
    [ -n "$window" ] && break
  done
  xdotool windowfocus --sync "$window"
  xdotool type --delay 5 --file "$work/typed"
  xdotool key Return
  for _ in $(seq 200); do grep -q '^window first paint' "$work/trace" && break; sleep 0.05; done
  sleep 0.7
  awk '/^unlock first paint/ {u=$4} /^passphrase given/ {g=$3} /^window first paint/ {w=$4} END {printf "%d %d ", u, w - g}' "$work/trace"
  awk '/^Pss:/ {print $2}' /proc/$program/smaps_rollup
  kill $program 2>/dev/null; wait $program 2>/dev/null
}
for round in warm $([ -w /proc/sys/vm/drop_caches ] && echo cold); do
  : >"$work/usable"
  for _ in 1 2 3 4 5; do usable $round >>"$work/usable"; done
  echo "$round book of 20 years: passphrase asked after $(column "$work/usable" 1) ms; from the passphrase to the book's window $(column "$work/usable" 2) ms" \
       "(its lock included), median of 5; Pss $(($(column "$work/usable" 3) / 1024)) MB"
done
echo "load average $(cut -d' ' -f1-3 /proc/loadavg)"
