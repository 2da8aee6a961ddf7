// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dues.h"
#include "core/domain/erasure.h"
#include "core/domain/evaluation.h"
#include "core/domain/memberlist.h"
#include "core/domain/timeline.h"
#include "core/domain/transfer.h"

/// The words for the records of the handbook: timelines, dossiers, transfers, dues, evaluation, lists; translated now.
namespace handbookwords {

QString event(EventKind kind);
QString dossier(DossierState state);
QString paidBy(PaidBy way);
QString direction(CashDirection direction);
QString level(EvaluationLevel level);       ///< empty for None
QString capBase(CapBase base);
QString direction(TransferDirection direction);
QString term(TransferTerm term);
QString way(DisclosureWay way);

/// What a kind of record of the handbook is called; empty for others.
QString kind(const QString &kind);

/// A field of such a record; empty for fields and records of others.
QString field(const QString &kind, const QString &field);

/// A value in words; empty where it is shown as it stands.
QString value(const QString &kind, const QString &field, const QString &text);

}
