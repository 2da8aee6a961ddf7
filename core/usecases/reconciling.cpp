// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/reconciling.h"

#include "core/book/reading.h"
#include "core/text/dates.h"
#include "core/text/fold.h"
#include "core/text/vietnamese.h"
#include "core/usecases/likeness.h"
#include "core/usecases/membership.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <vector>

namespace {

constexpr const char *notHere = "not-here";
constexpr const char *notThere = "not-there";

QString statusWord(const MemberStatus &status)
{
    return wordOf(status.standing) + u' ' + wordOf(status.situation);
}

QString fieldOf(const Member &member, const QString &field)
{
    QString value;
    Member::describe(member, [&](const char *name, const auto &each) {
        if (field != QLatin1String(name))
            return;
        if constexpr (std::is_same_v<std::decay_t<decltype(each)>, QString>)
            value = each;
        else if constexpr (std::is_same_v<std::decay_t<decltype(each)>, Sex>)
            value = each == Sex::Unknown ? QString() : wordOf(each);
    });
    return value;
}

bool isDate(const QString &field)
{
    return field == u"born" || field.endsWith(QLatin1String("Date"));
}

/// Whether what the list says is what the card says, as a person would judge.
bool isSame(const QString &field, const QString &ours, const QString &theirs)
{
    if (ours == theirs)
        return true;
    if (isDate(field))
        return !ours.isEmpty() && ours.startsWith(theirs);  // the list knows less of the date
    if (compareWords(ours.toLower(), theirs.toLower()) == 0)
        return true;
    if (field == u"name")
        return theirs.toLower() == fold(theirs) && fold(theirs) == fold(ours);  // written without accents
    const bool isText = field != u"idNumber" && field != u"cardNumber" && field != u"oldCardNumber";
    return isText && fold(ours).simplified() == fold(theirs).simplified();
}

/// One person on both lists: the differences, field by field.
QList<Difference> differencesOf(const MemberOnDay &here, const ReadMember &row, const ColumnMapping &mapping, const QString &cellName)
{
    QList<Difference> list;
    const auto add = [&](const QString &field, const QString &ours, const QString &theirs) {
        list += Difference{here.member.id, here.member.name, field, ours, theirs, {}, {}};
    };
    // the cell's own affair, or written differently by everybody; the state is compared below
    static const QStringList notCompared{QStringLiteral("status"), QStringLiteral("position"), QStringLiteral("positionDate"), QStringLiteral("group"), QStringLiteral("movedIn"),
                                         QStringLiteral("badge"), QStringLiteral("ethnicity"), QStringLiteral("religion"), QStringLiteral("education"), QStringLiteral("politicalTheory"),
                                         QStringLiteral("profession"), QStringLiteral("languages"), QStringLiteral("jobBefore"), QStringLiteral("service"), QStringLiteral("note")};
    QStringList names;
    for (const auto &[field, title] : importFields())
        if (mapping.contains(field) && !notCompared.contains(field))
            names += field;
    if (mapping.contains(QStringLiteral("cardNumber")) && !names.contains(QStringLiteral("oldCardNumber")))
        names += QStringLiteral("oldCardNumber");
    for (const QString &field : std::as_const(names)) {
        const QString theirs = fieldOf(row.member, field);
        QString ours = fieldOf(here.member, field);
        if (field == u"cell" && ours.isEmpty())
            ours = cellName;
        if (!theirs.isEmpty() && !isSame(field, ours, theirs))
            add(field, fieldOf(here.member, field), theirs);
    }
    MemberStatus theirs = here.status;
    if (row.saysStanding)
        theirs.standing = row.status.standing;
    if (row.saysSituation)
        theirs.situation = row.status.situation;
    if (!isOnList(here.status) && !row.saysSituation)
        theirs.situation = Situation::Active;  // who stands on the list takes part
    if (statusWord(theirs) != statusWord(here.status))
        add(QStringLiteral("status"), statusWord(here.status), statusWord(theirs));
    return list;
}

/// Which person of the handbook each row is about, each person once, the surest first; -1 for none.
std::vector<int> matched(const QList<MemberOnDay> &people, const std::vector<ReadMember> &rows)
{
    KnownPeople known;
    QHash<MemberId, int> places;
    for (int i = 0; i < int(people.size()); ++i) {
        known.add(people[i].member, fold(people[i].member.name).simplified());
        places.insert(people[i].member.id, i);
    }
    std::vector<QList<Likeness>> like;
    for (const ReadMember &row : rows)
        like.push_back(known.like(row.member, row.plainName));
    std::vector<int> found(rows.size(), -1);
    QSet<int> taken;
    for (const Likeness::Sure sure : {Likeness::Certain, Likeness::Likely, Likeness::Possible})
        for (size_t row = 0; row < rows.size(); ++row)
            for (const Likeness &each : like[row]) {
                const int place = places.value(each.member);
                if (found[row] >= 0 || each.sure != sure || taken.contains(place))
                    continue;
                found[row] = place;
                taken += place;
            }
    return found;
}

Error secret(qint64 line)
{
    return {Error::Refused, QT_TRANSLATE_NOOP("Error", "Row %1 of the list carries a mark of secrecy. Secret papers must not be kept in this program; nothing was compared."),
            {QString::number(line)}};
}

/// The people of a sheet; a person who stands there twice counts once.
Result<std::vector<ReadMember>> peopleOf(const Sheet &sheet, const GuessedMapping &mapping)
{
    if (!mapping.mapping.contains(QStringLiteral("name")))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Say which column holds the names; without it the list cannot be compared.")};
    if (const qint64 line = secretTitleRow(sheet, mapping.headerRow))
        return secret(line);
    std::vector<ReadMember> rows;
    KnownPeople seen;
    for (qsizetype row = mapping.headerRow + 1; row < sheet.rows.size(); ++row) {
        ReadMember listed = readListed(sheet, mapping, row);
        if (listed.isSecret)
            return secret(listed.line);
        if (listed.isEmpty || !listed.isPerson)
            continue;
        const QList<Likeness> twins = seen.like(listed.member, listed.plainName);
        if (!twins.isEmpty() && twins.first().sure == Likeness::Certain)
            continue;
        seen.add(listed.member, listed.plainName, listed.line);
        rows.push_back(std::move(listed));
    }
    if (rows.empty())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "There is nobody on this list.")};
    return rows;
}

