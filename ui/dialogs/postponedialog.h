// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meeting.h"
#include "ui/dialogs/keptdialog.h"

class QLabel;
class TextField;

/// Why an item of the agenda is postponed to the next meeting of its kind.
class PostponeDialog : public KeptDialog
{
    Q_OBJECT

public:
    PostponeDialog(const AgendaItem &item, QWidget *parent = nullptr);

    QString reason() const;  ///< as typed

protected:
    void retranslate() override;
    QString saveWords() const override;

private:
    AgendaItem m_item;
    TextField *m_reason;
    QLabel *m_sentence;
};
