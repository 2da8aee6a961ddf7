// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class StatusLabel;

/// A new passphrase, typed twice, with its strength in words while it is typed.
class PassphraseFields : public QWidget
{
    Q_OBJECT

public:
    explicit PassphraseFields(QWidget *parent = nullptr);

    QString typed() const;

    /// Whether what was typed may lock a book. Invalid; `where` gets the field to go to.
    Result<Done> check(QWidget *&where) const;

    /// Forgets what was typed.
    void clear();

    QLineEdit *first() const { return m_first; }
    QLineEdit *second() const { return m_second; }

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void rate();
    void retranslate();

    QLabel *m_firstLabel;
    QLabel *m_secondLabel;
    QLineEdit *m_first;
    QLineEdit *m_second;
    QCheckBox *m_shown;
    StatusLabel *m_strength;
};
