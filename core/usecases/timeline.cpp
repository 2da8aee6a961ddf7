// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/timeline.h"

#include "core/book/reading.h"
#include "core/crypto/hash.h"
#include "core/domain/memberclock.h"
#include "core/filetext/filetext.h"
#include "core/text/dates.h"
#include "core/usecases/membership.h"

#include <QHash>
#include <algorithm>

Result<QList<MemberEvent>> eventsOf(const Book &book, const MemberId &member)
{
    auto events = book.all<MemberEvent>({{{QStringLiteral("member"), member.text}}, {QStringLiteral("made")}, {}});
    if (events)
        std::stable_sort(events->begin(), events->end(), [](const MemberEvent &a, const MemberEvent &b) { return a.from < b.from; });
    return events;
}

Result<PartyAge> partyAge(const Book &book, const Member &member)
{
    const auto events = eventsOf(book, member.id);
    if (!events)
        return events.error();
    const auto way = statusesOf(book, member.id);
    if (!way)
        return way.error();
    return partyAgeOf(member, *events, *way);
}

Result<QList<TimelineLine>> timelineOf(const Book &book, const MemberId &id)
{
    const auto member = book.get(id);
    const auto events = eventsOf(book, id);
    const auto way = statusesOf(book, id);
    const auto evaluations = book.all<Evaluation>({{{QStringLiteral("member"), id.text}}, {QStringLiteral("made")}, {}});
    if (!member)
        return member.error();
    if (!events)
        return events.error();
    if (!way)
        return way.error();
    if (!evaluations)
        return evaluations.error();
    QList<TimelineLine> lines;
    const auto join = [&](const QString &date, JoiningDate which) {
        if (!date.isEmpty())
            lines += TimelineLine{date, {}, which};
    };
    join(member->decisionDate, JoiningDate::Decision);
    join(member->ceremonyDate, JoiningDate::Ceremony);
    join(member->officialDate, JoiningDate::Official);
    for (const MemberEvent &each : *events)
        lines += TimelineLine{each.from, each.until, {}, each};
    const auto iso = [](const QDate &day) { return day.isValid() ? day.toString(Qt::ISODate) : QString(); };
    for (const MemberStatus &each : *way)
        lines += TimelineLine{iso(each.from), iso(each.until), {}, {}, each};
    constexpr int months = 3;
    for (const Evaluation &each : *evaluations) {
        if (each.level == EvaluationLevel::None)
            continue;
        const QDate from(int(each.year), each.quarter == 0 ? 1 : int(each.quarter - 1) * months + 1, 1);
        lines += TimelineLine{iso(from), iso(from.addMonths(each.quarter == 0 ? 12 : months).addDays(-1)), {}, {}, {}, each};
    }
    std::stable_sort(lines.begin(), lines.end(), [](const TimelineLine &a, const TimelineLine &b) { return a.from < b.from; });
    return lines;
}

/// The ending of a scan's file by its first bytes; empty when it is no PDF, JPEG or PNG.
static QString endingOf(const QByteArray &bytes)
{
    return bytes.startsWith("%PDF-") ? QStringLiteral("pdf") : bytes.startsWith("\xFF\xD8\xFF") ? QStringLiteral("jpg")
        : bytes.startsWith("\x89PNG\r\n\x1A\n") ? QStringLiteral("png") : QString();
}

static Result<Done> checkEvent(MemberEvent &event)
{
    event.text = event.text.trimmed();
    event.number = event.number.simplified();
    event.issuer = event.issuer.simplified();
    for (const QString &text : {event.text, event.number, event.issuer, event.scanName})
        if (hasSecrecyMark(text))
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The text carries a mark of secrecy. Secret papers must not be kept in this program.")};
    for (const QString &date : {event.from, event.until, event.decided})
        if (!date.isEmpty() && !parseIsoText(date))
            return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "%1 is no date of the calendar."), {date}, {}, "date"};
    if (!event.until.isEmpty() && event.until < event.from.left(event.until.size()))
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The end lies before the beginning."), {}, {}, "until"};
    if (event.what == EventKind::Badge) {
        const auto &rules = shippedClockRules().clocks;
        const bool isKnown = std::any_of(rules.cbegin(), rules.cend(), [&](const ClockRule &rule) { return rule.years.contains(int(event.years)) && rule.from == ClockStart::PartyAge; });
        if (!isKnown)
            return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "There is no badge of %1 years of party age."), {QString::number(event.years)}, {}, "years"};
    } else {
        event.years = 0;
    }
    if (event.what == EventKind::Outside && (event.from.size() != 10 || (!event.until.isEmpty() && event.until.size() != 10)))
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "A time outside the Party needs whole days: party age is reckoned from them."), {}, {}, "from"};
    if (event.text.isEmpty() && event.what != EventKind::Badge && event.what != EventKind::Outside && event.what != EventKind::DigitalNucleus)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Say in a few words what it was."), {}, {}, "text"};
    const bool needsDecision = event.what == EventKind::Award || event.what == EventKind::Discipline || event.what == EventKind::Badge || event.what == EventKind::Correction;
    if (needsDecision && event.number.isEmpty() && event.issuer.isEmpty())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "This rests on a decision: say its number, or at least who issued it."), {}, {}, "number"};
    return Done{};
}

