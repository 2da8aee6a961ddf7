// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/history.h"
#include "ui/models/rowmodel.h"

#include <QDialog>
#include <functional>

class MessageBar;
class QLabel;
class QPushButton;
class RowTable;

/// What was removed, with day and name, and a button that puts it back.
class TrashDialog : public QDialog
{
    Q_OBJECT

public:
    /// Where the dialog has its lines from, and how it puts one back.
    struct Source
    {
        std::function<Result<QList<TrashLine>>()> lines;  ///< the latest first
        std::function<Result<Done>(qint64)> putBack;      ///< what the entry removed
    };

    explicit TrashDialog(Source source, QWidget *parent = nullptr);

public slots:
    void refresh();
    void putBackChosen();

private:
    Source m_source;
    RowModel<TrashLine> m_model;
    RowTable *m_table;
    QLabel *m_empty;
    MessageBar *m_messages;
    QPushButton *m_putBack;
};
