// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/rehearsal.h"

#include "core/usecases/meetings.h"
#include "core/usecases/minutekeeping.h"

#include <QRandomGenerator>

namespace {

/// A word with how often it occurs, in parts of a thousand.
struct Frequent
{
    const char *word;
    int often;
};

// Mix of a northern or midland cell; the remainder of a thousand goes to the last names of the list.
constexpr Frequent families[] = {{"Nguyễn", 330}, {"Trần", 85}, {"Lê", 70}, {"Phạm", 70}, {"Hoàng", 40}, {"Vũ", 40}, {"Đỗ", 30},
                                 {"Bùi", 30}, {"Đặng", 20}, {"Phan", 16}, {"Đinh", 30}, {"Ngô", 30}, {"Dương", 25}, {"Trịnh", 22},
                                 {"Hà", 22}, {"Đào", 20}, {"Lương", 20}, {"Trương", 20}, {"Cao", 20}, {"Mai", 20}, {"Tạ", 20}, {"Lưu", 20}};
constexpr Frequent manMiddles[] = {{"Văn", 420}, {"Đức", 90}, {"Minh", 90}, {"Quang", 90}, {"Hữu", 80}, {"Xuân", 80}, {"Ngọc", 70}, {"Thanh", 80}};
constexpr Frequent womanMiddles[] = {{"Thị", 560}, {"Thị Thu", 80}, {"Thị Kim", 70}, {"Thị Ngọc", 70}, {"Minh", 60}, {"Thanh", 60}, {"Hồng", 60}, {"Bảo", 40}};
constexpr Frequent manNames[] = {{"Hùng", 1}, {"Dũng", 1}, {"Tuấn", 1}, {"Sơn", 1}, {"Hải", 1}, {"Long", 1}, {"Thắng", 1}, {"Hòa", 1}, {"Bình", 1}, {"Huy", 1}, {"Khánh", 1}, {"Đạt", 1}};
constexpr Frequent womanNames[] = {{"Lan", 1}, {"Hoa", 1}, {"Hương", 1}, {"Nga", 1}, {"Thủy", 1}, {"Hằng", 1}, {"Mai", 1}, {"Anh", 1}, {"Linh", 1}, {"Trang", 1}, {"Phương", 1}, {"Yến", 1}};

template <size_t count>
QString pick(const Frequent (&words)[count], QRandomGenerator &random)
{
    int total = 0;
    for (const Frequent &each : words)
        total += each.often;
    int at = random.bounded(total);
    for (const Frequent &each : words) {
        at -= each.often;
        if (at < 0)
            return QString::fromUtf8(each.word);
    }
    return QString::fromUtf8(words[0].word);
}

QDate someDay(QRandomGenerator &random, int firstYear, int lastYear)
{
    // One draw in each line: the order in which C++ evaluates arguments is open, and the same seed must give the same day.
    const int year = random.bounded(firstYear, lastYear + 1);
    const int month = random.bounded(1, 13);
    const int day = random.bounded(1, 29);
    return QDate(year, month, day);
}

constexpr const char *sayings[] = {
    "Nhất trí với dự thảo và đề nghị phân công rõ người phụ trách từng việc.",
    "Đề nghị gửi tài liệu sớm hơn để đảng viên nghiên cứu trước buổi sinh hoạt.",
    "Nhân dân mong sớm được trả lời về tiến độ làm đường và thoát nước.",
    "Cần tiếp tục vận động các hộ giữ gìn vệ sinh và không lấn chiếm vỉa hè.",
    "Tôi xin nhận khuyết điểm vì báo cáo còn chậm và sẽ khắc phục trong tháng.",
    "Đề nghị biểu dương các hộ tiêu biểu trong phong trào của tổ dân phố.",
};

} // namespace

