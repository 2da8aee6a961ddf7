// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/comparisondialog.h"

#include "ui/widgets/datefield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

ComparisonDialog::ComparisonDialog(const std::shared_ptr<const Workbook> &workbook, const QList<ImportMapping> &kept, const QString &fileName, const QDate &today, QWidget *parent)
    : QDialog(parent), m_messages(new MessageBar), m_sourceLabel(new QLabel), m_source(new QLineEdit(fileName)), m_dayLabel(new QLabel), m_day(new DateField),
      m_columns(new ColumnChoice), m_accept(new QPushButton), m_reject(new QPushButton)
{
    m_source->setObjectName(QStringLiteral("source"));
    m_day->setObjectName(QStringLiteral("day"));
    m_accept->setObjectName(QStringLiteral("compare"));
    m_sourceLabel->setBuddy(m_source);
    m_dayLabel->setBuddy(m_day);
    m_day->setDate(today);
    auto *about = new QHBoxLayout;
    about->setSpacing(style::gap);
    about->addWidget(m_sourceLabel);
    about->addWidget(m_source, 1);
    about->addWidget(m_dayLabel);
    about->addWidget(m_day);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton *button : {m_accept, m_reject}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    m_accept->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addLayout(about);
    column->addWidget(m_columns, 1);
    column->addLayout(buttons);
    connect(m_accept, &QPushButton::clicked, this, &ComparisonDialog::accept);
    connect(m_reject, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_columns, &ColumnChoice::changed, this, [this] { m_accept->setEnabled(m_columns->isComplete()); });
    m_columns->setWorkbook(workbook, kept);
    retranslate();
    m_source->setFocus();
    m_source->selectAll();
}

QString ComparisonDialog::source() const
{
    return m_source->text().simplified();
}

QDate ComparisonDialog::day() const
{
    return m_day->date();
}

void ComparisonDialog::accept()
{
    if (!m_columns->isComplete())
        return;
    const auto done = m_compare ? m_compare() : Result<Done>(Done{});
    if (!done)
        return m_messages->show(done.error(), source().isEmpty() ? static_cast<QWidget *>(m_source) : m_day->date().isValid() ? static_cast<QWidget *>(m_columns) : m_day);
    QDialog::accept();
}

void ComparisonDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ComparisonDialog::retranslate()
{
    setWindowTitle(tr("Compare the handbook with a list"));
    m_sourceLabel->setText(tr("&Who made the list, and of which day it is"));
    m_dayLabel->setText(tr("Compared &on"));
    m_accept->setText(tr("Com&pare"));
    m_reject->setText(tr("&Cancel"));
    m_columns->retranslate();
}