/// What a list says of a person, to be entered from the record later: canonical JSON, as it would stand in the log.
QString textOf(const ReadMember &row)
{
    return QString::fromUtf8(payloadOf(row.member)) + u'\n' + statusWord(row.status);
}

std::optional<std::pair<Member, MemberStatus>> personIn(const QString &text)
{
    const QStringList words = text.section(u'\n', 1).split(u' ');
    if (!isWordOf<Standing>(words.value(0)) || !isWordOf<Situation>(words.value(1)))
        return std::nullopt;
    Member member;
    const QJsonObject fields = QJsonDocument::fromJson(text.section(u'\n', 0, 0).toUtf8()).object();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const auto set = withField(member, field.key(), field->toString());
        if (!set)
            return std::nullopt;
        member = *set;
    }
    MemberStatus status;
    status.standing = fromWord<Standing>(words[0]);
    status.situation = fromWord<Situation>(words[1]);
    return member.name.isEmpty() ? std::nullopt : std::optional(std::pair(member, status));
}

Error changedSince(const Difference &difference)
{
    return {Error::Refused, QT_TRANSLATE_NOOP("Error", "The card of %1 says something else by now. Compare with the list again."), {difference.name}};
}

Result<Done> step(Book &book, const Reconciliation &comparison, const MemberId &member, Standing standing, Situation situation)
{
    MemberStatus status;
    status.member = member;
    status.standing = standing;
    status.situation = situation;
    status.from = comparison.on;
    status.paper = citationOf(comparison);
    if (auto changed = changeStatus(book, status); !changed)
        return changed.error();
    return Done{};
}

