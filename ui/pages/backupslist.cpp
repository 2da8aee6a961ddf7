// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/backupslist.h"

#include "ui/dialogs/backupwords.h"
#include "ui/dialogs/drivedialog.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/statuslabel.h"

#include <QDir>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

static const QList<Column<BackupLine>> &backupColumns()
{
    constexpr auto left = Qt::AlignLeft | Qt::AlignVCenter;
    static const QList<Column<BackupLine>> all = {
        {QT_TRANSLATE_NOOP("BackupsList", "Made"), [](const BackupLine &line) -> QVariant { return backupwords::time(line.known.backup.time); }, left,
         [](const BackupLine &line) -> QVariant { return line.known.backup.time; }},
        {QT_TRANSLATE_NOOP("BackupsList", "State"), [](const BackupLine &line) -> QVariant { return backupwords::health(line.known.health()); }, left,
         [](const BackupLine &line) -> QVariant { return int(line.known.health()); },
         [](const BackupLine &line) -> QVariant { return style::markIcon(backupwords::tone(line.known.health())); }},
        {QT_TRANSLATE_NOOP("BackupsList", "Place"), [](const BackupLine &line) -> QVariant { return line.place; }},
        {QT_TRANSLATE_NOOP("BackupsList", "What the last try-out said"), [](const BackupLine &line) -> QVariant { return line.known.says; }},
        {QT_TRANSLATE_NOOP("BackupsList", "Tried out on"), [](const BackupLine &line) -> QVariant { return backupwords::time(line.known.triedOut); }, left,
         [](const BackupLine &line) -> QVariant { return line.known.triedOut; }},
        {QT_TRANSLATE_NOOP("BackupsList", "Size"), [](const BackupLine &line) -> QVariant { return backupwords::size(line.known.size); }, Qt::AlignRight | Qt::AlignVCenter,
         [](const BackupLine &line) -> QVariant { return line.known.size; }},
    };
    return all;
}

BackupsList::BackupsList(BackupKeeper &keeper, const FileChooser &chooser, QWidget *parent)
    : QWidget(parent), m_keeper(keeper), m_chooser(chooser), m_lines("BackupsList", backupColumns()), m_back(new QPushButton),
      m_title(new SectionHeader({}, SectionHeader::Rank::Page)), m_standing(new StatusLabel), m_places(new QVBoxLayout),
      m_table(new RowTable), m_says(new QLabel), m_progress(new QProgressBar), m_work(new StatusLabel), m_make(new QPushButton),
      m_tryOut(new QPushButton), m_restore(new QPushButton), m_place(new QPushButton), m_stick(new QPushButton), m_move(new QPushButton)
{
    layOut();
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &BackupsList::backAsked);
    connect(m_back, &QPushButton::clicked, this, &BackupsList::backAsked);
    connect(m_make, &QPushButton::clicked, this, [this] { m_keeper.backUp(BackupKeeper::Asked::ByPerson); });
    connect(m_tryOut, &QPushButton::clicked, this, &BackupsList::tryOutChosen);
    connect(m_restore, &QPushButton::clicked, this, &BackupsList::restoreChosen);
    connect(m_place, &QPushButton::clicked, this, &BackupsList::choosePlace);
    connect(m_stick, &QPushButton::clicked, this, &BackupsList::prepareStick);
    connect(m_move, &QPushButton::clicked, this, &BackupsList::moveAsked);
    connect(m_table, &RowTable::chosen, this, &BackupsList::showWork);
    connect(&m_keeper, &BackupKeeper::changed, this, &BackupsList::refresh);
    connect(&m_keeper, &BackupKeeper::triedOut, this, [this](const KnownBackup &known) {
        if (known.isGood)
            emit said(tr("The backup of %1 was tried out and is good. It holds: %2.").arg(backupwords::time(known.backup.time), known.says));
        else
            emit failed(Error{Error::Corrupt, QT_TRANSLATE_NOOP("Error", "These backups are damaged: %1. The others are kept; make a new one and do not rely on these."),
                              {QDir::toNativeSeparators(known.backup.path)}});
    });
    retranslate();
}

void BackupsList::layOut()
{
    const QList<std::pair<QPushButton *, const char *>> names{{m_back, "backToBook"}, {m_make, "backUpNow"}, {m_tryOut, "tryOut"}, {m_restore, "restoreChosen"},
                                                              {m_place, "choosePlace"}, {m_stick, "prepareStick"}, {m_move, "moveFromList"}};
    for (const auto &[button, name] : names)
        button->setObjectName(QLatin1String(name));
    m_table->setObjectName(QStringLiteral("backups"));
    m_standing->setObjectName(QStringLiteral("standing"));
    m_standing->setWordWrap(true);
    m_work->setObjectName(QStringLiteral("backupWork"));
    m_says->setObjectName(QStringLiteral("backupSays"));
    m_says->setWordWrap(true);
    m_says->setTextFormat(Qt::PlainText);
    m_says->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_progress->setRange(0, 0); // nobody knows how long a stick takes
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(160);
    m_table->setModel(new RowFilter(m_lines, this));
    m_table->setLetters(0, 16);
    m_table->setLetters(1, 19);
    m_table->setLetters(2, 18);
    m_table->setWideColumn(3);
    m_table->setLetters(3, 34);
    m_table->setLetters(4, 16);
    m_table->setLetters(5, 9);
    m_table->sortByColumn(0, Qt::DescendingOrder);
    m_table->setMinimumHeight(5 * style::rowHeight(fontMetrics()));

    auto *head = new QHBoxLayout;
    head->setSpacing(2 * style::gap);
    head->addWidget(m_back);
    head->addWidget(m_title);
    head->addStretch();
    auto *buttonBox = new QWidget;
    auto *buttons = new FlowLayout(buttonBox);
    buttons->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_make, m_tryOut, m_restore, m_place, m_stick, m_move})
        buttons->addWidget(button);
    auto *work = new QHBoxLayout;
    work->addWidget(m_progress);
    work->addWidget(m_work, 1);
    m_places->setSpacing(2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_standing);
    column->addWidget(buttonBox);
    column->addLayout(work);
    column->addWidget(m_table, 1);
    column->addWidget(m_says);
    column->addLayout(m_places);
}

