// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/meetingpapers.h"
#include "core/text/fold.h"
#include "tests/bookfixture.h"
#include "ui/dialogs/taskdialog.h"
#include "ui/dialogs/votedialog.h"
#include "ui/pages/holdstep.h"
#include "ui/pages/opinionrow.h"
#include "ui/widgets/rowtable.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QTest>
#include <algorithm>

static QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

namespace {

/// The keys that Telex needs for a text: one for a letter, one more for each mark, one more for đ, one more for a capital.
qint64 telexKeys(const QString &typed)
{
    qint64 keys = 0;
    for (const QChar each : typed.normalized(QString::NormalizationForm_D))
        keys += each.isUpper() || each == QChar(0x0111) || each == QChar(0x0110) ? 2 : 1;
    return keys;
}

struct Said
{
    int item;          ///< from 1, in the order of the agenda
    int member;
    const char *code;  ///< of a kept sentence; nullptr for none
    const char *text;  ///< typed behind it
};

/// Eighteen opinions as secretaries write them down.
const Said opinions[] = {
    {1, 2, "nt", ""},
    {1, 5, nullptr, "Tuyến đường trục chính từ nhà văn hóa đến cổng làng xuống cấp, mưa là ngập; đề nghị ưu tiên làm trước mùa mưa năm sau."},
    {1, 9, "ntbs", "số hộ chưa có bể tự hoại ở ngõ 12"},
    {2, 3, nullptr, "Tháng qua việc thu gom rác thải tại nguồn đã có 84 trên 96 hộ làm đều, còn lại chủ yếu là hộ cho thuê trọ."},
    {2, 11, nullptr, "Nhận trách nhiệm về việc chậm báo cáo số liệu hộ cận nghèo, lý do là chưa đối chiếu xong với công an khu vực."},
    {2, 14, "nt", ""},
    {2, 7, nullptr, "Camera ở đầu ngõ 5 hỏng từ tuần thứ hai, đã báo đơn vị lắp đặt nhưng chưa có người đến sửa."},
    {3, 8, nullptr, "Nhân dân băn khoăn về mức đền bù khi mở rộng đường; cần công khai phương án ở bảng tin và mời cán bộ địa chính đến giải thích."},
    {3, 4, nullptr, "Một số bà con chưa cài được dịch vụ công; đề nghị đoàn thanh niên trực hỗ trợ tối thứ sáu hằng tuần."},
    {3, 16, "nt", ""},
    {4, 20, nullptr, "Đề nghị phân công mỗi đảng viên phụ trách ba hộ trong đợt vận động hiến đất, có danh sách cụ thể."},
    {4, 12, "ntbs", "thời hạn hoàn thành trước 30 tháng 11"},
    {4, 6, nullptr, "Nên tổ chức ra quân dọn vệ sinh vào sáng thứ bảy để cán bộ công chức cùng tham gia."},
    {4, 18, nullptr, "Hội phụ nữ nhận nấu nước và chuẩn bị dụng cụ, cần hỗ trợ thêm hai xe đẩy."},
    {5, 21, "nt", ""},
    {5, 10, nullptr, "Đồng tình giới thiệu quần chúng Hoàng Thị Thu Hà đi học lớp nhận thức về Đảng đợt tháng 12."},
    {6, 13, nullptr, "Đề nghị tháng sau bố trí chuyên đề về chuyển đổi số, mời cán bộ phường hướng dẫn."},
    {6, 2, "kk", ""},
};

struct Given
{
    int item;
    int member;
    const char *title;
    const char *due;  ///< as it is typed
};
const Given tasks[] = {
    {2, 7, "Đôn đốc sửa camera đầu ngõ 5", "151126"},
    {3, 4, "Lập lịch trực hỗ trợ dịch vụ công tối thứ sáu", "101126"},
    {4, 20, "Lập danh sách phân công ba hộ cho mỗi đảng viên", "081126"},
    {4, 18, "Chuẩn bị dụng cụ cho buổi dọn vệ sinh", "141126"},
    {5, 10, "Hoàn thiện hồ sơ giới thiệu quần chúng đi học", "251126"},
};

struct Asked
{
    int item;
    const char *matter;
};
const Asked votes[] = {
    {1, "Thông qua kế hoạch mở rộng đường trục chính"},
    {5, "Giới thiệu quần chúng Hoàng Thị Thu Hà đi học lớp nhận thức về Đảng"},
    {6, "Thông qua kết luận của buổi sinh hoạt"},
};

/// A cell of 31 whose meeting is held by keys alone; every key is counted.
struct Evening : BookFixture
{
    MeetingId meeting;
    std::unique_ptr<HoldStep> step;
    QStringList errors;
    qint64 keys = 0;
    qint64 prose = 0;  ///< of these, keys that write what stands in the minutes word by word

