#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes names_sorted.txt and words_sorted.txt, the order tst_text asks of the program.

An implementation of the rules of its own, by tuples instead of bytes, so that program and list can disagree:
letters a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y (f j w z in their Latin places), tones none, huyền, hỏi,
ngã, sắc, nặng after the letters of the whole syllable, shorter first, lower case before upper when all else is equal.
Names: given name, then family name, then middle names. All people are invented.
"""
import random
import unicodedata

ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
TONES = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"]

FAMILY = {"Nguyễn": 33, "Trần": 8.5, "Lê": 7, "Phạm": 7, "Hoàng": 4, "Vũ": 4, "Đỗ": 3, "Bùi": 3, "Phan": 1.6, "Đặng": 2,
          "Đinh": 1.5, "Ngô": 1.5, "Dương": 1.2, "Trịnh": 1, "Hà": 1, "Đào": 1, "Lương": 0.8, "Trương": 0.8, "Cao": 0.6,
          "Mai": 0.6, "Tạ": 0.5, "Lưu": 0.5, "Phùng": 0.5, "Nông": 0.5, "Lò": 0.4, "Giàng": 0.4, "Quàng": 0.3, "Huỳnh": 0.4,
          "Võ": 0.4, "Ứng": 0.1, "Ông": 0.1, "Âu": 0.1, "An": 0.1, "Ân": 0.1, "Ôn": 0.1}
MIDDLE = ["Văn", "Thị", "Minh", "Thanh", "Ngọc", "Đức", "Quang", "Hữu", "Xuân", "Thu", "Kim", "Hồng", "Bảo", "Gia", "Thị Thu",
          "Thị Minh", "Đình", "Thị Ngọc", "Công", "", "Thị Hồng"]
GIVEN = ["Hùng", "Dũng", "Tuấn", "Sơn", "Hải", "Long", "Thắng", "Hòa", "Bình", "Lan", "Hoa", "Hương", "Nga", "Thủy", "Hằng", "Mai",
         "Anh", "Linh", "Trang", "Huy", "Khánh", "Phương", "Ánh", "Ân", "An", "Ấn", "Hà", "Hạ", "Hán", "Hân", "Hậu", "Đạt", "Dạ", "Đức",
         "Dục", "Ước", "Uyên", "Yến", "Ý", "Hóa", "Hoà", "Hoạ", "Thuỷ", "Thụy", "Thùy", "Thúy", "Ngân", "Ngần", "Nghĩa", "Nghị", "Lộc",
         "Lợi", "Lời", "Tú", "Tư", "Từ", "Tứ", "Tự", "Tùng", "Tường", "Oanh", "Ơn", "Ổn", "Phú", "Phủ", "Phụ", "Quý", "Quỳ", "Vĩ", "Vỹ", "Vị"]


def syllable(word):
    letters, tone = [], 0
    for mark in unicodedata.normalize("NFD", word.lower()):
        if mark in TONES[1:]:
            tone = TONES.index(mark)
        else:
            letters.append(mark)
    composed = unicodedata.normalize("NFC", "".join(letters))
    return ([ALPHABET.index(c) for c in composed], tone)


def words(text):
    return [syllable(w) for w in text.split()]


def cases(text):
    return [c.isupper() for c in unicodedata.normalize("NFC", text) if c.isalpha()]


def word_key(text):
    return (words(text), cases(text))


def name_key(name):
    parts = name.split()
    given, family, middle = parts[-1], " ".join(parts[:1][: len(parts) - 1]), " ".join(parts[1:-1])
    return (words(given), words(family), words(middle), cases(given) + cases(family) + cases(middle))


def unique(items, key):
    seen, kept = set(), []
    for item in items:
        k = repr(key(item))
        if k not in seen:
            seen.add(k)
            kept.append(item)
    return kept


def main():
    chance = random.Random(1930)
    names = []
    while len(unique(names, name_key)) < 500:
        family = chance.choices(list(FAMILY), weights=list(FAMILY.values()))[0]
        name = " ".join(f"{family} {chance.choice(MIDDLE)} {chance.choice(GIVEN)}".split())
        if chance.random() < 0.06:
            name = name.upper()
        if chance.random() < 0.1:
            name = unicodedata.normalize("NFD", name)
        names.append(name)
    names = sorted(unique(names, name_key), key=name_key)[:500]
    with open("names_sorted.txt", "w", encoding="utf-8", newline="\n") as out:
        out.writelines(n + "\n" for n in names)

    consonants = ["", "b", "c", "d", "đ", "h", "ng", "ngh", "nh", "th", "tr", "x"]
    rhymes = ["a", "ac", "am", "an", "ang", "anh", "ăn", "ăng", "ân", "âng", "e", "en", "ê", "ên", "i", "o", "oa", "on", "ô", "ôn", "ơ", "ơn",
              "u", "ua", "ung", "ư", "ưa", "ương", "y"]
    pool = []
    for _ in range(1500):
        word = chance.choice(consonants) + chance.choice(rhymes)
        at = max(i for i, c in enumerate(word) if c in "aăâeêioôơuưy")
        word = unicodedata.normalize("NFC", word[: at + 1] + chance.choice(TONES) + word[at + 1:])
        shape = chance.random()
        if shape < 0.15:
            word = word.capitalize()
        elif shape < 0.2:
            word = word.upper()
        if chance.random() < 0.4:
            word += " " + chance.choice(["an", "bà", "ba", "bạ", "Đ", "đi", "ấn", "ân"])
        pool.append(word)
    pool = sorted(unique(pool, word_key), key=word_key)
    with open("words_sorted.txt", "w", encoding="utf-8", newline="\n") as out:
        out.writelines(w + "\n" for w in pool)


main()
