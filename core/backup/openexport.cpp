// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/openexport.h"

#include "core/backup/openexport_p.h"
#include "core/base/files.h"
#include "core/base/json.h"
#include "core/crypto/fingerprint.h"
#include "core/crypto/hash.h"
#include "core/crypto/note.h"
#include "core/log/names.h"
#include "core/sheet/csv.h"
#include "core/text/fold.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringDecoder>
#include <set>

using namespace openexport;

QByteArray openexport::noteText(const QString &org, const QString &time, const QByteArray &head, const QByteArray &sums)
{
    return (format + u'\n').toLatin1() + "org " + names::org(org).toLatin1() + "\ntime " + time.toLatin1() + '\n'
        + headName.toLatin1() + ' ' + sha256(head).toHex() + '\n' + sumsName.toLatin1() + ' ' + sha256(sums).toHex() + '\n';
}

Result<OpenSnapshot> takeOpen(const Book &book, const QDateTime &now)
{
    auto image = book.image();
    const auto read = image ? BookImage::of(*image) : Result<BookImage>(image.error());
    if (!read)
        return read.error();
    QJsonArray logs;
    for (const HeldLog &log : read->logs()) {
        const auto without = read->erasedEntries(log.org);
        if (!without)
            return without.error();
        QJsonArray erased;
        for (const qint64 at : *without)
            erased += at;
        logs += QJsonObject{{QStringLiteral("org"), log.org}, {QStringLiteral("size"), log.size}, {QStringLiteral("root"), QString::fromLatin1(log.root.toBase64())},
                            {QStringLiteral("cosigned"), log.cosigned}, {QStringLiteral("checkpoint"), log.checkpoint}, {QStringLiteral("erased"), erased}};
    }
    const auto files = read->fileHashes();
    if (!files)
        return files.error();
    QJsonArray checkpoints;
    for (const SignedCheckpoint &each : read->checkpoints())
        checkpoints += QJsonObject{{QStringLiteral("size"), each.size}, {QStringLiteral("note"), each.note}};
    QJsonArray commits;
    for (const EntryRange &each : read->commits())
        commits += QJsonArray{each.first, each.end};
    const QString time = now.toUTC().toString(Qt::ISODate);
    auto head = jcs::write(QJsonObject{{QStringLiteral("format"), format}, {QStringLiteral("name"), book.head().name}, {QStringLiteral("org"), read->org()},
                                       {QStringLiteral("epoch"), read->epoch()}, {QStringLiteral("time"), time}, {QStringLiteral("logs"), logs},
                                       {QStringLiteral("checkpoints"), checkpoints}, {QStringLiteral("commits"), commits},
                                       {QStringLiteral("files"), QJsonArray::fromStringList(*files)}});
    if (!head)
        return head.error();
    auto office = SigningKey::fromSeed(book.keys().office.seed());
    if (!office)
        return office.error();
    return OpenSnapshot{book.head().name, now.toUTC(), read->logs().first().size, *std::move(image), *std::move(head),
                        std::make_shared<const SigningKey>(*std::move(office)), book.officeKeys().office.toLatin1()};
}

static void initExportResource()
{
    Q_INIT_RESOURCE(openexport);
}

static Error cannotWrite(const QString &path, const QString &detail)
{
    return {Error::Io, QT_TRANSLATE_NOOP("Error", "The file %1 could not be written; the disk may be full. No export was made."), {path}, detail};
}

namespace {

/// One file of the export while it is written.
class Sink
{
public:
    explicit Sink(const QString &path) : m_file(path) {}

