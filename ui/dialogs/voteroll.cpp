// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/voteroll.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/rowtable.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

static constexpr Voice voices[] = {Voice::InFavour, Voice::Against, Voice::Other, Voice::Silent};

static Tone toneOf(Voice voice)
{
    switch (voice) {
    case Voice::InFavour:
        return Tone::Good;
    case Voice::Against:
        return Tone::Problem;
    case Voice::Other:
        return Tone::Notice;
    case Voice::Silent:
        break;
    }
    return Tone::Neutral;
}

static QList<Column<VoterRow>> columns()
{
    return {{QT_TRANSLATE_NOOP("VoteRoll", "No."), [](const VoterRow &row) -> QVariant { return row.number; }},
            {QT_TRANSLATE_NOOP("VoteRoll", "Name"), [](const VoterRow &row) -> QVariant { return row.name; }},
            {QT_TRANSLATE_NOOP("VoteRoll", "Says"), [](const VoterRow &row) -> QVariant { return VoteRoll::word(row.voice); },
             Qt::AlignLeft | Qt::AlignVCenter, nullptr, [](const VoterRow &row) -> QVariant { return style::markIcon(toneOf(row.voice)); }}};
}

VoteRoll::VoteRoll(QWidget *parent)
    : KeptWidget(parent), m_model("VoteRoll", columns()), m_filter(m_model), m_hint(new QLabel), m_table(new RowTable(RowTable::Sorting::No))
{
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_table->setModel(&m_filter);
    m_table->setWideColumn(1);
    m_table->setLetters(0, 3);
    m_table->setLetters(2, 17);
    m_table->installEventFilter(this);
    auto *buttons = new FlowLayout;
    for (const Voice voice : voices) {
        auto *button = new QPushButton;
        button->setAutoDefault(false);
        button->setIcon(style::markIcon(toneOf(voice)));
        connect(button, &QPushButton::clicked, this, [this, voice] { mark(voice); });
        m_marks += {voice, button};
        buttons->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_hint);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    setFocusProxy(m_table);
    measure();
}

void VoteRoll::setVoters(const QList<QPair<MemberId, QString>> &voters)
{
    QList<VoterRow> rows;
    for (const auto &[id, name] : voters)
        rows += {id, int(rows.size()) + 1, name, voiceOf(id)};
    m_model.setRows(rows);
    if (!m_table->currentIndex().isValid() && m_filter.rowCount() > 0)
        m_table->selectRow(0);
}

void VoteRoll::setUsual(Voice voice)
{
    m_usual = voice;
    m_marks.last().second->setVisible(voice == Voice::Silent);
    retranslate();
}

void VoteRoll::setVote(const Vote &vote)
{
    m_voices.clear();
    for (const auto &[list, voice] : {std::pair{&vote.inFavourBy, Voice::InFavour}, std::pair{&vote.againstBy, Voice::Against}, std::pair{&vote.otherBy, Voice::Other}})
        for (const MemberId &member : *list)
            m_voices.insert(member, voice);
    showRows();
}

QList<MemberId> VoteRoll::those(Voice voice) const
{
    QList<MemberId> found;
    for (const VoterRow &row : m_model.rows())
        if (row.voice == voice)
            found += row.id;
    return found;
}

void VoteRoll::mark(Voice voice)
{
    const VoterRow *row = m_model.at(m_table->currentIndex());
    if (!row)
        return;
    if (voice == Voice::Silent && m_usual == Voice::InFavour)
        return; // all but those named are in favour; who did not vote is told apart by name only
    m_voices.insert(row->id, voice);
    const int next = m_table->currentIndex().row() + 1;
    showRows();
    if (next < m_filter.rowCount())
        m_table->selectRow(next);
    m_table->setFocus();
    emit edited();
}

void VoteRoll::retranslate()
{
    m_hint->setText(m_usual == Voice::InFavour
                        ? tr("Everybody is in favour who is not marked. One letter marks the chosen voter: %1 against, %2 another opinion, %3 in favour after all.")
                              .arg(letter(Voice::Against), letter(Voice::Other), letter(Voice::InFavour))
                        : tr("One letter marks the chosen voter and goes to the next: %1 in favour, %2 against, %3 another opinion, %4 did not vote.")
                              .arg(letter(Voice::InFavour), letter(Voice::Against), letter(Voice::Other), letter(Voice::Silent)));
    m_table->setAccessibleName(tr("Voters in the room"));
    m_table->setAccessibleDescription(m_hint->text());
    for (const auto &[voice, button] : std::as_const(m_marks)) {
        button->setText(tr("%2  %1", "what somebody votes, its letter").arg(word(voice), letter(voice)));
        button->setAccessibleName(word(voice));
    }
    showRows();
}

QString VoteRoll::letter(Voice voice)
{
    switch (voice) {
    case Voice::InFavour:
        return tr("F", "one letter: in favour");
    case Voice::Against:
        return tr("A", "one letter: against");
    case Voice::Other:
        return tr("O", "one letter: of another opinion");
    case Voice::Silent:
        return tr("N", "one letter: did not vote");
    }
    return {};
}

QString VoteRoll::word(Voice voice)
{
    switch (voice) {
    case Voice::InFavour:
        return tr("In favour");
    case Voice::Against:
        return tr("Against");
    case Voice::Other:
        return tr("Another opinion");
    case Voice::Silent:
        return tr("Did not vote");
    }
    return {};
}

QString VoteRoll::keptText() const
{
    QJsonObject kept;
    for (auto voice = m_voices.cbegin(); voice != m_voices.cend(); ++voice)
        kept.insert(voice.key().text, int(voice.value()));
    return QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

void VoteRoll::setKeptText(const QString &text)
{
    const QJsonObject kept = QJsonDocument::fromJson(text.toUtf8()).object();
    m_voices.clear();
    for (auto voice = kept.begin(); voice != kept.end(); ++voice)
        m_voices.insert({voice.key()}, Voice(std::clamp(voice.value().toInt(), 0, 3)));
    showRows();
}

QSize VoteRoll::sizeHint() const
{
    return {44 * fontMetrics().averageCharWidth(), 12 * style::rowHeight(fontMetrics())};
}

bool VoteRoll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return KeptWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return KeptWidget::eventFilter(watched, event);
    const QString typed = key->text().toUpper();
    for (const Voice voice : voices) {
        if (typed.isEmpty() || typed != letter(voice).toUpper())
            continue;
        mark(voice);
        return true;
    }
    return KeptWidget::eventFilter(watched, event);
}

void VoteRoll::changeEvent(QEvent *event)
{
    KeptWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

Voice VoteRoll::voiceOf(const MemberId &id) const
{
    const Voice voice = m_voices.value(id, m_usual);
    return voice == Voice::Silent ? m_usual : voice;
}

void VoteRoll::showRows()
{
    QList<VoterRow> rows = m_model.rows();
    for (VoterRow &row : rows)
        row.voice = voiceOf(row.id);
    m_model.setRows(rows);
}

void VoteRoll::measure()
{
    m_table->setMinimumHeight(5 * style::rowHeight(fontMetrics()));
}
