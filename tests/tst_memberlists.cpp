// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/zip.h"
#include "core/sheet/csv.h"
#include "core/sheet/sheet.h"
#include "core/usecases/listrules.h"
#include "core/usecases/memberdays.h"
#include "core/usecases/membertables.h"
#include "core/usecases/structure.h"
#include "core/usecases/undoing.h"
#include "tests/bookfixture.h"
#include "tests/pdfreading.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// A cell with invented people of whom a test knows everything.
struct Cellbook : BookFixture
{
    MemberId hung, thuy, thang, dung, anh, left;

    Cellbook()
    {
        hung = enter("Nguyễn Văn Hùng", "1956-03-01", "1986-12-05", Sex::Male, Position::Secretary);
        thuy = enter("Trần Thị Thủy", "1990-07-31", "2015-06-01", Sex::Female);
        thang = enter("Lê Đức Thắng", "1946-02-28", "1976-05-31", Sex::Male, Position::Member, Situation::Exempt);
        dung = enter("Phạm Ngọc Dung", "1980", "", Sex::Female);
        anh = enter("Đỗ Anh", "2000-02-29", "2025-09-01", Sex::Unknown, Position::Member, Situation::Active, Standing::Probationary);
        left = enter("Hoàng Văn Sơn", "1960-01-01", "1990-01-01", Sex::Male);
        MemberStatus moved;
        moved.member = left;
        moved.situation = Situation::MovedOut;
        moved.from = QDate(2026, 5, 4);
        moved.paper = text("Giấy giới thiệu số 12");
        must(changeStatus(*book, moved));
    }

    MemberId enter(const char *name, const char *born, const char *decided, Sex sex, Position position = Position::Member, Situation situation = Situation::Active,
                   Standing standing = Standing::Official)
    {
        Member member;
        member.name = text(name);
        member.born = QLatin1String(born);
        member.decisionDate = QLatin1String(decided);
        member.sex = sex;
        member.position = position;
        member.residence = text("Số 5, ngõ 4, tổ dân phố số 7");
        MemberStatus status;
        status.standing = standing;
        status.situation = situation;
        status.from = QDate(2020, 1, 1);
        return must(enterMember(*book, member, status));
    }

    void change(const MemberId &id, const char *field, const QString &value)
    {
        const Member member = must(book->get(id));
        must(changeMember(*book, must(withField(member, QLatin1String(field), value))));
    }

    /// The given names of those whom conditions mean, in the order of the list.
    QString chosen(const QStringList &conditions, const QStringList &order = {}, ListedWho who = ListedWho::OnList)
    {
        ListChoice choice;
        choice.who = who;
        choice.order = order;
        for (const QString &each : conditions)
            choice.conditions += must(parseCondition(each));
        QStringList names;
        for (const ListedMember &each : must(listMembers(*book, day, choice)))
            names += each.member.name.section(u' ', -1);
        return names.join(u' ');
    }

    MemberPaperWish wish(MemberPaper kind) const
    {
        MemberPaperWish wanted;
        wanted.kind = kind;
        wanted.day = day;
        return wanted;
    }

    void outside(const MemberId &id, const char *from, const char *until)
    {
        MemberEvent event;
        event.id = MemberEventId::fresh();
        event.member = id;
        event.what = EventKind::Outside;
        event.from = QLatin1String(from);
        event.until = QLatin1String(until);
        must(book->record({created(event)}));
    }

    const QDate day = QDate(2026, 11, 30);
};

MemberEvent outsideOf(const MemberId &id, const char *from, const char *until)
{
    MemberEvent event;
    event.member = id;
    event.what = EventKind::Outside;
    event.from = QLatin1String(from);
    event.until = QLatin1String(until);
    return event;
}

QStringList titles(const MemberTable &table)
{
    QStringList all;
    for (const documents::ListColumn &column : table.columns)
        all += column.title;
    return all;
}

}

