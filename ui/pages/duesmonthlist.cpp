// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/duesmonthlist.h"

#include "core/book/reading.h"
#include "core/text/dates.h"
#include "core/text/numbers.h"
#include "core/text/vietnamese.h"
#include "core/usecases/dues.h"
#include "ui/dialogs/duespaymentdialog.h"
#include "ui/dialogs/dueswords.h"
#include "ui/dialogs/handbookwords.h"
#include "ui/dialogs/meetingwords.h"
#include "ui/pages/keptopening.h"
#include "ui/widgets/datefield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

static const QList<Column<DuesMonthRow>> &columns()
{
    constexpr auto right = Qt::AlignRight | Qt::AlignVCenter;
    constexpr auto left = Qt::AlignLeft | Qt::AlignVCenter;
    static const QList<Column<DuesMonthRow>> all = {
        {QT_TRANSLATE_NOOP("DuesMonthList", "Name"), [](const DuesMonthRow &row) -> QVariant { return row.name; }, left,
         [](const DuesMonthRow &row) -> QVariant { return nameSortKey(row.name); }},
        {QT_TRANSLATE_NOOP("DuesMonthList", "State"), [](const DuesMonthRow &row) -> QVariant { return dueswords::state(row.month, row.today); }, left, nullptr,
         [](const DuesMonthRow &row) -> QVariant { return style::markIcon(dueswords::tone(row.month, row.today)); }},
        {QT_TRANSLATE_NOOP("DuesMonthList", "Due"), [](const DuesMonthRow &row) -> QVariant { return dueswords::money(row.month.due); }, right},
        {QT_TRANSLATE_NOOP("DuesMonthList", "Paid"), [](const DuesMonthRow &row) -> QVariant { return dueswords::money(row.month.paid); }, right},
        {QT_TRANSLATE_NOOP("DuesMonthList", "Open"), [](const DuesMonthRow &row) -> QVariant { return dueswords::money(row.month.open()); }, right},
        {QT_TRANSLATE_NOOP("DuesMonthList", "When and how"), [](const DuesMonthRow &row) -> QVariant { return row.how; }}};
    return all;
}

/// Who has nothing to do with the month any more or not yet has no line, unless something was paid.
static bool isListed(const DuesMonth &month)
{
    return month.paid > 0 || month.why == NotOwedWhy::None || month.why == NotOwedWhy::Away || month.why == NotOwedWhy::Suspended || month.why == NotOwedWhy::PaidElsewhere;
}

DuesMonthList::DuesMonthList(Book &book, const FileChooser &chooser, QWidget *parent)
    : DuesSection(book, chooser, parent), m_model("DuesMonthList", columns(), this), m_onLabel(new QLabel), m_on(new DateField), m_wayLabel(new QLabel), m_way(new QComboBox),
      m_sum(new QLabel), m_pay(addButton([this] { markPaid(); })), m_all(addButton([this] { markAll(); })), m_enter(addButton([this] { enterPayment(); })),
      m_back(addButton([this] { takeBack(); })), m_card(addButton([this] {
          if (const DuesMonthRow *row = current())
              emit memberAsked(row->id);
      }))
{
    for (const char *word : Words<PaidBy>::list)
        m_way->addItem(QString(), QLatin1String(word));
    m_onLabel->setBuddy(m_on);
    m_wayLabel->setBuddy(m_way);
    above()->addWidget(m_onLabel);
    above()->addWidget(m_on);
    above()->addWidget(m_wayLabel);
    above()->addWidget(m_way);
    above()->addStretch();
    above()->addWidget(m_sum);
    table()->setModel(&m_model);
    table()->setWideColumn(0);
    const int letters[] = {22, 22, 12, 12, 12, 30};
    for (int column = 0; column < int(std::size(letters)); ++column)
        table()->setLetters(column, letters[column]);
    addKey(Qt::Key_Space, [this] { markPaid(); });
    addKey(Qt::Key_F2, [this] { enterPayment(); });
    addKey(Qt::Key_Delete, [this] { takeBack(); });
    connect(table(), &RowTable::opened, this, &DuesMonthList::markPaid);
    connect(table(), &RowTable::chosen, this, &DuesMonthList::enable);
    addSaving([this] { return seenTable(); });
    addYearBook([this] {
        if (m_shown)
            openDuesBook(m_shown->month.year(), m_shown->today);
    });
}

