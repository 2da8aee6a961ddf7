// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/dueswords.h"

#include "core/text/numbers.h"

#include <QComboBox>
#include <QCoreApplication>

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Dues", text);
}

} // namespace

namespace dueswords {

QString month(const QDate &month)
{
    return monthText(month);
}

QString months(const QDate &from, const QDate &until)
{
    return from == until ? month(from) : QStringLiteral("%1 – %2").arg(month(from), month(until));
}

QString money(qint64 dong)
{
    return dong == 0 ? QString() : numbers::groupedText(dong);
}

QString state(const DuesMonth &each, const QDate &today)
{
    const bool isOver = each.month < monthOf(today);
    switch (each.state) {
    case DuesState::NotOwed: return why(each.why);
    case DuesState::NoAmount: return say(QT_TRANSLATE_NOOP("Dues", "No amount approved"));
    case DuesState::Exempt: return say(QT_TRANSLATE_NOOP("Dues", "Exempt"));
    case DuesState::Open: return isOver ? say(QT_TRANSLATE_NOOP("Dues", "Owing")) : say(QT_TRANSLATE_NOOP("Dues", "Not paid yet"));
    case DuesState::Part: return say(QT_TRANSLATE_NOOP("Dues", "Paid in part"));
    case DuesState::Paid: return each.over() > 0 ? say(QT_TRANSLATE_NOOP("Dues", "Paid, and more")) : say(QT_TRANSLATE_NOOP("Dues", "Paid"));
    }
    return {};
}

Tone tone(const DuesMonth &each, const QDate &today)
{
    const bool isOver = each.month < monthOf(today);
    switch (each.state) {
    case DuesState::NotOwed: return Tone::Neutral;
    case DuesState::NoAmount: return Tone::Warning;
    case DuesState::Exempt: return Tone::Neutral;
    case DuesState::Open:
    case DuesState::Part: return isOver ? Tone::Problem : Tone::Notice;
    case DuesState::Paid: return Tone::Good;
    }
    return Tone::Neutral;
}

QString why(NotOwedWhy why)
{
    switch (why) {
    case NotOwedWhy::None: return {};
    case NotOwedWhy::BeforeBook: return say(QT_TRANSLATE_NOOP("Dues", "Before this dues book"));
    case NotOwedWhy::NotYetMember: return say(QT_TRANSLATE_NOOP("Dues", "Not a member here yet"));
    case NotOwedWhy::PaidElsewhere: return say(QT_TRANSLATE_NOOP("Dues", "Paid at the former cell"));
    case NotOwedWhy::Away: return say(QT_TRANSLATE_NOOP("Dues", "Away, pays there"));
    case NotOwedWhy::Suspended: return say(QT_TRANSLATE_NOOP("Dues", "Suspended"));
    case NotOwedWhy::MovedOut: return say(QT_TRANSLATE_NOOP("Dues", "Moved out"));
    case NotOwedWhy::Deceased: return say(QT_TRANSLATE_NOOP("Dues", "Deceased"));
    case NotOwedWhy::Left: return say(QT_TRANSLATE_NOOP("Dues", "Left the Party"));
    }
    return {};
}

QString source(const ProposedAmount &amount)
{
    switch (amount.source) {
    case AmountSource::Unknown: return say(QT_TRANSLATE_NOOP("Dues", "Choose a category"));
    case AmountSource::Approved: return amount.approved && !amount.approved->reason.isEmpty() ? amount.approved->reason : say(QT_TRANSLATE_NOOP("Dues", "Approved"));
    case AmountSource::Reckoned: return say(QT_TRANSLATE_NOOP("Dues", "By the rates of this month it is another amount"));
    case AmountSource::PartyAge: return say(QT_TRANSLATE_NOOP("Dues", "Exempt by party age, not approved yet"));
    case AmountSource::ForATime: return filled(say(QT_TRANSLATE_NOOP("Dues", "Waiver or reduction up to %1: %2")), {month(amount.proposed.until), amount.proposed.reason});
    }
    return {};
}

Tone tone(const ProposedAmount &amount)
{
    switch (amount.source) {
    case AmountSource::Unknown:
    case AmountSource::Reckoned:
    case AmountSource::PartyAge: return Tone::Warning;
    case AmountSource::Approved: return Tone::Good;
    case AmountSource::ForATime: return Tone::Notice;
    }
    return Tone::Neutral;
}

QString category(const QString &package, const QString &id)
{
    const DuesRates *rates = shippedDuesRates().byId(package);
    const DuesCategory *found = rates ? rates->category(id) : nullptr;
    return found ? found->title : id;
}

QString cashLine(const CashLine &line)
{
    switch (line.kind) {
    case CashLineKind::Dues: return QCoreApplication::translate("Dues", "Dues of %1 from %n members", nullptr, line.people).arg(month(line.from));
    case CashLineKind::Remittance: return filled(say(QT_TRANSLATE_NOOP("Dues", "Dues of %1 handed on")), {months(line.from, line.until)});
    case CashLineKind::Entry: return line.text;
    }
    return {};
}

void addMonths(QComboBox *field, const QDate &around, int before, int behind)
{
    for (int i = -before; i <= behind; ++i) {
        const QDate each = monthOf(around).addMonths(i);
        field->addItem(month(each), each.toString(Qt::ISODate));
    }
    choose(field, monthOf(around));
}

void choose(QComboBox *field, const QDate &wanted)
{
    const QString iso = wanted.isValid() ? monthOf(wanted).toString(Qt::ISODate) : QString();
    if (field->findData(iso) < 0 && wanted.isValid())
        field->insertItem(0, month(wanted), iso);
    field->setCurrentIndex(field->findData(iso));
}

QDate chosen(const QComboBox *field)
{
    return QDate::fromString(field->currentData().toString(), Qt::ISODate);
}

}
