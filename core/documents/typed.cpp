// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/typed_p.h"

#include "core/text/fold.h"

#include <QStringList>

namespace documents {

/// Whether a character begins a new line somewhere: other programs break lines at more characters than "\n".
static bool breaksLines(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f' || c == QChar(0x0085) || c == QChar::LineSeparator
        || c == QChar::ParagraphSeparator;
}

/// Whether a character is not seen and can make a text look like another one.
static bool misleads(QChar c)
{
    const char16_t code = c.unicode();
    return c.category() == QChar::Other_Control || (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069)
        || code == 0x200E || code == 0x200F || code == 0x061C || code == 0xFEFF || code == 0x00AD || c.isNonCharacter();
}

static QStringList linesOf(const QString &text)
{
    QString plain;
    for (const QChar c : text) {
        if (breaksLines(c))
            plain += u'\n';
        else if (c == u'\t')
            plain += u' ';
        else if (!misleads(c))
            plain += c;
    }
    QStringList lines;
    for (const QString &line : nfc(plain).split(u'\n'))
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty())
            lines += trimmed;
    return lines;
}

QString typed(const QString &text)
{
    return linesOf(text).join(u'\n');
}

QString typedLine(const QString &text)
{
    return linesOf(text).join(u' ');
}

QJsonArray typedLines(const QString &text)
{
    return QJsonArray::fromStringList(linesOf(text));
}

} // namespace documents
