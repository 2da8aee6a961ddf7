// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Names of organisations, logs and keys: `[a-z0-9.-]+(/[a-z0-9._-]+)+`, at most 128 bytes, so that each is also a
/// signed-note key name (note::isKeyName). `id` is an organisation's hexadecimal id, `org` its name.
namespace names {

/// A new organisation id: 8 random hexadecimal digits.
QString freshOrgId();

/// Whether a text is an organisation id: 4 to 16 hexadecimal digits in lower case, even in number.
bool isOrgId(const QString &id);

/// Whether a text is an organisation's name, `sochibo/org/<id>`.
bool isOrg(const QString &name);

/// `sochibo/org/<id>`.
QString org(const QString &id);

/// The id in an organisation's name; empty when it is none.
QString orgId(const QString &org);

/// `<org>/log`: origin of the organisation's log and name of its log key.
QString log(const QString &org);

/// `<ward>/to/<cell id>`: origin of the log of directives from a ward to a cell; both are names of organisations.
QString directiveLog(const QString &ward, const QString &cell);

/// `<org>/office`: name of the key that signs manifests and requests.
QString officeKey(const QString &org);

/// `<org>/witness`: name of the key that cosigns other logs.
QString witnessKey(const QString &org);

/// `<org>/cert`: name of the key that signs certificates.
QString certKey(const QString &org);

} // namespace names