    Result<Done> open()
    {
        return m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly) ? Result<Done>(Done{}) : Result<Done>(cannotWrite(m_file.fileName(), m_file.errorString()));
    }
    Result<Done> add(const QByteArray &bytes)
    {
        m_hash.addData(bytes);
        return m_file.write(bytes) == bytes.size() ? Result<Done>(Done{}) : Result<Done>(cannotWrite(m_file.fileName(), m_file.errorString()));
    }
    /// Its SHA-256 once it is on the disk.
    Result<QByteArray> close()
    {
        if (auto flushed = flushToDisk(m_file); !flushed)
            return flushed.error();
        m_file.close();
        return m_hash.result();
    }

private:
    QFile m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

/// What a record says of a file that it names.
struct Naming
{
    QString sha256;
    QString org;
    QString kind;
    QString record;
    QString field;
    QString name;            ///< as people know it; empty where the record has none

    friend bool operator<(const Naming &a, const Naming &b)
    {
        return std::tie(a.sha256, a.org, a.kind, a.record, a.field, a.name) < std::tie(b.sha256, b.org, b.kind, b.record, b.field, b.name);
    }
};

/// The ending of a kept file: that of its name, or what its first bytes say.
QString endingOf(const QByteArray &bytes, const QStringList &nameList)
{
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z0-9]{1,8}\\z"));
    for (const QString &name : nameList)
        if (const QString suffix = QFileInfo(name).suffix(); plain.match(suffix).hasMatch())
            return suffix.toLower();
    static const QList<QPair<QByteArray, QString>> beginnings{{"%PDF-", QStringLiteral("pdf")},
                                                              {"\x89PNG", QStringLiteral("png")},
                                                              {"\xff\xd8\xff", QStringLiteral("jpg")},
                                                              {"PK\x03\x04", QStringLiteral("zip")}};
    for (const auto &[beginning, ending] : beginnings)
        if (bytes.startsWith(beginning))
            return ending;
    QStringDecoder decoder(QStringConverter::Utf8);
    const QString text = decoder(bytes);
    return decoder.hasError() || text.contains(QChar(0)) ? QStringLiteral("bin") : QStringLiteral("txt");
}

/// A text as part of a file's name that every system takes: "05-BB/CB" as "05-bb-cb".
QString asName(const QString &text)
{
    static const QRegularExpression other(QStringLiteral("[^a-z0-9]+"));
    QString plain = fold(text).replace(other, QStringLiteral("-"));
    while (plain.startsWith(u'-'))
        plain.remove(0, 1);
    while (plain.endsWith(u'-'))
        plain.chop(1);
    return plain.left(60);
}

/// Writes the folder under its first name.
class Writing
{
public:
    Writing(const OpenSnapshot &snapshot, const BookImage &image, const QString &folder) : m_snapshot(snapshot), m_image(image), m_dir(folder) {}

    Result<OpenExport> run()
    {
        for (const auto step : {&Writing::head, &Writing::log, &Writing::records, &Writing::files, &Writing::fileList, &Writing::sums, &Writing::signature})
            if (auto done = (this->*step)(); !done)
                return done.error();
        for (const QString &name : {QStringLiteral("."), QStringLiteral("records"), QStringLiteral("tables"), filesFolder, QStringLiteral("papers")})
            flushFolder(m_dir.filePath(name));
        return m_made;
    }

private:
    Result<Done> begin(Sink &sink, const QString &name)
    {
        if (!m_dir.mkpath(QFileInfo(name).path()))
            return cannotWrite(m_dir.filePath(name), {});
        return sink.open();
    }

    Result<Done> end(Sink &sink, const QString &name)
    {
        const auto hash = sink.close();
        if (!hash)
            return hash.error();
        m_sums.insert(name, *hash);
        return Done{};
    }

    Result<Done> write(const QString &name, const QByteArray &bytes)
    {
        Sink sink(m_dir.filePath(name));
        if (auto done = begin(sink, name); !done)
            return done;
        if (auto done = sink.add(bytes); !done)
            return done;
        return end(sink, name);
    }

    Result<Done> head()
    {
        initExportResource();
        QFile readme(QStringLiteral(":/export/README.txt"));
        const bool isThere = readme.open(QIODevice::ReadOnly);
        Q_ASSERT(isThere); // compiled in
        const QString text = filled(QString::fromUtf8(readme.readAll()),
                                    {m_snapshot.name, m_snapshot.time.toString(QStringLiteral("yyyy-MM-dd HH:mm")), QString::number(m_snapshot.entries)});
        if (auto done = write(readmeName, text.toUtf8()); !done)
            return done;
        return write(headName, m_snapshot.head);
    }

