// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/petitionsview.h"

#include "core/text/dates.h"
#include "core/text/fold.h"
#include "core/text/vietnamese.h"
#include "core/usecases/undoing.h"
#include "ui/dialogs/petitionanswerdialog.h"
#include "ui/dialogs/petitionreopendialog.h"
#include "ui/dialogs/petitionwords.h"
#include "ui/pages/keptopening.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/rowtable.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

static QList<Column<PetitionRow>> columns(bool isOffice)
{
    QList<Column<PetitionRow>> all{
        {QT_TRANSLATE_NOOP("PetitionsView", "No"), [](const PetitionRow &r) -> QVariant { return r.listed.petition.number; }},
        {QT_TRANSLATE_NOOP("PetitionsView", "What is asked for"), [](const PetitionRow &r) -> QVariant { return r.listed.petition.text.simplified(); }},
        {QT_TRANSLATE_NOOP("PetitionsView", "To whom"), [](const PetitionRow &r) -> QVariant { return petitionwords::addressee(r.listed.petition); }},
        {QT_TRANSLATE_NOOP("PetitionsView", "Raised on"), [](const PetitionRow &r) -> QVariant { return dateText(r.listed.petition.raised); },
         Qt::AlignLeft | Qt::AlignVCenter, [](const PetitionRow &r) -> QVariant { return r.listed.petition.raised; }},
        {QT_TRANSLATE_NOOP("PetitionsView", "State"), [](const PetitionRow &r) -> QVariant { return petitionwords::standing(r.listed.petition, r.today); },
         Qt::AlignLeft | Qt::AlignVCenter, nullptr,
         [](const PetitionRow &r) -> QVariant { return style::markIcon(petitionwords::tone(r.listed.petition, r.today)); }},
        {QT_TRANSLATE_NOOP("PetitionsView", "Answer"), [](const PetitionRow &r) -> QVariant { return r.listed.petition.answer.simplified(); }}};
    if (isOffice)
        all += {QT_TRANSLATE_NOOP("PetitionsView", "Cell"), [](const PetitionRow &r) -> QVariant { return r.cell; }};
    else
        all += {QT_TRANSLATE_NOOP("PetitionsView", "Who asked"), [](const PetitionRow &r) -> QVariant { return petitionwords::asker(r.listed.petition, r.listed.asker); },
                Qt::AlignLeft | Qt::AlignVCenter, [](const PetitionRow &r) -> QVariant { return nameSortKey(r.listed.asker); }};
    return all;
}

PetitionsView::PetitionsView(Book &book, QWidget *parent)
    : QWidget(parent), m_book(book), m_isOffice(book.head().bookKind != BookKind::Cell), m_today(&QDate::currentDate),
      m_model("PetitionsView", columns(m_isOffice)), m_filter(m_model), m_answer(new QAction(this)), m_tell(new QAction(this)),
      m_reopen(new QAction(this)), m_open(new QAction(this)), m_search(new QLineEdit), m_show(new QComboBox), m_stack(new QStackedWidget),
      m_table(new RowTable), m_empty(new EmptyState(QIcon(QStringLiteral(":/icons/work.svg"))))
{
    m_answer->setShortcut(Qt::Key_F2);
    m_search->setClearButtonEnabled(true);
    for (const Show each : {Show::Open, Show::Overdue, Show::Settled})
        m_show->addItem(QString(), int(each));
    m_table->setModel(&m_filter);
    m_table->setWideColumn(1);
    const int letters[] = {5, 0, 18, 11, 26, 14, 16};
    for (int column = 0; column < int(std::size(letters)); ++column)
        if (letters[column] > 0)
            m_table->setLetters(column, letters[column]);
    m_table->sortByColumn(3, Qt::AscendingOrder);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);

    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_show);
    auto *bottom = new QHBoxLayout;
    for (QAction *action : commands()) {
        auto *button = new QPushButton;
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        bottom->addWidget(button);
        m_buttons += button;
    }
    bottom->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
    column->addLayout(bottom);

    connect(m_answer, &QAction::triggered, this, &PetitionsView::answerCurrent);
    connect(m_tell, &QAction::triggered, this, &PetitionsView::tellCurrent);
    connect(m_reopen, &QAction::triggered, this, &PetitionsView::reopenCurrent);
    connect(m_open, &QAction::triggered, this, [this] {
        if (const PetitionRow *row = current())
            emit meetingAsked(row->listed.meeting.id);
    });
    connect(m_search, &QLineEdit::textChanged, this, &PetitionsView::filter);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_table->setFocus(); });
    connect(m_show, &QComboBox::currentIndexChanged, this, &PetitionsView::filter);
    connect(m_table, &RowTable::chosen, this, &PetitionsView::enableCommands);
    connect(m_table, &RowTable::opened, this, &PetitionsView::answerCurrent);
    connect(&m_book, &Book::changed, this, [this](const Changes &changes) {
        if (changes.touched<Petition>() || changes.touched<Meeting>() || changes.touched<Member>() || changes.touched<Guest>() || changes.touched<Peer>())
            refresh();
    });
    retranslate();
}