TEST_CASE("party age counts from the decision, without the times outside the Party", "[lists]")
{
    Member member;
    member.id = MemberId::fresh();
    member.decisionDate = QStringLiteral("1986-12-05");
    const PartyAge whole = partyAgeOf(member, {}, {});
    CHECK(whole.reaches(40) == QDate(2026, 12, 5));
    CHECK(whole.yearsOn(QDate(2026, 12, 4)) == 39);
    CHECK(whole.yearsOn(QDate(2026, 12, 5)) == 40);
    CHECK(whole.yearsOn(QDate(1986, 12, 5)) == 0);
    CHECK_FALSE(whole.yearsOn(QDate(1986, 12, 4)));

    const PartyAge apart = partyAgeOf(member, {outsideOf(member.id, "1990-02-10", "1992-03-15"), outsideOf(MemberId::fresh(), "1995-01-01", "1999-01-01")}, {});
    CHECK(apart.reaches(40) == QDate(2029, 1, 10));  // two years, one month, five days later
    CHECK(apart.yearsOn(QDate(2029, 1, 9)) == 39);
    CHECK(apart.reaches(3) == QDate(1989, 12, 5));   // before the time outside began
    CHECK(apart.isExact);

    // Times that overlap are one; a time outside before the decision does not count.
    const PartyAge overlapping = partyAgeOf(member, {outsideOf(member.id, "1990-01-01", "1991-01-01"), outsideOf(member.id, "1990-06-01", "1992-01-01"), outsideOf(member.id, "1980-01-01", "1986-12-05")}, {});
    REQUIRE(overlapping.outside.size() == 1);
    CHECK(overlapping.reaches(40) == QDate(2028, 12, 5));

    const PartyAge still = partyAgeOf(member, {outsideOf(member.id, "2000-12-05", "")}, {});
    CHECK_FALSE(still.reaches(40).isValid());
    CHECK(still.yearsOn(QDate(2026, 1, 1)) == 14);

    member.decisionDate = QStringLiteral("1986-12");
    CHECK_FALSE(partyAgeOf(member, {}, {}).isExact);
    CHECK(partyAgeOf(member, {}, {}).since == QDate(1986, 12, 1));
    member.decisionDate.clear();
    CHECK_FALSE(partyAgeOf(member, {}, {}).yearsOn(QDate(2026, 1, 1)));
    CHECK_FALSE(partyAgeOf(member, {}, {}).reaches(30).isValid());
}

TEST_CASE("an age is that of which a day of birth known in part leaves no doubt", "[lists]")
{
    CHECK(yearsOfLife(QStringLiteral("1956-03-01"), QDate(2026, 2, 28)) == 69);
    CHECK(yearsOfLife(QStringLiteral("1956-03-01"), QDate(2026, 3, 1)) == 70);
    CHECK(yearsOfLife(QStringLiteral("1980"), QDate(2026, 12, 30)) == 45);
    CHECK(yearsOfLife(QStringLiteral("1980"), QDate(2026, 12, 31)) == 46);
    CHECK(yearsOfLife(QStringLiteral("2000-02-29"), QDate(2026, 2, 28)) == 26);
    CHECK_FALSE(yearsOfLife({}, QDate(2026, 1, 1)));
    CHECK_FALSE(yearsOfLife(QStringLiteral("2030-01-01"), QDate(2026, 1, 1)));
}

TEST_CASE_METHOD(Cellbook, "a list is of those who meet all conditions", "[lists]")
{
    CHECK(chosen({}) == text("Anh Dung Hùng Thắng Thủy"));  // by given name, those who left are not there
    CHECK(chosen({QStringLiteral("age>=60")}) == text("Hùng Thắng"));
    CHECK(chosen({QStringLiteral("age>=60"), QStringLiteral("situation!=exempt")}) == text("Hùng"));
    CHECK(chosen({QStringLiteral("age<=46")}) == text("Anh Dung Thủy"));
    CHECK(chosen({QStringLiteral("sex=female")}) == text("Dung Thủy"));
    CHECK(chosen({QStringLiteral("sex=")}) == text("Anh"));
    CHECK(chosen({QStringLiteral("sex!=")}) == text("Dung Hùng Thắng Thủy"));
    CHECK(chosen({QStringLiteral("standing=probationary|official"), QStringLiteral("sex=unknown")}) == text("Anh"));
    CHECK(chosen({QStringLiteral("partyAge>=39")}) == text("Hùng Thắng"));
    CHECK(chosen({QStringLiteral("decisionDate=")}) == text("Dung"));
    CHECK(chosen({QStringLiteral("decisionDate<=1986")}) == text("Hùng Thắng"));  // as far as the condition is known
    CHECK(chosen({QStringLiteral("decisionDate>=1986-12-06")}) == text("Anh Thủy"));
    CHECK(chosen({QStringLiteral("residence~ngo 4")}) == text("Anh Dung Hùng Thắng Thủy"));
    CHECK(chosen({QStringLiteral("name~duc")}) == text("Thắng"));
    CHECK(chosen({QStringLiteral("position=secretary")}) == text("Hùng"));
    CHECK(chosen({QStringLiteral("situation=moved-out")}, {}, ListedWho::Everybody) == text("Sơn"));
    CHECK(chosen({QStringLiteral("situation=moved-out")}).isEmpty());
    CHECK(chosen({QStringLiteral("gaps~cccd")}) == text("Anh Dung Hùng Thắng Thủy"));

    change(hung, "group", text("Tổ đảng số 1"));
    CHECK(chosen({text("group=to dang so 1")}) == text("Hùng"));
    CHECK(chosen({QStringLiteral("group!=")}) == text("Hùng"));
}