    /// A member of a line of the log: bytes as a string where they are text, else in Base64 under another name.
    static QByteArray member(const char *name, const QByteArray &bytes)
    {
        const QString text = QString::fromUtf8(bytes);
        if (text.toUtf8() == bytes)
            return QByteArray(",\"") + name + "\":" + jcs::text(text);
        return QByteArray(",\"") + name + "64\":\"" + bytes.toBase64() + '"';
    }

    Result<Done> log()
    {
        Sink sink(m_dir.filePath(logName));
        if (auto done = begin(sink, logName); !done)
            return done;
        for (const HeldLog &log : m_image.logs()) {
            const auto read = m_image.eachEntry(log.org, [&](const StoredEntry &stored) -> Result<Done> {
                QByteArray line = "{\"at\":" + QByteArray::number(stored.at) + member("entry", stored.entry) + ",\"org\":\"" + log.org.toLatin1() + '"';
                if (!stored.salt.isEmpty())
                    line += member("payload", stored.payload) + ",\"salt\":\"" + stored.salt.toBase64() + '"';
                ++m_made.entries;
                if (auto noted = noteNamings(log.org, stored); !noted)
                    return noted;
                return sink.add(line + "}\n");
            });
            if (!read)
                return read;
        }
        return end(sink, logName);
    }

    /// Notes which files an entry's record names, wherever in it.
    Result<Done> noteNamings(const QString &org, const StoredEntry &stored)
    {
        static const QRegularExpression hash(QStringLiteral("\"[0-9a-f]{64}\""));
        if (stored.salt.isEmpty() || !hash.match(QString::fromLatin1(stored.payload)).hasMatch())
            return Done{};
        const auto entry = LogEntry::decode(stored.entry);
        const auto payload = jcs::read(stored.payload);
        if (!entry || !payload)
            return Done{}; // the log stands as it is; nobody is told what the file was
        QString name;
        for (const char *field : {"name", "title", "symbol"})
            if (name.isEmpty())
                name = payload->value(QLatin1String(field)).toString();
        look(*payload, {}, [&](const QString &sha256, const QString &field) { m_namings.insert({sha256, org, entry->kind, entry->record, field, name}); });
        return Done{};
    }

    static void look(const QJsonValue &value, const QString &field, const std::function<void(const QString &, const QString &)> &take)
    {
        if (value.isString() && value.toString().size() == 64)
            take(value.toString(), field);
        const QJsonArray list = value.toArray();
        for (const QJsonValue each : list)
            look(each, field, take);
        const QJsonObject object = value.toObject();
        for (auto each = object.begin(); each != object.end(); ++each)
            look(each.value(), field.isEmpty() ? each.key() : field + u'.' + each.key(), take);
    }

    Result<Done> records()
    {
        for (const KindOfRecord &kind : kindsOfRecord()) {
            bool isEmpty = true;
            const auto look = m_image.eachRecord(kind, [&](const RecordRow &) -> Result<Done> {
                isEmpty = false;
                return Done{};
            });
            if (!look)
                return look;
            if (!isEmpty)
                if (auto done = recordsOf(kind); !done)
                    return done;
        }
        return Done{};
    }

