// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/timelineview.h"

#include "core/base/files.h"
#include "core/domain/memberclock.h"
#include "core/text/dates.h"
#include "core/usecases/cardcorrection.h"
#include "core/usecases/disclosures.h"
#include "ui/dialogs/dossierlinedialog.h"
#include "ui/dialogs/eventdialog.h"
#include "ui/dialogs/handbookwords.h"
#include "ui/dialogs/paperdialog.h"
#include "ui/dialogs/timelinewords.h"
#include "ui/pages/keptopening.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/rowtable.h"

#include <QAction>
#include <QBuffer>
#include <QHeaderView>
#include <QImage>
#include <QImageReader>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

static QList<Column<TimelineRow>> lineColumns()
{
    return {
        {QT_TRANSLATE_NOOP("TimelineView", "When"), [](const TimelineRow &row) -> QVariant { return timelinewords::period(row.line.from, row.line.until); }},
        {QT_TRANSLATE_NOOP("TimelineView", "Kind"), [](const TimelineRow &row) -> QVariant { return timelinewords::kind(row.line); }, Qt::AlignLeft | Qt::AlignVCenter, nullptr,
         [](const TimelineRow &row) -> QVariant { return style::markIcon(timelinewords::tone(row.line)); }},
        {QT_TRANSLATE_NOOP("TimelineView", "What it was"), [](const TimelineRow &row) -> QVariant { return timelinewords::text(row.line); }},
        {QT_TRANSLATE_NOOP("TimelineView", "On which paper"), [](const TimelineRow &row) -> QVariant { return timelinewords::paper(row.line); }},
        {QT_TRANSLATE_NOOP("TimelineView", "Scan"), [](const TimelineRow &row) -> QVariant { return row.line.event && !row.line.event->scan.isEmpty() ? TimelineView::tr("yes") : QString(); }},
    };
}

static Tone toneOf(DossierState state)
{
    return state == DossierState::Have ? Tone::Good : state == DossierState::Missing ? Tone::Warning : Tone::Neutral;
}

static QList<Column<DossierRow>> paperColumns()
{
    return {
        {QT_TRANSLATE_NOOP("TimelineView", "Paper"), [](const DossierRow &row) -> QVariant { return row.entry.paper.title; }},
        {QT_TRANSLATE_NOOP("TimelineView", "State"), [](const DossierRow &row) -> QVariant { return handbookwords::dossier(row.entry.line.state); }, Qt::AlignLeft | Qt::AlignVCenter,
         nullptr, [](const DossierRow &row) -> QVariant { return style::markIcon(toneOf(row.entry.line.state)); }},
        {QT_TRANSLATE_NOOP("TimelineView", "Where it is kept"), [](const DossierRow &row) -> QVariant { return row.entry.line.where; }},
        {QT_TRANSLATE_NOOP("TimelineView", "Looked at"), [](const DossierRow &row) -> QVariant { return dateText(row.entry.line.checked); }},
        {QT_TRANSLATE_NOOP("TimelineView", "Note"), [](const DossierRow &row) -> QVariant { return row.entry.line.note.simplified(); }},
    };
}

