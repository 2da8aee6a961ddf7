// SPDX-License-Identifier: GPL-3.0-or-later
// Works in a book as a secretary does, by the program's use-cases, and says on a line what it is about to do and what is
// done. Tests stop it in the middle, or have something go wrong under it, and compare what they find with what it said.
//   bookwriter prepare ROOT                         a cell's book and its ward's, enrolled, with members and a meeting
//   bookwriter work ROOT PASSPHRASE SEED [COUNT]    steps drawn by lot, for ever or so many; ends at the first that fails
//   bookwriter do ROOT PASSPHRASE STEP...           these steps; goes on when one fails
//
// Below ROOT lie book/, ward/, stick/ (bundles) and backups/. Lines:
//   opened ENTRIES ROOT-HASH                        of the book's log
//   about STEP WHAT
//   done STEP ENTRIES ROOT-HASH WHAT
//   failed STEP KIND SENTENCE                       KIND is the exit status of sochibo-cli
#include "core/backup/backups.h"
#include "core/base/clock.h"
#include "core/exchange/sending.h"
#include "core/sheet/csv.h"
#include "core/usecases/backupkeeping.h"
#include "core/usecases/enrolling.h"
#include "core/usecases/meetings.h"
#include "core/usecases/memberimport.h"
#include "core/usecases/membership.h"
#include "core/usecases/recovering.h"
#include "core/usecases/rehearsal.h"
#include "core/usecases/undoing.h"

#include <QCoreApplication>
#include <QDir>
#include <QRandomGenerator>
#include <cstdio>

namespace {

void say(const QStringList &words)
{
    std::printf("%s\n", qPrintable(words.join(u' ')));
    std::fflush(stdout);
}

/// A value or the reason why there is none, without the value.
template <typename T>
Result<Done> done(const Result<T> &result)
{
    return result ? Result<Done>(Done{}) : Result<Done>(result.error());
}

class Writer
{
public:
    Writer(const QString &root, const QString &passphrase, quint32 seed) : m_root(root), m_passphrase(passphrase), m_lot(seed) {}

    Result<Done> open()
    {
        auto book = Book::open(m_root.filePath(QStringLiteral("book")), secret(m_passphrase));
        if (!book)
            return failed(QStringLiteral("open"), book.error());
        m_book = *std::move(book);
        say({QStringLiteral("opened"), state()});
        return Done{};
    }

    /// One step; what it makes is announced before.
    Result<Done> take(const QString &step)
    {
        m_what.clear();
        const auto taken = carryOut(step);
        if (!taken)
            return failed(step, taken.error());
        say({QStringLiteral("done"), step, state(), m_what});
        return Done{};
    }

    QString anyStep()
    {
        static const QStringList often{QStringLiteral("member"), QStringLiteral("change"), QStringLiteral("opinion"), QStringLiteral("undo"),
                                       QStringLiteral("draft"), QStringLiteral("meeting")};
        static const QStringList seldom{QStringLiteral("import"), QStringLiteral("backup"), QStringLiteral("bundle"), QStringLiteral("checkpoint"),
                                        QStringLiteral("passphrase"), QStringLiteral("slot"), QStringLiteral("lock"), QStringLiteral("round")};
        const QStringList &steps = m_lot.bounded(4) == 0 ? seldom : often;
        return steps.at(m_lot.bounded(int(steps.size())));
    }

private:
    static SecretBytes secret(const QString &typed) { return SecretBytes::passphrase(typed); }

    /// Size and root of the log, as far as the book can say them now.
    QString state() const
    {
        const auto size = m_book ? m_book->logSize() : Result<qint64>(0);
        const auto root = m_book ? m_book->rootHash() : Result<QByteArray>(QByteArray());
        return size && root ? QString::number(*size) + u' ' + QString::fromLatin1(root->toHex()) + QLatin1String(root->isEmpty() ? "-" : "")
                            : QStringLiteral("0 -");
    }

