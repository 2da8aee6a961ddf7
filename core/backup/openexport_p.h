// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// The names in an open export that its writer and its reader share.
namespace openexport {

inline const QString format = QStringLiteral("sochibo/open-export/v1");
inline const QString readmeName = QStringLiteral("README.txt");
inline const QString headName = QStringLiteral("book.json");
inline const QString noteName = QStringLiteral("export.note");
inline const QString logName = QStringLiteral("log.jsonl");
inline const QString fileListName = QStringLiteral("files.csv");
inline const QString filesFolder = QStringLiteral("files");
inline const QString sumsName = QStringLiteral("SHA256SUMS");

/// The text that the office key signs, over the bytes of book.json and of SHA256SUMS.
QByteArray noteText(const QString &org, const QString &time, const QByteArray &head, const QByteArray &sums);

} // namespace openexport
