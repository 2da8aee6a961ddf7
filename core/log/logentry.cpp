// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/logentry.h"

#include "core/base/json.h"
#include "core/crypto/hash.h"
#include "core/log/lines_p.h"
#include "core/log/names.h"

#include <QRegularExpression>

static QRegularExpression whole(const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)));
}

static bool matches(const QString &text, const QRegularExpression &form)
{
    return form.match(text).hasMatch();
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
    static const QRegularExpression device = whole("[A-Za-z0-9._-]{1,64}");
    static const QRegularExpression kind = whole("[a-z0-9]+([.-][a-z0-9]+)*");
    static const QRegularExpression person = whole("[a-z0-9._-]{1,64}");
    static const QRegularExpression uuid = whole("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    const bool creates = entry.action == u"create";
    if (!creates && entry.action != u"amend" && entry.action != u"annul")
        return "a";
    if (entry.commitment.size() != 32)
        return "c";
    if (!matches(entry.device, device))
        return "d";
    if (!isCount(entry.epoch))
        return "e";
    if (entry.kind.size() > 64 || !matches(entry.kind, kind))
        return "k";
    if (!names::isOrgId(entry.org))
        return "o";
    if (!matches(entry.person, person))
        return "p";
    if (!matches(entry.record, uuid))
        return "r";
    if (!entry.time.isValid() || entry.time.time().msec() != 0 || entry.time.toUTC().date().year() < 1
        || entry.time.toUTC().date().year() > 9999)
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
