// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/correctionslip.h"
#include "core/documents/meetingpapers.h"
#include "core/documents/minutesextract.h"
#include "core/documents/statement.h"
#include "core/paper/pdf.h"
#include "core/crypto/hash.h"
#include "core/usecases/corrections.h"
#include "core/usecases/extracts.h"
#include "core/usecases/history.h"
#include "core/usecases/minutekeeping.h"
#include "core/usecases/objections.h"
#include "core/usecases/undoing.h"
#include "core/usecases/verification.h"
#include "tests/exchangefixture.h"
#include "tests/forgedlog.h"
#include "tests/meddling.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

namespace {

const SecretBytes &pin()
{
    static const SecretBytes secret = SecretBytes::passphrase(QStringLiteral("2468"));
    return secret;
}

QString vi(const char *text)
{
    return QString::fromUtf8(text);
}

/// A cell that has closed and signed the minutes of November, with something said, given to do and decided.
struct MinutesFixture : ExchangeFixture
{
    MeetingId id = meeting();
    AgendaItemId matter;
    VoteId vote;

    explicit MinutesFixture(bool isSigned = true)
    {
        matter = item(id);
        AgendaItem changed = must(book->get(matter));
        changed.content = vi("Chi ủy báo cáo kết quả tháng 10: 28/31 hộ đã ký cam kết.");
        changed.conclusion = vi("Thống nhất giao đồng chí phụ trách vận động các hộ còn lại.");
        must(book->record({amended(changed)}));
        Opinion opinion;
        opinion.id = OpinionId::fresh();
        opinion.meeting = id;
        opinion.item = matter;
        opinion.sequence = 1;
        opinion.member = members.at(2);
        opinion.text = vi("Đề nghị kiểm tra lại số hộ ở ngõ 7.");
        must(book->record({created(opinion)}));
        Vote put;
        put.meeting = id;
        put.item = matter;
        put.matter = vi("Thông qua danh sách hộ cần vận động");
        put.rule = QStringLiteral("ordinary");
        put.inFavour = must(baseOf(*book, id, put.rule)).entitledPresent;
        vote = must(putVote(*book, put));
        for (qsizetype i = 0; i < members.size(); ++i) {
            Member member = must(book->get(members.at(i)));
            member.position = i == 0 ? Position::Secretary : Position::Member;
            must(book->record({amended(member)}));
        }
        close(id);
        if (isSigned)
            sign(id);
    }

    MeetingRecord record() const { return must(meetingRecord(*book, id)); }

    qint64 lineOf(const char *words) const
    {
        for (const documents::StatementLine &line : must(correctableLines(*book, id)))
            if (line.text.contains(vi(words)))
                return line.number;
        FAIL("no such sentence");
        return 0;
    }

    Correction wanted(const char *words = "28/31") const
    {
        Correction slip;
        slip.meeting = id;
        slip.line = lineOf(words);
        slip.text = vi("Chi ủy báo cáo kết quả tháng 10: 29/31 hộ đã ký cam kết.");
        slip.reason = vi("Ghi nhầm số hộ so với báo cáo của tổ dân phố.");
        slip.foundBy = members.at(2);
        slip.date = QDate(2026, 11, 20);
        return slip;
    }

    Correction slip() { return must(makeCorrection(*book, wanted())); }

    void signSlip(const Correction &slip)
    {
        must(signCorrection(*book, slip.id, SignerRole::Chair, pin()));
        must(signCorrection(*book, slip.id, SignerRole::MinuteTaker, pin()));
    }

    Extract wantedExtract() const
    {
        Extract extract;
        extract.meeting = id;
        extract.item = matter;
        extract.certifier = members.at(0);
        extract.purpose = vi("Hồ sơ vận động của tổ dân phố");
        extract.date = QDate(2026, 11, 21);
        return extract;
    }
};

QString written(const QString &program, const QStringList &arguments, const QByteArray &pdf)
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("paper.pdf")), out = dir.filePath(QStringLiteral("out.txt"));
    REQUIRE(writeWhole(path, pdf));
    if (QProcess::execute(program, arguments + QStringList{path, out}) != 0)
        WARN("poppler-utils is not installed");
    const auto text = readWhole(out);
    return text ? QString::fromUtf8(*text) : QString();
}

QString textOf(const QByteArray &pdf)
{
    return written(QStringLiteral("pdftotext"), {QStringLiteral("-layout")}, pdf).simplified();
}

/// Where a word stands first on the first page, in millimetres from the upper left corner.
QRectF placeOf(const QString &word, const QByteArray &pdf)
{
    const QString boxes = written(QStringLiteral("pdftotext"), {QStringLiteral("-bbox")}, pdf);
    const QRegularExpression box(QStringLiteral("xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\" xMax=\"([0-9.]+)\" yMax=\"([0-9.]+)\">%1<").arg(QRegularExpression::escape(word)));
    const QRegularExpressionMatch match = box.match(boxes);
    const auto mm = [&](int group) { return match.captured(group).toDouble() * 25.4 / 72; };
    return match.hasMatch() ? QRectF(QPointF(mm(1), mm(2)), QPointF(mm(3), mm(4))) : QRectF();
}

