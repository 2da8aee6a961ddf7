// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"

class QIODevice;

namespace age {

/// Writes the payload's nonce and its chunks. Io when a device said no.
Result<Done> encryptPayload(QIODevice &in, QIODevice &out, const SecretBytes &fileKey);

/// Reads nonce and chunks to the end of the device; each chunk goes to `out` once it was verified, or is only verified when
/// `out` is null. Untrusted (`payload`), Invalid (`header`) without a whole nonce, Io.
Result<Done> decryptPayload(QIODevice &in, QIODevice *out, const SecretBytes &fileKey);

} // namespace age