TimelineView::TimelineView(Book &book, const FileChooser &chooser, QWidget *parent)
    : HandbookView(book, chooser, parent), m_lineRows("TimelineView", lineColumns()), m_paperRows("TimelineView", paperColumns()), m_add(new QAction(this)),
      m_edit(new QAction(this)), m_remove(new QAction(this)), m_scan(new QAction(this)), m_slip(new QAction(this)), m_photo(new QAction(this)), m_toggle(new QAction(this)),
      m_who(new QLabel), m_picture(new QLabel), m_tabs(new QTabBar), m_stack(new QStackedWidget), m_lines(new RowTable(RowTable::Sorting::No)), m_dossier(new QWidget),
      m_papers(new RowTable(RowTable::Sorting::No)), m_count(new QLabel), m_empty(new EmptyState(QIcon(QStringLiteral(":/icons/members.svg"))))
{
    m_add->setShortcut(QKeySequence::New);
    m_edit->setShortcut(Qt::Key_F2);
    m_who->setTextFormat(Qt::PlainText);
    m_who->setWordWrap(true);
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_tabs->setDrawBase(false);
    const auto setUp = [](RowTable *table, QAbstractItemModel *model, int wide, const QList<int> &letters) {
        table->setModel(model);
        table->setWideColumn(wide);
        for (int column = 0; column < int(letters.size()); ++column)
            if (column != wide)
                table->setLetters(column, letters[column]);
        table->setWordWrap(true);
        table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    };
    setUp(m_lines, &m_lineRows, 2, {23, 16, 0, 26, 6});
    setUp(m_papers, &m_paperRows, 0, {0, 14, 20, 11, 14});
    m_papers->installEventFilter(this);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setWordWrap(true);
    auto *dossier = new QVBoxLayout(m_dossier);
    dossier->setContentsMargins(0, 0, 0, 0);
    dossier->addWidget(m_papers, 1);
    dossier->addWidget(m_count);
    m_stack->addWidget(m_lines);
    m_stack->addWidget(m_dossier);
    m_stack->addWidget(m_empty);
    auto *top = new QHBoxLayout;
    top->addWidget(m_picture);
    auto *words = new QVBoxLayout;
    words->addWidget(m_who);
    words->addWidget(m_tabs);
    top->addLayout(words, 1);
    content()->addLayout(top);
    content()->addWidget(m_stack, 1);
    auto *box = new QWidget;
    auto *buttons = new FlowLayout(box);
    buttons->setContentsMargins(0, 0, 0, 0);
    for (QAction *action : {m_add, m_toggle, m_edit, m_remove, m_scan, m_slip, m_photo}) {
        auto *button = new QPushButton;
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        buttons->addWidget(button);
        m_buttons += {button, action};
    }
    content()->addWidget(box);
    connect(m_add, &QAction::triggered, this, &TimelineView::add);
    connect(m_edit, &QAction::triggered, this, &TimelineView::editCurrent);
    connect(m_remove, &QAction::triggered, this, &TimelineView::removeCurrent);
    connect(m_scan, &QAction::triggered, this, &TimelineView::openScan);
    connect(m_slip, &QAction::triggered, this, &TimelineView::printSlip);
    connect(m_photo, &QAction::triggered, this, &TimelineView::choosePhoto);
    connect(m_toggle, &QAction::triggered, this, &TimelineView::togglePaper);
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        refresh();
        (isDossier() ? m_papers : m_lines)->setFocus();
    });
    for (RowTable *table : {m_lines, m_papers}) {
        connect(table, &RowTable::chosen, this, &TimelineView::enable);
        connect(table, &RowTable::opened, this, &TimelineView::editCurrent);
    }
    connect(m_empty, &EmptyState::pressed, this, &TimelineView::backAsked);
    setFocusProxy(m_lines);
}

QString TimelineView::title() const
{
    return tr("Timeline and dossier");
}

QString TimelineView::helpText() const
{
    return tr("## Timeline and dossier\n\n"
              "**Timeline**: what happened to the member chosen in the list, by date: work, training, positions, awards, discipline (the outcome alone), badges, times outside the Party, "
              "skills, and, from elsewhere in the book, the three dates of joining, statuses and evaluations. **Add** (Ctrl+N) and **Edit** (F2) open a line; a date may be known in part "
              "(1998, 02/1998). Award, discipline and badge name their decision. A scan of the paper (PDF, JPEG, PNG) is kept in the book, encrypted.\n\n"
              "Party age counts from the decision to admit and leaves out times outside the Party.\n\n"
              "**Dossier**: the dossier of a member is a secret paper and has no place in this program. The checklist says which papers are there and where they are kept: the space bar changes "
              "from missing to there to not needed; F2 adds the place and a note.\n\n"
              "**Photo**: a picture for the card, 3 × 4; it is made small and kept in the book.\n\n"
              "**Corrections**: where name, birth, joining dates or numbers of a card are put right, the form asks on which paper; the line stands here and its slip can be printed.");
}

