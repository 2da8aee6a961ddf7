// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/transfer.h"
#include "ui/dialogs/formdialog.h"

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

/// The inventory of a transfer, to be gone through with the papers in hand: Space ticks an item, behind it stands what is wrong with it.
class InventoryDialog : public FormDialog
{
    Q_OBJECT

public:
    using Use = std::function<Result<Done>(const QList<TransferItem> &items)>;

    /// `name` is whose papers they are.
    InventoryDialog(const QString &name, const QList<TransferItem> &items, Use use, QWidget *parent = nullptr);

    QList<TransferItem> items() const;   ///< as ticked

signals:
    void fileAsked(qsizetype index);     ///< an item that is a file of the packet is to be saved

public slots:
    void reject() override;

protected:
    Result<Done> carryOut(QWidget *&where) override;
    void retranslate() override;

private:
    void count();

    QString m_name;
    QList<TransferItem> m_items;
    Use m_use;
    QLabel *m_sentence;
    QLabel *m_left;
    QPushButton *m_all;
    bool m_isWarned = false;   ///< that closing leaves what was typed
    QList<QPair<QCheckBox *, QLineEdit *>> m_lines;
    QList<QPushButton *> m_files;   ///< of the items that are files
};
