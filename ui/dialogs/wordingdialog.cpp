// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/wordingdialog.h"

#include "ui/widgets/messagebar.h"
#include "ui/widgets/style.h"
#include "ui/widgets/textfield.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

WordingDialog::WordingDialog(const QString &paper, Source source, QWidget *parent)
    : QDialog(parent), m_paper(paper), m_source(std::move(source)), m_messages(new MessageBar), m_list(new QListWidget), m_originalLabel(new QLabel),
      m_original(new QLabel), m_wordsLabel(new QLabel), m_words(new TextField), m_hint(new QLabel), m_keep(new QPushButton), m_goBack(new QPushButton), m_close(new QPushButton)
{
    setModal(true);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    for (QLabel *each : {m_original, m_hint}) {
        each->setTextFormat(Qt::PlainText);
        each->setWordWrap(true);
    }
    m_original->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setLines(3, 6);
    m_wordsLabel->setBuddy(m_words);
    for (QPushButton *each : {m_goBack, m_close})
        each->setAutoDefault(false);
    m_keep->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_keep);
    buttons->addWidget(m_goBack);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addWidget(m_list, 1);
    column->addWidget(m_originalLabel);
    column->addWidget(m_original);
    column->addWidget(m_wordsLabel);
    column->addWidget(m_words);
    column->addWidget(m_hint);
    column->addLayout(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &WordingDialog::showChosen);
    connect(m_words, &TextField::textEdited, this, [this] { m_isWarned = false; });
    connect(m_keep, &QPushButton::clicked, this, &WordingDialog::keep);
    connect(m_goBack, &QPushButton::clicked, this, &WordingDialog::goBack);
    connect(m_close, &QPushButton::clicked, this, &WordingDialog::reject);
    resize(860, 560);
    retranslate();
    m_list->setFocus();
}

void WordingDialog::keep()
{
    put(m_words->text(), tr("The words are kept. The paper shows them from now on."));
}

void WordingDialog::goBack()
{
    if (m_shown >= 0)
        put(m_texts.at(m_shown).original, tr("The paper has the words of the program again."));
}

void WordingDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

/// Words that were typed are not thrown away without a word.
void WordingDialog::reject()
{
    remember();
    if (!m_unkept.isEmpty() && !m_isWarned) {
        m_isWarned = true;
        m_list->setCurrentRow(int(m_unkept.firstKey()));
        m_messages->say(tr("These words are not kept yet. Keep them, or close once more to leave them."));
        return m_words->setFocus();
    }
    QDialog::reject();
}

/// What was typed for the text in sight stays while others are looked at.
void WordingDialog::remember()
{
    if (m_shown < 0)
        return;
    if (isEdited())
        m_unkept.insert(m_shown, m_words->text());
    else
        m_unkept.remove(m_shown);
}

void WordingDialog::refresh()
{
    remember();
    const auto texts = m_source.texts();
    if (!texts)
        return m_messages->show(texts.error());
    m_texts = *texts;
    const qsizetype row = std::clamp<qsizetype>(m_shown, 0, std::max<qsizetype>(0, m_texts.size() - 1));
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const PaperText &each : std::as_const(m_texts)) {
            const QString line = each.words.isEmpty() ? tr("(left out) %1").arg(each.original) : QString(each.words).replace(u'\n', QStringLiteral(" ⏎ "));
            m_list->addItem(each.isChanged ? tr("Changed: %1").arg(line) : line);
        }
        m_list->setCurrentRow(int(row));
    }
    m_shown = -1;
    showChosen();
}

void WordingDialog::showChosen()
{
    const qsizetype row = m_list->currentRow();
    remember();
    m_shown = row >= 0 && row < m_texts.size() ? row : -1;
    const PaperText text = m_texts.value(m_shown);
    m_original->setText(text.original);
    m_words->setText(m_unkept.value(m_shown, text.words));
    m_words->moveCursor(QTextCursor::End);
    m_words->setEnabled(m_shown >= 0);
    m_keep->setEnabled(m_shown >= 0);
    m_goBack->setEnabled(text.isChanged);
}

bool WordingDialog::isEdited() const
{
    return m_shown >= 0 && m_words->text().trimmed() != m_texts.at(m_shown).words.trimmed();
}

void WordingDialog::put(const QString &words, const QString &said)
{
    if (m_shown < 0)
        return;
    if (const auto done = m_source.put(m_shown, words); !done)
        return m_messages->show(done.error(), m_words);
    m_unkept.remove(m_shown);
    m_words->setText(words);
    m_texts[m_shown].words = words;  // nothing is left to remember while the list is made anew
    refresh();
    m_messages->say(said);
    m_list->setFocus();
}

void WordingDialog::retranslate()
{
    setWindowTitle(tr("Words of the paper: %1").arg(m_paper));
    m_list->setAccessibleName(tr("Texts of the paper"));
    m_originalLabel->setText(tr("As the program has it"));
    m_wordsLabel->setText(tr("Your &words"));
    m_hint->setText(tr("What stands between ‹ › is filled in from the meeting and must stay. Each line is a paragraph; an empty text is left out. The layout does not change."));
    m_keep->setText(tr("&Keep these words"));
    m_goBack->setText(tr("&Back to the words of the program"));
    m_close->setText(tr("&Close"));
    refresh();
}
