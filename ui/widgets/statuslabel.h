// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/style.h"

#include <QWidget>

class QLabel;

/// The shape of a tone, as large as the letters beside it.
class Mark : public QWidget
{
    Q_OBJECT

public:
    explicit Mark(Tone tone = Tone::Neutral, QWidget *parent = nullptr);

    Tone tone() const { return m_tone; }
    void setTone(Tone tone);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Tone m_tone;
};

/// A state as a shape, a word and a colour.
class StatusLabel : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLabel(QWidget *parent = nullptr);

    /// Shows a state; `word` is already translated.
    void setStatus(Tone tone, const QString &word);
    QString word() const;
    void setWordWrap(bool wraps);  ///< long sentences go on in the next line
    Tone tone() const { return m_mark->tone(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    Mark *m_mark;
    QLabel *m_word;
};
