// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"

#include "core/usecases/elections.h"
#include "core/usecases/meetings.h"
#include "core/usecases/membership.h"
#include "core/usecases/minutekeeping.h"
#include "core/usecases/voting.h"
#include "ui/dialogs/countdialog.h"
#include "ui/dialogs/historywords.h"
#include "ui/dialogs/linelist.h"
#include "ui/dialogs/paperdialog.h"
#include "ui/dialogs/polldialog.h"
#include "ui/dialogs/positionsdialog.h"
#include "ui/dialogs/rulesdialog.h"
#include "ui/dialogs/timefield.h"
#include "ui/dialogs/votedialog.h"
#include "ui/pages/bookpage.h"
#include "ui/pages/holdstep.h"
#include "ui/pages/holdstepitem.h"
#include "ui/pages/holdsteppolls.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/paperview.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/zoom.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// A book of twelve official members, all present at a meeting that is on, and the step that holds it.
struct WindowFixture
{
    QTemporaryDir folder;
    std::unique_ptr<Book> book;
    std::unique_ptr<HoldStep> step;
    MeetingId meeting;
    QList<MemberId> members;
    QStringList errors;
    QStringList notices;
    WayOut undoWay;

    WindowFixture()
    {
        REQUIRE(startCrypto());
        BookHead head;
        head.name = text("Chi bộ 5");
        head.upper = text("Đảng bộ phường");
        head.place = text("Hạp Lĩnh");
        auto made = Book::create(folder.filePath(QStringLiteral("book")), head, passphrase(), keystore::Cost::Floor);
        REQUIRE(made);
        book = *std::move(made);
        for (const char *name : {"Nguyễn Văn An", "Trần Thị Bích", "Lê Văn Cường", "Phạm Thị Đào", "Hoàng Minh Giang", "Vũ Thị Hà", "Đỗ Văn Khoa",
                                 "Bùi Thị Lan", "Ngô Văn Minh", "Đặng Thị Nga", "Phan Văn Quân", "Dương Thị Yến"}) {
            Member member;
            member.name = text(name);
            const auto entered = enterMember(*book, member, {{}, {}, Standing::Official, Situation::Active, QDate(2020, 1, 1), {}, {}, {}});
            REQUIRE(entered);
            members += *entered;
        }
        Meeting planned;
        planned.date = QDate(2026, 11, 3);
        planned.start = QTime(19, 30);
        planned.place = text("Nhà văn hóa");
        planned.chair = members[0];
        planned.minuteTaker = members[1];
        const auto called = callMeeting(*book, planned);
        REQUIRE(called);
        meeting = *called;
        REQUIRE(markRest(*book, meeting));
        step = std::make_unique<HoldStep>(*book);
        step->setClock([] { return QDateTime(QDate(2026, 11, 3), QTime(20, 14, 30)); });
        QObject::connect(step.get(), &MeetingStep::failed, [this](const Error &error) { errors += sentence(error); });
        QObject::connect(step.get(), &MeetingStep::said, [this](const QString &said) { notices += said; });
        QObject::connect(step.get(), &MeetingStep::undoable, [this](const QString &, const WayOut &way) { undoWay = way; });
        step->resize(1240, 560);
        step->QWidget::show();
        step->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(step.get()));
        step->setMeeting(meeting);
        step->agenda()->choose({AgendaList::Place::Item, record().items.at(1).id});
    }

    static SecretBytes passphrase() { return SecretBytes::passphrase(QStringLiteral("sáu chữ dễ nhớ cho sổ")); }

    MeetingRecord record() const
    {
        auto read = meetingRecord(*book, meeting);
        REQUIRE(read);
        return *read;
    }

    HoldStepPolls *polls() const { return step->item()->polls(); }

    static QWidget *focus() { return QApplication::focusWidget(); }
    static void press(int key, Qt::KeyboardModifiers held = {})
    {
        QWidget *popup = QApplication::activePopupWidget();
        QTest::keyClick(popup ? popup : focus(), Qt::Key(key), held);
    }
    static void type(const QString &typed) { QTest::keyClicks(focus(), typed); }

    template <typename Dialog>
    static Dialog *dialog()
    {
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (QWidget *each : QApplication::allWidgets())
            if (auto *found = qobject_cast<Dialog *>(each); found && found->isVisible())
                return found;
        return nullptr;
    }

    template <typename Dialog>
    static Dialog *activeDialog()
    {
        Dialog *found = dialog<Dialog>();
        REQUIRE(found);
        REQUIRE(QTest::qWaitForWindowActive(found));
        return found;
    }

    /// A prepared election of a committee of three from four.
    PollId prepared()
    {
        Poll poll;
        poll.meeting = meeting;
        poll.item = record().items.at(1).id;
        poll.matter = text("Bầu chi ủy");
        poll.rule = QStringLiteral("election-committee");
        poll.seats = 3;
        poll.team = {members[8], members[9]};
        QList<Choice> choices;
        for (const MemberId &member : members.mid(0, 4))
            choices += {0, member, {}};
        const auto put = putPoll(*book, poll, choices);
        REQUIRE(put);
        return *put;
    }

    void count(const PollId &id, const QList<qint64> &yes)
    {
        BallotCount typed;
        typed.round = record().ballotsOf(id).last().id;
        typed.issued = typed.collected = typed.valid = 12;
        for (qsizetype i = 0; i < yes.size(); ++i)
            typed.tallies += {i + 1, QStringLiteral("agree"), yes[i]};
        const auto put = putCount(*book, typed);
        INFO((put ? QString() : sentence(put.error())).toStdString());
        REQUIRE(put);
    }

    static void choose(QComboBox *combo, const QString &data)
    {
        const int index = combo->findData(data);
        REQUIRE(index >= 0);
        combo->setCurrentIndex(index);
    }
};

