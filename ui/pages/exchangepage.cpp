// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exchangepage.h"

#include "core/exchange/receiving.h"
#include "core/exchange/sending.h"
#include "core/log/names.h"
#include "core/text/dates.h"
#include "core/usecases/homecoming.h"
#include "core/usecases/updating.h"
#include "ui/dialogs/asidedialog.h"
#include "ui/dialogs/digitsdialog.h"
#include "ui/dialogs/meetingwords.h"
#include "ui/pages/enrolmentsteps.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/statuslabel.h"

#include <QAction>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

static const QList<Column<MinutesLine>> &minutesColumns()
{
    static const QList<Column<MinutesLine>> all = {
        {QT_TRANSLATE_NOOP("ExchangePage", "Date"), [](const MinutesLine &line) -> QVariant { return dateText(line.summary.meeting.date); },
         Qt::AlignLeft | Qt::AlignVCenter, [](const MinutesLine &line) -> QVariant { return line.summary.meeting.date; }},
        {QT_TRANSLATE_NOOP("ExchangePage", "Meeting"), [](const MinutesLine &line) -> QVariant { return meetingwords::kind(line.summary.meeting.meetingKind); }},
        {QT_TRANSLATE_NOOP("ExchangePage", "On the way up"), [](const MinutesLine &line) -> QVariant { return meetingwords::delivery(line.summary.delivery); },
         Qt::AlignLeft | Qt::AlignVCenter, [](const MinutesLine &line) -> QVariant { return int(line.summary.delivery); },
         [](const MinutesLine &line) -> QVariant { return style::markIcon(meetingwords::tone(line.summary.delivery)); }},
        {QT_TRANSLATE_NOOP("ExchangePage", "Reason of a return"), [](const MinutesLine &line) -> QVariant { return line.summary.reason; }},
    };
    return all;
}

/// What a bundle in the list was.
static QString whatOf(const Passage &passage)
{
    if (passage.direction == Passage::Made)
        return passage.handedOver ? ExchangePage::tr("Sent to the office") : ExchangePage::tr("Made, not handed over");
    return passage.acknowledged > 0 ? ExchangePage::tr("Receipt of the office") : ExchangePage::tr("Came from the office");
}

