// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/yearbook.h"

#include "core/documents/correctionslip.h"
#include "core/documents/meetingpapers.h"
#include "core/documents/statement.h"
#include "core/domain/paperseries.h"
#include "core/log/merkle.h"
#include "core/usecases/revoking.h"

#include <QMap>
#include <QRegularExpression>
#include <algorithm>
#include <tuple>

namespace {

/// Closed minutes of the span as they are known now.
struct ClosedSet
{
    Meeting meeting;
    FinalMinutes final;
    qint64 at = 0;
    QList<std::pair<Correction, qint64>> slips;  ///< signed by both, with the entry that made each
};

bool isEarlier(const Meeting &a, const Meeting &b)
{
    return std::pair(a.date, a.start) < std::pair(b.date, b.start);
}

Result<QList<Meeting>> meetingsIn(const Book &book, const YearBookSpan &span)
{
    auto all = book.all<Meeting>({{}, {QStringLiteral("date"), QStringLiteral("start"), QStringLiteral("made")}, {}});
    if (!all)
        return all.error();
    all->removeIf([&span](const Meeting &each) { return !span.contains(each.date); });
    std::stable_sort(all->begin(), all->end(), isEarlier);  // times are stored as texts
    return all;
}

Result<QHash<MeetingId, FinalMinutes>> finals(const Book &book)
{
    const auto all = book.all<FinalMinutes>({{}, {QStringLiteral("made")}, {}});
    if (!all)
        return all.error();
    QHash<MeetingId, FinalMinutes> found;
    for (const FinalMinutes &each : *all)
        found.insert(each.meeting, each);
    return found;
}

/// The slips of a meeting that both have signed with signatures that count.
Result<QList<Correction>> signedSlips(const Book &book, const MeetingId &meeting)
{
    const auto all = book.all<Correction>({{{QStringLiteral("meeting"), meeting.text}}, {QStringLiteral("made")}, {}});
    if (!all)
        return all.error();
    QList<Correction> found;
    for (const Correction &each : *all) {
        const auto roles = rolesSigned(book, each.id);
        if (!roles)
            return roles.error();
        if (roles->contains(SignerRole::Chair) && roles->contains(SignerRole::MinuteTaker))
            found += each;
    }
    return found;
}

Result<ClosedSet> closedSet(const Book &book, const Meeting &meeting, const FinalMinutes &final)
{
    const auto at = book.positionOf(rows::table<FinalMinutes>(), final.id.text);
    const auto slips = signedSlips(book, meeting.id);
    if (!at)
        return at.error();
    if (!slips)
        return slips.error();
    ClosedSet set{meeting, final, *at, {}};
    for (const Correction &slip : *slips) {
        const auto made = book.positionOf(rows::table<Correction>(), slip.id.text);
        if (!made)
            return made.error();
        set.slips += {slip, *made};
    }
    return set;
}

Result<QList<ClosedSet>> closedSets(const Book &book, const YearBookSpan &span)
{
    const auto held = meetingsIn(book, span);
    const auto closed = finals(book);
    if (!held)
        return held.error();
    if (!closed)
        return closed.error();
    QList<ClosedSet> sets;
    for (const Meeting &meeting : *held) {
        const auto final = closed->constFind(meeting.id);
        if (final == closed->cend())
            continue;
        const auto set = closedSet(book, meeting, *final);
        if (!set)
            return set.error();
        sets += *set;
    }
    return sets;
}

/// The record of a meeting as it stands in the tables now, also where these are those of another time.
Result<MeetingRecord> recordHere(const Book &book, const MeetingId &meeting)
{
    auto record = meetingRecord(book, meeting);
    if (!record)
        return record.error();
    const auto heads = book.all<BookHead>({{}, {QStringLiteral("at")}, {}});
    if (!heads)
        return heads.error();
    if (!heads->isEmpty())
        record->head = heads->last();
    return record;
}

/// Fills in the records as they stood when minutes were closed and slips made: the carry-over table of a resolution, offices
/// and names go on changing, and the paper must say what was signed.
Result<Done> fillRecords(Book &book, const QList<ClosedSet> &closed, QList<documents::YearBookSet> &sets)
{
    struct Wanted
    {
        qint64 at;
        qsizetype set;
        qsizetype slip;  ///< -1 for the minutes
    };
    QList<Wanted> wanted;
    for (qsizetype i = 0; i < closed.size(); ++i) {
        wanted += {closed[i].at, i, -1};
        for (qsizetype slip = 0; slip < closed[i].slips.size(); ++slip)
            wanted += {closed[i].slips[slip].second, i, slip};
    }
    std::sort(wanted.begin(), wanted.end(), [](const Wanted &a, const Wanted &b) { return a.at < b.at; });
    QList<qint64> entries;
    for (const Wanted &each : std::as_const(wanted))
        entries += each.at;
    return book.lookBack(entries, [&](qsizetype index) -> Result<Done> {
        const Wanted &here = wanted[index];
        documents::YearBookSet &set = sets[here.set];
        auto record = recordHere(book, closed[here.set].meeting.id);
        // What was erased by law leaves gaps; the signed text is printed then.
        if (!record && record.error().kind != Error::NotFound)
            return record.error();
        if (record && here.slip < 0)
            set.record = *std::move(record);
        else if (record)
            set.slips[here.slip].record = *std::move(record);
        return Done{};
    });
}

/// Whether what was closed is laid out again word for word.
bool isSame(const documents::YearBookSet &set, const FinalMinutes &final)
{
    const auto again = documents::statementText(set.record, final.pdf.toLatin1());
    return again && *again == set.statement;
}

bool isSame(const documents::YearBookSlip &slip, const QByteArray &minutes)
{
    const auto again = documents::correctionStatement(slip.correction, slip.record, minutes);
    return again && *again == slip.statement;
}

/// A statement that was signed, and the PDF that it binds, must be there as they were.
Result<QByteArray> keptStatement(const Book &book, const QString &statement, const QString &pdf, const QString &symbol)
{
    auto text = book.file(statement);
    const auto paper = book.file(pdf);
    if (text && paper)
        return text;
    return Error{Error::Corrupt, QT_TRANSLATE_NOOP("Error", "What the book keeps of %1 is not what was signed, so the book of the year is not made. Run the check of the book."),
                 {symbol}, text ? pdf : statement, "tampered"};
}

/// What was closed as it is printed, each with the record of its time.
Result<QList<documents::YearBookSet>> printedSets(Book &book, const QList<ClosedSet> &closed)
{
    QList<documents::YearBookSet> sets;
    for (const ClosedSet &each : closed) {
        documents::YearBookSet set;
        const auto roles = rolesSigned(book, each.meeting.id);
        const auto statement = keptStatement(book, each.final.statement, each.final.pdf, each.final.symbol);
        if (!roles)
            return roles.error();
        if (!statement)
            return statement.error();
        set.isSigned = roles->contains(SignerRole::Chair) && roles->contains(SignerRole::MinuteTaker);
        set.statement = *statement;
        for (const auto &[correction, at] : each.slips) {
            const auto text = keptStatement(book, correction.statement, correction.pdf, correction.symbol);
            if (!text)
                return text.error();
            set.slips += {correction, {}, *text, false};
        }
        sets += set;
    }
    if (auto filled = fillRecords(book, closed, sets); !filled)
        return filled.error();
    for (qsizetype i = 0; i < closed.size(); ++i) {
        documents::YearBookSet &set = sets[i];
        set.isSame = isSame(set, closed[i].final);
        set.record.meeting = closed[i].meeting;  // the day and symbol are printed also where the rest was erased
        set.record.final = closed[i].final;
        for (documents::YearBookSlip &slip : set.slips)
            slip.isSame = isSame(slip, set.statement);
    }
    return sets;
}

/// Whether the record of today still gives the statements of minutes and slips: then nobody has to look back.
bool saysNow(const Book &book, const MeetingRecord &counted, const QByteArray &statement)
{
    documents::YearBookSet set;
    set.record = counted;
    set.statement = statement;
    if (!isSame(set, *counted.final))
        return false;
    for (const Correction &correction : counted.signedCorrections()) {
        const auto text = book.file(correction.statement);
        if (!text || !isSame(documents::YearBookSlip{correction, counted, *text, false}, statement))
            return false;
    }
    return true;
}

/// One number of a series, and when its paper is of.
struct Given
{
    qint64 number = 0;
    QDate date;
};
using Series = QMap<PaperSeries, QList<Given>>;

/// The numbers of slips or extracts, which are the cell's in any meeting.
template <typename T>
Result<Done> addNumbers(const Book &book, Series &series)
{
    const auto all = book.all<T>();
    if (!all)
        return all.error();
    for (const T &each : *all)
        series[{each.symbol.mid(each.symbol.indexOf(u'-') + 1), each.termFrom, {}}] += {each.number, each.date};
    return Done{};
}

/// Where a series stands on the closing page.
qsizetype rankOf(const QString &behind)
{
    static const QStringList codes{QStringLiteral("BB"), QStringLiteral("NQ"), QStringLiteral("TB"), QStringLiteral("BC"), QStringLiteral("ĐC"), QStringLiteral("BS")};
    const qsizetype at = codes.indexOf(behind.section(u'/', 0, 0));
    return at < 0 ? codes.size() : at;
}

Result<QList<documents::YearBookSeries>> seriesIn(const Book &book, const YearBookSpan &span)
{
    Series series;
    const auto papers = book.all<Paper>();
    if (!papers)
        return papers.error();
    for (const Paper &each : *papers)
        series[PaperSeries::of(each)] += {each.number, each.date};
    if (auto done = addNumbers<Correction>(book, series); !done)
        return done.error();
    if (auto done = addNumbers<Extract>(book, series); !done)
        return done.error();

    QList<documents::YearBookSeries> list;
    for (auto each = series.cbegin(); each != series.cend(); ++each) {
        documents::YearBookSeries one{each.key().behind, each.key().termFrom, {}, 0, 0, {}, {}};
        QMap<qint64, int> times;
        qint64 before = 0;
        for (const Given &given : *each) {
            ++times[given.number];
            if (!each.key().meeting.isEmpty() && (!one.held.isValid() || given.date < one.held))
                one.held = given.date;
            if (span.contains(given.date)) {
                one.first = one.first == 0 ? given.number : std::min(one.first, given.number);
                one.last = std::max(one.last, given.number);
            } else if (given.date < span.from) {
                before = std::max(before, given.number);
            }
        }
        if (one.last == 0)
            continue;
        one.first = std::min(one.first, before + 1);  // a gap at the turn of the year belongs to the year behind it
        for (qint64 number = one.first; number <= one.last; ++number) {
            if (!times.contains(number))
                one.missing += number;
            else if (times[number] > 1)
                one.twice += number;
        }
        list += one;
    }
    std::stable_sort(list.begin(), list.end(), [](const documents::YearBookSeries &a, const documents::YearBookSeries &b) {
        return std::tuple(rankOf(a.behind), a.termFrom, a.held) < std::tuple(rankOf(b.behind), b.termFrom, b.held);
    });
    return list;
}

Result<QList<documents::YearBookLack>> lacksIn(const Book &book, const YearBookSpan &span)
{
    const auto held = meetingsIn(book, span);
    const auto closed = finals(book);
    if (!held)
        return held.error();
    if (!closed)
        return closed.error();
    QList<documents::YearBookLack> lacks;
    for (const Meeting &meeting : *held) {
        if (closed->contains(meeting.id))
            continue;
        const auto record = meetingRecord(book, meeting.id);
        if (!record)
            return record.error();
        lacks += {documents::meetingName(*record), meeting.date, record->state()};
    }
    return lacks;
}

bool isHash(const QString &text)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(QStringLiteral("[0-9a-f]{64}")));
    return form.match(text).hasMatch();
}

