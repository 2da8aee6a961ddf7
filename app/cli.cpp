// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/console.h"
#include "app/entry.h"
#include "core/base/disks.h"
#include "core/base/files.h"
#include "core/base/process.h"
#include "core/crypto/secret.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTranslator>
#include <algorithm>
#include <cstdio>

namespace cli {

static constexpr int wrongCall = 2;

Result<QString> Call::needed(const char *name) const
{
    if (!has(name))
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The option %1 is missing."), {QLatin1String(name)}};
    return option(name);
}

Result<QDate> Call::date(const char *name, const QDate &otherwise) const
{
    if (!has(name))
        return otherwise;
    const QDate date = QDate::fromString(option(name), Qt::ISODate);
    if (!date.isValid())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "%1 is no date; write it as 2026-11-03."), {option(name)}};
    return date;
}

Result<SecretBytes> Call::secret(const char *name) const
{
    const auto path = needed(name);
    if (!path)
        return path.error();
    auto bytes = input(*path, 64 * 1024);
    if (!bytes)
        return bytes.error();
    QByteArray first = bytes->left(bytes->indexOf('\n') < 0 ? bytes->size() : bytes->indexOf('\n'));
    if (first.endsWith('\r'))
        first.chop(1);
    SecretBytes secret = SecretBytes::passphrase(QString::fromUtf8(first));
    wipe(first);
    wipe(*bytes);
    return secret;
}

Result<std::unique_ptr<Book>> Call::book(qsizetype index) const
{
    const auto passphrase = secret("passphrase-file");
    if (!passphrase)
        return passphrase.error();
    auto book = Book::open(operand(index), *passphrase);
    if (book && isOnRemovableDisk(operand(index)))
        say(QT_TRANSLATE_NOOP("Error", "The book in %1 lies on a stick or another disk that can be pulled out. Pulled out while it is open it can lose what was written last; keep the book on this computer's own disk."),
            {QDir::toNativeSeparators(operand(index))});
    return book;
}

Result<QByteArray> Call::input(const QString &path, qint64 maxBytes) const
{
    if (!path.isEmpty() && path != QLatin1String("-"))
        return readWhole(path, maxBytes);
    QFile file;
    if (!file.open(stdin, QIODevice::ReadOnly))
        return Error{Error::Io, QT_TRANSLATE_NOOP("Error", "Standard input cannot be read.")};
    const QByteArray bytes = file.readAll();
    if (bytes.size() > maxBytes)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Standard input is larger than %1 MB and is not read."), {QString::number(maxBytes >> 20)}, {}, "limit"};
    return bytes;
}

Result<Done> Call::output(const char *name, const QByteArray &bytes) const
{
    if (has(name) && option(name) != QLatin1String("-"))
        return writeWhole(option(name), bytes, has("force") ? Existing::Replace : Existing::Keep);
    out->flush();
    if (std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) != size_t(bytes.size()) || std::fflush(stdout) != 0)
        return Error{Error::Io, QT_TRANSLATE_NOOP("Error", "Standard output cannot be written.")};
    return Done{};
}

void Call::say(const char *text, const QStringList &args) const
{
    *err << sentence(Error{Error::Invalid, text, args}) << Qt::endl;
}

void Call::answer(const QJsonValue &value) const
{
    *out << QString::fromUtf8((value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject())).toJson());
}

