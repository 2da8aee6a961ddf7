// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/duesremitting.h"
#include "ui/models/rowmodel.h"
#include "ui/pages/duessection.h"

/// One remittance in the list.
struct DuesRemittanceRow
{
    DuesRemittanceId id;
    DuesRemittance remittance;

    friend bool operator==(const DuesRemittanceRow &, const DuesRemittanceRow &) = default;
};

/// What was handed on to the upper level.
class DuesRemittanceList : public DuesSection
{
    Q_OBJECT

public:
    DuesRemittanceList(Book &book, const FileChooser &chooser, QWidget *parent = nullptr);

    void show(const Shown &shown) override;
    void retranslate() override;
    void print() override;   ///< the statement of the chosen one
    QString chosenRecord() const override;

    const QList<DuesRemittanceRow> &rows() const { return m_model.rows(); }
    void remit();

private:
    const Shown *m_shown = nullptr;
    RowModel<DuesRemittanceRow> m_model;
    QPushButton *m_remit;
    QPushButton *m_statement;
};
