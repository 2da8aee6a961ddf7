// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/memberwords.h"

#include "core/text/dates.h"
#include "core/text/numbers.h"
#include "ui/widgets/style.h"

#include <QCoreApplication>
#include <type_traits>

namespace memberwords {

QString translated(const char *text)
{
    return QCoreApplication::translate("Member", text);
}

QString standing(Standing value)
{
    switch (value) {
    case Standing::Official:
        return translated(QT_TRANSLATE_NOOP("Member", "Official"));
    case Standing::Probationary:
        return translated(QT_TRANSLATE_NOOP("Member", "Probationary"));
    case Standing::Prospect:
        return translated(QT_TRANSLATE_NOOP("Member", "Prospect"));
    }
    return {};
}

QString situation(Situation value)
{
    switch (value) {
    case Situation::Active:
        return translated(QT_TRANSLATE_NOOP("Member", "Taking part"));
    case Situation::Exempt:
        return translated(QT_TRANSLATE_NOOP("Member", "Exempt from work and meetings"));
    case Situation::AwayTemporarily:
        return translated(QT_TRANSLATE_NOOP("Member", "Away temporarily"));
    case Situation::HereTemporarily:
        return translated(QT_TRANSLATE_NOOP("Member", "Here temporarily"));
    case Situation::Suspended:
        return translated(QT_TRANSLATE_NOOP("Member", "Party life suspended"));
    case Situation::MovedOut:
        return translated(QT_TRANSLATE_NOOP("Member", "Moved out"));
    case Situation::Deceased:
        return translated(QT_TRANSLATE_NOOP("Member", "Deceased"));
    case Situation::Left:
        return translated(QT_TRANSLATE_NOOP("Member", "Left the Party"));
    }
    return {};
}

QString position(Position value)
{
    switch (value) {
    case Position::Member:
        return translated(QT_TRANSLATE_NOOP("Member", "Party member"));
    case Position::Secretary:
        return translated(QT_TRANSLATE_NOOP("Member", "Secretary"));
    case Position::DeputySecretary:
        return translated(QT_TRANSLATE_NOOP("Member", "Deputy secretary"));
    case Position::CommitteeMember:
        return translated(QT_TRANSLATE_NOOP("Member", "Committee member"));
    }
    return {};
}

QString sex(Sex value)
{
    switch (value) {
    case Sex::Unknown:
        return translated(QT_TRANSLATE_NOOP("Member", "Not known"));
    case Sex::Male:
        return translated(QT_TRANSLATE_NOOP("Member", "Male"));
    case Sex::Female:
        return translated(QT_TRANSLATE_NOOP("Member", "Female"));
    }
    return {};
}

QString status(const MemberStatus &status)
{
    switch (status.situation) {
    case Situation::Active:
        return standing(status.standing);
    case Situation::MovedOut:
    case Situation::Deceased:
    case Situation::Left:
        return situation(status.situation);
    case Situation::Exempt:
        return translated(QT_TRANSLATE_NOOP("Member", "%1, exempt")).arg(standing(status.standing));
    case Situation::AwayTemporarily:
        return translated(QT_TRANSLATE_NOOP("Member", "%1, away temporarily")).arg(standing(status.standing));
    case Situation::HereTemporarily:
        return translated(QT_TRANSLATE_NOOP("Member", "%1, here temporarily")).arg(standing(status.standing));
    case Situation::Suspended:
        return translated(QT_TRANSLATE_NOOP("Member", "%1, suspended")).arg(standing(status.standing));
    }
    return {};
}

Tone tone(const MemberStatus &status)
{
    switch (status.situation) {
    case Situation::Active:
        return status.standing == Standing::Official ? Tone::Good : Tone::Notice;
    case Situation::Exempt:
    case Situation::AwayTemporarily:
    case Situation::HereTemporarily:
        return Tone::Notice;
    case Situation::Suspended:
        return Tone::Warning;
    case Situation::MovedOut:
    case Situation::Deceased:
    case Situation::Left:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

const QList<Group> &groups()
{
    // clang-format off
    static const QList<Group> all = {
        {QT_TRANSLATE_NOOP("Member", "Person"),
         {{"name", QT_TRANSLATE_NOOP("Member", "&Name")},
          {"birthName", QT_TRANSLATE_NOOP("Member", "Birth name")},
          {"sex", QT_TRANSLATE_NOOP("Member", "Se&x")},
          {"born", QT_TRANSLATE_NOOP("Member", "&Born")},
          {"ethnicity", QT_TRANSLATE_NOOP("Member", "Ethnicity")},
          {"religion", QT_TRANSLATE_NOOP("Member", "Religion")},
          {"homePlace", QT_TRANSLATE_NOOP("Member", "&Home place")}}},
        {QT_TRANSLATE_NOOP("Member", "Numbers"),
         {{"idNumber", QT_TRANSLATE_NOOP("Member", "&Identification number")},
          {"cardNumber", QT_TRANSLATE_NOOP("Member", "&Party card number")},
          {"oldCardNumber", QT_TRANSLATE_NOOP("Member", "Old party card number")},
          {"profileNumber", QT_TRANSLATE_NOOP("Member", "Pro&file number")},
          {"badge", QT_TRANSLATE_NOOP("Member", "Party badges")}}},
        {QT_TRANSLATE_NOOP("Member", "In the Party"),
         {{"position", QT_TRANSLATE_NOOP("Member", "P&osition")},
          {"group", QT_TRANSLATE_NOOP("Member", "Party group in the cell")},
          {"positionDate", QT_TRANSLATE_NOOP("Member", "In this position since")},
          {"decisionDate", QT_TRANSLATE_NOOP("Member", "&Decision to admit")},
          {"ceremonyDate", QT_TRANSLATE_NOOP("Member", "&Joined (ceremony)")},
          {"officialDate", QT_TRANSLATE_NOOP("Member", "Official since")},
          {"cell", QT_TRANSLATE_NOOP("Member", "Cell")},
          {"residenceCell", QT_TRANSLATE_NOOP("Member", "Cell of residence")},
          {"movedIn", QT_TRANSLATE_NOOP("Member", "&Moved in, from where")}}},
        {QT_TRANSLATE_NOOP("Member", "Education and work"),
         {{"education", QT_TRANSLATE_NOOP("Member", "&Education")},
          {"politicalTheory", QT_TRANSLATE_NOOP("Member", "Political theory")},
          {"profession", QT_TRANSLATE_NOOP("Member", "Profession")},
          {"languages", QT_TRANSLATE_NOOP("Member", "&Languages")},
          {"jobBefore", QT_TRANSLATE_NOOP("Member", "Job before joining")},
          {"job", QT_TRANSLATE_NOOP("Member", "Job no&w")},
          {"service", QT_TRANSLATE_NOOP("Member", "Army, police, retired")}}},
        {QT_TRANSLATE_NOOP("Member", "Contacts"),
         {{"phone", QT_TRANSLATE_NOOP("Member", "&Telephone")},
          {"residence", QT_TRANSLATE_NOOP("Member", "&Residence")},
          {"note", QT_TRANSLATE_NOOP("Member", "Note")}}},
    };
    // clang-format on
    return all;
}

QString title(const QString &field)
{
    for (const Group &group : groups())
        for (const auto &[name, marked] : group.fields)
            if (field == QLatin1String(name))
                return style::withoutMnemonic(translated(marked));
    return field;
}

namespace {

/// Finds one field by its name and says it in words.
struct FieldReader
{
    QString field;
    QString found = {};

    void operator()(const char *key, const QString &value)
    {
        if (field == QLatin1String(key))
            found = value;
    }
    void operator()(const char *key, Position value)
    {
        if (field == QLatin1String(key))
            found = position(value);
    }
    void operator()(const char *key, Sex value)
    {
        if (field == QLatin1String(key) && value != Sex::Unknown)
            found = sex(value);
    }
    template <typename Noun>
    void operator()(const char *, const Id<Noun> &)
    {
    }
};

}

QString text(const Member &member, const QString &field)
{
    FieldReader reader{field};
    Member::describe(member, reader);
    const bool isDate = field == QLatin1String("born") || field.endsWith(QLatin1String("Date"));
    if (isDate) {
        const auto date = parseIsoText(reader.found);
        return date ? dateText(*date) : reader.found;
    }
    if (field == QLatin1String("phone"))
        return numbers::phoneText(reader.found);
    return reader.found;
}

}
