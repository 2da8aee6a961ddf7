// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/scoresheet.h"

#include <QDir>
#include <QFile>
#include <algorithm>

static void initScoresResource()
{
    Q_INIT_RESOURCE(scores);
}

QString pointsText(Points points, QChar decimal)
{
    QString text = QString::number(points / 100);
    if (const Points rest = points % 100; rest != 0) {
        text += decimal + QStringLiteral("%1").arg(rest, 2, 10, QLatin1Char('0'));
        if (rest % 10 == 0)
            text.chop(1);
    }
    return text;
}

Result<Points> parsePoints(const QString &text)
{
    const Error wrong{Error::Invalid, QT_TRANSLATE_NOOP("Error", "\"%1\" is no number of points. Write it like 4 or 4,5."), {text.trimmed()}};
    Points whole = 0;
    Points hundredths = 0;
    int decimals = -1;
    const QString typed = text.trimmed();
    if (typed.isEmpty() || typed.size() > 8)
        return wrong;
    for (const QChar letter : typed) {
        if ((letter == u',' || letter == u'.') && decimals < 0) {
            decimals = 0;
            continue;
        }
        if (letter.digitValue() < 0)
            return wrong;
        if (decimals < 0)
            whole = whole * 10 + letter.digitValue();
        else if (++decimals <= 2)
            hundredths = hundredths * 10 + letter.digitValue();
        else
            return wrong;
    }
    if (decimals == 0 || !typed.front().isDigit())
        return wrong;
    return whole * 100 + (decimals == 1 ? hundredths * 10 : hundredths);
}

bool isShare(Measure measure)
{
    return measure == Measure::LengthShare || measure == Measure::AttendanceShare || measure == Measure::SpeakersShare
        || measure == Measure::CarryOverShare;
}

bool isYesNo(Measure measure)
{
    return measure >= Measure::CommitteeExists;
}

const ScorePart *ScoreSheet::part(const QString &key) const
{
    for (const ScoreCriterion &criterion : criteria)
        for (const ScorePart &each : criterion.parts)
            if (keyOf(criterion, each) == key)
                return &each;
    return nullptr;
}

QStringList ScoreSheet::keys() const
{
    QStringList all;
    for (const ScoreCriterion &criterion : criteria)
        for (const ScorePart &each : criterion.parts)
            all += keyOf(criterion, each);
    return all;
}

Grade ScoreSheet::gradeFor(Points total) const
{
    for (const GradeBand &band : grades)
        if (total >= band.from)
            return band.grade;
    return Grade::NotGraded;
}

QByteArray scoreSheetText(const QByteArray &file)
{
    QString text = QString::fromUtf8(file);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    return text.normalized(QString::NormalizationForm_C).toUtf8();
}

const QList<ShippedScoreSheet> &shippedScoreSheets()
{
    static const QList<ShippedScoreSheet> all = [] {
        initScoresResource();
        QList<ShippedScoreSheet> read;
        const QDir folder(QStringLiteral(":/scores"));
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray text = scoreSheetText(file.readAll());
            const auto sheet = readScoreSheet(text, name);
            Q_ASSERT(sheet); // compiled in, and a test reads them
            if (sheet)
                read += {*sheet, text};
        }
        std::stable_sort(read.begin(), read.end(), [](const ShippedScoreSheet &a, const ShippedScoreSheet &b) { return a.sheet.effective < b.sheet.effective; });
        return read;
    }();
    return all;
}
