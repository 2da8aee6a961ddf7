// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/timeline.h"
#include "ui/dialogs/filechooser.h"
#include "ui/dialogs/keptdialog.h"

class DateField;
class TextField;
class QComboBox;
class QLabel;
class QLineEdit;

/// A line of a member's timeline, typed: what it was, when, on which decision, with a scan of the paper.
class EventDialog : public KeptDialog
{
    Q_OBJECT

public:
    /// A new line when `event` has no id. `badges` are the years of party age for which there are badges.
    EventDialog(const MemberEvent &event, const QString &name, const QList<int> &badges, const FileChooser &chooser, QWidget *parent);

    MemberEvent memberEvent() const;
    QByteArray scan() const { return m_bytes; }   ///< of a file that was chosen now; empty otherwise

protected:
    void retranslate() override;
    QString saveWords() const override;

private:
    void chooseScan();
    void readScan();
    void dropScan();
    void showKind();
    void showScan();

    MemberEvent m_event;
    QString m_name;
    FileChooser m_chooser;
    QComboBox *m_what;
    TextField *m_text;
    QComboBox *m_years;
    DateField *m_from;
    DateField *m_until;
    QLineEdit *m_number;
    DateField *m_decided;
    QLineEdit *m_issuer;
    QLabel *m_scanName;
    QLineEdit *m_path;       ///< of the scan that was chosen now
    QPushButton *m_choose;
    QPushButton *m_drop;
    QByteArray m_bytes;
};
