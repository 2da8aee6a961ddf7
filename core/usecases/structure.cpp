// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/structure.h"

#include "core/text/fold.h"
#include "core/text/vietnamese.h"
#include "core/usecases/listrules.h"

#include <QMap>
#include <algorithm>
#include <functional>

namespace {

const QString notKnown = QStringLiteral("Chưa rõ");

/// Counts members by a number, in groups that end with the given ones; `unit` is "tuổi" or "năm".
StructurePart byNumber(const QString &title, const QList<ListedMember> &members, const QList<int> &ends, const QString &unit,
                       const std::function<std::optional<int>(const ListedMember &)> &number)
{
    StructurePart part{title, {}};
    for (qsizetype i = 0; i <= ends.size(); ++i) {
        const QString word = i == 0 ? QStringLiteral("Đến %1 %2").arg(ends[0]).arg(unit)
            : i == ends.size()      ? QStringLiteral("Từ %1 %2 trở lên").arg(ends.last() + 1).arg(unit)
                                    : QStringLiteral("%1–%2 %3").arg(ends[i - 1] + 1).arg(ends[i]).arg(unit);
        part.groups += {word, 0};
    }
    StructureGroup unknown{notKnown, 0, true};
    for (const ListedMember &each : members) {
        const std::optional<int> found = number(each);
        if (!found)
            ++unknown.count;
        else
            ++part.groups[std::lower_bound(ends.cbegin(), ends.cend(), *found) - ends.cbegin()].count;
    }
    part.groups += unknown;
    return part;
}

/// Counts members by the words of an enum, in its order; a word without a member does not appear unless it is one of `always`.
StructurePart byWord(const QString &title, const QList<ListedMember> &members, const QString &field, const QStringList &always)
{
    StructurePart part{title, {}};
    for (const QString &word : wordsOfField(field)) {
        const QString words = paperWord(field, word);
        const qint64 count = std::count_if(members.cbegin(), members.cend(), [&](const ListedMember &each) { return storedValue(each, field) == word; });
        if (count > 0 || always.contains(word))
            part.groups += {words.isEmpty() ? notKnown : words, count, words.isEmpty()};
    }
    std::stable_partition(part.groups.begin(), part.groups.end(), [](const StructureGroup &each) { return !each.isUnknown; });
    return part;
}

/// Counts members by what stands in a field of text. Spellings that differ in accents or capitals are one, said as most cards say it.
StructurePart byText(const QString &title, const QList<ListedMember> &members, const QString &field)
{
    constexpr qsizetype most = 10;  // sorts of their own; rarer ones are put together
    StructurePart part{title, {}};
    QMap<QString, QMap<QString, qint64>> spellings;
    StructureGroup unknown{notKnown, 0, true};
    for (const ListedMember &each : members) {
        const QString text = storedValue(each, field).simplified();
        if (text.isEmpty())
            ++unknown.count;
        else
            ++spellings[fold(text)][text];
    }
    for (const QMap<QString, qint64> &of : std::as_const(spellings)) {
        const auto said = std::max_element(of.cbegin(), of.cend());
        qint64 count = 0;
        for (const qint64 some : of)
            count += some;
        part.groups += {said.key(), count};
    }
    std::sort(part.groups.begin(), part.groups.end(), [](const StructureGroup &a, const StructureGroup &b) {
        return a.count != b.count ? a.count > b.count : sortKey(a.word) < sortKey(b.word);
    });
    if (part.groups.size() > most) {
        StructureGroup others{QStringLiteral("Khác (%1 loại)").arg(part.groups.size() - most + 1)};
        while (part.groups.size() >= most)
            others.count += part.groups.takeLast().count;
        part.groups += others;
    }
    part.groups += unknown;
    return part;
}

}

Structure structureOf(const QList<ListedMember> &members, const QDate &day)
{
    Structure structure;
    structure.day = day;
    QList<ListedMember> counted;
    for (const ListedMember &each : members)
        if (each.status.situation == Situation::HereTemporarily)
            ++structure.guests;
        else
            counted += each;
    structure.total = counted.size();
    const ListRules &rules = shippedListRules();
    const auto word = [](auto value) { return wordOf(value); };
    structure.parts = {
        byWord(QStringLiteral("Diện đảng viên"), counted, QStringLiteral("standing"), {word(Standing::Official), word(Standing::Probationary)}),
        byWord(QStringLiteral("Tình trạng sinh hoạt"), counted, QStringLiteral("situation"), {word(Situation::Active)}),
        byWord(QStringLiteral("Giới tính"), counted, QStringLiteral("sex"), {word(Sex::Male), word(Sex::Female), word(Sex::Unknown)}),
        byNumber(QStringLiteral("Độ tuổi"), counted, rules.ageGroups, QStringLiteral("tuổi"), [day](const ListedMember &each) { return yearsOfLife(each.member.born, day); }),
        byNumber(QStringLiteral("Tuổi Đảng"), counted, rules.partyAgeGroups, QStringLiteral("năm"), [day](const ListedMember &each) { return each.partyAge.yearsOn(day); }),
        byText(QStringLiteral("Trình độ giáo dục phổ thông"), counted, QStringLiteral("education")),
        byText(QStringLiteral("Lý luận chính trị"), counted, QStringLiteral("politicalTheory")),
        byText(QStringLiteral("Dân tộc"), counted, QStringLiteral("ethnicity")),
    };
    return structure;
}
