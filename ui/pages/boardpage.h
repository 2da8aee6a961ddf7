// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/reading.h"
#include "core/exchange/receiving.h"
#include "core/usecases/enrolling.h"
#include "ui/dialogs/filechooser.h"
#include "ui/models/rowmodel.h"
#include "ui/widgets/page.h"
#include "ui/widgets/style.h"

class CellCertificates;
class Digits;
class EscrowOffice;
class QLabel;
class QListWidget;
class QPushButton;
class QTabWidget;
class RowTable;
class SectionHeader;

/// One cell on the board.
struct BoardLine
{
    QString id;              ///< org of the cell
    CellLine cell;
};

/// One meeting of the cell that is chosen.
struct CellMeetingLine
{
    MeetingId id;
    MeetingSummary summary;
    bool lacksSignature = false;  ///< a signature under its minutes does not count: its key was revoked
};

/// The post office of a ward: the cells on a board, their bundles taken in, receipts written, minutes judged.
class BoardPage : public Page
{
    Q_OBJECT

public:
    explicit BoardPage(Book &book, QWidget *parent = nullptr, const FileChooser &chooser = FileChooser::ofDesktop());

    QString title() const override;
    QIcon icon() const override;
    QString helpText() const override;
    void refresh() override;
    void retranslate() override;
    QList<QAction *> commands() const override;

    /// Takes in files of cells, each for itself, and says of each what became of it.
    void takeIn(const QStringList &paths);

    /// Whose updates may go along; the publisher's of this program, unless this says another's.
    void setPublisherKey(const std::function<QByteArray()> &key) { m_publisherKey = key; }

    /// Chooses a cell of the board by its organisation id.
    void showCellOf(const QString &org);

public slots:
    void enrol();           ///< asks for a request file, then for its digits
    void takeInBundles();   ///< asks for the files
    void writeReceipts();   ///< asks where to, for every cell that waits for one
    void sendUpdate();      ///< asks for an update package that goes along with the receipts written from then on
    void acceptMinutes();   ///< those of the meeting that is chosen
    void returnMinutes();   ///< asks for the reason
    void showKeys();        ///< those of the cell that is chosen, to revoke one

private:
    void layOut();
    void takeIn(const QStringList &paths, RevokedSignatures revoked);
    void report(const QString &file, const TakeReport &done);
    void judge(Judgement judgement, const QString &reason);
    void showCell();
    void giveRoom();
    void enableButtons();
    void report(Tone tone, const QString &file, const QString &sentence);

    Book &m_book;
    FileChooser m_chooser;
    QAction *m_enrol;
    QAction *m_take;
    QAction *m_receipts;
    QAction *m_sendUpdate;
    UpdateAlong m_update;    ///< goes along with every receipt
    std::function<QByteArray()> m_publisherKey;
    RowModel<BoardLine> m_cells;
    RowModel<CellMeetingLine> m_meetings;

    SectionHeader *m_heading;
    QPushButton *m_enrolButton;
    QPushButton *m_takeButton;
    QPushButton *m_receiptsButton;
    QPushButton *m_sendUpdateButton;
    QPushButton *m_showDigits;
    QWidget *m_digitsBox;
    QLabel *m_digitsSentence;
    Digits *m_digits;
    QTabWidget *m_tabs;
    RowTable *m_cellsTable;
    QListWidget *m_reports;
    SectionHeader *m_cellName;
    RowTable *m_meetingsTable;
    QPushButton *m_accept;
    QPushButton *m_return;
    QPushButton *m_keys;
    QWidget *m_cell;         ///< the meetings of the cell that is chosen
    CellCertificates *m_certificates;
    EscrowOffice *m_escrow;
};
