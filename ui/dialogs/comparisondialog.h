// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/columnchoice.h"

#include <QDialog>
#include <functional>

class DateField;
class MessageBar;
class QLabel;
class QLineEdit;
class QPushButton;

/// Which list the handbook is compared with: who made it, on which day it is compared, and what stands in which column.
class ComparisonDialog : public QDialog
{
    Q_OBJECT

public:
    /// `fileName` is proposed as what the list is called, `today` as the day.
    ComparisonDialog(const std::shared_ptr<const Workbook> &workbook, const QList<ImportMapping> &kept, const QString &fileName, const QDate &today, QWidget *parent = nullptr);

    /// What the button does with what was said; after an error the dialog stays open and shows it.
    void setCompare(std::function<Result<Done>()> compare) { m_compare = std::move(compare); }

    ColumnChoice *columns() const { return m_columns; }
    QString source() const;
    QDate day() const;               ///< invalid when it cannot be read
    MessageBar *messages() const { return m_messages; }

    QSize sizeHint() const override { return QSize(900, 590); }

public slots:
    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::function<Result<Done>()> m_compare;
    MessageBar *m_messages;
    QLabel *m_sourceLabel;
    QLineEdit *m_source;
    QLabel *m_dayLabel;
    DateField *m_day;
    ColumnChoice *m_columns;
    QPushButton *m_accept;
    QPushButton *m_reject;
};
