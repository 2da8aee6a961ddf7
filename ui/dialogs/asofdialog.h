// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/historywords.h"
#include "ui/models/rowmodel.h"

#include <QDialog>

class RowTable;

/// One field of a record on a day and now.
struct AsOfRow
{
    QString field;
    QString then;
    QString now;
};

/// What the book said of a record at the end of a day, beside what it says now.
class AsOfDialog : public QDialog
{
    Q_OBJECT

public:
    /// `subject` names the record; `now` is nothing when it was removed since.
    AsOfDialog(const QString &subject, const QDate &day, const Record &then, const std::optional<Record> &now, const historywords::NameOf &nameOf, QWidget *parent);

private:
    RowModel<AsOfRow> m_model;
    RowTable *m_table;
};
