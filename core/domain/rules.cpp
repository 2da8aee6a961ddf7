// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rules.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

static void initRulesResource()
{
    Q_INIT_RESOURCE(rules);
}

const MeetingOrder *Rules::order(const MeetingKind &kind) const
{
    for (const MeetingOrder &each : orders)
        if (each.kind == kind)
            return &each;
    return nullptr;
}

const VoteRule *Rules::vote(const QString &wanted) const
{
    for (const VoteRule &each : votes)
        if (each.id == wanted)
            return &each;
    return nullptr;
}

const PaperType *Rules::paper(const QString &wanted) const
{
    for (const PaperType &each : papers)
        if (each.id == wanted)
            return &each;
    return nullptr;
}

const AgendaSuggestion *MeetingOrder::answeringItem() const
{
    for (const AgendaSuggestion &each : items)
        if (each.answersPetitions)
            return &each;
    return nullptr;
}

QString Rules::seriesOf(const MeetingKind &kind, const QString &wanted) const
{
    const PaperType *type = paper(wanted);
    if (!type || type->code.isEmpty())
        return {};
    const MeetingOrder *meeting = order(kind);
    const bool isItsOwn = wanted == QLatin1String("minutes") || wanted == QLatin1String("resolution");  // the cell calls and reports
    return type->code + u'/' + (isItsOwn && meeting && !meeting->symbol.isEmpty() ? meeting->symbol : cellSymbol);
}

static Error broken(const QString &place)
{
    return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The rule package is not in the expected form, at %1."), {place}};
}

Result<Rules> readRules(const QByteArray &json)
{
    QJsonParseError parse;
    const QJsonObject root = QJsonDocument::fromJson(json, &parse).object();
    if (root.isEmpty())
        return broken(QStringLiteral("byte %1").arg(parse.offset));
    Rules rules;
    rules.id = root.value(QStringLiteral("id")).toString();
    rules.title = root.value(QStringLiteral("title")).toString();
    rules.effective = QDate::fromString(root.value(QStringLiteral("effective")).toString(), Qt::ISODate);
    rules.cellSymbol = root.value(QStringLiteral("cellSymbol")).toString();
    if (rules.id.isEmpty() || rules.title.isEmpty() || !rules.effective.isValid() || rules.cellSymbol.isEmpty())
        return broken(QStringLiteral("id, title, effective, cellSymbol"));

    for (const QJsonValue value : root.value(QStringLiteral("meetings")).toArray()) {
        const QJsonObject object = value.toObject();
        MeetingOrder order{object.value(QStringLiteral("kind")).toString(), object.value(QStringLiteral("title")).toString(),
                           object.value(QStringLiteral("minimumMinutes")).toInteger()};
        if (order.kind.isEmpty() || order.title.isEmpty())
            return broken(QStringLiteral("meetings"));
        const QString summoned = object.value(QStringLiteral("summoned")).toString(wordOf(Summoned::Members));
        const QString named = object.value(QStringLiteral("named")).toString(wordOf(NamedBy::Month));
        if (!isWordOf<Summoned>(summoned) || !isWordOf<NamedBy>(named))
            return broken(QStringLiteral("meetings.") + order.kind);
        order.summoned = fromWord<Summoned>(summoned);
        order.named = fromWord<NamedBy>(named);
        order.who = object.value(QStringLiteral("who")).toString(QStringLiteral("đảng viên của chi bộ"));
        order.topic = object.value(QStringLiteral("topic")).toString();
        order.minimumTogether = object.value(QStringLiteral("minimumTogether")).toInteger();
        order.scoreSheet = object.value(QStringLiteral("scoreSheet")).toString();
        order.body = object.value(QStringLiteral("body")).toString(order.body);
        order.sitting = object.value(QStringLiteral("sitting")).toString(order.sitting);
        order.next = object.value(QStringLiteral("next")).toString(order.next);
        order.presidium = object.value(QStringLiteral("presidium")).toString();
        order.symbol = object.value(QStringLiteral("symbol")).toString();
        for (const QJsonValue paper : object.value(QStringLiteral("papers")).toArray())
            order.papers += paper.toString();
        for (const QJsonValue itemValue : object.value(QStringLiteral("items")).toArray()) {
            const QJsonObject item = itemValue.toObject();
            const QString part = item.value(QStringLiteral("part")).toString();
            const AgendaSuggestion suggestion{fromWord<Part>(part), item.value(QStringLiteral("title")).toString(),
                                              item.value(QStringLiteral("minutes")).toInteger(),
                                              item.value(QStringLiteral("presenter")).toString(),
                                              item.value(QStringLiteral("answersPetitions")).toBool()};
            if (!isWordOf<Part>(part) || suggestion.title.isEmpty() || suggestion.minutes < 0
                || (suggestion.answersPetitions && order.answeringItem()))
                return broken(order.kind + QStringLiteral(".items"));
            order.items += suggestion;
        }
        rules.orders += order;
    }
    const QJsonObject app = root.value(QStringLiteral("app")).toObject();
    rules.app = {app.value(QStringLiteral("daysBefore")).toInteger(), app.value(QStringLiteral("daysAfter")).toInteger()};
    if (rules.app.daysBefore < 0 || rules.app.daysAfter < 0)
        return broken(QStringLiteral("app"));
    rules.petitionDays = root.value(QStringLiteral("petitions")).toObject().value(QStringLiteral("days")).toInteger();
    if (rules.petitionDays < 0)
        return broken(QStringLiteral("petitions"));
    const auto voting = readVoteRules(root);
    if (!voting)
        return voting.error();
    rules.votes = voting->votes;
    rules.questions = voting->questions;
    rules.invalidReasons = voting->invalidReasons;
    rules.levels = voting->levels;
    for (const QJsonValue value : root.value(QStringLiteral("papers")).toArray()) {
        const QJsonObject object = value.toObject();
        const PaperType type{object.value(QStringLiteral("id")).toString(), object.value(QStringLiteral("code")).toString(),
                             object.value(QStringLiteral("title")).toString()};
        if (type.id.isEmpty() || type.title.isEmpty())
            return broken(QStringLiteral("papers"));
        rules.papers += type;
    }
    for (const MeetingOrder &order : std::as_const(rules.orders))
        for (const QString &paper : order.papers)
            if (!rules.paper(paper))
                return broken(QStringLiteral("meetings.%1.papers").arg(order.kind));
    if (rules.orders.isEmpty() || rules.votes.isEmpty() || rules.papers.isEmpty())
        return broken(QStringLiteral("meetings, votes, papers"));
    return rules;
}

const QList<Rules> &shippedRules()
{
    static const QList<Rules> all = [] {
        initRulesResource();
        QList<Rules> read;
        const QDir folder(QStringLiteral(":/rules"));
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                if (auto rules = readRules(file.readAll()); rules)
                    read += *rules;
        }
        std::sort(read.begin(), read.end(), [](const Rules &a, const Rules &b) { return a.effective < b.effective; });
        return read;
    }();
    Q_ASSERT(!all.isEmpty());
    return all;
}

const Rules &rulesOn(const QDate &day)
{
    const QList<Rules> &all = shippedRules();
    const Rules *found = &all.first();
    for (const Rules &each : all)
        if (each.effective <= day)
            found = &each;
    return *found;
}

Result<Rules> rulesById(const QString &id)
{
    for (const Rules &each : shippedRules())
        if (each.id == id)
            return each;
    return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "This program does not know the rule package %1."), {id}};
}
