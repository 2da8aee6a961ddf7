// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <map>
#include <optional>

namespace paper {

/// The numbered objects of a PDF with one cross-reference table and no streams of objects, which is what Qt writes; for
/// saying what Qt's writer has no words for.
class PdfObjects
{
public:
    /// Nothing when the bytes are not such a PDF.
    static std::optional<PdfObjects> read(const QByteArray &pdf);

    /// The object the trailer names with this key ("/Root", "/Info"); null when there is none.
    QByteArray *named(const char *key);

    /// The numbers of the objects that are pages, in their order, where all hang on one node; empty otherwise.
    QList<int> pages() const;

    /// The number that the next object gets, and an object with that number.
    int next() const { return m_objects.rbegin()->first + 1; }
    void add(const QByteArray &body);

    /// The PDF written again, its cross-reference table renewed. `id` is what the trailer's /ID shall say.
    QByteArray written(const QByteArray &id) const;

private:
    int numberOf(const char *key) const;

    QByteArray m_header;
    std::map<int, QByteArray> m_objects;  ///< from "1 0 obj" up to what follows "endobj"
    QByteArray m_trailer;
};

} // namespace paper