    static Result<Done> failed(const QString &step, const Error &error)
    {
        say({QStringLiteral("failed"), step, QString::number(exitStatus(error)), sentence(error), QStringLiteral("[%1]").arg(error.detail)});
        return error;
    }

    void about(const QString &step, const QString &what)
    {
        m_what = what;
        say({QStringLiteral("about"), step, what});
    }

    QString text() { return QStringLiteral("Việc số %1").arg(m_lot.bounded(1000000)); }

    /// A name in a folder that is free; nothing of its kind is overwritten.
    QString fresh(const char *folder) const { return m_root.filePath(QLatin1String(folder) + u'/' + freshBundleName()); }

    Result<Done> carryOut(const QString &step)
    {
        if (step == QLatin1String("create"))
            return create();
        if (step == QLatin1String("restore"))
            return restore();
        if (!m_book)
            return Error{Error::Refused, "no book is open"};
        if (step == QLatin1String("member"))
            return done(enterMember(*m_book, inventedMembers(1, m_lot.generate()).first().member, {}));
        if (step == QLatin1String("change"))
            return change();
        if (step == QLatin1String("meeting"))
            return meeting();
        if (step == QLatin1String("opinion"))
            return opinion();
        if (step == QLatin1String("import"))
            return import();
        if (step == QLatin1String("undo"))
            return undoLast();
        if (step == QLatin1String("draft")) {
            const QString typed = text().replace(u' ', u'_');
            about(step, typed);
            return m_book->keepDraft({QStringLiteral("opinion/new/text"), typed, 3});
        }
        if (step == QLatin1String("checkpoint"))
            return done(m_book->signedCheckpoint());
        if (step == QLatin1String("backup")) {
            const auto made = makeBackup(*m_book, m_root.filePath(QStringLiteral("backups")), nowUtc());
            m_what = made ? made->path : QString();
            return done(made);
        }
        if (step == QLatin1String("round")) {
            const auto opener = BackupOpener::of(*m_book);
            const auto snapshot = takeSnapshot(*m_book, BackupKind::Backup, nowUtc());
            if (!opener || !snapshot)
                return opener ? snapshot.error() : opener.error();
            const QString folder = m_root.filePath(QStringLiteral("backups"));
            const BackupRound round = backupIfDue(*opener, *snapshot, {{PlaceKind::Chosen, folder, {}, PlaceState::Ready, false}}, nowUtc());
            return round.failures.isEmpty() ? Result<Done>(Done{}) : Result<Done>(round.failures.first());
        }
        if (step == QLatin1String("bundle"))
            return bundle();
        if (step == QLatin1String("passphrase"))
            return changePassphrase();
        if (step == QLatin1String("recover"))
            return recover();
        if (step == QLatin1String("slot"))
            return m_book->putSlot(keystore::AgeSlot::Recovery, age::Identity::generate().recipient(), secret(m_passphrase));
        if (step == QLatin1String("lock")) {
            m_book->lock();
            return m_book->unlock(secret(m_passphrase));
        }
        if (step == QLatin1String("move")) {
            const auto moved = moveBook(*m_book, m_root.filePath(QStringLiteral("stick")), QStringLiteral("máy mới"), nowUtc());
            m_what = moved ? moved->path : QString();
            return done(moved);
        }
        if (step == QLatin1String("check")) {
            const auto report = m_book->check();
            if (report && !report->problems.isEmpty())
                return Error{Error::Corrupt, "%1", {report->problems.join(u' ')}};
            return done(report);
        }
        return Error{Error::Invalid, "there is no such step"};
    }

    Result<Done> create()
    {
        BookHead head;
        head.bookKind = BookKind::Cell;
        head.name = QStringLiteral("Chi bộ Tổ dân phố số 9");
        head.upper = QStringLiteral("Đảng bộ phường Hạp Lĩnh");
        head.place = QStringLiteral("Hạp Lĩnh");
        const QString folder = m_root.filePath(QStringLiteral("new"));
        about(QStringLiteral("create"), folder);
        auto book = Book::create(folder, head, secret(m_passphrase), keystore::Cost::Floor);
        if (!book)
            return book.error();
        m_book = *std::move(book);
        return Done{};
    }

