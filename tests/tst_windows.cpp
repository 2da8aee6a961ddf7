// SPDX-License-Identifier: GPL-3.0-or-later
// What only Windows does: files that another program holds, names over 260 characters, letters that its old code pages lack.
#include "core/base/disks.h"
#include "core/base/files.h"
#include "core/sheet/sheet.h"
#include "core/sheet/xlsxwriting.h"
#include "tests/bookfixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <thread>
#include <windows.h>

namespace {

/// Another program that has a file open and lets nobody else in, as a virus scanner does for a moment.
class Scanner
{
public:
    explicit Scanner(const QString &path)
        : m_file(CreateFileW(reinterpret_cast<const wchar_t *>(systemPath(path).utf16()), GENERIC_READ, 0, nullptr, OPEN_EXISTING, 0, nullptr))
    {
        REQUIRE(m_file != INVALID_HANDLE_VALUE);
    }
    ~Scanner()
    {
        if (m_later.joinable())
            m_later.join();
        else
            CloseHandle(m_file);
    }
    Scanner(const Scanner &) = delete;
    Scanner &operator=(const Scanner &) = delete;

    void letGoIn(unsigned long milliseconds)
    {
        m_later = std::thread([file = m_file, milliseconds] {
            Sleep(milliseconds);
            CloseHandle(file);
        });
    }

private:
    HANDLE m_file;
    std::thread m_later;
};

QString longFolder(const QString &root)
{
    QString path = root;
    while (path.size() < 300)
        path += QStringLiteral("/Đảng bộ phường Hạp Lĩnh, khu phố số 7");
    return path;
}

}

TEST_CASE("a file that a scanner holds for a moment is replaced and read all the same", "[windows]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sổ.txt"));
    REQUIRE(writeWhole(path, "before"));
    {
        Scanner scanner(path);
        scanner.letGoIn(400);
        REQUIRE(writeWhole(path, "after", Existing::Replace));
    }
    Scanner scanner(path);
    scanner.letGoIn(400);
    CHECK(must(readWhole(path)) == "after");
}

TEST_CASE("a file that is held for good is refused in time, and is as it was", "[windows]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sổ.txt"));
    REQUIRE(writeWhole(path, "before"));
    QElapsedTimer timer;
    {
        const Scanner scanner(path);
        timer.start();
        const auto written = writeWhole(path, "after", Existing::Replace);
        REQUIRE_FALSE(written);
        CHECK(written.error().kind == Error::Io);
        CHECK_FALSE(readWhole(path));
        CHECK(timer.elapsed() < 10'000);
    }
    CHECK(must(readWhole(path)) == "before");
    CHECK(QDir(folder.path()).entryList(QDir::Files) == QStringList{QStringLiteral("sổ.txt")});
}

TEST_CASE("a folder gets its name although a file in it is scanned", "[windows]")
{
    const QTemporaryDir folder;
    const QString from = folder.filePath(QStringLiteral("đang làm"));
    REQUIRE(QDir().mkpath(from));
    REQUIRE(writeWhole(from + QStringLiteral("/a"), "a"));
    Scanner scanner(from + QStringLiteral("/a"));
    scanner.letGoIn(400);
    CHECK(renameFolder(from, folder.filePath(QStringLiteral("xong"))));
    CHECK(QFileInfo::exists(folder.filePath(QStringLiteral("xong/a"))));
}

TEST_CASE("names may be longer than 260 characters", "[windows]")
{
    const QTemporaryDir folder;
    const QString path = longFolder(folder.path());
    REQUIRE(QDir().mkpath(path));

    REQUIRE(writeWhole(path + QStringLiteral("/tệp"), "one"));
    REQUIRE(writeWhole(path + QStringLiteral("/tệp"), "two", Existing::Replace));
    CHECK(must(readWhole(path + QStringLiteral("/tệp"))) == "two");

    const QString book = path + QStringLiteral("/Chi bộ số 7");
    (void)must(enterMember(*makeBook(book), named(QStringLiteral("Nguyễn Thị Ánh")), {}));
    const auto opened = openBook(book);
    CHECK(must(opened->all<Member>({})).first().name == QStringLiteral("Nguyễn Thị Ánh"));
    CHECK(must(opened->check()).problems.isEmpty());
}

TEST_CASE("an open book has no file for shared memory, and no second program opens it", "[windows]")
{
    const BookFixture fixture(3);
    for (const QString &file : QDir(fixture.path).entryList(QDir::Files))
        CHECK_FALSE(file.endsWith(QStringLiteral("-shm")));
    const auto second = Book::open(fixture.path, SecretBytes::passphrase(testPassphrase));
    REQUIRE_FALSE(second);
    CHECK(second.error().kind == Error::Busy);
}

TEST_CASE("the disk this computer starts from is none to be pulled out", "[windows]")
{
    CHECK_FALSE(isOnRemovableDisk(QStringLiteral("C:/windows")));
    CHECK_FALSE(isOnNetworkDrive(QStringLiteral("C:/windows")));
    CHECK(isOnNetworkDrive(QStringLiteral("//server/chia sẻ/sổ")));
}

TEST_CASE("a spreadsheet is put together", "[windows]")
{
    const auto bytes = writeXlsx({QStringLiteral("Danh sách"), {}, {QStringLiteral("Họ và tên")}, {}, {{}}});
    REQUIRE(bytes);
    CHECK(must(readSpreadsheet(*bytes)).sheets.first().name == QStringLiteral("Danh sách"));
}
