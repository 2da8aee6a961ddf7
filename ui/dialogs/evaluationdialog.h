// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/evaluating.h"
#include "ui/dialogs/keptdialog.h"

class NumberField;
class QCheckBox;
class QComboBox;
class QLineEdit;
class SectionHeader;
class StatusLabel;
class TextField;

/// The evaluation of one member, step by step: tasks, own rating, proposal, vote, level in the end. Beside it stands what the book
/// knows; below, what is not met and how many may be excellent, as it would be with what is typed.
class EvaluationDialog : public KeptDialog
{
    Q_OBJECT

public:
    /// `place` says which of the list this member is ("3 of 31"); `votes` are those that can be taken over.
    EvaluationDialog(const EvaluationList &list, const MemberId &member, const MeetingsOfTime &meetings, const QList<OfferedVote> &votes, const QString &place, QWidget *parent = nullptr);

    Evaluation evaluation() const;  ///< as typed
    bool saysSomething() const;     ///< it is recorded already, or something was typed
    bool goesOn() const;            ///< the next member follows after saving
    void setGoesOn(bool goesOn);

public slots:
    void accept() override;

protected:
    void retranslate() override;
    QString saveWords() const override;

private:
    QLineEdit *addPoints(const char *name, qint64 points);
    QComboBox *addLevel(const char *name, EvaluationLevel level);
    SectionHeader *addHeading();
    void addTasks();
    void addVote();
    void follow(QLineEdit *points, QComboBox *level);
    void takeOver();
    void check();

    EvaluationList m_list;
    Evaluation m_recorded;
    MeetingsOfTime m_meetings;
    QList<OfferedVote> m_votes;
    QString m_place;
    class KnownPanel *m_known;
    QList<SectionHeader *> m_headings;
    NumberField *m_assigned;
    NumberField *m_done;
    NumberField *m_onTime;
    NumberField *m_beyond;
    QLineEdit *m_selfPoints;
    QComboBox *m_selfLevel;
    QCheckBox *m_mended;
    TextField *m_weaknesses;
    QLineEdit *m_proposedPoints;
    QComboBox *m_proposed;
    QComboBox *m_vote;
    NumberField *m_inFavour;
    NumberField *m_entitled;
    QLineEdit *m_points;
    QComboBox *m_level;
    QLineEdit *m_paper;
    QLineEdit *m_notClassified;
    TextField *m_note;
    StatusLabel *m_unmet;
    StatusLabel *m_cap;
    QCheckBox *m_goesOn;
};
