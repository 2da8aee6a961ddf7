// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/boardpage.h"

#include "core/exchange/sending.h"
#include "core/log/names.h"
#include "core/text/dates.h"
#include "core/usecases/revoking.h"
#include "core/usecases/updating.h"
#include "ui/dialogs/meetingwords.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/dialogs/scorewords.h"
#include "ui/pages/cellcertificates.h"
#include "ui/pages/escrowoffice.h"
#include "ui/widgets/digits.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/sectionheader.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

static constexpr Qt::Alignment middle = Qt::AlignCenter;
static constexpr Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;

static const QList<Column<BoardLine>> &cellColumns()
{
    static const QList<Column<BoardLine>> all = {
        {QT_TRANSLATE_NOOP("BoardPage", "Cell"), [](const BoardLine &line) -> QVariant { return line.cell.cell.title; }},
        {QT_TRANSLATE_NOOP("BoardPage", "Members"), [](const BoardLine &line) -> QVariant { return line.cell.members; }, middle},
        {QT_TRANSLATE_NOOP("BoardPage", "Signed minutes"), [](const BoardLine &line) -> QVariant { return line.cell.sealedMinutes; }, middle},
        {QT_TRANSLATE_NOOP("BoardPage", "Last meeting"), [](const BoardLine &line) -> QVariant { return dateText(line.cell.lastMeeting); }, left,
         [](const BoardLine &line) -> QVariant { return line.cell.lastMeeting; }},
        {QT_TRANSLATE_NOOP("BoardPage", "Last bundle"),
         [](const BoardLine &line) -> QVariant { return dateText(line.cell.lastBundle.toLocalTime().date()); }, left,
         [](const BoardLine &line) -> QVariant { return line.cell.lastBundle; }},
        {QT_TRANSLATE_NOOP("BoardPage", "Receipt"),
         [](const BoardLine &line) -> QVariant {
             if (!line.cell.lastBundle.isValid())
                 return BoardPage::tr("nothing came yet");
             return line.cell.receiptDue ? BoardPage::tr("to be written") : BoardPage::tr("written");
         },
         left, nullptr,
         [](const BoardLine &line) -> QVariant {
             return style::markIcon(!line.cell.lastBundle.isValid() ? Tone::Neutral : line.cell.receiptDue ? Tone::Warning : Tone::Good);
         }},
    };
    return all;
}

/// The cell's score, and what its upper-level member said to it as the cell recorded it.
static QString scoreOfLine(const MeetingSummary &summary)
{
    if (!summary.score || summary.score->grade == Grade::NotGraded)
        return {};
    const QString own = scorewords::total(summary.score->total, summary.score->outOf, summary.score->grade);
    if (!summary.confirmation)
        return own;
    return summary.confirmation->grade == summary.score->grade
        ? BoardPage::tr("%1 (confirmed)").arg(own)
        : BoardPage::tr("%1 (upper level: %2)").arg(own, scorewords::grade(summary.confirmation->grade));
}

static const QList<Column<CellMeetingLine>> &meetingColumns()
{
    static const QList<Column<CellMeetingLine>> all = {
        {QT_TRANSLATE_NOOP("BoardPage", "Date"), [](const CellMeetingLine &line) -> QVariant { return dateText(line.summary.meeting.date); }, left,
         [](const CellMeetingLine &line) -> QVariant { return line.summary.meeting.date; }},
        {QT_TRANSLATE_NOOP("BoardPage", "Meeting"), [](const CellMeetingLine &line) -> QVariant { return meetingwords::kind(line.summary.meeting.meetingKind); }},
        {QT_TRANSLATE_NOOP("BoardPage", "Minutes"),
         [](const CellMeetingLine &line) -> QVariant {
             if (line.lacksSignature)
                 return BoardPage::tr("A signature does not count");
             return line.summary.delivery >= Delivery::Received ? meetingwords::delivery(line.summary.delivery) : meetingwords::state(line.summary.state);
         },
         left, nullptr,
         [](const CellMeetingLine &line) -> QVariant {
             if (line.lacksSignature)
                 return style::markIcon(Tone::Problem);
             return style::markIcon(line.summary.delivery >= Delivery::Received ? meetingwords::tone(line.summary.delivery) : meetingwords::tone(line.summary.state));
         }},
        {QT_TRANSLATE_NOOP("BoardPage", "Score"), [](const CellMeetingLine &line) -> QVariant { return scoreOfLine(line.summary); }, left,
         [](const CellMeetingLine &line) -> QVariant { return line.summary.score ? line.summary.score->total : Points(-1); }},
        {QT_TRANSLATE_NOOP("BoardPage", "Reason of a return"), [](const CellMeetingLine &line) -> QVariant { return line.summary.reason; }},
    };
    return all;
}

