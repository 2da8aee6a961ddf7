// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/helddata.h"

#include "core/book/reading.h"
#include "core/usecases/disclosures.h"

#include <QSet>
#include <algorithm>

/// What the meetings of a book say of a person, in numbers.
static Result<HeldCounts> countsOf(const Book &book, const MemberId &member)
{
    const auto of = [&](const char *field) { return Query{{{QLatin1String(field), member.text}}, {}, {}}; };
    const auto attendance = book.all<Attendance>(of("member"));
    const auto opinions = book.all<Opinion>(of("member"));
    const auto petitions = book.all<Petition>(of("member"));
    const auto tasks = book.all<Task>(of("person"));
    const auto mentions = book.all<Mention>(of("member"));
    const auto votes = book.all<Vote>();
    const auto rounds = book.all<BallotRound>();
    const auto finals = book.all<FinalMinutes>();
    for (const Error *error : {attendance ? nullptr : &attendance.error(), opinions ? nullptr : &opinions.error(), petitions ? nullptr : &petitions.error(),
                               tasks ? nullptr : &tasks.error(), mentions ? nullptr : &mentions.error(), votes ? nullptr : &votes.error(),
                               rounds ? nullptr : &rounds.error(), finals ? nullptr : &finals.error()})
        if (error)
            return *error;
    HeldCounts counts;
    QSet<MeetingId> held;
    for (const Attendance &each : *attendance) {
        held += each.meeting;
        ++counts.meetings;
        counts.present += each.presence == Presence::Present;
        counts.withReason += each.presence == Presence::AbsentWithReason;
        counts.withoutReason += each.presence == Presence::AbsentWithoutReason;
    }
    counts.opinions = opinions->size();
    counts.petitions = petitions->size();
    counts.tasks = tasks->size();
    counts.tasksDone = std::count_if(tasks->cbegin(), tasks->cend(), [](const Task &each) { return each.state == TaskState::Done; });
    counts.mentions = mentions->size();
    for (const Vote &each : *votes)
        counts.votesByName += each.inFavourBy.contains(member) || each.againstBy.contains(member) || each.otherBy.contains(member);
    for (const BallotRound &each : *rounds)
        counts.candidacies += std::count_if(each.choices.cbegin(), each.choices.cend(), [&](const Choice &choice) { return choice.member == member; });
    counts.minutes = std::count_if(finals->cbegin(), finals->cend(), [&](const FinalMinutes &each) { return held.contains(each.meeting); });
    return counts;
}

Result<HeldData> heldData(const Book &book, const MemberId &id)
{
    HeldData held;
    const auto member = book.get(id);
    if (!member)
        return member.error();
    held.member = *member;
    const auto of = [&](const char *order) { return Query{{{QStringLiteral("member"), id.text}}, {QLatin1String(order), QStringLiteral("made")}, {}}; };
    const auto take = [](auto &into, auto found) -> Result<Done> {
        if (!found)
            return found.error();
        into = *std::move(found);
        return Done{};
    };
    QList<MemberPhoto> photos;
    QList<Person> persons;
    QList<Admission> admissions;
    QList<Paper> papers;
    for (const Result<Done> &taken :
         {take(held.way, statusesOf(book, id)), take(held.events, book.all<MemberEvent>(of("from"))), take(held.dossier, book.all<DossierLine>(of("paper"))),
          take(held.counts, countsOf(book, id)), take(held.amounts, book.all<DuesAmount>(of("from"))), take(held.payments, book.all<DuesPayment>(of("month"))),
          take(held.evaluations, book.all<Evaluation>(of("year"))), take(held.transfers, book.all<Transfer>({{{QStringLiteral("member"), id.text}}, {QStringLiteral("made")}, {}})),
          take(held.disclosures, disclosures(book, id)), take(photos, book.all<MemberPhoto>(of("taken"))), take(persons, book.all<Person>(of("code"))),
          take(admissions, book.all<Admission>(of("sequence"))), take(papers, book.all<Paper>({{}, {QStringLiteral("date")}, {}}))})
        if (!taken)
            return taken.error();
    held.hasPhoto = !photos.isEmpty();
    for (const Person &each : persons)
        held.keys += each.code;
    for (const Paper &paper : papers)
        if (std::any_of(admissions.cbegin(), admissions.cend(), [&](const Admission &each) { return each.id == paper.about; }))
            held.papers += {paper.symbol, paper.type, paper.date};
    return held;
}
