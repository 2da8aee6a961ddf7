// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/minisign.h"
#include "core/domain/meetingrecord.h"
#include "ui/dialogs/filechooser.h"
#include "ui/pages/meetingstep.h"

class QLabel;
class QPushButton;
class QVBoxLayout;
class SectionHeader;
class SignerRow;
class StatusLabel;

/// What comes after the minutes of a meeting were closed: slips that correct them, with their signatures, and extracts that
/// were given out.
class AfterClosing : public QWidget
{
    Q_OBJECT

public:
    AfterClosing(Book &book, const FileChooser &chooser, QWidget *parent = nullptr);

    /// Shows what the meeting has; hidden while its minutes are open.
    void show(const MeetingRecord &record);
    void retranslate();
    void setKeyCost(minisign::Cost cost) { m_keyCost = cost; }

signals:
    void failed(const Error &error);
    void said(const QString &sentence);
    void undoable(const QString &sentence, const WayOut &undo);

private:
    /// One slip: what it says, who signs it, and its buttons.
    struct SlipRow
    {
        QWidget *box;
        StatusLabel *text;
        QPushButton *open;
        QPushButton *remove;
        SignerRow *chair;
        SignerRow *minuteTaker;
    };
    struct ExtractRow
    {
        QWidget *box;
        QLabel *text;
        QPushButton *open;
    };

    SlipRow addSlipRow();
    ExtractRow addExtractRow();
    void showSlip(const SlipRow &row, const Correction &slip);
    void writeSlip();
    void openSlip(const Correction &slip);
    void removeSlip(const Correction &slip);
    void signSlip(const Correction &slip, SignerRole role);
    void makeKey(SignerRole role);
    void giveOut();
    void openExtract(const Extract &extract);
    void orderTabs();

    Book &m_book;
    FileChooser m_chooser;
    minisign::Cost m_keyCost = minisign::Cost::Usual;
    MeetingRecord m_record;
    SectionHeader *m_slipTitle;
    StatusLabel *m_slipStatus;
    QVBoxLayout *m_slips;
    QList<SlipRow> m_slipRows;
    QPushButton *m_write;
    SectionHeader *m_extractTitle;
    StatusLabel *m_extractStatus;
    QVBoxLayout *m_extracts;
    QList<ExtractRow> m_extractRows;
    QPushButton *m_giveOut;
};
