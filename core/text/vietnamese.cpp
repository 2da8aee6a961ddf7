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

QByteArray sortKey(const QString &text)
{
    const QList<Word> list = words(text);
    return primary(list) + '\1' + cases(list);
}

std::strong_ordering compareWords(const QString &a, const QString &b)
{
    return sortKey(a).compare(sortKey(b)) <=> 0;
}

/// The key of a name with something of the person in it that counts after the name and before capitals.
static QByteArray nameKey(const QString &fullName, const QByteArray &further)
{
    QByteArray key;
    QByteArray lastOfAll;
    const QStringList parts = {givenName(fullName), familyName(fullName), middleName(fullName)};
    for (const QString &part : parts) {
        const QList<Word> list = words(part);
        key += primary(list) + '\1';
        lastOfAll += cases(list);
    }
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

static QStringList nameWords(const QString &fullName)
{
    const qsizetype remark = fullName.indexOf(u'(');
    const QString name = remark > 0 ? fullName.left(remark) : fullName;
    return nfc(name).simplified().split(u' ', Qt::SkipEmptyParts);
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
