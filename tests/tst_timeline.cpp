// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to a member by date, the checklist of the dossier, the photo, and a card that is put right on a paper.
#include "core/documents/cardcorrectionslip.h"
#include "core/domain/dossier.h"
#include "core/domain/partyage.h"
#include "core/usecases/cardcorrection.h"
#include "core/usecases/protectedfields.h"
#include "core/usecases/timeline.h"
#include "core/usecases/undoing.h"
#include "tests/bookfixture.h"
#include "tests/pdfreading.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QStandardPaths>
#include <cstring>

namespace {

QString vi(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

struct Cell : BookFixture
{
    MemberId id;

    Cell()
    {
        Member person = named(vi("Nguyễn Thị Hòa"));
        person.born = QStringLiteral("1961-02-03");
        person.decisionDate = QStringLiteral("1985-01-31");
        person.ceremonyDate = QStringLiteral("1985-02-10");
        person.officialDate = QStringLiteral("1986-02-10");
        MemberStatus status;
        status.from = QDate(1986, 2, 10);
        id = must(enterMember(*book, person, status));
    }

    MemberEvent event(EventKind what, const char *text, const QString &from = {}) const
    {
        MemberEvent event;
        event.member = id;
        event.what = what;
        event.text = vi(text);
        event.from = from;
        return event;
    }

    Member card() { return must(book->get(id)); }
};

const QByteArray aPdf = "%PDF-1.4\nnothing\n";

/// A PDF of one page with these words at its head.
QByteArray pdfSaying(const QString &words)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        painter.drawText(600, 600, words);
    }
    return buffer.data();
}

} // namespace

TEST_CASE("the timeline puts dates of joining, events, statuses and evaluations in one order", "[timeline]")
{
    Cell cell;
    must(putEvent(*cell.book, cell.event(EventKind::Work, "Giáo viên Trường Tiểu học Hạp Lĩnh", QStringLiteral("1983"))));
    must(putEvent(*cell.book, cell.event(EventKind::Training, "Trung cấp lý luận chính trị", QStringLiteral("1999-05"))));
    MemberEvent unknown = cell.event(EventKind::Skill, "Dùng dịch vụ công trực tuyến");
    must(putEvent(*cell.book, unknown));
    Evaluation year;
    year.id = EvaluationId::fresh();
    year.member = cell.id;
    year.year = 2025;
    year.level = EvaluationLevel::Good;
    must(cell.book->record({created(year)}));
    Evaluation open = year;
    open.id = EvaluationId::fresh();
    open.year = 2026;
    open.level = EvaluationLevel::None;
    must(cell.book->record({created(open)}));

    const auto lines = must(timelineOf(*cell.book, cell.id));
    QStringList order;
    for (const TimelineLine &line : lines)
        order += line.joining ? QStringLiteral("joining") : line.event ? wordOf(line.event->what) : line.status ? QStringLiteral("status") : QStringLiteral("evaluation");
    CHECK(order == QStringList{QStringLiteral("skill"), QStringLiteral("work"), QStringLiteral("joining"), QStringLiteral("joining"), QStringLiteral("joining"),
                               QStringLiteral("status"), QStringLiteral("training"), QStringLiteral("evaluation")});
    CHECK(lines.last().from == QStringLiteral("2025-01-01"));
    CHECK(lines.last().until == QStringLiteral("2025-12-31"));
    CHECK(timelineOf(*cell.book, MemberId::fresh()).error().kind == Error::NotFound);
}

