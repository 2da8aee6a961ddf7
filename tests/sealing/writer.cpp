// SPDX-License-Identifier: GPL-3.0-or-later
// Commits numbered transactions to a sealed book until it is killed, and says each number after its commit.
//   sealing_writer PATH JOURNAL-MODE    book id and key, in hexadecimal digits, are the first lines of the input
#include "tests/sealing/connection.h"

#include <cstdio>

static QByteArray inputLine()
{
    char line[256] = {};
    return std::fgets(line, sizeof line, stdin) ? QByteArray::fromHex(QByteArray(line).trimmed()) : QByteArray();
}

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    const QByteArray bookId = inputLine();
    const SecretBytes key = SecretBytes::from(inputLine());
    const auto file = sealing::SealedFile::use(QString::fromLocal8Bit(argv[1]), bookId, key);
    if (!file)
        return 3;
    Connection connection(*file);
    connection.run(QByteArray("PRAGMA journal_mode=") + argv[2]
                   + "; PRAGMA synchronous=FULL; PRAGMA cache_size=20; PRAGMA wal_autocheckpoint=50;"
                     "BEGIN; CREATE TABLE IF NOT EXISTS state (n INTEGER); INSERT INTO state SELECT 0 WHERE NOT EXISTS (SELECT * FROM state);"
                     "CREATE TABLE IF NOT EXISTS done (n INTEGER PRIMARY KEY, text TEXT); COMMIT");
    while (connection.code() == SQLITE_OK) {
        connection.run("BEGIN; UPDATE state SET n = n + 1;"
                       "INSERT INTO done SELECT n, 'planted Nguyễn Thị Bích Ngọc ' || hex(randomblob(300)) FROM state;"
                       "UPDATE done SET text = text || 'again' WHERE n % 7 = (SELECT n % 7 FROM state) AND n > (SELECT n - 200 FROM state); COMMIT");
        const QByteArray number = connection.value("SELECT n FROM state");
        if (connection.code() == SQLITE_OK) {
            std::printf("%s\n", number.constData());
            std::fflush(stdout);
        }
    }
    std::fprintf(stderr, "%s\n", sqlite3_errmsg(connection.get()));
    return 4;
}