static const QList<Column<PassageLine>> &passageColumns()
{
    static const QList<Column<PassageLine>> all = {
        {QT_TRANSLATE_NOOP("ExchangePage", "When"),
         [](const PassageLine &line) -> QVariant { return line.passage.time.toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm")); },
         Qt::AlignLeft | Qt::AlignVCenter, [](const PassageLine &line) -> QVariant { return line.passage.time; }},
        {QT_TRANSLATE_NOOP("ExchangePage", "What"), [](const PassageLine &line) -> QVariant { return whatOf(line.passage); },
         Qt::AlignLeft | Qt::AlignVCenter, nullptr,
         [](const PassageLine &line) -> QVariant {
             const bool waits = line.passage.direction == Passage::Made && !line.passage.handedOver;
             return style::markIcon(waits ? Tone::Warning : line.passage.acknowledged > 0 ? Tone::Good : Tone::Notice);
         }},
        {QT_TRANSLATE_NOOP("ExchangePage", "No."), [](const PassageLine &line) -> QVariant { return line.passage.number; }, Qt::AlignRight | Qt::AlignVCenter},
        {QT_TRANSLATE_NOOP("ExchangePage", "File"), [](const PassageLine &line) -> QVariant { return line.passage.name; }},
    };
    return all;
}

ExchangePage::ExchangePage(Book &book, QWidget *parent, const FileChooser &chooser)
    : Page(parent), m_book(book), m_chooser(chooser), m_make(new QAction(this)), m_take(new QAction(this)),
      m_minutes("ExchangePage", minutesColumns()), m_passages("ExchangePage", passageColumns()),
      m_heading(new SectionHeader({}, SectionHeader::Rank::Page)), m_enrolment(new StatusLabel), m_showSteps(new QPushButton),
      m_steps(new EnrolmentSteps(book, chooser)), m_post(new QWidget), m_sendSentence(new QLabel), m_makeButton(new QPushButton),
      m_takeButton(new QPushButton), m_compareButton(new QPushButton), m_made(new StatusLabel), m_handOver(new QPushButton), m_tabs(new QTabWidget),
      m_minutesTable(new RowTable), m_passagesTable(new RowTable)
{
    layOut();
    connect(m_make, &QAction::triggered, this, &ExchangePage::makeBundle);
    connect(m_take, &QAction::triggered, this, &ExchangePage::takeInBundle);
    connect(m_makeButton, &QPushButton::clicked, this, &ExchangePage::makeBundle);
    connect(m_takeButton, &QPushButton::clicked, this, &ExchangePage::takeInBundle);
    connect(m_handOver, &QPushButton::clicked, this, &ExchangePage::handOverLast);
    connect(m_compareButton, &QPushButton::clicked, this, &ExchangePage::compareCopies);
    connect(m_showSteps, &QPushButton::toggled, m_steps, &QWidget::setVisible);
    connect(m_steps, &EnrolmentSteps::failed, this, [this](const Error &error) { messages()->show(error); });
    connect(m_steps, &EnrolmentSteps::said, this, [this](const QString &sentence) { messages()->say(sentence); });
    connect(&m_book, &Book::changed, this, [this](const Changes &changes) {
        if (changes.touched<Peer>()) // enrolled just now: what is next comes into sight
            m_showSteps->setChecked(false);
        refresh();
    });
    retranslate();
}

void ExchangePage::layOut()
{
    m_makeButton->setObjectName(QStringLiteral("makeBundle"));
    m_takeButton->setObjectName(QStringLiteral("takeInBundle"));
    m_handOver->setObjectName(QStringLiteral("handOver"));
    m_compareButton->setObjectName(QStringLiteral("compareCopies"));
    m_sendSentence->setWordWrap(true);
    m_sendSentence->setTextFormat(Qt::PlainText);
    m_showSteps->setCheckable(true);
    m_enrolment->setObjectName(QStringLiteral("enrolment"));
    m_enrolment->setWordWrap(true);
    m_minutesTable->setModel(new RowFilter(m_minutes, this));
    m_minutesTable->setWideColumn(3);
    m_minutesTable->setLetters(0, 14);
    m_minutesTable->setLetters(1, 26);
    m_minutesTable->setLetters(2, 24);
    m_minutesTable->sortByColumn(0, Qt::DescendingOrder);
    m_passagesTable->setModel(new RowFilter(m_passages, this));
    m_passagesTable->setWideColumn(3);
    m_passagesTable->setLetters(0, 20);
    m_passagesTable->setLetters(1, 28);
    m_passagesTable->setLetters(2, 8);
    m_passagesTable->sortByColumn(0, Qt::DescendingOrder);
    for (RowTable *table : {m_minutesTable, m_passagesTable})
        table->setMinimumHeight(5 * style::rowHeight(fontMetrics()));
    m_tabs->addTab(m_minutesTable, {});
    m_tabs->addTab(m_passagesTable, {});

    auto *enrolment = new QHBoxLayout;
    enrolment->addWidget(m_enrolment, 1);
    enrolment->addWidget(m_showSteps);
    auto *post = new QVBoxLayout(m_post);
    post->setContentsMargins(0, 0, 0, 0);
    post->addWidget(m_sendSentence);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_makeButton);
    buttons->addWidget(m_takeButton);
    buttons->addWidget(m_compareButton);
    post->addLayout(buttons);
    auto *made = new QHBoxLayout;
    made->addWidget(m_made, 1);
    made->addWidget(m_handOver);
    post->addLayout(made);
    post->addWidget(m_tabs, 1);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addLayout(enrolment);
    column->addWidget(m_steps);
    column->addWidget(m_post, 1);
    column->addStretch();
}

QString ExchangePage::title() const
{
    return tr("Exchange");
}

QIcon ExchangePage::icon() const
{
    return QIcon(QStringLiteral(":/icons/exchange.svg"));
}

QString ExchangePage::helpText() const
{
    return tr("## Exchange with the office\n\nSigned minutes go to the office in a **bundle**: one file that nobody but the office can open.\n\n"
              "1. **Make a bundle** on a stick. It is read back and compared.\n2. Bring it or send it, then press **I have handed it over**.\n"
              "3. The office answers with a **receipt**. Take it in here: only then is it certain that everything arrived.\n\n"
              "A bundle holds everything the office has not confirmed yet, so a lost stick loses nothing: make another one.");
}

QList<QAction *> ExchangePage::commands() const
{
    return {m_make, m_take};
}

