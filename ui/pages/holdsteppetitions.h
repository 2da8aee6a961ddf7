// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/domain/meetingrecord.h"
#include "ui/widgets/messagebar.h"

#include <QWidget>

class SectionHeader;
class QVBoxLayout;

/// The petitions under one item of the agenda: those that wait since earlier meetings, under the item that answers them, and
/// those that are raised now; each with how far it has come and what can be done next.
class HoldStepPetitions : public QWidget
{
    Q_OBJECT

public:
    explicit HoldStepPetitions(Book &book, QWidget *parent = nullptr);

    void show(const MeetingRecord &record, const AgendaItemId &item, bool readOnly);

    /// Opens the form of a new petition; `speaker` is who asks, by the key of speakerkeys, empty for nobody yet.
    void addNew(const QString &speaker);

    // What the buttons do; also for tests.
    void change(const PetitionId &id);
    void answer(const PetitionId &id);
    void tell(const PetitionId &id);
    void reopen(const PetitionId &id);
    void remove(const PetitionId &id);

    /// How many are shown: of earlier meetings and of this one.
    qsizetype carriedCount() const { return m_carriedRows.size(); }
    qsizetype count() const { return m_rows.size(); }

    using QWidget::show;

signals:
    void failed(const Error &error);
    void said(const QString &sentence);
    void undoable(const QString &sentence, const WayOut &undo);

private:
    using Row = QPair<PetitionId, QWidget *>;
    enum class Whose { OfThisMeeting, Carried };

    QString askerOf(const PetitionId &id) const;
    QDate toldToday(const Petition &petition) const;
    QWidget *rowOf(const Petition &petition, Whose whose);
    void openForm(const Petition &petition, const QString &key);

    Book &m_book;
    MeetingRecord m_record;
    AgendaItemId m_item;
    bool m_readOnly = false;
    SectionHeader *m_carriedTitle;
    QVBoxLayout *m_carriedColumn;
    QList<Row> m_carriedRows;
    SectionHeader *m_title;
    QVBoxLayout *m_column;
    QList<Row> m_rows;
};
