// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/meetingpapers.h"

#include "core/documents/admissiondata_p.h"
#include "core/documents/issueddata_p.h"
#include "core/documents/paperdata_p.h"
#include "core/documents/paperwords_p.h"
#include "core/documents/template.h"
#include "core/documents/typed_p.h"
#include "core/documents/wordings.h"
#include "core/paper/pdf.h"
#include "core/text/dates.h"
#include "core/text/fold.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace documents {

static bool isAboutAPerson(const QString &kind)
{
    const QString type = paperType(kind);
    return type == wordOf(AdmissionStep::Admission) || type == wordOf(AdmissionStep::Recognition);
}

static bool has(const QString &kind, const MeetingRecord &record)
{
    if (isAboutAPerson(kind)) {
        const Admission *admission = record.admission(aboutOf(kind));
        return admission && paperOf(admission->step) == paperType(kind);
    }
    const MeetingOrder *order = record.rules.order(record.meeting.meetingKind);
    return !order || order->has(kind) || record.papers.contains(kind) || (kind == QLatin1String("score") && record.score);
}

QStringList papersOf(const MeetingRecord &record)
{
    QStringList papers;
    for (const QString &kind : meetingPaperKinds())
        if (has(kind, record))
            papers += kind;
    for (const Admission &each : record.admissions)
        papers += paperKey(paperOf(each.step), each.id);
    return papers;
}

bool isIssued(const QString &kind, const MeetingRecord &record)
{
    static const QStringList sentOut = {QStringLiteral("notice"), QStringLiteral("conclusion"), QStringLiteral("report"),
                                        wordOf(AdmissionStep::Admission), wordOf(AdmissionStep::Recognition)};
    return sentOut.contains(paperType(kind)) && !record.rules.seriesOf(record.meeting.meetingKind, paperType(kind)).isEmpty();
}

QStringList studyDocuments(const MeetingRecord &record)
{
    static const QStringList photos = {QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("png"), QStringLiteral("heic")};
    QStringList documents;
    for (const Attachment &attachment : record.attachments)
        if (!photos.contains(attachment.name.section(u'.', -1).toLower()))
            documents += attachment.name;
    return documents;
}

QStringList proposalsOf(const MeetingRecord &record)
{
    QStringList proposals;
    for (const Petition &petition : record.petitions)
        if (petition.addressedTo == AddressedTo::UpperParty)
            proposals += petition.text;
    return proposals;
}

QString recipientOf(const Member &member)
{
    return QStringLiteral("Đồng chí %1").arg(typedLine(member.name));
}

QString recipientOf(const Guest &guest)
{
    QStringList words{QStringLiteral("Đồng chí %1").arg(typedLine(guest.name))};
    for (const QString &more : {typedLine(guest.office), typedLine(guest.organisation)})
        if (!more.isEmpty())
            words += more;
    return words.join(QStringLiteral(", "));
}