QStringList hashesOf(const QList<YearBookLeaf> &leaves)
{
    QStringList hashes;
    for (const YearBookLeaf &leaf : leaves)
        hashes += leaf.sha256;
    return hashes;
}

YearBookDifference difference(YearBookDifference::What what, const YearBookLeaf &leaf, qsizetype line = 0)
{
    return {what, leaf.symbol, leaf.date, line};
}

/// What explains a root that is not that of the leaves, without the printed list.
QList<YearBookDifference> explained(const QList<YearBookLeaf> &leaves, const QString &root)
{
    const auto without = [&](const QList<qsizetype> &left) {
        QStringList hashes = hashesOf(leaves);
        for (qsizetype i = left.size() - 1; i >= 0; --i)
            hashes.removeAt(left[i]);
        return yearBookRoot(hashes) == root;
    };
    const auto named = [&](const QList<qsizetype> &some, YearBookDifference::What what) {
        QList<YearBookDifference> list;
        for (const qsizetype i : some)
            list += difference(what, leaves[i]);
        return list;
    };
    // The usual case: minutes were closed, or slips signed, after the book was printed.
    QList<qint64> times;
    for (const YearBookLeaf &leaf : leaves)
        times += leaf.at;
    std::sort(times.begin(), times.end(), std::greater<>());
    for (const qint64 time : std::as_const(times)) {
        QList<qsizetype> later;
        for (qsizetype i = 0; i < leaves.size(); ++i)
            if (leaves[i].at >= time)
                later += i;
        if (later.size() < leaves.size() && without(later))
            return named(later, YearBookDifference::NotPrinted);
    }
    for (qsizetype i = 0; i < leaves.size(); ++i)
        if (without({i}))
            return named({i}, YearBookDifference::NotPrinted);
    for (qsizetype i = 0; i < leaves.size(); ++i) {
        for (qsizetype k = i + 1; k < leaves.size(); ++k) {
            if (without({i, k}))
                return named({i, k}, YearBookDifference::NotPrinted);
            QStringList hashes = hashesOf(leaves);
            hashes.swapItemsAt(i, k);
            if (yearBookRoot(hashes) == root)
                return named({i, k}, YearBookDifference::Moved);
        }
    }
    return {};
}

