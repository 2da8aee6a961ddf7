// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meeting.h"
#include "ui/dialogs/formdialog.h"
#include "ui/widgets/personpicker.h"

#include <functional>

class DateField;
class QComboBox;
class QLabel;
class QLineEdit;
class TimeField;

/// The date, place and people of a meeting; of a new one also its kind and the guest from the upper committee.
class MeetingDialog : public FormDialog
{
    Q_OBJECT

public:
    enum class Purpose { New, Change };

    /// What to do with the meeting; the guest has no name when none was typed.
    using Save = std::function<Result<Done>(const Meeting &, const Guest &)>;

    /// One kind of meeting that can be called, and what it needs beside the rest.
    struct Kind
    {
        QString kind;
        bool hasTopic = false;
        bool hasGroup = false;
    };

    /// What a new meeting of another kind would begin with; asked when the kind is changed before anything else is.
    using Propose = std::function<Result<Meeting>(const MeetingKind &)>;

    /// `groups` are the names of the cell's party groups.
    MeetingDialog(const Meeting &meeting, Purpose purpose, const QList<Kind> &kinds, const QStringList &groups, const QList<PersonChoice> &people,
                  Save save, QWidget *parent, Propose propose = {});

    /// What was typed, as far as it can be read.
    Meeting meeting() const;
    Guest guest() const;

    /// Puts back what was typed before and not saved.
    void bringBack(const Meeting &meeting, const Guest &guest);

    bool isEdited() const { return meeting() != m_beginning || !guest().name.isEmpty(); }

protected:
    Result<Done> carryOut(QWidget *&where) override;
    void retranslate() override;

private:
    void show(const Meeting &meeting);
    void showKind();
    void changeKind();

    QList<Kind> m_kinds;
    Propose m_propose;
    Meeting m_meeting;
    Meeting m_beginning;
    Purpose m_purpose;
    Save m_save;
    QComboBox *m_kind;
    QLineEdit *m_topic;
    QComboBox *m_group;
    DateField *m_date;
    TimeField *m_start;
    TimeField *m_end;
    QLineEdit *m_place;
    PersonPicker *m_chair;
    PersonPicker *m_minuteTaker;
    QComboBox *m_theme;
    QLabel *m_guestSentence;
    QLineEdit *m_guestName;
    QLineEdit *m_guestOffice;
};
