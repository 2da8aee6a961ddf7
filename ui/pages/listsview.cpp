// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listsview.h"

#include "ui/dialogs/keptchoicedialog.h"
#include "ui/dialogs/listcolumnsdialog.h"
#include "ui/dialogs/listconditionsdialog.h"
#include "ui/dialogs/listwords.h"
#include "ui/models/texttable.h"
#include "ui/pages/keptopening.h"
#include "ui/pages/listleaving.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/paperview.h"
#include "ui/widgets/rowtable.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>

ListsView::ListsView(Book &book, const FileChooser &chooser, QWidget *parent)
    : HandbookView(book, chooser, parent), m_kindLabel(new QLabel), m_kind(new QComboBox), m_dayLabel(new QLabel), m_day(new DateField), m_yearLabel(new QLabel),
      m_year(new NumberField(1930, 2100)), m_monthsLabel(new QLabel), m_months(new QComboBox), m_acrossLabel(new QLabel), m_across(new QComboBox),
      m_skippedLabel(new QLabel), m_skipped(new NumberField(0, 20)), m_keptLabel(new QLabel), m_keptChoices(new QComboBox), m_orderLabel(new QLabel),
      m_order(new QComboBox), m_who(new QLabel), m_count(new QLabel), m_stack(new QStackedWidget), m_list(new RowTable(RowTable::Sorting::No)),
      m_texts(new TextTable(this)), m_pages(new PaperView), m_empty(new EmptyState(QIcon(QStringLiteral(":/icons/members.svg")))),
      m_conditions(addCommand("conditions", &ListsView::editConditions)), m_columns(addCommand("columns", &ListsView::editColumns)),
      m_keep(addCommand("keep", &ListsView::keepChoice)), m_remove(addCommand("remove", &ListsView::removeKept)), m_print(addCommand("print", &ListsView::print)),
      m_xlsx(addCommand("xlsx", &ListsView::saveXlsx)), m_csv(addCommand("csv", &ListsView::saveCsv)), m_open(addCommand("open", &ListsView::openMember))
{
    const QDate today = QDate::currentDate();
    for (int i = 0; i < int(MemberPaper::Card); ++i)
        m_kind->addItem(QString(), i);
    m_day->setDate(today);
    m_year->setValue(today.year());
    for (int first = 1; first <= 12; ++first)
        m_months->addItem(QString(), QPoint(first, first));
    for (int first = 1; first <= 12; first += 3)
        m_months->addItem(QString(), QPoint(first, first + 2));
    m_months->addItem(QString(), QPoint(1, 12));
    m_months->setCurrentIndex(today.month() - 1);
    m_across->addItem(QString(), 3);
    m_across->addItem(QString(), 2);
    for (const char *order : {"name", "position", "born", "decisionDate", "group", "entered"})
        m_order->addItem(QString(), QLatin1String(order));
    layOut();

    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { showFor(kind()); });
    connect(m_day, &DateField::committed, this, &ListsView::refresh);
    connect(m_year, &NumberField::valueChanged, this, &ListsView::refresh);
    connect(m_skipped, &NumberField::valueChanged, this, &ListsView::refresh);
    for (QComboBox *combo : {m_months, m_across, m_order})
        connect(combo, &QComboBox::currentIndexChanged, this, &ListsView::refresh);
    connect(m_keptChoices, &QComboBox::activated, this, &ListsView::takeKept);
    connect(m_list, &RowTable::chosen, this, &ListsView::enable);
    connect(m_list, &RowTable::opened, this, &ListsView::openMember);
    connect(m_empty, &EmptyState::pressed, this, &ListsView::leaveEmpty);
    connect(m_pages, &PaperView::saveAsked, this, &ListsView::savePdf);
    connect(m_pages, &PaperView::printed, this, [this] { listleaving::notePrinted(this->book(), m_table, [this](const Error &error) { emit failed(error); }); });
    connect(m_pages, &PaperView::failed, this, &ListsView::failed);
    retranslate();
    showFor(kind());
}

QAction *ListsView::addCommand(const char *name, void (ListsView::*what)(), const QKeySequence &keys)
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, what);
    return action;
}

QString ListsView::title() const
{
    return tr("Lists and labels");
}

