// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/memberlist.h"
#include "ui/models/rowmodel.h"
#include "ui/pages/handbookview.h"

class EmptyState;
class PersonPicker;
class QLabel;
class QPushButton;
class QStackedWidget;
class RowTable;

/// One line of the log of what left the book.
struct DisclosureRow
{
    DisclosureId id;
    Disclosure disclosure;
    QString about;           ///< name of the member, or of how many people

    friend bool operator==(const DisclosureRow &, const DisclosureRow &) = default;
};

/// What was printed, saved or handed out about people, and what the book holds about one of them.
class DisclosureView : public HandbookView
{
    Q_OBJECT

public:
    DisclosureView(Book &book, const FileChooser &chooser, QWidget *parent = nullptr);

    QString title() const override;
    QString helpText() const override;
    void refresh() override;
    void retranslate() override;
    QList<QAction *> commands() const override { return {m_held}; }
    QString chosenRecord() const override;
    void print() override;   ///< what is held about the chosen person
    void showMember(const MemberId &member) override;

    const QList<DisclosureRow> &rows() const { return m_model.rows(); }
    PersonPicker *person() const { return m_person; }

private:
    MemberId m_shown;
    RowModel<DisclosureRow> m_model;
    QAction *m_held;
    QLabel *m_label;
    PersonPicker *m_person;
    QPushButton *m_heldButton;
    QStackedWidget *m_stack;
    RowTable *m_table;
    EmptyState *m_empty;
};
