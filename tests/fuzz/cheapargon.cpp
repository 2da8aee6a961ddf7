// SPDX-License-Identifier: GPL-3.0-or-later
// libsodium's two ways from a passphrase to a key without their cost: a fuzzer tries thousands of inputs a second, and what it
// looks for lies before and behind this step. The published vectors hold the real ones (tests/tst_crypto.cpp).
#include <cstdint>
#include <cstring>
#include <sodium.h>

static int cheaply(unsigned char *out, size_t size, const char *passphrase, unsigned long long length, const unsigned char *salt,
                   size_t saltSize)
{
    unsigned char seed[randombytes_SEEDBYTES];
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, sizeof seed);
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(passphrase), length);
    crypto_generichash_update(&state, salt, saltSize);
    crypto_generichash_final(&state, seed, sizeof seed);
    randombytes_buf_deterministic(out, size, seed);
    return 0;
}

extern "C" {

int crypto_pwhash(unsigned char *const out, unsigned long long size, const char *const passphrase, unsigned long long length,
                  const unsigned char *const salt, unsigned long long, size_t, int)
{
    return cheaply(out, size, passphrase, length, salt, crypto_pwhash_SALTBYTES);
}

int crypto_pwhash_scryptsalsa208sha256(unsigned char *const out, unsigned long long size, const char *const passphrase,
                                       unsigned long long length, const unsigned char *const salt, unsigned long long, size_t)
{
    return cheaply(out, size, passphrase, length, salt, crypto_pwhash_scryptsalsa208sha256_SALTBYTES);
}

int crypto_pwhash_scryptsalsa208sha256_ll(const uint8_t *passphrase, size_t length, const uint8_t *salt, size_t saltSize,
                                          uint64_t, uint32_t, uint32_t, unsigned char *out, size_t size)
{
    return cheaply(out, size, reinterpret_cast<const char *>(passphrase), length, salt, saltSize);
}

} // extern "C"
