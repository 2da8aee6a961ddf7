// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/evaluationdialog.h"

#include "ui/dialogs/evaluationwords.h"
#include "ui/dialogs/handbookwords.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

/// What the book knows, to be read beside the form; nothing is typed in it.
class KnownPanel : public KeptWidget
{
public:
    KnownPanel() : m_title(new SectionHeader), m_text(new QPlainTextEdit)
    {
        m_text->setReadOnly(true);
        m_text->setTabChangesFocus(true);
        m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_title);
        column->addWidget(m_text, 1);
        setMinimumWidth(fontMetrics().averageCharWidth() * 44);
    }

    void setWords(const QString &title, const QString &text)
    {
        m_title->setText(title);
        m_text->setAccessibleName(title);
        m_text->setPlainText(text);
    }

    QString keptText() const override { return {}; }
    void setKeptText(const QString &) override {}

private:
    SectionHeader *m_title;
    QPlainTextEdit *m_text;
};

EvaluationDialog::EvaluationDialog(const EvaluationList &list, const MemberId &member, const MeetingsOfTime &meetings, const QList<OfferedVote> &votes, const QString &place, QWidget *parent)
    : KeptDialog(parent), m_list(list), m_meetings(meetings), m_votes(votes), m_place(place), m_known(new KnownPanel), m_assigned(new NumberField), m_done(new NumberField),
      m_onTime(new NumberField), m_beyond(new NumberField), m_selfPoints(nullptr), m_selfLevel(nullptr), m_mended(new QCheckBox), m_weaknesses(new TextField), m_proposedPoints(nullptr),
      m_proposed(nullptr), m_vote(new QComboBox), m_inFavour(new NumberField), m_entitled(new NumberField), m_points(nullptr), m_level(nullptr), m_paper(new QLineEdit),
      m_notClassified(new QLineEdit), m_note(new TextField), m_unmet(new StatusLabel), m_cap(new StatusLabel), m_goesOn(new QCheckBox)
{
    Q_ASSERT(m_list.of(member));
    m_recorded = m_list.of(member)->evaluation;
    m_headings += addHeading();
    m_selfPoints = addPoints("selfPoints", m_recorded.selfPoints);
    m_selfLevel = addLevel("selfLevel", m_recorded.selfLevel);
    addTasks();
    m_headings += addHeading();
    m_proposedPoints = addPoints("proposedPoints", m_recorded.proposedPoints);
    m_proposed = addLevel("proposed", m_recorded.proposed);
    m_weaknesses->setLines(2, 5);
    m_weaknesses->setText(m_recorded.weaknesses);
    addField("weaknesses", m_weaknesses);
    addVote();
    m_headings += addHeading();
    m_points = addPoints("points", m_recorded.points);
    m_level = addLevel("level", m_recorded.level);
    m_paper->setText(m_recorded.paper);
    addField("paper", m_paper);
    const bool isLeftOut = m_recorded.id.isEmpty() && !m_list.of(member)->leftOut.isEmpty();
    m_notClassified->setText(isLeftOut ? m_list.of(member)->leftOut : m_recorded.notClassified);
    addField("notClassified", m_notClassified);
    m_note->setLines(2, 5);
    m_note->setText(m_recorded.note);
    addField("note", m_note);
    addBeside("known", m_known);
    m_unmet->setWordWrap(true);
    m_cap->setWordWrap(true);
    m_goesOn->setChecked(true);
    for (QWidget *each : QList<QWidget *>{m_unmet, m_cap, m_goesOn})
        addBelow(each);
    follow(m_selfPoints, m_selfLevel);
    follow(m_proposedPoints, m_proposed);
    follow(m_points, m_level);
    for (QComboBox *each : {m_vote, m_proposed})
        connect(each, &QComboBox::currentIndexChanged, this, &EvaluationDialog::takeOver);
    connect(this, &KeptDialog::edited, this, &EvaluationDialog::check);
    takeOver();
    form()->setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    begin();
    check();
    grow();  // by itself Qt would give it two thirds of the screen at most
}

