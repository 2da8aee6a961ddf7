// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/wordings.h"

#include <QDialog>
#include <QMap>
#include <functional>

class MessageBar;
class TextField;
class QLabel;
class QListWidget;
class QPushButton;

/// The texts of one paper: one is chosen, put into other words, and kept. What the program fills in stays in its place.
class WordingDialog : public QDialog
{
    Q_OBJECT

public:
    /// Where the dialog has its texts from, and what keeping one does.
    struct Source
    {
        std::function<Result<QList<PaperText>>()> texts;
        std::function<Result<Done>(qsizetype text, const QString &words)> put;
    };

    WordingDialog(const QString &paper, Source source, QWidget *parent);

    // What the buttons do; also for tests.
    void keep();
    void goBack();  ///< to the words of the program

    QListWidget *list() const { return m_list; }
    TextField *words() const { return m_words; }
    MessageBar *messages() const { return m_messages; }

protected:
    void changeEvent(QEvent *event) override;
    void reject() override;

private:
    void refresh();
    void showChosen();
    bool isEdited() const;
    void remember();
    void put(const QString &words, const QString &said);
    void retranslate();

    QString m_paper;
    Source m_source;
    QList<PaperText> m_texts;
    qsizetype m_shown = -1;
    QMap<qsizetype, QString> m_unkept;  ///< words that were typed and not kept, by the place of their text
    bool m_isWarned = false;  ///< about them
    MessageBar *m_messages;
    QListWidget *m_list;
    QLabel *m_originalLabel;
    QLabel *m_original;
    QLabel *m_wordsLabel;
    TextField *m_words;
    QLabel *m_hint;
    QPushButton *m_keep;
    QPushButton *m_goBack;
    QPushButton *m_close;
};
