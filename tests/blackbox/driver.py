# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds and works the widgets of a running program through the accessibility tree, as a screen reader would."""
import os
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = float(os.environ.get("SOCHIBO_PATIENCE", "40"))


def plain(text):
    return (text or "").replace("&", "")


class Widget:
    def __init__(self, accessible):
        self.accessible = accessible

    @property
    def role(self):
        return self.accessible.get_role_name()

    @property
    def name(self):
        return plain(self.accessible.get_name())

    @property
    def description(self):
        return self.accessible.get_description() or ""

    @property
    def label(self):
        for relation in self.accessible.get_relation_set() or []:
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY and relation.get_n_targets():
                return plain(relation.get_target(0).get_name())
        return ""

    def has(self, state):
        return self.accessible.get_state_set().contains(state)

    def walk(self, depth=20):
        yield self
        # Cells are fetched one by one, never all: each is a call over the bus.
        if depth == 0 or self.role in ("table", "tree table", "list", "combo box"):
            return
        for i in range(min(self.accessible.get_child_count(), 300)):
            child = self.accessible.get_child_at_index(i)
            if child is not None:
                yield from Widget(child).walk(depth - 1)

    def now(self, role, name):
        for widget in self.walk():
            try:
                if widget.role != role or not widget.has(Atspi.StateType.SHOWING):
                    continue
                said = widget.name
                if name is None or (callable(name) and name(said)) or said == name or widget.label == name:
                    return widget
            except GLib.Error:
                continue
        return None

    def find(self, role, name=None, patience=None):
        end = time.time() + (patience or PATIENCE)
        while True:
            self.accessible.clear_cache()
            try:
                found = self.now(role, name)
            except GLib.Error:
                found = None
            if found:
                return found
            if time.time() > end:
                raise AssertionError(f"no {role} named {name!r} in:\n" + self.tree())
            time.sleep(0.05)

    def tree(self):
        lines = []
        for widget in self.walk():
            try:
                if widget.has(Atspi.StateType.SHOWING) and widget.name:
                    lines.append(f"  {widget.role}: {widget.name[:90]}")
            except GLib.Error:
                pass
        return "\n".join(lines)

    def text(self):
        text = self.accessible.get_text_iface()
        return self.name if text is None else Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text))

    def write(self, words):
        field = self.accessible.get_editable_text_iface()
        assert field is not None and field.set_text_contents(words), f"{self.role} {self.name!r} took no text"

    def press(self):
        eventually(lambda: self.has(Atspi.StateType.SENSITIVE), f"{self.name!r} can be pressed")
        actions = self.accessible.get_action_iface()
        names = [actions.get_action_name(i) for i in range(actions.get_n_actions())]
        for wanted in ("Press", "Toggle", "Check", "SetFocus"):
            if wanted in names:
                return actions.do_action(names.index(wanted))
        raise AssertionError(f"{self.role} {self.name!r} cannot be pressed: {names}")

    def focus(self):
        """Puts the focus here and waits until it is here: keys typed before the window is active go to another window."""
        def focused():
            self.accessible.clear_cache()
            return self.has(Atspi.StateType.FOCUSED) or (self.accessible.get_component_iface().grab_focus() and False)
        eventually(focused, f"{self.role} {self.name!r} has the focus")

    def rows(self):
        return self.accessible.get_table_iface().get_n_rows()

    def cell(self, row, column):
        return Widget(self.accessible.get_table_iface().get_accessible_at(row, column)).name

    def click(self):
        box = self.accessible.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
        subprocess.run(["xdotool", "mousemove", "--sync", str(box.x + box.width // 2), str(box.y + box.height // 2), "click", "1"], check=True)

    def click_row(self, row):
        Widget(self.accessible.get_table_iface().get_accessible_at(row, 0)).click()


def eventually(true, what, patience=None):
    end = time.time() + (patience or PATIENCE)
    while time.time() < end:
        try:
            found = true()
            if found:
                return found
        except (GLib.Error, AssertionError):
            pass
        time.sleep(0.05)
    raise AssertionError(f"waited in vain until {what}")


class Program:
    def __init__(self, arguments, environment):
        self.process = subprocess.Popen(arguments, env=dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", **environment))
        self.root = eventually(self._find, "the program is in the accessibility tree")

    def _find(self):
        assert self.process.poll() is None, f"the program ended with {self.process.returncode}"
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child is not None and child.get_process_id() == self.process.pid:
                return Widget(child)
        return None

    def find(self, role, name=None, patience=None):
        return self.root.find(role, name, patience)

    def press(self, name, role="push button"):
        self.find(role, name).press()

    def has_keyboard(self):
        """Whether the window manager and the program agree on the window that keys go to."""
        asked = subprocess.run(["xdotool", "getactivewindow", "getwindowname"], capture_output=True, text=True)
        focus = subprocess.run(["xdotool", "getwindowfocus", "getwindowname"], capture_output=True, text=True)
        if asked.returncode != 0 or not asked.stdout.strip() or asked.stdout != focus.stdout:
            return False
        for i in range(self.root.accessible.get_child_count()):
            window = self.root.accessible.get_child_at_index(i)
            if window is None:
                continue
            window.clear_cache()
            states = window.get_state_set()
            if states.contains(Atspi.StateType.ACTIVE) and states.contains(Atspi.StateType.SHOWING):
                return asked.stdout.strip().startswith((window.get_name() or "").strip())
        return False

    def keys(self, *keys):
        eventually(self.has_keyboard, f"a window takes the keys {keys}")
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)

    def type(self, words):
        subprocess.run(["xdotool", "type", "--delay", "15", words], check=True)

    def picture(self, path):
        subprocess.run(["import", "-window", "root", path], check=False)

    def close(self):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