Evaluation EvaluationDialog::evaluation() const
{
    Evaluation typed = m_recorded;
    typed.assigned = m_assigned->value();
    typed.done = m_done->value();
    typed.onTime = m_onTime->value();
    typed.beyond = m_beyond->value();
    const auto read = [](const QLineEdit *field) {
        const auto points = field->text().trimmed().isEmpty() ? Result<qint64>(0) : parseEvaluationPoints(field->text());
        return points ? *points : 0;
    };
    const auto chosen = [](const QComboBox *field) { return fromWord<EvaluationLevel>(field->currentData().toString()); };
    typed.selfPoints = read(m_selfPoints);
    typed.selfLevel = chosen(m_selfLevel);
    typed.weaknesses = m_weaknesses->text();
    typed.weaknessesFixed = m_mended->isChecked();
    typed.proposedPoints = read(m_proposedPoints);
    typed.proposed = chosen(m_proposed);
    if (m_vote->currentIndex() > 0)
        typed = withVote(typed, m_votes.at(m_vote->currentIndex() - 1));
    else if (!m_recorded.vote.isEmpty() || m_inFavour->value() != m_recorded.inFavour || m_entitled->value() != m_recorded.entitled) {
        typed.meeting = {};
        typed.vote = {};
    }
    if (m_vote->currentIndex() == 0) {
        typed.inFavour = m_inFavour->value();
        typed.entitled = m_entitled->value();
    }
    typed.points = read(m_points);
    typed.level = chosen(m_level);
    typed.notClassified = m_notClassified->text().simplified();
    typed.paper = m_paper->text().simplified();
    typed.note = m_note->text();
    return typed;
}

bool EvaluationDialog::saysSomething() const
{
    return !(evaluation() == m_recorded) || !m_recorded.id.isEmpty();
}

bool EvaluationDialog::goesOn() const
{
    return m_goesOn->isChecked();
}

void EvaluationDialog::setGoesOn(bool goesOn)
{
    m_goesOn->setChecked(goesOn);
}

void EvaluationDialog::accept()
{
    for (QLineEdit *field : {m_selfPoints, m_proposedPoints, m_points})
        if (!field->text().trimmed().isEmpty())
            if (const auto points = parseEvaluationPoints(field->text()); !points)
                return messages()->show(points.error(), field);
    KeptDialog::accept();
}

QLineEdit *EvaluationDialog::addPoints(const char *name, qint64 points)
{
    auto *field = new QLineEdit(points > 0 ? evaluationPointsText(points) : QString());
    field->setMaxLength(5);
    addField(name, field);
    return field;
}

QComboBox *EvaluationDialog::addLevel(const char *name, EvaluationLevel level)
{
    auto *field = new QComboBox;
    for (const char *word : Words<EvaluationLevel>::list)
        field->addItem(QString(), QLatin1String(word));
    field->setCurrentIndex(int(level));
    addField(name, field);
    return field;
}

SectionHeader *EvaluationDialog::addHeading()
{
    auto *heading = new SectionHeader;
    form()->addWide(heading);
    return heading;
}

void EvaluationDialog::addTasks()
{
    m_headings += addHeading();
    const std::pair<NumberField *, qint64> numbers[] = {{m_assigned, m_recorded.assigned}, {m_done, m_recorded.done}, {m_onTime, m_recorded.onTime}, {m_beyond, m_recorded.beyond}};
    const char *names[] = {"assigned", "done", "onTime", "beyond"};
    for (size_t i = 0; i < std::size(numbers); ++i) {
        numbers[i].first->setValue(int(numbers[i].second));
        addField(names[i], numbers[i].first);
    }
    m_mended->setChecked(m_recorded.weaknessesFixed);
    addField("mended", m_mended);
}

void EvaluationDialog::addVote()
{
    m_headings += addHeading();
    m_vote->addItem(QString(), QString());
    m_vote->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_vote->setMinimumContentsLength(24);
    int recorded = 0;
    for (const OfferedVote &each : std::as_const(m_votes)) {
        m_vote->addItem(QString(), each.vote.text + each.poll.text);
        const bool isBallot = m_recorded.entitled > 0 && !each.poll.isEmpty() && withVote(m_recorded, each) == m_recorded;
        if (isBallot || (!each.vote.isEmpty() && each.vote == m_recorded.vote))
            recorded = m_vote->count() - 1;
    }
    m_vote->setCurrentIndex(recorded);
    m_inFavour->setValue(int(m_recorded.inFavour));
    m_entitled->setValue(int(m_recorded.entitled));
    addField("vote", m_vote);
    addField("inFavour", m_inFavour);
    addField("entitled", m_entitled);
}

