// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/phrases.h"

#include "core/text/fold.h"
#include "core/usecases/membership.h"
#include "core/usecases/putting_p.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

static void initPhrasesResource()
{
    Q_INIT_RESOURCE(phrases);
}

static const QList<Phrase> &builtIn()
{
    static const QList<Phrase> all = [] {
        initPhrasesResource();
        QFile file(QStringLiteral(":/phrases/vietnamese.json"));
        QList<Phrase> read;
        if (file.open(QIODevice::ReadOnly))
            for (const QJsonValue each : QJsonDocument::fromJson(file.readAll()).array())
                read += {{}, each[QStringLiteral("code")].toString(), each[QStringLiteral("text")].toString()};
        return read;
    }();
    return all;
}

static bool isCalled(const Phrase &phrase, const QString &code)
{
    return phrase.code.compare(code, Qt::CaseInsensitive) == 0;
}

Result<QList<Phrase>> phrases(const Book &book)
{
    auto all = book.all<Phrase>();
    if (!all)
        return all.error();
    const auto byLetters = [](const Phrase &a, const Phrase &b) { return fold(a.code) < fold(b.code); };
    std::sort(all->begin(), all->end(), byLetters);
    QList<Phrase> others = builtIn();
    std::sort(others.begin(), others.end(), byLetters);
    const qsizetype own = all->size();
    for (const Phrase &each : std::as_const(others))
        if (std::none_of(all->cbegin(), all->cbegin() + own, [&](const Phrase &mine) { return isCalled(mine, each.code); }))
            *all += each;
    return all;
}

Result<PhraseId> putPhrase(Book &book, Phrase phrase)
{
    phrase.code = nfc(phrase.code.simplified()).toLower();
    phrase.text = nfc(phrase.text.trimmed());
    constexpr qsizetype longest = 12;
    if (phrase.code.isEmpty() || phrase.text.isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "A sentence needs its text and the letters it is called by.")};
    if (phrase.code.size() > longest || std::any_of(phrase.code.cbegin(), phrase.code.cend(), [](QChar each) { return !each.isLetterOrNumber(); }))
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "A sentence is called by 1 to %1 letters and digits without spaces."), {QString::number(longest)}};
    if (hasSecrecyMark(phrase.text))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The text carries a mark of secrecy. Secret papers must not be kept in this program.")};
    const auto own = book.all<Phrase>();
    if (!own)
        return own.error();
    for (const Phrase &each : *own) {
        if (!isCalled(each, phrase.code) || each.id == phrase.id)
            continue;
        if (!phrase.id.isEmpty())
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Another sentence is called by “%1” already."), {phrase.code}};
        phrase.id = each.id;
    }
    return putRecord(book, phrase);
}

Result<Changes> removePhrase(Book &book, const PhraseId &id)
{
    return removeRecord(book, id);
}

QList<Phrase> phrasesMeant(const QList<Phrase> &all, const QString &typed)
{
    const QString letters = fold(typed.simplified());
    QList<Phrase> meant;
    for (const Phrase &each : all)
        if (fold(each.code) == letters)
            meant += each;
    for (const Phrase &each : all)
        if (fold(each.code) != letters && fold(each.code).startsWith(letters))
            meant += each;
    for (const Phrase &each : all)
        if (!fold(each.code).startsWith(letters) && containsFolded(each.text, typed))
            meant += each;
    return meant;
}

Typed typed(const QString &text, qsizetype from, qsizetype to, const Phrase &phrase, const QString &name)
{
    QString sentence = phrase.text;
    if (name.isEmpty())
        sentence.replace(QStringLiteral("ồng chí {tên}"), QStringLiteral("ồng chí"));
    sentence.replace(QStringLiteral("{tên}"), name.isEmpty() ? QStringLiteral("đồng chí") : name);
    const bool touches = from > 0 && !text.at(from - 1).isSpace();
    if (touches)
        sentence.prepend(u' ');
    const qsizetype gap = sentence.indexOf(QChar(0x2026));
    const qsizetype end = gap < 0 ? sentence.size() : gap + 1;
    return {text.left(from) + sentence + text.mid(to), from + end, gap < 0 ? 0 : 1};
}