QList<InventedMember> inventedMembers(int count, quint64 seed)
{
    QRandomGenerator random(quint32(seed ^ (seed >> 32)));
    QList<InventedMember> people;
    people.reserve(count);
    for (int i = 0; i < count; ++i) {
        InventedMember person;
        Member &member = person.member;
        const bool man = random.bounded(100) < 55;
        const QString family = pick(families, random);
        const QString middle = man ? pick(manMiddles, random) : pick(womanMiddles, random);
        const QString given = man ? pick(manNames, random) : pick(womanNames, random);
        member.name = family + u' ' + middle + u' ' + given;
        member.sex = man ? Sex::Male : Sex::Female;
        const QDate born = someDay(random, 1948, 2001);
        member.born = born.toString(Qt::ISODate);
        const int century = born.year() < 2000 ? 0 : 2;
        member.idNumber = QStringLiteral("027%1%2%3").arg(century + (man ? 0 : 1)).arg(born.year() % 100, 2, 10, QLatin1Char('0')).arg(i + 1, 6, 10, QLatin1Char('0'));
        member.cardNumber = member.idNumber;
        const int age = random.bounded(20, 35);
        const QDate joined = born.addYears(age).addDays(random.bounded(300));
        const bool probationary = i % 16 == 15;
        const QDate decision = probationary || joined > QDate(2024, 1, 1) ? QDate(probationary ? 2026 : 2023, 3, 3) : joined;
        member.decisionDate = decision.toString(Qt::ISODate);
        member.ceremonyDate = decision.addDays(10).toString(Qt::ISODate);
        if (!probationary)
            member.officialDate = decision.addDays(10).addYears(1).toString(Qt::ISODate);
        member.position = i == 0 ? Position::Secretary : i == 1 ? Position::DeputySecretary : i < 5 ? Position::CommitteeMember : Position::Member;
        member.phone = QStringLiteral("09%1").arg(random.bounded(10000000, 99999999));
        person.status.standing = probationary ? Standing::Probationary : Standing::Official;
        person.status.situation = i > 5 && i % 11 == 10 ? Situation::Exempt : Situation::Active;
        person.status.from = decision;
        people += person;
    }
    return people;
}

Result<Done> generateBook(const QString &folder, const SecretBytes &passphrase, int count, int months, quint64 seed, keystore::Cost cost)
{
    if (count < 3 || count > 100000 || months < 0 || months > 1200)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "A generated book has 3 to 100000 members and 0 to 1200 months.")};
    BookHead head;
    head.name = QStringLiteral("Chi bộ Tổ dân phố số 9");
    head.upper = QStringLiteral("Đảng bộ phường Hạp Lĩnh");
    head.place = QStringLiteral("Hạp Lĩnh");
    head.meetingPlace = QStringLiteral("Nhà văn hóa tổ dân phố số 9");
    head.termFrom = QDate(2025, 3, 15);
    auto made = Book::create(folder, head, passphrase, cost);
    if (!made)
        return made.error();
    Book &book = **made;

    QList<Fact> facts;
    QList<MemberId> members;
    for (InventedMember &person : inventedMembers(count, seed)) {
        person.member.id = MemberId::fresh();
        person.status.id = MemberStatusId::fresh();
        person.status.member = person.member.id;
        members += person.member.id;
        facts += created(person.member);
        facts += created(person.status);
    }
    if (auto recorded = book.record(facts); !recorded)
        return recorded.error();

    QRandomGenerator random(quint32(seed ^ 0x9e3779b9));
    const QDate last(2026, 11, 3);
    for (int month = months - 1; month >= 0; --month) {
        Meeting meeting;
        meeting.id = MeetingId::fresh();
        meeting.date = last.addMonths(-month);
        meeting.start = QTime(19, 30);
        meeting.end = QTime(21, 5);
        meeting.place = head.meetingPlace;
        meeting.chair = members[0];
        meeting.minuteTaker = members[1];
        meeting.rules = rulesOn(meeting.date).id;
        meeting.theme = QStringLiteral("hd05");
        QList<Fact> held{created(meeting)};
        QList<AgendaItemId> items;
        for (const AgendaSuggestion &suggestion : rulesOn(meeting.date).order(meeting.meetingKind)->items) {
            AgendaItem item{AgendaItemId::fresh(), meeting.id, suggestion.part, items.size() + 1, suggestion.title, members[0], {}, suggestion.minutes, {}, {}, false, {}, {}};
            items += item.id;
            held += created(item);
        }
        for (const MemberId &member : members) {
            Attendance line;
            line.id = AttendanceId::fresh();
            line.meeting = meeting.id;
            line.member = member;
            if (random.bounded(100) < 7) {
                line.presence = Presence::AbsentWithReason;
                line.reason = QStringLiteral("Bận việc gia đình");
            }
            held += created(line);
        }
        for (int i = 0; i < 18; ++i) {
            const MemberId speaker = members[random.bounded(members.size())];
            const char *said = sayings[random.bounded(int(std::size(sayings)))];
            held += created(Opinion{OpinionId::fresh(), meeting.id, items[5 + i % 6], i + 1, speaker, {}, QString::fromUtf8(said)});
        }
        for (int i = 0; i < 5; ++i) {
            Task task{TaskId::fresh(), meeting.id, items[9], i + 1, QStringLiteral("Nhiệm vụ %1 của tháng %2").arg(i + 1).arg(meeting.date.toString(QStringLiteral("MM/yyyy"))),
                      members[random.bounded(members.size())], meeting.date.addDays(20), TaskState::Open, {}, {}};
            if (month > 0) {
                task.state = TaskState::Done;
                task.result = QStringLiteral("Đã hoàn thành");
                task.closedOn = meeting.date.addDays(18);
            }
            held += created(task);
        }
        if (auto recorded = book.record(held); !recorded)
            return recorded.error();
    }
    return Done{};
}