QString ListsView::helpText() const
{
    return tr("## Lists and labels\n\n"
              "Choose **which list** you need. The table shows what will be printed, in the Vietnamese words of the paper.\n\n"
              "**A list of my choice**: with *Whom…* you say who stands on it (standing, age, party age, words in a field, what is missing), with *Columns…* what "
              "is said of them. *Keep the choice…* gives it a name under which you find it again.\n\n"
              "**Book of members (Mẫu 7-HSĐV)**: everybody who was ever on the list, 14 columns, landscape, with the count at the foot of each page.\n\n"
              "**Labels**: A4 sheets with two or three labels beside each other in seven rows. Say how many of the first sheet are used up.\n\n"
              "**Birthdays**: those of a month, a quarter or the year. Ages at which a member is congratulated are marked: 70, 75, 80, 85, 90, 95 and each year from "
              "100, as the law on the elderly has it (likely; the cell may do otherwise).\n\n"
              "**Party badges**: who reaches 30 to 90 years of party age, in which of the four rounds. Times outside the Party, in the member's timeline, do not count.\n\n"
              "**Structure**: how many members are of which standing, sex, age, party age and schooling. Each question adds up to all members; what the book does not know "
              "is counted as “Chưa rõ”. Who is here temporarily is counted by the home cell. The groups of ages are the usual ones and not prescribed.\n\n"
              "**Print or save as PDF** (Ctrl+P), **XLSX** and **CSV**: what leaves the book is no longer encrypted, and the book notes that it left. A text that a "
              "spreadsheet would take for a formula is made harmless.");
}

MemberPaper ListsView::kind() const
{
    return MemberPaper(m_kind->currentData().toInt());
}

void ListsView::show(MemberPaper kind)
{
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
}

void ListsView::setChoice(const ListChoice &choice)
{
    m_choice = choice;
    const QSignalBlocker quiet(m_order);
    m_order->setCurrentIndex(std::max(0, m_order->findData(choice.order.value(0, QStringLiteral("name")))));
    refresh();
}

MemberPaperWish ListsView::wish() const
{
    MemberPaperWish wish;
    wish.kind = kind();
    wish.day = m_day->date().isValid() ? m_day->date() : QDate::currentDate();
    wish.choice = m_choice;
    if (const QString order = m_order->currentData().toString(); wish.kind == MemberPaper::Register || order != m_choice.order.value(0, QStringLiteral("name")))
        wish.choice.order = {order};
    if (wish.kind == MemberPaper::Register || wish.kind == MemberPaper::Roll)
        wish.choice.conditions.clear();  // these are of all
    if (wish.kind == MemberPaper::Roll)
        wish.choice.who = ListedWho::OnList;
    wish.title = wish.kind == MemberPaper::List ? m_kept : QString();
    wish.year = m_year->value();
    wish.firstMonth = m_months->currentData().toPoint().x();
    wish.lastMonth = m_months->currentData().toPoint().y();
    wish.labelColumns = m_across->currentData().toInt();
    wish.skippedLabels = m_skipped->value();
    return wish;
}

/// Shows the fields that a list asks for.
void ListsView::showFor(MemberPaper kind)
{
    const bool isByYear = kind == MemberPaper::Birthdays || kind == MemberPaper::Badges;
    const bool isChosen = kind == MemberPaper::List || kind == MemberPaper::Labels || kind == MemberPaper::Structure;
    const auto setShown = [](bool isShown, QWidget *field) { field->parentWidget()->setVisible(isShown); };  // with its name
    setShown(!isByYear, m_day);
    setShown(isByYear, m_year);
    setShown(kind == MemberPaper::Birthdays, m_months);
    setShown(kind == MemberPaper::Labels, m_across);
    setShown(kind == MemberPaper::Labels, m_skipped);
    setShown(isChosen, m_keptChoices);
    setShown(!isByYear && kind != MemberPaper::Structure, m_order);
    m_who->setVisible(isChosen);
    // The book of members is in the order of entering unless somebody asks for another.
    const QString usual = kind == MemberPaper::Register ? QStringLiteral("entered") : QStringLiteral("name");
    const QString before = kind == MemberPaper::Register ? QStringLiteral("name") : QStringLiteral("entered");
    if (m_order->currentData().toString() == before && m_choice.order.value(0) != before) {
        const QSignalBlocker quiet(m_order);
        m_order->setCurrentIndex(m_order->findData(usual));
    }
    for (const auto &[button, action] : std::as_const(m_buttons)) {
        const bool ofChoice = action == m_conditions || action == m_keep || action == m_remove;
        const bool isShown = action == m_columns ? kind == MemberPaper::List : !ofChoice || isChosen;
        button->setVisible(isShown && !(action == m_print && kind == MemberPaper::Structure));  // the pages in sight have buttons of their own
        action->setVisible(isShown);
    }
    refresh();
}

