// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/command.h"
#include "core/book/reading.h"
#include "core/crypto/fingerprint.h"
#include "core/usecases/arriving.h"
#include "core/usecases/disclosures.h"
#include "core/usecases/erasurepaper.h"
#include "core/usecases/erasing.h"
#include "core/usecases/transferpaper.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace cli {

static Existing existing(const Call &call)
{
    return call.has("force") ? Existing::Replace : Existing::Keep;
}

static Result<Done> list(const Call &call)
{
    const auto today = call.date("on", QDate::currentDate());
    if (!today)
        return today.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto all = transfers(**book);
    if (!all)
        return all.error();
    QJsonArray array;
    for (const ListedTransfer &each : *all) {
        const Transfer &transfer = each.transfer;
        if (call.has("open") && !isOpen(transfer))
            continue;
        if (call.json) {
            QJsonObject object = QJsonDocument::fromJson(payloadOf(transfer)).object();
            object.insert(QStringLiteral("name"), each.name);
            object.insert(QStringLiteral("stage"), wordOf(each.stage));
            object.insert(QStringLiteral("due"), isoOf(each.due));
            object.insert(QStringLiteral("late"), each.isLate(*today));
            array += object;
        } else {
            call.line(QStringList{transfer.id.text, wordOf(transfer.direction), wordOf(transfer.term), wordOf(each.stage), isoOf(each.due), each.isLate(*today) ? QStringLiteral("late") : QString(),
                                  each.name, transfer.other, transfer.paper, isoOf(transfer.introduced)}
                          .join(u'\t'));
        }
    }
    if (call.json)
        call.answer(array);
    return Done{};
}

static Result<Done> address(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    call.line((*book)->officeKeys().age);
    call.line((*book)->head().name);
    call.line(fingerprint((*book)->officeKeys().office.toLatin1()));
    return Done{};
}

static Result<Done> sayDoubts(const Call &call, const Book &book, const TransferId &id)
{
    const auto transfer = book.get(id);
    if (!transfer)
        return transfer.error();
    const auto doubts = transferDoubts(book, *transfer, QDate::currentDate());
    if (!doubts)
        return doubts.error();
    for (const QString &doubt : *doubts)
        *call.err << doubt << Qt::endl;
    return Done{};
}

/// The terms of a transfer as they were typed, over what is known of it.
static Result<Transfer> typedTerms(const Call &call, Transfer transfer)
{
    const auto term = word(call, "term", transfer.term);
    if (!term)
        return term.error();
    transfer.term = *term;
    for (const auto &[option, date] : {std::pair{"event", &transfer.event}, {"introduced", &transfer.introduced}, {"dues", &transfer.duesPaidTo},
                                       {"until", &transfer.until}, {"presented", &transfer.presented}}) {
        const auto typed = call.date(option, *date);
        if (!typed)
            return typed.error();
        *date = *typed;
    }
    transfer.other = call.option("other", transfer.other);
    transfer.reason = call.option("reason", transfer.reason);
    transfer.paper = call.option("paper", transfer.paper);
    transfer.recipient = call.option("recipient", transfer.recipient);
    if (call.has("item")) {
        transfer.items.clear();
        for (const QString &item : values(call, "item"))
            transfer.items += {item, {}, false, {}};
    } else if (transfer.id.isEmpty()) {
        transfer.items = usualItems(transfer.term);
    }
    return transfer;
}

static Result<Done> out(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    Transfer known;
    if (call.has("transfer")) {
        const auto there = (*book)->get(TransferId{call.option("transfer")});
        if (!there)
            return there.error();
        known = *there;
    } else {
        known.member = MemberId{call.operand(1)};
        if (const auto dues = duesPaidUpTo(**book, known.member); dues)
            known.duesPaidTo = *dues;
    }
    if (known.member != MemberId{call.operand(1)})
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "The member has no such transfer.")};
    const auto plan = typedTerms(call, known);
    if (!plan)
        return plan.error();
    const auto done = prepareTransfer(**book, *plan);
    if (!done)
        return done.error();
    call.line(done->text);
    return sayDoubts(call, **book, *done);
}