Result<Done> canPrint(const QString &kind, const MeetingRecord &record, const MeetingPaperOptions &options)
{
    if (!meetingPaperKinds().contains(kind) && !isAboutAPerson(kind))
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "There is no paper named “%1”."), {kind}};
    if (isAboutAPerson(kind) && !has(kind, record))
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "The meeting has no such resolution on a person.")};
    if (!has(kind, record))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "By the rules that it is held under, a meeting of this kind has no paper named “%1”."), {kind}};
    const Meeting &meeting = record.meeting;
    const bool isMinutes = kind == QLatin1String("minutes");
    const bool isResolution = kind == QLatin1String("resolution");
    const bool isScore = kind == QLatin1String("score");
    const bool isNotice = kind == QLatin1String("notice");
    const bool isConclusion = kind == QLatin1String("conclusion");
    const bool isDone = isMinutes || isResolution || isConclusion || kind == QLatin1String("report") || isAboutAPerson(kind);  // speaks of a meeting that is over
    const bool lacksNumber = !options.draft && isIssued(kind, record) && typedLine(record.papers.value(kind).symbol).isEmpty();
    const bool isScored = record.score && record.scoreSheet && (options.draft || record.score->grade != Grade::NotGraded);
    const bool held = isDone && !options.draft;
    const auto isBlank = [](const QString &text) { return typedLine(text).isEmpty(); };
    const struct { bool missing; const char *what; } needs[] = {
        {isBlank(record.head.name), QT_TRANSLATE_NOOP("Error", "the name of the organisation")},
        {isBlank(record.head.upper), QT_TRANSLATE_NOOP("Error", "the upper organisation")},
        {isBlank(record.head.place), QT_TRANSLATE_NOOP("Error", "the place that stands before the date")},
        {!meeting.date.isValid(), QT_TRANSLATE_NOOP("Error", "the date of the meeting")},
        {!meeting.start.isValid(), QT_TRANSLATE_NOOP("Error", "the time at which the meeting begins")},
        {held && !meeting.end.isValid(), QT_TRANSLATE_NOOP("Error", "the time at which the meeting ended")},
        {isBlank(meeting.place), QT_TRANSLATE_NOOP("Error", "the place of the meeting")},
        {isBlank(record.nameOf(meeting.chair)), QT_TRANSLATE_NOOP("Error", "the chair")},
        {(isDone || isScore) && isBlank(record.nameOf(meeting.minuteTaker)), QT_TRANSLATE_NOOP("Error", "the minute-taker")},
        {(kind == QLatin1String("agenda") || isNotice) && record.items.isEmpty(), QT_TRANSLATE_NOOP("Error", "the items of the agenda")},
        {kind == QLatin1String("attendance") && record.members.isEmpty(), QT_TRANSLATE_NOOP("Error", "the members")},
        {kind == QLatin1String("invitation") && isBlank(options.recipient), QT_TRANSLATE_NOOP("Error", "who is invited")},
        {held && record.rollCall.isEmpty(), QT_TRANSLATE_NOOP("Error", "the roll call")},
        {isConclusion && !hasConclusions(record), QT_TRANSLATE_NOOP("Error", "what the chair concluded, or a task")},
        {lacksNumber, QT_TRANSLATE_NOOP("Error", "the number of the paper")},
        {isScore && !isScored, QT_TRANSLATE_NOOP("Error", "the score of the meeting")},
        {isResolution && held && isBlank(record.papers.value(kind).symbol), QT_TRANSLATE_NOOP("Error", "the number of the resolution")},
    };
    if (isResolution && held && record.final && isBlank(record.papers.value(kind).symbol))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The meeting made no resolution: it voted on nothing, gave no task, set no direction and asked for nothing.")};
    QStringList missing;
    if (isAboutAPerson(kind))
        missing += lacking(record, *record.admission(aboutOf(kind)), options.draft);
    for (const auto &need : needs)
        if (need.missing)
            missing += QCoreApplication::translate("Error", need.what);
    if (!missing.isEmpty())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The paper cannot be made yet; please fill in: %1."), {missing.join(QStringLiteral(", "))}};
    if (isNotice && options.excuseBy > meeting.date)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Who cannot come must say so before the meeting of %1; %2 is after it."),
                     {dateText(meeting.date), dateText(options.excuseBy)}};
    if (isAboutAPerson(kind) && !options.draft)
        if (auto passed = checkPassed(record, *record.admission(aboutOf(kind))); !passed)
            return passed;
    if (const Vote *vote = record.resolutionVote(); isResolution && held && vote && !vote->passed)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The meeting did not pass the resolution: %1 in favour, %2 needed."),
                     {QString::number(vote->inFavour), QString::number(vote->needed)}};
    return Done{};
}

Result<paper::Blocks> meetingPaper(const QString &kind, const MeetingRecord &record, const MeetingPaperOptions &options)
{
    if (auto printable = canPrint(kind, record, options); !printable)
        return printable.error();
    const auto words = builtInTemplate(paperType(kind));
    if (!words)
        return words.error();
    return fill(reworded(*words, paperType(kind), record.wordingsOf(kind)), paperData(kind, record, options));
}

