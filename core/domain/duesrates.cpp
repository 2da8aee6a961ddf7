// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/duesrates.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

static void initDuesResource()
{
    Q_INIT_RESOURCE(dues);
}

namespace {

constexpr int regions = 4;

Error broken(const QString &place)
{
    return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The rates of dues are not in the expected form, at %1."), {place}};
}

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

/// A whole number of JSON; -1 for anything else.
qint64 whole(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toInteger(-1);
}

/// The first day of a month of JSON; invalid for anything else.
QDate month(const QJsonObject &object, const char *key)
{
    const QDate day = QDate::fromString(text(object, key), Qt::ISODate);
    return day.day() == 1 ? day : QDate();
}

bool isCertainty(const QString &word)
{
    return word == QLatin1String("sure") || word == QLatin1String("likely") || word == QLatin1String("unsure");
}

Result<DuesCategory> readCategory(const QJsonObject &object, const QString &place)
{
    DuesCategory category;
    category.id = text(object, "id");
    category.title = text(object, "title");
    category.clause = text(object, "clause");
    category.certainty = text(object, "certainty");
    category.needsReason = object.value(QStringLiteral("needsReason")).toBool();
    if (category.id.isEmpty() || category.title.isEmpty() || category.clause.isEmpty() || !isCertainty(category.certainty))
        return broken(place);
    if (!isWordOf<DuesBasis>(text(object, "basis")))
        return broken(place + QStringLiteral(".basis"));
    category.basis = fromWord<DuesBasis>(text(object, "basis"));
    if (category.basis == DuesBasis::Income || category.basis == DuesBasis::Wage) {
        category.perThousand = whole(object, "perThousand");
        if (category.perThousand < 1 || category.perThousand > 1000)
            return broken(place + QStringLiteral(".perThousand"));
    } else if (category.basis == DuesBasis::Fixed) {
        category.amount = whole(object, "amount");
        if (category.amount < 1)
            return broken(place + QStringLiteral(".amount"));
    }
    if (object.contains(QStringLiteral("partyAge"))) {
        const qint64 years = whole(object, "partyAge");
        if (years < 1 || years > 100)
            return broken(place + QStringLiteral(".partyAge"));
        category.partyAge = int(years);
    }
    return category;
}

Result<DuesRates> readPackage(const QJsonObject &object, const QString &place)
{
    DuesRates rates;
    rates.id = text(object, "id");
    rates.title = text(object, "title");
    rates.from = month(object, "from");
    rates.certainty = text(object, "certainty");
    if (rates.id.isEmpty() || rates.title.isEmpty() || !isCertainty(rates.certainty))
        return broken(place);
    if (!rates.from.isValid())
        return broken(place + QStringLiteral(".from"));
    const QJsonObject rounding = object.value(QStringLiteral("rounding")).toObject();
    rates.roundedTo = whole(rounding, "to");
    rates.roundedFreely = whole(rounding, "freely");
    rates.roundingCertainty = text(rounding, "certainty");
    if (rates.roundedTo < 1 || rates.roundedFreely < 0 || !isCertainty(rates.roundingCertainty))
        return broken(place + QStringLiteral(".rounding"));
    const QJsonObject waiver = object.value(QStringLiteral("waiver")).toObject();
    rates.waiverMonths = int(whole(waiver, "months"));
    rates.waiverClause = text(waiver, "clause");
    if (rates.waiverMonths < 1 || rates.waiverClause.isEmpty() || !isCertainty(text(waiver, "certainty")))
        return broken(place + QStringLiteral(".waiver"));
    const QJsonObject arrears = object.value(QStringLiteral("arrears")).toObject();
    rates.arrearsMonths = int(whole(arrears, "months"));
    rates.arrearsSay = text(arrears, "says");
    rates.arrearsClause = text(arrears, "clause");
    if (rates.arrearsMonths < 1 || rates.arrearsSay.isEmpty() || rates.arrearsClause.isEmpty() || !isCertainty(text(arrears, "certainty")))
        return broken(place + QStringLiteral(".arrears"));
    const QJsonObject admission = object.value(QStringLiteral("admission")).toObject();
    rates.isOwedFromAdmission = text(admission, "pays") == QLatin1String("same-month");
    if ((!rates.isOwedFromAdmission && text(admission, "pays") != QLatin1String("next-month")) || !isCertainty(text(admission, "certainty")))
        return broken(place + QStringLiteral(".admission"));
    for (const QJsonValue value : object.value(QStringLiteral("situations")).toArray()) {
        const QJsonObject each = value.toObject();
        const QJsonValue pays = each.value(QStringLiteral("pays"));
        if (!isWordOf<Situation>(text(each, "situation")) || !pays.isBool() || text(each, "clause").isEmpty() || !isCertainty(text(each, "certainty")))
            return broken(place + QStringLiteral(".situations[%1]").arg(rates.situations.size()));
        rates.situations += {fromWord<Situation>(text(each, "situation")), pays.toBool(), text(each, "clause"), text(each, "certainty")};
    }
    for (const QJsonValue value : object.value(QStringLiteral("categories")).toArray()) {
        const QString where = place + QStringLiteral(".categories[%1]").arg(rates.categories.size());
        const auto category = readCategory(value.toObject(), where);
        if (!category)
            return category.error();
        if (rates.category(category->id))
            return broken(where + QStringLiteral(".id"));
        rates.categories += *category;
    }
    if (rates.categories.isEmpty())
        return broken(place + QStringLiteral(".categories"));
    return rates;
}

/// What holds in a month among things that are ordered by the month from which they hold.
template <typename T>
const T *lastFrom(const QList<T> &list, const QDate &month)
{
    const T *found = nullptr;
    for (const T &each : list)
        if (each.from <= month)
            found = &each;
    return found;
}

} // namespace

