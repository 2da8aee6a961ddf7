// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/policy.h"

#include "core/log/lines_p.h"

#include <algorithm>

static Error broken(int line)
{
    return {Error::Invalid, QT_TRANSLATE_NOOP("Error", "Line %1 of the policy cannot be read."), {QString::number(line)}};
}

/// The words of a line, parted by spaces and tabs.
static QList<QByteArray> words(const QByteArray &line)
{
    QList<QByteArray> found = QByteArray(line).replace('\t', ' ').split(' ');
    found.removeAll(QByteArray());
    return found;
}

static bool hasControl(const QByteArray &line)
{
    return std::any_of(line.begin(), line.end(),
                       [](char c) { return (static_cast<uchar>(c) < 0x20 && c != '\t') || c == '\x7f'; });
}

/// Whether a key of the type may join others; one public key may not appear twice (tlog-policy, "Public key
/// representation").
template <typename Keys>
static bool mayJoin(const Keys &keys, const note::VerifierKey &key, note::KeyType type)
{
    return key.type == type && std::none_of(keys.begin(), keys.end(), [&](const note::VerifierKey &other) {
               return other.publicKey == key.publicKey;
           });
}

Result<Policy> Policy::parse(const QByteArray &file)
{
    constexpr qsizetype maxBytes = 64 * 1024;
    if (file.size() > maxBytes)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The policy is too large."), {}, {}, "limit"};
    Policy policy;
    bool hasQuorum = false;
    int number = 0;
    QByteArray rest = file;
    while (!rest.isEmpty()) {
        ++number;
        const auto line = lines::takeLine(rest);
        if (!line || hasControl(*line))
            return broken(number);
        const QList<QByteArray> fields = words(*line);
        if (fields.isEmpty() || fields[0].startsWith('#'))
            continue;
        if (fields[0] == "group")
            return Error{Error::Unsupported, QT_TRANSLATE_NOOP("Error", "Line %1 of the policy names a group of witnesses, which this program does not know."),
                         {QString::number(number)}};
        if (fields[0] == "log" && (fields.size() == 2 || fields.size() == 3)) {
            const auto key = note::VerifierKey::parse(fields[1]);
            if (!key || !mayJoin(policy.logs, *key, note::KeyType::Ed25519))
                return broken(number);
            policy.logs.append(*key);
        } else if (fields[0] == "witness" && (fields.size() == 3 || fields.size() == 4)) {
            const auto key = note::VerifierKey::parse(fields[2]);
            if (fields[1] == "none" || policy.witnesses.contains(fields[1]))
                return broken(number);
            if (!key || !mayJoin(policy.witnesses, *key, note::KeyType::Cosignature))
                return broken(number);
            policy.witnesses.insert(fields[1], *key);
        } else if (fields[0] == "quorum" && fields.size() == 2 && !hasQuorum) {
            if (fields[1] != "none" && !policy.witnesses.contains(fields[1]))
                return broken(number);
            policy.quorum = fields[1] == "none" ? QByteArray() : fields[1];
            hasQuorum = true;
        } else {
            return broken(number);
        }
    }
    if (!hasQuorum)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The policy has no line \"quorum\".")};
    return policy;
}

QByteArray Policy::text() const
{
    QByteArray text;
    for (const note::VerifierKey &log : logs)
        text += "log " + log.text() + '\n';
    QList<QByteArray> known = witnesses.keys();
    std::sort(known.begin(), known.end());
    for (const QByteArray &name : known)
        text += "witness " + name + ' ' + witnesses[name].text() + '\n';
    return text + "quorum " + (quorum.isEmpty() ? QByteArrayLiteral("none") : quorum) + '\n';
}
