// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A cell's book with everything around it, a writer that works in it with a fault under it, and what is found afterwards.
// WRITER and FAULTY_DISK are the paths of bookwriter and of the library with the faults.

#include "core/backup/backups.h"
#include "core/base/files.h"
#include "core/exchange/bundle.h"
#include "tests/bookfixture.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <optional>

/// What goes wrong under a writer; see the head of faultydisk.cpp.
struct Fault
{
    const char *kind = "";
    int at = 0;
    unsigned seed = 1;
    QString under = {};        ///< all of the trial when empty
    QDateTime clock = {};      ///< what the computer's clock says at the start
    bool isOnce = false;
};

/// How a writer ended.
struct Heard
{
    QList<QByteArray> lines;
    int status = -1;           ///< -1: killed
    int calls = 0;             ///< that change something, when they were counted

    QList<QByteArray> beginning(const QByteArray &word) const
    {
        QList<QByteArray> found;
        for (const QByteArray &line : lines)
            if (line.startsWith(word))
                found += line;
        return found;
    }
};

/// What a writer has said of a book, so what must be there.
struct Promised
{
    qint64 entries = 0;
    QByteArray root;
    QStringList passphrases;   ///< one, or two while it was being changed
    QString draft;
    QString nextDraft;         ///< being kept when the writer ended
    qint64 backedUp = -1;      ///< entries in the newest backup
    QString bundle;            ///< being made
    QSet<QString> bundles;
};

/// A folder with a cell's book, its ward's, backups, a stick, and what the program keeps on its computer.
class BookTrial
{
public:
    BookTrial()
    {
        m_promised.passphrases = QStringList{QStringLiteral("bon-tu-de-mo-so")};
        renew();
    }

    QString path(const QString &name = {}) const { return QDir(m_root).filePath(name); }
    const Promised &promised() const { return m_promised; }
    QString passphrase() const { return m_promised.passphrases.first(); }

    /// Everything as it was in the beginning.
    void renew()
    {
        static const QString first = [this] {
            static const QTemporaryDir folder;
            const QString root = folder.filePath(QStringLiteral("first"));
            QDir().mkpath(root);
            const Heard made = run({QStringLiteral("prepare"), root, QStringLiteral("bon-tu-de-mo-so")}, {}, root);
            INFO(made.lines.join('\n').toStdString());
            REQUIRE(made.status == 0);
            return root;
        }();
        m_ward.reset();
        QDir(m_root).removeRecursively();
        REQUIRE(QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), first, m_root}) == 0);
        m_promised = {};
        m_promised.passphrases = QStringList{QStringLiteral("bon-tu-de-mo-so")};
        m_seen.clear();
    }

    /// The book's bytes, file by file; what must not be touched is compared by it.
    QHash<QString, QByteArray> bytes(const QString &name = QStringLiteral("book")) const
    {
        QHash<QString, QByteArray> found;
        QDirIterator files(path(name), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            found.insert(file, must(readWhole(file, largestBackup)));
        }
        return found;
    }

    /// Lets a writer do steps.
    Heard take(const QStringList &steps, const Fault &fault = {})
    {
        return listen(run(QStringList{QStringLiteral("do"), m_root, passphrase()} + steps, fault, m_root));
    }

    /// Lets a writer do steps drawn by lot; after `msecs` it is killed, with 0 it ends by itself or by its fault.
    Heard work(unsigned seed, int count, int msecs = 0, const Fault &fault = {})
    {
        return listen(run({QStringLiteral("work"), m_root, passphrase(), QString::number(seed), QString::number(count)}, fault, m_root, msecs));
    }

    /// What a writer said that was started in some other way.
    Heard hear(const QByteArray &said)
    {
        Heard heard;
        heard.lines = said.split('\n');
        heard.lines.removeLast(); // a line that is not whole says nothing
        heard.status = 0;
        return listen(heard);
    }

    /// The folder as a writer left it somewhere else.
    void adopt(const QString &folder)
    {
        m_ward.reset();
        QDir(m_root).removeRecursively();
        REQUIRE(QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), folder, m_root}) == 0);
        QDir(folder).removeRecursively();
    }

    Book &ward()
    {
        if (!m_ward)
            m_ward = must(Book::open(path(QStringLiteral("ward")), SecretBytes::passphrase(QStringLiteral("bon-tu-de-mo-so"))));
        return *m_ward;
    }

    /// Finds out which passphrase opens a copy of the book, the book itself being left as it is; what is wrong.
    QStringList judgeUntouched()
    {
        const QString copy = path(QStringLiteral("copy"));
        REQUIRE(QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), path(QStringLiteral("book")), copy}) == 0);
        QStringList wrong;
        (void)openAny(wrong, copy);
        QDir(copy).removeRecursively();
        return wrong;
    }

    /// Opens the book and looks for what was promised; what is wrong with it, empty when nothing is.
    QStringList judge()
    {
        qputenv("XDG_DATA_HOME", path(QStringLiteral("data")).toUtf8());
        QStringList wrong;
        auto book = openAny(wrong, path(QStringLiteral("book")));
        if (!book)
            return wrong;
        const qint64 size = must(book->logSize());
        if (size < m_promised.entries)
            wrong += QStringLiteral("%1 entries were promised, %2 are there").arg(m_promised.entries).arg(size);
        else if (m_promised.entries > 0 && merkle::rootHash(must(book->leafHashes()).first(m_promised.entries)) != m_promised.root)
            wrong += QStringLiteral("the first %1 entries are others than promised").arg(m_promised.entries);
        if (book->copyState().kind != CopyState::Current)
            wrong += QStringLiteral("the book is taken for a copy: %1").arg(sentence(*book->whyUnsigned()));
        const auto report = book->check();
        if (!report)
            wrong += sentence(report.error()) + report.error().detail;
        else
            wrong += report->problems;
        judgeDraft(*book, wrong);
        judgeBackups(*book, wrong);
        judgeBundles(wrong);
        m_promised.entries = size;
        m_promised.root = must(book->rootHash());
        return wrong;
    }

