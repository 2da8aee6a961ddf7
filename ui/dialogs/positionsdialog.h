// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/member.h"
#include "ui/dialogs/formdialog.h"

class DateField;
class QCheckBox;
class QLabel;

/// What elections change on the member cards, to be looked at: nothing is set that is not ticked here, and from the day that is
/// typed here, for the upper level has to approve the result.
class PositionsDialog : public FormDialog
{
    Q_OBJECT

public:
    /// One change; the name stands for the member.
    struct Line
    {
        QString name;
        Position before = Position::Member;
        Position after = Position::Member;
    };
    using Save = std::function<Result<Done>(const QList<int> &ticked, const QDate &since)>;

    PositionsDialog(const QList<Line> &lines, const QDate &since, Save save, QWidget *parent = nullptr);

protected:
    Result<Done> carryOut(QWidget *&where) override;
    void retranslate() override;

private:
    QList<Line> m_lines;
    Save m_save;
    QLabel *m_sentence;
    QList<QCheckBox *> m_ticks;
    DateField *m_since;
};