BoardPage::BoardPage(Book &book, QWidget *parent, const FileChooser &chooser)
    : Page(parent), m_book(book), m_chooser(chooser), m_enrol(new QAction(this)), m_take(new QAction(this)), m_receipts(new QAction(this)),
      m_sendUpdate(new QAction(this)), m_publisherKey([] { return runningProgram().publisherKey; }),
      m_cells("BoardPage", cellColumns()), m_meetings("BoardPage", meetingColumns()),
      m_heading(new SectionHeader({}, SectionHeader::Rank::Page)), m_enrolButton(new QPushButton), m_takeButton(new QPushButton),
      m_receiptsButton(new QPushButton), m_sendUpdateButton(new QPushButton), m_showDigits(new QPushButton), m_digitsBox(new QWidget), m_digitsSentence(new QLabel),
      m_digits(new Digits), m_tabs(new QTabWidget), m_cellsTable(new RowTable), m_reports(new QListWidget), m_cellName(new SectionHeader),
      m_meetingsTable(new RowTable), m_accept(new QPushButton), m_return(new QPushButton), m_keys(new QPushButton), m_cell(new QWidget),
      m_certificates(new CellCertificates(book, chooser, *this)), m_escrow(new EscrowOffice(book, chooser, *this))
{
    layOut();
    connect(m_keys, &QPushButton::clicked, this, &BoardPage::showKeys);
    connect(m_certificates, &CellCertificates::answered, this, [this] { m_showDigits->setChecked(true); });
    const QList<std::pair<QAction *, QPushButton *>> pairs = {{m_enrol, m_enrolButton}, {m_take, m_takeButton}, {m_receipts, m_receiptsButton}, {m_sendUpdate, m_sendUpdateButton}};
    for (const auto &[action, button] : pairs)
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(m_enrol, &QAction::triggered, this, &BoardPage::enrol);
    connect(m_take, &QAction::triggered, this, &BoardPage::takeInBundles);
    connect(m_receipts, &QAction::triggered, this, &BoardPage::writeReceipts);
    connect(m_sendUpdate, &QAction::triggered, this, &BoardPage::sendUpdate);
    connect(m_showDigits, &QPushButton::toggled, m_digitsBox, &QWidget::setVisible);
    connect(m_tabs, &QTabWidget::currentChanged, this, &BoardPage::giveRoom);
    connect(m_cellsTable, &RowTable::chosen, this, &BoardPage::showCell);
    connect(m_meetingsTable, &RowTable::chosen, this, &BoardPage::enableButtons);
    connect(m_accept, &QPushButton::clicked, this, &BoardPage::acceptMinutes);
    connect(m_return, &QPushButton::clicked, this, &BoardPage::returnMinutes);
    connect(&m_book, &Book::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    retranslate();
}

void BoardPage::layOut()
{
    m_enrolButton->setObjectName(QStringLiteral("enrol"));
    m_takeButton->setObjectName(QStringLiteral("takeInBundles"));
    m_receiptsButton->setObjectName(QStringLiteral("writeReceipts"));
    m_sendUpdateButton->setObjectName(QStringLiteral("sendUpdate"));
    m_accept->setObjectName(QStringLiteral("accept"));
    m_return->setObjectName(QStringLiteral("return"));
    m_keys->setObjectName(QStringLiteral("cellKeys"));
    m_showDigits->setCheckable(true);
    m_digitsSentence->setWordWrap(true);
    m_digitsSentence->setTextFormat(Qt::PlainText);
    auto *digits = new QHBoxLayout(m_digitsBox);
    digits->setContentsMargins(0, 0, 0, 0);
    digits->addWidget(m_digits);
    digits->addWidget(m_digitsSentence, 1);
    m_digitsBox->hide();

    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_takeButton, m_receiptsButton, m_enrolButton, m_sendUpdateButton, m_showDigits})
        buttons->addWidget(button);
    m_cellsTable->setModel(new RowFilter(m_cells, this));
    m_cellsTable->setLetters(1, 12);
    m_cellsTable->setLetters(2, 16);
    m_cellsTable->setLetters(3, 16);
    m_cellsTable->setLetters(4, 16);
    m_cellsTable->setLetters(5, 22);
    m_cellsTable->sortByColumn(0, Qt::AscendingOrder);
    m_reports->setWordWrap(true);
    m_reports->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tabs->addTab(m_cellsTable, {});
    m_tabs->addTab(m_reports, {});
    m_tabs->addTab(m_escrow, {});
    giveRoom();
    m_meetingsTable->setModel(new RowFilter(m_meetings, this));
    m_meetingsTable->setWideColumn(4);
    m_meetingsTable->setLetters(0, 14);
    m_meetingsTable->setLetters(1, 26);
    m_meetingsTable->setLetters(2, 26);
    m_meetingsTable->setLetters(3, 34);
    m_meetingsTable->sortByColumn(0, Qt::DescendingOrder);

    auto *below = new QVBoxLayout(m_cell);
    below->setContentsMargins(0, 0, 0, 0);
    below->addWidget(m_cellName);
    below->addWidget(m_meetingsTable, 1);
    auto *judging = new FlowLayout;
    judging->addWidget(m_accept);
    judging->addWidget(m_return);
    judging->addWidget(m_keys);
    below->addLayout(judging);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_tabs);
    splitter->addWidget(m_cell);
    // What the tables would like is more than a small screen has; they take what is there, and at least this.
    splitter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    splitter->setMinimumHeight(12 * style::rowHeight(fontMetrics()));
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addLayout(buttons);
    column->addWidget(m_digitsBox);
    column->addWidget(splitter, 1);
}

