// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/statusdialog.h"

#include "core/text/dates.h"
#include "ui/dialogs/memberwords.h"
#include "ui/dialogs/warninglist.h"

StatusDialog::StatusDialog(const MemberStatus &now, const QString &name, Doubts doubts, QWidget *parent)
    : EntryDialog(parent), m_now(now), m_name(name), m_doubts(std::move(doubts)), m_warnings(new WarningList)
{
    const int year = QDate::currentDate().year();
    addHeading(QT_TRANSLATE_NOOP("Member", "What holds from now on"));
    addChoice<Standing>("standing", QT_TRANSLATE_NOOP("Member", "&Standing"), memberwords::standing);
    addChoice<Situation>("situation", QT_TRANSLATE_NOOP("Member", "Sit&uation"), memberwords::situation);
    addDate("from", QT_TRANSLATE_NOOP("Member", "&From the day"), false, year + 1);
    addDate("until", QT_TRANSLATE_NOOP("Member", "Un&til, if for a term"), false, year + 10);
    addWide(m_warnings);
    addHeading(QT_TRANSLATE_NOOP("Member", "On which paper"));
    addText("number", QT_TRANSLATE_NOOP("Member", "&Number and symbol"));
    addDate("date", QT_TRANSLATE_NOOP("Member", "&Date of the paper"), false, year + 1);
    addText("issuer", QT_TRANSLATE_NOOP("Member", "&Issued by"));
    addProse("note", QT_TRANSLATE_NOOP("Member", "N&ote"));
    setValue(QStringLiteral("standing"), wordOf(m_now.standing));
    setValue(QStringLiteral("situation"), wordOf(m_now.situation));
    setValue(QStringLiteral("from"), isoText(PartialDate::of(QDate::currentDate())));
    begin();
    connect(this, &EntryDialog::edited, this, &StatusDialog::showDoubts);
}

/// Nothing is doubted while the form says what holds already.
void StatusDialog::showDoubts()
{
    const MemberStatus typed = status();
    const bool isNew = typed.standing != m_now.standing || typed.situation != m_now.situation;
    m_warnings->setSentences(m_doubts && isNew && typed.from.isValid() ? m_doubts(typed) : QStringList());
}

MemberStatus StatusDialog::status() const
{
    const auto day = [this](const char *name) {
        const auto read = parseIsoText(value(QLatin1String(name)));
        return read ? read->date() : QDate();
    };
    MemberStatus status;
    status.member = m_now.member;
    status.standing = fromWord<Standing>(value(QStringLiteral("standing")));
    status.situation = fromWord<Situation>(value(QStringLiteral("situation")));
    status.from = day("from");
    status.until = day("until");
    QStringList paper = {value(QStringLiteral("number")), dateText(day("date")), value(QStringLiteral("issuer"))};
    paper.removeAll(QString());
    status.paper = paper.join(QStringLiteral(", "));
    status.note = value(QStringLiteral("note"));
    return status;
}

Result<Done> StatusDialog::check(QWidget *&where) const
{
    const MemberStatus typedStatus = status();
    if (!typedStatus.from.isValid()) {
        where = field(QStringLiteral("from"));
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The day from which this holds is missing.")};
    }
    if (typedStatus.until.isValid() && typedStatus.until < typedStatus.from) {
        where = field(QStringLiteral("until"));
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The end lies before the beginning.")};
    }
    return Done{};
}

void StatusDialog::retranslate()
{
    EntryDialog::retranslate();
    setWindowTitle(tr("Status of %1").arg(m_name));
}
