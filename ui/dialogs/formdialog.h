// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDialog>

class Form;
class MessageBar;
class QPushButton;

/// A dialog of named fields that scroll, with messages above and two buttons below them. It is left only when what it was
/// opened for has been done, or by Cancel and Esc.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    MessageBar *messages() const { return m_messages; }
    QSize sizeHint() const override;

public slots:
    void accept() override;

protected:
    explicit FormDialog(QWidget *parent);

    Form &form() const { return *m_form; }

    /// Adds a sentence that explains what stands below it; its words are set in retranslate().
    class QLabel *addSentence();

    /// Adds something between the fields and the buttons that stays in sight.
    void addBelow(QWidget *widget);

    /// Takes the room that the fields in sight need, as far as a dialog and the screen go.
    void fit();

    /// What the buttons say.
    void setButtons(const QString &accept, const QString &reject);

    /// Does what the dialog is for with what was typed; after an error the dialog stays and shows it. `where` gets the
    /// field that is wrong, if one is.
    virtual Result<Done> carryOut(QWidget *&where) = 0;

    /// Sets every word again.
    virtual void retranslate() = 0;

    void changeEvent(QEvent *event) override;

private:
    Form *m_form;
    MessageBar *m_messages;
    QPushButton *m_accept;
    QPushButton *m_reject;
};