const DuesCategory *DuesRates::category(const QString &wanted) const
{
    const auto found = std::find_if(categories.cbegin(), categories.cend(), [&](const DuesCategory &each) { return each.id == wanted; });
    return found == categories.cend() ? nullptr : &*found;
}

bool DuesRates::pays(Situation situation) const
{
    return std::any_of(situations.cbegin(), situations.cend(), [&](const DuesSituation &each) { return each.situation == situation && each.pays; });
}

const DuesRates *DuesRatesShelf::in(const QDate &month) const
{
    return lastFrom(packages, month);
}

const DuesRates *DuesRatesShelf::byId(const QString &id) const
{
    const auto found = std::find_if(packages.cbegin(), packages.cend(), [&](const DuesRates &each) { return each.id == id; });
    return found == packages.cend() ? nullptr : &*found;
}

const RegionalWages *DuesRatesShelf::wagesIn(const QDate &month) const
{
    return lastFrom(wages, month);
}

Result<DuesRatesShelf> readDuesRates(const QByteArray &json)
{
    QJsonParseError parse;
    const QJsonObject root = QJsonDocument::fromJson(json, &parse).object();
    DuesRatesShelf shelf;
    for (const QJsonValue value : root.value(QStringLiteral("packages")).toArray()) {
        const QString place = QStringLiteral("packages[%1]").arg(shelf.packages.size());
        const auto rates = readPackage(value.toObject(), place);
        if (!rates)
            return rates.error();
        if (shelf.byId(rates->id))
            return broken(place + QStringLiteral(".id"));
        if (!shelf.packages.isEmpty() && rates->from <= shelf.packages.last().from)
            return broken(place + QStringLiteral(".from"));
        shelf.packages += *rates;
    }
    if (shelf.packages.isEmpty())
        return broken(parse.error == QJsonParseError::NoError ? QStringLiteral("packages") : QStringLiteral("byte %1").arg(parse.offset));
    for (const QJsonValue value : root.value(QStringLiteral("wages")).toArray()) {
        const QJsonObject object = value.toObject();
        const QString place = QStringLiteral("wages[%1]").arg(shelf.wages.size());
        RegionalWages wages{month(object, "from"), {}, text(object, "clause"), text(object, "certainty")};
        for (const QJsonValue amount : object.value(QStringLiteral("amounts")).toArray())
            wages.amounts += amount.toInteger(-1);
        if (!wages.from.isValid() || (!shelf.wages.isEmpty() && wages.from <= shelf.wages.last().from))
            return broken(place + QStringLiteral(".from"));
        if (wages.amounts.size() != regions || *std::min_element(wages.amounts.cbegin(), wages.amounts.cend()) < 1)
            return broken(place + QStringLiteral(".amounts"));
        if (wages.clause.isEmpty() || !isCertainty(wages.certainty))
            return broken(place);
        shelf.wages += wages;
    }
    if (shelf.wages.isEmpty() || shelf.wages.first().from > shelf.packages.first().from)
        return broken(QStringLiteral("wages"));
    return shelf;
}

const DuesRatesShelf &shippedDuesRates()
{
    static const DuesRatesShelf all = [] {
        initDuesResource();
        QFile file(QStringLiteral(":/dues/vietnam.json"));
        const bool there = file.open(QIODevice::ReadOnly);
        Q_ASSERT(there);  // compiled in
        const auto read = readDuesRates(file.readAll());
        Q_ASSERT(read);
        return read ? *read : DuesRatesShelf();
    }();
    return all;
}

Result<qint64> duesBase(const DuesRatesShelf &shelf, const QDate &month, const QString &id, qint64 income, int region)
{
    const DuesRates *rates = shelf.in(month);
    if (!rates)
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "No rates of dues are known for %1; the program knows those from %2 on."),
                     {month.toString(QStringLiteral("MM/yyyy")), shelf.packages.isEmpty() ? QString() : shelf.packages.first().from.toString(QStringLiteral("MM/yyyy"))}};
    const DuesCategory *category = rates->category(id);
    if (!category)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” is no category of the rates of dues."), {id}};
    if (region < 1 || region > regions)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The regions of the minimum wage are 1 to 4.")};
    if (category->basis == DuesBasis::Income && income < 1)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Enter the income from which the amount is reckoned.")};
    if (category->basis == DuesBasis::Income)
        return income;
    return category->basis == DuesBasis::Wage ? shelf.wagesIn(month)->amounts.at(region - 1) : 0;
}

Result<qint64> reckonDues(const DuesRatesShelf &shelf, const QDate &month, const QString &id, qint64 income, int region)
{
    const auto base = duesBase(shelf, month, id, income, region);
    if (!base)
        return base.error();
    const DuesRates *rates = shelf.in(month);
    const DuesCategory *category = rates->category(id);
    if (category->basis == DuesBasis::Fixed)
        return category->amount;
    constexpr qint64 thousand = 1000;
    const qint64 unit = rates->roundedTo * thousand;  // the product below is in thousandths of a đồng
    return (*base * category->perThousand + unit / 2) / unit * rates->roundedTo;
}

QDate monthOf(const QDate &day)
{
    return day.isValid() ? QDate(day.year(), day.month(), 1) : QDate();
}

QString monthText(const QDate &month)
{
    return month.toString(QStringLiteral("MM/yyyy"));
}
