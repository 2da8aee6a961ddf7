// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "core/base/clock.h"
#include "core/book/reading.h"
#include "core/log/proofs.h"
#include "core/usecases/clockdoubt.h"
#include "core/usecases/disclosures.h"
#include "core/usecases/minutekeeping.h"
#include "core/usecases/rehearsal.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

namespace cli {

/// What looks wrong about the computer's clock, said to the person; it keeps nothing from going on.
static QString sayClockDoubt(const Call &call, const Book &book)
{
    const auto doubt = clockDoubt(book, nowUtc());
    if (doubt)
        *call.err << sentence(*doubt) << Qt::endl;
    return doubt ? sentence(*doubt) : QString();
}

static Result<Done> init(const Call &call)
{
    const auto kind = call.needed("kind");
    const auto name = call.needed("name");
    const auto upper = call.needed("upper");
    const auto place = call.needed("place");
    for (const auto *given : {&kind, &name, &upper, &place})
        if (!*given)
            return given->error();
    if (!isWordOf<BookKind>(*kind))
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "--kind is cell or committee, not %1."), {*kind}};
    const auto term = call.date("term-from", QDate());
    if (!term)
        return term.error();
    const auto passphrase = call.secret("passphrase-file");
    if (!passphrase)
        return passphrase.error();
    constexpr qsizetype shortest = 8;
    if (passphrase->size() < shortest)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The passphrase is too short; take at least %1 characters, better four words."), {QString::number(shortest)}};
    BookHead head;
    head.bookKind = fromWord<BookKind>(*kind);
    head.name = *name;
    head.upper = *upper;
    head.place = *place;
    head.meetingPlace = call.option("meeting-place");
    head.termFrom = *term;
    const auto book = Book::create(call.operand(0), head, *passphrase, keystore::costHere());
    if (!book)
        return book.error();
    if (call.json)
        call.answer(QJsonObject{{QStringLiteral("org"), (*book)->org()}, {QStringLiteral("folder"), (*book)->folder()}});
    else
        call.line((*book)->org());
    return Done{};
}

static Result<Done> info(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto people = membersOn(**book, QDate::currentDate());
    const auto held = meetings(**book);
    const auto size = (*book)->logSize();
    const auto cosigned = (*book)->cosignedSize();
    const auto root = (*book)->rootHash();
    if (!people)
        return people.error();
    if (!held)
        return held.error();
    if (!size)
        return size.error();
    if (!cosigned)
        return cosigned.error();
    if (!root)
        return root.error();
    const QString clock = sayClockDoubt(call, **book);
    const BookHead &head = (*book)->head();
    const QJsonObject answer{{QStringLiteral("org"), (*book)->org()}, {QStringLiteral("kind"), wordOf(head.bookKind)},
                             {QStringLiteral("name"), head.name}, {QStringLiteral("upper"), head.upper}, {QStringLiteral("place"), head.place},
                             {QStringLiteral("members"), people->size()}, {QStringLiteral("meetings"), held->size()},
                             {QStringLiteral("entries"), *size}, {QStringLiteral("acknowledged"), *cosigned},
                             {QStringLiteral("root"), QString::fromLatin1(root->toBase64())}, {QStringLiteral("clock"), clock}};
    if (call.json) {
        call.answer(answer);
        return Done{};
    }
    for (const QString &key : {QStringLiteral("name"), QStringLiteral("kind"), QStringLiteral("upper"), QStringLiteral("place"), QStringLiteral("org"),
                               QStringLiteral("members"), QStringLiteral("meetings"), QStringLiteral("entries"), QStringLiteral("acknowledged"), QStringLiteral("root")})
        call.line(key + QLatin1Char(' ') + answer.value(key).toVariant().toString());
    return Done{};
}

static Result<Done> check(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto report = (*book)->check();
    if (!report)
        return report.error();
    const QString clock = sayClockDoubt(call, **book);
    if (call.json)
        call.answer(QJsonObject{{QStringLiteral("pages"), report->pages}, {QStringLiteral("entries"), report->entries}, {QStringLiteral("signatures"), report->signatures},
                                {QStringLiteral("files"), report->files}, {QStringLiteral("problems"), QJsonArray::fromStringList(report->problems)},
                                {QStringLiteral("clock"), clock}});
    else
        call.line(QStringLiteral("pages %1 entries %2 signatures %3 files %4 problems %5").arg(report->pages).arg(report->entries).arg(report->signatures).arg(report->files).arg(report->problems.size()));
    for (const QString &problem : report->problems)
        *call.err << problem << Qt::endl;
    if (!report->problems.isEmpty())
        return Error{Error::Corrupt, QT_TRANSLATE_NOOP("Error", "The book does not verify. Nothing was changed; keep it as it is and ask the upper office."), {}, {}, "tampered"};
    return Done{};
}

