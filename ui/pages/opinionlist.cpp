// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/opinionlist.h"

#include "core/usecases/meetings.h"
#include "ui/dialogs/speakerkeys.h"
#include "ui/pages/opinionrow.h"
#include "ui/widgets/textfield.h"

#include <QApplication>
#include <QPointer>
#include <QScopedValueRollback>
#include <QVBoxLayout>

static QString speakerKey(const Opinion &opinion)
{
    return speakerkeys::keyOf(opinion.member, opinion.guest);
}

static void setSpeaker(Opinion &opinion, const QString &key)
{
    opinion.member = speakerkeys::memberOf(key);
    opinion.guest = speakerkeys::guestOf(key);
}

OpinionList::OpinionList(Book &book, DraftKeeper &drafts, QWidget *parent)
    : QWidget(parent), m_book(book), m_drafts(drafts), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void OpinionList::show(const MeetingRecord &record, const AgendaItemId &item)
{
    const bool another = item != m_item || record.meeting.id != m_record.meeting.id;
    if (another) {
        for (OpinionRow *row : std::as_const(m_rows))
            m_drafts.commit(row->text());
        const bool waiting = std::any_of(m_rows.begin(), m_rows.end(), [](const OpinionRow *row) {
            return row->id.isEmpty() && row->person()->key().isEmpty() && !row->text()->text().isEmpty();
        });
        if (waiting)
            emit failed({Error::Invalid, QT_TRANSLATE_NOOP("Error", "An opinion has no person yet. Its text is kept and waits under its item.")});
        while (!m_rows.isEmpty())
            take(m_rows.last());
    }
    m_record = record;
    m_item = item;
    m_readOnly = record.state() == MinutesState::Closed || record.state() == MinutesState::Sealed;

    const QList<PersonChoice> people = choices();
    QSet<OpinionId> there;
    for (const Opinion &opinion : record.opinions) {
        if (opinion.item != item)
            continue;
        there.insert(opinion.id);
        OpinionRow *row = nullptr;
        for (OpinionRow *each : std::as_const(m_rows))
            if (each->id == opinion.id)
                row = each;
        if (!row)
            row = m_adopting ? std::exchange(m_adopting, nullptr) : addRow({});
        row->id = opinion.id;
        row->setChoices(people);
        if (!row->person()->hasFocus())
            row->setPerson(speakerKey(opinion));
        row->setReadOnly(m_readOnly);
        bind(row, opinion.text);
    }
    for (OpinionRow *row : QList<OpinionRow *>(m_rows)) {
        const bool unrecorded = row->id.isEmpty();
        if (unrecorded ? m_readOnly : !there.contains(row->id))
            take(row);  // what stood in a row that was not recorded is kept
        else if (unrecorded)
            row->setChoices(people);
    }
    if (another && !m_readOnly)
        bringBackNew();
}

void OpinionList::retranslate()
{
    for (OpinionRow *row : std::as_const(m_rows))
        row->retranslate();
}

void OpinionList::addNew()
{
    if (m_readOnly || m_item.isEmpty())
        return;
    for (OpinionRow *row : std::as_const(m_rows)) {
        if (!row->id.isEmpty() || !row->text()->text().isEmpty())
            continue;
        row->person()->setFocus();  // an empty one is there already
        return emit grown(row);
    }
    OpinionRow *row = addRow(freshUuid());
    bind(row, {});
    row->person()->setFocus();
    emit grown(row);
}

QString OpinionList::speakerAtHand() const
{
    for (const OpinionRow *row : m_rows)
        if (row->isAncestorOf(QApplication::focusWidget()))
            return row->person()->key();
    return {};
}

QList<PersonChoice> OpinionList::choices() const
{
    QList<PersonChoice> people = speakerkeys::choices(m_record);
    // whoever spoke and is no longer on the list keeps the name
    for (const Opinion &opinion : m_record.opinions) {
        const QString key = speakerKey(opinion);
        if (std::none_of(people.begin(), people.end(), [&](const PersonChoice &each) { return each.key == key; }))
            people += {key, m_record.speakerOf(opinion), {}};
    }
    return people;
}

/// The bare name: what the picker shows to tell namesakes apart is not for the room.
QString OpinionList::speakerOf(const OpinionRow *row) const
{
    Opinion opinion;
    setSpeaker(opinion, row->person()->key());
    return m_record.speakerOf(opinion);
}

OpinionRow *OpinionList::addRow(const QString &token)
{
    auto *row = new OpinionRow;
    row->token = token;
    row->setChoices(choices());
    row->retranslate();
    m_column->addWidget(row);
    m_rows += row;
    connect(row, &OpinionRow::personPicked, this, [this, row] {
        if (row->id.isEmpty() && !row->person()->key().isEmpty())
            emit speaking(speakerOf(row));
        recordPerson(row);
    });
    connect(row, &OpinionRow::removeAsked, this, [this, row] { remove(row); });
    return row;
}

