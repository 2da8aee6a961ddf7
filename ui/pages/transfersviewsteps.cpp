// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does in the view of transfers: forms, packets and receipts, papers.
#include "ui/pages/transfersview.h"

#include "core/book/reading.h"
#include "core/crypto/fingerprint.h"
#include "core/text/dates.h"
#include "core/text/fold.h"
#include "core/usecases/erasurepaper.h"
#include "core/usecases/transferpaper.h"
#include "ui/dialogs/addressdialog.h"
#include "ui/dialogs/erasuredialog.h"
#include "ui/dialogs/inventorydialog.h"
#include "ui/dialogs/meetingwords.h"
#include "ui/dialogs/outcomedialog.h"
#include "ui/dialogs/packetdialog.h"
#include "ui/dialogs/receiptdialog.h"
#include "ui/pages/keptopening.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QFileInfo>
#include <QRegularExpression>

TransferDialog::Asks TransfersView::asks() const
{
    TransferDialog::Asks asks;
    asks.matches = [](const QString &typed, const QString &name) { return containsFolded(name, typed); };
    asks.doubts = [this](const Transfer &typed) {
        const auto doubts = transferDoubts(book(), typed, m_today());
        return doubts ? *doubts : QStringList();
    };
    asks.duesPaidTo = [this](const MemberId &member) {
        const auto paid = duesPaidUpTo(book(), member);
        return paid ? *paid : QDate();
    };
    asks.standing = [this](const MemberId &member) {
        const auto card = book().get(member);
        const auto way = statusesOf(book(), member);
        return card && way ? memberOn(*card, *way, m_today()).status.standing : Standing::Official;
    };
    asks.usualItems = &usualItems;
    return asks;
}

QList<TransferDialog::Known> TransfersView::knownOrganisations() const
{
    QList<TransferDialog::Known> known;
    if (const auto peers = book().all<Peer>({{}, {QStringLiteral("at")}, {}}))
        for (const Peer &each : *peers)
            known += {each.title, each.age};
    return known;
}

Result<QList<PersonChoice>> TransfersView::people(bool isLeaving) const
{
    const auto everyone = handbook(book(), m_today());
    if (!everyone)
        return everyone.error();
    QList<MemberOnDay> wanted;
    for (const MemberOnDay &each : *everyone)
        if (isLeaving == (isOnList(each.status) && each.status.situation != Situation::HereTemporarily))
            wanted += each;
    return meetingwords::choices(wanted);
}

void TransfersView::openTerms(const Transfer &transfer)
{
    const bool isOut = transfer.direction == TransferDirection::Out;
    const auto choices = people(isOut);
    if (!choices)
        return emit failed(choices.error());
    QList<PersonChoice> all = *choices;
    if (const TransferRow *row = current(); row && row->id == transfer.id)
        all += {transfer.member.text, row->listed.name, {}};
    auto *dialog = new TransferDialog(transfer, all, knownOrganisations(), asks(), chooser(), window());
    dialog->setSave([this, dialog, isOut]() -> Result<Done> {
        const Transfer typed = dialog->transfer();
        if (isOut && typed.member.isEmpty())
            return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Say which member leaves.")};
        const auto done = isOut ? prepareTransfer(book(), typed) : ::enterArrival(book(), typed, dialog->person(), dialog->standing());
        if (!done)
            return done.error();
        choose(*done);
        return Done{};
    });
    connect(dialog, &QDialog::accepted, this, [this] { say(tr("The transfer is recorded.")); });
    openKept(book(), dialog, transfer.id.isEmpty() ? isOut ? QStringLiteral("transfer/leaving") : QStringLiteral("transfer/arriving") : QStringLiteral("transfer/%1").arg(transfer.id.text));
}

void TransfersView::enterLeaving()
{
    Transfer transfer;
    const auto choices = people(true);
    if (choices && std::any_of(choices->cbegin(), choices->cend(), [this](const PersonChoice &each) { return each.key == m_member.text; }))
        transfer.member = m_member;
    if (const auto paid = duesPaidUpTo(book(), transfer.member); paid && !transfer.member.isEmpty())
        transfer.duesPaidTo = *paid;
    transfer.items = usualItems(transfer.term);
    openTerms(transfer);
}

void TransfersView::enterArrival()
{
    Transfer transfer;
    transfer.direction = TransferDirection::In;
    transfer.presented = m_today();
    transfer.items = usualItems(transfer.term);
    openTerms(transfer);
}

void TransfersView::changeChosen()
{
    if (const TransferRow *row = current(); row && row->listed.stage == TransferStage::Prepared)
        openTerms(row->listed.transfer);
}

