#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns a sealed book.sqlite and its write-ahead log into an ordinary SQLite file, written from docs/formats.md alone.

    read_sealed.py BOOK.SQLITE OUT    the input's two lines: book id and book key, in hexadecimal digits

Nothing but Python and libsodium is needed; nothing of the program is used."""
import ctypes, ctypes.util, hashlib, hmac, os, struct, sys

sodium = ctypes.CDLL(ctypes.util.find_library("sodium") or "libsodium.so.23")
assert sodium.sodium_init() >= 0
PAGE, FREE = 4096, 40


def hkdf(key, salt, info):
    extracted = hmac.new(salt, key, hashlib.sha256).digest()
    return hmac.new(extracted, info + b"\x01", hashlib.sha256).digest()


def opened(kind, position, cipher, nonce, tag):
    """The plaintext, or None when the tag does not fit."""
    associated = b"sochibo/page/v1\x00" + book_id + kind + struct.pack(">Q", position)
    out = ctypes.create_string_buffer(len(cipher))
    wrong = sodium.crypto_aead_xchacha20poly1305_ietf_decrypt_detached(
        out, None, cipher, ctypes.c_ulonglong(len(cipher)), tag, associated, ctypes.c_ulonglong(len(associated)), nonce, key)
    return None if wrong else out.raw


def page(kind, position, stored):
    content = opened(kind, position, stored[:4056], stored[4056:4080], stored[4080:])
    return content and content + bytes(FREE)


def head(kind, position, stored):
    return opened(kind, position, stored[24:-16], stored[:24], stored[-16:])


def checksum(data, sums, order):
    first, second = sums
    for left, right in struct.iter_unpack(order + "II", data):
        first = (first + left + second) & 0xFFFFFFFF
        second = (second + right + first) & 0xFFFFFFFF
    return first, second


def committed(wal):
    """Page number to page for what the log committed, and the size of the database at the last commit."""
    pages, pending, size = {}, {}, 0
    start = head(b"H", 0, wal[:72]) if len(wal) >= 72 else None
    if not start:
        return pages, size
    order = ">" if start[3] & 1 else "<"
    sums = checksum(start[:24], (0, 0), order)
    if sums != struct.unpack(">II", start[24:]):
        return pages, size
    for frame in range((len(wal) - 72) // 4160):
        at = 72 + frame * 4160
        about = head(b"F", frame, wal[at:at + 64])
        content = page(b"P", frame, wal[at + 64:at + 4160])
        if not about or not content or about[8:16] != start[16:24]:
            break
        sums = checksum(content, checksum(about[:8], sums, order), order)
        if sums != struct.unpack(">II", about[16:24]):
            break
        number, commit = struct.unpack(">II", about[:8])
        pending[number] = content
        if commit:
            pages.update(pending)
            pending, size = {}, commit
    return pages, size


book, out = sys.argv[1:]
book_id, book_key = (bytes.fromhex(sys.stdin.readline().strip()) for _ in range(2))
key = hkdf(book_key, book_id, b"sochibo/page/v1")
with open(book, "rb") as file:
    stored = file.read()
wal = b""
if os.path.exists(book + "-wal"):
    with open(book + "-wal", "rb") as file:
        wal = file.read()
newer, size = committed(wal)
with open(out, "wb") as file:
    for number in range(1, (size or len(stored) // PAGE) + 1):
        raw = stored[(number - 1) * PAGE:number * PAGE]
        content = newer.get(number) or (page(b"D", number, raw) if any(raw) else bytes(PAGE))
        if content is None:
            sys.exit("page %d does not open with this key" % number)
        file.write(content)
