// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backups.h"
#include "core/backup/openexport.h"
#include "core/book/rebuilding.h"
#include "core/crypto/hash.h"
#include "core/usecases/arriving.h"
#include "core/usecases/disclosures.h"
#include "core/usecases/erasing.h"
#include "core/usecases/erasurepaper.h"
#include "core/usecases/helddata.h"
#include "core/usecases/history.h"
#include "core/usecases/openexporting.h"
#include "core/usecases/timeline.h"
#include "core/usecases/transferring.h"
#include "core/usecases/undoing.h"
#include "tests/exchangefixture.h"
#include "tests/failing.h"
#include "tests/forgedlog.h"
#include "tests/meddling.h"
#include "tests/pdfreading.h"

#include <QDir>
#include <algorithm>

namespace {

QString vi(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

const QDate today(2026, 11, 20); // not later than the day on which the test runs
const QByteArray scan = "%PDF-1.7 giay khen";
const QByteArray shared = "%PDF-1.7 quyet dinh chung";
const QString secretNumber = QStringLiteral("027190001234");
const QString otherPhone = QStringLiteral("0987 654 321");

QString nameOf(const QByteArray &file)
{
    return QString::fromLatin1(sha256(file).toHex());
}

/// A cell of a ward with a member of whom much is known, who has moved and was accepted; the ward has confirmed it.
struct MovedAway : ExchangeFixture
{
    MemberId gone = members.at(2);
    MemberId other = members.at(3);
    MeetingId held;
    TransferId transfer;
    MemberEventId removed;

    explicit MovedAway(bool isConfirmed = true)
    {
        Member card = must(book->get(gone));
        card.idNumber = card.cardNumber = secretNumber;
        card.phone = QStringLiteral("0912 345 678");
        must(book->record({amended(card)}));
        card.job = vi("kỹ sư cầu đường"); // an earlier state is in the log as well
        must(book->record({amended(card)}));
        Member stays = must(book->get(other));
        stays.phone = otherPhone;
        must(book->record({amended(stays)}));

        const auto event = [&](const MemberId &whose, const char *text, const QByteArray &file) {
            MemberEvent each{MemberEventId::fresh(), whose, EventKind::Award, QStringLiteral("2024-05"), {}, vi(text), 0, vi("12-QĐ/ĐU"), QStringLiteral("2024-05-19"), {},
                             file.isEmpty() ? QString() : nameOf(file), file.isEmpty() ? QString() : QStringLiteral("ban-chup.pdf")};
            must(book->record({created(each)}, file.isEmpty() ? QList<QByteArray>() : QList<QByteArray>{file}));
            return each.id;
        };
        event(gone, "Giấy khen chỉ của người ấy", scan);
        event(gone, "Quyết định của hai người", shared);
        event(other, "Quyết định của hai người", shared);
        removed = event(gone, "Dòng đã xóa trước đó", {});
        must(removeEvent(*book, removed));

        held = meeting(QDate(2026, 9, 3));
        close(held);
        sign(held);
        must(book->record({created(DossierLine{DossierLineId::fresh(), gone, QStringLiteral("1-HSDV"), DossierState::Have, vi("Đảng ủy"), QDate(2026, 1, 1), {}}),
                           created(MemberPhoto{MemberPhotoId::fresh(), gone, nameOf("anh"), {}}),
                           created(ClockSettled{ClockSettledId::fresh(), gone, {}, QStringLiteral("badge"), QDate(2026, 1, 1), QDate(2026, 2, 1), vi("đã trao huy hiệu")}),
                           created(MemberEvent{MemberEventId::fresh(), gone, EventKind::Work, QStringLiteral("2019"), {}, vi("thủ kho"), 0, {}, {}, {}, {}, {}})},
                          {QByteArray("anh")}));
        DuesAmount amount;
        amount.id = DuesAmountId::fresh();
        amount.member = gone;
        amount.from = QDate(2026, 1, 1);
        amount.base = 7'654'321;
        amount.amount = 76'000;
        DuesPayment payment;
        payment.id = DuesPaymentId::fresh();
        payment.member = gone;
        payment.month = QDate(2026, 9, 1);
        payment.paidOn = QDate(2026, 9, 5);
        payment.amount = 76'000;
        Evaluation year;
        year.id = EvaluationId::fresh();
        year.member = gone;
        year.year = 2025;
        year.level = EvaluationLevel::Good;
        year.note = vi("còn nóng nảy");
        Reconciliation compared;
        compared.id = ReconciliationId::fresh();
        compared.on = QDate(2026, 6, 1);
        compared.source = vi("Danh sách của Đảng ủy");
        compared.differences = {{gone, vi("người đi"), QStringLiteral("phone"), QStringLiteral("0912 345 678"), QStringLiteral("0912 345 679"), {}, {}},
                                {other, vi("người ở lại"), QStringLiteral("phone"), otherPhone, QStringLiteral("0987 654 322"), {}, {}}};
        must(book->record({created(amount), created(payment), created(year), created(compared)}));

        Transfer plan;
        plan.member = gone;
        plan.other = vi("Chi bộ Tổ dân phố số 9");
        plan.introduced = QDate(2026, 9, 12);
        plan.paper = vi("45-GGT/ĐU");
        plan.duesPaidTo = QDate(2026, 9, 1);
        plan.items = {{vi("Giấy giới thiệu"), {}, false, {}}};
        transfer = must(prepareTransfer(*book, plan));
        must(handOverTransfer(*book, transfer));
        must(acceptedThere(*book, transfer, QDate(2026, 10, 5)));
        if (isConfirmed)
            exchange();
    }

    TakeReport exchange()
    {
        const TakeReport report = must(takeBundle(*ward, up()));
        must(takeBundle(*book, down()));
        return report;
    }

    ErasureId erase(const QStringList &leftOut = {}) { return must(erasePerson(*book, transfer, leftOut, vi("Đồng chí yêu cầu"), today)); }

    /// What a whole book would betray of the person, from the bytes of its database in the clear.
    static QStringList betrayedBy(const Book &in)
    {
        const QByteArray image = must(in.image());
        QStringList found;
        for (const QString &secret : {secretNumber, QStringLiteral("0912 345 67"), vi("kỹ sư cầu đường"), vi("chỉ của người ấy"), vi("Dòng đã xóa"), vi("thủ kho"), QStringLiteral("7654321"),
                                      vi("còn nóng nảy"), vi("đã trao huy hiệu"), QString::fromUtf8(scan), QStringLiteral("1-HSDV")})
            if (image.contains(secret.toUtf8()))
                found += secret;
        return found;
    }

    template <typename T>
    qsizetype countOf(const Book &in, const QString &org = {}) const
    {
        return must(in.all<T>({{{QStringLiteral("member"), gone.text}}, {}, org})).size();
    }
};

} // namespace

TEST_CASE_METHOD(MovedAway, "what is held about a person who has moved is gone from every byte of the book, and the log proves as before", "[erasing]")
{
    const QString name = must(book->get(gone)).name;
    const QByteArray signedBefore = must(book->signedCheckpoint());
    CHECK(betrayedBy(*book).size() == 11); // so that the list below says something
    const auto before = must(book->entries(0, must(book->logSize())));

    const Erasure erasure = must(book->get(erase()));

    CHECK(betrayedBy(*book) == QStringList());
    Member bare;
    bare.id = gone;
    bare.name = name;
    CHECK(must(book->get(gone)) == bare);
    CHECK(countOf<MemberEvent>(*book) + countOf<DossierLine>(*book) + countOf<MemberPhoto>(*book) + countOf<ClockSettled>(*book)
              + countOf<DuesAmount>(*book) + countOf<Evaluation>(*book)
          == 0);
    CHECK(fails(book->file(nameOf(scan)), Error::NotFound));
    CHECK(fails(book->file(nameOf("anh")), Error::NotFound));

    // The entries are there byte for byte, only their contents are not; each of them was counted.
    const auto after = must(book->entries(0, before.size()));
    qint64 emptied = 0;
    for (qsizetype i = 0; i < before.size(); ++i) {
        CHECK(after[i].entry == before[i].entry);
        emptied += after[i].salt.isEmpty();
    }
    CHECK(emptied == erasure.entries);
    CHECK(must(book->check()).problems == QStringList());
    CHECK(must(Checkpoint::open(signedBefore, must(book->logKeysOf(book->officeKeys())))).size == before.size());
    reopen();
    CHECK(betrayedBy(*book) == QStringList());
    CHECK(must(book->check()).problems == QStringList());
}

TEST_CASE_METHOD(MovedAway, "what the book may keep stays: name, time of membership, minutes, transfer, dues paid, and everything of others", "[erasing]")
{
    const auto way = must(statusesOf(*book, gone));
    const auto record = must(meetingRecord(*book, held));
    erase();
    CHECK(must(statusesOf(*book, gone)) == way);
    CHECK(countOf<DuesPayment>(*book) == 1);
    CHECK(must(book->get(transfer)).accepted == QDate(2026, 10, 5));
    CHECK(must(meetingRecord(*book, held)).rollCall.size() == record.rollCall.size());
    CHECK(must(book->get(other)).phone == otherPhone);
    CHECK(must(eventsOf(*book, other)).size() == 1);
    CHECK(must(book->file(nameOf(shared))) == shared); // the other member's line names it too
    const auto compared = must(book->all<Reconciliation>());
    REQUIRE(compared.size() == 1);
    REQUIRE(compared.first().differences.size() == 1);
    CHECK(compared.first().differences.first().member == other);
}

TEST_CASE_METHOD(MovedAway, "what was typed about the person and not recorded goes as well", "[erasing]")
{
    must(book->keepDraft({QStringLiteral("member/%1").arg(gone.text), secretNumber, 3}));
    must(book->keepDraft({QStringLiteral("member/%1").arg(other.text), QStringLiteral("chưa xong"), 3}));
    erase();
    const auto drafts = must(book->drafts());
    REQUIRE(drafts.size() == 1);
    CHECK(drafts.first().field.endsWith(other.text));
}

TEST_CASE("nothing is erased before the transfer was accepted, before the member has left, and before the office has confirmed it", "[erasing]")
{
    MovedAway f(false);
    CHECK(fails(erasePerson(*f.book, f.transfer, {}, QStringLiteral("x"), today), Error::Refused, "unconfirmed"));
    CHECK(must(lookAtErasure(*f.book, f.transfer, today)).hindrance->word == std::string("unconfirmed"));
    must(takeBundle(*f.ward, f.up())); // sent, and not answered
    CHECK(fails(erasePerson(*f.book, f.transfer, {}, QStringLiteral("x"), today), Error::Refused, "unconfirmed"));
    must(takeBundle(*f.book, f.down()));
    CHECK_FALSE(must(lookAtErasure(*f.book, f.transfer, today)).hindrance);
    CHECK(fails(erasePerson(*f.book, f.transfer, {}, QStringLiteral("x"), QDate(2026, 9, 30)), Error::Refused)); // counts here that day
    CHECK(fails(erasePerson(*f.book, f.transfer, {}, QStringLiteral("x"), QDate::currentDate().addDays(1)), Error::Refused)); // is not today
    CHECK(fails(erasePerson(*f.book, f.transfer, {}, QStringLiteral("  "), today), Error::Invalid));
    CHECK(fails(erasePerson(*f.book, f.transfer, {}, vi("Theo văn bản MẬT số 5"), today), Error::Refused));
    CHECK(fails(erasePerson(*f.book, f.transfer, {QStringLiteral("card")}, QStringLiteral("x"), today), Error::Invalid));
    CHECK(fails(erasePerson(*f.book, f.transfer, {QStringLiteral("photos")}, QStringLiteral("x"), today), Error::Invalid));
    CHECK(fails(erasePerson(*f.book, TransferId::fresh(), {}, QStringLiteral("x"), today), Error::NotFound));

    Transfer away;
    away.member = f.other;
    away.term = TransferTerm::Temporary;
    away.other = QStringLiteral("X");
    away.introduced = QDate(2026, 10, 12);
    away.paper = QStringLiteral("46-GGT");
    away.until = QDate(2027, 3, 31);
    away.duesPaidTo = QDate(2026, 10, 1);
    const TransferId temporary = must(prepareTransfer(*f.book, away));
    CHECK(fails(erasePerson(*f.book, temporary, {}, QStringLiteral("x"), today), Error::Refused));
    must(handOverTransfer(*f.book, temporary));
    must(acceptedThere(*f.book, temporary, QDate(2026, 11, 5)));
    f.exchange();
    CHECK(fails(erasePerson(*f.book, temporary, {}, QStringLiteral("x"), today), Error::Refused)); // comes back
    CHECK(must(f.book->all<Erasure>()).isEmpty());
    CHECK(MovedAway::betrayedBy(*f.book).size() == 11);
}

TEST_CASE_METHOD(MovedAway, "a new line about the person that the office has not seen hinders until it was sent", "[erasing]")
{
    must(book->record({created(Disclosure{DisclosureId::fresh(), today, QTime(9, 0), DisclosureWay::Printed, QStringLiteral("card"), vi("Thẻ"), gone, 0, {}})})); // stays in any case
    CHECK_FALSE(must(lookAtErasure(*book, transfer, today)).hindrance);
    must(book->record({created(DossierLine{DossierLineId::fresh(), gone, QStringLiteral("2-HSDV"), DossierState::Have, {}, {}, {}})}));
    CHECK(fails(erasePerson(*book, transfer, {}, QStringLiteral("x"), today), Error::Refused, "unconfirmed"));
    exchange();
    erase();
    CHECK(must(disclosures(*book, gone)).size() == 1);
}

TEST_CASE("a cell without an upper office in its book erases without asking one", "[erasing]")
{
    BookFixture f(3);
    Transfer plan;
    plan.member = f.members.at(1);
    plan.other = QStringLiteral("X");
    plan.introduced = QDate(2026, 10, 12);
    plan.paper = QStringLiteral("45-GGT");
    plan.duesPaidTo = QDate(2026, 10, 1);
    const TransferId id = must(prepareTransfer(*f.book, plan));
    must(handOverTransfer(*f.book, id));
    must(acceptedThere(*f.book, id, QDate(2026, 11, 5)));
    must(erasePerson(*f.book, id, {}, QStringLiteral("x"), today));
    CHECK(must(f.book->get(plan.member)).born.isEmpty());
    CHECK(must(f.book->check()).problems == QStringList());
}

TEST_CASE_METHOD(MovedAway, "parts that are left out stay, and can be erased later", "[erasing]")
{
    erase({QStringLiteral("evaluations"), QStringLiteral("dues")});
    CHECK(countOf<Evaluation>(*book) == 1);
    CHECK(countOf<DuesAmount>(*book) == 1);
    CHECK(countOf<MemberEvent>(*book) == 0);
    const auto first = must(erasureSheet(*book, transfer));
    CHECK(first.leftOut == QStringList{vi("Đánh giá, xếp loại hằng quý, hằng năm"), vi("Mức đóng đảng phí và thu nhập tính đóng")});

    erase();
    CHECK(countOf<Evaluation>(*book) + countOf<DuesAmount>(*book) == 0);
    CHECK(must(erasures(*book, gone)).size() == 2);
    const auto both = must(erasureSheet(*book, transfer)); // one record for the person tells of both
    CHECK(both.times.size() == 2);
    CHECK(both.erased.size() == first.erased.size() + 2);
    CHECK(both.leftOut.isEmpty());
    CHECK(both.entries > first.entries);
    CHECK(fails(erasePerson(*book, transfer, {}, QStringLiteral("x"), today), Error::Refused)); // nothing is left
    CHECK(betrayedBy(*book) == QStringList());
    CHECK(must(book->check()).problems == QStringList());
}

TEST_CASE_METHOD(MovedAway, "the ward erases with the bundle that says so, and its copy proves as before", "[erasing][exchange]")
{
    CHECK(betrayedBy(*ward).size() >= 9);
    CHECK(must(ward->all<Evaluation>({{}, {}, book->org()})).size() == 1);
    erase();
    const TakeReport report = exchange();
    CHECK(report.erasures == 1);
    CHECK(betrayedBy(*ward) == QStringList());
    CHECK(countOf<Evaluation>(*ward, book->org()) == 0);
    CHECK(must(ward->get(gone, book->org())).phone.isEmpty());
    CHECK(must(ward->get(other, book->org())).phone == otherPhone);
    CHECK(must(ward->check()).problems == QStringList());
    CHECK(must(ward->rootHash(book->org())) == merkle::rootHash(must(book->leafHashes()).first(must(ward->logSize(book->org())))));
    CHECK(exchange().erasures == 0);
}

TEST_CASE_METHOD(MovedAway, "an erasure of what is not that person's alone is refused by the book and by the ward", "[erasing][damage]")
{
    const auto wanted = [&](const char *kind, const QString &record) {
        Erasure erasure;
        erasure.id = ErasureId::fresh();
        erasure.member = gone;
        erasure.transfer = transfer;
        erasure.on = today;
        erasure.reason = QStringLiteral("x");
        erasure.records = {{QLatin1String(kind), record}};
        return erasure;
    };
    const FinalMinutes minutes = must(book->all<FinalMinutes>()).first();
    const MemberEventId removedOther = MemberEventId::fresh();
    must(book->record({created(MemberEvent{removedOther, other, EventKind::Work, QStringLiteral("2001"), {}, vi("việc cũ"), 0, {}, {}, {}, {}, {}})}));
    must(removeEvent(*book, removedOther));
    exchange();
    const QString otherEvent = must(eventsOf(*book, other)).first().id.text;
    const QString ownEvent = must(eventsOf(*book, gone)).first().id.text;
    Erasure notHis = wanted(Member::kind, gone.text);
    notHis.member = other;
    Erasure withoutTransfer = wanted(Member::kind, gone.text);
    withoutTransfer.transfer = {};
    Erasure nobodys = wanted(Member::kind, gone.text);
    nobodys.member = {};
    Erasure tomorrow = wanted(Member::kind, gone.text);
    tomorrow.on = QDate::currentDate().addDays(2);
    Erasure none = wanted(Member::kind, gone.text);
    none.records.clear();
    const struct { const char *what; Erasure erasure; } trials[] = {
        {"another member's card", wanted(Member::kind, other.text)},
        {"another member's line", wanted(MemberEvent::kind, otherEvent)},
        {"minutes", wanted(FinalMinutes::kind, minutes.id.text)},
        {"minutes under another name", wanted(MemberEvent::kind, minutes.id.text)},
        {"the way of a member", wanted(MemberStatus::kind, must(statusesOf(*book, gone)).first().id.text)},
        {"dues that were paid", wanted(DuesPayment::kind, must(book->all<DuesPayment>()).first().id.text)},
        {"a line under another name", wanted(Evaluation::kind, ownEvent)},
        {"a line of another member that was removed", wanted(MemberEvent::kind, removedOther.text)},
        {"another person's", notHis},
        {"nobody's", nobodys},
        {"on a later day", tomorrow},
        {"without a transfer", withoutTransfer},
        {"nothing at all", none}};
    const qint64 size = must(book->logSize());
    for (const auto &trial : trials) {
        INFO(trial.what);
        const auto own = book->record({created(trial.erasure)});
        CHECK_FALSE(own);
        CHECK(must(book->logSize()) == size);
        const auto taken = takeBundle(*ward, forgedBundle(*book, {created(trial.erasure)}));
        CHECK(fails(taken, Error::Untrusted, "erasure"));
    }
    CHECK(betrayedBy(*book).size() == 11);
    CHECK(betrayedBy(*ward).size() >= 9);
    const Erasure real = must(book->get(erase()));
    CHECK_FALSE(takeBundle(*ward, forgedBundle(*book, {annulled(real)})));
}

TEST_CASE_METHOD(MovedAway, "nothing is erased while the member is on the way back, or back again, whichever day is said", "[erasing]")
{
    Transfer arrival;
    arrival.other = vi("Chi bộ Tổ dân phố số 9");
    arrival.introduced = QDate(2026, 10, 12);
    arrival.paper = vi("7-GGT/ĐU");
    arrival.presented = QDate(2026, 10, 20);
    arrival.items = {{vi("Phiếu đảng viên"), {}, true, {}}};
    Member person;
    person.id = gone;
    const TransferId back = must(enterArrival(*book, arrival, person, Standing::Official));
    exchange();
    CHECK(fails(erasePerson(*book, transfer, {}, QStringLiteral("x"), today), Error::Refused));
    QList<TransferItem> items = must(book->get(back)).items;
    items.first().checked = true;
    must(checkItems(*book, back, items));
    must(acceptArrival(*book, back, QDate(2026, 10, 25)));
    exchange();
    for (const QDate &day : {today, QDate(2026, 10, 2)}) // on the second the member was away
        CHECK(fails(erasePerson(*book, transfer, {}, QStringLiteral("x"), day), Error::Refused));
    CHECK(betrayedBy(*book).size() == 11);
}

TEST_CASE_METHOD(MovedAway, "who came back and left again is erased after the last transfer and not after an earlier one", "[erasing]")
{
    Transfer arrival;
    arrival.other = vi("Chi bộ Tổ dân phố số 9");
    arrival.introduced = QDate(2026, 9, 20);
    arrival.paper = vi("7-GGT/ĐU");
    arrival.presented = QDate(2026, 10, 6);
    arrival.items = {{vi("Phiếu đảng viên"), {}, true, {}}};
    Member person;
    person.id = gone;
    must(acceptArrival(*book, must(enterArrival(*book, arrival, person, Standing::Official)), QDate(2026, 10, 8)));
    Transfer plan;
    plan.member = gone;
    plan.other = vi("Chi bộ Trường học");
    plan.introduced = QDate(2026, 10, 15);
    plan.paper = vi("8-GGT/ĐU");
    plan.duesPaidTo = QDate(2026, 10, 1);
    const TransferId last = must(prepareTransfer(*book, plan));
    must(handOverTransfer(*book, last));
    must(acceptedThere(*book, last, QDate(2026, 11, 5)));
    exchange();
    CHECK(fails(erasePerson(*book, transfer, {}, QStringLiteral("x"), today), Error::Refused));
    must(erasePerson(*book, last, {}, QStringLiteral("x"), today));
    CHECK(betrayedBy(*book) == QStringList());
    exchange();
    CHECK(betrayedBy(*ward) == QStringList());
}

TEST_CASE_METHOD(MovedAway, "files that another organisation or a later entry names stay at the ward", "[erasing][exchange]")
{
    // Another cell of the ward, to which the member came with the same scan.
    const auto there = makeBook(folder.filePath(QStringLiteral("there")));
    const RequestFile request = must(requestEnrolment(*there));
    must(finishEnrolment(*there, must(acceptRequest(*ward, request.bytes, request.fingerprint)), wardFingerprint(*ward)));
    Member card;
    card.id = gone;
    card.name = must(book->get(gone)).name;
    Transfer came;
    came.id = TransferId::fresh();
    came.member = gone;
    came.direction = TransferDirection::In;
    came.items = {{vi("Giấy khen"), nameOf(scan), true, {}}};
    must(there->record({created(card), created(came)}, {scan}));
    const QString file = folder.filePath(QStringLiteral("from-there.age"));
    must(makeBundle(*there, must(upperPeer(*there)), file, HandedOver::Yes, Existing::Keep));
    must(takeBundle(*ward, must(readWhole(file))));

    // And a picture of the person erased that is needed for somebody else in the same bundle.
    erase();
    CHECK(fails(book->file(nameOf("anh")), Error::NotFound));
    must(book->record({created(MemberPhoto{MemberPhotoId::fresh(), other, nameOf("anh"), {}})}, {QByteArray("anh")}));
    exchange();
    CHECK(must(ward->file(nameOf(scan))) == scan);
    CHECK(must(ward->file(nameOf("anh"))) == "anh");
    CHECK(must(ward->file(nameOf(shared))) == shared);
    CHECK(countOf<Transfer>(*ward, there->org()) == 1);
}

TEST_CASE_METHOD(MovedAway, "the ward keeps what it is typing, also about that person", "[erasing][exchange]")
{
    must(ward->keepDraft({QStringLiteral("reason/%1").arg(gone.text), QStringLiteral("chưa xong"), 3}));
    erase();
    exchange();
    CHECK(must(ward->drafts()).size() == 1);
}

TEST_CASE_METHOD(MovedAway, "lines that name the person and no member go too, those of a namesake stay", "[erasing]")
{
    const QString name = must(book->get(gone)).name;
    Reconciliation compared;
    compared.id = ReconciliationId::fresh();
    compared.on = QDate(2026, 3, 1);
    compared.source = vi("Danh sách cũ");
    compared.differences = {{{}, name, QStringLiteral("not-here"), {}, QStringLiteral("{\"idNumber\":\"%1\"}").arg(secretNumber), {}, {}},
                            {{}, name, QStringLiteral("not-here"), {}, QStringLiteral("{\"idNumber\":\"027161009999\"}"), {}, {}}};
    must(book->record({created(compared), created(ClockSettled{ClockSettledId::fresh(), {}, name, QStringLiteral("cảm tình"), QDate(2020, 1, 1), QDate(2020, 2, 1), vi("đã học lớp")})}));
    exchange();
    erase();
    const Reconciliation rest = must(book->get(compared.id));
    REQUIRE(rest.differences.size() == 1);
    CHECK(rest.differences.first().theirs.contains(QStringLiteral("027161009999")));
    CHECK(must(book->all<ClockSettled>()).isEmpty());
    CHECK(betrayedBy(*book) == QStringList());
    CHECK(exchange().erasures == 1);
    CHECK(betrayedBy(*ward) == QStringList());
}

TEST_CASE_METHOD(MovedAway, "what was set aside of the person goes with what it is of", "[erasing]")
{
    const auto aside = [&](const Record &record) {
        SetAside each;
        each.id = SetAsideId::fresh();
        each.recordKind = kindOf(record);
        each.record = recordId(record);
        each.action = QStringLiteral("create");
        each.payload = QString::fromUtf8(payloadOf(record));
        each.written = QStringLiteral("2026-10-01T00:00:00Z");
        must(book->record({created(each)}));
        return each.id;
    };
    Member card = must(book->get(gone));
    card.job = vi("kỹ sư cầu đường");
    const SetAsideId ofCard = aside(card);
    const SetAsideId neverHere = aside(MemberEvent{MemberEventId::fresh(), gone, EventKind::Work, QStringLiteral("2001"), {}, vi("thủ kho"), 0, {}, {}, {}, {}, {}});
    Evaluation level = must(book->all<Evaluation>()).first();
    level.note = vi("còn nóng nảy");
    const SetAsideId ofEvaluation = aside(level);
    const SetAsideId ofOther = aside(must(book->get(other)));
    exchange();
    erase({QStringLiteral("evaluations")});
    CHECK(fails(book->get(ofCard), Error::NotFound));
    CHECK(fails(book->get(neverHere), Error::NotFound));
    CHECK(book->get(ofEvaluation));
    CHECK(book->get(ofOther));
    erase();
    CHECK(fails(book->get(ofEvaluation), Error::NotFound));
    CHECK(book->get(ofOther));
    CHECK(betrayedBy(*book) == QStringList());
    CHECK(must(book->check()).problems == QStringList());
}

TEST_CASE_METHOD(MovedAway, "an erasure is not undone, and neither is what it took", "[erasing][undo]")
{
    const qint64 cardMade = must(book->entriesOf(gone.text)).first().at;
    const qint64 before = must(book->logSize()) - 1;
    const QString name = must(book->get(gone)).name;
    erase();
    const qint64 at = must(book->logSize()) - 1;
    CHECK(fails(canUndo(*book, at), Error::Refused));
    CHECK(fails(canUndo(*book, cardMade), Error::Refused));
    CHECK(fails(book->record({annulled(must(book->all<Erasure>()).first())}), Error::Refused));
    // Everything that looks back can still be read.
    CHECK_FALSE(must(recentChanges(*book, 500)).isEmpty());
    CHECK(must(wholeHistoryOf(*book, gone.text)).size() > 3);
    const auto lines = must(trash(*book, 50));
    CHECK(std::none_of(lines.cbegin(), lines.cend(), [&](const TrashLine &line) { return line.record == removed.text; }));
    const auto then = must(handbookAsOf(*book, QDate::currentDate()));
    const auto bare = std::find_if(then.cbegin(), then.cend(), [&](const MemberThen &each) { return each.member.id == gone; });
    REQUIRE(bare != then.cend());
    CHECK(bare->member.phone.isEmpty());
    CHECK(bare->member.name == name);
    // Whoever looks at the book of before finds the name too.
    must(book->lookBack({before}, [&](qsizetype) -> Result<Done> {
        CHECK(must(book->get(gone)).name == name);
        CHECK(must(book->get(gone)).phone.isEmpty());
        CHECK(must(meetingRecord(*book, held)).member(gone));
        return Done{};
    }));
    CHECK(must(book->check()).problems == QStringList());
}

TEST_CASE_METHOD(MovedAway, "an examination tells contents that are gone without an erasure, and contents that should be gone", "[erasing][damage]")
{
    const auto event = must(book->entriesOf(must(eventsOf(*book, gone)).first().id.text)).first();
    const qint64 foreign = must(book->entriesOf(must(eventsOf(*book, other)).first().id.text)).first().at;
    const auto entryNamed = [](qint64 at) { return QStringLiteral("entry %1 ").arg(at); }; // the number alone may stand in the log's name
    erase();
    book.reset();
    REQUIRE(meddle(path, QStringLiteral("UPDATE entries SET salt = x'%1', payload = x'%2' WHERE org = (SELECT org FROM self) AND at = %3")
                             .arg(QString::fromLatin1(event.salt.toHex()), QString::fromLatin1(event.payload.toHex()), QString::number(event.at))));
    book = openBook(path);
    CHECK(must(book->check()).problems.filter(entryNamed(event.at)).size() == 1);
    book.reset();
    REQUIRE(meddle(path, QStringLiteral("UPDATE entries SET salt = NULL, payload = NULL WHERE org = (SELECT org FROM self) AND at IN (%1, %2)").arg(event.at).arg(foreign)));
    book = openBook(path);
    const QStringList problems = must(book->check()).problems;
    CHECK(problems.filter(entryNamed(foreign)).size() == 1);
    CHECK(problems.filter(entryNamed(event.at)).isEmpty());
}

TEST_CASE_METHOD(MovedAway, "an open export after an erasure betrays nothing, and the book rebuilt from it is equal", "[erasing][export]")
{
    const auto counts = [](const Book &in) { return std::pair(must(in.all<Member>()).size(), must(in.all<Erasure>()).size()); };
    erase();
    const auto before = counts(*book);
    const QString target = folder.filePath(QStringLiteral("export"));
    const QDateTime night(QDate(2026, 12, 11), QTime(21, 0), Qt::UTC);
    must(exportOpen(*book, target, night));
    const auto read = must(readOpenExport(target));
    const QString where = folder.filePath(QStringLiteral("rebuilt"));
    const Rebuilt rebuilt = must(rebuildBook(where, read.parts, SecretBytes::passphrase(testPassphrase), keystore::Cost::Floor, night));
    CHECK(rebuilt.problems == QStringList());
    const auto again = openBook(where);
    CHECK(counts(*again) == before);
    CHECK(betrayedBy(*again) == QStringList());
    CHECK(must(again->get(gone)) == must(book->get(gone)));
}

TEST_CASE_METHOD(MovedAway, "a backup from before brings the data back only until the office's answer, which erases them again", "[erasing][return]")
{
    const QString backups = folder.filePath(QStringLiteral("backups"));
    REQUIRE(QDir().mkpath(backups));
    const Backup backup = must(makeBackup(*book, backups, QDateTime::currentDateTimeUtc()));
    erase();
    exchange();
    book.reset();
    REQUIRE(QDir(path).removeRecursively());
    const QString again = folder.filePath(QStringLiteral("again"));
    must(restoreBackup(backup.path, Unlock{SecretBytes::passphrase(testPassphrase), {}}, again, QDateTime::currentDateTimeUtc()));
    book = openBook(again);
    CHECK(betrayedBy(*book).size() == 11);
    Member card = must(book->get(gone)); // somebody works on with the old copy
    card.phone = QStringLiteral("0912 345 670");
    must(book->record({amended(card)}));
    must(removeEvent(*book, must(eventsOf(*book, gone)).first().id));
    must(enterMember(*book, named(vi("Lê Thị Ghi Sau")), {}));
    CHECK(must(takeBundle(*ward, up())).asks);
    const TakeReport report = must(takeBundle(*book, down()));
    CHECK(report.home.aside == 0);
    CHECK(report.home.again > 0);
    CHECK(betrayedBy(*book) == QStringList());
    CHECK(must(book->check()).problems == QStringList());
}

TEST_CASE_METHOD(MovedAway, "the record of an erasure says what went, what stays and why, and the page of what is held says the rest", "[erasing][papers]")
{
    CHECK(fails(erasurePaperPdf(*book, transfer), Error::NotFound));
    const ErasureId id = erase();
    const QString words = pdfreading::readThrough(must(erasurePaperPdf(*book, transfer)));
    const QString name = must(book->get(gone)).name;
    for (const char *each : {"xóa dữ liệu cá nhân của đồng chí", "45-GGT/ĐU", "05/10/2026", "20/11/2026", "Đồng chí yêu cầu", "91/2025/QH15", "Thẻ đảng viên", "Đánh giá", "sổ thu, chi", "sao lưu"})
        CHECK(words.contains(vi(each)));
    CHECK(words.contains(name));
    CHECK_FALSE(words.contains(secretNumber));
    CHECK(words.contains(QString::number(must(book->get(id)).entries)));
    const QString page = pdfreading::readThrough(must(heldDataPdf(*book, gone, today)));
    CHECK(page.contains(name));
    CHECK_FALSE(page.contains(secretNumber));
}

TEST_CASE("rules about erasing that are not whole are refused with the place", "[erasing][rules]")
{
    const auto change = [](const QByteArray &before, const QByteArray &after) {
        QByteArray json = R"({"effective": "2026-01-01", "clause": "x", "certainty": "unsure", "groups": [{"code": "card", "always": true, "title": "t", "kinds": ["member"]}], "kept": [{"what": "w", "why": "y"}]})";
        REQUIRE(json.contains(before));
        return readErasureRules(json.replace(before, after));
    };
    CHECK(change("unsure", "unsure"));
    const std::pair<const char *, const char *> wrong[] = {{"2026-01-01", "2026"}, {"\"unsure\"", "\"\""}, {"\"member\"", "\"minutes.final\""}, {"\"member\"", ""}, {"\"y\"", "\"\""}, {"\"code\"", "\"x\""}};
    for (const auto &[before, after] : wrong) {
        INFO(before << " " << after);
        CHECK(fails(change(before, after), Error::Invalid));
    }
    CHECK(shippedErasureRules().certainty == QStringLiteral("unsure")); // so there is a choice, and the help says so
}
