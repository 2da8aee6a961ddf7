// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"

/// SHA-256 (FIPS 180-4), 32 bytes.
QByteArray sha256(const QByteArray &message);

/// HMAC-SHA-256 (RFC 2104), 32 bytes.
QByteArray hmacSha256(std::span<const uchar> key, const QByteArray &message);

/// HKDF-SHA-256 (RFC 5869), extract and expand; at most 8160 bytes.
SecretBytes hkdfSha256(std::span<const uchar> keyMaterial, const QByteArray &salt, const QByteArray &info,
                       qsizetype length = 32);
