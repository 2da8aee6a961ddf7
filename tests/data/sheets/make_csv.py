#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the CSV files of this folder: one list in the encodings and with the separators that programs in use write."""
import csv
import io
import unicodedata

from people import HEADER, as_text, people

TONES = "\u0300\u0309\u0303\u0301\u0323"


def lines(separator, rows):
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=separator, lineterminator="\r\n").writerows(rows)
    return text.getvalue()


def windows_1258(text):
    """Letters of the code page with the tone after them, as Windows writes them."""
    out = b""
    for character in unicodedata.normalize("NFC", text):
        parts = unicodedata.normalize("NFD", character)
        tone = "".join(p for p in parts if p in TONES)
        letter = unicodedata.normalize("NFC", "".join(p for p in parts if p not in TONES))
        try:
            out += character.encode("cp1258")
        except UnicodeEncodeError:
            out += letter.encode("cp1258") + tone.encode("cp1258")
    return out


def main():
    rows = [HEADER] + [as_text(r) for r in people()]
    comma, semicolon, tab = (lines(s, rows) for s in ",;\t")
    files = {
        "utf8_comma.csv": comma.encode("utf-8"),
        "utf8_bom_semicolon.csv": b"\xef\xbb\xbf" + semicolon.encode("utf-8"),
        "utf16le_bom_tab.csv": b"\xff\xfe" + tab.encode("utf-16-le"),
        "utf16be_bom_semicolon.csv": b"\xfe\xff" + semicolon.encode("utf-16-be"),
        "windows1258_semicolon.csv": windows_1258(semicolon),
        "utf8_decomposed_comma.csv": unicodedata.normalize("NFD", comma).encode("utf-8"),
    }
    for name, content in files.items():
        with open(name, "wb") as out:
            out.write(content)


main()
