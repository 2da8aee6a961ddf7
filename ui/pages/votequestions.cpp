// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/votequestions.h"

#include "core/usecases/voting.h"
#include "ui/dialogs/meetingwords.h"

VoteQuestions voteQuestions(const Book &book, const MeetingRecord &record)
{
    VoteQuestions questions;
    questions.rules = record.rules.votes;
    const auto people = membersOn(book, record.meeting.date); // a committee also decides on whom it does not summon
    questions.people = meetingwords::choices(people ? *people : record.members);
    questions.matches = meetingwords::isMeant;
    questions.baseOf = [&book, meeting = record.meeting.id](const QString &rule, const QTime &taken) { return baseOf(book, meeting, rule, taken); };
    questions.voters = [record](const QString &rule, const QTime &taken) {
        QList<QPair<MemberId, QString>> voters;
        for (const MemberId &member : entitledPresent(record.members, record.rollCall, record.ruleOf(rule), taken))
            voters += {member, record.nameOf(member)};
        return voters;
    };
    questions.timesFailed = [&book](const QString &rule, const MemberId &about) {
        const auto times = timesFailed(book, rule, about);
        return times ? *times : qint64(0);
    };
    return questions;
}
