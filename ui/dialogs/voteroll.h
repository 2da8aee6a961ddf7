// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vote.h"
#include "ui/models/rowmodel.h"
#include "ui/widgets/keptwidget.h"

class RowTable;
class QLabel;
class QPushButton;

/// What one voter said in an open vote.
enum class Voice { Silent, InFavour, Against, Other };

/// One voter in the list.
struct VoterRow
{
    MemberId id;
    int number = 0;
    QString name;
    Voice voice = Voice::Silent;

    friend bool operator==(const VoterRow &, const VoterRow &) = default;
};

/// The voters in the room, each marked by one letter while they are asked by name, or only those who are not in favour.
class VoteRoll : public KeptWidget
{
    Q_OBJECT

public:
    explicit VoteRoll(QWidget *parent = nullptr);

    /// Who may vote and is there. What was marked stays with those who are still in the list.
    void setVoters(const QList<QPair<MemberId, QString>> &voters);

    /// Everybody starts as in favour, or as not having been asked.
    void setUsual(Voice voice);

    void setVote(const Vote &vote);       ///< marks as a vote has it
    QList<MemberId> those(Voice voice) const;

    void mark(Voice voice);               ///< marks the chosen voter and goes to the next
    void retranslate();

    /// The letter that marks a voice, in the language now in use, and its word.
    static QString letter(Voice voice);
    static QString word(Voice voice);

    QString keptText() const override;
    void setKeptText(const QString &text) override;
    QSize sizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Voice voiceOf(const MemberId &id) const;
    void showRows();
    void measure();

    RowModel<VoterRow> m_model;
    RowFilter m_filter;
    QHash<MemberId, Voice> m_voices;      ///< where it is not the usual one
    Voice m_usual = Voice::InFavour;
    QLabel *m_hint;
    RowTable *m_table;
    QList<QPair<Voice, QPushButton *>> m_marks;
};