QString BoardPage::title() const
{
    return tr("Exchange");
}

QIcon BoardPage::icon() const
{
    return QIcon(QStringLiteral(":/icons/exchange.svg"));
}

QString BoardPage::helpText() const
{
    return tr("## The board of cells\n\n1. **Take in bundles** that cells brought, as many at once as there are on the stick.\n"
              "2. Look at the minutes of a cell below the board; accept them, or return them with a reason.\n"
              "3. **Write the receipts** to a stick: a cell knows only by the receipt that its bundle arrived.\n\n"
              "A new cell is **enrolled** once: open its request and type the 30 digits that it reads out to you.\n\n"
              "**Keys of the cell**: when a PIN, a stick or a computer was stolen, revoke the key.\n\n"
              "**Escrow**: with the key in its safe the office helps a cell that has lost its passphrase. Each request is decided once, "
              "and the decision stands in the log.")
        + QStringLiteral("\n\n")
        + tr("**Send an update along**: choose the update of the program that you were given; it goes to the cells with the receipts you write after that. "
             "Each cell's program verifies it by itself.");
}

QList<QAction *> BoardPage::commands() const
{
    return {m_take, m_receipts, m_enrol, m_sendUpdate};
}

void BoardPage::refresh()
{
    const auto cells = board(m_book);
    if (!cells)
        return messages()->show(cells.error());
    QList<BoardLine> lines;
    int due = 0;
    for (const CellLine &cell : *cells) {
        lines += BoardLine{cell.cell.org, cell};
        due += cell.receiptDue;
    }
    m_cells.setRows(lines);
    m_receipts->setEnabled(due > 0);
    m_receiptsButton->setEnabled(due > 0);
    if (!m_cellsTable->currentIndex().isValid() && !lines.isEmpty())
        m_cellsTable->selectRow(0);
    m_escrow->refresh();
    showCell();
}

