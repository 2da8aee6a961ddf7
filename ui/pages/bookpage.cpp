// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/bookpage.h"

#include "core/base/files.h"
#include "core/book/reading.h"
#include "core/text/dates.h"
#include "core/text/vietnamese.h"
#include "core/usecases/coverpage.h"
#include "core/usecases/escrowasking.h"
#include "core/usecases/minutekeeping.h"
#include "core/usecases/recovering.h"
#include "core/usecases/scoresheets.h"
#include "core/usecases/voting.h"
#include "ui/dialogs/backupwords.h"
#include "ui/dialogs/coverdialog.h"
#include "ui/dialogs/escrowdialog.h"
#include "ui/dialogs/meetingwords.h"
#include "ui/dialogs/movedialog.h"
#include "ui/dialogs/newkeydialog.h"
#include "ui/dialogs/newpassphrasedialog.h"
#include "ui/dialogs/recoverysheetdialog.h"
#include "ui/dialogs/rulesdialog.h"
#include "ui/dialogs/scoresheetsdialog.h"
#include "ui/pages/backupslist.h"
#include "ui/pages/currentstack.h"
#include "ui/pages/openexporting.h"
#include "ui/pages/updating.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/statuslabel.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

static const QList<Column<SignerLine>> &signerColumns()
{
    static const QList<Column<SignerLine>> all = {
        {QT_TRANSLATE_NOOP("BookPage", "Name"), [](const SignerLine &line) -> QVariant { return line.person.name; }, Qt::AlignLeft | Qt::AlignVCenter,
         [](const SignerLine &line) -> QVariant { return nameSortKey(line.person.name); }},
        {QT_TRANSLATE_NOOP("BookPage", "Signs as"), [](const SignerLine &line) -> QVariant { return meetingwords::role(line.person.role); }},
        {QT_TRANSLATE_NOOP("BookPage", "Public key"), [](const SignerLine &line) -> QVariant { return line.person.publicKey; }},
    };
    return all;
}

static QLabel *wrapping()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

