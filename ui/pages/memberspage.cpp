// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/memberspage.h"

#include "core/book/reading.h"
#include "core/text/dates.h"
#include "core/text/fold.h"
#include "core/text/numbers.h"
#include "core/text/vietnamese.h"
#include "core/usecases/history.h"
#include "core/usecases/membership.h"
#include "ui/dialogs/memberwords.h"
#include "ui/pages/asofbar.h"
#include "ui/pages/currentstack.h"
#include "ui/pages/handbookviews.h"
#include "ui/pages/listleaving.h"
#include "ui/pages/membercard.h"
#include "ui/pages/memberforms.h"
#include "ui/pages/timelineview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/sidebyside.h"

#include <QAction>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

bool isChosen(const MemberRow &row, MembersPage::Choice choice)
{
    switch (choice) {
    case MembersPage::Choice::OnList:
        return isOnList(row.status);
    case MembersPage::Choice::Everybody:
        return true;
    case MembersPage::Choice::Probationary:
        return isOnList(row.status) && row.status.standing == Standing::Probationary;
    }
    return true;
}

}

MembersPage::MembersPage(Book &book, QWidget *parent, const FileChooser &chooser)
    : Page(parent), m_book(book), m_chooser(chooser), m_model("MembersPage", memberColumns(), this), m_filter(m_model, this),
      m_new(new QAction(this)), m_edit(new QAction(this)), m_changeStatus(new QAction(this)), m_import(new QAction(this)),
      m_asOf(new QAction(this)), m_toolsButton(new QPushButton), m_day(new AsOfBar), m_searchLabel(new QLabel), m_search(new QLineEdit), m_choiceLabel(new QLabel), m_choice(new QComboBox),
      m_count(new QLabel), m_table(new RowTable), m_card(new MemberCard), m_stack(new QStackedWidget),
      m_empty(new EmptyState(icon())), m_list(new QWidget), m_front(new QWidget), m_viewStack(new CurrentStack), m_views(new HandbookViews(book, chooser, m_viewStack, m_front, this)),
      m_forms(new MemberForms(book, this))
{
    m_new->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    m_edit->setShortcut(QKeySequence(Qt::Key_F2));
    connect(m_new, &QAction::triggered, this, &MembersPage::enterNew);
    connect(m_edit, &QAction::triggered, this, &MembersPage::editChosen);
    connect(m_changeStatus, &QAction::triggered, this, &MembersPage::changeStatusOfChosen);
    connect(m_import, &QAction::triggered, this, &MembersPage::importAsked);
    m_asOf->setObjectName(QStringLiteral("asOf"));
    connect(m_asOf, &QAction::triggered, m_day, &AsOfBar::open);
    connect(m_day, &AsOfBar::changed, this, &MembersPage::refresh);

    layOut();
    connectViews();

    connect(m_search, &QLineEdit::textChanged, this, &MembersPage::filter);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &MembersPage::filter);
    connect(m_table, &RowTable::chosen, this, &MembersPage::showChosen);
    connect(m_table, &RowTable::opened, this, &MembersPage::editChosen);
    connect(m_empty, &EmptyState::pressed, this, &MembersPage::importAsked);
    connect(&m_book, &Book::changed, this, [this](const Changes &changes) {
        if (changes.touched<Member>() || changes.touched<MemberStatus>() || changes.touched<MemberEvent>() || changes.touched<DossierLine>()
            || changes.touched<MemberPhoto>() || changes.touched<Evaluation>())
            refreshList();  // an open view listens itself
    });
    connectForms();
    retranslate();
    refresh();
}

