// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/member.h"
#include "ui/dialogs/entrydialog.h"

class WarningList;

/// A step of a member's way to be filled in: the status now in, the next one out.
class StatusDialog : public EntryDialog
{
    Q_OBJECT

public:
    /// What stands against a step, as sentences; asked while it is typed.
    using Doubts = std::function<QStringList(const MemberStatus &status)>;

    /// `now` is the status that holds today, `name` whose it is.
    StatusDialog(const MemberStatus &now, const QString &name, Doubts doubts, QWidget *parent = nullptr);

    /// The status as typed, without an id; its paper is number, date and issuer in one line.
    MemberStatus status() const;

protected:
    Result<Done> check(QWidget *&where) const override;
    void retranslate() override;

private:
    void showDoubts();

    MemberStatus m_now;
    QString m_name;
    Doubts m_doubts;
    WarningList *m_warnings;
};
