// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/minisign.h"
#include "ui/dialogs/filechooser.h"
#include "ui/pages/recordstep.h"

class AfterClosing;
class ObjectionList;
class QLabel;
class QPushButton;
class SectionHeader;
class SignerRow;
class StatusLabel;
class TextField;

/// The last step of a meeting: what is still open, reading the minutes back with what is objected, closing and locking them, both
/// signatures, the files that go out, and what comes later: slips that correct the minutes, and extracts.
class CloseStep : public RecordStep
{
    Q_OBJECT

public:
    CloseStep(Book &book, const FileChooser &chooser, QWidget *parent);

    void retranslate() override;

    /// What deriving a key from a new PIN costs; a rehearsal takes less.
    void setKeyCost(minisign::Cost cost);

signals:
    void scoreAsked();  ///< the score is to be shown

public slots:
    void readAloud();  ///< F9: the minutes in large letters

protected:
    void showRecord() override;
    void begin() override;

private:
    void recordReading(bool agreed);
    void close();
    void signAs(SignerRole role);
    void makeKey(SignerRole role);
    void exportAll();
    void showReading(const QStringList &points);
    void showDoubts();
    void showScoreMissing();
    void keepObjections(const QString &text);
    void bringBackObjections();
    QString draftField() const;

    FileChooser m_chooser;
    minisign::Cost m_keyCost = minisign::Cost::Usual;
    SectionHeader *m_readingTitle;
    StatusLabel *m_reading;
    QLabel *m_points;
    StatusLabel *m_doubtsTitle;
    QLabel *m_doubts;
    StatusLabel *m_scoreMissing;
    QPushButton *m_score;
    QPushButton *m_aloud;
    ObjectionList *m_raised;
    QLabel *m_objectionsLabel;
    TextField *m_objections;
    QPushButton *m_agreed;
    QPushButton *m_notAgreed;
    SectionHeader *m_closingTitle;
    StatusLabel *m_closing;
    QPushButton *m_close;
    SectionHeader *m_signingTitle;
    SignerRow *m_chair;
    SignerRow *m_minuteTaker;
    QLabel *m_internal;
    SectionHeader *m_exportTitle;
    StatusLabel *m_exportStatus;
    QPushButton *m_export;
    AfterClosing *m_after;
};
