// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/cardcorrection.h"

#include "core/book/reading.h"
#include "core/text/dates.h"
#include "core/usecases/membership.h"
#include "core/usecases/protectedfields.h"

QList<CardDifference> cardDifferences(const Member &before, const Member &after)
{
    QList<CardDifference> differences;
    for (const QString &field : protectedChanges(before, after))
        differences += {field, correctionText(before, after, {field})};
    return differences;
}

Result<MemberEventId> correctCard(Book &book, const Member &member, const CardPaper &paper)
{
    if (paper.number.trimmed().isEmpty() && paper.issuer.trimmed().isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Say the number of the paper on which the card is put right, or at least who issued it."), {}, {}, "number"};
    if (!paper.decided.isEmpty() && !parseIsoText(paper.decided))
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "%1 is no date of the calendar."), {paper.decided}, {}, "decided"};
    for (const QString &text : {paper.number, paper.issuer, paper.reason})
        if (hasSecrecyMark(text))
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The text carries a mark of secrecy. Secret papers must not be kept in this program.")};
    const auto before = book.get(member.id);
    if (!before)
        return before.error();
    if (protectedChanges(*before, member).isEmpty())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Nothing that needs a paper was changed.")};
    QStringList lines{correctionText(*before, member, protectedChanges(*before, member))};
    if (!paper.reason.trimmed().isEmpty())
        lines += paper.reason.trimmed();
    MemberEvent event;
    event.id = MemberEventId::fresh();
    event.member = member.id;
    event.what = EventKind::Correction;
    event.from = QDate::currentDate().toString(Qt::ISODate);
    event.text = lines.join(u'\n');
    event.number = paper.number.simplified();
    event.decided = paper.decided;
    event.issuer = paper.issuer.simplified();
    const auto recorded = book.inOneCommit([&]() -> Result<Done> {
        if (auto changed = changeCard(book, member); !changed)
            return changed.error();
        const auto told = book.record({created(event)});
        return told ? Result<Done>(Done{}) : told.error();
    });
    return recorded ? Result<MemberEventId>(event.id) : recorded.error();
}

Result<documents::CardCorrectionSlip> cardCorrectionSlip(const Book &book, const MemberEventId &id)
{
    const auto event = book.get(id);
    if (!event)
        return event.error();
    if (event->what != EventKind::Correction)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "This line of the timeline is no correction of the card.")};
    const auto member = book.get(event->member);
    if (!member)
        return member.error();
    documents::CardCorrectionSlip slip;
    slip.head = book.head();
    slip.member = *member;
    slip.on = QDate::fromString(event->from, Qt::ISODate);
    const auto people = membersOn(book, slip.on);
    if (!people)
        return people.error();
    for (const MemberOnDay &each : *people)
        if (each.member.position == Position::Secretary)
            slip.secretary = each.member.name;
    for (const QString &line : event->text.split(u'\n')) {
        const qsizetype colon = line.indexOf(QStringLiteral(": "));
        const qsizetype arrow = line.indexOf(QStringLiteral(" → "));
        if (colon > 0 && arrow > colon)
            slip.lines += {line.left(colon), line.mid(colon + 2, arrow - colon - 2), line.mid(arrow + 3)};
        else
            slip.reason += (slip.reason.isEmpty() ? QString() : QStringLiteral(" ")) + line;
    }
    QStringList paper{event->number};
    if (const auto decided = parseIsoText(event->decided); decided && !decided->isNull())
        paper += QStringLiteral("ngày %1").arg(dateText(*decided));
    paper += event->issuer;
    paper.removeAll(QString());
    slip.paper = paper.join(QStringLiteral(", "));
    return slip;
}
