// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/minutekeeping.h"

#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/crypto/hash.h"
#include "core/crypto/note.h"
#include "core/documents/meetingpapers.h"
#include "core/documents/statement.h"
#include "core/domain/paperseries.h"
#include "core/log/certificate.h"
#include "core/text/dates.h"
#include "core/usecases/revoking.h"
#include "core/usecases/scoring.h"
#include "core/usecases/signing_p.h"
#include "core/usecases/voting.h"

#include <QDir>

static Error notClosed()
{
    return {Error::Refused, QT_TRANSLATE_NOOP("Error", "The minutes are not closed yet. Read them back and close them first.")};
}

/// The next free number in the series of a paper, named by its type or its paperKey().
static Result<Paper> nextPaper(const Book &book, const MeetingRecord &record, const QString &type)
{
    const QString series = record.rules.seriesOf(record.meeting.meetingKind, paperType(type));
    if (series.isEmpty())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Papers of this kind carry no number.")};
    if (const auto has = record.papers.constFind(type); has != record.papers.cend())
        return *has;
    const auto papers = book.all<Paper>();
    if (!papers)
        return papers.error();
    Paper paper;
    paper.id = PaperId::fresh();
    paper.meeting = record.meeting.id;
    paper.type = paperType(type);
    paper.about = aboutOf(type);
    paper.code = record.rules.paper(paper.type)->code;
    paper.termFrom = record.head.termFrom;
    paper.date = record.meeting.date;
    paper.symbol = u'-' + series;
    for (const Paper &each : *papers)
        if (PaperSeries::of(each) == PaperSeries::of(paper))
            paper.number = std::max(paper.number, each.number);
    for (const Paper &each : record.papers)  // one given in the same commit is not in the book yet
        if (PaperSeries::of(each) == PaperSeries::of(paper))
            paper.number = std::max(paper.number, each.number);
    ++paper.number;
    paper.symbol = QStringLiteral("%1-%2").arg(paper.number, 2, 10, QLatin1Char('0')).arg(series);
    if (documents::isIssued(type, record))  // minutes and resolution keep their words by the closing
        for (const UsedWording &each : record.wordings)
            if (each.paper == paper.type && each.words != each.original)
                paper.wordings += each;
    return paper;
}

QDate dayOfIssue(const Meeting &meeting, const QString &type, const QDate &today)
{
    return type == QLatin1String("notice") ? std::min(today, meeting.date) : std::max(today, meeting.date);
}

/// Whether a paper that is sent out may get its number on a day.
static Result<Done> checkIssue(const MeetingRecord &record, const QString &type, const QDate &day)
{
    const bool tells = isMadeAfterClosing(paperType(type));
    if (!tells && record.final)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The minutes of this meeting are closed and can no longer be changed.")};
    if (tells && !record.final)
        return notClosed();
    documents::MeetingPaperOptions options;
    options.draft = true;
    if (auto printable = documents::canPrint(type, record, options); !printable)
        return printable;
    if (!aboutOf(type).isEmpty()) {  // one that cannot be made for good gets no number for good
        MeetingRecord numbered = record;
        numbered.papers[type].symbol = QStringLiteral("1");
        if (auto printable = documents::canPrint(type, numbered); !printable)
            return printable;
    }
    if (tells && day < record.meeting.date)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The paper tells of the meeting of %1: it cannot bear an earlier day."), {dateText(record.meeting.date)}};
    if (!tells && day > record.meeting.date)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The notice calls to the meeting of %1: it cannot bear a later day."), {dateText(record.meeting.date)}};
    return Done{};
}

Result<Paper> numberPaper(Book &book, const MeetingId &meeting, const QString &type, const QDate &day)
{
    const auto record = meetingRecord(book, meeting);
    if (!record)
        return record.error();
    auto paper = nextPaper(book, *record, type);
    if (!paper || record->papers.contains(type))
        return paper;
    if (day.isValid())
        paper->date = day;
    if (documents::isIssued(type, *record))
        if (auto issued = checkIssue(*record, type, paper->date); !issued)
            return issued.error();
    if (auto recorded = book.record({created(*paper)}); !recorded)
        return recorded.error();
    return *paper;
}