/// What differs between the printed list and the leaves. What stands between two places that agree, on both sides, is the
/// same paper with other content.
QList<YearBookDifference> compared(const QList<YearBookLeaf> &leaves, const QStringList &printed)
{
    const QStringList here = hashesOf(leaves);
    const qsizetype rows = printed.size(), columns = here.size();
    // The longest list that both have in this order.
    QList<QList<qsizetype>> longest(rows + 1, QList<qsizetype>(columns + 1, 0));
    for (qsizetype i = rows - 1; i >= 0; --i)
        for (qsizetype k = columns - 1; k >= 0; --k)
            longest[i][k] = printed[i] == here[k] ? longest[i + 1][k + 1] + 1 : std::max(longest[i + 1][k], longest[i][k + 1]);

    QList<YearBookDifference> differences;
    QList<qsizetype> gone, come;  // since the last place that agrees
    const auto settle = [&] {
        for (qsizetype n = 0; n < std::max(gone.size(), come.size()); ++n) {
            if (n < gone.size() && n < come.size())
                differences += difference(YearBookDifference::Edited, leaves[come[n]], gone[n] + 1);
            else if (n < gone.size())
                differences += {YearBookDifference::Removed, printed[gone[n]], {}, gone[n] + 1};
            else
                differences += difference(YearBookDifference::NotPrinted, leaves[come[n]]);
        }
        gone.clear();
        come.clear();
    };
    for (qsizetype i = 0, k = 0; i < rows || k < columns;) {
        if (i < rows && k < columns && printed[i] == here[k]) {
            settle();
            ++i;
            ++k;
        } else if (k == columns || (i < rows && longest[i + 1][k] >= longest[i][k + 1])) {
            if (const qsizetype at = here.indexOf(printed[i]); at >= 0)
                differences += difference(YearBookDifference::Moved, leaves[at], i + 1);
            else
                gone += i;
            ++i;
        } else {
            if (!printed.contains(here[k]))
                come += k;
            ++k;
        }
    }
    settle();
    return differences;
}

} // namespace

