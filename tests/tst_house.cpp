// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <algorithm>
#include <functional>

/// A folder of sources and how high it stands.
struct Floor {
    const char *folder;
    int number;
};

/// A file may include its own folder and any lower floor. Folders on one floor do not know each other.
// clang-format off
static const Floor floors[] = {
    {"core/base", 0},
    {"core/text", 1}, {"core/archive", 1},
    {"core/domain", 2}, {"core/crypto", 2}, {"core/paper", 2}, {"core/sheet", 2}, {"core/calendar", 2},
    {"core/log", 3}, {"core/documents", 3}, {"core/sealing", 3}, {"core/filetext", 3}, {"core/update", 3},
    {"core/book", 4},
    {"core/exchange", 5}, {"core/backup", 5},
    {"core/usecases", 6},
    {"ui/models", 7}, {"ui/widgets", 7},
    {"ui/dialogs", 8},
    {"ui/pages", 9}, {"ui/wizards", 9},
    {"ui", 10},
    {"app", 11},
};
// clang-format on

/// A file of the project: its path from the root and what it holds.
struct Source {
    QString path;
    QByteArray text;
};
using Sources = QList<Source>;

/// One #include line: the name between its marks.
struct Include {
    QString name;
    bool quoted = false;
};

static int floorOf(const QString &folder)
{
    for (const Floor &floor : floors) {
        if (folder == QLatin1String(floor.folder))
            return floor.number;
    }
    return -1;
}

static QString folderOf(const QString &path)
{
    return path.left(std::max(qsizetype(0), path.lastIndexOf(u'/')));
}

/// foo.h, foo.cpp and foo_p.h are one thing and share one stem.
static QString stemOf(const QString &path)
{
    QString stem = path.left(path.lastIndexOf(u'.'));
    if (stem.endsWith(u"_p"))
        stem.chop(2);
    return stem;
}

static bool isCode(const QString &path)
{
    return path.endsWith(u".cpp") || path.endsWith(u".h");
}

static bool hasFloor(const QString &path)
{
    return isCode(path) && (path.startsWith(u"app/") || path.startsWith(u"core/") || path.startsWith(u"ui/"));
}

static QList<Include> includesOf(const QByteArray &text)
{
    static const QRegularExpression line(QStringLiteral(R"re(^[ \t]*#[ \t]*include[ \t]*([<"])([^">]+)[">])re"),
                                         QRegularExpression::MultilineOption);
    QList<Include> includes;
    for (auto each = line.globalMatch(QString::fromUtf8(text)); each.hasNext();) {
        const auto match = each.next();
        includes.append({match.captured(2), match.captured(1) == u"\""});
    }
    return includes;
}

/// Whether a header belongs to a Qt module on this machine: <QLabel> and <QtWidgets/QLabel> to QtWidgets.
static bool isOfModule(const QString &header, const QString &module)
{
    if (header.startsWith(module + u'/') || header == module)
        return true;
    const QString folder = QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/' + module;
    return !header.contains(u'/') && QFile::exists(folder + u'/' + header);
}

static QStringList floorProblems(const Sources &sources)
{
    QSet<QString> paths;
    for (const Source &source : sources)
        paths.insert(source.path);

    QStringList problems;
    for (const Source &source : sources) {
        if (!hasFloor(source.path))
            continue;
        const QString folder = folderOf(source.path);
        const int floor = floorOf(folder);
        if (floor < 0)
            problems.append(source.path + QStringLiteral(": its folder stands on no floor"));
        for (const Include &include : includesOf(source.text)) {
            const QString says = source.path + QStringLiteral(" includes ") + include.name;
            const QString target = folderOf(include.name);
            if (!include.quoted && floorOf(target) < 0)
                continue; // a header of the system
            if (include.name.endsWith(u".moc"))
                continue;
            if (!paths.contains(include.name))
                problems.append(says + QStringLiteral(": not a file of the project, written from the root"));
            else if (target != folder && floorOf(target) >= floor)
                problems.append(
                    says
                    + QStringLiteral(": floor %1 knows only lower floors, not %2").arg(floor).arg(floorOf(target)));
            else if (target != folder && include.name.endsWith(u"_p.h"))
                problems.append(says + QStringLiteral(": a private header stays in its folder"));
        }
    }
    return problems;
}