bool TimelineView::isDossier() const
{
    return m_tabs->currentIndex() == 1;
}

QList<QAction *> TimelineView::commands() const
{
    return isDossier() ? QList<QAction *>{m_toggle, m_edit, m_photo} : QList<QAction *>{m_add, m_edit, m_remove, m_scan, m_slip, m_photo};
}

QString TimelineView::chosenRecord() const
{
    if (isDossier())
        return currentPaper() ? currentPaper()->entry.line.id.text : QString();
    const TimelineRow *row = currentLine();
    return row && row->line.event ? row->line.event->id.text : row && row->line.status ? row->line.status->id.text : m_member.text;
}

void TimelineView::showMember(const MemberId &member)
{
    m_member = member;
}

void TimelineView::showDossier()
{
    m_tabs->setCurrentIndex(1);
}

void TimelineView::refresh()
{
    QWidget *shown = m_empty;
    if (!m_member.isEmpty()) {
        const auto member = book().get(m_member);
        if (!member && member.error().kind == Error::NotFound) {  // undo took the card away
            m_member = {};
            return refresh();
        }
        const auto lines = timelineOf(book(), m_member);
        const auto known = member ? partyAge(book(), *member) : Result<PartyAge>(member.error());
        const auto papers = dossierOf(book(), m_member, QDate::currentDate());
        for (const Error *error : {member ? nullptr : &member.error(), lines ? nullptr : &lines.error(), known ? nullptr : &known.error(), papers ? nullptr : &papers.error()})
            if (error)
                return emit failed(*error);
        m_name = member->name;
        const QString age = timelinewords::partyAge(*known, QDate::currentDate());
        m_who->setText(!age.isEmpty() ? QStringLiteral("%1. %2.").arg(m_name, age) : tr("%1. Party age is not known: the day of the decision to admit is missing.").arg(m_name));
        QList<TimelineRow> rows;
        for (const TimelineLine &each : *lines) {
            const QString id = each.event ? each.event->id.text : each.status ? each.status->id.text : each.evaluation ? each.evaluation->id.text : QString::number(int(*each.joining));
            rows += {id, each};
        }
        m_lineRows.setRows(std::move(rows));
        QList<DossierRow> dossier;
        int have = 0, needed = 0;
        for (const DossierEntry &each : *papers) {
            dossier += {each.paper.code, each};
            have += each.line.state == DossierState::Have;
            needed += each.line.state != DossierState::NotNeeded;
        }
        m_paperRows.setRows(std::move(dossier));
        m_count->setText(tr("%1 of %2 papers are there. Only this list is kept, never the papers.").arg(have).arg(needed));
        for (RowTable *table : {m_lines, m_papers})
            if (!table->currentIndex().isValid() && table->model()->rowCount() > 0)
                table->selectRow(table == m_lines ? table->model()->rowCount() - 1 : 0);
        shown = isDossier() ? m_dossier : static_cast<QWidget *>(m_lines);
    } else {
        m_who->clear();
    }
    m_stack->setCurrentWidget(shown);
    showPhoto();
    enable();
}

void TimelineView::showPhoto()
{
    const auto bytes = m_member.isEmpty() ? Result<QByteArray>(QByteArray()) : photoOf(book(), m_member);
    if (!bytes)
        emit failed(bytes.error());
    QPixmap picture;
    if (bytes && !bytes->isEmpty())
        picture.loadFromData(*bytes, "JPG");
    const int height = 4 * fontMetrics().height();
    m_picture->setVisible(!picture.isNull());
    m_picture->setPixmap(picture.isNull() ? picture : picture.scaledToHeight(height, Qt::SmoothTransformation));
    m_picture->setAccessibleName(tr("Photo of %1").arg(m_name));
}