static Result<Done> dbCheck(const Call &call)
{
    const auto passphrase = call.secret("passphrase-file");
    if (!passphrase)
        return passphrase.error();
    const auto found = Book::checkPages(call.operand(0), *passphrase);
    if (!found)
        return found.error();
    QJsonArray bad;
    for (const sealing::BadPlace &place : found->bad) {
        const QString kind(QLatin1Char(place.kind));
        bad += QJsonObject{{QStringLiteral("kind"), kind}, {QStringLiteral("position"), qint64(place.position)}, {QStringLiteral("offset"), place.offset}};
        if (!call.json)
            call.line(QStringLiteral("bad %1 %2 at byte %3").arg(kind).arg(place.position).arg(place.offset));
    }
    if (call.json)
        call.answer(QJsonObject{{QStringLiteral("pages"), found->pages}, {QStringLiteral("frames"), found->frames}, {QStringLiteral("zero"), found->zeroPages},
                                {QStringLiteral("torn"), found->torn}, {QStringLiteral("bad"), bad}});
    else
        call.line(QStringLiteral("pages %1 frames %2 zero %3 torn %4 bad %5").arg(found->pages).arg(found->frames).arg(found->zeroPages).arg(found->torn).arg(found->bad.size()));
    if (!found->bad.isEmpty())
        return Error{Error::Corrupt, QT_TRANSLATE_NOOP("Error", "The book's file is damaged. Nothing was changed. Keep the folder as it is and restore the last backup."), {}, {}, "tampered"};
    return Done{};
}

static Result<Done> noteDump(const Call &call, const SecretBytes &passphrase, const QString &file)
{
    const auto book = Book::open(call.operand(0), passphrase);
    if (!book)
        return book.error();
    const auto people = (*book)->all<Member>();
    if (!people)
        return people.error();
    const QString title = sentence(Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Copy of the whole book in the clear, file %1"), {QDir::toNativeSeparators(file)}});
    const auto noted = recordDisclosure(**book, DisclosureWay::Saved, QStringLiteral("export"), title, {}, people->size());
    return noted ? Result<Done>(Done{}) : noted.error();
}

static Result<Done> dbDump(const Call &call)
{
    const auto out = call.needed("o");
    if (!out)
        return out.error();
    if (!call.has("plain") || !call.has("yes"))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The dump holds everything of the book in the clear, for whoever has the file. Say --plain and --yes to make it.")};
    const auto passphrase = call.secret("passphrase-file");
    if (!passphrase)
        return passphrase.error();
    if (const auto dumped = Book::dumpPlain(call.operand(0), *passphrase, *out); !dumped)
        return dumped;
    // A book that was handed over or that no longer opens must still come out of here, so what hinders the note is said and no more.
    if (const auto noted = noteDump(call, *passphrase, *out); !noted)
        call.say(QT_TRANSLATE_NOOP("Error", "The file is written, but the book does not note it: %1"), {sentence(noted.error())});
    return Done{};
}

static Result<Done> passwd(const Call &call)
{
    const auto passphrase = call.secret("passphrase-file");
    const auto next = call.secret("new-passphrase-file");
    if (!passphrase)
        return passphrase.error();
    if (!next)
        return next.error();
    const auto book = Book::open(call.operand(0), *passphrase);
    if (!book)
        return book.error();
    return (*book)->changePassphrase(*passphrase, *next, keystore::costHere());
}

static Result<Done> keysList(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto people = signers(**book);
    if (!people)
        return people.error();
    QJsonArray list;
    for (const Person &person : *people) {
        list += QJsonObject{{QStringLiteral("code"), person.code}, {QStringLiteral("role"), wordOf(person.role)},
                            {QStringLiteral("name"), person.name}, {QStringLiteral("key"), person.publicKey}};
        if (!call.json)
            call.line(QStringList{person.code, wordOf(person.role), person.publicKey, person.name}.join(QLatin1Char('\t')));
    }
    if (call.json)
        call.answer(list);
    return Done{};
}

static Result<Done> keysNew(const Call &call)
{
    const auto person = call.needed("person");
    const auto role = call.needed("role");
    const auto pin = call.secret("pin-file");
    if (!person)
        return person.error();
    if (!role)
        return role.error();
    if (!pin)
        return pin.error();
    if (!isWordOf<SignerRole>(*role))
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "A role is chair, minute-taker or secretary, not %1."), {*role}};
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto signer = newSigner(**book, MemberId{*person}, fromWord<SignerRole>(*role), *pin, minisign::Cost::Usual,
                                  call.has("replace") ? ReplaceKey::Yes : ReplaceKey::No);
    if (!signer)
        return signer.error();
    call.line(signer->code + QLatin1Char('\t') + signer->publicKey);
    return Done{};
}

