// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/historywords.h"

#include "core/text/dates.h"
#include "core/text/numbers.h"
#include "ui/dialogs/ballotwords.h"
#include "ui/dialogs/handbookwords.h"
#include "ui/dialogs/meetingwords.h"
#include "ui/dialogs/memberwords.h"
#include "ui/dialogs/petitionwords.h"
#include "ui/dialogs/planwords.h"
#include "ui/dialogs/scorewords.h"
#include "ui/dialogs/votewords.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace historywords {

static QString say(const char *text)
{
    return QCoreApplication::translate("History", text);
}

using Words = QHash<QString, const char *>;

static QString wordIn(const Words &words, const QString &key, const QString &otherwise)
{
    const char *word = words.value(key);
    return word ? say(word) : otherwise;
}

QString kind(const QString &kind)
{
    static const Words words = {
        {QLatin1String(BookHead::kind), QT_TRANSLATE_NOOP("History", "Cover of the book")},
        {QLatin1String(OfficeKeys::kind), QT_TRANSLATE_NOOP("History", "Keys of the book")},
        {QLatin1String(Person::kind), QT_TRANSLATE_NOOP("History", "Signing key")},
        {QLatin1String(Member::kind), QT_TRANSLATE_NOOP("History", "Member")},
        {QLatin1String(MemberStatus::kind), QT_TRANSLATE_NOOP("History", "State of a member")},
        {QLatin1String(Meeting::kind), QT_TRANSLATE_NOOP("History", "Meeting")},
        {QLatin1String(AgendaItem::kind), QT_TRANSLATE_NOOP("History", "Agenda item")},
        {QLatin1String(Attendance::kind), QT_TRANSLATE_NOOP("History", "Roll call")},
        {QLatin1String(Guest::kind), QT_TRANSLATE_NOOP("History", "Guest")},
        {QLatin1String(Opinion::kind), QT_TRANSLATE_NOOP("History", "Opinion")},
        {QLatin1String(Task::kind), QT_TRANSLATE_NOOP("History", "Task")},
        {QLatin1String(Petition::kind), QT_TRANSLATE_NOOP("History", "Petition")},
        {QLatin1String(Vote::kind), QT_TRANSLATE_NOOP("History", "Vote")},
        {QLatin1String(Poll::kind), QT_TRANSLATE_NOOP("History", "Secret ballot")},
        {QLatin1String(BallotRound::kind), QT_TRANSLATE_NOOP("History", "Ballot paper")},
        {QLatin1String(BallotCount::kind), QT_TRANSLATE_NOOP("History", "Count of a ballot")},
        {QLatin1String(RuleChoice::kind), QT_TRANSLATE_NOOP("History", "Voting rule settled")},
        {QLatin1String(Attachment::kind), QT_TRANSLATE_NOOP("History", "Attached file")},
        {QLatin1String(Paper::kind), QT_TRANSLATE_NOOP("History", "Number of a paper")},
        {QLatin1String(ReadBack::kind), QT_TRANSLATE_NOOP("History", "Reading back of the minutes")},
        {QLatin1String(FinalMinutes::kind), QT_TRANSLATE_NOOP("History", "Closing of the minutes")},
        {QLatin1String(MinutesSignature::kind), QT_TRANSLATE_NOOP("History", "Signature")},
        {QLatin1String(MinutesSeal::kind), QT_TRANSLATE_NOOP("History", "Signed minutes")},
        {QLatin1String(Peer::kind), QT_TRANSLATE_NOOP("History", "Other organisation")},
        {QLatin1String(BundleMade::kind), QT_TRANSLATE_NOOP("History", "Bundle made")},
        {QLatin1String(BundleTaken::kind), QT_TRANSLATE_NOOP("History", "Bundle taken in")},
        {QLatin1String(Verdict::kind), QT_TRANSLATE_NOOP("History", "Verdict of the upper level")},
        {QLatin1String(BookMoved::kind), QT_TRANSLATE_NOOP("History", "Book moved to another computer")},
        {QLatin1String(BookRestored::kind), QT_TRANSLATE_NOOP("History", "Restored book confirmed")},
        {QLatin1String(SetAside::kind), QT_TRANSLATE_NOOP("History", "Set aside after a restore")},
        {QLatin1String(KeySlot::kind), QT_TRANSLATE_NOOP("History", "Recovery sheet or escrow")},
        {QLatin1String(BookOpened::kind), QT_TRANSLATE_NOOP("History", "Book opened without its passphrase")},
        {QLatin1String(EscrowKey::kind), QT_TRANSLATE_NOOP("History", "Escrow key of the office")},
        {QLatin1String(EscrowDecision::kind), QT_TRANSLATE_NOOP("History", "Decision on an escrow request")},
        {QLatin1String(KeptScoreSheet::kind), QT_TRANSLATE_NOOP("History", "Score sheet")},
        {QLatin1String(ScoreChoice::kind), QT_TRANSLATE_NOOP("History", "Choice of the score sheet")},
        {QLatin1String(MeetingScore::kind), QT_TRANSLATE_NOOP("History", "Score of the meeting")},
        {QLatin1String(Objection::kind), QT_TRANSLATE_NOOP("History", "Objection at the reading")},
        {QLatin1String(Correction::kind), QT_TRANSLATE_NOOP("History", "Correction slip")},
        {QLatin1String(CorrectionSignature::kind), QT_TRANSLATE_NOOP("History", "Signature under a correction slip")},
        {QLatin1String(Extract::kind), QT_TRANSLATE_NOOP("History", "Extract of the minutes")},
        {QLatin1String(ScoreConfirmation::kind), QT_TRANSLATE_NOOP("History", "Upper level on the score")},
        {QLatin1String(Excuse::kind), QT_TRANSLATE_NOOP("History", "Excuse before the day")},
        {QLatin1String(Posting::kind), QT_TRANSLATE_NOOP("History", "Papers put into the app")},
        {QLatin1String(MeetingDay::kind), QT_TRANSLATE_NOOP("History", "Day of the regular meeting")},
        {QLatin1String(Mention::kind), QT_TRANSLATE_NOOP("History", "Praise, reminder, criticism")},
        {QLatin1String(Phrase::kind), QT_TRANSLATE_NOOP("History", "Sentence kept for typing")},
        {QLatin1String(Admission::kind), QT_TRANSLATE_NOOP("History", "Resolution on one person")},
        {QLatin1String(Wording::kind), QT_TRANSLATE_NOOP("History", "Words of a paper")},
        {QLatin1String(PlannedMonth::kind), QT_TRANSLATE_NOOP("History", "Plan of a month")},
    };
    return wordIn(words, kind, handbookwords::kind(kind));
}

