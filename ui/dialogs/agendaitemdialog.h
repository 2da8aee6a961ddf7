// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meeting.h"
#include "ui/dialogs/formdialog.h"
#include "ui/widgets/personpicker.h"

#include <functional>

class NumberField;
class QComboBox;
class TextField;

/// One item of an agenda: its part, title, presenter and minutes.
class AgendaItemDialog : public FormDialog
{
    Q_OBJECT

public:
    using Save = std::function<Result<Done>(const AgendaItem &)>;

    /// An item with an id is changed, one without is new.
    AgendaItemDialog(const AgendaItem &item, const QList<PersonChoice> &people, Save save, QWidget *parent);

    AgendaItem item() const;  ///< what was typed
    void bringBack(const AgendaItem &item);
    bool isEdited() const { return item() != m_beginning; }

protected:
    Result<Done> carryOut(QWidget *&where) override;
    void retranslate() override;

private:
    void show(const AgendaItem &item);

    AgendaItem m_item;
    AgendaItem m_beginning;
    Save m_save;
    QComboBox *m_part;
    TextField *m_title;
    PersonPicker *m_presenter;
    NumberField *m_minutes;
};