void ExchangePage::refresh()
{
    const auto upper = upperPeer(m_book);
    const auto standing = standingOf(m_book);
    const auto all = meetings(m_book);
    const auto history = passages(m_book);
    if (!all)
        return messages()->show(all.error());
    if (!history)
        return messages()->show(history.error());
    if (!standing)
        return messages()->show(standing.error());
    showStanding(upper ? upper->title : QString(), *standing);
    m_make->setEnabled(bool(upper));
    m_take->setEnabled(bool(upper));

    int waiting = 0;
    QList<MinutesLine> minutes;
    for (const MeetingSummary &each : *all) {
        if (each.delivery == Delivery::NotReady)
            continue;
        waiting += each.delivery == Delivery::Prepared;
        minutes += MinutesLine{each.meeting.id, each};
    }
    m_minutes.setRows(minutes);
    const auto asides = openAsides(m_book);
    if (!asides)
        return messages()->show(asides.error());
    m_compareButton->setVisible(!asides->isEmpty());
    const bool isPutBack = m_book.copyState().kind == CopyState::Restored || m_book.copyState().kind == CopyState::Older;
    m_makeButton->setText(isPutBack ? tr("As&k the office for what is missing…") : tr("Ma&ke a bundle for the office…"));
    if (isPutBack)
        m_sendSentence->setText(sentence(*m_book.whyUnsigned()));
    else
        m_sendSentence->setText(waiting == 0 ? tr("No signed minutes wait to be sent.") : tr("Signed minutes of %n meetings wait to be sent.", nullptr, waiting));

    QList<PassageLine> lines;
    for (const Passage &each : *history)
        lines += PassageLine{each.id, each};
    m_passages.setRows(lines);
    m_waiting = {};
    QString name;
    for (const Passage &each : *history) {
        if (each.direction != Passage::Made)
            continue;
        if (!each.handedOver) {
            m_waiting = {each.id};
            name = each.name;
        }
        break; // an older one holds nothing that the last does not
    }
    m_made->setStatus(Tone::Warning, m_waiting.isEmpty() ? QString() : tr("The bundle %1 was written and read back. Bring it to the office or send it.").arg(name));
    m_handOver->setVisible(!m_waiting.isEmpty());
}

void ExchangePage::showStanding(const QString &upper, const CellStanding &standing)
{
    if (!standing.isEnrolled)
        m_enrolment->setStatus(Tone::Warning, tr("Not enrolled with the office yet: three steps"));
    else if (standing.isRevoked)
        m_enrolment->setStatus(Tone::Problem, tr("%1 revoked the keys of this book as stolen or lost. Close it and open it by its recovery sheet or by escrow: it gets new keys then. After that enrol it again.").arg(upper));
    else if (standing.hasNewKeys)
        m_enrolment->setStatus(Tone::Problem, tr("This book signs with new keys. %1 takes nothing from it before it is enrolled again, with the next certificate: three steps.").arg(upper));
    else if (!standing.revokedSigners.isEmpty())
        m_enrolment->setStatus(Tone::Problem, tr("%1 revoked the key of %2. Make a new key under “Book and keys”, then enrol the book again.").arg(upper, standing.revokedSigners.join(QStringLiteral(", "))));
    else
        m_enrolment->setStatus(Tone::Good, tr("Enrolled with %1").arg(upper));
    const bool isOpen = standing.isEnrolled && !standing.hasNewKeys;
    m_showSteps->setVisible(isOpen);
    m_steps->setVisible(!isOpen || m_showSteps->isChecked());
    m_steps->retranslate(); // the digits are those of the keys now
    m_post->setVisible(isOpen);
}

void ExchangePage::retranslate()
{
    m_heading->setText(tr("Exchange with the office"));
    m_showSteps->setText(tr("Show the &enrolment"));
    m_steps->retranslate();
    m_make->setText(tr("&Make a bundle…"));
    m_take->setText(tr("&Take in a receipt…"));
    m_takeButton->setText(tr("Take in a &receipt…"));
    m_handOver->setText(tr("I have &handed it over"));
    m_compareButton->setText(tr("C&ompare the two copies…"));
    m_tabs->setTabText(0, tr("&Minutes on their way"));
    m_tabs->setTabText(1, tr("&Bundles made and taken in"));
    m_minutesTable->setAccessibleName(tr("Minutes on their way"));
    m_passagesTable->setAccessibleName(tr("Bundles made and taken in"));
    refresh();
}

