// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/member.h"

#include <QMultiHash>
#include <optional>
#include <vector>

/// Somebody whom a row of a list may be about, and how sure that is.
struct Likeness
{
    enum Sure { Certain, Likely, Possible };

    Sure sure = Certain;
    MemberId member = {};    ///< in the handbook; empty for another row of the list
    qint64 line = 0;         ///< of the other row; 0 in the handbook
    QString name = {};
    QString born = {};       ///< as on the card
    const char *why = "";    ///< marked QT_TRANSLATE_NOOP("Error", ...); nothing when it is certain
};

/// People to be asked whether one of them is somebody: by identification and card number, by name without regard to accents, and
/// by birth date. Certain are the same number with the same name or birth date, and the same name with the same whole birth date
/// where no number speaks against it. The rest a person decides.
class KnownPeople
{
public:
    /// `line` is the row of somebody in a list, 0 of somebody in the handbook.
    void add(const Member &member, const QString &plainName, qint64 line = 0);

    /// Who it may be, the surest first, three at most. `plainName` is the folded name.
    QList<Likeness> like(const Member &asked, const QString &plainName) const;

private:
    struct Person
    {
        MemberId id;
        qint64 line;
        QString name, plainName, born, idNumber, cardNumber, oldCardNumber;
    };
    static std::optional<Likeness> compare(const Person &person, const Member &asked, const QString &plainName);
    static QList<size_t> keysOf(const Member &member, const QString &plainName);

    std::vector<Person> m_people;
    QMultiHash<size_t, int> m_places;  ///< by the hash of what two that may be one have in common
};
