// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/fold.h"

#include "core/base/perthread.h"
#include "core/text/words_p.h"

#include <algorithm>

QString nfc(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C);
}

QString fold(const QString &text)
{
    QString folded;
    folded.reserve(text.size());
    bool latin = false;
    const auto points = text.toLower().normalized(QString::NormalizationForm_D).toUcs4();
    for (char32_t point : points) {
        if (QChar::isMark(point)) {
            if (latin)
                continue;
        } else if (QChar::category(point) == QChar::Other_Format) {
            continue;
        } else {
            latin = QChar::script(point) == QChar::Script_Latin;
            if (point == 0x0111 || point == 0x00F0 || point == 0x0256) // đ and what careless programs write for it
                point = U'd';
        }
        if (QChar::requiresSurrogates(point))
            folded += QString::fromUcs4(&point, 1);
        else
            folded += QChar(char16_t(point));
    }
    return folded.normalized(QString::NormalizationForm_C);
}

static bool begins(const Word &typed, const Word &word)
{
    if (!typed.isMarked())
        return word.plain.startsWith(typed.plain);
    if (!word.letters.startsWith(typed.letters))
        return false;
    const bool isStillTyped = typed.tone == 0 && typed.letters.size() < word.letters.size();
    return isStillTyped || typed.tone == word.tone;
}

bool containsFolded(const QString &haystack, const QString &typed)
{
    // A list is narrowed by the same words row after row.
    struct Last
    {
        QString typed;
        QList<Word> wanted;
    };
    Last &last = perThread<Last>();
    if (typed != last.typed)
        last = {typed, words(typed)};
    const QList<Word> &wanted = last.wanted;
    if (wanted.isEmpty())
        return true;
    const QList<Word> there = words(haystack);
    return std::all_of(wanted.begin(), wanted.end(), [&](const Word &want) {
        return std::any_of(there.begin(), there.end(), [&](const Word &word) { return begins(want, word); });
    });
}
