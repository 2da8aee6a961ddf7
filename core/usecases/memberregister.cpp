// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/tablerows_p.h"

#include "core/text/dates.h"
#include "core/text/vietnamese.h"

#include <algorithm>

namespace tablerows {

/// The last step of a way that brought somebody into a situation, with its day, its paper and what was noted.
static QString stepWords(const ListedMember &listed, Situation situation, const QString &form = {})
{
    const auto step = std::find_if(listed.way.crbegin(), listed.way.crend(), [&](const MemberStatus &each) { return each.situation == situation && !(each.from > listed.day); });
    if (step == listed.way.crend())
        return {};
    QStringList lines;
    if (step->from.isValid())
        lines += dateText(step->from);
    const QString where = step->id == listed.status.id ? listed.elsewhere : QString();
    for (const QString &line : {form, where, step->paper, step->note})
        if (!line.trimmed().isEmpty())
            lines += line.simplified();
    return lines.join(u'\n');
}

Result<MemberTable> registerTable(const Book &book, const MemberPaperWish &wish)
{
    auto table = begun(book, wish, QStringLiteral("Sổ danh sách đảng viên"));
    if (!table)
        return table.error();
    // The book has everybody who was ever on the list, in the order of entering where no other was asked for.
    ListChoice choice = wish.choice;
    choice.who = ListedWho::Everybody;
    choice.conditions += {QStringLiteral("standing"), ListTest::Is, wordOf(Standing::Official) + u'|' + wordOf(Standing::Probationary)};
    if (choice.order.isEmpty())
        choice.order = {QStringLiteral("entered")};
    const auto members = listMembers(book, wish.day, choice);
    if (!members)
        return members.error();
    const QStringList titles = documents::registerTitles();
    const int letters[] = {22, 12, 20, 18, 18, 11, 14, 12, 14, 14, 12, 12, 12};
    for (qsizetype i = 0; i < titles.size(); ++i)
        table->columns += {titles[i], letters[i], false};
    for (const ListedMember &each : *members) {
        const Member &member = each.member;
        const auto lines = [&each](std::initializer_list<const char *> fields) {
            QStringList texts;
            for (const char *field : fields)
                texts += printedValue(each, QLatin1String(field)).simplified();
            while (!texts.isEmpty() && texts.last().isEmpty())
                texts.removeLast();
            return text(texts.join(u'\n'));
        };
        QStringList names{upperCaseName(member.name)};
        if (!member.birthName.trimmed().isEmpty() && member.birthName.simplified() != member.name.simplified())
            names += member.birthName.simplified();
        QString note = member.note.simplified();
        if (each.status.situation == Situation::HereTemporarily || each.status.situation == Situation::AwayTemporarily
            || each.status.situation == Situation::Exempt || each.status.situation == Situation::Suspended)
            note = QStringList{printedValue(each, QStringLiteral("situation")), note}.join(note.isEmpty() ? QString() : QStringLiteral("\n"));
        table->rows += QList<Cell>{text(names.join(u'\n')),
                                   lines({"sex", "ethnicity", "religion", "born"}),
                                   lines({"homePlace"}),
                                   lines({"education", "politicalTheory", "profession", "languages"}),
                                   lines({"jobBefore", "job"}),
                                   lines({"ceremonyDate", "officialDate"}),
                                   lines({"cardNumber", "profileNumber", "badge"}),
                                   lines({"service"}),
                                   text(stepWords(each, Situation::MovedOut)),
                                   lines({"movedIn"}),
                                   text(stepWords(each, Situation::Deceased)),
                                   text(stepWords(each, Situation::Left)),
                                   text(note)};
        table->members += member.id;
    }
    table->people = members->size();
    table->head.notes = {QStringLiteral("Sổ có %1 đảng viên.").arg(members->size())};
    table->head.subject = QStringLiteral("(tính đến ngày %1)").arg(dateText(wish.day));
    return table;
}

}
