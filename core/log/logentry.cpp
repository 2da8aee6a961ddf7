// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/logentry.h"

#include "core/base/json.h"
#include "core/crypto/hash.h"
#include "core/log/lines_p.h"
#include "core/log/names.h"

#include <algorithm>

static bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

static bool isSmall(QChar c)
{
    return c >= u'a' && c <= u'z';
}

/// 1 to 64 characters that all pass a test.
template <typename Test>
static bool isName(const QString &text, Test &&test)
{
    return !text.isEmpty() && text.size() <= 64 && std::all_of(text.cbegin(), text.cend(), test);
}

static bool isDevice(const QString &text)
{
    return isName(text, [](QChar c) { return isSmall(c) || (c >= u'A' && c <= u'Z') || isDigit(c) || c == u'.' || c == u'_' || c == u'-'; });
}

static bool isPerson(const QString &text)
{
    return isName(text, [](QChar c) { return isSmall(c) || isDigit(c) || c == u'.' || c == u'_' || c == u'-'; });
}

/// Words of small letters and digits with a dot or hyphen between.
static bool isKind(const QString &text)
{
    bool wasMark = true;
    for (const QChar c : text) {
        const bool mark = c == u'.' || c == u'-';
        if (mark ? wasMark : !isSmall(c) && !isDigit(c))
            return false;
        wasMark = mark;
    }
    return !wasMark && text.size() <= 64;
}

static bool isUuid(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool hyphen = i == 8 || i == 13 || i == 18 || i == 23;
        if (hyphen ? text[i] != u'-' : !isDigit(text[i]) && !(text[i] >= u'a' && text[i] <= u'f'))
            return false;
    }
    return text.size() == 36;
}

static Error refused(const char *key)
{
    return {Error::Invalid, QT_TRANSLATE_NOOP("Error", "The field \"%1\" of a log entry breaks its rule."), {QString::fromLatin1(key)}};
}

static bool isCount(qint64 number)
{
    return number >= 0 && number <= lines::largest;
}

/// The key of the first field that breaks its rule, or nothing.
static const char *firstBroken(const LogEntry &entry)
{
    const bool creates = entry.action == u"create";
    if (!creates && entry.action != u"amend" && entry.action != u"annul")
        return "a";
    if (entry.commitment.size() != 32)
        return "c";
    if (!isDevice(entry.device))
        return "d";
    if (!isCount(entry.epoch))
        return "e";
    if (!isKind(entry.kind))
        return "k";
    if (!names::isOrgId(entry.org))
        return "o";
    if (!isPerson(entry.person))
        return "p";
    if (!isUuid(entry.record))
        return "r";
    const qint64 milliseconds = entry.time.isValid() ? entry.time.toMSecsSinceEpoch() : -1;
    const int year = entry.time.toUTC().date().year();
    if (!entry.time.isValid() || milliseconds % 1000 != 0 || year < 1 || year > 9999)
        return "t";
    if (entry.amends && (creates || !isCount(*entry.amends)))
        return "x";
    return nullptr;
}

Result<QByteArray> LogEntry::encode() const
{
    if (version != 1)
        return refused("v");
    if (const char *key = firstBroken(*this))
        return refused(key);
    // Every field was found to be plain ASCII without a character that JSON escapes, and the keys stand in canonical order.
    QByteArray line;
    line.reserve(384);
    const auto add = [&line](const char *key, const QByteArray &value) { line += key + value; };
    add("{\"a\":\"", action.toLatin1());
    add("\",\"c\":\"", commitment.toBase64());
    add("\",\"d\":\"", device.toLatin1());
    add("\",\"e\":", QByteArray::number(epoch));
    add(",\"k\":\"", kind.toLatin1());
    add("\",\"o\":\"", org.toLatin1());
    add("\",\"p\":\"", person.toLatin1());
    add("\",\"r\":\"", record.toLatin1());
    add("\",\"t\":\"", lines::timeText(time).toLatin1());
    add("\",\"v\":", QByteArray::number(version));
    if (amends)
        add(",\"x\":", QByteArray::number(*amends));
    return line + '}';
}

/// Takes a member out of an object, so that what is left over at the end is unknown.
static QString takeText(QJsonObject &object, QLatin1String key)
{
    return object.take(key).toString();
}

static qint64 takeNumber(QJsonObject &object, QLatin1String key)
{
    return object.take(key).toInteger(-1);
}

Result<LogEntry> LogEntry::decode(const QByteArray &bytes)
{
    if (bytes.size() > maxBytes)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "A log entry is longer than %1 bytes."), {QString::number(maxBytes)}, {}, "limit"};
    auto object = jcs::read(bytes);
    if (!object)
        return object.error();
    const qint64 version = takeNumber(*object, QLatin1String("v"));
    if (version < 1)
        return refused("v");
    if (version != 1)
        return Error{Error::Unsupported, QT_TRANSLATE_NOOP("Error", "A log entry was written by a newer program.")};

    LogEntry entry;
    entry.action = takeText(*object, QLatin1String("a"));
    entry.commitment = lines::base64(takeText(*object, QLatin1String("c")).toLatin1()).value_or(QByteArray());
    entry.device = takeText(*object, QLatin1String("d"));
    entry.epoch = takeNumber(*object, QLatin1String("e"));
    entry.kind = takeText(*object, QLatin1String("k"));
    entry.org = takeText(*object, QLatin1String("o"));
    entry.person = takeText(*object, QLatin1String("p"));
    entry.record = takeText(*object, QLatin1String("r"));
    entry.time = lines::time(takeText(*object, QLatin1String("t"))).value_or(QDateTime());
    if (object->contains(QLatin1String("x")))
        entry.amends = takeNumber(*object, QLatin1String("x"));
    if (!object->isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "A log entry has the unknown field \"%1\"."), {object->keys().first()}};
    if (const char *key = firstBroken(entry))
        return refused(key);
    return entry;
}

QByteArray commitment(const QByteArray &salt, const QByteArray &payload)
{
    Q_ASSERT(salt.size() == 32);
    return sha256(QByteArrayLiteral("sochibo/commit/v1") + '\0' + salt + payload);
}
