// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bookfixture.h"
#include "tests/listsample.h"

#include "core/usecases/reconciliationpaper.h"
#include "core/usecases/reconciling.h"
#include "core/usecases/undoing.h"
#include "tests/pdfreading.h"

using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 11, 1);
const QStringList titles = {u"STT"_s, u"Họ và tên"_s, u"Số CCCD"_s, u"Ngày sinh"_s, u"Ngày kết nạp"_s, u"Chi bộ đang sinh hoạt"_s, u"Trạng thái"_s};
const QString ourCell = u"Chi bộ Tổ dân phố số 7"_s;

/// A book of four people: three take part, one has moved out.
struct Lists
{
    QTemporaryDir folder;
    std::unique_ptr<Book> book = makeBook(folder.filePath(u"book"_s));
    MemberId hung = enter(cardOf(u"Nguyễn Văn Hùng"_s, u"1983-05-27"_s, u"027083019780"_s));
    MemberId lan = enter(cardOf(u"Lê Thị Lan"_s, u"1961-02-03"_s, u"027161000012"_s));
    MemberId binh = enter(cardOf(u"Bùi Xuân Bình"_s, u"1950"_s));
    MemberId gone = enter(cardOf(u"Đỗ Thị Đi"_s, u"1970-01-01"_s, u"027170000001"_s), Situation::MovedOut);

    MemberId enter(Member member, Situation situation = Situation::Active)
    {
        MemberStatus status;
        status.situation = situation;
        status.from = QDate(2020, 1, 1);
        return must(enterMember(*book, member, status));
    }

    Reconciliation compare(const QList<QStringList> &rows) const
    {
        const Sheet sheet = sheetOf(QList<QStringList>{titles} + rows);
        return must(compareWithList(*book, sheet, guessMapping(sheet), day, {u"Danh sách của Đảng ủy phường ngày 01/11/2026"_s, u"ab12"_s}));
    }
};

/// The rows of the three as the handbook has them.
QList<QStringList> sameRows()
{
    return {{u"1"_s, u"NGUYỄN VĂN HÙNG"_s, u"027083019780"_s, u"27/05/1983"_s, {}, ourCell, u"Chính thức"_s},
            {u"2"_s, u"LE THI LAN"_s, u"027161000012"_s, u"03/02/1961"_s, {}, ourCell.toUpper(), {}},
            {u"3"_s, u"Bùi Xuân Bình"_s, {}, u"1950"_s, {}, {}, u"Chính thức"_s}};
}

const Difference *find(const Reconciliation &comparison, const QString &name, const QString &field)
{
    const auto found = std::find_if(comparison.differences.cbegin(), comparison.differences.cend(), [&](const Difference &each) { return each.name == name && each.field == field; });
    return found == comparison.differences.cend() ? nullptr : &*found;
}

qsizetype indexOf(const Reconciliation &comparison, const QString &field)
{
    const auto found = std::find_if(comparison.differences.cbegin(), comparison.differences.cend(), [&](const Difference &each) { return each.field == field; });
    REQUIRE(found != comparison.differences.cend());
    return found - comparison.differences.cbegin();
}

}

TEST_CASE("two lists that say the same have no difference, whatever the letters, order and cells left empty", "[reconciling]")
{
    Lists f;

    const Reconciliation comparison = f.compare(sameRows());

    INFO((comparison.differences.isEmpty() ? QString() : comparison.differences.first().field + u' ' + comparison.differences.first().name));
    CHECK(comparison.differences.isEmpty());
    CHECK(comparison.ours == 3);
    CHECK(comparison.theirs == 3);
    CHECK(comparison.same == 3);
    CHECK(comparison.on == day);
}

