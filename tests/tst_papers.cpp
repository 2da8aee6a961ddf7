// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/meetingpapers.h"
#include "core/documents/statement.h"
#include "core/documents/template.h"
#include "core/paper/theme.h"
#include "tests/meetingsample.h"
#include "tests/catch.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace documents;
using namespace meetingsample;

namespace {

const QByteArray pdfHash(64, 'a');

/// What another program finds in a PDF; empty, with a warning, where poppler is not installed.
QString foundBy(const QString &program, const QStringList &arguments, const QByteArray &pdf)
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("paper.pdf")), out = dir.filePath(QStringLiteral("out.txt"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.start(program, arguments + QStringList{path, out});
    if (!process.waitForFinished())
        WARN("pdftotext is not installed");
    QFile text(out);
    return text.open(QIODevice::ReadOnly) ? QString::fromUtf8(text.readAll()) : QString();
}

QString textOf(const QByteArray &pdf)
{
    return foundBy(QStringLiteral("pdftotext"), {QStringLiteral("-layout")}, pdf).simplified();
}

/// Where a word stands first on the first page, in millimetres from the upper left corner.
QRectF placeOf(const QString &word, const QByteArray &pdf)
{
    const QString boxes = foundBy(QStringLiteral("pdftotext"), {QStringLiteral("-bbox")}, pdf);
    const QRegularExpression box(QStringLiteral("xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\" xMax=\"([0-9.]+)\" yMax=\"([0-9.]+)\">%1<").arg(QRegularExpression::escape(word)));
    const QRegularExpressionMatch match = box.match(boxes);
    const auto mm = [&](int group) { return match.captured(group).toDouble() * 25.4 / 72; };
    return match.hasMatch() ? QRectF(QPointF(mm(1), mm(2)), QPointF(mm(3), mm(4))) : QRectF();
}

QByteArray pdfOf(const QString &kind, const MeetingRecord &record, MeetingPaperOptions options)
{
    const auto pdf = meetingPaperPdf(kind, record, options);
    if (!pdf)
        FAIL(kind << ": " << sentence(pdf.error()) << " " << pdf.error().detail);
    if (const QByteArray folder = qgetenv("SOCHIBO_PAPERS"); !folder.isEmpty() && record.opinions[0].text.startsWith(vi("Nhất trí"))) {  // to look at what was printed
        QFile file(QString::fromLocal8Bit(folder) + QStringLiteral("/%1-%2%3.pdf").arg(kind).arg(record.members.size()).arg(options.draft ? vi("-draft") : QString()));
        if (file.open(QIODevice::WriteOnly))
            file.write(*pdf);
    }
    return *pdf;
}

int pagesOf(const QString &kind, const MeetingRecord &record)
{
    const auto pages = meetingPaperPages(kind, record, optionsFor(kind, record));
    return pages ? pages->count() : 0;
}

QJsonArray parsed(const char *json)
{
    return QJsonDocument::fromJson(json).array();
}

QString firstText(const Result<paper::Blocks> &blocks)
{
    return blocks && !blocks->empty() ? paper::plainText(std::get<paper::Paragraph>(blocks->front()).runs) : QString();
}

} // namespace

TEST_CASE("a template puts values in once and never looks at them again", "[template]")
{
    const auto blocks = fill(parsed(R"([{"paragraph": "a {{x}} b {{y.z}} c {{n}}"}])"),
                             {{QStringLiteral("x"), QStringLiteral("{{y.z}} <b>\"")}, {QStringLiteral("y"), QJsonObject{{QStringLiteral("z"), QStringLiteral("{{")}}}, {QStringLiteral("n"), 7}});

    CHECK(firstText(blocks) == QStringLiteral("a {{y.z}} <b>\" b {{ c 7"));
}

