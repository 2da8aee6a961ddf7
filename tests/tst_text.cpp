// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"

#include "core/text/dates.h"
#include "core/text/fold.h"
#include "core/text/numbers.h"
#include "core/text/vietnamese.h"

#include <QFile>
#include <QStringList>
#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

static QStringList linesOf(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/names/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

static QString nfd(const QString &text)
{
    return text.normalized(QString::NormalizationForm_D);
}

static PartialDate read(const QString &text, int latestYear = 2026)
{
    const auto date = parsePartialDate(text, latestYear);
    INFO(text);
    REQUIRE(date);
    return *date;
}

TEST_CASE("folding drops Vietnamese accents however they are written", "[text]")
{
    CHECK(fold(u"NGUYỄN Thị Ánh"_s) == u"nguyen thi anh"_s);
    CHECK(fold(u"Đặng Đức"_s) == u"dang duc"_s);
    CHECK(fold(u"ủy"_s) == fold(u"uỷ"_s));
    CHECK(fold(u"hòa"_s) == fold(u"hoà"_s));
    CHECK(fold(u"Ơn Ứng"_s) == u"on ung"_s);
    CHECK(fold(nfd(u"Nguyễn Văn Đệ"_s)) == u"nguyen van de"_s);
    CHECK(fold(u"Ðức"_s) == u"duc"_s); // with the Icelandic letter that looks alike
}

TEST_CASE("folding leaves the vowel signs of Bangla", "[text]")
{
    const QString bangla = u"রাজনৈতিক দল"_s;

    CHECK(fold(bangla) == nfc(bangla));
    CHECK(fold(u"কি"_s) != fold(u"ক"_s));
    CHECK(fold(u"কো"_s) == fold(u"কো"_s)); // one sign, or its two halves
    CHECK(containsFolded(bangla, u"রাজ"_s));
    CHECK_FALSE(containsFolded(bangla, u"রজ"_s));
}

TEST_CASE("words typed without accents find words with them", "[text]")
{
    const QString name = u"Nguyễn Thị Thúy Hòa"_s;

    CHECK(containsFolded(name, u"nguyen hoa"_s));
    CHECK(containsFolded(name, u"hoa NGUYEN"_s));
    CHECK(containsFolded(name, u"ng th"_s));
    CHECK(containsFolded(name, u""_s));
    CHECK(containsFolded(name, u"  "_s));
    CHECK(containsFolded(nfd(name), u"thuy"_s));
    CHECK(containsFolded(u"Đảng ủy phường"_s, u"dang uy"_s));
    CHECK_FALSE(containsFolded(name, u"guyen"_s));
    CHECK_FALSE(containsFolded(name, u"nguyen van"_s));
}

TEST_CASE("words typed with accents find only these accents", "[text]")
{
    CHECK(containsFolded(u"Đảng uỷ"_s, u"ủy"_s));
    CHECK(containsFolded(u"Đảng ủy"_s, u"uỷ"_s));
    CHECK(containsFolded(u"Trần Văn Hoà"_s, u"hòa"_s));
    CHECK(containsFolded(u"Trần Văn Hoà"_s, nfd(u"hòa"_s)));
    CHECK_FALSE(containsFolded(u"Trần Văn Hóa"_s, u"hòa"_s));
    CHECK_FALSE(containsFolded(u"Trần Thị Hoa"_s, u"hòa"_s));
    CHECK_FALSE(containsFolded(u"Dương Dục"_s, u"đ"_s));
    CHECK(containsFolded(u"Đỗ Đức"_s, u"đ"_s));
    CHECK_FALSE(containsFolded(u"Lễ"_s, u"lê"_s));
    CHECK_FALSE(containsFolded(u"đô"_s, u"đo"_s));
}

TEST_CASE("a tone may be missing while a word is still being typed", "[text]")
{
    CHECK(containsFolded(u"Nguyễn"_s, u"nguyê"_s));
    CHECK_FALSE(containsFolded(u"Nguyễn"_s, u"nguyên"_s));
    CHECK_FALSE(containsFolded(u"Nguyễn"_s, u"nguyế"_s));
}

TEST_CASE("names stand in the order that an independent program made", "[text]")
{
    const QStringList expected = linesOf(u"names_sorted.txt"_s);
    REQUIRE(expected.size() == 500);
    QStringList names = expected;
    std::shuffle(names.begin(), names.end(), std::minstd_rand(7));

    std::stable_sort(names.begin(), names.end(),
                     [](const QString &a, const QString &b) { return nameSortKey(a) < nameSortKey(b); });

    CHECK(names == expected);
}

TEST_CASE("words stand in the order that an independent program made", "[text]")
{
    const QStringList expected = linesOf(u"words_sorted.txt"_s);
    REQUIRE(expected.size() > 1000);

    for (qsizetype i = 1; i < expected.size(); ++i) {
        INFO(expected[i - 1].toStdString() << " < " << expected[i].toStdString());
        REQUIRE((compareWords(expected[i - 1], expected[i]) < 0));
        REQUIRE((compareWords(expected[i], expected[i - 1]) > 0));
        REQUIRE(sortKey(expected[i - 1]) < sortKey(expected[i]));
    }
}

/// The same text as another computer may hand it over: in parts, or with the tone on the other vowel.
static QString asTypedElsewhere(const QString &text, int way)
{
    static const QList<std::pair<QString, QString>> tones{{u"òa"_s, u"oà"_s}, {u"óa"_s, u"oá"_s}, {u"ỏa"_s, u"oả"_s}, {u"ọa"_s, u"oạ"_s},
                                                          {u"ủy"_s, u"uỷ"_s}, {u"úy"_s, u"uý"_s}, {u"ùy"_s, u"uỳ"_s}};
    QString typed = text;
    if (way % 2)
        for (const auto &[old, now] : tones)
            typed.replace(old, now);
    return way % 3 == 0 ? nfd(typed) : typed;
}

TEST_CASE("words of the dictionary stand in its order, however they are shuffled and typed", "[text]")
{
    const QStringList expected = linesOf(u"dictionary_words.txt"_s);
    REQUIRE(expected.size() + linesOf(u"dictionary_people.txt"_s).size() >= 500);
    for (unsigned seed = 1; seed <= 20; ++seed) {
        QList<std::pair<QString, QString>> typed;
        for (const QString &word : expected)
            typed += {asTypedElsewhere(word, int(typed.size() + seed)), word};
        std::shuffle(typed.begin(), typed.end(), std::minstd_rand(seed));
        std::sort(typed.begin(), typed.end(), [](const auto &a, const auto &b) { return compareWords(a.first, b.first) < 0; });
        QStringList sorted;
        for (const auto &each : typed)
            sorted += each.second;
        INFO("seed " << seed);
        REQUIRE(sorted == expected);
    }
}

TEST_CASE("people stand by given, family and middle name and birth date, of whatever people they are", "[text]")
{
    const QStringList expected = linesOf(u"dictionary_people.txt"_s);
    for (unsigned seed = 1; seed <= 20; ++seed) {
        QStringList people = expected;
        std::shuffle(people.begin(), people.end(), std::minstd_rand(seed));
        const auto key = [&](const QString &line) { return personSortKey(asTypedElsewhere(line.section(u'|', 0, 0), int(seed)), line.section(u'|', 1)); };
        std::sort(people.begin(), people.end(), [&](const QString &a, const QString &b) { return key(a) < key(b); });
        INFO("seed " << seed);
        REQUIRE(people == expected);
    }
}

TEST_CASE("a text in parts has the key of the same text whole, letter by letter and in lists", "[text]")
{
    for (const QString &name : {u"dictionary_words.txt"_s, u"dictionary_people.txt"_s, u"names_sorted.txt"_s, u"words_sorted.txt"_s})
        for (const QString &line : linesOf(name)) {
            const QString whole = nfc(line.section(u'|', 0, 0));
            INFO(whole.toStdString());
            REQUIRE(sortKey(whole) == sortKey(nfd(whole)));
            REQUIRE(nameSortKey(whole) == nameSortKey(nfd(whole)));
        }
    for (char16_t c = u'A'; c < 0x1F00; ++c)
        if (QChar::isLetter(c)) {
            // behind it a letter that no table has, so that the other way is gone
            INFO(unsigned(c));
            const QString letter = QString(QChar(c)) + u"a"_s;
            REQUIRE(sortKey(letter + u" ক"_s).startsWith(sortKey(letter).left(sortKey(letter).indexOf('\1'))));
        }
    CHECK(sortKey(u"  Hà   Nội "_s) == sortKey(u"Hà Nội"_s));
    CHECK(sortKey(u"K'Brẻo (A. Ba), Lò-Văn"_s) == sortKey(nfd(u"K’Brẻo A Ba Lò Văn"_s)));
}

TEST_CASE("i and y are two letters and a tone is one wherever it is written", "[text]")
{
    CHECK((compareWords(u"Mĩ"_s, u"Mỹ"_s) < 0));
    CHECK((compareWords(u"Mỹ"_s, u"Mị"_s) > 0)); // i before y, whatever the tones
    CHECK((compareWords(u"quí"_s, u"quý"_s) < 0));
    CHECK((compareWords(u"Đảng ủy"_s, u"Đảng uỷ"_s) == 0));
    CHECK((compareWords(u"thủy"_s, u"thuỷ"_s) == 0));
    CHECK(personSortKey(u"Đỗ Thị Thủy"_s, u"1970"_s) == personSortKey(nfd(u"Đỗ Thị Thuỷ"_s), u"1970"_s));
    CHECK(personSortKey(u"NGUYỄN AN"_s, u"1960"_s) < personSortKey(u"Nguyễn An"_s, u"1961"_s)); // the birth date before capitals
    CHECK(personSortKey(u"Nguyễn An"_s, {}) < personSortKey(u"NGUYỄN AN"_s, {}));
    CHECK(personSortKey(u"Nguyễn An"_s, u"1960"_s) < personSortKey(u"Nguyễn An"_s, u"1960-02"_s));
    CHECK(personSortKey(u"Nguyễn An"_s, u"1999"_s) < personSortKey(u"Nguyễn Văn An"_s, {})); // but after every name
}

TEST_CASE("dictionary order puts letters before tones before case", "[text]")
{
    const QStringList ordered = {u"Tổ 2"_s, u"Tổ 10"_s, u"Tổ 010a"_s, u"Tổ an"_s, u"a"_s,    u"à"_s,     u"ả"_s,
                                 u"ã"_s,    u"á"_s,     u"ạ"_s,       u"an"_s,    u"ang"_s,  u"ă"_s,     u"â"_s,
                                 u"ba"_s,   u"Ba"_s,    u"ba an"_s,   u"bà"_s,    u"d"_s,    u"duyên"_s, u"đ"_s,
                                 u"e"_s,    u"ê"_s,     u"ngân"_s,    u"ngần"_s,  u"nghe"_s, u"o"_s,     u"ô"_s,
                                 u"ơ"_s,    u"u"_s,     u"ư"_s,       u"y"_s,     u"z"_s,    u"ক"_s,     u"কি"_s};

    for (qsizetype i = 5; i < ordered.size(); ++i) {
        INFO(ordered[i - 1].toStdString() << " < " << ordered[i].toStdString());
        CHECK((compareWords(ordered[i - 1], ordered[i]) < 0));
    }
    for (qsizetype i = 1; i < 4; ++i) {
        INFO(ordered[i - 1].toStdString() << " < " << ordered[i].toStdString());
        CHECK((compareWords(ordered[i - 1], ordered[i]) < 0));
    }
    CHECK((compareWords(u"hòa"_s, u"hoà"_s) == 0));
    CHECK((compareWords(u"H'Hen"_s, u"H’Hen"_s) == 0));
    CHECK((compareWords(nfd(u"Nguyễn"_s), u"Nguyễn"_s) == 0));
    CHECK((compareWords(u"on"_s, u"ŏ"_s) < 0));
    CHECK((compareWords(u"ŏ"_s, u"ô"_s) < 0));
}

TEST_CASE("a name falls into given, family and middle name", "[text]")
{
    CHECK(givenName(u" Nguyễn  Thị Thu Hà "_s) == u"Hà"_s);
    CHECK(familyName(u"Nguyễn Thị Thu Hà"_s) == u"Nguyễn"_s);
    CHECK(middleName(u"Nguyễn Thị Thu Hà"_s) == u"Thị Thu"_s);
    CHECK(givenName(u"Nguyễn Thị Thu Hà (Bí thư)"_s) == u"Hà"_s);
    CHECK(givenName(u"K'Brẻo"_s) == u"K'Brẻo"_s);
    CHECK(familyName(u"K'Brẻo"_s).isEmpty());
    CHECK(givenName(u""_s).isEmpty());
    CHECK(middleName(u"Lê Nam"_s).isEmpty());
}

TEST_CASE("names change between capitals and title case without loss", "[text]")
{
    CHECK(titleCaseName(u"NGUYỄN  VĂN HÙNG"_s) == u"Nguyễn Văn Hùng"_s);
    CHECK(titleCaseName(nfd(u"ĐẶNG ƯỚC ƠN Ý"_s)) == u"Đặng Ước Ơn Ý"_s);
    CHECK(titleCaseName(u"H'HEN NIÊ"_s) == u"H'Hen Niê"_s);
    CHECK(titleCaseName(u"K’BRẺO"_s) == u"K’Brẻo"_s);
    CHECK(titleCaseName(u"y thông niê"_s) == u"Y Thông Niê"_s);
    CHECK(titleCaseName(u"VỪ MÍ KỶ"_s) == u"Vừ Mí Kỷ"_s);
    CHECK(titleCaseName(u"đinh ñúp"_s) == u"Đinh Ñúp"_s);
    CHECK(titleCaseName(u"LÒ-VĂN ĐƯỢC"_s) == u"Lò-Văn Được"_s);
    CHECK(titleCaseName(u"K'ƠNG - Ô"_s) == u"K'Ơng - Ô"_s);
    CHECK(titleCaseName(u"kʼđan h’ăng"_s) == u"KʼĐan H’Ăng"_s);
    CHECK(titleCaseName(nfd(u"ƯNG THỊ ỨC"_s)) == u"Ưng Thị Ức"_s);
    CHECK(titleCaseName(u"TRẦN MĨ MỸ"_s) == u"Trần Mĩ Mỹ"_s); // the spelling stays
    CHECK(upperCaseName(u"đặng  ước ơn ý"_s) == u"ĐẶNG ƯỚC ƠN Ý"_s);
    CHECK(upperCaseName(nfd(u"k'brẻo đuk-ơ"_s)) == u"K'BRẺO ĐUK-Ơ"_s);
    CHECK(upperCaseName(u"Đảng uỷ"_s) == u"ĐẢNG UỶ"_s);
    for (const QString &name : linesOf(u"names_sorted.txt"_s))
        CHECK(upperCaseName(titleCaseName(name)) == upperCaseName(name));
}

TEST_CASE("dates are read as people write them", "[text]")
{
    const PartialDate whole{1945, 2, 3};

    for (const QString &text :
         {u"03/02/1945"_s, u"3-2-1945"_s, u"03.02.1945"_s, u"3/2/45"_s, u"03021945"_s, u"030245"_s, u" 3 2 1945 "_s,
          u"1945-02-03"_s, u"1945/2/3"_s, u"19450203"_s, u"ngày 03 tháng 02 năm 1945"_s, u"3 / 2 / 1945"_s,
          u"1945-02-03T00:00:00"_s, u"03/02/1945 00:00"_s})
        CHECK(read(text) == whole);
    for (const QString &text : {u"02/1945"_s, u"--/02/1945"_s, u"2.1945"_s, u"1945-02"_s, u"021945"_s, u"00/02/1945"_s,
                                u"tháng 2 năm 1945"_s, u"tháng 2/1945"_s, u"__/2/1945"_s})
        CHECK(read(text) == PartialDate{1945, 2, 0});
    for (const QString &text :
         {u"1945"_s, u"--/--/1945"_s, u"00/00/1945"_s, u"-/-/1945"_s, u"năm 1945"_s, u"--/1945"_s})
        CHECK(read(text) == PartialDate{1945, 0, 0});
    CHECK(read(u""_s).isNull());
    CHECK(read(nfd(u"ngày 3 tháng 2 năm 1945"_s)) == whole);
}

TEST_CASE("two digits of a year mean the latest year that is not too late", "[text]")
{
    CHECK(read(u"01/01/26"_s, 2026).year == 2026);
    CHECK(read(u"01/01/27"_s, 2026).year == 1927);
    CHECK(read(u"01/01/27"_s, 2036).year == 2027);
    CHECK(read(u"01/01/00"_s, 2026).year == 2000);
    CHECK(read(u"010199"_s, 2026).year == 1999);
}

TEST_CASE("what is not in the calendar is not a date", "[text]")
{
    for (const QString &text :
         {u"31/02/1990"_s, u"29/02/2025"_s, u"13/13/1990"_s, u"02/13/1990"_s, u"03/--/1945"_s, u"02/45"_s, u"0"_s,
          u"45"_s, u"1/2/3/2020"_s, u"1/2/1066"_s, u"abc"_s, u"--/--/--"_s, u"03/02/19450"_s, u"-03/02/1945"_s,
          u"003/02/1945"_s, u"٠٣/٠٢/١٩٤٥"_s, u"/"_s, u"99999999"_s, u"123"_s}) {
        const auto date = parsePartialDate(text, 2026);
        INFO(text);
        REQUIRE_FALSE(date);
        CHECK(date.error().kind == Error::Invalid);
        CHECK(sentence(date.error()).contains(text));
    }
    CHECK(read(u"29/02/2024"_s) == PartialDate{2024, 2, 29});
}

TEST_CASE("a whole date is asked for where a day must be known", "[text]")
{
    CHECK(*parseDate(u"3/2/2026"_s) == QDate(2026, 2, 3));
    CHECK_FALSE(parseDate(u"02/2026"_s));
    CHECK_FALSE(parseDate(u""_s));
}

TEST_CASE("every date survives its own text and its storage", "[text]")
{
    PartialDate before;
    for (const PartialDate &date : {PartialDate{1945, 0, 0}, PartialDate{1945, 2, 0}, PartialDate{1945, 2, 3},
                                    PartialDate{1945, 10, 1}, PartialDate{1946, 0, 0}}) {
        CHECK(read(dateText(date)) == date);
        CHECK(*parseIsoText(isoText(date)) == date);
        CHECK(read(isoText(date)) == date);
        CHECK(before < date);
        CHECK(isoText(before) < isoText(date));
        before = date;
    }
    CHECK(dateText(PartialDate{1945, 0, 0}) == u"--/--/1945"_s);
    CHECK(dateText(PartialDate{1945, 2, 0}) == u"--/02/1945"_s);
    CHECK(dateText(QDate(2026, 2, 3)) == u"03/02/2026"_s);
    CHECK(dateText(QDate()).isEmpty());
    CHECK(parseIsoText(u""_s)->isNull());
    for (const QString &text :
         {u"1945-2-3"_s, u"1945-02-30"_s, u"1945-00"_s, u"1945-00-03"_s, u"03/02/1945"_s, u"1945-02-03\n"_s, u"0001"_s})
        CHECK_FALSE(parseIsoText(text));
}

TEST_CASE("the long date pads days below ten and the first two months", "[text]")
{
    CHECK(longDate(QDate(2026, 2, 5)) == u"ngày 05 tháng 02 năm 2026"_s);
    CHECK(longDate(QDate(2026, 3, 10)) == u"ngày 10 tháng 3 năm 2026"_s);
    CHECK(longDate(QDate(2026, 12, 31)) == u"ngày 31 tháng 12 năm 2026"_s);
    CHECK(longDate(QDate()).isEmpty());
}

TEST_CASE("an ID number is compared with sex and birth year and only warns", "[text]")
{
    using namespace numbers;
    const PartialDate born1975{1975, 0, 0};

    CHECK(checkPersonalId(u"001075001234"_s, Sex::Male, born1975).isEmpty());
    CHECK(checkPersonalId(u"001 175 001 234"_s, Sex::Female, born1975).isEmpty());
    CHECK(checkPersonalId(u"027301001234"_s, Sex::Female, {2001, 5, 1}).isEmpty());
    CHECK(checkPersonalId(u""_s, Sex::Male, born1975).isEmpty());
    CHECK(checkPersonalId(u"001075001234"_s).isEmpty());

    const auto wrong = checkPersonalId(u"001175001234"_s, Sex::Male, {1976, 0, 0});
    REQUIRE(wrong.size() == 2);
    CHECK(wrong[0].code == Warning::PersonalIdSex);
    CHECK(wrong[1].code == Warning::PersonalIdBirthYear);
    CHECK(numbers::sentence(wrong[1]) == u"The ID number 001175001234 is that of someone born in 1975, not in 1976."_s);
    REQUIRE(checkPersonalId(u"1075001234"_s).size() == 1); // zeros lost in a spreadsheet
    CHECK(checkPersonalId(u"1075001234"_s)[0].code == Warning::PersonalIdForm);
    CHECK(checkPersonalId(u"00107500123x"_s)[0].code == Warning::PersonalIdForm);
}

TEST_CASE("card, profile, telephone and organisation numbers warn in their own way", "[text]")
{
    using namespace numbers;

    CHECK(checkCardNumber(u"001075001234"_s, u"001 075 001 234"_s).isEmpty());
    CHECK(checkCardNumber(u""_s, u"001075001234"_s).isEmpty());
    CHECK(checkCardNumber(u"001075001234"_s, u""_s).isEmpty());
    CHECK(checkCardNumber(u"001075001235"_s, u"001075001234"_s).value(0).code == Warning::CardNotPersonalId);
    CHECK(checkCardNumber(u"12345678"_s, u"001075001234"_s).value(0).code == Warning::CardOld);
    CHECK(checkCardNumber(u"1234567"_s, {}).value(0).code == Warning::CardForm);

    CHECK(checkProfileNumber(u"000001 HN"_s).isEmpty());
    CHECK(profileNumberText(u"000001-hn"_s) == u"000001 HN"_s);
    CHECK(profileNumberText(u"000123đl"_s) == u"000123 ĐL"_s);
    CHECK(checkProfileNumber(u"1 HN"_s).value(0).code == Warning::ProfileForm);
    CHECK(checkProfileNumber(u"000001 HANOI"_s).value(0).code == Warning::ProfileForm);

    CHECK(phoneText(u"0912345678"_s) == u"0912 345 678"_s);
    CHECK(phoneText(u"+84 912-345-678"_s) == u"0912 345 678"_s);
    CHECK(phoneText(u"02438251234"_s) == u"024 3825 1234"_s);
    CHECK(phoneText(u"0222 3822 123"_s) == u"0222 3822 123"_s);
    CHECK(checkPhone(u"0912.345.678"_s).isEmpty());
    CHECK(checkPhone(u"912345678"_s).value(0).code == Warning::PhoneForm);
    CHECK(checkPhone(u"0112345678"_s).value(0).code == Warning::PhoneForm);
    CHECK(phoneText(u" hỏi con gái "_s) == u"hỏi con gái"_s);

    CHECK(organisationCodeText(u"38168053000001"_s) == u"38.168.053.000.001"_s);
    CHECK(checkOrganisationCode(u"38.168.053.000.001"_s).isEmpty());
    CHECK(checkOrganisationCode(u"38.168"_s).value(0).code == Warning::OrganisationForm);
}

TEST_CASE("amounts are grouped by dots", "[text]")
{
    CHECK(numbers::groupedText(0) == u"0"_s);
    CHECK(numbers::groupedText(999) == u"999"_s);
    CHECK(numbers::groupedText(1000) == u"1.000"_s);
    CHECK(numbers::groupedText(1234567) == u"1.234.567"_s);
    CHECK(numbers::groupedText(-123456) == u"-123.456"_s);
    CHECK(numbers::groupedText(-1234) == u"-1.234"_s);
    CHECK(numbers::groupedText(std::numeric_limits<qint64>::min()) == u"-9.223.372.036.854.775.808"_s);
    CHECK(numbers::moneyText(5000) == u"5.000 đồng"_s);
}