namespace {

const QList<Option> &commonOptions()
{
    static const QList<Option> options{
        {"passphrase-file", "FILE", QT_TRANSLATE_NOOP("Command", "file whose first line is the book's passphrase; - is standard input")},
        {"force", "", QT_TRANSLATE_NOOP("Command", "overwrite files that are there")},
    };
    return options;
}

QString translated(const char *text)
{
    return QCoreApplication::translate("Command", text);
}

QString dashed(const char *name)
{
    const QString text = QLatin1String(name);
    return (text.size() == 1 ? QLatin1String("-") : QLatin1String("--")) + text;
}

/// The options of a command, and the common ones that it does not explain itself.
QList<Option> optionsOf(const Command &command)
{
    QList<Option> options = command.options;
    for (const Option &common : commonOptions()) {
        const auto isThat = [&](const Option &own) { return qstrcmp(own.name, common.name) == 0; };
        if (std::none_of(command.options.cbegin(), command.options.cend(), isThat))
            options += common;
    }
    return options;
}

void showHelp(const Command &command, QTextStream &out)
{
    out << "sochibo-cli " << command.verb << ' ' << command.operands << "\n\n    " << translated(command.help) << "\n\n";
    for (const Option &option : optionsOf(command))
        out << "    " << (dashed(option.name) + QLatin1Char(' ') + QLatin1String(option.value)).leftJustified(26) << translated(option.help) << '\n';
}

void showAll(const QList<Command> &commands, QTextStream &out)
{
    out << "sochibo-cli [--lang vi|en|bn] [--json] VERB ...\n\n";
    for (const Command &command : commands)
        out << "    " << (command.verb + QLatin1Char(' ') + QLatin1String(command.operands)).leftJustified(44) << ' ' << translated(command.help) << '\n';
}

/// The command whose words stand at the beginning of what was typed; the longer one wins.
const Command *find(const QList<Command> &commands, const QStringList &typed)
{
    const Command *found = nullptr;
    for (const Command &command : commands) {
        const QStringList words = command.verb.split(QLatin1Char(' '));
        if (typed.mid(0, words.size()) == words && (!found || words.size() > found->verb.split(QLatin1Char(' ')).size()))
            found = &command;
    }
    return found;
}

/// How many operands a command needs: the words that are not in brackets.
qsizetype neededOperands(const Command &command)
{
    qsizetype count = 0;
    for (const QString &word : QString::fromLatin1(command.operands).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (word.startsWith(QLatin1Char('[')))
            break;
        ++count;
    }
    return count;
}

/// Takes the options of a command out of what was typed; false for an option it does not know or one without its value.
bool readOptions(const Command &command, const QStringList &typed, Call &call, QString &wrong)
{
    const QList<Option> options = optionsOf(command);
    bool onlyOperands = false;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QString &word = typed[i];
        if (onlyOperands || !word.startsWith(QLatin1Char('-')) || word == QLatin1String("-")) {
            call.operands += word;
            continue;
        }
        if (word == QLatin1String("--")) {
            onlyOperands = true;
            continue;
        }
        QString name = word;
        QString value;
        bool attached = false;
        if (const qsizetype equals = word.indexOf(QLatin1Char('=')); equals > 0 && word.startsWith(QLatin1String("--"))) {
            name = word.left(equals);
            value = word.mid(equals + 1);
            attached = true;
        }
        const auto option = std::find_if(options.cbegin(), options.cend(), [&](const Option &each) { return dashed(each.name) == name; });
        const bool takesValue = option != options.cend() && *option->value;
        if (option == options.cend() || (takesValue && !attached && i + 1 >= typed.size()) || (!takesValue && attached)) {
            wrong = word;
            return false;
        }
        if (takesValue && !attached)
            value = typed[++i];
        const QString key = QLatin1String(option->name);
        // A repeated option keeps all its values, one on a line.
        call.options.insert(key, call.options.contains(key) ? call.options.value(key) + QLatin1Char('\n') + value : value);
    }
    return true;
}