void BoardPage::retranslate()
{
    m_heading->setText(tr("Board of cells"));
    m_enrol->setText(tr("&Enrol a cell…"));
    m_take->setText(tr("&Take in bundles…"));
    m_receipts->setText(tr("&Write the receipts…"));
    m_sendUpdate->setText(tr("Send an &update along…"));
    m_sendUpdateButton->setText(tr("Send an &update along…"));
    m_enrolButton->setText(tr("E&nrol a cell…"));
    m_takeButton->setText(tr("Take in &bundles…"));
    m_receiptsButton->setText(tr("&Write the receipts…"));
    m_showDigits->setText(tr("&Digits of this office"));
    m_digits->setDigits(wardFingerprint(m_book), tr("The 30 digits of this office"));
    m_digitsSentence->setText(tr("Read these 30 digits to every cell that takes in your answer, by telephone or in person."));
    m_tabs->setTabText(0, tr("&Cells"));
    m_tabs->setTabText(1, tr("What was &taken in today"));
    m_tabs->setTabText(2, tr("Escr&ow"));
    m_escrow->retranslate();
    m_cellsTable->setAccessibleName(tr("Cells"));
    m_reports->setAccessibleName(tr("What was taken in today"));
    m_meetingsTable->setAccessibleName(tr("Meetings of the chosen cell"));
    m_accept->setText(tr("&Accept the minutes"));
    m_return->setText(tr("&Return them with a reason…"));
    m_keys->setText(tr("&Keys of the cell…"));
    refresh();
}

void BoardPage::enrol()
{
    m_certificates->enrol();
}

void BoardPage::showKeys()
{
    if (const BoardLine *cell = m_cells.at(m_cellsTable->currentIndex()))
        m_certificates->showKeys(cell->cell.cell);
}

void BoardPage::takeInBundles()
{
    m_chooser.toOpenMany(this, tr("Choose the bundles"), [this](const QStringList &paths) { takeIn(paths); });
}

void BoardPage::takeIn(const QStringList &paths)
{
    takeIn(paths, RevokedSignatures::Refuse);
}

void BoardPage::takeIn(const QStringList &paths, RevokedSignatures revoked)
{
    m_reports->clear();
    int taken = 0;
    int refused = 0;
    QStringList withRevoked;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    for (const QString &path : paths) {
        const QString name = QFileInfo(path).fileName();
        const auto bytes = readWhole(path, largestBundleFile);
        const auto done = bytes ? takeBundle(m_book, *bytes, revoked) : Result<TakeReport>(bytes.error());
        if (!done) {
            ++refused;
            report(Tone::Problem, name, sentence(done.error()));
            if (qstrcmp(done.error().word, "revoked") == 0)
                withRevoked += path;
            continue;
        }
        taken += done->outcome == TakeReport::Taken;
        report(name, *done);
    }
    QGuiApplication::restoreOverrideCursor();
    m_tabs->setCurrentIndex(1);
    refresh();
    if (refused > 0) {
        const Error error{Error::Refused, QT_TRANSLATE_NOOP("Error", "%1 of %2 files could not be taken in. The list says why for each."), {QString::number(refused), QString::number(paths.size())}};
        const WayOut anyway{tr("Take &in without those signatures"), [this, withRevoked] { takeIn(withRevoked, RevokedSignatures::Mark); }};
        return messages()->show(error, withRevoked.isEmpty() || revoked == RevokedSignatures::Mark ? WayOut{} : anyway);
    }
    if (taken == 0)
        return messages()->say(tr("All of it was here before. Nothing changed."));
    messages()->say(tr("%n bundles were taken in. Write the receipts, so that the cells know.", nullptr, taken), {tr("&Write the receipts…"), [this] { writeReceipts(); }});
}

