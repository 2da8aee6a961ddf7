// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/disclosures.h"

#include <algorithm>

Result<Changes> recordDisclosure(Book &book, DisclosureWay way, const QString &what, const QString &title, const MemberId &member, qint64 people,
                                 const QString &purpose)
{
    if (what.isEmpty() || title.trimmed().isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Say what was printed or handed over.")};
    const QDateTime now = QDateTime::currentDateTime();
    return book.record({created(Disclosure{DisclosureId::fresh(), now.date(), QTime(now.time().hour(), now.time().minute()), way, what, title.trimmed(), member,
                                           member.isEmpty() ? people : 0, purpose.trimmed()})});
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
