// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/scoring.h"
#include "ui/models/rowmodel.h"
#include "ui/pages/recordstep.h"
#include "ui/pages/scoreeditor.h"
#include "ui/widgets/draftkeeper.h"

class QAction;
class QLabel;
class QPushButton;
class RowTable;
class SectionHeader;
class StatusLabel;
class TextField;

/// One row of the score: a criterion, or a part of it.
struct ScoreRow
{
    QString id;              ///< of the criterion, or "criterion.part"
    bool isPart = false;
    QString title;
    QString most;
    QString byFacts;         ///< points, "?" where a person judges, "–" where it does not apply
    QString given;
    Tone tone = Tone::Neutral;

    friend bool operator==(const ScoreRow &, const ScoreRow &) = default;
};

/// Step 3 of a meeting: its score. The table fills itself from the facts; each line says why, one key opens the evidence, and
/// points are given by keyboard with a reason. Beside it the total, the vote, the weakness and what the upper level says.
class ScoreStep : public RecordStep
{
    Q_OBJECT

public:
    ScoreStep(Book &book, QWidget *parent);
    ~ScoreStep() override;

    void retranslate() override;

    /// What can be done here, with its keys.
    QList<QAction *> commands() const { return {m_openEvidence}; }

    /// Records what is being typed now, where it can be recorded.
    void commitDrafts() { m_drafts.commitAll(); }

    /// The part that is chosen, as "criterion.part"; empty when none is.
    QString chosenPart() const;
    void choosePart(const QString &part);

    ScoreEditor *editor() const { return m_editor; }

public slots:
    void fill();         ///< begins the score from the facts, or fills it again
    void vote();         ///< asks for the hands
    void confirm();      ///< asks what the upper level says
    void remove();
    void openEvidence();

signals:
    /// A record of this meeting is to be shown where it was typed.
    void placeAsked(const QString &kind, const QString &id);

protected:
    void showRecord() override;
    void begin() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void showRows();
    void showLine();
    void showTotal();
    void showNotes();
    void save(const GivenPoints &given);
    void goOn(const QString &from);
    QList<EvidenceLine> evidenceOf(const ScoreLine &line) const;
    void openRecord(const QString &id);
    QString draftKey(const QString &part) const;

    DraftKeeper m_drafts;
    std::optional<ScoreView> m_view;
    QString m_shownPart;
    QAction *m_openEvidence;
    RowModel<ScoreRow> m_rows;
    RowTable *m_table;
    StatusLabel *m_total;
    ScoreEditor *m_editor;
    QPushButton *m_evidence;
    SectionHeader *m_wholeTitle;
    StatusLabel *m_outdated;
    QLabel *m_notes;
    QLabel *m_weaknessLabel;
    TextField *m_weakness;
    QPushButton *m_fill;
    QPushButton *m_vote;
    QPushButton *m_confirm;
    QPushButton *m_remove;
};