static Result<Done> keysExport(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    const QString role = call.option("role", QStringLiteral("book"));
    if (role == QLatin1String("book")) {
        const OfficeKeys &keys = (*book)->officeKeys();
        for (const QString &key : {keys.age, keys.log, keys.office, keys.witness, keys.certificate})
            if (!key.isEmpty())
                call.line(key);
        return Done{};
    }
    const auto people = signers(**book);
    if (!people)
        return people.error();
    for (const Person &person : *people)
        if (wordOf(person.role) == role || person.code == role)
            if (const auto key = minisign::PublicKey::parse(person.publicKey.toLatin1()))
                return call.output("o", key->file());
    return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "Nobody has a key for the role %1."), {role}};
}

static Result<Done> logExport(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto size = (*book)->logSize();
    if (!size)
        return size.error();
    const auto entries = (*book)->entries(0, *size);
    if (!entries)
        return entries.error();
    QByteArray lines;
    for (const StoredEntry &entry : *entries)
        lines += entry.entry + '\n';
    return call.output("o", lines);
}

static Result<Done> logCheckpoint(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto note = (*book)->signedCheckpoint();
    if (!note)
        return note.error();
    return call.output("o", *note);
}

static Result<qint64> number(const QString &text)
{
    bool fits = false;
    const qint64 value = text.toLongLong(&fits);
    if (!fits || value < 0)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "%1 is no place in the log."), {text}};
    return value;
}

static Result<Done> logProve(const Call &call)
{
    const auto index = number(call.operand(1));
    if (!index)
        return index.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto leaves = (*book)->leafHashes();
    const auto note = (*book)->signedCheckpoint();
    if (!leaves)
        return leaves.error();
    if (!note)
        return note.error();
    const auto proof = makeProof(*leaves, *index, *note);
    if (!proof)
        return proof.error();
    return call.output("o", *proof);
}

static Result<Done> logConsistency(const Call &call)
{
    const auto old = number(call.operand(1));
    if (!old)
        return old.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto leaves = (*book)->leafHashes();
    if (!leaves)
        return leaves.error();
    const auto proof = merkle::consistencyProof(*leaves, *old, leaves->size());
    if (!proof)
        return proof.error();
    for (const QByteArray &hash : *proof)
        call.line(QString::fromLatin1(hash.toBase64()));
    return Done{};
}

static Result<Done> rehearseCommand(const Call &call)
{
    return rehearse(call.operand(0), *call.err, call.has("force") ? Overwrite::Yes : Overwrite::No);
}

static Result<Done> generate(const Call &call)
{
    const auto passphrase = call.secret("passphrase-file");
    if (!passphrase)
        return passphrase.error();
    return generateBook(call.operand(0), *passphrase, call.option("members", QStringLiteral("31")).toInt(),
                        call.option("months", QStringLiteral("12")).toInt(), call.option("seed", QStringLiteral("1")).toULongLong(),
                        call.has("quick-key") ? keystore::Cost::Floor : keystore::costHere());
}

