// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/domain/meetingrecord.h"
#include "ui/models/rowmodel.h"
#include "ui/widgets/draftkeeper.h"
#include "ui/widgets/messagebar.h"

#include <QWidget>

class RowTable;
class TimeField;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

/// One member in the roll call.
struct RollCallRow
{
    MemberId id;
    int number = 0;
    QString name;
    QString standing;             ///< in words
    bool marked = false;
    bool expected = true;         ///< counts as not marked while there is no line
    Attendance line;
    QString excuse = {};          ///< the reason told before the day; empty when none

    friend bool operator==(const RollCallRow &, const RollCallRow &) = default;
};

/// The roll call: a line for each member in dictionary order, marked by one letter each; below it what belongs to the
/// chosen member, and the guests.
class RollCall : public QWidget
{
    Q_OBJECT

public:
    RollCall(Book &book, DraftKeeper &drafts, QWidget *parent = nullptr);

    void setRecord(const MeetingRecord &record);
    void retranslate();

    /// Puts the cursor on the first member who is not marked, or where a reason was being typed.
    void begin();

    /// The letter that marks a presence, in the language now in use.
    static QString letter(Presence presence);
    static QString word(Presence presence);

    void mark(Presence presence);  ///< marks the chosen member; absence with reason asks for the reason below first

signals:
    void failed(const Error &error);
    void said(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QList<RollCallRow> rowsOf(const MeetingRecord &record) const;
    const RollCallRow *current() const;
    bool record(Attendance line);
    void goToNext();
    void showCurrent();
    void measure();
    void recordDetails();
    void chooseJoined();
    void recordReason();
    void fillIn(Joined joined);
    void markOthers();
    void showGuests();
    void markGuest(const GuestId &id, bool present);
    QString reasonKey(const MemberId &member) const;

    Book &m_book;
    DraftKeeper &m_drafts;
    MeetingRecord m_record;
    bool m_readOnly = false;
    MemberId m_joining;           ///< of whom it is being said how he takes part, and is not recorded yet
    bool m_asking = false;        ///< the reason is asked for a member who is to be marked by it
    RowModel<RollCallRow> m_model;
    RowFilter m_filter;
    QLineEdit *m_search;
    QPushButton *m_others;
    RowTable *m_table;
    QList<QPair<Presence, QPushButton *>> m_marks;
    QLabel *m_who;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QLabel *m_arrivedLabel;
    TimeField *m_arrived;
    QLabel *m_leftLabel;
    TimeField *m_left;
    QLabel *m_joinedLabel;
    QComboBox *m_joined;
    QLabel *m_pointLabel;
    QLineEdit *m_point;
    QLabel *m_checkedLabel;
    QLineEdit *m_checked;
    QCheckBox *m_excused;
    QWidget *m_guestBox;
    QLabel *m_guestLabel;
    QList<QPair<GuestId, QCheckBox *>> m_guests;
};
