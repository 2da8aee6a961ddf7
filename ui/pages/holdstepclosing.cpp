// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/holdstepclosing.h"

#include "core/usecases/duesarrears.h"
#include "core/usecases/meetings.h"
#include "ui/dialogs/timefield.h"
#include "ui/pages/mentionlist.h"
#include "ui/widgets/form.h"
#include "ui/widgets/style.h"
#include "ui/widgets/textfield.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

HoldStepClosing::HoldStepClosing(Book &book, DraftKeeper &drafts, std::function<QDateTime()> clock, QWidget *parent)
    : QWidget(parent), m_book(book), m_drafts(drafts), m_clock(std::move(clock)), m_form(new Form), m_dues(new TextField), m_takeDues(new QPushButton),
      m_summary(new TextField), m_directions(new TextField), m_closing(new TextField), m_mentions(new MentionList(book)), m_endBox(new QWidget),
      m_end(new TimeField), m_now(new QPushButton)
{
    auto *end = new QHBoxLayout(m_endBox);
    end->setContentsMargins(0, 0, 0, 0);
    end->addWidget(m_end);
    end->addWidget(m_now);
    end->addStretch();
    m_endBox->setFocusProxy(m_end);
    m_now->setAutoDefault(false);
    for (TextField *field : {m_dues, m_summary, m_directions, m_closing}) {
        field->setLines(2, 10);
        m_form->addField(field);
        if (field != m_dues)
            continue;
        auto *box = new QWidget;
        auto *line = new QHBoxLayout(box);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(m_takeDues);
        line->addStretch();
        m_takeDues->setAutoDefault(false);
        m_form->addWide(box);
    }
    m_form->addField(m_mentions);
    m_form->addField(m_endBox);
    m_mentions->setFocusProxy(m_mentions->add());
    connect(m_mentions, &MentionList::failed, this, &HoldStepClosing::failed);
    connect(m_mentions, &MentionList::undoable, this, &HoldStepClosing::undoable);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(style::gap, 0, style::gap, 0);
    column->addWidget(m_form);
    connect(m_end, &QLineEdit::editingFinished, this, &HoldStepClosing::recordEnd);
    connect(m_takeDues, &QPushButton::clicked, this, &HoldStepClosing::takeOverDues);
    connect(m_now, &QPushButton::clicked, this, &HoldStepClosing::endNow);
}

void HoldStepClosing::setRecord(const MeetingRecord &record)
{
    m_meeting = record.meeting;
    m_readOnly = record.state() == MinutesState::Closed || record.state() == MinutesState::Sealed;
    bind(m_dues, "duesNote", &Meeting::duesNote);
    bind(m_summary, "summary", &Meeting::summary);
    bind(m_directions, "directions", &Meeting::directions);
    bind(m_closing, "closingNote", &Meeting::closingNote);
    m_mentions->show(record);
    if (!m_end->hasFocus() || m_readOnly)
        m_end->setTime(m_meeting.end);
    m_end->setReadOnly(m_readOnly);
    m_now->setEnabled(!m_readOnly);
    m_takeDues->setEnabled(!m_readOnly);
}

void HoldStepClosing::retranslate()
{
    m_form->setLabel(m_dues, tr("Announcement of &dues"));
    m_takeDues->setText(tr("Ta&ke over from the dues book"));
    m_form->setLabel(m_summary, tr("&Summary for the resolution"));
    m_form->setLabel(m_directions, tr("Direction of &next month"));
    m_form->setLabel(m_closing, tr("Closing n&ote of the chair"));
    m_form->setLabel(m_mentions, tr("Praise and reminders"));
    m_mentions->retranslate();
    m_form->setLabel(m_endBox, tr("End of the &meeting"));
    m_end->setAccessibleName(tr("End of the meeting"));
    m_now->setText(tr("The meeting ends no&w"));
}

void HoldStepClosing::enter()
{
    m_dues->setFocus();
}

void HoldStepClosing::bind(TextField *field, const char *name, QString Meeting::*text)
{
    DraftKeeper::Record record;
    if (!m_readOnly && !m_meeting.id.isEmpty())
        record = [this, id = m_meeting.id, text](const QString &typed) { return recordProse(id, text, typed); };
    field->setReadOnly(m_readOnly);
    m_drafts.show(field, QStringLiteral("meeting/%1/%2").arg(m_meeting.id.text, QLatin1String(name)), m_meeting.*text,
                  std::move(record));
}

bool HoldStepClosing::recordProse(const MeetingId &id, QString Meeting::*field, const QString &text)
{
    auto meeting = m_book.get(id);
    if (!meeting) {
        emit failed(meeting.error());
        return false;
    }
    (*meeting).*field = text;
    if (const auto changed = changeMeeting(m_book, *meeting); !changed) {
        emit failed(changed.error());
        return false;
    }
    return true;
}

void HoldStepClosing::recordEnd()
{
    if (m_readOnly || m_meeting.id.isEmpty())
        return;
    const auto end = m_end->value();
    if (!end)
        return emit failed(end.error());
    auto meeting = m_book.get(m_meeting.id);
    if (!meeting)
        return emit failed(meeting.error());
    if (meeting->end == *end)
        return;
    meeting->end = *end;
    if (const auto changed = changeMeeting(m_book, *meeting); !changed)
        emit failed(changed.error());
}

void HoldStepClosing::endNow()
{
    const QTime now = m_clock().time();
    m_end->setTime(QTime(now.hour(), now.minute()));
    recordEnd();
}

/// What was typed stays; the line of the dues book comes behind it.
void HoldStepClosing::takeOverDues()
{
    if (m_readOnly || m_meeting.id.isEmpty())
        return;
    m_drafts.commit(m_dues);
    if (const auto words = announceDues(m_book, m_meeting.id); !words)
        emit failed(words.error());
}