    Evening() : BookFixture(31)
    {
        Meeting planned;
        planned.date = QDate(2026, 11, 3);
        planned.start = QTime(19, 30);
        planned.place = text("Nhà văn hóa");
        planned.chair = members.at(0);
        planned.minuteTaker = members.at(1);
        meeting = must(callMeeting(*book, planned));
        // what the guide proposes has more lines than this evening: six items remain
        const QList<AgendaItem> proposed = must(meetingRecord(*book, meeting)).items;
        for (qsizetype i = 6; i < proposed.size(); ++i)
            must(removeItem(*book, proposed.at(i).id));
        step = std::make_unique<HoldStep>(*book);
        QObject::connect(step.get(), &MeetingStep::failed, [this](const Error &error) { errors += sentence(error); });
        step->setClock([] { return QDateTime(QDate(2026, 11, 3), QTime(20, 55)); });
        step->resize(1240, 560);
        step->QWidget::show();
        step->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(step.get()));
        step->setMeeting(meeting);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        keys += modifiers ? 2 : 1;
        QWidget *popup = QApplication::activePopupWidget();  // an open list gets the keys first
        QTest::keyClick(popup ? popup : QApplication::focusWidget(), key, modifiers);
    }

    /// Letters without marks, as names are looked up and dates typed.
    void letters(const QString &typed)
    {
        keys += typed.size();
        QTest::keyClicks(QApplication::focusWidget(), typed);
    }

    /// Vietnamese prose, as an input method hands it over.
    void write(const QString &typed)
    {
        keys += telexKeys(typed);
        prose += telexKeys(typed);
        QInputMethodEvent event;
        event.setCommitString(typed);
        QApplication::sendEvent(QApplication::focusWidget(), &event);
    }

    QString nameOf(int member) { return must(book->get(members.at(member))).name; }

    /// As little of a name as finds one person only.
    QString shortest(int member)
    {
        const QString name = nameOf(member);
        QList<QString> names;
        for (const MemberId &each : members)
            names += must(book->get(each)).name;
        const QStringList words = fold(name).split(u' ');
        for (qsizetype last = 1; last <= words.last().size(); ++last)
            for (const QString &with : {QString(), words.first().left(1), words.first(), words.value(1)}) {
                const QString typed = (words.last().left(last) + u' ' + with).trimmed();
                if (std::count_if(names.begin(), names.end(), [&](const QString &each) { return containsFolded(each, typed); }) == 1)
                    return typed;
            }
        return fold(name);
    }

    void takeRollCall()
    {
        auto *table = step->findChild<RowTable *>();
        REQUIRE(QApplication::focusWidget() == table);
        press(Qt::Key_Backtab, Qt::ShiftModifier);  // to "Mark all others" and to the search
        press(Qt::Key_Backtab, Qt::ShiftModifier);
        for (const auto &[member, reason] : {std::pair{22, "đi khám bệnh"}, std::pair{25, "công tác xa"}}) {
            letters(shortest(member));
            press(Qt::Key_Return);
            letters(QStringLiteral("l"));
            write(text(reason));
            press(Qt::Key_Return);
        }
        press(Qt::Key_O, Qt::AltModifier);  // all others
        REQUIRE(QTest::qWaitFor([this] { return must(meetingRecord(*book, meeting)).rollCall.size() == 31; }));
    }

    void addOpinion(const Said &said)
    {
        press(Qt::Key_F4);
        letters(shortest(said.member));
        press(Qt::Key_Return);
        if (said.code) {
            letters(QLatin1String(said.code));
            press(Qt::Key_F12);
        }
        write(text(said.text));
    }

