// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/language.h"

#include "ui/widgets/settings.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSettings>

struct Spoken
{
    QLatin1String code;
    const char *name;  ///< UTF-8
};

static constexpr Spoken languages[] = {
    {QLatin1String("vi"), "Tiếng Việt"}, {QLatin1String("en"), "English"}, {QLatin1String("bn"), "বাংলা"}};

Language::Language(QObject *parent) : QObject(parent)
{
    const QString kept = QSettings().value(settings::language).toString();
    m_code = codes().contains(kept) ? kept : codes().front();
    install();
}

QStringList Language::codes()
{
    QStringList out;
    for (const Spoken &language : languages)
        out += language.code;
    return out;
}

QString Language::name(const QString &code)
{
    for (const Spoken &language : languages)
        if (language.code == code)
            return QString::fromUtf8(language.name);
    return code;
}

bool Language::use(const QString &code)
{
    if (!codes().contains(code))
        return false;
    QSettings().setValue(settings::language, code);
    if (code == m_code)
        return true;
    m_code = code;
    install();
    emit changed(m_code);
    return true;
}

void Language::install()
{
    // Bangla is written with the digits that stand on the papers, so it borrows the English forms of numbers and dates
    QLocale::setDefault(m_code == QLatin1String("vi") ? QLocale(QLocale::Vietnamese, QLocale::Vietnam)
                                                      : QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QString folder = QStringLiteral(":/i18n/");
    QCoreApplication::removeTranslator(&m_qts);
    QCoreApplication::removeTranslator(&m_ours);
    if (m_qts.load(folder + QStringLiteral("qtbase_") + m_code))
        QCoreApplication::installTranslator(&m_qts);
    if (m_ours.load(folder + QStringLiteral("sochibo_") + m_code))
        QCoreApplication::installTranslator(&m_ours);
}