void DuesMonthList::show(const Shown &shown)
{
    m_shown = &shown;
    if (m_on->date() == m_proposedDay) {
        m_on->setDate(shown.today);
        m_proposedDay = shown.today;
    }
    QList<DuesMonthRow> rows;
    qint64 due = 0, paid = 0;
    int full = 0, owing = 0;
    for (const Member &member : shown.dues.members) {
        const DuesMonth month = shown.dues.monthOf(member, shown.month);
        if (!isListed(month))
            continue;
        QStringList how;
        for (const DuesPayment &each : shown.dues.payments.value(member.id))
            if (each.month == shown.month)
                how += each.paper.isEmpty() ? tr("%1, %2", "day, how").arg(dateText(each.paidOn), handbookwords::paidBy(each.way))
                                            : tr("%1, %2, no %3", "day, how, number of the receipt").arg(dateText(each.paidOn), handbookwords::paidBy(each.way), each.paper);
        rows += {member.id, member.name, month, how.join(QStringLiteral("; ")), shown.today};
        due += month.due;
        paid += month.paid;
        owing += month.due > 0;
        full += month.due > 0 && month.open() == 0;
    }
    m_model.setRows(rows);
    m_sum->setText(tr("%1 of %2 members have paid: %3 of %4 đồng").arg(full).arg(owing).arg(numbers::groupedText(paid), numbers::groupedText(due)));
    if (!table()->currentIndex().isValid() && !rows.isEmpty())
        table()->selectRow(0);
    enable();
}

void DuesMonthList::choose(const MemberId &member)
{
    if (const QModelIndex index = m_model.indexOf(member); index.isValid())
        table()->setCurrentIndex(index);
}

QString DuesMonthList::chosenRecord() const
{
    const DuesMonthRow *row = current();
    if (!row || !m_shown)
        return {};
    for (const DuesPayment &each : m_shown->dues.payments.value(row->id))
        if (each.month == m_shown->month)
            return each.id.text;
    return {};
}

QDate DuesMonthList::paidOn() const
{
    return m_on->date();
}

/// Nobody has paid on a day that lies ahead: a year that was typed wrong would keep the money out of every remittance.
static Result<Done> checkDay(const QDate &paidOn, const QDate &today)
{
    if (paidOn > today)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The day of the payment, %1, lies ahead."), {dateText(paidOn)}};
    return Done{};
}

PaidBy DuesMonthList::way() const
{
    return fromWord<PaidBy>(m_way->currentData().toString());
}

void DuesMonthList::markPaid()
{
    const DuesMonthRow *row = current();
    if (!row)
        return;
    if (const auto day = m_on->value(); !day)
        return emit failed(day.error());
    if (const auto checked = checkDay(paidOn(), m_shown->today); !checked)
        return emit failed(checked.error());
    if (row->month.state == DuesState::Paid)
        return emit said(tr("%1 has paid for %2. Another payment is entered with F2.").arg(row->name, dueswords::month(m_shown->month)), {});
    const int at = table()->currentIndex().row();
    const QString name = row->name;
    const bool done = carryOut([&]() -> Result<QString> {
        const auto made = payMonth(book(), m_shown->month, {row->id}, paidOn(), way());
        if (!made)
            return made.error();
        return tr("%1 has paid %2 đồng.").arg(name, numbers::groupedText(made->sum));
    });
    if (done && at + 1 < m_model.rowCount())
        table()->selectRow(at + 1);
}

void DuesMonthList::markAll()
{
    QList<MemberId> open;
    for (const DuesMonthRow &row : m_model.rows())
        if (row.month.open() > 0)
            open += row.id;
    if (const auto day = m_on->value(); !day)
        return emit failed(day.error());
    if (const auto checked = checkDay(paidOn(), m_shown->today); !checked)
        return emit failed(checked.error());
    if (open.isEmpty())
        return emit said(tr("Nothing is open for this month."), {});
    carryOut([&]() -> Result<QString> {
        const auto made = payMonth(book(), m_shown->month, open, paidOn(), way());
        if (!made)
            return made.error();
        return tr("%n payments are recorded, %1 đồng together.", nullptr, made->count).arg(numbers::groupedText(made->sum));
    });
}

