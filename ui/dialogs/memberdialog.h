// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/member.h"
#include "ui/dialogs/entrydialog.h"

class WarningList;

/// The card of a member to be filled in: a member in, a member out. A new member gets a first status too. Doubts about
/// numbers and dates stand under their fields while they are typed.
class MemberDialog : public EntryDialog
{
    Q_OBJECT

public:
    /// For a new member when `member` has no id. `others` are those whose numbers may not be the same.
    MemberDialog(const Member &member, const QList<Member> &others, QWidget *parent = nullptr);

    bool isNew() const { return m_member.id.isEmpty(); }

    /// The member as typed.
    Member member() const;

    /// The first status of a new member. Where no day was typed it is the official or joining date, else today.
    MemberStatus firstStatus() const;

protected:
    Result<Done> check(QWidget *&where) const override;
    void retranslate() override;

private:
    void warn();

    Member m_member;
    QList<Member> m_others;
    QList<QPair<QString, WarningList *>> m_warnings;  ///< by the field they stand under
};
