// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/objectionlist.h"

#include "core/usecases/objections.h"
#include "ui/dialogs/meetingwords.h"
#include "ui/dialogs/objectiondialog.h"
#include "ui/pages/holdsteprow.h"
#include "ui/pages/keptopening.h"

#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

ObjectionList::ObjectionList(Book &book, QWidget *parent) : QWidget(parent), m_book(book), m_rows(new QVBoxLayout), m_add(new QPushButton)
{
    m_add->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_rows);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        Objection fresh;
        fresh.meeting = m_record.meeting.id;
        open(fresh);
    });
    retranslate();
}

void ObjectionList::show(const MeetingRecord &record)
{
    m_record = record;
    while (m_lines.size() > record.objections.size()) {
        QWidget *gone = m_lines.takeLast(); // its own button may be what is being pressed
        gone->hide();
        gone->deleteLater();
    }
    while (m_lines.size() < record.objections.size()) {
        m_lines += new HoldStepRow;
        m_rows->addWidget(m_lines.last());
    }
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Objection &each = record.objections[i];
        const QString outcome = each.decision.isEmpty() ? meetingwords::outcome(each.outcome)
                                                        : filled(tr("%1: %2", "the outcome, the words of the meeting"), {meetingwords::outcome(each.outcome), each.decision});
        m_lines[i]->setText(each.outcome == ObjectionOutcome::Open ? Tone::Warning : Tone::Good,
                            filled(tr("%1: %2 – %3", "who objected, to what, what became of it"), {record.nameOf(each.member), each.text, outcome}), record.nameOf(each.member));
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

void ObjectionList::retranslate()
{
    m_add->setText(tr("So&mebody objects…"));
    if (!m_record.meeting.id.isEmpty())
        show(m_record);
}

void ObjectionList::open(const Objection &objection)
{
    auto *dialog = new ObjectionDialog(objection, meetingwords::choices(m_record.members), meetingwords::isMeant, window());
    dialog->setSave([this, dialog]() -> Result<Done> {
        const auto put = putObjection(m_book, dialog->objection());
        if (!put)
            return put.error();
        return Done{};
    });
    openKept(m_book, dialog, objection.id.isEmpty() ? QStringLiteral("objection/new/") + objection.meeting.text
                                                    : QStringLiteral("objection/") + objection.id.text);
}

void ObjectionList::remove(const Objection &objection)
{
    if (const auto removed = removeObjection(m_book, objection.id); !removed)
        return emit failed(removed.error());
    Objection again = objection;
    again.id = {};
    const auto putBack = [self = QPointer<ObjectionList>(this), again] {
        if (!self)
            return;
        if (const auto put = putObjection(self->m_book, again); !put)
            emit self->failed(put.error());
    };
    emit undoable(tr("The objection was removed."), {tr("&Put it back"), putBack});
}