static QStringList openPointsOf(const MeetingRecord &record)
{
    QStringList points;
    const auto add = [&points](const char *text, const QStringList &args = {}) {
        points += sentence(Error{Error::Refused, text, args});
    };
    const HeadCount count = record.headCount();
    if (!record.meeting.start.isValid())
        add(QT_TRANSLATE_NOOP("Error", "The time at which the meeting began is missing."));
    if (!record.meeting.end.isValid())
        add(QT_TRANSLATE_NOOP("Error", "The time at which the meeting ended is missing."));
    if (record.meeting.place.isEmpty())
        add(QT_TRANSLATE_NOOP("Error", "The place of the meeting is missing."));
    if (record.meeting.chair.isEmpty())
        add(QT_TRANSLATE_NOOP("Error", "The chair of the meeting is missing."));
    if (record.meeting.minuteTaker.isEmpty())
        add(QT_TRANSLATE_NOOP("Error", "The minute-taker of the meeting is missing."));
    else if (record.meeting.minuteTaker == record.meeting.chair)
        add(QT_TRANSLATE_NOOP("Error", "Chair and minute-taker must be two people, for both sign."));
    if (count.unmarked > 0)
        add(QT_TRANSLATE_NOOP("Error", "%1 members are not marked in the roll call."), {QString::number(count.unmarked)});
    if (record.items.isEmpty())
        add(QT_TRANSLATE_NOOP("Error", "The agenda is empty."));
    for (const Vote &vote : record.votes) {
        if (!standsOnRollCall(record, vote))
            add(QT_TRANSLATE_NOOP("Error", "The roll call was changed after the vote \"%1\". Open the vote and confirm its figures."), {vote.matter});
        else if (!standsOnRule(record, vote))
            add(QT_TRANSLATE_NOOP("Error", "The rule for “%1” was settled anew. Open it and confirm its figures."), {vote.matter});
    }
    for (const Poll &poll : record.polls) {
        const PollStage stage = record.outcome(poll).stage;
        if (stage == PollStage::Uncounted)
            add(QT_TRANSLATE_NOOP("Error", "The ballot “%1” is not counted. Enter the count, or remove the ballot."), {poll.matter});
        if (stage == PollStage::Open || stage == PollStage::Tied)
            add(QT_TRANSLATE_NOOP("Error", "“%1” is not finished: hold another ballot, or record that the meeting ends it."), {poll.matter});
        for (const BallotCount &counted : record.counts) {
            if (counted.poll != poll.id)
                continue;
            if (!standsOnRollCall(record, counted))
                add(QT_TRANSLATE_NOOP("Error", "The roll call was changed after the ballot “%1”. Open the count and confirm its figures."), {poll.matter});
            else if (!standsOnRule(record, counted))
                add(QT_TRANSLATE_NOOP("Error", "The rule for “%1” was settled anew. Open it and confirm its figures."), {poll.matter});
        }
    }
    for (const Objection &objection : record.objections)
        if (objection.outcome == ObjectionOutcome::Open)
            add(QT_TRANSLATE_NOOP("Error", "What %1 objected at the reading is not decided: “%2”"), {record.nameOf(objection.member), objection.text.simplified()});
    return points;
}

Result<QStringList> openPoints(const Book &book, const MeetingId &meeting)
{
    const auto record = meetingRecord(book, meeting);
    if (!record)
        return record.error();
    const auto ofScore = openScorePoints(book, meeting);
    if (!ofScore)
        return ofScore.error();
    return openPointsOf(*record) + *ofScore;
}

Result<Changes> readBack(Book &book, const MeetingId &meeting, bool agreed, const QString &objections)
{
    const auto points = openPoints(book, meeting);
    if (!points)
        return points.error();
    if (!points->isEmpty())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The minutes cannot be read back yet: %1"), {points->join(QLatin1Char(' '))}};
    const auto record = meetingRecord(book, meeting);
    if (!record)
        return record.error();
    ReadBack reading{ReadBackId::fresh(), meeting, agreed, objections.trimmed(), record->minutesWordings()};
    return book.record({created(reading)});
}

