// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/memberimport.h"
#include "ui/models/rowmodel.h"
#include "ui/wizards/importstep.h"

#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class RowTable;

/// One row of the plan, told by its row in the spreadsheet. It looks into the plan: a long list is there once.
struct PreviewRow
{
    qint64 id = 0;
    std::shared_ptr<const ImportPlan> plan;
    qsizetype at = 0;

    const PlannedRow &planned() const { return plan->rows[at]; }
};

/// The plan that will run, row by row, with every problem named; here a person decides whom doubtful rows are about.
class ImportPreviewStep : public ImportStep
{
    Q_OBJECT

public:
    explicit ImportPreviewStep(Book &book, QWidget *parent = nullptr);

    QString title() const override;
    bool isComplete() const override;
    void retranslate() override;

    void setPlan(ImportPlan plan);

    /// The plan as it is shown, with what was decided.
    const ImportPlan &plan() const { return *m_plan; }

    /// What will be done in words: "31 members will be added."
    QString promise() const;

private:
    void filter();
    void describe();
    void showChoices(const PlannedRow &row);
    void decideChosen();
    void decideAll();
    bool decideRow(qsizetype at, Doubt::Choice choice, qsizetype which);
    void showDecided();
    QStringList differences(const PlannedRow &row) const;

    Book &m_book;
    std::shared_ptr<ImportPlan> m_plan = std::make_shared<ImportPlan>();
    RowModel<PreviewRow> m_model;
    RowFilter m_filter;
    QLabel *m_totals;
    QCheckBox *m_onlyProblems;
    QCheckBox *m_onlyDoubts;
    RowTable *m_table;
    QLabel *m_detailLabel;
    QPlainTextEdit *m_detail;
    QWidget *m_doubt;
    QLabel *m_decisionLabel;
    QComboBox *m_decision;
    QPushButton *m_forAll;
};
