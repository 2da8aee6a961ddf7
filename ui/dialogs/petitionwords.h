// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/petition.h"
#include "ui/widgets/style.h"

/// The words in which lists, rows and forms speak of a petition, in the language now in use.
namespace petitionwords {

QString addressedTo(AddressedTo to);               ///< "The cell committee"
QString addressee(const Petition &petition);       ///< the name of who is to answer, else the kind of body
QString outcome(PetitionOutcome outcome);          ///< "Accepted and done"
QString asker(const Petition &petition, const QString &name); ///< the name, else that the meeting as a whole asked or nobody knows who

/// How far it has come by a day, in one sentence: waiting, overdue by how long, answered and not told.
QString standing(const Petition &petition, const QDate &today);
Tone tone(const Petition &petition, const QDate &today);

/// "No 3, from Lê Văn An to the cell committee: the text".
QString subject(const Petition &petition, const QString &asker);

}
