// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

/// Doubts under a field or on a card: each a shape, the word "Please check" and a sentence. They never block anything.
class WarningList : public QWidget
{
    Q_OBJECT

public:
    explicit WarningList(QWidget *parent = nullptr);

    /// Shows these sentences, translated already; without any the list is hidden.
    void setSentences(const QStringList &sentences);
    const QStringList &sentences() const { return m_sentences; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    QStringList m_sentences;
    QVBoxLayout *m_lines;
};
