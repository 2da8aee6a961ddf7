// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/admissions.h"

#include "core/text/fold.h"
#include "core/usecases/membership.h"
#include "core/usecases/putting_p.h"

/// Refused once the resolution on a person has its number: it went out as it is.
static Result<Done> checkUnnumbered(const Book &book, const AdmissionId &id)
{
    const auto papers = book.all<Paper>({{{QStringLiteral("about"), id.text}}, {}, {}});
    if (!papers)
        return papers.error();
    if (papers->isEmpty())
        return Done{};
    return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The resolution has the number %1 already and stays as it is."), {papers->first().symbol}};
}

/// Whether a vote or ballot can decide on the person: of the same meeting, by the rule of the step, and about nobody else. An empty id can.
template <typename T>
static Result<Done> checkDecision(const Book &book, const Id<T> &id, const Admission &admission)
{
    if (id.isEmpty())
        return Done{};
    const auto record = book.get(id);
    if (!record)
        return record.error();
    if (record->meeting != admission.meeting)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The vote on the person belongs to another meeting.")};
    if (record->rule != wordOf(admission.step))
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” was not decided by the rule for this."), {record->matter}};
    if constexpr (std::is_same_v<T, Vote>)
        if (admission.step == AdmissionStep::Recognition && !record->about.isEmpty() && record->about != admission.member)
            return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” was about another person."), {record->matter}};
    return Done{};
}

bool decidesOnAPerson(const QString &rule)
{
    return rule == wordOf(AdmissionStep::Admission) || rule == wordOf(AdmissionStep::Recognition);
}

std::optional<Admission> admissionOf(const MeetingRecord &record, const Vote &vote)
{
    if (!decidesOnAPerson(vote.rule))
        return std::nullopt;
    Admission fresh;
    fresh.meeting = record.meeting.id;
    fresh.step = fromWord<AdmissionStep>(vote.rule);
    fresh.vote = vote.id;
    if (fresh.step == AdmissionStep::Recognition)
        fresh.member = vote.about;
    return fresh;
}

Result<AdmissionId> putAdmission(Book &book, Admission admission)
{
    admission.name = nfc(admission.name.simplified());
    for (QString *text : {&admission.background, &admission.awareness, &admission.conduct, &admission.capacity, &admission.relations,
                          &admission.shortcomings, &admission.reasonsAgainst}) {
        *text = text->trimmed();
        if (hasSecrecyMark(*text))
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The text carries a mark of secrecy. Secret papers must not be kept in this program.")};
    }
    if (admission.step == AdmissionStep::Admission)
        admission.member = {};
    else
        admission.name.clear();
    if (admission.step == AdmissionStep::Admission ? admission.name.isEmpty() : admission.member.isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Say who is meant.")};
    if (!admission.member.isEmpty())
        if (const auto member = book.get(admission.member); !member)
            return member.error();
    if (const auto meeting = book.get(admission.meeting); !meeting)
        return meeting.error();
    if (!admission.vote.isEmpty() && !admission.poll.isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "A person is decided on by an open vote or by a secret ballot, not by both.")};
    if (auto done = checkDecision(book, admission.vote, admission); !done)
        return done.error();
    if (auto done = checkDecision(book, admission.poll, admission); !done)
        return done.error();
    if (!admission.vote.isEmpty()) {
        const auto others = book.all<Admission>({{{QStringLiteral("vote"), admission.vote.text}}, {}, {}});
        if (!others)
            return others.error();
        for (const Admission &other : *others)
            if (other.id != admission.id)
                return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "This vote has a resolution on a person already. Change that one.")};
    }
    if (!admission.id.isEmpty()) {
        const auto known = book.get(admission.id);
        if (!known)
            return known.error();
        if (auto free = checkUnnumbered(book, admission.id); !free)
            return free.error();
        admission.sequence = known->sequence;
    }
    return putRecord(book, admission);
}

Result<Changes> removeAdmission(Book &book, const AdmissionId &id)
{
    if (auto free = checkUnnumbered(book, id); !free)
        return free.error();
    return removeRecord(book, id);
}