TEST_CASE_METHOD(Cellbook, "a list is in the order that was asked for, and then by name", "[lists]")
{
    CHECK(chosen({}, {QStringLiteral("position")}) == text("Hùng Anh Dung Thắng Thủy"));
    CHECK(chosen({}, {QStringLiteral("born")}) == text("Thắng Hùng Dung Thủy Anh"));
    CHECK(chosen({}, {QStringLiteral("-age")}) == text("Thắng Hùng Dung Thủy Anh"));
    CHECK(chosen({}, {QStringLiteral("-partyAge")}) == text("Thắng Hùng Thủy Anh Dung"));  // what is not known is last
    CHECK(chosen({}, {QStringLiteral("partyAge")}) == text("Anh Thủy Hùng Thắng Dung"));
    CHECK(chosen({}, {QStringLiteral("entered")}) == text("Hùng Thủy Thắng Dung Anh"));
    CHECK(chosen({}, {QStringLiteral("sex"), QStringLiteral("-name")}) == text("Thắng Hùng Thủy Dung Anh"));
}

TEST_CASE_METHOD(Cellbook, "a condition that cannot be is refused", "[lists]")
{
    for (const char *wrong : {"", "age", "age>=old", "shoeSize=41", "sex=maybe", "name>=5", "born<=yesterday", ">=5", "signature=x", "situation=official"})
        CHECK(parseCondition(QLatin1String(wrong)).error().kind == Error::Invalid);
    ListChoice choice;
    choice.columns = {QStringLiteral("shoeSize")};
    CHECK(checkChoice(choice).error().kind == Error::Invalid);
    choice.columns.clear();
    choice.order = {QStringLiteral("signature")};
    CHECK(listMembers(*book, day, choice).error().kind == Error::Invalid);
}

TEST_CASE_METHOD(Cellbook, "a choice is kept under a name, changed, undone and removed", "[lists]")
{
    ListChoice choice;
    choice.who = ListedWho::Everybody;
    choice.conditions = {{QStringLiteral("age"), ListTest::AtLeast, QStringLiteral("60")}, {QStringLiteral("phone"), ListTest::Missing}};
    choice.order = {QStringLiteral("-age")};
    choice.columns = {QStringLiteral("name"), QStringLiteral("phone")};
    const SavedFilterId id = must(keepFilter(*book, text("  Người cao tuổi "), choice));
    const SavedFilter kept = must(savedFilter(*book, text("nguoi cao tuoi")));
    CHECK(kept.id == id);
    CHECK(kept.name == text("Người cao tuổi"));
    CHECK(must(choiceIn(kept)) == choice);
    CHECK(kept.columns == text("name phone"));
    CHECK(kept.conditions == text(R"({"conditions":[{"condition":"at-least","field":"age","value":"60"},{"condition":"missing","field":"phone","value":""}],"order":["-age"],"who":"everybody"})"));

    choice.conditions.clear();
    CHECK(must(keepFilter(*book, text("NGƯỜI CAO TUỔI"), choice)) == id);
    CHECK(must(savedFilters(*book)).size() == 1);
    CHECK(must(choiceIn(must(book->get(id)))).conditions.isEmpty());
    must(undo(*book, must(book->logSize()) - 1));
    CHECK(must(choiceIn(must(book->get(id)))).conditions.size() == 2);

    CHECK(keepFilter(*book, text("  "), choice).error().kind == Error::Invalid);
    CHECK(keepFilter(*book, text("TUYỆT MẬT"), choice).error().kind == Error::Refused);
    choice.columns = {QStringLiteral("shoeSize")};
    CHECK(keepFilter(*book, text("Giày"), choice).error().kind == Error::Invalid);
    must(removeFilter(*book, id));
    CHECK(savedFilter(*book, text("nguoi cao tuoi")).error().kind == Error::NotFound);
    CHECK(removeFilter(*book, id).error().kind == Error::NotFound);

    SavedFilter strange = kept;
    for (const char *broken : {"", "[]", "{\"conditions\":[{\"condition\":\"guess\",\"field\":\"age\",\"value\":\"1\"}],\"order\":[],\"who\":\"on-list\"}",
                               "{\"conditions\":[],\"order\":[],\"who\":\"nobody\"}", "{\"conditions\":[{\"condition\":\"is\",\"field\":\"hat\",\"value\":\"1\"}],\"order\":[],\"who\":\"on-list\"}"}) {
        strange.conditions = QLatin1String(broken);
        CHECK(choiceIn(strange).error().kind == Error::Invalid);
    }
}

