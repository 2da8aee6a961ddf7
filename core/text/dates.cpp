// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/dates.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <optional>

static constexpr int firstYear = 1850;
static constexpr int lastYear = 2199;

PartialDate PartialDate::of(QDate date)
{
    return date.isValid() ? PartialDate{date.year(), date.month(), date.day()} : PartialDate{};
}

static bool isInCalendar(const PartialDate &date)
{
    if (date.year < firstYear || date.year > lastYear)
        return false;
    if (date.month == 0)
        return date.day == 0;
    return date.day == 0 ? date.month >= 1 && date.month <= 12 : date.date().isValid();
}

/// A day or month: digits, or 0 for what is written where nothing is known (--, ??, 00, __, xx).
static std::optional<int> dayOrMonth(const QString &part)
{
    static const QRegularExpression unknown(QStringLiteral("^(-{1,2}|\\?{1,2}|_{1,2}|x{1,2}|\\.{2,}|…)$"));
    static const QRegularExpression digits(QStringLiteral("^[0-9]{1,2}$"));
    if (unknown.match(part).hasMatch())
        return 0;
    if (digits.match(part).hasMatch())
        return part.toInt();
    return std::nullopt;
}

/// A year of four digits, or of two, which mean the latest one not after `latestYear`.
static std::optional<int> yearOf(const QString &part, int latestYear)
{
    static const QRegularExpression digits(QStringLiteral("^([0-9]{2}|[0-9]{4})$"));
    if (!digits.match(part).hasMatch())
        return std::nullopt;
    const int number = part.toInt();
    if (part.size() == 4)
        return number;
    const int inCentury = latestYear - latestYear % 100 + number;
    return inCentury <= latestYear ? inCentury : inCentury - 100;
}

static std::optional<PartialDate> inCalendar(const PartialDate &date)
{
    return isInCalendar(date) ? std::optional(date) : std::nullopt;
}

/// Day, month, year in this order, or year first when it has four digits; month and year; a year of four digits alone.
static std::optional<PartialDate> fromParts(QStringList parts, int latestYear)
{
    if (parts.size() > 1 && parts.first().size() == 4)
        std::reverse(parts.begin(), parts.end());
    const std::optional<int> year = yearOf(parts.last(), latestYear);
    if (!year || parts.size() > 3)
        return std::nullopt;
    if (parts.size() < 3 && parts.last().size() != 4)
        return std::nullopt; // "02/45" could be a day of February
    const std::optional<int> month = parts.size() >= 2 ? dayOrMonth(parts[parts.size() - 2]) : 0;
    const std::optional<int> day = parts.size() == 3 ? dayOrMonth(parts[0]) : 0;
    if (!month || !day)
        return std::nullopt;
    return inCalendar({*year, *month, *day});
}

/// ddMMyyyy, else yyyyMMdd; ddMMyy, else MMyyyy. The years allowed leave no text with two readings.
static std::optional<PartialDate> fromDigits(const QString &digits, int latestYear)
{
    QList<QStringList> readings;
    if (digits.size() == 8)
        readings = {{digits.left(2), digits.mid(2, 2), digits.mid(4)},
                    {digits.left(4), digits.mid(4, 2), digits.mid(6)}};
    else if (digits.size() == 6)
        readings = {{digits.left(2), digits.mid(2, 2), digits.mid(4)}, {digits.left(2), digits.mid(2)}};
    else if (digits.size() == 4)
        readings = {{digits}};
    for (const QStringList &parts : readings)
        if (const auto date = fromParts(parts, latestYear))
            return date;
    return std::nullopt;
}

/// The form that nearly every list has, two digits, two digits and four with one kind of mark between; without the
/// general reading's cost.
static std::optional<PartialDate> usual(const QString &text)
{
    if (text.size() != 10 || text[2] != text[5] || (text[2] != u'/' && text[2] != u'.' && text[2] != u'-'))
        return std::nullopt;
    const auto number = [&text](int from, int count) {
        int value = 0;
        for (int i = from; i < from + count; ++i) {
            if (text[i] < u'0' || text[i] > u'9')
                return -1;
            value = value * 10 + (text[i].unicode() - u'0');
        }
        return value;
    };
    const PartialDate date{number(6, 4), number(3, 2), number(0, 2)};
    return date.year > 0 && date.month > 0 && date.day > 0 ? inCalendar(date) : std::nullopt;
}

