// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/memberimport.h"

#include "core/book/reading.h"
#include "core/text/dates.h"
#include "core/text/fold.h"
#include "core/usecases/listmappings.h"
#include "core/usecases/memberfields.h"
#include "core/usecases/membership.h"
#include "core/usecases/protectedfields.h"

#include <QtConcurrentMap>
#include <algorithm>
#include <vector>

namespace {

QString say(const char *text, const QStringList &args = {})
{
    return sentence(Error{Error::Invalid, text, args});
}

Error stopped()
{
    return {Error::Refused, QT_TRANSLATE_NOOP("Error", "It was stopped; nothing was taken in."), {}, {}, "stopped"};
}

Error secret(qint64 line)
{
    return {Error::Refused, QT_TRANSLATE_NOOP("Error", "Row %1 of the list carries a mark of secrecy. Secret papers must not be kept in this program; nothing was taken in."),
            {QString::number(line)}};
}

QStringList warningsOf(const Member &member)
{
    QStringList sentences;
    for (const CardWarning &warning : cardWarnings(member))
        sentences += warning.sentence;
    return sentences;
}

/// What the list says, over what the card says; what the list does not hold stays as it is on the card.
Member merged(const Member &card, const Member &listed, const ColumnMapping &mapping)
{
    Member member = card;
    for (auto column = mapping.cbegin(); column != mapping.cend(); ++column) {
        QString value;
        Member::describe(listed, [&](const char *field, const auto &each) {
            if constexpr (std::is_same_v<std::decay_t<decltype(each)>, QString>)
                if (column.key() == QLatin1String(field))
                    value = each;
        });
        const bool lacksAccents = column.key() == u"name" && value.toLower() == fold(value) && fold(value) == fold(card.name).simplified();
        // a date that is known less exactly says nothing new
        const bool isVaguer = parseIsoText(value) && protectedTexts(card).value(column.key()).startsWith(value + u'-');
        const bool isNote = column.key() == u"note" && !card.note.isEmpty();  // what the cell wrote itself
        if (value.isEmpty() || lacksAccents || isVaguer || isNote)
            continue;
        if (const auto set = withField(member, column.key(), value))
            member = *set;
    }
    if (!listed.oldCardNumber.isEmpty())
        member.oldCardNumber = listed.oldCardNumber;
    if (listed.sex != Sex::Unknown)
        member.sex = listed.sex;
    if (listed.position != Position::Member)
        member.position = listed.position;
    return member;
}

/// Who a likeness is, in words.
QString wordsOf(const Likeness &each)
{
    const auto date = parseIsoText(each.born);
    const QString born = date && !date->isNull() ? dateText(*date) : QStringLiteral("?");
    return each.line > 0 ? say(QT_TRANSLATE_NOOP("Error", "%1 (born %2, row %3 of the list)"), {each.name, born, QString::number(each.line)})
                         : say(QT_TRANSLATE_NOOP("Error", "%1 (born %2, in the handbook)"), {each.name, born});
}

void planNew(PlannedRow &planned, const QStringList &warnings)
{
    planned.action = PlannedRow::Add;
    planned.member.id = MemberId::fresh();
    planned.status.id = MemberStatusId::fresh();
    planned.status.member = planned.member.id;
    const auto joined = parseIsoText(planned.member.decisionDate);
    // of who died, left or is exempt the list does not say since when; the day of admission is not it
    planned.status.from = planned.status.situation == Situation::Active && joined && joined->isWhole() ? joined->date() : QDate();
    planned.problems += warnings;
}

void planKnown(PlannedRow &planned, const Member &card, const MemberStatus &status, const ColumnMapping &mapping)
{
    planned.member = merged(card, planned.member, mapping);
    planned.action = planned.member == card ? PlannedRow::Same : PlannedRow::Change;
    const bool isOtherStanding = planned.saysStanding && planned.status.standing != status.standing;
    const bool isOtherSituation = planned.saysSituation && planned.status.situation != status.situation;
    if (isOnList(status) && !isOnList(planned.status) && planned.status.standing != Standing::Prospect)
        planned.problems += say(QT_TRANSLATE_NOOP("Error", "The list says that this person is no longer of the cell; an import does not change that. Enter it on the card, or compare with the list."));
    else if (isOtherStanding || isOtherSituation)
        planned.problems += say(QT_TRANSLATE_NOOP("Error", "The state on the list is “%1”, on the card “%2”; an import does not change that. Enter it on the card, or compare with the list."),
                                {stateWords(planned.status), stateWords(status)});
    planned.status = status;
    if (planned.action == PlannedRow::Change)
        planned.problems += warningsOf(planned.member);
}

void planTwin(PlannedRow &planned, qint64 line)
{
    planned.action = PlannedRow::Skip;
    planned.problems += say(QT_TRANSLATE_NOOP("Error", "The same person stands in row %1 already; this row is left out."), {QString::number(line)});
}

/// Rows are planned one after the other: each may be about somebody of the handbook or of a row before.
class Planner
{
public:
    Planner(const ImportGround &ground, const ColumnMapping &mapping) : m_mapping(mapping)
    {
        for (const MemberOnDay &each : ground.people) {
            m_handbook.add(each.member, fold(each.member.name).simplified());
            m_cards.insert(each.member.id, &each);
        }
    }

