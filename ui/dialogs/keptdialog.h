// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/widgets/form.h"
#include "ui/widgets/keptwidget.h"

#include <QDialog>
#include <functional>

class MessageBar;
class QPushButton;
class QVBoxLayout;

/// A small form filled in while a meeting goes on: what is typed can be kept after each keystroke and brought back, it
/// closes only when it was saved or the person leaves, and the buttons stay in sight below the fields.
class KeptDialog : public QDialog
{
    Q_OBJECT

public:
    /// What "Save" does; after an error the dialog stays open and shows it.
    void setSave(std::function<Result<Done>()> save) { m_save = std::move(save); }

    /// Everything that was typed, as one text; empty when nothing is different from the beginning.
    QString typed() const;

    /// Puts back what typed() gave another time and says so, with the way to begin anew.
    void bringBack(const QString &typed);

    MessageBar *messages() const { return m_messages; }
    QSize sizeHint() const override;

public slots:
    void accept() override;

signals:
    void edited();  ///< at each change by the person

protected:
    explicit KeptDialog(QWidget *parent);

    /// Adds a field: TextField, PersonPicker, DateField, QLineEdit, NumberField, QComboBox (by its data) or QCheckBox.
    void addField(const char *name, QWidget *field);

    /// Adds something between the fields and the buttons that stays in sight while the fields scroll.
    void addBelow(QWidget *widget);

    /// Makes room for what came into sight.
    void grow();

    /// Adds something larger beside the fields, kept like them; hidden, it leaves them the whole width.
    void addBeside(const char *name, KeptWidget *field);
    Form *form() const { return m_form; }

    /// What the fields hold now is the beginning; the first field gets the focus.
    void begin();

    /// Sets every word again; subclasses add theirs.
    virtual void retranslate();
    virtual QString saveWords() const = 0;  ///< verb and object for the button
    void setSaveWords();                    ///< asks for them again
    void changeEvent(QEvent *event) override;

private:
    QString values() const;
    void restore(const QString &values);

    Form *m_form;
    MessageBar *m_messages;
    QPushButton *m_saveButton;
    QPushButton *m_cancelButton;
    QVBoxLayout *m_beside;
    QList<QPair<QString, QWidget *>> m_fields;
    QString m_beginning;
    std::function<Result<Done>()> m_save;
};
