// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/extracts.h"
#include "ui/dialogs/keptdialog.h"
#include "ui/widgets/personpicker.h"

class QComboBox;
class QLabel;
class QLineEdit;

/// An extract of signed minutes: of which matter, who certifies it, for whom it is.
class ExtractDialog : public KeptDialog
{
    Q_OBJECT

public:
    /// `certifiers` are those who may certify it, the usual one first.
    ExtractDialog(const MeetingId &meeting, const QList<ExtractMatter> &matters, const QList<PersonChoice> &certifiers, QWidget *parent = nullptr);

    Extract extract() const;  ///< as typed, without number and hashes

protected:
    void retranslate() override;
    QString saveWords() const override;

private:
    MeetingId m_meeting;
    QList<ExtractMatter> m_matters;
    QComboBox *m_matter;
    QComboBox *m_certifier;
    QLineEdit *m_purpose;
    QLabel *m_hint;
};