QString happening(const HistoryLine &line)
{
    if (line.undoes)
        return say(QT_TRANSLATE_NOOP("History", "By undo or redo"));
    switch (line.what) {
    case Happening::Made:
        return line.undoneBy ? say(QT_TRANSLATE_NOOP("History", "Added, undone later")) : say(QT_TRANSLATE_NOOP("History", "Added"));
    case Happening::Changed:
        return line.undoneBy ? say(QT_TRANSLATE_NOOP("History", "Changed, undone later")) : say(QT_TRANSLATE_NOOP("History", "Changed"));
    case Happening::Removed:
        return line.undoneBy ? say(QT_TRANSLATE_NOOP("History", "Removed, undone later")) : say(QT_TRANSLATE_NOOP("History", "Removed"));
    case Happening::PutBack:
        return say(QT_TRANSLATE_NOOP("History", "Put back"));
    }
    return {};
}

QString field(const QString &kind, const QString &field)
{
    if (const QString own = handbookwords::field(kind, field); !own.isEmpty())
        return own;
    if (kind == QLatin1String(Member::kind))
        return memberwords::title(field);
    if (field == QLatin1String("minutes") && (kind == QLatin1String(Correction::kind) || kind == QLatin1String(Extract::kind)))
        return say(QT_TRANSLATE_NOOP("History", "Hash of the minutes"));
    if (field == QLatin1String("code") && kind == QLatin1String(Phrase::kind))
        return say(QT_TRANSLATE_NOOP("History", "Letters it is called by"));
    if (field == QLatin1String("person") && kind == QLatin1String(CorrectionSignature::kind))
        return say(QT_TRANSLATE_NOOP("History", "Code of the signer"));
    static const Words words = {
        {QStringLiteral("about"), QT_TRANSLATE_NOOP("History", "Whom it concerns")},
        {QStringLiteral("addressedTo"), QT_TRANSLATE_NOOP("History", "Addressed to")},
        {QStringLiteral("addressee"), QT_TRANSLATE_NOOP("History", "Who is to answer")},
        {QStringLiteral("against"), QT_TRANSLATE_NOOP("History", "Against")},
        {QStringLiteral("againstBy"), QT_TRANSLATE_NOOP("History", "Against, by name")},
        {QStringLiteral("agreed"), QT_TRANSLATE_NOOP("History", "Agreed")},
        {QStringLiteral("alsoFree"), QT_TRANSLATE_NOOP("History", "Also free each year")},
        {QStringLiteral("answer"), QT_TRANSLATE_NOOP("History", "Answer")},
        {QStringLiteral("answered"), QT_TRANSLATE_NOOP("History", "Answered on")},
        {QStringLiteral("answersPetitions"), QT_TRANSLATE_NOOP("History", "Petitions are answered here")},
        {QStringLiteral("arrived"), QT_TRANSLATE_NOOP("History", "Arrived")},
        {QStringLiteral("awareness"), QT_TRANSLATE_NOOP("History", "Political awareness")},
        {QStringLiteral("background"), QT_TRANSLATE_NOOP("History", "Life record")},
        {QStringLiteral("capacity"), QT_TRANSLATE_NOOP("History", "Ability")},
        {QStringLiteral("certifier"), QT_TRANSLATE_NOOP("History", "Certified by")},
        {QStringLiteral("chair"), QT_TRANSLATE_NOOP("History", "Chair")},
        {QStringLiteral("checked"), QT_TRANSLATE_NOOP("History", "How it was checked who is there")},
        {QStringLiteral("choices"), QT_TRANSLATE_NOOP("History", "On the ballot")},
        {QStringLiteral("closed"), QT_TRANSLATE_NOOP("History", "Count over at")},
        {QStringLiteral("closedOn"), QT_TRANSLATE_NOOP("History", "Closed on")},
        {QStringLiteral("closingNote"), QT_TRANSLATE_NOOP("History", "Conclusion of the chair")},
        {QStringLiteral("code"), QT_TRANSLATE_NOOP("History", "Code of the series")},
        {QStringLiteral("collected"), QT_TRANSLATE_NOOP("History", "Ballots collected")},
        {QStringLiteral("conclusion"), QT_TRANSLATE_NOOP("History", "Conclusion")},
        {QStringLiteral("conduct"), QT_TRANSLATE_NOOP("History", "Ethics and way of life")},
        {QStringLiteral("content"), QT_TRANSLATE_NOOP("History", "What was presented")},
        {QStringLiteral("correcting"), QT_TRANSLATE_NOOP("History", "What is done")},
        {QStringLiteral("correction"), QT_TRANSLATE_NOOP("History", "Correction slip")},
        {QStringLiteral("counting"), QT_TRANSLATE_NOOP("History", "How it was counted")},
        {QStringLiteral("date"), QT_TRANSLATE_NOOP("History", "Date")},
        {QStringLiteral("day"), QT_TRANSLATE_NOOP("History", "Day")},
        {QStringLiteral("decision"), QT_TRANSLATE_NOOP("History", "Decision of the meeting")},
        {QStringLiteral("directions"), QT_TRANSLATE_NOOP("History", "Direction for next month")},
        {QStringLiteral("due"), QT_TRANSLATE_NOOP("History", "Deadline")},
        {QStringLiteral("duesNote"), QT_TRANSLATE_NOOP("History", "Announcement of dues")},
        {QStringLiteral("effective"), QT_TRANSLATE_NOOP("History", "Takes effect")},
        {QStringLiteral("end"), QT_TRANSLATE_NOOP("History", "End")},
        {QStringLiteral("excused"), QT_TRANSLATE_NOOP("History", "Officially excused")},
        {QStringLiteral("form"), QT_TRANSLATE_NOOP("History", "Form of the ballot")},
        {QStringLiteral("foundBy"), QT_TRANSLATE_NOOP("History", "Found by")},
        {QStringLiteral("from"), QT_TRANSLATE_NOOP("History", "From")},
        {QStringLiteral("fromAbove"), QT_TRANSLATE_NOOP("History", "From the upper level")},
        {QStringLiteral("grade"), QT_TRANSLATE_NOOP("History", "Grade")},
        {QStringLiteral("guest"), QT_TRANSLATE_NOOP("History", "Guest")},
        {QStringLiteral("inFavour"), QT_TRANSLATE_NOOP("History", "In favour")},
        {QStringLiteral("inFavourBy"), QT_TRANSLATE_NOOP("History", "In favour, by name")},
        {QStringLiteral("invalid"), QT_TRANSLATE_NOOP("History", "Ballots invalid")},
        {QStringLiteral("issued"), QT_TRANSLATE_NOOP("History", "Ballots issued")},
        {QStringLiteral("item"), QT_TRANSLATE_NOOP("History", "Agenda item")},
        {QStringLiteral("joined"), QT_TRANSLATE_NOOP("History", "Takes part")},
        {QStringLiteral("left"), QT_TRANSLATE_NOOP("History", "Left")},
        {QStringLiteral("line"), QT_TRANSLATE_NOOP("History", "Line of the statement")},
        {QStringLiteral("matter"), QT_TRANSLATE_NOOP("History", "Matter")},
        {QStringLiteral("meeting"), QT_TRANSLATE_NOOP("History", "Meeting")},
        {QStringLiteral("meetingKind"), QT_TRANSLATE_NOOP("History", "Kind")},
        {QStringLiteral("meetingPlace"), QT_TRANSLATE_NOOP("History", "Usual place of meetings")},
        {QStringLiteral("member"), QT_TRANSLATE_NOOP("History", "Member")},
        {QStringLiteral("method"), QT_TRANSLATE_NOOP("History", "Way of voting")},
        {QStringLiteral("minutes"), QT_TRANSLATE_NOOP("History", "Minutes planned")},
        {QStringLiteral("minutesPdf"), QT_TRANSLATE_NOOP("History", "Hash of the PDF of the minutes")},
        {QStringLiteral("minuteTaker"), QT_TRANSLATE_NOOP("History", "Minute-taker")},
        {QStringLiteral("month"), QT_TRANSLATE_NOOP("History", "Month")},
        {QStringLiteral("move"), QT_TRANSLATE_NOOP("History", "On a free day")},
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("History", "Name")},
        {QStringLiteral("needed"), QT_TRANSLATE_NOOP("History", "Needed in favour")},
        {QStringLiteral("note"), QT_TRANSLATE_NOOP("History", "Note")},
        {QStringLiteral("number"), QT_TRANSLATE_NOOP("History", "Number")},
        {QStringLiteral("objections"), QT_TRANSLATE_NOOP("History", "Objections")},
        {QStringLiteral("office"), QT_TRANSLATE_NOOP("History", "Position")},
        {QStringLiteral("onWeekends"), QT_TRANSLATE_NOOP("History", "On weekends too")},
        {QStringLiteral("order"), QT_TRANSLATE_NOOP("History", "Order of the names")},
        {QStringLiteral("organisation"), QT_TRANSLATE_NOOP("History", "Organisation")},
        {QStringLiteral("original"), QT_TRANSLATE_NOOP("History", "Words of the template")},
        {QStringLiteral("other"), QT_TRANSLATE_NOOP("History", "Of another opinion")},
        {QStringLiteral("otherBy"), QT_TRANSLATE_NOOP("History", "Of another opinion, by name")},
        {QStringLiteral("outcome"), QT_TRANSLATE_NOOP("History", "What became of it")},
        {QStringLiteral("outOf"), QT_TRANSLATE_NOOP("History", "Points that could be reached")},
        {QStringLiteral("paper"), QT_TRANSLATE_NOOP("History", "On what paper")},
        {QStringLiteral("part"), QT_TRANSLATE_NOOP("History", "Part of the agenda")},
        {QStringLiteral("passed"), QT_TRANSLATE_NOOP("History", "Passed")},
        {QStringLiteral("pdf"), QT_TRANSLATE_NOOP("History", "Hash of the PDF")},
        {QStringLiteral("person"), QT_TRANSLATE_NOOP("History", "Who does it")},
        {QStringLiteral("place"), QT_TRANSLATE_NOOP("History", "Place")},
        {QStringLiteral("point"), QT_TRANSLATE_NOOP("History", "Remote point")},
        {QStringLiteral("poll"), QT_TRANSLATE_NOOP("History", "Secret ballot")},
        {QStringLiteral("postponed"), QT_TRANSLATE_NOOP("History", "Postponed")},
        {QStringLiteral("presence"), QT_TRANSLATE_NOOP("History", "Presence")},
        {QStringLiteral("present"), QT_TRANSLATE_NOOP("History", "Present")},
        {QStringLiteral("presenter"), QT_TRANSLATE_NOOP("History", "Presenter")},
        {QStringLiteral("presenterName"), QT_TRANSLATE_NOOP("History", "Presenter from outside")},
        {QStringLiteral("publicKey"), QT_TRANSLATE_NOOP("History", "Public key")},
        {QStringLiteral("planned"), QT_TRANSLATE_NOOP("History", "Planned for")},
        {QStringLiteral("proof"), QT_TRANSLATE_NOOP("History", "What shows it")},
        {QStringLiteral("purpose"), QT_TRANSLATE_NOOP("History", "For whom, for what")},
        {QStringLiteral("question"), QT_TRANSLATE_NOOP("History", "Question of the rules")},
        {QStringLiteral("quote"), QT_TRANSLATE_NOOP("History", "Sentence as it was signed")},
        {QStringLiteral("raised"), QT_TRANSLATE_NOOP("History", "Raised on")},
        {QStringLiteral("reason"), QT_TRANSLATE_NOOP("History", "Reason")},
        {QStringLiteral("reasonsAgainst"), QT_TRANSLATE_NOOP("History", "Reasons against")},
        {QStringLiteral("recount"), QT_TRANSLATE_NOOP("History", "Why the count was changed")},
        {QStringLiteral("relations"), QT_TRANSLATE_NOOP("History", "Relations with people")},
        {QStringLiteral("reopened"), QT_TRANSLATE_NOOP("History", "Why it was opened again")},
        {QStringLiteral("reopenedOn"), QT_TRANSLATE_NOOP("History", "Opened again on")},
        {QStringLiteral("result"), QT_TRANSLATE_NOOP("History", "Outcome")},
        {QStringLiteral("role"), QT_TRANSLATE_NOOP("History", "Signed as")},
        {QStringLiteral("round"), QT_TRANSLATE_NOOP("History", "Ballot paper")},
        {QStringLiteral("rule"), QT_TRANSLATE_NOOP("History", "Rule")},
        {QStringLiteral("runOff"), QT_TRANSLATE_NOOP("History", "Among equals")},
        {QStringLiteral("saying"), QT_TRANSLATE_NOOP("History", "What was said")},
        {QStringLiteral("seats"), QT_TRANSLATE_NOOP("History", "To be elected")},
        {QStringLiteral("sequence"), QT_TRANSLATE_NOOP("History", "Place in the order")},
        {QStringLiteral("sha256"), QT_TRANSLATE_NOOP("History", "Hash")},
        {QStringLiteral("sheet"), QT_TRANSLATE_NOOP("History", "Score sheet")},
        {QStringLiteral("sheetHash"), QT_TRANSLATE_NOOP("History", "Hash of the score sheet")},
        {QStringLiteral("shortcomings"), QT_TRANSLATE_NOOP("History", "Shortcomings")},
        {QStringLiteral("signature"), QT_TRANSLATE_NOOP("History", "Signature")},
        {QStringLiteral("situation"), QT_TRANSLATE_NOOP("History", "Situation")},
        {QStringLiteral("stage"), QT_TRANSLATE_NOOP("History", "Before or after the meeting")},
        {QStringLiteral("standing"), QT_TRANSLATE_NOOP("History", "Standing")},
        {QStringLiteral("start"), QT_TRANSLATE_NOOP("History", "Beginning")},
        {QStringLiteral("state"), QT_TRANSLATE_NOOP("History", "State")},
        {QStringLiteral("statement"), QT_TRANSLATE_NOOP("History", "Hash of the statement")},
        {QStringLiteral("step"), QT_TRANSLATE_NOOP("History", "What is proposed")},
        {QStringLiteral("stopped"), QT_TRANSLATE_NOOP("History", "No further ballot")},
        {QStringLiteral("summary"), QT_TRANSLATE_NOOP("History", "Last month and next month")},
        {QStringLiteral("symbol"), QT_TRANSLATE_NOOP("History", "Number and symbol")},
        {QStringLiteral("taken"), QT_TRANSLATE_NOOP("History", "Time of the vote")},
        {QStringLiteral("takenFrom"), QT_TRANSLATE_NOOP("History", "Takes up")},
        {QStringLiteral("tallies"), QT_TRANSLATE_NOOP("History", "Votes counted")},
        {QStringLiteral("team"), QT_TRANSLATE_NOOP("History", "Counting team")},
        {QStringLiteral("termFrom"), QT_TRANSLATE_NOOP("History", "Term from")},
        {QStringLiteral("text"), QT_TRANSLATE_NOOP("History", "Text")},
        {QStringLiteral("title"), QT_TRANSLATE_NOOP("History", "Title")},
        {QStringLiteral("told"), QT_TRANSLATE_NOOP("History", "Told on")},
        {QStringLiteral("topic"), QT_TRANSLATE_NOOP("History", "Theme")},
        {QStringLiteral("total"), QT_TRANSLATE_NOOP("History", "Points")},
        {QStringLiteral("until"), QT_TRANSLATE_NOOP("History", "Until")},
        {QStringLiteral("upper"), QT_TRANSLATE_NOOP("History", "Upper organisation")},
        {QStringLiteral("upperPhone"), QT_TRANSLATE_NOOP("History", "Telephone of the upper office")},
        {QStringLiteral("valid"), QT_TRANSLATE_NOOP("History", "Ballots valid")},
        {QStringLiteral("vote"), QT_TRANSLATE_NOOP("History", "Vote")},
        {QStringLiteral("voteHolds"), QT_TRANSLATE_NOOP("History", "The vote was on these points")},
        {QStringLiteral("week"), QT_TRANSLATE_NOOP("History", "Which in the month")},
        {QStringLiteral("weekday"), QT_TRANSLATE_NOOP("History", "Day of the week")},
        {QStringLiteral("weakness"), QT_TRANSLATE_NOOP("History", "What to do better")},
        {QStringLiteral("wordings"), QT_TRANSLATE_NOOP("History", "Texts in the words of the book")},
        {QStringLiteral("words"), QT_TRANSLATE_NOOP("History", "Words of the book")},
        {QStringLiteral("year"), QT_TRANSLATE_NOOP("History", "Year")},
    };
    if (field.startsWith(QLatin1String("lines."))) { // of one part of a score
        static const Words ofLine = {
            {QStringLiteral("evidence"), QT_TRANSLATE_NOOP("History", "evidence")},
            {QStringLiteral("found"), QT_TRANSLATE_NOOP("History", "what the facts say")},
            {QStringLiteral("given"), QT_TRANSLATE_NOOP("History", "points")},
            {QStringLiteral("isGiven"), QT_TRANSLATE_NOOP("History", "points are given")},
            {QStringLiteral("known"), QT_TRANSLATE_NOOP("History", "known from the facts")},
            {QStringLiteral("notApplicable"), QT_TRANSLATE_NOOP("History", "does not apply")},
            {QStringLiteral("proposed"), QT_TRANSLATE_NOOP("History", "points by the facts")},
            {QStringLiteral("proposedNot"), QT_TRANSLATE_NOOP("History", "does not apply by the facts")},
            {QStringLiteral("reason"), QT_TRANSLATE_NOOP("History", "reason")},
        };
        const QString own = field.section(u'.', 3);
        return QStringLiteral("%1: %2").arg(field.section(u'.', 1, 2), wordIn(ofLine, own, own));
    }
    return wordIn(words, field, field);
}

