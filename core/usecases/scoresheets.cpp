// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/scoresheets.h"

#include "core/crypto/hash.h"
#include "core/usecases/membership.h"

#include <algorithm>

static QString hashOf(const QByteArray &text)
{
    return QString::fromLatin1(sha256(text).toHex());
}

Result<QList<KnownScoreSheet>> knownScoreSheets(const Book &book)
{
    const auto kept = book.all<KeptScoreSheet>({{}, {QStringLiteral("made")}, {}});
    if (!kept)
        return kept.error();
    QList<KnownScoreSheet> known;
    QStringList ids;
    for (const KeptScoreSheet &each : *kept) {
        ids += each.sheet;
        if (const auto sheet = readScoreSheet(each.text.toUtf8(), each.sheet); sheet) // one for a newer program cannot be used
            known += {*sheet, each.text.toUtf8(), each.sha256, each.id};
    }
    for (const ShippedScoreSheet &shipped : shippedScoreSheets())
        if (!ids.contains(shipped.sheet.id))
            known += {shipped.sheet, shipped.text, hashOf(shipped.text), {}};
    std::stable_sort(known.begin(), known.end(), [](const KnownScoreSheet &a, const KnownScoreSheet &b) { return a.sheet.effective < b.sheet.effective; });
    return known;
}

QList<Fact> keepingFacts(const KnownScoreSheet &known, KeptScoreSheetId &id)
{
    id = known.kept;
    if (!id.isEmpty())
        return {};
    id = KeptScoreSheetId::fresh();
    return {created(KeptScoreSheet{id, known.sheet.id, known.sheet.title, known.sheet.effective, known.sha256, QString::fromUtf8(known.text)})};
}

Result<KeptScoreSheetId> importScoreSheet(Book &book, const QByteArray &file, const QString &name)
{
    const QByteArray text = scoreSheetText(file);
    const auto sheet = readScoreSheet(text, name);
    const auto known = knownScoreSheets(book);
    const auto kept = book.all<KeptScoreSheet>();
    if (!sheet)
        return sheet.error();
    if (!known)
        return known.error();
    if (!kept)
        return kept.error();
    if (hasSecrecyMark(QString::fromUtf8(text)))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The text carries a mark of secrecy. Secret papers must not be kept in this program.")};
    QHash<QString, QString> hashes;
    for (const KnownScoreSheet &each : *known)
        hashes.insert(each.sheet.id, each.sha256);
    for (const KeptScoreSheet &each : *kept)
        hashes.insert(each.sheet, each.sha256);
    if (const auto there = hashes.constFind(sheet->id); there != hashes.cend())
        return Error{Error::Refused,
                     *there == hashOf(text) ? QT_TRANSLATE_NOOP("Error", "The score sheet %1 is known already.")
                                            : QT_TRANSLATE_NOOP("Error", "Another score sheet is known as %1. Give the changed sheet an id of its own, so that old meetings keep theirs."),
                     {sheet->id}};
    KeptScoreSheetId id;
    if (auto recorded = book.record(keepingFacts({*sheet, text, hashOf(text), {}}, id)); !recorded)
        return recorded.error();
    return id;
}

static Result<KnownScoreSheet> knownSheet(const Book &book, const QString &id)
{
    const auto known = knownScoreSheets(book);
    if (!known)
        return known.error();
    for (const KnownScoreSheet &each : *known)
        if (each.sheet.id == id)
            return each;
    return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "There is no score sheet called %1."), {id}};
}

Result<Changes> chooseScoreSheet(Book &book, const QString &sheet, const QDate &from)
{
    const auto known = knownSheet(book, sheet);
    const auto choices = book.all<ScoreChoice>();
    if (!known)
        return known.error();
    if (!choices)
        return choices.error();
    if (!from.isValid())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Say from which day the score sheet applies.")};
    if (from < known->sheet.effective)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The score sheet %1 takes effect on %2; it cannot apply before."),
                     {known->sheet.title, known->sheet.effective.toString(QStringLiteral("dd/MM/yyyy"))}};
    ScoreChoice choice{ScoreChoiceId::fresh(), {}, from};
    QList<Fact> facts = keepingFacts(*known, choice.sheet);
    const auto sameDay = std::find_if(choices->cbegin(), choices->cend(), [&from](const ScoreChoice &each) { return each.from == from; });
    if (sameDay == choices->cend()) {
        facts += created(choice);
    } else {
        choice.id = sameDay->id;
        if (choice == *sameDay)
            return Changes{};
        facts += amended(choice);
    }
    return book.record(facts);
}

Result<QList<ChosenScoreSheet>> chosenScoreSheets(const Book &book)
{
    const auto choices = book.all<ScoreChoice>({{}, {QStringLiteral("from"), QStringLiteral("made")}, {}});
    if (!choices)
        return choices.error();
    QList<ChosenScoreSheet> list;
    for (const ScoreChoice &choice : *choices) {
        const auto kept = book.get(choice.sheet);
        if (!kept)
            return kept.error();
        list += {choice, kept->sheet, kept->title};
    }
    return list;
}

Result<KnownScoreSheet> scoreSheetFor(const Book &book, const Meeting &meeting)
{
    const auto choices = chosenScoreSheets(book);
    if (!choices)
        return choices.error();
    QString id;
    const auto rules = rulesById(meeting.rules);
    if (const MeetingOrder *order = (rules ? *rules : rulesOn(meeting.date)).order(meeting.meetingKind))
        id = order->scoreSheet;
    for (const ChosenScoreSheet &each : *choices)
        if (each.choice.from <= meeting.date)
            id = each.sheet;
    const Error none{Error::NotFound, QT_TRANSLATE_NOOP("Error", "No score sheet applies to a meeting of this kind on this day. One is chosen on the page “Book and keys”.")};
    if (id.isEmpty())
        return none;
    const auto known = knownSheet(book, id);
    if (!known)
        return known.error();
    if (!known->sheet.meetings.contains(meeting.meetingKind))
        return none;
    return *known;
}
