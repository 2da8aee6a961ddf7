// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backups.h"
#include "core/crypto/fingerprint.h"
#include "core/usecases/corrections.h"
#include "core/usecases/disclosures.h"
#include "core/usecases/erasing.h"
#include "core/usecases/extracts.h"
#include "core/usecases/homecoming.h"
#include "core/usecases/openexporting.h"
#include "core/usecases/recovering.h"
#include "core/usecases/transferring.h"
#include "tests/exchangefixture.h"
#include "tests/meddling.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

static const QDateTime night(QDate(2026, 11, 29), QTime(20, 15), Qt::UTC);
static const QString newPassphrase = QStringLiteral("mật khẩu mới của sổ");

static BookImage imageOf(const Book &book)
{
    return must(BookImage::of(must(book.image())));
}

/// Files of a folder, each by its path from there.
static QStringList filesIn(const QString &folder)
{
    QStringList names;
    QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext())
        names += QDir(folder).relativeFilePath(each.next());
    names.sort();
    return names;
}

static QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// Writes SHA256SUMS anew, as somebody who changes an export behind the program's back would.
static void sumAgain(const QString &folder)
{
    QByteArray sums;
    for (const QString &name : filesIn(folder))
        if (name != QLatin1String("SHA256SUMS") && name != QLatin1String("export.note"))
            sums += hashOf(must(readWhole(folder + u'/' + name))) + "  " + name.toUtf8() + '\n';
    must(writeWhole(folder + QStringLiteral("/SHA256SUMS"), sums, Existing::Replace));
}

static void change(const QString &path, const QByteArray &before, const QByteArray &after)
{
    QByteArray bytes = must(readWhole(path));
    REQUIRE(bytes.contains(before));
    must(writeWhole(path, bytes.replace(bytes.indexOf(before), before.size(), after), Existing::Replace));
}

/// Signs an export that was changed, as only somebody with this key could.
static void signAgain(const QString &folder, const Book &book, const SigningKey &key)
{
    sumAgain(folder);
    QByteArray text;
    for (const QByteArray &line : must(readWhole(folder + QStringLiteral("/export.note"))).split('\n').mid(0, 3))
        text += line + '\n';
    for (const char *name : {"book.json", "SHA256SUMS"})
        text += QByteArray(name) + ' ' + hashOf(must(readWhole(folder + u'/' + QLatin1String(name)))) + '\n';
    const QByteArray note = must(note::sign(text, (book.orgName() + QStringLiteral("/office")).toLatin1(), key));
    must(writeWhole(folder + QStringLiteral("/export.note"), note, Existing::Replace));
}

