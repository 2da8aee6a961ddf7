// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/likeness.h"

#include "core/base/result.h"
#include "core/text/fold.h"
#include "core/text/vietnamese.h"

#include <algorithm>

namespace {

constexpr int wholeDate = 10;  // letters of 1945-02-03

/// What two that may be one have in common.
enum class Common : size_t { Id, Card, NameAndYear, NameAndDay, Born, NameWithBirth, NameWithoutBirth };

/// Whether one of two dates of birth says less than the other and nothing else.
bool fit(const QString &a, const QString &b)
{
    return a.startsWith(b) || b.startsWith(a);
}

/// Whether two whole dates differ in one part, as a slip of the pen makes them.
bool areNear(const QString &a, const QString &b)
{
    if (a.size() != wholeDate || b.size() != wholeDate)
        return false;
    const int same = (a.left(4) == b.left(4)) + (a.mid(5, 2) == b.mid(5, 2)) + (a.mid(8) == b.mid(8));
    const bool isSwapped = a.left(4) == b.left(4) && a.mid(5, 2) == b.mid(8) && a.mid(8) == b.mid(5, 2);
    return same == 2 || isSwapped;
}

/// Whether two folded names are one but for a middle name or one letter.
bool areNearNames(const QString &a, const QString &b)
{
    if (familyName(a) == familyName(b) && givenName(a) == givenName(b))
        return true;
    const QString &longer = a.size() >= b.size() ? a : b;
    const QString &shorter = a.size() >= b.size() ? b : a;
    const auto parting = std::mismatch(shorter.cbegin(), shorter.cend(), longer.cbegin(), longer.cend());
    const auto rest = QStringView(longer).mid(parting.second - longer.cbegin() + 1);
    const auto other = QStringView(shorter).mid(parting.first - shorter.cbegin() + (longer.size() == shorter.size()));
    return longer.size() - shorter.size() <= 1 && rest == other;
}

/// A number says who somebody is; "chưa có", "-" or "0" do not.
bool isNumber(const QString &text)
{
    constexpr qsizetype shortest = 8;
    return text.size() >= shortest && text.count(u'0') < text.size() && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool areSame(const QString &a, const QString &b)
{
    return isNumber(a) && a == b;
}

bool contradict(const QString &a, const QString &b)
{
    return isNumber(a) && isNumber(b) && a != b;
}

} // namespace

QList<size_t> KnownPeople::keysOf(const Member &member, const QString &plainName)
{
    QList<size_t> keys;
    const auto add = [&keys](Common what, const QString &a, const QString &b = {}) {
        if (!a.isEmpty())
            keys += qHashMulti(size_t(what), a, b);
    };
    add(Common::Id, member.idNumber);
    add(Common::Card, member.cardNumber);
    add(Common::Card, member.oldCardNumber);
    if (!member.born.isEmpty()) {
        add(Common::NameAndYear, plainName, member.born.left(4));
        add(Common::NameAndDay, plainName, member.born.mid(4));
    }
    if (member.born.size() == wholeDate)
        add(Common::Born, member.born);
    return keys;
}

void KnownPeople::add(const Member &member, const QString &plainName, qint64 line)
{
    const int place = int(m_people.size());
    m_people.push_back({member.id, line, member.name, plainName, member.born, member.idNumber, member.cardNumber, member.oldCardNumber});
    for (const size_t key : keysOf(member, plainName))
        m_places.insert(key, place);
    m_places.insert(qHashMulti(size_t(member.born.isEmpty() ? Common::NameWithoutBirth : Common::NameWithBirth), plainName, QString()), place);
}

std::optional<Likeness> KnownPeople::compare(const Person &person, const Member &asked, const QString &plainName)
{
    const auto as = [&](Likeness::Sure sure, const char *why = "") {
        return std::optional(Likeness{sure, person.id, person.line, person.name, person.born, why});
    };
    const bool hasNumber = areSame(person.idNumber, asked.idNumber) || areSame(person.cardNumber, asked.cardNumber) || areSame(person.oldCardNumber, asked.oldCardNumber);
    const bool isOtherNumber = contradict(person.idNumber, asked.idNumber) || contradict(person.cardNumber, asked.cardNumber);
    const bool isNamed = person.plainName == plainName;
    const bool isBorn = asked.born.size() == wholeDate && person.born == asked.born;
    if (hasNumber)
        return isNamed || isBorn ? as(Likeness::Certain) : as(Likeness::Likely, QT_TRANSLATE_NOOP("Error", "the same number, but another name"));
    if (isNamed && isBorn) {
        if (isOtherNumber)
            return as(Likeness::Likely, QT_TRANSLATE_NOOP("Error", "the same name and birth date, but another number"));
        const bool isUnmarked = asked.name.toLower() == plainName || person.name.toLower() == plainName;
        const bool isSame = isUnmarked || compareWords(person.name.toLower(), asked.name.toLower()) == 0;
        return isSame ? as(Likeness::Certain) : as(Likeness::Likely, QT_TRANSLATE_NOOP("Error", "the same birth date, and a name that differs in its accents"));
    }
    if (isOtherNumber)
        return std::nullopt;
    if (isNamed && fit(person.born, asked.born))
        return as(Likeness::Likely, QT_TRANSLATE_NOOP("Error", "the same name, but no whole birth date to compare"));
    if (isNamed && areNear(person.born, asked.born))
        return as(Likeness::Possible, QT_TRANSLATE_NOOP("Error", "the same name, and a birth date that differs in one part"));
    if (isBorn && areNearNames(person.plainName, plainName))
        return as(Likeness::Possible, QT_TRANSLATE_NOOP("Error", "the same birth date and a similar name"));
    return std::nullopt;
}

QList<Likeness> KnownPeople::like(const Member &asked, const QString &plainName) const
{
    constexpr int looked = 200, most = 3;
    if (m_people.empty())
        return {};
    QList<size_t> keys = keysOf(asked, plainName);
    // Somebody without a birth date may be any of the name, and somebody with one is perhaps the one without.
    keys += qHashMulti(size_t(Common::NameWithoutBirth), plainName, QString());
    if (asked.born.isEmpty())
        keys += qHashMulti(size_t(Common::NameWithBirth), plainName, QString());
    QList<int> places;
    for (const size_t key : std::as_const(keys)) {
        int seen = 0;
        for (auto place = m_places.constFind(key); place != m_places.cend() && place.key() == key && seen < looked; ++place, ++seen)
            if (!places.contains(*place))
                places += *place;
    }
    std::sort(places.begin(), places.end());  // of two that are as sure the first
    QList<Likeness> found;
    for (const int place : std::as_const(places))
        if (const auto likeness = compare(m_people[size_t(place)], asked, plainName))
            found += *likeness;
    std::stable_sort(found.begin(), found.end(), [](const Likeness &a, const Likeness &b) { return a.sure < b.sure; });
    return found.mid(0, most);
}
