// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/receiving.h"
#include "core/book/reading.h"
#include "core/usecases/enrolling.h"
#include "core/usecases/posthistory.h"
#include "ui/dialogs/filechooser.h"
#include "ui/models/rowmodel.h"
#include "ui/widgets/page.h"

class EmptyState;
class EnrolmentSteps;
class QLabel;
class QPushButton;
class QTabWidget;
class RowTable;
class SectionHeader;
class StatusLabel;

/// Minutes of one meeting on their way to the office.
struct MinutesLine
{
    MeetingId id;
    MeetingSummary summary;
};

/// A bundle in the list of those that went and came.
struct PassageLine
{
    QString id;
    Passage passage;

    friend bool operator==(const PassageLine &, const PassageLine &) = default;
};

/// The post office of a cell: enrolment, bundles to the upper office, its receipts, and where the minutes stand.
class ExchangePage : public Page
{
    Q_OBJECT

public:
    explicit ExchangePage(Book &book, QWidget *parent = nullptr, const FileChooser &chooser = FileChooser::ofDesktop());

    QString title() const override;
    QIcon icon() const override;
    QString helpText() const override;
    void refresh() override;
    void retranslate() override;
    QList<QAction *> commands() const override;

    /// Takes in a file from the office: a receipt.
    void takeIn(const QString &path);

public slots:
    void makeBundle();      ///< asks where to, writes it, reads it back
    void takeInBundle();    ///< asks for the file of the office
    void handOverLast();    ///< the bundle made last went out
    void compareCopies();   ///< what a restored copy and the office's say differently

private:
    void layOut();
    void showStanding(const QString &upper, const CellStanding &standing);
    void makeBundleAt(const QString &path);
    void tell(const Result<TakeReport> &report, const QByteArray &file);
    void tellTaken(const TakeReport &report);
    void takeUpdate(const UpdateAlong &update);

    Book &m_book;
    FileChooser m_chooser;
    QAction *m_make;
    QAction *m_take;
    BundleId m_waiting;     ///< made and not handed over
    RowModel<MinutesLine> m_minutes;
    RowModel<PassageLine> m_passages;

    SectionHeader *m_heading;
    StatusLabel *m_enrolment;
    QPushButton *m_showSteps;
    EnrolmentSteps *m_steps;
    QWidget *m_post;
    QLabel *m_sendSentence;
    QPushButton *m_makeButton;
    QPushButton *m_takeButton;
    QPushButton *m_compareButton;
    StatusLabel *m_made;
    QPushButton *m_handOver;
    QTabWidget *m_tabs;
    RowTable *m_minutesTable;
    RowTable *m_passagesTable;
};
