// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/rulesdialog.h"

#include "ui/widgets/datefield.h"
#include "ui/widgets/form.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

RulesDialog::RulesDialog(const Rules &rules, const QList<RuleChoice> &choices, const QDate &today, Save save, QWidget *parent)
    : FormDialog(parent), m_package(rules.title), m_save(std::move(save)), m_sentence(addSentence()), m_from(new DateField), m_paper(new QLineEdit)
{
    for (const RuleQuestion &question : rules.questions) {
        auto *answer = new QComboBox;
        answer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        answer->setObjectName(question.id);
        for (const RuleQuestion::Answer &each : question.answers)
            answer->addItem(each.title, each.id);
        const QString now = answerOn(question, choices, today).id;
        answer->setCurrentIndex(answer->findData(now));
        form().addField(answer);
        QLabel *help = addSentence();
        answer->setAccessibleDescription(question.help);
        m_asked += {question, now, answer, help};
    }
    m_from->setLatestYear(today.year() + 5);
    m_from->setDate(today);
    form().addField(m_from);
    form().addField(m_paper);
    retranslate();
}

Result<Done> RulesDialog::carryOut(QWidget *&where)
{
    where = m_from;
    if (const auto from = m_from->value(); !from)
        return from.error();
    QList<RuleChoice> changed;
    for (const Asked &each : std::as_const(m_asked))
        if (const QString answer = each.answer->currentData().toString(); answer != each.before)
            changed += {{}, each.question.id, answer, m_from->date(), m_paper->text()};
    if (changed.isEmpty()) {
        where = m_asked.isEmpty() ? nullptr : m_asked.first().answer;
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Nothing was changed.")};
    }
    return m_save(changed);
}

void RulesDialog::retranslate()
{
    setWindowTitle(tr("Voting rules"));
    m_sentence->setText(filled(tr("The regulations (%1) leave the following open, or could not be read in full. The first answer is the likely one. Ask the "
                                  "upper level, and settle here what this cell follows; older meetings keep what held then."),
                               {m_package}));
    for (const Asked &each : std::as_const(m_asked)) {
        form().setLabel(each.answer, each.question.title);
        each.help->setText(each.question.certainty == Certainty::Likely ? filled(tr("Likely, not compared with the full text: %1"), {each.question.help})
                                                                        : filled(tr("Not settled by any text we know: %1"), {each.question.help}));
    }
    form().setLabel(m_from, tr("Changed answers hold &from"));
    form().setLabel(m_paper, tr("On which &paper, or whose word"));
    setButtons(tr("&Save the answers"), tr("Cancel"));
}
