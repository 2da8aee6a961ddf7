// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/legacy.h"

#include "core/text/fold.h"
#include "core/text/syllable.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <array>
#include <utility>

namespace legacy {

namespace {

/// TCVN 5712:1993, table VN3: characters and, at the same place, the letters they are.
constexpr QStringView tcvn3Characters = u"µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00ADõö÷øùúûüýþ¡¢£¤¥¦§";
constexpr QStringView tcvn3Letters = u"àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂÊÔƠƯĐ";
static_assert(tcvn3Characters.size() == tcvn3Letters.size());

/// VNI-Windows: letters of one character.
constexpr QStringView vniCharacters = u"ÔÖÍÌÆÓÒÎÑôöíìæóòîñ";
constexpr QStringView vniLetters = u"ƠƯÍÌỈĨỊỴĐơưíìỉĩịỵđ";
static_assert(vniCharacters.size() == vniLetters.size());

/// VNI-Windows: a mark behind a letter and what it adds, as combining characters.
struct VniMark
{
    char16_t mark;           ///< behind a small letter; its capital behind a capital one
    QStringView adds;
    QStringView behind;
};
constexpr char16_t acute = 0x0301, grave = 0x0300, hook = 0x0309, tilde = 0x0303, dot = 0x0323, hat = 0x0302, breve = 0x0306;
constexpr std::array<char16_t, 2> hatAcute{hat, acute}, hatGrave{hat, grave}, hatHook{hat, hook}, hatTilde{hat, tilde}, hatDot{hat, dot};
constexpr std::array<char16_t, 2> breveAcute{breve, acute}, breveGrave{breve, grave}, breveHook{breve, hook}, breveTilde{breve, tilde}, breveDot{breve, dot};
constexpr std::array<char16_t, 7> alone{acute, grave, hook, tilde, dot, hat, breve};

QStringView pair(const std::array<char16_t, 2> &marks)
{
    return QStringView(marks.data(), 2);
}

/// Two characters of VNI and the letter they are, capitals too; made of what each mark adds to the letters it may follow.
const QHash<QString, QChar> &vniPairs()
{
    static const QHash<QString, QChar> all = [] {
        const auto one = [](int i) { return QStringView(&alone[size_t(i)], 1); };
        const VniMark marks[] = {
            {u'ù', one(0), u"aeouyơư"}, {u'ø', one(1), u"aeouyơư"}, {u'û', one(2), u"aeouyơư"}, {u'õ', one(3), u"aeouyơư"}, {u'ï', one(4), u"aeouơư"},
            {u'â', one(5), u"aeo"}, {u'á', pair(hatAcute), u"aeo"}, {u'à', pair(hatGrave), u"aeo"}, {u'å', pair(hatHook), u"aeo"}, {u'ã', pair(hatTilde), u"aeo"},
            {u'ä', pair(hatDot), u"aeo"}, {u'ê', one(6), u"a"}, {u'é', pair(breveAcute), u"a"}, {u'è', pair(breveGrave), u"a"}, {u'ú', pair(breveHook), u"a"},
            {u'ü', pair(breveTilde), u"a"}, {u'ë', pair(breveDot), u"a"}};
        QHash<QString, QChar> pairs;
        for (const VniMark &each : marks)
            for (const QChar base : each.behind) {
                const QString letter = (base + each.adds.toString()).normalized(QString::NormalizationForm_C);
                const qsizetype single = vniLetters.lastIndexOf(base);
                const QChar written = single >= 0 ? vniCharacters[single] : base;
                const QChar mark(each.mark);
                pairs.insert(QString(written) + mark, letter.front());
                pairs.insert(QString(written) + mark.toUpper(), letter.front());
                pairs.insert(QString(written.toUpper()) + mark, letter.front().toUpper());
                pairs.insert(QString(written.toUpper()) + mark.toUpper(), letter.front().toUpper());
            }
        return pairs;
    }();
    return all;
}

QChar found(QStringView in, QStringView beside, QChar c)
{
    const qsizetype at = in.indexOf(c);
    return at < 0 ? QChar() : beside[at];
}

bool isPlain(QChar c)
{
    return c.unicode() < 0x80;
}

/// Whether a text can be in one of these encodings at all; quotation marks and the like of Windows-1252 may stand in it.
bool isOfOneByte(const QString &text)
{
    return std::none_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.unicode() > 0xFF && (c.unicode() < 0x2000 || c.unicode() > 0x2122) && !QStringView(u"ŒœŠšŽžŸƒˆ˜").contains(c);
    });
}

