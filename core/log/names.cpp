// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/names.h"

#include <QRandomGenerator>
#include <algorithm>

namespace names {

QString freshOrgId()
{
    return QStringLiteral("%1").arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
}

bool isOrgId(const QString &id)
{
    const bool sized = id.size() >= 4 && id.size() <= 16 && id.size() % 2 == 0;
    return sized && std::all_of(id.cbegin(), id.cend(), [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

bool isOrg(const QString &name)
{
    return !orgId(name).isEmpty();
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
