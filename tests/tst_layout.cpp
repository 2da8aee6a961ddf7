// SPDX-License-Identifier: GPL-3.0-or-later
// Every paper, measured in its PDF with other programs, against figures that are written down here and not read from the themes.
#include "core/documents/ballotpapers.h"
#include "core/documents/correctionslip.h"
#include "core/documents/minutesextract.h"
#include "core/documents/statement.h"
#include "core/documents/yearplansheet.h"
#include "core/paper/pdf.h"
#include "tests/layoutproof.h"
#include "tests/meetingsample.h"

#include <QImage>
#include <functional>

using namespace documents;
using namespace layoutproof;
using namespace meetingsample;

namespace {

/// A name of 45 letters whose first and last word stand nowhere else.
QString longName(int index)
{
    return vi("Nguyễn%1 Hoàng Bảo Ngọc Thiên Kim Phương Quỳnh Anh%1").arg(index, 3, 10, QLatin1Char('0'));
}

const QString longText = vi("Nhất trí với nội dung trình bày; đề nghị chi bộ quan tâm việc chiếu sáng ngõ, sửa nắp cống trước nhà văn hóa, nhắc các hộ không để xe "
                            "dưới lòng đường; phân công đảng viên phụ trách từng nhóm hộ, báo cáo kết quả với chi ủy trước ngày hai mươi lăm hằng tháng.");

/// The rows of tables begin and end with words of their own, so that one can see whether a row is in one piece.
struct Sample
{
    MeetingRecord record;
    QList<Pair> rows;
};

void nameRows(Sample &sample)
{
    MeetingRecord &record = sample.record;
    const auto marked = [&](const QString &mark, const QString &text, qsizetype index) {
        const Pair pair{QStringLiteral("Đ%1%2").arg(mark).arg(index), QStringLiteral("K%1%2").arg(mark).arg(index)};
        sample.rows += pair;
        return QStringLiteral("%1 %2 %3").arg(pair.first, text, pair.second);
    };
    for (qsizetype i = 0; i < record.items.size(); ++i)
        record.items[i].title = marked(QStringLiteral("m"), record.items[i].title, i);
    for (qsizetype i = 0; i < record.tasks.size(); ++i)
        record.tasks[i].title = marked(QStringLiteral("v"), record.tasks[i].title, i);
    for (qsizetype i = 0; i < record.carriedOver.size(); ++i)
        record.carriedOver[i].title = marked(QStringLiteral("c"), record.carriedOver[i].title, i);
}

Sample hardSample()
{
    Sample sample{held({150, 25, 60, 25, 6}), {}};
    MeetingRecord &record = sample.record;
    record.head.name = vi("Chi bộ Trường Tiểu học và Trung học cơ sở Nguyễn Thị Minh Khai, khu dân cư số 15");
    record.head.upper = vi("Đảng bộ bộ phận Khu công nghiệp và Khu chế xuất phường Hạp Lĩnh");
    record.head.place = vi("Nậm Cắn Hạ");
    record.meeting.date = QDate(2026, 11, 28);
    record.meeting.place = vi("hội trường tầng hai Nhà văn hóa trung tâm khu dân cư số 15 phường Hạp Lĩnh");
    for (int i = 0; i < record.members.size(); ++i) {
        record.members[i].member.name = longName(i);
        record.everyone[record.members[i].member.id].name = longName(i);
        sample.rows += Pair{longName(i).section(u' ', 0, 0), longName(i).section(u' ', -1)};
    }
    for (Opinion &opinion : record.opinions)
        opinion.text = longText + u'\n' + longText.repeated(2);
    for (Task &task : record.tasks)
        task.title = longText;
    for (Task &task : record.carriedOver)
        task.title = longText;
    while (record.carriedOver.size() < 25)
        record.carriedOver += record.carriedOver.at(record.carriedOver.size() - 4);
    record.guests += record.guests.first();
    record.guests[0].name = longName(900);
    record.guests[0].office = vi("Ủy viên Ban Thường vụ Đảng ủy, Chủ nhiệm Ủy ban Kiểm tra Đảng ủy");
    nameRows(sample);
    return sample;
}

Sample smallSample()
{
    Sample sample{held({3, 6, 2, 2, 1}), {}};
    nameRows(sample);
    return sample;
}

Sample sampleOf(const QString &name)
{
    return name == QLatin1String("hard") ? hardSample() : smallSample();
}

/// What a paper of a meeting has to show.
Expected expectedOf(const QString &kind, const Sample &sample)
{
    static const QHash<QString, QString> titles = {
        {QStringLiteral("agenda"), vi("CHƯƠNG TRÌNH")}, {QStringLiteral("notice"), vi("THÔNG BÁO")}, {QStringLiteral("invitation"), vi("GIẤY MỜI")},
        {QStringLiteral("attendance"), vi("DANH SÁCH ĐIỂM DANH")}, {QStringLiteral("minutes"), vi("BIÊN BẢN")}, {QStringLiteral("resolution"), vi("NGHỊ QUYẾT")},
        {QStringLiteral("conclusion"), vi("THÔNG BÁO")}, {QStringLiteral("report"), vi("BÁO CÁO")}, {QStringLiteral("score"), vi("PHIẾU ĐÁNH GIÁ")}};
    Expected expected;
    expected.typeName = titles.value(kind);
    expected.place = sample.record.head.place;
    expected.isNumbered = sample.record.papers.contains(kind);
    expected.isSignedByTwo = kind == QLatin1String("minutes") || kind == QLatin1String("attendance") || kind == QLatin1String("score");
    expected.hasRecipients = !expected.isSignedByTwo && kind != QLatin1String("agenda");
    expected.chair = sample.record.nameOf(sample.record.meeting.chair);
    expected.other = sample.record.nameOf(sample.record.meeting.minuteTaker);
    if (kind == QLatin1String("minutes"))
        expected.footer = vi("Chữ ký nội bộ của phần mềm, không thay thế chữ ký số chuyên dùng công vụ");
    expected.rows = sample.rows;
    return expected;
}

paper::Blocks blocksOf(const QString &kind, const MeetingRecord &record)
{
    const auto blocks = meetingPaper(kind, record, optionsFor(kind, record));
    if (!blocks)
        FAIL(kind << ": " << sentence(blocks.error()));
    return *blocks;
}

QByteArray pdfOf(const paper::Pages &pages)
{
    const auto pdf = paper::writePdf(pages, {QStringLiteral("Văn bản")});
    REQUIRE(pdf);
    return *pdf;
}

void look(const QByteArray &pdf, const QString &name)
{
    if (const QByteArray folder = qgetenv("SOCHIBO_PAPERS"); !folder.isEmpty()) {  // to look at what was measured
        QFile file(QString::fromLocal8Bit(folder) + u'/' + name + QStringLiteral(".pdf"));
        if (file.open(QIODevice::WriteOnly))
            file.write(pdf);
    }
}

void prove(const QByteArray &pdf, const Guidance &guidance, const Expected &expected, const QString &name)
{
    look(pdf, name);
    const QStringList faults = faultsIn(pdf, guidance, expected);
    INFO(name << '\n' << faults.mid(0, 12).join(u'\n'));
    CHECK(faults.isEmpty());
}

/// Closed and signed minutes, as extracts and slips need them.
Sample closedSample(const QString &name)
{
    Sample sample = sampleOf(name);
    sample.record.final = FinalMinutes{{}, sample.record.meeting.id, QString(64, u'c'), QString(64, u'd'), QStringLiteral("05-BB/CB")};
    sample.record.sealed = true;
    return sample;
}

/// A ballot of a layout, counted, at a meeting.
BallotRoundId addBallot(MeetingRecord &record, const char *rule, PollForm form, qint64 seats, int names)
{
    const QString id = QStringLiteral("%1-%2-%3").arg(QLatin1String(rule)).arg(seats).arg(names);
    Poll poll;
    poll.id = {id};
    poll.meeting = record.meeting.id;
    poll.item = record.items.last().id;
    poll.matter = form == PollForm::Matters ? vi("Kế hoạch và mức huy động đóng góp của nhân dân sửa chữa nhà văn hóa") : vi("Bầu chi ủy nhiệm kỳ 2026 – 2031");
    poll.rule = QLatin1String(rule);
    poll.form = form;
    poll.seats = seats;
    poll.team = {record.members.last().member.id, record.members.at(record.members.size() - 2).member.id};
    BallotRound round;
    round.id = {id + QStringLiteral("-1")};
    round.meeting = record.meeting.id;
    round.poll = poll.id;
    round.number = 1;
    round.seats = seats;
    BallotCount count;
    count.id = {id + QStringLiteral("-2")};
    count.poll = poll.id;
    count.round = round.id;
    count.taken = QTime(20, 10);
    count.closed = QTime(20, 40);
    count.base = {29, 1, 3, 0, 0, 25, 25};
    count.issued = count.collected = count.valid = 25;
    count.needed = 13;
    for (int i = 0; i < names; ++i) {
        round.choices += Choice{i + 1, form == PollForm::Matters ? MemberId{} : record.members[i % record.members.size()].member.id,
                                form == PollForm::Matters ? vi("Sửa chữa nhà văn hóa tổ dân phố, hạng mục thứ %1").arg(i + 1) : QString()};
        count.tallies += Tally{i + 1, form == PollForm::Levels ? record.rules.levels.first().id : QStringLiteral("agree"), 20 - i};
    }
    record.polls += poll;
    record.ballots += round;
    record.counts += count;
    return round.id;
}

struct BallotOf
{
    const char *rule;
    PollForm form;
    qint64 seats;
    int names;
};
constexpr BallotOf ballotKinds[] = {{"election-committee", PollForm::Election, 5, 7}, {"election-secretary", PollForm::Election, 1, 1},
                                    {"election-delegates", PollForm::Election, 3, 3}, {"ordinary", PollForm::Matters, 0, 4}, {"evaluation", PollForm::Levels, 0, 12}};

} // namespace

