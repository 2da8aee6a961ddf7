// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// The 30 digits two people read to each other for a verifier key, six groups of five with a space between (docs/formats.md, section 8).
QString fingerprint(const QByteArray &verifierKeyText);

/// Whether digits as somebody typed them (any grouping) are the fingerprint of a verifier key.
bool fingerprintMatches(const QString &typed, const QByteArray &verifierKeyText);