/// Keeps a paper where somebody wants to look at it.
QByteArray shown(const QString &name, const QByteArray &pdf)
{
    if (const QByteArray folder = qgetenv("SOCHIBO_PAPERS"); !folder.isEmpty())
        (void)writeWhole(QString::fromLocal8Bit(folder) + u'/' + name, pdf, Existing::Replace);
    return pdf;
}

QByteArray wordOf(const Result<Changes> &result)
{
    REQUIRE_FALSE(result);
    return result.error().word;
}

} // namespace

TEST_CASE("a slip points at a sentence of closed minutes and leaves them as they were signed", "[corrections]")
{
    MinutesFixture f;
    const MeetingRecord before = f.record();
    const QByteArray statement = must(f.book->file(before.final->statement));

    const Correction slip = f.slip();
    f.signSlip(slip);

    CHECK(slip.symbol == vi("01-ĐC/CB"));
    CHECK(slip.quote == vi("Chi ủy báo cáo kết quả tháng 10: 28/31 hộ đã ký cam kết."));
    CHECK(statement.split('\n').value(slip.line - 1) == "  > " + slip.quote.toUtf8());
    const MeetingRecord after = f.record();
    CHECK(after.final == before.final);
    CHECK(must(f.book->file(after.final->statement)) == statement);
    CHECK(after.items == before.items);
    CHECK(after.signatures == before.signatures);
    CHECK(after.signedCorrections() == QList<Correction>{slip});
    CHECK(must(f.book->check()).problems.isEmpty());
}

TEST_CASE("a slip binds the statement and the PDF of the minutes, and says what, why and who", "[corrections]")
{
    MinutesFixture f;
    const Correction slip = f.slip();
    const QByteArray statement = must(f.book->file(slip.statement));
    const MeetingRecord record = f.record();

    CHECK(statement.startsWith("so-chi-bo/dinh-chinh/v1\nma " + slip.id.text.toUtf8() + "\nbien-ban " + f.id.text.toUtf8() + ' ' + record.final->statement.toUtf8() + '\n'));
    CHECK(documents::hashLines(statement)
          == slip.pdf.toLatin1() + "  dinh-chinh-" + slip.id.text.toLatin1() + ".pdf\n" + record.final->statement.toLatin1() + "  bien-ban-" + f.id.text.toLatin1()
              + ".txt\n" + record.final->pdf.toLatin1() + "  bien-ban-" + f.id.text.toLatin1() + ".pdf\n");
    for (const char *line : {"\n  > Chi ủy báo cáo kết quả tháng 10: 28/31 hộ đã ký cam kết.\n", "\n  > Chi ủy báo cáo kết quả tháng 10: 29/31 hộ đã ký cam kết.\n",
                             "\n  > Ghi nhầm số hộ so với báo cáo của tổ dân phố.\n"}) {
        INFO(line);
        CHECK(statement.contains(line));
    }
    CHECK(documents::speaksOf(statement, slip));
    for (const auto &change : QList<std::function<void(Correction &)>>{
             [](Correction &c) { c.text = QStringLiteral("x"); }, [](Correction &c) { c.quote += u'.'; }, [](Correction &c) { c.reason += QStringLiteral(" nữa"); },
             [](Correction &c) { c.symbol = vi("02-ĐC/CB"); }, [](Correction &c) { c.id = CorrectionId::fresh(); }, [](Correction &c) { c.pdf = QString(64, u'a'); },
             [](Correction &c) { c.minutes = QString(64, u'b'); }, [](Correction &c) { c.minutesPdf = QString(64, u'c'); }}) {
        Correction other = slip;
        change(other);
        CHECK_FALSE(documents::speaksOf(statement, other));
    }
}

TEST_CASE("a slip needs closed minutes, a sentence of them, a text that is another, a reason and who found it", "[corrections]")
{
    MinutesFixture f;
    const MeetingId open = f.meeting(QDate(2026, 12, 3));
    const auto refuses = [&](auto change, Error::Kind kind) {
        Correction slip = f.wanted();
        change(slip);
        const auto made = makeCorrection(*f.book, slip);
        REQUIRE_FALSE(made);
        CHECK(made.error().kind == kind);
    };

    refuses([&](Correction &c) { c.meeting = open; }, Error::Refused);
    refuses([](Correction &c) { c.line = 1; }, Error::NotFound);      // the head is the program's
    refuses([](Correction &c) { c.line = 100000; }, Error::NotFound);
    refuses([](Correction &c) { c.text = vi(" Chi ủy báo cáo kết quả  tháng 10: 28/31 hộ đã ký cam kết. "); }, Error::Refused);
    refuses([](Correction &c) { c.text.clear(); }, Error::Refused);
    refuses([](Correction &c) { c.reason = QStringLiteral("  "); }, Error::Refused);
    refuses([](Correction &c) { c.foundBy = {}; }, Error::Refused);
    refuses([](Correction &c) { c.date = QDate(2026, 11, 2); }, Error::Refused);
    CHECK(f.record().corrections.isEmpty());

    Correction struck = f.wanted();
    struck.correcting = Correcting::Strike;
    struck.text.clear();
    CHECK(must(makeCorrection(*f.book, struck)).text.isEmpty());
}