TEST_CASE("each paper of a meeting stands as the guidance says, with little data and with much", "[layout]")
{
    for (const char *size : {"small", "hard"}) {
        Sample sample = sampleOf(QLatin1String(size));
        for (const Guidance &guidance : guidances) {
            sample.record.meeting.theme = QLatin1String(guidance.theme);
            for (const QString &kind : meetingPaperKinds()) {
                const auto pdf = meetingPaperPdf(kind, sample.record, optionsFor(kind, sample.record));
                INFO((pdf ? QString() : sentence(pdf.error())));
                REQUIRE(pdf);
                prove(*pdf, guidance, expectedOf(kind, sample), QStringLiteral("%1-%2-%3").arg(kind, QLatin1String(size), QLatin1String(guidance.theme)));
            }
        }
    }
}

TEST_CASE("a draft says so under the place of its number", "[layout]")
{
    Sample sample = smallSample();
    sample.record.papers.clear();
    for (const char *kind : {"minutes", "resolution", "notice", "conclusion", "report"}) {
        Expected expected = expectedOf(QLatin1String(kind), sample);
        expected.isDraft = expected.isNumbered = true;
        expected.footer.clear();
        MeetingPaperOptions options = optionsFor(QLatin1String(kind), sample.record);
        options.draft = true;
        options.signedInternally = false;
        const auto pdf = meetingPaperPdf(QLatin1String(kind), sample.record, options);
        REQUIRE(pdf);
        prove(*pdf, guidances[0], expected, QLatin1String(kind) + QStringLiteral("-draft"));
    }
}

