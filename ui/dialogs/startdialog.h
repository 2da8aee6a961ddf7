// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class Language;
class MessageBar;
class QComboBox;
class QLabel;
class QPushButton;
class SectionHeader;

/// What is shown when no book is known yet: begin a new one, or open one that is there.
class StartDialog : public QDialog
{
    Q_OBJECT

public:
    explicit StartDialog(Language &language, QWidget *parent = nullptr);

    MessageBar *messages() const { return m_messages; }

signals:
    void newAsked();
    void openAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    MessageBar *m_messages;
    SectionHeader *m_title;
    QLabel *m_sentence;
    QPushButton *m_new;
    QLabel *m_newSentence;
    QPushButton *m_open;
    QLabel *m_openSentence;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QPushButton *m_quit;
};
