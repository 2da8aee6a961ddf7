// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/dueslists.h"
#include "ui/dialogs/paperdialog.h"
#include "ui/pages/listleaving.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowtable.h"

class QBoxLayout;
class QLayout;
class QPushButton;

/// One part of the view of dues: a table with buttons below it, over what the dues book says.
class DuesSection : public QWidget
{
    Q_OBJECT

public:
    explicit DuesSection(Book &book, const FileChooser &chooser, QWidget *parent = nullptr);

    /// What the parts show: the dues book, the chosen month, and the day it is.
    struct Shown
    {
        DuesBook dues;
        QDate month;
        QDate today;
    };

    virtual void show(const Shown &shown) = 0;   ///< `shown` lives as long as the view
    virtual void retranslate() = 0;
    virtual void print() = 0;                    ///< the paper that belongs to this part
    virtual QString chosenRecord() const { return {}; }

    RowTable *table() const { return m_table; }
    QList<QPushButton *> buttons() const { return m_buttons; }

signals:
    void failed(const Error &error);
    void said(const QString &sentence, const WayOut &wayOut);
    void memberAsked(const MemberId &member);

protected:
    Book &book() const { return m_book; }

    QPushButton *addButton(std::function<void()> press);   ///< below the table
    QBoxLayout *above() const { return m_above; }          ///< between the tabs and the table
    void addKey(QKeyCombination key, std::function<void()> press);  ///< works while the table has the focus

    /// Runs a piece of work, and says a sentence with the way to take its commit back. False after an error, which was told.
    bool carryOut(const std::function<Result<QString>()> &work);

    /// Shows a paper to print or save; that data about `people` left the book is logged, where it names any.
    void openPaper(const QString &title, const QString &fileName, int people, const std::function<Result<paper::Pages>()> &pages,
                   const std::function<Result<QByteArray>()> &pdf);
    void openDuesBook(int year, const QDate &today);       ///< the paper of a year

    /// Adds the buttons by which the list in sight, made by `list`, is saved as a spreadsheet.
    void addSaving(std::function<Result<MemberTable>()> list);
    void addYearBook(std::function<void()> openYear);      ///< a button for the dues book of a year
    void printList();                                      ///< shows that list as a paper to print or save
    void retranslateLeaving();

private:
    void saveList(listleaving::Format format);

    Book &m_book;
    FileChooser m_chooser;
    QBoxLayout *m_above;
    RowTable *m_table;
    QLayout *m_buttonBox;
    QList<QPushButton *> m_buttons;
    std::function<Result<MemberTable>()> m_list;
    QPushButton *m_xlsx = nullptr;
    QPushButton *m_csv = nullptr;
    QPushButton *m_yearBook = nullptr;
};