TEST_CASE("every field that says something else is a difference of its own", "[reconciling]")
{
    Lists f;
    QList<QStringList> rows = sameRows();
    rows[0][1] = u"NGUYỄN VĂN HƯNG"_s;
    rows[0][3] = u"28/05/1983"_s;
    rows[0][4] = u"03/02/2005"_s;
    rows[1][6] = u"Dự bị"_s;
    rows[2][2] = u"027050000099"_s;
    rows[2][3] = u"02/09/1950"_s;
    rows[2][6] = u"Miễn sinh hoạt"_s;

    const Reconciliation comparison = f.compare(rows);

    CHECK(comparison.differences.size() == 7);
    CHECK(comparison.same == 0);
    REQUIRE(find(comparison, u"Nguyễn Văn Hùng"_s, u"name"_s));
    CHECK(find(comparison, u"Nguyễn Văn Hùng"_s, u"name"_s)->theirs == u"Nguyễn Văn Hưng"_s);
    REQUIRE(find(comparison, u"Nguyễn Văn Hùng"_s, u"born"_s));
    CHECK(find(comparison, u"Nguyễn Văn Hùng"_s, u"born"_s)->ours == u"1983-05-27"_s);
    CHECK(find(comparison, u"Nguyễn Văn Hùng"_s, u"born"_s)->theirs == u"1983-05-28"_s);
    REQUIRE(find(comparison, u"Nguyễn Văn Hùng"_s, u"decisionDate"_s));
    CHECK(find(comparison, u"Nguyễn Văn Hùng"_s, u"decisionDate"_s)->ours.isEmpty());
    REQUIRE(find(comparison, u"Lê Thị Lan"_s, u"status"_s));
    CHECK(find(comparison, u"Lê Thị Lan"_s, u"status"_s)->theirs == u"probationary active"_s);
    CHECK(find(comparison, u"Bùi Xuân Bình"_s, u"idNumber"_s));
    CHECK(find(comparison, u"Bùi Xuân Bình"_s, u"born"_s));
    REQUIRE(find(comparison, u"Bùi Xuân Bình"_s, u"status"_s));
    CHECK(find(comparison, u"Bùi Xuân Bình"_s, u"status"_s)->theirs == u"official exempt"_s);
}

TEST_CASE("people of one list only are told; those of other cells and those whom both know to be gone are not", "[reconciling]")
{
    Lists f;
    QList<QStringList> rows = sameRows().mid(0, 2);
    rows += {u"3"_s, u"PHẠM THỊ MỚI"_s, u"027199000003"_s, u"05/06/1999"_s, u"19/05/2026"_s, ourCell, u"Dự bị"_s};
    rows += {u"4"_s, u"TRẦN VĂN XA"_s, u"027080000004"_s, u"01/01/1980"_s, {}, u"Chi bộ Tổ dân phố số 8"_s, u"Chính thức"_s};
    rows += {u"5"_s, u"ĐỖ THỊ ĐI"_s, u"027170000001"_s, u"01/01/1970"_s, {}, u"Chi bộ Tổ dân phố số 8"_s, u"Chính thức"_s};
    rows += {u"6"_s, u"PHẠM THỊ MỚI"_s, u"027199000003"_s, u"05/06/1999"_s, {}, ourCell, {}};
    rows += {{}, u"Tổng cộng: 5"_s};

    const Reconciliation comparison = f.compare(rows);

    REQUIRE(comparison.differences.size() == 2);
    CHECK(find(comparison, u"Phạm Thị Mới"_s, u"not-here"_s));
    REQUIRE(find(comparison, u"Bùi Xuân Bình"_s, u"not-there"_s));
    CHECK(find(comparison, u"Bùi Xuân Bình"_s, u"not-there"_s)->member == f.binh);
    CHECK(comparison.theirs == 3);
    CHECK(comparison.same == 2);
}

TEST_CASE("somebody who moved out here and stands on their list of this cell is a difference of status", "[reconciling]")
{
    Lists f;

    const Reconciliation comparison = f.compare(sameRows() + QList<QStringList>{{u"4"_s, u"ĐỖ THỊ ĐI"_s, u"027170000001"_s, u"01/01/1970"_s, {}, ourCell, {}}});

    REQUIRE(find(comparison, u"Đỗ Thị Đi"_s, u"status"_s));
    CHECK(find(comparison, u"Đỗ Thị Đi"_s, u"status"_s)->ours == u"official moved-out"_s);
    CHECK(find(comparison, u"Đỗ Thị Đi"_s, u"status"_s)->theirs == u"official active"_s);
}

TEST_CASE("a list in the letters of old fonts is compared like any other", "[reconciling]")
{
    Lists f;
    QList<QStringList> rows = QList<QStringList>{titles} + sameRows();
    for (QStringList &row : rows)
        for (QString &text : row)
            text = legacy::encoded(text, legacy::Encoding::Tcvn3).text;
    const Sheet sheet = sheetOf(rows);

    const GuessedMapping mapping = guessMapping(sheet);
    const Reconciliation comparison = must(compareWithList(*f.book, sheet, mapping, day, {u"DS"_s, {}}));

    CHECK(mapping.mapping.size() == 6);
    CHECK(mapping.encodings.value(1) == legacy::Encoding::Tcvn3);
    CHECK(comparison.differences.isEmpty());
}

