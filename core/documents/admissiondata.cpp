// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/admissiondata_p.h"

#include "core/documents/paperwords_p.h"
#include "core/documents/typed_p.h"
#include "core/text/dates.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>

namespace documents {

namespace {

/// What the vote or the last ballot on a person came to.
struct Decision
{
    qint64 inFavour = 0;
    qint64 against = 0;
    qint64 other = 0;
    qint64 base = 0;
    qint64 needed = 0;
    bool passed = false;
    bool secret = false;
};

std::optional<Decision> decisionOn(const MeetingRecord &record, const Admission &admission)
{
    for (const Vote &vote : record.votes)
        if (!admission.vote.isEmpty() && vote.id == admission.vote)
            return Decision{vote.inFavour, vote.against, vote.other, vote.base.base, vote.needed, vote.passed, false};
    std::optional<Decision> last;
    for (const BallotRound &round : admission.poll.isEmpty() ? QList<BallotRound>() : record.ballotsOf(admission.poll)) {
        const BallotCount *count = record.countOf(round.id);
        const auto isMeant = [&](const Choice &each) {
            if (!admission.member.isEmpty())
                return each.member == admission.member;
            static const QString wholeWords = QStringLiteral("(?<![\\p{L}\\p{M}])%1(?![\\p{L}\\p{M}])");
            const QRegularExpression name(wholeWords.arg(QRegularExpression::escape(admission.name)), QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
            return round.choices.size() == 1 || name.match(each.text).hasMatch();
        };
        if (std::count_if(round.choices.begin(), round.choices.end(), isMeant) != 1)
            continue;  // no line, or two who cannot be told apart
        const auto line = std::find_if(round.choices.begin(), round.choices.end(), isMeant);
        if (!count)
            continue;
        const qint64 agree = count->votes(line->number, QStringLiteral("agree"));
        last = Decision{agree, count->votes(line->number, QStringLiteral("disagree")), count->votes(line->number, QStringLiteral("other")),
                        count->base.base, count->needed, agree >= count->needed, true};
    }
    return last;
}

struct Heading
{
    const char *title;
    QString Admission::*text;
};
const Heading headings[] = {
    {"Về lý lịch", &Admission::background},
    {"Về phẩm chất chính trị", &Admission::awareness},
    {"Về đạo đức, lối sống", &Admission::conduct},
    {"Về năng lực công tác", &Admission::capacity},
    {"Về quan hệ quần chúng", &Admission::relations},
    {"Khuyết điểm, hạn chế", &Admission::shortcomings},
};

/// What was concluded, under its headings; what nobody wrote down is left out.
QJsonArray conclusions(const Admission &admission)
{
    QJsonArray list;
    for (const Heading &each : headings) {
        QJsonArray lines = typedLines(admission.*each.text);
        if (lines.isEmpty())
            continue;
        const QString first = lines.takeAt(0).toString();
        list += QJsonObject{{QStringLiteral("title"), QString::fromUtf8(each.title)}, {QStringLiteral("first"), first}, {QStringLiteral("more"), lines}};
    }
    return list;
}

/// Who was absent, by standing, and why.
void addAbsent(QJsonObject &data, const MeetingRecord &record)
{
    qint64 official = 0;
    qint64 probationary = 0;
    QStringList reasons;
    for (const MemberOnDay &each : record.members) {
        const Attendance *line = record.attendanceOf(each.member.id);
        const bool isAbsent = line && (line->presence == Presence::AbsentWithReason || line->presence == Presence::AbsentWithoutReason);
        if (!isAbsent || each.status.situation == Situation::HereTemporarily)
            continue;
        ++(each.status.standing == Standing::Probationary ? probationary : official);
        const QString reason = withoutStop(line->reason);
        reasons += reason.isEmpty() ? QStringLiteral("đồng chí %1 không có lý do").arg(typedLine(each.member.name))
                                    : QStringLiteral("đồng chí %1 %2").arg(typedLine(each.member.name), reason);
    }
    data.insert(QStringLiteral("absentOwnText"), countText(official + probationary));
    data.insert(QStringLiteral("absentOfficialText"), countText(official));
    data.insert(QStringLiteral("absentProbationaryText"), countText(probationary));
    data.insert(QStringLiteral("absentReasons"), reasons.join(QStringLiteral("; ")));
}

} // namespace

QStringList lacking(const MeetingRecord &record, const Admission &admission, bool isDraft)
{
    QStringList missing;
    if (typedLine(record.nameOf(admission)).isEmpty())
        missing += QCoreApplication::translate("Error", "the name of the person");
    if (conclusions(admission).isEmpty())
        missing += QCoreApplication::translate("Error", "what the cell concluded on the person");
    if (!isDraft && !decisionOn(record, admission))
        missing += QCoreApplication::translate("Error", "the vote on the person");
    return missing;
}

Result<Done> checkPassed(const MeetingRecord &record, const Admission &admission)
{
    const auto decision = decisionOn(record, admission);
    if (decision && !decision->passed)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The meeting did not agree to propose %1: %2 in favour, %3 needed."),
                     {record.nameOf(admission), QString::number(decision->inFavour), QString::number(decision->needed)}};
    return Done{};
}

void addAdmission(QJsonObject &data, const MeetingRecord &record, const Admission &admission)
{
    data.insert(QStringLiteral("person"), typedLine(record.nameOf(admission)));
    data.insert(QStringLiteral("conclusions"), conclusions(admission));
    data.insert(QStringLiteral("dateCapital"), capitalised(longDate(record.meeting.date)));
    addAbsent(data, record);
    const Member *member = record.member(admission.member);
    const QDate admitted = member ? QDate::fromString(member->ceremonyDate, Qt::ISODate) : QDate();
    data.insert(QStringLiteral("admitted"), longDate(admitted));
    const auto decision = decisionOn(record, admission);
    QJsonObject vote;
    if (decision)
        vote = {{QStringLiteral("inFavour"), countText(decision->inFavour)},
                {QStringLiteral("base"), countText(decision->base)},
                {QStringLiteral("percent"), percentText(decision->inFavour, decision->base)},
                {QStringLiteral("against"), countText(decision->against)},
                {QStringLiteral("againstPercent"), percentText(decision->against, decision->base)},
                {QStringLiteral("other"), decision->other == 0 ? QString() : countText(decision->other)},
                {QStringLiteral("secret"), decision->secret}};
    data.insert(QStringLiteral("personVote"), vote);
    data.insert(QStringLiteral("reasonsAgainst"), withoutStop(admission.reasonsAgainst));
}

} // namespace documents
