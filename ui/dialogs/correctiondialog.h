// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/correctionslip.h"
#include "ui/dialogs/keptdialog.h"
#include "ui/widgets/personpicker.h"

class QComboBox;
class QLabel;
class TextField;

/// A slip that corrects closed minutes: which sentence, what is done with it, what it should read, why, and who found it.
class CorrectionDialog : public KeptDialog
{
    Q_OBJECT

public:
    CorrectionDialog(const MeetingId &meeting, const QList<documents::StatementLine> &lines, const QList<PersonChoice> &people,
                     PersonPicker::Matches matches, QWidget *parent = nullptr);

    Correction correction() const;  ///< as typed, without number and hashes

protected:
    void retranslate() override;
    QString saveWords() const override;

private:
    void showSentence();
    void proposeText();

    MeetingId m_meeting;
    QList<documents::StatementLine> m_lines;
    PersonPicker *m_line;
    QLabel *m_quote;
    QComboBox *m_correcting;
    TextField *m_text;
    QString m_proposed;      ///< put into it by the program, not by the person
    TextField *m_reason;
    PersonPicker *m_foundBy;
};
