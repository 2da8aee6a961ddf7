// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/forgottendialog.h"

#include "core/text/dates.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/style.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

ForgottenDialog::ForgottenDialog(const RecoveryWays &ways, QWidget *parent)
    : QDialog(parent), m_ways(ways), m_messages(new MessageBar), m_sheetSentence(new QLabel), m_sheet(new QPushButton),
      m_officeSentence(new QLabel), m_request(new QPushButton), m_waitingSentence(new QLabel), m_answer(new QPushButton),
      m_again(new QPushButton), m_cancel(new QPushButton)
{
    setModal(true);
    m_sheet->setObjectName(QStringLiteral("bySheet"));
    m_request->setObjectName(QStringLiteral("askOffice"));
    m_answer->setObjectName(QStringLiteral("takeAnswer"));
    m_again->setObjectName(QStringLiteral("showRequest"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    for (QLabel *sentence : {m_sheetSentence, m_officeSentence, m_waitingSentence}) {
        sentence->setWordWrap(true);
        sentence->setTextFormat(Qt::PlainText);
    }
    const auto add = [column](QLabel *sentence, const QList<QPushButton *> &buttons) {
        column->addWidget(sentence);
        auto *row = new FlowLayout;
        for (QPushButton *button : buttons) {
            button->setAutoDefault(false);
            row->addWidget(button);
        }
        column->addLayout(row);
        column->addSpacing(2 * style::gap);
    };
    add(m_sheetSentence, {m_sheet});
    add(m_officeSentence, {m_request});
    add(m_waitingSentence, {m_answer, m_again});
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    column->addStretch();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_sheet, &QPushButton::clicked, this, &ForgottenDialog::sheetAsked);
    connect(m_request, &QPushButton::clicked, this, &ForgottenDialog::requestAsked);
    connect(m_answer, &QPushButton::clicked, this, &ForgottenDialog::answerAsked);
    connect(m_again, &QPushButton::clicked, this, &ForgottenDialog::againAsked);
    setMinimumWidth(70 * fontMetrics().averageCharWidth());
    setWays(ways);
}

void ForgottenDialog::setWays(const RecoveryWays &ways)
{
    m_ways = ways;
    m_sheet->setVisible(ways.sheet);
    m_request->setVisible(ways.escrow);
    for (QWidget *widget : QList<QWidget *>{m_waitingSentence, m_answer, m_again})
        widget->setVisible(ways.asked.has_value());
    retranslate();
    QPushButton *next = ways.asked ? m_answer : ways.sheet ? m_sheet : ways.escrow ? m_request : m_cancel;
    next->setDefault(true);
    next->setFocus();
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void ForgottenDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ForgottenDialog::retranslate()
{
    setWindowTitle(tr("Forgotten passphrase"));
    m_sheetSentence->setText(m_ways.sheet ? tr("The recovery sheet of this book, printed when it was made, opens it at once. Look for it in the safe or with whoever keeps it.")
                                          : tr("No recovery sheet was made for this book."));
    m_officeSentence->setText(m_ways.escrow
                                  ? tr("The upper office can help to open this book, because it was given into its escrow. You bring a request file to it and read 30 digits to it by telephone; after its decision you get an answer file.")
                              : m_ways.sheet ? tr("The upper office cannot open this book: it was not given into its escrow.")
                                             : tr("The upper office cannot open it either: it was not given into its escrow. So nobody can open this book without its passphrase. Look for where the passphrase was written down; a backup opens with the passphrase that the book had then."));
    m_waitingSentence->setText(m_ways.asked ? tr("A request was made on this computer on %1 and waits for its answer.").arg(dateText(m_ways.asked->date())) : QString());
    m_sheet->setText(tr("Type the code of the &sheet…"));
    m_request->setText(m_ways.asked ? tr("&Make a new request…") : tr("&Make the request for the office…"));
    m_answer->setText(tr("Take in the &answer of the office…"));
    m_again->setText(tr("Show the &request again…"));
    m_cancel->setText(tr("Cancel"));
}
