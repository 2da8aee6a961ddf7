// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/tar.h"
#include "core/crypto/hash.h"
#include "core/domain/memberclock.h"
#include "core/paper/pdf.h"
#include "core/usecases/arriving.h"
#include "core/usecases/cardcorrection.h"
#include "core/usecases/disclosures.h"
#include "core/usecases/helddata.h"
#include "core/usecases/transferpaper.h"
#include "core/usecases/undoing.h"
#include "tests/exchangefixture.h"
#include "tests/failing.h"
#include "tests/pdfreading.h"

#include <algorithm>

namespace {

QString vi(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// A cell that a member leaves, and one that they go to.
struct TwoCells : BookFixture
{
    std::unique_ptr<Book> there = makeBook(folder.filePath(QStringLiteral("there")));
    MemberId goes;
    int written = 0;

    TwoCells() : BookFixture(4)
    {
        goes = members.at(2);
        Member member = must(book->get(goes));
        member.idNumber = member.cardNumber = QStringLiteral("027190001234");
        member.phone = QStringLiteral("0912 345 678");
        must(changeMember(*book, member));
    }

    Transfer plan(TransferTerm term = TransferTerm::Official)
    {
        Transfer transfer;
        transfer.member = goes;
        transfer.term = term;
        transfer.other = vi("Chi bộ Tổ dân phố số 9");
        transfer.recipient = there->officeKeys().age;
        transfer.reason = vi("Chuyển nơi ở");
        transfer.event = QDate(2026, 9, 1);
        transfer.introduced = QDate(2026, 10, 12);
        transfer.paper = vi("45-GGT/ĐU");
        transfer.duesPaidTo = QDate(2026, 10, 1);
        if (term == TransferTerm::Temporary)
            transfer.until = QDate(2027, 4, 30);
        transfer.items = usualItems(term);
        return transfer;
    }

    QString path(const char *name) { return folder.filePath(QLatin1String(name) + QString::number(++written)); }

    QByteArray seal(const TransferId &id, const QList<AlongFile> &files = {})
    {
        const QString file = path("packet");
        must(sealTransfer(*book, id, files, file));
        return must(readWhole(file));
    }
    QByteArray receipt(const TransferId &id)
    {
        const QString file = path("receipt");
        must(writeReceipt(*there, id, file));
        return must(readWhole(file));
    }
    QString digits() { return must(lookAtPacket(*there, packet)).fingerprint; }
    TransferId take(const QDate &presented = QDate(2026, 10, 20)) { return must(takePacket(*there, packet, digits(), presented)); }
    void tickAll(const TransferId &id)
    {
        QList<TransferItem> items = must(there->get(id)).items;
        for (TransferItem &item : items)
            item.checked = true;
        must(checkItems(*there, id, items));
    }

    static bool isActive(const Book &in, const MemberId &id, const QDate &day)
    {
        const auto member = in.get(id);
        if (!member)
            return false;
        const MemberStatus status = memberOn(*member, must(statusesOf(in, id)), day).status;
        return isOnList(status) && status.situation != Situation::HereTemporarily;
    }
    /// Whether the member is one of exactly one of the two cells on each day of half a year.
    bool countsOnce(bool isDecided = true)
    {
        for (QDate day(2026, 9, 1); day < QDate(2027, 6, 1); day = day.addDays(1)) {
            const int places = isActive(*book, goes, day) + isActive(*there, goes, day);
            if (places > 1 || (isDecided && places != 1))
                return false;
        }
        return true;
    }

    QByteArray packet;
};

} // namespace

TEST_CASE_METHOD(TwoCells, "a member goes with a sealed packet, is accepted, and the receipt closes the transfer; they count in one place on each day", "[transfers]")
{
    must(book->record({created(MemberEvent{MemberEventId::fresh(), goes, EventKind::Award, QStringLiteral("2024-05"), {}, vi("Giấy khen của Đảng ủy"), 0, vi("12-QĐ/ĐU"), QStringLiteral("2024-05-19"), {},
                                           QString::fromLatin1(sha256("scan").toHex()), QStringLiteral("giay-khen.pdf")})}, {QByteArray("scan")}));
    must(book->record({created(DossierLine{DossierLineId::fresh(), goes, QStringLiteral("1-HSDV"), DossierState::Have, vi("Đảng ủy"), QDate(2026, 1, 1), {}})}));
    Evaluation year;
    year.id = EvaluationId::fresh();
    year.member = goes;
    year.year = 2025;
    year.level = EvaluationLevel::Good;
    year.meeting = {freshUuid()};
    must(book->record({created(year)}));
    const TransferId id = must(prepareTransfer(*book, plan()));
    CHECK(stageOf(must(book->get(id))) == TransferStage::Prepared);
    CHECK(nextBy(must(book->get(id))) == workingDaysFrom(QDate(2026, 9, 1), 60));
    packet = seal(id, {{vi("Bản nhận xét.pdf"), "%PDF-1.7 nhan xet"}});
    must(handOverTransfer(*book, id));
    CHECK(stageOf(must(book->get(id))) == TransferStage::OnTheWay);
    CHECK(countsOnce(false));
    CHECK(isActive(*book, goes, QDate(2026, 10, 31)));
    CHECK_FALSE(isActive(*book, goes, QDate(2026, 11, 1)));

    const PacketSeen seen = must(lookAtPacket(*there, packet));
    CHECK(seen.trust == PacketTrust::Unknown);
    CHECK(seen.known.isEmpty());
    CHECK(seen.packet.transfer.items.size() == 6);
    const TransferId arrival = take();
    const Member arrived = must(there->get(goes)); // the same unique identifier
    CHECK(arrived.idNumber == QStringLiteral("027190001234"));
    CHECK(arrived.movedIn.contains(QStringLiteral("12/10/2026")));
    CHECK(arrived.position == Position::Member);
    CHECK(must(membersOn(*there, QDate(2027, 1, 1))).isEmpty()); // presented is not accepted
    CHECK(countsOnce(false));
    const auto events = must(there->all<MemberEvent>());
    CHECK(events.size() == 2); // the award, and that they came
    CHECK(must(there->file(QString::fromLatin1(sha256("scan").toHex()))) == "scan");
    CHECK(must(there->file(QString::fromLatin1(sha256("%PDF-1.7 nhan xet").toHex()))) == "%PDF-1.7 nhan xet");
    CHECK(must(there->all<DossierLine>()).size() == 1);
    CHECK(must(there->all<Evaluation>()).first().meeting.isEmpty());

    CHECK(fails(acceptArrival(*there, arrival, QDate(2026, 10, 21)), Error::Refused)); // nothing was ticked
    QList<TransferItem> items = must(there->get(arrival)).items;
    for (TransferItem &item : items)
        item.checked = true;
    items[2].checked = false;
    items[2].trouble = vi("Thiếu trang 2");
    must(checkItems(*there, arrival, items));
    CHECK(fails(acceptArrival(*there, arrival, QDate(2026, 10, 19)), Error::Invalid));
    must(acceptArrival(*there, arrival, QDate(2026, 11, 5)));
    CHECK(must(membersOn(*there, QDate(2026, 11, 1))).size() == 1); // where the old cell ended
    CHECK(countsOnce());

    const ReceiptSeen answer = must(takeReceipt(*book, receipt(arrival)));
    CHECK(answer.accepted == QDate(2026, 11, 5));
    CHECK(answer.receiver == there->head().name);
    CHECK_FALSE(answer.isOfEarlierPacket);
    const Transfer closed = must(book->get(id));
    CHECK(stageOf(closed) == TransferStage::Accepted);
    CHECK(closed.items[2].trouble == vi("Thiếu trang 2"));
    CHECK(closed.items[0].checked);
    CHECK(countsOnce());
    CHECK(fails(takeReceipt(*book, receipt(arrival)), Error::Refused, "repeated"));
    CHECK(must(book->check()).problems.isEmpty());
    CHECK(must(there->check()).problems.isEmpty());
}

TEST_CASE_METHOD(TwoCells, "only the receiver opens a packet: not the sender, not a third book", "[transfers]")
{
    const auto third = makeBook(folder.filePath(QStringLiteral("third")));
    packet = seal(must(prepareTransfer(*book, plan())));
    CHECK(fails(lookAtPacket(*book, packet), Error::Untrusted, "no-match"));
    CHECK(fails(lookAtPacket(*third, packet), Error::Untrusted, "no-match"));
    CHECK(fails(takePacket(*third, packet, {}, QDate(2026, 10, 20)), Error::Untrusted, "no-match"));
    CHECK(must(third->all<Member>()).isEmpty());
    CHECK_FALSE(packet.contains("027190001234"));
    CHECK_FALSE(packet.contains(must(book->get(goes)).name.toUtf8()));
}

TEST_CASE_METHOD(TwoCells, "a packet of somebody unknown needs the digits of its key", "[transfers]")
{
    packet = seal(must(prepareTransfer(*book, plan())));
    const qint64 before = must(there->logSize());
    CHECK(fails(takePacket(*there, packet, {}, QDate(2026, 10, 20)), Error::Untrusted, "fingerprint"));
    CHECK(fails(takePacket(*there, packet, QString(digits()).replace(0, 1, digits().at(0) == u'9' ? u'8' : u'9'), QDate(2026, 10, 20)), Error::Untrusted, "fingerprint"));
    CHECK(must(there->logSize()) == before);
    must(takePacket(*there, packet, digits().remove(u' '), QDate(2026, 10, 20)));
}

TEST_CASE("an office knows the packets of its cells, and a cell those of a cell of the same office", "[transfers]")
{
    ExchangeFixture fixture;
    const auto other = makeBook(fixture.folder.filePath(QStringLiteral("other")));
    const RequestFile request = must(requestEnrolment(*other));
    must(finishEnrolment(*other, must(acceptRequest(*fixture.ward, request.bytes, request.fingerprint)), wardFingerprint(*fixture.ward)));
    const auto sealedFor = [&](const Book &receiver) {
        Transfer transfer;
        transfer.member = fixture.members.at(receiver.org() == other->org() ? 1 : 2);
        transfer.other = receiver.head().name;
        transfer.recipient = receiver.officeKeys().age;
        transfer.introduced = QDate(2026, 10, 12);
        transfer.paper = QStringLiteral("45-GGT");
        const TransferId id = must(prepareTransfer(*fixture.book, transfer));
        const QString file = fixture.folder.filePath(QStringLiteral("packet-") + receiver.org());
        must(sealTransfer(*fixture.book, id, {}, file));
        return must(readWhole(file));
    };
    const QByteArray toWard = sealedFor(*fixture.ward);
    const QByteArray toCell = sealedFor(*other);

    CHECK(must(lookAtPacket(*fixture.ward, toWard)).trust == PacketTrust::Enrolled);
    CHECK(must(lookAtPacket(*other, toCell)).trust == PacketTrust::Certified);
    must(takePacket(*other, toCell, {}, QDate(2026, 10, 20))); // no digits are needed
}

TEST_CASE_METHOD(TwoCells, "a byte changed anywhere, or a part cut off, ends in its kind, and nothing is recorded", "[transfers][damage]")
{
    packet = seal(must(prepareTransfer(*book, plan())), {{QStringLiteral("a.txt"), "abc"}});
    const QString typed = digits();
    const qint64 before = must(there->logSize());
    for (qsizetype at = 0; at < packet.size(); at += at < 400 ? 3 : 97) {
        QByteArray changed = packet;
        changed[at] = char(changed[at] ^ 0x20);
        INFO(at);
        const auto taken = takePacket(*there, changed, typed, QDate(2026, 10, 20));
        REQUIRE_FALSE(taken);
        CHECK((taken.error().kind == Error::Corrupt || taken.error().kind == Error::Untrusted || taken.error().kind == Error::Invalid || taken.error().kind == Error::Refused));
    }
    for (const qsizetype size : {qsizetype(0), qsizetype(10), packet.size() / 2, packet.size() - 1})
        CHECK_FALSE(takePacket(*there, packet.left(size), typed, QDate(2026, 10, 20)));
    CHECK_FALSE(takePacket(*there, packet + 'x', typed, QDate(2026, 10, 20)));
    CHECK(fails(takePacket(*there, "hello", typed, QDate(2026, 10, 20)), Error::Invalid));
    CHECK(must(there->logSize()) == before);
    CHECK(must(there->all<Member>()).isEmpty());
}

TEST_CASE_METHOD(TwoCells, "what is inside a packet is bound by its signature: each part changed by its receiver is found", "[transfers][damage]")
{
    packet = seal(must(prepareTransfer(*book, plan())), {{QStringLiteral("a.txt"), "abc"}});
    const auto parts = must(tar::read(must(age::decrypt(packet, there->keys().identity))));
    REQUIRE(parts.size() == 7);
    const auto again = [&](const QList<ArchiveMember> &list) { return must(age::encrypt(must(tar::write(list)), {there->keys().identity.recipient()})); };
    CHECK(must(lookAtPacket(*there, again(parts))).packet.member.id == goes); // the same, sealed again, is the same
    for (qsizetype i = 1; i < parts.size(); ++i) {
        INFO(parts[i].name.toStdString());
        QList<ArchiveMember> changed = parts;
        changed[i].bytes += ' ';
        CHECK(fails(openPacket(again(changed), there->keys().identity), Error::Corrupt, "tampered"));
        QList<ArchiveMember> missing = parts;
        missing.removeAt(i);
        CHECK(fails(openPacket(again(missing), there->keys().identity), Error::Corrupt, "tampered"));
    }
    QList<ArchiveMember> more = parts;
    more += {QStringLiteral("files/x"), "x"};
    CHECK(fails(openPacket(again(more), there->keys().identity), Error::Corrupt, "tampered"));
    QList<ArchiveMember> forged = parts;
    forged[0].bytes.replace("45-GGT", "46-GGT");
    CHECK(fails(openPacket(again(forged), there->keys().identity), Error::Untrusted, "signature"));
    QList<ArchiveMember> newer = parts;
    newer[0].bytes.replace("sochibo/transfer/v1", "sochibo/transfer/v2");
    CHECK(fails(openPacket(again(newer), there->keys().identity), Error::Unsupported));
}

TEST_CASE_METHOD(TwoCells, "a packet for one receiver sealed on by that receiver to another does not pass there", "[transfers][damage]")
{
    const auto third = makeBook(folder.filePath(QStringLiteral("third")));
    packet = seal(must(prepareTransfer(*book, plan())));
    const QByteArray passedOn = must(age::encrypt(must(age::decrypt(packet, there->keys().identity)), {third->keys().identity.recipient()}));
    CHECK(fails(lookAtPacket(*third, passedOn), Error::Corrupt, "tampered"));
}

TEST_CASE_METHOD(TwoCells, "a packet taken twice is told, also when it was sealed again, and nothing is recorded a second time", "[transfers]")
{
    const TransferId id = must(prepareTransfer(*book, plan()));
    packet = seal(id);
    const QByteArray first = packet;
    const TransferId arrival = take();
    const qint64 size = must(there->logSize());
    CHECK(fails(takePacket(*there, packet, digits(), QDate(2026, 10, 21)), Error::Refused, "repeated"));
    packet = seal(id); // the stick was lost, they thought
    CHECK(packet != first);
    CHECK(must(lookAtPacket(*there, packet)).taken == arrival);
    CHECK(fails(takePacket(*there, packet, digits(), QDate(2026, 10, 21)), Error::Refused, "repeated"));
    CHECK(must(there->logSize()) == size);

    must(handOverTransfer(*book, id));
    tickAll(arrival);
    must(acceptArrival(*there, arrival, QDate(2026, 10, 25)));
    CHECK(must(takeReceipt(*book, receipt(arrival))).isOfEarlierPacket); // the first copy arrived after all
    CHECK(stageOf(must(book->get(id))) == TransferStage::Accepted);
    CHECK(countsOnce());
}

TEST_CASE_METHOD(TwoCells, "who is refused counts at home as if they had not left, and goes again with another packet", "[transfers]")
{
    const TransferId id = must(prepareTransfer(*book, plan()));
    packet = seal(id);
    must(handOverTransfer(*book, id));
    const TransferId arrival = take();
    CHECK(fails(refuseArrival(*there, arrival, QDate(2026, 10, 21), QStringLiteral(" ")), Error::Refused));
    CHECK(fails(writeReceipt(*there, arrival, path("early")), Error::Refused));
    must(refuseArrival(*there, arrival, QDate(2026, 10, 21), vi("Hồ sơ thiếu lý lịch")));
    CHECK(fails(acceptArrival(*there, arrival, QDate(2026, 10, 22)), Error::Refused));
    const ReceiptSeen answer = must(takeReceipt(*book, receipt(arrival)));
    CHECK_FALSE(answer.accepted.isValid());
    CHECK(answer.refusal == vi("Hồ sơ thiếu lý lịch"));
    CHECK(stageOf(must(book->get(id))) == TransferStage::Refused);
    CHECK(countsOnce());
    CHECK(isActive(*book, goes, QDate(2027, 1, 1)));

    const TransferId again = must(prepareTransfer(*book, plan()));
    packet = seal(again);
    must(handOverTransfer(*book, again));
    const TransferId second = take(QDate(2026, 11, 2));
    CHECK(must(there->get(second)).member == goes);
    tickAll(second);
    must(acceptArrival(*there, second, QDate(2026, 11, 3)));
    must(takeReceipt(*book, receipt(second)));
    CHECK(countsOnce());
    CHECK(must(there->all<Member>()).size() == 1);
}

TEST_CASE_METHOD(TwoCells, "a receipt is believed only from whom the packet was opened by, and only once", "[transfers][damage]")
{
    const TransferId id = must(prepareTransfer(*book, plan()));
    packet = seal(id);
    must(handOverTransfer(*book, id));
    const Transfer sent = must(book->get(id));
    const auto third = makeBook(folder.filePath(QStringLiteral("third")));
    TransferReceipt forged{{third->orgName(), third->head().name, third->officeKeys().office.toLatin1(), third->officeKeys().age.toLatin1()}, sent.packet, sent.digest,
                           QString(64, u'0'), QDateTime(QDate(2026, 10, 20), QTime(8, 0), Qt::UTC), QDate(2026, 10, 20), {}, sent.items};
    CHECK(fails(takeReceipt(*book, must(sealReceipt(forged, third->keys().office, book->keys().identity.recipient()))), Error::Untrusted, "proof"));
    forged.packet = QStringLiteral("0123456789abcdef");
    CHECK(fails(takeReceipt(*book, must(sealReceipt(forged, third->keys().office, book->keys().identity.recipient()))), Error::NotFound));
    forged.packet = sent.packet;
    CHECK(fails(takeReceipt(*book, must(sealReceipt(forged, book->keys().office, book->keys().identity.recipient()))), Error::Untrusted, "unknown-key")); // says to be theirs
    CHECK(stageOf(must(book->get(id))) == TransferStage::OnTheWay);

    const TransferId arrival = take();
    tickAll(arrival);
    must(acceptArrival(*there, arrival, QDate(2026, 10, 25)));
    const QByteArray good = receipt(arrival);
    CHECK(fails(takeReceipt(*there, good), Error::Untrusted, "no-match"));
    for (qsizetype at = 0; at < good.size(); at += 31) {
        QByteArray changed = good;
        changed[at] = char(changed[at] ^ 0x01);
        INFO(at);
        CHECK_FALSE(takeReceipt(*book, changed));
    }
    CHECK(fails(takeReceipt(*book, packet), Error::Untrusted, "no-match"));
    CHECK(stageOf(must(book->get(id))) == TransferStage::OnTheWay);
    must(takeReceipt(*book, good));
    CHECK(fails(refusedThere(*book, id, QDate(2026, 11, 1), vi("Nhầm")), Error::Refused)); // closed is closed
}

TEST_CASE_METHOD(TwoCells, "who is away for a term counts at home, is here without a vote there, and comes back", "[transfers]")
{
    Transfer temporary = plan(TransferTerm::Temporary);
    temporary.until = {};
    CHECK(fails(prepareTransfer(*book, temporary), Error::Invalid));
    const TransferId id = must(prepareTransfer(*book, plan(TransferTerm::Temporary)));
    packet = seal(id);
    must(handOverTransfer(*book, id));
    const auto here = [&](const Book &in, const QDate &day) { return memberOn(must(in.get(goes)), must(statusesOf(in, goes)), day).status; };
    CHECK(here(*book, QDate(2026, 10, 12)).situation == Situation::AwayTemporarily);
    CHECK(here(*book, QDate(2026, 10, 12)).until == QDate(2027, 4, 30));
    const TransferId arrival = take();
    tickAll(arrival);
    must(acceptArrival(*there, arrival, QDate(2026, 10, 25)));
    CHECK(here(*there, QDate(2026, 10, 24)).situation == Situation::MovedOut);
    CHECK(here(*there, QDate(2026, 10, 25)).situation == Situation::HereTemporarily);
    must(takeReceipt(*book, receipt(arrival)));
    CHECK(stageOf(must(book->get(id))) == TransferStage::Away);
    CHECK(nextBy(must(book->get(id))) == QDate(2027, 4, 30));
    CHECK(countsOnce());
    CHECK(fails(endTemporary(*book, id, QDate(2026, 10, 1)), Error::Invalid));
    must(endTemporary(*book, id, QDate(2027, 4, 30)));
    must(endTemporary(*there, arrival, QDate(2027, 4, 30)));
    CHECK(here(*book, QDate(2027, 4, 30)).situation == Situation::Active);
    CHECK(here(*there, QDate(2027, 4, 30)).situation == Situation::MovedOut);
    CHECK(stageOf(must(there->get(arrival))) == TransferStage::Returned);
    CHECK(countsOnce());
    CHECK(fails(endTemporary(*book, id, QDate(2027, 5, 1)), Error::Refused));
}

TEST_CASE_METHOD(TwoCells, "a transfer goes by its order: introduction, dues, hand-over, answer", "[transfers]")
{
    Transfer bare = plan();
    bare.introduced = {};
    bare.paper.clear();
    bare.duesPaidTo = {};
    const TransferId id = must(prepareTransfer(*book, bare));
    CHECK(fails(prepareTransfer(*book, plan()), Error::Refused)); // one is open
    CHECK(fails(sealTransfer(*book, id, {}, path("x")), Error::Refused));
    CHECK(fails(handOverTransfer(*book, id), Error::Refused));
    CHECK(fails(acceptedThere(*book, id, QDate(2026, 10, 20)), Error::Refused));
    CHECK(fails(endTemporary(*book, id, QDate(2026, 10, 20)), Error::Refused));
    Transfer better = must(book->get(id));
    better.introduced = QDate(2026, 10, 31);
    CHECK(fails(prepareTransfer(*book, better), Error::Invalid)); // number and issuer
    better.paper = vi("45-GGT/ĐU");
    better.duesPaidTo = QDate(2026, 9, 30);
    must(prepareTransfer(*book, better));
    CHECK(must(book->get(id)).duesPaidTo == QDate(2026, 9, 1));
    CHECK(fails(handOverTransfer(*book, id), Error::Refused)); // October is to be paid
    better.duesPaidTo = QDate(2026, 10, 15);
    must(prepareTransfer(*book, better));
    must(handOverTransfer(*book, id));
    CHECK(isActive(*book, goes, QDate(2026, 10, 31)));
    CHECK_FALSE(isActive(*book, goes, QDate(2026, 11, 1)));
    CHECK(fails(prepareTransfer(*book, better), Error::Refused)); // went out as it is
    CHECK(fails(withdrawTransfer(*book, id, QDate(2026, 11, 1)), Error::Refused));
    must(acceptedThere(*book, id, QDate(2026, 11, 20)));
    CHECK(fails(sealTransfer(*book, id, {}, path("x")), Error::Refused));
    CHECK(fails(prepareTransfer(*book, plan()), Error::Refused)); // no member here any more
}

TEST_CASE_METHOD(TwoCells, "a transfer is not undone but withdrawn, refused or returned", "[transfers][undo]")
{
    const TransferId id = must(prepareTransfer(*book, plan()));
    CHECK(fails(undo(*book, must(book->logSize()) - 1), Error::Refused));
    must(withdrawTransfer(*book, id, QDate(2026, 10, 1)));
    CHECK(stageOf(must(book->get(id))) == TransferStage::Withdrawn);
    const TransferId second = must(prepareTransfer(*book, plan()));
    must(handOverTransfer(*book, second));
    const qint64 step = must(book->positionOf(rows::table<MemberStatus>(), must(book->get(second)).status.text));
    CHECK(fails(undo(*book, step), Error::Refused)); // its step belongs to it
    must(refusedThere(*book, second, QDate(2026, 11, 20), vi("Không đủ giấy tờ")));
    CHECK(isActive(*book, goes, QDate(2026, 11, 10)));
    CHECK(stageOf(must(book->get(second))) == TransferStage::Refused);
}

TEST_CASE_METHOD(TwoCells, "papers alone do as well, and a person of the book is recognised by number", "[transfers]")
{
    Transfer papers = plan();
    papers.recipient.clear();
    const TransferId id = must(prepareTransfer(*book, papers));
    CHECK(fails(sealTransfer(*book, id, {}, path("x")), Error::Refused));
    must(handOverTransfer(*book, id));

    Transfer arrival;
    arrival.term = TransferTerm::Official;
    arrival.other = vi("Chi bộ Tổ dân phố số 7");
    arrival.introduced = QDate(2026, 10, 12);
    arrival.paper = vi("45-GGT/ĐU");
    arrival.presented = QDate(2026, 10, 11);
    Member person = named(vi("Bùi Văn Tới"));
    person.idNumber = QStringLiteral("027190009999");
    CHECK(fails(enterArrival(*there, arrival, person, Standing::Official), Error::Invalid)); // before the introduction
    arrival.presented = QDate(2026, 10, 20);
    CHECK(fails(enterArrival(*there, arrival, person, Standing::Prospect), Error::Refused));
    arrival.items = {{vi("Phiếu đảng viên"), {}, false, {}}};
    const TransferId in = must(enterArrival(*there, arrival, person, Standing::Probationary));
    CHECK(must(membersOn(*there, QDate(2027, 1, 1))).isEmpty());
    tickAll(in);
    must(acceptArrival(*there, in, QDate(2026, 10, 20)));
    CHECK(must(membersOn(*there, QDate(2026, 10, 31))).isEmpty());
    REQUIRE(must(membersOn(*there, QDate(2026, 11, 1))).size() == 1);
    CHECK(must(membersOn(*there, QDate(2026, 11, 1))).first().status.standing == Standing::Probationary);
    CHECK(fails(writeReceipt(*there, in, path("x")), Error::Refused)); // nobody sealed anything
    CHECK(fails(enterArrival(*there, arrival, person, Standing::Official), Error::Refused)); // is a member here
}

TEST_CASE_METHOD(TwoCells, "who became a member here on another way while the papers were looked at is not accepted a second time", "[transfers]")
{
    packet = seal(must(prepareTransfer(*book, plan())));
    const TransferId in = take();
    tickAll(in);
    MemberStatus step;
    step.id = MemberStatusId::fresh();
    step.member = must(there->get(in)).member;
    step.from = QDate(2026, 10, 21);
    must(there->record({created(step)}));
    const qint64 size = must(there->logSize());
    CHECK(fails(acceptArrival(*there, in, QDate(2026, 10, 25)), Error::Refused));
    CHECK(must(there->logSize()) == size);
}

TEST_CASE("what left the book is told the latest first, about one person with what was about everybody", "[held]")
{
    BookFixture f(2);
    must(recordDisclosure(*f.book, DisclosureWay::Printed, QStringLiteral("card"), QStringLiteral("1"), f.members.at(0), 1));
    must(recordDisclosure(*f.book, DisclosureWay::Saved, QStringLiteral("list"), QStringLiteral("2"), {}, 2));
    must(recordDisclosure(*f.book, DisclosureWay::Printed, QStringLiteral("card"), QStringLiteral("3"), f.members.at(1), 1));
    const auto titles = [&](const MemberId &member) {
        QStringList list;
        for (const Disclosure &each : must(disclosures(*f.book, member)))
            list += each.title;
        return list;
    };
    CHECK(titles({}) == QStringList{QStringLiteral("3"), QStringLiteral("2"), QStringLiteral("1")});
    CHECK(titles(f.members.at(0)) == QStringList{QStringLiteral("2"), QStringLiteral("1")});
}

TEST_CASE_METHOD(TwoCells, "who comes back is the same person, with what is known better", "[transfers]")
{
    const TransferId out = must(prepareTransfer(*book, plan()));
    packet = seal(out);
    must(handOverTransfer(*book, out));
    const TransferId in = take();
    tickAll(in);
    must(acceptArrival(*there, in, QDate(2026, 10, 25)));
    must(takeReceipt(*book, receipt(in)));
    Member card = must(there->get(goes));
    card.phone = QStringLiteral("0999 000 111");
    must(changeMember(*there, card));

    Transfer back = plan();
    back.other = book->head().name;
    back.recipient = book->officeKeys().age;
    back.introduced = QDate(2027, 3, 5);
    back.duesPaidTo = QDate(2027, 3, 1);
    const TransferId outAgain = must(prepareTransfer(*there, back));
    const QString file = path("back");
    must(sealTransfer(*there, outAgain, {}, file));
    must(handOverTransfer(*there, outAgain));
    const QByteArray bytes = must(readWhole(file));
    const PacketSeen seen = must(lookAtPacket(*book, bytes));
    CHECK(seen.known == goes);
    const qsizetype people = must(book->all<Member>()).size();
    const TransferId home = must(takePacket(*book, bytes, seen.fingerprint, QDate(2027, 3, 10)));
    CHECK(must(book->all<Member>()).size() == people);
    CHECK(must(book->get(goes)).phone == QStringLiteral("0999 000 111"));
    QList<TransferItem> items = must(book->get(home)).items;
    for (TransferItem &item : items)
        item.checked = true;
    must(checkItems(*book, home, items));
    must(acceptArrival(*book, home, QDate(2027, 3, 12)));
    CHECK(isActive(*book, goes, QDate(2027, 4, 1)));
    CHECK_FALSE(isActive(*there, goes, QDate(2027, 4, 1)));
    CHECK(countsOnce());
}

TEST_CASE("who left as a probationary member and comes back recognised is an official one", "[transfers]")
{
    BookFixture fixture;
    MemberStatus step;
    step.standing = Standing::Probationary;
    step.from = QDate(2024, 1, 1);
    const MemberId id = must(enterMember(*fixture.book, named(vi("Lê Thị Về")), step));
    step.member = id;
    step.situation = Situation::MovedOut;
    step.from = QDate(2024, 6, 1);
    step.paper = QStringLiteral("1-GGT");
    must(changeStatus(*fixture.book, step));
    Transfer transfer;
    transfer.other = vi("Chi bộ Trường học");
    transfer.introduced = QDate(2026, 10, 12);
    transfer.paper = QStringLiteral("7-GGT");
    transfer.presented = QDate(2026, 10, 20);
    const TransferId refused = must(enterArrival(*fixture.book, transfer, must(fixture.book->get(id)), {}));
    CHECK(must(statusesOf(*fixture.book, id)).last().standing == Standing::Probationary); // nothing was said
    must(refuseArrival(*fixture.book, refused, QDate(2026, 10, 20), vi("Thiếu quyết định công nhận")));
    const TransferId arrival = must(enterArrival(*fixture.book, transfer, must(fixture.book->get(id)), Standing::Official));
    CHECK(must(membersOn(*fixture.book, QDate(2026, 10, 25))).isEmpty());
    must(acceptArrival(*fixture.book, arrival, QDate(2026, 10, 21)));
    REQUIRE(must(membersOn(*fixture.book, QDate(2026, 11, 1))).size() == 1);
    CHECK(must(membersOn(*fixture.book, QDate(2026, 11, 1))).first().status.standing == Standing::Official);
    CHECK(must(membersOn(*fixture.book, QDate(2024, 2, 1))).first().status.standing == Standing::Probationary);
}

TEST_CASE_METHOD(TwoCells, "nobody comes who is a member here, died, or left the Party; and an identifier of somebody else is refused", "[transfers]")
{
    packet = seal(must(prepareTransfer(*book, plan())));
    Member same = named(vi("Người Cùng Số"));
    same.idNumber = QStringLiteral("027190001234");
    MemberStatus status;
    status.from = QDate(2020, 1, 1);
    const MemberId known = must(enterMember(*there, same, status));
    CHECK(must(lookAtPacket(*there, packet)).known == known);
    CHECK(fails(takePacket(*there, packet, digits(), QDate(2026, 10, 20)), Error::Refused));
    status.member = known;
    status.situation = Situation::Left;
    status.from = QDate(2021, 1, 1);
    status.paper = QStringLiteral("1-QĐ");
    must(changeStatus(*there, status));
    CHECK(fails(takePacket(*there, packet, digits(), QDate(2026, 10, 20)), Error::Refused));

    TransferPacket crafted = must(openPacket(packet, there->keys().identity));
    crafted.member.id = known;
    crafted.member.idNumber = QStringLiteral("001085000001");
    for (auto *each : {&crafted.statuses})
        for (MemberStatus &step : *each)
            step.member = known;
    CHECK(fails(lookAtPacket(*there, must(sealPacket(crafted, book->keys().office))), Error::Refused));
}

TEST_CASE_METHOD(TwoCells, "secret papers do not go along, and what goes along is logged", "[transfers][disclosure]")
{
    Transfer marked = plan();
    marked.items += {vi("Lý lịch (MẬT)"), {}, false, {}};
    CHECK(fails(prepareTransfer(*book, marked), Error::Refused));
    const TransferId id = must(prepareTransfer(*book, plan()));
    const QString file = path("x");
    CHECK(fails(sealTransfer(*book, id, {{vi("Hồ sơ MẬT.pdf"), "x"}}, file), Error::Refused));
    CHECK(fails(sealTransfer(*book, id, {{vi("trống.pdf"), ""}}, file), Error::Refused));
    CHECK(must(disclosures(*book, goes)).isEmpty());
    REQUIRE(writeWhole(file, "there"));
    CHECK(fails(sealTransfer(*book, id, {}, file), Error::Refused)); // a file that is there stays
    CHECK(must(book->get(id)).packet.isEmpty());
    CHECK(must(disclosures(*book, goes)).isEmpty());
    must(sealTransfer(*book, id, {}, file, Existing::Replace));
    REQUIRE(must(disclosures(*book, goes)).size() == 1);
    CHECK(must(disclosures(*book, goes)).first().way == DisclosureWay::Handed);
}

TEST_CASE_METHOD(TwoCells, "changing what is sealed makes the packet an old one, and another receiver gets another packet", "[transfers]")
{
    const TransferId id = must(prepareTransfer(*book, plan()));
    seal(id);
    Transfer changed = must(book->get(id));
    const QString number = changed.packet;
    CHECK_FALSE(changed.digest.isEmpty());
    changed.reason = vi("Chuyển công tác");
    must(prepareTransfer(*book, changed));
    CHECK(must(book->get(id)).digest.isEmpty());
    CHECK(must(book->get(id)).packet == number);
    changed.recipient = book->officeKeys().age;
    must(prepareTransfer(*book, changed));
    CHECK(must(book->get(id)).packet.isEmpty());
    changed.recipient = QStringLiteral("age1wrong");
    CHECK(fails(prepareTransfer(*book, changed), Error::Invalid));
}

TEST_CASE_METHOD(TwoCells, "doubts name late days, unpaid dues, offices and open tasks", "[transfers]")
{
    Member member = must(book->get(goes));
    member.position = Position::Member;
    must(changeMember(*book, member));
    Transfer transfer = plan();
    transfer.event = QDate(2026, 1, 5);
    transfer.duesPaidTo = QDate(2026, 9, 1);
    const auto count = [&](const Transfer &of, const QDate &today) { return must(transferDoubts(*book, of, today)).size(); };
    CHECK(count(transfer, QDate(2026, 10, 13)) == 2); // asked late, dues
    transfer.event = QDate(2026, 9, 1);
    transfer.duesPaidTo = QDate(2026, 10, 1);
    CHECK(count(transfer, QDate(2026, 10, 13)) == 0);
    member.position = Position::DeputySecretary;
    must(changeMember(*book, member));
    CHECK(count(transfer, QDate(2026, 10, 13)) == 1);
    const QDate due = workingDaysFrom(QDate(2026, 10, 12), 30);
    transfer.direction = TransferDirection::In;
    transfer.presented = due;
    CHECK(count(transfer, due) == 0);
    transfer.presented = due.addDays(1);
    CHECK(count(transfer, due) == 1);
}

TEST_CASE_METHOD(TwoCells, "the inventory names what goes along and the digits, the receipt what came", "[transfers][paper]")
{
    const TransferId id = must(prepareTransfer(*book, plan()));
    packet = seal(id, {{vi("Bản nhận xét.pdf"), "abc"}});
    const QString inventory = pdfreading::readThrough(must(transferPaperPdf(*book, id, documents::TransferPaper::Inventory, QDate(2026, 10, 12))));
    CHECK(inventory.contains(vi("45-GGT/ĐU")));
    CHECK(inventory.contains(vi("Bản nhận xét.pdf")));
    CHECK(inventory.contains(digits().left(11)));
    CHECK(inventory.contains(vi("10/2026")));
    CHECK(fails(transferPaperPdf(*book, id, documents::TransferPaper::Receipt, QDate(2026, 10, 12)), Error::Refused));
    const TransferId arrival = take();
    CHECK(fails(transferPaperPdf(*there, arrival, documents::TransferPaper::Receipt, QDate(2026, 10, 12)), Error::Refused));
    tickAll(arrival);
    must(acceptArrival(*there, arrival, QDate(2026, 10, 25)));
    const QString words = pdfreading::readThrough(must(transferPaperPdf(*there, arrival, documents::TransferPaper::Receipt, QDate(2026, 10, 25))));
    CHECK(words.contains(vi("25/10/2026")));
    CHECK(words.contains(vi("01/11/2026")));
    CHECK(words.contains(vi("Bản nhận xét.pdf")));
}

TEST_CASE("what is held about a person is counted, not quoted, and names who got what", "[held]")
{
    BookFixture fixture(5);
    const MemberId id = fixture.members.at(2);
    const MeetingId meeting = fixture.meeting();
    Opinion opinion;
    opinion.meeting = meeting;
    opinion.item = fixture.item(meeting);
    opinion.member = id;
    opinion.text = vi("Một lời chỉ nói trong phòng họp");
    must(putOpinion(*fixture.book, opinion));
    must(recordDisclosure(*fixture.book, DisclosureWay::Printed, QStringLiteral("card"), vi("Thẻ của một người khác"), fixture.members.at(0), 1));
    must(recordDisclosure(*fixture.book, DisclosureWay::Printed, QStringLiteral("list"), vi("Danh sách đảng viên"), {}, 5));
    must(recordDisclosure(*fixture.book, DisclosureWay::Saved, QStringLiteral("card"), vi("Thẻ đảng viên"), id, 1, vi("Theo đề nghị")));
    must(fixture.book->record({created(DuesPayment{DuesPaymentId::fresh(), id, QDate(2026, 1, 1), 45000, QDate(2026, 1, 5), PaidBy::Cash, {}, {}, {}})}));

    const HeldData held = must(heldData(*fixture.book, id));
    CHECK(held.counts.meetings == 1);
    CHECK(held.counts.present == 1);
    CHECK(held.counts.opinions == 1);
    CHECK(held.disclosures.size() == 2);
    CHECK(held.payments.size() == 1);
    const QByteArray pdf = must(heldDataPdf(*fixture.book, id, QDate(2026, 11, 29)));
    const QString words = pdfreading::readThrough(pdf);
    CHECK(words.contains(held.member.name));
    CHECK(words.contains(vi("Danh sách đảng viên")));
    CHECK(words.contains(vi("Theo đề nghị")));
    CHECK_FALSE(words.contains(vi("chỉ nói trong phòng họp")));
    CHECK_FALSE(words.contains(vi("một người khác")));
    CHECK(words.contains(vi("nhật ký chỉ còn mã băm")));
    const auto pages = must(documents::heldPages(must(heldSheet(*fixture.book, id, QDate(2026, 11, 29)))));
    CHECK(pages.count() <= 2);
    CHECK(fails(heldData(*fixture.book, MemberId::fresh()), Error::NotFound));
}

TEST_CASE_METHOD(TwoCells, "the end of a transfer brings nobody back who left the Party or moved out meanwhile", "[transfers][states]")
{
    const auto on = [&](const QDate &day) { return memberOn(must(book->get(goes)), must(statusesOf(*book, goes)), day).status.situation; };
    const TransferId id = must(prepareTransfer(*book, plan(TransferTerm::Temporary)));
    must(handOverTransfer(*book, id));
    MemberStatus expelled;
    expelled.member = goes;
    expelled.situation = Situation::Left;
    expelled.from = QDate(2026, 12, 1);
    expelled.paper = vi("7-QĐ/ĐU");
    must(changeStatus(*book, expelled));
    must(endTemporary(*book, id, QDate(2027, 4, 30)));
    CHECK(stageOf(must(book->get(id))) == TransferStage::Returned);
    CHECK(on(QDate(2027, 4, 30)) == Situation::Left);
    CHECK(on(QDate(2028, 1, 1)) == Situation::Left);
}

TEST_CASE_METHOD(TwoCells, "who is refused there and was expelled here before stays expelled", "[transfers][states]")
{
    const TransferId id = must(prepareTransfer(*book, plan()));
    must(handOverTransfer(*book, id));
    MemberStatus expelled;
    expelled.member = goes;
    expelled.situation = Situation::Left;
    expelled.from = QDate(2026, 10, 20);
    expelled.paper = vi("7-QĐ/ĐU");
    must(changeStatus(*book, expelled));
    must(refusedThere(*book, id, QDate(2026, 11, 20), vi("Đã bị khai trừ")));
    CHECK(stageOf(must(book->get(id))) == TransferStage::Refused);
    for (const QDate &day : {QDate(2026, 10, 20), QDate(2026, 11, 1), QDate(2027, 6, 1)})
        CHECK(memberOn(must(book->get(goes)), must(statusesOf(*book, goes)), day).status.situation == Situation::Left);
}

TEST_CASE_METHOD(TwoCells, "who is recognised while away comes home as an official member, and is away no longer", "[transfers][states]")
{
    MemberStatus step;
    step.member = goes;
    step.standing = Standing::Probationary;
    step.from = QDate(2026, 1, 1);
    must(changeStatus(*book, step));
    const TransferId id = must(prepareTransfer(*book, plan(TransferTerm::Temporary)));
    must(handOverTransfer(*book, id));
    step.standing = Standing::Official;
    step.situation = Situation::AwayTemporarily;
    step.from = QDate(2026, 12, 1);
    step.until = QDate(2027, 4, 30);
    step.paper = vi("8-QĐ/ĐU");
    must(changeStatus(*book, step));
    SECTION("at the end of the time")
    {
        must(endTemporary(*book, id, QDate(2027, 4, 30)));
    }
    SECTION("when they were refused, also from the day of the recognition on")
    {
        must(refusedThere(*book, id, QDate(2026, 12, 20), vi("Không có chỗ ở")));
        CHECK(memberOn(must(book->get(goes)), must(statusesOf(*book, goes)), QDate(2026, 11, 1)).status.standing == Standing::Probationary);
        CHECK(memberOn(must(book->get(goes)), must(statusesOf(*book, goes)), QDate(2026, 11, 1)).status.situation == Situation::Active);
    }
    const MemberStatus home = memberOn(must(book->get(goes)), must(statusesOf(*book, goes)), QDate(2027, 5, 1)).status;
    CHECK(home.situation == Situation::Active);
    CHECK(home.standing == Standing::Official);
    CHECK_FALSE(home.until.isValid());
}

TEST_CASE_METHOD(TwoCells, "the time of a guest does not end before it began", "[transfers]")
{
    packet = seal(must(prepareTransfer(*book, plan(TransferTerm::Temporary))));
    const TransferId arrival = take();
    tickAll(arrival);
    must(acceptArrival(*there, arrival, QDate(2026, 10, 25)));
    CHECK(fails(endTemporary(*there, arrival, QDate(2026, 10, 20)), Error::Invalid));
    CHECK(stageOf(must(there->get(arrival))) == TransferStage::Here);
    must(endTemporary(*there, arrival, QDate(2026, 10, 25)));
    CHECK(must(membersOn(*there, QDate(2026, 10, 26))).isEmpty());
}

TEST_CASE_METHOD(TwoCells, "what a receipt says is checked: its days, and marks of secrecy", "[transfers][damage]")
{
    const TransferId id = must(prepareTransfer(*book, plan()));
    packet = seal(id);
    must(handOverTransfer(*book, id));
    const Transfer sent = must(book->get(id));
    TransferReceipt answer{{there->orgName(), there->head().name, there->officeKeys().office.toLatin1(), there->officeKeys().age.toLatin1()}, sent.packet, sent.digest,
                           must(openPacket(packet, there->keys().identity)).proof, QDateTime(QDate(2026, 10, 30), QTime(5, 0), Qt::UTC), QDate(1900, 1, 1), {}, sent.items};
    const auto taken = [&] { return takeReceipt(*book, must(sealReceipt(answer, there->keys().office, book->keys().identity.recipient()))); };
    CHECK(fails(taken(), Error::Refused, "day"));
    answer.accepted = QDate(9999, 1, 1);
    CHECK(fails(taken(), Error::Refused, "day"));
    answer.accepted = QDate(2026, 10, 25);
    answer.items[0].trouble = vi("Có văn bản MẬT kèm theo");
    CHECK(fails(taken(), Error::Refused));
    CHECK(stageOf(must(book->get(id))) == TransferStage::OnTheWay);
    answer.items[0].trouble = vi("Thiếu");
    must(taken());
    CHECK(stageOf(must(book->get(id))) == TransferStage::Accepted);
}

TEST_CASE_METHOD(TwoCells, "two files of one name are answered each for itself", "[transfers]")
{
    const TransferId id = must(prepareTransfer(*book, plan()));
    packet = seal(id, {{QStringLiteral("anh.pdf"), "one"}, {QStringLiteral("anh.pdf"), "two"}});
    must(handOverTransfer(*book, id));
    const TransferId arrival = take();
    QList<TransferItem> items = must(there->get(arrival)).items;
    for (TransferItem &item : items)
        item.checked = true;
    TransferItem &first = items[items.size() - 2];
    first.checked = false;
    first.trouble = vi("Không đọc được");
    must(checkItems(*there, arrival, items));
    must(acceptArrival(*there, arrival, QDate(2026, 10, 25)));
    must(takeReceipt(*book, receipt(arrival)));
    const QList<TransferItem> closed = must(book->get(id)).items;
    REQUIRE(closed.size() == items.size());
    CHECK_FALSE(closed[closed.size() - 2].checked);
    CHECK(closed[closed.size() - 2].trouble == vi("Không đọc được"));
    CHECK(closed.last().checked);
    CHECK(closed.last().trouble.isEmpty());
}

TEST_CASE_METHOD(TwoCells, "marks of secrecy in the way of who comes are found too", "[transfers]")
{
    packet = seal(must(prepareTransfer(*book, plan())));
    TransferPacket crafted = must(openPacket(packet, there->keys().identity));
    MemberStatus exempt;
    exempt.id = MemberStatusId::fresh();
    exempt.member = goes;
    exempt.situation = Situation::Exempt;
    exempt.from = QDate(2025, 1, 1);
    exempt.paper = vi("Kết luận MẬT số 3");
    crafted.statuses += exempt;
    const QByteArray file = must(sealPacket(crafted, book->keys().office));
    CHECK(fails(takePacket(*there, file, digits(), QDate(2026, 10, 20)), Error::Refused));
    CHECK(must(there->all<Member>()).isEmpty());
}

namespace {

/// A packet of the one who goes, changed before it is sealed by the sender.
template <typename Change>
QByteArray crafted(TwoCells &cells, Change &&change)
{
    TransferPacket packet = must(openPacket(cells.packet, cells.there->keys().identity));
    change(packet);
    return must(sealPacket(packet, cells.book->keys().office));
}

MemberId knownThere(TwoCells &cells, Standing standing, Situation situation, const char *name)
{
    Member same = named(vi(name));
    same.idNumber = QStringLiteral("027190001234");
    MemberStatus status;
    status.standing = standing;
    status.situation = situation;
    status.from = QDate(2020, 1, 1);
    status.paper = QStringLiteral("1-GGT");
    return must(enterMember(*cells.there, same, status));
}

Standing standingThere(TwoCells &cells, const MemberId &id, const QDate &day)
{
    return memberOn(must(cells.there->get(id)), must(statusesOf(*cells.there, id)), day).status.standing;
}

} // namespace

TEST_CASE_METHOD(TwoCells, "who is known and comes with another standing has that one, also a prospect of old", "[transfers][states]")
{
    packet = seal(must(prepareTransfer(*book, plan())));
    MemberId known;
    SECTION("a probationary member who moved out and was recognised elsewhere")
    {
        known = knownThere(*this, Standing::Probationary, Situation::MovedOut, "Người Cũ");
    }
    SECTION("a prospect")
    {
        known = knownThere(*this, Standing::Prospect, Situation::Active, "Người Cũ");
    }
    const TransferId arrival = take();
    CHECK(must(there->get(arrival)).member == known);
    tickAll(arrival);
    must(acceptArrival(*there, arrival, QDate(2026, 10, 25)));
    CHECK(standingThere(*this, known, QDate(2026, 11, 1)) == Standing::Official);
    CHECK(isActive(*there, known, QDate(2026, 11, 1)));
}

TEST_CASE_METHOD(TwoCells, "a guest who comes for good after being recognised elsewhere is official, and a guest until then", "[transfers][states]")
{
    const MemberId known = knownThere(*this, Standing::Probationary, Situation::HereTemporarily, "Người Khách");
    packet = seal(must(prepareTransfer(*book, plan())));
    const TransferId arrival = take();
    CHECK(memberOn(must(there->get(known)), must(statusesOf(*there, known)), QDate(2026, 10, 21)).status.situation == Situation::HereTemporarily);
    tickAll(arrival);
    must(acceptArrival(*there, arrival, QDate(2026, 10, 25)));
    CHECK(standingThere(*this, known, QDate(2026, 11, 1)) == Standing::Official);
}

TEST_CASE_METHOD(TwoCells, "a card that says otherwise who somebody is does not stop them; ours stays and the difference is told", "[transfers]")
{
    packet = seal(must(prepareTransfer(*book, plan())));
    const MemberId known = knownThere(*this, Standing::Official, Situation::MovedOut, "Tên Khác");
    const QString name = must(book->get(goes)).name;
    SECTION("without a correction")
    {
        const PacketSeen seen = must(lookAtPacket(*there, packet));
        REQUIRE_FALSE(seen.doubts.isEmpty());
        CHECK(seen.doubts.first().contains(name));
        CHECK(seen.doubts.first().contains(vi("Tên Khác")));
        take();
        CHECK(must(there->get(known)).name == vi("Tên Khác"));
        CHECK(must(there->get(known)).phone == QStringLiteral("0912 345 678")); // what needs no paper is taken over
    }
    SECTION("with a correction that comes along")
    {
        packet = crafted(*this, [&](TransferPacket &each) {
            MemberEvent event;
            event.id = MemberEventId::fresh();
            event.member = goes;
            event.what = EventKind::Correction;
            event.from = QStringLiteral("2026-01-05");
            event.text = cardDifferences(must(there->get(known)), each.member).first().line;
            event.number = vi("3-QĐ/ĐU");
            each.events += event;
        });
        CHECK(must(lookAtPacket(*there, packet)).doubts.isEmpty());
        take();
        CHECK(must(there->get(known)).name == name);
    }
}

TEST_CASE("a receipt of somebody enrolled is signed with their key, and the key of another organisation is doubted", "[transfers]")
{
    ExchangeFixture fixture;
    Transfer plan;
    plan.member = fixture.members.at(1);
    plan.other = fixture.ward->head().name;
    plan.recipient = fixture.ward->officeKeys().age;
    plan.introduced = QDate(2026, 10, 12);
    plan.duesPaidTo = QDate(2026, 10, 1);
    plan.paper = QStringLiteral("45-GGT");
    const auto doubtsOfKey = [&](const Transfer &each) { return must(transferDoubts(*fixture.book, each, QDate(2026, 10, 13))).filter(fixture.ward->head().name); };
    CHECK(doubtsOfKey(plan).isEmpty());
    Transfer mixed = plan;
    mixed.other = vi("Chi bộ Tổ dân phố số 9");
    CHECK(doubtsOfKey(mixed).size() == 1);

    const TransferId id = must(prepareTransfer(*fixture.book, plan));
    const QString file = fixture.folder.filePath(QStringLiteral("packet"));
    must(sealTransfer(*fixture.book, id, {}, file));
    must(handOverTransfer(*fixture.book, id));
    const TransferPacket packet = must(openPacket(must(readWhole(file)), fixture.ward->keys().identity));
    const auto stranger = makeBook(fixture.folder.filePath(QStringLiteral("stranger")));
    const auto answerOf = [&](const Book &from) {
        const TransferReceipt receipt{{from.orgName(), from.head().name, from.officeKeys().office.toLatin1(), from.officeKeys().age.toLatin1()}, packet.transfer.packet,
                                      QString::fromLatin1(packet.digest.toHex()), packet.proof, QDateTime(QDate(2026, 10, 30), QTime(5, 0), Qt::UTC), QDate(2026, 10, 20), {}, packet.transfer.items};
        return must(sealReceipt(receipt, from.keys().office, fixture.book->keys().identity.recipient()));
    };
    CHECK(fails(takeReceipt(*fixture.book, answerOf(*stranger)), Error::Untrusted, "unknown-key")); // who got hold of the proof
    CHECK(stageOf(must(fixture.book->get(id))) == TransferStage::OnTheWay);
    CHECK(must(lookAtReceipt(*fixture.book, answerOf(*fixture.ward))).isKnown);
    must(takeReceipt(*fixture.book, answerOf(*fixture.ward)));
    CHECK(stageOf(must(fixture.book->get(id))) == TransferStage::Accepted);
}

TEST_CASE_METHOD(TwoCells, "a packet that came with the number of one that was sealed here leaves the proof of that one alone", "[transfers][damage]")
{
    const TransferId id = must(prepareTransfer(*book, plan()));
    packet = seal(id);
    must(handOverTransfer(*book, id));
    TransferPacket copied = must(openPacket(packet, there->keys().identity));
    copied.from = {there->orgName(), there->head().name, there->officeKeys().office.toLatin1(), there->officeKeys().age.toLatin1()};
    copied.toKey = book->officeKeys().age.toLatin1();
    copied.proof = QString(64, u'1');
    copied.certificate.clear();
    copied.member = named(vi("Người Khác"));
    copied.member.id = MemberId::fresh();
    copied.statuses.clear();
    copied.events.clear();
    copied.dossier.clear();
    copied.evaluations.clear();
    const QByteArray bytes = must(sealPacket(copied, there->keys().office));
    must(takePacket(*book, bytes, must(lookAtPacket(*book, bytes)).fingerprint, QDate(2026, 10, 20)));
    const TransferId arrival = take();
    tickAll(arrival);
    must(acceptArrival(*there, arrival, QDate(2026, 10, 25)));
    must(takeReceipt(*book, receipt(arrival)));
    CHECK(stageOf(must(book->get(id))) == TransferStage::Accepted);
}

TEST_CASE_METHOD(TwoCells, "what the sender noted for itself does not go along", "[transfers]")
{
    Member member = must(book->get(goes));
    member.note = vi("Chỉ để chi bộ nhớ");
    must(changeMember(*book, member));
    must(book->record({created(DossierLine{DossierLineId::fresh(), goes, QStringLiteral("1-HSDV"), DossierState::Have, vi("Tủ số 2"), QDate(2026, 1, 1), vi("Còn thiếu ảnh")})}));
    packet = seal(must(prepareTransfer(*book, plan())));
    const TransferPacket opened = must(openPacket(packet, there->keys().identity));
    CHECK(opened.member.note.isEmpty());
    REQUIRE(opened.dossier.size() == 1);
    CHECK(opened.dossier.first().paper == QStringLiteral("1-HSDV"));
    CHECK(opened.dossier.first().where.isEmpty());
    CHECK(opened.dossier.first().note.isEmpty());
    CHECK_FALSE(opened.dossier.first().checked.isValid());
}

TEST_CASE_METHOD(TwoCells, "the file of a packet bears its number where the proposed name is kept", "[transfers]")
{
    const TransferId id = must(prepareTransfer(*book, plan()));
    const QString name = packetName(must(book->get(id)));
    must(sealTransfer(*book, id, {}, folder.filePath(name)));
    CHECK(packetName(must(book->get(id))) == name);
    CHECK(must(disclosures(*book, goes)).first().title.contains(name.left(16)));
}

TEST_CASE_METHOD(TwoCells, "a book without the proof of a packet seals another one, and says to print the receipt", "[transfers]")
{
    const TransferId id = must(prepareTransfer(*book, plan()));
    Transfer rebuilt = must(book->get(id)); // as a book that was made again from its export has it
    rebuilt.packet = QStringLiteral("0123456789abcdef");
    must(book->record({amended(rebuilt)}));
    packet = seal(id);
    CHECK(must(book->get(id)).packet != rebuilt.packet);
    must(handOverTransfer(*book, id));
    const TransferId arrival = take();
    tickAll(arrival);
    must(acceptArrival(*there, arrival, QDate(2026, 10, 25)));
    Transfer came = must(there->get(arrival));
    const QString number = came.packet;
    came.packet = rebuilt.packet;
    must(there->record({amended(came)}));
    CHECK(fails(writeReceipt(*there, arrival, path("x")), Error::Refused, "proof"));
    came.packet = number;
    must(there->record({amended(came)}));
    must(takeReceipt(*book, receipt(arrival)));
}

TEST_CASE_METHOD(TwoCells, "a file that came along is saved, and that is logged", "[transfers][disclosure]")
{
    packet = seal(must(prepareTransfer(*book, plan())), {{QStringLiteral("anh.pdf"), "%PDF anh"}});
    const TransferId arrival = take();
    const qsizetype last = must(there->get(arrival)).items.size() - 1;
    const QString file = path("saved");
    CHECK(fails(saveItem(*there, arrival, 0, file), Error::NotFound)); // a paper
    CHECK(fails(saveItem(*there, arrival, last + 1, file), Error::Invalid));
    CHECK(must(disclosures(*there, goes)).isEmpty());
    must(saveItem(*there, arrival, last, file));
    CHECK(must(readWhole(file)) == "%PDF anh");
    REQUIRE(must(disclosures(*there, goes)).size() == 1);
    CHECK(must(disclosures(*there, goes)).first().title == QStringLiteral("anh.pdf"));
}
