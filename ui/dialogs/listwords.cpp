// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/listwords.h"

#include "core/text/dates.h"
#include "ui/dialogs/memberwords.h"

#include <QCoreApplication>

namespace listwords {

static QString say(const char *text)
{
    return QCoreApplication::translate("Lists", text);
}

QString paper(MemberPaper kind)
{
    switch (kind) {
    case MemberPaper::List: return say(QT_TRANSLATE_NOOP("Lists", "A list of my choice"));
    case MemberPaper::Roll: return say(QT_TRANSLATE_NOOP("Lists", "Roll to sign"));
    case MemberPaper::Register: return say(QT_TRANSLATE_NOOP("Lists", "Book of members (Mẫu 7-HSĐV)"));
    case MemberPaper::Labels: return say(QT_TRANSLATE_NOOP("Lists", "Labels with addresses"));
    case MemberPaper::Birthdays: return say(QT_TRANSLATE_NOOP("Lists", "Birthdays"));
    case MemberPaper::Badges: return say(QT_TRANSLATE_NOOP("Lists", "Party badges of a year"));
    case MemberPaper::Structure: return say(QT_TRANSLATE_NOOP("Lists", "Structure of the membership"));
    case MemberPaper::Card: break;
    }
    return say(QT_TRANSLATE_NOOP("Lists", "Card of a member"));
}

QString field(const QString &name)
{
    static const QHash<QString, const char *> own = {
        {QStringLiteral("age"), QT_TRANSLATE_NOOP("Lists", "Age")},
        {QStringLiteral("partyAge"), QT_TRANSLATE_NOOP("Lists", "Party age")},
        {QStringLiteral("status"), QT_TRANSLATE_NOOP("Lists", "Status")},
        {QStringLiteral("standing"), QT_TRANSLATE_NOOP("Lists", "Standing")},
        {QStringLiteral("situation"), QT_TRANSLATE_NOOP("Lists", "Situation")},
        {QStringLiteral("statusFrom"), QT_TRANSLATE_NOOP("Lists", "Status since")},
        {QStringLiteral("statusPaper"), QT_TRANSLATE_NOOP("Lists", "Paper of the status")},
        {QStringLiteral("elsewhere"), QT_TRANSLATE_NOOP("Lists", "Other organisation")},
        {QStringLiteral("gaps"), QT_TRANSLATE_NOOP("Lists", "What the card lacks")},
        {QStringLiteral("signature"), QT_TRANSLATE_NOOP("Lists", "Room for a signature")},
    };
    const char *word = own.value(name);
    return word ? say(word) : memberwords::title(name);
}

QString value(const QString &field, const QString &stored)
{
    if (field == QLatin1String("sex"))
        return memberwords::sex(fromWord<Sex>(stored));
    if (field == QLatin1String("position"))
        return memberwords::position(fromWord<Position>(stored));
    if (field == QLatin1String("standing"))
        return memberwords::standing(fromWord<Standing>(stored));
    if (field == QLatin1String("situation"))
        return memberwords::situation(fromWord<Situation>(stored));
    const ListField *found = listField(field);
    const auto date = parseIsoText(stored);
    return found && found->kind == ListField::Date && date ? dateText(*date) : stored;
}

QString condition(const ListCondition &condition)
{
    const QString name = field(condition.field);
    QStringList values;
    for (const QString &each : condition.value.split(u'|'))
        values += value(condition.field, each.trimmed());
    const QString said = values.join(say(QT_TRANSLATE_NOOP("Lists", " or ")));
    switch (condition.test) {
    case ListTest::Is: return say(QT_TRANSLATE_NOOP("Lists", "%1: %2")).arg(name, said);
    case ListTest::IsNot: return say(QT_TRANSLATE_NOOP("Lists", "%1: not %2")).arg(name, said);
    case ListTest::Contains: return say(QT_TRANSLATE_NOOP("Lists", "%1 says “%2”")).arg(name, condition.value);
    case ListTest::AtLeast: return say(QT_TRANSLATE_NOOP("Lists", "%1: %2 or more")).arg(name, said);
    case ListTest::AtMost: return say(QT_TRANSLATE_NOOP("Lists", "%1: %2 or less")).arg(name, said);
    case ListTest::Missing: return say(QT_TRANSLATE_NOOP("Lists", "%1: missing")).arg(name);
    case ListTest::Known: break;
    }
    return say(QT_TRANSLATE_NOOP("Lists", "%1: known")).arg(name);
}

QString who(ListedWho who)
{
    return who == ListedWho::OnList ? say(QT_TRANSLATE_NOOP("Lists", "On the list of the day")) : say(QT_TRANSLATE_NOOP("Lists", "Everybody in the book, also who left"));
}

QString choice(const ListChoice &choice)
{
    QStringList words{who(choice.who)};
    for (const ListCondition &each : choice.conditions)
        words += condition(each);
    return words.join(QStringLiteral("; "));
}

}
