// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/names.h"

#include <QRandomGenerator>
#include <QRegularExpression>

namespace names {

static bool matches(const QString &text, const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern))).match(text).hasMatch();
}

QString freshOrgId()
{
    return QStringLiteral("%1").arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
}

bool isOrgId(const QString &id)
{
    return matches(id, "([0-9a-f]{2}){2,8}");
}

bool isOrg(const QString &name)
{
    return !orgId(name).isEmpty();
}

bool isName(const QString &name)
{
    return name.size() <= 128 && matches(name, "[a-z0-9.-]+(/[a-z0-9._-]+)+");
}

QString org(const QString &id)
{
    return QStringLiteral("sochibo/org/") + id;
}

QString orgId(const QString &org)
{
    const QString prefix = QStringLiteral("sochibo/org/");
    const QString id = org.mid(prefix.size());
    return org.startsWith(prefix) && isOrgId(id) ? id : QString();
}

QString log(const QString &org)
{
    return org + QStringLiteral("/log");
}

QString directiveLog(const QString &ward, const QString &cell)
{
    return ward + QStringLiteral("/to/") + orgId(cell);
}

QString officeKey(const QString &org)
{
    return org + QStringLiteral("/office");
}

QString witnessKey(const QString &org)
{
    return org + QStringLiteral("/witness");
}

QString certKey(const QString &org)
{
    return org + QStringLiteral("/cert");
}

} // namespace names