void DuesMonthList::enterPayment()
{
    const DuesMonthRow *row = current();
    if (!row)
        return;
    if (const auto why = whyNoPayment(m_shown->dues, row->id, m_shown->month))
        return emit failed(*why);
    const auto people = membersOn(book(), m_shown->today);
    if (!people)
        return emit failed(people.error());
    DuesPayment payment;
    payment.member = row->id;
    payment.month = m_shown->month;
    payment.amount = row->month.open();
    payment.paidOn = paidOn();
    payment.way = way();
    if (const DuesRules *rules = m_shown->dues.rulesIn(m_shown->month))
        payment.collector = rules->collector;
    const QString subject = tr("%1, dues of %2: %3 đồng are open.").arg(row->name, dueswords::month(m_shown->month), numbers::groupedText(row->month.open()));
    auto *dialog = new DuesPaymentDialog(payment, subject, meetingwords::choices(*people), window());
    dialog->setSave([this, dialog]() -> Result<Done> {
        if (const auto checked = checkDay(dialog->payment().paidOn, m_shown->today); !checked)
            return checked.error();
        const auto made = recordPayments(book(), {dialog->payment()});
        if (!made)
            return made.error();
        if (made->over > 0)
            emit said(tr("%1 đồng more than owed was paid. Paying more is welcome; report it to the upper level.").arg(numbers::groupedText(made->over)), {});
        else
            emit said(tr("The payment is recorded."), {});
        return Done{};
    });
    openKept(book(), dialog, QStringLiteral("dues/payment/%1/%2").arg(row->id.text, m_shown->month.toString(Qt::ISODate)));
}

void DuesMonthList::takeBack()
{
    const DuesMonthRow *row = current();
    if (!row || row->month.paid == 0)
        return;
    const QList<DuesPayment> payments = m_shown->dues.payments.value(row->id);
    const QString name = row->name;
    carryOut([&]() -> Result<QString> {
        // the latest of the month: an earlier receipt stays
        const auto last = std::find_if(payments.crbegin(), payments.crend(), [&](const DuesPayment &each) { return each.month == m_shown->month; });
        if (last == payments.crend())
            return QString();
        const auto removed = removePayment(book(), last->id);
        if (!removed)
            return removed.error();
        return tr("The payment of %1 is taken out of the book. What was handed on of it is made good by the next remittance.").arg(name);
    });
}

void DuesMonthList::print()
{
    printList();
}

Result<MemberTable> DuesMonthList::seenTable() const
{
    QList<MemberId> seen;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        if (const DuesMonthRow *each = m_model.at(table()->model()->index(row, 0)))
            seen += each->id;
    const QDate today = m_shown ? m_shown->today : QDate::currentDate();
    return collectionTable(book(), m_shown ? m_shown->dues : DuesBook(), seen, m_shown ? m_shown->month : monthOf(today), today);
}

void DuesMonthList::enable()
{
    const DuesMonthRow *row = current();
    m_pay->setEnabled(row && row->month.open() > 0);
    m_enter->setEnabled(row && row->month.why == NotOwedWhy::None);
    m_back->setEnabled(row && row->month.paid > 0);
    m_card->setEnabled(row);
}

void DuesMonthList::retranslate()
{
    m_onLabel->setText(tr("Paid &on"));
    m_wayLabel->setText(tr("Ho&w"));
    for (int i = 0; i < m_way->count(); ++i)
        m_way->setItemText(i, handbookwords::paidBy(PaidBy(i)));
    m_pay->setText(tr("&Paid (Space)"));
    m_all->setText(tr("Everybod&y has paid"));
    m_enter->setText(tr("&Another payment… (F2)"));
    m_back->setText(tr("Take the payment ba&ck"));
    m_card->setText(tr("Go to the car&d"));
    retranslateLeaving();
    table()->setAccessibleName(tr("Collection of the month"));
}