TEST_CASE("stock minisign and sha256sum verify a slip, and nothing of ours is needed", "[corrections][interop]")
{
    if (QStandardPaths::findExecutable(QStringLiteral("minisign")).isEmpty()) {
        WARN("minisign is not installed: the comparison with it was skipped");
        return;
    }
    MinutesFixture f;
    const Correction slip = f.slip();
    f.signSlip(slip);
    const QString out = f.folder.filePath(QStringLiteral("out"));
    must(exportMinutes(*f.book, f.id, out));
    const QString name = documents::statementName(slip);
    const auto run = [&](const QString &command) {
        QProcess shell;
        shell.setWorkingDirectory(out);
        shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), command});
        REQUIRE(shell.waitForFinished());
        return shell.exitCode();
    };

    for (const QString &role : {QStringLiteral("chair"), QStringLiteral("minute-taker")})
        CHECK(run(QStringLiteral("minisign -V -H -p %1.%2.pub -m %1 -x %1.%2.minisig").arg(name, role)) == 0);
    CHECK(run(QStringLiteral("minisign -V -H -p %1.chair.pub -m %1 -x %1.minute-taker.minisig").arg(name)) != 0);
    CHECK(run(QStringLiteral("sed '1,/^--- tep kem theo/d' %1 | sha256sum -c --strict").arg(name)) == 0);
    CHECK(run(QStringLiteral("sed -i s,29/31,30/31, %1 && ! minisign -V -H -q -p %1.chair.pub -m %1 -x %1.chair.minisig").arg(name)) == 0);
}

TEST_CASE("nobody can sign a slip that was changed after it was made", "[corrections]")
{
    MinutesFixture f;
    const Correction slip = f.slip();
    f.book.reset();
    SECTION("its record")
    {
        REQUIRE(meddle(f.path, QStringLiteral("UPDATE minutes_correction SET text = 'Một câu khác'")));
    }
    SECTION("what is signed")
    {
        REQUIRE(meddle(f.path, QStringLiteral("UPDATE blobs SET bytes = CAST(replace(CAST(bytes AS TEXT), '29/31', '30/31') AS BLOB) WHERE sha256 = '%1'").arg(slip.statement)));
    }
    SECTION("what is printed")
    {
        REQUIRE(meddle(f.path, QStringLiteral("UPDATE blobs SET bytes = CAST(bytes || 'x' AS BLOB) WHERE sha256 = '%1'").arg(slip.pdf)));
    }
    SECTION("the minutes it belongs to")
    {
        REQUIRE(meddle(f.path, QStringLiteral("UPDATE minutes_final SET pdf = '%1'").arg(QString(64, u'a'))));
    }
    f.book = openBook(f.path);

    const auto done = signCorrection(*f.book, slip.id, SignerRole::Chair, pin());

    REQUIRE_FALSE(done);
    CHECK((done.error().kind == Error::Untrusted || done.error().kind == Error::Corrupt));
    CHECK(f.record().correctionSignatures.isEmpty());
}

TEST_CASE("a slip is signed once by the chair and once by the minute-taker, each with the own PIN", "[corrections]")
{
    MinutesFixture f;
    const Correction slip = f.slip();

    CHECK_FALSE(signCorrection(*f.book, slip.id, SignerRole::Secretary, pin()));
    CHECK(wordOf(signCorrection(*f.book, slip.id, SignerRole::Chair, SecretBytes::passphrase(QStringLiteral("0000")))) == "passphrase");
    must(signCorrection(*f.book, slip.id, SignerRole::Chair, pin()));
    CHECK_FALSE(f.record().isSigned(slip));
    CHECK_FALSE(signCorrection(*f.book, slip.id, SignerRole::Chair, pin()));
    must(signCorrection(*f.book, slip.id, SignerRole::MinuteTaker, pin()));

    const MeetingRecord record = f.record();
    CHECK(record.isSigned(slip));
    REQUIRE(record.correctionSignatures.size() == 2);
    CHECK(record.correctionSignatures.at(0).publicKey != record.correctionSignatures.at(1).publicKey);
    CHECK(record.correctionSignatures.at(0).signature.contains(QStringLiteral("vai=chu-toa")));
}

TEST_CASE("a slip never changes, and goes only while nobody has signed it and it is the last of its series", "[corrections]")
{
    MinutesFixture f;
    const Correction first = f.slip();
    const Correction second = must(makeCorrection(*f.book, f.wanted("Đề nghị kiểm tra")));
    CHECK(second.symbol == vi("02-ĐC/CB"));

    Correction changed = second;
    changed.text = QStringLiteral("x");
    CHECK_FALSE(f.book->record({amended(changed)}));
    CHECK_FALSE(removeCorrection(*f.book, first.id)); // a gap would be left
    must(removeCorrection(*f.book, second.id));
    CHECK(must(makeCorrection(*f.book, f.wanted("Đề nghị kiểm tra"))).number == 2);

    const Correction last = f.record().corrections.last();
    must(signCorrection(*f.book, last.id, SignerRole::MinuteTaker, pin()));
    CHECK_FALSE(removeCorrection(*f.book, last.id));
    CHECK_FALSE(f.book->record({annulled(last)}));
    CHECK_FALSE(f.book->record({annulled(f.record().correctionSignatures.first())}));
}

