// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/phrase.h"

#include <QDialog>
#include <functional>

class MessageBar;
class TextField;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

/// Sentences that are typed by a few letters: one is found and taken; below, one of one's own is kept, changed or removed.
class PhraseDialog : public QDialog
{
    Q_OBJECT

public:
    /// Where the dialog has its sentences from, and what its buttons do.
    struct Source
    {
        std::function<Result<QList<Phrase>>(const QString &typed)> meant;
        std::function<Result<Done>(const Phrase &phrase)> put;
        std::function<Result<Done>(const PhraseId &id)> remove;
    };

    /// `selected` is offered as the text of a sentence to be kept.
    PhraseDialog(Source source, const QString &selected, QWidget *parent);

    /// The sentence that was taken; one without text while none was.
    Phrase taken() const { return m_taken; }

    // What the buttons do; also for tests.
    void take();
    void keep();
    void remove();

    QLineEdit *search() const { return m_search; }
    QListWidget *list() const { return m_list; }
    QLineEdit *code() const { return m_code; }
    TextField *text() const { return m_text; }
    MessageBar *messages() const { return m_messages; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showChosen();
    void retranslate();
    const Phrase *chosen() const;

    Source m_source;
    Phrase m_taken;
    bool m_isEdited = false;  ///< what stands in the fields of one's own was typed and is not kept yet
    QList<Phrase> m_shown;
    MessageBar *m_messages;
    QLabel *m_searchLabel;
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_codeLabel;
    QLineEdit *m_code;
    QLabel *m_textLabel;
    TextField *m_text;
    QPushButton *m_keep;
    QPushButton *m_remove;
    QPushButton *m_take;
    QPushButton *m_cancel;
};
