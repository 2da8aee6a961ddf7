// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/preparing.h"
#include "ui/dialogs/formdialog.h"
#include "ui/widgets/personpicker.h"

#include <functional>

class DateField;
class QCheckBox;
class QLabel;
class QLineEdit;
class TextField;

/// A month of the yearly plan: its theme with who prepares it, the day where it is set by hand; beside it the themes that were
/// discussed already.
class PlanMonthDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `again` says that the theme may come back.
    using Save = std::function<Result<Done>(const PlannedMonth &, bool again)>;

    /// `shelf` holds a line for each theme of the cell, translated.
    PlanMonthDialog(const PlannedMonth &month, const QList<PersonChoice> &people, const QStringList &shelf, Save save, QWidget *parent);

    PlannedMonth month() const;  ///< what was typed
    void bringBack(const PlannedMonth &month);
    bool isEdited() const { return month() != m_beginning; }

protected:
    Result<Done> carryOut(QWidget *&where) override;
    void retranslate() override;

private:
    void show(const PlannedMonth &month);

    PlannedMonth m_month;
    PlannedMonth m_beginning;
    QStringList m_shelf;
    Save m_save;
    TextField *m_topic;
    PersonPicker *m_presenter;
    DateField *m_date;
    QLineEdit *m_note;
    QCheckBox *m_again;
    QLabel *m_shelfTitle;
    QLabel *m_shelfLines;
};
