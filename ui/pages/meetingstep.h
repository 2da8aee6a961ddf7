// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "ui/widgets/messagebar.h"

#include <QWidget>

/// One step on the page of a meeting: prepare, hold, papers, or read back, close and sign. It reads its own part of the
/// meeting from the book and sends intents to use-cases; Book::changed makes it read again.
class MeetingStep : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingStep(Book &book, QWidget *parent) : QWidget(parent), m_book(book) {}

    /// Shows a meeting of the book, from the beginning; an empty id shows none.
    virtual void setMeeting(const MeetingId &id) = 0;

    /// Sets every word again.
    virtual void retranslate() = 0;

signals:
    void failed(const Error &error);        ///< why something was not done, for the message bar
    void said(const QString &sentence);     ///< what was done, translated, for the message bar

    /// What was done, with the way to take it back beside it.
    void undoable(const QString &sentence, const WayOut &undo);

protected:
    Book &m_book;
};
