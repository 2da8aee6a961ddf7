// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/holdsteppetitions.h"

#include "core/text/dates.h"
#include "core/usecases/petitions.h"
#include "core/usecases/undoing.h"
#include "ui/dialogs/meetingwords.h"
#include "ui/dialogs/petitionanswerdialog.h"
#include "ui/dialogs/petitiondialog.h"
#include "ui/dialogs/petitionreopendialog.h"
#include "ui/dialogs/petitionwords.h"
#include "ui/dialogs/speakerkeys.h"
#include "ui/pages/keptopening.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/statuslabel.h"

#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

HoldStepPetitions::HoldStepPetitions(Book &book, QWidget *parent)
    : QWidget(parent), m_book(book), m_carriedTitle(new SectionHeader), m_carriedColumn(new QVBoxLayout),
      m_title(new SectionHeader), m_column(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_carriedTitle);
    column->addLayout(m_carriedColumn);
    column->addWidget(m_title);
    column->addLayout(m_column);
}

void HoldStepPetitions::show(const MeetingRecord &record, const AgendaItemId &item, bool readOnly)
{
    m_record = record;
    m_item = item;
    m_readOnly = readOnly;
    m_carriedTitle->setText(tr("Petitions of earlier meetings"));
    m_title->setText(tr("Petitions"));
    PetitionId inHand;  // whose buttons the keyboard is at
    const QWidget *focus = window()->focusWidget();  // also while a form lies above the window
    for (const Row &row : m_carriedRows + m_rows) {
        if (row.second->isAncestorOf(focus))
            inHand = row.first;
        row.second->hide();
        row.second->deleteLater();  // its own button may be what is being pressed
    }
    m_carriedRows.clear();
    m_rows.clear();
    const AgendaItem *answering = record.answeringItem();
    if (answering && answering->id == item) {
        for (const CarriedPetition &each : record.carriedPetitions) {
            m_carriedRows += {each.now.id, rowOf(readOnly ? each.petition : each.now, Whose::Carried)};
            m_carriedColumn->addWidget(m_carriedRows.last().second);
        }
    }
    for (const Petition &each : record.petitions) {
        if (each.item != item)
            continue;
        const auto now = readOnly ? Result<Petition>(each) : m_book.get(each.id);
        m_rows += {each.id, rowOf(now ? *now : each, Whose::OfThisMeeting)};
        m_column->addWidget(m_rows.last().second);
    }
    m_carriedTitle->setVisible(!m_carriedRows.isEmpty());
    m_title->setVisible(!m_rows.isEmpty());
    setVisible(!m_carriedRows.isEmpty() || !m_rows.isEmpty());
    for (const Row &row : m_carriedRows + m_rows)
        if (row.first == inHand) {
            row.second->show();  // what the layout has not shown yet takes no focus
            if (auto *button = row.second->findChild<QPushButton *>())
                button->setFocus();  // the keyboard goes on where it was
        }
}

void HoldStepPetitions::addNew(const QString &speaker)
{
    if (m_readOnly || m_item.isEmpty())
        return;
    Petition petition;
    petition.meeting = m_record.meeting.id;
    petition.item = m_item;
    petition.member = speakerkeys::memberOf(speaker);
    petition.guest = speakerkeys::guestOf(speaker);
    petition.raised = m_record.meeting.date;
    petition.due = proposedDue(m_record.rules, petition.raised);
    openForm(petition, QStringLiteral("petition/new/%1/%2").arg(petition.meeting.text, petition.item.text));
}

void HoldStepPetitions::change(const PetitionId &id)
{
    const auto petition = m_book.get(id);
    if (!petition)
        return emit failed(petition.error());
    openForm(*petition, QStringLiteral("petition/%1/form").arg(id.text));
}

void HoldStepPetitions::openForm(const Petition &petition, const QString &key)
{
    QList<PersonChoice> people = speakerkeys::choices(m_record);
    // Whoever asked and is no longer on the list keeps the name.
    const QString asker = speakerkeys::keyOf(petition.member, petition.guest);
    const auto isAsker = [&asker](const PersonChoice &each) { return each.key == asker; };
    if (!asker.isEmpty() && std::none_of(people.cbegin(), people.cend(), isAsker))
        people += {asker, m_record.askerOf(petition), {}};
    auto *dialog = new PetitionDialog(petition, people, meetingwords::isMeant, window());
    dialog->setSave([this, dialog]() -> Result<Done> {
        const auto put = putPetition(m_book, dialog->petition());
        if (!put)
            return put.error();
        return Done{};
    });
    openKept(m_book, dialog, key);
}

