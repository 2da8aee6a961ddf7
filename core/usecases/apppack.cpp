// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/apppack.h"

#include "core/base/files.h"
#include "core/documents/correctionslip.h"
#include "core/documents/meetingpapers.h"
#include "core/text/dates.h"
#include "core/usecases/putting_p.h"
#include "core/usecases/revoking.h"
#include "core/usecases/yearbook.h"

#include <QDir>
#include <algorithm>

namespace {

/// One paper of a pack: its kind and what it needs.
struct PackPaper
{
    QString kind;
    documents::MeetingPaperOptions options = {};
};

QList<PackPaper> papersOf(const MeetingRecord &record, PackStage stage)
{
    if (stage == PackStage::After) {
        QList<PackPaper> papers{{QStringLiteral("minutes")}};
        papers.first().options.signedInternally = true;
        const Vote *vote = record.resolutionVote();
        if (record.papers.contains(QStringLiteral("resolution")) && (!vote || vote->passed)) // one that failed is no paper
            papers += PackPaper{QStringLiteral("resolution")};
        for (const QString &kind : {QStringLiteral("conclusion"), QStringLiteral("report")})  // those that were given out
            if (record.papers.contains(kind))
                papers += PackPaper{kind};
        for (PackPaper &paper : papers)
            if (paper.kind == QLatin1String("report"))
                paper.options.proposals = documents::proposalsOf(record);
        return papers;
    }
    PackPaper invitation{QStringLiteral("invitation")};
    const MeetingOrder *order = record.rules.order(record.meeting.meetingKind);
    invitation.options.recipient = QStringLiteral("Các đồng chí %1").arg(order && !order->who.isEmpty() ? order->who : QStringLiteral("đảng viên của chi bộ"));
    for (const Attachment &attachment : record.attachments)
        invitation.options.documents += attachment.name;
    QList<PackPaper> papers{{QStringLiteral("agenda")}, invitation};
    if (record.papers.contains(QStringLiteral("notice"))) {
        PackPaper notice{QStringLiteral("notice")};
        notice.options.documents = documents::studyDocuments(record);
        papers.insert(1, notice);
    }
    return papers;
}

Result<MeetingRecord> readyRecord(const Book &book, const MeetingId &meeting, PackStage stage)
{
    auto record = meetingRecord(book, meeting);
    if (record && stage == PackStage::After && !record->final)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The minutes are not closed yet. Read them back and close them first.")};
    return record ? withCountedSlips(book, *std::move(record)) : record;
}

QString folderName(const Meeting &meeting, PackStage stage)
{
    QString when = stage == PackStage::Before ? QStringLiteral("truoc sinh hoat") : QStringLiteral("sau sinh hoat");
    if (meeting.meetingKind != QLatin1String("regular")) // a thematic one is held on the same day
        when += u' ' + meeting.meetingKind + (meeting.group.isEmpty() ? QString() : u' ' + meeting.group);
    return documents::paperFileName(meeting, when);
}

/// The app asks for papers of meetings of all members; it is read by all of them.
AppDeadlines deadlinesOf(const Rules &rules, const MeetingKind &kind)
{
    const MeetingOrder *order = rules.order(kind);
    return order && order->summoned == Summoned::Members ? rules.app : AppDeadlines{};
}

/// The resolution that the meeting starts from, where it was closed in this book and passed.
Result<std::optional<PackFile>> lastResolution(const Book &book, const MeetingRecord &record)
{
    const auto papers = book.all<Paper>({{{QStringLiteral("type"), QStringLiteral("resolution")}}, {QStringLiteral("date"), QStringLiteral("number")}, {}});
    if (!papers)
        return papers.error();
    for (auto each = papers->crbegin(); each != papers->crend(); ++each) {
        if (record.lastResolution.isEmpty() || each->symbol != record.lastResolution || each->meeting == record.meeting.id)
            continue;
        const auto before = meetingRecord(book, each->meeting);
        if (!before)
            return before.error();
        const Vote *vote = before->resolutionVote();
        if (!before->final || (vote && !vote->passed))
            return std::optional<PackFile>();
        const QString kind = QStringLiteral("resolution");
        const auto pdf = documents::meetingPaperPdf(kind, *before);
        if (!pdf)
            return pdf.error();
        return std::optional<PackFile>(PackFile{documents::paperFileName(before->meeting, documents::meetingPaperTitle(kind, *before)) + QStringLiteral(".pdf"), *pdf});
    }
    return std::optional<PackFile>();
}

} // namespace

Result<QList<PackFile>> packFiles(const Book &book, const MeetingId &meeting, PackStage stage)
{
    const auto record = readyRecord(book, meeting, stage);
    if (!record)
        return record.error();
    QList<PackFile> files;
    for (const PackPaper &paper : papersOf(*record, stage)) {
        const bool wasSigned = stage == PackStage::After && paper.kind == QLatin1String("minutes");
        const auto pdf = wasSigned ? book.file(record->final->pdf) : documents::meetingPaperPdf(paper.kind, *record, paper.options);
        if (!pdf)
            return pdf.error();
        files += {documents::paperFileName(record->meeting, documents::meetingPaperTitle(paper.kind, *record)) + QStringLiteral(".pdf"), *pdf};
    }
    if (stage == PackStage::After) {
        for (const Correction &slip : record->signedCorrections()) {
            const auto bytes = book.file(slip.pdf);
            if (!bytes)
                return bytes.error();
            files += {documents::paperFileName(record->meeting, documents::correctionTitle(slip, *record)) + QStringLiteral(".pdf"), *bytes};
        }
        return files;
    }
    const auto before = lastResolution(book, *record);
    if (!before)
        return before.error();
    if (*before)
        files += **before;
    for (const Attachment &attachment : record->attachments) {
        const auto bytes = book.file(attachment.sha256);
        if (!bytes)
            return bytes.error();
        QString name = attachment.name; // it must not take the place of a paper
        const auto isTaken = [&](const PackFile &each) { return each.name.compare(name, Qt::CaseInsensitive) == 0; };
        while (std::any_of(files.cbegin(), files.cend(), isTaken))
            name.prepend(u'_');
        files += {name, *bytes};
    }
    return files;
}

