// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/reader_p.h"

#include <archive.h>
#include <archive_entry.h>
#include <clocale>

#ifdef Q_OS_UNIX
/// While it lives, this thread is in a UTF-8 locale: libarchive turns names into the locale's characters, and a machine
/// whose locale is missing is in "C".
class Utf8Locale {
public:
    Utf8Locale()
        : m_utf8(newlocale(LC_CTYPE_MASK, "C.UTF-8", locale_t{}))
        , m_before(uselocale(m_utf8)) // without such a locale this only asks
    {
    }
    ~Utf8Locale()
    {
        uselocale(m_before);
        if (m_utf8)
            freelocale(m_utf8);
    }
    Q_DISABLE_COPY_MOVE(Utf8Locale)

private:
    locale_t m_utf8;
    locale_t m_before;
};
#else
struct Utf8Locale { }; // Windows keeps names in UTF-16
#endif

ArchiveReader::ArchiveReader(const QByteArray &bytes, Format format)
    : m_archive(archive_read_new(), archive_read_free)
    , m_format(format)
{
    Q_CHECK_PTR(m_archive.get());
    if (format == Zip)
        archive_read_support_format_zip_seekable(m_archive.get());
    else
        archive_read_support_format_tar(m_archive.get());
    // What fails here fails again in the first next().
    archive_read_open_memory(m_archive.get(), bytes.constData(), size_t(bytes.size()));
}

ArchiveReader::Step ArchiveReader::next()
{
    [[maybe_unused]] const Utf8Locale locale;
    switch (archive_read_next_header(m_archive.get(), &m_entry)) {
    case ARCHIVE_OK:
        return Member;
    case ARCHIVE_EOF:
        return End;
    default:
        return Damaged;
    }
}

QString ArchiveReader::name() const
{
    [[maybe_unused]] const Utf8Locale locale;
    const char *utf8 = archive_entry_pathname_utf8(m_entry);
    // A name that does not say it is UTF-8 comes as it stands in the archive.
    return QString::fromUtf8(utf8 ? utf8 : archive_entry_pathname(m_entry));
}

qint64 ArchiveReader::size() const
{
    return archive_entry_size(m_entry);
}

bool ArchiveReader::isPlain() const
{
    return archive_entry_filetype(m_entry) == AE_IFREG && !archive_entry_hardlink(m_entry)
        && (m_format == Zip || archive_format(m_archive.get()) == ARCHIVE_FORMAT_TAR_USTAR);
}

bool ArchiveReader::isEncrypted() const
{
    return archive_entry_is_encrypted(m_entry) != 0 || archive_read_has_encrypted_entries(m_archive.get()) > 0;
}

bool ArchiveReader::isCommonMethod() const
{
    // libarchive tells the method of a ZIP member only in this text, such as "ZIP 2.0 (deflation)".
    const QByteArray format = archive_format_name(m_archive.get());
    return format.endsWith("(deflation)") || format.endsWith("(uncompressed)");
}

std::optional<QByteArray> ArchiveReader::content(qint64 maxBytes)
{
    QByteArray bytes;
    bytes.reserve(qMin(size(), maxBytes));
    QByteArray chunk(1 << 16, Qt::Uninitialized);
    while (bytes.size() <= maxBytes) {
        const qint64 most = qMin<qint64>(chunk.size(), maxBytes + 1 - bytes.size());
        const auto count = archive_read_data(m_archive.get(), chunk.data(), size_t(most));
        if (count < 0)
            return std::nullopt;
        if (count == 0)
            return bytes;
        bytes.append(chunk.constData(), qsizetype(count));
    }
    return bytes;
}

QString ArchiveReader::detail() const
{
    return QString::fromUtf8(archive_error_string(m_archive.get()));
}