TEST_CASE("resolutions on a person stand as the guidance says, with little and with much to conclude", "[layout]")
{
    for (const char *size : {"small", "hard"}) {
        Sample sample = sampleOf(QLatin1String(size));
        MeetingRecord &record = sample.record;
        Vote vote;
        vote.id = {QStringLiteral("vote-on-a-person")};
        vote.inFavour = 20;
        vote.against = 1;
        vote.needed = 16;
        vote.passed = true;
        vote.base = {29, 1, 3, 0, 0, 24, 24};
        record.votes += vote;
        Admission admission;
        admission.id = {QStringLiteral("admission-1")};
        admission.vote = vote.id;
        admission.name = vi("Nguyễn Hoàng Phương Thảo");
        admission.member = record.members.first().member.id;
        const QString much = vi("Có lập trường tư tưởng vững vàng, chấp hành tốt chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước. ").repeated(qstrcmp(size, "hard") == 0 ? 12 : 1);
        for (QString Admission::*text : {&Admission::background, &Admission::awareness, &Admission::conduct, &Admission::capacity, &Admission::relations, &Admission::shortcomings})
            admission.*text = much;
        for (const AdmissionStep step : {AdmissionStep::Admission, AdmissionStep::Recognition}) {
            admission.step = step;
            record.admissions = {admission};
            const QString key = paperKey(paperOf(step), admission.id);
            Paper paper = record.papers.value(QStringLiteral("resolution"));
            paper.symbol = QStringLiteral("06-NQ/CB");
            record.papers.insert(key, paper);
            for (const Guidance &guidance : guidances) {
                record.meeting.theme = QLatin1String(guidance.theme);
                Expected expected = expectedOf(QStringLiteral("resolution"), sample);
                expected.formCode = step == AdmissionStep::Admission ? vi("Mẫu 6-KNĐ") : vi("Mẫu 13-KNĐ");
                expected.rows.clear();
                const auto pdf = meetingPaperPdf(key, record);
                INFO((pdf ? QString() : sentence(pdf.error())));
                REQUIRE(pdf);
                prove(*pdf, guidance, expected, QStringLiteral("%1-%2-%3").arg(paperOf(step), QLatin1String(size), QLatin1String(guidance.theme)));
            }
        }
    }
}