void ListsView::refresh()
{
    showKept();
    m_who->setText(listwords::choice(wish().choice));
    auto table = memberTable(book(), wish());
    if (!table) {
        m_table = {};
        showTable();
        return emit failed(table.error());
    }
    m_table = *std::move(table);
    showTable();
}

void ListsView::showKept()
{
    const auto all = savedFilters(book());
    if (!all)
        return emit failed(all.error());
    const QSignalBlocker quiet(m_keptChoices);
    m_keptChoices->clear();
    m_keptChoices->addItem(tr("None", "no kept choice is shown"), QString());
    for (const SavedFilter &each : *all)
        m_keptChoices->addItem(each.name, each.id.text);
    const int now = m_kept.isEmpty() ? 0 : m_keptChoices->findText(m_kept);
    m_keptChoices->setCurrentIndex(std::max(0, now));
    if (now < 0)
        m_kept.clear();  // it was removed
}

void ListsView::takeKept()
{
    const QString id = m_keptChoices->currentData().toString();
    if (id.isEmpty()) {
        m_kept.clear();
        return setChoice({});
    }
    const auto kept = book().get(SavedFilterId{id});
    if (!kept)
        return emit failed(kept.error());
    const auto choice = choiceIn(*kept);
    if (!choice)
        return emit failed(choice.error());
    m_kept = kept->name;
    setChoice(*choice);
}

void ListsView::showTable()
{
    const int row = m_list->currentIndex().row();
    QStringList titles{QStringLiteral("STT")};
    for (const documents::ListColumn &column : std::as_const(m_table.columns))
        titles += column.title;
    QList<QStringList> rows;
    for (const QList<Cell> &each : std::as_const(m_table.rows)) {
        QStringList texts{QString::number(rows.size() + 1)};
        for (const Cell &cell : each)
            texts += cell.toText().simplified();
        rows += texts;
    }
    m_texts->setTable(titles, rows);
    m_list->setLetters(0, 4);
    for (qsizetype column = 0; column < m_table.columns.size(); ++column)
        m_list->setLetters(int(column) + 1, std::max({m_table.columns[column].letters, 6, int(std::min(m_table.columns[column].title.size(), qsizetype(14)))}));
    const auto widest = std::max_element(m_table.columns.cbegin(), m_table.columns.cend(), [](const auto &a, const auto &b) { return a.letters < b.letters; });
    m_list->setWideColumn(m_table.columns.isEmpty() ? -1 : int(widest - m_table.columns.cbegin()) + 1);
    if (!rows.isEmpty())
        m_list->setCurrentIndex(m_texts->index(std::clamp(row, 0, int(rows.size()) - 1), 0));
    m_count->setText(m_table.head.notes.join(u' '));
    showEmpty();
    if (kind() == MemberPaper::Structure && m_table.people > 0)
        showPages();
    else
        m_stack->setCurrentWidget(rows.isEmpty() ? static_cast<QWidget *>(m_empty) : m_list);
    enable();
}

/// What the view says when nobody is on the list, and what the button under it does.
void ListsView::showEmpty()
{
    if (kind() == MemberPaper::Birthdays)
        m_empty->setTexts(tr("Nobody on the list has a birthday in these months."), tr("Show the whole year"));
    else if (kind() == MemberPaper::Badges)
        m_empty->setTexts(tr("Nobody reaches the years of a party badge in this year."), tr("Show the next year"));
    else if (kind() == MemberPaper::Register || kind() == MemberPaper::Roll)
        m_empty->setTexts(tr("No member was on the list on this day."), tr("Take today"));
    else
        m_empty->setTexts(tr("Nobody is on this list. Change whom it is of, or take another day."), tr("Whom…"));
}

void ListsView::leaveEmpty()
{
    if (kind() == MemberPaper::Birthdays)
        return m_months->setCurrentIndex(m_months->count() - 1);
    if (kind() == MemberPaper::Badges)
        return m_year->setValue(m_year->value() + 1);
    if (kind() != MemberPaper::Register && kind() != MemberPaper::Roll)
        return editConditions();
    m_day->setDate(QDate::currentDate());
    refresh();
}

