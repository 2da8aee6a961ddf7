// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/certificatelines_p.h"

#include "core/crypto/age.h"
#include "core/crypto/minisign.h"
#include "core/log/lines_p.h"
#include "core/log/names.h"

#include <QRegularExpression>
#include <algorithm>

namespace certificatelines {

static bool matches(const QByteArray &text, const char *pattern)
{
    const QString anchored = QRegularExpression::anchoredPattern(QString::fromLatin1(pattern));
    return QRegularExpression(anchored).match(QString::fromUtf8(text)).hasMatch();
}

static bool isPersonCode(const QByteArray &text)
{
    return matches(text, "p-[0-9a-z]{1,32}");
}

static bool isMinisignKey(const QByteArray &text)
{
    const auto key = minisign::PublicKey::parse(text);
    return key && key->text() == text;
}

/// `<key name>+<key id>`, as a vkey begins.
static bool isKeyNameAndId(const QByteArray &text)
{
    const qsizetype plus = text.indexOf('+');
    return plus > 0 && note::isKeyName(text.left(plus)) && matches(text.mid(plus + 1), "[0-9a-f]{8}");
}

/// A name people read: NFC, nothing invisible that turns the direction of writing, no white space at its ends.
static std::optional<QString> properName(const QByteArray &bytes)
{
    const QString name = QString::fromUtf8(bytes);
    if (name.toUtf8() != bytes || name.isEmpty() || name.size() > 200)
        return std::nullopt;
    if (name.normalized(QString::NormalizationForm_C) != name || name.trimmed() != name)
        return std::nullopt;
    const auto misleads = [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph || (c >= QChar(0x202a) && c <= QChar(0x202e))
            || (c >= QChar(0x2066) && c <= QChar(0x2069)) || c == QChar(0xfeff);
    };
    return std::none_of(name.begin(), name.end(), misleads) ? std::optional(name) : std::nullopt;
}

Reader::Reader(const QByteArray &text)
{
    QByteArray rest = text;
    while (const auto line = lines::takeLine(rest))
        m_lines.append(*line);
    if (!rest.isEmpty()) // the last line has no LF
        m_broken = m_lines.size();
}

void Reader::refuse()
{
    if (!m_broken)
        m_broken = std::max<qsizetype>(m_next - 1, 0);
}

bool Reader::isNext(const char *keyword) const
{
    return m_next < m_lines.size() && m_lines[m_next].startsWith(QByteArray(keyword) + ' ');
}

QByteArray Reader::take(const char *keyword)
{
    const bool is = isNext(keyword);
    const QByteArray line = m_lines.value(m_next++);
    if (is)
        return line.mid(qsizetype(qstrlen(keyword)) + 1);
    refuse();
    return {};
}

void Reader::head(const char *line)
{
    if (m_lines.value(m_next++) != line)
        refuse();
}

QString Reader::org(const char *keyword)
{
    const QString name = QString::fromUtf8(take(keyword));
    if (!names::isOrg(name))
        refuse();
    return name;
}

QString Reader::title()
{
    const auto name = properName(take("title"));
    if (!name)
        refuse();
    return name.value_or(QString());
}

qint64 Reader::serial()
{
    const auto number = lines::decimal(take("serial"));
    if (!number || *number == 0)
        refuse();
    return number.value_or(0);
}

QByteArray Reader::prev(qint64 serial)
{
    const QByteArray text = take("prev");
    const auto digest = lines::hash(text);
    const bool fits = serial == 1 ? text == "-" : digest.has_value();
    if (!fits)
        refuse();
    return digest.value_or(QByteArray());
}

QDateTime Reader::issued()
{
    const auto time = lines::time(QString::fromUtf8(take("issued")));
    if (!time)
        refuse();
    return time.value_or(QDateTime());
}

void Reader::valid(QDateTime &from, QDateTime &to)
{
    const QList<QByteArray> fields = take("valid").split(' ');
    from = lines::time(QString::fromUtf8(fields[0])).value_or(QDateTime());
    to = lines::time(QString::fromUtf8(fields.value(1))).value_or(QDateTime());
    if (fields.size() != 2 || !from.isValid() || !to.isValid() || from >= to)
        refuse();
}

note::VerifierKey Reader::key(const char *purpose, note::KeyType type)
{
    const QByteArray text = take(QByteArray("key ").append(purpose).constData());
    const auto key = note::VerifierKey::parse(text);
    // One public key serves one purpose (tlog-cosignature, "Ed25519 signed message").
    if (!key || key->text() != text || key->type != type || m_publicKeys.contains(key->publicKey)) {
        refuse();
        return {};
    }
    m_publicKeys.append(key->publicKey);
    return *key;
}

note::VerifierKey Reader::key(const char *purpose, note::KeyType type, const QString &name)
{
    const note::VerifierKey read = key(purpose, type);
    if (read.name != name.toUtf8())
        refuse();
    return read;
}

QByteArray Reader::age()
{
    const QByteArray text = take("age");
    const auto recipient = age::Recipient::parse(text);
    if (!recipient || recipient->text() != text)
        refuse();
    return text;
}

/// Whether a person may stand beside another: not twice in one role, and one code, one key, one name go together.
static bool mayStandTogether(const CertifiedPerson &one, const CertifiedPerson &other)
{
    if (one.code == other.code)
        return one.role != other.role && one.publicKey == other.publicKey && one.name == other.name;
    return one.publicKey != other.publicKey;
}

QList<CertifiedPerson> Reader::persons()
{
    QList<CertifiedPerson> persons;
    while (!m_broken && isNext("person")) {
        const QByteArray text = take("person");
        const QList<QByteArray> fields = text.split(' ');
        if (fields.size() < 4 || !isPersonCode(fields[0]) || !matches(fields[1], "secretary|chair|minute-taker")
            || !isMinisignKey(fields[2])) {
            refuse();
            break;
        }
        const qsizetype nameAt = fields[0].size() + fields[1].size() + fields[2].size() + 3;
        const auto name = properName(text.mid(nameAt));
        const CertifiedPerson person{QString::fromLatin1(fields[0]), QString::fromLatin1(fields[1]), fields[2],
                                     name.value_or(QString())};
        const auto agrees = [&](const CertifiedPerson &other) { return mayStandTogether(person, other); };
        if (!name || !std::all_of(persons.begin(), persons.end(), agrees))
            refuse();
        persons.append(person);
    }
    return persons;
}

QList<Revocation> Reader::revocations()
{
    QList<Revocation> revocations;
    while (!m_broken && isNext("revoke")) {
        const QList<QByteArray> fields = take("revoke").split(' ');
        const auto size = lines::decimal(fields.value(2));
        const QByteArray key = fields[0];
        const auto isSame = [&](const Revocation &other) { return other.key == key; };
        if (fields.size() != 3 || !size || !matches(fields[1], "[a-z][a-z-]{0,31}")
            || !(isPersonCode(key) || isMinisignKey(key) || isKeyNameAndId(key))
            || std::any_of(revocations.begin(), revocations.end(), isSame)) {
            refuse();
            break;
        }
        revocations.append({key, QString::fromLatin1(fields[1]), *size});
    }
    return revocations;
}

Result<Done> Reader::finish()
{
    if (!m_broken && m_next != m_lines.size())
        m_broken = m_next;
    if (m_broken)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Line %1 of the certificate or request cannot be accepted."),
                     {QString::number(*m_broken + 1)}, QString::fromUtf8(m_lines.value(*m_broken)), "note"};
    return Done{};
}

QByteArray line(const char *keyword, const QByteArray &value)
{
    return QByteArray(keyword) + ' ' + value + '\n';
}

QByteArray personLines(const QList<CertifiedPerson> &persons)
{
    QByteArray text;
    for (const CertifiedPerson &person : persons)
        text += line("person", person.code.toUtf8() + ' ' + person.role.toUtf8() + ' ' + person.publicKey + ' ' + person.name.toUtf8());
    return text;
}

QByteArray revocationLines(const QList<Revocation> &revocations)
{
    QByteArray text;
    for (const Revocation &revocation : revocations)
        text += line("revoke", revocation.key + ' ' + revocation.reason.toUtf8() + ' ' + QByteArray::number(revocation.size));
    return text;
}

Error unwritable()
{
    return {Error::Invalid, QT_TRANSLATE_NOOP("Error", "The certificate or request holds something that cannot be written."), {}, {}, "note"};
}

} // namespace certificatelines
