// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/meetingpage.h"

#include "core/book/reading.h"
#include "core/text/dates.h"
#include "ui/dialogs/meetingwords.h"
#include "ui/pages/closestep.h"
#include "ui/pages/currentstack.h"
#include "ui/pages/holdstep.h"
#include "ui/pages/papersstep.h"
#include "ui/pages/preparestep.h"
#include "ui/pages/scorestep.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textfield.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

MeetingPage::MeetingPage(Book &book, const FileChooser &chooser, QWidget *parent)
    : QWidget(parent), m_book(book), m_back(new QPushButton), m_title(new SectionHeader({}, SectionHeader::Rank::Page)),
      m_people(new QLabel), m_state(new StatusLabel), m_delivery(new StatusLabel), m_buttons(new QButtonGroup(this)),
      m_stack(new CurrentStack), m_prepare(new PrepareStep(book, chooser, this)),
      m_hold(new HoldStep(book, this, chooser)), m_score(new ScoreStep(book, this)), m_papers(new PapersStep(book, chooser, this)), m_close(new CloseStep(book, chooser, this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(false);
    for (StatusLabel *status : {m_state, m_delivery})
        status->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_people->setTextFormat(Qt::PlainText);
    m_people->setWordWrap(true);

    auto *head = new QHBoxLayout;
    head->setSpacing(2 * style::gap);
    head->addWidget(m_back);
    head->addWidget(m_title);
    head->addWidget(m_state);
    head->addWidget(m_delivery);
    head->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(style::gap);
    m_buttons->setExclusive(true);
    for (int step = 0; step < steps; ++step) {
        auto *button = new QPushButton;
        button->setCheckable(true);
        button->setAutoDefault(false);
        m_buttons->addButton(button, step);
        row->addWidget(button, 1);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_people);
    column->addLayout(row);
    column->addWidget(m_stack, 1);

    addStep(Prepare, m_prepare);
    addStep(Hold, m_hold);
    addStep(Score, m_score);
    addStep(Papers, m_papers);
    addStep(Close, m_close);

    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &MeetingPage::backAsked);
    auto *reading = new QShortcut(Qt::Key_F9, this);
    reading->setContext(Qt::WidgetWithChildrenShortcut);
    connect(reading, &QShortcut::activated, m_close, &CloseStep::readAloud);
    connect(m_score, &ScoreStep::placeAsked, this, [this](const QString &kind, const QString &id) {
        goTo(kind == QLatin1String(Attachment::kind) ? Prepare : Hold);
        m_hold->showRecordPlace(kind, id);
    });
    connect(m_close, &CloseStep::scoreAsked, this, [this] { goTo(Score); });
    connect(m_back, &QPushButton::clicked, this, &MeetingPage::backAsked);
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int step, bool checked) {
        QFont own = m_buttons->button(step)->font();
        own.setBold(checked);  // a pressed button alone is too faint a sign of where one is
        m_buttons->button(step)->setFont(own);
        if (!checked)
            return;
        m_stack->setCurrentIndex(step);
        emit stepChanged();
    });
    connect(&m_book, &Book::changed, this, &MeetingPage::refresh);
    retranslate();
    goTo(Prepare);
}

void MeetingPage::setMeeting(const MeetingId &id)
{
    m_id = id;
    for (MeetingStep *step : std::as_const(m_steps))
        step->setMeeting(id);
    refresh();
}

MeetingPage::Step MeetingPage::step() const
{
    return Step(m_stack->currentIndex());
}

void MeetingPage::goTo(Step step)
{
    m_buttons->button(step)->setChecked(true);
}

QList<QAction *> MeetingPage::commands() const
{
    return step() == Hold ? m_hold->commands() : step() == Score ? m_score->commands() : QList<QAction *>();
}

void MeetingPage::commitDrafts()
{
    m_hold->commitDrafts();
    m_score->commitDrafts();
    const auto fields = findChildren<TextField *>();
    for (TextField *field : fields)
        field->commit();
}

void MeetingPage::retranslate()
{
    m_back->setText(tr("← All meetings"));
    m_back->setAccessibleName(tr("Back to all meetings"));
    m_back->setToolTip(tr("Esc"));
    m_buttons->button(Prepare)->setText(tr("&1 Prepare"));
    m_buttons->button(Hold)->setText(tr("&2 Hold"));
    m_buttons->button(Score)->setText(tr("&3 Score"));
    m_buttons->button(Papers)->setText(tr("&4 Papers"));
    m_buttons->button(Close)->setText(tr("&5 Read back, close, sign"));
    for (MeetingStep *step : std::as_const(m_steps))
        step->retranslate();
    refresh();
}

void MeetingPage::addStep(Step number, MeetingStep *step)
{
    m_stack->insertWidget(number, step);
    m_steps += step;
    connect(step, &MeetingStep::failed, this, &MeetingPage::failed);
    connect(step, &MeetingStep::said, this, &MeetingPage::said);
    connect(step, &MeetingStep::undoable, this, &MeetingPage::undoable);
}

void MeetingPage::refresh()
{
    if (m_id.isEmpty())
        return;
    const auto record = meetingRecord(m_book, m_id);
    if (!record)
        return emit failed(record.error());
    const auto delivery = deliveryOf(m_book, m_id);
    if (!delivery)
        return emit failed(delivery.error());
    const Meeting &meeting = record->meeting;
    m_title->setText(meetingwords::title(meeting));
    m_state->setStatus(meetingwords::tone(record->state()), meetingwords::state(record->state()));
    m_delivery->setStatus(meetingwords::tone(*delivery), meetingwords::delivery(*delivery));
    m_delivery->setVisible(*delivery != Delivery::NotReady);
    const auto said = [](const QString &text) { return text.isEmpty() ? tr("not said yet") : text; };
    m_people->setText(tr("Begins: %1. Place: %2. Chair: %3. Minute-taker: %4.")
                          .arg(said(meeting.start.isValid() ? meeting.start.toString(QStringLiteral("HH:mm")) : QString()),
                               said(meeting.place), said(record->nameOf(meeting.chair)),
                               said(record->nameOf(meeting.minuteTaker))));
}