/// Reads a text; what is no letter is handed to `other`, what is one from the legacy table to `letter`.
template <typename Letter, typename Other>
void read(const QString &text, Encoding in, Letter &&letter, Other &&other)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (in == Encoding::Vni && i + 1 < text.size()) {
            const auto pair = vniPairs().constFind(text.mid(i, 2));
            if (pair != vniPairs().cend()) {
                letter(*pair);
                ++i;
                continue;
            }
        }
        const QChar known = in == Encoding::Vni ? found(vniCharacters, vniLetters, c) : found(tcvn3Characters, tcvn3Letters, c);
        if (known.isNull())
            other(c);
        else
            letter(known);
    }
}

/// Whether the plain letters of a text are capitals, one at least.
bool isOfCapitals(const QString &text)
{
    const auto is = [&](char16_t first, char16_t last) {
        return std::any_of(text.cbegin(), text.cend(), [&](QChar c) { return c.unicode() >= first && c.unicode() <= last; });
    };
    return is(u'A', u'Z') && !is(u'a', u'z');
}

bool hasCapitalInTcvn3(QChar letter)
{
    return tcvn3Letters.contains(letter.toUpper());
}

void addOnce(QStringList &list, const QString &each)
{
    if (!list.contains(each))
        list += each;
}

/// The words of a text that say something of its encoding: with a plain letter and one that is not.
void addWords(const QString &text, QSet<QString> &to)
{
    const auto isBetween = [](QChar c) { return isPlain(c) && !c.isLetter(); };
    for (auto at = text.cbegin(); at != text.cend();) {
        const auto begin = std::find_if_not(at, text.cend(), isBetween);
        const auto end = std::find_if(begin, text.cend(), isBetween);
        if (std::any_of(begin, end, isPlain) && !std::all_of(begin, end, isPlain))
            to += QString(begin, end - begin);
        at = end;
    }
}

} // namespace

QString wordOf(Encoding encoding)
{
    return encoding == Encoding::Tcvn3 ? QStringLiteral("tcvn3") : encoding == Encoding::Vni ? QStringLiteral("vni") : QString();
}

std::optional<Encoding> fromWord(const QString &word)
{
    for (const Encoding each : {Encoding::Unicode, Encoding::Tcvn3, Encoding::Vni})
        if (word == wordOf(each))
            return each;
    return std::nullopt;
}

QString nameOf(Encoding encoding)
{
    return encoding == Encoding::Tcvn3 ? QStringLiteral("TCVN3 (ABC)") : encoding == Encoding::Vni ? QStringLiteral("VNI-Windows") : QStringLiteral("Unicode");
}

QString decoded(const QString &text, Encoding from)
{
    if (from == Encoding::Unicode || !isOfOneByte(text) || std::all_of(text.cbegin(), text.cend(), isPlain))
        return nfc(text);
    const bool isRaised = from == Encoding::Tcvn3 && isOfCapitals(text);
    QString read;
    read.reserve(text.size());
    legacy::read(text, from, [&](QChar letter) { read += isRaised ? letter.toUpper() : letter; }, [&](QChar other) { read += other; });
    return nfc(read);
}

QStringList unreadable(const QString &text, Encoding in)
{
    QStringList list;
    if (in == Encoding::Unicode || !isOfOneByte(text)) {
        const QString composed = nfc(text);
        for (qsizetype i = 1; i < composed.size(); ++i)
            if (composed[i].isMark() && composed[i - 1].script() == QChar::Script_Latin)
                addOnce(list, composed.mid(i - 1, 2));
        return list;
    }
    read(text, in, [](QChar) {}, [&](QChar other) {
        if (!isPlain(other) && !other.isSpace() && !other.isPunct())
            addOnce(list, other);
    });
    return list;
}