TEST_CASE("a line of the timeline says what it rests on, and what cannot be is refused with the field where", "[timeline]")
{
    Cell cell;
    const auto refused = [&](MemberEvent event, const char *word, const QByteArray &scan = {}) {
        const auto put = putEvent(*cell.book, std::move(event), scan);
        REQUIRE_FALSE(put);
        INFO(sentence(put.error()).toStdString());
        CHECK(QByteArray(put.error().word) == word);
    };
    refused(cell.event(EventKind::Work, "  "), "text");
    refused(cell.event(EventKind::Award, "Giấy khen của Đảng ủy phường"), "number");
    refused(cell.event(EventKind::Discipline, "Khiển trách"), "number");
    refused(cell.event(EventKind::Work, "Giáo viên", QStringLiteral("1983-13")), "date");
    MemberEvent backwards = cell.event(EventKind::Work, "Giáo viên", QStringLiteral("1990-05"));
    backwards.until = QStringLiteral("1989");
    refused(backwards, "until");
    backwards.until = QStringLiteral("1990");  // the same year: may be later in it
    must(putEvent(*cell.book, backwards));
    MemberEvent badge = cell.event(EventKind::Badge, "");
    badge.number = QStringLiteral("15-QĐ/TU");
    badge.years = 35;
    refused(badge, "years");
    badge.years = 40;
    const MemberEventId given = must(putEvent(*cell.book, badge));
    CHECK(must(cell.book->get(given)).years == 40);
    refused(cell.event(EventKind::Outside, "", QStringLiteral("1990")), "from");
    refused(cell.event(EventKind::Work, "Giáo viên"), "scan", "GIF89a");
    CHECK(putEvent(*cell.book, cell.event(EventKind::Work, "Công việc TỐI MẬT ở cơ quan")).error().kind == Error::Refused);
    CHECK(putEvent(*cell.book, cell.event(EventKind::Correction, "x")).error().kind == Error::Refused);
    const MemberId other = must(enterMember(*cell.book, named(vi("Trần Văn Khác")), {}));
    MemberEvent moved = must(cell.book->get(given));
    moved.member = other;
    CHECK(putEvent(*cell.book, moved).error().kind == Error::Refused);
    MemberEvent nobody = cell.event(EventKind::Work, "Giáo viên");
    nobody.member = MemberId::fresh();
    CHECK(putEvent(*cell.book, nobody).error().kind == Error::NotFound);
}

TEST_CASE("a scan is kept by its bytes, stays when the line changes, and goes when it is dropped", "[timeline]")
{
    Cell cell;
    MemberEvent award = cell.event(EventKind::Award, "Giấy khen", QStringLiteral("2024-12-30"));
    award.number = QStringLiteral("12-QĐ/ĐU");
    award.scanName = QStringLiteral("giay-khen.pdf");
    const MemberEventId id = must(putEvent(*cell.book, award, aPdf));
    MemberEvent kept = must(cell.book->get(id));
    CHECK(must(cell.book->file(kept.scan)) == aPdf);
    CHECK(kept.scanName == QStringLiteral("giay-khen.pdf"));
    CHECK(putEvent(*cell.book, kept).error().kind == Error::Refused);  // nothing is different
    kept.text = vi("Giấy khen năm 2024");
    must(putEvent(*cell.book, kept));
    CHECK(must(cell.book->get(id)).scan == kept.scan);
    kept.scan.clear();
    must(putEvent(*cell.book, kept));
    CHECK(must(cell.book->get(id)).scanName.isEmpty());
    must(removeEvent(*cell.book, id));
    CHECK(must(eventsOf(*cell.book, cell.id)).isEmpty());
    const auto size = must(cell.book->logSize());
    must(undo(*cell.book, size - 1));
    CHECK(must(eventsOf(*cell.book, cell.id)).size() == 1);
}

TEST_CASE("a scan that bears a mark of secrecy at its head is refused, and nothing of it is kept", "[timeline]")
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty()) {
        WARN("skipped: poppler-utils is not installed");
        return;
    }
    Cell cell;
    MemberEvent award = cell.event(EventKind::Award, "Giấy khen", QStringLiteral("2024-12-30"));
    award.number = QStringLiteral("12-QĐ/ĐU");
    award.scanName = QStringLiteral("giay-khen.pdf");
    const qint64 size = must(cell.book->logSize());
    const auto refused = putEvent(*cell.book, award, pdfSaying(vi("TỐI MẬT")));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Refused);
    CHECK(refused.error().args == QStringList{award.scanName});
    CHECK(must(cell.book->logSize()) == size);
    must(putEvent(*cell.book, award, pdfSaying(vi("GIẤY KHEN"))));
}