void PetitionsView::refresh()
{
    QList<PetitionRow> rows;
    const QDate today = m_today();
    const auto add = [&](const QString &org, const QString &cell) {
        const auto list = allPetitions(m_book, org);
        if (!list) {
            emit failed(list.error());
            return;
        }
        for (const ListedPetition &each : *list)
            if (!m_isOffice || each.petition.addressedTo == AddressedTo::UpperParty)
                rows += {each.petition.id, each, cell, today};
    };
    if (m_isOffice) {
        const auto cells = m_book.all<Peer>({{{QStringLiteral("peerKind"), wordOf(PeerKind::Cell)}}, {QStringLiteral("at")}, {}});
        if (!cells)
            return emit failed(cells.error());
        QHash<QString, QString> titles;  // a cell that was enrolled again has its title of now
        for (const Peer &cell : *cells)
            titles.insert(cell.org, cell.title);
        for (auto cell = titles.cbegin(); cell != titles.cend(); ++cell)
            add(cell.key(), cell.value());
    } else {
        add({}, {});
    }
    m_model.setRows(std::move(rows));
    filter();
}

void PetitionsView::retranslate()
{
    m_answer->setText(tr("&Answer…"));
    m_tell->setText(tr("&Told today"));
    m_reopen->setText(tr("&Open again…"));
    m_open->setText(tr("Go to the &meeting"));
    const QList<QAction *> actions = commands();
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setText(actions[i]->text());
    m_search->setPlaceholderText(tr("Find a petition, its number or who is to answer"));
    m_search->setAccessibleName(tr("Find a petition"));
    m_show->setAccessibleName(tr("Which petitions are shown"));
    m_show->setItemText(0, tr("Open petitions"));
    m_show->setItemText(1, tr("Overdue, or silent for a month"));
    m_show->setItemText(2, tr("Answered and told"));
    m_table->setAccessibleName(tr("Petitions"));
    m_empty->setTexts(m_isOffice ? tr("No petition of a cell to the upper level stands here. They come with the bundles of the cells.")
                                 : tr("No petition is waiting here. Petitions are raised while a meeting is held (F8) and stand here until they are answered and whoever asked was told."));
    refresh();
}

void PetitionsView::search()
{
    m_search->setFocus();
    m_search->selectAll();
}

void PetitionsView::setCalendar(std::function<QDate()> today)
{
    m_today = std::move(today);
    refresh();
}

qsizetype PetitionsView::shown() const
{
    return m_filter.rowCount();
}

PetitionId PetitionsView::currentPetition() const
{
    const PetitionRow *row = current();
    return row && !m_isOffice ? row->id : PetitionId();
}

