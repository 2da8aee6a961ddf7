#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command with a screen, a window manager, a session bus and an accessibility bus of its own; all end with it.
set -u
XDG_RUNTIME_DIR=$(mktemp -d)
export XDG_RUNTIME_DIR
chmod 700 "$XDG_RUNTIME_DIR"
screen=
trap 'kill $screen 2>/dev/null; rm -rf "$XDG_RUNTIME_DIR"' EXIT
mkfifo "$XDG_RUNTIME_DIR/display"
exec 3<>"$XDG_RUNTIME_DIR/display"
Xvfb -displayfd 3 -screen 0 1366x768x24 -noreset -nolisten tcp >/dev/null 2>&1 &
screen=$!
read -r -t 20 -u 3 number || { echo "Xvfb did not start" >&2; exit 1; }
exec 3>&-
export DISPLAY=:$number LC_ALL=C.UTF-8
unset WAYLAND_DISPLAY QT_QPA_PLATFORM
dbus-run-session -- bash -c '
  /usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 & bus=$!
  openbox >/dev/null 2>&1 & manager=$!
  for _ in $(seq 200); do
    xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q "window id" && break
    sleep 0.05
  done
  "$@"
  status=$?
  kill $manager $bus 2>/dev/null
  exit $status' _ "$@" 2> >(grep -v 'Failed to set fd limit' >&2)