TEST_CASE("extracts and slips on closed minutes stand as the guidance says", "[layout]")
{
    for (const char *size : {"small", "hard"}) {
        Sample sample = closedSample(QLatin1String(size));
        MeetingRecord &record = sample.record;
        for (const Guidance &guidance : guidances) {
            record.meeting.theme = QLatin1String(guidance.theme);
            Extract extract;
            extract.item = record.items[3].id;
            extract.certifier = record.meeting.chair;
            extract.purpose = vi("hồ sơ đề nghị công nhận đảng viên chính thức");
            extract.symbol = QStringLiteral("01-BS/CB");
            extract.date = QDate(2026, 12, 1);
            Expected expected = expectedOf(QStringLiteral("resolution"), sample);
            expected.typeName = vi("TRÍCH BIÊN BẢN");
            expected.startsWithCertificate = true;
            const auto pdf = extractPdf(extract, record);
            INFO((pdf ? QString() : sentence(pdf.error())));
            REQUIRE(pdf);
            prove(*pdf, guidance, expected, QStringLiteral("extract-%1-%2").arg(QLatin1String(size), QLatin1String(guidance.theme)));

            const auto statement = statementText(record, QByteArray(64, 'a'));
            REQUIRE(statement);
            const QList<StatementLine> lines = statementLines(*statement);
            Correction slip;
            slip.line = lines.at(lines.size() / 2).number;
            slip.quote = lines.at(lines.size() / 2).text;
            slip.text = longText;
            slip.reason = longText.repeated(2);
            slip.foundBy = record.members[1].member.id;
            slip.symbol = QStringLiteral("01-ĐC/CB");
            slip.minutes = QString(64, u'c');
            slip.date = QDate(2026, 12, 1);
            expected = expectedOf(QStringLiteral("minutes"), sample);
            expected.typeName = vi("PHIẾU ĐÍNH CHÍNH");
            const auto slipPdf = correctionPdf(slip, record, *statement);
            INFO((slipPdf ? QString() : sentence(slipPdf.error())));
            REQUIRE(slipPdf);
            prove(*slipPdf, guidance, expected, QStringLiteral("correction-%1-%2").arg(QLatin1String(size), QLatin1String(guidance.theme)));
        }
    }
}

TEST_CASE("the plan of a year stands as the guidance says", "[layout]")
{
    for (const Sample &sample : {smallSample(), hardSample()}) {
        YearPlanSheet sheet;
        sheet.head = sample.record.head;
        sheet.year = 2027;
        sheet.day.from = QDate(2026, 1, 1);
        sheet.isWholeYear = true;
        sheet.secretary = sample.record.members[0].member.name;
        for (int month = 1; month <= 12; ++month)
            sheet.months += {month, QDate(2027, month, 3), month == 2 ? vi("Tết") : QString(), month % 3 == 0 ? longText : QString(), sample.record.members[2].member.name, month == 5 ? longText : QString()};
        Expected expected;
        expected.typeName = vi("KẾ HOẠCH");
        expected.isNumbered = expected.isByHand = true;
        expected.place = sheet.head.place;
        expected.chair = sheet.secretary;
        const auto pdf = yearPlanSheetPdf(sheet);
        REQUIRE(pdf);
        prove(*pdf, guidances[0], expected, QStringLiteral("year-plan-%1").arg(sample.record.members.size()));
    }
}