BookPage::BookPage(Book &book, QWidget *parent, const FileChooser &chooser, BackupKeeper *keeper)
    : Page(parent), m_book(book), m_chooser(chooser), m_keeper(keeper ? *keeper : *new BackupKeeper(book, this)), m_stack(new CurrentStack),
      m_front(new QWidget), m_backups(new BackupsList(m_keeper, chooser)), m_export(new OpenExporting(book, chooser, this)), m_updates(new Updating(chooser, this)),
      m_signers("BookPage", signerColumns()), m_changeCover(new QAction(this)),
      m_scoreSheets(new QAction(this)), m_makeKey(new QAction(this)), m_changePassphrase(new QAction(this)), m_verify(new QAction(this)),
      m_sheet(new QAction(this)), m_escrow(new QAction(this)), m_showBackups(new QAction(this)), m_rules(new QAction(this)),
      m_heading(new SectionHeader({}, SectionHeader::Rank::Page)), m_cover(wrapping()), m_coverButton(new QPushButton), m_scoreButton(new QPushButton),
      m_rulesButton(new QPushButton),
      m_signersHeading(new SectionHeader), m_signersTable(new RowTable), m_keyButton(new QPushButton),
      m_logHeading(new SectionHeader), m_log(wrapping()), m_verified(new StatusLabel), m_problems(wrapping()),
      m_verifyButton(new QPushButton), m_backupsHeading(new SectionHeader), m_standing(new StatusLabel), m_backupsButton(new QPushButton),
      m_protectionHeading(new SectionHeader), m_protection(wrapping()), m_opened(wrapping()),
      m_passphraseButton(new QPushButton), m_sheetButton(new QPushButton), m_escrowButton(new QPushButton)
{
    layOut();
    const QList<std::tuple<QAction *, QPushButton *, void (BookPage::*)()>> ways{
        {m_changeCover, m_coverButton, &BookPage::changeCover},
        {m_scoreSheets, m_scoreButton, &BookPage::showScoreSheets},
        {m_rules, m_rulesButton, &BookPage::settleRules},
        {m_makeKey, m_keyButton, &BookPage::makeKey},
        {m_changePassphrase, m_passphraseButton, &BookPage::changePassphrase},
        {m_sheet, m_sheetButton, &BookPage::makeRecoverySheet},
        {m_escrow, m_escrowButton, &BookPage::agreeToEscrow},
        {m_showBackups, m_backupsButton, &BookPage::showBackups},
        {m_verify, m_verifyButton, &BookPage::verifyEverything}};
    for (const auto &[action, button, slot] : ways) {
        connect(action, &QAction::triggered, this, slot);
        connect(button, &QPushButton::clicked, this, slot);
    }
    connect(&m_book, &Book::changed, this, &BookPage::refresh);
    connect(m_backups, &BackupsList::backAsked, this, &BookPage::showFront);
    connect(m_backups, &BackupsList::restoreAsked, this, &BookPage::restoreAsked);
    connect(m_backups, &BackupsList::moveAsked, this, &BookPage::moveBook);
    connect(m_backups, &BackupsList::said, this, [this](const QString &sentence) { messages()->say(sentence); });
    const auto fail = [this](const Error &error) { messages()->show(error, {}, m_book.isLocked() ? MessageBar::Moment::Beside : MessageBar::Moment::Working); };
    connect(m_backups, &BackupsList::failed, this, fail);
    connect(&m_keeper, &BackupKeeper::failed, this, fail);
    connect(m_export, &OpenExporting::failed, this, fail);
    connect(m_updates, &Updating::installAsked, this, &BookPage::installAsked);
    connect(m_updates, &Updating::backAsked, this, &BookPage::backAsked);
    connect(&m_keeper, &BackupKeeper::changed, this, &BookPage::showStanding);
    connect(&m_keeper, &BackupKeeper::backedUp, this, [this](const BackupRound &round, BackupKeeper::Asked asked) {
        backupwords::tell(*messages(), round, asked, m_keeper.backups(), m_book.isLocked());
    });
    retranslate();
}

void BookPage::layOut()
{
    m_coverButton->setObjectName(QStringLiteral("changeCover"));
    m_scoreButton->setObjectName(QStringLiteral("scoreSheets"));
    m_rulesButton->setObjectName(QStringLiteral("settleRules"));
    m_keyButton->setObjectName(QStringLiteral("makeKey"));
    m_verifyButton->setObjectName(QStringLiteral("verify"));
    m_passphraseButton->setObjectName(QStringLiteral("changePassphrase"));
    m_sheetButton->setObjectName(QStringLiteral("recoverySheet"));
    m_opened->setObjectName(QStringLiteral("opened"));
    m_escrowButton->setObjectName(QStringLiteral("agreeToEscrow"));
    m_signersTable->setModel(new RowFilter(m_signers, this));
    m_signersTable->setWideColumn(2);
    m_signersTable->setLetters(0, 24);
    m_signersTable->setLetters(1, 18);
    m_signersTable->setMinimumHeight(5 * style::rowHeight(fontMetrics()));
    m_verified->setWordWrap(true);
    m_problems->hide();
    m_backupsButton->setObjectName(QStringLiteral("showBackups"));
    m_standing->setWordWrap(true);
    m_stack->addWidget(m_front);
    m_stack->addWidget(m_backups);
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(m_stack);

    auto *column = new QVBoxLayout(m_front);
    column->setContentsMargins(0, 0, 0, 0);
    const auto row = [column](QWidget *wide, QPushButton *button) {
        auto *line = new QHBoxLayout;
        line->addWidget(wide, 1);
        line->addWidget(button, 0, Qt::AlignTop);
        column->addLayout(line);
    };
    column->addWidget(m_heading);
    auto *top = new QHBoxLayout;
    auto *ofBook = new QVBoxLayout;
    for (QPushButton *button : {m_coverButton, m_scoreButton, m_rulesButton})
        ofBook->addWidget(button);
    ofBook->addStretch(1);
    top->addWidget(m_cover, 1);
    top->addLayout(ofBook);
    column->addLayout(top);
    column->addWidget(m_signersHeading);
    row(m_signersTable, m_keyButton);
    column->addWidget(m_logHeading);
    row(m_log, m_verifyButton);
    column->addWidget(m_verified);
    column->addWidget(m_problems);
    column->addWidget(m_backupsHeading);
    auto *kept = new QHBoxLayout;
    kept->addWidget(m_standing, 1);
    kept->addWidget(m_export->button(), 0, Qt::AlignTop);
    kept->addWidget(m_backupsButton, 0, Qt::AlignTop);
    column->addLayout(kept);
    column->addWidget(m_protectionHeading);
    auto *protection = new QHBoxLayout;
    auto *ways = new QVBoxLayout;
    for (QPushButton *button : {m_passphraseButton, m_sheetButton, m_escrowButton, m_updates->button()})
        ways->addWidget(button);
    ways->addStretch(1);
    auto *said = new QVBoxLayout;
    said->addWidget(m_opened);
    said->addWidget(m_protection);
    said->addStretch(1);
    protection->addLayout(said, 1);
    protection->addLayout(ways);
    column->addLayout(protection);
    column->addStretch(1);
}