TEST_CASE("the checklist of the dossier asks for what belongs to the standing, and keeps only whether it is there", "[timeline]")
{
    Cell cell;
    const QDate today(2026, 11, 29);
    const auto before = must(dossierOf(*cell.book, cell.id, today));
    CHECK(before.size() == shippedDossierPapers().size());  // an official member has been everything
    CHECK(before.first().line.state == DossierState::Missing);
    DossierLine line = before.first().line;
    line.state = DossierState::Have;
    line.where = vi("Đảng ủy phường");
    line.checked = today;
    must(setDossierLine(*cell.book, line));
    CHECK(must(dossierOf(*cell.book, cell.id, today)).first().line.where == vi("Đảng ủy phường"));
    line.state = DossierState::NotNeeded;
    must(setDossierLine(*cell.book, line));
    CHECK(must(cell.book->all<DossierLine>()).size() == 1);
    CHECK(setDossierLine(*cell.book, line).error().kind == Error::Refused);
    line.paper = QStringLiteral("family-history");
    CHECK(setDossierLine(*cell.book, line).error().kind == Error::Invalid);
    line.paper = before.at(1).paper.code;
    line.note = vi("Bản TUYỆT MẬT");
    CHECK(setDossierLine(*cell.book, line).error().kind == Error::Refused);

    MemberStatus applicant;
    applicant.standing = Standing::Prospect;
    applicant.from = QDate(2026, 1, 1);
    const MemberId prospect = must(enterMember(*cell.book, named(vi("Trần Văn Mới")), applicant));
    for (const DossierEntry &each : must(dossierOf(*cell.book, prospect, today)))
        CHECK(each.paper.from == Standing::Prospect);
    CHECK(readDossierPapers(R"({"papers":[{"code":"a","title":"A","from":"official"},{"code":"a","title":"B","from":"official"}]})").error().args.first() == QStringLiteral("papers[1]"));
    CHECK(readDossierPapers("{}").error().kind == Error::Invalid);
}