Result<FinalMinutes> closeMinutes(Book &book, const MeetingId &meeting)
{
    auto record = meetingRecord(book, meeting);
    if (!record)
        return record.error();
    if (record->final)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The minutes of this meeting are closed and can no longer be changed.")};
    if (!record->readBack)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The minutes were not read back since the last change. Read them to the meeting first.")};
    if (!record->readBack->agreed)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The meeting did not agree to the minutes. Change them and read them back again.")};

    QList<Fact> facts;
    const auto number = nextPaper(book, *record, QStringLiteral("minutes"));
    if (!number)
        return number.error();
    if (!record->papers.contains(number->type)) {
        facts += created(*number);
        record->papers.insert(number->type, *number);
    }
    const bool decides = !record->votes.isEmpty() || !record->tasks.isEmpty() || !record->meeting.directions.isEmpty() || !record->petitions.isEmpty();
    const QString resolution = QStringLiteral("resolution");
    if (decides && documents::papersOf(*record).contains(resolution) && record->rules.paper(resolution)) {
        const auto resolutionNumber = nextPaper(book, *record, resolution);
        if (!resolutionNumber)
            return resolutionNumber.error();
        if (!record->papers.contains(resolution)) {
            facts += created(*resolutionNumber);
            record->papers.insert(resolution, *resolutionNumber);
        }
    }
    documents::MeetingPaperOptions options;
    options.signedInternally = true;
    const auto pdf = documents::meetingPaperPdf(QStringLiteral("minutes"), *record, options);
    if (!pdf)
        return pdf.error();
    const QByteArray pdfHash = sha256(*pdf).toHex();
    const auto statement = documents::statementText(*record, pdfHash);
    if (!statement)
        return statement.error();
    const FinalMinutes final{MinutesId::fresh(), meeting, QString::fromLatin1(sha256(*statement).toHex()),
                             QString::fromLatin1(pdfHash), number->symbol, record->minutesWordings()};
    facts += created(final);
    if (auto recorded = book.record(facts, {*statement, *pdf}); !recorded)
        return recorded.error();
    return final;
}

static QString keyPath(const Book &book, const Person &person)
{
    const auto key = minisign::PublicKey::parse(person.publicKey.toLatin1());
    const QString id = key ? key->idText() : QString();
    return QDir(book.folder()).filePath(QStringLiteral("keys/%1-%2.key").arg(person.code, id));
}

Result<QList<Person>> signers(const Book &book)
{
    const auto all = book.all<Person>({{}, {QStringLiteral("made")}, {}});
    if (!all)
        return all.error();
    QList<Person> latest;
    for (const Person &person : *all) {
        latest.removeIf([&person](const Person &each) { return each.member == person.member && each.role == person.role; });
        latest += person;
    }
    return latest;
}

Result<Person> newSigner(Book &book, const MemberId &member, SignerRole role, const SecretBytes &pin, minisign::Cost cost,
                         ReplaceKey replace)
{
    constexpr qsizetype shortestPin = 4;
    if (pin.size() < shortestPin)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The PIN needs at least %1 characters."), {QString::number(shortestPin)}};
    const auto card = book.get(member);
    const auto known = book.all<Person>({{}, {QStringLiteral("made")}, {}});
    if (!card)
        return card.error();
    if (!known)
        return known.error();
    Person person;
    qint64 highest = 0;
    for (const Person &each : *known) {
        highest = std::max(highest, each.code.mid(2).toLongLong());
        if (each.member != member || each.role != role)
            continue;
        const auto revoked = isRevoked(book, each);
        if (!revoked)
            return revoked.error();
        if (replace == ReplaceKey::No && !*revoked)
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "%1 has a key for this role already."), {card->name}};
    }
    person.id = PersonId::fresh();
    person.code = QStringLiteral("p-%1").arg(highest + 1, 2, 10, QLatin1Char('0'));
    person.member = member;
    person.name = card->name;
    person.role = role;
    const minisign::SecretKey key = minisign::SecretKey::generate();
    person.publicKey = QString::fromLatin1(key.publicKey().text());
    const auto file = key.file(pin, cost);
    if (!file)
        return file.error();
    const QString path = keyPath(book, person);
    if (!QDir(book.folder()).mkpath(QStringLiteral("keys")))
        return Error{Error::Io, QT_TRANSLATE_NOOP("Error", "The folder %1 cannot be made."), {QFileInfo(path).absolutePath()}};
    if (auto written = writeWhole(path, *file); !written)
        return written.error();
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    if (auto recorded = book.record({created(person)}); !recorded) {
        QFile::remove(path);
        return recorded.error();
    }
    return person;
}