/// Does what the list says, inside the commit that settles the difference.
Result<Done> takeTheirs(Book &book, const Reconciliation &comparison, Difference &difference, Situation left)
{
    if (difference.field == QLatin1String(notHere)) {
        const auto person = personIn(difference.theirs);
        if (!person)
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "What the list says of %1 cannot be entered. Import the list instead."), {difference.name}};
        MemberStatus status = person->second;
        const auto joined = parseIsoText(person->first.decisionDate);
        status.from = joined && joined->isWhole() ? joined->date() : comparison.on;
        status.paper = citationOf(comparison);
        const auto entered = enterMember(book, person->first, status);
        if (!entered)
            return entered.error();
        difference.member = *entered;
        return Done{};
    }
    const auto people = handbook(book, comparison.on);
    if (!people)
        return people.error();
    const auto here = std::find_if(people->cbegin(), people->cend(), [&](const MemberOnDay &each) { return each.member.id == difference.member; });
    if (here == people->cend())
        return changedSince(difference);
    if (difference.field == QLatin1String(notThere)) {
        if (!isOnList(here->status))
            return changedSince(difference);
        if (left != Situation::MovedOut && left != Situation::Deceased && left != Situation::Left)
            return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Say whether this person moved out, died or left the Party.")};
        return step(book, comparison, difference.member, here->status.standing, left);
    }
    if (difference.field == u"status") {
        const QStringList words = difference.theirs.split(u' ');
        if (statusWord(here->status) != difference.ours || words.size() != 2)
            return changedSince(difference);
        return step(book, comparison, difference.member, fromWord<Standing>(words[0]), fromWord<Situation>(words[1]));
    }
    if (fieldOf(here->member, difference.field) != difference.ours)
        return changedSince(difference);
    const auto changed = withField(here->member, difference.field, difference.theirs);
    if (!changed)
        return changed.error();
    // The list is the paper that the new words on the card rest on; the timeline says so.
    MemberEvent correction;
    correction.id = MemberEventId::fresh();
    correction.member = difference.member;
    correction.what = EventKind::Correction;
    correction.from = comparison.on.toString(Qt::ISODate);
    const QString before = differenceText(difference.field, difference.ours);
    correction.text = QStringLiteral("%1: %2 → %3").arg(differenceTitle(difference.field), before.isEmpty() ? QStringLiteral("(để trống)") : before,
                                                        differenceText(difference.field, difference.theirs));
    correction.issuer = citationOf(comparison);
    if (auto recorded = book.record({amended(*changed), created(correction)}); !recorded)
        return recorded.error();
    return Done{};
}

} // namespace

Result<Reconciliation> compareWithList(const Book &book, const Sheet &sheet, const GuessedMapping &mapping, const QDate &day, const ListSource &list)
{
    if (!day.isValid())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Say on which day the handbook is compared.")};
    if (list.source.trimmed().isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Say who made the list and of which day it is.")};
    if (hasSecrecyMark(list.source))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "A text carries a mark of secrecy. Secret papers must not be kept in this program.")};
    const auto people = handbook(book, day);
    if (!people)
        return people.error();
    auto rows = peopleOf(sheet, mapping);
    if (!rows)
        return rows.error();
    Reconciliation comparison;
    comparison.on = day;
    comparison.source = list.source.simplified();
    comparison.sha256 = list.sha256;
    comparison.ours = std::count_if(people->cbegin(), people->cend(), [](const MemberOnDay &each) { return isOnList(each.status); });
    const std::vector<int> found = matched(*people, *rows);
    const QString cell = fold(book.head().name).simplified();
    // a list that never names our cell spells it otherwise; then its column says nothing of who belongs elsewhere
    const bool namesOurs = std::any_of(rows->cbegin(), rows->cend(), [&](const ReadMember &each) { return fold(each.member.cell).simplified() == cell; });
    QSet<int> seen;
    for (size_t i = 0; i < rows->size(); ++i) {
        const ReadMember &row = (*rows)[i];
        const QString theirCell = fold(row.member.cell).simplified();
        const bool isElsewhere = namesOurs && !theirCell.isEmpty() && theirCell != cell;
        if (found[i] < 0) {
            const bool isGone = row.saysSituation && !isOnList(row.status);
            if (isElsewhere || isGone)
                continue;  // of another cell, or gone and not here either
            ++comparison.theirs;
            comparison.differences += Difference{{}, row.member.name, QLatin1String(notHere), {}, textOf(row), {}, {}};
            continue;
        }
        const MemberOnDay &here = (*people)[found[i]];
        seen += found[i];
        if (!isOnList(here.status) && (isElsewhere || (row.saysSituation && !isOnList(row.status))))
            continue;  // both know that this person is not of the cell
        ++comparison.theirs;
        const QList<Difference> differences = differencesOf(here, row, mapping.mapping, book.head().name);
        comparison.same += differences.isEmpty();
        comparison.differences += differences;
    }
    for (int i = 0; i < int(people->size()); ++i)
        if (isOnList((*people)[i].status) && !seen.contains(i))
            comparison.differences += Difference{(*people)[i].member.id, (*people)[i].member.name, QLatin1String(notThere), statusWord((*people)[i].status), {}, {}, {}};
    return comparison;
}

Result<ReconciliationId> recordReconciliation(Book &book, Reconciliation comparison)
{
    const auto earlier = reconciliations(book);
    if (!earlier)
        return earlier.error();
    for (const Reconciliation &each : *earlier)
        if (each.on == comparison.on && each.sha256 == comparison.sha256 && !each.sha256.isEmpty())
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The handbook was compared with this list on that day already. Settle what is open there, or undo that comparison first.")};
    comparison.id = ReconciliationId::fresh();
    if (auto recorded = book.record({created(comparison)}); !recorded)
        return recorded.error();
    return comparison.id;
}