int run(QStringList typed, QTextStream &out, QTextStream &err, bool json)
{
    const QList<Command> commands = bookCommands() + memberCommands() + timelineCommands() + meetingCommands() + correctionCommands() +
        petitionCommands() + voteCommands() + scoreCommands() + planCommands() + roomCommands() + paperCommands() + searchCommands() +
        clockCommands() + evaluationCommands() + duesCommands() + memberListCommands() + exportCommands() + listCommands() + transferCommands() +
        heldCommands() + yearBookCommands() + historyCommands() + exchangeCommands() + backupCommands() + recoveryCommands() + updateCommands() + plainFileCommands();
    if (typed.isEmpty() || typed.first() == QLatin1String("--help") || typed.first() == QLatin1String("help")) {
        showAll(commands, typed.isEmpty() ? err : out);
        return typed.isEmpty() ? wrongCall : 0;
    }
    if (typed.first() == QLatin1String("--version")) {
        out << "sochibo-cli " << QCoreApplication::applicationVersion() << '\n';
        return 0;
    }
    const Command *command = find(commands, typed);
    if (!command) {
        err << sentence(Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "There is no verb \"%1\"; sochibo-cli --help lists them."), {typed.mid(0, 2).join(QLatin1Char(' '))}}) << Qt::endl;
        return wrongCall;
    }
    typed = typed.mid(command->verb.split(QLatin1Char(' ')).size());
    if (typed.contains(QLatin1String("--help"))) {
        showHelp(*command, out);
        return 0;
    }
    Call call;
    call.json = json;
    call.out = &out;
    call.err = &err;
    QString wrong;
    if (!readOptions(*command, typed, call, wrong)) {
        err << sentence(Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "%1 is no option of this verb, or its value is missing; --help shows them."), {wrong}}) << Qt::endl;
        return wrongCall;
    }
    if (call.operands.size() < neededOperands(*command)) {
        showHelp(*command, err);
        return wrongCall;
    }
    const auto done = command->run(call);
    out.flush();
    if (done)
        return 0;
    const Error &error = done.error();
    if (*error.word)
        err << "error: " << error.word << (qstrcmp(error.word, "gap") == 0 || qstrcmp(error.word, "conflict") == 0 ? QLatin1Char(' ') + error.args.value(0) : QString()) << ": ";
    err << sentence(error) << Qt::endl;
    if (!error.detail.isEmpty() && qEnvironmentVariableIsSet("SOCHIBO_DETAIL"))
        err << error.detail << Qt::endl;
    return exitStatus(error);
}

/// Takes the options that stand before the verb.
QString takeLanguage(QStringList &typed, bool &json)
{
    QString language = QStringLiteral("vi");
    const QString fromEnvironment = qEnvironmentVariable("SOCHIBO_LANG");
    if (!fromEnvironment.isEmpty())
        language = fromEnvironment;
    while (!typed.isEmpty()) {
        if (typed.first() == QLatin1String("--json")) {
            json = true;
            typed.removeFirst();
        } else if (typed.first() == QLatin1String("--lang") && typed.size() > 1) {
            language = typed[1];
            typed = typed.mid(2);
        } else {
            break;
        }
    }
    return language;
}

} // namespace
} // namespace cli

static int start(int argc, char **argv)
{
    // Papers are laid out with fonts, which needs a QGuiApplication; the command line never needs a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Standard error carries our sentences, one for a failure; what Qt warns of (a missing runtime folder) is not among them.
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &text) {
        if (type == QtCriticalMsg || type == QtFatalMsg)
            std::fprintf(stderr, "%s\n", qPrintable(text));
    });
    keepMemoryPrivate();
    letThreadsEnd();
    const cli::Console console;
    QGuiApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("sochibo"));
    QCoreApplication::setApplicationName(QStringLiteral("sochibo"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SOCHIBO_VERSION));
    QTextStream out(stdout);
    QTextStream err(stderr);
    QStringList typed = application.arguments().mid(1);
    bool json = false;
    const QString language = cli::takeLanguage(typed, json);
    QTranslator translator;
    if (translator.load(QStringLiteral(":/i18n/sochibo_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&translator);
    if (auto started = startCrypto(); !started) {
        err << sentence(started.error()) << Qt::endl;
        return exitStatus(started.error());
    }
    return cli::run(typed, out, err, json);
}

int runCommandLine(int argc, char **argv)
{
    return endProgram(start(argc, argv));
}
