// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/presentedperson_p.h"

#include "core/book/reading.h"
#include "core/log/names.h"
#include "core/text/dates.h"
#include "core/usecases/cardcorrection.h"
#include "core/usecases/membership.h"
#include "core/usecases/protectedfields.h"
#include "core/usecases/transferkeeping_p.h"

#include <algorithm>

namespace {

/// The texts of a card, in the order of its description.
struct Texts
{
    QStringList list = {};

    void operator()(const char *, const QString &text) { list += text; }
    template <typename Value>
    void operator()(const char *, const Value &) {}
};

/// Puts texts that are known into a card.
struct BetterTexts
{
    const QStringList &texts;
    qsizetype next = 0;

    void operator()(const char *, QString &text)
    {
        if (const QString &their = texts[next++]; !their.isEmpty())
            text = their;
    }
    template <typename Value>
    void operator()(const char *, Value &) {}
};

/// The card of a known person with what another card knows better; what belongs to a place begins anew.
Member merged(const Member &known, const Member &from)
{
    Texts theirs;
    Member::describe(from, theirs);
    BetterTexts filler{theirs.list};
    Member member = known;
    Member::describe(member, filler);
    if (from.sex != Sex::Unknown)
        member.sex = from.sex;
    return member;
}

/// Whether a correction that comes along puts a field right in this way: it ends in what the other card says.
bool isPutRight(const CardDifference &difference, const QList<MemberEvent> &events)
{
    const QString title = difference.line.section(QStringLiteral(": "), 0, 0) + QStringLiteral(": ");
    const QString now = difference.line.mid(difference.line.lastIndexOf(QStringLiteral(" → ")));
    return std::any_of(events.cbegin(), events.cend(), [&](const MemberEvent &event) {
        if (event.what != EventKind::Correction || (event.number.isEmpty() && event.issuer.isEmpty()))
            return false;
        const QStringList lines = event.text.split(u'\n');
        return std::any_of(lines.cbegin(), lines.cend(), [&](const QString &line) { return line.startsWith(title) && line.endsWith(now); });
    });
}

/// Puts fields of one card back to what another one says.
struct FieldKeeper
{
    const QHash<QString, QString> &kept;

    void operator()(const char *key, QString &text)
    {
        if (const auto ours = kept.constFind(QLatin1String(key)); ours != kept.cend())
            text = *ours;
    }
    template <typename Value>
    void operator()(const char *, Value &) {}
};

/// What a card says of a place that the person leaves.
void leavePlace(Member &member, const QString &from, const QDate &introduced)
{
    member.position = Position::Member;
    member.positionDate.clear();
    member.group.clear();
    member.cell.clear();
    member.movedIn = QStringList{dateText(introduced), from}.join(QStringLiteral(", "));
}

/// The step that keeps somebody off the list until they are accepted.
MemberStatus waiting(const Transfer &transfer, Standing standing)
{
    MemberStatus step;
    step.member = transfer.member;
    step.standing = standing;
    step.situation = Situation::MovedOut;
    step.from = transfer.introduced.isValid() ? transfer.introduced : transfer.presented;
    step.paper = transfer.paper;
    step.note = transfer.other;
    return step;
}

} // namespace

Result<PacketTrust> trustIn(const Book &book, const TransferPacket &packet)
{
    const auto changed = [&] {
        return Error{Error::Untrusted, QT_TRANSLATE_NOOP("Error", "The packet says that it is from %1, and is signed with another key than that organisation has. Nothing was taken in; ask there by telephone."),
                     {packet.from.title}, {}, "unknown-key"};
    };
    const auto peers = book.all<Peer>({{{QStringLiteral("org"), names::orgId(packet.from.org)}}, {QStringLiteral("at")}, {}});
    if (!peers)
        return peers.error();
    if (!peers->isEmpty()) {
        if (peers->last().office.toLatin1() != packet.from.office)
            return changed();
        return PacketTrust::Enrolled;
    }
    const auto upper = upperPeer(book);
    if (!upper || packet.certificate.isEmpty())
        return PacketTrust::Unknown;
    const auto key = note::VerifierKey::parse(upper->certificateKey.toLatin1());
    if (!key)
        return PacketTrust::Unknown;
    const auto certificate = Certificate::open(packet.certificate, *key);
    if (!certificate || certificate->org != packet.from.org) // of another office: nothing that we could judge by
        return PacketTrust::Unknown;
    if (certificate->keys.office.text() != packet.from.office)
        return changed();
    if (certificate->revocationOf(certificate->keys.office))
        return Error{Error::Untrusted, QT_TRANSLATE_NOOP("Error", "The key that signed the packet was revoked by the upper office. Nothing was taken in; ask %1 for another packet."), {packet.from.title}, {}, "revoked"};
    return PacketTrust::Certified;
}