Result<Person> signerOf(const Book &book, const MeetingId &meeting, SignerRole role)
{
    const auto held = book.get(meeting);
    const auto people = signers(book);
    if (!held)
        return held.error();
    if (!people)
        return people.error();
    const MemberId wanted = signerIn(*held, role);
    const Person *found = nullptr;
    for (const Person &person : *people) {
        if (person.member != wanted)
            continue;
        const auto revoked = isRevoked(book, person);
        if (!revoked)
            return revoked.error();
        if (!*revoked && (!found || person.role == role))
            found = &person;
    }
    if (found)
        return *found;
    const auto card = book.get(wanted);
    return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "%1 has no signing key yet. Make one first."), {card ? card->name : QString()}};
}

Result<minisign::SecretKey> openSignerKey(const Book &book, const Person &person, const SecretBytes &pin)
{
    const QString path = keyPath(book, person);
    const auto file = readWhole(path, 64 * 1024);
    if (!file)
        return file.error();
    auto key = minisign::SecretKey::open(*file, pin);
    if (!key)
        return key.error();
    if (QString::fromLatin1(key->publicKey().text()) != person.publicKey)
        return Error{Error::Untrusted, QT_TRANSLATE_NOOP("Error", "The key file %1 is not the key of %2."), {path, person.name}};
    return key;
}

Result<QString> signStatement(const Book &book, const Person &person, SignerRole role, const QString &hash, const SecretBytes &pin)
{
    const auto key = openSignerKey(book, person, pin);
    if (!key)
        return key.error();
    const auto statement = book.file(hash);
    if (!statement)
        return statement.error();
    qint64 serial = 0;
    if (const auto certificate = certificateFor(book); certificate && *certificate)
        serial = (*certificate)->serial;
    const auto file = key->sign(*statement, documents::trustedComment(role, person.code, serial, hash, nowUtc()));
    if (!file)
        return file.error();
    return QString::fromUtf8(*file);
}

Result<Changes> signMinutes(Book &book, const MeetingId &meeting, SignerRole role, const SecretBytes &pin)
{
    const auto record = meetingRecord(book, meeting);
    if (!record)
        return record.error();
    if (!record->final)
        return notClosed();
    const auto counted = rolesSigned(book, meeting);
    if (!counted)
        return counted.error();
    if (counted->contains(role))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The minutes carry the signature of this role already.")};
    const auto person = signerOf(book, meeting, role);
    if (!person)
        return person.error();
    const auto file = signStatement(book, *person, role, record->final->statement, pin);
    if (!file)
        return file.error();

    MinutesSignature signature{SignatureId::fresh(), meeting, role, person->code, person->publicKey, *file};
    Fact signedFact = created(signature);
    signedFact.person = person->code;
    QList<Fact> facts{signedFact};
    QList<SignerRole> roles{role};
    for (const MinutesSignature &each : record->signatures)
        roles += each.role;
    if (!record->sealed && roles.contains(SignerRole::Chair) && roles.contains(SignerRole::MinuteTaker))
        facts += created(MinutesSeal{SealId::fresh(), meeting, record->final->statement});
    return book.record(facts);
}