void BoardPage::report(const QString &file, const TakeReport &done)
{
    if (done.outcome == TakeReport::Repeated)
        return report(Tone::Notice, file, tr("Bundle %1 of %2 was taken in before. Nothing changed.").arg(done.sequence).arg(done.title));
    if (done.outcome == TakeReport::Older)
        return report(Tone::Notice, file, tr("Bundle %1 of %2 is older than what is here. Nothing changed.").arg(done.sequence).arg(done.title));
    if (done.asks) {
        report(Tone::Warning, file, done.lacking == 0
                   ? tr("%1 restored its book from a backup and asks what is here. It has everything; write its receipt.").arg(done.title)
                   : tr("%1 restored its book from a backup and lacks %n entries that are here. Its receipt gives them back.", nullptr, int(done.lacking)).arg(done.title));
        if (done.isApart)
            report(Tone::Notice, file, tr("It also has entries that are not here: it was written on after the restore, or in two places. They come with its next bundle."));
        return;
    }
    report(Tone::Good, file, tr("Bundle %1 of %2 was taken in, with signed minutes of %n meetings.", nullptr, int(done.meetings)).arg(done.sequence).arg(done.title));
    if (done.corrections > 0)
        report(Tone::Notice, file, tr("It brings %n slips that correct closed minutes.", nullptr, int(done.corrections)));
    if (done.erasures > 0)
        report(Tone::Notice, file, tr("It erased the data of %n persons who have moved elsewhere, and so did this book: the log keeps a fingerprint of them alone.", nullptr, int(done.erasures)));
    if (done.bundleMissing)
        report(Tone::Notice, file, tr("A bundle before it never came; all that it held came with this one."));
    if (!done.uncertified.isEmpty())
        report(Tone::Warning, file, tr("Signed with keys that the certificate does not name: %1. Have them confirmed and enrol the cell again.").arg(done.uncertified.join(QStringLiteral(", "))));
    if (!done.revoked.isEmpty())
        report(Tone::Problem, file, tr("Signatures of %1 do not count: the keys were revoked before. The cell signs those minutes again with new keys.").arg(done.revoked.join(QStringLiteral(", "))));
}

void BoardPage::sendUpdate()
{
    m_chooser.toOpen(this, tr("Choose the update for the cells"), [this](const QString &path) {
        QGuiApplication::setOverrideCursor(Qt::WaitCursor);
        const auto chosen = updateForCells(path, m_publisherKey());
        QGuiApplication::restoreOverrideCursor();
        if (!chosen)
            return messages()->show(chosen.error());
        m_update = *chosen;
        messages()->say(tr("%1 goes along with every receipt that is written from now on, until this book is closed.").arg(m_update.name));
    });
}

void BoardPage::writeReceipts()
{
    m_chooser.folder(this, tr("Where the receipts are written: a stick or a folder"), [this](const QString &folder) {
        const auto cells = board(m_book);
        if (!cells)
            return messages()->show(cells.error());
        int written = 0;
        for (const CellLine &cell : *cells) {
            if (!cell.receiptDue)
                continue;
            const QString name = freshBundleName();
            const auto made = makeBundle(m_book, cell.cell, QDir(folder).filePath(name), HandedOver::No, Existing::Keep, m_update);
            if (!made)
                return messages()->show(made.error());
            report(Tone::Good, name, tr("Receipt for %1").arg(cell.cell.title));
            ++written;
        }
        m_tabs->setCurrentIndex(1);
        refresh();
        messages()->say(tr("%n receipts were written; the list says which file is for which cell.", nullptr, written));
    });
}