Result<std::optional<Member>> sameIn(const Book &book, const Member &person)
{
    const auto members = book.all<Member>();
    if (!members)
        return members.error();
    const Member *byNumber = nullptr;
    for (const Member &each : *members) {
        const bool isSameNumber = !person.idNumber.isEmpty() && each.idNumber == person.idNumber;
        const bool isSameCard = !person.cardNumber.isEmpty() && each.cardNumber == person.cardNumber;
        if (each.id == person.id) {
            if (!person.idNumber.isEmpty() && !each.idNumber.isEmpty() && !isSameNumber)
                return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The packet names %1 by an identifier that is another person's here (%2). Nothing was taken in; ask the sender."), {person.name, each.name}};
            return std::optional(each);
        }
        if (isSameNumber || isSameCard)
            byNumber = &each;
    }
    return byNumber ? std::optional(*byNumber) : std::nullopt;
}

std::optional<MemberStatus> endOf(QList<MemberStatus> way)
{
    std::stable_sort(way.begin(), way.end(), [](const MemberStatus &a, const MemberStatus &b) { return a.from < b.from; });
    std::optional<MemberStatus> left;
    for (const MemberStatus &each : std::as_const(way)) {
        if (each.situation == Situation::Deceased)
            return each;
        if (each.situation == Situation::Left && each.standing != Standing::Prospect)
            left = left ? left : each;
        else if (isOnList(each)) // admitted again; a move that was recorded before they left is none
            left.reset();
    }
    return left;
}

Result<Done> mayCome(const Book &book, const Member &known)
{
    const auto way = recordedWay(book, known.id);
    const auto others = book.all<Transfer>({{{QStringLiteral("member"), known.id.text}}, {}, {}});
    if (!way)
        return way.error();
    if (!others)
        return others.error();
    const MemberStatus *last = nullptr;
    for (const MemberStatus &each : *way)
        if (!last || each.from >= last->from)
            last = &each;
    const auto ended = endOf(*way);
    if (ended)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "By this book %1 died or left the Party on %2; nobody comes from there by a transfer. Ask the sender."), {known.name, dateText(ended->from)}};
    if (!last || (isOnList(*last) && last->situation != Situation::HereTemporarily))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "%1 is a member on the list of this cell, and nobody is a member in two places. If they left and came back, record first that they moved out."), {known.name}};
    for (const Transfer &each : *others)
        if (isOpen(each) && stageOf(each) != TransferStage::Here)
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "A transfer of %1 is open already. Go on with it, or say what became of it, before another one begins."), {known.name}};
    return Done{};
}

QStringList differencesKept(const Member &known, const Member &from, const QList<MemberEvent> &events)
{
    QStringList kept;
    for (const CardDifference &each : cardDifferences(known, merged(known, from)))
        if (!isPutRight(each, events))
            kept += each.line;
    return kept;
}

/// Records the standing that a known person is presented with, where the book says another one; who is a guest goes on being one.
static Result<Done> enterStanding(Book &book, const Transfer &transfer, const Member &known, Standing standing)
{
    const auto way = recordedWay(book, known.id);
    if (!way)
        return way.error();
    MemberStatus step = waiting(transfer, standing);
    for (const MemberStatus &each : *way) // of two steps of one day the later recorded one holds
        if (each.from.isValid() && each.from > step.from)
            step.from = each.from;
    const MemberStatus now = memberOn(known, *way, step.from).status;
    if (now.standing == standing)
        return Done{};
    if (now.situation == Situation::HereTemporarily) {
        step.situation = now.situation;
        step.until = now.until;
    }
    step.id = MemberStatusId::fresh();
    const auto recorded = book.record({created(step)});
    return recorded ? Result<Done>(Done{}) : Result<Done>(recorded.error());
}

