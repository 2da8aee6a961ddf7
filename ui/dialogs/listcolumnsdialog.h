// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/keptdialog.h"

#include <QStringList>

class ColumnList;

/// Which columns a list of members has, and in which order.
class ListColumnsDialog : public KeptDialog
{
    Q_OBJECT

public:
    explicit ListColumnsDialog(const QStringList &columns, QWidget *parent = nullptr);

    QStringList columns() const;
    ColumnList *list() const { return m_list; }

public slots:
    void accept() override;

protected:
    void retranslate() override;
    QString saveWords() const override;

private:
    ColumnList *m_list;
};
