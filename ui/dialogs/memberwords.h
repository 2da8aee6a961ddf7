// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/member.h"
#include "ui/widgets/style.h"

#include <QList>

/// The words in which cards, lists and forms speak of a member, in the language now in use.
namespace memberwords {

QString standing(Standing value);
QString situation(Situation value);
QString position(Position value);
QString sex(Sex value);

/// Standing and situation in one: "Official", "Probationary, away temporarily".
QString status(const MemberStatus &status);
Tone tone(const MemberStatus &status);

/// Some fields of Member under one heading; titles are marked for translation in the context "Member".
struct Group
{
    const char *title;
    QList<QPair<const char *, const char *>> fields;  ///< name as in Member::describe, title with its mnemonic
};

/// All fields of a card in the order in which they are shown and typed.
const QList<Group> &groups();

/// A marked text in the language now in use.
QString translated(const char *text);

/// The title of a field without mnemonic; the name itself for an unknown field.
QString title(const QString &field);

/// What a card shows of a field: dates as 03/02/1945, enums as words, telephone numbers in groups; empty when nothing
/// is known.
QString text(const Member &member, const QString &field);

}
