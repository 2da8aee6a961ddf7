// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"
#include "core/domain/parts.h"

/// The fields of a record that name another record: field, kind of the other, its id.
struct References
{
    struct Reference
    {
        const char *field;
        QString kind;
        QString id;
        bool isOfList = false;  ///< one of many in the field; with an empty id, that the field could hold some
    };
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

template <typename T>
QList<References::Reference> referencesOf(const T &record)
{
    References references;
    if constexpr (!std::is_same_v<T, UnknownRecord>)
        T::describe(record, references);
    return references.list;
}