TEST_CASE("undo takes back a slip that nobody signed and leaves one that somebody signed", "[corrections][undo]")
{
    MinutesFixture f;
    const Correction slip = f.slip();
    must(undo(*f.book, must(f.book->logSize()) - 1));
    CHECK(f.record().corrections.isEmpty());
    must(undo(*f.book, must(f.book->logSize()) - 1)); // done again
    CHECK(f.record().corrections == QList<Correction>{slip});

    must(signCorrection(*f.book, slip.id, SignerRole::Chair, pin()));
    const qint64 signature = must(f.book->logSize()) - 1;

    CHECK_FALSE(canUndo(*f.book, signature));
    CHECK_FALSE(canUndo(*f.book, must(f.book->positionOf(rows::table<Correction>(), slip.id.text))));
}

TEST_CASE("the history tells of slips, their signatures, extracts and objections under their own names", "[corrections][history]")
{
    MinutesFixture f;
    const Correction slip = f.slip();
    f.signSlip(slip);
    const Extract extract = must(makeExtract(*f.book, f.wantedExtract()));

    QStringList kinds;
    for (const HistoryLine &line : must(wholeHistoryOf(*f.book, f.id.text)))
        kinds += line.kind;

    for (const char *kind : {Correction::kind, CorrectionSignature::kind, Extract::kind})
        CHECK(kinds.contains(QLatin1String(kind)));
    CHECK(nameOf(*f.book, slip.id.text) == slip.symbol);
    CHECK(nameOf(*f.book, f.record().correctionSignatures.first().id.text) == slip.symbol);
    CHECK(nameOf(*f.book, extract.id.text) == extract.symbol);
}

TEST_CASE("slips travel to the ward, are verified there and stand behind the minutes", "[corrections][exchange]")
{
    MinutesFixture f;
    must(takeBundle(*f.ward, f.up()));
    const Correction slip = f.slip();
    f.signSlip(slip);
    const Extract extract = must(makeExtract(*f.book, f.wantedExtract()));

    const TakeReport report = must(takeBundle(*f.ward, f.up()));

    CHECK(report.corrections == 1);
    CHECK(report.signatures == 2);
    const MeetingRecord there = must(meetingRecord(*f.ward, f.id, f.book->org()));
    CHECK(there.signedCorrections() == QList<Correction>{slip});
    CHECK(there.extracts == QList<Extract>{extract});
    CHECK(must(f.ward->file(slip.statement)) == must(f.book->file(slip.statement)));
    CHECK(must(f.ward->file(slip.pdf)) == must(f.book->file(slip.pdf)));
    CHECK(must(f.ward->file(extract.pdf)) == must(f.book->file(extract.pdf)));
    const QByteArray minutes = must(f.ward->file(there.final->statement));
    CHECK(must(documents::minutesWithCorrections(there, minutes)).count() > must(documents::meetingPaperPages(QStringLiteral("minutes"), there)).count());
    CHECK(must(f.ward->check()).problems.isEmpty());
}

TEST_CASE("a log with a slip that is not what was signed, or was changed later, is not taken in", "[corrections][exchange]")
{
    MinutesFixture f;
    const Correction slip = f.slip();
    const Correction other = must(makeCorrection(*f.book, f.wanted("Đề nghị kiểm tra")));
    f.signSlip(slip);
    const CorrectionSignature chair = f.record().correctionSignatures.at(0);
    const auto forged = [](auto record, auto change) {
        change(record);
        return record;
    };
    const struct { const char *what; QList<Fact> facts; const char *word; } trials[] = {
        {"a slip of other words", {created(forged(slip, [](Correction &c) { c.id = CorrectionId::fresh(); c.text = QStringLiteral("x"); }))}, "correction"},
        {"a slip of other minutes", {created(forged(slip, [](Correction &c) { c.id = CorrectionId::fresh(); c.minutes = QString(64, u'a'); }))}, "correction"},
        {"a slip of open minutes", {created(forged(slip, [](Correction &c) { c.id = CorrectionId::fresh(); c.meeting = MeetingId::fresh(); }))}, "correction"},
        {"other words in a slip", {amended(forged(slip, [](Correction &c) { c.text = QStringLiteral("x"); }))}, "closed-minutes"},
        {"no slip", {annulled(slip)}, "closed-minutes"},
        {"no signature", {annulled(chair)}, "closed-minutes"},
        {"a signature for another slip", {created(forged(chair, [&](CorrectionSignature &s) { s.id = CorrectionSignatureId::fresh(); s.correction = other.id; }))}, "signature"},
        {"one signature for both roles", {created(forged(chair, [](CorrectionSignature &s) { s.id = CorrectionSignatureId::fresh(); s.role = SignerRole::MinuteTaker; }))}, "signature"},
    };
    for (const auto &trial : trials) {
        INFO(trial.what);
        const auto taken = takeBundle(*f.ward, forgedBundle(*f.book, trial.facts));
        REQUIRE_FALSE(taken);
        INFO(sentence(taken.error()).toStdString());
        CHECK(taken.error().kind == Error::Untrusted);
        CHECK(QByteArray(taken.error().word) == trial.word);
        CHECK(must(f.ward->logSize(f.book->org())) == 0);
    }
    // The slip that nobody signed may go.
    CHECK(must(takeBundle(*f.ward, forgedBundle(*f.book, {annulled(other)}))).corrections == 1);
}

