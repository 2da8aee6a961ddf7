// SPDX-License-Identifier: GPL-3.0-or-later
// Calls of sochibo-cli as others script them, written down in tests/data/cli/*.txt and run in a temporary folder.
// A transcript is read line by line:
//   # words                  a remark; the first one names the transcript
//   $ program words          runs a program: sochibo-cli is ours in English, others are skipped where not installed;
//                            words as in a shell, '...' and "..." hold spaces
//   sh$ line                 runs a line with the shell, ours in front of PATH
//   < words                  a line that the program before reads from its standard input; stands before it
//   = status                 how the call before ended; 0 where nothing is said
//   > words, 2> words        a piece of what it wrote on standard output or standard error; "> NOTHING" is no byte at all
//   !> words, !2> words      a piece that is not there
//   json                     standard output is one JSON document; "json a.0.b = value" says what stands in it
//   NAME = pattern           the first group of a regular expression found in either output; used as ${NAME} from there on
//   file NAME, then |lines   writes a file
//   edit FILE /old/new/      changes the first occurrence of some bytes in a file
//   exists FILE, !exists FILE
//   include FILE             runs another transcript here first
#include "tests/cliprogram.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <optional>

namespace {

/// The words of a line as a shell would see them; quotes hold words together and nothing else is special.
QStringList wordsOf(const QString &line)
{
    QStringList words;
    QString word;
    QChar quote;
    bool begun = false;
    for (const QChar c : line) {
        if (quote.isNull() && (c == u'\'' || c == u'"')) {
            quote = c;
            begun = true;
        } else if (c == quote) {
            quote = QChar();
        } else if (quote.isNull() && c.isSpace()) {
            if (begun)
                words += word;
            word.clear();
            begun = false;
        } else {
            word += c;
            begun = true;
        }
    }
    if (begun)
        words += word;
    return words;
}

/// What stands at a place like "rows.0.name" in a JSON document, as text; nothing when there is no such place.
std::optional<QString> textAt(const QJsonDocument &document, const QString &place)
{
    QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    for (const QString &step : place.split(u'.', Qt::SkipEmptyParts)) {
        if (step == QLatin1String("size") && value.isArray())
            value = value.toArray().size();
        else
            value = value.isArray() ? value.toArray().at(step.toInt()) : value.toObject().value(step);
    }
    if (value.isUndefined())
        return {};
    return value.toVariant().toString();
}

/// Runs transcripts in the current folder.
class Transcript
{
public:
    void run(const QString &name)
    {
        QFile file(QStringLiteral(TEST_DATA "/cli/") + name);
        INFO("transcript " << name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (lines[i].startsWith(QLatin1String("file "))) {
                QByteArray bytes;
                const QString path = filled(lines[i].mid(5));
                while (i + 1 < lines.size() && lines[i + 1].startsWith(u'|'))
                    bytes += filled(lines[++i].mid(1)).toUtf8() + '\n';
                writeFile(qUtf8Printable(path), bytes);
                continue;
            }
            INFO(name << ':' << i + 1 << ": " << lines[i]);
            INFO("call: " << m_call << "\nstatus " << m_ended.status << "\nstdout: " << m_ended.out.left(4000) << "\nstderr: " << m_ended.err.left(4000));
            follow(lines[i], i + 1 < lines.size() ? lines[i + 1] : QString());
        }
    }

private:
    void follow(const QString &line, const QString &next)
    {
        const auto rest = [&line, this](int from) { return filled(line.mid(from)); };
        static const QRegularExpression capture(QStringLiteral("\\A([A-Z][A-Z0-9]*) = (.+)\\z"));
        if (line.startsWith(QLatin1String("include ")))
            return run(line.mid(8));
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            return;
        if (line.startsWith(QLatin1String("$ ")) || line.startsWith(QLatin1String("sh$ ")))
            return call(rest(int(line.indexOf(u'$')) + 2), line.startsWith(u's'), next);
        if (line.startsWith(QLatin1String("< "))) {
            m_input += rest(2).toUtf8() + '\n';
            return;
        }
        if (line.startsWith(QLatin1String("edit ")))
            return edit(rest(5));
        if (line.startsWith(QLatin1String("exists "))) {
            CHECK(QFileInfo::exists(rest(7)));
            return;
        }
        if (line.startsWith(QLatin1String("!exists "))) {
            CHECK_FALSE(QFileInfo::exists(rest(8)));
            return;
        }
        if (m_skipped)
            return;
        if (line.startsWith(QLatin1String("= "))) {
            CHECK(m_ended.status == line.mid(2).toInt());
        } else if (line == QLatin1String("> NOTHING")) {
            CHECK(m_ended.out == "");
        } else if (line == QLatin1String("2> NOTHING")) {
            CHECK(m_ended.err == "");
        } else if (line.startsWith(QLatin1String("> "))) {
            CHECK(m_ended.out.contains(rest(2).toUtf8()));
        } else if (line.startsWith(QLatin1String("!> "))) {
            CHECK_FALSE(m_ended.out.contains(rest(3).toUtf8()));
        } else if (line.startsWith(QLatin1String("2> "))) {
            CHECK(m_ended.err.contains(rest(3).toUtf8()));
        } else if (line.startsWith(QLatin1String("!2> "))) {
            CHECK_FALSE(m_ended.err.contains(rest(4).toUtf8()));
        } else if (line.startsWith(QLatin1String("json"))) {
            json(rest(4));
        } else if (const auto match = capture.match(line); match.hasMatch()) {
            const QRegularExpression pattern(filled(match.captured(2)), QRegularExpression::MultilineOption);
            const auto found = pattern.match(QString::fromUtf8(m_ended.out + m_ended.err));
            REQUIRE(found.hasMatch());
            m_values.insert(match.captured(1), found.captured(1));
        } else {
            FAIL("this line of a transcript says nothing that is known");
        }
    }

