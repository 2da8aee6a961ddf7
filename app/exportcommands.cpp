// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "core/base/clock.h"
#include "core/usecases/openexporting.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cli {

static Result<Done> exportBook(const Call &call)
{
    if (!call.has("yes"))
        return Error{Error::Refused,
                     QT_TRANSLATE_NOOP("Error", "The export is not encrypted: whoever has the folder can read the whole book. Say --yes if that is what you want.")};
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto made = exportOpen(**book, call.operand(1), nowUtc());
    if (!made)
        return made.error();
    if (call.json)
        call.answer(QJsonObject{{QStringLiteral("folder"), made->folder}, {QStringLiteral("entries"), made->entries}, {QStringLiteral("records"), made->records},
                                {QStringLiteral("files"), made->files}, {QStringLiteral("papers"), made->papers}, {QStringLiteral("fingerprint"), made->fingerprint}});
    else
        call.line(made->folder);
    call.say(QT_TRANSLATE_NOOP("Error", "Everything of the book is in this folder, in the clear. Keep it like the paper book; delete it when it is no longer needed."));
    call.say(QT_TRANSLATE_NOOP("Error", "It is signed by the key %1. Write these 30 digits down and keep them elsewhere: "
                                        "whoever makes a book of the folder compares them."),
             {made->fingerprint});
    return Done{};
}

static Result<Done> rebuild(const Call &call)
{
    const auto passphrase = call.secret("passphrase-file");
    if (!passphrase)
        return passphrase.error();
    constexpr qsizetype shortest = 8; // of a new book's, as for init
    if (passphrase->size() < shortest)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The passphrase is too short; take at least %1 characters, better four words."), {QString::number(shortest)}};
    const auto read = readOpenExport(call.operand(0), call.has("fingerprint") ? std::optional(call.option("fingerprint")) : std::nullopt);
    if (!read)
        return read.error();
    const auto althoughMoved = call.has("although-moved") ? AlthoughMoved::Yes : AlthoughMoved::No;
    const auto rebuilt = rebuildBook(call.operand(1), read->parts, *passphrase, keystore::costHere(), nowUtc(), althoughMoved);
    if (!rebuilt)
        return rebuilt.error();
    const QString exported = read->time.toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm"));
    if (call.json)
        call.answer(QJsonObject{{QStringLiteral("name"), rebuilt->name}, {QStringLiteral("exported"), read->time.toString(Qt::ISODate)},
                                {QStringLiteral("fingerprint"), read->fingerprint}, {QStringLiteral("knownHere"), rebuilt->knownHere}, {QStringLiteral("packets"), rebuilt->packets},
                                {QStringLiteral("entries"), rebuilt->entries}, {QStringLiteral("added"), rebuilt->added},
                                {QStringLiteral("problems"), QJsonArray::fromStringList(rebuilt->problems)}});
    else {
        call.line(sentence(Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "%1: %2 entries as they were, %3 added for the new keys."),
                                 {rebuilt->name, QString::number(rebuilt->entries), QString::number(rebuilt->added)}}));
        call.line(sentence(Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Exported on %1, signed by the key %2"), {exported, read->fingerprint}}));
    }
    for (const QString &problem : rebuilt->problems)
        *call.err << problem << Qt::endl;
    if (!call.has("fingerprint"))
        call.say(QT_TRANSLATE_NOOP("Error", "The key stands in the export itself. That it is the one of this book, only its 30 digits tell: "
                                            "compare them with those that were written down at the export."));
    if (rebuilt->knownHere > 0)
        call.say(QT_TRANSLATE_NOOP("Error", "On this computer the book of this organisation had %1 entries already, the export has %2. "
                                            "If that book is still there, go on in it and delete the rebuilt one: two books that both go on part from each other."),
                 {QString::number(rebuilt->knownHere), QString::number(rebuilt->entries)});
    call.say(QT_TRANSLATE_NOOP("Error", "What was recorded after %1 is not in it. The people who sign need new signing keys."), {exported});
    if (rebuilt->packets > 0)
        call.say(QT_TRANSLATE_NOOP("Error", "Open transfers with a sealed packet: %1. Their secrets are not in an export. "
                                            "Seal the packets anew that nobody answered yet; other receipts go on paper."),
                 {QString::number(rebuilt->packets)});
    if (rebuilt->isEnrolled)
        call.say(QT_TRANSLATE_NOOP("Error", "The keys are new: enrol at the upper office once more. Until it has said what it holds of the log, nothing is sent."));
    if (!rebuilt->problems.isEmpty())
        return Error{Error::Corrupt,
                     QT_TRANSLATE_NOOP("Error", "The book was made and does not verify: see above. Do not work in it; take another copy of the export or a backup.")};
    return Done{};
}

static Result<Done> compareBooks(const Call &call)
{
    const auto image = [&call](qsizetype operand, const char *option) -> Result<BookImage> {
        const auto passphrase = call.secret(call.has(option) ? option : "passphrase-file");
        const auto book = passphrase ? Book::open(call.operand(operand), *passphrase) : Result<std::unique_ptr<Book>>(passphrase.error());
        if (!book)
            return book.error();
        const auto bytes = (*book)->image();
        return bytes ? BookImage::of(*bytes) : Result<BookImage>(bytes.error());
    };
    const auto first = image(0, "passphrase-file");
    if (!first)
        return first.error();
    const auto second = image(1, "other-passphrase-file");
    if (!second)
        return second.error();
    const auto found = compare(*first, *second);
    if (!found)
        return found.error();
    if (call.json)
        call.answer(QJsonObject{{QStringLiteral("equal"), found->areEqual()}, {QStringLiteral("entries"), found->entries},
                                {QStringLiteral("otherEntries"), found->otherEntries}, {QStringLiteral("common"), found->common},
                                {QStringLiteral("records"), found->records}, {QStringLiteral("files"), found->files},
                                {QStringLiteral("differences"), QJsonArray::fromStringList(found->differences)}});
    else
        call.line(QStringList{found->areEqual() ? QStringLiteral("equal") : QStringLiteral("different"), QString::number(found->common),
                              QString::number(found->entries - found->common), QString::number(found->otherEntries - found->common)}
                      .join(u'\t'));
    for (const QString &difference : found->differences)
        *call.err << difference << Qt::endl;
    if (!found->areEqual())
        return Error{Error::Corrupt, QT_TRANSLATE_NOOP("Error", "The two books are not the same.")};
    return Done{};
}

QList<Command> exportCommands()
{
    return {
        {QStringLiteral("export"), "BOOK DIR", QT_TRANSLATE_NOOP("Command", "write the whole book into a new folder in open formats that anybody can read"),
         {{"yes", "", QT_TRANSLATE_NOOP("Command", "I know that whoever has the folder can read it")}}, exportBook},
        {QStringLiteral("rebuild"), "DIR BOOK", QT_TRANSLATE_NOOP("Command", "make a book of an open export, with a new passphrase and new keys"),
         {{"fingerprint", "DIGITS", QT_TRANSLATE_NOOP("Command", "the 30 digits of the key that signed the export, as written down when it was made")},
          {"although-moved", "", QT_TRANSLATE_NOOP("Command", "also of a copy that was handed over to another computer, when the book there is lost")}}, rebuild},
        {QStringLiteral("compare"), "BOOK BOOK", QT_TRANSLATE_NOOP("Command", "whether two books have the same entries, records and files, up to what one has more"),
         {{"other-passphrase-file", "FILE", QT_TRANSLATE_NOOP("Command", "passphrase of the second book, where it is another one")}}, compareBooks},
    };
}

} // namespace cli
