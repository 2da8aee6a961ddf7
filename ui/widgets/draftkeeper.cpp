// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/draftkeeper.h"

#include "ui/widgets/textfield.h"

#include <QPointer>
#include <QTextCursor>
#include <algorithm>

DraftKeeper::DraftKeeper(Keep keep, QObject *parent) : QObject(parent), m_keep(std::move(keep)) {}

void DraftKeeper::setKept(const QList<Kept> &kept)
{
    m_kept.clear();
    m_left.clear();
    for (const Kept &each : kept) {
        m_kept.insert(each.key, each);
        m_left.insert(each.key);
    }
}

void DraftKeeper::show(TextField *field, const QString &key, const QString &recorded, Record record)
{
    watch(field);
    if (const State before = m_fields.value(field); before.key == key) {
        State &state = m_fields[field];
        state.record = std::move(record);
        if (field->text() == before.recorded)
            field->setText(recorded);
        state.recorded = recorded.normalized(QString::NormalizationForm_C);
        return;
    }
    commit(field);
    field->setText(recorded);
    State &state = m_fields[field];
    state = {key, field->text(), std::move(record)};
    if (!state.record)
        return;
    const Kept *left = kept(key);
    if (!left)
        return;
    if (left->text == state.recorded)
        return forget(key);
    bringBack(field, *left);
}

void DraftKeeper::release(TextField *field)
{
    field->disconnect(this);
    m_fields.remove(field);
}

void DraftKeeper::rename(TextField *field, const QString &key)
{
    watch(field);
    State &state = m_fields[field];
    const QString old = std::exchange(state.key, key);
    if (old == key)
        return;
    const QString text = field->text();
    if (text != state.recorded)
        keep(key, text, field->textCursor().position());
    forget(old);
}

bool DraftKeeper::isPending(const TextField *field) const
{
    const auto state = m_fields.constFind(field);
    return state != m_fields.cend() && field->text() != state->recorded;
}

void DraftKeeper::keep(const QString &key, const QString &text, qint64 cursor)
{
    const Kept now{key, text, cursor};
    if (text.isEmpty())
        m_kept.remove(key);
    else
        m_kept.insert(key, now);
    m_keep(text.isEmpty() ? Kept{key, {}, 0} : now);
}

void DraftKeeper::forget(const QString &key)
{
    m_left.remove(key);
    if (m_kept.remove(key))
        m_keep({key, {}, 0});
}

const DraftKeeper::Kept *DraftKeeper::kept(const QString &key) const
{
    const auto found = m_kept.constFind(key);
    return found == m_kept.cend() ? nullptr : &*found;
}

QList<DraftKeeper::Kept> DraftKeeper::keptUnder(const QString &prefix) const
{
    QList<Kept> found;
    for (const Kept &each : m_kept)
        if (each.key.startsWith(prefix))
            found += each;
    std::sort(found.begin(), found.end(), [](const Kept &a, const Kept &b) { return a.key < b.key; });
    return found;
}

void DraftKeeper::commit(TextField *field)
{
    if (isPending(field))
        committed(field, field->text());
}

void DraftKeeper::commitAll()
{
    QList<QPointer<TextField>> fields;
    for (auto each = m_fields.keyBegin(); each != m_fields.keyEnd(); ++each)
        fields += qobject_cast<TextField *>(const_cast<QObject *>(*each));
    for (const QPointer<TextField> &field : fields)
        if (field)
            commit(field);
}

void DraftKeeper::watch(TextField *field)
{
    if (m_fields.contains(field))
        return;
    m_fields.insert(field, {});
    connect(field, &TextField::textEdited, this, [this, field](const QString &text) { edited(field, text); });
    connect(field, &TextField::committed, this, [this, field](const QString &text) { committed(field, text); });
    connect(field, &QObject::destroyed, this, [this](const QObject *gone) { m_fields.remove(gone); });
}

void DraftKeeper::edited(TextField *field, const QString &text)
{
    const State state = m_fields.value(field);
    if (!state.record)
        return;
    if (text == state.recorded)
        forget(state.key);
    else
        keep(state.key, text, field->textCursor().position());
}

void DraftKeeper::committed(TextField *field, const QString &text)
{
    const State state = m_fields.value(field);
    if (!state.record || text == state.recorded || m_recording.contains(field))
        return;  // what recording sets in motion must not record the same text twice
    const QPointer<TextField> alive(field);
    m_recording.insert(field);
    const bool recorded = state.record(text);
    m_recording.remove(field);
    if (!recorded)
        return;  // still kept; the next commit tries again
    forget(state.key);
    if (alive && m_fields[field].key == state.key)
        m_fields[field].recorded = text;
}

void DraftKeeper::bringBack(TextField *field, const Kept &left)
{
    const Kept kept = left;  // typing it in keeps it anew
    QTextCursor cursor(field->document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.insertText(kept.text);
    cursor.endEditBlock();
    cursor.setPosition(int(std::clamp(kept.cursor, qint64(0), qint64(kept.text.size()))));
    field->setTextCursor(cursor);
    keep(kept.key, kept.text, kept.cursor);
    if (m_left.remove(kept.key))
        emit recovered(field);
}
