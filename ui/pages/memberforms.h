// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "ui/dialogs/entrydialog.h"

#include <QPointer>
#include <QTimer>

/// The forms over the handbook, one at a time: a new member, a card, the next step of a way. What is typed is kept as it is typed,
/// and stands in the form the next time.
class MemberForms : public QObject
{
    Q_OBJECT

public:
    /// The forms stand over the window of `page`.
    MemberForms(Book &book, QWidget *page);

    /// Brings the open form to the front; false when none is open.
    bool bringForward();

    /// Open a form; `everybody` in the handbook, against whom what is typed is compared.
    void enterNew(const QList<Member> &everybody);
    void edit(const Member &member, const QList<Member> &everybody);
    void changeStatus(const MemberStatus &now, const QString &name);

    /// Keeps what stands in the open form, so that neither leaving it nor a power cut loses it.
    void keepDraft();

signals:
    void entered(const MemberId &member, const QString &name);
    void changed(const QString &name);
    void putRight(const MemberId &member, const QString &name);  ///< on a paper
    void statusChanged(const QString &name);
    void failed(const Error &error);

private:
    void open(EntryDialog *form, const QString &draft);
    void askForPaper(const Member &typed, const QStringList &fields);

    Book &m_book;
    QWidget *m_page;
    QPointer<EntryDialog> m_form;
    QString m_draft;  ///< where what is typed in the form is kept
    QTimer m_idle;
};
