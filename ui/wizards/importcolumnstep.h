// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/columnchoice.h"
#include "ui/wizards/importstep.h"

/// Which sheet, which row holds the titles, which column holds which field.
class ImportColumnStep : public ImportStep
{
    Q_OBJECT

public:
    explicit ImportColumnStep(QWidget *parent = nullptr);

    QString title() const override;
    bool isComplete() const override { return m_choice->isComplete(); }
    void retranslate() override { m_choice->retranslate(); }

    ColumnChoice *choice() const { return m_choice; }

private:
    ColumnChoice *m_choice;
};
