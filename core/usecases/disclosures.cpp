// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/disclosures.h"

#include "core/documents/meetingpapers.h"

#include <algorithm>

static Disclosure disclosureNow(DisclosureWay way, const QString &what, const QString &title, const MemberId &member, qint64 people, const QString &purpose)
{
    const QDateTime now = QDateTime::currentDateTime();
    return {DisclosureId::fresh(), now.date(), QTime(now.time().hour(), now.time().minute()), way, what, title.trimmed(), member, member.isEmpty() ? people : 0, purpose.trimmed()};
}

Result<Changes> recordDisclosure(Book &book, DisclosureWay way, const QString &what, const QString &title, const MemberId &member, qint64 people,
                                 const QString &purpose)
{
    if (what.isEmpty() || title.trimmed().isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Say what was printed or handed over.")};
    return book.record({created(disclosureNow(way, what, title, member, people, purpose))});
}

Result<Done> recordPapersLeft(Book &book, DisclosureWay way, const MeetingRecord &record, const QStringList &papers)
{
    QList<Fact> facts;
    for (const QString &paper : papers) {
        const QString title = documents::meetingPaperTitle(paper, record);
        if (const Admission *admission = record.admission(aboutOf(paper)))
            facts += created(disclosureNow(way, paperType(paper), title, admission->member, 1, {}));  // an applicant is no member yet
        else if (paper == QLatin1String("attendance"))
            facts += created(disclosureNow(way, QStringLiteral("roll"), title, {}, record.members.size(), {}));
    }
    if (facts.isEmpty() || book.copyState().kind == CopyState::Moved)
        return Done{};  // a copy that was handed over records nothing any more
    const auto noted = book.record(facts);
    return noted ? Result<Done>(Done{}) : noted.error();
}

Result<QList<Disclosure>> disclosures(const Book &book, const MemberId &member)
{
    auto all = book.all<Disclosure>({{}, {QStringLiteral("made")}, {}});
    if (!all)
        return all.error();
    if (!member.isEmpty())
        all->removeIf([&](const Disclosure &each) { return !each.member.isEmpty() && each.member != member; });
    std::reverse(all->begin(), all->end());
    return all;
}
