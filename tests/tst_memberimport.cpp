// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bookfixture.h"
#include "tests/listsample.h"

#include "core/usecases/listmappings.h"
#include "core/usecases/memberfields.h"
#include "core/usecases/memberimport.h"
#include "core/usecases/memberlists.h"
#include "core/usecases/membertables.h"
#include "core/usecases/elections.h"
#include "core/usecases/timeline.h"
#include "core/usecases/undoing.h"

#include <QFile>
#include <random>

using namespace Qt::StringLiterals;

namespace {

const QStringList titles = {u"STT"_s, u"Họ và tên"_s, u"Số CCCD"_s, u"Ngày sinh"_s};

QStringList names()
{
    QFile file(QStringLiteral(TEST_DATA "/legacy/names.txt"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

struct Fixture
{
    QTemporaryDir folder;
    std::unique_ptr<Book> book = makeBook(folder.filePath(u"book"_s));

    MemberId enter(const QString &name, const QString &born = {}, const QString &idNumber = {})
    {
        return must(enterMember(*book, cardOf(name, born, idNumber), {}));
    }

    ImportPlan plan(const QList<QStringList> &rows) const
    {
        const Sheet sheet = sheetOf(QList<QStringList>{titles} + rows);
        return must(planImport(*book, sheet, guessMapping(sheet), u"list.xlsx"_s));
    }

    QStringList people() const
    {
        QStringList list;
        const QList<MemberOnDay> all = must(handbook(*book, QDate(2026, 11, 3)));
        for (const MemberOnDay &each : all)
            list += each.member.name + u'|' + each.member.born + u'|' + each.member.idNumber;
        list.sort();
        return list;
    }
};

/// A row of the list about somebody.
QStringList row(const QString &name, const QString &born = {}, const QString &idNumber = {})
{
    return {u"1"_s, name, idNumber, born};
}

/// A list in the bytes of an old font, as a spreadsheet of those days saved it.
QByteArray oldBytes(legacy::Encoding encoding)
{
    QString text = u"STT;Họ và tên;Ngày sinh;Giới tính\r\n"_s;
    const QStringList list = names();
    for (qsizetype i = 0; i < list.size(); ++i)
        text += QString::number(i + 1) + u';' + list[i] + u";03/02/%1;"_s.arg(1940 + i) + (i % 2 ? u"Nữ"_s : u"Nam"_s) + u"\r\n"_s;
    return legacy::encoded(text, encoding).text.toLatin1();
}

}

TEST_CASE("a list in the bytes of old fonts is taken in with its names in Unicode", "[import]")
{
    for (const legacy::Encoding encoding : {legacy::Encoding::Tcvn3, legacy::Encoding::Vni}) {
        Fixture f;
        INFO(legacy::nameOf(encoding));
        const Workbook workbook = must(readSpreadsheet(oldBytes(encoding)));
        CHECK(workbook.encoding == u"windows-1252"_s);
        const Sheet &sheet = workbook.sheets.first();
        const GuessedMapping mapping = guessMapping(sheet);

        CHECK(mapping.mapping.keys() == QStringList{u"born"_s, u"name"_s, u"sex"_s});
        CHECK(mapping.encodings == QMap<int, legacy::Encoding>{{1, encoding}, {3, encoding}});
        const ImportPlan plan = must(planImport(*f.book, sheet, mapping, u"cu.csv"_s));
        REQUIRE(plan.count(PlannedRow::Add) == names().size());
        for (qsizetype i = 0; i < plan.rows.size(); ++i) {
            CHECK(plan.rows[i].member.name == names()[i]);
            CHECK(plan.rows[i].member.sex == (i % 2 ? Sex::Female : Sex::Male));
            CHECK(plan.rows[i].problems.isEmpty());
        }
    }
}

TEST_CASE("bytes of Windows-1258 are not taken for those of old fonts", "[import]")
{
    const Workbook workbook = must(readSpreadsheet(QStringLiteral(TEST_DATA "/sheets/windows1258_semicolon.csv")));

    CHECK(workbook.encoding == u"windows-1258"_s);
    CHECK(guessMapping(workbook.sheets.first()).encodings.isEmpty());
}

TEST_CASE("the letters of a workbook are recognised column by column, and what would be lost is named", "[import]")
{
    Fixture f;
    QList<QStringList> rows{titles};
    for (const QString &name : names())
        rows += row(legacy::encoded(name, legacy::Encoding::Vni).text);
    rows[0] += u"Quê quán"_s;
    rows[1] += u"Bắc Ninh"_s.normalized(QString::NormalizationForm_D);
    rows[2][1] += QChar(0x00BF);
    const Sheet sheet = sheetOf(rows);

    const QList<ColumnLetters> letters = columnLetters(sheet, 0);
    const ImportPlan plan = must(planImport(*f.book, sheet, guessMapping(sheet), {}));

    REQUIRE(letters.size() == 2);
    CHECK(letters[0].title == u"Họ và tên"_s);
    CHECK(letters[0].found.encoding == legacy::Encoding::Vni);
    CHECK(letters[0].found.sure == legacy::Recognised::Certain);
    CHECK(letters[1].isDecomposed);
    CHECK(letters[1].found.encoding == legacy::Encoding::Unicode);
    CHECK(plan.rows[0].member.homePlace == u"Bắc Ninh"_s);
    CHECK(plan.rows[2].member.name == names()[2]);
    rows[2][1] += QChar(0x00B5);
    const Sheet marked = sheetOf(rows);
    CHECK(columnLetters(marked, 0)[0].unreadable == QStringList{u"µ"_s});
    CHECK(must(planImport(*f.book, marked, guessMapping(marked), {})).rows[1].problems.join(u' ').contains(u"µ"));
}

TEST_CASE("a mark of secrecy is found in the letters of old fonts too", "[import]")
{
    Fixture f;
    QList<QStringList> rows{titles};
    for (const QString &name : names())
        rows += row(legacy::encoded(name, legacy::Encoding::Tcvn3).text);
    rows[5][1] = legacy::encoded(u"Nguyễn Văn A (TỐI MẬT)"_s, legacy::Encoding::Vni).text;
    rows[6][1] = legacy::encoded(u"TUYỆT MẬT"_s, legacy::Encoding::Tcvn3).text;
    const Sheet sheet = sheetOf(rows);

    const auto plan = planImport(*f.book, sheet, guessMapping(sheet), {});

    REQUIRE_FALSE(plan);
    CHECK(plan.error().kind == Error::Refused);
}

TEST_CASE("a mark of secrecy above the titles, or in a column of degrees, is found as well, and a name is none", "[import]")
{
    Fixture f;
    const auto planned = [&](const QList<QStringList> &rows) {
        const Sheet sheet = sheetOf(rows);
        return planImport(*f.book, sheet, guessMapping(sheet), {});
    };
    const auto stamped = planned({{u"TUYỆT MẬT"_s}, {u"DANH SÁCH ĐẢNG VIÊN"_s}, titles, row(u"Nguyễn Văn An"_s)});
    REQUIRE_FALSE(stamped);
    CHECK(stamped.error().kind == Error::Refused);
    CHECK(stamped.error().args == QStringList{u"1"_s});
    CHECK_FALSE(planned({{legacy::encoded(u"TUYỆT MẬT"_s, legacy::Encoding::Tcvn3).text}, titles, row(u"Nguyễn Văn An"_s)}));
    CHECK_FALSE(planned({{u"Họ và tên"_s, u"Ngày sinh"_s, u"Độ mật"_s}, {u"Nguyễn Văn An"_s, {}, u"Mật"_s}}));
    CHECK(planned({{u"Họ và tên"_s, u"Ngày sinh"_s, u"Độ mật"_s}, {u"Nguyễn Văn An"_s, {}, u"không"_s}}));
    CHECK(planned({{u"Họ và tên"_s, u"Tên gọi"_s}, {u"Nguyễn Thị Mật"_s, u"Mật"_s}}));
}

TEST_CASE("what our own list of members says is taken in again, column for column", "[import]")
{
    Fixture f;
    Member card = cardOf(u"Phạm Thị Mai"_s, u"1962-05"_s, {});
    card.birthName = u"Phạm Thị Mai Hoa"_s;
    card.sex = Sex::Female;
    card.ethnicity = u"Tày"_s;
    card.religion = u"Không"_s;
    card.homePlace = u"xã Minh Tân"_s;
    card.residence = u"Tổ 5"_s;
    card.oldCardNumber = u"12345678"_s;
    card.badge = u"Huy hiệu 30 năm"_s;
    card.position = Position::DeputySecretary;
    card.positionDate = u"2024-03-02"_s;
    card.group = u"Tổ đảng số 1"_s;
    card.movedIn = u"01/02/2020, phường Tân Tạo"_s;
    card.education = u"12/12"_s;
    card.politicalTheory = u"Trung cấp"_s;
    card.profession = u"Kỹ sư"_s;
    card.languages = u"Anh B"_s;
    card.jobBefore = u"Công nhân"_s;
    card.job = u"Hưu trí"_s;
    card.service = u"Bộ đội"_s;
    card.decisionDate = u"1985-01-31"_s;
    card.ceremonyDate = u"1985-02-03"_s;
    card.officialDate = u"1986-02-03"_s;
    card.note = u"Đi lại khó"_s;
    must(enterMember(*f.book, card, {}));
    QStringList fields;
    for (const auto &[name, title] : importFields())
        if (listField(name))
            fields += name;
    CHECK(fields.size() == importFields().size());
    const MemberTable table = must(tableAsSeen(*f.book, must(handbook(*f.book, QDate(2026, 11, 3))), fields, QDate(2026, 11, 3), {}));

    for (const QByteArray &file : {must(xlsxOf(table)), csvOf(table)}) {
        const Workbook workbook = must(readSpreadsheet(file));
        const Sheet &sheet = workbook.sheets.first();
        Fixture other;
        const ImportPlan plan = must(planImport(*other.book, sheet, guessMapping(sheet), u"list"_s));
        CHECK(plan.leftOut.isEmpty());
        REQUIRE(plan.rows.size() == 1);
        INFO(plan.rows.first().problems.join(u' ').toStdString());
        Member read = plan.rows.first().member;
        const Member kept = must(handbook(*f.book, QDate(2026, 11, 3))).first().member;
        read.id = kept.id;
        CHECK(QString::fromUtf8(payloadOf(read)) == QString::fromUtf8(payloadOf(kept)));
        const ImportPlan again = must(planImport(*f.book, sheet, guessMapping(sheet), u"list"_s));
        CHECK(again.count(PlannedRow::Same) == 1);
    }
}

TEST_CASE("a column that is not taken in is named, and so is a position that no cell has", "[import]")
{
    Fixture f;
    const Sheet sheet = sheetOf({{u"STT"_s, u"Họ và tên"_s, u"Chức vụ"_s, u"Nhóm máu"_s, u"Trống"_s}, {u"1"_s, u"Nguyễn Văn An"_s, u"Trưởng thôn"_s, u"O"_s, {}}});
    const ImportPlan plan = must(planImport(*f.book, sheet, guessMapping(sheet), {}));
    CHECK(plan.leftOut == QStringList{u"Nhóm máu"_s});
    CHECK(plan.rows.first().member.position == Position::Member);
    CHECK(plan.rows.first().problems.join(u' ').contains(u"Trưởng thôn"));
    for (const QString &other : {u"Bí thư Đoàn thanh niên"_s, u"Nguyên Phó Bí thư Đảng ủy"_s}) {
        const Sheet one = sheetOf({{u"Họ và tên"_s, u"Chức vụ"_s}, {u"Nguyễn Văn An"_s, other}});
        const ImportPlan read = must(planImport(*f.book, one, guessMapping(one), {}));
        CHECK(read.rows.first().member.position == Position::Member);
        CHECK(read.rows.first().problems.join(u' ').contains(other));
    }
}

TEST_CASE("a note of the cell on the card is not replaced by that of a list", "[import]")
{
    Fixture f;
    Member card = cardOf(u"Nguyễn Văn An"_s, u"1960-01-01"_s, {});
    card.note = u"Con liệt sĩ"_s;
    must(enterMember(*f.book, card, {}));
    must(enterMember(*f.book, cardOf(u"Trần Thị Bình"_s, u"1961-01-01"_s, {}), {}));
    const Sheet sheet = sheetOf({{u"Họ và tên"_s, u"Ngày sinh"_s, u"Ghi chú"_s}, {u"Nguyễn Văn An"_s, u"01/01/1960"_s, u"x"_s}, {u"Trần Thị Bình"_s, u"01/01/1961"_s, u"y"_s}});
    const ImportPlan plan = must(planImport(*f.book, sheet, guessMapping(sheet), {}));
    CHECK(plan.rows[0].action == PlannedRow::Same);
    CHECK(plan.rows[1].member.note == u"y"_s);
}

TEST_CASE("positions that were set together are taken back together or not at all", "[import][undo]")
{
    Fixture f;
    const MemberId an = f.enter(u"Nguyễn Văn An"_s), binh = f.enter(u"Trần Thị Bình"_s);
    const auto at = must(f.book->logSize());
    must(setPositions(*f.book, {{an, Position::Member, Position::Secretary}, {binh, Position::Member, Position::DeputySecretary}}, QDate(2026, 11, 3)));
    Member card = must(f.book->get(an));
    card.job = u"Hưu trí"_s;
    must(changeMember(*f.book, card));
    CHECK(canUndo(*f.book, at).error().kind == Error::Refused);
    CHECK(must(f.book->get(binh)).position == Position::DeputySecretary);
}

TEST_CASE("a prospect on a list stays one, and a state that differs from the card is said and not changed", "[import]")
{
    Fixture f;
    const auto planned = [&](const QString &name, const QString &state) {
        const Sheet sheet = sheetOf({{u"Họ và tên"_s, u"Ngày sinh"_s, u"Trạng thái"_s}, {name, u"03/02/1990"_s, state}});
        return must(planImport(*f.book, sheet, guessMapping(sheet), {})).rows.first();
    };
    CHECK(planned(u"Trần Thị Xin"_s, u"Quần chúng ưu tú"_s).status.standing == Standing::Prospect);
    CHECK(planned(u"Trần Thị Xin"_s, u"Cảm tình Đảng"_s).status.standing == Standing::Prospect);
    MemberStatus status;
    status.standing = Standing::Probationary;
    status.from = QDate(2026, 1, 5);
    must(enterMember(*f.book, cardOf(u"Trần Thị Bảo Anh"_s, u"1990-02-03"_s, {}), status));
    const PlannedRow row = planned(u"Trần Thị Bảo Anh"_s, u"Chính thức, miễn sinh hoạt"_s);
    CHECK(row.action == PlannedRow::Same);
    CHECK(row.problems.join(u' ').contains(u"Dự bị"));
    CHECK(row.problems.join(u' ').contains(u"miễn"));
    CHECK(planned(u"Trần Thị Bảo Anh"_s, u"Dự bị"_s).problems.isEmpty());
}

TEST_CASE("who is there already is found by number, by name without accents and birth date", "[import]")
{
    Fixture f;
    f.enter(u"Nguyễn Văn Hùng"_s, u"1983-05-27"_s, u"027083019780"_s);
    f.enter(u"Lê Thị Thủy"_s, u"1961-02-03"_s);

    const ImportPlan plan = f.plan({row(u"NGUYỄN VĂN HÙNG"_s, {}, u"027083019780"_s), row(u"LE THI THUY"_s, u"03/02/1961"_s), row(u"Lê Thị Thuỷ"_s, u"03/02/1961"_s)});

    CHECK(plan.rows[0].action == PlannedRow::Same);
    CHECK(plan.rows[1].action == PlannedRow::Same);    // a name does not lose its accents to a list that has none
    CHECK(plan.rows[2].action == PlannedRow::Skip);    // row 3 again
    CHECK(plan.undecided() == 0);
}

TEST_CASE("what is not certain is a doubt: left out, with who it may be and why", "[import]")
{
    struct Case
    {
        QStringList row;
        Likeness::Sure sure;
        const char *why;
    };
    Fixture f;
    f.enter(u"Nguyễn Văn Hùng"_s, u"1983-05-27"_s, u"027083019780"_s);
    f.enter(u"Lê Thị Thủy"_s, u"1961-02-03"_s);
    for (const Case &each : {Case{row(u"Nguyễn Văn Hưng"_s, u"27/05/1983"_s), Likeness::Likely, "accents"},
                             Case{row(u"Trần Văn Bê"_s, {}, u"027083019780"_s), Likeness::Likely, "number"},
                             Case{row(u"Nguyễn Văn Hùng"_s, u"27/05/1983"_s, u"027083019781"_s), Likeness::Likely, "another number"},
                             Case{row(u"Lê Thị Thủy"_s, u"1961"_s, u"027161000001"_s), Likeness::Likely, "whole birth date"},
                             Case{row(u"Lê Thị Thủy"_s, u"02/03/1961"_s), Likeness::Possible, "one part"},
                             Case{row(u"Lê Thị Thúy"_s, u"03/02/1962"_s), Likeness::Possible, "one part"},
                             Case{row(u"Lê Thị Thu Thủy"_s, u"03/02/1961"_s), Likeness::Possible, "similar name"},
                             Case{row(u"Lê Thị Thuyt"_s, u"03/02/1961"_s), Likeness::Possible, "similar name"}}) {
        INFO(each.row.join(u' '));
        const ImportPlan plan = f.plan({each.row});
        REQUIRE(plan.rows.size() == 1);
        REQUIRE(plan.rows[0].doubt);
        CHECK(plan.rows[0].action == PlannedRow::Skip);
        CHECK(plan.rows[0].isUndecided());
        CHECK(plan.rows[0].doubt->like.first().sure == each.sure);
        CHECK(QString::fromUtf8(plan.rows[0].doubt->like.first().why).contains(QLatin1String(each.why)));
        CHECK(carryOut(*f.book, plan).error().kind == Error::Refused);
    }
    for (const QStringList &other : {row(u"Nguyễn Văn Hùng"_s, u"14/09/1951"_s), row(u"Lê Thị Thủy"_s, u"12/12/1990"_s), row(u"Phạm Thị Mới"_s, u"27/05/1983"_s),
                                     row(u"Nguyễn Văn Hùng"_s, u"27/06/1983"_s, u"027083019999"_s)}) {
        INFO(other.join(u' '));
        CHECK(f.plan({other}).rows[0].action == PlannedRow::Add);
    }
}

TEST_CASE("a doubt is decided as the same person, as a new one, or left out; and as often as one likes", "[import]")
{
    Fixture f;
    const MemberId thuy = f.enter(u"Lê Thị Thủy"_s, u"1961-02-03"_s);
    ImportPlan plan = f.plan({row(u"Lê Thị Thủy"_s, u"02/03/1961"_s, u"027161000001"_s)});
    REQUIRE(plan.rows[0].doubt);

    must(decide(*f.book, plan, 0, Doubt::SamePerson));
    CHECK(plan.rows[0].action == PlannedRow::Change);
    CHECK(plan.rows[0].member.id == thuy);
    CHECK(plan.rows[0].member.idNumber == u"027161000001"_s);
    CHECK(plan.undecided() == 0);
    must(decide(*f.book, plan, 0, Doubt::NewPerson));
    CHECK(plan.rows[0].action == PlannedRow::Add);
    CHECK(plan.rows[0].member.id != thuy);
    must(decide(*f.book, plan, 0, Doubt::LeaveOut));
    CHECK(plan.rows[0].action == PlannedRow::Skip);
    CHECK(plan.undecided() == 0);
    must(decide(*f.book, plan, 0, Doubt::Open));
    CHECK(plan.undecided() == 1);
    CHECK(decide(*f.book, plan, 0, Doubt::SamePerson, 1).error().kind == Error::Invalid);
    CHECK(decide(*f.book, plan, 1, Doubt::SamePerson).error().kind == Error::Invalid);

    must(decide(*f.book, plan, 0, Doubt::SamePerson));
    must(carryOut(*f.book, plan));
    CHECK(f.people() == QStringList{u"Lê Thị Thủy|1961-03-02|027161000001"_s});
    const auto size = must(f.book->logSize());
    must(undo(*f.book, size - 1));
    CHECK(f.people() == QStringList{u"Lê Thị Thủy|1961-02-03|"_s});
}

TEST_CASE("two rows that may be one person are asked about, and one card is changed by one row", "[import]")
{
    Fixture f;
    const MemberId hung = f.enter(u"Nguyễn Văn Hùng"_s, u"1983-05-27"_s, u"027083019780"_s);

    ImportPlan plan = f.plan({row(u"Lê Thị Lan"_s, u"03/02/1961"_s), row(u"Lê Thị Lan"_s, u"03/02/1962"_s), row(u"Lê Thị Lan"_s, u"03/02/1961"_s),
                              row(u"NGUYỄN VĂN HÙNG"_s, u"28/05/1983"_s, u"027083019780"_s), row(u"Nguyễn Văn Hưng"_s, u"27/05/1983"_s)});

    CHECK(plan.rows[0].action == PlannedRow::Add);
    REQUIRE(plan.rows[1].doubt);
    CHECK(plan.rows[1].doubt->like.first().line == 2);
    CHECK(plan.rows[2].action == PlannedRow::Skip);
    CHECK_FALSE(plan.rows[2].doubt);
    CHECK(plan.rows[3].action == PlannedRow::Change);
    CHECK(plan.rows[3].member.id == hung);
    REQUIRE(plan.rows[4].doubt);
    const auto second = std::find_if(plan.rows[4].doubt->like.cbegin(), plan.rows[4].doubt->like.cend(), [](const Likeness &each) { return each.line == 0; });
    REQUIRE(second != plan.rows[4].doubt->like.cend());
    CHECK(decide(*f.book, plan, 4, Doubt::SamePerson, second - plan.rows[4].doubt->like.cbegin()).error().kind == Error::Refused);
    must(decide(*f.book, plan, 1, Doubt::SamePerson));
    CHECK(plan.rows[1].action == PlannedRow::Skip);
}

TEST_CASE("the whole import is taken back by one undo, mapping and all", "[import]")
{
    Fixture f;
    f.enter(u"Lê Thị Thủy"_s, u"1961-02-03"_s);
    const QStringList before = f.people();
    QList<QStringList> rows;
    for (int i = 0; i < 500; ++i)
        rows += row(names()[i % names().size()], u"%1/%2/%3"_s.arg(i % 28 + 1).arg(i % 12 + 1).arg(1940 + i % 60), u"0270%1"_s.arg(10000000 + i));
    rows += row(u"Lê Thị Thủy"_s, u"03/02/1961"_s, u"027161000001"_s);
    const Sheet sheet = sheetOf(QList<QStringList>{{u"STT"_s, u"Ai"_s, u"Số CCCD"_s, u"Ngày sinh"_s}} + rows);
    GuessedMapping mapping = guessMapping(sheet);
    mapping.mapping.insert(u"name"_s, 1);
    ImportPlan plan = must(planImport(*f.book, sheet, mapping, {}));
    for (qsizetype i = 0; i < plan.rows.size(); ++i)
        if (plan.rows[i].doubt)
            must(decide(*f.book, plan, i, Doubt::NewPerson));
    int notices = 0;
    QObject::connect(f.book.get(), &Book::changed, [&] { ++notices; });

    must(carryOut(*f.book, plan));
    CHECK(notices == 1);
    CHECK(f.people().size() == 501);
    CHECK(must(importMappings(*f.book)).size() == 1);
    CHECK(plan.count(PlannedRow::Add) + plan.count(PlannedRow::Change) == 501);  // the preview is what happened
    must(undo(*f.book, must(f.book->logSize()) - 1));

    CHECK(f.people() == before);
    CHECK(must(importMappings(*f.book)).isEmpty());
    CHECK(must(f.book->all<MemberStatus>()).size() == 1);
    CHECK(must(f.book->check()).problems.isEmpty());
}

TEST_CASE("taking an import back leaves alone who was changed or has come into other records since, and names them", "[import][undo]")
{
    Fixture f;
    const MemberId old = f.enter(u"Lê Văn Cũ"_s, u"1950-01-01"_s, u"027050000001"_s);
    const auto before = must(f.book->logSize());
    must(carryOut(*f.book, f.plan({row(u"Nguyễn Văn An"_s, u"01/01/1960"_s), row(u"Trần Thị Bình"_s, u"02/01/1960"_s), row(u"Phạm Văn Cường"_s, u"03/01/1960"_s),
                                   row(u"Lê Văn Cũ"_s, u"02/02/1950"_s, u"027050000001"_s)})));
    const auto idOf = [&](const QString &name) {
        for (const MemberOnDay &each : must(handbook(*f.book, QDate(2026, 11, 3))))
            if (each.member.name == name)
                return each.member.id;
        return MemberId();
    };
    const MemberId binh = idOf(u"Trần Thị Bình"_s), cuong = idOf(u"Phạm Văn Cường"_s);
    Member changed = must(f.book->get(binh));
    changed.job = u"Giáo viên"_s;
    must(changeMember(*f.book, changed));
    Meeting meeting;
    meeting.id = MeetingId::fresh();
    meeting.date = QDate(2026, 11, 3);
    meeting.chair = cuong;
    must(f.book->record({created(meeting)}));

    CHECK(must(keptByUndo(*f.book, before)) == QStringList{u"Trần Thị Bình"_s, u"Phạm Văn Cường"_s});
    must(undo(*f.book, before));

    CHECK(f.people() == QStringList{u"Lê Văn Cũ|1950-01-01|027050000001"_s, u"Phạm Văn Cường|1960-01-03|"_s, u"Trần Thị Bình|1960-01-02|"_s});
    CHECK(must(f.book->get(binh)).job == u"Giáo viên"_s);
    CHECK(must(statusesOf(*f.book, binh)).size() == 1);
    CHECK(must(f.book->get(old)).born == u"1950-01-01"_s);
    CHECK(must(eventsOf(*f.book, old)).isEmpty());
    CHECK(canUndo(*f.book, before).error().kind == Error::Refused);
    const auto again = must(lastRedoable(*f.book));
    must(undo(*f.book, again.entries.first));
    CHECK(must(f.book->get(old)).born == u"1950-02-02"_s);
    CHECK(f.people().size() == 4);
}

TEST_CASE("planning and recording tell how far they are, and stop when they are told to without a trace", "[import]")
{
    Fixture f;
    QList<QStringList> rows;
    for (int i = 0; i < 10000; ++i)
        rows += row(u"Người %1"_s.arg(i), {}, u"0270%1"_s.arg(10000000 + i));
    const Sheet sheet = sheetOf(QList<QStringList>{titles} + rows);
    const ImportGround ground = must(importGround(*f.book));
    const GuessedMapping mapping = guessMapping(sheet);
    QList<int> told;
    const Progress progress = [&](int hundredths) { told += hundredths; return true; };
    const Progress stop = [](int hundredths) { return hundredths < 30; };

    const ImportPlan plan = must(planImport(ground, sheet, mapping, {}, progress));
    CHECK(told.size() >= 3);
    CHECK(std::is_sorted(told.cbegin(), told.cend()));
    CHECK(plan.count(PlannedRow::Add) == 10000);
    CHECK(planImport(ground, sheet, mapping, {}, stop).error().word == std::string("stopped"));

    const auto size = must(f.book->logSize());
    CHECK(carryOut(*f.book, plan, stop).error().word == std::string("stopped"));
    CHECK(must(f.book->logSize()) == size);
    CHECK(f.people().isEmpty());
    told.clear();
    must(carryOut(*f.book, plan, progress));
    CHECK(told.size() >= 4);
    CHECK(f.people().size() == 10000);
}

TEST_CASE("how the columns were assigned is remembered for the next list with these titles in any order", "[import]")
{
    Fixture f;
    CHECK_FALSE(f.plan({row(u"Lê Thị Lan"_s)}).keep);  // columns that are recognised need not be remembered
    const Sheet sheet = sheetOf({{u"Danh sách"_s}, {u"Cột một"_s, u"Cột hai"_s, u"Họ và tên"_s}, {u"Lan"_s, u"03/02/1961"_s, u"giáo viên"_s}});
    GuessedMapping mapping{1, {{u"name"_s, 0}, {u"born"_s, 1}, {u"job"_s, 2}}, {}};
    must(carryOut(*f.book, must(planImport(*f.book, sheet, mapping, {}))));

    const Sheet turned = sheetOf({{u"HỌ VÀ TÊN"_s, {}, u"Cột hai"_s, u"Cột một"_s}, {u"bác sĩ"_s, {}, u"1970"_s, u"Bình"_s}});
    const auto remembered = rememberedMapping(must(importMappings(*f.book)), turned);

    REQUIRE(remembered);
    CHECK(remembered->mapping.headerRow == 0);
    CHECK(remembered->mapping.mapping == ColumnMapping{{u"name"_s, 3}, {u"born"_s, 2}, {u"job"_s, 0}});
    CHECK_FALSE(rememberedMapping(must(importMappings(*f.book)), sheetOf({{u"Cột một"_s, u"Cột hai"_s}})));

    // The same again keeps nothing new; another assignment takes the place of the first.
    const ImportPlan again = must(planImport(*f.book, turned, remembered->mapping, {}));
    CHECK_FALSE(again.keep);
    must(carryOut(*f.book, again));
    GuessedMapping other = remembered->mapping;
    other.mapping.remove(u"job"_s);
    other.encodings.insert(3, legacy::Encoding::Tcvn3);
    must(carryOut(*f.book, must(planImport(*f.book, sheetOf({{u"HỌ VÀ TÊN"_s, {}, u"Cột hai"_s, u"Cột một"_s}, {{}, {}, u"1980"_s, u"Hải"_s}}), other, {}))));
    const QList<ImportMapping> kept = must(importMappings(*f.book));
    REQUIRE(kept.size() == 1);
    CHECK(kept.first().columns.size() == 2);
    CHECK(rememberedMapping(kept, turned)->mapping.encodings.value(3) == legacy::Encoding::Unicode);  // this one is in Unicode
    const QString old = legacy::encoded(u"Nguyễn Văn Bình"_s, legacy::Encoding::Tcvn3).text;
    const Sheet inOldLetters = sheetOf({{u"HỌ VÀ TÊN"_s, {}, u"Cột hai"_s, u"Cột một"_s}, {u"bác sĩ"_s, {}, u"1970"_s, old}});
    CHECK(rememberedMapping(kept, inOldLetters)->mapping.encodings.value(3) == legacy::Encoding::Tcvn3);

    must(forgetMapping(*f.book, kept.first().id));
    CHECK(must(importMappings(*f.book)).isEmpty());
    CHECK(forgetMapping(*f.book, kept.first().id).error().kind == Error::NotFound);
}

TEST_CASE("a list is read the same whatever the order of its columns, with titles in two rows and dates in six shapes", "[import]")
{
    Fixture f;
    const QStringList dates = {u"03/02/1961"_s, u"3.2.1961"_s, u"1961-02-03"_s, u"030261"_s, u"03021961"_s, u"ngày 03 tháng 02 năm 1961"_s};
    std::mt19937 random(5);
    for (const QString &date : dates) {
        QList<int> order = {0, 1, 2, 3};
        std::shuffle(order.begin(), order.end(), random);
        const QStringList upper = {u"TT"_s, u"Họ và tên"_s, u"Số định danh"_s, u"Thông tin"_s}, lower = {{}, u"Họ và tên"_s, u"Số định danh"_s, u"Ngày sinh"_s};
        const QStringList person = row(u"LÊ THỊ LAN"_s, date, u"027161000001"_s);
        QList<QStringList> rows = {{u"DANH SÁCH"_s}, {}, {}, {}};
        for (const int column : order) {
            rows[1] += upper[column];
            rows[2] += lower[column];
            rows[3] += person[column];
        }
        const Sheet sheet = sheetOf(rows);
        INFO(date);
        const ImportPlan plan = must(planImport(*f.book, sheet, guessMapping(sheet), {}));
        REQUIRE(plan.rows.size() == 1);
        CHECK(plan.rows[0].member.born == u"1961-02-03"_s);
        CHECK(plan.rows[0].member.name == u"Lê Thị Lan"_s);
    }
}

TEST_CASE("a merged cell holds for all its rows, and the lower row of titles is that of the columns", "[import]")
{
    Fixture f;
    const Workbook workbook = must(readSpreadsheet(QStringLiteral(TEST_DATA "/sheets/merged_rows.xlsx")));
    const Sheet &sheet = workbook.sheets.first();

    const GuessedMapping mapping = guessMapping(sheet);
    const ImportPlan plan = must(planImport(*f.book, sheet, mapping, {}));

    CHECK(mapping.headerRow == 1);
    REQUIRE(plan.count(PlannedRow::Add) == 3);
    CHECK(plan.rows[0].member.name == u"Nguyễn Văn Hùng"_s);
    for (const PlannedRow &row : plan.rows) {
        CHECK(row.member.cell == u"Chi bộ Tổ dân phố số 7"_s);
        CHECK(row.problems.isEmpty());
    }
}

TEST_CASE("merged ranges cannot be piled up without end", "[import]")
{
    const QByteArray bytes = [] {
        QFile file(QStringLiteral(TEST_DATA "/sheets/merged_rows.xlsx"));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }();

    CHECK(readSpreadsheet(bytes, {.cells = 40}));
    CHECK(readSpreadsheet(bytes, {.cells = 20}).error().word == std::string("too-large"));
}

TEST_CASE("a list that says otherwise who somebody is stands on the timeline as the paper, and a vaguer date says nothing", "[import]")
{
    Fixture f;
    const MemberId id = f.enter(u"Nguyễn Văn Hùng"_s, u"1960-02-03"_s, u"001060001234"_s);
    const ImportPlan vaguer = f.plan({row(u"Nguyễn Văn Hùng"_s, u"1960"_s, u"001060001234"_s)});
    REQUIRE(vaguer.rows.size() == 1);
    CHECK(vaguer.rows.first().action == PlannedRow::Same);

    const ImportPlan plan = f.plan({row(u"Nguyễn Văn Hùng"_s, u"03/03/1960"_s, u"001060001234"_s)});
    REQUIRE(plan.rows.first().action == PlannedRow::Change);
    must(carryOut(*f.book, plan));
    CHECK(must(f.book->get(id)).born == u"1960-03-03"_s);
    const auto events = must(f.book->all<MemberEvent>());
    REQUIRE(events.size() == 1);
    CHECK(events.first().what == EventKind::Correction);
    CHECK(events.first().text == u"Ngày sinh: 03/02/1960 → 03/03/1960"_s);
    CHECK(events.first().issuer.contains(u"list.xlsx"_s));
    must(undo(*f.book, must(f.book->logSize()) - 1));
    CHECK(must(f.book->get(id)).born == u"1960-02-03"_s);
    CHECK(must(f.book->all<MemberEvent>()).isEmpty());
}

TEST_CASE("words where a number should be are no number, a short identity card keeps its digits, and a new member is on probation", "[import]")
{
    Fixture f;
    const QStringList wide = {u"STT"_s, u"Họ và tên"_s, u"Số thẻ Đảng viên"_s, u"Ngày sinh"_s, u"Ngày kết nạp"_s, u"Trạng thái"_s};
    const QString lately = QDate::currentDate().addMonths(-3).toString(u"dd/MM/yyyy"_s);
    const Sheet sheet = sheetOf({wide,
                                 {u"1"_s, u"Nguyễn Thị Hoa"_s, u"Chưa có"_s, u"01/02/1975"_s, u"03/02/2001"_s, u"Đang sinh hoạt"_s},
                                 {u"2"_s, u"Nguyễn Thị Hoa"_s, u"Chưa có"_s, u"05/06/1990"_s, lately, u"Đang sinh hoạt"_s},
                                 {u"3"_s, u"Trần Văn Cũ"_s, {}, u"01/02/1940"_s, u"03/02/1965"_s, u"Từ trần"_s}});
    const ImportPlan plan = must(planImport(*f.book, sheet, guessMapping(sheet), u"list.xlsx"_s));
    REQUIRE(plan.rows.size() == 3);
    CHECK(plan.count(PlannedRow::Add) == 3);  // two people of one name
    CHECK(plan.rows[0].member.cardNumber.isEmpty());
    CHECK(plan.rows[0].status.standing == Standing::Official);
    CHECK(plan.rows[1].status.standing == Standing::Probationary);
    CHECK(plan.rows[2].status.situation == Situation::Deceased);
    CHECK_FALSE(plan.rows[2].status.from.isValid());  // nobody said when
}
