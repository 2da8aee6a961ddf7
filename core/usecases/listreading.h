// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/member.h"
#include "core/sheet/sheet.h"
#include "core/text/legacy.h"

#include <QMap>

/// Which column of a spreadsheet holds which field of a member's card; "status" stands for the state column. Fields by
/// their names in Member::describe, columns from 0.
using ColumnMapping = QMap<QString, int>;

/// The fields a column can be mapped to, in the order of the official list, each with its title there.
QList<QPair<QString, QString>> importFields();

/// How a title in a sheet is compared: folded, one space between words, no punctuation.
QString plainTitle(const QString &title);

/// The header row and mapping of a sheet, and in which columns the letters are not Unicode.
struct GuessedMapping
{
    qint64 headerRow = 0;    ///< -1 when there are no titles
    ColumnMapping mapping;
    QMap<int, legacy::Encoding> encodings = {};
};

/// Those that fit a sheet best: titles are recognised with or without accents, in any order and in each encoding, and of titles
/// in two rows the lower row is the header.
GuessedMapping guessMapping(const Sheet &sheet);

/// A column whose letters ask for attention: of the fonts of before Unicode, or with their marks apart.
struct ColumnLetters
{
    int column = 0;
    QString title = {};      ///< in Unicode
    legacy::Recognised found = {};
    bool isDecomposed = false;   ///< some texts had letters and marks apart; they are composed
    QStringList unreadable = {};     ///< letters that would be lost: the encoding has none for them, so they stay as they were written
    QStringList guessedCase = {};    ///< letters that are capital or small by a guess
};

/// The columns of a sheet that ask for it, by their first two thousand rows.
QList<ColumnLetters> columnLetters(const Sheet &sheet, qint64 headerRow);

/// The columns of these that are not Unicode.
QMap<int, legacy::Encoding> encodingsIn(const QList<ColumnLetters> &columns);

/// A row of a list of members as it stands there, before anybody is looked up in the handbook. Its member and status have no ids.
struct ReadMember
{
    qint64 line = 0;         ///< row number in the spreadsheet, from 1
    Member member;
    MemberStatus status;
    bool saysStanding = false;   ///< whether the state says official or probationary,
    bool saysSituation = false;  ///< and how somebody takes part
    QStringList problems;    ///< what could not be read; in the language now in use
    QStringList warnings;    ///< what looks wrong on a card that says just this
    QString plainName;       ///< folded
    bool isEmpty = false;
    bool isSecret = false;   ///< a text carries a mark of secrecy, or a column of degrees holds one; then nothing else is read
    bool isPerson = false;
};

/// The titles of columns that hold something and are not taken in, but for the numbering of the rows.
QStringList columnsLeftOut(const Sheet &sheet, const GuessedMapping &mapping);

/// The row (from 1) up to that of the titles in which a mark of secrecy stands, in any of the encodings; 0 when there is none.
qint64 secretTitleRow(const Sheet &sheet, qint64 headerRow);

/// Row `row` (from 0) of a sheet under a mapping. Pure, to be asked from any thread.
ReadMember readListed(const Sheet &sheet, const GuessedMapping &mapping, qsizetype row);