void ExchangePage::makeBundle()
{
    if (const auto upper = upperPeer(m_book); !upper)
        return messages()->show(upper.error());
    if (const auto standing = standingOf(m_book); standing && (standing->hasNewKeys || standing->isRevoked))
        return messages()->show(Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The office does not know the keys with which this book signs now, so it would take in no bundle. Enrol the book again first.")});
    m_chooser.folder(this, tr("Where the bundle is written: a stick or a folder"), [this](const QString &folder) {
        makeBundleAt(QDir(folder).filePath(freshBundleName()));
    });
}

void ExchangePage::makeBundleAt(const QString &path)
{
    const auto upper = upperPeer(m_book);
    if (!upper)
        return messages()->show(upper.error());
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto made = ::makeBundle(m_book, *upper, path, HandedOver::No, Existing::Keep);
    QGuiApplication::restoreOverrideCursor();
    if (!made)
        return messages()->show(made.error());
    messages()->say(tr("The bundle was written as %1, read back and compared.").arg(QDir::toNativeSeparators(path)));
    m_handOver->setFocus();
}

void ExchangePage::takeInBundle()
{
    m_chooser.toOpen(this, tr("Choose the file of the office"), [this](const QString &path) { takeIn(path); });
}

void ExchangePage::takeIn(const QString &path)
{
    const auto bytes = readWhole(path, largestBundleFile);
    if (!bytes)
        return messages()->show(bytes.error());
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto report = takeBundle(m_book, *bytes);
    QGuiApplication::restoreOverrideCursor();
    tell(report, *bytes);
}

/// Says what became of a file of the office. Keys that a restored copy does not know are compared by voice first.
void ExchangePage::tell(const Result<TakeReport> &report, const QByteArray &file)
{
    if (!report && QByteArray(report.error().word) == "unknown-log-key") {
        const auto upper = upperPeer(m_book);
        const auto taken = std::make_shared<Result<TakeReport>>(report.error());
        auto *dialog = new DigitsDialog(DigitsDialog::At::Cell, upper ? upper->title : QString(), {sentence(report.error())},
                                        [this, file, taken](const QString &digits) -> Result<Done> {
                                            *taken = takeBundle(m_book, file, RevokedSignatures::Refuse, digits);
                                            if (!*taken)
                                                return taken->error();
                                            return Done{};
                                        }, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, taken, file] { tell(*taken, file); });
        return dialog->open();
    }
    if (!report)
        return messages()->show(report.error());
    tellTaken(*report);
    takeUpdate(report->update);
}

/// An update of the program that came along; whatever becomes of it, the rest was taken in.
void ExchangePage::takeUpdate(const UpdateAlong &update)
{
    if (!update.isThere())
        return;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto running = programToUpdate();
    const auto taken = running ? takeInUpdate(update, *running) : Result<std::optional<update::Kept>>(running.error());
    QGuiApplication::restoreOverrideCursor();
    if (!taken)
        messages()->show(Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The update of the program that came along was not taken in; everything else was. %1"), {sentence(taken.error())}, taken.error().detail});
    else if (*taken)
        messages()->say(tr("What the office sent was taken in, and with it an update of the program to version %1. It waits under “Book and keys”, “Updates”.").arg((*taken)->manifest.version));
}

void ExchangePage::tellTaken(const TakeReport &report)
{
    if (report.outcome != TakeReport::Taken)
        return messages()->say(tr("This file of %1 was taken in before. Nothing changed.").arg(report.title));
    if (const ComingHome &home = report.home; home.returned > 0) {
        QString said = tr("%n entries came back from %1, and the book may be sent again.", nullptr, int(home.returned)).arg(report.title);
        if (home.again > 0)
            said += u' ' + tr("%n entries that were written here since stand behind them.", nullptr, int(home.again));
        if (home.aside == 0)
            return messages()->say(said);
        said += u' ' + tr("%n contradict what came back and were set aside.", nullptr, int(home.aside));
        return messages()->say(said, {tr("&Compare the two copies…"), [this] { compareCopies(); }});
    }
    if (report.settled)
        return messages()->say(tr("%1 holds nothing that this restored book lacks. It may be sent again.").arg(report.title));
    if (report.verdicts > 0)
        return messages()->say(tr("The receipt of %1 was taken in. It says something to the minutes of %n meetings; look at the list.", nullptr, int(report.verdicts)).arg(report.title));
    messages()->say(tr("The receipt of %1 was taken in: what was sent has arrived.").arg(report.title));
}

void ExchangePage::compareCopies()
{
    auto *dialog = new AsideDialog({[this] { return openAsides(m_book); },
                                    [this](const SetAsideId &id) { return takeAside(m_book, id); },
                                    [this](const SetAsideId &id) { return leaveAside(m_book, id); },
                                    [this](const QString &id) { return nameOf(m_book, id); }}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ExchangePage::handOverLast()
{
    if (m_waiting.isEmpty())
        return;
    if (const auto done = handOver(m_book, m_waiting); !done)
        return messages()->show(done.error());
    messages()->say(tr("Noted: the bundle was handed over. Now the receipt of the office is awaited."));
}
