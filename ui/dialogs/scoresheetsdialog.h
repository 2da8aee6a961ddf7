// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/models/rowmodel.h"

#include <QDate>
#include <QDialog>
#include <functional>

class DateField;
class MessageBar;
class QLabel;
class QPushButton;
class RowTable;

/// One score sheet that meetings can be scored by.
struct ScoreSheetRow
{
    QString id;              ///< of the sheet
    QString title;
    QString source;
    QDate effective;
    QList<QDate> from;       ///< days from which it applies by choice
    bool kept = false;       ///< the book holds it

    friend bool operator==(const ScoreSheetRow &, const ScoreSheetRow &) = default;
};

/// The score sheets: which there are, taking one in from a file, and from which day one applies.
class ScoreSheetsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Where the dialog has its rows from, and what its buttons do.
    struct Source
    {
        std::function<Result<QList<ScoreSheetRow>>()> rows;
        std::function<void(const std::function<void(const Result<QString> &)> &then)> takeIn;  ///< asks for a file; the id of the sheet
        std::function<Result<Done>(const QString &id, const QDate &from)> apply;
    };

    ScoreSheetsDialog(Source source, const QDate &from, QWidget *parent);

public slots:
    void refresh();
    void takeIn();
    void applyChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showChosen();

    Source m_source;
    RowModel<ScoreSheetRow> m_model;
    MessageBar *m_messages;
    QLabel *m_sentence;
    RowTable *m_table;
    QLabel *m_about;
    QLabel *m_fromLabel;
    DateField *m_from;
    QPushButton *m_apply;
    QPushButton *m_takeIn;
    QPushButton *m_close;
};
