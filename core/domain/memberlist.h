// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/words.h"

#include <QDate>
#include <QList>
#include <QTime>

/// A column of a list that was taken in, as a person assigned it.
struct MappedColumn
{
    QString title;           ///< in the header of the list
    QString field;           ///< name of the field, as importFields() has it
    QString encoding;        ///< of its letters where they were not Unicode: `tcvn3`, `vni`; empty otherwise

    friend bool operator==(const MappedColumn &, const MappedColumn &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("title", self.title);
        visit("field", self.field);
        visit("encoding", self.encoding);
    }
};

/// How the columns of one source's lists were assigned the last time.
struct ImportMapping
{
    static constexpr const char *kind = "import.mapping";
    ImportMappingId id;
    QString source;          ///< the titles of its columns in their order, folded, with | between
    QList<MappedColumn> columns;

    friend bool operator==(const ImportMapping &, const ImportMapping &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("source", self.source);
        visit("columns", self.columns);
    }
};

/// One thing in which a list from above and the handbook differ, and what became of it.
struct Difference
{
    MemberId member;         ///< empty when only the list has the person
    QString name;
    QString field;           ///< name of the field; `not-here` or `not-there` when one side lacks the person
    QString ours;
    QString theirs;
    QString settled;         ///< `took-theirs`, `kept-ours`, or empty while it is open
    QString note;

    friend bool operator==(const Difference &, const Difference &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("member", self.member);
        visit("name", self.name);
        visit("field", self.field);
        visit("ours", self.ours);
        visit("theirs", self.theirs);
        visit("settled", self.settled);
        visit("note", self.note);
    }
};

/// The handbook was compared with a list from above.
struct Reconciliation
{
    static constexpr const char *kind = "reconciliation";
    ReconciliationId id;
    QDate on;
    QString source;          ///< who made the list and of which day
    QString sha256;          ///< of the list's file, hex
    qint64 ours = 0;         ///< people on our list
    qint64 theirs = 0;
    qint64 same = 0;         ///< who are the same in all that was compared
    QList<Difference> differences;

    friend bool operator==(const Reconciliation &, const Reconciliation &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("on", self.on);
        visit("source", self.source);
        visit("sha256", self.sha256);
        visit("ours", self.ours);
        visit("theirs", self.theirs);
        visit("same", self.same);
        visit("differences", self.differences);
    }
};

/// A choice of members that was kept under a name.
struct SavedFilter
{
    static constexpr const char *kind = "list.filter";
    SavedFilterId id;
    QString name;
    QString conditions;      ///< canonical JSON: field, condition and value of each
    QString columns;         ///< names of the fields shown, with spaces between; empty for the usual ones

    friend bool operator==(const SavedFilter &, const SavedFilter &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("name", self.name);
        visit("conditions", self.conditions);
        visit("columns", self.columns);
    }
};

/// How data about people left the window.
enum class DisclosureWay { Printed, Saved, Handed };
template <>
struct Words<DisclosureWay>
{
    static constexpr const char *list[] = {"printed", "saved", "handed"};
};

/// Data about people was printed, saved or handed to somebody.
struct Disclosure
{
    static constexpr const char *kind = "disclosure";
    DisclosureId id;
    QDate on;
    QTime at;                ///< local
    DisclosureWay way = DisclosureWay::Printed;
    QString what;            ///< `card`, `list`, `roll`, `labels`, `dues`, `evaluation`, `transfer`, `erasure`, `export`, `held`, `admission`, `recognition`
    QString title;           ///< of the paper or file, as people know it
    MemberId member;         ///< when it was about one person
    qint64 people = 0;       ///< how many it was about otherwise
    QString purpose;

    friend bool operator==(const Disclosure &, const Disclosure &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("on", self.on);
        visit("time", self.at);
        visit("way", self.way);
        visit("what", self.what);
        visit("title", self.title);
        visit("member", self.member);
        visit("people", self.people);
        visit("purpose", self.purpose);
    }
};
