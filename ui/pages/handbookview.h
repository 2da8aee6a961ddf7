// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "ui/pages/loggedpaper.h"
#include "ui/widgets/messagebar.h"

#include <QWidget>

class SectionHeader;
class QAction;
class QBoxLayout;
class QPushButton;

/// A whole-page view of the handbook that opens from the list of members and leads back to it: dues, evaluation, lists. It has
/// a way back and its title above; what it shows stands in content().
class HandbookView : public QWidget
{
    Q_OBJECT

public:
    HandbookView(Book &book, const FileChooser &chooser, QWidget *parent = nullptr);

    virtual QString title() const = 0;      ///< as a heading, translated now
    virtual QString helpText() const = 0;   ///< what F1 shows while the view is open, as Markdown, translated now

    /// Fetches what is shown again: when the view comes into sight and after each change of the book while it is.
    virtual void refresh() = 0;

    /// Sets every word again; an overriding function calls this one too.
    virtual void retranslate();

    virtual QList<QAction *> commands() const { return {}; }  ///< as Page::commands()
    virtual QString chosenRecord() const { return {}; }       ///< as Page::chosenRecord()
    virtual void search() {}
    virtual void print() {}

    /// The member who was chosen in the list when the view was opened; empty for none.
    virtual void showMember(const MemberId &) {}

signals:
    void backAsked();
    void failed(const Error &error);
    void said(const QString &sentence, const WayOut &wayOut);
    void memberAsked(const MemberId &member);     ///< the person wants to see a member's card
    void meetingAsked(const MeetingId &meeting);
    void formAsked(const QString &form, const MemberId &member);  ///< as ClockRule::form; of a person, or of the cell with an empty id

protected:
    Book &book() const { return m_book; }
    const FileChooser &chooser() const { return m_chooser; }
    QBoxLayout *header() const { return m_header; }    ///< beside the title, e.g. for the year
    QBoxLayout *content() const { return m_content; }
    void say(const QString &sentence) { emit said(sentence, {}); }

    /// Opens a paper about people; what left the book stands in it (openLoggedPaper).
    void openPaper(PaperDialog::Paper paper, const AboutWhom &about);

private:
    Book &m_book;
    FileChooser m_chooser;
    QPushButton *m_back;
    SectionHeader *m_title;
    QBoxLayout *m_header;
    QBoxLayout *m_content;
};