static bool isInstalled(const char *program)
{
    if (!QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
        return true;
    WARN("skipped: not installed: " << program);
    return false;
}

/// How the reader that knows nothing of the program ended, with what it wrote.
static std::pair<int, QByteArray> readByPython(const QString &folder)
{
    QProcess reader;
    reader.setProcessChannelMode(QProcess::MergedChannels);
    reader.start(QStringLiteral("python3"), {QStringLiteral(SOURCE_ROOT "/tests/openexport/readexport.py"), folder});
    reader.waitForFinished();
    return {reader.exitCode(), reader.readAll()};
}

static Error errorOf(const Result<ReadExport> &read)
{
    REQUIRE_FALSE(read);
    return read.error();
}

namespace {

/// A cell's book with a meeting from the agenda to the signed minutes, a slip, an extract, attachments and a recovery sheet.
template <typename Fixture>
struct Lived : Fixture
{
    MeetingId held = [this] {
        const MeetingId id = this->meeting();
        for (const auto &[name, bytes] : {std::pair{"Báo cáo quý.pdf", "%PDF-1.7 invented"}, std::pair{"ảnh", "\x89PNG invented"}, std::pair{"ghi chú", "chữ"}}) {
            const QString attached = this->folder.filePath(QString::fromUtf8(name));
            must(writeWhole(attached, QByteArray(bytes)));
            must(attachFile(*this->book, id, attached));
        }
        Opinion opinion;
        opinion.meeting = id;
        opinion.item = this->item(id, 6);
        opinion.member = this->members.at(1);
        opinion.text = QStringLiteral("Đề nghị sửa đèn đường ngõ 4.");
        must(putOpinion(*this->book, opinion));
        this->close(id);
        this->sign(id);
        return id;
    }();
    QString target = this->folder.filePath(QStringLiteral("export"));
    QString rebuiltAt = this->folder.filePath(QStringLiteral("rebuilt"));

    OpenExport exported() { return must(exportOpen(*this->book, target, night)); }

    Result<Rebuilt> rebuild(const QString &where)
    {
        const auto read = readOpenExport(target);
        return read ? rebuildBook(where, read->parts, SecretBytes::passphrase(newPassphrase), keystore::Cost::Floor, night.addDays(1)) : Result<Rebuilt>(read.error());
    }

    std::unique_ptr<Book> rebuilt()
    {
        const Rebuilt became = must(rebuild(rebuiltAt));
        INFO(became.problems.join(u'\n').toStdString());
        CHECK(became.problems.isEmpty());
        return must(Book::open(rebuiltAt, SecretBytes::passphrase(newPassphrase)));
    }

    template <typename... Arguments>
    explicit Lived(Arguments... arguments) : Fixture(arguments...)
    {
    }

    QByteArray fileIn(const char *name) { return must(readWhole(target + u'/' + QLatin1String(name))); }
};

using Cell = Lived<BookFixture>;

} // namespace

TEST_CASE("the whole book stands in the folder in forms that other programs read", "[export]")
{
    Cell f(6);
    const Member first = must(f.book->get(f.members.at(0)));
    Member changed = first;
    changed.note = QStringLiteral("=HYPERLINK(\"x\"), \"nháy\"");
    must(f.book->record({amended(changed)}));
    must(f.book->keepDraft({QStringLiteral("field"), QStringLiteral("một ý chưa nói hết"), 3}));
    const OpenExport made = f.exported();
    const BookImage before = imageOf(*f.book);

    CHECK(made.entries == before.logs().first().size);
    CHECK(made.files >= 5);
    CHECK(made.papers == 1);
    const QStringList names = filesIn(f.target);
    for (const char *name : {"README.txt", "book.json", "export.note", "log.jsonl", "files.csv", "SHA256SUMS", "records/member.jsonl", "tables/member.csv", "records/member.status.jsonl",
                             "tables/minutes.final.csv"})
        CHECK(names.contains(QLatin1String(name)));
    CHECK_FALSE(names.contains(QStringLiteral("records/petition.jsonl"))); // kinds without records have no file
    CHECK(names.filter(QStringLiteral("papers/2026-11-03-bien-ban-")).size() == 1);
    CHECK(names.filter(QRegularExpression(QStringLiteral("^files/[0-9a-f]{64}\\.(pdf|png|txt)$"))).size() == names.filter(QStringLiteral("files/")).size());

    // every file is listed with its hash, as sha256sum takes it
    const QByteArray sums = f.fileIn("SHA256SUMS");
    for (const QString &name : names)
        if (name != QLatin1String("SHA256SUMS") && name != QLatin1String("export.note"))
            CHECK(sums.contains(hashOf(must(readWhole(f.target + u'/' + name))) + "  " + name.toUtf8() + '\n'));
    CHECK(sums.count('\n') == names.size() - 2);

    // the office key signed the list and the head, and its digits are told
    const QByteArray note = f.fileIn("export.note");
    CHECK(note.contains("book.json " + hashOf(f.fileIn("book.json")) + '\n'));
    CHECK(note.contains("SHA256SUMS " + hashOf(sums) + '\n'));
    CHECK(note::verify(note, {must(note::VerifierKey::parse(f.book->officeKeys().office.toLatin1()))}));
    CHECK(made.fingerprint == fingerprint(f.book->officeKeys().office.toLatin1()));

    // the log is there as it was hashed
    const auto entries = must(f.book->entries(0, made.entries));
    const QList<QByteArray> lines = f.fileIn("log.jsonl").trimmed().split('\n');
    REQUIRE(lines.size() == entries.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QJsonObject line = QJsonDocument::fromJson(lines[i]).object();
        REQUIRE(line.value(QLatin1String("entry")).toString().toUtf8() == entries[i].entry);
        REQUIRE(line.value(QLatin1String("payload")).toString().toUtf8() == entries[i].payload);
        REQUIRE(QByteArray::fromBase64(line.value(QLatin1String("salt")).toString().toLatin1()) == entries[i].salt);
    }

    // a line and a row for each record, formulas neutralised, quotation marks doubled
    const QList<QByteArray> members = f.fileIn("records/member.jsonl").trimmed().split('\n');
    CHECK(members.size() == 6);
    const QJsonObject one = QJsonDocument::fromJson(members.at(0)).object().value(QLatin1String("record")).toObject();
    CHECK(one.value(QLatin1String("name")).toString() == first.name);
    const QByteArray table = f.fileIn("tables/member.csv");
    CHECK(table.startsWith("\xef\xbb\xbf" "log.org,log.at,log.made,id,name,"));
    CHECK(table.contains("\"'=HYPERLINK(\"\"x\"\"), \"\"nháy\"\"\"") );
    CHECK(f.fileIn("files.csv").contains("Báo cáo quý.pdf"));
    CHECK(f.fileIn("files.csv").contains("minutes.final"));

    // nothing secret, nothing that is only being typed
    QByteArray all;
    for (const QString &name : names)
        all += must(readWhole(f.target + u'/' + name));
    CHECK_FALSE(all.contains("AGE-SECRET-KEY"));
    CHECK_FALSE(all.contains("chưa nói hết"));
    CHECK_FALSE(all.contains(f.book->keys().log.seed().exposed()));
    CHECK_FALSE(all.contains(f.book->keys().log.seed().exposed().toBase64()));
    CHECK_FALSE(all.contains(must(readWhole(f.path + QStringLiteral("/keystore.txt"))).mid(100, 40)));

    // and the book says that all of it left
    const auto noted = must(disclosures(*f.book));
    REQUIRE(noted.size() == 1);
    CHECK(noted.first().what == QStringLiteral("export"));
    CHECK(noted.first().people == 6);
    CHECK(noted.first().title.contains(QDir::toNativeSeparators(made.folder)));
}

TEST_CASE("sha256sum takes the list of hashes", "[export][interop]")
{
    if (!isInstalled("sha256sum"))
        return;
    Cell f(3);
    f.exported();
    QProcess sum;
    sum.setWorkingDirectory(f.target);
    sum.start(QStringLiteral("sha256sum"), {QStringLiteral("--strict"), QStringLiteral("-c"), QStringLiteral("SHA256SUMS")});
    REQUIRE(sum.waitForFinished());
    INFO(sum.readAllStandardError().toStdString());
    CHECK(sum.exitCode() == 0);
}

TEST_CASE("another program reads the folder by its description and finds the same records", "[export][interop]")
{
    if (!isInstalled("python3"))
        return;
    Cell f(4);
    f.exported();
    const auto [status, said] = readByPython(f.target);
    INFO(said.toStdString());
    CHECK(status == 0);
    CHECK(said.contains("records agree"));
    change(f.target + QStringLiteral("/log.jsonl"), "p-00", "p-09");
    sumAgain(f.target);
    CHECK(readByPython(f.target).first != 0);
}

TEST_CASE("a book rebuilt from the folder is equal to the one it came from", "[export][rebuild]")
{
    Cell f(8);
    f.exported();
    const BookImage before = imageOf(*f.book);
    const auto again = f.rebuilt();

    const BookComparison same = must(compare(before, imageOf(*again)));
    INFO(same.differences.join(u'\n').toStdString());
    CHECK(same.areEqual());
    CHECK(same.entries == before.logs().first().size);
    CHECK(same.common == same.entries);
    CHECK(same.otherEntries > same.entries);
    CHECK(same.records > 50);
    CHECK(same.files == 5);
    CHECK(must(again->leafHashes()).mid(0, same.entries) == must(f.book->leafHashes()).mid(0, same.entries));
    CHECK(must(again->check()).problems.isEmpty());
    CHECK(again->org() == f.book->org());
    CHECK(again->bookId() != f.book->bookId());
    CHECK(again->epoch() == f.book->epoch() + 1);
    CHECK(again->copyState().kind == CopyState::Current);
    CHECK(must(again->drafts()).isEmpty());
    CHECK(must(meetingRecord(*again, f.held)).sealed);
    CHECK(must(again->all<MinutesSignature>()).size() == 2);

    // its log says what the rebuilding did, and nothing else
    QStringList said;
    for (const StoredEntry &stored : must(again->entries(same.entries, same.otherEntries)))
        said += must(LogEntry::decode(stored.entry)).action + u' ' + must(LogEntry::decode(stored.entry)).kind;
    CHECK(said == QStringList{QStringLiteral("amend keys"), QStringLiteral("create book.restored")});
    CHECK(again->officeKeys().log != f.book->officeKeys().log);
    CHECK(again->officeKeys().office != f.book->officeKeys().office);
    CHECK(again->officeKeys().age == QString::fromLatin1(again->keys().identity.recipient().text()));
    CHECK(must(again->logKeysOf(again->officeKeys())).size() == 2); // older checkpoints still verify

    // what was undone together can still be
    CHECK(must(again->commitOf(0)) == must(f.book->commitOf(0)));

    // the book is a book: it records, signs its log and is backed up; the old passphrase means nothing to it
    must(enterMember(*again, named(QStringLiteral("Người Mới")), {}));
    CHECK(again->signedCheckpoint());
    CHECK(makeBackup(*again, f.folder.path(), night));
    CHECK_FALSE(Book::slotsOf(f.rebuiltAt).value().slotList.isEmpty());
    CHECK_FALSE(keystore::open(must(readWhole(f.rebuiltAt + QStringLiteral("/keystore.txt"))), SecretBytes::passphrase(testPassphrase)));
    CHECK(QDir(f.folder.path()).entryList({QStringLiteral("*.new"), QStringLiteral("*.part")}, QDir::Dirs).isEmpty());
}

TEST_CASE("two books that say different things are told apart", "[export][compare]")
{
    BookFixture f(3);
    const BookImage before = imageOf(*f.book);
    CHECK(must(compare(before, before)).areEqual());
    Member changed = must(f.book->get(f.members.at(0)));
    changed.phone = QStringLiteral("0912345678");
    must(f.book->record({amended(changed)}));
    const BookImage after = imageOf(*f.book);
    CHECK(must(compare(before, after)).areEqual()); // one goes on
    CHECK(must(compare(after, before)).areEqual());

    const auto other = makeBook(f.folder.filePath(QStringLiteral("other")));
    CHECK_FALSE(must(compare(before, imageOf(*other))).areEqual());

    f.book.reset();
    REQUIRE(meddle(f.path, QStringLiteral("UPDATE member SET job = 'khác' WHERE id = '%1'").arg(f.members.at(1).text)));
    f.book = openBook(f.path);
    const BookComparison table = must(compare(after, imageOf(*f.book)));
    REQUIRE(table.differences.size() == 1);
    CHECK(table.differences.first().contains(f.members.at(1).text));
    f.book.reset();
    REQUIRE(meddle(f.path, QStringLiteral("UPDATE member SET job = '' WHERE id = '%1'").arg(f.members.at(1).text)));
    REQUIRE(meddle(f.path, QStringLiteral("INSERT INTO blobs VALUES ('00', x'00')")));
    REQUIRE(meddle(f.path, QStringLiteral("UPDATE entries SET salt = NULL, payload = NULL WHERE at = 3")));
    f.book = openBook(f.path);
    CHECK(must(compare(after, imageOf(*f.book))).differences.size() >= 2);
}

TEST_CASE("slips, extracts, and slots of the old keystore are told as they are", "[export][rebuild]")
{
    Cell f(5);
    Extract wanted;
    wanted.meeting = f.held;
    wanted.item = f.item(f.held, 6);
    wanted.purpose = QStringLiteral("Lưu hồ sơ");
    wanted.certifier = f.members.at(0);
    must(makeExtract(*f.book, wanted));
    const auto sheet = must(makeRecoverySheet(*f.book, night.date()));
    must(f.book->putSlot(keystore::AgeSlot::Recovery, age::Identity::generate().recipient(), SecretBytes::passphrase(testPassphrase)));
    const BookImage before = imageOf(*f.book);
    CHECK(f.exported().papers == 2);
    CHECK(filesIn(f.target).filter(QStringLiteral("trich-bien-ban")).size() == 1);
    const auto again = f.rebuilt();
    CHECK(must(compare(before, imageOf(*again))).areEqual());
    const auto slotList = must(again->all<KeySlot>());
    REQUIRE(slotList.size() == 1);
    CHECK(slotList.first().recipient.isEmpty()); // the sheet opens nothing of this book
    CHECK(must(Book::slotsOf(f.rebuiltAt)).slotList.size() == 1);
}

TEST_CASE("entries that were erased by law stay erased and the log stays whole", "[export][rebuild]")
{
    Cell f(4);
    const auto erased = must(f.book->entriesOf(f.members.at(3).text));
    Transfer gone;
    gone.member = f.members.at(3);
    gone.other = QStringLiteral("X");
    gone.introduced = QDate(2026, 9, 12);
    gone.paper = QStringLiteral("45-GGT");
    gone.duesPaidTo = QDate(2026, 9, 1);
    const TransferId transfer = must(prepareTransfer(*f.book, gone));
    must(handOverTransfer(*f.book, transfer));
    must(acceptedThere(*f.book, transfer, QDate(2026, 10, 5)));
    must(erasePerson(*f.book, transfer, {}, QStringLiteral("x"), QDate(2026, 11, 20)));
    const BookImage before = imageOf(*f.book);
    f.exported();
    CHECK_FALSE(f.fileIn("log.jsonl").split('\n').at(erased.first().at).contains("payload"));
    CHECK(f.fileIn("records/member.jsonl").count('\n') == 4); // a card with the name alone
    const auto again = f.rebuilt();
    const BookComparison same = must(compare(before, imageOf(*again)));
    INFO(same.differences.join(u'\n').toStdString());
    CHECK(same.areEqual());
    CHECK(must(again->entries(erased.first().at, erased.first().at + 1)).first().salt.isEmpty());
}

TEST_CASE("a damaged, missing or foreign file is named and nothing is made", "[export][damage]")
{
    Cell f(3);
    f.exported();
    const QString log = f.target + QStringLiteral("/log.jsonl");
    const QByteArray whole = must(readWhole(log));

    change(log, "p-00", "p-01");
    Error found = errorOf(readOpenExport(f.target));
    CHECK(found.kind == Error::Corrupt);
    CHECK(sentence(found).contains(QStringLiteral("log.jsonl")));
    CHECK_FALSE(f.rebuild(f.rebuiltAt));
    CHECK_FALSE(QFileInfo::exists(f.rebuiltAt));
    must(writeWhole(log, whole, Existing::Replace));

    const QString paper = f.target + u'/' + filesIn(f.target).filter(QStringLiteral("papers/")).first();
    REQUIRE(QFile::rename(paper, paper + u'x'));
    found = errorOf(readOpenExport(f.target));
    CHECK(sentence(found).contains(QFileInfo(paper).fileName()));
    REQUIRE(QFile::rename(paper + u'x', paper));

    must(writeWhole(f.target + QStringLiteral("/files/Thumbs.db"), "x"));
    found = errorOf(readOpenExport(f.target));
    CHECK(sentence(found).contains(QStringLiteral("files/Thumbs.db")));
    REQUIRE(QFile::remove(f.target + QStringLiteral("/files/Thumbs.db")));
    CHECK(readOpenExport(f.target));
    CHECK(readOpenExport(QDir::current().relativeFilePath(f.target) + u'/')); // as people type it

    CHECK(errorOf(readOpenExport(f.folder.filePath(QStringLiteral("nowhere")))).kind == Error::NotFound);
}

TEST_CASE("an export whose hashes were written anew is found out by its log and its signature", "[export][damage]")
{
    Cell f(3);
    f.exported();
    const QByteArray log = f.fileIn("log.jsonl");
    const QByteArray head = f.fileIn("book.json");
    const auto put = [&](const char *name, const QByteArray &bytes) { must(writeWhole(f.target + u'/' + QLatin1String(name), bytes, Existing::Replace)); };
    const auto found = [&] {
        sumAgain(f.target);
        const auto read = readOpenExport(f.target);
        return read ? f.rebuild(f.rebuiltAt) : Result<Rebuilt>(read.error());
    };

    change(f.target + QStringLiteral("/log.jsonl"), "p-00", "p-09"); // an entry: another root
    CHECK(found().error().kind == Error::Corrupt);
    put("log.jsonl", log);

    const QByteArray name = must(f.book->get(f.members.at(0))).name.toUtf8(); // a payload: not what the entry commits to
    change(f.target + QStringLiteral("/log.jsonl"), name, "X" + name.mid(1));
    CHECK(found().error().kind == Error::Untrusted);
    const QByteArray signedNote = f.fileIn("export.note");
    signAgain(f.target, *f.book, f.book->keys().office); // nor with the office key
    const auto payload = f.rebuild(f.rebuiltAt);
    REQUIRE_FALSE(payload);
    CHECK(payload.error().kind == Error::Corrupt);
    put("log.jsonl", log);
    put("export.note", signedNote);

    put("log.jsonl", log.left(log.lastIndexOf('\n', log.size() - 2) + 1)); // the last entry is gone
    CHECK(found().error().kind == Error::Corrupt);
    put("log.jsonl", log);

    change(f.target + QStringLiteral("/book.json"), "\"epoch\":1", "\"epoch\":7"); // the head: not what was signed
    CHECK(found().error().kind == Error::Untrusted);
    put("book.json", head);

    const QString paper = filesIn(f.target).filter(QStringLiteral("papers/")).first(); // what people read: not what was signed
    const QByteArray paperBytes = must(readWhole(f.target + u'/' + paper));
    must(writeWhole(f.target + u'/' + paper, "%PDF-1.7 another", Existing::Replace));
    CHECK(found().error().kind == Error::Untrusted);
    must(writeWhole(f.target + u'/' + paper, paperBytes, Existing::Replace));
    const QByteArray table = f.fileIn("tables/member.csv");
    put("tables/member.csv", table + "x\r\n");
    CHECK(found().error().kind == Error::Untrusted);
    put("tables/member.csv", table);

    const SigningKey stranger = SigningKey::generate();
    const QByteArray note = f.fileIn("export.note");
    put("export.note", must(note::sign(note.left(note.indexOf("\n\n") + 1), (f.book->orgName() + QStringLiteral("/office")).toLatin1(), stranger)));
    CHECK(found().error().kind == Error::Untrusted);
    put("export.note", note);

    const QString file = filesIn(f.target).filter(QStringLiteral(".png")).first();
    const QByteArray picture = must(readWhole(f.target + u'/' + file));
    must(writeWhole(f.target + u'/' + file, picture + '!', Existing::Replace)); // a kept file that is not what its name says
    CHECK(found().error().kind == Error::Corrupt);
    must(writeWhole(f.target + u'/' + file, picture, Existing::Replace));

    change(f.target + QStringLiteral("/book.json"), "open-export/v1", "open-export/v2");
    CHECK(found().error().kind == Error::Unsupported);
    put("book.json", head);

    must(writeWhole(f.target + QStringLiteral("/SHA256SUMS"), QByteArray(64, '0') + "  ../x\n", Existing::Replace));
    CHECK(errorOf(readOpenExport(f.target)).kind == Error::Corrupt);
    CHECK_FALSE(QFileInfo::exists(f.rebuiltAt));
    CHECK(found()); // and as it was it is taken
}

TEST_CASE("what was taken out of an export is named, also when its hashes were written anew", "[export][damage]")
{
    Cell f(3);
    f.exported();
    const QString logPath = f.target + QStringLiteral("/log.jsonl");
    const QByteArray log = f.fileIn("log.jsonl");

    // the content of one entry, as if it had been erased by law
    QList<QByteArray> lines = log.split('\n');
    const qsizetype at = must(f.book->entriesOf(f.members.at(1).text)).first().at;
    QJsonObject line = QJsonDocument::fromJson(lines.at(at)).object();
    line.remove(QStringLiteral("payload"));
    line.remove(QStringLiteral("salt"));
    lines[at] = QJsonDocument(line).toJson(QJsonDocument::Compact);
    must(writeWhole(logPath, lines.join('\n'), Existing::Replace));
    sumAgain(f.target);
    Error found = errorOf(readOpenExport(f.target));
    CHECK(found.kind == Error::Corrupt);
    CHECK(found.args.contains(QString::number(at)));
    CHECK_FALSE(f.rebuild(f.rebuiltAt));
    CHECK_FALSE(QFileInfo::exists(f.rebuiltAt));
    must(writeWhole(logPath, log, Existing::Replace));

    // a kept file with its line
    const QString file = filesIn(f.target).filter(QRegularExpression(QStringLiteral("^files/.*png$"))).first();
    const QByteArray picture = must(readWhole(f.target + u'/' + file));
    REQUIRE(QFile::remove(f.target + u'/' + file));
    sumAgain(f.target);
    found = errorOf(readOpenExport(f.target));
    CHECK(found.kind == Error::Corrupt);
    CHECK(found.args.value(0) == QStringLiteral("files/") + QFileInfo(file).completeBaseName());
    must(writeWhole(f.target + u'/' + file, picture));

    // a kept file more than the book had
    const QByteArray foreign = "of nobody";
    const QString foreignName = QStringLiteral("files/%1.txt").arg(QString::fromLatin1(hashOf(foreign)));
    must(writeWhole(f.target + u'/' + foreignName, foreign));
    sumAgain(f.target);
    found = errorOf(readOpenExport(f.target));
    CHECK(found.kind == Error::Corrupt);
    CHECK(found.args.contains(foreignName));
    REQUIRE(QFile::remove(f.target + u'/' + foreignName));

    // a paper that no other part of the export needs
    const QString paper = f.target + u'/' + filesIn(f.target).filter(QStringLiteral("papers/")).first();
    REQUIRE(QFile::rename(paper, f.folder.filePath(QStringLiteral("aside.pdf"))));
    sumAgain(f.target);
    CHECK(errorOf(readOpenExport(f.target)).kind == Error::Untrusted);
    REQUIRE(QFile::rename(f.folder.filePath(QStringLiteral("aside.pdf")), paper));

    sumAgain(f.target);
    CHECK(readOpenExport(f.target)); // and as it was it is taken
}

TEST_CASE("an export goes into a new folder only and leaves nothing half done", "[export]")
{
    BookFixture f(2);
    const qint64 before = must(f.book->logSize());
    const auto kindOf = [](const Result<OpenExport> &made) {
        REQUIRE_FALSE(made);
        return made.error().kind;
    };
    CHECK(kindOf(exportOpen(*f.book, f.folder.path(), night)) == Error::Refused);                       // not empty
    CHECK(kindOf(exportOpen(*f.book, f.path + QStringLiteral("/export"), night)) == Error::Refused);    // within a book
    must(writeWhole(f.folder.filePath(QStringLiteral("file")), "x"));
    CHECK(kindOf(exportOpen(*f.book, f.folder.filePath(QStringLiteral("file")), night)) == Error::Refused);
    CHECK(must(f.book->logSize()) == before); // nothing left, nothing noted
    CHECK(kindOf(exportOpen(*f.book, QStringLiteral("/proc/export"), night)) == Error::Io);
    CHECK(must(disclosures(*f.book)).isEmpty()); // noted, and taken back
    const qint64 after = must(f.book->logSize());
    CHECK(after == before + 2);
    CHECK(QDir(f.folder.path()).entryList({QStringLiteral("*.part")}, QDir::Dirs | QDir::Hidden).isEmpty());

    QDir(f.folder.path()).mkdir(QStringLiteral("chosen")); // an empty one that a person made will do
    CHECK(exportOpen(*f.book, f.folder.filePath(QStringLiteral("chosen")), night));
    CHECK(must(f.book->logSize()) == after + 1);
}

TEST_CASE("an office's export holds the logs and papers of its cells", "[export][rebuild]")
{
    Lived<ExchangeFixture> f;
    must(takeBundle(*f.ward, f.up()));
    const OpenExport made = must(exportOpen(*f.ward, f.target, night));
    const BookImage before = imageOf(*f.ward);
    CHECK(made.entries == before.logs().at(0).size + before.logs().at(1).size);
    CHECK(made.papers == 1);
    CHECK(filesIn(f.target).filter(QRegularExpression(QStringLiteral("^papers/chi-bo-to-dan-pho-so-7-%1/2026-11-03-bien-ban").arg(f.book->org()))).size() == 1);
    const auto again = f.rebuilt();
    const BookComparison same = must(compare(before, imageOf(*again)));
    INFO(same.differences.join(u'\n').toStdString());
    CHECK(same.areEqual());
    CHECK(must(again->rootHash(f.book->org())) == must(f.ward->rootHash(f.book->org())));
    CHECK(must(meetingRecord(*again, f.held, f.book->org())).sealed);
    CHECK(again->keys().certificate); // it goes on to certify its cells

    // a cell's log that its last checkpoint does not promise
    QByteArray head = f.fileIn("book.json");
    ReadExport read = must(readOpenExport(f.target));
    read.parts.logs[1].log.checkpoint = QString::fromUtf8(must(f.book->signedCheckpoint())).replace(0, 7, QStringLiteral("another"));
    CHECK_FALSE(rebuildBook(f.folder.filePath(QStringLiteral("third")), read.parts, SecretBytes::passphrase(newPassphrase), keystore::Cost::Floor, night));
    CHECK_FALSE(QFileInfo::exists(f.folder.filePath(QStringLiteral("third"))));
}

TEST_CASE("a rebuilt cell is enrolled again and gets back what its office holds beyond the export", "[export][rebuild][return]")
{
    Lived<ExchangeFixture> f;
    must(takeBundle(*f.ward, f.up()));
    must(takeBundle(*f.book, f.down()));
    f.exported();
    const BookImage before = imageOf(*f.book);
    must(enterMember(*f.book, named(QStringLiteral("Sau Khi Xuất")), {})); // only the office learns of this
    must(takeBundle(*f.ward, f.up()));
    f.book.reset();

    const OtherComputer elsewhere;
    f.book = f.rebuilt();
    CHECK(must(compare(before, imageOf(*f.book))).areEqual());
    CHECK(f.book->copyState().kind == CopyState::Restored);
    CHECK_FALSE(f.book->signedCheckpoint()); // it cannot know what was sent since
    QStringList said;
    const qint64 size = before.logs().first().size;
    for (const StoredEntry &stored : must(f.book->entries(size, must(f.book->logSize()))))
        said += must(LogEntry::decode(stored.entry)).kind;
    CHECK(said == QStringList{QStringLiteral("keys")});

    const RequestFile request = must(requestEnrolment(*f.book));
    const QByteArray answer = must(acceptRequest(*f.ward, request.bytes, request.fingerprint));
    must(finishEnrolment(*f.book, answer, wardFingerprint(*f.ward)));
    must(takeBundle(*f.ward, f.up())); // asks
    const auto came = takeBundle(*f.book, f.down());
    INFO((came ? std::string() : sentence(came.error()).toStdString()));
    REQUIRE(came);
    CHECK(f.book->copyState().kind == CopyState::Current);
    const auto people = must(f.book->all<Member>());
    CHECK(std::any_of(people.cbegin(), people.cend(), [](const Member &member) { return member.name == QStringLiteral("Sau Khi Xuất"); }));
    CHECK(must(f.book->check()).problems.isEmpty());
    must(takeBundle(*f.ward, f.up()));
    const auto there = must(f.ward->leafHashes(f.book->org()));
    CHECK(there.size() > size);
    CHECK(must(f.book->leafHashes()).mid(0, there.size()) == there);
}

TEST_CASE("a copy that was moved elsewhere can still be exported and records nothing", "[export]")
{
    BookFixture f(2);
    must(moveBook(*f.book, f.folder.path(), QStringLiteral("máy mới"), night));
    const qint64 size = must(f.book->logSize());
    CHECK(exportOpen(*f.book, f.folder.filePath(QStringLiteral("export")), night));
    CHECK(must(f.book->logSize()) == size);

    // and no second book comes of it, where the one that goes on is not lost
    const BookParts parts = must(readOpenExport(f.folder.filePath(QStringLiteral("export")))).parts;
    const QString again = f.folder.filePath(QStringLiteral("again"));
    REQUIRE(parts.moved());
    const auto refused = rebuildBook(again, parts, SecretBytes::passphrase(newPassphrase), keystore::Cost::Floor, night);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == Error::Refused);
    CHECK(QByteArray(refused.error().word) == "moved");
    CHECK(refused.error().args.contains(QStringLiteral("máy mới")));
    CHECK_FALSE(QFileInfo::exists(again));
    must(rebuildBook(again, parts, SecretBytes::passphrase(newPassphrase), keystore::Cost::Floor, night, AlthoughMoved::Yes));
    const auto book = must(Book::open(again, SecretBytes::passphrase(newPassphrase)));
    CHECK(book->copyState().kind == CopyState::Current);
    CHECK(book->epoch() == f.book->epoch() + 2); // the next one is that of the copy that went on

    // what comes after the move is no copy that was handed over
    BookParts later = parts;
    ++later.epoch;
    CHECK_FALSE(later.moved());
}

