// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class Language;
class MessageBar;
class QComboBox;
class QLabel;
class QPushButton;
class SectionHeader;

/// What is shown when no book is known yet: begin a new one, open one that is there, restore one, or
/// take over one that was moved here.
class StartDialog : public QDialog
{
    Q_OBJECT

public:
    explicit StartDialog(Language &language, QWidget *parent = nullptr);

    MessageBar *messages() const { return m_messages; }

signals:
    void newAsked();
    void openAsked();
    void restoreAsked();
    void takeOverAsked();

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
    QPushButton *m_restore;
    QLabel *m_restoreSentence;
    QPushButton *m_takeOver;
    QLabel *m_takeOverSentence;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QPushButton *m_quit;
};
