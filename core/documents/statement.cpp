// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/statement.h"

#include "core/documents/meetingpapers.h"
#include "core/documents/paperwords_p.h"
#include "core/documents/template.h"
#include "core/documents/typed_p.h"

#include <QRegularExpression>
#include <algorithm>

namespace documents {

namespace {

const QByteArray hashHead = QByteArrayLiteral("--- tep kem theo (sha256) ---\n");

/// Blocks as lines of text: what is on paper without its looks.
class Lines
{
public:
    void add(const paper::Blocks &blocks)
    {
        for (const paper::Block &block : blocks)
            std::visit([this](const auto &each) { write(each); }, static_cast<const paper::Block::variant &>(block));
    }

    QString text;

private:
    /// One line of the template; line breaks in it can only come from values.
    void line(QString words)
    {
        if (words.trimmed().isEmpty())
            return;
        words.replace(u'\n', QStringLiteral("\n      "));
        text += QStringLiteral("  ") + words + u'\n';
    }

    void write(const paper::Paragraph &paragraph)
    {
        if (paragraph.style.endsWith(QLatin1String("heading")) || paragraph.style == QLatin1String("typeName"))
            text += u'\n';
        line(paper::plainText(paragraph.runs));
    }

    void write(const paper::Columns &columns)
    {
        for (const paper::Column &column : columns.columns)
            add(column.blocks);
    }

    /// A row is a line per cell that is not empty, each with the head of its column before it.
    void write(const paper::Table &table)
    {
        for (const paper::Row &row : table.rows) {
            size_t column = 0;
            for (const paper::Cell &cell : row) {
                const QString words = paper::plainText(cell.runs);
                const QString head = column < table.head.size() ? paper::plainText(table.head[column].runs) + QStringLiteral(": ") : QString();
                if (!words.trimmed().isEmpty())
                    line((column == 0 ? QString() : QStringLiteral("  ")) + head + words);
                column += size_t(cell.span);
            }
        }
    }

    void write(const paper::KeepTogether &together) { add(together.blocks); }
    void write(const paper::Rule &) {}
    void write(const paper::Space &) {}
    void write(const paper::QrCode &) {}
    void write(const paper::PageBreak &) {}
};

/// A template filled and written as lines of text.
Result<QString> textOf(const QString &name, QJsonObject data)
{
    data.insert(QStringLiteral("onPaper"), false);
    const auto words = builtInTemplate(name);
    if (!words)
        return words.error();
    const auto blocks = fill(*words, data);
    if (!blocks)
        return blocks.error();
    Lines lines;
    lines.add(*blocks);
    return lines.text;
}

bool isHash(const QByteArray &hex)
{
    return hex.size() == 64 && std::all_of(hex.begin(), hex.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

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
        const auto lines = textOf(name, paperData(kind, record));
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
    const bool hasResolution = record.papers.contains(resolution) || !typedLine(record.meeting.summary).isEmpty()
        || !typedLine(record.meeting.directions).isEmpty();
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

} // namespace documents
