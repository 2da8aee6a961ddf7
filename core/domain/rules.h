// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/meeting.h"
#include "core/domain/voterules.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QStringList>

/// One item that a rule package proposes for an agenda.
struct AgendaSuggestion
{
    Part part = Part::Proceedings;
    QString title;
    qint64 minutes = 0;
    QString presenter;       ///< `chair`, `minute-taker`, `theme` (who prepares it by the plan of the year) or empty
    bool answersPetitions = false; ///< proposed only when petitions of earlier meetings wait: they are answered under it
};

/// Who is called to a kind of meeting: all on the cell's list, the committee's members, or one party group.
enum class Summoned { Members, Committee, Group };
template <>
struct Words<Summoned>
{
    static constexpr const char *list[] = {"members", "committee", "group"};
};

/// By what a paper names a meeting: "... tháng 11 năm 2026" or "... ngày 12 tháng 11 năm 2026".
enum class NamedBy { Month, Day };
template <>
struct Words<NamedBy>
{
    static constexpr const char *list[] = {"month", "day"};
};

/// The order of one kind of meeting.
struct MeetingOrder
{
    MeetingKind kind;
    QString title;           ///< as printed, e.g. "sinh hoạt chi bộ thường kỳ"
    qint64 minimumMinutes = 0;
    QList<AgendaSuggestion> items = {};
    Summoned summoned = Summoned::Members;
    QString who = {};        ///< those summoned, as printed; "đảng viên của chi bộ" when left out
    QString topic = {};      ///< what its topic is called in print ("Chuyên đề"); empty when it has none
    NamedBy named = NamedBy::Month;
    qint64 minimumTogether = 0; ///< of the regular meeting: with a thematic one on the same day; 0 when nothing is said
    QString scoreSheet = {}; ///< id of the sheet that its quality is scored by unless the book says otherwise; empty: it is not scored
    QStringList papers = {}; ///< ids of the papers that such a meeting has; empty: all that there are
    QString body = QStringLiteral("chi bộ");            ///< who decides at it, inside a sentence
    QString sitting = QStringLiteral("buổi sinh hoạt"); ///< what it is called inside a sentence
    QString next = QStringLiteral("kỳ sinh hoạt sau");  ///< what its next one is called inside a sentence
    QString presidium = {};  ///< in whose name its resolution is signed, where its chair signs for neither cell nor committee
    QString symbol = {};     ///< organisation code of its minutes and resolution; empty: the cell's

    bool has(const QString &paper) const { return papers.isEmpty() || papers.contains(paper); }

    /// The item under which petitions of earlier meetings are answered; nullptr when such a meeting answers none.
    const AgendaSuggestion *answeringItem() const;
};

/// When papers of a meeting have to be in the official handbook app.
struct AppDeadlines
{
    qint64 daysBefore = 0;   ///< before the meeting; 0 when nothing is asked
    qint64 daysAfter = 0;
};

/// A type of paper: its code in the number and symbol.
struct PaperType
{
    QString id;              ///< `minutes`, `resolution`, ...
    QString code;            ///< `BB`, `NQ`, ...; empty for papers without a number
    QString title;           ///< type name as printed
};

/// Rules of the field as data with a date of effect: orders of meetings, vote rules, types of papers. A meeting keeps
/// the package it was held under.
struct Rules
{
    QString id;
    QString title;
    QDate effective;
    QString cellSymbol;      ///< organisation code in a paper's symbol, `CB`
    QList<MeetingOrder> orders;
    QList<VoteRule> votes;
    QList<RuleQuestion> questions;
    QList<InvalidReason> invalidReasons;
    QList<BallotLevel> levels;
    QList<PaperType> papers;
    AppDeadlines app = {};
    qint64 petitionDays = 0; ///< proposed time for the answer to a petition; 0 when none is proposed

    const MeetingOrder *order(const MeetingKind &kind) const;
    const VoteRule *vote(const QString &id) const;
    const PaperType *paper(const QString &id) const;

    /// What stands behind the number of a paper: "NQ/CB"; empty for papers without a number. Which papers are one series says PaperSeries.
    QString seriesOf(const MeetingKind &kind, const QString &paper) const;
};

/// A package from its JSON text. Invalid, with the place, when something is missing or cannot be.
Result<Rules> readRules(const QByteArray &json);

/// All packages that come with the program, oldest date of effect first.
const QList<Rules> &shippedRules();

/// The package in force on a day: the youngest of those in effect by then, else the oldest there is.
const Rules &rulesOn(const QDate &day);

/// A package by its id; NotFound when this program does not know it.
Result<Rules> rulesById(const QString &id);