QString BookPage::title() const
{
    return tr("Book and keys");
}

QIcon BookPage::icon() const
{
    return QIcon(QStringLiteral(":/icons/book.svg"));
}

QString BookPage::helpText() const
{
    return tr("## Book and keys\n\nThe **cover** says whose book this is; papers take their heads from it.\n\n"
              "**Score sheets** say how the quality of a meeting is scored. One that the upper office gives out is taken in from its file and applies "
              "from the day that you say; meetings that are scored already keep theirs.\n\n"
              "Each person who signs has a **key of their own with a PIN**. Chair and minute-taker need one each. The signature is an "
              "internal one: the paper signed in ink stays the original.\n\n"
              "**Voting rules:** the regulations leave some things open, and some could not be read in full. Each of them has a likely answer; "
              "settle here, with its day, what the upper level tells you. Meetings before that day keep what held then.\n\n"
              "**Check everything** reads the whole record again and tells whether anything was changed behind the program's back.\n\n"
              "**Backups** are made by themselves when the book is left and once an hour, on this computer, in the **second place** you choose "
              "and on every **prepared stick** that is plugged in. Each one is put back for a try and examined; what was found stands in the list. "
              "A backup that is **restored** becomes a book in a new folder; the one you have stays as it is.\n\n"
              "**Move the book** when the computer is replaced: the book goes on at the other one and can only be read here.\n\n"
              "**Passphrase:** whoever knows it can open the book. Make a **recovery sheet** for the day it is forgotten, and keep it away "
              "from the computer; or agree that the upper office may open the book. Without either nobody can.")
        + QStringLiteral("\n\n") + OpenExporting::helpText() + QStringLiteral("\n\n") + Updating::helpText();
}

QList<QAction *> BookPage::commands() const
{
    return {m_changeCover, m_scoreSheets, m_rules, m_makeKey, m_verify, m_showBackups, m_export->command(), m_changePassphrase, m_sheet, m_escrow, m_updates->command()};
}