    Result<Done> recordsOf(const KindOfRecord &kind)
    {
        const QString linesName = QStringLiteral("records/%1.jsonl").arg(kind.kind);
        const QString tableName = QStringLiteral("tables/%1.csv").arg(kind.kind);
        Sink lines(m_dir.filePath(linesName));
        Sink table(m_dir.filePath(tableName));
        if (auto done = begin(lines, linesName); !done)
            return done;
        if (auto done = begin(table, tableName); !done)
            return done;
        if (auto done = table.add("\xef\xbb\xbf" + csv::line(QStringList{QStringLiteral("log.org"), QStringLiteral("log.at"), QStringLiteral("log.made")} + kind.fields)); !done)
            return done;
        const auto read = m_image.eachRecord(kind, [&](const RecordRow &row) -> Result<Done> {
            ++m_made.records;
            notePaper(kind, row);
            const QByteArray record = row.payload.isEmpty() ? QByteArray("null") : row.payload;
            const QByteArray line = "{\"at\":" + QByteArray::number(row.at) + ",\"made\":" + QByteArray::number(row.made) + ",\"org\":\"" + row.org.toLatin1()
                + "\",\"record\":" + record + "}\n";
            if (auto done = lines.add(line); !done)
                return done;
            return table.add(csv::line(QStringList{row.org, QString::number(row.at), QString::number(row.made)} + row.values));
        });
        if (!read)
            return read;
        if (auto done = end(lines, linesName); !done)
            return done;
        return end(table, tableName);
    }

    /// Notes what a record says of the papers that people look for.
    void notePaper(const KindOfRecord &kind, const RecordRow &row)
    {
        const auto value = [&](const char *field) { return row.values.value(kind.fields.indexOf(QLatin1String(field))); };
        if (kind.kind == QLatin1String(BookHead::kind))
            m_orgNames.insert(row.org, value("name"));
        if (kind.kind == QLatin1String(Meeting::kind))
            m_days.insert(row.org + row.id, value("date"));
        if (kind.kind == QLatin1String(FinalMinutes::kind))
            m_papers += {row.org, row.org + value("meeting"), {}, QStringLiteral("bien-ban"), value("symbol"), value("pdf")};
        if (kind.kind == QLatin1String(Correction::kind))
            m_papers += {row.org, {}, value("date"), QStringLiteral("dinh-chinh"), value("symbol"), value("pdf")};
        if (kind.kind == QLatin1String(Extract::kind))
            m_papers += {row.org, {}, value("date"), QStringLiteral("trich-bien-ban"), value("symbol"), value("pdf")};
    }

    Result<Done> files()
    {
        QHash<QString, QStringList> nameLists;
        for (const Naming &naming : m_namings)
            nameLists[naming.sha256] += naming.name;
        const auto kept = m_image.eachFile([&](const QString &sha256, const QByteArray &bytes) -> Result<Done> {
            const QString name = filesFolder + u'/' + sha256 + u'.' + endingOf(bytes, nameLists.value(sha256));
            ++m_made.files;
            m_files.insert(sha256, {name, bytes.size()});
            if (auto done = write(name, bytes); !done)
                return done;
            for (const PaperToName &paper : std::as_const(m_papers))
                if (paper.sha256 == sha256)
                    if (auto done = write(freshName(paper), bytes); !done)
                        return done;
            return Done{};
        });
        return kept;
    }

    struct PaperToName
    {
        QString org;
        QString meeting;
        QString day;
        QString what;
        QString symbol;
        QString sha256;
    };

    /// "papers/2026-11-03-bien-ban-05-bb-cb.pdf"; those of other organisations in a folder for each.
    QString freshName(const PaperToName &paper)
    {
        ++m_made.papers;
        const QString folder = paper.org == m_image.org() ? QString() : asName(m_orgNames.value(paper.org)) + u'-' + paper.org + u'/';
        const QString day = paper.day.isEmpty() ? m_days.value(paper.meeting) : paper.day;
        const QString stem = QStringLiteral("papers/") + folder + QStringList{day, paper.what, asName(paper.symbol)}.join(u'-');
        QString name = stem + QStringLiteral(".pdf");
        for (int i = 2; m_sums.contains(name); ++i)
            name = stem + u'-' + QString::number(i) + QStringLiteral(".pdf");
        return name;
    }

