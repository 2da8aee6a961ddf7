#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads an open export by docs/open-export.md, with nothing of the program: checks the hashes of all files, the logs (entries,
Merkle roots of RFC 6962, what each entry commits to, which are erased), the kept files, replays the logs into records and compares these with records/ and tables/.

    readexport.py FOLDER
"""
import base64
import csv
import hashlib
import json
import os
import sys


def fail(what):
    sys.exit("readexport: " + what)


def sha256(data):
    return hashlib.sha256(data).digest()


def read(folder, name):
    with open(os.path.join(folder, name), "rb") as file:
        return file.read()


def check_sums(folder):
    listed = {}
    for line in read(folder, "SHA256SUMS").decode().splitlines():
        listed[line[66:]] = line[:64]
    there = set()
    for path, _, names in os.walk(folder):
        there.update(os.path.relpath(os.path.join(path, name), folder).replace(os.sep, "/") for name in names)
    there -= {"SHA256SUMS", "export.note"}
    if there != set(listed):
        fail("files differ from SHA256SUMS: " + ", ".join(sorted(there ^ set(listed))))
    for name, sum_ in listed.items():
        if sha256(read(folder, name)).hex() != sum_:
            fail("damaged: " + name)
    return len(listed)


def root_of(leaves):
    """RFC 6962, section 2.1, level by level: a left-over node goes up as it is."""
    if not leaves:
        return sha256(b"")
    while len(leaves) > 1:
        leaves = [sha256(b"\1" + leaves[i] + leaves[i + 1]) if i + 1 < len(leaves) else leaves[i] for i in range(0, len(leaves), 2)]
    return leaves[0]


def member(line, name):
    if name + "64" in line:
        return base64.b64decode(line[name + "64"])
    return line[name].encode() if name in line else None


def cell(value):
    """A value as a table shows it."""
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, (dict, list)):
        return json.loads(json.dumps(value))
    return str(value)


def main(folder):
    files = check_sums(folder)
    head = json.loads(read(folder, "book.json"))
    if head["format"] != "sochibo/open-export/v1":
        fail("another format")
    for name in ("book.json", "SHA256SUMS"):
        if f"{name} {sha256(read(folder, name)).hex()}".encode() not in read(folder, "export.note").splitlines():
            fail("export.note is of another " + name)

    leaves = {log["org"]: [] for log in head["logs"]}
    erased = {log["org"]: set(log["erased"]) for log in head["logs"]}
    records, kinds, first = {}, {}, {}
    for raw in read(folder, "log.jsonl").splitlines():
        line = json.loads(raw)
        org, at = line["org"], line["at"]
        if at != len(leaves[org]):
            fail(f"log of {org}: entry {at} out of place")
        data = member(line, "entry")
        leaves[org].append(sha256(b"\0" + data))
        entry = json.loads(data)
        if entry["o"] != org:
            fail(f"log of {org}: entry {at} is of another log")
        made = first.setdefault((org, entry["r"]), at)
        if ("salt" not in line) != (at in erased[org]):
            fail(f"log of {org}: entry {at} is erased in one of log.jsonl and book.json only")
        if "salt" not in line:
            continue  # erased: the entry stays, what it said is gone
        payload = member(line, "payload")
        if sha256(b"sochibo/commit/v1\0" + base64.b64decode(line["salt"]) + payload) != base64.b64decode(entry["c"]):
            fail(f"log of {org}: entry {at} commits to something else")
        key = (entry["k"], org, entry["r"])
        kinds.setdefault(entry["k"], {})
        if entry["a"] == "annul":
            records[key] = {"record": None}
        else:
            records[key] = {"at": at, "made": made, "org": org, "record": json.loads(payload)}
    for log in head["logs"]:
        if len(leaves[log["org"]]) != log["size"] or base64.b64encode(root_of(leaves[log["org"]])).decode() != log["root"]:
            fail("another root: log of " + log["org"])

    count = 0
    for kind in kinds:
        standing = {key: value for key, value in records.items() if key[0] == kind and value["record"] is not None}
        if not standing:
            continue
        lines = [json.loads(line) for line in read(folder, f"records/{kind}.jsonl").splitlines()]
        if {(line["org"], line["record"]["id"]): line for line in lines} != {key[1:]: value for key, value in standing.items()}:
            fail("records differ from the log: " + kind)
        with open(os.path.join(folder, f"tables/{kind}.csv"), encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file))
        if len(rows) != len(lines) + 1:
            fail("a table of another length: " + kind)
        for row, line in zip(rows[1:], lines):
            if row[:3] != [line["org"], str(line["at"]), str(line["made"])]:
                fail("a row out of place: " + kind)
            for field, text in zip(rows[0][3:], row[3:]):
                value = cell(line["record"].get(field, ""))
                plain = text[1:] if text.startswith("'") and text[1:] == value else text
                if isinstance(value, str) and plain != value and not (value == "" and plain == "0"):
                    fail(f"a cell differs: {kind} {line['record']['id']} {field}")
        count += len(lines)

    kept = {name.split(".")[0] for name in os.listdir(os.path.join(folder, "files"))} if os.path.isdir(os.path.join(folder, "files")) else set()
    for name in os.listdir(os.path.join(folder, "files")) if kept else []:
        if sha256(read(folder, "files/" + name)).hex() != name.split(".")[0]:
            fail("not what its name says: " + name)
    if sorted(kept) != head["files"]:
        fail("other files than book.json says: " + ", ".join(sorted(kept ^ set(head["files"]))))
    print(f"{files} files, {sum(map(len, leaves.values()))} entries, {count} records agree")


main(sys.argv[1])
