// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/preparing.h"
#include "ui/dialogs/formdialog.h"
#include "ui/widgets/personpicker.h"

#include <functional>

class DateField;
class TextField;

/// Who said before the day that he will not come, why, and when he said it.
class ExcuseDialog : public FormDialog
{
    Q_OBJECT

public:
    using Save = std::function<Result<Done>(const Excuse &)>;

    /// An excuse with an id is changed, one without is new.
    ExcuseDialog(const Excuse &excuse, const QList<PersonChoice> &people, Save save, QWidget *parent);

    Excuse excuse() const;  ///< what was typed
    void bringBack(const Excuse &excuse);
    bool isEdited() const { return excuse() != m_beginning; }

protected:
    Result<Done> carryOut(QWidget *&where) override;
    void retranslate() override;

private:
    void show(const Excuse &excuse);

    Excuse m_excuse;
    Excuse m_beginning;
    Save m_save;
    PersonPicker *m_member;
    TextField *m_reason;
    DateField *m_told;
};
