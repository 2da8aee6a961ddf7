// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPair>

class QTextBrowser;

/// One page with all keys that work now, to read or to print.
class ShortcutCard : public QDialog
{
    Q_OBJECT

public:
    /// Keys that belong together.
    struct Group
    {
        QString title;
        QList<QPair<QString, QString>> keys;  ///< key, what it does
    };

    explicit ShortcutCard(const QList<Group> &groups, QWidget *parent = nullptr);

    /// The card as HTML.
    static QString html(const QList<Group> &groups);

private:
    void print();

    QTextBrowser *m_card;
};
