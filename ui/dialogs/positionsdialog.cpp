// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/positionsdialog.h"

#include "ui/dialogs/memberwords.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/form.h"

#include <QCheckBox>
#include <QLabel>

PositionsDialog::PositionsDialog(const QList<Line> &lines, const QDate &since, Save save, QWidget *parent)
    : FormDialog(parent), m_lines(lines), m_save(std::move(save)), m_sentence(addSentence()), m_since(new DateField)
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        auto *tick = new QCheckBox;
        tick->setChecked(true);
        form().addWide(tick);
        m_ticks += tick;
    }
    m_since->setLatestYear(QDate::currentDate().year() + 2);
    m_since->setDate(since);
    form().addField(m_since);
    retranslate();
}

Result<Done> PositionsDialog::carryOut(QWidget *&where)
{
    const auto since = m_since->value();
    if (!since) {
        where = m_since;
        return since.error();
    }
    QList<int> ticked;
    for (qsizetype i = 0; i < m_ticks.size(); ++i)
        if (m_ticks.at(i)->isChecked())
            ticked += int(i);
    return m_save(ticked, m_since->date());
}

void PositionsDialog::retranslate()
{
    setWindowTitle(tr("Positions after the elections"));
    m_sentence->setText(tr("This is what the elections change on the member cards. The result needs the approval of the upper level: type the day "
                           "from which it holds, and leave out what is not approved."));
    for (qsizetype i = 0; i < m_ticks.size(); ++i) {
        const Line &line = m_lines.at(i);
        m_ticks.at(i)->setText(filled(tr("%1: %2, until now %3", "name, new position, old position"),
                                      {line.name, memberwords::position(line.after), memberwords::position(line.before)}));
    }
    form().setLabel(m_since, tr("&Since"));
    setButtons(tr("Set on the &cards"), tr("Cancel"));
}