TEST_CASE("a slip whose record says something else than what is signed is not taken in", "[corrections][exchange]")
{
    MinutesFixture f;
    const MeetingId other = f.meeting(QDate(2026, 12, 3));
    f.close(other);
    const Correction slip = f.slip();
    must(removeCorrection(*f.book, slip.id)); // its id is free, its files stay
    const struct { const char *what; std::function<void(Correction &)> change; } trials[] = {
        {"struck out", [](Correction &c) { c.correcting = Correcting::Strike; }},
        {"put behind", [](Correction &c) { c.correcting = Correcting::Insert; }},
        {"another line", [](Correction &c) { ++c.line; }},
        {"exchanged", [](Correction &c) { std::swap(c.quote, c.text); }},
        {"other words", [](Correction &c) { c.text = QStringLiteral("x"); }},
        {"no reason", [](Correction &c) { c.reason.clear(); }},
        {"another day", [](Correction &c) { c.date = c.date.addDays(1); }},
        {"another closed meeting", [&](Correction &c) { c.meeting = other; }},
        {"another PDF", [](Correction &c) { c.pdf = c.minutesPdf; }},
        {"another PDF of the minutes", [](Correction &c) { c.minutesPdf = c.pdf; }},
    };
    for (const auto &trial : trials) {
        INFO(trial.what);
        Correction forged = slip;
        trial.change(forged);
        const auto taken = takeBundle(*f.ward, forgedBundle(*f.book, {created(forged)}));
        REQUIRE_FALSE(taken);
        CHECK(QByteArray(taken.error().word) == "correction");
    }
    must(takeBundle(*f.ward, forgedBundle(*f.book, {created(slip)})));
}

TEST_CASE("check finds a slip that says something else than its statement", "[corrections]")
{
    MinutesFixture f;
    Correction slip = f.slip();
    must(removeCorrection(*f.book, slip.id));
    slip.correcting = Correcting::Strike;
    must(f.book->record({created(slip)})); // behind the use-cases
    CHECK(must(f.book->check()).problems.size() == 1);
}

TEST_CASE("a slip and an extract come with their papers", "[corrections][exchange]")
{
    MinutesFixture f;
    const Correction slip = f.slip();
    const auto taken = takeBundle(*f.ward, forgedBundle(*f.book, {}, Payloads::Sent, {slip.pdf}));
    REQUIRE_FALSE(taken);
    CHECK(QByteArray(taken.error().word) == "correction");

    const Extract extract = must(makeExtract(*f.book, f.wantedExtract()));
    const auto second = takeBundle(*f.ward, forgedBundle(*f.book, {}, Payloads::Sent, {extract.pdf}));
    REQUIRE_FALSE(second);
    CHECK(QByteArray(second.error().word) == "extract");
    must(takeBundle(*f.ward, forgedBundle(*f.book, {})));
}

namespace {

/// What a changed program signs: with the key of one, in the role of another.
CorrectionSignature signedAs(const Book &book, const Correction &slip, SignerRole key, SignerRole role)
{
    const Person person = must(signerOf(book, slip.meeting, key));
    const QByteArray file = must(must(openSignerKey(book, person, pin())).sign(must(book.file(slip.statement)),
                                 documents::trustedComment(role, person.code, 1, slip.statement, nowUtc())));
    return {CorrectionSignatureId::fresh(), slip.meeting, slip.id, role, person.code, person.publicKey, QString::fromUtf8(file)};
}

CorrectionSignature byStranger(const Book &book, const Correction &slip)
{
    const minisign::SecretKey key = minisign::SecretKey::generate();
    const QByteArray file = must(key.sign(must(book.file(slip.statement)), documents::trustedComment(SignerRole::Chair, QStringLiteral("p-09"), 1, slip.statement, nowUtc())));
    return {CorrectionSignatureId::fresh(), slip.meeting, slip.id, SignerRole::Chair, QStringLiteral("p-09"), QString::fromLatin1(key.publicKey().text()), QString::fromUtf8(file)};
}

}

TEST_CASE("a slip counts only as signed by the chair and the minute-taker of its meeting, and check says so too", "[corrections][exchange]")
{
    for (int trial = 0; trial < 4; ++trial) {
        INFO(trial);
        MinutesFixture f;
        const Correction slip = f.slip();
        CorrectionSignature forged = trial == 0 ? signedAs(*f.book, slip, SignerRole::Chair, SignerRole::MinuteTaker)
            : trial == 1                        ? signedAs(*f.book, slip, SignerRole::Chair, SignerRole::Secretary)
            : trial == 2                        ? byStranger(*f.book, slip)
                                                : signedAs(*f.book, slip, SignerRole::Chair, SignerRole::Chair);
        if (trial == 3)
            forged.meeting = f.meeting(QDate(2026, 12, 3));
        const auto taken = takeBundle(*f.ward, forgedBundle(*f.book, {created(forged)}));
        REQUIRE_FALSE(taken);
        CHECK(QByteArray(taken.error().word) == "signature");
        CHECK(must(f.book->check()).problems.isEmpty());
        must(f.book->record({created(forged)})); // behind the use-cases
        CHECK(must(f.book->check()).problems.size() == 1);
    }
}