static QStringList circleProblems(const Sources &sources)
{
    QMap<QString, QSet<QString>> graph;
    for (const Source &source : sources) {
        if (!hasFloor(source.path))
            continue;
        for (const Include &include : includesOf(source.text)) {
            if (stemOf(include.name) != stemOf(source.path))
                graph[stemOf(source.path)].insert(stemOf(include.name));
        }
    }

    QStringList problems;
    QSet<QString> done;
    QStringList path;
    const std::function<void(const QString &)> walk = [&](const QString &stem) {
        if (const auto from = path.indexOf(stem); from >= 0) {
            problems.append(QStringLiteral("circle: ") + (path.mid(from) << stem).join(QStringLiteral(" -> ")));
            return;
        }
        if (done.contains(stem))
            return;
        path.append(stem);
        for (const QString &next : graph.value(stem))
            walk(next);
        path.removeLast();
        done.insert(stem);
    };
    for (const QString &stem : graph.keys())
        walk(stem);
    return problems;
}

static QStringList moduleProblems(const Sources &sources)
{
    static const QSet<QString> wholeModules = {QStringLiteral("QtCore"), QStringLiteral("QtGui"),
                                               QStringLiteral("QtWidgets"), QStringLiteral("QtSql"),
                                               QStringLiteral("QtPrintSupport")};
    QStringList problems;
    for (const Source &source : sources) {
        if (!hasFloor(source.path))
            continue;
        for (const Include &include : includesOf(source.text)) {
            const QString says = source.path + QStringLiteral(" includes ") + include.name;
            const bool core = source.path.startsWith(u"core/");
            if (wholeModules.contains(include.name))
                problems.append(says + QStringLiteral(": a whole module costs seconds in each file"));
            else if (core
                     && (isOfModule(include.name, QStringLiteral("QtWidgets"))
                         || isOfModule(include.name, QStringLiteral("QtPrintSupport"))))
                problems.append(says + QStringLiteral(": the core has no window"));
            else if (core && !source.path.startsWith(u"core/paper/")
                     && isOfModule(include.name, QStringLiteral("QtGui")))
                problems.append(says + QStringLiteral(": in the core only core/paper draws"));
            else if (include.name == u"sqlite3.h" && folderOf(source.path) != u"core/book"
                     && folderOf(source.path) != u"core/sealing")
                problems.append(says + QStringLiteral(": only core/book and core/sealing know the database"));
        }
    }
    return problems;
}

static QStringList licenceProblems(const Sources &sources)
{
    static const QByteArray licence = "SPDX-License-Identifier: GPL-3.0-or-later";
    QStringList problems;
    for (const Source &source : sources) {
        if (source.path.startsWith(u"tests/data/"))
            continue;
        const QList<QByteArray> lines = source.text.left(200).split('\n');
        const bool script = lines.first().startsWith("#!");
        const bool hashed = script || source.path.endsWith(u".cmake") || source.path.endsWith(u".py")
            || source.path.endsWith(u"CMakeLists.txt");
        const QByteArray line = lines.value(script ? 1 : 0);
        if ((isCode(source.path) && line != "// " + licence) || (hashed && line != "# " + licence))
            problems.append(source.path + QStringLiteral(": does not begin with the licence line"));
    }
    return problems;
}

static QStringList wordProblems(const Sources &sources)
{
    // Put together here, so that this file does not find itself.
    static const QByteArray machine = QByteArray("/wo") + "rk/";
    static const QByteArray shared = QByteArray("../sha") + "red";
    static const QByteArray unfinished[] = {QByteArray("TO") + "DO", QByteArray("FIX") + "ME"};
    QStringList problems;
    for (const Source &source : sources) {
        if (source.text.contains(machine))
            problems.append(source.path + QStringLiteral(": names a folder of one machine"));
        if (source.text.contains(shared) && !source.path.startsWith(u"tests/"))
            problems.append(source.path + QStringLiteral(": looks outside the project"));
        for (const QByteArray &word : unfinished) {
            if (isCode(source.path) && source.text.contains(word))
                problems.append(source.path + QStringLiteral(": leaves work behind"));
        }
    }
    return problems;
}

