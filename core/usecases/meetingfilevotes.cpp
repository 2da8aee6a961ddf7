// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/fold.h"
#include "core/usecases/admissions.h"
#include "core/usecases/elections.h"
#include "core/usecases/meetingfile_p.h"
#include "core/usecases/voting.h"

#include <QJsonArray>

QList<MemberId> MeetingFile::people(const QJsonValue &value, const QString &place)
{
    QList<MemberId> found;
    int index = 0;
    for (const QJsonValue named : value.toArray())
        found += person(named.toString().trimmed(), place + QStringLiteral("[%1]").arg(index++));
    return found;
}

Result<Done> MeetingFile::readVotes(const AgendaItem &item, const QJsonObject &object, const QString &place)
{
    int index = 0;
    for (const QJsonValue value : object.value(QStringLiteral("votes")).toArray()) {
        const QJsonObject taken = value.toObject();
        const QString here = place + QStringLiteral(".votes[%1]").arg(index++);
        Vote vote;
        vote.meeting = item.meeting;
        vote.item = item.id;
        vote.matter = text(taken, "matter");
        vote.rule = text(taken, "rule").isEmpty() ? QStringLiteral("ordinary") : text(taken, "rule");
        if (!text(taken, "method").isEmpty())
            vote.method = word<VoteMethod>(text(taken, "method"), here + QStringLiteral(".method"));
        vote.taken = time(taken, "taken", here + u'.');
        if (!text(taken, "about").isEmpty())
            vote.about = person(text(taken, "about"), here + QStringLiteral(".about"));
        for (const auto &[key, counting] : {std::pair{"except", VoteCounting::AllExcept}, std::pair{"byName", VoteCounting::ByName}}) {
            if (!taken.contains(QLatin1String(key)))
                continue;
            const QJsonObject names = taken.value(QLatin1String(key)).toObject();
            const QString at = here + u'.' + QLatin1String(key);
            vote.counting = counting;
            vote.inFavourBy = people(names.value(QStringLiteral("inFavour")), at + QStringLiteral(".inFavour"));
            vote.againstBy = people(names.value(QStringLiteral("against")), at + QStringLiteral(".against"));
            vote.otherBy = people(names.value(QStringLiteral("other")), at + QStringLiteral(".other"));
        }
        vote.inFavour = taken.value(QStringLiteral("inFavour")).toInteger(-1);
        vote.against = taken.value(QStringLiteral("against")).toInteger(0);
        vote.other = taken.value(QStringLiteral("other")).toInteger(0);
        if (m_wrong)
            return *m_wrong;
        const auto put = putVote(m_book, vote);
        if (!put)
            return put.error();
        Admission admission;
        admission.meeting = item.meeting;
        admission.vote = *put;
        admission.member = vote.about;
        if (auto read = readAdmission(admission, taken, here); !read)
            return read;
    }
    return Done{};
}

/// What the meeting concluded on the person whom a vote or ballot was about: "resolution" beside it.
Result<Done> MeetingFile::readAdmission(Admission admission, const QJsonObject &decided, const QString &place)
{
    if (!decided.contains(QStringLiteral("resolution")))
        return Done{};
    const QJsonObject said = decided.value(QStringLiteral("resolution")).toObject();
    const QString here = place + QStringLiteral(".resolution");
    if (!decidesOnAPerson(text(decided, "rule")))
        complain(place + QStringLiteral(".rule"), text(decided, "rule"));
    admission.step = fromWord<AdmissionStep>(text(decided, "rule"));
    admission.name = text(said, "applicant");
    if (!text(said, "member").isEmpty())
        admission.member = person(text(said, "member"), here + QStringLiteral(".member"));
    admission.background = text(said, "background");
    admission.awareness = text(said, "awareness");
    admission.conduct = text(said, "conduct");
    admission.capacity = text(said, "capacity");
    admission.relations = text(said, "relations");
    admission.shortcomings = text(said, "shortcomings");
    admission.reasonsAgainst = text(said, "reasonsAgainst");
    if (m_wrong)
        return *m_wrong;
    if (const auto put = putAdmission(m_book, admission); !put)
        return put.error();
    return Done{};
}

/// The lines of a ballot: names of people, or matters as texts or as {"text", "about"}.
QList<Choice> MeetingFile::choices(const QJsonValue &value, PollForm form, const QString &place)
{
    QList<Choice> lines;
    int index = 0;
    for (const QJsonValue each : value.toArray()) {
        const QString here = place + QStringLiteral("[%1]").arg(index++);
        Choice line;
        if (form != PollForm::Matters)
            line.member = person(each.toString().trimmed(), here);
        else if (each.isObject()) {
            line.text = text(each.toObject(), "text");
            if (const QString about = text(each.toObject(), "about"); !about.isEmpty())
                line.member = person(about, here + QStringLiteral(".about"));
        } else {
            line.text = each.toString().trimmed();
        }
        lines += line;
    }
    return lines;
}

