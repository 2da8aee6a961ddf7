// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QTimer>

/// A field for prose that grows with what is typed. Tab leaves it.
class TextField : public QPlainTextEdit
{
    Q_OBJECT

public:
    static constexpr int idle = 1500;  ///< milliseconds without a keystroke after which the text counts as committed

    explicit TextField(QWidget *parent = nullptr);

    /// The text in Unicode's composed form (NFC), whatever form the input method produced.
    QString text() const;

    /// Shows a text; nothing is emitted. Undo does not reach behind it. The same text leaves cursor and undo as they are.
    void setText(const QString &text);

    /// The field is at least and at most this many lines high; beyond that it scrolls.
    void setLines(int atLeast, int atMost);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public slots:
    void commit();  ///< emits committed() now if the text changed since the last time

signals:
    /// At each change by the person, for the draft; not while an input method is still composing a letter.
    void textEdited(const QString &text);

    /// When the field is left, or 1.5 s after the last change.
    void committed(const QString &text);

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void noteEdit();
    void fit();
    int heightFor(int lines) const;

    QString m_edited;     ///< the text last told by textEdited()
    QString m_committed;  ///< the text last told by committed()
    bool m_composing = false;
    int m_atLeast = 3;
    int m_atMost = 20;
    QTimer m_idle;
};
