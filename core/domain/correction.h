// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/book.h"
#include "core/domain/ids.h"
#include "core/domain/words.h"

#include <QDate>

/// What a correction does with the sentence that it points at: another takes its place, one comes behind it, or it falls away.
enum class Correcting { Replace, Insert, Strike };
template <>
struct Words<Correcting>
{
    static constexpr const char *list[] = {"replace", "insert", "strike"};
};

/// A slip by which closed minutes are corrected: which sentence of them, what it should read, why, and who found it. The minutes
/// stay as they were signed. The slip is made whole: nothing of it changes afterwards, and once somebody has signed it, it stays.
struct Correction
{
    static constexpr const char *kind = "minutes.correction";
    CorrectionId id;
    MeetingId meeting;
    Correcting correcting = Correcting::Replace;
    qint64 line = 0;         ///< of the statement of the closed minutes, from 1: the sentence
    QString quote;           ///< that sentence, as it was signed
    QString text;            ///< what it should read, or what should stand behind it; empty for Strike
    QString reason;
    MemberId foundBy;        ///< who found it
    QString code;            ///< code of its series
    QDate termFrom;          ///< the term whose series it belongs to
    qint64 number = 0;
    QString symbol;          ///< "01-ĐC/CB"
    QDate date;              ///< as printed
    QString minutes;         ///< SHA-256 of the statement of the closed minutes, hex
    QString minutesPdf;      ///< SHA-256 of their PDF, hex
    QString statement;       ///< SHA-256 of what is signed, hex
    QString pdf;             ///< SHA-256 of the slip as printed, hex

    friend bool operator==(const Correction &, const Correction &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("meeting", self.meeting);
        visit("correcting", self.correcting);
        visit("line", self.line);
        visit("quote", self.quote);
        visit("text", self.text);
        visit("reason", self.reason);
        visit("foundBy", self.foundBy);
        visit("code", self.code);
        visit("termFrom", self.termFrom);
        visit("number", self.number);
        visit("symbol", self.symbol);
        visit("date", self.date);
        visit("minutes", self.minutes);
        visit("minutesPdf", self.minutesPdf);
        visit("statement", self.statement);
        visit("pdf", self.pdf);
    }
};

/// One person's signature on a correction slip: a minisign file over its statement.
struct CorrectionSignature
{
    static constexpr const char *kind = "minutes.correction.sig";
    CorrectionSignatureId id;
    MeetingId meeting;
    CorrectionId correction;
    SignerRole role = SignerRole::Chair;
    QString person;          ///< code of the signing person
    QString publicKey;       ///< minisign public key it was made with
    QString signature;       ///< the four lines of the .minisig file

    friend bool operator==(const CorrectionSignature &, const CorrectionSignature &) = default;

    template <typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("id", self.id);
        visit("meeting", self.meeting);
        visit("correction", self.correction);
        visit("role", self.role);
        visit("person", self.person);
        visit("publicKey", self.publicKey);
        visit("signature", self.signature);
    }
};
