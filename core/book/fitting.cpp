// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/fitting.h"

#include "core/domain/paperseries.h"

namespace {

template <typename T>
Result<Done> checkNamedBy(const Book &book, const T &record, const Planned &planned)
{
    QList<Reference> known;
    if (const auto now = book.get(record.id); now)
        known = referencesOf(*now);
    const QList<Reference> wanted = referencesOf(record);
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const QString id = wanted[i].id;
        if (id.isEmpty() || (i < known.size() && known[i].id == id && !planned.contains(id)))
            continue;
        bool isThere = false;
        if (const auto plan = planned.constFind(id); plan != planned.cend()) {
            isThere = *plan != Action::Annul;
        } else {
            const auto at = book.positionOf(QString(wanted[i].kind).replace(u'.', u'_'), id);
            if (!at)
                return at.error();
            isThere = *at >= 0;
        }
        if (!isThere)
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "What this belongs to is no longer there. Put that back first.")};
    }
    return Done{};
}

/// Whether another record of the same kind has values in the same fields.
template <typename T>
Result<bool> isTaken(const Book &book, const Planned &planned, const T &record, const QList<QPair<QString, QVariant>> &where)
{
    const auto rows = book.all<T>({where, {}, {}});
    if (!rows)
        return rows.error();
    for (const T &row : *rows)
        if (row.id != record.id && planned.value(row.id.text, Action::Amend) != Action::Annul)
            return true;
    return false;
}

