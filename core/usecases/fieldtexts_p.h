// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"
#include "core/domain/parts.h"

/// The described fields of a record as texts. What is empty, nought or No counts as empty.
struct FieldTexts
{
    struct Field
    {
        QString name;
        QString text;
        bool isEmpty;
    };
    QList<Field> list = {};
    QString prefix = {};

    void add(const char *key, const QString &text, bool isEmpty) { list += {prefix + QLatin1String(key), text, isEmpty}; }
    void operator()(const char *key, const QString &text) { add(key, text, text.isEmpty()); }
    void operator()(const char *key, qint64 number) { add(key, QString::number(number), number == 0); }
    void operator()(const char *key, bool yes) { add(key, yes ? QStringLiteral("true") : QStringLiteral("false"), !yes); }
    void operator()(const char *key, const QDate &date) { (*this)(key, date.isValid() ? date.toString(Qt::ISODate) : QString()); }
    void operator()(const char *key, const QTime &time) { (*this)(key, time.isValid() ? time.toString(QStringLiteral("HH:mm")) : QString()); }
    template <typename Noun>
    void operator()(const char *key, const Id<Noun> &id)
    {
        if (qstrcmp(key, "id") != 0)
            (*this)(key, id.text);
    }
    template <typename Enum>
        requires std::is_enum_v<Enum>
    void operator()(const char *key, Enum value) { (*this)(key, wordOf(value)); }
    void operator()(const char *key, const VoteBase &part)
    {
        const QString outer = std::exchange(prefix, QLatin1String(key) + u'.');
        VoteBase::describe(part, *this);
        prefix = outer;
    }
    template <typename Noun>
    void operator()(const char *key, const QList<Id<Noun>> &ids)
    {
        QStringList texts;
        for (const Id<Noun> &id : ids)
            texts += id.text;
        (*this)(key, texts.join(QStringLiteral(", ")));
    }
    template <RecordPart Part>
    void operator()(const char *key, const QList<Part> &parts)
    {
        QStringList texts;
        for (const Part &part : parts) {
            FieldTexts inner;
            Part::describe(part, inner);
            QStringList words;
            for (const Field &field : std::as_const(inner.list))
                if (!field.isEmpty || field.name == QLatin1String("count"))
                    words += field.text;
            texts += words.join(u' ');
        }
        (*this)(key, texts.join(QStringLiteral("; ")));
    }
    void operator()(const char *key, const QList<ScoreLine> &lines)
    {
        const QString outer = prefix;
        for (const ScoreLine &line : lines) {
            prefix = QLatin1String(key) + u'.' + line.part + u'.';
            ScoreLine::describe(line, *this);
        }
        prefix = outer;
    }
};
