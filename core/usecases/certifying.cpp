// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/certifying_p.h"

#include "core/log/enrolment.h"

namespace certifying {

Result<Done> refuseUnlessOffice(const Book &ward)
{
    if (ward.head().bookKind != BookKind::Committee || !ward.keys().certificate)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Only the book of a party committee office can enrol cells.")};
    return Done{};
}

Result<OrgKeys> publicKeys(const OfficeKeys &keys)
{
    const auto log = note::VerifierKey::parse(keys.log.toLatin1());
    const auto office = note::VerifierKey::parse(keys.office.toLatin1());
    const auto witness = note::VerifierKey::parse(keys.witness.toLatin1());
    for (const auto *key : {&log, &office, &witness})
        if (!*key)
            return key->error();
    return OrgKeys{*log, *office, *witness, keys.age.toLatin1()};
}

void follow(Certificate &certificate, const Certificate &before)
{
    certificate.serial = before.serial + 1;
    certificate.prev = before.digest();
}

Result<Issued> issue(const Book &ward, const Certificate &certificate)
{
    const auto certificateNote = certificate.sign(*ward.keys().certificate);
    if (!certificateNote)
        return certificateNote.error();
    const auto keys = publicKeys(ward.officeKeys());
    const auto certificateKey = note::VerifierKey::parse(ward.officeKeys().certificate.toLatin1());
    if (!keys)
        return keys.error();
    if (!certificateKey)
        return certificateKey.error();
    const auto wardNote = WardStatement{ward.orgName(), ward.head().name, *certificateKey, *keys}.sign(*ward.keys().certificate);
    if (!wardNote)
        return wardNote.error();
    const auto answer = EnrolmentAnswer::file(*wardNote, *certificateNote);
    if (!answer)
        return answer.error();
    return Issued{*certificateNote, *answer};
}

} // namespace certifying
