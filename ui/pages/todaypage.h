// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "ui/widgets/page.h"
#include "ui/widgets/style.h"

class QGridLayout;
class SectionHeader;

/// What is due and why, what comes next, and whether everything is with the office; each line opens the right place.
class TodayPage : public Page
{
    Q_OBJECT

public:
    /// Where a line leads.
    enum class Want { Members, Member, ImportMembers, Meeting, PackBefore, PackAfter, NewMeeting, Tasks, Petitions, Dues, Exchange, Keys, Backups, YearBook, Deadlines, Deadline };
    Q_ENUM(Want)

    /// One line: a state, a whole sentence, and a button.
    struct Line
    {
        Tone tone = Tone::Neutral;
        QString sentence;
        QString button = {};     ///< verb and object; empty without one
        Want want = Want::Members;
        QString id = {};         ///< of the meeting or member to open; of a book of the year its year; of a deadline its key

        friend bool operator==(const Line &, const Line &) = default;
    };

    explicit TodayPage(Book &book, QWidget *parent = nullptr);

    QString title() const override;
    QIcon icon() const override;
    QString helpText() const override;
    void refresh() override;
    void retranslate() override;

    /// What the page says on a day.
    Result<QList<Line>> due(const QDate &today) const;

    /// What a new book still needs; empty when it has begun to live.
    Result<QList<Line>> firstSteps() const;

signals:
    void wanted(TodayPage::Want want, const QString &id);

private:
    Result<QList<Line>> cellLines(const QDate &today) const;
    Result<QList<Line>> officeLines(const QDate &today) const;
    Result<QList<Line>> clockLines(const QDate &today) const;
    Result<QList<Line>> petitionLines(const QDate &today) const;
    Result<QList<Line>> duesLines(const QDate &today) const;
    QList<Line> backupLines(const QDate &today) const;
    Result<QList<Line>> yearBookLines(const QDate &today) const;
    void fill(QGridLayout *grid, const QList<Line> &lines);

    Book &m_book;
    SectionHeader *m_heading;
    SectionHeader *m_stepsHeading;
    QWidget *m_steps;
    QGridLayout *m_stepsGrid;
    SectionHeader *m_dueHeading;
    QGridLayout *m_dueGrid;
    QList<Line> m_shownSteps;
    QList<Line> m_shownDue;
};
