// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/recovering.h"

#include "core/book/reading.h"

#include <QRandomGenerator>
#include <algorithm>

static const QString waitingSheet = QStringLiteral("recovery-sheet");
static constexpr int numberOfGroups = 4;
static constexpr int firstSecretGroup = 5;  ///< the first four spell AGE-SECRET-KEY-1
static constexpr int lastWholeGroup = 18;   ///< of 74 characters

/// What the book keeps of a sheet until it is confirmed: the code, then the numbers of the groups, each in a line.
struct WaitingSheet
{
    age::Identity identity;
    QList<int> asked;
};

static Result<WaitingSheet> waiting(const Book &book)
{
    const auto isThere = book.hasSecret(waitingSheet);
    if (!isThere)
        return isThere.error();
    if (!*isThere)
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "No recovery sheet waits to be confirmed. Make one first.")};
    const auto kept = book.secret(waitingSheet);
    if (!kept)
        return kept.error();
    QByteArray text = kept->exposed();
    QByteArray code = text.left(text.indexOf('\n'));
    auto identity = age::Identity::parse(code);
    QList<int> asked;
    for (const QByteArray &number : text.mid(code.size()).simplified().split(' '))
        asked += number.toInt();
    wipe(code);
    wipe(text);
    if (!identity)
        return identity.error();
    return WaitingSheet{*std::move(identity), asked};
}

QList<int> groupsToAsk()
{
    QList<int> numbers;
    for (int number = firstSecretGroup; number <= lastWholeGroup; ++number)
        numbers += number;
    std::shuffle(numbers.begin(), numbers.end(), *QRandomGenerator::system());
    numbers.resize(numberOfGroups);
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

Result<Done> checkGroups(const QByteArray &code, const QList<int> &asked, const QMap<int, QString> &typed)
{
    const QStringList groups = documents::groupsOf(code);
    for (const int number : asked)
        if (typed.value(number).simplified().remove(u' ').toUpper() != groups.value(number - 1))
            return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Group %1 is not the one on the sheet. Read it again; if the print cannot be read, make a new sheet."), {QString::number(number)}};
    return Done{};
}

Result<SheetToConfirm> makeRecoverySheet(Book &book, const QDate &today)
{
    const auto identity = age::Identity::generate();
    SheetToConfirm made;
    made.asked = groupsToAsk();

    const SecretBytes code = identity.toText();
    QByteArray kept = code.exposed() + '\n';
    for (const int number : std::as_const(made.asked))
        kept += QByteArray::number(number) + ' ';
    if (auto done = book.keepSecret(waitingSheet, SecretBytes::from(std::move(kept))); !done)
        return done.error();
    made.sheet = {book.head(), QString::fromLatin1(book.bookId().toHex()), today, code.exposed(), QString::fromLatin1(identity.recipient().text())};
    return made;
}

Result<QList<int>> groupsAsked(const Book &book)
{
    const auto sheet = waiting(book);
    if (!sheet)
        return sheet.error();
    return sheet->asked;
}

Result<Done> confirmRecoverySheet(Book &book, const QMap<int, QString> &typed, const SecretBytes &passphrase)
{
    const auto sheet = waiting(book);
    if (!sheet)
        return sheet.error();
    QByteArray code = sheet->identity.toText().exposed();
    const auto checked = checkGroups(code, sheet->asked, typed);
    wipe(code);
    if (!checked)
        return checked.error();
    if (auto put = book.putSlot(keystore::AgeSlot::Recovery, sheet->identity.recipient(), passphrase); !put)
        return put.error();
    return book.forgetSecret(waitingSheet);
}

Result<QMap<int, QString>> groupsIn(const QByteArray &file)
{
    QMap<int, QString> groups;
    for (const QByteArray &line : file.split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.first().isEmpty())
            continue;
        bool isNumber = false;
        const int number = words.first().toInt(&isNumber);
        if (words.size() != 2 || !isNumber)
            return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Write each group in a line of its own: its number, a space, its four characters.")};
        groups.insert(number, QString::fromLatin1(words[1]));
    }
    return groups;
}

Result<age::Identity> recoveryCode(const QByteArray &typed)
{
    static const QByteArray prefix = QByteArrayLiteral("AGE-SECRET-KEY-1");
    QByteArray code;
    code.reserve(typed.size()); // so that no outgrown buffer with the code in it is left behind
    for (const QByteArray &line : typed.split('\n')) {
        if (line.startsWith('#'))
            continue;
        for (char c : line)
            if (!QChar::isSpace(uchar(c)))
                code += char(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
    }
    for (qsizetype i = prefix.size(); code.startsWith(prefix) && i < code.size(); ++i) {
        switch (code[i]) {
        case 'O': code[i] = '0'; break;
        case 'B': code[i] = '8'; break;
        case 'I':
        case '1': code[i] = 'L'; break;
        default: break;
        }
    }
    auto identity = age::Identity::parse(code);
    wipe(code);
    if (!identity)
        return Error{Error::Invalid,
                     QT_TRANSLATE_NOOP("Error", "This is not the code of a recovery sheet, or a character in it is mistyped. Compare it with the sheet group by group."),
                     {}, {}, "no-match"};
    return identity;
}

Result<std::unique_ptr<Book>> recoverByCode(const QString &folder, const QByteArray &typed, const SecretBytes &newPassphrase,
                                            keystore::Cost cost)
{
    const auto identity = recoveryCode(typed);
    if (!identity)
        return identity.error();
    auto opening = Book::openSlot(folder, *identity);
    if (!opening)
        return opening.error();
    return Book::recover(folder, *std::move(opening), newPassphrase, cost);
}

Result<QList<SlotUse>> slotUses(const Book &book, const QString &org)
{
    const auto opened = book.all<BookOpened>({{}, {QStringLiteral("made")}, org});
    if (!opened)
        return opened.error();
    QList<SlotUse> uses;
    for (const BookOpened &each : *opened) {
        const auto time = madeAt(book, each.id.text, org);
        if (!time)
            return time.error();
        uses += {each.id.text, *time, each.slot};
    }
    return uses;
}
