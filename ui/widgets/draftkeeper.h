// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <functional>

class TextField;

/// Keeps what is typed in fields of prose from the first keystroke on, until it is recorded. Where it is kept and how it
/// is recorded is handed in.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    /// A text as it stood in a field after a keystroke.
    struct Kept
    {
        QString key;         ///< names the field, for instance "opinion/<id>/text"
        QString text;
        qint64 cursor = 0;
    };

    /// Stores a kept text under its key; an empty text with cursor 0 forgets it.
    using Keep = std::function<void(const Kept &)>;

    /// Records a text for good. False when that was not possible: it stays kept, and stays in the field.
    using Record = std::function<bool(const QString &text)>;

    explicit DraftKeeper(Keep keep, QObject *parent = nullptr);

    /// What an earlier run of the program left behind.
    void setKept(const QList<Kept> &kept);

    /// Shows a recorded text in a field and stands by it from now on. Where a kept text differs from the record it is shown
    /// instead, with its cursor, and recorded at the next commit; undo in the field leads back to the record. A field that
    /// showed another key commits that first. What is being typed under the same key stays as it is. Without `record` the
    /// field only shows.
    void show(TextField *field, const QString &key, const QString &recorded, Record record);

    /// Lets go of a field; what is kept of it stays kept.
    void release(TextField *field);

    /// Moves a field to another key and keeps what stands in it there.
    void rename(TextField *field, const QString &key);

    /// Whether a field holds what is not recorded.
    bool isPending(const TextField *field) const;

    void keep(const QString &key, const QString &text, qint64 cursor);
    void forget(const QString &key);
    const Kept *kept(const QString &key) const;      ///< nullptr when nothing is kept under it
    QList<Kept> keptUnder(const QString &prefix) const;

    /// Records what stands in a field, also a text that could not be recorded a while ago.
    void commit(TextField *field);
    void commitAll();

signals:
    void recovered(TextField *field);  ///< a text that an earlier run left behind stands in it again

private:
    struct State
    {
        QString key;
        QString recorded;
        Record record;
    };

    void watch(TextField *field);
    void edited(TextField *field, const QString &text);
    void committed(TextField *field, const QString &text);
    void bringBack(TextField *field, const Kept &kept);

    Keep m_keep;
    QHash<QString, Kept> m_kept;
    QSet<QString> m_left;            ///< keys of an earlier run
    QHash<const QObject *, State> m_fields;
    QSet<const QObject *> m_recording;  ///< fields whose text is being recorded just now
};