void MembersPage::layOut()
{
    const auto addButton = [this](QLayout *line, QAction *action, const char *picture) {
        action->setIcon(QIcon(QStringLiteral(":/icons/") + QLatin1String(picture)));
        auto *button = new QPushButton(action->icon(), QString());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
        line->addWidget(button);
        m_buttons += {button, action};
    };
    auto *commandBox = new QWidget;
    auto *commandLine = new FlowLayout(commandBox);
    commandLine->setContentsMargins(0, 0, 0, 0);
    addButton(commandLine, m_new, "add.svg");
    addButton(commandLine, m_edit, "edit.svg");
    addButton(commandLine, m_changeStatus, "members.svg");
    addButton(commandLine, m_import, "down.svg");
    addButton(commandLine, m_asOf, "today.svg");
    m_toolsButton->setMenu(new QMenu(m_toolsButton));
    m_toolsButton->setIcon(QIcon(QStringLiteral(":/icons/book.svg")));
    commandLine->addWidget(m_toolsButton);

    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_search->setMinimumWidth(160);
    m_searchLabel->setBuddy(m_search);
    m_choiceLabel->setBuddy(m_choice);
    for (const Choice choice : {Choice::OnList, Choice::Everybody, Choice::Probationary})
        m_choice->addItem(QString(), int(choice));
    auto *searchLine = new QHBoxLayout;
    searchLine->addWidget(m_searchLabel);
    searchLine->addWidget(m_search, 1);
    searchLine->addWidget(m_choiceLabel);
    searchLine->addWidget(m_choice);

    m_count->setWordWrap(true);
    m_count->setTextFormat(Qt::PlainText);
    m_table->setModel(&m_filter);
    m_table->setWideColumn(NameColumn);
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_table->setLetters(column, roomFor[column]);
    m_table->sortByColumn(NameColumn, Qt::AscendingOrder);

    auto *left = new QWidget;
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->addWidget(m_table, 1);
    leftColumn->addWidget(m_count);
    auto *split = new SideBySide(110);
    split->addWidget(left);
    split->addWidget(m_card);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 0);
    auto *listColumn = new QVBoxLayout(m_list);
    listColumn->setContentsMargins(0, 0, 0, 0);
    listColumn->addLayout(searchLine);
    listColumn->addWidget(m_day);
    listColumn->addWidget(split, 1);

    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(m_front);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(commandBox);
    column->addWidget(m_stack, 1);
    m_viewStack->addWidget(m_front);
    m_front->setFocusProxy(m_table);
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(m_viewStack);
}

void MembersPage::connectViews()
{
    m_toolsButton->menu()->addActions(m_views->actions());
    connect(m_views, &HandbookViews::asked, this, &MembersPage::openTool);
    connect(m_views, &HandbookViews::changed, this, &MembersPage::commandsChanged);
    connect(m_views, &HandbookViews::failed, this, [this](const Error &error) { messages()->show(error); });
    connect(m_views, &HandbookViews::said, this, [this](const QString &sentence, const WayOut &wayOut) { messages()->say(sentence, wayOut); });
    connect(m_views, &HandbookViews::meetingAsked, this, &MembersPage::meetingAsked);
    connect(m_views, &HandbookViews::formAsked, this, qOverload<const QString &, const MemberId &>(&MembersPage::openForm));
    connect(m_views, &HandbookViews::memberAsked, this, &MembersPage::showMember);
}

void MembersPage::connectForms()
{
    connect(m_forms, &MemberForms::failed, this, [this](const Error &error) { messages()->show(error); });
    connect(m_forms, &MemberForms::entered, this, [this](const MemberId &id, const QString &name) {
        showMember(id);
        messages()->say(tr("%1 was entered into the list.").arg(name));
    });
    connect(m_forms, &MemberForms::changed, this, [this](const QString &name) { messages()->say(tr("The card of %1 was changed.").arg(name)); });
    connect(m_forms, &MemberForms::putRight, this, [this](const MemberId &id, const QString &name) {
        messages()->say(tr("The card of %1 was put right; the slip can be printed.").arg(name), {tr("&Show the line"), [this, id] {
                            showMember(id);
                            openTool(QStringLiteral("timeline"));
                        }});
    });
    connect(m_forms, &MemberForms::statusChanged, this, [this](const QString &name) { messages()->say(tr("The status of %1 was changed.").arg(name)); });
}

HandbookView *MembersPage::openView() const
{
    return m_views->open();
}

void MembersPage::openTool(const QString &name)
{
    const MemberRow *row = chosen();
    m_views->show(name, row ? row->id : MemberId());
}