/// What writes the pages of a book must stay small enough to be read as a whole (docs/security.md): these two files.
static QStringList pageProblems(const Sources &sources)
{
    static constexpr int most = 800;
    static const QStringList writers = {QStringLiteral("core/sealing/sealedvfs.cpp"), QStringLiteral("core/sealing/pagekeys.cpp")};
    static const QByteArray signs[] = {"sealPage(", "sealHead(", "sochibo/page/v1"};
    QStringList problems;
    qsizetype count = 0;
    for (const Source &source : sources) {
        if (writers.contains(source.path)) {
            count += source.text.count('\n');
            continue;
        }
        for (const QByteArray &sign : signs) {
            if (source.path.endsWith(u".cpp") && !source.path.startsWith(u"tests/") && source.text.contains(sign))
                problems.append(source.path + QStringLiteral(": writes pages"));
        }
    }
    if (count >= most)
        problems.append(QStringLiteral("what writes pages has %1 lines").arg(count));
    return problems;
}

/// The files of the project as they lie on the disk; what was built and what belongs to git is not among them.
static Sources wholeProject()
{
    Sources sources;
    const QDir root(QStringLiteral(SOURCE_ROOT));
    const QStringList top = root.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    const auto add = [&](const QString &path) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            sources.append({root.relativeFilePath(path), file.readAll()});
    };
    static const QStringList folders = {
        QStringLiteral("app"),       QStringLiteral("core"),      QStringLiteral("ui"),
        QStringLiteral("tests"),     QStringLiteral("resources"), QStringLiteral("translations"),
        QStringLiteral("packaging"), QStringLiteral("docs"),      QStringLiteral(".ci")};
    for (const QString &name : top) {
        const QString path = root.filePath(name);
        if (QFileInfo(path).isFile())
            add(path);
        if (!folders.contains(name))
            continue;
        QDirIterator each(path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (each.hasNext())
            add(each.next());
    }
    return sources;
}

static std::string lines(const QStringList &problems)
{
    return problems.join(u'\n').toStdString();
}

/// The place marks %1 ... %9 of a text; %L1 is the same place.
static QSet<QString> placeMarks(const QString &text)
{
    static const QRegularExpression placeMark(QStringLiteral("%L?[1-9]"));
    QSet<QString> found;
    for (auto each = placeMark.globalMatch(text); each.hasNext();)
        found.insert(each.next().captured().remove(u'L'));
    return found;
}

/// The forms of the <translation> element the reader stands on: one, or one for each plural.
static QStringList readForms(QXmlStreamReader &xml)
{
    QStringList forms;
    QString text;
    while (!xml.atEnd() && !(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"translation")) {
        if (xml.isStartElement() && xml.name() == u"numerusform")
            forms.append(xml.readElementText());
        else if (xml.isCharacters())
            text += xml.text();
    }
    return forms.isEmpty() ? QStringList{text} : forms;
}

/// What is not as it should be in a translation file, one line each.
static QStringList problemsInTranslation(const QByteArray &ts)
{
    QStringList problems;
    QXmlStreamReader xml(ts);
    QString context;
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        if (xml.name() == u"source")
            source = xml.readElementText();
        if (xml.name() != u"translation")
            continue;
        const QString type = xml.attributes().value(QStringLiteral("type")).toString();
        const QStringList forms = readForms(xml);
        const QString place = context + QStringLiteral(": \"") + source + u'"';
        if (type == u"unfinished")
            problems.append(place + QStringLiteral(" is unfinished"));
        else if (!type.isEmpty())
            problems.append(place + QStringLiteral(" is no longer said by the program"));
        else if (forms.contains(QString()))
            problems.append(place + QStringLiteral(" is empty"));
        else if (std::any_of(forms.begin(), forms.end(),
                             [&](const QString &form) { return placeMarks(form) != placeMarks(source); }))
            problems.append(place + QStringLiteral(" has other place marks than its source"));
    }
    if (xml.hasError())
        problems.append(QStringLiteral("not XML: ") + xml.errorString());
    return problems;
}

static QString lupdate()
{
    const QString found = QStandardPaths::findExecutable(
        QStringLiteral("lupdate"),
        {QStringLiteral("/usr/lib/qt6/bin"), QLibraryInfo::path(QLibraryInfo::BinariesPath)});
    return found.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("lupdate")) : found;
}