QPushButton *button(const QWidget *in, const QString &words)
{
    QApplication::processEvents(); // a row that was just laid out comes into sight then
    for (QPushButton *each : in->findChildren<QPushButton *>())
        if (each->isVisibleTo(in) && QString(each->text()).remove(u'&').startsWith(words))
            return each;
    return nullptr;
}

template <typename Field>
Field *fieldWith(const QWidget *in, const QString &data)
{
    for (Field *each : in->findChildren<Field *>())
        if (each->findData(data) >= 0)
            return each;
    return nullptr;
}

}

TEST_CASE_METHOD(WindowFixture, "all in favour except two, by keyboard alone", "[votewindow]")
{
    press(Qt::Key_F7);
    auto *vote = activeDialog<VoteDialog>();
    type(text("The plan"));
    press(Qt::Key_H, Qt::AltModifier); // how it is decided
    press(Qt::Key_Down);               // all in favour except
    auto *roll = vote->findChild<VoteRoll *>();
    REQUIRE(roll->isVisible());
    CHECK(vote->findChildren<NumberField *>().first()->isHidden());
    QWidget *before = focus();
    for (int i = 0; i < 30 && !roll->isAncestorOf(focus()); ++i) // Tab reaches the list of voters
        press(Qt::Key_Tab);
    CHECK(before != focus());
    REQUIRE(roll->isAncestorOf(focus()));
    press(Qt::Key_Down);
    type(QStringLiteral("a")); // the second voter is against, the third comes
    type(QStringLiteral("o"));
    CHECK(vote->vote().inFavour == 10);
    press(Qt::Key_S, Qt::AltModifier);
    REQUIRE(QTest::qWaitFor([] { return dialog<VoteDialog>() == nullptr; }));

    const QList<Vote> votes = record().votes;
    REQUIRE(votes.size() == 1);
    CHECK(votes.first().counting == VoteCounting::AllExcept);
    CHECK(votes.first().inFavour == 10);
    CHECK(votes.first().againstBy == QList<MemberId>{members[1]});
    CHECK(votes.first().otherBy == QList<MemberId>{members[2]});
    CHECK(votes.first().present.size() == 12);
    CHECK(votes.first().taken == QTime(20, 14)); // the meeting is on
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(WindowFixture, "name by name each voter is one key", "[votewindow]")
{
    step->item()->addVote();
    auto *vote = activeDialog<VoteDialog>();
    vote->findChild<TextField *>()->setPlainText(text("The plan"));
    choose(fieldWith<QComboBox>(vote, QStringLiteral("by-name")), QStringLiteral("by-name"));
    auto *roll = vote->findChild<VoteRoll *>();
    roll->setFocus();
    for (const char letter : {'f', 'f', 'f', 'a', 'f', 'n', 'f', 'o', 'f', 'f'})
        type(QString(QLatin1Char(letter)));
    CHECK(vote->vote().inFavour == 7);
    vote->accept();

    const Vote kept = record().votes.first();
    CHECK(kept.counting == VoteCounting::ByName);
    CHECK(kept.inFavourBy.size() == 7);
    CHECK(kept.against == 1);
    CHECK(kept.other == 1);
    CHECK(kept.passed); // 7 of 12
}

TEST_CASE_METHOD(WindowFixture, "an election from the matter to the result, by keyboard", "[votewindow]")
{
    step->item()->addVote();
    auto *vote = activeDialog<VoteDialog>();
    type(text("Committee"));
    choose(fieldWith<QComboBox>(vote, QStringLiteral("ordinary")), QStringLiteral("election-committee"));
    CHECK(vote->isSecret());
    CHECK(vote->findChild<VoteRoll *>()->isHidden());
    press(Qt::Key_B, Qt::AltModifier);
    REQUIRE(QTest::qWaitFor([] { return dialog<VoteDialog>() == nullptr; }));
    CHECK(record().votes.isEmpty());

    auto *poll = activeDialog<PollDialog>();
    CHECK(poll->poll().matter == text("Committee"));
    CHECK(poll->poll().rule == QStringLiteral("election-committee"));
    press(Qt::Key_E, Qt::AltModifier);
    type(QStringLiteral("3"));
    press(Qt::Key_N, Qt::AltModifier);
    for (const char *part : {"nguyen van an", "bich", "cuong", "dao"}) {
        type(QLatin1String(part));
        press(Qt::Key_Return);
    }
    CHECK(poll->choices().size() == 4);
    press(Qt::Key_T, Qt::AltModifier);
    for (const char *part : {"quan", "nga"}) {
        type(QLatin1String(part));
        press(Qt::Key_Return);
    }
    type(QStringLiteral("minh")); // two people: Enter chooses neither
    press(Qt::Key_Return);
    CHECK(poll->poll().team.size() == 2);
    QTest::qWait(50);
    if (QApplication::activePopupWidget())
        press(Qt::Key_Escape);
    press(Qt::Key_S, Qt::AltModifier);
    CHECK(QTest::qWaitFor([&] { return poll->messages()->text().contains(text("minh")); }));
    REQUIRE(poll->isVisible());
    CHECK(record().polls.isEmpty()); // a name that was typed and not added is not lost without a word
    press(Qt::Key_T, Qt::AltModifier);
    for (int key = 0; key < 4; ++key)
        press(Qt::Key_Backspace);
    CHECK(poll->poll().team.size() == 2);
    press(Qt::Key_S, Qt::AltModifier);
    REQUIRE(QTest::qWaitFor([] { return dialog<PollDialog>() == nullptr; }));
    REQUIRE(record().polls.size() == 1);
    CHECK(record().ballots.first().choices.size() == 4);

    polls()->openCount(record().ballots.first().id);
    auto *count = activeDialog<CountDialog>();
    CHECK(count->issued()->value() == 12);
    REQUIRE(focus() == count->collected());
    type(QStringLiteral("12"));
    press(Qt::Key_Tab);
    type(QStringLiteral("12"));
    CHECK(count->outcome().contains(text("only 0 votes"))); // nobody is named yet: said with its arithmetic
    count->field(1, QStringLiteral("agree"))->setFocus();
    for (const char *votes : {"12", "11", "9", "4"}) {
        type(QLatin1String(votes));
        press(Qt::Key_Tab);
    }
    CHECK(count->outcome().contains(text("Elected")));
    CHECK(count->outcome().contains(text("Nguyễn Văn An (12)")));
    press(Qt::Key_R, Qt::AltModifier);
    REQUIRE(QTest::qWaitFor([] { return dialog<CountDialog>() == nullptr; }));

    CHECK(record().outcome(record().polls.first()).stage == PollStage::Done);
    CHECK(errors.isEmpty());
}

TEST_CASE_METHOD(WindowFixture, "a count that cannot be is refused with its arithmetic, and nothing of it is kept before", "[votewindow][secret]")
{
    const PollId id = prepared();
    polls()->openCount(record().ballotsOf(id).first().id);
    auto *count = activeDialog<CountDialog>();
    const qint64 size = *book->logSize();
    // As if each ballot were counted by the arrow key: forty keystrokes.
    for (int i = 1; i <= 12; ++i) {
        count->collected()->setFocus();
        press(Qt::Key_Up);
        count->field(1, QStringLiteral("agree"))->setFocus();
        press(Qt::Key_Up);
        QApplication::processEvents();
    }
    step->commitDrafts();

    CHECK(count->count().collected == 12);
    CHECK(count->count().votes(1, QStringLiteral("agree")) == 12);
    CHECK(book->drafts()->isEmpty());
    CHECK(*book->logSize() == size);
    CHECK(count->outcome().contains(QStringLiteral("0 valid + 0 invalid = 0")));
    count->accept();
    CHECK(count->isVisible());
    CHECK(count->messages()->text().contains(QStringLiteral("0 valid + 0 invalid = 0 ballots, but 12")));
    count->valid()->setValue(11);
    count->reason(QStringLiteral("too-many"))->setValue(1);
    count->field(1, QStringLiteral("agree"))->setValue(11);
    count->accept();
    CHECK_FALSE(count->isVisible());
    CHECK(record().counts.first().invalidBallots() == 1);
    CHECK(*book->logSize() == size + 1); // one entry, whatever was typed
}

TEST_CASE_METHOD(WindowFixture, "a recorded count is changed with its reason only", "[votewindow]")
{
    const PollId id = prepared();
    count(id, {12, 11, 9, 4});
    polls()->openCount(record().ballotsOf(id).first().id);
    auto *dialogOf = activeDialog<CountDialog>();
    CHECK(dialogOf->field(2, QStringLiteral("agree"))->value() == 11);
    dialogOf->field(2, QStringLiteral("agree"))->setValue(10);
    dialogOf->accept();
    CHECK(dialogOf->isVisible());
    dialogOf->recount()->setText(text("Đếm lại"));
    dialogOf->accept();
    CHECK_FALSE(dialogOf->isVisible());
    CHECK(record().counts.first().recount == text("Đếm lại"));
}

TEST_CASE_METHOD(WindowFixture, "a list that cannot be is told while it is typed, and the form is kept", "[votewindow]")
{
    Vote typed;
    typed.meeting = meeting;
    typed.matter = text("Committee");
    typed.rule = QStringLiteral("election-committee");
    polls()->addPoll(typed);
    auto *poll = activeDialog<PollDialog>();
    const auto outcome = [poll] { return poll->findChildren<StatusLabel *>(); };
    const auto lists = poll->findChildren<LineList *>();
    poll->findChild<NumberField *>()->setValue(3);
    lists.at(0)->setLines({{members[0].text, {}}, {members[1].text, {}}, {members[2].text, {}}});
    emit lists.at(0)->edited();
    const auto isSaid = [&](const QString &words) {
        const auto labels = outcome();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const StatusLabel *each) { return each->word().contains(words); });
    };
    CHECK(isSaid(text("it must have more")));
    lists.at(1)->setLines({{members[2].text, {}}});
    lists.at(0)->setLines({{members[0].text, {}}, {members[1].text, {}}, {members[2].text, {}}, {members[3].text, {}}});
    emit lists.at(0)->edited();
    CHECK(isSaid(text("Lê Văn Cường stands for election")));
    poll->accept();
    CHECK(poll->isVisible());
    poll->reject();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(book->drafts()->isEmpty());

    polls()->addPoll(typed);
    poll = activeDialog<PollDialog>();
    CHECK(poll->choices().size() == 4);
    CHECK(poll->poll().seats == 3);
    CHECK(poll->poll().team == QList<MemberId>{members[2]});
    poll->reject();
}

