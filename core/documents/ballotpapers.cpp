// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/ballotpapers.h"

#include "core/documents/meetingpapers.h"
#include "core/documents/paperwords_p.h"
#include "core/documents/template.h"
#include "core/documents/typed_p.h"
#include "core/documents/votedata_p.h"
#include "core/paper/pdf.h"
#include "core/paper/slips.h"

#include <QCoreApplication>

namespace documents {

namespace {

const QString ballotKind = QStringLiteral("ballot");
const QString countKind = QStringLiteral("ballot-count");

Error noBallot()
{
    return {Error::NotFound, QT_TRANSLATE_NOOP("Error", "There is no such ballot at this meeting.")};
}

Result<Done> checkMissing(const MeetingRecord &record)
{
    const auto isBlank = [](const QString &text) { return typedLine(text).isEmpty(); };
    const struct { bool missing; const char *what; } needs[] = {
        {isBlank(record.head.name), QT_TRANSLATE_NOOP("Error", "the name of the organisation")},
        {isBlank(record.head.upper), QT_TRANSLATE_NOOP("Error", "the upper organisation")},
        {isBlank(record.head.place), QT_TRANSLATE_NOOP("Error", "the place that stands before the date")},
        {!record.meeting.date.isValid(), QT_TRANSLATE_NOOP("Error", "the date of the meeting")},
        {isBlank(record.meeting.place), QT_TRANSLATE_NOOP("Error", "the place of the meeting")},
        {isBlank(record.nameOf(record.meeting.chair)), QT_TRANSLATE_NOOP("Error", "the chair")},
    };
    QStringList missing;
    for (const auto &need : needs)
        if (need.missing)
            missing += QCoreApplication::translate("Error", need.what);
    if (missing.isEmpty())
        return Done{};
    return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The paper cannot be made yet; please fill in: %1."), {missing.join(QStringLiteral(", "))}};
}

Result<paper::Blocks> filled(const QString &name, const QJsonObject &data)
{
    const auto words = builtInTemplate(name);
    if (!words)
        return words.error();
    return fill(*words, data);
}

/// The blocks of a paper; where a ballot asks for levels, their table stands between what the templates say.
Result<paper::Blocks> blocksOf(const QString &kind, const MeetingRecord &record, const Poll &poll, const BallotRound &round)
{
    QJsonObject data = paperData(kind, record);
    data.insert(QStringLiteral("poll"), pollData(record, poll));
    data.insert(QStringLiteral("round"), roundData(record, poll, round));
    data.insert(QStringLiteral("day"), record.meeting.date.toString(QStringLiteral("dd/MM/yyyy")));
    auto blocks = filled(kind, data);
    if (!blocks)
        return blocks.error();
    if (poll.form == PollForm::Levels)
        blocks->push_back(levelTable(record, round, kind == ballotKind ? LevelCells::Boxes : LevelCells::Counts));
    if (kind == ballotKind)
        return blocks;
    const auto end = filled(QStringLiteral("ballot-count-end"), data);
    if (!end)
        return end.error();
    blocks->insert(blocks->end(), end->begin(), end->end());
    return blocks;
}

/// Slips that are large enough for what stands on them to be read and marked by everybody, the smallest first.
QList<paper::SlipGrid> gridsFor(BallotLayout layout)
{
    switch (layout) {
    case BallotLayout::Single:
    case BallotLayout::Surplus:
    case BallotLayout::Plain:
        return {{2, 3}, {2, 2}, {1, 2}, {1, 1}};
    case BallotLayout::Matters:
        return {{1, 3}, {1, 2}, {1, 1}};
    case BallotLayout::Levels:
        return {{1, 2}, {1, 1}};
    }
    return {};
}

Result<paper::Theme> themeOf(const MeetingRecord &record)
{
    return paper::builtInTheme(record.meeting.theme.isEmpty() ? QStringLiteral("hd05") : record.meeting.theme);
}

} // namespace

const QStringList &ballotPaperKinds()
{
    static const QStringList kinds{ballotKind, countKind};
    return kinds;
}

int ballotsNeeded(const MeetingRecord &record, const BallotRound &round)
{
    const Poll *poll = record.poll(round.poll);
    if (!poll)
        return 0;
    const BallotCount *count = record.countOf(round.id);
    const VoteBase base = count ? count->base : voteBase(record.members, record.rollCall, record.ruleOf(poll->rule));
    return int(count ? count->issued : base.entitledPresent > 0 ? base.entitledPresent : base.base);
}

Result<paper::Pages> ballotPaperPages(const QString &kind, const MeetingRecord &record, const BallotRoundId &ballot, int copies)
{
    if (!ballotPaperKinds().contains(kind))
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "There is no paper named “%1”."), {kind}};
    const BallotRound *round = record.ballot(ballot);
    const Poll *poll = round ? record.poll(round->poll) : nullptr;
    if (!poll)
        return noBallot();
    if (auto checked = checkMissing(record); !checked)
        return checked.error();
    const auto blocks = blocksOf(kind, record, *poll, *round);
    if (!blocks)
        return blocks.error();
    const auto theme = themeOf(record);
    if (!theme)
        return theme.error();
    if (kind == countKind)
        return paper::layOut(*blocks, *theme);
    constexpr int most = 2000;
    if (copies < 0 || copies > most)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "%1 ballots cannot be printed at once; at most %2."), {QString::number(copies), QString::number(most)}};
    const int needed = copies > 0 ? copies : std::max(1, ballotsNeeded(record, *round));
    return paper::layOutSlips(*blocks, *theme, needed, gridsFor(layoutOf(*poll, *round)));
}

Result<QByteArray> ballotPaperPdf(const QString &kind, const MeetingRecord &record, const BallotRoundId &ballot, int copies)
{
    const auto pages = ballotPaperPages(kind, record, ballot, copies);
    if (!pages)
        return pages.error();
    paper::PdfMetadata metadata;
    metadata.title = ballotPaperTitle(kind, record, ballot);
    metadata.author = typedLine(record.head.name);
    metadata.created = QDateTime(record.meeting.date, QTime(0, 0), Qt::UTC);
    return paper::writePdf(*pages, metadata);
}

Result<int> ballotsPerSheet(const MeetingRecord &record, const BallotRoundId &ballot)
{
    const BallotRound *round = record.ballot(ballot);
    const Poll *poll = round ? record.poll(round->poll) : nullptr;
    if (!poll)
        return noBallot();
    const auto blocks = blocksOf(ballotKind, record, *poll, *round);
    const auto theme = themeOf(record);
    if (!blocks)
        return blocks.error();
    if (!theme)
        return theme.error();
    const auto grid = paper::slipGridFor(*blocks, *theme, gridsFor(layoutOf(*poll, *round)));
    if (!grid)
        return grid.error();
    return *grid ? (*grid)->perSheet() : 0;
}

QString ballotPaperTitle(const QString &kind, const MeetingRecord &record, const BallotRoundId &ballot)
{
    const BallotRound *round = record.ballot(ballot);
    const Poll *poll = round ? record.poll(round->poll) : nullptr;
    const QString name = kind == countKind ? QStringLiteral("Biên bản kiểm phiếu")
        : poll && poll->form == PollForm::Election ? QStringLiteral("Phiếu bầu") : QStringLiteral("Phiếu biểu quyết");
    if (!poll)
        return name;
    const QString which = round->number > 1 ? QStringLiteral(", lần thứ %1").arg(round->number) : QString();
    return QStringLiteral("%1: %2%3").arg(name, withoutStop(poll->matter), which);
}

} // namespace documents
