// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/phrasedialog.h"

#include "ui/widgets/messagebar.h"
#include "ui/widgets/style.h"
#include "ui/widgets/textfield.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

PhraseDialog::PhraseDialog(Source source, const QString &selected, QWidget *parent)
    : QDialog(parent), m_source(std::move(source)), m_messages(new MessageBar), m_searchLabel(new QLabel), m_search(new QLineEdit),
      m_list(new QListWidget), m_codeLabel(new QLabel), m_code(new QLineEdit), m_textLabel(new QLabel), m_text(new TextField),
      m_keep(new QPushButton), m_remove(new QPushButton), m_take(new QPushButton), m_cancel(new QPushButton)
{
    setModal(true);
    m_searchLabel->setBuddy(m_search);
    m_codeLabel->setBuddy(m_code);
    m_textLabel->setBuddy(m_text);
    m_search->installEventFilter(this);
    m_code->installEventFilter(this);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_text->setLines(2, 4);
    m_code->setMaximumWidth(16 * fontMetrics().averageCharWidth());
    for (QPushButton *each : {m_keep, m_remove, m_cancel})
        each->setAutoDefault(false);
    m_take->setDefault(true);
    auto *find = new QHBoxLayout;
    find->addWidget(m_searchLabel);
    find->addWidget(m_search, 1);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    auto *own = new QHBoxLayout;
    own->addWidget(m_codeLabel, 0, Qt::AlignTop);
    own->addWidget(m_code, 0, Qt::AlignTop);
    own->addWidget(m_textLabel, 0, Qt::AlignTop);
    own->addWidget(m_text, 1);
    auto *ownButtons = new QHBoxLayout;
    ownButtons->addWidget(m_keep);
    ownButtons->addWidget(m_remove);
    ownButtons->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_take);
    buttons->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addLayout(find);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    column->addWidget(line);
    column->addLayout(own);
    column->addLayout(ownButtons);
    connect(m_search, &QLineEdit::textChanged, this, &PhraseDialog::refresh);
    connect(m_list, &QListWidget::currentRowChanged, this, &PhraseDialog::showChosen);
    connect(m_list, &QListWidget::itemActivated, this, &PhraseDialog::take);
    connect(m_code, &QLineEdit::textEdited, this, [this] { m_isEdited = true; });
    connect(m_text, &TextField::textEdited, this, [this] { m_isEdited = true; });
    connect(m_take, &QPushButton::clicked, this, &PhraseDialog::take);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &PhraseDialog::keep);
    connect(m_remove, &QPushButton::clicked, this, &PhraseDialog::remove);
    resize(860, 540);
    retranslate();
    refresh();
    if (!selected.trimmed().isEmpty()) {
        m_isEdited = true;
        m_code->clear();
        m_text->setText(selected.trimmed());
        m_code->setFocus();
    } else {
        m_search->setFocus();
    }
}

void PhraseDialog::take()
{
    const Phrase *phrase = chosen();
    if (!phrase)
        return m_messages->say(tr("No sentence is chosen."));
    m_taken = *phrase;
    accept();
}

void PhraseDialog::keep()
{
    const Phrase *phrase = chosen();
    // the letters say which: other letters make another sentence
    const bool isSame = phrase && !phrase->id.isEmpty() && phrase->code.compare(m_code->text().simplified(), Qt::CaseInsensitive) == 0;
    const QString code = m_code->text().simplified();
    if (const auto put = m_source.put({isSame ? phrase->id : PhraseId(), code, m_text->text()}); !put)
        return m_messages->show(put.error(), m_code);
    m_isEdited = false;
    m_search->setText(code);
    refresh();
    m_messages->say(tr("The sentence is kept. It is typed by %1 and F12.").arg(code));
    m_search->setFocus();
}

void PhraseDialog::remove()
{
    const Phrase *phrase = chosen();
    if (!phrase || phrase->id.isEmpty())
        return;
    if (const auto removed = m_source.remove(phrase->id); !removed)
        return m_messages->show(removed.error());
    m_isEdited = false;
    refresh();
    m_messages->say(tr("The sentence was removed. It can be put back by undo."));
    m_search->setFocus();
}

bool PhraseDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {  // the list is gone through while one types
            const int row = std::clamp(m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1), 0, std::max(0, m_list->count() - 1));
            m_list->setCurrentRow(row);
            return true;
        }
    }
    if (watched == m_code && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {  // not the default button: that types the chosen one
            keep();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void PhraseDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void PhraseDialog::refresh()
{
    const auto meant = m_source.meant(m_search->text());
    if (!meant)
        return m_messages->show(meant.error());
    m_shown = *meant;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Phrase &each : std::as_const(m_shown))
        m_list->addItem(::filled(tr("%1 – %2", "letters, sentence"), {each.code, each.text}));
    m_list->setCurrentRow(m_shown.isEmpty() ? -1 : 0);
    showChosen();
}

void PhraseDialog::showChosen()
{
    const Phrase *phrase = chosen();
    m_take->setEnabled(phrase);
    m_remove->setEnabled(phrase && !phrase->id.isEmpty());
    if (m_isEdited)
        return;
    m_code->setText(phrase ? phrase->code : QString());
    m_text->setText(phrase ? phrase->text : QString());
}

void PhraseDialog::retranslate()
{
    setWindowTitle(tr("Sentences"));
    m_searchLabel->setText(tr("&Find"));
    m_search->setPlaceholderText(tr("Its letters, or words of it; up and down choose, Enter takes it"));
    m_list->setAccessibleName(tr("Sentences"));
    m_codeLabel->setText(tr("&Letters"));
    m_textLabel->setText(tr("Te&xt"));
    m_text->setPlaceholderText(tr("“…” where something is to be typed, {tên} for the name of whoever speaks"));
    m_keep->setText(tr("&Keep this sentence"));
    m_remove->setText(tr("Re&move the chosen one"));
    m_take->setText(tr("&Take it"));
    m_cancel->setText(tr("&Cancel"));
}

const Phrase *PhraseDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= m_shown.size() ? nullptr : &m_shown.at(row);
}
