// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/memberimport.h"
#include "ui/models/rowmodel.h"
#include "ui/wizards/importstep.h"

#include <optional>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class RowTable;

/// One row of the plan, told by its row in the spreadsheet.
struct PreviewRow
{
    qint64 id = 0;
    PlannedRow planned;
};

/// The plan that will run, row by row, with every problem named.
class ImportPreviewStep : public ImportStep
{
    Q_OBJECT

public:
    explicit ImportPreviewStep(Book &book, QWidget *parent = nullptr);

    QString title() const override;
    bool isComplete() const override;
    void retranslate() override;

    void setPlan(const ImportPlan &plan);

    /// The plan that was shown.
    const ImportPlan &plan() const { return m_plan; }

    /// What will be done in words: "31 members will be added."
    QString promise() const;

private:
    void filter();
    void describe();
    QStringList differences(const PlannedRow &row) const;

    Book &m_book;
    ImportPlan m_plan;
    RowModel<PreviewRow> m_model;
    RowFilter m_filter;
    QLabel *m_totals;
    QCheckBox *m_onlyProblems;
    RowTable *m_table;
    QLabel *m_detailLabel;
    QPlainTextEdit *m_detail;
};
