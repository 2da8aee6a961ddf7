// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace numbers {

/// A number as it is read aloud in Vietnamese: 1250021 is "một triệu hai trăm năm mươi nghìn không trăm hai mươi mốt".
QString spokenText(qint64 number);

/// An amount as papers write it out: "Một triệu hai trăm năm mươi nghìn đồng".
QString moneyWords(qint64 dong);

} // namespace numbers