TEST_CASE("whose key signed an export is told, and another one than was expected is refused", "[export][rebuild]")
{
    Cell f(3);
    const QString digits = f.exported().fingerprint;
    CHECK(digits.size() == 35);
    CHECK(must(readOpenExport(f.target)).fingerprint == digits);
    CHECK(must(readOpenExport(f.target, QString(digits).remove(u' '))).fingerprint == digits);
    QString other = digits;
    other[0] = other[0] == u'0' ? u'1' : u'0';
    for (const QString &wrong : {other, QString(QLatin1String("")), digits.left(5)}) {
        const auto read = readOpenExport(f.target, wrong);
        REQUIRE_FALSE(read);
        CHECK(read.error().kind == Error::Untrusted);
        CHECK(QByteArray(read.error().word) == "fingerprint");
    }
}

TEST_CASE("a checkpoint that we signed and that is no state of the log in the export ends the rebuilding", "[export][rebuild]")
{
    Cell f(3);
    const QString first = QString::fromUtf8(must(f.book->signedCheckpoint()));
    const qint64 size = must(f.book->logSize());
    f.exported();
    const BookParts parts = must(readOpenExport(f.target)).parts;
    REQUIRE_FALSE(parts.checkpoints.isEmpty());
    CHECK(parts.checkpoints.last().note == first);
    const auto made = [&](const BookParts &of) {
        return rebuildBook(f.rebuiltAt, of, SecretBytes::passphrase(newPassphrase), keystore::Cost::Floor, night);
    };

    BookParts wrong = parts;
    must(enterMember(*f.book, named(QStringLiteral("Sau Khi Xuất")), {}));
    const qint64 longer = must(f.book->logSize());
    wrong.checkpoints += {longer, QString::fromUtf8(must(f.book->signedCheckpoint()))}; // the log was longer already
    const auto shorter = made(wrong);
    REQUIRE_FALSE(shorter);
    CHECK(shorter.error().kind == Error::Corrupt);
    CHECK(shorter.error().args.contains(QString::number(longer)));

    wrong = parts;
    wrong.checkpoints.last().size = size - 1; // not of the size that it says
    CHECK(made(wrong).error().kind == Error::Corrupt);

    const auto stranger = makeBook(f.folder.filePath(QStringLiteral("stranger")));
    wrong = parts;
    wrong.checkpoints += {1, QString::fromUtf8(must(stranger->signedCheckpoint()))}; // another log's
    CHECK(made(wrong).error().kind == Error::Corrupt);
    CHECK_FALSE(QFileInfo::exists(f.rebuiltAt));
    CHECK(must(made(parts)).problems.isEmpty());
}

