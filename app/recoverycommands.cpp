// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/wholeoutput.h"
#include "core/base/clock.h"
#include "core/usecases/escrow.h"
#include "core/usecases/escrowasking.h"
#include "core/usecases/recovering.h"

namespace cli {
namespace {

constexpr qint64 smallFile = 64 * 1024;

/// The book of a call together with the passphrase that opened it, which some changes ask for again.
struct OpenedBook
{
    std::unique_ptr<Book> book;
    SecretBytes passphrase;
};

Result<OpenedBook> openedBook(const Call &call)
{
    auto passphrase = call.secret("passphrase-file");
    if (!passphrase)
        return passphrase.error();
    auto book = Book::open(call.operand(0), *passphrase);
    if (!book)
        return book.error();
    return OpenedBook{*std::move(book), *std::move(passphrase)};
}

Result<SecretBytes> newPassphrase(const Call &call)
{
    auto passphrase = call.secret("new-passphrase-file");
    if (!passphrase)
        return passphrase.error();
    constexpr qsizetype shortest = 8;
    if (passphrase->size() < shortest)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The passphrase is too short; take at least %1 characters, better four words."), {QString::number(shortest)}};
    return passphrase;
}

/// The whole of a file named by an option that must be there.
Result<QByteArray> fileOf(const Call &call, const char *option)
{
    const auto path = call.needed(option);
    if (!path)
        return path.error();
    return call.input(*path, smallFile);
}

QString numbersOf(const QList<int> &numbers)
{
    QStringList words;
    for (const int number : numbers)
        words += QString::number(number);
    return words.join(u' ');
}

Result<Done> confirm(const Call &call)
{
    const auto typed = fileOf(call, "confirm-file");
    if (!typed)
        return typed.error();
    const auto groups = groupsIn(*typed);
    if (!groups)
        return groups.error();
    const auto opened = openedBook(call);
    if (!opened)
        return opened.error();
    if (auto confirmed = confirmRecoverySheet(*opened->book, *groups, opened->passphrase); !confirmed)
        return confirmed.error();
    call.say(QT_TRANSLATE_NOOP("Error", "The recovery sheet opens the book from now on; an older one no longer does. Put it where nobody but you finds it, not beside the computer."));
    return Done{};
}

Result<Done> recovery(const Call &call)
{
    if (call.has("confirm-file"))
        return confirm(call);
    const auto where = call.needed("o");
    if (!where)
        return where.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    auto made = makeRecoverySheet(**book, QDate::currentDate());
    if (!made)
        return made.error();
    const auto pdf = documents::recoverySheetPdf(made->sheet);
    wipe(made->sheet.code);
    if (!pdf)
        return pdf.error();
    if (auto written = writeOutput(call, *where, *pdf, WholeOutput::Access::OwnerOnly); !written)
        return written.error();
    const QString asked = numbersOf(made->asked);
    if (call.json) {
        QJsonArray numbers;
        for (const int number : std::as_const(made->asked))
            numbers += number;
        call.answer(QJsonObject{{QStringLiteral("confirm"), numbers}});
    } else {
        call.line(QStringLiteral("confirm ") + asked);
    }
    call.say(QT_TRANSLATE_NOOP("Error", "The sheet opens nothing yet. Print it and delete the file; then write its groups %1 into a file, a line for each with its number, and give that with --confirm-file."), {asked});
    return Done{};
}

Result<Done> recover(const Call &call)
{
    auto code = fileOf(call, "code-file");
    if (!code)
        return code.error();
    const auto passphrase = newPassphrase(call);
    if (!passphrase)
        return passphrase.error();
    Result<std::unique_ptr<Book>> book = Error{};
    if (call.has("answer")) {
        const auto answer = fileOf(call, "answer");
        if (!answer)
            return answer.error();
        book = recoverByAnswer(call.operand(0), *answer, QString::fromUtf8(code->left(code->indexOf('\n'))), *passphrase, keystore::costHere());
    } else {
        book = recoverByCode(call.operand(0), *code, *passphrase, keystore::costHere());
    }
    wipe(*code);
    if (!book)
        return book.error();
    call.say(QT_TRANSLATE_NOOP("Error", "The book opens with the new passphrase, and its log says how it was opened. Its signing keys are new: send the upper office a new request to be enrolled (enrol request)."));
    return Done{};
}

Result<Done> escrowKey(const Call &call)
{
    const auto where = call.needed("o");
    if (!where)
        return where.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto identity = newEscrowKey(**book, call.has("replace") ? ReplaceKey::Yes : ReplaceKey::No);
    if (!identity)
        return identity.error();
    const auto output = WholeOutput::open(call, *where, WholeOutput::Access::OwnerOnly);
    if (!output)
        return output.error();
    QByteArray file = escrowKeyFile(**book, *identity);
    const bool isWritten = (*output)->device().write(file) == file.size();
    wipe(file);
    const auto finished = isWritten ? (*output)->finish()
                                    : Result<Done>(Error{Error::Io, QT_TRANSLATE_NOOP("Error", "The escrow key could not be written, and no key was changed.")});
    if (!finished)
        return finished.error();
    if (call.has("sheet")) {
        auto sheet = escrowKeySheet(**book, *identity, QDate::currentDate());
        const auto pdf = documents::recoverySheetPdf(sheet);
        wipe(sheet.code);
        const auto printed = pdf ? writeOutput(call, call.option("sheet"), *pdf, WholeOutput::Access::OwnerOnly) : Result<Done>(pdf.error());
        if (!printed)
            return printed.error();
    }
    if (auto used = useEscrowKey(**book, identity->recipient()); !used)
        return used.error();
    call.line(QString::fromLatin1(identity->recipient().text()));
    call.say(QT_TRANSLATE_NOOP("Error", "Put the file on a stick or on paper into the safe and delete it here: whoever has it can read the books of the cells that agree."));
    return Done{};
}

Result<Done> escrowOfferCommand(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto offer = escrowOffer(**book);
    if (!offer)
        return offer.error();
    return call.output("o", *offer);
}

Result<Done> escrowAgree(const Call &call)
{
    const auto offer = call.input(call.operand(1), smallFile);
    if (!offer)
        return offer.error();
    const auto opened = openedBook(call);
    if (!opened)
        return opened.error();
    if (auto agreed = agreeToEscrow(*opened->book, *offer, opened->passphrase); !agreed)
        return agreed.error();
    const auto seen = lookAtOffer(*opened->book, *offer);
    if (!seen)
        return seen.error();
    call.say(QT_TRANSLATE_NOOP("Error", "%1 can open this book from now on, on a request of yours; it can never sign for it. Send a bundle, so that the office learns of it."), {seen->title});
    return Done{};
}

Result<Done> escrowEnd(const Call &call)
{
    const auto opened = openedBook(call);
    if (!opened)
        return opened.error();
    if (auto ended = endEscrow(*opened->book, opened->passphrase); !ended)
        return ended.error();
    call.say(QT_TRANSLATE_NOOP("Error", "The upper office can no longer open this book. Copies of its folder and backups that were made before still open for it."));
    return Done{};
}

Result<Done> escrowRequest(const Call &call)
{
    const auto name = call.needed("name");
    const auto where = call.needed("o");
    if (!name)
        return name.error();
    if (!where)
        return where.error();
    const auto asked = askForEscrow(call.operand(0), *name, nowUtc());
    if (!asked)
        return asked.error();
    if (auto written = call.output("o", asked->request); !written)
        return written.error();
    if (auto kept = keepEscrowRequest(call.operand(0), *asked); !kept)
        return kept.error();
    if (call.json)
        call.answer(QJsonObject{{QStringLiteral("code"), asked->code}, {QStringLiteral("fingerprint"), asked->fingerprint}});
    else
        call.line(asked->code);
    call.say(QT_TRANSLATE_NOOP("Error", "Write down this one-time code and keep it: without it the answer opens nothing. Read these 30 digits to the office: %1"), {asked->fingerprint});
    return Done{};
}

Result<Done> escrowAnswer(const Call &call)
{
    const auto reason = call.needed("reason");
    const auto request = call.input(call.operand(1), smallFile);
    if (!reason)
        return reason.error();
    if (!request)
        return request.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto seen = lookAtEscrowRequest(**book, *request);
    if (!seen)
        return seen.error();
    const EscrowReason why{*reason, call.option("cell")};
    if (call.has("refuse")) {
        if (auto refused = refuseEscrow(**book, *request, why); !refused)
            return refused.error();
        return Done{};
    }
    if (!call.has("fingerprint"))
        return Error{Error::Refused,
                     QT_TRANSLATE_NOOP("Error", "%1 asks to open its book by escrow. Make sure who asks, have the 30 digits of the request read out to you and give them with --fingerprint."),
                     {seen->cell ? seen->cell->title : seen->request.title}};
    auto identityFile = fileOf(call, "identity");
    if (!identityFile)
        return identityFile.error();
    const auto identity = recoveryCode(*identityFile);
    wipe(*identityFile);
    if (!identity)
        return identity.error();
    const auto answer = grantEscrow(**book, *request, call.option("fingerprint"), *identity, why, nowUtc());
    if (!answer)
        return answer.error();
    return call.output("o", *answer);
}

} // namespace

QList<Command> recoveryCommands()
{
    static const Option toFile{"o", "FILE", QT_TRANSLATE_NOOP("Command", "where to write; standard output when left out")};
    static const Option here{"o", "FILE", QT_TRANSLATE_NOOP("Command", "where to write")};
    static const Option code{"code-file", "FILE", QT_TRANSLATE_NOOP("Command", "file with the code of the recovery sheet, or with the one-time code of a request")};
    static const Option next{"new-passphrase-file", "FILE", QT_TRANSLATE_NOOP("Command", "file whose first line is the new passphrase")};
    return {
        {QStringLiteral("recovery"), "BOOK", QT_TRANSLATE_NOOP("Command", "make a recovery sheet, then confirm it"),
         {{"o", "SHEET.pdf", QT_TRANSLATE_NOOP("Command", "where to write the sheet")},
          {"confirm-file", "FILE", QT_TRANSLATE_NOOP("Command", "groups typed back from the sheet, a line for each: its number and its characters")}}, recovery},
        {QStringLiteral("recover"), "BOOK", QT_TRANSLATE_NOOP("Command", "open a book without its passphrase, by its recovery sheet or the upper office's answer"),
         {code, next, {"answer", "FILE", QT_TRANSLATE_NOOP("Command", "the upper office's answer to a request")}}, recover},
        {QStringLiteral("escrow key"), "WARD", QT_TRANSLATE_NOOP("Command", "make the office's escrow key; the file belongs into the safe"),
         {here, {"sheet", "SHEET.pdf", QT_TRANSLATE_NOOP("Command", "the same on a page to print")},
          {"replace", "", QT_TRANSLATE_NOOP("Command", "make a new key although there is one")}}, escrowKey},
        {QStringLiteral("escrow offer"), "WARD", QT_TRANSLATE_NOOP("Command", "what cells agree to, signed by the office"), {toFile}, escrowOfferCommand},
        {QStringLiteral("escrow agree"), "BOOK OFFER", QT_TRANSLATE_NOOP("Command", "let the upper office open the book on request; it can never sign"), {}, escrowAgree},
        {QStringLiteral("escrow end"), "BOOK", QT_TRANSLATE_NOOP("Command", "let the upper office open the book no longer"), {}, escrowEnd},
        {QStringLiteral("escrow request"), "BOOK", QT_TRANSLATE_NOOP("Command", "ask the upper office to open a book that nobody can open"),
         {{"name", "NAME", QT_TRANSLATE_NOOP("Command", "name of the cell, as the office knows it")}, here}, escrowRequest},
        {QStringLiteral("escrow answer"), "WARD REQUEST", QT_TRANSLATE_NOOP("Command", "decide on a request, record the decision, and answer it"),
         {{"identity", "FILE", QT_TRANSLATE_NOOP("Command", "the escrow key from the safe")},
          {"fingerprint", "DIGITS", QT_TRANSLATE_NOOP("Command", "the 30 digits that the other side read out")},
          {"reason", "TEXT", QT_TRANSLATE_NOOP("Command", "who decided and why, for the log")},
          {"cell", "CELL", QT_TRANSLATE_NOOP("Command", "whose book it is, when no bundle told")},
          {"refuse", "", QT_TRANSLATE_NOOP("Command", "say no; nothing is opened")}, toFile}, escrowAnswer},
    };
}

} // namespace cli