TEST_CASE("minutes of a count stand as the guidance says, counted and to be filled in", "[layout]")
{
    for (const char *size : {"small", "hard"}) {
        Sample sample = sampleOf(QLatin1String(size));
        for (const BallotOf &each : ballotKinds) {
            MeetingRecord record = sample.record;
            const BallotRoundId ballot = addBallot(record, each.rule, each.form, each.seats, each.names);
            for (const bool counted : {true, false}) {
                if (!counted)
                    record.counts.clear();
                for (const Guidance &guidance : guidances) {
                    record.meeting.theme = QLatin1String(guidance.theme);
                    Expected expected = expectedOf(QStringLiteral("minutes"), sample);
                    expected.typeName = vi("BIÊN BẢN KIỂM PHIẾU");
                    expected.isNumbered = false;
                    expected.footer.clear();
                    expected.firstRole = vi("T/M BAN KIỂM PHIẾU");
                    expected.other = record.members.last().member.name;
                    expected.rows.clear();
                    const auto pdf = ballotPaperPdf(QStringLiteral("ballot-count"), record, ballot);
                    REQUIRE(pdf);
                    prove(*pdf, guidance, expected, QStringLiteral("count-%1-%2-%3-%4").arg(QLatin1String(each.rule), QLatin1String(size), QLatin1String(guidance.theme)).arg(counted));
                }
            }
        }
    }
}

TEST_CASE("ballots lie within their slips, in letters that everybody can read", "[layout]")
{
    for (const char *size : {"small", "hard"}) {
        MeetingRecord record = sampleOf(QLatin1String(size)).record;
        for (const BallotOf &each : ballotKinds) {
            const BallotRoundId ballot = addBallot(record, each.rule, each.form, each.seats, each.names);
            for (const Guidance &guidance : guidances) {
                record.meeting.theme = QLatin1String(guidance.theme);
                const auto pdf = ballotPaperPdf(QStringLiteral("ballot"), record, ballot, 8);
                INFO((pdf ? QString() : sentence(pdf.error())));
                REQUIRE(pdf);
                const QString name = QStringLiteral("ballot-%1-%2-%3").arg(QLatin1String(each.rule), QLatin1String(size), QLatin1String(guidance.theme));
                look(*pdf, name);
                const auto onSheet = ballotsPerSheet(record, ballot);
                REQUIRE(onSheet);
                const QStringList faults = slipFaultsIn(*pdf, guidance, *onSheet, 8);
                INFO(name << '\n' << faults.mid(0, 12).join(u'\n'));
                CHECK(faults.isEmpty());
            }
        }
    }
}

TEST_CASE("a line may stand down to the lower margin and no farther", "[layout]")
{
    for (const Guidance &guidance : guidances) {
        const double lowest = lowestLineMm(*paper::builtInTheme(QLatin1String(guidance.theme)));
        CHECK(lowest == Approx(guidance.heightMm - guidance.bottomMm).margin(0.25));
    }
}

TEST_CASE("the rule under the party's title is as long as its words", "[layout]")
{
    MeetingRecord record = held(small);
    for (const Guidance &guidance : guidances) {
        record.meeting.theme = QLatin1String(guidance.theme);
        const PdfFile pdf(*meetingPaperPdf(QStringLiteral("agenda"), record));
        pdf.ask(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("254"), QStringLiteral("-gray"), QStringLiteral("-f"), QStringLiteral("1"),
                                             QStringLiteral("-l"), QStringLiteral("1"), QStringLiteral("-singlefile"), QStringLiteral("paper.pdf"), QStringLiteral("page")});
        const QImage image(pdf.path(QStringLiteral("page.pgm")));  // ten points to the millimetre
        REQUIRE_FALSE(image.isNull());
        double left = 1000, right = 0, bottom = 0;
        const PageWords words = wordsOf(pdf).first();
        for (const Word &word : words)
            if (word.box.top() < 22 && word.box.left() > guidance.widthMm / 2) {
                left = std::min(left, word.box.left());
                right = std::max(right, word.box.right());
                bottom = std::max(bottom, word.box.bottom());
            }
        int longest = 0;
        for (int row = int(bottom * 10) - 10; row < int(bottom * 10) + 30; ++row) {
            int run = 0;
            for (int column = 0; column < image.width(); ++column) {
                run = qGray(image.pixel(column, row)) < 160 ? run + 1 : 0;
                longest = std::max(longest, run);
            }
        }
        CHECK(longest / 10.0 == Approx(right - left).margin(0.6));
    }
}

