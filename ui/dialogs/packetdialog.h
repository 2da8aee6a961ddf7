// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/arriving.h"
#include "ui/dialogs/formdialog.h"

#include <functional>

class DateField;
class QLabel;
class QLineEdit;

/// A packet that was opened: from whom, about whom, what lies in it, and how that is known; before it is taken in.
class PacketDialog : public FormDialog
{
    Q_OBJECT

public:
    /// What is done with the digits as they were typed and the day of presentation.
    using Use = std::function<Result<Done>(const QString &digits, const QDate &presented)>;

    /// `known` is the name of the person in the book whom the packet is about; empty when there is none.
    PacketDialog(const PacketSeen &seen, const QString &known, const QDate &today, Use use, QWidget *parent = nullptr);

protected:
    Result<Done> carryOut(QWidget *&where) override;
    void retranslate() override;

private:
    PacketSeen m_seen;
    QString m_known;
    Use m_use;
    QLabel *m_who;
    QLabel *m_trust;
    QLineEdit *m_digits;
    DateField *m_presented;
    QLabel *m_items;
};
