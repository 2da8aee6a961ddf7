// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/memberimport.h"
#include "ui/wizards/importstep.h"

#include <memory>

class Form;
class NumberField;
class QComboBox;
class QLabel;

/// Which sheet, which row holds the titles, which column holds which field. All of it is guessed first.
class ImportColumnStep : public ImportStep
{
    Q_OBJECT

public:
    explicit ImportColumnStep(QWidget *parent = nullptr);

    QString title() const override;
    bool isComplete() const override;
    void retranslate() override;

    /// Begins with a workbook and what can be guessed about it.
    void setWorkbook(const std::shared_ptr<const Workbook> &workbook);

    const Sheet &sheet() const;
    GuessedMapping mapping() const;

private:
    void showSheet();
    void showColumns();
    QString columnText(int column) const;

    std::shared_ptr<const Workbook> m_workbook;
    QLabel *m_intro;
    Form *m_form;
    QComboBox *m_sheet;
    NumberField *m_titleRow;
    QList<QPair<QString, QComboBox *>> m_fields;
};