TEST_CASE("whoever checks exported minutes learns of the slips that correct them, and of slips that were changed", "[corrections][verify]")
{
    MinutesFixture f;
    const Correction slip = f.slip();
    f.signSlip(slip);
    must(makeCorrection(*f.book, f.wanted("Đề nghị kiểm tra"))); // not signed: it stays at home
    must(takeBundle(*f.ward, f.up()));
    must(takeBundle(*f.book, f.down()));
    const QDir out(f.folder.filePath(QStringLiteral("out")));
    const QStringList files = must(exportMinutes(*f.book, f.id, out.path()));
    const QString minutes = out.filePath(QStringLiteral("bien-ban-%1.txt").arg(f.id.text));
    const QString name = documents::statementName(slip);
    CHECK(files.filter(QStringLiteral("dinh-chinh-")).filter(QRegularExpression(QStringLiteral("\\.txt$"))) == QStringList{name});
    CHECK(files.contains(name + QStringLiteral(".tlog-proof")));
    CHECK(files.contains(name + QStringLiteral(".chair.tlog-proof")));

    const Verification good = must(verifyFile(minutes));
    CHECK(good.wrong.isEmpty());
    CHECK_FALSE(good.proved.filter(QStringLiteral("corrected by the slip ") + name).isEmpty());
    const Verification alone = must(verifyFile(out.filePath(name + QStringLiteral(".chair.minisig"))));
    CHECK(alone.wrong.isEmpty());
    CHECK(alone.proved.filter(QStringLiteral("The slip stands in the cell's log")).size() == 1);

    SECTION("a changed slip")
    {
        QByteArray changed = must(readWhole(out.filePath(name)));
        changed.replace("29/31", "31/31");
        REQUIRE(writeWhole(out.filePath(name), changed, Existing::Replace));
    }
    SECTION("a slip with one signature under both roles")
    {
        for (const QString &ending : {QStringLiteral(".minisig"), QStringLiteral(".pub")})
            REQUIRE(writeWhole(out.filePath(name + QStringLiteral(".minute-taker") + ending), must(readWhole(out.filePath(name + QStringLiteral(".chair") + ending))), Existing::Replace));
    }
    SECTION("changed minutes")
    {
        REQUIRE(writeWhole(out.filePath(documents::pdfName(f.record().meeting)), "x", Existing::Replace));
    }
    CHECK_FALSE(must(verifyFile(minutes)).wrong.isEmpty());
}

TEST_CASE("a slip is a paper in the layout of HD 05", "[corrections][papers]")
{
    MinutesFixture f;
    const Correction slip = f.slip();
    const QByteArray pdf = shown(QStringLiteral("correction.pdf"), must(f.book->file(slip.pdf)));
    const QString text = textOf(pdf);

    for (const char *words : {"CHI BỘ TỔ DÂN PHỐ SỐ 7", "Số 01-ĐC/CB", "Hạp Lĩnh, ngày 20 tháng 11 năm 2026", "PHIẾU ĐÍNH CHÍNH",
                              "biên bản sinh hoạt chi bộ thường kỳ tháng 11 năm 2026", "Biên bản số 01-BB/CB", "28/31 hộ", "29/31 hộ", "Ghi nhầm số hộ",
                              "THƯ KÝ", "CHỦ TRÌ HỘI NGHỊ", "Chữ ký nội bộ của phần mềm"}) {
        INFO(words);
        CHECK(text.contains(vi(words)));
    }
    CHECK(text.contains(slip.minutes));
    CHECK_FALSE(text.contains(QStringLiteral("{{")));
    CHECK(must(documents::correctionPages(slip, f.record(), must(f.book->file(slip.minutes)))).count() == 1);

    // domain.md 4.1: left 30, right 15, top 20 mm; the type name centred on the text, 10 mm first line.
    const QRectF title = placeOf(vi("PHIẾU"), pdf), end = placeOf(vi("CHÍNH"), pdf);
    CHECK(std::abs((title.left() + end.right()) / 2 - (30 + 165 / 2.0)) < 0.6);
    const QRectF first = placeOf(vi("1."), pdf);
    CHECK(std::abs(first.left() - 40) < 0.6);
    CHECK(placeOf(vi("ĐẢNG"), pdf).top() > 19.5);
    CHECK(placeOf(vi("ĐẢNG"), pdf).top() < 24);
    CHECK(placeOf(vi("THƯ"), pdf).left() > 30);
    CHECK(placeOf(vi("CHỦ"), pdf).left() > 30 + 165 / 2.0);
    CHECK(placeOf(slip.minutes, pdf).right() < 195.2);
    CHECK(title.height() > end.height() * 0.9);
}

TEST_CASE("minutes are printed with the slips that both have signed behind them", "[corrections][papers]")
{
    MinutesFixture f;
    const Correction slip = f.slip();
    const QByteArray statement = must(f.book->file(slip.minutes));
    const int alone = must(documents::minutesWithCorrections(f.record(), statement)).count();
    CHECK(alone == must(documents::meetingPaperPages(QStringLiteral("minutes"), f.record())).count());

    f.signSlip(slip);

    const paper::Pages pages = must(documents::minutesWithCorrections(f.record(), statement));
    REQUIRE(pages.count() == alone + 1);
    CHECK(pages.text(alone).contains(vi("Phiếu đính chính"), Qt::CaseInsensitive));
    CHECK(pages.text(0).contains(vi("Biên bản"), Qt::CaseInsensitive));
}