void TimelineView::retranslate()
{
    HandbookView::retranslate();
    m_tabs->setTabText(0, tr("Time&line"));
    m_tabs->setTabText(1, tr("Dossie&r"));
    m_add->setText(tr("&Add a line…"));
    m_edit->setText(tr("&Edit…"));
    m_remove->setText(tr("Take a&way"));
    m_scan->setText(tr("Save the s&can…"));
    m_slip->setText(tr("&Print the slip…"));
    m_photo->setText(tr("P&hoto…"));
    m_toggle->setText(tr("There / m&issing / not needed"));
    for (const auto &[button, action] : std::as_const(m_buttons))
        button->setText(action->text());
    m_lines->setAccessibleName(tr("Timeline"));
    m_papers->setAccessibleName(tr("Dossier"));
    m_empty->setTexts(tr("Choose a member in the list first; the timeline and the checklist of the dossier are of one person."), tr("Back to the members"));
    refresh();
}

const TimelineRow *TimelineView::currentLine() const
{
    return m_lineRows.at(m_lines->currentIndex());
}

const DossierRow *TimelineView::currentPaper() const
{
    return m_paperRows.at(m_papers->currentIndex());
}

void TimelineView::enable()
{
    const bool has = !m_member.isEmpty();
    const TimelineRow *row = currentLine();
    const bool isEvent = has && !isDossier() && row && row->line.event;
    const bool isCorrection = isEvent && row->line.event->what == EventKind::Correction;
    m_add->setEnabled(has);
    m_edit->setEnabled(has && (isDossier() ? currentPaper() != nullptr : isEvent && !isCorrection));
    m_remove->setEnabled(isEvent && !isCorrection);
    m_scan->setEnabled(isEvent && !row->line.event->scan.isEmpty());
    m_slip->setEnabled(isCorrection);
    m_photo->setEnabled(has);
    m_toggle->setEnabled(has && currentPaper());
    const QList<QAction *> shown = commands();
    for (const auto &[button, action] : std::as_const(m_buttons)) {
        button->setVisible(shown.contains(action));
        button->setEnabled(action->isEnabled());
    }
}

void TimelineView::add()
{
    if (m_member.isEmpty())
        return;
    MemberEvent event;
    event.member = m_member;
    openEvent(event);
}

void TimelineView::openEvent(const MemberEvent &event)
{
    QList<int> badges;
    for (const ClockRule &rule : shippedClockRules().clocks)
        if (rule.from == ClockStart::PartyAge)
            badges += rule.years;
    auto *dialog = new EventDialog(event, m_name, badges, chooser(), window());
    dialog->setSave([this, dialog]() -> Result<Done> {
        const auto put = putEvent(book(), dialog->memberEvent(), dialog->scan());
        return put ? Result<Done>(Done{}) : put.error();
    });
    connect(dialog, &QDialog::accepted, this, [this] { say(tr("The timeline of %1 has the line.").arg(m_name)); });
    openKept(book(), dialog, QStringLiteral("event/%1/%2").arg(m_member.text, event.id.text));
}

void TimelineView::editCurrent()
{
    if (isDossier()) {
        const DossierRow *row = currentPaper();
        if (!row)
            return;
        auto *dialog = new DossierLineDialog(row->entry.line, row->entry.paper.title, window());
        dialog->setSave([this, dialog]() -> Result<Done> {
            const auto set = setDossierLine(book(), dialog->line());
            return set ? Result<Done>(Done{}) : set.error();
        });
        return openKept(book(), dialog, QStringLiteral("dossier/%1/%2").arg(m_member.text, row->id));
    }
    const TimelineRow *row = currentLine();
    if (!row)
        return;
    if (row->line.event)
        return openEvent(*row->line.event);
    if (row->line.status)
        return say(tr("A status is changed with “Change status” in the list of members."));
    if (row->line.evaluation)
        return say(tr("An evaluation is changed in the view “Evaluation”."));
    say(tr("The dates of joining stand on the card; edit the card to change them."));
}

