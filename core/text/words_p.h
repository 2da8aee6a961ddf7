// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// A word taken apart for searching and sorting. A Vietnamese word is one syllable: letters and one tone.
struct Word {
    QString letters; ///< lower case, composed, without the tone: "nguyên"
    QString plain; ///< as fold gives it: "nguyen"
    QByteArray cases; ///< per letter or digit 0x03, or 0x04 for a capital
    int tone = 0; ///< none, huyền, hỏi, ngã, sắc, nặng: the order of dictionaries

    bool isMarked() const { return tone != 0 || letters != plain; }
};

/// The words of a text; whatever is not a letter, digit or mark parts them.
QList<Word> words(const QString &text);
