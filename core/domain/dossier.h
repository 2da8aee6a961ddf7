// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/member.h"

/// A paper that belongs into a member's dossier, as the list of papers names it. Only whether it is there is kept, never the paper.
struct DossierPaper
{
    QString code;
    QString title;           ///< in Vietnamese, as printed
    Standing from = Standing::Official;  ///< from which standing on it belongs there

    /// Whether it belongs into the dossier of somebody of this standing.
    bool isFor(Standing standing) const { return standing <= from; }
};

/// Papers from their JSON text, in their order. Invalid, with the place, when something is missing or a code stands twice.
Result<QList<DossierPaper>> readDossierPapers(const QByteArray &json);

/// Those that come with the program (HD 38-HD/BTCTW).
const QList<DossierPaper> &shippedDossierPapers();