QString value(const QString &kind, const QString &field, const QString &text, const NameOf &nameOf)
{
    if (text.isEmpty())
        return {};
    static const QRegularExpression uuids(QStringLiteral("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
    if (const auto match = uuids.match(text); match.hasMatch() && !isUuid(text)) {  // a list: each of them by its name
        QString named = text;
        for (auto each = uuids.globalMatch(text); each.hasNext();) {
            const QString id = each.next().captured();
            named.replace(id, value(kind, field, id, nameOf));
        }
        return named;
    }
    if (isUuid(text)) {
        const QString name = nameOf ? nameOf(text) : QString();
        return name.isEmpty() ? text : value(kind, field, name, nullptr);
    }
    if (const auto date = parseIsoText(text); date && text.size() == 10)
        return dateText(*date);
    if (const QString own = handbookwords::value(kind, field, text); !own.isEmpty())
        return own;
    if (field == QLatin1String("standing"))
        return memberwords::standing(fromWord<Standing>(text));
    if (field == QLatin1String("situation"))
        return memberwords::situation(fromWord<Situation>(text));
    if (field == QLatin1String("sex"))
        return memberwords::sex(fromWord<Sex>(text));
    if (field == QLatin1String("position") && kind == QLatin1String(Member::kind))
        return memberwords::position(fromWord<Position>(text));
    if (field == QLatin1String("phone"))
        return numbers::phoneText(text);
    if (field == QLatin1String("meetingKind"))
        return meetingwords::kind(text);
    const bool isScore = kind == QLatin1String(MeetingScore::kind) || kind == QLatin1String(ScoreConfirmation::kind);
    if (field == QLatin1String("grade"))
        return scorewords::grade(fromWord<Grade>(text));
    if (isScore && (field == QLatin1String("total") || field == QLatin1String("outOf") || field.endsWith(QLatin1String(".given")) || field.endsWith(QLatin1String(".proposed"))))
        return scorewords::points(text.toLongLong());
    if (isScore && field.endsWith(QLatin1String(".found"))) {
        ScoreLine line;
        line.found = text;
        return scorewords::found(line);
    }
    if (isScore && field.endsWith(QLatin1String(".evidence"))) {
        QStringList names;
        for (const QString &id : text.split(u' ', Qt::SkipEmptyParts))
            if (const QString name = nameOf ? nameOf(id) : QString(); !name.isEmpty() && !names.contains(name))
                names += name;
        return names.join(QStringLiteral("; "));
    }
    if (field == QLatin1String("outcome") && kind == QLatin1String(Objection::kind))
        return meetingwords::outcome(fromWord<ObjectionOutcome>(text));
    if (field == QLatin1String("saying"))
        return meetingwords::saying(fromWord<Saying>(text));
    if (field == QLatin1String("joined"))
        return meetingwords::joined(fromWord<Joined>(text));
    if (field == QLatin1String("outcome") && kind == QLatin1String(Petition::kind))
        return petitionwords::outcome(fromWord<PetitionOutcome>(text));
    if (field == QLatin1String("addressedTo"))
        return petitionwords::addressedTo(fromWord<AddressedTo>(text));
    if (field == QLatin1String("role"))
        return meetingwords::role(fromWord<SignerRole>(text));
    if (field == QLatin1String("part"))
        return meetingwords::part(fromWord<Part>(text));
    if (field == QLatin1String("method"))
        return votewords::method(fromWord<VoteMethod>(text));
    if (field == QLatin1String("counting"))
        return votewords::counting(fromWord<VoteCounting>(text));
    if (field == QLatin1String("order") && kind == QLatin1String(Poll::kind))
        return ballotwords::order(fromWord<ListOrder>(text));
    if (field == QLatin1String("weekday"))
        return planwords::weekday(text.toInt());
    if (field == QLatin1String("week"))
        return planwords::week(text.toInt());
    static const Words words = {
        {QStringLiteral("before"), QT_TRANSLATE_NOOP("History", "Before the meeting")},
        {QStringLiteral("after"), QT_TRANSLATE_NOOP("History", "After the meeting")},
        {QStringLiteral("day-of-month"), QT_TRANSLATE_NOOP("History", "On a day of the month")},
        {QStringLiteral("day-of-week"), QT_TRANSLATE_NOOP("History", "On a day of the week")},
        {QStringLiteral("later"), QT_TRANSLATE_NOOP("History", "Moved to the next working day")},
        {QStringLiteral("earlier"), QT_TRANSLATE_NOOP("History", "Moved to the working day before")},
        {QStringLiteral("stay"), QT_TRANSLATE_NOOP("History", "Stays where it is")},
        {QStringLiteral("true"), QT_TRANSLATE_NOOP("History", "Yes")},
        {QStringLiteral("false"), QT_TRANSLATE_NOOP("History", "No")},
        {QStringLiteral("present"), QT_TRANSLATE_NOOP("History", "Present")},
        {QStringLiteral("absent-with-reason"), QT_TRANSLATE_NOOP("History", "Absent with a reason")},
        {QStringLiteral("absent-without-reason"), QT_TRANSLATE_NOOP("History", "Absent without a reason")},
        {QStringLiteral("exempt"), QT_TRANSLATE_NOOP("History", "Exempt")},
        {QStringLiteral("away"), QT_TRANSLATE_NOOP("History", "Away")},
        {QStringLiteral("open"), QT_TRANSLATE_NOOP("History", "Open")},
        {QStringLiteral("done"), QT_TRANSLATE_NOOP("History", "Done")},
        {QStringLiteral("dropped"), QT_TRANSLATE_NOOP("History", "Dropped")},
        {QStringLiteral("replace"), QT_TRANSLATE_NOOP("History", "Another sentence takes its place")},
        {QStringLiteral("insert"), QT_TRANSLATE_NOOP("History", "A sentence is added behind it")},
        {QStringLiteral("strike"), QT_TRANSLATE_NOOP("History", "It is struck out")},
    };
    const bool isOfPlan = kind == QLatin1String(MeetingDay::kind) && (field == QLatin1String("rule") || field == QLatin1String("move"));
    const bool isWord = isOfPlan || field == QLatin1String("stage") || field == QLatin1String("correcting") || field == QLatin1String("presence") || field == QLatin1String("state") || text == QLatin1String("true") || text == QLatin1String("false");
    return isWord ? wordIn(words, text, text) : text;
}

QString subject(const QString &kind, const QString &name)
{
    const QString shown = value(kind, QStringLiteral("name"), name, nullptr);
    const QString word = historywords::kind(kind);
    return shown.isEmpty() ? word : say(QT_TRANSLATE_NOOP("History", "%1: %2")).arg(word, shown);
}

/// A sentence about a step, chosen by what it did.
static QString about(const HistoryStep &step, const char *made, const char *changed, const char *removed)
{
    const char *pattern = step.what == Happening::Changed ? changed : step.what == Happening::Removed ? removed : made;
    return filled(say(pattern), {subject(step.kind, step.name)});
}

QString undoing(const HistoryStep &step)
{
    return about(step, QT_TRANSLATE_NOOP("History", "&Undo: added %1"), QT_TRANSLATE_NOOP("History", "&Undo: changed %1"),
                 QT_TRANSLATE_NOOP("History", "&Undo: removed %1"));
}

QString redoing(const HistoryStep &step)
{
    return about(step, QT_TRANSLATE_NOOP("History", "&Redo: add %1"), QT_TRANSLATE_NOOP("History", "&Redo: change %1"),
                 QT_TRANSLATE_NOOP("History", "&Redo: remove %1"));
}

QString undone(const HistoryStep &step)
{
    return about(step, QT_TRANSLATE_NOOP("History", "Undone: what was added is in the trash (%1)."), QT_TRANSLATE_NOOP("History", "Undone: changed back (%1)."),
                 QT_TRANSLATE_NOOP("History", "Undone: put back (%1)."));
}

QString redone(const HistoryStep &step)
{
    return about(step, QT_TRANSLATE_NOOP("History", "Done again: added (%1)."), QT_TRANSLATE_NOOP("History", "Done again: changed (%1)."),
                 QT_TRANSLATE_NOOP("History", "Done again: removed (%1)."));
}

}
