// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"

#include <QDate>
#include <functional>

class DateField;
class QComboBox;
class QLabel;
class TextField;

/// What became of a transfer: which of some outcomes, on which day, and why where a reason is needed.
class OutcomeDialog : public FormDialog
{
    Q_OBJECT

public:
    /// What can be said of a transfer as it stands.
    enum class Outcome { AcceptedHere, RefusedHere, AcceptedThere, RefusedThere, Withdrawn, Returned };

    using Use = std::function<Result<Done>(Outcome outcome, const QDate &day, const QString &reason)>;

    /// `name` is whose transfer it is.
    OutcomeDialog(const QString &name, const QList<Outcome> &outcomes, const QDate &today, Use use, QWidget *parent = nullptr);

public slots:
    void reject() override;

protected:
    Result<Done> carryOut(QWidget *&where) override;
    void retranslate() override;

private:
    Outcome outcome() const;
    void showReason();

    QString m_name;
    QList<Outcome> m_outcomes;
    Use m_use;
    QLabel *m_sentence;
    QComboBox *m_outcome;
    DateField *m_day;
    TextField *m_reason;
    bool m_isWarned = false;   ///< that closing leaves what was typed
};