TEST_CASE_METHOD(Cellbook, "birthdays of some months come in their order, with the ages that are congratulated", "[lists]")
{
    const Birthdays spring = must(birthdays(*book, 2026, 1, 3, day));
    REQUIRE(spring.days.size() == 4);
    CHECK(spring.days[0].listed.member.id == left);  // who was still there in these months
    CHECK(spring.days[1].listed.member.id == anh);
    CHECK(spring.days[1].on == QDate(2026, 2, 28));  // born on the 29th
    CHECK_FALSE(spring.days[1].isCongratulated);
    CHECK(spring.days[2].listed.member.id == thang);
    CHECK(spring.days[2].age == 80);
    CHECK(spring.days[2].isCongratulated);
    CHECK(spring.days[3].on == QDate(2026, 3, 1));
    CHECK(spring.days[3].isCongratulated);           // 70
    REQUIRE(spring.unknown.size() == 1);
    CHECK(spring.unknown[0].member.id == dung);      // of whom only the year is known

    CHECK(must(birthdays(*book, 2028, 2, 2, day)).days.last().on == QDate(2028, 2, 29));
    CHECK(must(birthdays(*book, 2026, 7, 7, day)).days.size() == 1);
    CHECK(must(birthdays(*book, 2026, 8, 12, day)).days.isEmpty());
    CHECK(must(birthdays(*book, 1990, 7, 7, day)).days.isEmpty());  // the day of birth itself is none

    change(dung, "born", text("1951-02"));
    const Birthdays february = must(birthdays(*book, 2026, 2, 2, day));
    REQUIRE(february.days.size() == 3);
    CHECK(february.days[2].listed.member.id == dung);  // whose day is not known, behind the others
    CHECK_FALSE(february.days[2].on.isValid());
    CHECK(february.days[2].isCongratulated);

    CHECK(birthdays(*book, 2026, 0, 3, day).error().kind == Error::Invalid);
    CHECK(birthdays(*book, 2026, 4, 3, day).error().kind == Error::Invalid);
    CHECK(birthdays(*book, 2026, 1, 13, day).error().kind == Error::Invalid);
    CHECK(must(birthdays(*book, 2026, 1, 1, QDate(2026, 1, 15))).days.size() == 1);  // who left in May was there in January
}

TEST_CASE("from a hundred years on each birthday is congratulated", "[lists]")
{
    for (const int age : {70, 95, 100, 101, 107})
        CHECK(shippedListRules().isCongratulated(age));
    for (const int age : {69, 71, 99})
        CHECK_FALSE(shippedListRules().isCongratulated(age));
    CHECK(readListRules("{}").error().kind == Error::Invalid);
    CHECK(readListRules(R"({"congratulated":{"ages":[80,70],"everyYearFrom":100},"ageGroups":{"upTo":[30]},"partyAgeGroups":{"upTo":[9]},"overview":{"fields":["name"]}})")
              .error()
              .args.contains(QStringLiteral("congratulated")));
}

TEST_CASE_METHOD(Cellbook, "badges stand in the round of the day on which the years are reached", "[lists]")
{
    // Hùng reaches 40 years on 5 December 2026, which belongs to the round of 3 February 2027; Thắng 50 on 31 May 2026, that of 19 May.
    const DueBadges now = must(dueBadges(*book, 2026, day));
    REQUIRE(now.badges.size() == 1);
    CHECK(now.badges[0].listed.member.id == thang);
    CHECK(now.badges[0].years == 50);
    CHECK(now.badges[0].round == QDate(2026, 5, 19));
    CHECK_FALSE(now.badges[0].isHeld);
    CHECK(now.rounds == QList<QDate>{QDate(2026, 2, 3), QDate(2026, 5, 19), QDate(2026, 9, 2), QDate(2026, 11, 7)});
    REQUIRE(now.inexact.size() == 1);
    CHECK(now.inexact[0].member.id == dung);
    const DueBadges next = must(dueBadges(*book, 2027, day));
    REQUIRE(next.badges.size() == 1);
    CHECK(next.badges[0].listed.member.id == hung);
    CHECK(next.badges[0].round == QDate(2027, 2, 3));

    change(thang, "badge", text("Huy hiệu 50 năm, số 123456"));
    CHECK(must(dueBadges(*book, 2026, day)).badges[0].isHeld);
    outside(hung, "1990-12-05", "1993-12-05");
    CHECK(must(dueBadges(*book, 2027, day)).badges.isEmpty());
    CHECK(must(dueBadges(*book, 2030, day)).badges[0].listed.member.id == hung);

    MemberStatus guest;
    guest.member = hung;
    guest.situation = Situation::HereTemporarily;
    guest.from = QDate(2026, 6, 1);
    must(changeStatus(*book, guest));
    CHECK(must(dueBadges(*book, 2030, day)).badges.isEmpty());  // the home cell proposes
}

