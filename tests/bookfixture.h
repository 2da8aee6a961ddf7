// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/reading.h"
#include "core/usecases/meetings.h"
#include "core/usecases/membership.h"
#include "core/usecases/minutekeeping.h"
#include "core/usecases/proposing.h"
#include "core/usecases/rehearsal.h"
#include "core/usecases/voting.h"
#include "tests/catch.h"
#include "tests/localdata.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QThread>

inline const QString testPassphrase = QStringLiteral("bốn từ để mở sổ");

inline BookHead testHead(BookKind kind = BookKind::Cell)
{
    BookHead head;
    head.bookKind = kind;
    head.name = kind == BookKind::Cell ? QStringLiteral("Chi bộ Tổ dân phố số 7") : QStringLiteral("Đảng ủy phường Hạp Lĩnh");
    head.upper = kind == BookKind::Cell ? QStringLiteral("Đảng bộ phường Hạp Lĩnh") : QStringLiteral("Đảng bộ tỉnh Bắc Ninh");
    head.place = QStringLiteral("Hạp Lĩnh");
    head.meetingPlace = QStringLiteral("Nhà văn hóa tổ dân phố số 7");
    head.termFrom = QDate(2025, 3, 15);
    return head;
}

inline std::unique_ptr<Book> makeBook(const QString &folder, BookKind kind = BookKind::Cell)
{
    REQUIRE(startCrypto());
    auto book = Book::create(folder, testHead(kind), SecretBytes::passphrase(testPassphrase), keystore::Cost::Floor);
    INFO((book ? std::string() : sentence(book.error()).toStdString() + " " + book.error().detail.toStdString()));
    REQUIRE(book);
    return *std::move(book);
}

inline std::unique_ptr<Book> openBook(const QString &folder)
{
    auto book = Book::open(folder, SecretBytes::passphrase(testPassphrase));
    INFO((book ? std::string() : sentence(book.error()).toStdString() + " " + book.error().detail.toStdString()));
    REQUIRE(book);
    return *std::move(book);
}

/// A value that must be there; shows the sentence when it is not.
template <typename T>
T must(Result<T> result)
{
    INFO((result ? std::string() : sentence(result.error()).toStdString() + " " + result.error().detail.toStdString()));
    REQUIRE(result);
    return *std::move(result);
}

/// While it lives the program is on another computer: what was kept outside the books on this one is not there.
struct OtherComputer
{
    LocalData localData;
};

/// While it lives the day ended, by this computer's clock, between what was recorded before it and what is recorded after it.
struct Midnight
{
    QByteArray before = qgetenv("TZ");
    QDate dayBefore;

    Midnight()
    {
        const qint64 next = QDateTime::currentSecsSinceEpoch() + 1;
        while (QDateTime::currentSecsSinceEpoch() < next)
            QThread::msleep(5);
        const QDateTime now = QDateTime::fromSecsSinceEpoch(next, Qt::UTC);
        qputenv("TZ", "DAY" + now.toString(QStringLiteral("hh:mm:ss")).toLatin1()); // so far west that it is midnight there
        dayBefore = now.date().addDays(-1);
        REQUIRE(now.toLocalTime().time() == QTime(0, 0));
    }
    ~Midnight() { before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before); }
    Midnight(const Midnight &) = delete;
    Midnight &operator=(const Midnight &) = delete;
};

/// A member of whom only the name is known.
inline Member named(const QString &name)
{
    Member member;
    member.name = name;
    return member;
}

/// A fresh cell's book with invented members in a temporary folder.
struct BookFixture
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("book"));
    std::unique_ptr<Book> book = makeBook(path);
    QList<MemberId> members;

    explicit BookFixture(int count = 0)
    {
        for (const InventedMember &person : inventedMembers(count, 7))
            members += must(enterMember(*book, person.member, person.status));
    }

    void reopen()
    {
        book.reset();
        book = openBook(path);
    }

    /// A regular meeting of November 2026 with everybody marked.
    MeetingId meeting(const QDate &date = QDate(2026, 11, 3))
    {
        Meeting planned;
        planned.date = date;
        planned.start = QTime(19, 30);
        planned.end = QTime(21, 5);
        planned.place = QStringLiteral("Nhà văn hóa");
        planned.chair = members.at(0);
        planned.minuteTaker = members.at(1);
        const MeetingId id = must(callMeeting(*book, planned));
        must(markRest(*book, id));
        return id;
    }

    AgendaItemId item(const MeetingId &id, qsizetype index = 6)
    {
        return must(meetingRecord(*book, id)).items.at(index).id;
    }

    /// Closes a meeting's minutes after reading them back.
    FinalMinutes close(const MeetingId &id)
    {
        must(readBack(*book, id, true, {}));
        return must(closeMinutes(*book, id));
    }

    void sign(const MeetingId &id)
    {
        const SecretBytes pin = SecretBytes::passphrase(QStringLiteral("2468"));
        for (const auto &[member, role] : {std::pair{members.at(0), SignerRole::Chair}, std::pair{members.at(1), SignerRole::MinuteTaker}})
            if (!signerOf(*book, id, role))
                must(newSigner(*book, member, role, pin, minisign::Cost::Low));
        must(signMinutes(*book, id, SignerRole::Chair, pin));
        must(signMinutes(*book, id, SignerRole::MinuteTaker, pin));
    }
};
