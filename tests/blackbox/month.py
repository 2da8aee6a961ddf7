#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A month of a cell through the window alone: the built program is driven through the accessibility tree, from the first
question to the receipt. The ward at the other end is the command line.

    headless.sh /usr/bin/python3 month.py SOCHIBO SOCHIBO_CLI LIST_OF_MEMBERS [FOLDER_FOR_PICTURES]
"""
import datetime
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from driver import Atspi, Program, eventually  # noqa: E402

sochibo, cli, members = map(os.path.abspath, sys.argv[1:4])
pictures = os.path.abspath(sys.argv[4]) if len(sys.argv) > 4 else None
home = tempfile.mkdtemp(prefix="sochibo-month-")
os.makedirs(f"{home}/.config/sochibo")
with open(f"{home}/.config/sochibo/sochibo.conf", "w") as settings:
    settings.write("[General]\nlanguage=en\n")
environment = {"HOME": home, "XDG_CONFIG_HOME": f"{home}/.config", "XDG_DATA_HOME": f"{home}/.local/share"}
book, ward = f"{home}/cell", f"{home}/ward"
passphrase = "bon tu de mo so"
today = datetime.date.today()
day = max(today - datetime.timedelta(days=1), today.replace(month=1, day=1))  # the list shows the meetings of this year
with open(f"{home}/ward.txt", "w") as secret:
    secret.write("van phong phuong\n")
with open(f"{home}/cell.txt", "w") as secret:
    secret.write(passphrase + "\n")


def run(*words):
    done = subprocess.run([cli, "--lang", "en", *words], capture_output=True, text=True, env=dict(os.environ, **environment))
    assert done.returncode == 0, f"{words}: {done.returncode} {done.stderr}"
    return done.stdout + done.stderr


def step(name):
    print(name, flush=True)
    if pictures:
        os.makedirs(pictures, exist_ok=True)
        step.number = getattr(step, "number", 0) + 1
        program.picture(f"{pictures}/{step.number:02}-{re.sub('[^a-z]+', '-', name.lower())}.png")


def choose_file(path):
    """Types a path into the file dialog that is open and confirms it."""
    field = program.find("text", "File name:")
    field.write(path)
    field.focus()
    program.keys("Return")


def pick(within, label, part):
    """Types a part of a name into a field for people and takes the one who is meant."""
    field = within.find("text", label)
    field.focus()
    field.write("")
    program.type(part)
    program.keys("Tab")
    eventually(lambda: len(field.text()) >= len(part), f"{label} is picked")


def choose(within, label, word):
    box = within.find("combo box", label)
    box.focus()
    for _ in range(6):
        said = box.name
        if said == word:
            return
        program.keys("Down")
        eventually(lambda: box.name != said, f"{label} says something else than {said}")
    raise AssertionError(f"{label} offers no {word}")


def choose_folder(path):
    dialog = eventually(lambda: next((w for w in program.root.walk() if w.now("push button", "Choose") and w.role in ("dialog", "file chooser")), None), "folders can be chosen")
    field = next(w for w in dialog.walk() if w.role == "text")
    field.write(path)
    field.focus()
    program.keys("Return")
    if program.root.now("push button", "Choose"):
        dialog.find("push button", "Choose").press()


def gone(title):
    eventually(lambda: not any(w.role == "dialog" and w.name == title for w in program.root.walk()), f"{title} is closed")


def show_steps():
    if not program.root.now("push button", "Save the request…"):
        program.press("Show the enrolment", "toggle button")
    program.find("push button", "Save the request…")


def digits_of_cell():
    names = [w.description for w in program.root.walk()]
    found = next((n for n in names if re.search(r"(\d{5}\s+){5}\d{5}", n)), None)
    assert found, program.root.tree()
    return re.search(r"(\d{5}\s+){5}\d{5}", found).group(0)


def unlock(words):
    program.find("password text").write(words)
    program.find("push button", lambda name: "Open" in name or "Unlock" in name).press()


def open_meeting():
    program.keys("ctrl+3")
    table = program.find("table", "Meetings")
    eventually(lambda: table.rows() == 1, "the meeting is on the list")
    table.click_row(0)
    program.press("Open the meeting")
    program.find("check box", "2 Hold")


run("init", ward, "--kind", "committee", "--name", "Đảng ủy phường Hạp Lĩnh", "--upper", "Đảng bộ tỉnh Bắc Ninh",
    "--place", "Hạp Lĩnh", "--passphrase-file", f"{home}/ward.txt")

program = Program([sochibo], environment)
try:
    program.press("Begin a new book…")
    program.find("radio button", "The book of a cell")
    program.press("Next")
    for label, words in (("Name of the cell", "Chi bộ Tổ dân phố số 5"), ("Upper organisation", "Đảng bộ phường Hạp Lĩnh"),
                         ("Place before the date", "Hạp Lĩnh"), ("Meeting place", "Nhà văn hóa tổ dân phố số 5"),
                         ("Date of the last congress", "15/03/2025")):
        program.find("text", label).write(words)
    step("The names of the cell are typed")
    program.press("Next")
    program.find("text", "Folder of the book").write(book)
    program.press("Next")
    fields = [w for w in program.root.walk() if w.role in ("text", "password text") and "assphrase" in (w.name + w.label)]
    assert len(fields) >= 2, program.root.tree()
    for field in fields[:2]:
        field.write(passphrase)
    step("The passphrase is typed twice")
    program.find("check box", lambda name: name.startswith("I have read")).press()
    program.press("Make the book")
    finish = eventually(lambda: next((w for w in program.root.walk() if w.role == "push button" and w.name in ("Finish", "Open the book")), None), "the book is made")
    step("The book is made")
    finish.press()
    program.find("frame", lambda name: name.startswith("Chi bộ Tổ dân phố số 5"))
    step("The window of the book is open")

    program.keys("ctrl+2")
    program.find("push button", lambda name: name.startswith("Import")).press()
    field = program.find("text", "File")
    field.write(members)
    field.focus()
    program.keys("Return")
    for sentence in ("2 of 4", "3 of 4"):
        program.press("Next")
        program.find("label", lambda name: name.startswith(sentence))
        step(f"Import, step {sentence}")
    take_in = program.find("push button", lambda name: name.startswith("Take in"))
    assert "31" in take_in.name, take_in.name
    take_in.press()
    program.find("label", lambda name: name.startswith("31 members were"))
    program.find("dialog", "Import a list of members").find("push button", "Close").press()
    gone("Import a list of members")
    table = program.find("table")
    eventually(lambda: table.rows() == 31, "31 members are on the list")
    assert table.cell(0, 0) == "Nguyễn Bảo Anh", table.cell(0, 0)
    step("The list of members is taken in")

    program.keys("ctrl+6")
    for name, role, pin in (("nguyen van hung", "Chair", "1357"), ("do thi minh nguyet", "Minute-taker", "2468")):
        program.press("Make a signing key…")
        dialog = program.find("dialog", "Make a signing key")
        pick(dialog, "Person", name)
        choose(dialog, "Signs as", role)
        for label in ("PIN", "The same PIN again"):
            dialog.find("password text", label).write(pin)
        dialog.find("push button", "Make the key").press()
        gone("Make a signing key")
    step("Chair and minute-taker have their keys")

    program.keys("ctrl+5")
    show_steps()
    program.press("Save the request…")
    choose_file(f"{home}/request.note")
    eventually(lambda: os.path.exists(f"{home}/request.note"), "the request is saved")
    digits = re.search(r"(\d{5} ){5}\d{5}", run("enrol", "accept", ward, f"{home}/request.note", "--passphrase-file", f"{home}/ward.txt",
                                               "--fingerprint", digits_of_cell(), "-o", f"{home}/answer.note")).group(0)
    program.press("Choose the answer file…")
    choose_file(f"{home}/answer.note")
    dialog = program.find("dialog", "Take in the answer of the office")
    dialog.find("text", "The 30 digits that the office reads out").write(digits)
    dialog.find("push button", "Take in the answer").press()
    gone("Take in the answer of the office")
    step("The cell is enrolled with the office")

    program.keys("ctrl+3")
    program.find("push button", lambda name: name.startswith("New meeting")).press()
    dialog = program.find("dialog", "New meeting")
    dialog.find("text", "Date").write(day.strftime("%d/%m/%Y"))
    dialog.find("text", "Begins at").write("19:30")
    pick(dialog, "Chair", "nguyen van hung")
    pick(dialog, "Minute-taker", "do thi minh nguyet")
    step("The meeting is described")
    dialog.find("push button", "Call the meeting").press()
    gone("New meeting")
    step("The meeting is called with the proposed agenda")
    program.keys("alt+2")
    program.find("list", "Course of the meeting")
    step("The meeting is held")
    program.press("Mark all others present")
    program.find("label", lambda name: name == "Present: 31 of 31")
    step("Everybody is marked present")
    course = program.find("list", "Course of the meeting")
    for _ in range(7):
        program.keys("ctrl+Next")
    program.keys("F4")
    pick(program.root, "Who gave the opinion", "tran duc thang")
    opinion = program.find("text", lambda name: name.startswith("Opinion of Trần Đức Thắng"))
    opinion.focus()
    program.type("Nhat tri voi du thao, de nghi phan cong ro nguoi.")
    eventually(lambda: program.find("text", lambda name: name.startswith("Opinion")).text().endswith("ro nguoi."), "every key has arrived")
    step("An opinion is typed")
    # The program dies in the middle of the sentence; what was typed is there again.
    program.process.kill()
    program.process.wait()
    program = Program([sochibo], environment)
    unlock("sai mat khau")
    program.find("label", lambda name: "assphrase" in name and ("not" in name or "wrong" in name))
    step("A wrong passphrase is refused")
    unlock(passphrase)
    program.find("frame", lambda name: name.startswith("Chi bộ Tổ dân phố số 5"))
    open_meeting()
    program.keys("alt+2")
    program.find("list", "Course of the meeting")
    step("The book is open again after the program died")
    for _ in range(20):  # the item under which it was typed comes into sight again
        if program.root.now("text", lambda name: name.startswith("Opinion of")):
            break
        program.keys("ctrl+Next")
    eventually(lambda: "phan cong ro nguoi." in program.find("text", lambda name: name.startswith("Opinion of Trần Đức Thắng")).text(), "the opinion is there again")
    step("The opinion that was being typed is there again")

    program.keys("F7")
    dialog = program.find("dialog", "New vote")
    dialog.find("text", "What is voted on").write(f"Thông qua nghị quyết chi bộ tháng {day.month} năm {day.year}")
    dialog.find("text", "In favour").focus()
    program.keys("ctrl+a")
    program.type("40")
    dialog.find("push button", "Save the vote").press()
    program.find("label", lambda name: "40" in name and "29" in name)
    step("Votes that cannot be are refused with the arithmetic")
    dialog.find("push button", "All present in favour").press()
    dialog.find("push button", "Save the vote").press()
    gone("New vote")
    program.find("label", lambda name: "Passed: 29 in favour" in name)
    step("The vote is counted")
    for _ in range(20):
        program.keys("ctrl+Next")
    program.press("The meeting ends now")
    end = program.find("text", "End of the meeting")
    end.write("21:05")
    end.focus()
    program.keys("Tab")
    program.keys("alt+5")
    program.find("push button", "Read back and agreed").press()
    program.press("Close and lock the minutes")
    step("The minutes are read back and closed")
    for name, pin in (("Chair: sign with PIN", "1357"), ("Minute-taker: sign with PIN", "2468")):
        program.press(name)
        dialog = program.find("dialog", "Sign with PIN")
        dialog.find("password text", "PIN").write(pin)
        dialog.find("push button", "Sign").press()
        gone("Sign with PIN")
    program.find("label", lambda name: name.startswith("Both have signed"))
    step("Both have signed")
    os.makedirs(f"{home}/minutes")
    program.press("Export minutes…")
    choose_folder(f"{home}/minutes")
    statement = eventually(lambda: next((n for n in os.listdir(f"{home}/minutes") if n.endswith(".txt")), None), "the minutes are exported")
    eventually(lambda: len(os.listdir(f"{home}/minutes")) == 6, "all files of the minutes are there")
    for role in ("chair", "minute-taker"):
        path = f"{home}/minutes/{statement}"
        subprocess.run(["minisign", "-V", "-H", "-q", "-p", f"{path}.{role}.pub", "-m", path, "-x", f"{path}.{role}.minisig"], check=True)
    step("The exported minutes verify with stock minisign")

    program.keys("ctrl+5")
    program.press("Make a bundle for the office…")
    os.makedirs(f"{home}/stick")
    choose_folder(f"{home}/stick")
    bundle = eventually(lambda: next((f"{home}/stick/{n}" for n in os.listdir(f"{home}/stick") if n.endswith(".sochibo.age")), None), "the bundle is written")
    program.press("I have handed it over")
    cells = program.find("table", "Minutes on their way")
    eventually(lambda: cells.cell(0, 2) == "Handed over", "the minutes are handed over")
    step("The bundle is handed over")
    said = run("--json", "bundle", "take", ward, bundle, "--passphrase-file", f"{home}/ward.txt")
    report = json.JSONDecoder().raw_decode(said)[0]
    assert report[0]["outcome"] == "taken" and report[0]["meetings"] == 1 and report[0]["signatures"] == 2, report
    cell = report[0]["from"]
    run("bundle", "make", ward, "--to", cell, "-o", f"{home}/receipt.sochibo.age", "--passphrase-file", f"{home}/ward.txt")
    program.press("Take in a receipt…")
    choose_file(f"{home}/receipt.sochibo.age")
    eventually(lambda: cells.cell(0, 2) == "Received", "the minutes are received")
    step("The receipt is taken in: the minutes are received")

    second = Program([sochibo, book], environment)
    second.find("password text").write(passphrase)
    second.find("push button", lambda name: "Open" in name or "Unlock" in name).press()
    second.find("label", lambda name: "already open" in name)
    second.close()
    step("A second window of the same book is refused")
    program.close()
    assert run("check", book, "--passphrase-file", f"{home}/cell.txt").strip().endswith("problems 0")
    step("The month is over and the book verifies")
finally:
    if program.process.poll() not in (None, 0, -15):
        print(f"the program had ended with {program.process.returncode}")
    program.close()
    shutil.rmtree(home, ignore_errors=True)
