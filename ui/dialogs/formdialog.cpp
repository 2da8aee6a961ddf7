// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/formdialog.h"

#include "ui/widgets/form.h"
#include "ui/widgets/messagebar.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

FormDialog::FormDialog(QWidget *parent)
    : QDialog(parent), m_form(new Form), m_messages(new MessageBar), m_accept(new QPushButton), m_reject(new QPushButton)
{
    setModal(true);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_reject, QDialogButtonBox::RejectRole);
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &FormDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &FormDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addWidget(m_form, 1);
    column->addWidget(buttons);
}

QSize FormDialog::sizeHint() const
{
    const int letters = 60 * fontMetrics().averageCharWidth();
    return QSize(std::max(letters, QDialog::sizeHint().width()), QDialog::sizeHint().height()).boundedTo({1200, 600});
}

void FormDialog::accept()
{
    QWidget *where = nullptr;
    if (const auto done = carryOut(where); !done)
        return m_messages->show(done.error(), where);
    QDialog::accept();
}

QLabel *FormDialog::addSentence()
{
    auto *sentence = new QLabel;
    sentence->setWordWrap(true);
    sentence->setTextFormat(Qt::PlainText);
    m_form->addWide(sentence);
    return sentence;
}

void FormDialog::addBelow(QWidget *widget)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->count() - 1, widget);
}

void FormDialog::fit()
{
    m_form->widget()->layout()->activate();
    m_form->updateGeometry();
    layout()->activate();
    resize(size().expandedTo(sizeHint()));
    const QRect room = screen()->availableGeometry();
    if (isVisible() && frameGeometry().bottom() > room.bottom())
        move(x(), std::max(room.top(), y() - (frameGeometry().bottom() - room.bottom())));
}

void FormDialog::setButtons(const QString &accept, const QString &reject)
{
    m_accept->setText(accept);
    m_reject->setText(reject);
}

void FormDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}