/// Brings a copy of a translation file up to date with the sources in `folders` and says what is wrong in it then.
static QStringList problemsAfterUpdate(const QStringList &folders, const QString &tsPath)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    QStringList arguments{QStringLiteral("-locations"), QStringLiteral("none")};
    if (tsPath.endsWith(QLatin1String("_en.ts")))
        arguments += QStringLiteral("-pluralonly"); // the sources are English: only its plurals are written down
    process.start(lupdate(), arguments + folders + QStringList{QStringLiteral("-ts"), tsPath});
    if (!process.waitForFinished(120000) || process.exitCode() != 0)
        return {QStringLiteral("lupdate did not run: ") + QString::fromUtf8(process.readAll())};
    QStringList problems;
    for (const QString &said : QString::fromUtf8(process.readAll()).split(u'\n')) {
        if (said.contains(u"lacks Q_OBJECT"))
            problems.append(said); // its sentences would be looked up under another name than they were translated
    }
    QFile file(tsPath);
    if (!file.open(QIODevice::ReadOnly))
        return {QStringLiteral("cannot read ") + tsPath};
    return problems + problemsInTranslation(file.readAll());
}

TEST_CASE("every file includes only its own folder and lower floors", "[house]")
{
    const QStringList problems = floorProblems(wholeProject());

    INFO(lines(problems));
    CHECK(problems.isEmpty());
}

TEST_CASE("no file includes itself by way of others", "[house]")
{
    const QStringList problems = circleProblems(wholeProject());

    INFO(lines(problems));
    CHECK(problems.isEmpty());
}

TEST_CASE("the core draws nothing but paper and only the book knows its database", "[house]")
{
    const QStringList problems = moduleProblems(wholeProject());

    INFO(lines(problems));
    CHECK(problems.isEmpty());
}

TEST_CASE("every source begins with the licence line", "[house]")
{
    const QStringList problems = licenceProblems(wholeProject());

    INFO(lines(problems));
    CHECK(problems.isEmpty());
}

TEST_CASE("no file names a folder of one machine or leaves work behind", "[house]")
{
    const QStringList problems = wordProblems(wholeProject());

    INFO(lines(problems));
    CHECK(problems.isEmpty());
}

TEST_CASE("what writes the pages of a book is two files of under 800 lines together", "[house]")
{
    const QStringList problems = pageProblems(wholeProject());

    INFO(lines(problems));
    CHECK(problems.isEmpty());
}

TEST_CASE("the whole project is read", "[house]")
{
    QSet<QString> paths;
    for (const Source &source : wholeProject())
        paths.insert(source.path);

    CHECK(paths.contains(QStringLiteral("CMakeLists.txt")));
    CHECK(paths.contains(QStringLiteral("core/base/result.h")));
    CHECK(paths.contains(QStringLiteral("tests/tst_house.cpp")));
    CHECK(paths.contains(QStringLiteral(".ci/run")));
}

TEST_CASE("every sentence is translated and every translation is said", "[house]")
{
    const QDir root(QStringLiteral(SOURCE_ROOT));
    const QStringList files =
        QDir(root.filePath(QStringLiteral("translations"))).entryList({QStringLiteral("sochibo_*.ts")});
    if (files.isEmpty() || lupdate().isEmpty()) {
        WARN("skipped: no translations/sochibo_*.ts, or no lupdate");
        return;
    }
    QTemporaryDir folder;

    for (const QString &name : files) {
        const QString copy = folder.filePath(name);
        REQUIRE(QFile::copy(root.filePath(QStringLiteral("translations/") + name), copy));
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);

        const QStringList problems =
            problemsAfterUpdate({root.filePath(QStringLiteral("app")), root.filePath(QStringLiteral("core")),
                                 root.filePath(QStringLiteral("ui"))},
                                copy);

        INFO(name.toStdString() << '\n' << lines(problems));
        CHECK(problems.isEmpty());
    }
}