TEST_CASE_METHOD(Cellbook, "each question of the structure adds up to all members", "[lists]")
{
    change(hung, "education", text("12/12"));
    change(thuy, "education", text(" 12/12 "));
    change(thang, "politicalTheory", text("Sơ cấp"));
    change(hung, "politicalTheory", text("sơ cấp"));
    change(thuy, "politicalTheory", text("Sơ cấp"));
    const Structure structure = structureOf(must(listMembers(*book, day, {})), day);
    CHECK(structure.total == 5);
    REQUIRE(structure.parts.size() == 8);
    for (const StructurePart &part : structure.parts) {
        qint64 sum = 0;
        for (const StructureGroup &group : part.groups)
            sum += group.count;
        INFO(part.title.toStdString());
        CHECK(sum == structure.total);
    }
    const auto count = [&](const char *part, const char *word) {
        for (const StructurePart &each : structure.parts)
            if (each.title == text(part))
                for (const StructureGroup &group : each.groups)
                    if (group.word == text(word))
                        return group.count;
        return qint64(-1);
    };
    CHECK(count("Diện đảng viên", "Dự bị") == 1);
    CHECK(count("Giới tính", "Nữ") == 2);
    CHECK(count("Giới tính", "Chưa rõ") == 1);
    CHECK(count("Độ tuổi", "Đến 30 tuổi") == 1);
    CHECK(count("Độ tuổi", "31–40 tuổi") == 1);
    CHECK(count("Độ tuổi", "41–50 tuổi") == 1);
    CHECK(count("Độ tuổi", "Từ 61 tuổi trở lên") == 2);
    CHECK(count("Tuổi Đảng", "30–39 năm") == 1);
    CHECK(count("Tuổi Đảng", "Từ 50 năm trở lên") == 1);
    CHECK(count("Tuổi Đảng", "Chưa rõ") == 1);
    CHECK(count("Trình độ giáo dục phổ thông", "12/12") == 2);
    CHECK(count("Lý luận chính trị", "Sơ cấp") == 3);  // spellings of one word, said as most say it
    CHECK(count("Lý luận chính trị", "Chưa rõ") == 2);

    MemberStatus guest;
    guest.member = hung;
    guest.situation = Situation::HereTemporarily;
    guest.from = QDate(2026, 6, 1);
    must(changeStatus(*book, guest));
    const Structure without = structureOf(must(listMembers(*book, day, {})), day);
    CHECK(without.total == 4);
    CHECK(without.guests == 1);
    CHECK(structureOf({}, day).total == 0);
}

TEST_CASE_METHOD(Cellbook, "rare sorts of a text are put together and still add up", "[lists]")
{
    for (int i = 0; i < 14; ++i)
        change(enter("Bùi Văn Một", "1970-01-01", "", Sex::Male), "ethnicity", QStringLiteral("Dân tộc %1").arg(i));
    const Structure structure = structureOf(must(listMembers(*book, day, {})), day);
    const StructurePart &part = structure.parts.last();
    CHECK(part.groups.size() == 11);
    qint64 sum = 0;
    for (const StructureGroup &group : part.groups)
        sum += group.count;
    CHECK(sum == structure.total);
    CHECK(part.groups[9].count == 5);
}