void MembersPage::openForm(const QString &form, const MemberId &member)
{
    if (openView())
        openTool({});
    if (!member.isEmpty())
        showMember(member);
    if (form == QLatin1String("dossier")) {
        openTool(QStringLiteral("timeline"));
        if (auto *view = qobject_cast<TimelineView *>(openView()))
            view->showDossier();
    } else if (m_views->has(form)) {
        openTool(form);
    } else if (form == QLatin1String("status") && !member.isEmpty()) {
        changeStatusOfChosen();
    } else if (form == QLatin1String("card") && !member.isEmpty()) {
        editChosen();
    }
}

QString MembersPage::title() const
{
    return tr("Members");
}

QIcon MembersPage::icon() const
{
    return QIcon(QStringLiteral(":/icons/members.svg"));
}

QString MembersPage::helpText() const
{
    if (const HandbookView *view = openView())
        return view->helpText();
    return tr("## Members\n\n"
              "The list of the party members of the cell, by given name. Choose one to read the card at the right.\n\n"
              "**Search** (Ctrl+F): type a part of a name, with or without accents, or some digits of a number or telephone.\n\n"
              "**New member** (Ctrl+N) and **Edit** (F2) open the card as a form. Doubts about numbers are shown and never "
              "stop you. If you leave the form, what you typed is kept and stands there again the next time.\n\n"
              "**Change status**: recognised as official, exempt, away, moved out and so on, from which day and on which "
              "paper. The earlier statuses stay on the card. What the rules doubt about a step is shown while you type; what cannot be (a step "
              "after a death, a recognition before twelve months without a reason) is refused. Who moves is best recorded under **Transfers**.\n\n"
              "**Import a list**: takes over a spreadsheet. Before anything is changed you see row by row what will happen.\n\n"
              "**As of a day** shows list and card of another day, to read. Two things can be asked: **what was true then**, as far as "
              "the book knows now, and **what the book said then**, that is what had been recorded by the end of that day. The history "
              "(Ctrl+H) shows the same of any record.\n\n"
              "**Print** (Ctrl+P) prints the card of the chosen member, **Print the list** (Ctrl+Shift+P) the list as it is seen here. More lists, labels and figures "
              "are under *Books and lists*.");
}

Result<QList<MemberRow>> MembersPage::rowsOfDay() const
{
    QList<MemberRow> rows;
    if (isAsSaidThen()) {
        const auto said = handbookAsOf(m_book, m_day->day());
        if (!said)
            return said.error();
        for (const MemberThen &each : *said)
            rows += {each.member.id, each.member, memberOn(each.member, each.way, m_day->day()).status, each.way};
        return rows;
    }
    const auto everyone = handbook(m_book, isAnotherDay() ? m_day->day() : QDate::currentDate());
    if (!everyone)
        return everyone.error();
    rows.reserve(everyone->size());
    for (const MemberOnDay &each : *everyone)
        rows += {each.member.id, each.member, each.status};
    return rows;
}

bool MembersPage::isAnotherDay() const
{
    return m_day->day().isValid();
}

bool MembersPage::isAsSaidThen() const
{
    return isAnotherDay() && m_day->question() == AsOfBar::Question::SaidThen;
}

void MembersPage::refresh()
{
    if (HandbookView *view = openView())
        view->refresh();
    refreshList();
}

void MembersPage::refreshList()
{
    auto rows = rowsOfDay();
    if (!rows) {
        messages()->show(rows.error());
        return;
    }
    m_model.setRows(*std::move(rows));
    m_stack->setCurrentWidget(m_model.rowCount() == 0 && !isAnotherDay() ? static_cast<QWidget *>(m_empty) : m_list);
    m_asOf->setEnabled(m_stack->currentWidget() == m_list);
    filter();
}

