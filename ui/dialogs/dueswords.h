// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/duesrates.h"
#include "core/usecases/cashbook.h"
#include "core/usecases/duesamounts.h"
#include "ui/widgets/style.h"

class QComboBox;

/// The words in which lists and forms speak of dues, in the language now in use.
namespace dueswords {

QString month(const QDate &month);            ///< "10/2026"
QString months(const QDate &from, const QDate &until);
QString money(qint64 dong);                   ///< "100.000"; empty for nothing

/// How far the dues of a month have come, seen on a day: a month that is not over yet is not overdue.
QString state(const DuesMonth &month, const QDate &today);
Tone tone(const DuesMonth &month, const QDate &today);

QString why(NotOwedWhy why);                  ///< "Pays elsewhere"
QString source(const ProposedAmount &amount); ///< where what is proposed comes from, or what is approved until when
Tone tone(const ProposedAmount &amount);

/// The words of a category as the rates have them; the id where they do not know it.
QString category(const QString &package, const QString &id);

QString cashLine(const CashLine &line);

/// Fills a field of choice with the months around a day, `before` and `behind` it; its data are ISO days.
void addMonths(QComboBox *field, const QDate &around, int before, int behind);

/// Chooses a month in such a field, adding it where it is not there.
void choose(QComboBox *field, const QDate &month);
QDate chosen(const QComboBox *field);         ///< invalid for none

}
