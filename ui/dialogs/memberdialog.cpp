// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/memberdialog.h"

#include "core/text/dates.h"
#include "core/text/numbers.h"
#include "core/usecases/membership.h"
#include "ui/dialogs/memberwords.h"
#include "ui/dialogs/warninglist.h"

#include <QLineEdit>

namespace {

/// Visits each field of a card that is typed as text or chosen by its word.
template <typename OnText, typename OnWord>
struct Fields
{
    OnText onText;
    OnWord onWord;

    void operator()(const char *key, QString &text) { onText(QLatin1String(key), text); }
    template <typename Enum>
        requires std::is_enum_v<Enum>
    void operator()(const char *key, Enum &value)
    {
        QString word = wordOf(value);
        onWord(QLatin1String(key), word);
        value = fromWord<Enum>(word);
    }
    template <typename Noun>
    void operator()(const char *, Id<Noun> &)
    {
    }
};

bool isDate(const QString &field)
{
    return field == QLatin1String("born") || field.endsWith(QLatin1String("Date"));
}

bool mayBeDoubted(const QString &field)
{
    static const QStringList doubted = {QStringLiteral("idNumber"), QStringLiteral("cardNumber"),
                                        QStringLiteral("profileNumber"), QStringLiteral("phone")};
    return doubted.contains(field) || isDate(field);
}

}

MemberDialog::MemberDialog(const Member &member, const QList<Member> &others, QWidget *parent)
    : EntryDialog(parent), m_member(member), m_others(others)
{
    for (const memberwords::Group &group : memberwords::groups()) {
        addHeading(group.title);
        for (const auto &[name, title] : group.fields) {
            const QString field = QLatin1String(name);
            if (field == QLatin1String("sex"))
                addChoice<Sex>(name, title, memberwords::sex);
            else if (field == QLatin1String("position"))
                addChoice<Position>(name, title, memberwords::position);
            else if (field == QLatin1String("note"))
                addProse(name, title);
            else if (isDate(field))
                addDate(name, title, true, field == QLatin1String("officialDate") ? QDate::currentDate().year() + 2 : 0);
            else
                addText(name, title);
            if (!mayBeDoubted(field))
                continue;
            auto *warnings = new WarningList;
            addWide(warnings);
            m_warnings += {field, warnings};
        }
    }
    if (isNew()) {
        addHeading(QT_TRANSLATE_NOOP("Member", "First status"));
        addChoice<Standing>("status.standing", QT_TRANSLATE_NOOP("Member", "&Standing"), memberwords::standing);
        addChoice<Situation>("status.situation", QT_TRANSLATE_NOOP("Member", "Sit&uation"), memberwords::situation);
        addDate("status.from", QT_TRANSLATE_NOOP("Member", "Since the da&y"), false);
        addHint(QT_TRANSLATE_NOOP("Member", "Left empty, it holds from the official date or the day of joining typed above, "
                                            "else from today."));
        addText("status.paper", QT_TRANSLATE_NOOP("Member", "On which paper (number, date, issuer)"));
    }
    Fields show{[this](const QString &field, const QString &text) { setValue(field, text); },
                [this](const QString &field, const QString &word) { setValue(field, word); }};
    Member::describe(m_member, show);
    connect(this, &EntryDialog::edited, this, &MemberDialog::warn);
    begin();
    warn();
}

Member MemberDialog::member() const
{
    Member typedMember = m_member;
    const auto take = [this](const QString &name, QString &text) {
        if (field(name))
            text = value(name);
    };
    Fields fields{take, take};
    Member::describe(typedMember, fields);
    typedMember.idNumber = numbers::bareNumber(typedMember.idNumber);
    typedMember.cardNumber = numbers::bareNumber(typedMember.cardNumber);
    typedMember.profileNumber = numbers::profileNumberText(typedMember.profileNumber);
    typedMember.phone = numbers::phoneText(typedMember.phone);
    return typedMember;
}

MemberStatus MemberDialog::firstStatus() const
{
    MemberStatus status;
    status.standing = fromWord<Standing>(value(QStringLiteral("status.standing")));
    status.situation = fromWord<Situation>(value(QStringLiteral("status.situation")));
    status.paper = value(QStringLiteral("status.paper"));
    const QString begun = status.standing == Standing::Official ? QStringLiteral("officialDate") : QStringLiteral("ceremonyDate");
    for (const QString &source : {QStringLiteral("status.from"), begun}) {
        const auto day = parseIsoText(value(source));
        if (!status.from.isValid() && day)
            status.from = day->date();
    }
    if (!status.from.isValid())
        status.from = QDate::currentDate();
    return status;
}

Result<Done> MemberDialog::check(QWidget *&where) const
{
    if (!value(QStringLiteral("name")).isEmpty())
        return Done{};
    where = field(QStringLiteral("name"));
    return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The name is missing.")};
}

void MemberDialog::retranslate()
{
    EntryDialog::retranslate();
    setWindowTitle(isNew() ? tr("New member") : tr("Card of %1").arg(m_member.name));
    warn();
}

void MemberDialog::warn()
{
    const QList<CardWarning> all = cardWarnings(member(), m_others);
    for (const auto &[field, list] : std::as_const(m_warnings)) {
        QStringList sentences;
        for (const CardWarning &warning : all)
            if (warning.field == field)
                sentences += warning.sentence;
        list->setSentences(sentences);
    }
}
