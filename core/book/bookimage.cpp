// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/bookimage.h"

#include <cstring>
#include <sqlite3.h>

static Error unreadable(const char *detail)
{
    return {Error::Corrupt, QT_TRANSLATE_NOOP("Error", "The records of the book cannot be read."), {}, QString::fromUtf8(detail)};
}

QList<KindOfRecord> kindsOfRecord()
{
    QList<KindOfRecord> kinds;
    (void)forEachKind([&kinds](const auto &each) -> Result<Done> {
        using T = std::decay_t<decltype(each)>;
        kinds += KindOfRecord{QString::fromLatin1(T::kind), rows::columns<T>()};
        return Done{};
    });
    return kinds;
}

static QVariant columnOf(sqlite3_stmt *statement, int column)
{
    const auto bytes = [&](const void *data) { return QByteArray(static_cast<const char *>(data), sqlite3_column_bytes(statement, column)); };
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER: return QVariant(qint64(sqlite3_column_int64(statement, column)));
    case SQLITE_TEXT: return QString::fromUtf8(bytes(sqlite3_column_text(statement, column)));
    case SQLITE_BLOB: return bytes(sqlite3_column_blob(statement, column));
    default: return {};
    }
}

Result<Done> BookImage::each(const QByteArray &sql, const QList<QString> &values, const std::function<Result<Done>(const Row &)> &take) const
{
    sqlite3_stmt *prepared = nullptr;
    if (sqlite3_prepare_v2(m_connection.get(), sql.constData(), int(sql.size()), &prepared, nullptr) != SQLITE_OK)
        return unreadable(sqlite3_errmsg(m_connection.get()));
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> statement(prepared, &sqlite3_finalize);
    for (int i = 0; i < values.size(); ++i) {
        const QByteArray text = values[i].toUtf8();
        sqlite3_bind_text(prepared, i + 1, text.constData(), int(text.size()), SQLITE_TRANSIENT);
    }
    int stepped = SQLITE_ROW;
    while ((stepped = sqlite3_step(prepared)) == SQLITE_ROW) {
        Row row;
        for (int i = 0; i < sqlite3_column_count(prepared); ++i)
            row += columnOf(prepared, i);
        if (auto taken = take(row); !taken)
            return taken.error();
    }
    return stepped == SQLITE_DONE ? Result<Done>(Done{}) : Result<Done>(unreadable(sqlite3_errmsg(m_connection.get())));
}

Result<BookImage> BookImage::of(const QByteArray &image)
{
    BookImage read;
    read.m_image = image;
    sqlite3 *memory = nullptr;
    const bool isOpen = sqlite3_open(":memory:", &memory) == SQLITE_OK;
    read.m_connection = {memory, &sqlite3_close};
    if (!isOpen)
        return unreadable("");
    auto *bytes = reinterpret_cast<uchar *>(const_cast<char *>(read.m_image.constData())); // read only, as the flag says
    if (sqlite3_deserialize(memory, "main", bytes, read.m_image.size(), read.m_image.size(), SQLITE_DESERIALIZE_READONLY) != SQLITE_OK)
        return unreadable(sqlite3_errmsg(memory));
    const auto self = read.each("SELECT org, epoch FROM self", {}, [&read](const Row &row) -> Result<Done> {
        read.m_org = row[0].toString();
        read.m_epoch = row[1].toLongLong();
        return Done{};
    });
    if (!self)
        return self.error();
    const auto logs = read.each("SELECT org, size, frontier, cosigned, checkpoint FROM logs ORDER BY org", {}, [&read](const Row &row) -> Result<Done> {
        const auto frontier = merkle::Frontier::fromBytes(row[2].toByteArray());
        if (!frontier)
            return frontier.error();
        HeldLog log{row[0].toString(), row[1].toLongLong(), frontier->root(), row[3].toLongLong(), row[4].toString()};
        if (log.org == read.m_org)
            read.m_logs.prepend(log);
        else
            read.m_logs.append(log);
        return Done{};
    });
    if (!logs)
        return logs.error();
    if (read.m_logs.isEmpty() || read.m_logs.first().org != read.m_org)
        return unreadable("");
    const auto checkpoints = read.each("SELECT size, note FROM checkpoints ORDER BY size", {}, [&read](const Row &row) -> Result<Done> {
        read.m_checkpoints += {row[0].toLongLong(), row[1].toString()};
        return Done{};
    });
    if (!checkpoints)
        return checkpoints.error();
    const auto commits = read.each("SELECT first, end FROM commits ORDER BY first", {}, [&read](const Row &row) -> Result<Done> {
        read.m_commits += {row[0].toLongLong(), row[1].toLongLong()};
        return Done{};
    });
    if (!commits)
        return commits.error();
    return read;
}