    void plan(PlannedRow &planned, const QString &plainName, const QStringList &warnings)
    {
        const QList<Likeness> rows = m_list.like(planned.member, plainName);
        const QList<Likeness> people = m_handbook.like(planned.member, plainName);
        if (const Likeness *twin = certain(rows))
            return planTwin(planned, twin->line);
        if (const Likeness *known = certain(people))
            return takeUp(planned, *known, plainName);
        QList<Likeness> like = people + rows;
        std::stable_sort(like.begin(), like.end(), [](const Likeness &a, const Likeness &b) { return a.sure < b.sure; });
        if (like.isEmpty()) {
            m_list.add(planned.member, plainName, planned.line);
            return planNew(planned, warnings);
        }
        const Likeness &best = like.first();
        if (best.line == 0 && !m_claimed.contains(best.member))
            if (const MemberOnDay *card = m_cards.value(best.member); merged(card->member, planned.member, m_mapping) == card->member)
                return takeUp(planned, best, plainName);  // whoever it is, nothing becomes different
        m_list.add(planned.member, plainName, planned.line);
        planned.action = PlannedRow::Skip;
        planned.doubt = std::make_shared<const Doubt>(Doubt{Doubt::Open, like, 0, planned.member, planned.status, planned.saysStanding, planned.saysSituation, planned.problems});
        planned.problems += say(QT_TRANSLATE_NOOP("Error", "This may be %1: %2. Decide whether it is; until then the row is left out."), {wordsOf(best), say(best.why)});
    }

private:
    static const Likeness *certain(const QList<Likeness> &like)
    {
        return !like.isEmpty() && like.first().sure == Likeness::Certain ? &like.first() : nullptr;
    }

    void takeUp(PlannedRow &planned, const Likeness &known, const QString &plainName)
    {
        if (const qint64 line = m_claimed.value(known.member))
            return planTwin(planned, line);
        m_claimed.insert(known.member, planned.line);
        m_list.add(planned.member, plainName, planned.line);
        const MemberOnDay *card = m_cards.value(known.member);
        planKnown(planned, card->member, card->status, m_mapping);
    }

    const ColumnMapping &m_mapping;
    KnownPeople m_handbook;
    KnownPeople m_list;
    QHash<MemberId, const MemberOnDay *> m_cards;
    QHash<MemberId, qint64> m_claimed;  ///< whose card a row speaks of already, and which
};

} // namespace

qint64 ImportPlan::count(PlannedRow::Action action) const
{
    qint64 found = 0;
    for (const PlannedRow &row : rows)
        found += row.action == action;
    return found;
}

qint64 ImportPlan::withProblems() const
{
    qint64 found = 0;
    for (const PlannedRow &row : rows)
        found += !row.problems.isEmpty();
    return found;
}

qint64 ImportPlan::undecided() const
{
    return std::count_if(rows.cbegin(), rows.cend(), [](const PlannedRow &row) { return row.isUndecided(); });
}

Result<ImportGround> importGround(const Book &book)
{
    const auto people = handbook(book, QDate::currentDate());
    if (!people)
        return people.error();
    const auto kept = importMappings(book);
    if (!kept)
        return kept.error();
    return ImportGround{*people, *kept};
}

Result<ImportPlan> planImport(const Book &book, const Sheet &sheet, const GuessedMapping &mapping, const QString &source)
{
    const auto ground = importGround(book);
    if (!ground)
        return ground.error();
    return planImport(*ground, sheet, mapping, source);
}

Result<ImportPlan> planImport(const ImportGround &ground, const Sheet &sheet, const GuessedMapping &mapping, const QString &source, const Progress &progress)
{
    if (!mapping.mapping.contains(QStringLiteral("name")))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Say which column holds the names; without it the list cannot be taken in.")};
    if (const qint64 line = secretTitleRow(sheet, mapping.headerRow))
        return secret(line);
    ImportPlan plan;
    plan.source = source;
    plan.headerRow = mapping.headerRow;
    plan.mapping = mapping.mapping;
    plan.leftOut = columnsLeftOut(sheet, mapping);
    plan.keep = mappingToKeep(ground.kept, sheet, mapping);
    Planner planner(ground, plan.mapping);
    const qsizetype first = mapping.headerRow + 1;
    const qsizetype all = std::max(qsizetype(0), sheet.rows.size() - first);
    constexpr qsizetype part = 4096;
    plan.rows.reserve(all);
    for (qsizetype begin = 0; begin < all; begin += part) {
        if (progress && !progress(int(100 * begin / all)))
            return stopped();
        // Reading a row needs no other, so every processor reads some, each into its place: to collect them would copy them.
        std::vector<ReadMember> listed(size_t(std::min(part, all - begin)));
        QtConcurrent::blockingMap(listed, [&](ReadMember &row) { row = readListed(sheet, mapping, first + begin + (&row - listed.data())); });
        for (ReadMember &row : listed) {
            if (row.isSecret)
                return secret(row.line);
            if (row.isEmpty)
                continue;
            PlannedRow planned{row.line, PlannedRow::Add, std::move(row.member), row.status, std::move(row.problems), {}, row.saysStanding, row.saysSituation};
            if (row.isPerson) {
                planner.plan(planned, row.plainName, row.warnings);
            } else {
                planned.action = PlannedRow::Skip;
                planned.problems += say(QT_TRANSLATE_NOOP("Error", "The row has no name and is left out."));
            }
            plan.rows += std::move(planned);
        }
    }
    return plan;
}

