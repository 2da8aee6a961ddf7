// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/trust.h"

#include "core/log/enrolment.h"

static constexpr qsizetype largest = 256 * 1024; ///< bytes; certificates and policies are far smaller

Result<Trust> Trust::parse(const QByteArray &file)
{
    Trust trust;
    if (const auto answer = EnrolmentAnswer::open(file)) {
        trust.certificate = answer->certificate;
        trust.witness = answer->ward.keys.witness;
        return trust;
    }
    if (const auto note = note::parse(file, largest)) {
        if (const auto certificate = Certificate::parse(note->text)) {
            trust.certificate = *certificate;
            return trust;
        }
    }
    if (const auto policy = Policy::parse(file); policy && !policy->logs.isEmpty()) {
        trust.policy = *policy;
        return trust;
    }
    return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The file to be trusted is neither an office's answer to a cell, nor a certificate, nor a log policy (c2sp.org/tlog-policy).")};
}

Trust Trust::with(const Trust &other) const
{
    Trust both = *this;
    if (other.policy)
        both.policy = other.policy;
    if (other.certificate)
        both.certificate = other.certificate;
    if (other.witness)
        both.witness = other.witness;
    return both;
}
