// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

/// The keys of what belongs to this machine, each spelled once. What belongs to the people is in the book.
namespace settings {

inline constexpr QLatin1String language("language");             ///< vi, en or bn
inline constexpr QLatin1String zoom("window/zoom");              ///< percent
inline constexpr QLatin1String geometry("window/geometry");      ///< QWidget::saveGeometry()
inline constexpr QLatin1String windowState("window/state");      ///< QMainWindow::saveState()
inline constexpr QLatin1String lastFolder("files/lastFolder");   ///< where a file was last chosen
inline constexpr QLatin1String lastBook("files/lastBook");       ///< the book that was open last
inline constexpr QLatin1String backupPlaces("backups/place");    ///< for each organisation id the folder chosen as second place
inline constexpr QLatin1String lockAfter("lock/minutes");         ///< minutes without a key or click; 0 for never
inline constexpr QLatin1String printer("print/printer");         ///< name of the last printer
inline constexpr QLatin1String paperSource("print/paperSource"); ///< its tray, as QPrinter::PaperSource

}
