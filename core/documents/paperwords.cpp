// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/paperwords_p.h"

#include "core/text/dates.h"

#include "core/documents/typed_p.h"

#include <QStringList>

namespace documents {

QString positionWord(Position position)
{
    switch (position) {
    case Position::Secretary: return QStringLiteral("Bí thư chi bộ");
    case Position::DeputySecretary: return QStringLiteral("Phó Bí thư chi bộ");
    case Position::CommitteeMember: return QStringLiteral("Chi ủy viên");
    case Position::Member: break;
    }
    return QStringLiteral("đảng viên");
}

QString partWord(Part part)
{
    switch (part) {
    case Part::Opening: return QStringLiteral("Mở đầu");
    case Part::Proceedings: return QStringLiteral("Tiến hành");
    case Part::Closing: break;
    }
    return QStringLiteral("Kết thúc");
}

QString weekdayWord(const QDate &date)
{
    static const QStringList words = {QStringLiteral("thứ Hai"), QStringLiteral("thứ Ba"),  QStringLiteral("thứ Tư"), QStringLiteral("thứ Năm"),
                                      QStringLiteral("thứ Sáu"), QStringLiteral("thứ Bảy"), QStringLiteral("Chủ nhật")};
    return date.isValid() ? words[date.dayOfWeek() - 1] : QString();
}

QString timeWords(const QTime &time)
{
    return time.isValid() ? QStringLiteral("%1 giờ %2").arg(time.hour()).arg(time.minute(), 2, 10, QChar(u'0')) : QString();
}

QString monthWords(const QDate &date)
{
    if (!date.isValid())
        return {};
    const QString pad = date.month() < 3 ? QStringLiteral("0") : QString();  // as in longDate
    return QStringLiteral("tháng %1%2 năm %3").arg(pad).arg(date.month()).arg(date.year());
}

QString romanOf(qsizetype number)
{
    static const QStringList numerals = {QStringLiteral("I"),  QStringLiteral("II"),  QStringLiteral("III"),  QStringLiteral("IV"), QStringLiteral("V"),
                                         QStringLiteral("VI"), QStringLiteral("VII"), QStringLiteral("VIII"), QStringLiteral("IX"), QStringLiteral("X")};
    return numerals.value(number - 1, QString::number(number));
}

QString letterOf(qsizetype index)
{
    static const QString letters = QStringLiteral("abcdđeghiklmnopqrstuvxy");
    const QChar letter = letters[index % letters.size()];
    return QString(index / letters.size() + 1, letter);
}

QString percentText(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return QStringLiteral("0 %");
    const qint64 tenths = (part * 2000 + whole) / (whole * 2);  // rounded half up, in whole numbers
    return QStringLiteral("%1,%2 %").arg(tenths / 10).arg(tenths % 10);
}

QString countText(qint64 count)
{
    return count > 0 && count < 10 ? QStringLiteral("0%1").arg(count) : QString::number(count);
}

QString withoutStop(const QString &text)
{
    QString line = typedLine(text);
    if (line.endsWith(u'.') && !line.endsWith(QLatin1String("..")))
        line.chop(1);
    return line;
}

static QString titleOf(const MeetingOrder *order)
{
    return typedLine(order && !order->title.isEmpty() ? order->title : QStringLiteral("sinh hoạt chi bộ"));
}

static bool isNamedByDay(const MeetingOrder *order)
{
    return order && order->named == NamedBy::Day;
}

QString meetingWords(const MeetingRecord &record)
{
    const MeetingOrder *order = record.rules.order(record.meeting.meetingKind);
    return QStringLiteral("%1 %2").arg(titleOf(order), isNamedByDay(order) ? longDate(record.meeting.date) : monthWords(record.meeting.date));
}

QString meetingWordsOfTheDay(const MeetingRecord &record)
{
    const MeetingOrder *order = record.rules.order(record.meeting.meetingKind);
    return isNamedByDay(order) ? titleOf(order) : meetingWords(record);
}

QString capitalised(const QString &words)
{
    return words.left(1).toUpper() + words.mid(1);
}

} // namespace documents
