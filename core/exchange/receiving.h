// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/domain/peer.h"
#include "core/exchange/bundle.h"
#include "core/exchange/returning.h"
#include "core/exchange/updatealong.h"

/// What became of a bundle that was taken in; the wizard and the command line show the same.
struct TakeReport
{
    enum Outcome { Taken, Repeated, Older };

    Outcome outcome = Taken;
    QString from;            ///< org of the sender
    QString title;           ///< its name as enrolled
    qint64 sequence = 0;
    qint64 entries = 0;      ///< new entries of its log
    qint64 meetings = 0;     ///< sealed minutes among them
    qint64 erasures = 0;     ///< persons whose data the sender erased, and with this bundle we did
    qint64 corrections = 0;  ///< slips on closed minutes that now have both signatures
    qint64 signatures = 0;   ///< signatures under minutes and slips that were checked
    QStringList uncertified; ///< names of signers whose keys are not in the sender's certificate
    QStringList revoked;     ///< names of signers whose signatures do not count, because their keys were revoked before
    qint64 acknowledged = 0; ///< size of our own log that it countersigned, when it carried a receipt
    qint64 verdicts = 0;     ///< new verdicts on our minutes
    bool asks = false;       ///< its book was restored from an older copy: our next bundle to it gives back what it lacks
    qint64 lacking = 0;      ///< entries that it lacks
    bool isApart = false;    ///< it asks and has entries that contradict ours
    ComingHome home;         ///< what came back to our restored book
    bool settled = false;    ///< our book was restored, and may be sent and confirmed again from now on
    bool bundleMissing = false;  ///< a bundle before this one never came; what it held came with this one
    UpdateAlong update;      ///< what the upper office sent along, as it came: nothing of it was looked at
};

/// What becomes of a bundle with a signature under minutes that does not count, because its key was revoked before. To refuse
/// it is the rule. The log that holds the signature cannot lose it any more, so an officer who has asked the cell may take the
/// bundle in all the same: the signature counts as little as before, and the cell can sign those minutes anew.
enum class RevokedSignatures { Refuse, Mark };

/// What a bundle says of itself on the outside, for a look before taking it in.
struct BundleOutside
{
    Manifest manifest;
    QString title;           ///< name of the sender when it is known here, else empty
};

/// Decrypts a bundle and shows its head; nothing is checked but the encryption. Errors as openOuter.
Result<BundleOutside> inspectBundle(const Book &book, const QByteArray &file);

/// Opens, verifies and applies one bundle: all of it or nothing. Besides the errors of openOuter, openInner and
/// Book::verify: NotFound (`unknown-log`) for a sender not enrolled here; Untrusted (`not-for-me`) when the manifest
/// names another receiver; Untrusted (`signature`) when a signature under minutes does not verify with the key of a
/// person of that cell, (`correction`) when a slip is not of the closed minutes that it names or of its own statement; Untrusted (`revoked`) when a key that signed the bundle, its log or minutes in it was revoked before
/// that place of the log; Untrusted when its receipt is for a state our log never had (`fork`): from then on our log is not
/// signed until the upper office gave back what it holds; Untrusted (`unknown-log-key`) when what comes back was signed with a
/// log key that our older copy does not know: `digits`, the 30 digits of that key read out by the office, then say that it is
/// ours; Refused (`outdated`) when it answers none of our questions since the restore.
Result<TakeReport> takeBundle(Book &book, const QByteArray &file, RevokedSignatures revoked = RevokedSignatures::Refuse, const QString &digits = {});