    void call(const QString &words, bool withShell, const QString &next)
    {
        m_call = words;
        QStringList arguments = withShell ? QStringList{QStringLiteral("-c"), words} : wordsOf(words);
        QString program = withShell ? QStringLiteral("sh") : arguments.takeFirst();
        m_skipped = false;
        if (program == QLatin1String("sochibo-cli")) {
            program = QStringLiteral(CLI);
            arguments = QStringList{QStringLiteral("--lang"), QStringLiteral("en")} + arguments;
        } else {
            const QString needed = withShell ? words.section(u' ', 0, 0) : program;
            m_skipped = needed != QLatin1String("sochibo-cli") && !isInstalled(qUtf8Printable(needed));
        }
        if (!m_skipped)
            m_ended = runProgram(program, arguments, std::exchange(m_input, {}));
        m_input.clear();
        if (!m_skipped && !next.startsWith(QLatin1String("= "))) {
            INFO("stdout: " << m_ended.out.left(4000) << "\nstderr: " << m_ended.err.left(4000));
            CHECK(m_ended.status == 0);
        }
    }

    void edit(const QString &words)
    {
        const QString name = words.section(u' ', 0, 0);
        const QStringList parts = words.section(u' ', 1).split(words.section(u' ', 1).at(0));
        REQUIRE(parts.size() == 4);
        QByteArray bytes = readFile(name);
        const qsizetype at = bytes.indexOf(parts[1].toUtf8());
        REQUIRE(at >= 0);
        bytes.replace(at, parts[1].toUtf8().size(), parts[2].toUtf8());
        writeFile(qUtf8Printable(name), bytes);
    }

    void json(const QString &words)
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(m_ended.out, &error);
        REQUIRE(error.error == QJsonParseError::NoError);
        if (words.trimmed().isEmpty())
            return;
        const QString place = words.section(QStringLiteral(" = "), 0, 0).trimmed();
        const auto text = textAt(document, place);
        REQUIRE(text);
        CHECK(*text == words.section(QStringLiteral(" = "), 1));
    }

    QString filled(QString text) const
    {
        text.replace(QLatin1String("${SOURCE}"), QLatin1String(SOURCE_ROOT));
        for (auto each = m_values.cbegin(); each != m_values.cend(); ++each)
            text.replace(QLatin1String("${") + each.key() + u'}', each.value());
        REQUIRE_FALSE(text.contains(QLatin1String("${")));
        return text;
    }

    QHash<QString, QString> m_values;
    QString m_call;
    QByteArray m_input;
    Ended m_ended;
    bool m_skipped = false;
};

/// Our program is found first by a line that names it.
void oursFirstInPath()
{
    static const QByteArray before = qgetenv("PATH");
    qputenv("PATH", QFile::encodeName(QFileInfo(QStringLiteral(CLI)).absolutePath()) + ':' + before);
}

} // namespace

TEST_CASE("the command line does what its transcripts say", "[transcripts]")
{
    oursFirstInPath();
    const QDir transcripts(QStringLiteral(TEST_DATA "/cli"));
    const QStringList names = transcripts.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
    REQUIRE(names.size() > 5);
    for (const QString &name : names) {
        QFile file(transcripts.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray title = file.readLine().mid(1).trimmed();
        DYNAMIC_SECTION(name.toStdString() << ": " << title.toStdString())
        {
            const Folder folder;
            Transcript().run(name);
        }
    }
}

TEST_CASE("every command that the rehearsal's README names does what it says", "[rehearsal]")
{
    oursFirstInPath();
    const Folder folder;
    const Ended rehearsed = cli("rehearse out");
    INFO(rehearsed.err);
    REQUIRE(rehearsed.status == 0);
    REQUIRE(QDir::setCurrent(QStringLiteral("out")));
    int commands = 0;
    for (const QByteArray &line : readFile("README.txt").split('\n')) {
        if (!line.startsWith("  "))
            continue;
        const QByteArray program = line.trimmed().split(' ').first();
        if (program != "sochibo-cli" && !isInstalled(program.constData()))
            continue;
        ++commands;
        const Ended ended = runProgram(QStringLiteral("sh"), {QStringLiteral("-c"), QString::fromUtf8(line)});
        INFO(line.toStdString() << "\nstdout: " << ended.out.left(4000) << "\nstderr: " << ended.err.left(4000));
        CHECK(ended.status == 0);
        CHECK_FALSE(ended.out.isEmpty());
    }
    CHECK(commands >= 4);
}
