// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/member.h"
#include "core/usecases/membership.h"

#include <QScrollArea>
#include <optional>

/// A member's card to read: what is known in groups, doubts as sentences, and the way through the statuses by date.
class MemberCard : public QScrollArea
{
    Q_OBJECT

public:
    explicit MemberCard(QWidget *parent = nullptr);

    /// Shows a member as of a day with all steps of the way, first step first. `words` say what is shown when it is not today's.
    void setMember(const MemberOnDay &member, const QList<MemberStatus> &way, const QList<CardWarning> &warnings, const QString &words = {});

    /// Shows that nobody is chosen.
    void clear();

    /// Sets every word again.
    void retranslate();

    QSize sizeHint() const override;

private:
    void draw();
    QWidget *headOf(const MemberOnDay &shown) const;
    QWidget *groupsOf(const Member &member) const;
    QWidget *wayOf(const QList<MemberStatus> &way) const;

    std::optional<MemberOnDay> m_shown;
    QList<MemberStatus> m_way;
    QList<CardWarning> m_warnings;
    QString m_words;
};