private:
    Heard run(const QStringList &arguments, const Fault &fault, const QString &root, int msecs = 0) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), root + QStringLiteral("/data"));
        const QString calls = m_folder.filePath(QStringLiteral("calls"));
        if (qstrlen(fault.kind) > 0 || fault.clock.isValid()) {
            environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(FAULTY_DISK));
            environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("verify_asan_link_order=0:detect_leaks=0"));
            environment.insert(QStringLiteral("FAULT_KIND"), QLatin1String(fault.kind));
            environment.insert(QStringLiteral("FAULT_UNDER"), fault.under.isEmpty() ? root : fault.under);
            environment.insert(QStringLiteral("FAULT_AT"), QString::number(fault.at));
            environment.insert(QStringLiteral("FAULT_SEED"), QString::number(fault.seed));
            environment.insert(QStringLiteral("FAULT_ONCE"), QString::number(fault.isOnce));
            environment.insert(QStringLiteral("FAULT_CALLS"), calls);
            if (fault.clock.isValid())
                environment.insert(QStringLiteral("FAULT_CLOCK"), QString::number(fault.clock.toSecsSinceEpoch()));
        }
        QProcess writer;
        writer.setProcessEnvironment(environment);
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(QStringLiteral(WRITER), arguments);
        const bool ended = writer.waitForFinished(msecs > 0 ? msecs : 120000);
        if (!ended) {
            writer.kill();
            writer.waitForFinished();
            REQUIRE(msecs > 0);
        }
        Heard heard;
        heard.lines = writer.readAllStandardOutput().split('\n');
        heard.lines.removeLast(); // a line that is not whole says nothing
        heard.status = writer.exitStatus() == QProcess::NormalExit ? writer.exitCode() : -1;
        if (const auto count = readWhole(calls))
            heard.calls = count->trimmed().toInt();
        return heard;
    }

    Heard listen(Heard heard)
    {
        QString coming;
        for (const QByteArray &line : std::as_const(heard.lines)) {
            const QStringList words = QString::fromUtf8(line).split(u' ');
            const QString what = words.value(1);
            if (words[0] == QLatin1String("about")) {
                coming = words.value(2);
                if (what == QLatin1String("passphrase") || what == QLatin1String("recover"))
                    m_promised.passphrases.prepend(coming);
                else if (what == QLatin1String("draft"))
                    m_promised.nextDraft = coming;
                else if (what == QLatin1String("bundle"))
                    m_promised.bundle = coming;
                continue;
            }
            const bool isDone = words[0] == QLatin1String("done");
            const qsizetype at = isDone ? 2 : 1; // of size and root
            if ((!isDone && words[0] != QLatin1String("opened")) || what == QLatin1String("create") || what == QLatin1String("restore"))
                continue;
            if (words.value(at + 1) != QLatin1String("-")) {
                m_promised.entries = words.value(at).toLongLong();
                m_promised.root = QByteArray::fromHex(words.value(at + 1).toLatin1());
            }
            if (!isDone)
                continue;
            if (what == QLatin1String("passphrase") || what == QLatin1String("recover"))
                m_promised.passphrases = QStringList{coming};
            else if (what == QLatin1String("draft"))
                m_promised.draft = coming;
            else if (what == QLatin1String("backup"))
                m_promised.backedUp = m_promised.entries;
            else if (what == QLatin1String("bundle"))
                m_promised.bundles += coming;
        }
        return heard;
    }

    std::unique_ptr<Book> openAny(QStringList &wrong, const QString &folder)
    {
        for (const QString &candidate : QStringList(m_promised.passphrases)) {
            auto book = Book::open(folder, SecretBytes::passphrase(candidate));
            if (!book) {
                wrong += sentence(book.error()) + u' ' + book.error().detail;
                continue;
            }
            wrong.clear();
            m_promised.passphrases = QStringList{candidate};
            return *std::move(book);
        }
        return {};
    }

    void judgeDraft(const Book &book, QStringList &wrong)
    {
        QString found;
        for (const Draft &draft : must(book.drafts()))
            found = draft.text;
        if (found != m_promised.draft && found != m_promised.nextDraft)
            wrong += QStringLiteral("the draft is %1, not %2 or %3").arg(found, m_promised.draft, m_promised.nextDraft);
        m_promised.draft = found;
    }

    /// Whether a file was not looked at yet as it is now.
    bool isNew(const QFileInfo &file)
    {
        const QString mark = file.filePath() + QString::number(file.size()) + file.lastModified().toString(Qt::ISODateWithMs);
        if (m_seen.contains(mark))
            return false;
        m_seen += mark;
        return true;
    }

    /// Each file that has the name of a backup is a whole one.
    void judgeBackups(const Book &book, QStringList &wrong)
    {
        qint64 entries = -1;
        for (const Backup &backup : backupsIn(path(QStringLiteral("backups")), book.bookId())) {
            const bool isNewest = entries < 0;
            if (!isNewest && !isNew(QFileInfo(backup.path)))
                continue;
            const auto content = verifyBackup(must(BackupOpener::of(book)), backup.path);
            if (!content)
                wrong += sentence(content.error());
            else
                entries = std::max(entries, content->manifest.entries);
        }
        if (entries < m_promised.backedUp)
            wrong += QStringLiteral("a backup of %1 entries was promised, the newest has %2").arg(m_promised.backedUp).arg(entries);
    }

    /// Each file that has the name of a bundle is a whole one, and those promised are there.
    void judgeBundles(QStringList &wrong)
    {
        QSet<QString> there;
        for (const QFileInfo &file : QDir(path(QStringLiteral("stick"))).entryInfoList({QStringLiteral("*.sochibo.age")}, QDir::Files)) {
            there += file.filePath();
            if (!isNew(file))
                continue;
            const auto bytes = readWhole(file.filePath(), largestBundleFile);
            const auto bundle = bytes ? openOuter(*bytes, ward().keys().identity) : Result<OuterBundle>(bytes.error());
            if (!bundle)
                wrong += sentence(bundle.error());
        }
        for (const QString &promised : std::as_const(m_promised.bundles))
            if (!there.contains(promised))
                wrong += QStringLiteral("the bundle %1 is not there").arg(promised);
    }

    QTemporaryDir m_folder;
    const QString m_root = QDir(m_folder.path()).canonicalPath() + QStringLiteral("/trial");
    Promised m_promised;
    QSet<QString> m_seen;
    std::unique_ptr<Book> m_ward;
};