Result<QString> internalSignatureNote()
{
    const auto words = builtInTemplate(QStringLiteral("internal-signature"));
    if (!words)
        return words.error();
    const auto blocks = fill(*words, {});
    if (!blocks)
        return blocks.error();
    const auto *line = blocks->empty() ? nullptr : std::get_if<paper::Paragraph>(&blocks->front());
    Q_ASSERT(line);
    return paper::plainText(line->runs);
}

static Result<paper::Pages> laidOut(const paper::Blocks &blocks, const MeetingRecord &record, SignedInside isSigned, ForBinding isBound)
{
    const auto theme = paper::builtInTheme(record.meeting.theme.isEmpty() ? QStringLiteral("hd05") : record.meeting.theme);
    if (!theme)
        return theme.error();
    paper::PaperOptions whole;
    whole.isBound = isBound == ForBinding::Yes;
    if (isSigned == SignedInside::Yes) {
        const auto note = internalSignatureNote();
        if (!note)
            return note.error();
        whole.footer = *note;
    }
    return paper::layOut(blocks, *theme, whole);
}

Result<paper::Pages> paperPages(const QString &name, const QJsonObject &data, const MeetingRecord &record, SignedInside isSigned, ForBinding isBound)
{
    const auto words = builtInTemplate(name);
    if (!words)
        return words.error();
    const auto blocks = fill(reworded(*words, name, record.wordings), data);
    if (!blocks)
        return blocks.error();
    return laidOut(*blocks, record, isSigned, isBound);
}

Result<paper::Pages> meetingPaperPages(const QString &kind, const MeetingRecord &record, const MeetingPaperOptions &options)
{
    const auto blocks = meetingPaper(kind, record, options);
    if (!blocks)
        return blocks.error();
    return laidOut(*blocks, record, options.signedInternally ? SignedInside::Yes : SignedInside::No, options.isBound);
}

Result<QByteArray> meetingPaperPdf(const QString &kind, const MeetingRecord &record, const MeetingPaperOptions &options)
{
    const auto pages = meetingPaperPages(kind, record, options);
    if (!pages)
        return pages.error();
    paper::PdfMetadata metadata;
    metadata.title = meetingPaperTitle(kind, record);
    metadata.author = typedLine(record.head.name);
    metadata.created = QDateTime(record.meeting.date, QTime(0, 0), Qt::UTC);
    return paper::writePdf(*pages, metadata);
}

QString meetingPaperTitle(const QString &kind, const MeetingRecord &record)
{
    static const QHash<QString, QString> names = {{QStringLiteral("agenda"), QStringLiteral("Chương trình")},
                                                  {QStringLiteral("invitation"), QStringLiteral("Giấy mời dự")},
                                                  {QStringLiteral("notice"), QStringLiteral("Thông báo tổ chức")},
                                                  {QStringLiteral("conclusion"), QStringLiteral("Thông báo kết luận")},
                                                  {QStringLiteral("report"), QStringLiteral("Báo cáo kết quả")},
                                                  {QStringLiteral("attendance"), QStringLiteral("Danh sách điểm danh")},
                                                  {QStringLiteral("minutes"), QStringLiteral("Biên bản")},
                                                  {QStringLiteral("resolution"), QStringLiteral("Nghị quyết")},
                                                  {QStringLiteral("score"), QStringLiteral("Phiếu đánh giá chất lượng")}};
    if (const Admission *admission = record.admission(aboutOf(kind)))
        return QStringLiteral("%1 %2").arg(admission->step == AdmissionStep::Admission ? QStringLiteral("Nghị quyết đề nghị kết nạp đảng viên")
                                                                                       : QStringLiteral("Nghị quyết đề nghị công nhận đảng viên chính thức"),
                                           typedLine(record.nameOf(*admission)));
    return QStringLiteral("%1 %2").arg(names.value(kind), meetingWords(record));
}

QString meetingName(const MeetingRecord &record)
{
    return meetingWords(record);
}

QString paperFileName(const Meeting &meeting, const QString &title)
{
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    QString name = fold(title).replace(others, QStringLiteral("-"));
    while (name.endsWith(u'-'))
        name.chop(1);
    return meeting.date.toString(Qt::ISODate) + u'-' + name;
}

} // namespace documents