void MembersPage::retranslate()
{
    m_new->setText(tr("&New member…"));
    m_edit->setText(tr("&Edit…"));
    m_changeStatus->setText(tr("&Change status…"));
    m_import->setText(tr("&Import a list…"));
    m_asOf->setText(tr("&As of a day…"));
    for (const auto &[button, action] : std::as_const(m_buttons)) {
        button->setText(action->text());
        button->setToolTip(action->shortcut().toString(QKeySequence::NativeText));
    }
    m_toolsButton->setText(tr("&Books and lists"));
    m_views->retranslate();
    m_searchLabel->setText(tr("&Search"));
    m_search->setPlaceholderText(tr("Name, number or telephone"));
    m_choiceLabel->setText(tr("S&how"));
    m_choice->setItemText(0, tr("On the list"));
    m_choice->setItemText(1, tr("Everybody, also who left"));
    m_choice->setItemText(2, tr("Probationary members"));
    m_table->setAccessibleName(tr("Members"));
    m_empty->setTexts(tr("No members are in this book yet. Take over the list you have as a spreadsheet, or enter the "
                         "members one by one with “New member”."),
                      tr("Import a list…"));
    m_day->retranslate();
    m_card->retranslate();
    count();
    showChosen();
}

QList<QAction *> MembersPage::commands() const
{
    if (const HandbookView *view = openView())
        return view->commands();
    return QList<QAction *>{m_new, m_edit, m_changeStatus, m_import, m_asOf} + m_views->actions();
}

void MembersPage::commitDrafts()
{
    m_forms->keepDraft();
}

void MembersPage::showMember(const MemberId &id)
{
    if (openView())
        openTool({});
    m_day->close();
    m_search->clear();
    QModelIndex index = m_filter.mapFromSource(m_model.indexOf(id));
    if (!index.isValid()) {
        m_choice->setCurrentIndex(m_choice->findData(int(Choice::Everybody)));
        index = m_filter.mapFromSource(m_model.indexOf(id));
    }
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void MembersPage::print()
{
    if (HandbookView *view = openView())
        return view->print();
    const MemberRow *row = chosen();
    if (!row)
        return;
    if (isAsSaidThen())
        return messages()->show(Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "A card is printed as it is now or was on a day. Ask for what was true then, or go back to today.")});
    MemberPaperWish wish;
    wish.kind = MemberPaper::Card;
    wish.day = isAnotherDay() ? m_day->day() : QDate::currentDate();
    wish.member = row->id;
    const auto table = memberTable(m_book, wish);
    if (!table)
        return messages()->show(table.error());
    openPaper(*table, memberPages(m_book, wish), row->id);
}

void MembersPage::printList()
{
    if (HandbookView *view = openView())
        return view->print();
    QList<MemberOnDay> seen;
    for (int row = 0; row < m_filter.rowCount(); ++row)
        if (const MemberRow *each = m_model.at(m_filter.index(row, 0)))
            seen += {each->member, each->status};
    if (seen.isEmpty())
        return messages()->show(Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Nobody is on this list; there is nothing to print.")});
    const QStringList fields = {QStringLiteral("name"), QStringLiteral("born"), QStringLiteral("status"), QStringLiteral("position"), QStringLiteral("cardNumber"),
                                QStringLiteral("ceremonyDate"), QStringLiteral("phone")};
    const QString subject = isAsSaidThen() ? QStringLiteral("(theo sổ đã ghi đến hết ngày %1)").arg(dateText(m_day->day())) : QString();
    const auto table = tableAsSeen(m_book, seen, fields, isAnotherDay() ? m_day->day() : QDate::currentDate(), subject);
    if (!table)
        return messages()->show(table.error());
    openPaper(*table, pagesOf(*table), {});
}

void MembersPage::openPaper(const MemberTable &table, const Result<paper::Pages> &pages, const MemberId &member)
{
    listleaving::openPaper(m_book, table, pages, member, m_chooser, window(), [this](const Error &error) { messages()->show(error); });
}

void MembersPage::search()
{
    if (HandbookView *view = openView())
        return view->search();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void MembersPage::enterNew()
{
    if (m_forms->bringForward())
        return;
    m_day->close();
    m_forms->enterNew(everybody());
}

void MembersPage::editChosen()
{
    if (m_forms->bringForward())
        return;
    const MemberRow *row = chosen();
    if (!row)
        return;
    if (isAnotherDay())
        return messages()->show(Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "You are looking at another day, which can only be read. Go back to today to change a card.")});
    m_forms->edit(row->member, everybody());
}

void MembersPage::changeStatusOfChosen()
{
    if (m_forms->bringForward())
        return;
    const MemberRow *row = chosen();
    if (!row)
        return;
    MemberStatus now = row->status;
    now.member = row->id;
    m_forms->changeStatus(now, row->member.name);
}

