// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/dates.h"

#include <QList>
#include <QString>
#include <QStringList>

/// Numbers of persons and amounts: how they are written and what looks doubtful in them (domain.md 5.4). Checks only
/// warn, they never block: papers do carry wrong numbers.
namespace numbers {

enum class Sex { Unknown, Male, Female };

/// Something that looks wrong and may still be right. The text is marked here and translated where it is shown.
struct Warning {
    enum Code {
        PersonalIdForm, ///< not 12 digits
        PersonalIdSex, ///< digit 4 says the other sex
        PersonalIdBirthYear, ///< digits 4 to 6 say another birth year
        CardForm, ///< neither 12 nor 8 digits
        CardNotPersonalId, ///< 12 digits that are not the personal ID number
        CardOld, ///< 8 digits: from before 2-9-2025
        ProfileForm, ///< not six digits and the province's letters
        PhoneForm, ///< not a Vietnamese number
        OrganisationForm, ///< not 14 digits
    };

    Code code = PersonalIdForm;
    const char *text = ""; ///< a source string marked QT_TRANSLATE_NOOP("Warning", ...)
    QStringList args = {};
};

/// The warning as a sentence in the language now in use.
QString sentence(const Warning &warning);

/// Doubts about a personal ID number (CCCD); none when it is empty. What is unknown is not compared.
QList<Warning> checkPersonalId(const QString &number, Sex sex = Sex::Unknown, const PartialDate &birth = {});

/// Doubts about a member card number: since 2-9-2025 it is the personal ID number; none when it is empty.
QList<Warning> checkCardNumber(const QString &number, const QString &personalId);

/// Doubts about a profile number such as "000001 HN"; none when it is empty.
QList<Warning> checkProfileNumber(const QString &number);

/// Doubts about a telephone number; none when it is empty.
QList<Warning> checkPhone(const QString &number);

/// Doubts about an organisation code such as "38.168.053.000.001"; none when it is empty.
QList<Warning> checkOrganisationCode(const QString &code);

/// The digits of a text, spaces, dots and hyphens between them dropped; the text trimmed when it holds anything else.
QString bareNumber(const QString &text);

/// "000001 HN" from "000001hn" or "000001-HN"; the text trimmed when it is not a profile number.
QString profileNumberText(const QString &text);

/// "0912 345 678", "024 3825 1234"; +84 becomes 0; the text trimmed when it is not a Vietnamese number.
QString phoneText(const QString &text);

/// "38.168.053.000.001"; the text trimmed when it has not 14 digits.
QString organisationCodeText(const QString &text);

/// "1.234.567"; "-1.234".
QString groupedText(qint64 number);

/// "5.000 đồng".
QString moneyText(qint64 dong);

} // namespace numbers