Result<Done> BookImage::eachEntry(const QString &org, const std::function<Result<Done>(const StoredEntry &)> &take) const
{
    return each("SELECT at, entry, salt, payload FROM entries WHERE org = ? ORDER BY at", {org}, [&take](const Row &row) {
        return take({row[0].toLongLong(), row[1].toByteArray(), row[2].toByteArray(), row[3].toByteArray()});
    });
}

Result<QList<qint64>> BookImage::erasedEntries(const QString &org) const
{
    QList<qint64> erased;
    const auto read = each("SELECT at FROM entries WHERE org = ? AND coalesce(length(salt), 0) = 0 ORDER BY at", {org}, [&erased](const Row &row) -> Result<Done> {
        erased += row[0].toLongLong();
        return Done{};
    });
    return read ? Result<QList<qint64>>(erased) : Result<QList<qint64>>(read.error());
}

Result<Done> BookImage::eachRecord(const KindOfRecord &kind, const std::function<Result<Done>(const RecordRow &)> &take) const
{
    QByteArray fields;
    for (const QString &field : kind.fields)
        fields += ", t.\"" + field.toLatin1() + '"';
    const QByteArray table = kind.kind.toLatin1().replace('.', '_');
    const QByteArray sql = "SELECT t.owner, t.at, t.made, e.payload" + fields + " FROM \"" + table
        + "\" AS t LEFT JOIN entries AS e ON e.org = t.owner AND e.at = t.at ORDER BY t.owner, t.made, t.id";
    return each(sql, {}, [&](const Row &row) {
        RecordRow record{row[0].toString(), row[1].toLongLong(), row[2].toLongLong(), {}, row[3].toByteArray(), {}};
        for (qsizetype i = 0; i < kind.fields.size(); ++i) {
            record.values += row[4 + i].toString();
            if (kind.fields[i] == QLatin1String("id"))
                record.id = record.values.last();
        }
        return take(record);
    });
}

Result<QStringList> BookImage::fileHashes() const
{
    QStringList hashes;
    const auto read = each("SELECT sha256 FROM blobs ORDER BY sha256", {}, [&hashes](const Row &row) -> Result<Done> {
        hashes += row[0].toString();
        return Done{};
    });
    return read ? Result<QStringList>(hashes) : Result<QStringList>(read.error());
}

Result<Done> BookImage::eachFile(const std::function<Result<Done>(const QString &, const QByteArray &)> &take) const
{
    return each("SELECT sha256, bytes FROM blobs ORDER BY sha256", {}, [&take](const Row &row) { return take(row[0].toString(), row[1].toByteArray()); });
}

namespace {

/// What is wrong with the second book, told by the first.
class Comparing
{
public:
    Comparing(const BookImage &first, const BookImage &second) : m_first(first), m_second(second) {}

    Result<BookComparison> run()
    {
        if (m_first.org() != m_second.org())
            differ(QT_TRANSLATE_NOOP("Error", "They are the books of two organisations: %1 and %2."), {m_first.org(), m_second.org()});
        for (const auto step : {&Comparing::ownLog, &Comparing::otherLogs, &Comparing::records, &Comparing::files})
            if (auto done = (this->*step)(); !done)
                return done.error();
        return m_found;
    }

private:
    void differ(const char *text, const QStringList &args) { m_found.differences += sentence(Error{Error::Corrupt, text, args}); }

    static Result<QList<StoredEntry>> entriesOf(const BookImage &image, const QString &org)
    {
        QList<StoredEntry> list;
        const auto read = image.eachEntry(org, [&list](const StoredEntry &entry) -> Result<Done> {
            list += entry;
            return Done{};
        });
        return read ? Result<QList<StoredEntry>>(list) : Result<QList<StoredEntry>>(read.error());
    }