static Result<Done> seal(const Call &call)
{
    const auto path = call.needed("o");
    if (!path)
        return path.error();
    QList<AlongFile> files;
    for (const QString &name : values(call, "file")) {
        const auto bytes = readWhole(name);
        if (!bytes)
            return bytes.error();
        files += {QFileInfo(name).fileName(), *bytes};
    }
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto done = sealTransfer(**book, TransferId{call.operand(1)}, files, *path, existing(call));
    if (!done)
        return done.error();
    const auto transfer = (*book)->get(TransferId{call.operand(1)});
    if (!transfer)
        return transfer.error();
    call.line(transfer->packet);
    call.line(fingerprint((*book)->officeKeys().office.toLatin1()));
    return Done{};
}

static Result<Done> handOver(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    if (const auto done = handOverTransfer(**book, TransferId{call.operand(1)}); !done)
        return done.error();
    return Done{};
}

static Result<Done> look(const Call &call)
{
    const auto bytes = call.input(call.operand(1), largestPacket + (1 << 20));
    if (!bytes)
        return bytes.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto seen = lookAtPacket(**book, *bytes);
    if (!seen)
        return seen.error();
    const Transfer &transfer = seen->packet.transfer;
    call.line(QStringLiteral("packet ") + transfer.packet);
    call.line(QStringLiteral("from ") + seen->packet.from.title);
    call.line(QStringLiteral("trust ") + wordOf(seen->trust));
    call.line(QStringLiteral("fingerprint ") + seen->fingerprint);
    call.line(QStringLiteral("member ") + seen->packet.member.name);
    call.line(QStringLiteral("term ") + wordOf(transfer.term));
    call.line(QStringLiteral("introduced %1 %2").arg(isoOf(transfer.introduced), transfer.paper));
    call.line(QStringLiteral("dues-paid-to ") + isoOf(transfer.duesPaidTo));
    if (!seen->known.isEmpty())
        call.line(QStringLiteral("known ") + seen->known.text);
    if (!seen->taken.isEmpty())
        call.line(QStringLiteral("taken ") + seen->taken.text);
    for (const QString &doubt : seen->doubts)
        *call.err << doubt << Qt::endl;
    for (qsizetype i = 0; i < transfer.items.size(); ++i)
        call.line(QStringList{QStringLiteral("item %1").arg(i + 1), transfer.items[i].sha256, transfer.items[i].what}.join(u'\t'));
    return Done{};
}

static Result<Done> take(const Call &call)
{
    const auto presented = call.date("presented", QDate::currentDate());
    if (!presented)
        return presented.error();
    const auto bytes = call.input(call.operand(1), largestPacket + (1 << 20));
    if (!bytes)
        return bytes.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto seen = lookAtPacket(**book, *bytes);
    if (!seen)
        return seen.error();
    const auto done = takePacket(**book, *bytes, call.option("fingerprint"), *presented);
    if (!done)
        return done.error();
    for (const QString &doubt : seen->doubts)
        *call.err << doubt << Qt::endl;
    call.line(done->text);
    return sayDoubts(call, **book, *done);
}

static Result<Done> in(const Call &call)
{
    auto standing = word(call, "standing", Standing::Official);
    if (!standing)
        return standing.error();
    Transfer transfer;
    transfer.presented = QDate::currentDate();
    const auto terms = typedTerms(call, transfer);
    if (!terms)
        return terms.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    Member person;
    if (call.has("member")) {
        const auto known = (*book)->get(MemberId{call.option("member")});
        if (!known)
            return known.error();
        person = *known;
        const auto way = statusesOf(**book, person.id);
        if (!way)
            return way.error();
        if (const Standing now = memberOn(person, *way, transfer.presented).status.standing; !call.has("standing") && now != Standing::Prospect)
            standing = now; // as known here, where the introduction says nothing else
    } else {
        person.name = call.option("name");
        person.idNumber = call.option("id-number");
        person.cardNumber = person.idNumber;
    }
    const auto done = enterArrival(**book, *terms, person, call.has("standing") ? std::optional(*standing) : std::nullopt);
    if (!done)
        return done.error();
    call.line(done->text);
    return sayDoubts(call, **book, *done);
}

