// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/historywords.h"
#include "ui/models/rowmodel.h"

#include <QDialog>

class MessageBar;
class QPushButton;
class RowTable;

/// One row of a history: an entry of the log, or a further field that it changed.
struct HistoryRow
{
    qint64 at = 0;
    QString time;
    QString who;
    QString what;
    QString record;
    QString field;
    QString before;
    QString after;
};

/// Who changed what when, each field before and after, and a way to take a change back.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    /// Where the dialog has its lines from, and how it takes one back.
    struct Source
    {
        std::function<Result<QList<HistoryLine>>()> lines;   ///< the latest first
        std::function<Result<Done>(qint64)> undo;            ///< the step of an entry
        historywords::NameOf nameOf;
    };

    HistoryDialog(const QString &title, Source source, QWidget *parent = nullptr);

public slots:
    void refresh();
    void undoChosen();

private:
    Source m_source;
    RowModel<HistoryRow> m_model;
    RowTable *m_table;
    MessageBar *m_messages;
    QPushButton *m_undo;
};