TEST_CASE_METHOD(WindowFixture, "names on a ballot are added, moved and removed by keys", "[votewindow]")
{
    Vote typed;
    typed.rule = QStringLiteral("ordinary");
    polls()->addPoll(typed);
    auto *poll = activeDialog<PollDialog>();
    press(Qt::Key_N, Qt::AltModifier);
    type(text("Plan A"));
    press(Qt::Key_Return);
    type(text("Plan B"));
    press(Qt::Key_Return);
    CHECK(poll->isVisible()); // Enter adds, it does not save
    auto *list = poll->findChildren<LineList *>().at(0);
    list->findChild<QListWidget *>()->setFocus();
    press(Qt::Key_Up, Qt::AltModifier);
    REQUIRE(poll->choices().size() == 2);
    CHECK(poll->choices().first().text == text("Plan B"));
    press(Qt::Key_Delete);
    CHECK(poll->choices().size() == 1);
    CHECK(poll->choices().first().text == text("Plan A"));
    poll->reject();
}

TEST_CASE_METHOD(WindowFixture, "ballots are shown before they are printed, and their number can be changed", "[votewindow]")
{
    const PollId id = prepared();
    polls()->openBallots(record().ballotsOf(id).first().id);
    auto *paper = activeDialog<PaperDialog>();
    CHECK(paper->copies()->value() == 12);
    CHECK(paper->view()->pageCount() == 2);
    paper->copies()->setValue(13);
    CHECK(paper->view()->pageCount() == 3);
    paper->reject();
    polls()->openMinutes(record().ballotsOf(id).first().id);
    paper = activeDialog<PaperDialog>();
    CHECK(paper->copies()->isHidden());
    CHECK(paper->view()->pageCount() >= 1);
    paper->reject();
}

