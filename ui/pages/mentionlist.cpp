// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/mentionlist.h"

#include "core/usecases/meetings.h"
#include "ui/dialogs/meetingwords.h"
#include "ui/dialogs/mentiondialog.h"
#include "ui/pages/holdsteprow.h"
#include "ui/pages/keptopening.h"

#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

MentionList::MentionList(Book &book, QWidget *parent) : QWidget(parent), m_book(book), m_rows(new QVBoxLayout), m_add(new QPushButton)
{
    m_add->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_rows);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        Mention fresh;
        fresh.meeting = m_record.meeting.id;
        open(fresh);
    });
    retranslate();
}

void MentionList::show(const MeetingRecord &record)
{
    m_record = record;
    while (m_lines.size() > record.mentions.size()) {
        QWidget *gone = m_lines.takeLast(); // its own button may be what is being pressed
        gone->hide();
        gone->deleteLater();
    }
    while (m_lines.size() < record.mentions.size()) {
        m_lines += new HoldStepRow;
        m_rows->addWidget(m_lines.last());
    }
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Mention &each = record.mentions[i];
        m_lines[i]->setText(each.saying == Saying::Praise ? Tone::Good : Tone::Notice,
                            filled(tr("%1: %2 – %3", "praise or reminder, who, for what"), {meetingwords::saying(each.saying), record.nameOf(each.member), each.reason}), record.nameOf(each.member));
        m_lines[i]->setReadOnly(record.final.has_value());
        m_lines[i]->disconnect(this);
        connect(m_lines[i], &HoldStepRow::changeAsked, this, [this, each] { open(each); });
        connect(m_lines[i], &HoldStepRow::removeAsked, this, [this, each] { remove(each); });
    }
    m_add->setVisible(!record.final);
    QWidget *before = nullptr;
    for (HoldStepRow *line : std::as_const(m_lines))
        for (QPushButton *each : line->findChildren<QPushButton *>()) {
            if (before)
                QWidget::setTabOrder(before, each);
            before = each;
        }
    if (before)
        QWidget::setTabOrder(before, m_add);
}

void MentionList::retranslate()
{
    m_add->setText(tr("Praise, reminder, c&riticism…"));
    if (!m_record.meeting.id.isEmpty())
        show(m_record);
}

void MentionList::open(const Mention &mention)
{
    auto *dialog = new MentionDialog(mention, meetingwords::choices(m_record.members), meetingwords::isMeant, window());
    dialog->setSave([this, dialog]() -> Result<Done> {
        const auto put = putMention(m_book, dialog->mention());
        if (!put)
            return put.error();
        return Done{};
    });
    openKept(m_book, dialog, mention.id.isEmpty() ? QStringLiteral("mention/new/") + mention.meeting.text
                                                    : QStringLiteral("mention/") + mention.id.text);
}

void MentionList::remove(const Mention &mention)
{
    if (const auto removed = removeMention(m_book, mention.id); !removed)
        return emit failed(removed.error());
    Mention again = mention;
    again.id = {};
    const auto putBack = [self = QPointer<MentionList>(this), again] {
        if (!self)
            return;
        if (const auto put = putMention(self->m_book, again); !put)
            emit self->failed(put.error());
    };
    emit undoable(tr("The entry was removed."), {tr("&Put it back"), putBack});
}