TEST_CASE_METHOD(Cellbook, "texts that a spreadsheet would run are made harmless, numbers keep their zeros, dates are dates", "[lists]")
{
    change(hung, "note", text("=HYPERLINK(\"http://example.invalid\",\"x\")"));
    change(thuy, "note", text("@SUM(A1)"));
    change(thang, "note", text("-1+1"));
    change(hung, "cardNumber", text("001056019780"));
    MemberPaperWish wanted = wish(MemberPaper::List);
    wanted.choice.columns = {QStringLiteral("name"), QStringLiteral("born"), QStringLiteral("age"), QStringLiteral("cardNumber"), QStringLiteral("note")};
    const MemberTable table = must(memberTable(*book, wanted));

    const Workbook workbook = must(readSpreadsheet(must(xlsxOf(table))));
    REQUIRE(workbook.sheets.size() == 1);
    const Sheet &sheet = workbook.sheets[0];
    REQUIRE(sheet.rows.size() == 6);
    CHECK(sheet.cell(0, 1).text == text("Họ và tên"));
    CHECK(sheet.cell(3, 0).number == 3);
    CHECK(sheet.cell(3, 1).text == text("Nguyễn Văn Hùng"));
    CHECK(sheet.cell(3, 2).kind == Cell::Date);
    CHECK(sheet.cell(3, 2).date == QDate(1956, 3, 1));
    CHECK(sheet.cell(3, 3).kind == Cell::Number);
    CHECK(sheet.cell(3, 3).number == 70);
    CHECK(sheet.cell(3, 4).kind == Cell::Text);
    CHECK(sheet.cell(3, 4).text == text("001056019780"));
    CHECK(sheet.cell(3, 5).text == text("=HYPERLINK(\"http://example.invalid\",\"x\")"));  // a text and no formula
    CHECK(sheet.cell(2, 2).text == text("--/--/1980"));

    const QByteArray bytes = csvOf(table);
    CHECK(bytes.startsWith("\xEF\xBB\xBF"));
    CHECK(bytes.contains("\"'=HYPERLINK(\"\"http://example.invalid\"\",\"\"x\"\")\"\r\n"));
    CHECK(bytes.contains("'@SUM(A1)\r\n"));
    CHECK(bytes.contains("'-1+1\r\n"));
    const Sheet read = must(csv::read(must(csv::decoded(bytes)).text, u','));
    CHECK(read.cell(3, 4).text == text("001056019780"));
    CHECK(read.cell(3, 2).text == text("01/03/1956"));
}

TEST_CASE_METHOD(Cellbook, "no formula stands in the parts of a workbook, and its head stays in sight", "[lists]")
{
    change(hung, "note", text("=1+1"));
    MemberPaperWish wanted = wish(MemberPaper::List);
    wanted.choice.columns = {QStringLiteral("name"), QStringLiteral("note")};
    const auto parts = must(zip::read(must(xlsxOf(must(memberTable(*book, wanted))))));
    const auto sheet = std::find_if(parts.cbegin(), parts.cend(), [](const ArchiveMember &each) { return each.name.endsWith(QLatin1String("sheet1.xml")); });
    REQUIRE(sheet != parts.cend());
    const QByteArray &xml = sheet->bytes;
    CHECK_FALSE(xml.contains("<f>"));
    CHECK(xml.contains("state=\"frozen\""));
}

TEST_CASE_METHOD(Cellbook, "a list is printed with its head, its count and the day, upright or across", "[lists]")
{
    const pdfreading::PdfFile roll(must(memberPdf(*book, wish(MemberPaper::Roll))));
    QList<QSizeF> sizes;
    pdfreading::wordsOf(roll, &sizes);
    CHECK(sizes.first().height() > sizes.first().width());
    const QString words = roll.text().simplified();
    for (const char *part : {"DANH SÁCH ĐẢNG VIÊN", "CHI BỘ TỔ DÂN PHỐ SỐ 7", "(tính đến ngày 30/11/2026)", "Danh sách có 5 đảng viên.", "Nguyễn Văn Hùng", "01/03/1956", "Ký tên",
                             "--/--/1980", "Bí thư chi bộ", "Dữ liệu cá nhân"})
        CHECK(words.contains(text(part)));
    CHECK_FALSE(words.contains(text("Hoàng Văn Sơn")));

    change(hung, "idNumber", text("001056019780"));
    change(hung, "cardNumber", text("001056019780"));
    MemberPaperWish wide = wish(MemberPaper::List);
    wide.title = text("Đảng viên cao tuổi");
    for (const char *field : {"name", "born", "sex", "homePlace", "residence", "phone", "idNumber", "cardNumber", "position", "status"})
        wide.choice.columns += QLatin1String(field);
    const pdfreading::PdfFile across(must(memberPdf(*book, wide)));
    sizes.clear();
    const auto pages = pdfreading::wordsOf(across, &sizes);
    CHECK(sizes.first().width() > sizes.first().height());
    CHECK(across.text().contains(text("ĐẢNG VIÊN CAO TUỔI")));
    CHECK(across.text().contains(text("01/03/1956")));    // unbroken, as numbers are
    CHECK(across.text().contains(text("001056019780")));
    for (const auto &page : pages)
        for (const pdfreading::Word &word : page)
            CHECK(word.box.right() < sizes.first().width() - 10);
}