TEST_CASE_METHOD(WindowFixture, "what comes next stands beside each ballot", "[votewindow]")
{
    const PollId id = prepared();
    CHECK(button(polls(), QStringLiteral("Ballot papers")));
    CHECK(button(polls(), QStringLiteral("Enter the count")));
    CHECK(button(polls(), QStringLiteral("Form for the counting team")));
    CHECK_FALSE(button(polls(), QStringLiteral("Next ballot")));

    count(id, {12, 8, 8, 8});
    CHECK_FALSE(button(polls(), QStringLiteral("Ballot papers")));
    button(polls(), QStringLiteral("Next ballot"))->click(); // among equals: nothing is asked
    CHECK(notices.last().contains(text("equal votes")));
    CHECK(record().ballotsOf(id).last().runOff);
    count(id, {7, 6, 5});
    CHECK(record().outcome(record().polls.first()).stage == PollStage::Done);
    CHECK(button(polls(), QStringLiteral("Minutes of count 2")));

    button(polls(), QStringLiteral("Remove"))->click();
    CHECK(record().polls.isEmpty());
    REQUIRE(undoWay.run);
    undoWay.run();
    CHECK(record().polls.size() == 1);
    CHECK(record().counts.size() == 2);
}

TEST_CASE_METHOD(WindowFixture, "a further ballot asks for its list, and the meeting can end it instead", "[votewindow]")
{
    const PollId id = prepared();
    count(id, {12, 8, 6, 6});
    polls()->openNext(id);
    auto *next = activeDialog<PollDialog>();
    CHECK(next->choices().size() == 2);
    next->accept();
    CHECK(record().ballotsOf(id).size() == 2);
    CHECK(record().ballotsOf(id).last().seats == 1);
    const auto removed = removeBallot(*book, record().ballotsOf(id).last().id);
    REQUIRE(removed);
    button(polls(), QStringLiteral("No further ballot"))->click();
    CHECK(record().outcome(record().polls.first()).stage == PollStage::Stopped);
    CHECK(button(polls(), QStringLiteral("Another ballot after all")));
}

