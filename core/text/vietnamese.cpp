// SPDX-License-Identifier: GPL-3.0-or-later
// A sort key, compared byte by byte:
//   per word: per letter one weight (0x10 and up, other scripts their UTF-8), per run of digits 0x05, its length and
//   its digits; then 0x02 and the tone (0x03 none ... 0x08 nặng)
//   0x01, and the case of all letters (0x03 lower, 0x04 upper)
// So the end of a word (0x02) stands before any further letter, and the end of the text (0x01) before a further word.
#include "core/text/vietnamese.h"

#include "core/text/fold.h"
#include "core/text/words_p.h"

#include <algorithm>
#include <array>

static constexpr QStringView alphabet = u"aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

/// Two for each letter of the alphabet: the second is for the letter with a mark Vietnamese does not know (ñ apart,
/// ŏ, č of the highland languages), so that it follows the plain one.
static void addWeight(QByteArray &key, QStringView letter)
{
    const qsizetype place = alphabet.indexOf(letter);
    if (place >= 0) {
        key += char(0x10 + 2 * place);
        return;
    }
    const QString parts = letter.toString().normalized(QString::NormalizationForm_D);
    const qsizetype base = alphabet.indexOf(parts.front());
    if (base >= 0)
        key += char(0x11 + 2 * base);
    else
        key += letter.toUtf8();
}

static void addNumber(QByteArray &key, QStringView digits)
{
    while (digits.size() > 1 && digits.front().digitValue() == 0)
        digits = digits.mid(1);
    digits = digits.left(255); // the length is one byte
    key += '\5';
    key += char(digits.size());
    for (const QChar digit : digits)
        key += char('0' + digit.digitValue());
}

static QByteArray primary(const QList<Word> &list)
{
    QByteArray key;
    for (const Word &word : list) {
        const QStringView letters = word.letters;
        for (qsizetype at = 0; at < letters.size();) {
            qsizetype end = at + 1;
            if (letters[at].digitValue() >= 0) {
                while (end < letters.size() && letters[end].digitValue() >= 0)
                    ++end;
                addNumber(key, letters.mid(at, end - at));
            } else {
                while (end < letters.size() && (letters[end].isMark() || letters[end].isLowSurrogate()))
                    ++end;
                addWeight(key, letters.mid(at, end - at));
            }
            at = end;
        }
        key += '\2';
        key += char(3 + word.tone);
    }
    return key;
}

static QByteArray cases(const QList<Word> &list)
{
    QByteArray key;
    for (const Word &word : list)
        key += word.cases;
    return key;
}

namespace {

/// The two parts of a sort key.
struct Key
{
    QByteArray primary;
    QByteArray cases;
};

/// What a letter that is written as one character adds to a key; no weight where it is not that simple.
struct Letter
{
    char weight = 0;
    char tone = 0;           ///< 0 for a letter without one, else as in the key
    char letterCase = 0;
};

/// The letters of Vietnamese and its neighbours up to the last page that has some, each as words() reads it.
const std::array<Letter, 0x1F00> &letters()
{
    static const std::array<Letter, 0x1F00> table = [] {
        std::array<Letter, 0x1F00> known;
        for (char16_t c = u'A'; c < known.size(); ++c) {
            if (!QChar::isLetter(c) || QChar::script(c) != QChar::Script_Latin)
                continue;
            const QList<Word> list = words(QString(QChar(c)));
            const QByteArray key = primary(list);
            if (list.size() == 1 && list.first().cases.size() == 1 && key.size() == 3)
                known[c] = {key[0], char(list.first().tone == 0 ? 0 : key[2]), list.first().cases[0]};
        }
        return known;
    }();
    return table;
}

/// The key of a text of whole characters, letters and blanks alone, as nearly every name is: at a tenth of the time. False for any other.
bool readQuickly(QStringView text, Key &key)
{
    const std::array<Letter, 0x1F00> &known = letters();
    key.primary.reserve(text.size() + 16);
    key.cases.reserve(text.size());
    bool isInWord = false;
    char tone = 3;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (code == u' ' || code == u'\'' || code == u'-' || code == u'.' || code == u',' || code == u'(' || code == u')') {
            if (isInWord)
                (key.primary += '\2') += tone;
            isInWord = false;
            tone = 3;
            continue;
        }
        if (code >= known.size() || !known[code].weight)
            return false;
        const Letter &letter = known[code];
        key.primary += letter.weight;
        key.cases += letter.letterCase;
        if (letter.tone)
            tone = letter.tone;
        isInWord = true;
    }
    if (isInWord)
        (key.primary += '\2') += tone;
    return true;
}

Key keyOf(QStringView text)
{
    Key key;
    if (readQuickly(text, key))
        return key;
    const QList<Word> list = words(text.toString());
    return {primary(list), cases(list)};
}

} // namespace

QByteArray sortKey(const QString &text)
{
    const Key key = keyOf(text);
    return key.primary + '\1' + key.cases;
}

std::strong_ordering compareWords(const QString &a, const QString &b)
{
    const Key left = keyOf(a);
    const Key right = keyOf(b);
    const auto order = left.primary.compare(right.primary) <=> 0;
    return order != 0 ? order : left.cases.compare(right.cases) <=> 0;
}

static QStringList nameWords(const QString &fullName)
{
    const qsizetype remark = fullName.indexOf(u'(');
    const QString name = remark > 0 ? fullName.left(remark) : fullName;
    return nfc(name).simplified().split(u' ', Qt::SkipEmptyParts);
}

/// The key of a name with something of the person in it that counts after the name and before capitals.
static QByteArray nameKey(const QString &fullName, const QByteArray &further)
{
    const QStringList list = nameWords(fullName);
    QByteArray key;
    QByteArray lastOfAll;
    const auto add = [&](const QString &part) {
        const Key added = keyOf(part);
        (key += added.primary) += '\1';
        lastOfAll += added.cases;
    };
    add(list.isEmpty() ? QString() : list.last());
    add(list.size() < 2 ? QString() : list.first());
    add(list.size() < 3 ? QString() : list.mid(1, list.size() - 2).join(u' '));
    return key + further + lastOfAll;
}

QByteArray nameSortKey(const QString &fullName)
{
    return nameKey(fullName, {});
}

QByteArray personSortKey(const QString &fullName, const QString &born)
{
    return nameKey(fullName, born.toUtf8() + '\0');
}

QString givenName(const QString &fullName)
{
    const QStringList list = nameWords(fullName);
    return list.isEmpty() ? QString() : list.last();
}

QString familyName(const QString &fullName)
{
    const QStringList list = nameWords(fullName);
    return list.size() < 2 ? QString() : list.first();
}

QString middleName(const QString &fullName)
{
    const QStringList list = nameWords(fullName);
    return list.size() < 3 ? QString() : list.mid(1, list.size() - 2).join(u' ');
}

QString upperCaseName(const QString &fullName)
{
    return nfc(fullName).simplified().toUpper();
}

QString titleCaseName(const QString &fullName)
{
    QString name = nfc(fullName).simplified().toLower();
    bool atStart = true;
    for (QChar &letter : name) {
        if (atStart)
            letter = letter.toUpper();
        // Letters, digits and marks go on with a word; a space, an apostrophe or a hyphen starts one.
        constexpr QChar letterApostrophe = QChar(0x02BC);
        atStart = (!letter.isLetterOrNumber() && !letter.isMark()) || letter == letterApostrophe;
    }
    return name;
}
