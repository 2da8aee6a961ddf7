// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/revoking.h"
#include "ui/dialogs/formdialog.h"

#include <functional>

class NumberField;
class QComboBox;
class QLabel;
class QListWidget;

/// The keys that an office vouches for in a cell's certificate; one of them can be revoked.
class CellKeysDialog : public FormDialog
{
    Q_OBJECT

public:
    /// Issues the next certificate; `key` as in CellKey.
    using Revoke = std::function<Result<Done>(const QString &key, RevocationReason reason, qint64 size)>;

    /// `cell` is its name, `held` how many entries of its log are here.
    CellKeysDialog(const QString &cell, const QList<CellKey> &keys, qint64 held, Revoke revoke, QWidget *parent);

protected:
    Result<Done> carryOut(QWidget *&where) override;
    void retranslate() override;

private:
    static QString describe(const CellKey &key);

    QString m_cell;
    QList<CellKey> m_keys;
    qint64 m_held;
    Revoke m_revoke;
    QLabel *m_sentence;
    QListWidget *m_list;
    QComboBox *m_reason;
    NumberField *m_size;
    QLabel *m_after;
};