void BookPage::refresh()
{
    const BookHead &head = m_book.head();
    QStringList cover{tr("%1, under %2").arg(head.name, head.upper), tr("Place on papers: %1.").arg(head.place)};
    if (!head.meetingPlace.isEmpty())
        cover += tr("Usual meeting place: %1.").arg(head.meetingPlace);
    if (head.termFrom.isValid())
        cover += tr("Paper numbers run from the congress of %1.").arg(dateText(head.termFrom));
    if (!head.upperPhone.isEmpty())
        cover += tr("Telephone of the upper office: %1.").arg(head.upperPhone);
    m_cover->setText(cover.join(u'\n'));

    if (const auto people = signers(m_book)) {
        QList<SignerLine> lines;
        for (const Person &person : *people)
            lines += {person.id, person};
        m_signers.setRows(lines);
    } else {
        messages()->show(people.error());
    }
    const auto size = m_book.logSize();
    const auto confirmed = m_book.cosignedSize();
    if (size && confirmed)
        m_log->setText(head.bookKind == BookKind::Cell
                           ? tr("The log holds %1 entries; the upper office has confirmed %2 of them.").arg(*size).arg(*confirmed)
                           : tr("The log holds %1 entries.").arg(*size));
    const auto isOpenedBy = [this](SlotKind slot) {
        const auto found = m_book.all<KeySlot>({{{QStringLiteral("slot"), wordOf(slot)}}, {}, {}});
        return found && !found->isEmpty() && !found->first().recipient.isEmpty();
    };
    const bool hasSheet = isOpenedBy(SlotKind::Recovery);
    const bool hasEscrow = isOpenedBy(SlotKind::Escrow);
    m_scoreSheets->setVisible(head.bookKind == BookKind::Cell);
    m_scoreButton->setVisible(head.bookKind == BookKind::Cell);
    m_rules->setVisible(head.bookKind == BookKind::Cell);
    m_rulesButton->setVisible(head.bookKind == BookKind::Cell);
    m_escrow->setVisible(head.bookKind == BookKind::Cell);
    m_escrowButton->setVisible(head.bookKind == BookKind::Cell);
    const QString ways = hasSheet && hasEscrow ? tr("It opens with the passphrase, with the recovery sheet, or by the upper office on request.")
        : hasSheet                             ? tr("It opens with the passphrase or with the recovery sheet.")
        : hasEscrow                            ? tr("It opens with the passphrase, or by the upper office on request.")
                                               : tr("It opens with the passphrase alone: when that is forgotten, everything is lost. Make a recovery sheet.");
    const auto uses = slotUses(m_book);
    if (!uses)
        return messages()->show(uses.error());
    m_opened->setVisible(!uses->isEmpty());
    if (!uses->isEmpty()) {
        const SlotUse &last = uses->last();
        const QString on = last.time.toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm"));
        const QString said = last.slot == SlotKind::Recovery ? tr("Opened without the passphrase on %1 by the recovery sheet.").arg(on)
                                                             : tr("Opened without the passphrase on %1 by an answer of the upper office.").arg(on);
        m_opened->setText(uses->size() == 1 ? said : said + u' ' + tr("%n times in all.", nullptr, int(uses->size())));
    }
    m_protection->setText(tr("The book lies in the folder %1.\nEverything in it is encrypted. %3\nWhile it is open, whoever sits at "
                             "this computer can read it: lock the book when you leave.\nVersion %2, free software under the GNU GPL 3.")
                              .arg(QDir::toNativeSeparators(m_book.folder()), QCoreApplication::applicationVersion(), ways));
    showStanding();
}

void BookPage::showStanding()
{
    const backupwords::Standing standing = backupwords::standing(m_keeper.standing(), QDate::currentDate());
    m_standing->setStatus(standing.tone, standing.sentence);
}

void BookPage::retranslate()
{
    m_heading->setText(tr("Book and keys"));
    m_signersHeading->setText(tr("Who signs"));
    m_logHeading->setText(tr("Log"));
    m_backupsHeading->setText(tr("Backups"));
    m_protectionHeading->setText(tr("Protection"));
    const QList<std::tuple<QAction *, QPushButton *, QString>> words{
        {m_changeCover, m_coverButton, tr("Change the &cover…")},
        {m_scoreSheets, m_scoreButton, tr("&Score sheets…")},
        {m_rules, m_rulesButton, tr("Voting r&ules…")},
        {m_makeKey, m_keyButton, tr("Make a signing &key…")},
        {m_verify, m_verifyButton, tr("Check e&verything")},
        {m_changePassphrase, m_passphraseButton, tr("Change the &passphrase…")},
        {m_sheet, m_sheetButton, tr("&Recovery sheet…")},
        {m_escrow, m_escrowButton, tr("A&gree to escrow…")},
        {m_showBackups, m_backupsButton, tr("&Show the backups…")}};
    for (const auto &[action, button, word] : words) {
        action->setText(word);
        button->setText(word);
    }
    m_signersTable->setAccessibleName(tr("People with signing keys"));
    m_backups->retranslate();
    m_export->retranslate();
    m_updates->retranslate();
    if (m_verified->word().isEmpty())
        m_verified->setStatus(Tone::Neutral, tr("Not checked since the book was opened."));
    refresh();
}