template <typename T>
Result<Done> checkPlaceOf(const Book &book, const T &record, const Planned &planned)
{
    QList<QList<QPair<QString, QVariant>>> places;
    if constexpr (std::is_same_v<T, Attendance>) {
        places += {{QStringLiteral("meeting"), record.meeting.text}, {QStringLiteral("member"), record.member.text}};
    } else if constexpr (std::is_same_v<T, Excuse>) {
        places += {{QStringLiteral("meeting"), record.meeting.text}, {QStringLiteral("member"), record.member.text}};
    } else if constexpr (std::is_same_v<T, AgendaItem>) {
        if (!record.takenFrom.isEmpty())
            places += {{QStringLiteral("takenFrom"), record.takenFrom.text}};
        if (record.answersPetitions)
            places += {{QStringLiteral("meeting"), record.meeting.text}, {QStringLiteral("answersPetitions"), 1}};
    } else if constexpr (std::is_same_v<T, Petition>) {
        places += {{QStringLiteral("number"), record.number}};
    } else if constexpr (std::is_same_v<T, Posting>) {
        places += {{QStringLiteral("meeting"), record.meeting.text}, {QStringLiteral("stage"), wordOf(record.stage)}};
    } else if constexpr (std::is_same_v<T, MeetingDay>) {
        places += {{QStringLiteral("from"), record.from.toString(Qt::ISODate)}};
    } else if constexpr (std::is_same_v<T, PlannedMonth>) {
        places += {{QStringLiteral("year"), record.year}, {QStringLiteral("month"), record.month}};
    } else if constexpr (std::is_same_v<T, Attachment>) {
        places += {{QStringLiteral("meeting"), record.meeting.text}, {QStringLiteral("name"), record.name}};
    } else if constexpr (std::is_same_v<T, BallotRound>) {
        places += {{QStringLiteral("poll"), record.poll.text}, {QStringLiteral("number"), record.number}};
    } else if constexpr (std::is_same_v<T, BallotCount>) {
        places += {{QStringLiteral("round"), record.round.text}};
    } else if constexpr (std::is_same_v<T, RuleChoice>) {
        places += {{QStringLiteral("question"), record.question}, {QStringLiteral("from"), record.from.toString(Qt::ISODate)}};
    } else if constexpr (std::is_same_v<T, Paper>) {
        const QString term = record.termFrom.isValid() ? record.termFrom.toString(Qt::ISODate) : QString();
        places += {{QStringLiteral("meeting"), record.meeting.text}, {QStringLiteral("type"), record.type}, {QStringLiteral("about"), record.about.text}};
        QList<QPair<QString, QVariant>> inSeries{{QStringLiteral("symbol"), record.symbol}, {QStringLiteral("termFrom"), term}};
        if (const MeetingId own = PaperSeries::of(record).meeting; !own.isEmpty())
            inSeries += {QStringLiteral("meeting"), own.text};
        places += inSeries;
    } else if constexpr (std::is_same_v<T, Correction> || std::is_same_v<T, Extract>) {
        const QString term = record.termFrom.isValid() ? record.termFrom.toString(Qt::ISODate) : QString();
        places += {{QStringLiteral("termFrom"), term}, {QStringLiteral("number"), record.number}};
    } else if constexpr (std::is_same_v<T, MeetingScore> || std::is_same_v<T, ScoreConfirmation>) {
        places += {{QStringLiteral("meeting"), record.meeting.text}};
    } else if constexpr (std::is_same_v<T, KeptScoreSheet>) {
        places += {{QStringLiteral("sheet"), record.sheet}};
    } else if constexpr (std::is_same_v<T, Phrase>) {
        places += {{QStringLiteral("code"), record.code}};
    } else if constexpr (std::is_same_v<T, Wording>) {
        places += {{QStringLiteral("paper"), record.paper}, {QStringLiteral("original"), record.original}};
    } else if constexpr (std::is_same_v<T, Admission>) {
        if (!record.vote.isEmpty())
            places += {{QStringLiteral("vote"), record.vote.text}};
    } else if constexpr (std::is_same_v<T, DossierLine>) {
        places += {{QStringLiteral("member"), record.member.text}, {QStringLiteral("paper"), record.paper}};
    } else if constexpr (std::is_same_v<T, MemberPhoto>) {
        places += {{QStringLiteral("member"), record.member.text}};
    } else if constexpr (std::is_same_v<T, ClockSettled>) {
        places += {{QStringLiteral("member"), record.member.text}, {QStringLiteral("name"), record.name}, {QStringLiteral("rule"), record.rule},
                   {QStringLiteral("opens"), record.opens.toString(Qt::ISODate)}};
    } else if constexpr (std::is_same_v<T, DuesAmount>) {
        places += {{QStringLiteral("member"), record.member.text}, {QStringLiteral("from"), record.from.toString(Qt::ISODate)},
                   {QStringLiteral("until"), record.until.isValid() ? record.until.toString(Qt::ISODate) : QString()}};
    } else if constexpr (std::is_same_v<T, Evaluation>) {
        places += {{QStringLiteral("member"), record.member.text}, {QStringLiteral("year"), record.year}, {QStringLiteral("quarter"), record.quarter}};
    } else if constexpr (std::is_same_v<T, ImportMapping>) {
        places += {{QStringLiteral("source"), record.source}};
    } else if constexpr (std::is_same_v<T, SavedFilter>) {
        places += {{QStringLiteral("name"), record.name}};
    } else if constexpr (std::is_same_v<T, ScoreChoice> || std::is_same_v<T, DuesRules> || std::is_same_v<T, EvaluationCap>) {
        places += {{QStringLiteral("from"), record.from.toString(Qt::ISODate)}};
    }
    for (const auto &place : std::as_const(places)) {
        const auto taken = isTaken(book, planned, record, place);
        if (!taken)
            return taken.error();
        if (*taken)
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Something recorded since has taken its place. Remove that first.")};
    }
    return Done{};
}

} // namespace

Result<Done> checkNamed(const Book &book, const Record &record, const Planned &planned)
{
    return std::visit([&](const auto &each) -> Result<Done> {
        if constexpr (std::is_same_v<std::decay_t<decltype(each)>, UnknownRecord>)
            return Done{};
        else
            return checkNamedBy(book, each, planned);
    }, record);
}

Result<Done> checkPlace(const Book &book, const Record &record, const Planned &planned)
{
    return std::visit([&](const auto &each) -> Result<Done> {
        if constexpr (std::is_same_v<std::decay_t<decltype(each)>, UnknownRecord>)
            return Done{};
        else
            return checkPlaceOf(book, each, planned);
    }, record);
}
