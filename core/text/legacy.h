// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

/// Texts that were typed for the fonts of before Unicode: the letters are others than they look. They stand in a file as the
/// characters U+0080 to U+00FF, whether it is a workbook or was bytes of Windows-1252.
namespace legacy {

/// TCVN3 (TCVN 5712:1993 VN3) is that of the fonts .Vn... ("ABC"), which have no capitals with tones: those of .Vn...H look like
/// capitals and are small letters. VNI is VNI-Windows, of the fonts VNI-..., with a letter and a mark behind it.
enum class Encoding { Unicode, Tcvn3, Vni };

/// The stable word of an encoding: `tcvn3`, `vni`, and nothing for Unicode; and back, nothing for any other word.
QString wordOf(Encoding encoding);
std::optional<Encoding> fromWord(const QString &word);

/// As people call it: "TCVN3 (ABC)", "VNI-Windows", "Unicode".
QString nameOf(Encoding encoding);

/// The text in Unicode, composed. A text that holds letters beyond U+00FF is Unicode already and stays as it is. Where TCVN3 has
/// no capital, one is read when all plain letters of the text are capitals. Characters that are no letter of the encoding stay.
QString decoded(const QString &text, Encoding from);

/// The characters of a text that are neither plain nor a letter of its encoding, each once; of Unicode the letters whose marks
/// cannot be composed. They stay as they are and may look wrong.
QStringList unreadable(const QString &text, Encoding in);

/// The letters of which a decoded text says capital or small only by the letters around them, each once; TCVN3 alone has any.
QStringList guessedCase(const QString &text, Encoding in);

/// A text as it stands in an encoding.
struct Encoded
{
    QString text;
    QStringList lost;        ///< letters it has no character for, each once; those with a small letter became that one, others stay
};
Encoded encoded(const QString &text, Encoding to);

/// What the letters of a column are.
struct Recognised
{
    enum Sure { Certain, Likely };

    Encoding encoding = Encoding::Unicode;
    Sure sure = Certain;     ///< Likely when there was little to go by
};

/// The encoding in which most words of these texts are words that Vietnamese can have. Unicode when nothing speaks for another:
/// plain letters, other languages, numbers. `neighbour` is what the columns beside are; it decides where nothing speaks against it.
Recognised recognised(const QStringList &texts, Encoding neighbour = Encoding::Unicode);

/// How many of the words of a text that are not all plain letters Vietnamese can have, each counted once.
int syllables(const QString &text);

} // namespace legacy
