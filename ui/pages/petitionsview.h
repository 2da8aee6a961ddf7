// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/petitions.h"
#include "ui/models/rowmodel.h"
#include "ui/widgets/messagebar.h"

#include <QWidget>

class EmptyState;
class KeptDialog;
class RowTable;
class QAction;
class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

/// One petition in the list.
struct PetitionRow
{
    PetitionId id;
    ListedPetition listed;
    QString cell;            ///< of an office's list: whose petition it is
    QDate today;

    friend bool operator==(const PetitionRow &, const PetitionRow &) = default;
};

/// What meetings were asked for, oldest first: how far each has come, the answer, and whether whoever asked was told. In the
/// book of an office it lists what its cells ask of the upper level, to be read only and without names.
class PetitionsView : public QWidget
{
    Q_OBJECT

public:
    explicit PetitionsView(Book &book, QWidget *parent = nullptr);

    void refresh();
    void retranslate();
    void search();
    QList<QAction *> commands() const { return m_isOffice ? QList<QAction *>() : QList<QAction *>{m_answer, m_tell, m_reopen, m_open}; }
    void setCalendar(std::function<QDate()> today);

    RowTable *table() const { return m_table; }
    const QList<PetitionRow> &rows() const { return m_model.rows(); }
    qsizetype shown() const;                 ///< rows that the filter lets through
    PetitionId currentPetition() const;      ///< empty when none is chosen

    void answerCurrent();   ///< asks for the outcome and records it
    void tellCurrent();
    void reopenCurrent();

signals:
    void failed(const Error &error);
    void said(const QString &sentence, const WayOut &wayOut);
    void meetingAsked(const MeetingId &meeting);  ///< the person wants to see where a petition was raised

private:
    enum class Show { Open, Overdue, Settled };

    const PetitionRow *current() const;
    QString subjectOf(const PetitionRow &row) const;
    void filter();
    void enableCommands();

    Book &m_book;
    bool m_isOffice;
    std::function<QDate()> m_today;
    RowModel<PetitionRow> m_model;
    RowFilter m_filter;
    QAction *m_answer;
    QAction *m_tell;
    QAction *m_reopen;
    QAction *m_open;
    QLineEdit *m_search;
    QComboBox *m_show;
    QList<QPushButton *> m_buttons;
    QStackedWidget *m_stack;
    RowTable *m_table;
    EmptyState *m_empty;
};
