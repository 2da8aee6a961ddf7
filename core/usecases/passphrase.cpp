// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/passphrase.h"

#include "core/text/fold.h"

#include <QSet>

/// What is tried first: words and names of the field, rows of keys, common passwords. Folded, longer ones first where one
/// holds another.
static constexpr const char *common[] = {
    "mat khau", "matkhau",  "password", "passphrase", "passw0rd", "p@ssw0rd", "administrator", "admin",   "welcome",
    "dang cong san viet nam",           "dangcongsanvietnam",     "dang cong san",             "dangcongsan",
    "dang vien", "dangvien", "chi bo",  "chibo",      "dang uy",  "danguy",   "dang bo",       "dangbo",  "bi thu",
    "bithu",    "so chi bo", "viet nam", "vietnam",   "ho chi minh", "hochiminh", "bac ho",    "bacho",   "ha noi",
    "hanoi",    "sai gon",  "saigon",   "anh yeu em", "anhyeuem", "em yeu anh", "emyeuanh",    "yeu em",  "iloveyou",
    "qwertyuiop", "qwerty", "asdfghjkl", "asdfgh",    "zxcvbnm",  "1q2w3e4r", "abcdef",        "abc123",  "letmein",
    "khong biet", "khongbiet", "nguyen van", "nguyenvan", "nguyen thi", "nguyenthi", "monkey", "dragon",  "sochibo",
};

/// The letters that remain when common words, digits and signs are taken away.
static int ownLetters(const QString &typed)
{
    QString rest = fold(typed);
    for (const char *word : common)
        rest.remove(QLatin1String(word));
    int letters = 0;
    for (const QChar c : std::as_const(rest))
        letters += c.isLetter();
    return letters;
}

/// Whether most steps from one letter to the next are none or one: "aaaaaaaaaa", "1234567890".
static bool isRow(const QString &typed)
{
    int near = 0;
    for (qsizetype i = 1; i < typed.size(); ++i)
        near += std::abs(int(typed[i].unicode()) - int(typed[i - 1].unicode())) <= 1;
    return 2 * near > typed.size();
}

Strength strengthOf(const QString &typed)
{
    const QString text = nfc(typed);
    if (text.trimmed().size() < shortestPassphrase)
        return Strength::TooShort;
    const QSet<QChar> different(text.cbegin(), text.cend());
    if (different.size() < 5 || isRow(text))
        return Strength::TooPlain;
    if (ownLetters(text) < 4) // a common word with a year, or digits alone
        return Strength::Common;
    return text.size() >= 16 && different.size() >= 8 ? Strength::Good : Strength::Fair;
}

Result<Done> acceptPassphrase(const QString &typed, const QString &again)
{
    switch (strengthOf(typed)) {
    case Strength::TooShort:
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The passphrase is too short. Take at least %1 letters; four words that do not belong together are easy to remember."), {QString::number(shortestPassphrase)}};
    case Strength::TooPlain:
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The passphrase repeats itself or is a row of letters or digits. Take four words that do not belong together.")};
    case Strength::Common:
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The passphrase is made of words that everybody tries first. Take four words that do not belong together.")};
    case Strength::Fair:
    case Strength::Good:
        break;
    }
    if (typed != again)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The two passphrases are not the same. Type the same one twice.")};
    return Done{};
}