TEST_CASE("a name without a value is an error that says the name", "[template]")
{
    for (const char *json : {R"([{"paragraph": "{{who}}"}])", R"([{"paragraph": [{"text": "{{who}}", "bold": true}]}])",
                             R"([{"if": "who", "blocks": []}])", R"([{"each": "who", "blocks": []}])",
                             R"([{"table": {"widths": [1], "rows": [["{{who}}"]]}}])"}) {
        const auto blocks = fill(parsed(json), {{QStringLiteral("other"), 1}});
        REQUIRE_FALSE(blocks);
        CHECK(blocks.error().kind == Error::Invalid);
        CHECK(blocks.error().args == QStringList{QStringLiteral("who")});
    }
    CHECK_FALSE(fill(parsed(R"([{"paragraph": "{{who}}"}])"), {{QStringLiteral("who"), QStringLiteral("  ")}}));
    CHECK(firstText(fill(parsed(R"([{"paragraph": "a{{who?}}b"}])"), {})) == QStringLiteral("ab"));
}

TEST_CASE("a template repeats and chooses blocks, rows and runs", "[template]")
{
    const QJsonObject data{{QStringLiteral("yes"), true}, {QStringLiteral("no"), QString()},
                           {QStringLiteral("list"), QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("A")}, {QStringLiteral("sub"), QJsonArray{QStringLiteral("s"), QStringLiteral("t")}}},
                                                               QJsonObject{{QStringLiteral("name"), QStringLiteral("B")}, {QStringLiteral("sub"), QJsonArray{}}}}}};

    const auto blocks = fill(parsed(R"([
        {"each": "list", "blocks": [{"paragraph": ["{{number}}. {{item.name}}", {"each": "item.sub", "as": "deep", "runs": [" {{deep}}{{number}}"]}]}]},
        {"if": "no", "blocks": [{"paragraph": "wrong"}], "else": [{"paragraph": [{"if": "yes", "runs": ["right"], "else": ["wrong"]}]}]},
        {"table": {"widths": [0.5, 0.5], "rows": [{"each": "list", "rows": [["{{number}}", "{{item.name}}"]]}, {"if": "no", "rows": [["x", "y"]]}]}}])"), data);

    REQUIRE(blocks);
    REQUIRE(blocks->size() == 4);
    CHECK(firstText(blocks) == QStringLiteral("1. A s1 t2"));
    CHECK(paper::plainText(std::get<paper::Paragraph>((*blocks)[1]).runs) == QStringLiteral("2. B"));
    CHECK(paper::plainText(std::get<paper::Paragraph>((*blocks)[2]).runs) == QStringLiteral("right"));
    CHECK(std::get<paper::Table>((*blocks)[3]).rows.size() == 2);
}

