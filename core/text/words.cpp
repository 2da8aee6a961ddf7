// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/words_p.h"

#include <array>

static constexpr std::array<char32_t, 6> tones = {0, 0x0300, 0x0309, 0x0303, 0x0301, 0x0323};

static int toneOf(char32_t mark)
{
    for (size_t i = 1; i < tones.size(); ++i)
        if (tones[i] == mark)
            return int(i);
    return 0;
}

/// Other letters that look like đ and stand for it in texts of careless programs: eth and the African d.
static char32_t withoutLookalikes(char32_t letter)
{
    return letter == 0x00F0 || letter == 0x0256 ? 0x0111 : letter;
}

QList<Word> words(const QString &text)
{
    QList<Word> found;
    Word word;
    bool latin = false;
    const auto end = [&] {
        if (!word.letters.isEmpty()) {
            word.letters = word.letters.normalized(QString::NormalizationForm_C);
            word.plain = word.plain.normalized(QString::NormalizationForm_C);
            found += word;
        }
        word = {};
    };
    const auto points = text.normalized(QString::NormalizationForm_D).toUcs4();
    for (const char32_t point : points) {
        constexpr char32_t letterApostrophe = 0x02BC;
        if (QChar::isMark(point)) {
            if (word.letters.isEmpty())
                continue;
            if (!latin)
                word.plain += QString::fromUcs4(&point, 1);
            if (const int tone = latin ? toneOf(point) : 0)
                word.tone = tone;
            else
                word.letters += QString::fromUcs4(&point, 1);
        } else if (QChar::isLetterOrNumber(point) && point != letterApostrophe) {
            const char32_t lower = withoutLookalikes(QChar::toLower(point));
            latin = QChar::script(lower) == QChar::Script_Latin;
            word.letters += QString::fromUcs4(&lower, 1);
            const char32_t plain = lower == 0x0111 ? U'd' : lower;
            word.plain += QString::fromUcs4(&plain, 1);
            word.cases += QChar::toLower(point) == point ? '\3' : '\4';
        } else if (QChar::category(point) != QChar::Other_Format) {
            end();
        }
    }
    end();
    return found;
}