static Result<Done> check(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto transfer = (*book)->get(TransferId{call.operand(1)});
    if (!transfer)
        return transfer.error();
    QList<TransferItem> items = transfer->items;
    const auto at = [&](const QString &text) -> Result<qsizetype> {
        bool isNumber = false;
        const qsizetype number = text.toLongLong(&isNumber);
        if (!isNumber || number < 1 || number > items.size())
            return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The inventory has no item “%1”; they are numbered from 1."), {text}};
        return number - 1;
    };
    if (call.has("all"))
        for (TransferItem &item : items)
            item = {item.what, item.sha256, true, {}};
    for (const QString &typed : values(call, "seen")) {
        const auto index = at(typed);
        if (!index)
            return index.error();
        items[*index] = {items[*index].what, items[*index].sha256, true, {}};
    }
    for (const QString &typed : values(call, "trouble")) {
        const auto index = at(typed.section(u':', 0, 0));
        if (!index)
            return index.error();
        items[*index] = {items[*index].what, items[*index].sha256, false, typed.section(u':', 1)};
    }
    if (const auto done = checkItems(**book, transfer->id, items); !done)
        return done.error();
    for (qsizetype i = 0; i < items.size(); ++i)
        call.line(QStringList{QString::number(i + 1), items[i].checked ? QStringLiteral("seen") : items[i].trouble.isEmpty() ? QStringLiteral("open") : QStringLiteral("trouble"), items[i].what,
                              items[i].trouble}.join(u'\t'));
    return Done{};
}

static Result<Done> saveFile(const Call &call)
{
    const auto path = call.needed("o");
    if (!path)
        return path.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    bool isNumber = false;
    const qsizetype number = call.operand(2).toLongLong(&isNumber);
    if (!isNumber)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The inventory has no item “%1”; they are numbered from 1."), {call.operand(2)}};
    if (const auto done = saveItem(**book, TransferId{call.operand(1)}, number - 1, *path, existing(call)); !done)
        return done.error();
    return Done{};
}

static Result<Done> accept(const Call &call)
{
    const auto day = call.date("day", QDate::currentDate());
    if (!day)
        return day.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    if (const auto done = acceptArrival(**book, TransferId{call.operand(1)}, *day); !done)
        return done.error();
    return Done{};
}

static Result<Done> refuse(const Call &call)
{
    const auto day = call.date("day", QDate::currentDate());
    const auto reason = call.needed("reason");
    if (!day)
        return day.error();
    if (!reason)
        return reason.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    if (const auto done = refuseArrival(**book, TransferId{call.operand(1)}, *day, *reason); !done)
        return done.error();
    return Done{};
}

static Result<Done> receipt(const Call &call)
{
    const auto path = call.needed("o");
    if (!path)
        return path.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    if (const auto done = writeReceipt(**book, TransferId{call.operand(1)}, *path, existing(call)); !done)
        return done.error();
    return Done{};
}

static Result<Done> answered(const Call &call)
{
    const auto bytes = call.input(call.operand(1));
    if (!bytes)
        return bytes.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto seen = takeReceipt(**book, *bytes);
    if (!seen)
        return seen.error();
    call.line(seen->transfer.id.text);
    call.line(seen->accepted.isValid() ? QStringLiteral("accepted ") + isoOf(seen->accepted) : QStringLiteral("refused ") + seen->refusal);
    call.line(QStringLiteral("by %1 %2").arg(seen->receiver, seen->fingerprint));
    for (const TransferItem &item : seen->items)
        if (!item.checked)
            call.line(QStringList{QStringLiteral("trouble"), item.what, item.trouble}.join(u'\t'));
    return Done{};
}

