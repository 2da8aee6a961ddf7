// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/book.h"
#include "core/paper/layout.h"

namespace documents {

/// A line of what is held about a person: what it is, and what is held.
struct HeldLine
{
    QString what;
    QString value;

    friend bool operator==(const HeldLine &, const HeldLine &) = default;
};

/// Some of them under one heading.
struct HeldSection
{
    QString title;
    QList<HeldLine> lines;

    friend bool operator==(const HeldSection &, const HeldSection &) = default;
};

/// What is held about one person, for that person.
struct HeldSheet
{
    BookHead head;
    QString name;
    QString secretary;
    QDate date;
    QList<HeldSection> sections;
};

/// What the paper is called.
QString heldTitle();

/// The paper on pages. Errors of builtInTemplate, fill and layOut.
Result<paper::Pages> heldPages(const HeldSheet &sheet);

/// The same as PDF.
Result<QByteArray> heldPdf(const HeldSheet &sheet);

} // namespace documents
