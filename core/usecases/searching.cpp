// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/searching.h"

#include "core/text/fold.h"
#include "core/filetext/filetext.h"
#include "core/text/numbers.h"
#include "core/text/vietnamese.h"

#include <algorithm>

namespace {

/// Letters in which a search compares: without accents, and y at the end of a syllable as i, for kỹ is also written kĩ.
QString compared(const QString &word)
{
    QString plain = fold(word);
    if (plain.size() > 1 && plain.endsWith(u'y')) {
        const QChar before = plain.at(plain.size() - 2);
        const bool isVowel = QStringLiteral("aeiou").contains(before) && !(before == u'u' && plain.endsWith(QLatin1String("quy")));
        if (!isVowel)
            plain[plain.size() - 1] = u'i';
    }
    return plain;
}

struct Word
{
    qsizetype at;
    qsizetype length;
};

QList<Word> wordsOf(const QString &text)
{
    QList<Word> words;
    qsizetype begin = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool inside = i < text.size() && (text.at(i).isLetterOrNumber() || text.at(i).isMark() || text.at(i).isSurrogate());
        if (inside && begin < 0)
            begin = i;
        if (!inside && begin >= 0) {
            words += {begin, i - begin};
            begin = -1;
        }
    }
    return words;
}

/// All words of a text for comparing, each behind a space.
QString comparable(const QString &text)
{
    QString all;
    all.reserve(text.size() + 8);
    for (const Word &word : wordsOf(text))
        all += u' ' + compared(text.mid(word.at, word.length));
    return all + u' ';
}

/// A word that was typed: the beginning of one, or a whole one in its other spelling ("ky" while "kỹ sư" is typed is both).
struct Sought
{
    QString beginning;
    QString whole;
};

/// Other ways in which a person's numbers are typed: in one piece where they stand in groups, a telephone number also in its usual groups and with 84.
QStringList numbersAsTyped(const Member &member)
{
    const QString phone = numbers::phoneText(member.phone);
    QStringList all{phone};
    for (const QString &number : {phone, member.phone, member.idNumber, member.cardNumber, member.oldCardNumber, member.profileNumber}) {
        QString bare;
        for (const QChar c : number)
            if (c.isLetterOrNumber())
                bare += c;
        if (bare == number)
            continue;
        all += bare;
        if (number == phone && bare.startsWith(u'0'))
            all += QStringLiteral("84") + bare.mid(1);
    }
    all.removeDuplicates();
    return all;
}

/// The last word of a number in groups that was typed in one piece, where it begins with a word; -1 when it does not.
qsizetype endOfGroups(const QString &line, const QList<Word> &words, qsizetype first, const QString &typed)
{
    QString joined;
    for (qsizetype i = first; i < words.size() && typed.at(0).isDigit() && typed.startsWith(joined); ++i) {
        joined += compared(line.mid(words[i].at, words[i].length));
        if (joined.startsWith(typed))
            return i;
    }
    return -1;
}

/// The words around the first hit, cut at spaces.
void cut(Found &found, const QString &text, const QList<Sought> &sought)
{
    constexpr qsizetype before = 40;
    constexpr qsizetype most = 140;
    const QString line = text.simplified();
    qsizetype at = -1;
    qsizetype length = 0;
    const QList<Word> words = wordsOf(line);
    for (qsizetype i = 0; i < words.size() && at < 0; ++i) {
        const QString plain = compared(line.mid(words[i].at, words[i].length));
        for (const Sought &each : sought) {
            const qsizetype last = plain.startsWith(each.beginning) || plain == each.whole ? i : endOfGroups(line, words, i, each.beginning);
            if (last < 0)
                continue;
            at = words[i].at;
            length = words[last].at + words[last].length - at;
            break;
        }
    }
    qsizetype from = 0;
    if (at > before) {
        from = line.lastIndexOf(u' ', at - before) + 1;
        found.snippet = QChar(0x2026);
    }
    const qsizetype taken = found.snippet.size();
    QString rest = line.mid(from);
    if (rest.size() > most) {
        const qsizetype space = rest.lastIndexOf(u' ', most);
        rest = rest.left(std::max(space, at < 0 ? 1 : at - from + length)) + QChar(0x2026);
    }
    found.snippet += rest;
    found.at = at < 0 ? 0 : at - from + taken;
    found.length = at < 0 ? 0 : length;
}

} // namespace

Result<FileWords> wordsOfFile(const QByteArray &bytes)
{
    const auto text = filetext::of(bytes);
    if (text)
        return FileWords{*text, comparable(*text)};
    if (QByteArray(text.error().word) == "no-pdftotext")
        return text.error();
    return FileWords{};  // damaged or without text: it is not read again each time
}

Result<qint64> readAttachments(Book &book, const QStringList &unread)
{
    qint64 missing = 0;
    for (const QString &sha256 : unread) {
        const auto bytes = book.file(sha256);
        if (!bytes && bytes.error().kind == Error::NotFound)
            continue; // of a cell that did not send it
        if (!bytes)
            return bytes.error();
        const auto words = wordsOfFile(*bytes);
        if (!words) {
            ++missing;
            continue;
        }
        if (auto kept = book.keepFileWords(sha256, *words); !kept)
            return kept.error();
    }
    return missing;
}