TEST_CASE("a card has one photo: a small JPEG, changed and taken away", "[timeline]")
{
    Cell cell;
    const QByteArray jpeg = QByteArray("\xFF\xD8\xFF\xE0") + QByteArray(100, 'x');
    CHECK(must(photoOf(*cell.book, cell.id)).isEmpty());
    CHECK(setPhoto(*cell.book, cell.id, {}).error().kind == Error::NotFound);
    CHECK(setPhoto(*cell.book, cell.id, aPdf).error().kind == Error::Invalid);
    CHECK(setPhoto(*cell.book, cell.id, QByteArray("\xFF\xD8\xFF\xE0") + QByteArray(400'000, 'x')).error().kind == Error::Invalid);
    must(setPhoto(*cell.book, cell.id, jpeg));
    must(setPhoto(*cell.book, cell.id, jpeg + 'y'));
    CHECK(must(photoOf(*cell.book, cell.id)) == jpeg + 'y');
    CHECK(must(cell.book->all<MemberPhoto>()).size() == 1);
    must(setPhoto(*cell.book, cell.id, {}));
    CHECK(must(photoOf(*cell.book, cell.id)).isEmpty());
}

TEST_CASE("what says who somebody is changes on the day it was typed, and later on a paper only", "[timeline]")
{
    Cell cell;
    Member card = cell.card();
    card.name = vi("Nguyễn Thị Hoà");
    card.phone = QStringLiteral("0912345678");
    must(changeMember(*cell.book, card));  // a slip of the hand, on the day

    const QDate tomorrow = QDate::currentDate().addDays(1);
    card.born = QStringLiteral("1961-03-03");
    const auto refused = changeMember(*cell.book, card, tomorrow);
    REQUIRE_FALSE(refused);
    CHECK(QByteArray(refused.error().word) == "paper-needed");
    CHECK(must(changesThatNeedPaper(*cell.book, card, tomorrow)) == QStringList{QStringLiteral("born")});
    card.born = QStringLiteral("1961-02-03");
    card.job = vi("Nghỉ hưu");
    card.cardNumber = QStringLiteral("027161001234");  // was empty: filling in is free
    must(changeMember(*cell.book, card, tomorrow));
    card.cardNumber.clear();
    CHECK(QByteArray(changeMember(*cell.book, card, tomorrow).error().word) == "paper-needed");
}

TEST_CASE("a value typed long ago stays protected though another field of the card was typed today", "[timeline]")
{
    Cell cell;
    const Midnight midnight;  // all above was recorded the day before
    Member card = cell.card();
    card.job = vi("Nghỉ hưu");
    must(changeMember(*cell.book, card));
    card.officialDate = QStringLiteral("1986-03-10");
    CHECK(QByteArray(changeMember(*cell.book, card).error().word) == "paper-needed");
    card.officialDate = QStringLiteral("1986-02-10");
    card.profileNumber = QStringLiteral("000001 HN");
    must(changeMember(*cell.book, card));
    card.profileNumber = QStringLiteral("000002 HN");  // typed a moment ago
    must(changeMember(*cell.book, card));
    card.born = QStringLiteral("1961-03-03");
    must(correctCard(*cell.book, card, {QStringLiteral("5-CV/ĐU"), {}, {}, {}}));
    card.born = QStringLiteral("1961-04-04");  // what a paper put there today is no slip of the hand
    CHECK(QByteArray(changeMember(*cell.book, card).error().word) == "paper-needed");
}

TEST_CASE("a card that is put right tells from what to what and on which paper, on its timeline and on a slip", "[timeline]")
{
    Cell cell;
    Member card = cell.card();
    card.born = QStringLiteral("1961-03-03");
    card.sex = Sex::Female;  // was not known: no correction
    CHECK(correctCard(*cell.book, card, {}).error().kind == Error::Invalid);
    CHECK(correctCard(*cell.book, card, {QStringLiteral("5-CV/ĐU"), QStringLiteral("2026-13-01"), {}, {}}).error().kind == Error::Invalid);
    CHECK(cell.card().born == QStringLiteral("1961-02-03"));
    const MemberEventId id = must(correctCard(*cell.book, card, {QStringLiteral("5-CV/ĐU"), QStringLiteral("2026-11-02"), vi("Đảng ủy phường Hạp Lĩnh"), vi("Theo lý lịch gốc.")}));
    CHECK(cell.card() == card);
    const MemberEvent event = must(cell.book->get(id));
    CHECK(event.text == vi("Ngày sinh: 03/02/1961 → 03/03/1961\nTheo lý lịch gốc."));
    CHECK(removeEvent(*cell.book, id).error().kind == Error::Refused);
    MemberEvent changed = event;
    changed.text = vi("x");
    CHECK(putEvent(*cell.book, changed).error().kind == Error::Refused);
    CHECK(correctCard(*cell.book, card, {QStringLiteral("6-CV/ĐU"), {}, {}, {}}).error().kind == Error::Refused);  // nothing is different
    Member phone = card;
    phone.phone = QStringLiteral("0912345678");
    const qint64 before = must(cell.book->logSize());
    CHECK(correctCard(*cell.book, phone, {QStringLiteral("6-CV/ĐU"), {}, {}, {}}).error().kind == Error::Refused);  // nothing that needs a paper
    CHECK(must(cell.book->logSize()) == before);

    const auto slip = must(cardCorrectionSlip(*cell.book, id));
    REQUIRE(slip.lines.size() == 1);
    CHECK(slip.lines.first().before == QStringLiteral("03/02/1961"));
    CHECK(slip.lines.first().now == QStringLiteral("03/03/1961"));
    CHECK(slip.paper == vi("5-CV/ĐU, ngày 02/11/2026, Đảng ủy phường Hạp Lĩnh"));
    CHECK(slip.reason == vi("Theo lý lịch gốc."));
    const QByteArray pdf = must(documents::cardCorrectionSlipPdf(slip));
    CHECK(pdf.startsWith("%PDF"));

    const qint64 size = must(cell.book->logSize());
    must(undo(*cell.book, size - 1));  // card and line go together
    CHECK(cell.card().born == QStringLiteral("1961-02-03"));
    CHECK(must(eventsOf(*cell.book, cell.id)).isEmpty());
    const MemberEventId work = must(putEvent(*cell.book, cell.event(EventKind::Work, "Giáo viên")));
    CHECK(cardCorrectionSlip(*cell.book, work).error().kind == Error::Refused);
}
