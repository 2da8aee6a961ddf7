// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTranslator>

/// The language of the window: Vietnamese unless the person chose English or Bangla. It changes without a restart.
class Language : public QObject
{
    Q_OBJECT

public:
    /// Reads the setting and installs that language.
    explicit Language(QObject *parent = nullptr);

    /// The codes of all languages, the default first.
    static QStringList codes();

    /// What speakers of a language call it; never translated.
    static QString name(const QString &code);

    QString code() const { return m_code; }

    /// Installs a language and remembers it; every window gets a LanguageChange event. False, and nothing is changed,
    /// for a code that is none of ours.
    bool use(const QString &code);

signals:
    void changed(const QString &code);

private:
    void install();

    QString m_code;
    QTranslator m_ours;
    QTranslator m_qts;
};
