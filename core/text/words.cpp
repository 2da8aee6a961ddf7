// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/words_p.h"

#include <array>
#include <utility>

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

static void append(QString &text, char32_t point)
{
    if (QChar::requiresSurrogates(point))
        text += QString::fromUcs4(&point, 1);
    else
        text += QChar(char16_t(point));
}

/// Composes a text; one of plain letters is composed already.
static void compose(QString &text)
{
    for (const QChar c : std::as_const(text))
        if (c.unicode() > 0x7F) {
            text = text.normalized(QString::NormalizationForm_C);
            return;
        }
}

QList<Word> words(const QString &text)
{
    QList<Word> found;
    Word word;
    bool latin = false;
    const auto end = [&] {
        if (!word.letters.isEmpty()) {
            compose(word.letters);
            compose(word.plain);
            found += std::move(word);
        }
        word = {};
    };
    const QString parts = text.normalized(QString::NormalizationForm_D);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        char32_t point = parts[i].unicode();
        if (parts[i].isHighSurrogate() && i + 1 < parts.size() && parts[i + 1].isLowSurrogate()) {
            point = QChar::surrogateToUcs4(parts[i], parts[i + 1]);
            ++i;
        }
        constexpr char32_t letterApostrophe = 0x02BC;
        if (QChar::isMark(point)) {
            if (word.letters.isEmpty())
                continue;
            if (!latin)
                append(word.plain, point);
            if (const int tone = latin ? toneOf(point) : 0)
                word.tone = tone;
            else
                append(word.letters, point);
        } else if (QChar::isLetterOrNumber(point) && point != letterApostrophe) {
            const char32_t lower = withoutLookalikes(QChar::toLower(point));
            latin = QChar::script(lower) == QChar::Script_Latin;
            append(word.letters, lower);
            append(word.plain, lower == 0x0111 ? U'd' : lower);
            word.cases += QChar::toLower(point) == point ? '\3' : '\4';
        } else if (QChar::category(point) != QChar::Other_Format) {
            end();
        }
    }
    end();
    return found;
}