TEST_CASE("taking theirs changes the card and the record in one step, and undo takes both back", "[reconciling]")
{
    Lists f;
    QList<QStringList> rows = sameRows();
    rows[0][3] = u"28/05/1983"_s;
    const ReconciliationId id = must(recordReconciliation(*f.book, f.compare(rows)));
    const auto size = must(f.book->logSize());

    must(settleDifference(*f.book, id, 0, {Settlement::TakeTheirs, u"theo  giấy khai sinh"_s}));

    CHECK(must(f.book->get(f.hung)).born == u"1983-05-28"_s);
    const Difference settled = must(f.book->get(id)).differences.first();
    CHECK(settled.settled == u"took-theirs"_s);
    CHECK(settled.note == u"theo giấy khai sinh"_s);
    CHECK(openDifferences(must(f.book->get(id))) == 0);
    CHECK(settleDifference(*f.book, id, 0, {}).error().kind == Error::Refused);
    const QList<MemberEvent> timeline = must(f.book->all<MemberEvent>());
    REQUIRE(timeline.size() == 1);
    CHECK(timeline.first().what == EventKind::Correction);
    CHECK(timeline.first().text == u"Ngày sinh: 27/05/1983 → 28/05/1983"_s);
    CHECK(timeline.first().issuer == citationOf(must(f.book->get(id))));

    must(undo(*f.book, size));
    CHECK(must(f.book->get(f.hung)).born == u"1983-05-27"_s);
    CHECK(must(f.book->get(id)).differences.first().settled.isEmpty());
    CHECK(must(f.book->all<MemberEvent>()).isEmpty());
}

TEST_CASE("keeping ours changes nothing but the record", "[reconciling]")
{
    Lists f;
    QList<QStringList> rows = sameRows();
    rows[0][1] = u"NGUYỄN VĂN HƯNG"_s;
    const ReconciliationId id = must(recordReconciliation(*f.book, f.compare(rows)));

    must(settleDifference(*f.book, id, 0, {Settlement::KeepOurs, u"CCCD ghi Hùng"_s}));

    CHECK(must(f.book->get(f.hung)).name == u"Nguyễn Văn Hùng"_s);
    CHECK(must(f.book->get(id)).differences.first().settled == u"kept-ours"_s);
}

TEST_CASE("a status that is taken stands on the member's way from the day of the comparison, with the list as its paper", "[reconciling]")
{
    Lists f;
    QList<QStringList> rows = sameRows();
    rows[2][6] = u"Miễn sinh hoạt"_s;
    const ReconciliationId id = must(recordReconciliation(*f.book, f.compare(rows)));

    must(settleDifference(*f.book, id, 0, {Settlement::TakeTheirs}));

    const MemberStatus step = must(statusesOf(*f.book, f.binh)).last();
    CHECK(step.situation == Situation::Exempt);
    CHECK(step.from == day);
    CHECK(step.paper == u"Danh sách của Đảng ủy phường ngày 01/11/2026, đối chiếu ngày 01/11/2026"_s);
}

TEST_CASE("who is only on their list is entered as the list says, who is only on ours leaves as somebody says", "[reconciling]")
{
    Lists f;
    QList<QStringList> rows = sameRows().mid(0, 2);
    rows += {u"3"_s, u"PHẠM THỊ MỚI"_s, u"027199000003"_s, u"05/06/1999"_s, u"19/05/2026"_s, ourCell, u"Dự bị"_s};
    const ReconciliationId id = must(recordReconciliation(*f.book, f.compare(rows)));
    const Reconciliation comparison = must(f.book->get(id));

    must(settleDifference(*f.book, id, indexOf(comparison, u"not-here"_s), {Settlement::TakeTheirs}));
    CHECK(settleDifference(*f.book, id, indexOf(comparison, u"not-there"_s), {Settlement::TakeTheirs, {}, Situation::Exempt}).error().kind == Error::Invalid);
    must(settleDifference(*f.book, id, indexOf(comparison, u"not-there"_s), {Settlement::TakeTheirs, {}, Situation::Deceased}));

    const QList<MemberOnDay> people = must(membersOn(*f.book, day));
    const auto entered = std::find_if(people.cbegin(), people.cend(), [](const MemberOnDay &each) { return each.member.name == u"Phạm Thị Mới"; });
    REQUIRE(entered != people.cend());
    CHECK(entered->member.idNumber == u"027199000003"_s);
    CHECK(entered->member.born == u"1999-06-05"_s);
    CHECK(entered->status.standing == Standing::Probationary);
    CHECK(entered->status.from == QDate(2026, 5, 19));
    CHECK(must(f.book->get(id)).differences[indexOf(comparison, u"not-here"_s)].member == entered->member.id);
    CHECK(must(statusesOf(*f.book, f.binh)).last().situation == Situation::Deceased);
    CHECK(people.size() == 3);
    const Reconciliation again = f.compare(rows);
    CHECK(again.differences.isEmpty());
}