TEST_CASE_METHOD(Cellbook, "the register has 14 columns, four lines a member, a count on each page and who left", "[lists]")
{
    for (const InventedMember &person : inventedMembers(40, 3))
        must(enterMember(*book, person.member, person.status));
    change(hung, "birthName", text("Nguyễn Hùng"));
    change(hung, "education", text("10/10"));
    change(hung, "politicalTheory", text("Trung cấp"));
    change(hung, "profession", text("Kỹ sư"));
    change(hung, "languages", text("Tiếng Nga"));
    change(hung, "cardNumber", text("001056019780"));
    const MemberTable table = must(memberTable(*book, wish(MemberPaper::Register)));
    REQUIRE(table.columns.size() == 13);  // and the number
    CHECK(table.people == 46);
    CHECK(table.members[0] == hung);      // in the order of entering
    CHECK(table.rows[0][0].text == text("NGUYỄN VĂN HÙNG\nNguyễn Hùng"));
    CHECK(table.rows[0][3].text == text("10/10\nTrung cấp\nKỹ sư\nTiếng Nga"));
    CHECK(table.rows[5][8].text == text("04/05/2026\nGiấy giới thiệu số 12"));
    CHECK(table.rows[0][8].kind == Cell::Empty);

    const pdfreading::PdfFile pdf(must(memberPdf(*book, wish(MemberPaper::Register))));
    QList<QSizeF> sizes;
    const auto pages = pdfreading::wordsOf(pdf, &sizes);
    REQUIRE(pages.size() > 3);
    CHECK(sizes.first().width() > sizes.first().height());
    const QStringList texts = pdf.text().split(u'\f');
    const QRegularExpression total(text("Cộng trang này: (\\d+) đảng viên; cộng dồn: (\\d+)\\."));
    int sum = 0;
    for (qsizetype page = 0; page < pages.size(); ++page) {
        const auto found = total.match(texts[page].simplified());
        INFO(page);
        if (!found.hasMatch()) {
            CHECK(page == pages.size() - 1);  // signatures alone
            continue;
        }
        sum += found.captured(1).toInt();
        CHECK(found.captured(2).toInt() == sum);
        CHECK(texts[page].contains(QStringLiteral("(14)")));  // the head stands on each
        for (const pdfreading::Word &word : pages[page])
            CHECK(word.box.right() < sizes.first().width() - 8);
    }
    CHECK(sum == 46);
    CHECK(texts.first().contains(text("Mẫu 7-HSĐV")));
    CHECK(texts.first().contains(text("01/03/1956")));
    CHECK(texts.first().contains(text("001056019780")));
}

TEST_CASE_METHOD(Cellbook, "a register without members is a page with its head", "[lists]")
{
    BookFixture empty;
    MemberPaperWish wanted = wish(MemberPaper::Register);
    const auto pages = must(memberPages(*empty.book, wanted));
    CHECK(pages.count() == 1);
    CHECK(pages.text(0).contains(QStringLiteral("(14)")));
}

TEST_CASE_METHOD(Cellbook, "labels stand in their fields of the sheet, and begin behind those that are used up", "[lists]")
{
    for (const InventedMember &person : inventedMembers(20, 3))
        must(enterMember(*book, person.member, person.status));
    MemberPaperWish wanted = wish(MemberPaper::Labels);
    wanted.skippedLabels = 19;
    wanted.choice.order = {QStringLiteral("entered")};
    const pdfreading::PdfFile pdf(must(memberPdf(*book, wanted)));
    const auto pages = pdfreading::wordsOf(pdf);
    REQUIRE(pages.size() == 3);  // 2 + 21 + 2
    const auto place = [&](qsizetype page, const char *word) {
        for (const pdfreading::Word &each : pages[page])
            if (each.text == text(word))
                return each.box.center();
        return QPointF();
    };
    const QPointF first = place(0, "Hùng");
    CHECK(first.x() > 70);
    CHECK(first.x() < 140);
    CHECK(first.y() > 297. / 7 * 6);
    CHECK(place(0, "Thủy").x() > 140);
    CHECK(place(1, "Thắng").x() < 70);
    CHECK(place(1, "Thắng").y() < 297. / 7);

    wanted.labelColumns = 2;
    wanted.skippedLabels = 14;
    CHECK(memberPages(*book, wanted).error().kind == Error::Invalid);
    wanted.labelColumns = 4;
    CHECK(memberPages(*book, wanted).error().kind == Error::Invalid);
    wanted.labelColumns = 3;
    wanted.skippedLabels = 0;
    wanted.choice.conditions = {{QStringLiteral("age"), ListTest::AtLeast, QStringLiteral("120")}};
    CHECK(memberPages(*book, wanted).error().kind == Error::Invalid);

    change(hung, "residence", text("nhà ").repeated(80));
    wanted.choice.conditions = {{QStringLiteral("position"), ListTest::Is, QStringLiteral("secretary")}};
    CHECK(memberPages(*book, wanted).error().kind == Error::Refused);
}

