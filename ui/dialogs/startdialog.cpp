// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/startdialog.h"

#include "ui/widgets/language.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/sectionheader.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

StartDialog::StartDialog(Language &language, QWidget *parent)
    : QDialog(parent), m_messages(new MessageBar), m_title(new SectionHeader({}, SectionHeader::Rank::Page)), m_sentence(new QLabel),
      m_new(new QPushButton), m_newSentence(new QLabel), m_open(new QPushButton), m_openSentence(new QLabel),
      m_restore(new QPushButton), m_restoreSentence(new QLabel), m_takeOver(new QPushButton), m_takeOverSentence(new QLabel),
      m_languageLabel(new QLabel), m_language(new QComboBox), m_quit(new QPushButton)
{
    m_new->setObjectName(QStringLiteral("new"));
    m_open->setObjectName(QStringLiteral("open"));
    m_restore->setObjectName(QStringLiteral("restore"));
    m_takeOver->setObjectName(QStringLiteral("takeOver"));
    for (QLabel *label : {m_sentence, m_newSentence, m_openSentence, m_restoreSentence, m_takeOverSentence}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_new->setDefault(true);
    m_languageLabel->setBuddy(m_language);
    for (const QString &code : Language::codes())
        m_language->addItem(Language::name(code), code);
    m_language->setCurrentIndex(m_language->findData(language.code()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * style::gap, 2 * style::gap, 3 * style::gap, 2 * style::gap);
    column->addWidget(m_messages);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addSpacing(2 * style::gap);
    const QList<std::pair<QPushButton *, QLabel *>> ways{{m_new, m_newSentence}, {m_open, m_openSentence}, {m_restore, m_restoreSentence}, {m_takeOver, m_takeOverSentence}};
    for (const auto &[button, words] : ways) {
        column->addWidget(button);
        column->addWidget(words);
        column->addSpacing(style::gap);
    }
    column->addStretch();
    auto *last = new QHBoxLayout;
    last->addWidget(m_languageLabel);
    last->addWidget(m_language);
    last->addStretch();
    last->addWidget(m_quit);
    column->addLayout(last);
    m_quit->setAutoDefault(false);
    connect(m_new, &QPushButton::clicked, this, &StartDialog::newAsked);
    connect(m_open, &QPushButton::clicked, this, &StartDialog::openAsked);
    connect(m_restore, &QPushButton::clicked, this, &StartDialog::restoreAsked);
    connect(m_takeOver, &QPushButton::clicked, this, &StartDialog::takeOverAsked);
    connect(m_quit, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_language, &QComboBox::activated, this, [this, &language] { language.use(m_language->currentData().toString()); });
    retranslate();
    resize(66 * fontMetrics().averageCharWidth(), sizeHint().height());
}

void StartDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void StartDialog::retranslate()
{
    setWindowTitle(tr("Cell Book"));
    m_title->setText(tr("Welcome to the Cell Book"));
    m_sentence->setText(tr("A book keeps the handbook of members and the record of every meeting of one cell, on this computer alone. A passphrase opens it."));
    m_new->setText(tr("&Begin a new book…"));
    m_newSentence->setText(tr("For a cell or a ward party committee office that keeps its first book on this computer."));
    m_open->setText(tr("&Open a book that is there…"));
    m_openSentence->setText(tr("Choose the folder of the book, also one that was handed over to you."));
    m_restore->setText(tr("Re&store from a backup…"));
    m_restoreSentence->setText(tr("When the book or the computer is lost. Choose the file; the book's passphrase opens it."));
    m_takeOver->setText(tr("&Take over a book that was moved here…"));
    m_takeOverSentence->setText(tr("When the computer was replaced. Choose the file on the stick whose name begins with “move”; the book goes on here at once."));
    m_languageLabel->setText(tr("&Language"));
    m_quit->setText(tr("&Quit"));
}