void SearchIndex::addFile(Entry &entry, const QString &sha256)
{
    const auto words = m_fileWords.constFind(sha256);
    if (words == m_fileWords.cend()) {
        if (!m_unread.contains(sha256))
            m_unread += sha256;
        return;
    }
    if (words->text.isEmpty())
        return;
    entry.text += (entry.text.isEmpty() ? QString() : QStringLiteral(" · ")) + words->text;
    entry.folded += words->compared;
}

Result<Done> SearchIndex::add(const Book &book, const QString &org)
{
    QHash<MeetingId, QDate> days;
    QHash<MemberId, QString> names;
    QHash<GuestId, QString> guests;
    std::optional<Error> wrong;
    const auto each = [&]<typename T>(const T *, auto &&take) {
        const auto list = wrong ? Result<QList<T>>(QList<T>()) : book.all<T>({{}, {}, org});
        if (!list) {
            wrong = list.error();
            return;
        }
        for (const T &record : *list)
            take(record);
    };
    const auto put = [&](FoundKind found, const auto &record, const MeetingId &meeting, const QString &title, const QStringList &texts, const QStringList &unseen = {}) {
        Entry entry;
        entry.what.found = found;
        entry.what.kind = QLatin1String(std::decay_t<decltype(record)>::kind);
        entry.what.id = record.id.text;
        entry.what.meeting = meeting;
        entry.what.day = days.value(meeting);
        entry.what.org = org;
        entry.what.title = title.simplified();
        for (const QString &text : texts)
            if (!text.trimmed().isEmpty())
                entry.text += (entry.text.isEmpty() ? QString() : QStringLiteral(" · ")) + text;
        entry.folded = comparable(QStringList{entry.what.title, entry.text, unseen.join(u' ')}.join(u' '));
        m_entries += entry;
    };
    each(static_cast<const Meeting *>(nullptr), [&](const Meeting &meeting) { days.insert(meeting.id, meeting.date); });
    each(static_cast<const Guest *>(nullptr), [&](const Guest &guest) { guests.insert(guest.id, guest.name); });
    each(static_cast<const Member *>(nullptr), [&](const Member &member) {
        names.insert(member.id, member.name);
        put(FoundKind::Member, member, {}, member.name,
            {member.birthName, member.born, member.homePlace, member.residence, member.job, member.profession, member.service, member.education, member.politicalTheory,
             member.languages, member.phone, member.cardNumber, member.oldCardNumber, member.profileNumber, member.idNumber, member.badge, member.group, member.note},
            numbersAsTyped(member));
        m_entries.last().order = personSortKey(member.name, member.born);
    });
    each(static_cast<const MemberEvent *>(nullptr), [&](const MemberEvent &event) {
        put(FoundKind::Member, event, {}, {}, {event.text, event.number, event.issuer, event.scanName});
        Entry &entry = m_entries.last();
        entry.what.id = event.member.text;
        entry.what.title = names.value(event.member).simplified();
        if (!event.scan.isEmpty())
            addFile(entry, event.scan);
        entry.own = entry.folded.size();
        entry.folded += comparable(entry.what.title);
    });
    each(static_cast<const Meeting *>(nullptr), [&](const Meeting &meeting) {
        put(FoundKind::Meeting, meeting, meeting.id, meeting.topic.isEmpty() ? meeting.place : meeting.topic,
            {meeting.place, meeting.group, meeting.duesNote, meeting.summary, meeting.directions, meeting.closingNote});
    });
    each(static_cast<const AgendaItem *>(nullptr), [&](const AgendaItem &item) {
        put(FoundKind::Item, item, item.meeting, item.title, {item.content, item.conclusion, item.reason, item.presenterName});
    });
    each(static_cast<const Guest *>(nullptr), [&](const Guest &guest) { put(FoundKind::Meeting, guest, guest.meeting, guest.name, {guest.office, guest.organisation}); });
    each(static_cast<const Opinion *>(nullptr), [&](const Opinion &opinion) {
        put(FoundKind::Opinion, opinion, opinion.meeting, opinion.member.isEmpty() ? guests.value(opinion.guest) : names.value(opinion.member), {opinion.text});
    });
    each(static_cast<const Mention *>(nullptr), [&](const Mention &mention) { put(FoundKind::Opinion, mention, mention.meeting, names.value(mention.member), {mention.reason}); });
    each(static_cast<const Task *>(nullptr), [&](const Task &task) { put(FoundKind::Task, task, task.meeting, task.title, {names.value(task.person), task.result, task.proof}); });
    each(static_cast<const Petition *>(nullptr), [&](const Petition &petition) {
        // without who asked: a list of one person's petitions would be a profile
        put(FoundKind::Petition, petition, petition.meeting, petition.text, {petition.addressee, petition.answer, petition.reopened});
    });
    each(static_cast<const Vote *>(nullptr), [&](const Vote &vote) { put(FoundKind::Decision, vote, vote.meeting, vote.matter, {}); });
    each(static_cast<const Poll *>(nullptr), [&](const Poll &poll) { put(FoundKind::Decision, poll, poll.meeting, poll.matter, {}); });
    each(static_cast<const Admission *>(nullptr), [&](const Admission &admission) {
        put(FoundKind::Decision, admission, admission.meeting, admission.name.isEmpty() ? names.value(admission.member) : admission.name,
            {admission.background, admission.awareness, admission.conduct, admission.capacity, admission.relations, admission.shortcomings});
    });
    each(static_cast<const Paper *>(nullptr), [&](const Paper &paper) { put(FoundKind::Paper, paper, paper.meeting, paper.symbol, {}); });
    each(static_cast<const Correction *>(nullptr), [&](const Correction &slip) { put(FoundKind::Paper, slip, slip.meeting, slip.symbol, {slip.quote, slip.text, slip.reason}); });
    each(static_cast<const Extract *>(nullptr), [&](const Extract &extract) { put(FoundKind::Paper, extract, extract.meeting, extract.symbol, {extract.purpose}); });
    each(static_cast<const Attachment *>(nullptr), [&](const Attachment &file) {
        put(FoundKind::File, file, file.meeting, file.name, {});
        addFile(m_entries.last(), file.sha256);
    });
    if (wrong)
        return *wrong;
    return Done{};
}

