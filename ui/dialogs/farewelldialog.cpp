// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/farewelldialog.h"

#include "ui/widgets/style.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

FarewellDialog::FarewellDialog(QWidget *parent)
    : QDialog(parent), m_text(new QLabel), m_progress(new QProgressBar), m_close(new QPushButton)
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setMinimumWidth(56 * fontMetrics().averageCharWidth());
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_close->setObjectName(QStringLiteral("farewell"));
    m_close->setDefault(true);
    m_close->hide();
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * style::gap, 2 * style::gap, 3 * style::gap, 2 * style::gap);
    column->addWidget(m_text);
    column->addWidget(m_progress);
    column->addWidget(m_close, 0, Qt::AlignRight);
    retranslate();
}

void FarewellDialog::showTrouble(const QStringList &sentences)
{
    m_hasTrouble = true;
    m_sentences = sentences;
    m_progress->hide();
    m_close->show();
    m_close->setFocus();
    retranslate();
    adjustSize();
}

void FarewellDialog::reject()
{
    if (m_hasTrouble)
        QDialog::reject();
}

void FarewellDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void FarewellDialog::retranslate()
{
    setWindowTitle(tr("Cell Book"));
    m_text->setText(m_hasTrouble ? tr("The book is closed and everything in it is saved. But the last backup is not complete:\n\n%1").arg(m_sentences.join(QStringLiteral("\n\n")))
                                 : tr("The book is closed. A last backup is being made and tried out; this window closes by itself then. Leave the stick in until it has."));
    m_progress->setAccessibleName(tr("A last backup is being made"));
    m_close->setText(tr("&Close"));
}