QList<Command> bookCommands()
{
    static const Option toFile{"o", "FILE", QT_TRANSLATE_NOOP("Command", "where to write; standard output when left out")};
    return {
        {QStringLiteral("init"), "BOOK", QT_TRANSLATE_NOOP("Command", "make a new book (a folder)"),
         {{"kind", "cell|committee", QT_TRANSLATE_NOOP("Command", "whose book it is")},
          {"name", "NAME", QT_TRANSLATE_NOOP("Command", "name of the organisation")},
          {"upper", "NAME", QT_TRANSLATE_NOOP("Command", "name of the upper organisation")},
          {"place", "PLACE", QT_TRANSLATE_NOOP("Command", "place as printed before the date")},
          {"meeting-place", "PLACE", QT_TRANSLATE_NOOP("Command", "where the cell usually meets")},
          {"term-from", "DATE", QT_TRANSLATE_NOOP("Command", "close of the last congress: paper numbers run from here")}}, init},
        {QStringLiteral("info"), "BOOK", QT_TRANSLATE_NOOP("Command", "what a book is and holds"), {}, info},
        {QStringLiteral("check"), "BOOK", QT_TRANSLATE_NOOP("Command", "verify the log, the tables against the log, files and signatures"), {}, check},
        {QStringLiteral("db check"), "BOOK", QT_TRANSLATE_NOOP("Command", "open every page of the encrypted file, also of a damaged book"), {}, dbCheck},
        {QStringLiteral("db dump"), "BOOK", QT_TRANSLATE_NOOP("Command", "write the book as an ordinary SQLite file, in the clear"),
         {{"plain", "", QT_TRANSLATE_NOOP("Command", "in the clear")},
          {"yes", "", QT_TRANSLATE_NOOP("Command", "I know that whoever has the file can read it")},
          {"o", "FILE", QT_TRANSLATE_NOOP("Command", "where to write")}}, dbDump},
        {QStringLiteral("passwd"), "BOOK", QT_TRANSLATE_NOOP("Command", "change the passphrase"),
         {{"new-passphrase-file", "FILE", QT_TRANSLATE_NOOP("Command", "file whose first line is the new passphrase")}}, passwd},
        {QStringLiteral("keys list"), "BOOK", QT_TRANSLATE_NOOP("Command", "who signs with which key"), {}, keysList},
        {QStringLiteral("keys new"), "BOOK", QT_TRANSLATE_NOOP("Command", "make a signing key for a member"),
         {{"person", "ID", QT_TRANSLATE_NOOP("Command", "id of the member")},
          {"role", "ROLE", QT_TRANSLATE_NOOP("Command", "chair, minute-taker or secretary")},
          {"pin-file", "FILE", QT_TRANSLATE_NOOP("Command", "file whose first line is the PIN")},
          {"replace", "", QT_TRANSLATE_NOOP("Command", "make a new key although there is one")}}, keysNew},
        {QStringLiteral("keys export"), "BOOK", QT_TRANSLATE_NOOP("Command", "public keys: of the book, or the minisign key of a role"),
         {{"role", "ROLE", QT_TRANSLATE_NOOP("Command", "book, chair, minute-taker, secretary or a person's code")}, toFile}, keysExport},
        {QStringLiteral("log export"), "BOOK", QT_TRANSLATE_NOOP("Command", "the log's entries as stored, one on a line"), {toFile}, logExport},
        {QStringLiteral("log checkpoint"), "BOOK", QT_TRANSLATE_NOOP("Command", "the signed checkpoint of the log now"), {toFile}, logCheckpoint},
        {QStringLiteral("log prove"), "BOOK INDEX", QT_TRANSLATE_NOOP("Command", "proof that an entry lies in the log"), {toFile}, logProve},
        {QStringLiteral("log consistency"), "BOOK OLDSIZE", QT_TRANSLATE_NOOP("Command", "proof that the log continues an older state"), {}, logConsistency},
        {QStringLiteral("rehearse"), "OUT", QT_TRANSLATE_NOOP("Command", "an invented cell and ward, one month, everything left in OUT"), {}, rehearseCommand},
        {QStringLiteral("generate"), "BOOK", QT_TRANSLATE_NOOP("Command", "a book of invented data"),
         {{"members", "N", QT_TRANSLATE_NOOP("Command", "how many members")}, {"months", "M", QT_TRANSLATE_NOOP("Command", "how many monthly meetings")},
          {"seed", "S", QT_TRANSLATE_NOOP("Command", "same seed, same data")},
          {"quick-key", "", QT_TRANSLATE_NOOP("Command", "a cheap passphrase lock, for tests only")}}, generate},
    };
}

} // namespace cli