/// The level goes with the points while they are typed; it can be chosen otherwise afterwards.
void EvaluationDialog::follow(QLineEdit *points, QComboBox *level)
{
    connect(points, &QLineEdit::textEdited, this, [this, level](const QString &text) {
        if (const auto read = parseEvaluationPoints(text))
            level->setCurrentIndex(int(levelOf(m_list.rules, *read)));
        else if (text.trimmed().isEmpty())
            level->setCurrentIndex(0);
    });
}

/// The figures of a vote are its own; only typed totals can be changed here.
void EvaluationDialog::takeOver()
{
    const int chosen = m_vote->currentIndex();
    if (chosen > 0) {
        const Evaluation typed = evaluation();
        m_inFavour->setValue(int(typed.inFavour));
        m_entitled->setValue(int(typed.entitled));
    }
    m_inFavour->setEnabled(chosen <= 0);
    m_entitled->setEnabled(chosen <= 0);
}

void EvaluationDialog::check()
{
    const Evaluation typed = evaluation();
    const QString unmet = evaluationwords::unmet(unmetOf(m_list, typed));
    const bool isExplained = !typed.note.trimmed().isEmpty();
    if (unmet.isEmpty())
        m_unmet->setStatus(Tone::Good, tr("Nothing stands against what is typed."));
    else if (isExplained)
        m_unmet->setStatus(Tone::Notice, unmet);
    else
        m_unmet->setStatus(Tone::Warning, unmet + u' ' + tr("Write in the note why all the same."));
    const EvaluationList then = withTyped(m_list, typed);
    m_cap->setStatus(evaluationwords::capTone(then), evaluationwords::cap(then));
}

void EvaluationDialog::retranslate()
{
    KeptDialog::retranslate();
    const EvaluationCase &found = *m_list.of(m_recorded.member);
    setWindowTitle(tr("%1 – %2 (%3)").arg(found.person.member.name, evaluationwords::time(m_list.time), m_place));
    m_known->setWords(tr("What the book knows"), evaluationwords::known(m_list, found, m_meetings));
    const QStringList headings = {tr("Own rating"), tr("Tasks"), tr("Proposal of the committee"), tr("Vote of the cell"), tr("Level in the end")};
    for (qsizetype i = 0; i < m_headings.size(); ++i)
        m_headings[i]->setText(headings.value(i));
    form()->setLabel(m_selfPoints, tr("Own &points (0 to 100)"));
    form()->setLabel(m_selfLevel, tr("Own &level"));
    form()->setLabel(m_assigned, tr("Tasks &given"));
    form()->setLabel(m_done, tr("&Done"));
    form()->setLabel(m_onTime, tr("Done in &time"));
    form()->setLabel(m_beyond, tr("Beyond what was as&ked"));
    form()->setLabel(m_mended, tr("Earlier weaknesses are &mended"));
    form()->setLabel(m_proposedPoints, tr("P&roposed points"));
    form()->setLabel(m_proposed, tr("Pr&oposed level"));
    form()->setLabel(m_weaknesses, tr("Weaknesses &named this time"));
    form()->setLabel(m_vote, tr("&Vote taken over"));
    form()->setLabel(m_inFavour, tr("In &favour"));
    form()->setLabel(m_entitled, tr("&Entitled to vote"));
    form()->setLabel(m_points, tr("Points in t&he end"));
    form()->setLabel(m_level, tr("Level &in the end"));
    form()->setLabel(m_paper, tr("P&aper: number, date, issuer"));
    form()->setLabel(m_notClassified, tr("&Why not classified"));
    form()->setLabel(m_note, tr("Note: wh&y so"));
    m_goesOn->setText(tr("Go on with the ne&xt member after saving"));
    const QSignalBlocker quiet(m_vote);
    m_vote->setItemText(0, tr("Totals as typed below"));
    for (int i = 1; i < m_vote->count(); ++i)
        m_vote->setItemText(i, evaluationwords::offered(m_votes.at(i - 1)));
    for (QComboBox *each : {m_selfLevel, m_proposed, m_level}) {
        const QSignalBlocker still(each);
        for (int i = 0; i < each->count(); ++i)
            each->setItemText(i, i == 0 ? tr("None yet") : handbookwords::level(EvaluationLevel(i)));
    }
    check();
}

QString EvaluationDialog::saveWords() const
{
    return tr("&Save the evaluation");
}
