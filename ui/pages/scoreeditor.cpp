// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scoreeditor.h"

#include "ui/dialogs/scorewords.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textfield.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

ScoreEditor::ScoreEditor(QWidget *parent)
    : QWidget(parent), m_title(new QLabel), m_found(new QLabel), m_evidence(new QListWidget), m_pointsLabel(new QLabel),
      m_points(new QLineEdit), m_most(new QLabel), m_notApplicable(new QCheckBox), m_reasonLabel(new QLabel),
      m_reason(new TextField), m_save(new QPushButton), m_withdraw(new QPushButton)
{
    QFont bold;
    bold.setBold(true);
    m_title->setFont(bold);
    for (QLabel *label : {m_title, m_found}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_points->setObjectName(QStringLiteral("points"));
    m_points->setAlignment(Qt::AlignRight);
    m_points->setMaximumWidth(7 * style::rowHeight(fontMetrics()) / 2);
    m_pointsLabel->setBuddy(m_points);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setLines(2, 4);
    m_reasonLabel->setBuddy(m_reason);
    m_evidence->setMaximumHeight(3 * style::rowHeight(fontMetrics()) + 4);
    m_evidence->setTextElideMode(Qt::ElideRight);
    m_evidence->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_save->setAutoDefault(false);
    m_withdraw->setAutoDefault(false);

    auto *points = new QHBoxLayout;
    points->addWidget(m_pointsLabel);
    points->addWidget(m_points);
    points->addWidget(m_most);
    points->addStretch();
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_withdraw);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_found);
    column->addWidget(m_evidence);
    column->addLayout(points);
    column->addWidget(m_notApplicable);
    column->addWidget(m_reasonLabel);
    column->addWidget(m_reason);
    column->addLayout(buttons);
    column->addStretch();

    connect(m_points, &QLineEdit::textEdited, this, &ScoreEditor::edited);
    connect(m_points, &QLineEdit::returnPressed, this, &ScoreEditor::save);
    connect(m_notApplicable, &QCheckBox::clicked, this, [this] {
        enableFields();
        emit edited();
    });
    connect(m_reason, &TextField::textEdited, this, &ScoreEditor::edited);
    connect(m_save, &QPushButton::clicked, this, &ScoreEditor::save);
    connect(m_withdraw, &QPushButton::clicked, this, &ScoreEditor::withdraw);
    connect(m_evidence, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) { emit evidenceAsked(item->data(Qt::UserRole).toString()); });
    showNothing();
}

void ScoreEditor::show(const ScorePart &part, const ScoreLine &line, const QList<EvidenceLine> &evidence, bool readOnly)
{
    const bool isTyping = m_shown && !readOnly && readOnly == m_readOnly && line == m_line && !typed().isEmpty();
    m_shown = true;
    m_part = part;
    m_line = line;
    m_readOnly = readOnly;
    m_evidence->clear();
    for (const EvidenceLine &each : evidence) {
        auto *item = new QListWidgetItem(each.text, m_evidence);
        item->setData(Qt::UserRole, each.id);
        item->setToolTip(each.text);
    }
    m_evidence->setVisible(!evidence.isEmpty());
    if (!evidence.isEmpty())
        m_evidence->setCurrentRow(0);
    if (isTyping)
        return showWords(); // something else in the book changed
    m_points->setText(line.isGiven && !line.notApplicable ? scorewords::points(line.given) : QString());
    m_notApplicable->setChecked(line.isGiven && line.notApplicable);
    m_reason->setText(line.reason);
    m_beginning.clear();
    m_beginning = typed();
    showWords();
    enableFields();
    setVisible(true);
}

void ScoreEditor::showNothing()
{
    m_shown = false;
    setVisible(false);
}

QString ScoreEditor::typed() const
{
    const QString now = QStringList{m_points->text(), m_notApplicable->isChecked() ? QStringLiteral("-") : QString(), m_reason->text()}.join(u'\t');
    return now == m_beginning ? QString() : now;
}

void ScoreEditor::restore(const QString &typed)
{
    m_points->setText(typed.section(u'\t', 0, 0));
    m_notApplicable->setChecked(!typed.section(u'\t', 1, 1).isEmpty());
    m_reason->setText(typed.section(u'\t', 2));
    enableFields();
}

void ScoreEditor::enter(const QString &digit)
{
    if (!m_shown || m_readOnly)
        return;
    if (!m_points->isEnabled())
        return m_notApplicable->setFocus();
    m_points->setFocus();
    m_points->selectAll();
    if (digit.isEmpty())
        return;
    m_points->insert(digit);
    emit edited();
}

void ScoreEditor::enterReason()
{
    m_reason->setFocus();
}

QString ScoreEditor::chosenEvidence() const
{
    const QListWidgetItem *item = m_evidence->currentItem();
    return m_shown && item ? item->data(Qt::UserRole).toString() : QString();
}

void ScoreEditor::retranslate()
{
    m_pointsLabel->setText(tr("&Points"));
    m_notApplicable->setText(tr("Does not &apply to this meeting"));
    m_reasonLabel->setText(tr("&Reason"));
    m_reason->setPlaceholderText(tr("Needed where the facts say nothing, or something else"));
    m_save->setText(tr("&Save and go on (Enter)"));
    m_withdraw->setText(tr("Bac&k to the facts"));
    m_evidence->setAccessibleName(tr("Evidence"));
    if (m_shown)
        showWords();
}

void ScoreEditor::save()
{
    if (!m_shown || m_readOnly)
        return;
    GivenPoints given{m_line.part, 0, m_notApplicable->isChecked(), m_reason->text()};
    if (!given.notApplicable) {
        const auto points = parsePoints(m_points->text());
        if (!points) {
            m_points->setFocus();
            m_points->selectAll();
            return emit failed(points.error());
        }
        given.points = *points;
    }
    emit saved(given);
}

void ScoreEditor::withdraw()
{
    if (m_shown && !m_readOnly)
        emit saved({m_line.part, 0, false, {}, true});
}

void ScoreEditor::showWords()
{
    m_title->setText(m_part.title);
    QStringList said;
    if (const QString found = scorewords::found(m_line); !found.isEmpty())
        said += found;
    if (m_line.proposedNot)
        said += tr("By the facts this does not apply.");
    else if (m_line.known)
        said += tr("By the facts: %1 points.").arg(scorewords::points(m_line.proposed));
    else
        said += tr("Not known from the facts: please judge.");
    QStringList options;
    for (const ScoreOption &option : std::as_const(m_part.options))
        options += tr("%1 – %2", "points and what they stand for").arg(scorewords::points(option.points), option.title);
    if (!options.isEmpty())
        said += options.join(QStringLiteral("; "));
    m_found->setText(said.join(u'\n'));
    m_most->setText(tr("of %1").arg(scorewords::points(m_part.maximum)));
}

void ScoreEditor::enableFields()
{
    const bool canSkip = m_part.notApplicable != NotApplicable::Never;
    m_notApplicable->setVisible(canSkip);
    m_notApplicable->setEnabled(!m_readOnly);
    m_points->setEnabled(!m_readOnly && !m_notApplicable->isChecked());
    m_reason->setReadOnly(m_readOnly);
    m_save->setVisible(!m_readOnly);
    m_withdraw->setVisible(!m_readOnly && m_line.isGiven && isJudged(m_line));
}