Result<paper::Pages> packPages(Book &book, const MeetingId &meeting, PackStage stage)
{
    const auto record = readyRecord(book, meeting, stage);
    if (!record)
        return record.error();
    QList<paper::Pages> all;
    for (const PackPaper &paper : papersOf(*record, stage)) {
        if (paper.kind == QLatin1String("minutes") && record->final) {
            const auto closed = closedPages(book, *record);
            if (!closed)
                return closed.error();
            all += closed->pages;
            continue;
        }
        const auto pages = documents::meetingPaperPages(paper.kind, *record, paper.options);
        if (!pages)
            return pages.error();
        all += *pages;
    }
    return paper::oneAfterAnother(all);
}

Result<QString> writePack(const Book &book, const MeetingId &meeting, PackStage stage, const QString &folder)
{
    const auto held = book.get(meeting);
    const auto files = packFiles(book, meeting, stage);
    if (!held)
        return held.error();
    if (!files)
        return files.error();
    const QString path = QDir(folder).filePath(folderName(*held, stage));
    QStringList others = QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    for (const PackFile &file : *files)
        others.removeAll(file.name);
    if (!others.isEmpty())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The folder %1 holds other files too (%2). It must hold exactly what is put into the app: empty it, or choose another place."),
                     {QDir::toNativeSeparators(path), others.join(QStringLiteral(", "))}};
    const bool isNew = !QDir(path).exists();
    if (!QDir().mkpath(path))
        return Error{Error::Io, QT_TRANSLATE_NOOP("Error", "The folder %1 cannot be made."), {QDir::toNativeSeparators(path)}};
    for (const PackFile &file : *files)
        if (const auto written = writeWhole(QDir(path).filePath(file.name), file.bytes, Existing::Replace); !written) {
            if (isNew)
                QDir(path).removeRecursively(); // half a folder would look like a whole one
            return written.error();
        }
    return path;
}

QDate packDue(const MeetingRecord &record, PackStage stage)
{
    const AppDeadlines app = deadlinesOf(record.rules, record.meeting.meetingKind);
    const qint64 days = stage == PackStage::Before ? app.daysBefore : app.daysAfter;
    return days == 0 ? QDate() : record.meeting.date.addDays(stage == PackStage::Before ? -days : days);
}

Result<std::optional<Posting>> postingOf(const Book &book, const MeetingId &meeting, PackStage stage)
{
    const auto known = book.all<Posting>({{{QStringLiteral("meeting"), meeting.text}, {QStringLiteral("stage"), wordOf(stage)}}, {}, {}});
    if (!known)
        return known.error();
    return known->isEmpty() ? std::optional<Posting>() : std::optional<Posting>(known->first());
}

Result<PostingId> markPosted(Book &book, const MeetingId &meeting, PackStage stage, const QDate &day)
{
    if (const auto record = readyRecord(book, meeting, stage); !record)
        return record.error();
    const auto known = postingOf(book, meeting, stage);
    if (!known)
        return known.error();
    if (*known)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "It was marked as put into the app on %1 already."), {dateText((*known)->day)}};
    return putRecord(book, Posting{{}, meeting, stage, day});
}

Result<Changes> unmarkPosted(Book &book, const MeetingId &meeting, PackStage stage)
{
    const auto known = postingOf(book, meeting, stage);
    if (!known)
        return known.error();
    if (!*known)
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "It is not marked as put into the app.")};
    return removeRecord(book, (*known)->id);
}

Result<QList<PackDeadline>> packDeadlines(const Book &book, const QDate &today)
{
    const auto held = book.all<Meeting>();
    const auto posted = book.all<Posting>();
    if (!held)
        return held.error();
    if (!posted)
        return posted.error();
    QSet<QPair<QString, int>> done;
    for (const Posting &each : *posted)
        done += {each.meeting.text, int(each.stage)};
    constexpr int daysAhead = 7;
    constexpr int daysBack = 60;
    QList<PackDeadline> deadlines;
    for (const Meeting &meeting : *held) {
        const auto rules = rulesById(meeting.rules);
        if (!rules || meeting.date < today.addDays(-daysBack) || meeting.date > today.addDays(daysAhead))
            continue;
        const AppDeadlines app = deadlinesOf(*rules, meeting.meetingKind);
        const auto isDone = [&](PackStage stage) { return done.contains({meeting.id.text, int(stage)}); };
        const bool isOver = isDone(PackStage::After); // what came after it is there; what was to come before is no question any more
        if (app.daysBefore > 0 && !isDone(PackStage::Before) && !isOver)
            deadlines += {meeting, PackStage::Before, meeting.date.addDays(-app.daysBefore)};
        if (app.daysAfter > 0 && meeting.date <= today && !isOver)
            deadlines += {meeting, PackStage::After, meeting.date.addDays(app.daysAfter)};
    }
    std::stable_sort(deadlines.begin(), deadlines.end(), [](const PackDeadline &a, const PackDeadline &b) { return a.due < b.due; });
    return deadlines;
}