TEST_CASE_METHOD(Cellbook, "birthdays, badges, the structure and a card are papers with real text", "[lists]")
{
    MemberPaperWish wanted = wish(MemberPaper::Birthdays);
    wanted.firstMonth = 1;
    wanted.lastMonth = 3;
    QString words = pdfreading::PdfFile(must(memberPdf(*book, wanted))).text().simplified();
    for (const char *part : {"quý 1 năm 2026", "80 tuổi", "Mừng thọ", "28/02/2026", "Sổ chưa ghi tháng sinh của: Phạm Ngọc Dung."})
        CHECK(words.contains(text(part)));

    words = pdfreading::PdfFile(must(memberPdf(*book, wish(MemberPaper::Badges)))).text().simplified();
    for (const char *part : {"HUY HIỆU ĐẢNG", "50 năm", "19/05/2026", "đợt 19/5: 1", "đợt 3/2: 0"})
        CHECK(words.contains(text(part)));

    const pdfreading::PdfFile structure(must(memberPdf(*book, wish(MemberPaper::Structure))));
    words = structure.text().simplified();
    for (const char *part : {"CƠ CẤU ĐỘI NGŨ ĐẢNG VIÊN", "Giới tính", "2 (40,0 %)", "Chưa rõ", "Tổng số: 5 đảng viên"})
        CHECK(words.contains(text(part)));
    CHECK(structure.ask(QStringLiteral("pdfimages"), {QStringLiteral("-list"), QStringLiteral("paper.pdf")}).count(u'\n') <= 2);  // bars are lines and shapes

    wanted = wish(MemberPaper::Card);
    wanted.member = left;
    words = pdfreading::PdfFile(must(memberPdf(*book, wanted))).text().simplified();
    for (const char *part : {"Hoàng Văn Sơn", "Không thay phiếu đảng viên", "04/05/2026", "Đã chuyển đi", "Giấy giới thiệu số 12"})
        CHECK(words.contains(text(part)));
    wanted.member = MemberId::fresh();
    CHECK(memberPdf(*book, wanted).error().kind == Error::NotFound);
}

TEST_CASE_METHOD(Cellbook, "a list as seen has just those members, in that order, with those columns", "[lists]")
{
    QList<MemberOnDay> seen;
    for (const MemberId &id : {thuy, hung})
        seen += {must(book->get(id)), {}};
    const MemberTable table = must(tableAsSeen(*book, seen, {QStringLiteral("name"), QStringLiteral("born")}, day, {}));
    CHECK(table.members == QList<MemberId>{thuy, hung});
    CHECK(titles(table) == QStringList{text("Họ và tên"), text("Ngày sinh")});
    CHECK(must(pagesOf(table)).text(0).contains(text("Trần Thị Thủy")));
    CHECK(must(pdfOf(table)).startsWith("%PDF"));
    CHECK(tableAsSeen(*book, seen, {QStringLiteral("hat")}, day, {}).error().kind == Error::Invalid);
}

TEST_CASE_METHOD(Cellbook, "a list with its titles can be taken in again by the import", "[lists]")
{
    MemberPaperWish wanted = wish(MemberPaper::List);
    const Sheet sheet = must(readSpreadsheet(must(xlsxOf(must(memberTable(*book, wanted)))))).sheets[0];
    CHECK(sheet.cell(0, 1).text == text("Họ và tên"));
    CHECK(sheet.cell(0, 4).text == text("Số thẻ Đảng viên"));
    CHECK(sheet.cell(0, 8).text == text("Trạng thái"));
    CHECK(sheet.cell(4, 8).text == text("Chính thức, miễn công tác và sinh hoạt"));
}
