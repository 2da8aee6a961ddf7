// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/fingerprint.h"

#include "core/crypto/hash.h"

#include <QStringList>

QString fingerprint(const QByteArray &verifierKeyText)
{
    const QByteArray digest = sha256(QByteArray("sochibo/fingerprint/v1") + '\0' + verifierKeyText);
    QStringList groups;
    for (qsizetype group = 0; group < 6; ++group) {
        quint64 number = 0;
        for (qsizetype i = 0; i < 5; ++i)
            number = (number << 8) | uchar(digest[group * 5 + i]);
        groups += QStringLiteral("%1").arg(number % 100000, 5, 10, QLatin1Char('0'));
    }
    return groups.join(u' ');
}

bool fingerprintMatches(const QString &typed, const QByteArray &verifierKeyText)
{
    QString digits;
    for (const QChar c : typed) {
        if (c.digitValue() >= 0)
            digits += QChar(u'0' + c.digitValue()); // Bangla digits count as well
        else if (!c.isSpace() && c != u'-' && c != u'.')
            return false;
    }
    return digits == fingerprint(verifierKeyText).remove(u' ');
}
