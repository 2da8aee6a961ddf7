// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/duesview.h"

#include "core/book/reading.h"
#include "core/text/numbers.h"
#include "core/usecases/dues.h"
#include "core/usecases/duesarrears.h"
#include "ui/dialogs/duesrulesdialog.h"
#include "ui/dialogs/meetingwords.h"
#include "ui/pages/cashbooklist.h"
#include "ui/pages/duesamountlist.h"
#include "ui/pages/duesarrearslist.h"
#include "ui/pages/duesmonthlist.h"
#include "ui/pages/duesremittancelist.h"
#include "ui/pages/duesyeartable.h"
#include "ui/pages/keptopening.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/statuslabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

DuesView::DuesView(Book &book, const FileChooser &chooser, QWidget *parent)
    : HandbookView(book, chooser, parent), m_today(&QDate::currentDate), m_yearLabel(new QLabel), m_year(new NumberField(2026, 2100)), m_monthLabel(new QLabel),
      m_month(new NumberField(1, 12)), m_rules(new QPushButton), m_print(new QPushButton), m_standing(new StatusLabel), m_tabs(new QTabBar), m_parts(new QStackedWidget),
      m_whole(new QWidget), m_empty(new EmptyState(QIcon(QStringLiteral(":/icons/book.svg")))), m_monthList(new DuesMonthList(book, chooser)),
      m_amounts(new DuesAmountList(book, chooser)), m_yearTable(new DuesYearTable(book, chooser)), m_arrears(new DuesArrearsList(book, chooser)),
      m_remittances(new DuesRemittanceList(book, chooser)), m_cash(new CashBookList(book, chooser))
{
    setMonth(m_today());
    m_yearLabel->setBuddy(m_year);
    m_monthLabel->setBuddy(m_month);
    for (QPushButton *button : {m_rules, m_print})
        button->setAutoDefault(false);
    for (QWidget *each : QList<QWidget *>{m_monthLabel, m_month, m_yearLabel, m_year, m_rules, m_print})
        header()->addWidget(each);
    m_standing->setWordWrap(true);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    for (DuesSection *each : QList<DuesSection *>{m_monthList, m_amounts, m_yearTable, m_arrears, m_remittances, m_cash}) {
        m_tabs->addTab(QString());
        m_parts->addWidget(each);
        connect(each, &DuesSection::failed, this, &DuesView::failed);
        connect(each, &DuesSection::said, this, &DuesView::said);
        connect(each, &DuesSection::memberAsked, this, &DuesView::memberAsked);
    }
    auto *column = new QVBoxLayout(m_whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_standing);
    column->addWidget(m_tabs);
    column->addWidget(m_parts, 1);
    content()->addWidget(m_whole, 1);
    content()->addWidget(m_empty, 1);

    const auto goTo = [this](const QDate &month, const MemberId &member) {
        setMonth(month);
        open(Part::Month);
        m_monthList->choose(member);
    };
    connect(m_yearTable, &DuesYearTable::monthAsked, this, goTo);
    connect(m_arrears, &DuesArrearsList::monthAsked, this, goTo);
    connect(m_tabs, &QTabBar::currentChanged, m_parts, &QStackedWidget::setCurrentIndex);
    connect(m_year, &NumberField::valueChanged, this, &DuesView::showParts);
    connect(m_month, &NumberField::valueChanged, this, &DuesView::showParts);
    connect(m_rules, &QPushButton::clicked, this, &DuesView::settleRules);
    connect(m_print, &QPushButton::clicked, this, &DuesView::print);
    connect(m_empty, &EmptyState::pressed, this, &DuesView::settleRules);
    setFocusProxy(m_monthList);
}

QString DuesView::title() const
{
    return tr("Dues");
}

QString DuesView::helpText() const
{
    return tr("## Dues\n\n"
              "The dues book of the cell by regulation 01-QĐ/TW. Choose month and year above.\n\n"
              "**How dues are kept**: one person of the committee approves the amounts, another collects; the program does not let it be the same one. What share an ordinary cell may "
              "keep was **not found** in the regulation. It is 0 percent until the upper level names one: then enter it with the paper. The region decides the minimum wage.\n\n"
              "**Collection of the month**: the space bar or Enter marks the chosen member as paid, on the day and in the way above the list. **F2** enters another amount, day or receipt. "
              "Paying more is welcome and is told; it is to be reported upwards. A payment by mistake is taken back.\n\n"
              "**Amounts**: category and income of each member. The program reckons by the rates of the month, in whole đồng, halves up; how to round was not found in the regulation, so a rounding of less "
              "than 1,000 đồng needs no reason. Any other amount needs one. A waiver or reduction holds for at most 12 months each time. Who has reached 50 years of party age "
              "by the dates in the book is proposed as exempt. Rates for 2028 and the minimum wages are marked *likely*: compare them with the paper you have.\n\n"
              "**Who owes what month**: by the situation on the first day of the month. Who moves out pays to the end of the month of the introduction; who is away for a time pays there; who is suspended "
              "is not collected from. Exemption from work and meetings does not exempt from dues. A new member pays from the month of the ceremony on (not found in the regulation).\n\n"
              "**Who owes**: months that are over. From three months of one calendar year without any payment on, the program says what the rule says; it decides nothing. Whether there was a good reason, "
              "the cell considers.\n\n"
              "**Handed on**: what was collected for a span of months, the kept part, and the statement. Nothing is handed on twice; late payments go along with the next remittance.\n\n"
              "**Cash book**: payments in cash, what remittances took out of the box, and other money. What members paid by portal or bank never was in the box.");
}

