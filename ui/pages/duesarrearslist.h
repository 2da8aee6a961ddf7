// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/duesarrears.h"
#include "ui/models/rowmodel.h"
#include "ui/pages/duessection.h"

/// One member who owes dues.
struct DuesArrearsRow
{
    MemberId id;
    DuesArrears arrears;
};

/// Who owes dues of months that are over, and since when.
class DuesArrearsList : public DuesSection
{
    Q_OBJECT

public:
    DuesArrearsList(Book &book, const FileChooser &chooser, QWidget *parent = nullptr);

    void show(const Shown &shown) override;
    void retranslate() override;
    void print() override;

    const QList<DuesArrearsRow> &rows() const { return m_model.rows(); }

signals:
    void monthAsked(const QDate &month, const MemberId &member);

private:
    void openChosen();

    Result<MemberTable> seenTable() const;  ///< the list as it stands there

    const Shown *m_shown = nullptr;
    RowModel<DuesArrearsRow> m_model;
    QPushButton *m_open;
    QPushButton *m_card;
};
