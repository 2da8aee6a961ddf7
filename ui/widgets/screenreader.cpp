// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/screenreader.h"

#include <QAbstractScrollArea>
#include <QAccessibleWidget>

/// Qt asks for a class and then for each of its bases. Tables, lists and prose are other classes before they are scroll
/// areas and keep what Qt gives them.
static QAccessibleInterface *scrollArea(const QString &className, QObject *object)
{
    if (className != QLatin1String("QScrollArea") && className != QLatin1String("QAbstractScrollArea"))
        return nullptr;
    auto *area = qobject_cast<QAbstractScrollArea *>(object);
    return area ? new QAccessibleWidget(area, QAccessible::Client) : nullptr;
}

void screenreader::install()
{
    QAccessible::installFactory(scrollArea);
}