void OpinionList::bind(OpinionRow *row, const QString &recorded)
{
    DraftKeeper::Record record;
    if (!m_readOnly)
        record = [this, row](const QString &text) { return recordText(row, text); };
    m_drafts.show(row->text(), keyOf(row), recorded, std::move(record));
}

QString OpinionList::newKeys() const
{
    return QStringLiteral("opinion/new/%1/%2/").arg(m_record.meeting.id.text, m_item.text);
}

QString OpinionList::keyOf(const OpinionRow *row) const
{
    return row->id.isEmpty() ? QStringLiteral("%1%2/%3").arg(newKeys(), row->person()->key(), row->token)
                             : QStringLiteral("opinion/%1/text").arg(row->id.text);
}

bool OpinionList::recordText(OpinionRow *row, const QString &text)
{
    const bool typing = row->text()->hasFocus();
    Opinion opinion;
    if (row->id.isEmpty()) {
        if (text.trimmed().isEmpty() || (typing && row->person()->key().isEmpty()))
            return false;
        opinion.meeting = m_record.meeting.id;
        opinion.item = m_item;
        setSpeaker(opinion, row->person()->key());
    } else {
        const auto recorded = m_book.get(row->id);
        if (!recorded) {
            emit failed(recorded.error());
            return false;
        }
        opinion = *recorded;
        if (text.trimmed().isEmpty()) {
            if (!typing)  // emptied and left: an opinion goes by "Remove", not by emptying it
                row->text()->setText(opinion.text);
            return false;
        }
    }
    opinion.text = text;
    const QScopedValueRollback adopting(m_adopting, row->id.isEmpty() ? row : nullptr);
    const auto put = putOpinion(m_book, opinion);
    if (!put) {
        emit failed(put.error());
        return false;
    }
    if (row->id.isEmpty()) {  // nobody told this list of the change yet
        row->id = *put;
        bind(row, text);
    }
    return true;
}

void OpinionList::recordPerson(OpinionRow *row)
{
    if (row->id.isEmpty()) {
        m_drafts.rename(row->text(), keyOf(row));
        m_drafts.commit(row->text());
        return;
    }
    const QString key = row->person()->key();
    auto opinion = m_book.get(row->id);
    if (!opinion)
        return emit failed(opinion.error());
    if (key.isEmpty() || key == speakerKey(*opinion))
        return;
    setSpeaker(*opinion, key);
    if (const auto put = putOpinion(m_book, *opinion); !put)
        emit failed(put.error());
}

void OpinionList::remove(OpinionRow *row)
{
    const QPointer<OpinionList> self(this);
    const QString key = keyOf(row);
    const QString typed = row->text()->text();
    m_drafts.forget(key);
    if (row->id.isEmpty()) {
        take(row);
        if (typed.isEmpty())
            return;
        const auto putBack = [self, key, typed] {
            if (!self)
                return;
            self->m_drafts.keep(key, typed, typed.size());  // stands under its item again, also when that is shown later
            if (key.startsWith(self->newKeys()))
                self->bringBackNew();
        };
        return emit undoable(tr("The opinion was removed."), {tr("&Put it back"), putBack});
    }
    auto opinion = m_book.get(row->id);
    if (!opinion)
        return emit failed(opinion.error());
    if (const auto removed = removeOpinion(m_book, opinion->id); !removed)
        return emit failed(removed.error());
    opinion->id = {};
    if (!typed.trimmed().isEmpty())
        opinion->text = typed;
    const auto putBack = [self, again = *opinion] {
        if (!self)
            return;
        if (const auto put = putOpinion(self->m_book, again); !put)
            emit self->failed(put.error());
    };
    emit undoable(tr("The opinion was removed."), {tr("&Put it back"), putBack});
}

void OpinionList::take(OpinionRow *row)
{
    m_rows.removeOne(row);
    row->disconnect(this);
    m_drafts.release(row->text());
    row->hide();
    row->deleteLater();  // its own button may be what is being pressed
}

void OpinionList::bringBackNew()
{
    for (const DraftKeeper::Kept &kept : m_drafts.keptUnder(newKeys())) {
        const bool shown = std::any_of(m_rows.begin(), m_rows.end(), [&](const OpinionRow *row) { return keyOf(row) == kept.key; });
        if (shown)
            continue;
        const QStringList rest = kept.key.mid(newKeys().size()).split(u'/');
        OpinionRow *row = addRow(rest.value(1));
        row->setPerson(rest.value(0));
        if (keyOf(row) != kept.key) {  // the person is no longer there to be picked
            m_drafts.keep(keyOf(row), kept.text, kept.cursor);
            m_drafts.forget(kept.key);
        }
        bind(row, {});
    }
}
