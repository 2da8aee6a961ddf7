// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/bech32.h"

#include "core/crypto/secret.h"

#include <algorithm>
#include <array>

namespace bech32 {

static constexpr char alphabet[] = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
static constexpr qsizetype checksumSize = 6;

/// The checksum's polynomial over groups of 5 bits, BIP 173 "Checksum".
class Checksum
{
public:
    explicit Checksum(const QByteArray &prefix)
    {
        for (const char c : prefix)
            add(uint(uchar(c)) >> 5);
        add(0);
        for (const char c : prefix)
            add(uint(uchar(c)) & 31);
    }

    void add(uint group)
    {
        static constexpr std::array<quint32, 5> generator{0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
        const quint32 top = m_value >> 25;
        m_value = ((m_value & 0x1ffffff) << 5) ^ group;
        for (size_t bit = 0; bit < generator.size(); ++bit)
            if ((top >> bit) & 1)
                m_value ^= generator[bit];
    }

    quint32 value() const { return m_value; }

private:
    quint32 m_value = 1;
};

QByteArray encode(const QByteArray &prefix, const QByteArray &bytes)
{
    Q_ASSERT(!prefix.isEmpty() && prefix == prefix.toLower());
    Checksum checksum(prefix);
    QByteArray text;
    text.reserve(prefix.size() + 1 + (bytes.size() * 8 + 4) / 5 + checksumSize); // one block: no secret stays in an outgrown one
    text += prefix;
    text += '1';
    const auto put = [&](uint group) {
        checksum.add(group);
        text += alphabet[group];
    };
    uint pending = 0;
    int bits = 0;
    for (const char c : bytes) {
        pending = ((pending << 8) | uchar(c)) & 0xfff;
        for (bits += 8; bits >= 5;) {
            bits -= 5;
            put((pending >> bits) & 31);
        }
    }
    if (bits > 0)
        put((pending << (5 - bits)) & 31);
    Checksum closed = checksum;
    for (qsizetype i = 0; i < checksumSize; ++i)
        closed.add(0);
    const quint32 value = closed.value() ^ 1;
    for (int i = 0; i < checksumSize; ++i)
        text += alphabet[(value >> (5 * (5 - i))) & 31];
    return text;
}

Result<Decoded> decode(const QByteArray &text)
{
    const auto wrong = [](const char *why) {
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "A key has a typing mistake in it."), {}, QString::fromLatin1(why)};
    };
    const auto isUpper = [](char c) { return c >= 'A' && c <= 'Z'; };
    const auto isLower = [](char c) { return c >= 'a' && c <= 'z'; };
    if (std::any_of(text.begin(), text.end(), isUpper) && std::any_of(text.begin(), text.end(), isLower))
        return wrong("mixed case");
    QByteArray small = text.toLower();
    const qsizetype separator = small.lastIndexOf('1');
    if (separator < 1 || small.size() - separator - 1 < checksumSize)
        return wrong("no separator, or too short");
    Decoded decoded{small.first(separator), {}};
    if (!std::all_of(decoded.prefix.begin(), decoded.prefix.end(), [](char c) { return c >= 33 && c <= 126; }))
        return wrong("prefix");
    Checksum checksum(decoded.prefix);
    decoded.bytes.reserve(small.size());
    uint pending = 0;
    int bits = 0;
    for (qsizetype i = separator + 1; i < small.size(); ++i) {
        const char *found = std::find(std::begin(alphabet), std::end(alphabet) - 1, small[i]);
        if (found == std::end(alphabet) - 1)
            return wrong("character");
        const uint group = uint(found - alphabet);
        checksum.add(group);
        if (i >= small.size() - checksumSize)
            continue;
        pending = ((pending << 5) | group) & 0xfff;
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            decoded.bytes += char((pending >> bits) & 0xff);
        }
    }
    wipe(small);
    if (checksum.value() != 1) {
        wipe(decoded.bytes);
        return wrong("checksum");
    }
    if (bits >= 5 || (pending & ((1u << bits) - 1)) != 0) {
        wipe(decoded.bytes);
        return wrong("padding");
    }
    return decoded;
}

} // namespace bech32
