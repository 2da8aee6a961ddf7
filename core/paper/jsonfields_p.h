// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/blocks.h"

#include <QJsonObject>
#include <QSet>
#include <functional>

namespace paper {

/// The first thing found wrong in a JSON text; what is read after it is read in vain but does no harm.
struct Fault
{
    std::optional<Error> error = {};

    /// Notes an Invalid error; `text` has the path as %1 and `what` as %2.
    void say(const char *text, const QString &path, const QString &what = {});
};

/// The members of one JSON object, taken one by one, so that a member nobody asked for is found.
class Fields
{
public:
    Fields(const QJsonValue &json, const QString &path, Fault &fault);

    bool has(const char *key) const;
    QJsonValue take(const char *key);  ///< a missing one is a fault
    QString text(const char *key);
    QString text(const char *key, const QString &otherwise);
    double number(const char *key);
    int wholeNumber(const char *key, int otherwise);
    std::optional<double> maybeNumber(const char *key);
    std::optional<bool> maybeFlag(const char *key);
    std::optional<Align> maybeAlign(const char *key);
    void expectNothingElse();

    QStringList keys() const { return m_object.keys(); }
    QString pathOf(const char *key) const;
    Fault &fault() { return m_fault; }

private:
    QJsonObject m_object;
    QString m_path;
    Fault &m_fault;
    QSet<QString> m_taken;
};

double numberOf(const QJsonValue &json, const QString &path, Fault &fault);
Align alignOf(const QJsonValue &json, const QString &path, Fault &fault);

/// Calls `with` for each value of a JSON array and its path; a value that is no array is a fault.
void eachOf(const QJsonValue &json, const QString &path, Fault &fault,
            const std::function<void(const QJsonValue &, const QString &)> &with);

} // namespace paper
