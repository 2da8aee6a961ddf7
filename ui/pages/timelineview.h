// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/timeline.h"
#include "ui/models/rowmodel.h"
#include "ui/pages/handbookview.h"

class EmptyState;
class RowTable;
class QLabel;
class QStackedWidget;
class QTabBar;

/// One line of the timeline in its table.
struct TimelineRow
{
    QString id;
    TimelineLine line;
};

/// One paper of the dossier in its table.
struct DossierRow
{
    QString id;
    DossierEntry entry;
};

/// What happened to one member by date, and which papers of the dossier are there and where: entered, changed, taken away; with the photo.
class TimelineView : public HandbookView
{
    Q_OBJECT

public:
    TimelineView(Book &book, const FileChooser &chooser, QWidget *parent = nullptr);

    QString title() const override;
    QString helpText() const override;
    void refresh() override;
    void retranslate() override;
    QList<QAction *> commands() const override;
    QString chosenRecord() const override;
    void showMember(const MemberId &member) override;
    void print() override { printSlip(); }

    MemberId member() const { return m_member; }
    RowTable *lines() const { return m_lines; }
    RowTable *papers() const { return m_papers; }
    const QList<TimelineRow> &lineRows() const { return m_lineRows.rows(); }
    const QList<DossierRow> &paperRows() const { return m_paperRows.rows(); }
    void showDossier();      ///< brings the checklist into sight

    void add();
    void editCurrent();
    void removeCurrent();
    void openScan();         ///< writes the scan of the chosen line into a file that the person names
    void printSlip();        ///< the slip of the chosen correction
    void choosePhoto();
    void togglePaper();      ///< the chosen paper is there, is missing, is not needed, in turn

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const TimelineRow *currentLine() const;
    const DossierRow *currentPaper() const;
    bool isDossier() const;
    void openEvent(const MemberEvent &event);
    void showPhoto();
    void enable();

    MemberId m_member;
    QString m_name;
    RowModel<TimelineRow> m_lineRows;
    RowModel<DossierRow> m_paperRows;
    QAction *m_add;
    QAction *m_edit;
    QAction *m_remove;
    QAction *m_scan;
    QAction *m_slip;
    QAction *m_photo;
    QAction *m_toggle;
    QList<QPair<QPushButton *, QAction *>> m_buttons;
    QLabel *m_who;
    QLabel *m_picture;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    RowTable *m_lines;
    QWidget *m_dossier;
    RowTable *m_papers;
    QLabel *m_count;
    EmptyState *m_empty;
};
