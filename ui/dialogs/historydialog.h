// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/historywords.h"
#include "ui/models/rowmodel.h"

#include <QDialog>

class DateField;
class MessageBar;
class QLabel;
class QPushButton;
class RowTable;

/// One row of a history: an entry of the log, or a further field that it changed.
struct HistoryRow
{
    qint64 at = 0;
    QString id;          ///< of the record
    QString time;
    QString who;
    QString what;
    QString record;
    QString field;
    QString before;
    QString after;
};

/// Who changed what when, each field before and after, a way to take a change back, and one to see what the book said of a
/// record on a day.
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
        /// What the book said of a record at the end of a day, and what it says now for an invalid one.
        std::function<Result<Record>(const QString &, const QDate &)> asOf;
        QString record = {};                                 ///< whose history it is; empty for that of the whole book
    };

    HistoryDialog(const QString &title, Source source, QWidget *parent = nullptr);

public slots:
    void refresh();
    void undoChosen();
    void showAsOf();         ///< the chosen record, or the one whose history it is, on the day that was typed

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    Source m_source;
    RowModel<HistoryRow> m_model;
    RowTable *m_table;
    MessageBar *m_messages;
    QPushButton *m_undo;
    DateField *m_day;
    QPushButton *m_show;
};