Result<YearBookSpan> YearBookSpan::fromText(const QString &text)
{
    static const QRegularExpression year(QRegularExpression::anchoredPattern(QStringLiteral("[12][0-9]{3}")));
    if (year.match(text).hasMatch())
        return ofYear(text.toInt());
    const QStringList days = text.split(QStringLiteral(".."));
    const YearBookSpan span{QDate::fromString(days.value(0), Qt::ISODate), QDate::fromString(days.value(1), Qt::ISODate)};
    if (days.size() != 2 || !span.from.isValid() || !span.to.isValid() || span.from > span.to)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” is no year like 2026 and no time like 2025-07-01..2026-06-30."), {text}};
    return span;
}

Result<qsizetype> closedIn(const Book &book, const YearBookSpan &span)
{
    const auto held = meetingsIn(book, span);
    const auto closed = finals(book);
    if (!held)
        return held.error();
    if (!closed)
        return closed.error();
    return std::count_if(held->cbegin(), held->cend(), [&closed](const Meeting &each) { return closed->contains(each.id); });
}

Result<documents::YearBook> yearBook(Book &book, const YearBookSpan &span, const QDate &today)
{
    const auto closed = closedSets(book, span);
    if (!closed)
        return closed.error();
    if (closed->isEmpty())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "No meeting of this time has closed minutes, so there is nothing to bind.")};
    const auto people = membersOn(book, today);
    const auto lacks = lacksIn(book, span);
    const auto series = seriesIn(book, span);
    const auto leaves = yearBookLeaves(book, span);
    if (!people)
        return people.error();
    if (!lacks)
        return lacks.error();
    if (!series)
        return series.error();
    if (!leaves)
        return leaves.error();

    documents::YearBook whole;
    whole.head = book.head();
    whole.from = span.from;
    whole.to = span.to;
    whole.made = today;
    whole.lacks = *lacks;
    whole.series = *series;
    whole.root = yearBookRoot(*leaves);
    for (const MemberOnDay &each : *people)
        if (each.member.position == Position::Secretary)
            whole.secretary = each.member.name;
    const auto sets = printedSets(book, *closed);
    if (!sets)
        return sets.error();
    whole.sets = *sets;
    return whole;
}

