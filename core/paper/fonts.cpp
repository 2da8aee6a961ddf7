// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/fonts.h"

#include <QDir>
#include <QFontDatabase>
#include <QGuiApplication>

namespace paper {

/// Adds every font file of a folder to the program's fonts.
static void addFolder(const QString &path)
{
    const QDir folder(path);
    for (const QString &name : folder.entryList({QStringLiteral("*.ttf"), QStringLiteral("*.otf")}, QDir::Files, QDir::Name))
        QFontDatabase::addApplicationFont(folder.filePath(name));
}

Result<Done> loadFonts(const QStringList &families)
{
    Q_ASSERT(qGuiApp);
    static const bool shipped = [] {
        const QString program = QCoreApplication::applicationDirPath();
        addFolder(program + QStringLiteral("/fonts"));
        addFolder(program + QStringLiteral("/../share/sochibo/fonts"));
        return true;
    }();
    Q_UNUSED(shipped)
    for (const QString &family : families)
        if (!QFontDatabase::hasFamily(family))
            return Error{Error::NotFound,
                         QT_TRANSLATE_NOOP("Error", "The font %1 is missing. Papers cannot be laid out without it; "
                                                    "installing the program again brings it back."),
                         {family}};
    return Done{};
}

} // namespace paper