Result<QList<Reconciliation>> reconciliations(const Book &book)
{
    auto all = book.all<Reconciliation>({{}, {QStringLiteral("on"), QStringLiteral("made")}, {}});
    if (all)
        std::reverse(all->begin(), all->end());
    return all;
}

std::optional<QDate> lastReconciliation(const Book &book)
{
    const auto all = reconciliations(book);
    return all && !all->isEmpty() ? std::optional(all->first().on) : std::nullopt;
}

Result<Changes> settleDifference(Book &book, const ReconciliationId &id, qsizetype index, const Settlement &settlement)
{
    auto comparison = book.get(id);
    if (!comparison)
        return comparison.error();
    if (index < 0 || index >= comparison->differences.size())
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "The comparison has no such difference.")};
    if (!comparison->differences[index].settled.isEmpty())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "This difference is settled already. Undo takes that back.")};
    if (hasSecrecyMark(settlement.note))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "A text carries a mark of secrecy. Secret papers must not be kept in this program.")};
    return book.inOneCommit([&]() -> Result<Done> {
        Difference &difference = comparison->differences[index];
        if (settlement.how == Settlement::TakeTheirs)
            if (auto taken = takeTheirs(book, *comparison, difference, settlement.left); !taken)
                return taken.error();
        difference.settled = settlement.how == Settlement::TakeTheirs ? QStringLiteral("took-theirs") : QStringLiteral("kept-ours");
        difference.note = nfc(settlement.note.simplified());
        if (auto recorded = book.record({amended(*comparison)}); !recorded)
            return recorded.error();
        return Done{};
    });
}

qint64 openDifferences(const Reconciliation &comparison)
{
    return std::count_if(comparison.differences.cbegin(), comparison.differences.cend(), [](const Difference &each) { return each.settled.isEmpty(); });
}

QString differenceTitle(const QString &field)
{
    if (field == QLatin1String(notHere))
        return QStringLiteral("Chỉ có trong danh sách của cấp trên");
    if (field == QLatin1String(notThere))
        return QStringLiteral("Chỉ có trong danh sách của chi bộ");
    if (field == u"oldCardNumber")
        return QStringLiteral("Số thẻ Đảng viên cũ");
    for (const auto &[name, title] : importFields())
        if (name == field)
            return title;
    return field;
}

static QString standingText(const QString &words)
{
    static const QHash<QString, QString> all = {
        {QStringLiteral("official"), QStringLiteral("chính thức")}, {QStringLiteral("probationary"), QStringLiteral("dự bị")}, {QStringLiteral("prospect"), QStringLiteral("quần chúng ưu tú")},
        {QStringLiteral("active"), QStringLiteral("đang sinh hoạt")}, {QStringLiteral("exempt"), QStringLiteral("miễn sinh hoạt")},
        {QStringLiteral("away-temporarily"), QStringLiteral("sinh hoạt tạm thời nơi khác")}, {QStringLiteral("here-temporarily"), QStringLiteral("sinh hoạt tạm thời tại chi bộ")},
        {QStringLiteral("suspended"), QStringLiteral("đình chỉ sinh hoạt")}, {QStringLiteral("moved-out"), QStringLiteral("đã chuyển đi")},
        {QStringLiteral("deceased"), QStringLiteral("đã từ trần")}, {QStringLiteral("left"), QStringLiteral("đã ra khỏi Đảng")}};
    QStringList texts;
    const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : list)
        texts += all.value(word, word);
    return texts.join(QStringLiteral(", "));
}

QString differenceText(const QString &field, const QString &value)
{
    if (field == u"status" || field == QLatin1String(notThere))
        return standingText(value);
    if (isDate(field)) {
        const auto date = parseIsoText(value);
        return date ? dateText(*date) : value;
    }
    if (field == u"sex")
        return value == wordOf(Sex::Male) ? QStringLiteral("Nam") : value == wordOf(Sex::Female) ? QStringLiteral("Nữ") : value;
    if (field != QLatin1String(notHere) || value.isEmpty())
        return value;
    const auto person = personIn(value);
    if (!person)
        return value;
    QStringList parts;
    for (const char *each : {"born", "idNumber", "cardNumber", "decisionDate"})
        if (const QString text = fieldOf(person->first, QLatin1String(each)); !text.isEmpty())
            parts += differenceTitle(QLatin1String(each)) + QStringLiteral(": ") + differenceText(QLatin1String(each), text);
    return (parts << standingText(value.section(u'\n', 1))).join(QStringLiteral("; "));
}

QString citationOf(const Reconciliation &comparison)
{
    return QStringLiteral("%1, đối chiếu ngày %2").arg(comparison.source, dateText(comparison.on));
}
