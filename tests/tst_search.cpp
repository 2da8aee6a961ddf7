// SPDX-License-Identifier: GPL-3.0-or-later
// Words found in the whole book.
#include "core/documents/meetingpapers.h"
#include "core/usecases/petitions.h"
#include "core/usecases/searching.h"
#include "core/usecases/timeline.h"
#include "core/usecases/voting.h"
#include "tests/exchangefixture.h"

namespace {

QString vi(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// A cell that said several things in October and November.
struct Cell : ExchangeFixture
{
    MeetingId october;
    MeetingId november;

    Cell()
    {
        october = meeting(QDate(2026, 10, 5));
        november = meeting();
        for (const auto &[name, job] : {std::pair{"Nguyễn Kỹ Sư", "kỹ sư cầu đường"}, {"Trần Đức Thúy", "giáo viên"}}) {
            Member person = named(vi(name));
            person.job = vi(job);
            must(enterMember(*book, person, {}));
        }
        say(october, "Đề nghị sửa đèn đường ngõ 4 trước Tết.");
        say(november, "Đã sửa đèn ở ngõ 4; còn ngõ 12 chưa có đèn.");
        Task task;
        task.meeting = november;
        task.item = item(november);
        task.title = vi("Đôn đốc lắp đèn ngõ 12");
        task.person = members.at(2);
        task.due = QDate(2026, 11, 20);
        must(putTask(*book, task));
    }

    void say(const MeetingId &in, const char *words)
    {
        Opinion opinion;
        opinion.meeting = in;
        opinion.item = item(in);
        opinion.member = members.at(1);
        opinion.text = vi(words);
        must(putOpinion(*book, opinion));
    }

    QList<Found> find(const char *words, std::optional<FoundKind> kind = {}, int year = 0)
    {
        return must(SearchIndex::read(*book)).find({vi(words), kind, year});
    }
};

} // namespace

TEST_CASE("words are found by their beginnings, in any order, with accents or without, the youngest meeting first", "[search]")
{
    Cell cell;
    const auto lamps = cell.find("den ngo");
    REQUIRE(lamps.size() == 3);
    CHECK(lamps[0].day == QDate(2026, 11, 3));
    CHECK(lamps[2].day == QDate(2026, 10, 5));
    CHECK(lamps[2].found == FoundKind::Opinion);
    CHECK(lamps[2].title == must(cell.book->get(cell.members.at(1))).name);
    CHECK(cell.find("ngõ đèn").size() == 3);
    CHECK(cell.find("NGÕ 12").size() == 2);
    CHECK(cell.find("tet sua").size() == 1);
    CHECK(cell.find("èn").empty());  // inside a word is no beginning
    CHECK(cell.find("đèn xe").empty());
    CHECK(cell.find("   ").empty());
    CHECK(cell.find("„…“").empty());
}

TEST_CASE("what has the accents as typed comes before what has not, and spellings of one word are one", "[search]")
{
    Cell cell;
    cell.say(cell.november, "Bà con muốn đến họp sớm hơn.");
    const auto typed = cell.find("đèn");
    REQUIRE(typed.size() == 4);
    CHECK(typed[0].isExact);
    CHECK(typed[2].isExact);
    CHECK_FALSE(typed[3].isExact);  // đến: younger than the lamps of October, and behind them
    CHECK(typed[3].snippet.contains(vi("đến họp")));

    for (const char *engineer : {"ky su", "kỹ sư", "kĩ sư", "ki su", "KỸ SƯ"}) {
        INFO(engineer);
        const auto found = cell.find(engineer, FoundKind::Member);
        REQUIRE(found.size() == 1);
        CHECK(found.first().title == vi("Nguyễn Kỹ Sư"));
    }
    for (const char *name : {"duc thuy", "đức thúy", "Đức Thuý", "thuý đức"}) {
        INFO(name);
        CHECK(cell.find(name).size() == 1);
    }
    cell.say(cell.november, "Thực hiện nghị quyết đúng quý.");
    for (const char *begun : {"q", "qu", "quy", "quyế", "quyết", "nghị quy", "quý", "qui"}) {  // nothing vanishes on the way
        INFO(begun);
        CHECK(cell.find(begun, FoundKind::Opinion).size() == 1);
    }
    CHECK(cell.find("thui").empty());  // y stays y behind a vowel
}

TEST_CASE("a snippet is one line around the hit, cut at words, and says where the hit stands", "[search]")
{
    Cell cell;
    const QString before = vi("Trong tháng chi bộ đã triển khai nhiều việc và được nhân dân đồng tình; ");
    cell.say(cell.november, (before.repeated(3) + vi("\nriêng việc Xyloto thì chưa xong, ") + before.repeated(3)).toUtf8().constData());
    const auto found = cell.find("xylo");
    REQUIRE(found.size() == 1);
    const Found &hit = found.first();
    CHECK(hit.snippet.mid(hit.at, hit.length) == QStringLiteral("Xyloto"));
    CHECK(hit.snippet.size() < 200);
    CHECK(hit.snippet.startsWith(QChar(0x2026)));
    CHECK(hit.snippet.endsWith(QChar(0x2026)));
    CHECK_FALSE(hit.snippet.contains(u'\n'));
    const auto person = cell.find("cau duong");
    REQUIRE(person.size() == 1);
    CHECK(person.first().snippet.mid(person.first().at, person.first().length) == vi("cầu"));
    const auto task = cell.find("don doc", FoundKind::Task);  // only its title says so
    CHECK(task.first().snippet.mid(task.first().at, task.first().length) == vi("Đôn"));
    const auto byTitle = cell.find("ky su", FoundKind::Member);
    CHECK(byTitle.first().snippet.mid(byTitle.first().at, byTitle.first().length) == vi("kỹ"));
}

TEST_CASE("kinds and years narrow what is found", "[search]")
{
    Cell cell;
    CHECK(cell.find("den", FoundKind::Task).size() == 1);
    CHECK(cell.find("den", FoundKind::Member).empty());
    CHECK(cell.find("den", {}, 2026).size() == 3);
    CHECK(cell.find("den", {}, 2025).empty());
    CHECK(must(SearchIndex::read(*cell.book)).years() == QList<int>{2026});
    for (int i = 0; i < 300; ++i)
        cell.say(cell.november, "Nhất trí.");
    CHECK(cell.find("nhat tri").size() == 200);
    CHECK(must(SearchIndex::read(*cell.book)).find({vi("nhat tri")}, 5).size() == 5);
}

TEST_CASE("a petition is found by what it says and not by who asked, and what is removed is not found", "[search]")
{
    Cell cell;
    Petition petition;
    petition.meeting = cell.november;
    petition.item = cell.item(cell.november);
    petition.member = cell.members.at(3);
    petition.text = vi("Đề nghị mở lớp tin học.");
    const PetitionId id = must(putPetition(*cell.book, petition));
    CHECK(cell.find("tin hoc").size() == 1);
    for (const Found &each : must(SearchIndex::read(*cell.book)).find({must(cell.book->get(cell.members.at(3))).name, FoundKind::Petition, 0}))
        FAIL(each.title.toStdString());
    must(removePetition(*cell.book, id));
    CHECK(cell.find("tin hoc").empty());
}

TEST_CASE("an office finds what its cells sent, and whose it is", "[search]")
{
    Cell cell;
    must(markRest(*cell.book, cell.november));  // two came onto the list after the roll call
    cell.close(cell.november);
    cell.sign(cell.november);
    must(takeBundle(*cell.ward, cell.up()));
    const auto found = must(SearchIndex::read(*cell.ward)).find({vi("den ngo 12")});
    REQUIRE(found.size() == 2);
    CHECK(found.first().org == cell.book->org());
    for (const Found &each : cell.find("den ngo 12"))
        CHECK(each.org.isEmpty());
}

TEST_CASE("a locked book cannot be searched", "[search]")
{
    Cell cell;
    cell.book->lock();
    const auto index = SearchIndex::read(*cell.book);
    REQUIRE_FALSE(index);
    CHECK(QByteArray(index.error().word) == "locked");
}

TEST_CASE("words inside attached files are found once they are read, and read only once", "[search]")
{
    Cell cell;
    const QString path = QStringLiteral(TEST_DATA "/attachments/nghi-quyet.docx");
    must(attachFile(*cell.book, cell.november, path));
    CHECK(cell.find("nuoc sach").isEmpty());
    const QStringList unread = must(SearchIndex::read(*cell.book)).unread();
    REQUIRE(unread.size() == 1);
    const qint64 size = must(cell.book->logSize());
    CHECK(must(readAttachments(*cell.book, unread)) == 0);
    CHECK(must(cell.book->logSize()) == size);  // nothing of it is a fact
    const auto found = cell.find("nuoc sach");
    REQUIRE(found.size() == 1);
    CHECK(found.first().found == FoundKind::File);
    CHECK(found.first().title == QStringLiteral("nghi-quyet.docx"));
    CHECK(found.first().snippet.mid(found.first().at, found.first().length) == vi("nước"));
    CHECK(must(SearchIndex::read(*cell.book)).unread().isEmpty());
    cell.reopen();
    CHECK(cell.find("công nghệ số", FoundKind::File).size() == 1);
    CHECK(must(cell.book->check()).problems.isEmpty());

    QFile picture(cell.folder.filePath(QStringLiteral("anh.jpg")));
    REQUIRE(picture.open(QIODevice::WriteOnly));
    picture.write(QByteArray("\xFF\xD8\xFF\xE0\0\0JFIF", 10));
    picture.close();
    must(attachFile(*cell.book, cell.november, picture.fileName()));
    must(readAttachments(*cell.book, must(SearchIndex::read(*cell.book)).unread()));
    CHECK(must(SearchIndex::read(*cell.book)).unread().isEmpty());  // it holds no text, and is not read each time
    CHECK(cell.find("anh", FoundKind::File).size() == 1);
}

TEST_CASE("a file with a mark of secrecy at its head is not taken in", "[search]")
{
    Cell cell;
    const auto attach = [&](const char *words) {
        QFile file(cell.folder.filePath(QStringLiteral("van-ban.txt")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(words);
        file.close();
        return attachFile(*cell.book, cell.november, file.fileName());
    };
    CHECK(attach("ĐẢNG ỦY PHƯỜNG\n  TỐI  MẬT \nBáo cáo").error().kind == Error::Refused);
    CHECK(must(cell.book->all<Attachment>()).isEmpty());
    must(attach("Báo cáo về bảo mật, tài liệu MẬT không gửi qua mạng"));
}

TEST_CASE("a number that is shown in groups is found in one piece, and one that was kept in one piece by its groups", "[search]")
{
    Cell cell;
    Member person = named(vi("Lê Thị Điện"));
    person.phone = QStringLiteral("0912 345 678");
    person.profileNumber = QStringLiteral("000123 BN");
    must(enterMember(*cell.book, person, {}));
    Member other = named(vi("Lê Văn Thoại"));
    other.phone = QStringLiteral("02438251234");
    must(enterMember(*cell.book, other, {}));
    for (const char *typed : {"0912345678", "0912.345.678", "0912 345 678", "09123456", "+84912345678", "000123bn", "000123-BN", "000123 BN"}) {
        INFO(typed);
        const auto found = cell.find(typed);
        REQUIRE(found.size() == 1);
        CHECK(found.first().title == vi("Lê Thị Điện"));
    }
    const Found hit = cell.find("0912345678").first();
    CHECK(hit.snippet.mid(hit.at, hit.length) == QStringLiteral("0912 345 678"));
    for (const char *typed : {"02438251234", "024 3825 1234", "024.3825.1234"}) {
        INFO(typed);
        REQUIRE(cell.find(typed).size() == 1);
        CHECK(cell.find(typed).first().title == vi("Lê Văn Thoại"));
    }
    CHECK(cell.find("12345678").empty());  // the middle of a number is no beginning
}

TEST_CASE("a line of a member's timeline is found by what it says, its number and who issued it, and names the member at whom it opens", "[search]")
{
    Cell cell;
    const MemberId whose = cell.members.at(2);
    const QString name = must(cell.book->get(whose)).name;
    MemberEvent award;
    award.member = whose;
    award.what = EventKind::Award;
    award.text = vi("Giấy khen phong trào trồng rừng ngập mặn");
    award.number = vi("57-QĐ/ĐU");
    award.issuer = vi("Đảng ủy xã Xuân Thủy");
    award.decided = QStringLiteral("2019-09-02");
    const MemberEventId id = must(putEvent(*cell.book, award));
    for (const QString &words : {vi("rung ngap man"), vi("57-QĐ"), vi("xuân thủy khen"), vi("ngập mặn ") + name}) {
        INFO(words.toStdString());
        const auto found = cell.find(words.toUtf8().constData());
        REQUIRE(found.size() == 1);
        CHECK(found.first().found == FoundKind::Member);
        CHECK(found.first().kind == QLatin1String(MemberEvent::kind));
        CHECK(found.first().id == whose.text);
        CHECK(found.first().title == name);
    }
    const Found hit = cell.find("ngap man").first();
    CHECK(hit.snippet.mid(hit.at, hit.length) == vi("ngập"));
    for (const Found &each : cell.find(name.toUtf8().constData()))  // the name alone finds the person, not each line
        CHECK(each.kind != QLatin1String(MemberEvent::kind));

    Member forester = named(vi("Phạm Văn Lâm"));
    forester.job = vi("Kiểm lâm rừng ngập mặn");
    must(enterMember(*cell.book, forester, {}));
    const auto both = cell.find("rung ngap man");
    REQUIRE(both.size() == 2);
    CHECK(both.first().title == vi("Phạm Văn Lâm"));  // people before what happened to people
    must(removeEvent(*cell.book, id));
    CHECK(cell.find("57-QĐ").empty());
}

TEST_CASE("the words in a scan of a timeline's paper are read like those of an attached file", "[search]")
{
    Cell cell;
    MemberEvent training;
    training.member = cell.members.at(1);
    training.what = EventKind::Training;
    training.text = vi("Trung cấp lý luận");
    training.from = QStringLiteral("2019");
    training.scanName = QStringLiteral("bang.pdf");
    const QByteArray pdf = must(documents::meetingPaperPdf(QStringLiteral("agenda"), must(meetingRecord(*cell.book, cell.november)), {}));
    must(putEvent(*cell.book, training, pdf));
    const QString sha256 = must(eventsOf(*cell.book, cell.members.at(1))).first().scan;
    const QStringList unread = must(SearchIndex::read(*cell.book)).unread();
    REQUIRE(unread == QStringList{sha256});
    CHECK(cell.find("bang.pdf").size() == 1);
    if (must(readAttachments(*cell.book, unread)) > 0) {  // no pdftotext here: the words are those that it would have read
        const FileWords words{vi("Chương trình sinh hoạt"), QStringLiteral(" chuong trinh sinh hoat ")};
        must(cell.book->keepFileWords(sha256, words));
    }
    CHECK(must(SearchIndex::read(*cell.book)).unread().isEmpty());
    const auto found = cell.find("chuong trinh", FoundKind::Member);
    REQUIRE(found.size() == 1);
    CHECK(found.first().id == cell.members.at(1).text);
    CHECK(found.first().kind == QLatin1String(MemberEvent::kind));
}