    Result<Done> fileList()
    {
        QByteArray text = "\xef\xbb\xbf"
            + csv::line({QStringLiteral("file"), QStringLiteral("sha256"), QStringLiteral("size"), QStringLiteral("log.org"), QStringLiteral("kind"), QStringLiteral("record"),
                         QStringLiteral("field"), QStringLiteral("name")});
        std::set<QString> named;
        for (const Naming &naming : m_namings) {
            const auto file = m_files.constFind(naming.sha256);
            if (file == m_files.constEnd())
                continue;
            named.insert(naming.sha256);
            text += csv::line({file->name, naming.sha256, QString::number(file->size), naming.org, naming.kind, naming.record, naming.field, naming.name});
        }
        for (auto file = m_files.cbegin(); file != m_files.cend(); ++file)
            if (!named.contains(file.key())) // whatever named it was erased or belongs to a newer program
                text += csv::line({file->name, file.key(), QString::number(file->size), {}, {}, {}, {}, {}});
        return write(fileListName, text);
    }

    Result<Done> sums()
    {
        QByteArray text;
        for (auto sum = m_sums.cbegin(); sum != m_sums.cend(); ++sum)
            text += sum.value().toHex() + "  " + sum.key().toUtf8() + '\n';
        m_list = text;
        return write(sumsName, text);
    }

    /// Signs what can only be signed once everything else is written.
    Result<Done> signature()
    {
        const QString time = m_snapshot.time.toString(Qt::ISODate);
        const auto note = note::sign(noteText(m_image.org(), time, m_snapshot.head, m_list), names::officeKey(names::org(m_image.org())).toLatin1(), *m_snapshot.office);
        return note ? write(noteName, *note) : Result<Done>(note.error());
    }

    struct KeptFile
    {
        QString name;
        qint64 size = 0;
    };

    const OpenSnapshot &m_snapshot;
    const BookImage &m_image;
    QDir m_dir;
    OpenExport m_made;
    QMap<QString, QByteArray> m_sums;      ///< by name
    QByteArray m_list;                     ///< SHA256SUMS
    std::set<Naming> m_namings;
    QMap<QString, KeptFile> m_files;       ///< by hash
    QHash<QString, QString> m_orgNames;
    QHash<QString, QString> m_days;        ///< of meetings
    QList<PaperToName> m_papers;
};

} // namespace

Result<QString> placeForExport(const QString &folder)
{
    const QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    if (QFileInfo::exists(path) && !QFileInfo(path).isDir())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "%1 is a file. Choose a new folder for the export."), {path}};
    if (QFileInfo::exists(path) && !QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The folder %1 is not empty. Choose a new folder for the export."), {path}};
    for (QString up = path; up != QFileInfo(up).absolutePath(); up = QFileInfo(up).absolutePath())
        if (QFileInfo::exists(up + QStringLiteral("/keystore.txt")))
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "%1 lies in the folder of a book, which keeps no open files. Choose another place for the export."), {path}};
    return path;
}

Result<OpenExport> writeOpenExport(const OpenSnapshot &snapshot, const QString &folder)
{
    const auto path = placeForExport(folder);
    if (!path)
        return path.error();
    const auto image = BookImage::of(snapshot.image);
    if (!image)
        return image.error();
    const QString making = *path + QStringLiteral(".%1.part").arg(QString::fromLatin1(randomBytes(4).toHex()));
    const Error cannotMake{Error::Io, QT_TRANSLATE_NOOP("Error", "The folder %1 cannot be made."), {*path}};
    if (!QDir().mkpath(making))
        return cannotMake;
    QFile::setPermissions(making, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    auto made = Writing(snapshot, *image, making).run();
    if (!made) {
        QDir(making).removeRecursively();
        return made;
    }
    QDir().rmdir(*path); // an empty folder that was chosen gives way
    if (!renameFolder(making, *path)) {
        QDir(making).removeRecursively();
        return cannotMake;
    }
    flushFolder(QFileInfo(*path).absolutePath());
    made->folder = *path;
    made->fingerprint = fingerprint(snapshot.officeKey);
    return made;
}
