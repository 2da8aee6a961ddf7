// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meetingrecord.h"

#include <QWidget>

class QLabel;
class QPushButton;
class StatusLabel;

/// One of the two who sign the minutes: the role, the name, whether the signature is there, and the buttons to sign and
/// to make a key.
class SignerRow : public QWidget
{
    Q_OBJECT

public:
    explicit SignerRow(SignerRole role, QWidget *parent = nullptr);

    SignerRole role() const { return m_role; }

    /// Shows who signs and how far it is. `hasKey` says whether that person has a signing key that the office did not revoke,
    /// `hasSigned` whether a signature stands that counts.
    void show(const MeetingRecord &record, bool hasKey, bool hasSigned);

    void retranslate();

signals:
    void signAsked();
    void keyAsked();

private:
    SignerRole m_role;
    QLabel *m_name;
    StatusLabel *m_status;
    QPushButton *m_sign;
    QPushButton *m_makeKey;
};
