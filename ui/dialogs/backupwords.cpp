// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/backupwords.h"

#include "core/text/dates.h"
#include "ui/widgets/messagebar.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace backupwords {

static QString say(const char *text)
{
    return QCoreApplication::translate("Backups", text);
}

QString health(BackupHealth health)
{
    switch (health) {
    case BackupHealth::Good:
        return say(QT_TRANSLATE_NOOP("Backups", "Good"));
    case BackupHealth::Untried:
        return say(QT_TRANSLATE_NOOP("Backups", "Not yet tried out"));
    case BackupHealth::Damaged:
        return say(QT_TRANSLATE_NOOP("Backups", "Damaged"));
    case BackupHealth::Away:
        return say(QT_TRANSLATE_NOOP("Backups", "Not reachable now"));
    }
    return {};
}

Tone tone(BackupHealth health)
{
    switch (health) {
    case BackupHealth::Good:
        return Tone::Good;
    case BackupHealth::Untried:
        return Tone::Notice;
    case BackupHealth::Damaged:
        return Tone::Problem;
    case BackupHealth::Away:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

QString size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString time(const QDateTime &utc)
{
    const QDateTime local = utc.toLocalTime();
    return utc.isValid() ? dateText(local.date()) + u' ' + local.time().toString(QStringLiteral("HH:mm")) : QString();
}

static QString nameOf(const BackupPlace &place)
{
    switch (place.kind) {
    case PlaceKind::Usual:
        return say(QT_TRANSLATE_NOOP("Backups", "This computer"));
    case PlaceKind::Chosen:
        return filled(say(QT_TRANSLATE_NOOP("Backups", "Folder %1")), {QDir::toNativeSeparators(place.name)});
    case PlaceKind::Stick:
        return filled(say(QT_TRANSLATE_NOOP("Backups", "Stick %1")), {place.name});
    }
    return {};
}

QString place(const KnownBackup &known, const QList<BackupPlace> &places)
{
    const QString folder = QFileInfo(known.backup.path).path();
    for (const BackupPlace &each : places)
        if (QDir::cleanPath(each.folder) == folder)
            return nameOf(each);
    return QDir::toNativeSeparators(folder);
}

QString place(const BackupPlace &place)
{
    const QString name = nameOf(place);
    if (place.state == PlaceState::Away)
        return filled(say(QT_TRANSLATE_NOOP("Backups", "%1: not reachable now. Backups are made there again when it is back.")), {name});
    if (place.state == PlaceState::ReadOnly)
        return filled(say(QT_TRANSLATE_NOOP("Backups", "%1: can only be read, so nothing new is written there.")), {name});
    if (place.kind == PlaceKind::Usual)
        return filled(say(QT_TRANSLATE_NOOP("Backups", "%1: %2")), {name, QDir::toNativeSeparators(place.folder)});
    return place.isElsewhere ? filled(say(QT_TRANSLATE_NOOP("Backups", "%1: ready, on another disk than the book.")), {name})
                             : filled(say(QT_TRANSLATE_NOOP("Backups", "%1: ready, but on a disk of this computer. When the computer is lost, so are these backups.")), {name});
}

Tone tone(const BackupPlace &place)
{
    if (place.state == PlaceState::Away)
        return Tone::Neutral;
    return place.state == PlaceState::ReadOnly || (place.kind == PlaceKind::Chosen && !place.isElsewhere) ? Tone::Warning : Tone::Good;
}

Standing standing(const BackupStanding &standing, const QDate &today)
{
    const QDate last = standing.elsewhere.isValid() ? standing.elsewhere.toLocalTime().date() : QDate();
    if (!last.isValid())
        return {Tone::Warning, say(QT_TRANSLATE_NOOP("Backups", "All backups lie on this computer's disk. Keep one on a stick too: when the computer is lost, it is what remains."))};
    if (last.daysTo(today) >= calmDays)
        return {Tone::Warning, filled(say(QT_TRANSLATE_NOOP("Backups", "The last backup outside this computer's disk is of %1. Plug in the stick for backups, so that a new one is made.")), {dateText(last)})};
    return {Tone::Good, filled(say(QT_TRANSLATE_NOOP("Backups", "The last backup outside this computer's disk is of %1.")), {dateText(last)})};
}

QString damaged(const KnownBackup &known)
{
    return filled(say(QT_TRANSLATE_NOOP("Backups", "The backup of %1 is damaged: %2. Do not rely on it; the others are kept.")),
                  {time(known.backup.time), QDir::toNativeSeparators(known.backup.path)});
}

void tell(MessageBar &bar, const BackupRound &round, BackupKeeper::Asked asked, const QList<KnownBackup> &backups, bool isLocked)
{
    const bool isAsked = asked == BackupKeeper::Asked::ByPerson;
    if (const auto good = std::find_if(backups.cbegin(), backups.cend(), [](const KnownBackup &each) { return each.health() == BackupHealth::Good; });
        isAsked && good != backups.cend())
        bar.say(filled(say(QT_TRANSLATE_NOOP("Backups", "The last backup is %1. It was tried out and holds: %2.")), {QDir::toNativeSeparators(good->backup.path), good->says}));
    const auto moment = isAsked && !isLocked ? MessageBar::Moment::Working : MessageBar::Moment::Beside;
    for (const Error &failure : round.failures)
        bar.show(failure, {}, moment);
    QStringList found;
    for (const KnownBackup &each : isAsked ? round.damaged : round.found) // what was found before stands on the first page
        found += QDir::toNativeSeparators(each.backup.path);
    if (!found.isEmpty())
        bar.show(Error{Error::Corrupt, QT_TRANSLATE_NOOP("Error", "These backups are damaged: %1. The others are kept; make a new one and do not rely on these."), {found.join(QStringLiteral(", "))}},
                 {}, moment);
}

}