TEST_CASE("an extract tells what the signed minutes say of one matter, and nothing of the others", "[extracts]")
{
    MinutesFixture f;
    const Extract extract = must(makeExtract(*f.book, f.wantedExtract()));
    const QByteArray pdf = shown(QStringLiteral("extract.pdf"), must(f.book->file(extract.pdf)));
    const QString text = textOf(pdf);

    CHECK(extract.symbol == QStringLiteral("01-BS/CB"));
    CHECK(extract.minutes == f.record().final->statement);
    for (const char *words : {"TRÍCH BIÊN BẢN", "Số 01-BS/CB", "ngày 21 tháng 11 năm 2026", "28/31 hộ", "Đề nghị kiểm tra lại", "Thống nhất giao đồng chí phụ trách",
                              "Thông qua danh sách hộ cần vận động", "Biên bản số 01-BB/CB", "T/M CHI BỘ", "BÍ THƯ", "Hồ sơ vận động của tổ dân phố;", "Lưu Chi bộ."}) {
        INFO(words << '\n' << text);
        CHECK(text.contains(vi(words)));
    }
    const MeetingRecord record = f.record();
    for (const AgendaItem &item : record.items)
        if (item.id != f.matter)
            CHECK_FALSE(text.contains(item.title));

    // of the vote alone
    Extract ofVote = f.wantedExtract();
    ofVote.vote = f.vote;
    const QString voted = textOf(must(f.book->file(must(makeExtract(*f.book, ofVote)).pdf)));
    CHECK(voted.contains(vi("Thông qua danh sách hộ cần vận động")));
    CHECK_FALSE(voted.contains(vi("28/31")));
    CHECK(voted.contains(QStringLiteral("02-BS/CB")));
}

TEST_CASE("an extract stands where HD 05 wants it, its certifier on the right", "[extracts][papers]")
{
    MinutesFixture f;
    const QByteArray pdf = must(f.book->file(must(makeExtract(*f.book, f.wantedExtract())).pdf));

    const QRectF title = placeOf(vi("TRÍCH"), pdf), end = placeOf(vi("BẢN"), pdf);
    CHECK(std::abs((title.left() + end.right()) / 2 - (30 + 165 / 2.0)) < 0.6);
    CHECK(std::abs(placeOf(vi("NỘI"), pdf).left() - 40) < 0.6);
    CHECK(placeOf(vi("T/M"), pdf).left() > 30 + 165 / 2.0);
    CHECK(placeOf(vi("Nơi"), pdf).left() < 31);
}

TEST_CASE("extracts are made of signed minutes only, of a matter of that meeting, and certified by those who may", "[extracts]")
{
    MinutesFixture unsignedMinutes(false);
    CHECK_FALSE(makeExtract(*unsignedMinutes.book, unsignedMinutes.wantedExtract()));

    MinutesFixture f;
    const auto refuses = [&](auto change) {
        Extract extract = f.wantedExtract();
        change(extract);
        CHECK_FALSE(makeExtract(*f.book, extract));
    };
    const MeetingId open = f.meeting(QDate(2026, 12, 3));
    refuses([&](Extract &e) { e.meeting = open; });
    refuses([&](Extract &e) { e.item = f.item(f.id, 0); }); // nothing was recorded of it
    refuses([&](Extract &e) { e.item = f.item(open); });
    refuses([&](Extract &e) { e.item = f.item(f.id, 0); e.vote = f.vote; });
    refuses([&](Extract &e) { e.certifier = f.members.at(3); }); // a member without an office
    refuses([&](Extract &e) { e.certifier = {}; });
    refuses([&](Extract &e) { e.date = QDate(2026, 11, 2); });
    CHECK(f.record().extracts.isEmpty());

    Extract byMinuteTaker = f.wantedExtract();
    byMinuteTaker.certifier = f.members.at(1);
    CHECK(textOf(must(f.book->file(must(makeExtract(*f.book, byMinuteTaker)).pdf))).contains(vi("THƯ KÝ HỘI NGHỊ")));
}

TEST_CASE("an extract tells of slips that correct the minutes, and is given out again as it was made", "[extracts][corrections]")
{
    MinutesFixture f;
    const Extract before = must(makeExtract(*f.book, f.wantedExtract()));
    f.signSlip(f.slip());

    const Extract after = must(makeExtract(*f.book, f.wantedExtract()));

    CHECK_FALSE(textOf(must(f.book->file(before.pdf))).contains(vi("01-ĐC/CB")));
    CHECK_FALSE(textOf(must(paper::writePdf(must(givenOutPages(*f.book, before)), {}))).contains(vi("01-ĐC/CB")));
    CHECK(textOf(must(paper::writePdf(must(givenOutPages(*f.book, after)), {}))).contains(vi("01-ĐC/CB")));
    const QString text = textOf(must(f.book->file(after.pdf)));
    CHECK(text.contains(vi("Biên bản được đính chính theo phiếu số 01-ĐC/CB, ngày 20 tháng 11 năm 2026")));
    CHECK(text.contains(vi("29/31 hộ")));
    Extract changed = after;
    changed.purpose = QStringLiteral("x");
    CHECK_FALSE(f.book->record({amended(changed)}));
    CHECK_FALSE(canUndo(*f.book, must(f.book->positionOf(rows::table<Extract>(), before.id.text)))); // a gap would be left
    CHECK(canUndo(*f.book, must(f.book->positionOf(rows::table<Extract>(), after.id.text))));
}

