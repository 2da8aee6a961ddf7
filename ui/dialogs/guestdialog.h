// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meeting.h"
#include "ui/dialogs/formdialog.h"

#include <functional>

class QCheckBox;
class QLineEdit;

/// Somebody who is invited to a meeting and is not of the cell.
class GuestDialog : public FormDialog
{
    Q_OBJECT

public:
    using Save = std::function<Result<Done>(const Guest &)>;

    /// A guest with an id is changed, one without is new.
    GuestDialog(const Guest &guest, Save save, QWidget *parent);

    Guest guest() const;  ///< what was typed
    void bringBack(const Guest &guest);
    bool isEdited() const { return guest() != m_beginning; }

protected:
    Result<Done> carryOut(QWidget *&where) override;
    void retranslate() override;

private:
    void show(const Guest &guest);

    Guest m_guest;
    Guest m_beginning;
    Save m_save;
    QLineEdit *m_name;
    QLineEdit *m_office;
    QLineEdit *m_organisation;
    QCheckBox *m_fromAbove;
};
