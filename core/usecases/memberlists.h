// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/memberfields.h"

/// How a condition asks for a field.
enum class ListTest { Is, IsNot, Contains, AtLeast, AtMost, Missing, Known };
template <>
struct Words<ListTest>
{
    static constexpr const char *list[] = {"is", "is-not", "contains", "at-least", "at-most", "missing", "known"};
};

/// One condition: what a field must be. Several values with | between are met by any of them.
struct ListCondition
{
    QString field;
    ListTest test = ListTest::Is;
    QString value = {};      ///< a word of the field, an ISO date known whole or in part, a number, or text; empty for Missing and Known

    friend bool operator==(const ListCondition &, const ListCondition &) = default;
};

/// Whom a list is of.
enum class ListedWho { OnList, Everybody };  ///< those on the list of the day, or all persons in the handbook, prospects and those who left too
template <>
struct Words<ListedWho>
{
    static constexpr const char *list[] = {"on-list", "everybody"};
};

/// A choice of members: who, in which order, and what is said of them.
struct ListChoice
{
    ListedWho who = ListedWho::OnList;
    QList<ListCondition> conditions = {};  ///< all of them must be met
    QStringList order = {};                ///< fields, the first counts most, "-age" the other way round, "entered" as entered; then the name
    QStringList columns = {};              ///< empty for the usual ones

    friend bool operator==(const ListChoice &, const ListChoice &) = default;
};

/// The columns of a list where none were chosen.
QStringList usualColumns();

/// A condition as it is typed on the command line: "age>=60", "sex=female", "situation!=exempt", "residence~Hòa Lạc", "phone="
/// (missing), "phone!=" (known). Invalid when it is none.
Result<ListCondition> parseCondition(const QString &text);

/// Whether fields, tests and values of a choice fit together. Invalid with what does not.
Result<Done> checkChoice(const ListChoice &choice);

/// Everybody in the handbook with all that lists can say of a day, by name.
Result<QList<ListedMember>> everybodyOn(const Book &book, const QDate &day);

/// Those of them that a choice means, in its order. Errors as checkChoice.
Result<QList<ListedMember>> chosenFrom(const QList<ListedMember> &everybody, const ListChoice &choice);

/// The members of a choice on a day.
Result<QList<ListedMember>> listMembers(const Book &book, const QDate &day, const ListChoice &choice);

// Kept choices

/// The choice that was kept, from its record; Invalid when its text is none.
Result<ListChoice> choiceIn(const SavedFilter &filter);

/// All kept choices, by name.
Result<QList<SavedFilter>> savedFilters(const Book &book);

/// The kept choice of a name, accents and capitals not minded. NotFound.
Result<SavedFilter> savedFilter(const Book &book, const QString &name);

/// Keeps a choice under a name; one that has the name already is changed. Invalid without a name, and as checkChoice; Refused for
/// a name with a mark of secrecy.
Result<SavedFilterId> keepFilter(Book &book, const QString &name, const ListChoice &choice);
Result<Changes> removeFilter(Book &book, const SavedFilterId &id);