QStringList guessedCase(const QString &text, Encoding in)
{
    QStringList list;
    if (in != Encoding::Tcvn3 || !isOfOneByte(text))
        return list;
    const bool isRaised = isOfCapitals(text);
    bool isBegin = true;
    for (const QChar c : text) {
        const QChar letter = found(tcvn3Characters, tcvn3Letters, c);
        if (!letter.isNull() && letter.isLower() && !hasCapitalInTcvn3(letter) && (isRaised || isBegin))
            addOnce(list, isRaised ? QString(letter.toUpper()) : QString(letter));
        isBegin = c.isSpace();
    }
    return list;
}

Encoded encoded(const QString &text, Encoding to)
{
    if (to == Encoding::Unicode)
        return {nfc(text), {}};
    static const QHash<QChar, QString> pairs = [] {
        QHash<QChar, QString> all;
        for (auto pair = vniPairs().cbegin(); pair != vniPairs().cend(); ++pair)
            if (pair.key()[0].isUpper() == pair.key()[1].isUpper())
                all.insert(pair.value(), pair.key());
        return all;
    }();
    Encoded result;
    const QString composed = nfc(text);
    for (const QChar c : composed) {
        if (isPlain(c)) {
            result.text += c;
            continue;
        }
        const QString pair = to == Encoding::Vni ? pairs.value(c) : QString();
        QChar one = to == Encoding::Vni ? found(vniLetters, vniCharacters, c) : found(tcvn3Letters, tcvn3Characters, c);
        if (pair.isEmpty() && one.isNull()) {
            addOnce(result.lost, c);
            one = to == Encoding::Tcvn3 ? found(tcvn3Letters, tcvn3Characters, c.toLower()) : QChar();
        }
        result.text += !pair.isEmpty() ? pair : QString(one.isNull() ? c : one);
    }
    return result;
}

Recognised recognised(const QStringList &texts, Encoding neighbour)
{
    constexpr int enough = 3000;
    QSet<QString> words;
    for (const QString &text : texts) {
        addWords(nfc(text), words);
        if (words.size() > enough)
            break;
    }
    struct Count
    {
        int fits = 0;        ///< words of it
        int fitsAlone = 0;   ///< that are no words as they stand
        int against = 0;     ///< words as they stand that are none in it
    };
    std::array<Count, 3> counts;
    for (const QString &word : std::as_const(words)) {
        const bool asItStands = isSyllable(word);
        for (const Encoding each : {Encoding::Tcvn3, Encoding::Vni}) {
            const bool fits = isOfOneByte(word) && isSyllable(decoded(word, each));
            Count &count = counts[size_t(each)];
            count.fits += fits;
            count.fitsAlone += fits && !asItStands;
            count.against += asItStands && !fits;
        }
    }
    const auto speaksFor = [&](Encoding each) {
        const Count &count = counts[size_t(each)];
        return count.fitsAlone > 4 * count.against && 2 * count.fits >= words.size();
    };
    const auto isMore = [&](Encoding a, Encoding b) { return counts[size_t(a)].fitsAlone > counts[size_t(b)].fitsAlone; };
    for (const auto &[each, other] : {std::pair(Encoding::Tcvn3, Encoding::Vni), std::pair(Encoding::Vni, Encoding::Tcvn3)}) {
        const Count &count = counts[size_t(each)];
        if (!speaksFor(each) || !isMore(each, other))
            continue;
        const bool isCertain = count.fitsAlone >= 3 && count.against == 0 && 5 * count.fits >= 4 * words.size() && count.fitsAlone > 2 * counts[size_t(other)].fitsAlone;
        return {each, isCertain ? Recognised::Certain : Recognised::Likely};
    }
    const Count &beside = counts[size_t(neighbour)];
    if (neighbour != Encoding::Unicode && !words.isEmpty() && beside.against == 0 && beside.fits == words.size())
        return {neighbour, Recognised::Likely};
    return {};
}

int syllables(const QString &text)
{
    QSet<QString> words;
    addWords(nfc(text), words);
    return int(std::count_if(words.cbegin(), words.cend(), isSyllable));
}

} // namespace legacy