/// The count of a poll's last ballot; lines of the result are named as on the ballot.
Result<Done> MeetingFile::readBallot(const PollId &poll, const QJsonObject &object, const QString &place)
{
    if (!object.contains(QStringLiteral("issued")))
        return Done{}; // prepared and not counted
    const auto rounds = m_book.all<BallotRound>({{{QStringLiteral("poll"), poll.text}}, {QStringLiteral("number")}, {}});
    if (!rounds)
        return rounds.error();
    BallotCount count;
    count.round = rounds->last().id;
    count.taken = time(object, "taken", place + u'.');
    count.closed = time(object, "closed", place + u'.');
    count.issued = object.value(QStringLiteral("issued")).toInteger();
    count.collected = object.value(QStringLiteral("collected")).toInteger();
    count.valid = object.value(QStringLiteral("valid")).toInteger();
    count.objections = text(object, "objections");
    const QJsonObject invalid = object.value(QStringLiteral("invalid")).toObject();
    for (auto reason = invalid.begin(); reason != invalid.end(); ++reason)
        count.invalid += {reason.key(), reason.value().toInteger(-1)};
    int index = 0;
    for (const QJsonValue value : object.value(QStringLiteral("results")).toArray()) {
        const QJsonObject result = value.toObject();
        const QString here = place + QStringLiteral(".results[%1]").arg(index++);
        const QString named = nfc(text(result, "choice"));
        const Choice *line = nullptr;
        for (const Choice &each : rounds->last().choices) {
            const auto member = each.text.isEmpty() ? m_book.get(each.member) : Result<Member>(Member{});
            if (!named.isEmpty() && (each.text == named || (member && (member->name == named || member->idNumber == named || member->id.text == named))))
                line = &each;
        }
        if (!line) {
            complain(here + QStringLiteral(".choice"), named);
            return *m_wrong;
        }
        for (auto mark = result.begin(); mark != result.end(); ++mark)
            if (mark.key() != QLatin1String("choice"))
                count.tallies += {line->number, mark.key(), mark.value().toInteger(-1)};
    }
    if (m_wrong)
        return *m_wrong;
    if (auto put = putCount(m_book, count); !put)
        return put.error();
    return Done{};
}

Result<Done> MeetingFile::readBallots(const AgendaItem &item, const QJsonObject &object, const QString &place)
{
    const auto record = meetingRecord(m_book, item.meeting);
    if (!record)
        return record.error();
    int index = 0;
    for (const QJsonValue value : object.value(QStringLiteral("ballots")).toArray()) {
        const QJsonObject held = value.toObject();
        const QString here = place + QStringLiteral(".ballots[%1]").arg(index++);
        Poll poll;
        poll.meeting = item.meeting;
        poll.item = item.id;
        poll.matter = text(held, "matter");
        poll.rule = text(held, "rule");
        const PollForm form = record->ruleOf(poll.rule).form;
        poll.seats = held.value(QStringLiteral("seats")).toInteger(form == PollForm::Election ? 1 : 0);
        if (!text(held, "order").isEmpty())
            poll.order = word<ListOrder>(text(held, "order"), here + QStringLiteral(".order"));
        poll.team = people(held.value(QStringLiteral("team")), here + QStringLiteral(".team"));
        const QList<Choice> lines = choices(held.value(QStringLiteral("choices")), form, here + QStringLiteral(".choices"));
        if (m_wrong)
            return *m_wrong;
        const auto put = putPoll(m_book, poll, lines);
        if (!put)
            return put.error();
        int number = 0;
        for (const QJsonValue ballot : held.value(QStringLiteral("rounds")).toArray()) {
            const QJsonObject round = ballot.toObject();
            const QString at = here + QStringLiteral(".rounds[%1]").arg(number++);
            const QList<Choice> others = choices(round.value(QStringLiteral("choices")), form, at + QStringLiteral(".choices"));
            if (m_wrong)
                return *m_wrong;
            if (number > 1)
                if (auto next = nextBallot(m_book, *put, others); !next)
                    return next.error();
            if (auto read = readBallot(*put, round, at); !read)
                return read.error();
        }
        if (held.value(QStringLiteral("stopped")).toBool())
            if (auto ended = endPoll(m_book, *put, Further::None); !ended)
                return ended.error();
        Admission admission;
        admission.meeting = item.meeting;
        admission.poll = *put;
        if (auto read = readAdmission(admission, held, here); !read)
            return read.error();
    }
    return Done{};
}
