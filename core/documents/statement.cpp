// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/statement.h"

#include "core/documents/meetingpapers.h"
#include "core/documents/paperwords_p.h"
#include "core/documents/statementtext_p.h"
#include "core/documents/typed_p.h"

#include <QRegularExpression>
#include <algorithm>

namespace documents {

namespace {

/// Whether a name can stand in a line of sha256sum and be a file in the folder of the statement on any system.
bool isPlainFileName(const QString &name)
{
    return !name.isEmpty() && name == typedLine(name) && name.size() <= 200 && !name.startsWith(u'.') && !name.startsWith(u'-')
        && !name.contains(QRegularExpression(QStringLiteral("[/\\\\:*?\"<>|]")));
}

Result<QByteArray> hashesOf(const MeetingRecord &record, const QByteArray &pdfSha256Hex)
{
    struct Line
    {
        QByteArray name;
        QByteArray hash;
    };
    std::vector<Line> lines;
    QStringList taken{statementName(record.meeting).toLower(), pdfName(record.meeting).toLower()};
    for (const Attachment &attachment : record.attachments) {
        if (!isPlainFileName(attachment.name) || taken.contains(attachment.name.toLower()))
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The attachment “%1” needs another name: it stands twice or is no plain file name."),
                         {attachment.name}};
        taken += attachment.name.toLower();
        lines.push_back({attachment.name.toUtf8(), attachment.sha256.toLatin1()});
    }
    std::sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) { return a.name < b.name; });
    lines.insert(lines.begin(), {pdfName(record.meeting).toUtf8(), pdfSha256Hex});
    QByteArray text = hashHead;
    for (const Line &line : lines) {
        if (!isHash(line.hash))
            return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The SHA-256 of “%1” is not 64 hexadecimal digits in lower case."), {QString::fromUtf8(line.name)}};
        text += line.hash + "  " + line.name + '\n';
    }
    return text;
}

} // namespace

Result<QByteArray> statementText(const MeetingRecord &record, const QByteArray &pdfSha256Hex)
{
    const QString minutes = QStringLiteral("minutes"), resolution = QStringLiteral("resolution");
    static const QRegularExpression plainId(QRegularExpression::anchoredPattern(QStringLiteral("[0-9A-Za-z-]+")));
    if (!plainId.match(record.meeting.id.text).hasMatch())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The meeting has no id that can stand in a file name.")};
    if (auto printable = canPrint(minutes, record); !printable)
        return printable.error();
    const auto hashes = hashesOf(record, pdfSha256Hex);
    if (!hashes)
        return hashes.error();

    QString text = QStringLiteral("so-chi-bo/bien-ban/v1\nma %1\n").arg(record.meeting.id.text);
    const auto section = [&](const char *head, const QString &name, const QString &kind) -> Result<Done> {
        const auto lines = textOf(name, paperData(kind, record), record.wordings);
        if (!lines)
            return lines.error();
        text += QStringLiteral("--- %1 ---\n").arg(QLatin1String(head)) + *lines;
        return Done{};
    };
    if (auto done = section("bien ban", minutes, minutes); !done)
        return done.error();
    if (auto done = section("diem danh", QStringLiteral("roll-call"), minutes); !done)
        return done.error();
    if (record.score && record.score->grade != Grade::NotGraded)
        if (auto done = section("danh gia", QStringLiteral("score-lines"), minutes); !done)
            return done.error();
    const bool isWritten = !typedLine(record.meeting.summary).isEmpty() || !typedLine(record.meeting.directions).isEmpty();
    const bool hasResolution = record.papers.contains(resolution) || (isWritten && papersOf(record).contains(resolution));
    const Vote *vote = record.resolutionVote();
    if (hasResolution && (!vote || vote->passed))
        if (auto done = section("nghi quyet", resolution, resolution); !done)
            return done.error();
    return text.normalized(QString::NormalizationForm_C).toUtf8() + *hashes;
}

QString statementName(const Meeting &meeting)
{
    return QStringLiteral("bien-ban-%1.txt").arg(meeting.id.text);
}

QString pdfName(const Meeting &meeting)
{
    return QStringLiteral("bien-ban-%1.pdf").arg(meeting.id.text);
}

QByteArray hashLines(const QByteArray &statement)
{
    const qsizetype head = statement.indexOf('\n' + hashHead);
    return head < 0 ? QByteArray() : statement.mid(head + 1 + hashHead.size());
}

static QByteArray vietnameseRole(SignerRole role)
{
    return role == SignerRole::MinuteTaker ? "thu-ky" : role == SignerRole::Secretary ? "bi-thu" : "chu-toa";
}

QByteArray trustedComment(SignerRole role, const QString &person, qint64 certificate, const QString &statement, const QDateTime &time)
{
    return "v=1 vai=" + vietnameseRole(role) + " nguoi=" + person.toLatin1() + " cert=" + QByteArray::number(certificate) + " doc="
        + statement.toLatin1() + " luc=" + time.toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'")).toLatin1();
}

bool commentSays(const QByteArray &comment, SignerRole role, const QString &statement, const QString &person)
{
    const QByteArrayList words = comment.split(' ');
    return words.contains("vai=" + vietnameseRole(role)) && words.contains("doc=" + statement.toLatin1())
        && (person.isEmpty() || words.contains("nguoi=" + person.toLatin1()));
}

} // namespace documents