/// Whoever asked hears an answer that is given in the meeting, when he is there.
QDate HoldStepPetitions::toldToday(const Petition &petition) const
{
    const Attendance *line = m_record.attendanceOf(petition.member);
    const bool isThere = petition.guest.isEmpty() && (petition.member.isEmpty() || (line && line->presence == Presence::Present));
    return isThere ? m_record.meeting.date : QDate();
}

void HoldStepPetitions::answer(const PetitionId &id)
{
    const auto petition = m_book.get(id);
    if (!petition)
        return emit failed(petition.error());
    auto *dialog = new PetitionAnswerDialog(*petition, petitionwords::subject(*petition, askerOf(id)), m_record.meeting.date, toldToday(*petition), window());
    dialog->setSave([this, dialog, id]() -> Result<Done> {
        const auto answered = answerPetition(m_book, id, {dialog->outcome(), dialog->answer(), dialog->day(), dialog->planned(), dialog->told()});
        if (!answered)
            return answered.error();
        return Done{};
    });
    openKept(m_book, dialog, QStringLiteral("petition/%1/answer").arg(id.text));
}

void HoldStepPetitions::tell(const PetitionId &id)
{
    if (const auto told = tellAsker(m_book, id, m_record.meeting.date); !told)
        return emit failed(told.error());
    emit said(tr("It is recorded that whoever asked was told of the answer on %1.").arg(dateText(m_record.meeting.date)));
}

void HoldStepPetitions::reopen(const PetitionId &id)
{
    const auto petition = m_book.get(id);
    if (!petition)
        return emit failed(petition.error());
    auto *dialog = new PetitionReopenDialog(petitionwords::subject(*petition, askerOf(id)), m_record.meeting.date, window());
    dialog->setSave([this, dialog, id]() -> Result<Done> {
        const auto opened = reopenPetition(m_book, id, dialog->reason(), dialog->day());
        if (!opened)
            return opened.error();
        return Done{};
    });
    openKept(m_book, dialog, QStringLiteral("petition/%1/reopening").arg(id.text));
}

void HoldStepPetitions::remove(const PetitionId &id)
{
    const auto size = m_book.logSize();
    if (!size)
        return emit failed(size.error());
    if (const auto removed = removePetition(m_book, id); !removed)
        return emit failed(removed.error());
    // By undo it keeps its number.
    const auto putBack = [self = QPointer<HoldStepPetitions>(this), at = *size] {
        if (!self)
            return;
        if (const auto undone = undo(self->m_book, at); !undone)
            emit self->failed(undone.error());
    };
    emit undoable(tr("The petition was removed."), {tr("&Put it back"), putBack});
}

QString HoldStepPetitions::askerOf(const PetitionId &id) const
{
    for (const CarriedPetition &each : m_record.carriedPetitions)
        if (each.now.id == id)
            return each.asker;
    for (const Petition &each : m_record.petitions)
        if (each.id == id)
            return m_record.askerOf(each);
    return {};
}

QWidget *HoldStepPetitions::rowOf(const Petition &petition, Whose whose)
{
    const PetitionId id = petition.id;
    const QDate today = m_record.meeting.date;
    const QString name = tr("petition %1").arg(petition.number);
    auto *row = new QWidget;
    auto *text = new StatusLabel;
    text->setWordWrap(true);
    QString standing = petitionwords::standing(petition, today);
    if (petition.outcome != PetitionOutcome::Open)
        standing = filled(tr("%1: %2", "how far a petition has come, what was answered"), {standing, petition.answer.simplified()});
    text->setStatus(petitionwords::tone(petition, today), filled(tr("%1 – %2", "a petition, how far it has come"), {petitionwords::subject(petition, askerOf(id)), standing}));
    auto *buttons = new FlowLayout;
    const auto add = [&](const QString &words, void (HoldStepPetitions::*run)(const PetitionId &)) {
        auto *button = new QPushButton(words);
        button->setAutoDefault(false);
        button->setAccessibleName(filled(tr("%1: %2", "what a button does, which petition"), {words, name}));
        connect(button, &QPushButton::clicked, this, [this, run, id] { (this->*run)(id); });
        buttons->addWidget(button);
    };
    if (!m_readOnly) {
        if (whose == Whose::OfThisMeeting)
            add(tr("Change…"), &HoldStepPetitions::change);
        add(petition.outcome == PetitionOutcome::Open ? tr("Answer…") : tr("Change the answer…"), &HoldStepPetitions::answer);
        if (petition.outcome != PetitionOutcome::Open && !petition.told.isValid())
            add(tr("Was told"), &HoldStepPetitions::tell);
        if (petition.outcome != PetitionOutcome::Open)
            add(tr("Open again…"), &HoldStepPetitions::reopen);
        if (whose == Whose::OfThisMeeting)
            add(tr("Remove"), &HoldStepPetitions::remove);
    }
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, style::gap);
    column->addWidget(text);
    column->addLayout(buttons);
    return row;
}
