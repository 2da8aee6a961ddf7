// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/history.h"

#include <functional>

/// The words in which windows speak of what was recorded, changed and taken back, in the language now in use.
namespace historywords {

/// Gives the name of the record with an id; see nameOf() in core/usecases/history.h.
using NameOf = std::function<QString(const QString &)>;

QString kind(const QString &kind);        ///< "Opinion"; empty for a kind that only technicians know
QString happening(const HistoryLine &line);  ///< "Added", "Changed", "Removed", "Put back", or that it was an undo
QString field(const QString &kind, const QString &field);  ///< "Telephone"; the name itself for an unknown field

/// What a field says: dates as 03/11/2026, names instead of ids, words instead of their stable forms.
QString value(const QString &kind, const QString &field, const QString &text, const NameOf &nameOf);

/// A record by kind and name: "Opinion: We agree."; dates in the name as people write them.
QString subject(const QString &kind, const QString &name);

/// What Undo and Redo would do, for the menu, and what they did, for the message bar.
QString undoing(const HistoryStep &step);
QString redoing(const HistoryStep &step);
QString undone(const HistoryStep &step);
QString redone(const HistoryStep &step);

}
