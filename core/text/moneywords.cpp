// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/moneywords.h"

#include <QStringList>

namespace numbers {

static const QStringList &digitWords()
{
    static const QStringList words{QStringLiteral("không"), QStringLiteral("một"), QStringLiteral("hai"), QStringLiteral("ba"), QStringLiteral("bốn"),
                                   QStringLiteral("năm"), QStringLiteral("sáu"), QStringLiteral("bảy"), QStringLiteral("tám"), QStringLiteral("chín")};
    return words;
}

/// Three digits; behind larger ones the hundreds are said also where there are none.
static QStringList threeDigits(int group, bool isFirst)
{
    const int hundreds = group / 100, tens = group / 10 % 10, ones = group % 10;
    QStringList words;
    if (hundreds > 0 || !isFirst)
        words += {digitWords().at(hundreds), QStringLiteral("trăm")};
    if (tens == 1)
        words += QStringLiteral("mười");
    else if (tens > 1)
        words += {digitWords().at(tens), QStringLiteral("mươi")};
    else if (ones > 0 && !words.isEmpty())
        words += QStringLiteral("lẻ");
    if (ones == 1 && tens > 1)
        words += QStringLiteral("mốt");
    else if (ones == 5 && tens > 0)
        words += QStringLiteral("lăm");
    else if (ones > 0)
        words += digitWords().at(ones);
    return words;
}

QString spokenText(qint64 number)
{
    if (number == 0)
        return digitWords().first();
    QStringList words;
    if (number < 0)
        words += QStringLiteral("âm");
    const quint64 whole = number < 0 ? quint64(0) - quint64(number) : quint64(number);
    constexpr quint64 billion = 1'000'000'000;
    bool isFirst = true;
    const auto say = [&](int group, const QString &unit) {
        if (group == 0)
            return;
        words += threeDigits(group, isFirst);
        if (!unit.isEmpty())
            words += unit;
        isFirst = false;
    };
    if (whole >= billion) {
        words += {spokenText(qint64(whole / billion)), QStringLiteral("tỷ")};
        isFirst = false;
    }
    say(int(whole % billion / 1'000'000), QStringLiteral("triệu"));
    say(int(whole % 1'000'000 / 1'000), QStringLiteral("nghìn"));
    say(int(whole % 1'000), {});
    return words.join(u' ');
}

QString moneyWords(qint64 dong)
{
    QString words = spokenText(dong) + QStringLiteral(" đồng");
    words[0] = words.at(0).toUpper();
    return words;
}

} // namespace numbers
