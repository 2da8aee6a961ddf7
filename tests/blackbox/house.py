#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Backups and moving house through the window alone: a backup is made and restored, the book moves to another computer (another
home) and goes on there.

    headless.sh /usr/bin/python3 house.py SOCHIBO SOCHIBO_CLI [FOLDER_FOR_PICTURES]
"""
import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from driver import Program, eventually  # noqa: E402

sochibo, cli = map(os.path.abspath, sys.argv[1:3])
pictures = os.path.abspath(sys.argv[3]) if len(sys.argv) > 3 else None
root = tempfile.mkdtemp(prefix="sochibo-house-")
passphrase = "bon tu de mo so"
book, stick = f"{root}/old/cell", f"{root}/stick"
os.makedirs(stick)


def home(name):
    """The home of a person at a computer that has this program and nothing else."""
    os.makedirs(f"{root}/{name}/.config/sochibo")
    os.makedirs(f"{root}/{name}/Documents")
    with open(f"{root}/{name}/.config/sochibo/sochibo.conf", "w") as settings:
        settings.write("[General]\nlanguage=en\n")
    with open(f"{root}/{name}/.config/user-dirs.dirs", "w") as folders:
        folders.write(f'XDG_DOCUMENTS_DIR="{root}/{name}/Documents"\n')
    return {"HOME": f"{root}/{name}", "XDG_CONFIG_HOME": f"{root}/{name}/.config", "XDG_DATA_HOME": f"{root}/{name}/.local/share"}


old, new = home("old"), home("new")
with open(f"{root}/pass.txt", "w") as secret:
    secret.write(passphrase + "\n")


def run(environment, *words, status=0):
    done = subprocess.run([cli, "--lang", "en", *words], capture_output=True, text=True, env=dict(os.environ, **environment))
    assert done.returncode == status, f"{words}: {done.returncode} {done.stderr}"
    return done.stdout + done.stderr


def step(name):
    print(name, flush=True)
    if pictures:
        os.makedirs(pictures, exist_ok=True)
        step.number = getattr(step, "number", 0) + 1
        program.picture(f"{pictures}/{step.number:02}-{re.sub('[^a-z]+', '-', name.lower())}.png")


def choose(path, confirming):
    """Types a path into the dialog for files or folders that is open and confirms it."""
    dialog = eventually(lambda: next((w for w in program.root.walk() if w.role in ("dialog", "file chooser") and w.now("push button", confirming)), None),
                        f"a dialog with {confirming}")
    field = next(w for w in dialog.walk() if w.role == "text")
    field.write(path)
    dialog.find("push button", confirming).press()


def type_passphrase():
    program.find("password text").write(passphrase)


run(old, "init", book, "--kind", "cell", "--name", "Chi bộ Tổ dân phố số 5", "--upper", "Đảng bộ phường Hạp Lĩnh",
    "--place", "Hạp Lĩnh", "--passphrase-file", f"{root}/pass.txt")
program = Program([sochibo, book], old)
try:
    type_passphrase()
    program.press("Open the book")
    program.find("frame", lambda name: name.startswith("Chi bộ Tổ dân phố số 5"))
    program.find("label", lambda name: "lie on this computer" in name)
    step("The first page says that no backup lies elsewhere")
    program.press("Open the backups")
    program.press("Back up now")
    table = program.find("table", "Backups of this book")
    eventually(lambda: table.rows() == 1, "the backup is in the list")
    assert table.cell(0, 1) == "Good", table.cell(0, 1)
    assert table.cell(0, 3).startswith("0 members, 0 meetings"), table.cell(0, 3)
    step("A backup is made and tried out")

    program.press("Restore the chosen one…")
    type_passphrase()
    program.press("Restore")
    program.find("push button", "Stay with this book")
    restored = glob.glob(f"{root}/old/Documents/So Chi bo *")
    assert len(restored) == 1 and os.path.exists(restored[0] + "/book.sqlite"), restored
    step("A backup is restored beside the open book")
    program.press("Stay with this book")

    program.press("Move the book to another computer…")
    program.press("Another folder…")
    choose(stick, "Choose")
    program.press("Write the file and end this copy")
    program.find("label", lambda name: "The stick may be taken out" in name)
    moved = glob.glob(f"{stick}/move-*.age")
    assert len(moved) == 1, moved
    step("The book is handed over")
    program.find("dialog", "Move the book to another computer").find("push button", "Close").press()
    program.find("label", lambda name: name.startswith("This book was moved to another computer"))
    step("This copy says that it has ended")
finally:
    program.close()


program = Program([sochibo], new)
try:
    program.press("Take over a book that was moved here…")
    choose(moved[0], "Open")
    type_passphrase()
    step("The other computer asks for the passphrase")
    program.press("Take over the book")
    program.find("frame", lambda name: name.startswith("Chi bộ Tổ dân phố số 5"))
    program.find("label", lambda name: "The book goes on here" in name)
    step("The book goes on at the other computer")
finally:
    program.close()
there = glob.glob(f"{root}/new/Documents/So Chi bo *")
assert len(there) == 1, there
run(new, "check", there[0], "--passphrase-file", f"{root}/pass.txt")
shutil.rmtree(root)
print("done")
