// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a record can stand in the book as it is now: undo asks it before it puts something back, and a book that got
// entries back from its upper office before it records its own ones behind them.
#pragma once

#include "core/book/book.h"
#include "core/domain/parts.h"

/// A field of a record that names another record.
struct Reference
{
    const char *field;
    QString kind;            ///< of the record it names
    QString id;              ///< empty when it names none
    bool isOfList = false;   ///< one of many in the field; with an empty id, that the field could hold some
};

namespace fitting {

struct References
{
    QList<Reference> list = {};

    template <typename Noun>
    void operator()(const char *field, const Id<Noun> &id)
    {
        if (qstrcmp(field, "id") != 0)
            list += {field, QString::fromLatin1(Noun::kind), id.text, false};
    }
    template <typename Noun>
    void operator()(const char *field, const QList<Id<Noun>> &ids)
    {
        list += {field, QString::fromLatin1(Noun::kind), {}, true};
        for (const Id<Noun> &id : ids)
            list += {field, QString::fromLatin1(Noun::kind), id.text, true};
    }
    template <RecordPart Part>
    void operator()(const char *field, const QList<Part> &parts)
    {
        for (const Part &part : QList<Part>{Part{}} + parts) {
            References inner;
            Part::describe(part, inner);
            for (const Reference &reference : std::as_const(inner.list))
                list += {field, reference.kind, reference.id, true};
        }
    }
    template <typename Value>
    void operator()(const char *, const Value &) {}
};

} // namespace fitting

/// The fields of a record that name other records, in the order of its description.
template <typename T>
QList<Reference> referencesOf(const T &record)
{
    fitting::References references;
    if constexpr (!std::is_same_v<T, UnknownRecord>)
        T::describe(record, references);
    return references.list;
}

/// What is about to happen to some records, by their ids.
using Planned = QHash<QString, Action>;

/// Whether all that a record names is there once the plan has run. Refused otherwise; what it named before and still names
/// is not asked for.
Result<Done> checkNamed(const Book &book, const Record &record, const Planned &planned = {});

/// Whether the place of a record is free once the plan has run: one line for each member, one file of a name, one count of a
/// ballot, one paper of a number. Refused otherwise.
Result<Done> checkPlace(const Book &book, const Record &record, const Planned &planned = {});
