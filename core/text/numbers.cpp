// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/numbers.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace numbers {

QString sentence(const Warning &warning)
{
    return ::filled(QCoreApplication::translate("Warning", warning.text), warning.args);
}

static bool isDigits(const QString &text, qsizetype count)
{
    return text.size() == count && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString bareNumber(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[0-9]+(?:[ .\\-\u00A0]+[0-9]+)*$"));
    static const QRegularExpression between(QStringLiteral("[ .\\-\u00A0]"));
    QString trimmed = text.trimmed();
    if (isDigits(trimmed, trimmed.size()))
        return trimmed;
    return form.match(trimmed).hasMatch() ? trimmed.remove(between) : trimmed;
}

QList<Warning> checkPersonalId(const QString &number, Sex sex, const PartialDate &birth)
{
    const QString digits = bareNumber(number);
    if (digits.isEmpty())
        return {};
    if (!isDigits(digits, 12))
        return {{Warning::PersonalIdForm,
                 QT_TRANSLATE_NOOP("Warning", "The ID number %1 does not have 12 digits."),
                 {digits}}};
    QList<Warning> warnings;
    const int century = digits[3].digitValue(); // 0 and 1 for 1900 to 1999, 2 and 3 for 2000 to 2099; odd for women
    const Sex said = century % 2 == 0 ? Sex::Male : Sex::Female;
    const int year = 1900 + century / 2 * 100 + digits.mid(4, 2).toInt();
    if (sex == Sex::Male && said == Sex::Female)
        warnings +=
            {Warning::PersonalIdSex, QT_TRANSLATE_NOOP("Warning", "The ID number %1 is that of a woman."), {digits}};
    if (sex == Sex::Female && said == Sex::Male)
        warnings +=
            {Warning::PersonalIdSex, QT_TRANSLATE_NOOP("Warning", "The ID number %1 is that of a man."), {digits}};
    if (!birth.isNull() && birth.year != year)
        warnings += {Warning::PersonalIdBirthYear,
                     QT_TRANSLATE_NOOP("Warning", "The ID number %1 is that of someone born in %2, not in %3."),
                     {digits, QString::number(year), QString::number(birth.year)}};
    return warnings;
}

QList<Warning> checkCardNumber(const QString &number, const QString &personalId)
{
    const QString digits = bareNumber(number);
    if (digits.isEmpty())
        return {};
    if (isDigits(digits, 8))
        return {{Warning::CardOld,
                 QT_TRANSLATE_NOOP("Warning",
                                   "%1 is a card number of the old kind; cards since 2/9/2025 carry the ID number."),
                 {digits}}};
    if (!isDigits(digits, 12))
        return {{Warning::CardForm,
                 QT_TRANSLATE_NOOP("Warning", "The card number %1 has neither 12 nor 8 digits."),
                 {digits}}};
    const QString id = bareNumber(personalId);
    if (!id.isEmpty() && id != digits)
        return {{Warning::CardNotPersonalId,
                 QT_TRANSLATE_NOOP("Warning", "The card number %1 is not the ID number %2."),
                 {digits, id}}};
    return {};
}

/// "000001" and "HN"; nothing when the text is not a profile number.
static QStringList profileParts(const QString &text)
{
    if (text.isEmpty())
        return {};
    static const QRegularExpression form(QStringLiteral("^([0-9]{6})[ .\\-]*([A-ZĐ]{2,3})$"));
    const auto match = form.match(text.normalized(QString::NormalizationForm_C).simplified().toUpper());
    return match.hasMatch() ? QStringList{match.captured(1), match.captured(2)} : QStringList{};
}

QList<Warning> checkProfileNumber(const QString &number)
{
    if (number.trimmed().isEmpty() || !profileParts(number).isEmpty())
        return {};
    return {{Warning::ProfileForm,
             QT_TRANSLATE_NOOP(
                 "Warning", "The profile number %1 is not six digits and the letters of the province, like 000001 HN."),
             {number.trimmed()}}};
}

QString profileNumberText(const QString &text)
{
    const QStringList parts = profileParts(text);
    return parts.isEmpty() ? text.trimmed() : parts.join(u' ');
}

/// The ten or eleven digits of a telephone number, beginning with 0; empty when it is not a Vietnamese one.
static QString phoneDigits(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[ .()\\-\u00A0]"));
    static const QRegularExpression international(QStringLiteral("^(\\+|00)?84(?=[0-9]{9,10}$)"));
    static const QRegularExpression mobile(QStringLiteral("^0[35789][0-9]{8}$"));
    static const QRegularExpression landline(QStringLiteral("^02[0-9]{9}$"));
    QString digits = text.trimmed();
    if (digits.isEmpty())
        return {};
    digits.remove(between).replace(international, QStringLiteral("0"));
    return mobile.match(digits).hasMatch() || landline.match(digits).hasMatch() ? digits : QString();
}

QList<Warning> checkPhone(const QString &number)
{
    if (number.trimmed().isEmpty() || !phoneDigits(number).isEmpty())
        return {};
    return {{Warning::PhoneForm,
             QT_TRANSLATE_NOOP("Warning", "%1 is not a Vietnamese telephone number."),
             {number.trimmed()}}};
}

QString phoneText(const QString &text)
{
    const QString digits = phoneDigits(text);
    if (digits.isEmpty())
        return text.trimmed();
    if (digits.size() == 10)
        return digits.left(4) + u' ' + digits.mid(4, 3) + u' ' + digits.mid(7);
    const bool isBigCity = digits.startsWith(QStringLiteral("024")) || digits.startsWith(QStringLiteral("028"));
    const qsizetype area = isBigCity ? 3 : 4; // Hà Nội and Hồ Chí Minh City have two digits after the 0, others three
    return digits.left(area) + u' ' + digits.mid(area, 4) + u' ' + digits.mid(area + 4);
}

QList<Warning> checkOrganisationCode(const QString &code)
{
    const QString digits = bareNumber(code);
    if (digits.isEmpty() || isDigits(digits, 14))
        return {};
    return {{Warning::OrganisationForm,
             QT_TRANSLATE_NOOP("Warning", "The organisation code %1 does not have 14 digits."),
             {digits}}};
}

QString organisationCodeText(const QString &text)
{
    const QString digits = bareNumber(text);
    if (!isDigits(digits, 14))
        return text.trimmed();
    return QStringList{digits.left(2), digits.mid(2, 3), digits.mid(5, 3), digits.mid(8, 3), digits.mid(11, 3)}.join(
        u'.');
}

QString groupedText(qint64 number)
{
    QString text = QString::number(number);
    const qsizetype first = number < 0 ? 1 : 0;
    for (qsizetype at = text.size() - 3; at > first; at -= 3)
        text.insert(at, u'.');
    return text;
}

QString moneyText(qint64 dong)
{
    return groupedText(dong) + QStringLiteral(" đồng");
}

} // namespace numbers