    template <typename Dialog>
    Dialog *open(Qt::Key key)
    {
        press(key);
        Dialog *dialog = nullptr;
        for (QWidget *each : QApplication::topLevelWidgets())
            if (auto *one = qobject_cast<Dialog *>(each); one && one->isVisible())
                dialog = one;
        REQUIRE(dialog);
        dialog->activateWindow();
        REQUIRE(QTest::qWaitFor([&] { return QApplication::activeWindow() == dialog; }));
        return dialog;
    }

    void back()
    {
        REQUIRE(QTest::qWaitFor([this] { return !QApplication::activeModalWidget(); }));
        step->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(step.get()));
    }

    void giveTask(const Given &given)
    {
        open<TaskDialog>(Qt::Key_F6);
        write(text(given.title));
        press(Qt::Key_Tab);
        letters(shortest(given.member));
        press(Qt::Key_Tab);
        letters(QLatin1String(given.due));
        press(Qt::Key_Return);
        back();
    }

    void vote(const Asked &asked)
    {
        auto *dialog = open<VoteDialog>(Qt::Key_F7);
        write(text(asked.matter));
        press(Qt::Key_P, Qt::AltModifier);  // all present in favour
        REQUIRE(QTest::qWaitFor([dialog] { return dialog->vote().inFavour > 0; }));
        press(Qt::Key_S, Qt::AltModifier);
        back();
    }

    void hold()
    {
        takeRollCall();
        for (int item = 1; item <= 6; ++item) {
            press(Qt::Key_PageDown, Qt::ControlModifier);
            for (const Said &said : opinions)
                if (said.item == item)
                    addOpinion(said);
            for (const Given &given : tasks)
                if (given.item == item)
                    giveTask(given);
            for (const Asked &asked : votes)
                if (asked.item == item)
                    vote(asked);
        }
        step->commitDrafts();
    }
};

} // namespace

TEST_CASE("an hour with 31 members, 6 items, 18 opinions, 5 tasks and 3 votes is recorded by keys, in fewer than typing its minutes takes", "[keystrokes]")
{
    Evening evening;
    evening.hold();

    const MeetingRecord record = must(meetingRecord(*evening.book, evening.meeting));
    CHECK(evening.errors.isEmpty());
    CHECK(record.items.size() == 6);
    CHECK(record.headCount().absentWithReason == 2);
    CHECK(record.headCount().unmarked == 0);
    REQUIRE(record.opinions.size() == qsizetype(std::size(opinions)));
    for (size_t i = 0; i < std::size(opinions); ++i) {
        const Opinion &opinion = record.opinions.at(qsizetype(i));
        CHECK(opinion.member == evening.members.at(opinions[i].member));
        CHECK(opinion.item == record.items.at(opinions[i].item - 1).id);
        CHECK(opinion.text.endsWith(opinions[i].text[0] ? text(opinions[i].text) : text(".")));
    }
    REQUIRE(record.tasks.size() == qsizetype(std::size(tasks)));
    for (size_t i = 0; i < std::size(tasks); ++i)
        CHECK(record.tasks.at(qsizetype(i)).person == evening.members.at(tasks[i].member));
    REQUIRE(record.votes.size() == qsizetype(std::size(votes)));
    for (const Vote &vote : record.votes)
        CHECK(vote.passed);
    CHECK(evening.book->drafts()->isEmpty());

    // What a word processor asks for: every letter of the minutes that was not there before the meeting.
    const auto pages = must(documents::meetingPaperPages(QStringLiteral("minutes"), record, {{}, {}, {}, true, false}));
    QString minutes;
    for (int page = 0; page < pages.count(); ++page)
        minutes += pages.text(page);
    qint64 known = 0;  // of the agenda, which stands in the draft that a secretary begins with
    for (const AgendaItem &item : record.items)
        known += telexKeys(item.title);
    const qint64 typed = telexKeys(minutes) - known;
    const qint64 around = evening.keys - evening.prose;
    std::printf("keys for the hour: %lld in all, %lld of them for what is neither prose nor a sentence of the minutes; "
                "typing the same minutes: %lld (%.2f of that)\n",
                static_cast<long long>(evening.keys), static_cast<long long>(around), static_cast<long long>(typed), double(evening.keys) / double(typed));
    CHECK(double(evening.keys) < 0.6 * double(typed));
    CHECK(around < 420);  // 26 things recorded and a roll call of 31: some 14 for each
}
