// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/book/reading.h"
#include "core/crypto/hash.h"
#include "core/usecases/transferkeeping_p.h"
#include "core/usecases/transferring.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

QString packetName(const Transfer &transfer)
{
    return (transfer.packet.isEmpty() ? QString::fromLatin1(randomBytes(8).toHex()) : transfer.packet) + QStringLiteral(".chuyen.age");
}

QString receiptName(const Transfer &transfer)
{
    return transfer.packet + QStringLiteral(".biennhan.age");
}

/// What the book says of a member, as it goes into a packet.
static Result<TransferPacket> gathered(const Book &book, const Transfer &transfer)
{
    const Query ofMember{{{QStringLiteral("member"), transfer.member.text}}, {QStringLiteral("made")}, {}};
    const auto member = book.get(transfer.member);
    const auto statuses = book.all<MemberStatus>(ofMember);
    const auto events = book.all<MemberEvent>(ofMember);
    const auto dossier = book.all<DossierLine>(ofMember);
    const auto evaluations = book.all<Evaluation>(ofMember);
    for (const Error *error : {member ? nullptr : &member.error(), statuses ? nullptr : &statuses.error(), events ? nullptr : &events.error(),
                               dossier ? nullptr : &dossier.error(), evaluations ? nullptr : &evaluations.error()})
        if (error)
            return *error;
    TransferPacket packet;
    packet.from = partyOf(book);
    packet.toTitle = transfer.other;
    packet.toKey = transfer.recipient.toLatin1();
    packet.time = nowUtc();
    packet.transfer = transfer;
    packet.member = *member;
    packet.member.note.clear(); // what the sender noted for itself, and where it keeps its papers, is nobody else's
    packet.statuses = *statuses;
    packet.statuses.removeIf([&](const MemberStatus &each) { return each.id == transfer.status; }); // it says that they left
    packet.events = *events;
    packet.dossier = *dossier;
    for (DossierLine &line : packet.dossier) {
        line.where.clear();
        line.checked = {};
        line.note.clear();
    }
    packet.evaluations = *evaluations;
    for (Evaluation &each : packet.evaluations) { // records of this book that nobody else has
        each.meeting = {};
        each.vote = {};
    }
    QSet<QString> scans;
    for (const MemberEvent &each : *events)
        scans += each.scan;
    scans.remove(QString());
    for (const QString &scan : std::as_const(scans)) {
        const auto bytes = book.file(scan);
        if (!bytes)
            return bytes.error();
        packet.files += *bytes;
    }
    if (const auto upper = upperPeer(book); upper)
        packet.certificate = upper->certificate.toUtf8();
    return packet;
}

/// The number of a new packet: the one in the name that packetName() proposed for its file, where no transfer has it.
static Result<QString> freshNumber(const Book &book, const QString &path)
{
    static const QRegularExpression proposed(QStringLiteral("^([0-9a-f]{16})\\.chuyen\\.age$"));
    const QString number = proposed.match(QFileInfo(path).fileName()).captured(1);
    if (!number.isEmpty()) {
        const auto same = book.all<Transfer>({{{QStringLiteral("packet"), number}}, {}, {}});
        if (!same)
            return same.error();
        if (same->isEmpty() && !book.secret(proofName(number, TransferDirection::Out)))
            return number;
    }
    return QString::fromLatin1(randomBytes(8).toHex());
}

Result<Changes> sealTransfer(Book &book, const TransferId &id, const QList<AlongFile> &files, const QString &path, Existing existing)
{
    auto transfer = transferAt(book, id, {TransferStage::Prepared, TransferStage::OnTheWay});
    if (!transfer)
        return transfer.error();
    if (transfer->recipient.isEmpty())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "No key of the receiver is recorded, so nothing can be sealed. Write it down, or let the papers go alone.")};
    if (!transfer->introduced.isValid())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Write down number and day of the introduction before the packet is sealed: they stand in it.")};
    transfer->items.removeIf([](const TransferItem &item) { return !item.sha256.isEmpty(); }); // of an earlier sealing
    constexpr qsizetype largestFile = 16 << 20;
    for (const AlongFile &file : files) {
        if (auto allowed = allowedTexts({file.what}); !allowed)
            return allowed.error();
        if (file.bytes.isEmpty() || file.bytes.size() > largestFile)
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "“%1” is empty or larger than %2 MB and cannot go along."), {file.what, QString::number(largestFile >> 20)}, {}, "limit"};
        transfer->items += {file.what.simplified(), QString::fromLatin1(sha256(file.bytes).toHex()), false, {}};
    }
    auto packet = gathered(book, *transfer);
    if (!packet)
        return packet.error();
    for (const AlongFile &file : files)
        packet->files += file.bytes;
    return book.inOneCommit([&]() -> Result<Done> {
        const auto proof = transfer->packet.isEmpty() ? Result<SecretBytes>(Error{Error::NotFound, {}}) : book.secret(proofName(transfer->packet, TransferDirection::Out));
        if (proof) {
            packet->proof = QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(proof->view().data()), qsizetype(proof->view().size())));
        } else { // the first one, or a book that was made again from its export and lost the proof: nobody could answer the old number
            const auto number = freshNumber(book, path);
            if (!number)
                return number.error();
            transfer->packet = *number;
            packet->proof = QString::fromLatin1(randomBytes(32).toHex());
            if (auto kept = book.keepSecret(proofName(transfer->packet, TransferDirection::Out), SecretBytes::from(packet->proof.toLatin1())); !kept)
                return kept.error();
        }
        packet->transfer.packet = transfer->packet;
        packet->transfer.items = transfer->items;
        const auto sealedBytes = sealPacket(*packet, book.keys().office);
        if (!sealedBytes)
            return sealedBytes.error();
        transfer->digest = QString::fromLatin1(sha256(*sealedBytes).toHex());
        const QDateTime now = QDateTime::currentDateTime();
        const Disclosure disclosure{DisclosureId::fresh(), now.date(), QTime(now.time().hour(), now.time().minute()), DisclosureWay::Handed, QStringLiteral("transfer"),
                                    QStringLiteral("Gói chuyển sinh hoạt %1").arg(transfer->packet), transfer->member, 0, transfer->other};
        if (auto recorded = book.record({amended(*transfer), created(disclosure)}); !recorded)
            return recorded.error();
        return writeWhole(path, *sealedBytes, existing);
    });
}