TEST_CASE("a reach upward, a neighbour and a stray file are noticed", "[house]")
{
    const Sources sources = {
        {QStringLiteral("core/domain/member.cpp"), "#include \"core/book/book.h\"\n"},
        {QStringLiteral("core/domain/meeting.cpp"), "  #  include <core/crypto/age.h>\n"},
        {QStringLiteral("core/book/book.h"), "#include \"core/domain/member.h\"\n#include <QString>\n"},
        {QStringLiteral("core/book/book.cpp"), "#include \"book.h\"\n"},
        {QStringLiteral("core/crypto/age.h"), ""},
        {QStringLiteral("core/domain/member.h"), ""},
        {QStringLiteral("core/misc/thing.h"), ""},
    };

    const QStringList problems = floorProblems(sources);

    INFO(lines(problems));
    REQUIRE(problems.size() == 4);
    CHECK(problems[0] == u"core/domain/member.cpp includes core/book/book.h: floor 2 knows only lower floors, not 4");
    CHECK(problems[1] == u"core/domain/meeting.cpp includes core/crypto/age.h: floor 2 knows only lower floors, not 2");
    CHECK(problems[2] == u"core/book/book.cpp includes book.h: not a file of the project, written from the root");
    CHECK(problems[3] == u"core/misc/thing.h: its folder stands on no floor");
}

TEST_CASE("a private header is seen outside its folder and let be inside", "[house]")
{
    const Sources sources = {
        {QStringLiteral("core/book/tables_p.h"), ""},
        {QStringLiteral("core/book/book.cpp"), "#include \"core/book/tables_p.h\"\n"},
        {QStringLiteral("core/exchange/sending.cpp"), "#include \"core/book/tables_p.h\"\n"},
    };

    const QStringList problems = floorProblems(sources);

    INFO(lines(problems));
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].startsWith(u"core/exchange/sending.cpp includes core/book/tables_p.h"));
}

TEST_CASE("a circle inside a folder is noticed, a header and its source are none", "[house]")
{
    const Sources straight = {
        {QStringLiteral("core/book/book.cpp"), "#include \"core/book/book.h\"\n#include \"core/book/tables_p.h\"\n"},
        {QStringLiteral("core/book/tables.cpp"), "#include \"core/book/tables_p.h\"\n"},
    };
    const Sources bent =
        straight + Sources{{QStringLiteral("core/book/tables_p.h"), "#include \"core/book/book.h\"\n"}};

    CHECK(circleProblems(straight).isEmpty());
    const QStringList problems = circleProblems(bent);
    INFO(lines(problems));
    REQUIRE(problems.size() == 1);
    CHECK(problems[0] == u"circle: core/book/book -> core/book/tables -> core/book/book");
}

TEST_CASE("a window in the core, a drawing outside paper and a whole module are noticed", "[house]")
{
    const Sources sources = {
        {QStringLiteral("core/usecases/meetings.cpp"), "#include <QtWidgets/QLabel>\n"},
        {QStringLiteral("core/book/book.cpp"), "#include <QtGui/QImage>\n#include <sqlite3.h>\n#include <QString>\n"},
        {QStringLiteral("core/paper/pdf.cpp"), "#include <QtGui/QPainter>\n"},
        {QStringLiteral("core/exchange/csv.cpp"), "#include <sqlite3.h>\n"},
        {QStringLiteral("ui/pages/logpage.cpp"), "#include <QtWidgets>\n#include <QtWidgets/QLabel>\n"},
    };

    const QStringList problems = moduleProblems(sources);

    INFO(lines(problems));
    REQUIRE(problems.size() == 4);
    CHECK(problems[0].startsWith(u"core/usecases/meetings.cpp includes QtWidgets/QLabel"));
    CHECK(problems[1].startsWith(u"core/book/book.cpp includes QtGui/QImage"));
    CHECK(problems[2].startsWith(u"core/exchange/csv.cpp includes sqlite3.h"));
    CHECK(problems[3].startsWith(u"ui/pages/logpage.cpp includes QtWidgets"));
}