TEST_CASE("the proof fails for each figure of a theme that is another", "[layout]")
{
    using paper::Theme;
    const auto size = [](const char *style, double by) {
        return [=](Theme &theme) { theme.styles[QLatin1String(style)].sizePt += by; };
    };
    struct Change
    {
        std::string what;
        std::function<void(Theme &)> make;
    };
    std::vector<Change> changes;
    for (const double by : {-1.0, 1.0}) {
        const std::string how = by < 0 ? " less" : " more";
        changes.push_back({"left margin" + how, [by](Theme &t) { t.leftMm += by; }});
        changes.push_back({"right margin" + how, [by](Theme &t) { t.rightMm += by; }});
        changes.push_back({"upper margin" + how, [by](Theme &t) { t.topMm += by; }});
        changes.push_back({"width of the sheet" + how, [by](Theme &t) { t.widthMm += by; }});
        changes.push_back({"height of the sheet" + how, [by](Theme &t) { t.heightMm += by; }});
        changes.push_back({"place of the page number" + how, [by](Theme &t) { t.numberFromTopMm += by; }});
        changes.push_back({"indent" + how, [by](Theme &t) { t.styles[QStringLiteral("body")].firstIndentMm += by; }});
        for (const char *style : {"body", "heading", "partyTitle", "upperOrganisation", "organisation", "separator", "number", "placeDate", "typeName", "subject", "subjectLine",
                                  "table", "tableHead", "recipientsLabel", "recipients", "signerRole", "signerTitle", "signerName", "pageNumber"})
            changes.push_back({style + how, size(style, by)});
    }
    changes.push_back({"line spacing", [](Theme &t) { t.styles[QStringLiteral("body")].lineSpacingPt = 19; }});
    changes.push_back({"line spacing of tables", [](Theme &t) { t.styles[QStringLiteral("table")].lineSpacingPt = 17; }});
    changes.push_back({"paragraph spacing", [](Theme &t) { t.styles[QStringLiteral("body")].afterPt = 5; }});
    changes.push_back({"ragged lines", [](Theme &t) { t.styles[QStringLiteral("body")].align = paper::Align::Left; }});
    for (const char *style : {"partyTitle", "organisation", "typeName", "subject", "signerRole", "signerName"})
        changes.push_back({std::string("not bold: ") + style, [style](Theme &t) { t.styles[QLatin1String(style)].bold = false; }});
    for (const char *style : {"upperOrganisation", "number", "signerTitle", "recipientsLabel"})
        changes.push_back({std::string("bold: ") + style, [style](Theme &t) { t.styles[QLatin1String(style)].bold = true; }});
    for (const char *style : {"partyTitle", "organisation", "upperOrganisation", "typeName", "signerRole", "signerTitle"})
        changes.push_back({std::string("small letters: ") + style, [style](Theme &t) { t.styles[QLatin1String(style)].caps = false; }});
    for (const char *style : {"typeName", "subject", "number", "signerName"})
        changes.push_back({std::string("not centred: ") + style, [style](Theme &t) { t.styles[QLatin1String(style)].align = paper::Align::Left; }});
    changes.push_back({"date upright", [](Theme &t) { t.styles[QStringLiteral("placeDate")].italic = false; }});

    Sample sample{held(small), {}};
    nameRows(sample);
    const QString kind = QStringLiteral("resolution");
    const paper::Blocks blocks = blocksOf(kind, sample.record);
    const Expected expected = expectedOf(kind, sample);
    const Theme theme = *paper::builtInTheme(QStringLiteral("hd05"));
    REQUIRE(faultsIn(pdfOf(*paper::layOut(blocks, theme)), guidances[0], expected).isEmpty());
    for (const Change &change : changes) {
        Theme other = theme;
        change.make(other);
        INFO(change.what);
        CHECK_FALSE(faultsIn(pdfOf(*paper::layOut(blocks, other)), guidances[0], expected).isEmpty());
    }
    Expected torn = expected;
    torn.rows += Pair{QStringLiteral("Đv0"), QStringLiteral("nowhere")};
    CHECK_FALSE(faultsIn(pdfOf(*paper::layOut(blocks, theme)), guidances[0], torn).isEmpty());
    for (const double by : {-1.0, 1.0}) {
        Theme other = theme;
        other.bottomMm += by;
        CHECK_FALSE(lowestLineMm(other) == Approx(277).margin(0.25));
    }
}
