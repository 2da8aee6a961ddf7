// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include <QCoreApplication>

QString filled(const QString &text, const QStringList &args)
{
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool marks = text[i] == u'%' && i + 1 < text.size() && text[i + 1] >= u'1' && text[i + 1] <= u'9';
        if (marks)
            out += args.value(text[++i].digitValue() - 1);
        else
            out += text[i];
    }
    return out;
}

QString sentence(const Error &error)
{
    return filled(QCoreApplication::translate("Error", error.text), error.args);
}