void BookPage::changeCover()
{
    auto *dialog = new CoverDialog(m_book.head(), [this](const BookHead &head) -> Result<Done> {
        if (const auto changed = changeHead(m_book, head); !changed)
            return changed.error();
        return Done{};
    }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void BookPage::settleRules()
{
    const auto choices = ruleChoices(m_book);
    if (!choices)
        return messages()->show(choices.error());
    const QDate today = QDate::currentDate();
    auto *dialog = new RulesDialog(rulesOn(today), *choices, today, [this](const QList<RuleChoice> &changed) -> Result<Done> {
        const auto settled = m_book.inOneCommit([&]() -> Result<Done> {
            for (const RuleChoice &choice : changed)
                if (const auto chosen = chooseRule(m_book, choice); !chosen)
                    return chosen.error();
            return Done{};
        });
        if (!settled)
            return settled.error();
        messages()->say(tr("The book follows these answers from %1 on.").arg(dateText(changed.first().from)));
        return Done{};
    }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void BookPage::showScoreSheets()
{
    const auto rows = [this]() -> Result<QList<ScoreSheetRow>> {
        const auto known = knownScoreSheets(m_book);
        const auto chosen = chosenScoreSheets(m_book);
        if (!known)
            return known.error();
        if (!chosen)
            return chosen.error();
        QList<ScoreSheetRow> list;
        for (const KnownScoreSheet &each : *known) {
            ScoreSheetRow row{each.sheet.id, each.sheet.title, each.sheet.source, each.sheet.effective, {}, !each.kept.isEmpty()};
            for (const ChosenScoreSheet &choice : *chosen)
                if (choice.sheet == each.sheet.id)
                    row.from += choice.choice.from;
            list += row;
        }
        return list;
    };
    const auto takeIn = [this](const std::function<void(const Result<QString> &)> &then) {
        m_chooser.toOpen(this, tr("Choose the score sheet"), [this, then](const QString &path) {
            constexpr qint64 largest = 1 << 20;
            const auto bytes = readWhole(path, largest);
            const auto id = bytes ? importScoreSheet(m_book, *bytes, QFileInfo(path).fileName()) : Result<KeptScoreSheetId>(bytes.error());
            const auto kept = id ? m_book.get(*id) : Result<KeptScoreSheet>(id.error());
            then(kept ? Result<QString>(kept->sheet) : Result<QString>(kept.error()));
        });
    };
    const auto apply = [this](const QString &id, const QDate &from) -> Result<Done> {
        const auto chosen = chooseScoreSheet(m_book, id, from);
        return chosen ? Result<Done>(Done{}) : Result<Done>(chosen.error());
    };
    auto *dialog = new ScoreSheetsDialog({rows, takeIn, apply}, QDate::currentDate(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void BookPage::makeKey()
{
    const auto people = membersOn(m_book, QDate::currentDate());
    if (!people)
        return messages()->show(people.error());
    auto *dialog = new NewKeyDialog(meetingwords::choices(*people), [this](const MemberId &member, SignerRole role, const SecretBytes &pin, bool replaces) -> Result<Done> {
        const auto person = newSigner(m_book, member, role, pin, minisign::Cost::Usual, replaces ? ReplaceKey::Yes : ReplaceKey::No);
        if (!person)
            return person.error();
        messages()->say(tr("%1 has a signing key now.").arg(person->name));
        return Done{};
    }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void BookPage::changePassphrase()
{
    auto *dialog = new NewPassphraseDialog([this](const SecretBytes &now, const SecretBytes &next) -> Result<Done> {
        if (const auto done = m_book.changePassphrase(now, next, keystore::costHere()); !done)
            return done.error();
        messages()->say(tr("The passphrase was changed."));
        return Done{};
    }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void BookPage::makeRecoverySheet()
{
    const auto made = ::makeRecoverySheet(m_book, QDate::currentDate());
    if (!made)
        return messages()->show(made.error());
    const auto pages = documents::recoverySheetPages(made->sheet);
    if (!pages)
        return messages()->show(pages.error());
    const auto save = [sheet = made->sheet](const QString &path) -> Result<Done> {
        const auto pdf = documents::recoverySheetPdf(sheet);
        if (!pdf)
            return pdf.error();
        return writeWhole(path, *pdf, Existing::Replace); // the dialog of the desktop has asked
    };
    const auto confirm = [this](const QMap<int, QString> &typed, const SecretBytes &passphrase) -> Result<Done> {
        if (auto confirmed = confirmRecoverySheet(m_book, typed, passphrase); !confirmed)
            return confirmed;
        messages()->say(tr("The recovery sheet opens the book from now on; an older one no longer does. Put it where nobody but you finds it."));
        return Done{};
    };
    auto *dialog = new RecoverySheetDialog(*pages, made->asked, save, confirm, m_chooser, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void BookPage::agreeToEscrow()
{
    m_chooser.toOpen(this, tr("Choose the offer of the upper office"), [this](const QString &path) {
        const auto bytes = readWhole(path, 64 * 1024);
        const auto offer = bytes ? lookAtOffer(m_book, *bytes) : Result<EscrowOffer>(bytes.error());
        if (!offer)
            return messages()->show(offer.error());
        auto *dialog = new EscrowDialog(offer->title, [this, bytes = *bytes, office = offer->title](const SecretBytes &passphrase) -> Result<Done> {
            if (auto agreed = ::agreeToEscrow(m_book, bytes, passphrase); !agreed)
                return agreed;
            messages()->say(tr("%1 can open this book on request from now on. Send a bundle, so that it learns of it.").arg(office));
            return Done{};
        }, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void BookPage::showBackups()
{
    m_stack->setCurrentWidget(m_backups);
    m_keeper.look();
    m_backups->focusList();
}

void BookPage::showFront()
{
    m_stack->setCurrentWidget(m_front);
    m_backupsButton->setFocus();
}

void BookPage::moveBook()
{
    const bool isMoved = m_book.copyState().kind == CopyState::Moved;
    if (const auto why = m_book.whyUnsigned(); why && !isMoved)
        return messages()->show(*why);
    const auto move = [this](const QString &folder, const QString &to, const MoveDialog::Then &then) { m_keeper.move(folder, to, then); };
    auto *dialog = new MoveDialog(isMoved ? MoveDialog::Copy::Ended : MoveDialog::Copy::GoesOn, m_keeper.drives(), move, m_chooser, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_keeper, &BackupKeeper::changed, dialog, [this, dialog] { dialog->setDrives(m_keeper.drives()); });
    connect(dialog, &MoveDialog::lookAsked, &m_keeper, &BackupKeeper::lookWhenFree);
    m_keeper.lookWhenFree();
    dialog->open();
}

void BookPage::verifyEverything()
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto report = m_book.check();
    QGuiApplication::restoreOverrideCursor();
    if (!report)
        return messages()->show(report.error());
    const bool clean = report->problems.isEmpty();
    m_verified->setStatus(clean ? Tone::Good : Tone::Problem,
                          clean ? tr("Everything verifies: %1 entries, %2 signatures, %3 kept files.").arg(report->entries).arg(report->signatures).arg(report->files)
                                : tr("Something does not verify. Change nothing more and call the upper office."));
    m_problems->setText(report->problems.join(u'\n'));
    m_problems->setVisible(!clean);
}