TEST_CASE_METHOD(WindowFixture, "positions are set that are ticked, from the day that is typed", "[votewindow]")
{
    const PollId id = prepared();
    count(id, {12, 11, 9, 4});
    button(polls(), QStringLiteral("Set positions"))->click();
    auto *positions = activeDialog<PositionsDialog>();
    const auto ticks = positions->findChildren<QCheckBox *>();
    REQUIRE(ticks.size() == 3);
    CHECK(ticks.at(0)->text().contains(text("Committee member")));
    ticks.at(1)->setChecked(false);
    positions->findChild<DateField *>()->setDate(QDate(2026, 11, 20));
    CHECK(book->get(members[0])->position == Position::Member);
    positions->accept();

    CHECK(book->get(members[0])->position == Position::CommitteeMember);
    CHECK(book->get(members[0])->positionDate == QStringLiteral("2026-11-20"));
    CHECK(book->get(members[1])->position == Position::Member);
}

TEST_CASE_METHOD(WindowFixture, "after closing only the minutes of the count are left to open", "[votewindow]")
{
    const PollId id = prepared();
    count(id, {12, 11, 9, 4});
    Meeting over = record().meeting;
    over.end = QTime(21, 0);
    REQUIRE(changeMeeting(*book, over));
    REQUIRE(readBack(*book, meeting, true, {}));
    const auto closed = closeMinutes(*book, meeting);
    INFO((closed ? QString() : sentence(closed.error())).toStdString());
    REQUIRE(closed);

    CHECK(button(polls(), QStringLiteral("Minutes of the count")));
    CHECK(button(polls(), QStringLiteral("Set positions"))); // the approval comes later
    for (const char *gone : {"Change", "Enter", "Ballot papers", "Next", "Remove"})
        CHECK_FALSE(button(polls(), QLatin1String(gone)));
}

