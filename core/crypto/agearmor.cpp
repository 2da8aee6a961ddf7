// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/age.h"
#include "core/crypto/base64_p.h"

namespace age {

static const QByteArray beginLine = QByteArrayLiteral("-----BEGIN AGE ENCRYPTED FILE-----");
static const QByteArray endLine = QByteArrayLiteral("-----END AGE ENCRYPTED FILE-----");
static constexpr qsizetype columns = 64;

bool isArmored(const QByteArray &start)
{
    return start.trimmed().startsWith("-----BEGIN");
}

QByteArray armored(const QByteArray &file)
{
    const QByteArray body = file.toBase64();
    QByteArray text = beginLine + '\n';
    for (qsizetype at = 0; at < body.size(); at += columns)
        text += body.sliced(at, qMin(columns, body.size() - at)) + '\n';
    return text + endLine + '\n';
}

Result<QByteArray> dearmored(const QByteArray &text)
{
    const auto wrong = [](const char *why) {
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The text around the encrypted file is damaged."), {}, QString::fromLatin1(why), "armor"};
    };
    QList<QByteArray> lines = text.trimmed().split('\n');
    for (QByteArray &line : lines)
        if (line.endsWith('\r'))
            line.chop(1);
    if (lines.size() < 2 || lines.first() != beginLine || lines.last() != endLine)
        return wrong("first or last line");
    QByteArray body;
    for (qsizetype i = 1; i + 1 < lines.size(); ++i) {
        const bool isLast = i + 2 == lines.size();
        if (lines[i].isEmpty() || lines[i].size() > columns || (!isLast && lines[i].size() != columns))
            return wrong("length of a line");
        body += lines[i];
    }
    const auto file = paddedBase64(body);
    if (!file)
        return wrong("base64");
    return *file;
}

} // namespace age