static std::optional<PartialDate> read(const QString &written, int latestYear)
{
    static const QRegularExpression timeOfDay(QStringLiteral("[T ]+[0-9]{1,2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?Z?$"),
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression wording(QStringLiteral("(ngày|tháng|năm)"));
    static const QRegularExpression onlyDigits(QStringLiteral("^[0-9]+$"));
    QString text = written.normalized(QString::NormalizationForm_C).simplified();
    text.remove(timeOfDay);
    text = text.toLower();
    if (text.contains(wording)) {
        text.replace(wording, QStringLiteral(" "));
        text = text.simplified().replace(u' ', u'/');
    }
    if (onlyDigits.match(text).hasMatch())
        return fromDigits(text, latestYear);
    // A slash parts first, because a hyphen or dot may then stand for what is unknown.
    const QChar separator = text.contains(u'/') ? u'/' : text.contains(u'.') ? u'.' : text.contains(u'-') ? u'-' : u' ';
    QStringList parts = text.split(separator);
    for (QString &part : parts)
        part = part.trimmed();
    return fromParts(parts, latestYear);
}

Result<PartialDate> parsePartialDate(const QString &text, int latestYear)
{
    if (text.trimmed().isEmpty())
        return PartialDate{};
    auto date = usual(text);
    if (!date)
        date = read(text, latestYear == 0 ? QDate::currentDate().year() : latestYear);
    if (!date)
        return Error{Error::Invalid,
                     QT_TRANSLATE_NOOP("Error",
                                       "%1 is not a date. Write day, month and year, like 03/02/1945; for a "
                                       "day that is not known --/02/1945 or --/--/1945."),
                     {text.trimmed()}};
    return *date;
}

Result<QDate> parseDate(const QString &text, int latestYear)
{
    if (text.trimmed().isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The date is missing.")};
    const auto date = parsePartialDate(text, latestYear);
    if (!date)
        return date.error();
    if (!date->isWhole())
        return Error{
            Error::Invalid, QT_TRANSLATE_NOOP("Error", "The date %1 needs its day and month."), {text.trimmed()}};
    return date->date();
}

static QString padded(int number, int width)
{
    return QString::number(number).rightJustified(width, u'0');
}

QString dateText(const PartialDate &date)
{
    if (date.isNull())
        return {};
    const auto known = [](int number) { return number == 0 ? QStringLiteral("--") : padded(number, 2); };
    return known(date.day) + u'/' + known(date.month) + u'/' + padded(date.year, 4);
}

QString dateText(QDate date)
{
    return dateText(PartialDate::of(date));
}

QString isoText(const PartialDate &date)
{
    if (date.isNull())
        return {};
    QString text = padded(date.year, 4);
    if (date.month != 0)
        text += u'-' + padded(date.month, 2);
    if (date.day != 0)
        text += u'-' + padded(date.day, 2);
    return text;
}

Result<PartialDate> parseIsoText(const QString &text)
{
    const QStringView view(text);
    const PartialDate date{view.left(4).toInt(), view.mid(5, 2).toInt(), view.mid(8, 2).toInt()};
    // Only one text says a date, so what was read and is written again must be what came.
    if (text.isEmpty() || (isInCalendar(date) && isoText(date) == text))
        return date;
    return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "%1 is not a date."), {text}};
}

QString longDate(QDate date)
{
    if (!date.isValid())
        return {};
    const QString month = date.month() <= 2 ? padded(date.month(), 2) : QString::number(date.month());
    return QStringLiteral("ngày %1 tháng %2 năm %3").arg(padded(date.day(), 2), month, QString::number(date.year()));
}