TEST_CASE("a book that this computer knew to go further than the export is told of", "[export][rebuild]")
{
    Cell f(3);
    f.exported();
    must(enterMember(*f.book, named(QStringLiteral("Sau Khi Xuất")), {}));
    const qint64 known = must(f.book->logSize());
    f.book.reset(); // its mark is kept at closing
    {
        const OtherComputer elsewhere;
        CHECK(must(f.rebuild(f.folder.filePath(QStringLiteral("elsewhere")))).knownHere == 0);
    }
    CHECK(must(f.rebuild(f.rebuiltAt)).knownHere == known);
}

TEST_CASE("a sealed packet loses its secret in an export and is sealed anew", "[export][rebuild]")
{
    Cell f(4);
    Transfer leaving;
    leaving.member = f.members.at(3);
    leaving.other = QStringLiteral("Chi bộ Tổ dân phố số 9");
    leaving.recipient = QString::fromLatin1(age::Identity::generate().recipient().text());
    leaving.introduced = QDate(2026, 10, 12);
    leaving.paper = QStringLiteral("45-GGT/ĐU");
    const TransferId id = must(prepareTransfer(*f.book, leaving));
    must(sealTransfer(*f.book, id, {}, f.folder.filePath(QStringLiteral("packet"))));
    const Transfer before = must(f.book->get(id));
    f.exported();
    CHECK(must(f.rebuild(f.rebuiltAt)).packets == 1);
    const auto again = must(Book::open(f.rebuiltAt, SecretBytes::passphrase(newPassphrase)));
    CHECK_FALSE(again->secret(QStringLiteral("transfer/") + before.packet));
    must(sealTransfer(*again, id, {}, f.folder.filePath(QStringLiteral("anew"))));
    const Transfer sealed = must(again->get(id));
    CHECK(sealed.packet != before.packet);  // nobody could answer the old number any more
    CHECK(again->secret(QStringLiteral("transfer/") + sealed.packet));
    CHECK(sealed.digest != before.digest);
}