bool MembersPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        m_search->clear();
        m_table->setFocus();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_table->setFocus();
        return true;
    default:
        return Page::eventFilter(watched, event);
    }
}

const MemberRow *MembersPage::chosen() const
{
    return m_model.at(m_table->currentIndex());
}

QString MembersPage::chosenRecord() const
{
    if (const HandbookView *view = openView())
        return view->chosenRecord();
    const MemberRow *row = chosen();
    return row ? row->id.text : QString();
}

QList<Member> MembersPage::everybody() const
{
    QList<Member> members;
    for (const MemberRow &row : m_model.rows())
        members += row.member;
    return members;
}

void MembersPage::filter()
{
    const QString typed = m_search->text();
    const auto choice = Choice(m_choice->currentData().toInt());
    m_filter.setPredicate<MemberRow>(m_model, [typed, choice](const MemberRow &row) {
        return isChosen(row, choice) && answersTo(row, typed);
    });
    if (!chosen() && m_filter.rowCount() > 0)
        m_table->setCurrentIndex(m_filter.index(0, NameColumn));
    m_table->scrollTo(m_table->currentIndex());
    count();
    showChosen();
}

void MembersPage::count()
{
    int all = 0;
    int standings[std::size(Words<Standing>::list)] = {};
    int situations[std::size(Words<Situation>::list)] = {};
    for (const MemberRow &row : m_model.rows()) {
        if (!isOnList(row.status))
            continue;
        ++all;
        ++standings[int(row.status.standing)];
        ++situations[int(row.status.situation)];
    }
    QStringList parts;
    const auto add = [&parts](int number, const QString &part) {
        if (number > 0)
            parts += part;
    };
    const auto of = [&situations](Situation situation) { return situations[int(situation)]; };
    add(standings[int(Standing::Official)], tr("%n official", nullptr, standings[int(Standing::Official)]));
    add(standings[int(Standing::Probationary)], tr("%n probationary", nullptr, standings[int(Standing::Probationary)]));
    add(of(Situation::Exempt), tr("%n exempt", nullptr, of(Situation::Exempt)));
    add(of(Situation::AwayTemporarily), tr("%n away temporarily", nullptr, of(Situation::AwayTemporarily)));
    add(of(Situation::HereTemporarily), tr("%n here temporarily", nullptr, of(Situation::HereTemporarily)));
    add(of(Situation::Suspended), tr("%n suspended", nullptr, of(Situation::Suspended)));
    const QString members = tr("%n members on the list", nullptr, all);
    QString line = parts.isEmpty() ? members : tr("%1: %2.", "31 members on the list: 29 official, 2 probationary.")
                                                   .arg(members, parts.join(QStringLiteral(", ")));
    const int shown = m_filter.rowCount();
    if (shown == 0)
        line = tr("Nobody here matches. Press Esc in the search field to see all again. %1", "then the counts").arg(line);
    else if (shown != all)
        line = tr("%n shown. %1", "then the counts", shown).arg(line);
    m_count->setText(line);
}

void MembersPage::showChosen()
{
    const MemberRow *row = chosen();
    m_edit->setEnabled(row && !isAnotherDay());
    m_changeStatus->setEnabled(row && !isAnotherDay());
    if (!row)
        return m_card->clear();
    const bool isAsSaid = isAsSaidThen();
    auto way = isAsSaid ? Result(row->way) : statusesOf(m_book, row->id);
    if (!way)
        messages()->show(way.error());
    else if (isAsSaid)
        std::stable_sort(way->begin(), way->end(), [](const MemberStatus &a, const MemberStatus &b) { return a.from < b.from; });
    const auto file = isAnotherDay() ? Result<CardFile>(CardFile()) : cardFile(m_book, row->member, QDate::currentDate());
    if (!file)
        messages()->show(file.error());
    m_card->setMember({row->member, row->status}, way ? *way : QList<MemberStatus>(),
                      isAnotherDay() ? QList<CardWarning>() : cardWarnings(row->member, everybody()), m_day->words(), file ? *file : CardFile());
}
