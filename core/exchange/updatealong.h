// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// An update package that goes along in a bundle, from an upper office down to a cell (docs/formats.md, section 14). Who makes and
/// who takes the bundle looks at its name alone; verifying it is core/update's.
struct UpdateAlong
{
    QString name;        ///< of its file
    QByteArray bytes;

    bool isThere() const { return !name.isEmpty(); }
};
