// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"

#include "core/text/legacy.h"
#include "core/text/syllable.h"

#include <QFile>
#include <random>

using namespace Qt::StringLiterals;
using legacy::Encoding;
using legacy::Recognised;

namespace {

/// Every letter of Vietnamese that is not plain, small.
const QString smallLetters = u"àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ"_s;

/// What TCVN3 writes for them, by the bytes of the published table.
const QByteArray tcvn3Bytes = QByteArray::fromHex("b5b6b7b8b9a8bbbcbdbec6a9c7c8c9cacbaecccecfd0d1aad2d3d4d5d6d7d8dcdddedfe1e2e3e4abe5e6e7e8e9aceaebecedeeeff1f2f3f4adf5f6f7f8f9fafbfcfdfe");

/// What VNI-Windows writes for them, letter by letter.
const QStringList vniTexts = u"aø aû aõ aù aï aê aè aú aü aé aë aâ aà aå aã aá aä ñ eø eû eõ eù eï eâ eà eå eã eá eä ì æ ó í ò oø oû oõ où oï oâ oà oå oã oá oä ô ôø ôû ôõ ôù ôï uø uû uõ uù uï ö öø öû öõ öù öï yø yû yõ yù î"_s.split(u' ');

QStringList names()
{
    QFile file(QStringLiteral(TEST_DATA "/legacy/names.txt"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

QStringList encodedAll(const QStringList &texts, Encoding to)
{
    QStringList list;
    for (const QString &text : texts)
        list += legacy::encoded(text, to).text;
    return list;
}

/// Names put together at random of words that Vietnamese names have.
QStringList randomNames(int count, quint32 seed)
{
    const QStringList list = names();
    QStringList words;
    for (const QString &name : list)
        words += name.split(u' ');
    std::mt19937 random(seed);
    QStringList made;
    for (int i = 0; i < count; ++i) {
        QStringList name;
        for (int word = 0; word < 3; ++word)
            name += words[qsizetype(random() % quint32(words.size()))];
        made += name.join(u' ');
    }
    return made;
}

}

TEST_CASE("each small letter is what the published table of TCVN3 says, both ways", "[legacy]")
{
    REQUIRE(tcvn3Bytes.size() == smallLetters.size());

    for (qsizetype i = 0; i < smallLetters.size(); ++i) {
        INFO(QString(smallLetters[i]));
        CHECK(legacy::decoded(QString::fromLatin1(tcvn3Bytes.mid(i, 1)), Encoding::Tcvn3) == smallLetters.mid(i, 1));
        CHECK(legacy::encoded(smallLetters.mid(i, 1), Encoding::Tcvn3).text == QString::fromLatin1(tcvn3Bytes.mid(i, 1)));
    }
    CHECK(legacy::decoded(QString::fromLatin1("\xa1\xa2\xa3\xa4\xa5\xa6\xa7"), Encoding::Tcvn3) == u"ĂÂÊÔƠƯĐ"_s);
}

TEST_CASE("each letter is what VNI writes with one or two characters, small and capital, both ways", "[legacy]")
{
    REQUIRE(vniTexts.size() == smallLetters.size());

    for (qsizetype i = 0; i < smallLetters.size(); ++i) {
        const QString letter = smallLetters.mid(i, 1);
        INFO(letter);
        CHECK(legacy::decoded(vniTexts[i], Encoding::Vni) == letter);
        CHECK(legacy::decoded(vniTexts[i].toUpper(), Encoding::Vni) == letter.toUpper());
        CHECK(legacy::encoded(letter, Encoding::Vni).text == vniTexts[i]);
        CHECK(legacy::encoded(letter.toUpper(), Encoding::Vni).text == vniTexts[i].toUpper());
        CHECK(legacy::encoded(letter + letter.toUpper(), Encoding::Vni).lost.isEmpty());
    }
    CHECK(legacy::decoded(u"Aù"_s, Encoding::Vni) == u"Á"_s);  // a capital with the mark of small letters, as careless typing has it
}

TEST_CASE("capitals with tones, which TCVN3 does not have, are named as lost and become small letters", "[legacy]")
{
    const auto lost = legacy::encoded(u"Ổn Đỗ Ánh Ưng Ổn"_s, Encoding::Tcvn3);

    CHECK(lost.lost == QStringList{u"Ổ"_s, u"Á"_s});
    CHECK(legacy::decoded(lost.text, Encoding::Tcvn3) == u"ổn Đỗ ánh Ưng ổn"_s);
    CHECK(legacy::encoded(u"Ð ŵ 5 m² %"_s, Encoding::Vni).lost == QStringList{u"Ð"_s, u"ŵ"_s, u"²"_s});
}

TEST_CASE("a text of capitals is read as capitals, and the letters are named of which that is a guess", "[legacy]")
{
    const QString typed = QString::fromLatin1("NGUY\xd4N V\xa1N H\xefNG");

    CHECK(legacy::decoded(typed, Encoding::Tcvn3) == u"NGUYỄN VĂN HÙNG"_s);
    CHECK(legacy::guessedCase(typed, Encoding::Tcvn3) == QStringList{u"Ễ"_s, u"Ù"_s});
    CHECK(legacy::decoded(QString::fromLatin1("Nguy\xd4n V\xa8n H\xefng"), Encoding::Tcvn3) == u"Nguyễn Văn Hùng"_s);
    CHECK(legacy::guessedCase(QString::fromLatin1("Nguy\xd4n V\xa8n \xe6n"), Encoding::Tcvn3) == QStringList{u"ổ"_s});
    CHECK(legacy::guessedCase(u"NGUYEÃN"_s, Encoding::Vni).isEmpty());
}

TEST_CASE("characters that are no letter of the encoding are named and stay", "[legacy]")
{
    const QString typed = QString::fromLatin1("Tr\xc7n \xb0 \x93\xff");

    CHECK(legacy::decoded(typed, Encoding::Tcvn3).startsWith(u"Trần °"_s));
    CHECK(legacy::unreadable(typed, Encoding::Tcvn3).contains(u"°"_s));
    CHECK(legacy::unreadable(typed, Encoding::Tcvn3).contains(u"ÿ"_s));
    CHECK(legacy::unreadable(u"Nguyễn"_s.normalized(QString::NormalizationForm_D), Encoding::Unicode).isEmpty());
    CHECK(legacy::unreadable(u"b\u0309"_s, Encoding::Unicode) == QStringList{u"b\u0309"_s});
}

TEST_CASE("names of people are recognised in both encodings and come back as they were", "[legacy]")
{
    const QStringList list = names();
    REQUIRE(list.size() >= 60);

    for (const Encoding each : {Encoding::Tcvn3, Encoding::Vni}) {
        const QStringList typed = encodedAll(list, each);
        const Recognised found = legacy::recognised(typed);
        CHECK(found.encoding == each);
        CHECK(found.sure == Recognised::Certain);
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QString expected = each == Encoding::Tcvn3 && !legacy::encoded(list[i], each).lost.isEmpty() ? list[i].toLower() : list[i];
            const QString read = legacy::decoded(typed[i], each);
            CHECK((expected == list[i] ? read : read.toLower()) == expected);
        }
    }
}

TEST_CASE("names put together at random are recognised in columns of any length and come back", "[legacy]")
{
    for (quint32 seed = 1; seed <= 200; ++seed) {
        const QStringList list = randomNames(5 + int(seed % 60), seed);
        INFO(seed << " " << list.first());
        for (const Encoding each : {Encoding::Tcvn3, Encoding::Vni}) {
            const QStringList typed = encodedAll(list, each);
            REQUIRE(legacy::recognised(typed).encoding == each);
            for (qsizetype i = 0; i < list.size(); ++i)
                REQUIRE(legacy::decoded(typed[i], each).toLower() == list[i].toLower());
        }
        REQUIRE(legacy::recognised(list).encoding == Encoding::Unicode);
        for (const QString &name : list)
            REQUIRE(legacy::encoded(name, Encoding::Vni).lost.isEmpty());
    }
}

TEST_CASE("names all in capitals are recognised and come back", "[legacy]")
{
    QStringList list;
    for (const QString &name : names())
        list += name.toUpper();

    for (const Encoding each : {Encoding::Tcvn3, Encoding::Vni}) {
        const QStringList typed = encodedAll(list, each);
        CHECK(legacy::recognised(typed).encoding == each);
        for (qsizetype i = 0; i < list.size(); ++i)
            CHECK(legacy::decoded(typed[i], each) == list[i]);
    }
    for (const QString &name : list)  // typed for a font of capitals: every letter is a small one
        CHECK(legacy::decoded(legacy::encoded(name.toLower(), Encoding::Tcvn3).text, Encoding::Tcvn3) == name.toLower());
}

TEST_CASE("Unicode, plain letters, numbers and other languages stay what they are", "[legacy]")
{
    const QList<QStringList> columns = {
        names(),
        {u"Nguyễn Văn Hùng"_s.normalized(QString::NormalizationForm_D), u"Lê Thị Thủy"_s.normalized(QString::NormalizationForm_D)},
        {u"Nguyen Van Hung"_s, u"Tran Thi Lan"_s},
        {u"001083019780"_s, u"27/05/1983"_s, u"0912 345 678"_s},
        {u"Nam"_s, u"Nữ"_s},
        {u"Vò"_s, u"Hà"_s, u"Lê"_s, u"Tô"_s, u"Cù"_s},  // letters of one byte all of them
        {u"Hà Nam"_s},
        {u"Lò Văn Pánh"_s, u"Giàng A Lù"_s, u"Vì Thị Mò"_s},
        {u"Café"_s, u"déjà vu"_s, u"garçon"_s, u"où"_s, u"très"_s, u"naïve"_s},
        {u"Müller"_s, u"Größe"_s, u"Ångström"_s, u"smörgåsbord"_s},
        {u"চৌধুরী"_s, u"রহমান"_s},
        {u"25 °C"_s, u"10 m²"_s, u"£100"_s, u"½ ngày"_s, u"© 2026"_s, u"1ª"_s},
        {}};
    for (const QStringList &column : columns) {
        INFO(column.join(u", "_s));
        CHECK(legacy::recognised(column).encoding == Encoding::Unicode);
        CHECK(legacy::recognised(column).sure == Recognised::Certain);
    }
    for (const QString &name : names())
        for (const Encoding each : {Encoding::Tcvn3, Encoding::Vni}) {
            const bool isOfOneByte = std::all_of(name.cbegin(), name.cend(), [](QChar c) { return c.unicode() <= 0xFF; });
            CHECK((isOfOneByte || legacy::decoded(name, each) == name));  // a Unicode cell in an old column is left alone
        }
    CHECK(legacy::decoded(u"Nguyễn"_s.normalized(QString::NormalizationForm_D), Encoding::Unicode) == u"Nguyễn"_s);
}

TEST_CASE("a column that says little goes by its neighbours where nothing speaks against them", "[legacy]")
{
    const QStringList unclear = {QString::fromLatin1("L\xea")};  // "Lờ" of TCVN3, or "Lê"

    CHECK(legacy::recognised(unclear).encoding == Encoding::Unicode);
    CHECK(legacy::recognised(unclear, Encoding::Tcvn3).encoding == Encoding::Tcvn3);
    CHECK(legacy::recognised(unclear, Encoding::Tcvn3).sure == Recognised::Likely);
    CHECK(legacy::recognised({u"Nguyễn"_s}, Encoding::Tcvn3).encoding == Encoding::Unicode);
    CHECK(legacy::recognised({u"Nam"_s}, Encoding::Tcvn3).encoding == Encoding::Unicode);
    const auto few = legacy::recognised({QString::fromLatin1("N\xf7"), u"Nam"_s});
    CHECK(few.encoding == Encoding::Tcvn3);
    CHECK(few.sure == Recognised::Likely);
}

TEST_CASE("the words of encodings come back, and no other word is one", "[legacy]")
{
    for (const Encoding each : {Encoding::Unicode, Encoding::Tcvn3, Encoding::Vni})
        CHECK(legacy::fromWord(legacy::wordOf(each)) == each);
    CHECK_FALSE(legacy::fromWord(u"viscii"_s));
}

TEST_CASE("words that Vietnamese can have are told from those it cannot", "[legacy]")
{
    for (const char *word : {"Nguyễn", "NGHIÊNG", "quỳnh", "khuya", "thúy", "thuý", "hòa", "hoà", "gì", "già", "giếng", "uống", "ươm", "yêu", "đặng", "xoèn", "khuỷu", "quốc", "ngoằn", "ý"}) {
        INFO(word);
        CHECK(isSyllable(QString::fromUtf8(word)));
    }
    for (const char *word : {"nguyôn", "trân2", "café", "strong", "hàc", "học̀", "thiũ", "kà", "cê", "ngi", "w", "", "bb", "traàn", "tàá"}) {
        INFO(word);
        CHECK_FALSE(isSyllable(QString::fromUtf8(word)));
    }
}