    /// How many leading entries are the same; what was erased in one of the two only is a difference.
    Result<qint64> sameEntries(const QString &org, const QString &otherOrg, qint64 &size, qint64 &otherSize)
    {
        const auto one = entriesOf(m_first, org);
        const auto other = entriesOf(m_second, otherOrg);
        if (!one)
            return one.error();
        if (!other)
            return other.error();
        size = one->size();
        otherSize = other->size();
        qint64 same = 0;
        while (same < std::min(size, otherSize) && (*one)[same].entry == (*other)[same].entry)
            ++same;
        for (qint64 at = 0; at < same; ++at)
            if ((*one)[at].salt != (*other)[at].salt || (*one)[at].payload != (*other)[at].payload)
                differ(QT_TRANSLATE_NOOP("Error", "Log of %1: entry %2 has another content."), {org, QString::number(at)});
        if (org == m_first.org())
            for (const auto *list : {&*one, &*other})
                for (qint64 at = same; at < list->size(); ++at)
                    if (const auto entry = LogEntry::decode((*list)[at].entry))
                        m_further += entry->record;
        return same;
    }

    Result<Done> ownLog()
    {
        const auto same = sameEntries(m_first.org(), m_second.org(), m_found.entries, m_found.otherEntries);
        if (!same)
            return same.error();
        m_found.common = *same;
        if (m_found.common < std::min(m_found.entries, m_found.otherEntries))
            differ(QT_TRANSLATE_NOOP("Error", "Log of %1: from entry %2 on the two go different ways."), {m_first.org(), QString::number(m_found.common)});
        return Done{};
    }

    Result<Done> otherLogs()
    {
        QStringList orgs;
        for (const BookImage *image : {&m_first, &m_second})
            for (const HeldLog &log : image->logs())
                if (log.org != image->org() && !orgs.contains(log.org))
                    orgs += log.org;
        for (const QString &org : std::as_const(orgs)) {
            qint64 size = 0;
            qint64 otherSize = 0;
            const auto same = sameEntries(org, org, size, otherSize);
            if (!same)
                return same.error();
            if (*same != size || *same != otherSize)
                differ(QT_TRANSLATE_NOOP("Error", "Log of %1: %2 entries here, %3 there, %4 of them the same."),
                       {org, QString::number(size), QString::number(otherSize), QString::number(*same)});
        }
        return Done{};
    }

    /// The records of a kind, each as text, without those of which an entry speaks that only one of the books has.
    Result<QMap<QString, QStringList>> standing(const BookImage &image, const KindOfRecord &kind) const
    {
        QMap<QString, QStringList> found;
        const auto read = image.eachRecord(kind, [&](const RecordRow &row) -> Result<Done> {
            if (row.org != image.org() || !m_further.contains(row.id))
                found.insert(row.org + u' ' + row.id, QStringList{QString::number(row.at), QString::number(row.made)} + row.values);
            return Done{};
        });
        return read ? Result<QMap<QString, QStringList>>(found) : Result<QMap<QString, QStringList>>(read.error());
    }

    Result<Done> records()
    {
        for (const KindOfRecord &kind : kindsOfRecord()) {
            const auto one = standing(m_first, kind);
            const auto other = standing(m_second, kind);
            if (!one)
                return one.error();
            if (!other)
                return other.error();
            m_found.records += one->size();
            QStringList unlike;
            for (auto each = one->cbegin(); each != one->cend(); ++each)
                if (other->value(each.key()) != each.value())
                    unlike += each.key();
            for (auto each = other->cbegin(); each != other->cend(); ++each)
                if (!one->contains(each.key()))
                    unlike += each.key();
            for (const QString &key : std::as_const(unlike))
                differ(QT_TRANSLATE_NOOP("Error", "The record %1 (%2) is not the same in both."), {key, kind.kind});
        }
        return Done{};
    }

    Result<Done> files()
    {
        QMap<QString, int> held;
        int bit = 1;
        for (const BookImage *image : {&m_first, &m_second}) {
            const auto read = image->eachFile([&](const QString &sha256, const QByteArray &) -> Result<Done> {
                held[sha256] |= bit;
                return Done{};
            });
            if (!read)
                return read.error();
            bit = 2;
        }
        for (auto each = held.cbegin(); each != held.cend(); ++each) {
            if (each.value() == 3)
                ++m_found.files;
            else
                differ(QT_TRANSLATE_NOOP("Error", "Only one of the two books keeps the file %1."), {each.key()});
        }
        return Done{};
    }

    const BookImage &m_first;
    const BookImage &m_second;
    BookComparison m_found;
    QSet<QString> m_further;  ///< ids of records of which an entry speaks that only one of the books has
};

} // namespace

Result<BookComparison> compare(const BookImage &first, const BookImage &second)
{
    return Comparing(first, second).run();
}