TEST_CASE_METHOD(WindowFixture, "voting rules are settled from the page of the book", "[votewindow][rules]")
{
    BookPage page(*book);
    page.resize(1240, 700);
    page.show();
    page.settleRules();
    auto *rules = activeDialog<RulesDialog>();
    CHECK(rules->findChildren<QComboBox *>().size() == 9);
    rules->accept();
    CHECK(rules->isVisible()); // nothing was changed
    choose(rules->findChild<QComboBox *>(QStringLiteral("tie")), QStringLiteral("threshold"));
    choose(rules->findChild<QComboBox *>(QStringLiteral("surplus")), QStringLiteral("free"));
    rules->findChild<DateField *>()->setDate(QDate(2026, 11, 1));
    rules->accept();
    CHECK_FALSE(rules->isVisible());
    CHECK(ruleChoices(*book)->size() == 2);
    CHECK_FALSE(record().ruleOf(QStringLiteral("election-secretary")).election.mostVotesAfterTie);
}

TEST_CASE_METHOD(WindowFixture, "no form for votes is higher than 600 pixels, also with letters of 125 percent", "[votewindow][size]")
{
    Zoom zoom;
    const PollId id = prepared();
    for (const int percent : {100, 125}) {
        zoom.setPercent(percent);
        QApplication::processEvents();
        INFO(percent);
        const auto fits = [](QDialog *shown) {
            QApplication::processEvents();
            INFO(shown->windowTitle().toStdString() << ' ' << shown->width() << 'x' << shown->height());
            CHECK(shown->height() <= 600);
            CHECK(shown->minimumSizeHint().height() <= 600);
            CHECK(shown->width() <= 1326);
            shown->reject();
            QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        };
        step->item()->addVote();
        auto *vote = activeDialog<VoteDialog>();
        choose(fieldWith<QComboBox>(vote, QStringLiteral("by-name")), QStringLiteral("by-name"));
        fits(vote);
        Vote typed;
        typed.rule = QStringLiteral("election-committee");
        polls()->addPoll(typed);
        fits(activeDialog<PollDialog>());
        polls()->openCount(record().ballotsOf(id).first().id);
        fits(activeDialog<CountDialog>());
        polls()->openBallots(record().ballotsOf(id).first().id);
        fits(activeDialog<PaperDialog>());
    }
    zoom.setPercent(100);
}

TEST_CASE_METHOD(WindowFixture, "the history of a vote and a count names people and fields in words", "[votewindow][history]")
{
    const PollId id = prepared();
    count(id, {12, 11, 9, 4});
    const auto name = [this](const QString &uuid) { return book->get(MemberId{uuid}) ? book->get(MemberId{uuid})->name : QString(); };

    CHECK(historywords::kind(QStringLiteral("poll.count")) == QStringLiteral("Count of a ballot"));
    CHECK(historywords::field(QStringLiteral("poll"), QStringLiteral("team")) == QStringLiteral("Counting team"));
    CHECK(historywords::value(QStringLiteral("poll"), QStringLiteral("team"), members[8].text + QStringLiteral(", ") + members[9].text, name)
          == text("Ngô Văn Minh, Đặng Thị Nga"));
    for (const QString &each : rows::columns<BallotCount>() + rows::columns<Poll>() + rows::columns<BallotRound>() + rows::columns<Vote>() + rows::columns<RuleChoice>())
        if (each != QLatin1String("id") && each != QLatin1String("base"))
            CHECK(historywords::field(QStringLiteral("vote"), each) != each);
}