void TransfersView::openFile()
{
    chooser().toOpen(window(), tr("Open a packet or a receipt"), [this](const QString &path) {
        const auto bytes = readWhole(path, largestPacket + (1 << 20));
        if (!bytes)
            return emit failed(bytes.error());
        // a receipt says of itself what it is, once it is open
        if (!openReceipt(*bytes, book().keys().identity))
            return openPacketSeen(*bytes);
        const auto seen = lookAtReceipt(book(), *bytes);
        if (!seen)
            return emit failed(seen.error());
        if (seen->isKnown) {
            if (const auto taken = takeIn(*bytes); !taken)
                emit failed(taken.error());
            return;
        }
        auto *dialog = new ReceiptDialog(*seen, [this, bytes = *bytes] { return takeIn(bytes); }, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

Result<Done> TransfersView::takeIn(const QByteArray &receipt)
{
    const auto seen = takeReceipt(book(), receipt);
    if (!seen)
        return seen.error();
    choose(seen->transfer.id);
    if (!seen->accepted.isValid())
        say(tr("%1 did not accept the member: %2").arg(seen->receiver, seen->refusal));
    else
        say(seen->isOfEarlierPacket ? tr("%1 accepted the member on %2, by a packet that was sealed before the last one.").arg(seen->receiver, dateText(seen->accepted))
                                    : tr("%1 accepted the member on %2.").arg(seen->receiver, dateText(seen->accepted)));
    return Done{};
}

void TransfersView::openPacketSeen(const QByteArray &bytes)
{
    const auto seen = lookAtPacket(book(), bytes);
    if (!seen)
        return emit failed(seen.error());
    const auto known = book().get(seen->known);
    auto *dialog = new PacketDialog(*seen, known ? known->name : QString(), m_today(), [this, bytes](const QString &digits, const QDate &presented) -> Result<Done> {
        const auto taken = takePacket(book(), bytes, digits, presented);
        if (!taken)
            return taken.error();
        choose(*taken);
        return Done{};
    }, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { say(tr("The packet is taken in. Now go through the inventory.")); });
    dialog->open();
}

void TransfersView::sealChosen()
{
    const TransferRow *row = current();
    if (!row)
        return;
    chooser().toOpenMany(window(), tr("Choose files that go along, or none"), [this, id = row->id](const QStringList &paths) {
        QList<AlongFile> files;
        for (const QString &path : paths) {
            const auto bytes = readWhole(path);
            if (!bytes)
                return emit failed(bytes.error());
            files += {QFileInfo(path).fileName(), *bytes};
        }
        seal(id, files);
    });
}

void TransfersView::seal(const TransferId &id, const QList<AlongFile> &files)
{
    const auto transfer = book().get(id);
    if (!transfer)
        return emit failed(transfer.error());
    chooser().toSave(window(), tr("Save the packet"), packetName(*transfer), [this, id, files](const QString &path) {
        if (const auto done = sealTransfer(book(), id, files, path, Existing::Replace); !done) // the dialog has asked
            return emit failed(done.error());
        refresh();
        say(tr("The packet is sealed. Print the inventory: it bears the 30 digits that the other side compares."));
    });
}

void TransfersView::handOverChosen()
{
    const TransferRow *row = current();
    if (!row)
        return;
    if (const auto done = handOverTransfer(book(), row->id); !done)
        return emit failed(done.error());
    refresh();
    say(tr("It is recorded that the member was handed the introduction."));
}

void TransfersView::checkChosen()
{
    const TransferRow *row = current();
    if (!row || row->listed.stage != TransferStage::Presented)
        return;
    auto *dialog = new InventoryDialog(row->listed.name, row->listed.transfer.items, [this, id = row->id](const QList<TransferItem> &items) -> Result<Done> {
        const auto done = checkItems(book(), id, items);
        return done ? Result<Done>(Done{}) : Result<Done>(done.error());
    }, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &InventoryDialog::fileAsked, this, [this, dialog, id = row->id](qsizetype index) {
        static const QRegularExpression unsafe(QStringLiteral("[\\x00-\\x1f\\\\/:*?\"<>|]|^\\.+")); // the name was given elsewhere
        QString name = dialog->items().value(index).what;
        chooser().toSave(dialog, tr("Save a file that came along"), name.replace(unsafe, QStringLiteral("_")).left(120), [this, dialog, id, index](const QString &path) {
            if (const auto saved = saveItem(book(), id, index, path, Existing::Replace); !saved) // the dialog has asked
                return dialog->messages()->show(saved.error());
            dialog->messages()->say(tr("The file is saved, and that it was saved is in the log."));
        });
    });
    connect(dialog, &QDialog::accepted, this, [this] {
        refresh();
        say(tr("The inventory is saved."));
    });
    dialog->open();
}

void TransfersView::settleChosen()
{
    const TransferRow *row = current();
    if (!row)
        return;
    using Outcome = OutcomeDialog::Outcome;
    QList<Outcome> outcomes;
    switch (row->listed.stage) {
    case TransferStage::Prepared: outcomes = {Outcome::Withdrawn}; break;
    case TransferStage::OnTheWay: outcomes = {Outcome::AcceptedThere, Outcome::RefusedThere}; break;
    case TransferStage::Presented: outcomes = {Outcome::AcceptedHere, Outcome::RefusedHere}; break;
    default: break;
    }
    if (row->listed.transfer.term == TransferTerm::Temporary && row->listed.stage != TransferStage::Prepared && row->listed.stage != TransferStage::Presented)
        outcomes += Outcome::Returned;
    auto *dialog = new OutcomeDialog(row->listed.name, outcomes, m_today(), [this, id = row->id](Outcome outcome, const QDate &day, const QString &reason) -> Result<Done> {
        const auto done = outcome == Outcome::AcceptedHere ? acceptArrival(book(), id, day)
            : outcome == Outcome::RefusedHere              ? refuseArrival(book(), id, day, reason)
            : outcome == Outcome::AcceptedThere            ? acceptedThere(book(), id, day)
            : outcome == Outcome::RefusedThere             ? refusedThere(book(), id, day, reason)
            : outcome == Outcome::Withdrawn                ? withdrawTransfer(book(), id, day)
                                                           : endTemporary(book(), id, day);
        return done ? Result<Done>(Done{}) : Result<Done>(done.error());
    }, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        refresh();
        say(tr("It is recorded what became of the transfer."));
    });
    dialog->open();
}

void TransfersView::saveReceipt()
{
    const TransferRow *row = current();
    if (!row)
        return;
    chooser().toSave(window(), tr("Save the receipt for the sender"), receiptName(row->listed.transfer), [this, id = row->id](const QString &path) {
        if (const auto done = writeReceipt(book(), id, path, Existing::Replace); !done) // the dialog has asked
            return emit failed(done.error());
        say(tr("The receipt is saved; only the sender opens it."));
    });
}

void TransfersView::print()
{
    const TransferRow *row = current();
    if (!row || !m_print->isEnabled())
        return;
    const auto which = row->listed.transfer.direction == TransferDirection::Out ? documents::TransferPaper::Inventory : documents::TransferPaper::Receipt;
    const QString name = which == documents::TransferPaper::Inventory ? tr("Inventory") : tr("Receipt");
    PaperDialog::Paper paper;
    paper.pages = [this, id = row->id, which](int) -> Result<paper::Pages> {
        const auto sheet = transferSheet(book(), id, m_today());
        return sheet ? documents::transferPages(*sheet, which) : Result<paper::Pages>(sheet.error());
    };
    paper.pdf = [this, id = row->id, which](int) { return transferPaperPdf(book(), id, which, m_today()); };
    paper.title = name;
    paper.fileName = which == documents::TransferPaper::Inventory ? QStringLiteral("ban-ke.pdf") : QStringLiteral("bien-nhan.pdf");
    openPaper(std::move(paper), {QStringLiteral("transfer"), documents::titleOf(which), row->listed.transfer.member, 0, row->listed.transfer.other});
}

void TransfersView::eraseChosen()
{
    const TransferRow *row = current();
    if (!row || !m_erase->isEnabled())
        return;
    const auto sight = lookAtErasure(book(), row->id, m_today());
    if (!sight)
        return emit failed(sight.error());
    if (sight->hindrance)
        return emit failed(*sight->hindrance);
    auto *dialog = new ErasureDialog(*sight, [this, id = row->id](const QStringList &leftOut, const QString &reason) -> Result<Done> {
        const auto erased = erasePerson(book(), id, leftOut, reason, m_today());
        return erased ? Result<Done>(Done{}) : Result<Done>(erased.error());
    }, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        refresh();
        say(tr("The data are erased. Print the record of the erasure for the person."));
    });
    dialog->open();
}

void TransfersView::printErasure()
{
    const TransferRow *row = current();
    if (!row || !m_erased->isEnabled())
        return;
    PaperDialog::Paper paper;
    paper.pages = [this, id = row->id](int) -> Result<paper::Pages> {
        const auto sheet = erasureSheet(book(), id);
        return sheet ? documents::erasurePages(*sheet) : Result<paper::Pages>(sheet.error());
    };
    paper.pdf = [this, id = row->id](int) { return erasurePaperPdf(book(), id); };
    paper.title = tr("Record of the erasure");
    paper.fileName = QStringLiteral("bien-ban-xoa.pdf");
    openPaper(std::move(paper), {QStringLiteral("erasure"), documents::erasureTitle(), row->listed.transfer.member, 0, {}});
}

void TransfersView::showAddress()
{
    auto *dialog = new AddressDialog(book().head().name, book().officeKeys().age, fingerprint(book().officeKeys().office.toLatin1()), chooser(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}
