// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/ageheader_p.h"

#include "core/crypto/base64_p.h"
#include "core/crypto/hash.h"

#include <QIODevice>
#include <algorithm>

namespace age {

static const QByteArray versionLine = QByteArrayLiteral("age-encryption.org/v1\n");
static constexpr qsizetype maxHeader = 64 * 1024;
static constexpr qsizetype maxStanzas = 20;
static constexpr qsizetype columns = 64;

Error headerError(const char *why, Error::Kind kind)
{
    return {kind, QT_TRANSLATE_NOOP("Error", "The head of the encrypted file is not in order."), {}, QString::fromLatin1(why), "header"};
}

QByteArray readUpTo(QIODevice &in, qint64 size)
{
    QByteArray bytes;
    while (bytes.size() < size) {
        const QByteArray more = in.read(size - bytes.size());
        if (!more.isEmpty())
            bytes += more;
        else if (!in.waitForReadyRead(-1))
            break;
    }
    return bytes;
}

/// Reads the lines of a header and counts them against its limit.
class HeaderLines
{
public:
    explicit HeaderLines(QIODevice &in) : m_in(in) {}

    /// The next line without its LF.
    Result<QByteArray> next()
    {
        QByteArray line;
        while (!line.endsWith('\n')) {
            const qint64 room = maxHeader - m_read.size() - line.size();
            if (room <= 0)
                return headerError("longer than 64 KiB", Error::Refused);
            const QByteArray more = m_in.readLine(room + 1); // Qt counts a NUL that it does not write
            if (!more.isEmpty())
                line += more;
            else if (!m_in.waitForReadyRead(-1))
                return headerError("ends early");
        }
        m_read += line;
        line.chop(1);
        return line;
    }

    const QByteArray &read() const { return m_read; }

private:
    QIODevice &m_in;
    QByteArray m_read;
};

static Result<Stanza> readStanza(const QByteArray &first, HeaderLines &lines)
{
    Stanza stanza{first.sliced(3).split(' '), {}};
    for (const QByteArray &argument : std::as_const(stanza.arguments)) {
        const bool printable = std::all_of(argument.begin(), argument.end(), [](char c) { return c >= 33 && c <= 126; });
        if (argument.isEmpty() || !printable)
            return headerError("argument of a stanza");
    }
    for (;;) {
        const auto line = lines.next();
        if (!line)
            return line.error();
        const auto bytes = bareBase64(*line);
        if (line->size() > columns || !bytes)
            return headerError("body of a stanza");
        stanza.body += *bytes;
        if (line->size() < columns)
            return stanza;
    }
}

Result<Header> readHeader(QIODevice &in)
{
    HeaderLines lines(in);
    const auto version = lines.next();
    if (!version)
        return version.error();
    if (*version + '\n' != versionLine)
        return headerError("version line", version->startsWith("age-encryption.org/") ? Error::Unsupported : Error::Invalid);
    Header header;
    for (;;) {
        const qsizetype before = lines.read().size();
        const auto line = lines.next();
        if (!line)
            return line.error();
        if (line->startsWith("--- ")) {
            const auto mac = bareBase64(line->sliced(4));
            if (!mac || mac->size() != 32)
                return headerError("mac line");
            header.mac = *mac;
            header.authenticated = lines.read().first(before + 3);
            break;
        }
        if (!line->startsWith("-> "))
            return headerError("neither stanza nor mac line");
        if (header.stanzas.size() == maxStanzas)
            return headerError("more than 20 stanzas", Error::Refused);
        auto stanza = readStanza(*line, lines);
        if (!stanza)
            return stanza.error();
        header.stanzas += *stanza;
    }
    if (header.stanzas.isEmpty())
        return headerError("no stanza");
    const auto isScrypt = [](const Stanza &stanza) { return stanza.arguments.first() == "scrypt"; };
    if (header.stanzas.size() > 1 && std::any_of(header.stanzas.begin(), header.stanzas.end(), isScrypt))
        return headerError("a scrypt stanza is not alone");
    return header;
}

QByteArray writeHeader(const QList<Stanza> &stanzas, const SecretBytes &fileKey)
{
    QByteArray out = versionLine;
    for (const Stanza &stanza : stanzas) {
        out += "-> " + stanza.arguments.join(' ') + '\n';
        const QByteArray body = toBareBase64(stanza.body);
        qsizetype at = 0;
        for (; body.size() - at >= columns; at += columns)
            out += body.sliced(at, columns) + '\n';
        out += body.sliced(at) + '\n'; // short, and empty where the body fills its lines
    }
    out += "---";
    return out + ' ' + toBareBase64(headerMac(out, fileKey)) + '\n';
}

QByteArray headerMac(const QByteArray &authenticated, const SecretBytes &fileKey)
{
    return hmacSha256(hkdfSha256(fileKey.view(), {}, "header").view(), authenticated);
}

} // namespace age