Result<SearchIndex> SearchIndex::read(const Book &book)
{
    SearchIndex index;
    const auto size = book.logSize();
    if (!size)
        return size.error();
    index.m_logSize = *size;
    auto words = book.fileWords();
    if (!words)
        return words.error();
    index.m_fileWords = *std::move(words);
    if (auto done = index.add(book, {}); !done)
        return done.error();
    if (book.head().bookKind != BookKind::Cell) {
        const auto cells = book.all<Peer>({{{QStringLiteral("peerKind"), wordOf(PeerKind::Cell)}}, {}, {}});
        if (!cells)
            return cells.error();
        QSet<QString> known;
        for (const Peer &cell : *cells) {
            if (known.contains(cell.org))
                continue;
            known += cell.org;
            if (auto done = index.add(book, cell.org); !done)
                return done.error();
        }
    }
    index.m_fileWords.clear();
    // people first, then the youngest meetings, then lines of timelines, of which many say the same: in this order they are found
    const auto group = [](const Entry &each) { return each.what.found != FoundKind::Member ? 1 : each.own > 0 ? 2 : 0; };
    std::stable_sort(index.m_entries.begin(), index.m_entries.end(), [&](const Entry &a, const Entry &b) {
        if (group(a) != group(b))
            return group(a) < group(b);
        return group(a) == 1 ? a.what.day > b.what.day : a.order < b.order;
    });
    return index;
}

QList<Found> SearchIndex::find(const Wanted &wanted, qsizetype most) const
{
    QList<Sought> sought;
    for (const Word &word : wordsOf(wanted.words)) {
        const QString typed = wanted.words.mid(word.at, word.length);
        sought += Sought{fold(typed), compared(typed)};
    }
    if (sought.isEmpty())
        return {};
    const bool hasAccents = fold(wanted.words) != wanted.words.toLower();
    QList<Found> exact, others;
    for (const Entry &entry : m_entries) {
        if ((wanted.kind && entry.what.found != *wanted.kind) || (wanted.year > 0 && entry.what.day.year() != wanted.year))
            continue;
        const auto says = [&](const Sought &word) {
            return entry.folded.contains(u' ' + word.beginning) || (word.whole != word.beginning && entry.folded.contains(u' ' + word.whole + u' '));
        };
        if (!std::all_of(sought.cbegin(), sought.cend(), says))
            continue;
        const auto saysItself = [&](const Sought &word) {
            const QStringView own = QStringView(entry.folded).left(entry.own);
            return own.contains(u' ' + word.beginning) || own.contains(u' ' + word.whole + u' ');
        };
        if (entry.own > 0 && std::none_of(sought.cbegin(), sought.cend(), saysItself))
            continue;
        const bool isExact = !hasAccents || containsFolded(entry.what.title + u' ' + entry.text, wanted.words);
        QList<Found> &list = isExact ? exact : others;
        if (list.size() >= most)
            continue;
        list += entry.what;
        list.last().isExact = isExact;
        cut(list.last(), entry.text, sought);
        if (list.last().length == 0) {  // only the title says it
            list.last().snippet.clear();
            cut(list.last(), entry.what.title, sought);
        }
        if (exact.size() >= most)
            break;
    }
    return (exact + others).mid(0, most);
}

QStringList SearchIndex::texts() const
{
    QStringList all;
    for (const Entry &entry : m_entries)
        all += entry.what.title + u' ' + entry.text;
    return all;
}

QList<int> SearchIndex::years() const
{
    QSet<int> all;
    for (const Entry &entry : m_entries)
        if (entry.what.day.isValid())
            all += entry.what.day.year();
    QList<int> sorted(all.cbegin(), all.cend());
    std::sort(sorted.begin(), sorted.end(), std::greater<>());
    return sorted;
}
