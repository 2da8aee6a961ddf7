// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/rehearsal.h"

#include "core/base/files.h"
#include "core/documents/meetingpapers.h"
#include "core/exchange/receiving.h"
#include "core/exchange/sending.h"
#include "core/sheet/csv.h"
#include "core/usecases/enrolling.h"
#include "core/usecases/meetingfile.h"
#include "core/usecases/meetings.h"
#include "core/usecases/memberimport.h"
#include "core/usecases/membership.h"
#include "core/usecases/minutekeeping.h"

#include <QCoreApplication>
#include <QDir>

static void initRehearsalResource()
{
    Q_INIT_RESOURCE(rehearsal);
}

namespace {

const char cellPassphrase[] = "tap duot chi bo nam";
const char wardPassphrase[] = "tap duot van phong phuong";
const char chairPin[] = "135790";
const char minuteTakerPin[] = "246802";

/// The steps of the rehearsal, one after the other; the first that fails ends it.
class Rehearsal
{
public:
    Rehearsal(const QString &folder, QTextStream &progress) : m_folder(folder), m_progress(progress) {}

    Result<Done> run()
    {
        for (const auto step : {&Rehearsal::makeBooks, &Rehearsal::takeInMembers, &Rehearsal::makeKeys, &Rehearsal::enrol,
                                &Rehearsal::holdMeetings, &Rehearsal::printPapers, &Rehearsal::sendAndReceive,
                                &Rehearsal::exportEverything, &Rehearsal::writeReadme})
            if (auto done = (this->*step)(); !done)
                return done.error();
        return Done{};
    }

private:
    void say(const char *text, const QStringList &args = {})
    {
        m_progress << sentence(Error{Error::Invalid, text, args}) << Qt::endl;
    }
    QString path(const QString &name) const { return QDir(m_folder).filePath(name); }
    QByteArray resource(const char *name) const
    {
        QFile file(QStringLiteral(":/rehearsal/") + QLatin1String(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    Result<Member> member(const QString &name) const;
    Result<Done> put(const QString &name, const QByteArray &bytes) const;

    Result<Done> makeBooks();
    Result<Done> takeInMembers();
    Result<Done> makeKeys();
    Result<Done> enrol();
    Result<Done> holdMeetings();
    Result<Done> printPapers();
    Result<Done> sendAndReceive();
    Result<Done> exportEverything();
    Result<Done> writeReadme();

    QString m_folder;
    QTextStream &m_progress;
    std::unique_ptr<Book> m_cell;
    std::unique_ptr<Book> m_ward;
    MeetingId m_october;
    MeetingId m_november;
    QString m_bundle;
    QString m_receipt;
};

Result<Member> Rehearsal::member(const QString &name) const
{
    const auto found = m_cell->all<Member>({{{QStringLiteral("name"), name}}, {}, {}});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "Nobody in the handbook is called %1."), {name}};
    return found->first();
}

Result<Done> Rehearsal::put(const QString &name, const QByteArray &bytes) const
{
    QDir().mkpath(QFileInfo(path(name)).absolutePath());
    return writeWhole(path(name), bytes, Existing::Replace);
}

Result<Done> Rehearsal::makeBooks()
{
    BookHead cell;
    cell.bookKind = BookKind::Cell;
    cell.name = QStringLiteral("Chi bộ Tổ dân phố số 5");
    cell.upper = QStringLiteral("Đảng bộ phường Hạp Lĩnh");
    cell.place = QStringLiteral("Hạp Lĩnh");
    cell.meetingPlace = QStringLiteral("Nhà văn hóa tổ dân phố số 5");
    cell.termFrom = QDate(2025, 3, 15);
    BookHead ward;
    ward.bookKind = BookKind::Committee;
    ward.name = QStringLiteral("Đảng ủy phường Hạp Lĩnh");
    ward.upper = QStringLiteral("Đảng bộ tỉnh Bắc Ninh");
    ward.place = QStringLiteral("Hạp Lĩnh");
    ward.termFrom = QDate(2025, 7, 10);
    auto cellBook = Book::create(path(QStringLiteral("cell-book")), cell, SecretBytes::passphrase(QLatin1String(cellPassphrase)), keystore::Cost::Floor);
    if (!cellBook)
        return cellBook.error();
    auto wardBook = Book::create(path(QStringLiteral("ward-book")), ward, SecretBytes::passphrase(QLatin1String(wardPassphrase)), keystore::Cost::Floor);
    if (!wardBook)
        return wardBook.error();
    m_cell = *std::move(cellBook);
    m_ward = *std::move(wardBook);
    say(QT_TRANSLATE_NOOP("Error", "Two books were made: the cell's and the ward office's."));
    return Done{};
}

Result<Done> Rehearsal::takeInMembers()
{
    const QByteArray list = resource("members.csv");
    if (auto kept = put(QStringLiteral("members.csv"), list); !kept)
        return kept.error();
    const auto workbook = readSpreadsheet(path(QStringLiteral("members.csv")));
    if (!workbook)
        return workbook.error();
    const Sheet &sheet = workbook->sheets.first();
    const auto plan = planImport(*m_cell, sheet, guessMapping(sheet), QStringLiteral("members.csv"));
    if (!plan)
        return plan.error();
    if (auto done = carryOut(*m_cell, *plan); !done)
        return done.error();

    const QList<QPair<QString, Position>> positions{
        {QStringLiteral("Nguyễn Văn Hùng"), Position::Secretary},
        {QStringLiteral("Nguyễn Thị Thu Hà"), Position::DeputySecretary},
        {QStringLiteral("Phạm Quang Hải"), Position::CommitteeMember},
        {QStringLiteral("Nguyễn Minh Tuấn"), Position::CommitteeMember},
        {QStringLiteral("Đỗ Thị Minh Nguyệt"), Position::CommitteeMember}};
    for (const auto &[name, position] : positions) {
        auto card = member(name);
        if (!card)
            return card.error();
        card->position = position;
        if (auto changed = changeMember(*m_cell, *card); !changed)
            return changed.error();
    }
    const QList<QPair<QString, Situation>> situations{
        {QStringLiteral("Lê Thị Hương"), Situation::Exempt}, {QStringLiteral("Vũ Đình Long"), Situation::Exempt},
        {QStringLiteral("Đặng Ngọc Ước"), Situation::Exempt}, {QStringLiteral("Nguyễn Đức Lợi"), Situation::Exempt},
        {QStringLiteral("Ngô Quang Huy"), Situation::AwayTemporarily}};
    for (const auto &[name, situation] : situations) {
        const auto card = member(name);
        if (!card)
            return card.error();
        MemberStatus status;
        status.member = card->id;
        status.situation = situation;
        status.from = QDate(2026, 5, 4);
        status.paper = situation == Situation::Exempt ? QStringLiteral("Kết luận chi bộ ngày 03/05/2026") : QStringLiteral("Giấy giới thiệu sinh hoạt tạm thời ngày 04/05/2026");
        if (auto changed = changeStatus(*m_cell, status); !changed)
            return changed.error();
    }
    say(QT_TRANSLATE_NOOP("Error", "%1 members were taken in from the list."), {QString::number(plan->count(PlannedRow::Add))});
    return Done{};
}

Result<Done> Rehearsal::makeKeys()
{
    const QList<std::tuple<QString, SignerRole, QString>> people{
        {QStringLiteral("Nguyễn Văn Hùng"), SignerRole::Chair, QLatin1String(chairPin)},
        {QStringLiteral("Đỗ Thị Minh Nguyệt"), SignerRole::MinuteTaker, QLatin1String(minuteTakerPin)}};
    for (const auto &[name, role, pin] : people) {
        const auto card = member(name);
        if (!card)
            return card.error();
        const auto person = newSigner(*m_cell, card->id, role, SecretBytes::passphrase(pin), minisign::Cost::Low);
        if (!person)
            return person.error();
        const auto key = minisign::PublicKey::parse(person->publicKey.toLatin1());
        if (!key)
            return key.error();
        if (auto kept = put(QStringLiteral("keys/%1.pub").arg(wordOf(role)), key->file()); !kept)
            return kept.error();
    }
    say(QT_TRANSLATE_NOOP("Error", "Chair and minute-taker have their signing keys."));
    return Done{};
}

Result<Done> Rehearsal::enrol()
{
    const auto request = requestEnrolment(*m_cell);
    if (!request)
        return request.error();
    if (auto kept = put(QStringLiteral("enrolment/request.note"), request->bytes); !kept)
        return kept.error();
    const auto answer = acceptRequest(*m_ward, request->bytes, request->fingerprint);
    if (!answer)
        return answer.error();
    if (auto kept = put(QStringLiteral("enrolment/answer.note"), *answer); !kept)
        return kept.error();
    if (auto finished = finishEnrolment(*m_cell, *answer, wardFingerprint(*m_ward)); !finished)
        return finished.error();
    say(QT_TRANSLATE_NOOP("Error", "The cell is enrolled with the ward office; both read out their 30 digits."));
    return Done{};
}

Result<Done> Rehearsal::holdMeetings()
{
    for (const auto &[name, meeting] : {std::pair{"october.json", &m_october}, std::pair{"november.json", &m_november}}) {
        const QByteArray json = resource(name);
        if (auto kept = put(QStringLiteral("meetings/") + QLatin1String(name), json); !kept)
            return kept.error();
        const auto id = importMeeting(*m_cell, json);
        if (!id)
            return id.error();
        *meeting = *id;
        const auto held = m_cell->get(*id);
        if (!held)
            return held.error();
        if (auto called = numberPaper(*m_cell, *id, QStringLiteral("notice"), held->date.addDays(-4)); !called)
            return called.error();
        if (auto closed = closeMinutes(*m_cell, *id); !closed)
            return closed.error();
        for (const auto &[role, pin] : {std::pair{SignerRole::Chair, chairPin}, std::pair{SignerRole::MinuteTaker, minuteTakerPin}})
            if (auto done = signMinutes(*m_cell, *id, role, SecretBytes::passphrase(QLatin1String(pin))); !done)
                return done.error();
    }
    say(QT_TRANSLATE_NOOP("Error", "Two meetings were held, read back, closed and signed by both."));
    return Done{};
}

Result<Done> Rehearsal::printPapers()
{
    for (const char *told : {"conclusion", "report"})
        if (auto numbered = numberPaper(*m_cell, m_november, QLatin1String(told)); !numbered)
            return numbered.error();
    const auto record = meetingRecord(*m_cell, m_november);
    if (!record)
        return record.error();
    for (const QString &kind : documents::papersOf(*record)) {
        documents::MeetingPaperOptions options;
        options.signedInternally = kind == QLatin1String("minutes");
        if (kind == QLatin1String("invitation") && !record->guests.isEmpty())
            options.recipient = documents::recipientOf(record->guests.first());
        if (kind == QLatin1String("notice"))
            options.documents = documents::studyDocuments(*record);
        if (kind == QLatin1String("agenda") || kind == QLatin1String("invitation"))
            options.issued = record->meeting.date.addDays(-4);
        const auto pdf = documents::meetingPaperPdf(kind, *record, options);
        if (!pdf)
            return pdf.error();
        if (auto kept = put(QStringLiteral("papers/%1.pdf").arg(kind), *pdf); !kept)
            return kept.error();
    }
    say(QT_TRANSLATE_NOOP("Error", "The papers of the meeting lie in the folder papers."));
    return Done{};
}

Result<Done> Rehearsal::sendAndReceive()
{
    const auto upper = upperPeer(*m_cell);
    if (!upper)
        return upper.error();
    for (const char *folder : {"bundle", "receipt"})
        QDir().mkpath(path(QLatin1String(folder)));
    m_bundle = QStringLiteral("bundle/") + freshBundleName();
    m_receipt = QStringLiteral("receipt/") + freshBundleName();
    const auto bundle = makeBundle(*m_cell, *upper, path(m_bundle), HandedOver::Yes, Existing::Keep);
    if (!bundle)
        return bundle.error();
    const auto bytes = readWhole(path(m_bundle), largestBundleFile);
    if (!bytes)
        return bytes.error();
    const auto taken = takeBundle(*m_ward, *bytes);
    if (!taken)
        return taken.error();
    if (auto judged = judgeMinutes(*m_ward, m_cell->org(), m_october, Judgement::Accepted, {}); !judged)
        return judged.error();
    const auto cell = peerOf(*m_ward, m_cell->org());
    if (!cell)
        return cell.error();
    const auto receipt = makeBundle(*m_ward, *cell, path(m_receipt), HandedOver::Yes, Existing::Keep);
    if (!receipt)
        return receipt.error();
    const auto receiptBytes = readWhole(path(m_receipt), largestBundleFile);
    if (!receiptBytes)
        return receiptBytes.error();
    const auto acknowledged = takeBundle(*m_cell, *receiptBytes);
    if (!acknowledged)
        return acknowledged.error();
    say(QT_TRANSLATE_NOOP("Error", "The ward office took in %1 entries with %2 signed minutes; its receipt confirms %3 entries."),
        {QString::number(taken->entries), QString::number(taken->meetings), QString::number(acknowledged->acknowledged)});
    return Done{};
}

Result<Done> Rehearsal::exportEverything()
{
    for (const MeetingId &meeting : {m_october, m_november})
        if (auto written = exportMinutes(*m_cell, meeting, path(QStringLiteral("minutes"))); !written)
            return written.error();
    for (Book *book : {m_cell.get(), m_ward.get()}) {
        const auto report = book->check();
        if (!report)
            return report.error();
        if (!report->problems.isEmpty())
            return Error{Error::Corrupt, QT_TRANSLATE_NOOP("Error", "The rehearsal's book does not verify: %1"), {report->problems.join(QLatin1Char(' '))}};
    }
    say(QT_TRANSLATE_NOOP("Error", "The signed minutes with their proofs lie in the folder minutes; both books verify."));
    return Done{};
}

Result<Done> Rehearsal::writeReadme()
{
    const QString statement = QStringLiteral("bien-ban-%1.txt").arg(m_november.text);
    const QString text = QStringLiteral(
        "Sổ Chi bộ - tháng tập dượt / rehearsal month\n"
        "Mọi người, tổ chức và con số đều là hư cấu. All people, organisations and numbers are invented.\n\n"
        "Passphrase of cell-book: %1\n"
        "Passphrase of ward-book: %2\n"
        "PIN of the chair: %3\n"
        "PIN of the minute-taker: %4\n\n"
        "How to check each thing (run these in this folder):\n"
        "  minisign -V -H -p keys/chair.pub -m minutes/%5 -x minutes/%5.chair.minisig\n"
        "  minisign -V -H -p keys/minute-taker.pub -m minutes/%5 -x minutes/%5.minute-taker.minisig\n"
        "  sed '1,/^--- tep kem theo/d' minutes/%5 | (cd minutes && sha256sum -c)\n"
        "  sochibo-cli verify minutes/%5 --trust enrolment/answer.note\n"
        "  sochibo-cli check cell-book --passphrase-file passphrases/cell.txt\n"
        "  sochibo-cli check ward-book --passphrase-file passphrases/ward.txt\n"
        "  sochibo-cli bundle inspect ward-book %6 --passphrase-file passphrases/ward.txt\n"
        "  sochibo-cli db dump cell-book --plain --yes -o cell.sqlite --passphrase-file passphrases/cell.txt && "
        "sqlite3 cell.sqlite 'select count(*) from entries'\n"
        "  pdftotext -layout papers/minutes.pdf -\n")
        .arg(QLatin1String(cellPassphrase), QLatin1String(wardPassphrase), QLatin1String(chairPin), QLatin1String(minuteTakerPin), statement, m_bundle);
    for (const auto &[name, secret] : {std::pair{"passphrases/cell.txt", cellPassphrase}, std::pair{"passphrases/ward.txt", wardPassphrase},
                                       std::pair{"passphrases/chair-pin.txt", chairPin}, std::pair{"passphrases/minute-taker-pin.txt", minuteTakerPin}})
        if (auto kept = put(QLatin1String(name), QByteArray(secret) + '\n'); !kept)
            return kept.error();
    if (auto kept = put(QStringLiteral("README.txt"), text.toUtf8()); !kept)
        return kept.error();
    m_cell.reset();
    m_ward.reset();
    say(QT_TRANSLATE_NOOP("Error", "The rehearsal is complete. %1 says how each thing can be checked."), {path(QStringLiteral("README.txt"))});
    return Done{};
}

} // namespace

Result<Done> rehearse(const QString &folder, QTextStream &progress, Overwrite overwrite)
{
    initRehearsalResource();
    const QDir dir(folder);
    if (dir.exists() && !dir.isEmpty()) {
        const auto readme = readWhole(dir.filePath(QStringLiteral("README.txt")), 64 * 1024);
        const bool ours = readme && readme->startsWith("Sổ Chi bộ - tháng tập dượt");
        if (!ours || overwrite == Overwrite::No)
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The folder %1 is not empty. An earlier rehearsal is replaced only when asked to; anything else never."), {folder}};
        QDir(folder).removeRecursively();
    }
    if (!QDir().mkpath(folder))
        return Error{Error::Io, QT_TRANSLATE_NOOP("Error", "The folder %1 cannot be made."), {folder}};
    return Rehearsal(QDir(folder).absolutePath(), progress).run();
}