    Result<Done> restore()
    {
        const QDir backups(m_root.filePath(QStringLiteral("backups")));
        const QString newest = backups.entryList({QStringLiteral("backup-*.age")}, QDir::Files, QDir::Name | QDir::Reversed).value(0);
        const QString folder = m_root.filePath(QStringLiteral("new"));
        about(QStringLiteral("restore"), folder);
        return done(restoreBackup(backups.filePath(newest), {secret(m_passphrase), {}}, folder, nowUtc()));
    }

    Result<Done> change()
    {
        const auto people = m_book->all<Member>();
        if (!people)
            return people.error();
        if (people->isEmpty())
            return Done{};
        Member member = people->at(m_lot.bounded(int(people->size())));
        member.note = text();
        return done(changeMember(*m_book, member));
    }

    Result<Done> meeting()
    {
        const auto held = m_book->all<Meeting>();
        if (!held)
            return held.error();
        Meeting planned;
        planned.date = QDate(2020, 1, 1).addDays(held->size()); // two on one day would be refused
        planned.start = QTime(19, 30);
        planned.place = QStringLiteral("Nhà văn hóa");
        return done(callMeeting(*m_book, planned));
    }

    Result<Done> opinion()
    {
        const auto items = m_book->all<AgendaItem>();
        const auto people = m_book->all<Member>();
        if (!items)
            return items.error();
        if (!people)
            return people.error();
        if (items->isEmpty() || people->isEmpty())
            return Done{};
        const AgendaItem &item = items->at(m_lot.bounded(int(items->size())));
        return done(putOpinion(*m_book, {{}, item.meeting, item.id, 0, people->at(m_lot.bounded(int(people->size()))).id, {}, text()}));
    }

    Result<Done> import()
    {
        QString lines = QStringLiteral("STT,Họ và tên,Ngày sinh\r\n");
        const auto there = m_book->all<Member>();
        if (!there)
            return there.error();
        const auto people = inventedMembers(120, m_lot.generate() + quint32(there->size())); // a list taken in twice would be refused
        for (qsizetype i = 0; i < people.size(); ++i)
            lines += QStringLiteral("%1,%2,%3\r\n").arg(i + 1).arg(people[i].member.name, people[i].member.born);
        const auto sheet = csv::read(lines, u',');
        if (!sheet)
            return sheet.error();
        const auto plan = planImport(*m_book, *sheet, guessMapping(*sheet), QStringLiteral("list.csv"));
        if (!plan)
            return plan.error();
        return done(::carryOut(*m_book, *plan));
    }

    Result<Done> undoLast()
    {
        const auto step = lastUndoable(*m_book);
        if (!step)
            return step.error().kind == Error::NotFound || step.error().kind == Error::Refused ? Result<Done>(Done{}) : Result<Done>(step.error());
        const auto undone = undo(*m_book, step->entries.first);
        // What may not be undone is refused, which is no fault.
        return undone || undone.error().kind == Error::Refused ? Result<Done>(Done{}) : Result<Done>(undone.error());
    }

    Result<Done> bundle()
    {
        const auto peers = m_book->all<Peer>();
        if (!peers)
            return peers.error();
        if (peers->isEmpty())
            return Error{Error::Refused, "the book is not enrolled"};
        const QString path = fresh("stick");
        about(QStringLiteral("bundle"), path);
        return done(makeBundle(*m_book, peers->first(), path, HandedOver::Yes, Existing::Keep));
    }

    Result<Done> changePassphrase()
    {
        const QString next = QStringLiteral("bon-tu-%1").arg(m_lot.bounded(1000000));
        about(QStringLiteral("passphrase"), next);
        auto changed = m_book->changePassphrase(secret(m_passphrase), secret(next), keystore::Cost::Floor);
        if (changed)
            m_passphrase = next;
        return changed;
    }

