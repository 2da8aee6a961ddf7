// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/listrules.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

static void initListsResource()
{
    Q_INIT_RESOURCE(listrules);
}

/// Numbers above nought, each larger than the one before; nothing for anything else.
static QList<int> ascending(const QJsonValue &json)
{
    QList<int> numbers;
    for (const QJsonValue value : json.toArray()) {
        if (value.toInt() <= (numbers.isEmpty() ? 0 : numbers.last()))
            return {};
        numbers += value.toInt();
    }
    return numbers;
}

Result<ListRules> readListRules(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    ListRules rules;
    rules.congratulated = ascending(root[QStringLiteral("congratulated")][QStringLiteral("ages")]);
    rules.congratulatedFrom = root[QStringLiteral("congratulated")][QStringLiteral("everyYearFrom")].toInt();
    rules.ageGroups = ascending(root[QStringLiteral("ageGroups")][QStringLiteral("upTo")]);
    rules.partyAgeGroups = ascending(root[QStringLiteral("partyAgeGroups")][QStringLiteral("upTo")]);
    for (const QJsonValue value : root[QStringLiteral("overview")][QStringLiteral("fields")].toArray())
        rules.overview += value.toString();
    const struct { bool isThere; const char *place; } needs[] = {
        {!rules.congratulated.isEmpty() && rules.congratulatedFrom > 0, "congratulated"}, {!rules.ageGroups.isEmpty(), "ageGroups"},
        {!rules.partyAgeGroups.isEmpty(), "partyAgeGroups"}, {!rules.overview.isEmpty() && !rules.overview.contains(QString()), "overview"}};
    for (const auto &need : needs)
        if (!need.isThere)
            return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The rules of lists are not in the expected form, at %1."), {QLatin1String(need.place)}};
    return rules;
}

const ListRules &shippedListRules()
{
    static const ListRules all = [] {
        initListsResource();
        QFile file(QStringLiteral(":/lists/vietnam.json"));
        const bool there = file.open(QIODevice::ReadOnly);
        Q_ASSERT(there);  // compiled in
        const auto read = readListRules(there ? file.readAll() : QByteArray());
        Q_ASSERT(read);
        return read ? *read : ListRules();
    }();
    return all;
}