void TimelineView::removeCurrent()
{
    const TimelineRow *row = currentLine();
    if (!row || !row->line.event)
        return;
    if (const auto removed = removeEvent(book(), row->line.event->id); !removed)
        return emit failed(removed.error());
    say(tr("The line was taken away; undo (Ctrl+Z) brings it back."));
}

void TimelineView::openScan()
{
    const TimelineRow *row = currentLine();
    if (!row || !row->line.event || row->line.event->scan.isEmpty())
        return;
    const auto bytes = book().file(row->line.event->scan);
    if (!bytes)
        return emit failed(bytes.error());
    const QString name = row->line.event->scanName.isEmpty() ? QStringLiteral("ban-quet") : row->line.event->scanName;
    chooser().toSave(window(), tr("Save the scan"), name, [this, bytes = *bytes, name](const QString &path) {
        if (const auto written = writeWhole(path, bytes, Existing::Replace); !written)
            return emit failed(written.error());
        if (const auto told = recordDisclosure(book(), DisclosureWay::Saved, QStringLiteral("card"), name, m_member, 1); !told)
            return emit failed(told.error());
        say(tr("The scan was saved, readable by anybody: %1").arg(path));
    });
}

void TimelineView::printSlip()
{
    const TimelineRow *row = currentLine();
    if (!row || !row->line.event || row->line.event->what != EventKind::Correction)
        return;
    const auto slip = cardCorrectionSlip(book(), row->line.event->id);
    if (!slip)
        return emit failed(slip.error());
    PaperDialog::Paper paper;
    paper.pages = [slip = *slip](int) { return documents::cardCorrectionSlipPages(slip); };
    paper.pdf = [slip = *slip](int) { return documents::cardCorrectionSlipPdf(slip); };
    paper.title = tr("Slip of a corrected card");
    paper.fileName = QStringLiteral("phieu-dieu-chinh-%1.pdf").arg(slip->on.toString(Qt::ISODate));
    openPaper(std::move(paper), {QStringLiteral("card"), QStringLiteral("Phiếu điều chỉnh thông tin đảng viên"), m_member});
}

/// A picture as the card keeps it: 3 × 4 cut from its middle, 354 × 472 points (300 to the inch), as JPEG.
static QByteArray photoFrom(const QImage &picture)
{
    constexpr QSize size(354, 472);
    const QImage scaled = picture.scaled(size, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    const QImage cut = scaled.copy((scaled.width() - size.width()) / 2, (scaled.height() - size.height()) / 2, size.width(), size.height()).convertToFormat(QImage::Format_RGB888);
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    constexpr int quality = 85;
    cut.save(&buffer, "JPG", quality);
    return jpeg;
}

void TimelineView::choosePhoto()
{
    chooser().toOpen(window(), tr("Photo for the card (JPEG or PNG)"), [this](const QString &path) {
        QImageReader reader(path);
        reader.setAutoTransform(true);
        const QImage picture = reader.read();
        if (picture.isNull())
            return emit failed(Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The file %1 is no picture that can be read."), {path}, reader.errorString()});
        if (const auto set = setPhoto(book(), m_member, photoFrom(picture)); !set)
            return emit failed(set.error());
        say(tr("The photo of %1 is on the card.").arg(m_name));
    });
}

void TimelineView::togglePaper()
{
    const DossierRow *row = currentPaper();
    if (!row)
        return;
    DossierLine line = row->entry.line;
    line.state = line.id.isEmpty() || line.state == DossierState::Missing ? DossierState::Have : line.state == DossierState::Have ? DossierState::NotNeeded : DossierState::Missing;
    line.checked = QDate::currentDate();
    if (const auto set = setDossierLine(book(), line); !set)
        emit failed(set.error());
}

bool TimelineView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_papers && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        togglePaper();
        return true;
    }
    return HandbookView::eventFilter(watched, event);
}
