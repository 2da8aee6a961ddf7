// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/domain/member.h"
#include "core/usecases/membertables.h"
#include "ui/dialogs/filechooser.h"
#include "ui/models/rowmodel.h"
#include "ui/pages/memberrows.h"
#include "ui/widgets/page.h"
#include "ui/widgets/messagebar.h"

#include <QPointer>
#include <QTimer>

class AsOfBar;
class EmptyState;
class EntryDialog;
class HandbookView;
class HandbookViews;
class MemberCard;
class MemberForms;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class RowTable;

/// The handbook: the members as a list that is searched while one types, and beside it the card of the chosen one; today's,
/// or that of another day, which can only be read.
class MembersPage : public Page
{
    Q_OBJECT

public:
    /// Which members the list shows.
    enum class Choice { OnList, Everybody, Probationary };

    explicit MembersPage(Book &book, QWidget *parent = nullptr, const FileChooser &chooser = FileChooser::ofDesktop());

    QString title() const override;
    QIcon icon() const override;
    QString helpText() const override;
    void refresh() override;
    void retranslate() override;
    QList<QAction *> commands() const override;
    QString chosenRecord() const override;
    void commitDrafts() override;

    /// Brings a member into sight and chooses them, whatever is being searched for.
    void showMember(const MemberId &id);

    /// Opens one of the views of the handbook by its name (handbooktools.h); with an empty name, goes back to the list.
    void openTool(const QString &name);
    /// Opens what a deadline is done by (ClockRule::form), for a member where it is of one.
    void openForm(const QString &form, const MemberId &member);
    HandbookView *openView() const;   ///< nullptr while the list is shown

    /// Opens the form for a new member, the card of the chosen one, or the next step of their way. Nothing is lost when
    /// the form is left: what was typed stands in it the next time.
    void enterNew();
    void editChosen();
    void changeStatusOfChosen();

public slots:
    void search() override;
    void print() override;      ///< the card of the chosen member
    void printList() override;  ///< the list with the rows, the order and the columns in sight

signals:
    void meetingAsked(const MeetingId &meeting);
    void importAsked();  ///< the person wants to take in a list; wizards stand above pages

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void refreshList();
    void connectViews();
    Result<QList<MemberRow>> rowsOfDay() const;
    bool isAnotherDay() const;
    bool isAsSaidThen() const;
    const MemberRow *chosen() const;
    QList<Member> everybody() const;
    void filter();
    void count();
    void showChosen();
    void openPaper(const MemberTable &table, const Result<paper::Pages> &pages, const MemberId &member);
    void connectForms();

    Book &m_book;
    FileChooser m_chooser;
    RowModel<MemberRow> m_model;
    RowFilter m_filter;

    QAction *m_new;
    QAction *m_edit;
    QAction *m_changeStatus;
    QAction *m_import;
    QAction *m_asOf;
    QList<QPair<QPushButton *, QAction *>> m_buttons;
    QPushButton *m_toolsButton;

    AsOfBar *m_day;
    QLabel *m_searchLabel;
    QLineEdit *m_search;
    QLabel *m_choiceLabel;
    QComboBox *m_choice;
    QLabel *m_count;
    RowTable *m_table;
    MemberCard *m_card;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_list;
    QWidget *m_front;  ///< all but the views of the handbook
    QStackedWidget *m_viewStack;
    HandbookViews *m_views;
    MemberForms *m_forms;
};