Result<ClosedPages> closedPages(Book &book, const MeetingRecord &counted)
{
    Q_ASSERT(counted.final);
    const auto statement = keptStatement(book, counted.final->statement, counted.final->pdf, counted.final->symbol);
    if (!statement)
        return statement.error();
    if (saysNow(book, counted, *statement)) {
        const auto pages = documents::minutesWithCorrections(counted, *statement);
        if (!pages)
            return pages.error();
        return ClosedPages{*pages, false};
    }
    const auto set = closedSet(book, counted.meeting, *counted.final);
    const auto sets = set ? printedSets(book, {*set}) : Result<QList<documents::YearBookSet>>(set.error());
    if (!sets)
        return sets.error();
    const documents::YearBookSet &only = sets->first();
    const auto pages = documents::closedPages(only);
    if (!pages)
        return pages.error();
    return ClosedPages{*pages, !only.isSame || std::any_of(only.slips.cbegin(), only.slips.cend(), [](const documents::YearBookSlip &slip) { return !slip.isSame; })};
}

Result<QList<YearBookLeaf>> yearBookLeaves(const Book &book, const YearBookSpan &span)
{
    const auto closed = closedSets(book, span);
    if (!closed)
        return closed.error();
    QList<YearBookLeaf> leaves;
    for (const ClosedSet &set : *closed) {
        leaves += {set.meeting.id, set.meeting.date, {}, set.final.symbol, set.final.statement, set.at};
        for (const auto &[slip, made] : set.slips) {
            const auto signatures = book.all<CorrectionSignature>({{{QStringLiteral("correction"), slip.id.text}}, {QStringLiteral("made")}, {}});
            if (!signatures)
                return signatures.error();
            // It belongs to the book since both had signed.
            QHash<SignerRole, qint64> since;
            for (const CorrectionSignature &each : *signatures) {
                const auto at = book.positionOf(rows::table<CorrectionSignature>(), each.id.text);
                if (!at)
                    return at.error();
                if (!since.contains(each.role))
                    since.insert(each.role, *at);
            }
            const qint64 at = std::max({made, since.value(SignerRole::Chair), since.value(SignerRole::MinuteTaker)});
            leaves += {set.meeting.id, set.meeting.date, slip.id, slip.symbol, slip.statement, at};
        }
    }
    return leaves;
}

QString yearBookRoot(const QStringList &hashes)
{
    QList<QByteArray> leaves;
    for (const QString &hash : hashes)
        leaves += merkle::leafHash(hash.toLatin1());
    return QString::fromLatin1(merkle::rootHash(leaves).toHex());
}

QString yearBookRoot(const QList<YearBookLeaf> &leaves)
{
    return yearBookRoot(hashesOf(leaves));
}

Result<YearBookCheck> checkYearBook(const Book &book, const YearBookSpan &span, const QString &root, const QStringList &printed)
{
    const QString wanted = root.trimmed().toLower();
    if (!isHash(wanted))
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The root of a printed book has 64 hexadecimal digits; “%1” has not."), {root}};
    const auto leaves = yearBookLeaves(book, span);
    if (!leaves)
        return leaves.error();
    YearBookCheck check;
    check.isListOfRoot = printed.isEmpty() || yearBookRoot(printed) == wanted;
    if (printed.isEmpty()) {
        check.isSame = yearBookRoot(*leaves) == wanted;
        if (!check.isSame) {
            check.differences = explained(*leaves, wanted);
            check.isGuess = true;
        }
    } else {
        check.differences = compared(*leaves, printed);
        check.isSame = check.isListOfRoot && check.differences.isEmpty();
    }
    return check;
}

QStringList yearBookHashes(const QString &text)
{
    // The root, and the hash that a slip names, stand on lines without a number.
    static const QRegularExpression row(QStringLiteral("^\\s*[0-9]+\\s.*?(?<![0-9A-Fa-f])([0-9A-Fa-f]{64})(?![0-9A-Fa-f])"));
    QStringList hashes;
    for (const QString &line : text.split(u'\n'))
        if (const auto found = row.match(line); found.hasMatch())
            hashes += found.captured(1).toLower();
    return hashes;
}
