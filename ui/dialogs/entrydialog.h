// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/words.h"

#include <QDialog>
#include <QMap>
#include <functional>

class Form;
class MessageBar;
class QComboBox;
class QPushButton;
class SectionHeader;

/// A form for one record: named fields that scroll, messages above them, buttons fixed below them. It stays open until
/// what was typed is saved or the person leaves, and everything typed can be taken out and put back as texts.
class EntryDialog : public QDialog
{
    Q_OBJECT

public:
    /// Texts as typed, by the names of their fields.
    using Typed = QMap<QString, QString>;

    /// What "Save" does with what was typed; after an error the dialog stays open and shows it.
    void setSave(std::function<Result<Done>()> save) { m_save = std::move(save); }

    Typed typed() const;
    void restore(const Typed &typed);

    /// Whether anything is different from what the dialog began with.
    bool isEdited() const { return typed() != m_beginning; }

    /// Puts back what was typed another time and says so, with the way to begin anew.
    void bringBack(const Typed &typed);

    /// Fields and messages, for tests and for what stands around the dialog.
    QWidget *field(const QString &name) const;
    MessageBar *messages() const { return m_messages; }

    QSize sizeHint() const override;

public slots:
    void accept() override;

signals:
    void edited();  ///< at each change by the person

protected:
    explicit EntryDialog(QWidget *parent);

    /// Adds a line of text, a date (see DateField) or prose; `label` is marked for translation in the context "Member".
    void addText(const char *name, const char *label);
    void addDate(const char *name, const char *label, bool partial, int latestYear = 0);
    void addProse(const char *name, const char *label);

    /// Adds a choice between the values of an enum, each said by `say`.
    template <typename Enum>
    void addChoice(const char *name, const char *label, QString (*say)(Enum))
    {
        QStringList words;
        for (const char *word : Words<Enum>::list)
            words += QLatin1String(word);
        addCombo(name, label, words, [say](const QString &word) { return say(fromWord<Enum>(word)); });
    }

    void addHeading(const char *title);
    void addHint(const char *sentence);
    void addWide(QWidget *widget);

    /// The stored form of a field: trimmed NFC text, ISO text of a date, word of an enum.
    QString value(const QString &name) const;
    void setValue(const QString &name, const QString &stored);

    /// What the fields hold now counts as not edited.
    void begin();

    /// What is wrong with what was typed, with the field where; asked before saving. Dates that cannot be read are found
    /// without it.
    virtual Result<Done> check(QWidget *&where) const;

    virtual void retranslate();
    void changeEvent(QEvent *event) override;

private:
    struct Entry
    {
        QString name;
        const char *label;
        QWidget *field;
        std::function<QString(const QString &)> say = {};
    };

    void add(const char *name, const char *label, QWidget *field, std::function<QString(const QString &)> say = {});
    void addCombo(const char *name, const char *label, const QStringList &words,
                  const std::function<QString(const QString &)> &say);
    void complain(const Error &error, QWidget *where);

    Form *m_form;
    MessageBar *m_messages;
    QPushButton *m_saveButton;
    QPushButton *m_cancelButton;
    QList<Entry> m_entries;
    QList<QPair<QWidget *, const char *>> m_texts;  ///< headings and hints
    Typed m_beginning;
    std::function<Result<Done>()> m_save;
};
