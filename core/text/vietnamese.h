// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <compare>

/// Vietnamese dictionary order: words from left to right, in each word the letters (a ă â b c d đ e ê ... y z) of the
/// whole syllable before its tone (none, huyền, hỏi, ngã, sắc, nặng), shorter first; lower before upper case only when
/// nothing else differs (domain.md 13). Digits stand before letters and count as numbers. Tone placement (hòa, hoà)
/// and punctuation make no difference.
std::strong_ordering compareWords(const QString &a, const QString &b);

/// Bytes whose memcmp order is the order of compareWords; kept as a BLOB so that SQL can ORDER BY it.
QByteArray sortKey(const QString &text);

/// Bytes that order full names by given name, then family name, then middle names, case last (domain.md 13).
QByteArray nameSortKey(const QString &fullName);

/// Bytes that order people: as nameSortKey, but of two with the same name the elder first, whichever of them is written in
/// capitals. `born` is the ISO text of a date that may lack day and month; one of whom it is not known stands first.
QByteArray personSortKey(const QString &fullName, const QString &born);

/// The last word of a full name, a remark in brackets left aside: "Hà" of "Nguyễn Thị Thu Hà (Bí thư)".
QString givenName(const QString &fullName);

/// The first word of a full name; empty when it is the only one.
QString familyName(const QString &fullName);

/// What stands between family and given name; empty when there is nothing.
QString middleName(const QString &fullName);

/// The name in capitals as forms and official lists ask for it, NFC, single spaces: "NGUYỄN VĂN HÙNG".
QString upperCaseName(const QString &fullName);

/// The name with each word's first letter in capitals, also after an apostrophe or hyphen ("H'Hen Niê", "K'Brẻo"),
/// NFC, single spaces. Spelling with i or y stays as it is.
QString titleCaseName(const QString &fullName);