void BoardPage::acceptMinutes()
{
    judge(Judgement::Accepted, {});
}

void BoardPage::returnMinutes()
{
    const CellMeetingLine *line = m_meetings.at(m_meetingsTable->currentIndex());
    if (!line)
        return;
    const BoardLine *cell = m_cells.at(m_cellsTable->currentIndex());
    auto *dialog = new ReasonDialog(meetingwords::title(line->summary.meeting), [this, id = line->id, org = cell->id](const QString &reason) -> Result<Done> {
        const auto done = judgeMinutes(m_book, org, id, Judgement::Returned, reason);
        if (!done)
            return done.error();
        return Done{};
    }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { messages()->say(tr("The minutes are returned. The next receipt tells the cell.")); });
    dialog->open();
}

void BoardPage::judge(Judgement judgement, const QString &reason)
{
    const CellMeetingLine *line = m_meetings.at(m_meetingsTable->currentIndex());
    const BoardLine *cell = m_cells.at(m_cellsTable->currentIndex());
    if (!line || !cell)
        return;
    if (const auto done = judgeMinutes(m_book, cell->id, line->id, judgement, reason); !done)
        return messages()->show(done.error());
    messages()->say(tr("The minutes are accepted. The next receipt tells the cell."));
}

void BoardPage::showCellOf(const QString &org)
{
    m_tabs->setCurrentWidget(m_cellsTable);
    for (int row = 0; row < m_cellsTable->model()->rowCount(); ++row)
        if (const BoardLine *line = m_cells.at(m_cellsTable->model()->index(row, 0)); line && line->id == org)
            m_cellsTable->selectRow(row);
    m_cellsTable->setFocus();
}

void BoardPage::showCell()
{
    const BoardLine *cell = m_cells.at(m_cellsTable->currentIndex());
    QList<CellMeetingLine> lines;
    if (cell) {
        const auto held = meetings(m_book, cell->id);
        const auto lacking = notSigned(m_book, cell->id);
        if (!held)
            return messages()->show(held.error());
        if (!lacking)
            return messages()->show(lacking.error());
        for (const MeetingSummary &each : *held)
            lines += CellMeetingLine{each.meeting.id, each, lacking->contains(each.meeting.id)};
    }
    m_cellName->setText(cell ? tr("Meetings of %1").arg(cell->cell.cell.title) : tr("No cell is enrolled yet: open the request that a cell brings."));
    m_meetings.setRows(lines);
    if (!m_meetingsTable->currentIndex().isValid() && !lines.isEmpty())
        m_meetingsTable->selectRow(0);
    enableButtons();
}

/// What belongs to the chosen cell makes room for the escrow, and the escrow takes none while it is out of sight.
void BoardPage::giveRoom()
{
    const bool isEscrow = m_tabs->currentWidget() == m_escrow;
    m_cell->setVisible(!isEscrow);
    m_escrow->setSizePolicy(QSizePolicy::Preferred, isEscrow ? QSizePolicy::Preferred : QSizePolicy::Ignored);
}

void BoardPage::enableButtons()
{
    const CellMeetingLine *line = m_meetings.at(m_meetingsTable->currentIndex());
    const bool here = line && line->summary.state == MinutesState::Sealed;
    m_accept->setEnabled(here && !line->lacksSignature && line->summary.delivery != Delivery::Accepted);
    m_return->setEnabled(here);
    m_keys->setEnabled(m_cells.at(m_cellsTable->currentIndex()));
}

void BoardPage::report(Tone tone, const QString &file, const QString &sentence)
{
    m_reports->addItem(new QListWidgetItem(style::markIcon(tone), tr("%1: %2").arg(file, sentence)));
}
