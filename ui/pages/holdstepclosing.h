// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/domain/meetingrecord.h"
#include "ui/widgets/draftkeeper.h"
#include "ui/widgets/messagebar.h"

#include <QDateTime>
#include <QWidget>

class Form;
class MentionList;
class TextField;
class TimeField;
class QPushButton;

/// The texts that belong to the whole meeting, and when it ended.
class HoldStepClosing : public QWidget
{
    Q_OBJECT

public:
    HoldStepClosing(Book &book, DraftKeeper &drafts, std::function<QDateTime()> clock, QWidget *parent = nullptr);

    void setRecord(const MeetingRecord &record);
    void retranslate();
    MentionList *mentions() const { return m_mentions; }
    TextField *dues() const { return m_dues; }
    QPushButton *takeDues() const { return m_takeDues; }
    void enter();  ///< puts the cursor into the first text

signals:
    void failed(const Error &error);
    void undoable(const QString &sentence, const WayOut &undo);

private:
    void bind(TextField *field, const char *name, QString Meeting::*text);
    bool recordProse(const MeetingId &id, QString Meeting::*field, const QString &text);
    void recordEnd();
    void endNow();
    void takeOverDues();

    Book &m_book;
    DraftKeeper &m_drafts;
    std::function<QDateTime()> m_clock;
    Meeting m_meeting;
    bool m_readOnly = false;
    Form *m_form;
    TextField *m_dues;
    QPushButton *m_takeDues;
    TextField *m_summary;
    TextField *m_directions;
    TextField *m_closing;
    MentionList *m_mentions;
    QWidget *m_endBox;
    TimeField *m_end;
    QPushButton *m_now;
};
