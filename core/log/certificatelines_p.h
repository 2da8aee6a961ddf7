// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/certified.h"

#include <QDateTime>
#include <QList>
#include <optional>

/// The texts of certificate.h and enrolment.h are read by this one reader and written by these functions, so that their
/// common lines have one grammar.
namespace certificatelines {

/// The longest note read, in bytes.
inline constexpr qsizetype maxBytes = 64 * 1024;

/// Reads a text line by line in its fixed order. The first line that breaks a rule is remembered, what is read after it
/// means nothing, and finish() tells it.
class Reader
{
public:
    explicit Reader(const QByteArray &text);

    void head(const char *line);
    QString org(const char *keyword);
    QString title();
    qint64 serial();
    QByteArray prev(qint64 serial);
    QDateTime issued();
    void valid(QDateTime &from, QDateTime &to);
    /// `key <purpose> <vkey>` with a public key that no line before had.
    note::VerifierKey key(const char *purpose, note::KeyType type);
    /// The same, when the key has to have a certain name.
    note::VerifierKey key(const char *purpose, note::KeyType type, const QString &name);
    QByteArray age();
    QList<CertifiedPerson> persons();
    QList<Revocation> revocations();

    /// Marks the line read last as one that breaks a rule.
    void refuse();

    /// Done at the end of the text, otherwise the error with the number of the line.
    Result<Done> finish();

private:
    bool isNext(const char *keyword) const;
    /// The next line without its keyword.
    QByteArray take(const char *keyword);

    QList<QByteArray> m_lines;  ///< without their LF
    qsizetype m_next = 0;
    std::optional<qsizetype> m_broken;
    QList<QByteArray> m_publicKeys;
};

/// `<keyword> <value>` LF.
QByteArray line(const char *keyword, const QByteArray &value);
QByteArray personLines(const QList<CertifiedPerson> &persons);
QByteArray revocationLines(const QList<Revocation> &revocations);

/// A text that could not be read back as what it was made from.
Error unwritable();

} // namespace certificatelines
