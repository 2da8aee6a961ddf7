// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/dates.h"

#include <QLineEdit>

/// A date typed with or without separators; when the field is left it is written out as dd/MM/yyyy, so that two digits of
/// a year are seen as four. What cannot be read stays as it was typed and is marked.
class DateField : public QLineEdit
{
    Q_OBJECT

public:
    enum class Accepts { WholeDates, PartialDates };

    explicit DateField(Accepts accepts = Accepts::WholeDates, QWidget *parent = nullptr);

    /// Two digits of a year mean the latest such year that is not after this one; 0 stands for this year.
    void setLatestYear(int year) { m_latestYear = year; }

    /// What was typed. Null for an empty field; Invalid when it cannot be read, or is partial where it must be whole.
    Result<PartialDate> value() const;

    /// "1945", "1945-02" or "1945-02-03"; empty for an empty field and for what cannot be read.
    QString iso() const;
    QDate date() const;  ///< invalid unless a whole date was typed
    bool isReadable() const { return bool(value()); }

    void setValue(const PartialDate &value);
    void setDate(QDate date) { setValue(PartialDate::of(date)); }
    void setIso(const QString &iso);  ///< shows nothing for a text that is no ISO date

    QSize sizeHint() const override;

signals:
    /// When the field is left (or Enter pressed) with another value than before; "" when it was emptied.
    void committed(const QString &iso);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void finish();
    void retranslate();
    void mark(bool readable);

    Accepts m_accepts;
    int m_latestYear = 0;
    QString m_committed;
};
