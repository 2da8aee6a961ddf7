// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meetingrecord.h"

#include <QDate>
#include <QString>
#include <QTime>

/// Words and numerals as Vietnamese papers write them.
namespace documents {

QString positionWord(Position position);   ///< "Bí thư chi bộ"; "đảng viên" for one without an office
QString partWord(Part part);               ///< "Mở đầu", "Tiến hành", "Kết thúc"
QString weekdayWord(const QDate &date);    ///< "thứ Ba"; empty for an invalid date
QString timeWords(const QTime &time);      ///< "19 giờ 30"; empty for an invalid time
QString monthWords(const QDate &date);     ///< "tháng 11 năm 2026"
QString romanOf(qsizetype number);         ///< "I", "II", ... up to "X"
QString letterOf(qsizetype index);         ///< a, b, c, d, đ, e, g, h, i, k, ... from 0; twice the letters after y
QString percentText(qint64 part, qint64 whole);  ///< "96,0 %"
QString countText(qint64 count);           ///< a number of people or papers: below ten with a zero before it
QString withoutStop(const QString &text);  ///< on one line, without its own full stop: it stands inside a sentence of ours

/// "sinh hoạt chi bộ thường kỳ tháng 11 năm 2026": the kind of meeting as its rule package calls it, and the month.
QString meetingWords(const MeetingRecord &record);

/// The same inside a sentence that has told the day: without a day of its own.
QString meetingWordsOfTheDay(const MeetingRecord &record);

QString capitalised(const QString &words);  ///< "Buổi sinh hoạt"

} // namespace documents
