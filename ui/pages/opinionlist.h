// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/domain/meetingrecord.h"
#include "ui/widgets/draftkeeper.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/personpicker.h"

#include <QWidget>

class OpinionRow;
class QVBoxLayout;

/// The opinions given to one item, in order, each typed where it stands. A new one is recorded as soon as it has a person
/// and a text; until then it is kept with the item and the person.
class OpinionList : public QWidget
{
    Q_OBJECT

public:
    OpinionList(Book &book, DraftKeeper &drafts, QWidget *parent = nullptr);

    void show(const MeetingRecord &record, const AgendaItemId &item);
    void retranslate();

    /// Adds an empty row and asks who speaks.
    void addNew();

    /// Whose opinion the keyboard is at, by the key of speakerkeys; empty for nobody.
    QString speakerAtHand() const;

    const QList<OpinionRow *> &rows() const { return m_rows; }

    /// The bare name of whoever was picked in a row; empty for nobody.
    QString speakerOf(const OpinionRow *row) const;

    using QWidget::show;

signals:
    void failed(const Error &error);
    void undoable(const QString &sentence, const WayOut &undo);
    void grown(QWidget *row);  ///< a new row to be brought into sight
    void speaking(const QString &name);  ///< somebody was picked for a new opinion

private:
    QList<PersonChoice> choices() const;
    OpinionRow *addRow(const QString &token);
    void bind(OpinionRow *row, const QString &recorded);
    QString keyOf(const OpinionRow *row) const;
    QString newKeys() const;
    bool recordText(OpinionRow *row, const QString &text);
    void recordPerson(OpinionRow *row);
    void remove(OpinionRow *row);
    void take(OpinionRow *row);
    void bringBackNew();

    Book &m_book;
    DraftKeeper &m_drafts;
    MeetingRecord m_record;
    AgendaItemId m_item;
    bool m_readOnly = false;
    QVBoxLayout *m_column;
    QList<OpinionRow *> m_rows;
    OpinionRow *m_adopting = nullptr;  ///< the row whose first text is being recorded
};
