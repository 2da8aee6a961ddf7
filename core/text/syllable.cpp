// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/syllable.h"

#include <QSet>
#include <QStringList>
#include <algorithm>

namespace {

const QSet<QString> &rimes()
{
    static const QSet<QString> all = [] {
        const QString list = QStringLiteral(
            "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
            "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu "
            "i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu "
            "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot "
            "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt "
            "u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uyn uynh uyp uyt uyu "
            "ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu "
            "y yêm yên yêng yêt yêu ych ynh yt");
        const QStringList words = list.split(u' ');
        return QSet<QString>(words.cbegin(), words.cend());
    }();
    return all;
}

const QStringList &beginnings()
{
    static const QStringList all = QStringLiteral("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x").split(u' ') + QStringList{QString()};
    return all;
}

bool isBright(QChar letter)
{
    return QStringView(u"ieêy").contains(letter);
}

/// c, ng and k, gh, ngh share the work between them.
bool goTogether(const QString &beginning, const QString &rime)
{
    if (beginning == u"k" || beginning == u"gh" || beginning == u"ngh")
        return isBright(rime.front());
    if (beginning == u"c" || beginning == u"ng")
        return !isBright(rime.front());
    return true;
}

/// Whether a tone may stand over this letter of the rime.
bool mayCarryTone(const QString &rime, qsizetype at)
{
    const qsizetype vowels = std::find_if_not(rime.cbegin(), rime.cend(), [](QChar c) { return QStringView(u"aăâeêioôơuưy").contains(c); }) - rime.cbegin();
    for (qsizetype i = vowels - 1; i >= 0; --i)
        if (QStringView(u"ăâêôơư").contains(rime[i]))
            return at == i;
    if (vowels == 1 || at < 0)
        return at == 0;
    if (vowels < rime.size())
        return at == vowels - 1;
    if (vowels == 3)
        return at == 1;
    const bool isEither = rime == u"oa" || rime == u"oe" || rime == u"uy";
    return at == 0 || (isEither && at == 1);
}

bool isStopped(const QString &rime)
{
    return rime.endsWith(u'p') || rime.endsWith(u't') || rime.endsWith(u'c') || rime.endsWith(QLatin1String("ch"));
}

}

bool isSyllable(const QString &word)
{
    constexpr char16_t grave = 0x0300, acute = 0x0301, tilde = 0x0303, hook = 0x0309, dot = 0x0323;
    QString letters;
    char16_t tone = 0;
    qsizetype toned = -1;
    const QString parts = word.toLower().normalized(QString::NormalizationForm_D);
    for (const QChar part : parts) {
        const char16_t c = part.unicode();
        if (c == grave || c == acute || c == tilde || c == hook || c == dot) {
            if (tone != 0 || letters.isEmpty())
                return false;
            tone = c;
            toned = letters.size() - 1;
        } else if (part.isMark()) {
            if (letters.isEmpty())
                return false;
            const QString composed = (QString(letters.back()) + part).normalized(QString::NormalizationForm_C);
            if (composed.size() != 1)
                return false;
            letters.back() = composed.front();
        } else {
            letters += part;
        }
    }
    return std::any_of(beginnings().cbegin(), beginnings().cend(), [&](const QString &beginning) {
        if (!letters.startsWith(beginning))
            return false;
        const QString rime = letters.mid(beginning.size());
        if (!rimes().contains(rime) || !goTogether(beginning, rime))
            return false;
        if (isStopped(rime) && tone != acute && tone != dot)
            return false;
        return tone == 0 || mayCarryTone(rime, toned - beginning.size());
    });
}
