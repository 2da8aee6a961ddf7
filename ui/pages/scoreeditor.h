// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/scoring.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class TextField;

/// A piece of evidence as a person reads it.
struct EvidenceLine
{
    QString id;              ///< of the record
    QString text;            ///< translated
};

/// One line of a score: what the sheet asks, what the facts say and where, and the points with their reason to be typed.
/// A value in, a value out; it knows no book.
class ScoreEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreEditor(QWidget *parent = nullptr);

    /// Shows a line of a sheet. What was typed and not saved is forgotten; restore() brings it back.
    void show(const ScorePart &part, const ScoreLine &line, const QList<EvidenceLine> &evidence, bool readOnly);
    void showNothing();

    /// What was typed and is not saved, as one text; empty when nothing was.
    QString typed() const;
    void restore(const QString &typed);

    /// Puts the cursor into the points; with a digit, that begins them.
    void enter(const QString &digit = {});
    void enterReason();

    /// The id of the piece of evidence that is chosen, or the only one; empty when there is none.
    QString chosenEvidence() const;

    void retranslate();

signals:
    void saved(const GivenPoints &given);
    void failed(const Error &error);
    void edited();                       ///< at each change by the person
    void evidenceAsked(const QString &id);

private:
    void save();
    void withdraw();
    void showWords();
    void enableFields();

    ScorePart m_part;
    ScoreLine m_line;
    bool m_shown = false;
    bool m_readOnly = false;
    QString m_beginning;
    QLabel *m_title;
    QLabel *m_found;
    QListWidget *m_evidence;
    QLabel *m_pointsLabel;
    QLineEdit *m_points;
    QLabel *m_most;
    QCheckBox *m_notApplicable;
    QLabel *m_reasonLabel;
    TextField *m_reason;
    QPushButton *m_save;
    QPushButton *m_withdraw;
};