Result<Done> decide(const Book &book, ImportPlan &plan, qsizetype row, Doubt::Choice choice, qsizetype which)
{
    if (row < 0 || row >= plan.rows.size() || !plan.rows[row].doubt || which < 0 || which >= plan.rows[row].doubt->like.size())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "There is nothing to decide in this row.")};
    PlannedRow &planned = plan.rows[row];
    Doubt doubt = *planned.doubt;
    const Likeness &like = doubt.like[which];
    PlannedRow decided{planned.line, PlannedRow::Skip, doubt.listed, doubt.status, doubt.problems, {}, doubt.saysStanding, doubt.saysSituation};
    if (choice == Doubt::NewPerson) {
        planNew(decided, warningsOf(decided.member));
    } else if (choice == Doubt::SamePerson && like.line > 0) {
        planTwin(decided, like.line);
    } else if (choice == Doubt::SamePerson) {
        for (const PlannedRow &other : std::as_const(plan.rows))
            if (other.line != planned.line && other.action == PlannedRow::Change && other.member.id == like.member)
                return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Row %1 changes this person's card already."), {QString::number(other.line)}};
        const auto card = book.get(like.member);
        if (!card)
            return card.error();
        const auto way = statusesOf(book, like.member);
        if (!way)
            return way.error();
        const MemberStatus *now = statusOn(*way, QDate::currentDate());
        planKnown(decided, *card, now ? *now : MemberStatus{}, plan.mapping);
    } else {
        decided.problems += choice == Doubt::LeaveOut
            ? say(QT_TRANSLATE_NOOP("Error", "The row is left out, as you decided."))
            : say(QT_TRANSLATE_NOOP("Error", "This may be %1: %2. Decide whether it is; until then the row is left out."), {wordsOf(doubt.like.first()), say(doubt.like.first().why)});
    }
    doubt.choice = choice;
    doubt.chosen = which;
    decided.doubt = std::make_shared<const Doubt>(std::move(doubt));
    planned = std::move(decided);
    return Done{};
}

Result<Changes> carryOut(Book &book, const ImportPlan &plan, const Progress &progress)
{
    if (plan.count(PlannedRow::Add) + plan.count(PlannedRow::Change) == 0)
        return plan.undecided() > 0
            ? Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "There is nothing to take in before you have decided who the doubtful rows are about.")}
            : Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "There is nothing to take in: everybody on the list is in the handbook as the list says.")};
    // One commit, handed over in parts: the facts of a long list would hold its memory a second time.
    constexpr qsizetype part = 1024;
    return book.inOneCommit([&]() -> Result<Done> {
        QList<Fact> facts;
        if (plan.keep) {
            const auto kept = book.get(plan.keep->id);
            facts += kept ? amended(*plan.keep) : created(*plan.keep);
        }
        for (qsizetype i = 0; i < plan.rows.size(); ++i) {
            const PlannedRow &row = plan.rows[i];
            if (row.action == PlannedRow::Add) {
                facts += created(row.member);
                facts += created(row.status);
            } else if (row.action == PlannedRow::Change) {
                const auto card = book.get(row.member.id);
                if (!card)
                    return card.error();
                facts += amended(row.member);
                // The list is the paper on which what says who somebody is changes; the timeline tells it.
                if (const QStringList fields = protectedChanges(*card, row.member); !fields.isEmpty()) {
                    MemberEvent correction;
                    correction.id = MemberEventId::fresh();
                    correction.member = row.member.id;
                    correction.what = EventKind::Correction;
                    correction.from = QDate::currentDate().toString(Qt::ISODate);
                    correction.text = correctionText(*card, row.member, fields);
                    correction.issuer = QStringLiteral("Danh sách đã nhập: %1").arg(plan.source);
                    facts += created(correction);
                }
            }
            if (facts.size() < part && i + 1 < plan.rows.size())
                continue;
            if (progress && !book.pause([&] { return progress(int(100 * i / plan.rows.size())); }))
                return stopped();
            if (auto recorded = book.record(facts); !recorded)
                return recorded.error();
            facts.clear();
        }
        return Done{};
    });
}