TEST_CASE("a card that was changed since is not overwritten", "[reconciling]")
{
    Lists f;
    QList<QStringList> rows = sameRows();
    rows[0][3] = u"28/05/1983"_s;
    const ReconciliationId id = must(recordReconciliation(*f.book, f.compare(rows)));
    Member member = must(f.book->get(f.hung));
    member.born = u"1983-05-29"_s;
    must(changeMember(*f.book, member));

    const auto refused = settleDifference(*f.book, id, 0, {Settlement::TakeTheirs});

    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Refused);
    CHECK(must(f.book->get(f.hung)).born == u"1983-05-29"_s);
    CHECK(must(f.book->get(id)).differences.first().settled.isEmpty());
}

TEST_CASE("what cannot be compared is refused in a sentence", "[reconciling]")
{
    Lists f;
    const Sheet sheet = sheetOf(QList<QStringList>{titles} + sameRows());
    const GuessedMapping mapping = guessMapping(sheet);
    const auto kindOf = [&](const Sheet &of, const GuessedMapping &by, const QDate &on, const QString &source) {
        return compareWithList(*f.book, of, by, on, {source, {}}).error().kind;
    };

    CHECK(kindOf(sheet, mapping, {}, u"DS"_s) == Error::Invalid);
    CHECK(kindOf(sheet, mapping, day, u" "_s) == Error::Invalid);
    CHECK(kindOf(sheet, {}, day, u"DS"_s) == Error::Refused);
    CHECK(kindOf(sheet, mapping, day, u"Danh sách (MẬT)"_s) == Error::Refused);
    CHECK(kindOf(sheetOf({titles}), mapping, day, u"DS"_s) == Error::Refused);
    CHECK(kindOf(sheetOf({titles, {u"1"_s, u"Lê Thị Lan"_s, {}, {}, {}, u"TỐI MẬT"_s, {}}}), mapping, day, u"DS"_s) == Error::Refused);
    const ReconciliationId id = must(recordReconciliation(*f.book, f.compare(sameRows())));
    CHECK(recordReconciliation(*f.book, f.compare(sameRows())).error().kind == Error::Refused);
    CHECK(settleDifference(*f.book, id, 0, {}).error().kind == Error::NotFound);
}

TEST_CASE("the last comparison is the latest by its day", "[reconciling]")
{
    Lists f;
    CHECK_FALSE(lastReconciliation(*f.book));

    Reconciliation comparison = f.compare(sameRows());
    must(recordReconciliation(*f.book, comparison));
    comparison.on = QDate(2026, 8, 1);
    must(recordReconciliation(*f.book, comparison));

    CHECK(lastReconciliation(*f.book) == day);
}

TEST_CASE("the record of a comparison is a paper with every difference and places for both signatures", "[reconciling]")
{
    Lists f;
    QList<QStringList> rows = sameRows().mid(0, 2);
    rows[0][3] = u"28/05/1983"_s;
    rows += {u"3"_s, u"PHẠM THỊ MỚI"_s, u"027199000003"_s, u"05/06/1999"_s, u"19/05/2026"_s, ourCell, u"Dự bị"_s};
    const ReconciliationId id = must(recordReconciliation(*f.book, f.compare(rows)));
    must(settleDifference(*f.book, id, 0, {Settlement::KeepOurs, u"theo CCCD"_s}));

    const documents::ReconciliationSheet sheet = must(reconciliationSheet(*f.book, id));
    const QByteArray pdf = must(reconciliationPdf(*f.book, id));

    REQUIRE(sheet.lines.size() == 3);
    CHECK(sheet.lines[0].title == u"Ngày sinh"_s);
    CHECK(sheet.lines[0].ours == u"27/05/1983"_s);
    CHECK(sheet.lines[0].theirs == u"28/05/1983"_s);
    CHECK(sheet.lines[0].result == documents::ReconciliationLine::KeptOurs);
    CHECK(sheet.lines[1].theirs == u"Ngày sinh: 05/06/1999; Số CCCD: 027199000003; Ngày kết nạp: 19/05/2026; dự bị, đang sinh hoạt"_s);
    CHECK(sheet.lines[2].ours == u"chính thức, đang sinh hoạt"_s);
    const QString text = pdfreading::PdfFile(pdf).ask(u"pdftotext"_s, {u"paper.pdf"_s, u"-"_s}).simplified();
    for (const QString &words : {u"BIÊN BẢN"_s, u"đối chiếu danh sách đảng viên"_s, u"Phạm Thị Mới"_s, u"CHI BỘ"_s, u"BÍ THƯ"_s, u"ĐẠI DIỆN CẤP TRÊN"_s, u"chưa thống nhất: 2"_s}) {
        INFO(words << text);
        CHECK(text.contains(words));
    }
    must(reconciliationPdf(*f.book, must(recordReconciliation(*f.book, [&] { Reconciliation same = f.compare(sameRows()); same.sha256 = u"00"_s; return same; }()))));
}