DuesSection *DuesView::section() const
{
    return qobject_cast<DuesSection *>(m_parts->currentWidget());
}

QDate DuesView::month() const
{
    return QDate(m_year->value(), m_month->value(), 1);
}

void DuesView::setMonth(const QDate &month)
{
    m_year->setValue(month.year());
    m_month->setValue(month.month());
}

void DuesView::setCalendar(std::function<QDate()> today)
{
    m_today = std::move(today);
    refresh();
}

void DuesView::open(Part part)
{
    m_tabs->setCurrentIndex(int(part));
    section()->setFocus();
}

QString DuesView::chosenRecord() const
{
    return section()->chosenRecord();
}

void DuesView::print()
{
    if (!m_shown.dues.rules.isEmpty())
        section()->print();
}

void DuesView::showMember(const MemberId &member)
{
    refresh();
    m_monthList->choose(member);
    m_amounts->choose(member);
}

void DuesView::refresh()
{
    auto dues = duesBook(book());
    if (!dues)
        return emit failed(dues.error());
    m_shown.dues = *std::move(dues);
    m_shown.today = m_today();
    showParts();
    showStanding();
    const bool isBegun = !m_shown.dues.rules.isEmpty();
    m_whole->setVisible(isBegun);
    m_empty->setVisible(!isBegun);
    m_print->setEnabled(isBegun);
}

void DuesView::showParts()
{
    m_shown.month = month();
    for (int i = 0; i < m_parts->count(); ++i)
        static_cast<DuesSection *>(m_parts->widget(i))->show(m_shown);
}

void DuesView::showStanding()
{
    const QList<DuesArrears> owing = duesArrears(m_shown.dues, m_shown.today);
    QStringList names;
    qint64 sum = 0;
    for (const DuesArrears &each : owing) {
        sum += each.open;
        if (each.reachesRule)
            names += each.member.name;
    }
    if (!names.isEmpty())
        m_standing->setStatus(Tone::Problem, tr("Three months or more of a year unpaid: %1. The rule says: %2. The cell considers it; nothing is decided by the program.")
                                                 .arg(names.join(QStringLiteral(", ")), arrearsRule(m_shown.today)));
    else if (!owing.isEmpty())
        m_standing->setStatus(Tone::Warning, tr("%n members owe dues of months that are over, %1 đồng together.", nullptr, int(owing.size())).arg(numbers::groupedText(sum)));
    else
        m_standing->setStatus(Tone::Good, tr("Nobody owes dues of months that are over."));
}

void DuesView::settleRules()
{
    const auto people = membersOn(book(), m_today());
    if (!people)
        return emit failed(people.error());
    DuesRules begun;
    if (const DuesRules *held = m_shown.dues.rulesIn(std::max(monthOf(m_today()), month()))) {
        begun = *held;
        begun.from = std::max(begun.from, monthOf(m_today()));  // a change holds from now on; an earlier month is chosen on purpose
    } else {
        begun.from = std::max(monthOf(m_today()), shippedDuesRates().packages.first().from);
    }
    const RegionalWages *wages = shippedDuesRates().wagesIn(begun.from);
    auto *dialog = new DuesRulesDialog(begun, meetingwords::choices(*people), wages ? wages->amounts : QList<qint64>(), window());
    dialog->setSave([this, dialog]() -> Result<Done> {
        const DuesRules typed = dialog->rules();
        if (const auto settled = settleDuesRules(book(), typed); !settled)
            return settled.error();
        const QStringList doubts = duesRulesDoubts(m_shown.dues, typed);
        say(doubts.isEmpty() ? tr("How dues are kept is recorded.") : doubts.join(u' '));
        return Done{};
    });
    openKept(book(), dialog, QStringLiteral("dues/rules"));
}

void DuesView::retranslate()
{
    HandbookView::retranslate();
    m_yearLabel->setText(tr("Yea&r"));
    m_monthLabel->setText(tr("Mo&nth"));
    m_rules->setText(tr("How dues are &kept…"));
    m_print->setText(tr("Print or &save…"));
    const QString names[] = {tr("Collection of the month"), tr("Amounts"), tr("Year"), tr("Who owes"), tr("Handed on"), tr("Cash book")};
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabText(i, names[i]);
    m_tabs->setAccessibleName(tr("Parts of the dues book"));
    m_empty->setTexts(tr("This cell keeps no dues book yet. Settle from which month on it does, who approves the amounts and who collects."), tr("Settle how dues are kept…"));
    for (int i = 0; i < m_parts->count(); ++i)
        static_cast<DuesSection *>(m_parts->widget(i))->retranslate();
    refresh();
}