/// The structure is drawn on the screen as on paper.
void ListsView::showPages()
{
    const auto pages = memberPages(book(), wish());
    if (pages)
        m_pages->setPages(*pages);
    else
        emit failed(pages.error());
    m_stack->setCurrentWidget(m_pages);
}

void ListsView::editConditions()
{
    auto *dialog = new ListConditionsDialog(m_choice, window());
    dialog->setSave([this, dialog]() -> Result<Done> {
        const ListChoice typed = dialog->choice();
        if (const auto checked = checkChoice(typed); !checked)
            return checked;
        if (typed != m_choice)
            m_kept.clear();
        setChoice(typed);
        return Done{};
    });
    openKept(book(), dialog, QStringLiteral("lists/conditions"));
}

void ListsView::editColumns()
{
    auto *dialog = new ListColumnsDialog(m_choice.columns.isEmpty() ? usualColumns() : m_choice.columns, window());
    dialog->setSave([this, dialog]() -> Result<Done> {
        ListChoice typed = m_choice;
        typed.columns = dialog->columns() == usualColumns() ? QStringList() : dialog->columns();
        setChoice(typed);
        return Done{};
    });
    openKept(book(), dialog, QStringLiteral("lists/columns"));
}

void ListsView::keepChoice()
{
    auto *dialog = new KeptChoiceDialog(m_kept, listwords::choice(wish().choice), window());
    dialog->setSave([this, dialog]() -> Result<Done> {
        ListChoice choice = wish().choice;
        const auto kept = keepFilter(book(), dialog->name(), choice);
        if (!kept)
            return kept.error();
        const auto named = book().get(*kept);
        m_kept = named ? named->name : QString();
        setChoice(choice);
        say(tr("The choice is kept as “%1”.").arg(m_kept));
        return Done{};
    });
    openKept(book(), dialog, QStringLiteral("lists/keep"));
}

void ListsView::removeKept()
{
    const SavedFilterId id{m_keptChoices->currentData().toString()};
    if (id.isEmpty())
        return;
    if (const auto removed = removeFilter(book(), id); !removed)
        return emit failed(removed.error());
    say(tr("The kept choice was removed. Ctrl+Z brings it back."));
    refresh();
}

void ListsView::print()
{
    if (m_table.rows.isEmpty())
        return emit failed(Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Nobody is on this list; there is nothing to print.")});
    listleaving::openPaper(book(), m_table, memberPages(book(), wish()), {}, chooser(), window(), [this](const Error &error) { emit failed(error); });
}

void ListsView::savePdf()
{
    save(listleaving::Format::Pdf);
}

void ListsView::saveXlsx()
{
    save(listleaving::Format::Xlsx);
}

void ListsView::saveCsv()
{
    save(listleaving::Format::Csv);
}

void ListsView::save(listleaving::Format format)
{
    const auto pages = format == listleaving::Format::Pdf ? memberPages(book(), wish()) : Result<paper::Pages>(Error{});
    listleaving::save(book(), m_table, pages, format, chooser(), window(), [this](const Error &error) { emit failed(error); },
                      [this](const QString &sentence) { say(sentence); });
}

void ListsView::openMember()
{
    const MemberId member = m_table.members.value(m_list->currentIndex().row());
    if (!member.isEmpty())
        emit memberAsked(member);
}

QList<QAction *> ListsView::commands() const
{
    return {m_conditions, m_columns, m_keep, m_remove, m_print, m_xlsx, m_csv, m_open};
}

QString ListsView::chosenRecord() const
{
    return m_stack->currentWidget() == m_list ? m_table.members.value(m_list->currentIndex().row()).text : QString();
}

void ListsView::enable()
{
    const bool isThere = !m_table.rows.isEmpty();
    for (QAction *action : {m_print, m_xlsx, m_csv})
        action->setEnabled(isThere);
    m_open->setEnabled(m_stack->currentWidget() == m_list && !m_table.members.value(m_list->currentIndex().row()).isEmpty());
    m_remove->setEnabled(!m_keptChoices->currentData().toString().isEmpty());
    for (const auto &[button, action] : std::as_const(m_buttons))
        button->setEnabled(action->isEnabled());
}
