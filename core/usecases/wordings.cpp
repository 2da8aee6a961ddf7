// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/wordings.h"

#include "core/documents/wordings.h"
#include "core/usecases/membership.h"
#include "core/usecases/putting_p.h"

/// What the book says of a paper's texts, by the original.
static Result<QHash<QString, Wording>> kept(const Book &book, const QString &paper)
{
    const auto all = book.all<Wording>({{{QStringLiteral("paper"), paper}}, {QStringLiteral("made")}, {}});
    if (!all)
        return all.error();
    QHash<QString, Wording> byOriginal;
    for (const Wording &each : *all)
        byOriginal.insert(each.original, each);
    return byOriginal;
}

Result<QList<PaperText>> paperTexts(const Book &book, const QString &paper)
{
    const auto texts = documents::textsOfPaper(paper);
    if (!texts)
        return texts.error();
    const auto known = kept(book, paper);
    if (!known)
        return known.error();
    QList<PaperText> list;
    for (const auto &[original, mostLines, mostLetters] : *texts) {
        const auto own = known->constFind(original);
        const bool isChanged = own != known->cend() && own->words != original;
        list += {documents::readable(original), documents::readable(isChanged ? own->words : original), isChanged};
    }
    return list;
}

Result<Done> putWording(Book &book, const QString &paper, qsizetype text, const QString &words)
{
    const auto texts = documents::textsOfPaper(paper);
    if (!texts)
        return texts.error();
    if (text < 0 || text >= texts->size())
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "This paper has %1 texts that can be changed; there is no number %2."),
                     {QString::number(texts->size()), QString::number(text + 1)}};
    const auto typed = documents::fromReadable(texts->at(text), words);
    if (!typed)
        return typed.error();
    if (hasSecrecyMark(*typed))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The text carries a mark of secrecy. Secret papers must not be kept in this program.")};
    const QString original = texts->at(text).original;
    const auto known = kept(book, paper);
    if (!known)
        return known.error();
    Wording wording = known->value(original, Wording{{}, paper, original, original});
    if (wording.words == *typed)
        return Done{};
    wording.words = *typed;
    if (const auto put = putRecord(book, wording); !put)
        return put.error();
    return Done{};
}
