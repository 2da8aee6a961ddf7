// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/words.h"

#include <QDateTime>

enum class PeerKind { Upper, Cell };
template <>
struct Words<PeerKind>
{
    static constexpr const char *list[] = {"upper", "cell"};
};

/// Another organisation that this book exchanges bundles with, as its certificate or enrolment names it.
struct Peer
{
    static constexpr const char *kind = "peer";
    PeerId id;
    PeerKind peerKind = PeerKind::Cell;
    QString org;             ///< 8 hex digits
    QString title;
    QString log;             ///< verifier keys, as in OfficeKeys
    QString office;
    QString witness;
    QString certificateKey;  ///< of an upper organisation
    QString age;
    QString certificate;     ///< the signed certificate that vouches for the cell (ours at a cell, the cell's at a ward)
    QString fingerprint;     ///< the 30 digits that were compared

    friend bool operator==(const Peer &, const Peer &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("peerKind", self.peerKind);
        visit("org", self.org);
        visit("title", self.title);
        visit("log", self.log);
        visit("office", self.office);
        visit("witness", self.witness);
        visit("certificateKey", self.certificateKey);
        visit("age", self.age);
        visit("certificate", self.certificate);
        visit("fingerprint", self.fingerprint);
    }
};

/// A bundle was made for a peer: what of our log it carries.
struct BundleMade
{
    static constexpr const char *kind = "bundle.made";
    BundleId id;
    QString to;              ///< org of the receiver
    QString stream;
    qint64 sequence = 0;     ///< number in the stream, from 1
    QString manifest;        ///< SHA-256 of the manifest's text, base64
    qint64 first = 0;        ///< entries [first, end) of our log
    qint64 end = 0;
    QString name;            ///< file name suggested to the person
    bool handedOver = false; ///< the person said that it went out

    friend bool operator==(const BundleMade &, const BundleMade &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("to", self.to);
        visit("stream", self.stream);
        visit("sequence", self.sequence);
        visit("manifest", self.manifest);
        visit("first", self.first);
        visit("end", self.end);
        visit("name", self.name);
        visit("handedOver", self.handedOver);
    }
};

/// A bundle of a peer was taken in: what it brought, and how much of our own log it acknowledges.
struct BundleTaken
{
    static constexpr const char *kind = "bundle.taken";
    TakenId id;
    QString from;            ///< org of the sender
    QString stream;
    qint64 sequence = 0;
    QString manifest;        ///< SHA-256 of the manifest's text, base64
    qint64 first = 0;        ///< entries of the sender's log it carried, [first, end)
    qint64 end = 0;
    QString checkpoint;      ///< the sender's signed checkpoint
    qint64 acknowledged = 0; ///< size of our log that the sender has countersigned, 0 when none
    QString cosigned;        ///< our checkpoint with the sender's cosignature
    bool asks = false;       ///< the sender's book was restored from an older copy, and it asks for what we hold of it
    qint64 asksFrom = 0;     ///< entries of its log that both have

    friend bool operator==(const BundleTaken &, const BundleTaken &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("from", self.from);
        visit("stream", self.stream);
        visit("sequence", self.sequence);
        visit("manifest", self.manifest);
        visit("first", self.first);
        visit("end", self.end);
        visit("checkpoint", self.checkpoint);
        visit("acknowledged", self.acknowledged);
        visit("cosigned", self.cosigned);
        visit("asks", self.asks);
        visit("asksFrom", self.asksFrom);
    }
};

enum class Judgement { Accepted, Returned };
template <>
struct Words<Judgement>
{
    static constexpr const char *list[] = {"accepted", "returned"};
};

/// What the upper office said to the minutes of one meeting of a cell.
struct Verdict
{
    static constexpr const char *kind = "verdict";
    VerdictId id;
    QString cell;            ///< org of the cell
    MeetingId meeting;
    Judgement judgement = Judgement::Accepted;
    QString reason;

    friend bool operator==(const Verdict &, const Verdict &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("cell", self.cell);
        visit("meeting", self.meeting);
        visit("judgement", self.judgement);
        visit("reason", self.reason);
    }
};

/// Where the minutes of a meeting stand on their way up.
enum class Delivery { NotReady, Prepared, HandedOver, Received, Accepted, Returned };