Result<Done> enterPerson(Book &book, const Transfer &transfer, Member person, const std::optional<Member> &known, std::optional<Standing> standing,
                         const QList<MemberEvent> &events)
{
    leavePlace(person, transfer.other, transfer.introduced);
    if (!known) {
        person.id = transfer.member;
        const auto entered = enterMember(book, person, waiting(transfer, standing.value_or(Standing::Official)));
        return entered ? Result<Done>(Done{}) : Result<Done>(entered.error());
    }
    if (standing)
        if (auto told = enterStanding(book, transfer, *known, *standing); !told)
            return told.error();
    Member now = merged(*known, person);
    QHash<QString, QString> ours;
    const auto texts = protectedTexts(*known);
    for (const CardDifference &each : cardDifferences(*known, now)) {
        if (isPutRight(each, events))
            continue;
        ours.insert(each.field, texts.value(each.field));
        if (each.field == QLatin1String("sex"))
            now.sex = known->sex;
    }
    FieldKeeper keeper{ours};
    Member::describe(now, keeper);
    if (transfer.term == TransferTerm::Official)
        leavePlace(now, transfer.other, transfer.introduced);
    if (now == *known)
        return Done{};
    const auto changed = changeCard(book, now); // on the correction that comes along, where one is needed
    return changed ? Result<Done>(Done{}) : Result<Done>(changed.error());
}

Result<QList<Fact>> factsAlong(const Book &book, const TransferPacket &packet, const MemberId &member)
{
    QList<Fact> facts;
    const Query ofMember{{{QStringLiteral("member"), member.text}}, {}, {}};
    const auto events = book.all<MemberEvent>(ofMember);
    const auto dossier = book.all<DossierLine>(ofMember);
    const auto evaluations = book.all<Evaluation>(ofMember);
    for (const Error *error : {events ? nullptr : &events.error(), dossier ? nullptr : &dossier.error(), evaluations ? nullptr : &evaluations.error()})
        if (error)
            return *error;
    for (MemberEvent event : packet.events) {
        event.member = member;
        if (std::any_of(events->cbegin(), events->cend(), [&](const MemberEvent &each) { return each.id == event.id; }))
            continue;
        if (const auto taken = book.positionOf(rows::table<MemberEvent>(), event.id.text); !taken || *taken >= 0 || !isUuid(event.id.text))
            event.id = MemberEventId::fresh();
        if (auto allowed = allowedTexts({event.text, event.number, event.issuer, event.scanName}); !allowed)
            return allowed.error();
        facts += created(event);
    }
    for (DossierLine line : packet.dossier) {
        if (std::any_of(dossier->cbegin(), dossier->cend(), [&](const DossierLine &each) { return each.paper == line.paper; }))
            continue;
        if (auto allowed = allowedTexts({line.paper}); !allowed)
            return allowed.error();
        line.id = DossierLineId::fresh();
        line.member = member;
        line.where.clear();
        line.checked = {};
        line.note = QStringLiteral("Theo gói chuyển của %1").arg(packet.from.title);
        facts += created(line);
    }
    for (Evaluation each : packet.evaluations) {
        if (std::any_of(evaluations->cbegin(), evaluations->cend(), [&](const Evaluation &one) { return one.year == each.year && one.quarter == each.quarter; }))
            continue;
        each.id = EvaluationId::fresh();
        each.member = member;
        each.meeting = {};
        each.vote = {};
        if (auto allowed = allowedTexts({each.weaknesses, each.note, each.paper, each.notClassified}); !allowed)
            return allowed.error();
        facts += created(each);
    }
    QDate first;
    for (const MemberStatus &each : packet.statuses)
        if (!first.isValid() || (each.from.isValid() && each.from < first))
            first = each.from;
    MemberEvent moved;
    moved.id = MemberEventId::fresh();
    moved.member = member;
    moved.what = EventKind::Move;
    moved.from = first.isValid() ? first.toString(Qt::ISODate) : QString();
    moved.until = packet.transfer.introduced.toString(Qt::ISODate);
    moved.text = QStringLiteral("Sinh hoạt đảng tại %1").arg(packet.from.title);
    moved.number = packet.transfer.paper;
    moved.decided = packet.transfer.introduced.toString(Qt::ISODate);
    facts += created(moved);
    for (const MemberStatus &each : packet.statuses) {
        if (each.situation != Situation::Exempt)
            continue;
        if (auto allowed = allowedTexts({each.paper}); !allowed)
            return allowed.error();
        MemberEvent exempt;
        exempt.id = MemberEventId::fresh();
        exempt.member = member;
        exempt.what = EventKind::Exemption;
        exempt.from = each.from.toString(Qt::ISODate);
        exempt.until = each.until.isValid() ? each.until.toString(Qt::ISODate) : QString();
        exempt.text = QStringLiteral("Miễn công tác và sinh hoạt đảng tại %1").arg(packet.from.title);
        exempt.number = each.paper;
        facts += created(exempt);
    }
    return facts;
}