TEST_CASE("an objection asks for another reading, hinders closing until it is decided, and stands in the minutes", "[objections]")
{
    BookFixture f(5);
    const MeetingId id = f.meeting();
    must(readBack(*f.book, id, true, {}));
    Objection objection;
    objection.meeting = id;
    objection.member = f.members.at(2);
    objection.text = vi("Câu về số hộ ghi chưa đúng");
    objection.id = must(putObjection(*f.book, objection));

    CHECK_FALSE(closeMinutes(*f.book, id));
    REQUIRE(must(openPoints(*f.book, id)).size() == 1);
    CHECK_FALSE(readBack(*f.book, id, true, {}));
    objection = must(f.book->get(objection.id));
    objection.outcome = ObjectionOutcome::Stays;
    CHECK_FALSE(putObjection(*f.book, objection)); // why?
    objection.decision = vi("Số liệu lấy theo báo cáo của tổ dân phố");
    must(putObjection(*f.book, objection));
    CHECK(must(openPoints(*f.book, id)).isEmpty());
    const FinalMinutes final = f.close(id);

    const QByteArray statement = must(f.book->file(final.statement));
    const QString name = must(meetingRecord(*f.book, id)).nameOf(objection.member);
    CHECK(QString::fromUtf8(statement).contains(vi("- Đồng chí %1: Câu về số hộ ghi chưa đúng. Chi bộ quyết định: giữ nguyên biên bản (Số liệu lấy theo báo cáo của tổ dân phố).").arg(name)));
    objection.decision = QStringLiteral("x");
    CHECK_FALSE(putObjection(*f.book, objection));
    CHECK_FALSE(removeObjection(*f.book, objection.id));
}

TEST_CASE("an objection needs its words and who has it, and may be removed before closing", "[objections]")
{
    BookFixture f(5);
    const MeetingId id = f.meeting();
    Objection objection;
    objection.meeting = id;
    objection.member = f.members.at(2);
    CHECK_FALSE(putObjection(*f.book, objection));
    objection.text = QStringLiteral("x");
    objection.member = {};
    CHECK_FALSE(putObjection(*f.book, objection));
    objection.member = f.members.at(2);
    const ObjectionId put = must(putObjection(*f.book, objection));
    must(undo(*f.book, must(f.book->logSize()) - 1));
    CHECK(must(meetingRecord(*f.book, id)).objections.isEmpty());
    must(undo(*f.book, must(f.book->logSize()) - 1));
    must(removeObjection(*f.book, put));
    CHECK(must(openPoints(*f.book, id)).isEmpty());
}

TEST_CASE("before closing one is told of what was not treated, not decided, not concluded and not done", "[closing]")
{
    BookFixture f(5);
    const MeetingId october = f.meeting(QDate(2026, 10, 3));
    Task task;
    task.meeting = october;
    task.title = vi("Rà soát hộ khó khăn");
    task.person = f.members.at(2);
    task.due = QDate(2026, 10, 20);
    task.id = must(putTask(*f.book, task));
    const MeetingId id = f.meeting();
    const auto doubts = [&](ClosingDoubt::Kind kind) {
        QStringList records;
        for (const ClosingDoubt &doubt : closingDoubts(must(meetingRecord(*f.book, id))))
            if (doubt.kind == kind)
                records += doubt.record;
        return records;
    };
    const AgendaItemId matter = f.item(id);

    CHECK(doubts(ClosingDoubt::NotTreated).contains(matter.text));
    CHECK(doubts(ClosingDoubt::NoConclusion).size() == 1);
    CHECK(doubts(ClosingDoubt::NoOutcome) == QStringList{task.id.text});

    Opinion opinion;
    opinion.id = OpinionId::fresh();
    opinion.meeting = id;
    opinion.item = matter;
    opinion.sequence = 1;
    opinion.member = f.members.at(2);
    opinion.text = QStringLiteral("x");
    must(f.book->record({created(opinion)}));
    CHECK(doubts(ClosingDoubt::NotDecided) == QStringList{matter.text});
    CHECK_FALSE(doubts(ClosingDoubt::NotTreated).contains(matter.text));

    AgendaItem item = must(f.book->get(matter));
    item.conclusion = vi("Thống nhất");
    must(f.book->record({amended(item)}));
    CHECK(doubts(ClosingDoubt::NotDecided).isEmpty());
    CHECK(doubts(ClosingDoubt::NoConclusion).isEmpty());

    Task done = must(f.book->get(task.id));
    done.state = TaskState::Done;
    done.result = vi("Đã rà soát");
    done.closedOn = QDate(2026, 11, 1);
    must(f.book->record({amended(done)}));
    CHECK(doubts(ClosingDoubt::NoOutcome).isEmpty());

    CHECK(must(openPoints(*f.book, id)).isEmpty()); // they hinder nothing
    f.close(id);
    CHECK(closingDoubts(must(meetingRecord(*f.book, id))).isEmpty());
}