static Result<Done> settle(const Call &call)
{
    const auto day = call.date("day", QDate::currentDate());
    if (!day)
        return day.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    const TransferId id{call.operand(1)};
    const QString outcome = call.operand(2);
    const auto done = outcome == QLatin1String("accepted") ? acceptedThere(**book, id, *day)
        : outcome == QLatin1String("refused")              ? refusedThere(**book, id, *day, call.option("reason"))
        : outcome == QLatin1String("withdrawn")            ? withdrawTransfer(**book, id, *day)
        : outcome == QLatin1String("returned")             ? endTemporary(**book, id, *day)
        : Result<Changes>(Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” is none of: %2."), {outcome, QStringLiteral("accepted, refused, withdrawn, returned")}});
    if (!done)
        return done.error();
    return Done{};
}

static Result<Done> erase(const Call &call)
{
    const auto day = call.date("day", QDate::currentDate());
    if (!day)
        return day.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    const TransferId id{call.operand(1)};
    const QStringList leftOut = call.option("keep").split(u',', Qt::SkipEmptyParts);
    if (call.has("look")) {
        const auto sight = lookAtErasure(**book, id, *day);
        if (!sight)
            return sight.error();
        for (const ErasureSight::Part &part : sight->parts)
            call.line(QStringList{part.group.code, QString::number(part.records.size()), QString::number(part.entries), part.group.title}.join(u'\t'));
        return sight->hindrance ? Result<Done>(*sight->hindrance) : Result<Done>(Done{});
    }
    const auto reason = call.needed("reason");
    if (!reason)
        return reason.error();
    const auto done = erasePerson(**book, id, leftOut, *reason, *day);
    if (!done)
        return done.error();
    call.line(done->text);
    return Done{};
}

static Result<Done> erasurePaper(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    const TransferId id{call.operand(1)};
    const auto pdf = erasurePaperPdf(**book, id);
    if (!pdf)
        return pdf.error();
    if (const auto written = call.output("o", *pdf); !written)
        return written.error();
    const auto transfer = (*book)->get(id);
    if (!transfer)
        return transfer.error();
    const auto noted = recordDisclosure(**book, DisclosureWay::Saved, QStringLiteral("erasure"), documents::erasureTitle(), transfer->member, 1);
    return noted ? Result<Done>(Done{}) : Result<Done>(noted.error());
}

static Result<Done> paper(const Call &call)
{
    const auto date = call.date("date", QDate::currentDate());
    if (!date)
        return date.error();
    const QString kind = call.operand(2);
    if (kind == QLatin1String("erasure"))
        return erasurePaper(call);
    if (kind != QLatin1String("inventory") && kind != QLatin1String("receipt"))
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” is none of: %2."), {kind, QStringLiteral("inventory, receipt, erasure")}};
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto which = kind == QLatin1String("inventory") ? documents::TransferPaper::Inventory : documents::TransferPaper::Receipt;
    const TransferId id{call.operand(1)};
    const auto pdf = transferPaperPdf(**book, id, which, *date);
    if (!pdf)
        return pdf.error();
    if (const auto written = call.output("o", *pdf); !written)
        return written.error();
    const auto transfer = (*book)->get(id);
    if (!transfer)
        return transfer.error();
    const auto noted = recordDisclosure(**book, DisclosureWay::Saved, QStringLiteral("transfer"), documents::titleOf(which), transfer->member, 1, transfer->other);
    return noted ? Result<Done>(Done{}) : Result<Done>(noted.error());
}

QList<Command> transferCommands()
{
    const Option day{"day", "DATE", QT_TRANSLATE_NOOP("Command", "when; today where nothing is said")};
    const Option toFile{"o", "FILE", QT_TRANSLATE_NOOP("Command", "the file to write")};
    const Option date{"date", "DATE", QT_TRANSLATE_NOOP("Command", "the day on the paper; today where nothing is said")};
    const QList<Option> terms{
        {"other", "NAME", QT_TRANSLATE_NOOP("Command", "the organisation on the other side")}, {"term", "WORD", "official, temporary"},
        {"event", "DATE", QT_TRANSLATE_NOOP("Command", "what makes the transfer necessary: the time to ask for it counts from there")},
        {"reason", "TEXT", QT_TRANSLATE_NOOP("Command", "why")}, {"introduced", "DATE", QT_TRANSLATE_NOOP("Command", "the day on the introduction")},
        {"paper", "TEXT", QT_TRANSLATE_NOOP("Command", "number and issuer of the introduction")}, {"dues", "DATE", QT_TRANSLATE_NOOP("Command", "a day of the last month for which dues are paid")},
        {"until", "DATE", QT_TRANSLATE_NOOP("Command", "the last day, of a temporary one")}, {"item", "TEXT", QT_TRANSLATE_NOOP("Command", "what goes along, as often as needed; otherwise what usually does")}};
    return {
        {QStringLiteral("transfers list"), "BOOK", QT_TRANSLATE_NOOP("Command", "who leaves and who comes: open ones first, by the day they are due"),
         {{"open", "", QT_TRANSLATE_NOOP("Command", "only those of which something is left to do")}, {"on", "DATE", QT_TRANSLATE_NOOP("Command", "as of a day; today where nothing is said")}}, list},
        {QStringLiteral("transfers address"), "BOOK", QT_TRANSLATE_NOOP("Command", "what others seal packets for this book with: key, name, and the 30 digits of its office key"), {}, address},
        {QStringLiteral("transfers out"), "BOOK MEMBER", QT_TRANSLATE_NOOP("Command", "record that a member is to leave, or change that; prints the id, doubts go to standard error"),
         terms + QList<Option>{{"recipient", "AGE", QT_TRANSLATE_NOOP("Command", "key of the receiver, age1...; without one only papers go")}, {"transfer", "ID", QT_TRANSLATE_NOOP("Command", "one that is recorded already")}}, out},
        {QStringLiteral("transfers seal"), "BOOK ID", QT_TRANSLATE_NOOP("Command", "seal the packet for the receiver; prints its number and the 30 digits of our key"),
         {toFile, {"file", "FILE", QT_TRANSLATE_NOOP("Command", "a file that goes along, as often as needed")}}, seal},
        {QStringLiteral("transfers handover"), "BOOK ID", QT_TRANSLATE_NOOP("Command", "record that the member was handed the introduction"), {}, handOver},
        {QStringLiteral("transfers look"), "BOOK FILE", QT_TRANSLATE_NOOP("Command", "open a packet that came and show what it says; nothing is recorded"), {}, look},
        {QStringLiteral("transfers take"), "BOOK FILE", QT_TRANSLATE_NOOP("Command", "take a packet in; prints the id of the transfer"),
         {{"fingerprint", "DIGITS", QT_TRANSLATE_NOOP("Command", "the 30 digits on the inventory, where the sender is not known here")},
          {"presented", "DATE", QT_TRANSLATE_NOOP("Command", "when the papers were presented; today where nothing is said")}}, take},
        {QStringLiteral("transfers in"), "BOOK", QT_TRANSLATE_NOOP("Command", "record that papers of somebody were presented without a packet; prints the id"),
         terms + QList<Option>{{"presented", "DATE", QT_TRANSLATE_NOOP("Command", "when the papers were presented; today where nothing is said")},
                               {"member", "ID", QT_TRANSLATE_NOOP("Command", "somebody who is in the book")}, {"name", "NAME", QT_TRANSLATE_NOOP("Command", "somebody who is not")},
                               {"id-number", "DIGITS", QT_TRANSLATE_NOOP("Command", "identification number of a new person")}, {"standing", "WORD", "official, probationary"}}, in},
        {QStringLiteral("transfers check"), "BOOK ID", QT_TRANSLATE_NOOP("Command", "tick the items of the inventory; prints each with its number"),
         {{"all", "", QT_TRANSLATE_NOOP("Command", "all of them were seen")}, {"seen", "NUMBER", QT_TRANSLATE_NOOP("Command", "an item that was seen, as often as needed")},
          {"trouble", "NUMBER:TEXT", QT_TRANSLATE_NOOP("Command", "an item that is missing or wrong, and what is wrong with it")}}, check},
        {QStringLiteral("transfers file"), "BOOK ID NUMBER", QT_TRANSLATE_NOOP("Command", "save a file that came along in a packet: an item of the inventory by its number"), {toFile}, saveFile},
        {QStringLiteral("transfers accept"), "BOOK ID", QT_TRANSLATE_NOOP("Command", "accept who comes"), {day}, accept},
        {QStringLiteral("transfers refuse"), "BOOK ID", QT_TRANSLATE_NOOP("Command", "do not accept who comes"), {{"reason", "TEXT", QT_TRANSLATE_NOOP("Command", "why")}, day}, refuse},
        {QStringLiteral("transfers receipt"), "BOOK ID", QT_TRANSLATE_NOOP("Command", "write the receipt for the sender of a packet, sealed for them"), {toFile}, receipt},
        {QStringLiteral("transfers answered"), "BOOK FILE", QT_TRANSLATE_NOOP("Command", "take in the receipt of the receiver"), {}, answered},
        {QStringLiteral("transfers settle"), "BOOK ID OUTCOME", QT_TRANSLATE_NOOP("Command", "record what became of a transfer by paper: accepted, refused, withdrawn or returned"),
         {day, {"reason", "TEXT", QT_TRANSLATE_NOOP("Command", "why, of refused")}}, settle},
        {QStringLiteral("transfers erase"), "BOOK ID", QT_TRANSLATE_NOOP("Command", "erase what the book holds of a member whose official transfer was accepted; prints the id of the erasure"),
         {{"reason", "TEXT", QT_TRANSLATE_NOOP("Command", "who asked for it, or by which decision")},
          {"keep", "CODES", QT_TRANSLATE_NOOP("Command", "parts that stay, with commas between: timeline, evaluations, dues, deadlines, comparisons")},
          {"look", "", QT_TRANSLATE_NOOP("Command", "show what would be erased and what hinders it; nothing is changed")}, day}, erase},
        {QStringLiteral("transfers paper"), "BOOK ID KIND", QT_TRANSLATE_NOOP("Command", "the inventory that goes along, the receipt for what came, or the record of an erasure, as PDF"), {toFile, date}, paper},
    };
}

} // namespace cli
