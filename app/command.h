// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/book/book.h"

#include <QHash>
#include <QJsonValue>
#include <QStringList>
#include <QTextStream>
#include <functional>
#include <memory>

/// The command line: each verb is one line in a list and one function.
namespace cli {

/// One option of a verb; a flag when `value` is empty.
struct Option
{
    const char *name;        ///< without the hyphens; "o" is written -o
    const char *value;       ///< what stands behind it in the help, e.g. "FILE"
    const char *help;        ///< marked QT_TRANSLATE_NOOP("Command", ...)
};

/// One call of a verb: what was typed, and where answers go.
class Call
{
public:
    QStringList operands;
    QHash<QString, QString> options;
    bool json = false;
    QTextStream *out = nullptr;   ///< results
    QTextStream *err = nullptr;   ///< sentences for people

    bool has(const char *option) const { return options.contains(QLatin1String(option)); }
    QString option(const char *name, const QString &otherwise = {}) const { return options.value(QLatin1String(name), otherwise); }
    QString operand(qsizetype index) const { return operands.value(index); }

    /// An option that must be there; Invalid otherwise.
    Result<QString> needed(const char *option) const;

    /// A date option in ISO form, or `otherwise`. Invalid for anything else.
    Result<QDate> date(const char *option, const QDate &otherwise) const;

    /// The first line of the file named by an option (`-` is standard input). Invalid when the option is missing.
    Result<SecretBytes> secret(const char *option) const;

    /// Opens the book in the first operand (or another) with --passphrase-file.
    Result<std::unique_ptr<Book>> book(qsizetype operand = 0) const;

    /// The bytes of a file, or of standard input for "-" and for nothing.
    Result<QByteArray> input(const QString &path, qint64 maxBytes = 64 << 20) const;

    /// Writes a result to the file of an option, or to standard output where it is not given; --force overwrites.
    Result<Done> output(const char *option, const QByteArray &bytes) const;

    /// A sentence for the person, on standard error.
    void say(const char *text, const QStringList &args = {}) const;

    /// One JSON document on standard output.
    void answer(const QJsonValue &value) const;
    void line(const QString &text) const { *out << text << '\n'; }
};

/// One verb, of one or two words.
struct Command
{
    QString verb;
    const char *operands;    ///< as in the help, e.g. "BOOK FILE"; the least number is that of words without brackets
    const char *help;        ///< marked QT_TRANSLATE_NOOP("Command", ...)
    QList<Option> options;
    std::function<Result<Done>(const Call &)> run;
};

QList<Command> bookCommands();       ///< init, info, check, passwd, keys, log, rehearse, generate
QList<Command> memberCommands();     ///< members
QList<Command> timelineCommands();   ///< timelines, dossiers, photos, corrections of cards
QList<Command> memberListCommands(); ///< members paper, keep, and other lists
QList<Command> listCommands();       ///< members import, mappings, reconcile
QList<Command> meetingCommands();    ///< meetings, minutes, paper, verify of exported files
QList<Command> correctionCommands(); ///< slips on closed minutes, extracts, objections at the reading
QList<Command> petitionCommands();   ///< petitions
QList<Command> duesCommands();       ///< dues
QList<Command> voteCommands();       ///< rules, positions
QList<Command> planCommands();       ///< plan, and how a meeting is prepared
QList<Command> roomCommands();       ///< what helps in the room: phrases, praise and reminders
QList<Command> paperCommands();      ///< admissions, wordings
QList<Command> clockCommands();      ///< clocks
QList<Command> evaluationCommands(); ///< evaluation
QList<Command> transferCommands();   ///< transfers
QList<Command> heldCommands();       ///< members held, disclosures
QList<Command> searchCommands();     ///< search
QList<Command> yearBookCommands();   ///< yearbook
QList<Command> scoreCommands();      ///< score
QList<Command> historyCommands();    ///< history, undo, trash
QList<Command> exchangeCommands();   ///< enrol, bundle, board
QList<Command> backupCommands();     ///< backup, restore, move
QList<Command> exportCommands();     ///< export, rebuild, compare
QList<Command> recoveryCommands();   ///< recovery, recover, escrow
QList<Command> updateCommands();     ///< update
QList<Command> plainFileCommands();  ///< age, minisign, note, leaves and proofs on plain files, witness, cert, fingerprint

} // namespace cli