    /// Opens the book by a recovery sheet, which a real book got long before.
    Result<Done> recover()
    {
        const auto sheet = age::Identity::generate();
        if (auto put = m_book->putSlot(keystore::AgeSlot::Recovery, sheet.recipient(), secret(m_passphrase)); !put)
            return put;
        m_book.reset();
        const QString next = QStringLiteral("nam-tu-%1").arg(m_lot.bounded(1000000));
        about(QStringLiteral("recover"), next);
        auto book = recoverByCode(m_root.filePath(QStringLiteral("book")), sheet.toText().exposed(), secret(next), keystore::Cost::Floor);
        if (!book)
            return book.error();
        m_book = *std::move(book);
        m_passphrase = next;
        return Done{};
    }

    QDir m_root;
    QString m_passphrase;
    QRandomGenerator m_lot;
    QString m_what;
    std::unique_ptr<Book> m_book;
};

Result<std::unique_ptr<Book>> newBook(const QString &folder, BookKind kind, const QString &passphrase)
{
    BookHead head;
    head.bookKind = kind;
    head.name = kind == BookKind::Cell ? QStringLiteral("Chi bộ Tổ dân phố số 7") : QStringLiteral("Đảng ủy phường Hạp Lĩnh");
    head.upper = QStringLiteral("Đảng bộ phường Hạp Lĩnh");
    head.place = QStringLiteral("Hạp Lĩnh");
    return Book::create(folder, head, SecretBytes::passphrase(passphrase), keystore::Cost::Floor);
}

Result<Done> prepare(const QDir &root, const QString &passphrase)
{
    for (const char *folder : {"stick", "backups"})
        root.mkpath(QLatin1String(folder));
    auto cell = newBook(root.filePath(QStringLiteral("book")), BookKind::Cell, passphrase);
    auto ward = newBook(root.filePath(QStringLiteral("ward")), BookKind::Committee, passphrase);
    if (!cell)
        return cell.error();
    if (!ward)
        return ward.error();
    for (const InventedMember &person : inventedMembers(9, 7))
        if (auto entered = enterMember(**cell, person.member, person.status); !entered)
            return entered.error();
    Meeting planned;
    planned.date = QDate(2026, 11, 3);
    planned.start = QTime(19, 30);
    if (auto called = callMeeting(**cell, planned); !called)
        return called.error();
    const auto request = requestEnrolment(**cell);
    if (!request)
        return request.error();
    const auto answer = acceptRequest(**ward, request->bytes, request->fingerprint);
    if (!answer)
        return answer.error();
    return done(finishEnrolment(**cell, *answer, wardFingerprint(**ward)));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 4 || !startCrypto())
        return 2;
    const QDir root(words[2]);
    if (words[1] == QLatin1String("prepare")) {
        const auto prepared = prepare(root, words[3]);
        if (!prepared)
            say({QStringLiteral("failed prepare"), sentence(prepared.error()), prepared.error().detail});
        return prepared ? 0 : 1;
    }
    Writer writer(root.path(), words[3], words.value(4).toUInt());
    const bool opensNone = words[1] == QLatin1String("do") && (words.value(4) == QLatin1String("create") || words.value(4) == QLatin1String("restore"));
    if (!opensNone)
        if (const auto opened = writer.open(); !opened)
            return exitStatus(opened.error());
    if (words[1] == QLatin1String("work")) {
        const int count = words.value(5).toInt();
        for (int i = 0; count == 0 || i < count; ++i)
            if (const auto taken = writer.take(writer.anyStep()); !taken)
                return exitStatus(taken.error());
        return 0;
    }
    int status = 0;
    for (const QString &step : words.sliced(4))
        if (const auto taken = writer.take(step); !taken)
            status = exitStatus(taken.error());
    return status;
}