void PetitionsView::answerCurrent()
{
    const PetitionRow *row = current();
    if (!row || m_isOffice)
        return;
    auto *dialog = new PetitionAnswerDialog(row->listed.petition, subjectOf(*row), m_today(), {}, window());
    dialog->setSave([this, dialog, id = row->id]() -> Result<Done> {
        const auto answered = answerPetition(m_book, id, {dialog->outcome(), dialog->answer(), dialog->day(), dialog->planned(), dialog->told()});
        if (!answered)
            return answered.error();
        return Done{};
    });
    connect(dialog, &QDialog::accepted, this, [this] { emit said(tr("The answer is recorded."), {}); });
    openKept(m_book, dialog, QStringLiteral("petition/%1/answer").arg(row->id.text));
}

void PetitionsView::tellCurrent()
{
    const PetitionRow *row = current();
    const auto size = m_book.logSize();
    if (!row || m_isOffice)
        return;
    if (!size)
        return emit failed(size.error());
    if (const auto told = tellAsker(m_book, row->id, m_today()); !told)
        return emit failed(told.error());
    const auto takeBack = [self = QPointer<PetitionsView>(this), at = *size] {
        if (!self)
            return;
        if (const auto undone = undo(self->m_book, at); !undone)
            emit self->failed(undone.error());
    };
    emit said(tr("It is recorded that whoever asked was told today."), {tr("Take it &back"), takeBack});
}

void PetitionsView::reopenCurrent()
{
    const PetitionRow *row = current();
    if (!row || m_isOffice || row->listed.petition.outcome == PetitionOutcome::Open)
        return;
    auto *dialog = new PetitionReopenDialog(subjectOf(*row), m_today(), window());
    dialog->setSave([this, dialog, id = row->id]() -> Result<Done> {
        const auto opened = reopenPetition(m_book, id, dialog->reason(), dialog->day());
        if (!opened)
            return opened.error();
        return Done{};
    });
    connect(dialog, &QDialog::accepted, this, [this] { emit said(tr("The petition is open again; its history keeps the answer it had."), {}); });
    openKept(m_book, dialog, QStringLiteral("petition/%1/reopening").arg(row->id.text));
}

const PetitionRow *PetitionsView::current() const
{
    return m_model.at(m_table->currentIndex());
}

QString PetitionsView::subjectOf(const PetitionRow &row) const
{
    return petitionwords::subject(row.listed.petition, row.listed.asker);
}

/// Petitions are found by what they say and not by who asked: a list of one person's petitions would be a profile.
void PetitionsView::filter()
{
    const auto which = Show(m_show->currentData().toInt());
    const QString typed = m_search->text();
    m_filter.setPredicate<PetitionRow>(m_model, [which, typed](const PetitionRow &row) {
        const Petition &petition = row.listed.petition;
        const bool isSettled = standingOf(petition) == PetitionStanding::Settled;
        const bool fits = which == Show::Settled ? isSettled
            : which == Show::Open ? !isSettled : isOverdue(petition, row.today) || isSilent(petition, row.today);
        return fits && containsFolded(QStringList{QString::number(petition.number), petition.text, petitionwords::addressee(petition), petition.answer, row.cell}.join(u' '), typed);
    });
    m_stack->setCurrentWidget(m_filter.rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    if (!m_table->currentIndex().isValid() && m_filter.rowCount() > 0)
        m_table->selectRow(0);
    enableCommands();
}

void PetitionsView::enableCommands()
{
    const PetitionRow *row = current();
    const bool isAnswered = row && row->listed.petition.outcome != PetitionOutcome::Open;
    m_answer->setEnabled(row);
    m_tell->setEnabled(isAnswered && !row->listed.petition.told.isValid());
    m_reopen->setEnabled(isAnswered);
    m_open->setEnabled(row);
    const QList<QAction *> actions = commands();
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setEnabled(actions[i]->isEnabled());
}