TEST_CASE("a template that is not in the expected form is refused", "[template]")
{
    for (const char *json : {R"([{"paragraph": "{{a b}}"}])", R"([{"paragraph": "a {{"}])", R"([{"each": "l", "rows": []}])",
                             R"([{"if": "l", "blocks": [], "elsewhere": []}])", R"([{"sentence": "x"}])"}) {
        INFO(json);
        const auto blocks = fill(parsed(json), {{QStringLiteral("l"), QJsonArray{}}});
        REQUIRE_FALSE(blocks);
        CHECK(blocks.error().kind == Error::Invalid);
    }
}

TEST_CASE("every template that comes with the program can be read", "[template]")
{
    const QStringList files = QDir(QStringLiteral(SOURCE_ROOT "/resources/papers")).entryList({QStringLiteral("*.json")});

    REQUIRE(files.size() >= 8);
    for (const QString &file : files) {
        INFO(file.toStdString());
        CHECK(builtInTemplate(file.chopped(5)));
    }
    CHECK(builtInTemplate(QStringLiteral("telegram")).error().kind == Error::NotFound);
    CHECK(builtInTemplate(QStringLiteral("../papers/head")).error().kind == Error::NotFound);
}

TEST_CASE("all papers of a cell of 31 members are made and hold what was recorded", "[papers]")
{
    const MeetingRecord record = held(small);

    for (const QString &kind : meetingPaperKinds()) {
        INFO(kind.toStdString());
        const QString text = textOf(pdfOf(kind, record, optionsFor(kind, record)));
        CHECK(text.contains(vi("ĐẢNG CỘNG SẢN VIỆT NAM")));
        CHECK(text.contains(vi("CHI BỘ TỔ DÂN PHỐ SỐ 5")));
        CHECK(text.contains(vi("sinh hoạt chi bộ thường kỳ tháng 11 năm 2026")));
        CHECK_FALSE(text.contains(QStringLiteral("{{")));
    }
}

TEST_CASE("the minutes hold counts, absences, opinions, tasks and the arithmetic of votes", "[papers]")
{
    const MeetingRecord record = held(small);

    const QString text = textOf(pdfOf(QStringLiteral("minutes"), record, optionsFor(QStringLiteral("minutes"), record)));

    for (const char *words : {"Số 05-BB/CB", "Hạp Lĩnh, ngày 03 tháng 11 năm 2026", "Tổng số đảng viên của chi bộ: 31 đồng chí", "chính thức 29, dự bị 02",
                              "Có mặt: 24 đồng chí", "điều trị tại bệnh viện", "Vắng không có lý do", "Đồng chí Trịnh Xuân Lộc, Phó Bí thư Đảng ủy, phường Hạp Lĩnh",
                              "29 chính thức − 1 đi sinh hoạt tạm thời − 3 miễn sinh hoạt vắng mặt = 25; tán thành 24, không tán thành 0, ý kiến khác 1; cần 13; tỷ lệ 96,0 %",
                              "chiếu sáng ngõ 18", "Biên bản đã được đọc lại", "kết thúc vào hồi 21 giờ 10", "THƯ KÝ", "CHỦ TRÌ HỘI NGHỊ",
                              "Chữ ký nội bộ của phần mềm, không thay thế chữ ký số chuyên dùng công vụ"}) {
        INFO(words);
        CHECK(text.contains(vi(words)));
    }
}

TEST_CASE("the score sheet says of each part why it has its points, and what they come to", "[papers]")
{
    const MeetingRecord record = held(small);

    const QString text = textOf(pdfOf(QStringLiteral("score"), record, optionsFor(QStringLiteral("score"), record)));
    const QString minutes = textOf(pdfOf(QStringLiteral("minutes"), record, optionsFor(QStringLiteral("minutes"), record)));

    for (const char *words : {"PHIẾU ĐÁNH GIÁ", "24/27", "88,9", "Xếp loại: Tốt", "Tổng điểm: 98/100 điểm. Xếp loại buổi sinh hoạt: Tốt.",
                              "Nội dung không có trong kỳ: Sinh hoạt chuyên đề (tháng có chuyên đề) (5 điểm): phân bổ lại theo tỷ lệ cho các nội dung khác.",
                              "XÁC NHẬN CỦA CẤP ỦY VIÊN CẤP TRÊN PHỤ TRÁCH CHI BỘ", "đồng chí Trịnh Xuân Lộc, Phó Bí thư Đảng ủy, nhất trí xếp loại Tốt"}) {
        INFO(words << '\n' << text);
        CHECK(text.contains(vi(words)));
    }
    CHECK(minutes.contains(vi("IV. ĐÁNH GIÁ CHẤT LƯỢNG BUỔI SINH HOẠT")));
    CHECK(minutes.contains(vi("Gửi tài liệu cho đảng viên sớm hơn.")));
    MeetingRecord without = record;
    without.score.reset();
    CHECK_FALSE(textOf(pdfOf(QStringLiteral("minutes"), without, optionsFor(QStringLiteral("minutes"), without))).contains(vi("ĐÁNH GIÁ CHẤT LƯỢNG BUỔI")));
    CHECK(meetingPaper(QStringLiteral("score"), without).error().args.first() == QStringLiteral("the score of the meeting"));
}

TEST_CASE("the resolution compares the tasks of last month and says who votes for it", "[papers]")
{
    MeetingRecord record = held(small);
    const QString kind = QStringLiteral("resolution");

    const QString text = textOf(pdfOf(kind, record, {}));

    for (const char *words : {"Số 05-NQ/CB", "THÁNG 10 NĂM 2026", "THÁNG 12 NĂM 2026", "Nghị quyết số 04-NQ/CB", "Chưa hoàn thành", "a) ", "d) ",
                              "24/25 đảng viên chính thức tán thành (tỷ lệ 96,0 %)", "Đảng ủy phường Hạp Lĩnh (để báo cáo);", "Lưu Chi bộ.", "T/M CHI BỘ", "BÍ THƯ"}) {
        INFO(words);
        CHECK(text.contains(vi(words)));
    }

    record.votes[0].passed = false;
    CHECK(canPrint(kind, record).error().kind == Error::Refused);
    record.carriedOver.clear();
    CHECK(textOf(pdfOf(kind, record, {{}, {}, {}, true})).contains(vi("Không có nhiệm vụ chuyển từ kỳ sinh hoạt trước.")));
}

TEST_CASE("who signs depends on what the chair is", "[papers]")
{
    MeetingRecord record = held(small);
    const auto signedAs = [&](Position position) {
        record.everyone[record.meeting.chair].position = position;
        return textOf(*meetingPaperPdf(QStringLiteral("agenda"), record));
    };

    CHECK(signedAs(Position::DeputySecretary).contains(vi("T/M CHI BỘ PHÓ BÍ THƯ")));
    CHECK(signedAs(Position::CommitteeMember).contains(vi("T/M CHI ỦY CHI ỦY VIÊN")));
    CHECK(signedAs(Position::Secretary).contains(vi("T/M CHI BỘ BÍ THƯ")));
}

TEST_CASE("the papers of each kind of meeting speak of that meeting, of who decides there and of who signs", "[papers][kinds]")
{
    const struct
    {
        const char *kind, *title;
        QStringList without;
        QStringList words;     ///< of the minutes and, where there is one, the resolution
        QStringList never;     ///< on none of the papers
    } kinds[] = {
        {"regular", "sinh hoạt chi bộ thường kỳ tháng 11 năm 2026", {}, {vi("chi bộ quyết nghị"), vi("T/M CHI BỘ"), vi("trước chi bộ và được chi bộ")}, {vi("chi ủy quyết nghị")}},
        {"thematic", "sinh hoạt chuyên đề tháng 11 năm 2026", {}, {vi("Chuyên đề: Nội dung thử"), vi("chi bộ quyết nghị")}, {}},
        {"committee", "họp chi ủy tháng 11 năm 2026", {QStringLiteral("report")},
         {vi("chi ủy quyết nghị"), vi("trước chi ủy và được chi ủy"), vi("T/M CHI ỦY"), vi("Cuộc họp kết thúc"), vi("1. Chi ủy lãnh đạo"), vi("- Các đồng chí chi ủy viên;")},
         {vi("T/M CHI BỘ"), vi("Buổi sinh hoạt kết thúc"), vi("chi bộ quyết nghị")}},
        {"extraordinary", "sinh hoạt chi bộ bất thường ngày 03 tháng 11 năm 2026", {}, {vi("tổ chức sinh hoạt chi bộ bất thường.")}, {}},
        {"group", "sinh hoạt tổ đảng tháng 11 năm 2026", {QStringLiteral("notice"), QStringLiteral("resolution"), QStringLiteral("conclusion"), QStringLiteral("report")},
         {vi("trước tổ đảng và được tổ đảng")}, {}},
        {"congress", "đại hội chi bộ ngày 03 tháng 11 năm 2026", {QStringLiteral("conclusion"), QStringLiteral("report")},
         {vi("đại hội quyết nghị"), vi("T/M ĐOÀN CHỦ TỊCH"), vi("Đại hội kết thúc"), vi("1. Chi bộ lãnh đạo"), vi("trước đại hội và được đại hội")}, {vi("Buổi sinh hoạt kết thúc")}},
        {"ceremony", "lễ kết nạp đảng viên ngày 03 tháng 11 năm 2026", {QStringLiteral("resolution"), QStringLiteral("conclusion"), QStringLiteral("report")},
         {vi("Buổi lễ kết thúc")}, {vi("Buổi sinh hoạt kết thúc")}},
    };
    for (const auto &each : kinds) {
        INFO(each.kind);
        MeetingRecord record = held(small);
        record.meeting.meetingKind = QLatin1String(each.kind);
        if (!record.rules.order(record.meeting.meetingKind)->topic.isEmpty())
            record.meeting.topic = vi("Nội dung thử");
        record.score.reset();
        for (const QString &paper : each.without)
            record.papers.remove(paper);
        if (record.meeting.meetingKind == QLatin1String("group"))
            record.meeting.group = vi("Tổ đảng số 1");

        QString all, decided;
        for (const QString &paper : papersOf(record)) {
            if (paper == QLatin1String("score"))
                continue;
            const QString text = textOf(pdfOf(paper, record, optionsFor(paper, record)));
            INFO(paper);
            CHECK(text.contains(vi(each.title)));
            all += text;
            if (paper == QLatin1String("minutes") || paper == QLatin1String("resolution"))
                decided += text;
            if (const QByteArray folder = qgetenv("SOCHIBO_PAPERS"); !folder.isEmpty())
                QFile::rename(QString::fromLocal8Bit(folder) + QStringLiteral("/%1-31.pdf").arg(paper), QString::fromLocal8Bit(folder) + QStringLiteral("/%1-of-%2.pdf").arg(paper, QLatin1String(each.kind)));
        }

        for (const QString &words : each.words) {
            INFO(words << '\n' << decided);
            CHECK(decided.contains(words));
        }
        for (const QString &words : each.never)
            CHECK_FALSE(all.contains(words));
        for (const QString &paper : each.without) {
            CHECK_FALSE(papersOf(record).contains(paper));
            CHECK(canPrint(paper, record, {{}, {}, {}, true}).error().kind == Error::Refused);
        }
    }
}

TEST_CASE("whoever leads a party group signs in nobody's name", "[papers][kinds]")
{
    MeetingRecord record = held(small);
    record.meeting.meetingKind = QStringLiteral("group");
    record.everyone[record.meeting.chair].position = Position::Member;

    const QString text = textOf(pdfOf(QStringLiteral("agenda"), record, {}));

    CHECK(text.contains(vi("CHỦ TRÌ HỘI NGHỊ Nguyễn Văn An")));
    CHECK_FALSE(text.contains(QStringLiteral("T/M")));
}

TEST_CASE("a cell of the years before could send out no notice of conclusions, and its notices had no number", "[papers][kinds]")
{
    MeetingRecord record = held(small);
    record.rules = *rulesById(QStringLiteral("hd12-2018"));
    record.papers.remove(QStringLiteral("conclusion"));
    record.papers.remove(QStringLiteral("notice"));

    CHECK_FALSE(papersOf(record).contains(QStringLiteral("conclusion")));
    CHECK_FALSE(isIssued(QStringLiteral("notice"), record));
    CHECK(isIssued(QStringLiteral("report"), record));
    CHECK(canPrint(QStringLiteral("notice"), record));
}

TEST_CASE("the attendance sheet is empty before the meeting and filled after the roll call", "[papers]")
{
    MeetingRecord record = held(small);
    const QString kind = QStringLiteral("attendance");
    const QString after = textOf(pdfOf(kind, record, {}));
    record.rollCall.clear();

    const QString before = textOf(pdfOf(kind, record, {{}, {}, {}, true}));

    CHECK(after.contains(vi("P: 2; K: 1")));
    CHECK(after.contains(vi("Miễn sinh hoạt")));
    CHECK(before.count(vi("□")) == 31 * 2 + 1);
    for (const MemberOnDay &each : record.members)
        CHECK(before.contains(each.member.cardNumber));
}

TEST_CASE("the head of a paper stands where the theme puts it", "[papers]")
{
    const MeetingRecord record = held(small);
    const auto theme = paper::builtInTheme(QStringLiteral("hd05"));
    REQUIRE(theme);

    const QByteArray pdf = pdfOf(QStringLiteral("minutes"), record, optionsFor(QStringLiteral("minutes"), record));

    const QRectF party = placeOf(vi("ĐẢNG"), pdf), vietnam = placeOf(QStringLiteral("NAM"), pdf), number = placeOf(vi("Số"), pdf), type = placeOf(vi("BIÊN"), pdf), body = placeOf(vi("Vào"), pdf);
    REQUIRE(party.isValid());
    CHECK(party.top() >= theme->topMm - 0.5);
    CHECK(party.top() <= theme->topMm + 5);
    CHECK(vietnam.right() <= 210 - theme->rightMm + 0.1);
    CHECK(vietnam.right() > 180);
    CHECK(number.left() >= theme->leftMm);
    CHECK(number.right() < 105);
    CHECK(type.left() > 80);
    CHECK(type.left() < 110);
    CHECK(body.left() == Approx(theme->leftMm + 10).margin(0.5));
}

TEST_CASE("papers of a cell of 150 members run over many pages", "[papers]")
{
    const MeetingRecord record = held(large);

    for (const QString &kind : meetingPaperKinds()) {
        INFO(kind.toStdString());
        CHECK(textOf(pdfOf(kind, record, optionsFor(kind, record))).size() > 200);
    }

    CHECK(pagesOf(QStringLiteral("minutes"), record) >= 12);
    CHECK(pagesOf(QStringLiteral("attendance"), record) >= 4);
}

TEST_CASE("the same record gives the same PDF, in either theme", "[papers]")
{
    MeetingRecord record = held(small);
    for (const char *theme : {"hd05", "hd36"}) {
        record.meeting.theme = QLatin1String(theme);
        CHECK(*meetingPaperPdf(QStringLiteral("agenda"), record) == *meetingPaperPdf(QStringLiteral("agenda"), record));
    }

    record.meeting.theme = QStringLiteral("hd99");

    CHECK(meetingPaperPdf(QStringLiteral("agenda"), record).error().kind == Error::NotFound);
}

TEST_CASE("what is missing on a paper is said in one sentence", "[papers]")
{
    MeetingRecord record = held(small);
    record.meeting.date = {};
    record.meeting.place = QStringLiteral(" ");
    record.meeting.chair = {};

    for (const QString &kind : meetingPaperKinds()) {
        const auto pdf = meetingPaperPdf(kind, record, optionsFor(kind, record));
        REQUIRE_FALSE(pdf);
        CHECK(pdf.error().kind == Error::Refused);
        for (const char *what : {"the date of the meeting", "the place of the meeting", "the chair"})
            CHECK(sentence(pdf.error()).contains(QLatin1String(what)));
    }
    CHECK(meetingPaper(QStringLiteral("telegram"), record).error().kind == Error::NotFound);
    CHECK(meetingPaper(QStringLiteral("invitation"), held(small)).error().args.first() == QStringLiteral("who is invited"));
}

TEST_CASE("a draft may lack number, end and roll call and says that it is one", "[papers]")
{
    MeetingRecord record = held(small);
    record.papers.clear();
    record.rollCall.clear();
    record.readBack.reset();
    record.meeting.end = {};

    for (const char *kind : {"minutes", "resolution"}) {
        CHECK(canPrint(QLatin1String(kind), record).error().kind == Error::Refused);
        CHECK(textOf(pdfOf(QLatin1String(kind), record, {{}, {}, {}, true})).contains(vi("DỰ THẢO")));
    }
}

TEST_CASE("what was recorded under no item still stands in the minutes", "[papers]")
{
    MeetingRecord record = held(small);
    record.opinions[0].item = {};
    record.opinions[0].text = vi("Lời nói ngoài chương trình.");
    record.tasks[0].item = {QStringLiteral("gone")};
    record.tasks[0].title = vi("Việc ngoài chương trình");

    const QString text = textOf(pdfOf(QStringLiteral("minutes"), record, {}));

    CHECK(text.contains(vi("Lời nói ngoài chương trình.")));
    CHECK(text.contains(vi("Việc ngoài chương trình")));
}

TEST_CASE("what a person typed is printed as typed", "[papers]")
{
    MeetingRecord record = held(small);
    record.opinions[0].text = vi("{{organisation}} <b>đậm</b> & %1 \"{\"");

    const QString text = textOf(pdfOf(QStringLiteral("minutes"), record, {}));

    CHECK(text.contains(record.opinions[0].text));
}

TEST_CASE("the statement reads like the minutes and ends in lines of sha256sum", "[statement]")
{
    const MeetingRecord record = held(small);

    const auto statement = statementText(record, pdfHash);

    REQUIRE(statement);
    CHECK(*statement == *statementText(record, pdfHash));
    if (const QByteArray folder = qgetenv("SOCHIBO_PAPERS"); !folder.isEmpty()) {
        QFile file(QString::fromLocal8Bit(folder) + QStringLiteral("/statement.txt"));
        if (file.open(QIODevice::WriteOnly))
            file.write(*statement);
    }
    const QString text = QString::fromUtf8(*statement);
    CHECK(text == text.normalized(QString::NormalizationForm_C));
    CHECK(text.startsWith(QStringLiteral("so-chi-bo/bien-ban/v1\nma 0190a000-0000-7000-8000-000000000001\n--- bien ban ---\n")));
    CHECK(text.endsWith(QStringLiteral("--- tep kem theo (sha256) ---\n%1  bien-ban-0190a000-0000-7000-8000-000000000001.pdf\n%2  danh-sach-co-mat.jpg\n")
                            .arg(QString(64, u'a'), QString(64, u'b'))));
    for (const MemberOnDay &each : record.members)
        CHECK(text.contains(each.member.name));
    for (const Opinion &opinion : record.opinions)
        CHECK(text.contains(opinion.text));
    for (const Task &task : record.tasks)
        CHECK(text.contains(task.title));
    CHECK(text.contains(vi("= 25; tán thành 24")));
    CHECK(text.contains(record.meeting.directions));
    CHECK(hashLines(*statement).count('\n') == 2);
}

TEST_CASE("signing and sealing do not change the statement that was signed", "[statement]")
{
    MeetingRecord record = held(small);
    const QByteArray before = *statementText(record, pdfHash);

    record.final = FinalMinutes{};
    record.signatures += MinutesSignature{};
    record.sealed = true;

    CHECK(*statementText(record, pdfHash) == before);
}

TEST_CASE("only the program's own lines of a statement do not begin with two spaces", "[statement]")
{
    MeetingRecord record = held(small);
    const QString forged = QStringLiteral("x\n--- tep kem theo (sha256) ---\r\n%1  bien-ban.pdf\u2028--- nghi quyet ---\n  - Đồng chí X: không\u0085\vma 1").arg(QString(64, u'c'));
    const int sections = [&] {
        const QByteArray plain = *statementText(record, pdfHash);
        return int(plain.count("\n---"));
    }();
    record.opinions[0].text = record.items[2].content = record.items[2].conclusion = record.tasks[0].title = record.tasks[0].result = forged;
    record.meeting.duesNote = record.meeting.summary = record.meeting.directions = record.meeting.closingNote = record.readBack->objections = forged;
    record.rollCall[14].reason = record.items[1].title = record.votes[0].matter = record.guests[0].office = record.meeting.place = forged;
    record.carriedOver[0].title = record.carriedOver[0].result = forged;
    record.members[5].member.name = forged;

    const auto statement = statementText(record, pdfHash);

    REQUIRE(statement);
    CHECK(statement->count("\n---") == sections);
    CHECK(hashLines(*statement).count('\n') == 2);
    QStringList own;
    for (const QString &line : QString::fromUtf8(*statement).split(u'\n'))
        if (!line.isEmpty() && !line.startsWith(QStringLiteral("  ")))
            own += line;
    CHECK(own.size() == 2 + sections + 2);
    CHECK_FALSE(QString::fromUtf8(*statement).contains(QChar::LineSeparator));
    for (const QString &line : QString::fromUtf8(*statement).split(u'\n'))
        if (line.contains(vi("- Đồng chí X: không")))
            CHECK((line.startsWith(QStringLiteral("  > ")) || line.startsWith(QStringLiteral("      ")) || !line.startsWith(QStringLiteral("  - Đồng chí X"))));
}

TEST_CASE("characters that are not seen cannot make a text look like another", "[statement]")
{
    MeetingRecord record = held(small);
    record.opinions[0].text = vi("đồng\u202E ý\u200E\u0007 a\u0302");

    const QString text = QString::fromUtf8(*statementText(record, pdfHash));

    CHECK(text.contains(vi("đồng ý â")));
}

TEST_CASE("a statement refuses attachments and hashes that could mislead sha256sum", "[statement]")
{
    for (const char *name : {"", "../x", "a\\b", "a\nb", "-c", "bien-ban-0190a000-0000-7000-8000-000000000001.pdf", "Danh-Sach-Co-Mat.jpg", " a"}) {
        MeetingRecord record = held(small);
        record.attachments += Attachment{{}, record.meeting.id, QString::fromUtf8(name), QString(64, u'd'), 1};
        INFO(name);
        CHECK(statementText(record, pdfHash).error().kind == Error::Refused);
    }
    CHECK(statementText(held(small), QByteArray("abc")).error().kind == Error::Invalid);
    CHECK(statementText(held(small), QByteArray(64, 'A')).error().kind == Error::Invalid);
    MeetingRecord record = held(small);
    record.meeting.end = {};
    CHECK(statementText(record, pdfHash).error().kind == Error::Refused);
}

TEST_CASE("sha256sum checks the hash lines of a statement", "[statement]")
{
    QTemporaryDir dir;
    MeetingRecord record = held(small);
    const QByteArray pdf = *meetingPaperPdf(QStringLiteral("minutes"), record);
    record.attachments[0].sha256 = QString::fromLatin1(QCryptographicHash::hash("photo", QCryptographicHash::Sha256).toHex());
    const auto statement = statementText(record, QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex());
    REQUIRE(statement);
    const auto put = [&](const QString &name, const QByteArray &bytes) {
        QFile file(dir.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    };
    put(pdfName(record.meeting), pdf);
    put(QStringLiteral("danh-sach-co-mat.jpg"), "photo");
    put(statementName(record.meeting), *statement);
    put(QStringLiteral("sums"), hashLines(*statement));

    const auto check = [&] {
        QProcess process;
        process.setWorkingDirectory(dir.path());
        process.start(QStringLiteral("sha256sum"), {QStringLiteral("--check"), QStringLiteral("--strict"), QStringLiteral("sums")});
        REQUIRE(process.waitForFinished());
        return process.exitCode();
    };
    CHECK(check() == 0);

    put(QStringLiteral("danh-sach-co-mat.jpg"), "another photo");
    CHECK(check() == 1);
}
