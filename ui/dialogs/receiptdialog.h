// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/transferring.h"
#include "ui/dialogs/formdialog.h"

#include <functional>

class QLabel;

/// Shows whose receipt it is before it is taken in, with the 30 digits of its key: of somebody who is not enrolled here they are compared by telephone.
class ReceiptDialog : public FormDialog
{
    Q_OBJECT

public:
    using Use = std::function<Result<Done>()>;

    ReceiptDialog(const ReceiptSeen &seen, Use use, QWidget *parent = nullptr);

protected:
    Result<Done> carryOut(QWidget *&where) override;
    void retranslate() override;

private:
    ReceiptSeen m_seen;
    Use m_use;
    QLabel *m_what;
    QLabel *m_digits;
};