TEST_CASE("a missing licence line is noticed in code, scripts and build files", "[house]")
{
    const Sources sources = {
        {QStringLiteral("core/a.cpp"), "#include <QString>\n"},
        {QStringLiteral("core/b.cpp"), "// SPDX-License-Identifier: GPL-3.0-or-later\n"},
        {QStringLiteral("run"), "#!/bin/bash\n# SPDX-License-Identifier: GPL-3.0-or-later\n"},
        {QStringLiteral("check"), "#!/bin/bash\nset -e\n"},
        {QStringLiteral("CMakeLists.txt"), "project(x)\n"},
        {QStringLiteral("tests/data/foreign.cpp"), "int x;\n"},
    };

    const QStringList problems = licenceProblems(sources);

    INFO(lines(problems));
    CHECK(problems.size() == 3);
}

TEST_CASE("a folder of one machine and work left behind are noticed", "[house]")
{
    const QByteArray machine = QByteArray("see /wo") + "rk/main\n";
    const QByteArray shared = QByteArray("open ../sha") + "red/vectors\n";
    const Sources sources = {
        {QStringLiteral("docs/a.md"), machine},
        {QStringLiteral("docs/b.md"), shared},
        {QStringLiteral("tests/tst_vectors.cpp"), shared},
        {QStringLiteral("core/a.cpp"), QByteArray("// TO") + "DO later\n"},
        {QStringLiteral("docs/c.md"), "a framework/toolkit"},
    };

    const QStringList problems = wordProblems(sources);

    INFO(lines(problems));
    REQUIRE(problems.size() == 3);
    CHECK(problems[0].startsWith(u"docs/a.md"));
    CHECK(problems[1].startsWith(u"docs/b.md"));
    CHECK(problems[2].startsWith(u"core/a.cpp"));
}

TEST_CASE("a third file that writes pages, and too many lines of the two, are noticed", "[house]")
{
    const Sources sources = {
        {QStringLiteral("core/sealing/sealedvfs.cpp"), "keys->sealPage(a);" + QByteArray(500, '\n')},
        {QStringLiteral("core/sealing/pagekeys.cpp"), QByteArray(300, '\n')},
        {QStringLiteral("core/sealing/storedpages.cpp"), "keys->openPage(a);\n"},
        {QStringLiteral("core/book/book.cpp"), "keys->sealHead(a);\n"},
    };

    const QStringList problems = pageProblems(sources);

    INFO(lines(problems));
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].startsWith(u"core/book/book.cpp"));
    CHECK(problems[1].contains(u"800"));
}

TEST_CASE("unfinished, vanished, empty and mismarked translations are noticed", "[house]")
{
    const QByteArray ts =
        R"(<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="vi"><context><name>Page</name>
<message><source>a</source><translation type="unfinished"></translation></message>
<message><source>b</source><translation type="vanished">b</translation></message>
<message><source>c</source><translation></translation></message>
<message><source>d %1 %2</source><translation>d %2 %1</translation></message>
<message><source>e %1</source><translation>e %2</translation></message>
<message numerus="yes"><source>%n f</source><translation><numerusform>%n f</numerusform><numerusform></numerusform></translation></message>
<message numerus="yes"><source>%n g</source><translation><numerusform>%n g</numerusform></translation></message>
</context></TS>)";

    const QStringList problems = problemsInTranslation(ts);

    INFO(lines(problems));
    REQUIRE(problems.size() == 5);
    CHECK(problems[0] == u"Page: \"a\" is unfinished");
    CHECK(problems[1] == u"Page: \"b\" is no longer said by the program");
    CHECK(problems[2] == u"Page: \"c\" is empty");
    CHECK(problems[3] == u"Page: \"e %1\" has other place marks than its source");
    CHECK(problems[4] == u"Page: \"%n f\" is empty");
}

TEST_CASE("a new sentence without its translation is noticed", "[house]")
{
    if (lupdate().isEmpty()) {
        WARN("skipped: no lupdate");
        return;
    }
    QTemporaryDir folder;
    QFile source(folder.filePath(QStringLiteral("page.cpp")));
    REQUIRE(source.open(QIODevice::WriteOnly));
    source.write("static const char *text = QT_TRANSLATE_NOOP(\"Error\", \"The book is open elsewhere.\");\n");
    source.close();

    const QStringList problems = problemsAfterUpdate({source.fileName()}, folder.filePath(QStringLiteral("new_vi.ts")));

    CHECK(problems == QStringList{QStringLiteral("Error: \"The book is open elsewhere.\" is unfinished")});
}
