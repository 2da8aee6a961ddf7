// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/digitsdialog.h"

#include "ui/widgets/form.h"
#include "ui/widgets/messagebar.h"

#include <QLabel>
#include <QLineEdit>

DigitsDialog::DigitsDialog(At at, const QString &sender, const QStringList &details, Use use, QWidget *parent)
    : FormDialog(parent), m_at(at), m_sender(sender), m_details(details), m_use(std::move(use)), m_who(nullptr), m_what(nullptr),
      m_digits(new QLineEdit)
{
    m_who = addSentence();
    m_what = addSentence();
    m_digits->setObjectName(QStringLiteral("digits"));
    m_digits->setMinimumWidth(40 * fontMetrics().averageCharWidth());
    form().addField(m_digits);
    retranslate();
    m_digits->setFocus();
}

Result<Done> DigitsDialog::carryOut(QWidget *&where)
{
    where = m_digits;
    int digits = 0;
    for (const QChar c : m_digits->text())
        digits += c.digitValue() >= 0;
    if (digits != 30)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "%1 digits were typed. There must be 30, in six groups of five."), {QString::number(digits)}};
    auto done = m_use(m_digits->text());
    // a slip of the finger and a stranger's file look the same; the sentence says both, and here it can be typed again
    if (!done && done.error().kind == Error::Untrusted)
        return Error{Error::Invalid, done.error().text, done.error().args, done.error().detail, done.error().word};
    return done;
}

void DigitsDialog::retranslate()
{
    if (m_at == At::Office) {
        setWindowTitle(tr("Enrol a cell"));
        m_who->setText(tr("This request says that it comes from: %1").arg(m_sender));
        form().setLabel(m_digits, tr("The &30 digits that the cell reads out"));
        setButtons(tr("&Enrol the cell"), tr("Cancel"));
    } else {
        setWindowTitle(tr("Take in the answer of the office"));
        m_who->setText(tr("This answer says that it comes from: %1").arg(m_sender));
        form().setLabel(m_digits, tr("The &30 digits that the office reads out"));
        setButtons(tr("&Take in the answer"), tr("Cancel"));
    }
    m_what->setText(m_details.join(QLatin1Char('\n')));
}