Result<MemberEventId> putEvent(Book &book, MemberEvent event, const QByteArray &scan)
{
    if (auto may = checkEvent(event); !may)
        return may.error();
    if (const auto member = book.get(event.member); !member)
        return member.error();
    QList<QByteArray> files;
    if (!scan.isEmpty()) {
        if (scan.size() > longestScan)
            return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The scan is larger than %1 MB. Scan it in black and white, or at 150 dots per inch."), {QString::number(longestScan >> 20)}, {}, "scan"};
        if (endingOf(scan).isEmpty())
            return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "A scan is a PDF, JPEG or PNG file."), {}, {}, "scan"};
        if (const auto text = filetext::of(scan); text && isMarkedSecret(*text))
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The file %1 carries a mark of secrecy on its first page. Secret papers must not be kept in this program."), {event.scanName}};
        event.scan = QString::fromLatin1(sha256(scan).toHex());
        files += scan;
    } else if (event.scan.isEmpty()) {
        event.scanName.clear();
    }
    if (event.id.isEmpty()) {
        if (event.what == EventKind::Correction)
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "A correction of the card is made on the card itself.")};
        event.id = MemberEventId::fresh();
        const auto recorded = book.record({created(event)}, files);
        return recorded ? Result<MemberEventId>(event.id) : recorded.error();
    }
    const auto before = book.get(event.id);
    if (!before)
        return before.error();
    if (before->member != event.member)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "This line is on the timeline of somebody else.")};
    if (*before == event)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Nothing was changed.")};
    if (before->what == EventKind::Correction || event.what == EventKind::Correction)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "A correction of the card stays as it was made. Correct the card again, on another paper.")};
    const auto recorded = book.record({amended(event)}, files);
    return recorded ? Result<MemberEventId>(event.id) : recorded.error();
}

Result<Changes> removeEvent(Book &book, const MemberEventId &id)
{
    const auto event = book.get(id);
    if (!event)
        return event.error();
    if (event->what == EventKind::Correction)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "A correction of the card stays as it was made. Correct the card again, on another paper.")};
    return book.record({annulled(*event)});
}

static Result<std::optional<MemberPhoto>> photoRecord(const Book &book, const MemberId &member)
{
    const auto photos = book.all<MemberPhoto>({{{QStringLiteral("member"), member.text}}, {}, {}});
    if (!photos)
        return photos.error();
    return photos->isEmpty() ? std::optional<MemberPhoto>() : photos->first();
}

Result<Changes> setPhoto(Book &book, const MemberId &member, const QByteArray &jpeg, const QDate &taken)
{
    if (const auto there = book.get(member); !there)
        return there.error();
    const auto before = photoRecord(book, member);
    if (!before)
        return before.error();
    if (jpeg.isEmpty()) {
        if (!*before)
            return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "There is no photo on this card.")};
        return book.record({annulled(**before)});
    }
    constexpr qsizetype largest = 300 * 1000;
    if (endingOf(jpeg) != QLatin1String("jpg") || jpeg.size() > largest)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The photo on a card is a JPEG of at most 300 kB.")};
    MemberPhoto photo{*before ? (*before)->id : MemberPhotoId::fresh(), member, QString::fromLatin1(sha256(jpeg).toHex()), taken};
    if (*before && **before == photo)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Nothing was changed.")};
    return book.record({*before ? amended(photo) : created(photo)}, {jpeg});
}

Result<QByteArray> photoOf(const Book &book, const MemberId &member)
{
    const auto photo = photoRecord(book, member);
    if (!photo)
        return photo.error();
    return *photo ? book.file((*photo)->sha256) : Result<QByteArray>(QByteArray());
}

Result<QList<DossierEntry>> dossierOf(const Book &book, const MemberId &id, const QDate &day)
{
    const auto member = book.get(id);
    const auto way = statusesOf(book, id);
    const auto said = book.all<DossierLine>({{{QStringLiteral("member"), id.text}}, {QStringLiteral("made")}, {}});
    if (!member)
        return member.error();
    if (!way)
        return way.error();
    if (!said)
        return said.error();
    QHash<QString, DossierLine> lines;
    for (const DossierLine &each : *said)
        lines.insert(each.paper, each);
    const Standing standing = memberOn(*member, *way, day).status.standing;
    QList<DossierEntry> entries;
    for (const DossierPaper &paper : shippedDossierPapers()) {
        DossierLine line = lines.take(paper.code);
        line.member = id;
        line.paper = paper.code;
        if (paper.isFor(standing) || !line.id.isEmpty())
            entries += {paper, line};
    }
    for (const DossierLine &each : *said)
        if (lines.contains(each.paper)) // of a list that named it then
            entries += {DossierPaper{each.paper, each.paper}, each};
    return entries;
}

Result<Changes> setDossierLine(Book &book, DossierLine line)
{
    line.where = line.where.simplified();
    line.note = line.note.trimmed();
    if (hasSecrecyMark(line.where) || hasSecrecyMark(line.note))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The text carries a mark of secrecy. Secret papers must not be kept in this program.")};
    const auto entries = dossierOf(book, line.member, QDate::currentDate());
    if (!entries)
        return entries.error();
    const DossierLine *before = nullptr;
    for (const DossierEntry &each : *entries)
        if (each.line.paper == line.paper)
            before = &each.line;
    const auto &papers = shippedDossierPapers();
    const bool isListed = std::any_of(papers.cbegin(), papers.cend(), [&](const DossierPaper &paper) { return paper.code == line.paper; });
    if (!before && !isListed)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The list of dossier papers has no %1."), {line.paper}};
    const bool isNew = !before || before->id.isEmpty();
    line.id = isNew ? DossierLineId::fresh() : before->id;
    if (before && !isNew && *before == line)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Nothing was changed.")};
    return book.record({isNew ? created(line) : amended(line)});
}