void BackupsList::retranslate()
{
    m_back->setText(tr("← Book and keys"));
    m_back->setAccessibleName(tr("Back to book and keys"));
    m_back->setToolTip(tr("Esc"));
    m_title->setText(tr("Backups"));
    m_make->setText(tr("Back up &now"));
    m_tryOut->setText(tr("Try &out the chosen one"));
    m_restore->setText(tr("&Restore the chosen one…"));
    m_place->setText(tr("Choose a second &place…"));
    m_stick->setText(tr("Prepare a &stick…"));
    m_move->setText(tr("&Move the book to another computer…"));
    m_table->setAccessibleName(tr("Backups of this book"));
    m_progress->setAccessibleName(tr("Work on the backups"));
    refresh();
}

void BackupsList::refresh()
{
    QList<BackupLine> lines;
    for (const KnownBackup &known : m_keeper.backups())
        lines += BackupLine{known.backup.path, known, backupwords::place(known, m_keeper.places())};
    m_lines.setRows(lines);
    if (!m_table->currentIndex().isValid() && !lines.isEmpty())
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
    const backupwords::Standing standing = backupwords::standing(m_keeper.standing(), QDate::currentDate());
    m_standing->setStatus(standing.tone, standing.sentence);
    showPlaces();
    showWork();
}

void BackupsList::focusList()
{
    m_table->setFocus();
}

const KnownBackup *BackupsList::chosen() const
{
    const BackupLine *line = m_lines.at(m_table->currentIndex());
    return line ? &line->known : nullptr;
}

void BackupsList::showPlaces()
{
    const QList<BackupPlace> &places = m_keeper.places();
    while (m_placeLabels.size() > places.size())
        delete m_placeLabels.takeLast();
    while (m_placeLabels.size() < places.size()) {
        auto *label = new StatusLabel;
        label->setWordWrap(true);
        m_places->addWidget(label);
        m_placeLabels += label;
    }
    for (qsizetype i = 0; i < places.size(); ++i)
        m_placeLabels[i]->setStatus(backupwords::tone(places[i]), backupwords::place(places[i]));
}

void BackupsList::showWork()
{
    const BackupKeeper::Work work = m_keeper.work();
    const auto words = [work]() -> QString {
        switch (work) {
        case BackupKeeper::Work::None: return {};
        case BackupKeeper::Work::Looking: return tr("Looking for backups and sticks.");
        case BackupKeeper::Work::BackingUp: return tr("A backup is being made and tried out. Leave the stick in; you can go on working.");
        case BackupKeeper::Work::TryingOut: return tr("The backup is being tried out. Leave the stick in; you can go on working.");
        case BackupKeeper::Work::Moving: return tr("The file for the other computer is being written. Leave the stick in.");
        }
        return {};
    };
    m_work->setStatus(Tone::Notice, words());
    const bool isFree = work == BackupKeeper::Work::None || work == BackupKeeper::Work::Looking;
    const bool isTold = !isFree || (work == BackupKeeper::Work::Looking && !m_keeper.hasLooked()); // a second look is short
    m_work->setVisible(isTold);
    m_progress->setVisible(isTold);
    const KnownBackup *known = chosen();
    m_make->setEnabled(isFree);
    m_tryOut->setEnabled(isFree && known && known->isReachable);
    m_restore->setEnabled(known && known->isReachable);
    m_place->setEnabled(isFree);
    m_stick->setEnabled(isFree);
    m_move->setEnabled(isFree);
    m_says->setText(known && !known->says.isEmpty() ? tr("%1: %2", "file of a backup, what it holds or what is wrong").arg(QDir::toNativeSeparators(known->backup.path), known->says)
                    : known                         ? QDir::toNativeSeparators(known->backup.path)
                    : m_keeper.hasLooked()          ? tr("No backup was made yet. “Back up now” makes the first.")
                                                    : QString());
}

void BackupsList::tryOutChosen()
{
    if (const KnownBackup *known = chosen())
        m_keeper.tryOut(known->backup);
}

void BackupsList::restoreChosen()
{
    if (const KnownBackup *known = chosen())
        emit restoreAsked(known->backup.path);
}

void BackupsList::choosePlace()
{
    m_chooser.folder(this, tr("Choose a second place for backups: a folder on another disk or in the network"), [this](const QString &folder) {
        if (const auto done = m_keeper.choosePlace(folder); !done)
            return emit failed(done.error());
        emit said(tr("Backups are made in %1 too from now on. Press “Back up now” for the first one.").arg(QDir::toNativeSeparators(folder)));
        m_make->setFocus();
    });
}

void BackupsList::prepareStick()
{
    const auto prepare = [this](const Drive &drive) -> Result<Done> {
        if (auto prepared = m_keeper.prepareStick(drive); !prepared)
            return prepared;
        emit said(tr("The stick %1 is prepared: backups are made on it whenever it is plugged in. Press “Back up now” for the first one.").arg(drive.name));
        m_make->setFocus();
        return Done{};
    };
    auto *dialog = new DriveDialog(m_keeper.drives(), prepare, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DriveDialog::lookAsked, &m_keeper, &BackupKeeper::lookWhenFree);
    connect(&m_keeper, &BackupKeeper::changed, dialog, [this, dialog] { dialog->setDrives(m_keeper.drives()); });
    dialog->open();
}
