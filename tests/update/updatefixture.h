// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Makes update packages as a publisher does, with a key that lives as long as the test.

#include "core/archive/tar.h"
#include "core/base/files.h"
#include "core/base/json.h"
#include "core/crypto/hash.h"
#include "core/crypto/minisign.h"
#include "core/update/portable.h"
#include "core/update/shelf.h"
#include "tests/catch.h"

#include <QJsonObject>

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>

/// A file that goes into a package.
struct Content
{
    QString path;
    QByteArray bytes;
    bool runs = false;
};

inline const QString debianPlatform = QStringLiteral("debian-amd64");
inline const QString portablePlatform = QStringLiteral("linux-x86_64-portable");

inline QList<Content> debianFiles(const QString &version)
{
    return {{QStringLiteral("sochibo_%1_amd64.deb").arg(version), "!<arch>\n" + QByteArray(3000, 'd') + version.toLatin1(), false}};
}

inline QList<Content> portableFiles(const QString &version)
{
    return {{QStringLiteral("lib/libstdc++.so.6"), "library " + version.toLatin1(), false},
            {QStringLiteral("lib/plugins/platforms/libqxcb.so"), "plugin " + version.toLatin1(), false},
            {QStringLiteral("portable.txt"), "portable\n", false},
            {QStringLiteral("sochibo"), "#!/bin/sh\necho " + version.toLatin1() + '\n', true}};
}

/// A publisher with a key of its own.
struct Publisher
{
    minisign::SecretKey key = freshKey();

    static minisign::SecretKey freshKey()
    {
        REQUIRE(startCrypto());
        return minisign::SecretKey::generate();
    }

    QByteArray publicText() const { return key.publicKey().text(); }

    static QJsonObject head(const QString &version, const QString &platform, const QList<Content> &files, qint64 schema = 16, const QString &oldest = QStringLiteral("0.1.0"))
    {
        QJsonArray list;
        for (const Content &file : files)
            list += QJsonObject{{QStringLiteral("path"), file.path}, {QStringLiteral("run"), file.runs}, {QStringLiteral("size"), file.bytes.size()},
                                {QStringLiteral("sha256"), QString::fromLatin1(sha256(file.bytes).toHex())}};
        return {{QStringLiteral("format"), QStringLiteral("sochibo/update/v1")}, {QStringLiteral("product"), QStringLiteral("sochibo")}, {QStringLiteral("version"), version},
                {QStringLiteral("platform"), platform}, {QStringLiteral("oldest"), oldest}, {QStringLiteral("schema"), schema},
                {QStringLiteral("date"), QStringLiteral("2026-12-20")}, {QStringLiteral("files"), list},
                {QStringLiteral("notes"), QJsonObject{{QStringLiteral("vi"), QStringLiteral("Sửa lỗi in.\nThêm mẫu.")}, {QStringLiteral("en"), QStringLiteral("Printing mended.")}}}};
    }

    /// Signs a head, whatever it says, and puts the files behind it.
    QByteArray sealed(const QByteArray &json, const QByteArray &comment, const QList<Content> &files) const
    {
        QList<ArchiveMember> members{{update::manifestName, json}, {update::signatureName, *key.sign(json, comment)}};
        for (const Content &file : files)
            members += {QStringLiteral("files/") + QString(file.path).replace(u'+', u'-'), file.bytes};
        auto archive = *tar::write(members);
        // `+` is none of the characters that our own archives have: put in, and the sum of its header (an octal number) with it
        for (const Content &file : files)
            if (file.path.contains(u'+'))
                withPlus(archive, file.path);
        return archive;
    }

    QByteArray package(const QString &version, const QString &platform, const QList<Content> &files, qint64 schema = 16, const QString &oldest = QStringLiteral("0.1.0")) const
    {
        return sealed(*jcs::write(head(version, platform, files, schema, oldest)), "sochibo " + version.toLatin1() + ' ' + platform.toLatin1(), files);
    }

private:
    static void withPlus(QByteArray &archive, const QString &path)
    {
        const QByteArray name = "files/" + path.toLatin1();
        const qsizetype at = archive.indexOf(QByteArray(name).replace('+', '-') + '\0');
        REQUIRE(at >= 0);
        const qint64 sum = archive.mid(at + 148, 6).toLongLong(nullptr, 8) - qint64(name.count('+')) * ('-' - '+');
        archive.replace(at, name.size(), name);
        archive.replace(at + 148, 6, QByteArray::number(sum, 8).rightJustified(6, '0'));
    }
};

/// A folder, a publisher, and a program of version 0.1.0 to be updated.
struct UpdateFixture
{
    QTemporaryDir folder;
    Publisher publisher;
    update::Running running;

    explicit UpdateFixture(const QString &platform = debianPlatform)
    {
        running.version = QStringLiteral("0.1.0");
        running.platform = platform;
        running.schema = 16;
        running.publisherKey = publisher.publicText();
        running.shelf = path("shelf");
        if (update::isPortable(platform)) {
            running.folder = path("SoChiBo");
            REQUIRE(update::unpackPackage(write("first", publisher.package(QStringLiteral("0.1.0"), platform, portableFiles(QStringLiteral("0.1.0")), 16, QStringLiteral("0.0.9"))),
                                          running.publisherKey, running.folder));
            running.folder = QDir(running.folder).canonicalPath();
        }
    }

    QString path(const char *name) const { return folder.filePath(QLatin1String(name)); }

    QString write(const char *name, const QByteArray &bytes) const
    {
        REQUIRE(writeWhole(path(name), bytes, Existing::Replace));
        return path(name);
    }

    /// A package on a stick.
    QString brought(const QString &version, qint64 schema = 16) const
    {
        const auto files = update::isPortable(running.platform) ? portableFiles(version) : debianFiles(version);
        return write("brought.update", publisher.package(version, running.platform, files, schema));
    }

    QStringList onShelf() const { return QDir(running.shelf).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name); }
};
