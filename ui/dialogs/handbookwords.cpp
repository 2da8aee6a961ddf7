// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/handbookwords.h"

#include "core/text/numbers.h"

#include <QCoreApplication>
#include <QHash>

namespace handbookwords {

static QString say(const char *text)
{
    return QCoreApplication::translate("Handbook", text);
}

QString event(EventKind kind)
{
    switch (kind) {
    case EventKind::Work:
        return say(QT_TRANSLATE_NOOP("Handbook", "Work"));
    case EventKind::Training:
        return say(QT_TRANSLATE_NOOP("Handbook", "Training"));
    case EventKind::Position:
        return say(QT_TRANSLATE_NOOP("Handbook", "Position"));
    case EventKind::Award:
        return say(QT_TRANSLATE_NOOP("Handbook", "Award"));
    case EventKind::Discipline:
        return say(QT_TRANSLATE_NOOP("Handbook", "Discipline"));
    case EventKind::Evaluation:
        return say(QT_TRANSLATE_NOOP("Handbook", "Evaluation"));
    case EventKind::Move:
        return say(QT_TRANSLATE_NOOP("Handbook", "Move"));
    case EventKind::Exemption:
        return say(QT_TRANSLATE_NOOP("Handbook", "Exemption"));
    case EventKind::Badge:
        return say(QT_TRANSLATE_NOOP("Handbook", "Party badge"));
    case EventKind::Outside:
        return say(QT_TRANSLATE_NOOP("Handbook", "Time outside the Party"));
    case EventKind::Skill:
        return say(QT_TRANSLATE_NOOP("Handbook", "Skill"));
    case EventKind::DigitalNucleus:
        return say(QT_TRANSLATE_NOOP("Handbook", "Digital nucleus"));
    case EventKind::Correction:
        return say(QT_TRANSLATE_NOOP("Handbook", "Correction of the card"));
    }
    return {};
}

QString dossier(DossierState state)
{
    switch (state) {
    case DossierState::Missing:
        return say(QT_TRANSLATE_NOOP("Handbook", "Missing"));
    case DossierState::Have:
        return say(QT_TRANSLATE_NOOP("Handbook", "Have"));
    case DossierState::NotNeeded:
        return say(QT_TRANSLATE_NOOP("Handbook", "Not needed"));
    }
    return {};
}

QString paidBy(PaidBy way)
{
    switch (way) {
    case PaidBy::Cash:
        return say(QT_TRANSLATE_NOOP("Handbook", "In cash"));
    case PaidBy::Portal:
        return say(QT_TRANSLATE_NOOP("Handbook", "On the public service portal"));
    case PaidBy::Bank:
        return say(QT_TRANSLATE_NOOP("Handbook", "By bank"));
    }
    return {};
}

QString direction(CashDirection direction)
{
    switch (direction) {
    case CashDirection::Out:
        return say(QT_TRANSLATE_NOOP("Handbook", "Spent"));
    case CashDirection::In:
        return say(QT_TRANSLATE_NOOP("Handbook", "Received"));
    }
    return {};
}

QString level(EvaluationLevel level)
{
    switch (level) {
    case EvaluationLevel::None:
        return {};
    case EvaluationLevel::Excellent:
        return say(QT_TRANSLATE_NOOP("Handbook", "Excellent"));
    case EvaluationLevel::Good:
        return say(QT_TRANSLATE_NOOP("Handbook", "Good"));
    case EvaluationLevel::Fulfilled:
        return say(QT_TRANSLATE_NOOP("Handbook", "Fulfilled"));
    case EvaluationLevel::NotFulfilled:
        return say(QT_TRANSLATE_NOOP("Handbook", "Not fulfilled"));
    }
    return {};
}

QString capBase(CapBase base)
{
    switch (base) {
    case CapBase::GoodOrBetter:
        return say(QT_TRANSLATE_NOOP("Handbook", "Of those rated good or better"));
    case CapBase::Good:
        return say(QT_TRANSLATE_NOOP("Handbook", "Of those rated good"));
    case CapBase::Classified:
        return say(QT_TRANSLATE_NOOP("Handbook", "Of all who are classified"));
    }
    return {};
}

QString direction(TransferDirection direction)
{
    switch (direction) {
    case TransferDirection::Out:
        return say(QT_TRANSLATE_NOOP("Handbook", "To another organisation"));
    case TransferDirection::In:
        return say(QT_TRANSLATE_NOOP("Handbook", "From another organisation"));
    }
    return {};
}

QString term(TransferTerm term)
{
    switch (term) {
    case TransferTerm::Official:
        return say(QT_TRANSLATE_NOOP("Handbook", "Officially"));
    case TransferTerm::Temporary:
        return say(QT_TRANSLATE_NOOP("Handbook", "For a time"));
    }
    return {};
}

QString way(DisclosureWay way)
{
    switch (way) {
    case DisclosureWay::Printed:
        return say(QT_TRANSLATE_NOOP("Handbook", "Printed"));
    case DisclosureWay::Saved:
        return say(QT_TRANSLATE_NOOP("Handbook", "Saved"));
    case DisclosureWay::Handed:
        return say(QT_TRANSLATE_NOOP("Handbook", "Handed over"));
    }
    return {};
}

QString kind(const QString &kind)
{
    static const QHash<QString, const char *> words = {
        {QLatin1String(MemberEvent::kind), QT_TRANSLATE_NOOP("Handbook", "Line of the timeline")},
        {QLatin1String(DossierLine::kind), QT_TRANSLATE_NOOP("Handbook", "Paper of the dossier")},
        {QLatin1String(MemberPhoto::kind), QT_TRANSLATE_NOOP("Handbook", "Photo")},
        {QLatin1String(ClockSettled::kind), QT_TRANSLATE_NOOP("Handbook", "Deadline settled")},
        {QLatin1String(Transfer::kind), QT_TRANSLATE_NOOP("Handbook", "Transfer")},
        {QLatin1String(DuesAmount::kind), QT_TRANSLATE_NOOP("Handbook", "Dues of a member")},
        {QLatin1String(DuesPayment::kind), QT_TRANSLATE_NOOP("Handbook", "Payment of dues")},
        {QLatin1String(DuesRemittance::kind), QT_TRANSLATE_NOOP("Handbook", "Dues handed on")},
        {QLatin1String(CashEntry::kind), QT_TRANSLATE_NOOP("Handbook", "Line of the cash book")},
        {QLatin1String(DuesRules::kind), QT_TRANSLATE_NOOP("Handbook", "How dues are kept")},
        {QLatin1String(Evaluation::kind), QT_TRANSLATE_NOOP("Handbook", "Evaluation of a member")},
        {QLatin1String(EvaluationCap::kind), QT_TRANSLATE_NOOP("Handbook", "How many may be excellent")},
        {QLatin1String(ImportMapping::kind), QT_TRANSLATE_NOOP("Handbook", "Columns of a list")},
        {QLatin1String(Reconciliation::kind), QT_TRANSLATE_NOOP("Handbook", "Comparison with a list from above")},
        {QLatin1String(SavedFilter::kind), QT_TRANSLATE_NOOP("Handbook", "Kept choice of members")},
        {QLatin1String(Disclosure::kind), QT_TRANSLATE_NOOP("Handbook", "Printed or handed out")},
        {QLatin1String(Erasure::kind), QT_TRANSLATE_NOOP("Handbook", "Data of a person erased")},
    };
    const char *word = words.value(kind);
    return word ? say(word) : QString();
}

QString field(const QString &kind, const QString &field)
{
    static const QHash<QPair<QString, QString>, const char *> words = {
        {{QLatin1String(MemberEvent::kind), QStringLiteral("what")}, QT_TRANSLATE_NOOP("Handbook", "Kind")},
        {{QLatin1String(MemberEvent::kind), QStringLiteral("from")}, QT_TRANSLATE_NOOP("Handbook", "From")},
        {{QLatin1String(MemberEvent::kind), QStringLiteral("until")}, QT_TRANSLATE_NOOP("Handbook", "Until")},
        {{QLatin1String(MemberEvent::kind), QStringLiteral("text")}, QT_TRANSLATE_NOOP("Handbook", "What it was")},
        {{QLatin1String(MemberEvent::kind), QStringLiteral("years")}, QT_TRANSLATE_NOOP("Handbook", "Years of party age")},
        {{QLatin1String(MemberEvent::kind), QStringLiteral("number")}, QT_TRANSLATE_NOOP("Handbook", "Number of the decision")},
        {{QLatin1String(MemberEvent::kind), QStringLiteral("decided")}, QT_TRANSLATE_NOOP("Handbook", "Date of the decision")},
        {{QLatin1String(MemberEvent::kind), QStringLiteral("issuer")}, QT_TRANSLATE_NOOP("Handbook", "Issued by")},
        {{QLatin1String(MemberEvent::kind), QStringLiteral("scan")}, QT_TRANSLATE_NOOP("Handbook", "Hash of the scan")},
        {{QLatin1String(MemberEvent::kind), QStringLiteral("scanName")}, QT_TRANSLATE_NOOP("Handbook", "Name of the scan")},
        {{QLatin1String(DossierLine::kind), QStringLiteral("paper")}, QT_TRANSLATE_NOOP("Handbook", "Paper")},
        {{QLatin1String(DossierLine::kind), QStringLiteral("state")}, QT_TRANSLATE_NOOP("Handbook", "State")},
        {{QLatin1String(DossierLine::kind), QStringLiteral("where")}, QT_TRANSLATE_NOOP("Handbook", "Where it is kept")},
        {{QLatin1String(DossierLine::kind), QStringLiteral("checked")}, QT_TRANSLATE_NOOP("Handbook", "Looked at on")},
        {{QLatin1String(DossierLine::kind), QStringLiteral("note")}, QT_TRANSLATE_NOOP("Handbook", "Note")},
        {{QLatin1String(MemberPhoto::kind), QStringLiteral("taken")}, QT_TRANSLATE_NOOP("Handbook", "Taken on")},
        {{QLatin1String(ClockSettled::kind), QStringLiteral("rule")}, QT_TRANSLATE_NOOP("Handbook", "Deadline")},
        {{QLatin1String(ClockSettled::kind), QStringLiteral("opens")}, QT_TRANSLATE_NOOP("Handbook", "Counted from")},
        {{QLatin1String(ClockSettled::kind), QStringLiteral("on")}, QT_TRANSLATE_NOOP("Handbook", "On")},
        {{QLatin1String(ClockSettled::kind), QStringLiteral("how")}, QT_TRANSLATE_NOOP("Handbook", "What was done")},
        {{QLatin1String(Transfer::kind), QStringLiteral("direction")}, QT_TRANSLATE_NOOP("Handbook", "Direction")},
        {{QLatin1String(Transfer::kind), QStringLiteral("term")}, QT_TRANSLATE_NOOP("Handbook", "For how long")},
        {{QLatin1String(Transfer::kind), QStringLiteral("other")}, QT_TRANSLATE_NOOP("Handbook", "Other organisation")},
        {{QLatin1String(Transfer::kind), QStringLiteral("recipient")}, QT_TRANSLATE_NOOP("Handbook", "Key of the receiver")},
        {{QLatin1String(Transfer::kind), QStringLiteral("packet")}, QT_TRANSLATE_NOOP("Handbook", "Packet")},
        {{QLatin1String(Transfer::kind), QStringLiteral("digest")}, QT_TRANSLATE_NOOP("Handbook", "Hash of the packet")},
        {{QLatin1String(Transfer::kind), QStringLiteral("reason")}, QT_TRANSLATE_NOOP("Handbook", "Reason")},
        {{QLatin1String(Transfer::kind), QStringLiteral("event")}, QT_TRANSLATE_NOOP("Handbook", "Since when it is needed")},
        {{QLatin1String(Transfer::kind), QStringLiteral("introduced")}, QT_TRANSLATE_NOOP("Handbook", "Introduced on")},
        {{QLatin1String(Transfer::kind), QStringLiteral("paper")}, QT_TRANSLATE_NOOP("Handbook", "Number and issuer")},
        {{QLatin1String(Transfer::kind), QStringLiteral("duesPaidTo")}, QT_TRANSLATE_NOOP("Handbook", "Dues paid up to")},
        {{QLatin1String(Transfer::kind), QStringLiteral("presented")}, QT_TRANSLATE_NOOP("Handbook", "Papers presented on")},
        {{QLatin1String(Transfer::kind), QStringLiteral("accepted")}, QT_TRANSLATE_NOOP("Handbook", "Accepted on")},
        {{QLatin1String(Transfer::kind), QStringLiteral("returned")}, QT_TRANSLATE_NOOP("Handbook", "Came back on")},
        {{QLatin1String(Transfer::kind), QStringLiteral("refusal")}, QT_TRANSLATE_NOOP("Handbook", "Why it was not accepted")},
        {{QLatin1String(Transfer::kind), QStringLiteral("items")}, QT_TRANSLATE_NOOP("Handbook", "What goes along")},
        {{QLatin1String(Transfer::kind), QStringLiteral("status")}, QT_TRANSLATE_NOOP("Handbook", "Step of the way")},
        {{QLatin1String(Erasure::kind), QStringLiteral("on")}, QT_TRANSLATE_NOOP("Handbook", "Erased on")},
        {{QLatin1String(Erasure::kind), QStringLiteral("reason")}, QT_TRANSLATE_NOOP("Handbook", "Reason")},
        {{QLatin1String(Erasure::kind), QStringLiteral("records")}, QT_TRANSLATE_NOOP("Handbook", "What was erased")},
        {{QLatin1String(Erasure::kind), QStringLiteral("entries")}, QT_TRANSLATE_NOOP("Handbook", "Lines of the log without contents")},
        {{QLatin1String(DuesAmount::kind), QStringLiteral("from")}, QT_TRANSLATE_NOOP("Handbook", "From the month")},
        {{QLatin1String(DuesAmount::kind), QStringLiteral("until")}, QT_TRANSLATE_NOOP("Handbook", "Up to the month")},
        {{QLatin1String(DuesAmount::kind), QStringLiteral("package")}, QT_TRANSLATE_NOOP("Handbook", "Rates")},
        {{QLatin1String(DuesAmount::kind), QStringLiteral("category")}, QT_TRANSLATE_NOOP("Handbook", "Category")},
        {{QLatin1String(DuesAmount::kind), QStringLiteral("base")}, QT_TRANSLATE_NOOP("Handbook", "Income")},
        {{QLatin1String(DuesAmount::kind), QStringLiteral("amount")}, QT_TRANSLATE_NOOP("Handbook", "Each month")},
        {{QLatin1String(DuesAmount::kind), QStringLiteral("reason")}, QT_TRANSLATE_NOOP("Handbook", "Reason")},
        {{QLatin1String(DuesAmount::kind), QStringLiteral("approvedBy")}, QT_TRANSLATE_NOOP("Handbook", "Approved by")},
        {{QLatin1String(DuesAmount::kind), QStringLiteral("approvedOn")}, QT_TRANSLATE_NOOP("Handbook", "Approved on")},
        {{QLatin1String(DuesPayment::kind), QStringLiteral("month")}, QT_TRANSLATE_NOOP("Handbook", "For the month")},
        {{QLatin1String(DuesPayment::kind), QStringLiteral("amount")}, QT_TRANSLATE_NOOP("Handbook", "Amount")},
        {{QLatin1String(DuesPayment::kind), QStringLiteral("paidOn")}, QT_TRANSLATE_NOOP("Handbook", "Paid on")},
        {{QLatin1String(DuesPayment::kind), QStringLiteral("way")}, QT_TRANSLATE_NOOP("Handbook", "How")},
        {{QLatin1String(DuesPayment::kind), QStringLiteral("collector")}, QT_TRANSLATE_NOOP("Handbook", "Taken by")},
        {{QLatin1String(DuesPayment::kind), QStringLiteral("paper")}, QT_TRANSLATE_NOOP("Handbook", "Number of the receipt")},
        {{QLatin1String(DuesRemittance::kind), QStringLiteral("from")}, QT_TRANSLATE_NOOP("Handbook", "From the month")},
        {{QLatin1String(DuesRemittance::kind), QStringLiteral("until")}, QT_TRANSLATE_NOOP("Handbook", "Up to the month")},
        {{QLatin1String(DuesRemittance::kind), QStringLiteral("collected")}, QT_TRANSLATE_NOOP("Handbook", "Collected")},
        {{QLatin1String(DuesRemittance::kind), QStringLiteral("kept")}, QT_TRANSLATE_NOOP("Handbook", "Kept")},
        {{QLatin1String(DuesRemittance::kind), QStringLiteral("remitted")}, QT_TRANSLATE_NOOP("Handbook", "Handed on")},
        {{QLatin1String(DuesRemittance::kind), QStringLiteral("on")}, QT_TRANSLATE_NOOP("Handbook", "On")},
        {{QLatin1String(DuesRemittance::kind), QStringLiteral("way")}, QT_TRANSLATE_NOOP("Handbook", "How")},
        {{QLatin1String(DuesRemittance::kind), QStringLiteral("paper")}, QT_TRANSLATE_NOOP("Handbook", "Number of the paper")},
        {{QLatin1String(CashEntry::kind), QStringLiteral("on")}, QT_TRANSLATE_NOOP("Handbook", "On")},
        {{QLatin1String(CashEntry::kind), QStringLiteral("direction")}, QT_TRANSLATE_NOOP("Handbook", "Direction")},
        {{QLatin1String(CashEntry::kind), QStringLiteral("amount")}, QT_TRANSLATE_NOOP("Handbook", "Amount")},
        {{QLatin1String(CashEntry::kind), QStringLiteral("paper")}, QT_TRANSLATE_NOOP("Handbook", "Number of the paper")},
        {{QLatin1String(DuesRules::kind), QStringLiteral("from")}, QT_TRANSLATE_NOOP("Handbook", "From the month")},
        {{QLatin1String(DuesRules::kind), QStringLiteral("approver")}, QT_TRANSLATE_NOOP("Handbook", "Approves")},
        {{QLatin1String(DuesRules::kind), QStringLiteral("collector")}, QT_TRANSLATE_NOOP("Handbook", "Collects")},
        {{QLatin1String(DuesRules::kind), QStringLiteral("keptPercent")}, QT_TRANSLATE_NOOP("Handbook", "Percent kept")},
        {{QLatin1String(DuesRules::kind), QStringLiteral("region")}, QT_TRANSLATE_NOOP("Handbook", "Wage region")},
        {{QLatin1String(Evaluation::kind), QStringLiteral("quarter")}, QT_TRANSLATE_NOOP("Handbook", "Quarter")},
        {{QLatin1String(Evaluation::kind), QStringLiteral("assigned")}, QT_TRANSLATE_NOOP("Handbook", "Tasks")},
        {{QLatin1String(Evaluation::kind), QStringLiteral("done")}, QT_TRANSLATE_NOOP("Handbook", "Done")},
        {{QLatin1String(Evaluation::kind), QStringLiteral("onTime")}, QT_TRANSLATE_NOOP("Handbook", "In time")},
        {{QLatin1String(Evaluation::kind), QStringLiteral("beyond")}, QT_TRANSLATE_NOOP("Handbook", "Beyond what was asked")},
        {{QLatin1String(Evaluation::kind), QStringLiteral("selfPoints")}, QT_TRANSLATE_NOOP("Handbook", "Own points")},
        {{QLatin1String(Evaluation::kind), QStringLiteral("selfLevel")}, QT_TRANSLATE_NOOP("Handbook", "Own level")},
        {{QLatin1String(Evaluation::kind), QStringLiteral("weaknesses")}, QT_TRANSLATE_NOOP("Handbook", "Weaknesses named")},
        {{QLatin1String(Evaluation::kind), QStringLiteral("weaknessesFixed")}, QT_TRANSLATE_NOOP("Handbook", "Earlier weaknesses mended")},
        {{QLatin1String(Evaluation::kind), QStringLiteral("proposedPoints")}, QT_TRANSLATE_NOOP("Handbook", "Proposed points")},
        {{QLatin1String(Evaluation::kind), QStringLiteral("proposed")}, QT_TRANSLATE_NOOP("Handbook", "Proposed level")},
        {{QLatin1String(Evaluation::kind), QStringLiteral("inFavour")}, QT_TRANSLATE_NOOP("Handbook", "In favour")},
        {{QLatin1String(Evaluation::kind), QStringLiteral("entitled")}, QT_TRANSLATE_NOOP("Handbook", "Entitled to vote")},
        {{QLatin1String(Evaluation::kind), QStringLiteral("points")}, QT_TRANSLATE_NOOP("Handbook", "Points")},
        {{QLatin1String(Evaluation::kind), QStringLiteral("level")}, QT_TRANSLATE_NOOP("Handbook", "Level")},
        {{QLatin1String(Evaluation::kind), QStringLiteral("notClassified")}, QT_TRANSLATE_NOOP("Handbook", "Why not classified")},
        {{QLatin1String(Evaluation::kind), QStringLiteral("paper")}, QT_TRANSLATE_NOOP("Handbook", "Decision")},
        {{QLatin1String(EvaluationCap::kind), QStringLiteral("from")}, QT_TRANSLATE_NOOP("Handbook", "From")},
        {{QLatin1String(EvaluationCap::kind), QStringLiteral("percent")}, QT_TRANSLATE_NOOP("Handbook", "Percent")},
        {{QLatin1String(EvaluationCap::kind), QStringLiteral("base")}, QT_TRANSLATE_NOOP("Handbook", "Of whom")},
        {{QLatin1String(EvaluationCap::kind), QStringLiteral("paper")}, QT_TRANSLATE_NOOP("Handbook", "Paper")},
        {{QLatin1String(ImportMapping::kind), QStringLiteral("source")}, QT_TRANSLATE_NOOP("Handbook", "Columns of the list")},
        {{QLatin1String(ImportMapping::kind), QStringLiteral("columns")}, QT_TRANSLATE_NOOP("Handbook", "Assigned to")},
        {{QLatin1String(Reconciliation::kind), QStringLiteral("on")}, QT_TRANSLATE_NOOP("Handbook", "On")},
        {{QLatin1String(Reconciliation::kind), QStringLiteral("source")}, QT_TRANSLATE_NOOP("Handbook", "List")},
        {{QLatin1String(Reconciliation::kind), QStringLiteral("ours")}, QT_TRANSLATE_NOOP("Handbook", "On our list")},
        {{QLatin1String(Reconciliation::kind), QStringLiteral("theirs")}, QT_TRANSLATE_NOOP("Handbook", "On the other list")},
        {{QLatin1String(Reconciliation::kind), QStringLiteral("same")}, QT_TRANSLATE_NOOP("Handbook", "The same")},
        {{QLatin1String(Reconciliation::kind), QStringLiteral("differences")}, QT_TRANSLATE_NOOP("Handbook", "Differences")},
        {{QLatin1String(SavedFilter::kind), QStringLiteral("conditions")}, QT_TRANSLATE_NOOP("Handbook", "Conditions")},
        {{QLatin1String(SavedFilter::kind), QStringLiteral("columns")}, QT_TRANSLATE_NOOP("Handbook", "Columns")},
        {{QLatin1String(Disclosure::kind), QStringLiteral("on")}, QT_TRANSLATE_NOOP("Handbook", "On")},
        {{QLatin1String(Disclosure::kind), QStringLiteral("time")}, QT_TRANSLATE_NOOP("Handbook", "At")},
        {{QLatin1String(Disclosure::kind), QStringLiteral("way")}, QT_TRANSLATE_NOOP("Handbook", "How")},
        {{QLatin1String(Disclosure::kind), QStringLiteral("what")}, QT_TRANSLATE_NOOP("Handbook", "What")},
        {{QLatin1String(Disclosure::kind), QStringLiteral("people")}, QT_TRANSLATE_NOOP("Handbook", "People")},
        {{QLatin1String(Disclosure::kind), QStringLiteral("purpose")}, QT_TRANSLATE_NOOP("Handbook", "What for")},
    };
    const char *word = words.value({kind, field});
    return word ? say(word) : QString();
}

QString value(const QString &kind, const QString &field, const QString &text)
{
    const auto is = [&](const char *ofKind, const char *ofField) { return kind == QLatin1String(ofKind) && field == QLatin1String(ofField); };
    if (is(MemberEvent::kind, "what"))
        return event(fromWord<EventKind>(text));
    if (is(DossierLine::kind, "state"))
        return dossier(fromWord<DossierState>(text));
    if (is(DuesPayment::kind, "way") || is(DuesRemittance::kind, "way"))
        return paidBy(fromWord<PaidBy>(text));
    if (is(CashEntry::kind, "direction"))
        return direction(fromWord<CashDirection>(text));
    if (is(Evaluation::kind, "selfLevel") || is(Evaluation::kind, "proposed") || is(Evaluation::kind, "level"))
        return level(fromWord<EvaluationLevel>(text));
    if (is(EvaluationCap::kind, "base"))
        return capBase(fromWord<CapBase>(text));
    if (is(Transfer::kind, "direction"))
        return direction(fromWord<TransferDirection>(text));
    if (is(Transfer::kind, "term"))
        return term(fromWord<TransferTerm>(text));
    if (is(Disclosure::kind, "way"))
        return way(fromWord<DisclosureWay>(text));
    const bool isMoney = kind.startsWith(QLatin1String("dues.")) && (field == QLatin1String("amount") || field == QLatin1String("base") || field == QLatin1String("collected")
                                                                     || field == QLatin1String("kept") || field == QLatin1String("remitted"));
    if (isMoney)
        return numbers::groupedText(text.toLongLong());
    return {};
}

}
