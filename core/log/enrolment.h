// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Enrolment, three texts in the grammar of certificate.h. The request (enrol.note) is a signed note with two lines, one
// by the office key and one by the log key in it:
//
//   sochibo/enrol/v1
//   org, title, parent, key log, key office, key witness, age, person lines
//
// The ward's own statement is a signed note by the certificate key in it:
//
//   sochibo/ward/v1
//   org sochibo/org/00d2c4e1
//   title <name of the ward>
//   key cert <vkey 0x01 named <org>/cert>
//   key office <vkey 0x01 named <org>/office>
//   key witness <vkey 0x04 named <org>/witness>
//   key log <vkey 0x01 named <org>/log, or <org>/to/<cell id> for one cell's directives>
//   age age1...
//
// The answer file is the ward's signed note, the line "--" LF, and the cell's certificate as a signed note. No line of
// a note consists of two hyphens, so `sed '/^--$/,$d'` gives the first note and `sed '1,/^--$/d'` the second.

#include "core/log/certificate.h"

/// What a cell asks its ward to certify.
struct EnrolmentRequest
{
    QString org;
    QString title;
    QString parent;
    OrgKeys keys;
    QList<CertifiedPerson> persons;

    /// The note text.
    QByteArray text() const;

    /// A request from its text. Invalid with the number of the line (args[0]) when a line breaks a rule.
    static Result<EnrolmentRequest> parse(const QByteArray &text);

    /// The note with both signatures. Invalid when a field breaks a rule or a key is not the one named in the request.
    Result<QByteArray> sign(const SigningKey &officeKey, const SigningKey &logKey) const;

    /// A request from its note. Untrusted (`signature`, `unknown-key`) unless both keys in it signed it, Invalid when
    /// malformed. Whose keys they are is for the fingerprint to say.
    static Result<EnrolmentRequest> open(const QByteArray &bytes);

    /// The first certificate (serial 1) that grants what is asked.
    Certificate certificate(const QDateTime &issued, const QDateTime &validFrom, const QDateTime &validTo) const;

    /// The 30 digits of the log key, read out to the ward's officer.
    QString fingerprint() const;

    friend bool operator==(const EnrolmentRequest &, const EnrolmentRequest &) = default;
};

/// What a ward says of itself.
struct WardStatement
{
    QString org;
    QString title;
    note::VerifierKey cert;  ///< type 0x01
    OrgKeys keys;

    /// The note text.
    QByteArray text() const;

    /// A statement from its text. Invalid with the number of the line (args[0]) when a line breaks a rule.
    static Result<WardStatement> parse(const QByteArray &text);

    /// The signed note. Invalid when a field breaks a rule or the key is not the certificate key in the statement.
    Result<QByteArray> sign(const SigningKey &certKey) const;

    /// A statement from its note, checked against the certificate key in it. Untrusted (`signature`, `unknown-key`) or
    /// Invalid. Whose key it is is for the fingerprint to say.
    static Result<WardStatement> open(const QByteArray &bytes);

    /// The 30 digits of the certificate key, printed in the ward's official letter.
    QString fingerprint() const;

    friend bool operator==(const WardStatement &, const WardStatement &) = default;
};

/// What a ward sends back: who it is and the certificate it issued.
struct EnrolmentAnswer
{
    QByteArray wardNote;
    QByteArray certificateNote;
    WardStatement ward;
    Certificate certificate;

    /// The answer file from both notes. Invalid or Untrusted when open() would refuse it.
    static Result<QByteArray> file(const QByteArray &wardNote, const QByteArray &certificateNote);

    /// An answer from its file: the ward's statement is signed by its own key, and the certificate by that key and for
    /// that ward. Invalid when malformed, Untrusted when a signature is wrong.
    static Result<EnrolmentAnswer> open(const QByteArray &file);

    /// Whether the certificate grants what a request asked: the same organisation, parent, keys and persons.
    bool grants(const EnrolmentRequest &request) const;
};
