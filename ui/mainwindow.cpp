// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/widgets/settings.h"
#include "ui/widgets/shortcutcard.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/style.h"

#include <QActionGroup>
#include <QApplication>
#include <QButtonGroup>
#include <QCloseEvent>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTextBrowser>
#include <QToolButton>

static constexpr int lockMinutes[] = {5, 10, 20, 60, 0};

MainWindow::MainWindow(const QList<Page *> &pages, Language &language, Zoom &zoom, QWidget *parent)
    : QMainWindow(parent), m_pages(pages), m_language(language), m_zoom(zoom), m_messages(new MessageBar),
      m_standingBar(new QFrame), m_standingWords(new StatusLabel), m_stack(new QStackedWidget), m_rail(new QButtonGroup(this)), m_railBox(new QWidget), m_help(new QDockWidget(this)),
      m_helpText(new QTextBrowser)
{
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    auto *standing = new QHBoxLayout(m_standingBar);
    standing->addWidget(m_standingWords);
    m_standingWords->setWordWrap(true);
    m_standingBar->setObjectName(QStringLiteral("standingBar"));
    m_standingBar->setFrameShape(QFrame::StyledPanel);
    m_standingBar->setAutoFillBackground(true);
    m_standingBar->hide();
    column->addWidget(m_standingBar);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    auto *centre = new QWidget;
    auto *line = new QHBoxLayout(centre);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_railBox);
    line->addWidget(middle, 1);
    setCentralWidget(centre);

    m_help->setObjectName(QStringLiteral("help"));
    m_help->setFeatures(QDockWidget::DockWidgetClosable);
    m_help->setWidget(m_helpText);
    m_helpText->setOpenExternalLinks(false);
    addDockWidget(Qt::RightDockWidgetArea, m_help);
    m_help->hide();

    buildRail();
    buildMenus();
    buildStatusLine();
    retranslate();
    fitRail();
    restorePlace();
    if (!m_pages.isEmpty())
        goToArea(0);
}

Page *MainWindow::currentPage() const
{
    return m_pages.value(m_stack->currentIndex());
}

void MainWindow::goTo(Page *page)
{
    goToArea(std::max(0, int(m_pages.indexOf(page))));
}

void MainWindow::setBookName(const QString &name)
{
    m_bookName = name;
    retranslateStatusLine();
}

/// Where the keyboard was in a page, or else the first place it can go to; nullptr when there is none.
static QWidget *firstToType(QWidget *page)
{
    const auto fits = [page](const QWidget *each) { return page->isAncestorOf(each) && each->isVisible() && each->isEnabled() && (each->focusPolicy() & Qt::TabFocus); };
    if (QWidget *before = page->focusWidget(); before && fits(before))
        return before;
    for (QWidget *each = page->nextInFocusChain(); each != page; each = each->nextInFocusChain())
        if (fits(each))
            return each;
    return nullptr;
}

void MainWindow::goToArea(int area)
{
    if (QAbstractButton *button = m_rail->button(area))
        button->setChecked(true);  // toggled() does the rest, whoever checked it: mouse, keys or a screen reader
    // Who came by the keys goes on in the area; the frame of the focus must not stay behind on another area's button.
    if (m_railBox->isAncestorOf(focusWidget()) && m_rail->button(area)) {
        QWidget *first = firstToType(m_pages.at(area));
        (first ? first : m_rail->button(area))->setFocus(Qt::ShortcutFocusReason);
    }
}

void MainWindow::showSaved(const QDateTime &at)
{
    m_saved = Saved::Yes;
    m_savedAt = at;
    retranslateStatusLine();
}

void MainWindow::setStanding(const std::function<std::optional<Error>()> &standing)
{
    m_standing = standing;
    showStanding();
}

void MainWindow::showStanding()
{
    const auto why = m_standing ? m_standing() : std::nullopt;
    m_standingBar->setVisible(why.has_value());
    if (!why)
        return;
    QPalette own = palette();
    own.setColor(QPalette::Window, style::background(Tone::Warning, own));
    m_standingBar->setPalette(own);
    m_standingWords->setStatus(Tone::Warning, sentence(*why));
    m_standingBar->setAccessibleName(sentence(*why));
}

void MainWindow::showNotSaved()
{
    m_saved = Saved::No;
    retranslateStatusLine();
}

void MainWindow::showHelp(bool shown)
{
    m_help->setVisible(shown);
}

void MainWindow::showShortcuts()
{
    QList<ShortcutCard::Group> groups;
    const auto add = [&groups](const QString &title, const QList<QAction *> &actions) {
        ShortcutCard::Group group{title, {}};
        for (const QAction *action : actions)
            if (!action->shortcut().isEmpty())
                group.keys += {action->shortcut().toString(QKeySequence::NativeText),
                               style::withoutMnemonic(action->text()).remove(QStringLiteral("…"))};
        if (!group.keys.isEmpty())
            groups += group;
    };
    add(tr("Areas"), m_areas);
    add(currentPage() ? currentPage()->title() : QString(), m_shownCommands);
    for (const QMenu *menu : {m_bookMenu, m_editMenu, m_viewMenu, m_toolsMenu, m_helpMenu}) {
        QList<QAction *> own = menu->actions();
        own.removeIf([this](QAction *action) { return m_areas.contains(action) || m_shownCommands.contains(action); });
        add(style::withoutMnemonic(menu->title()), own);
    }
    auto *card = new ShortcutCard(groups, this);
    card->setAttribute(Qt::WA_DeleteOnClose);
    card->open();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRail();
}

void MainWindow::commitDrafts()
{
    for (Page *page : std::as_const(m_pages))
        page->commitDrafts();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    commitDrafts();
    QSettings kept;
    kept.setValue(settings::geometry, saveGeometry());
    kept.setValue(settings::windowState, saveState());
    emit closing();
    QMainWindow::closeEvent(event);
}

void MainWindow::buildRail()
{
    auto *column = new QVBoxLayout(m_railBox);
    m_railBox->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_railBox->setAutoFillBackground(true);
    m_railBox->setBackgroundRole(QPalette::Button);
    m_rail->setExclusive(true);
    for (int area = 0; area < m_pages.size(); ++area) {
        Page *page = m_pages.at(area);
        page->setMessages(m_messages);
        auto *button = new QToolButton;
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setIcon(page->icon());
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setFocusPolicy(Qt::StrongFocus);
        m_rail->addButton(button, area);
        column->addWidget(button);

        // a page may grow with the letters without pushing the window beyond the screen
        auto *scroll = new QScrollArea;
        scroll->setWidget(page);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFocusPolicy(Qt::NoFocus);
        m_stack->addWidget(scroll);
        connect(page, &Page::commandsChanged, this, [this, page] {
            if (page == currentPage())
                showCommands();
        });
    }
    column->addStretch();
    connect(m_rail, &QButtonGroup::idToggled, this, [this](int area, bool checked) {
        if (checked)
            enter(m_pages.at(area));
    });
}

/// The pictures of the areas grow with the letters under them, as far as all areas stay on the screen.
void MainWindow::fitRail()
{
    if (m_pages.isEmpty())
        return;
    const int letters = fontMetrics().height();
    const int title = 4 * style::gap;
    const int bars = title + menuBar()->sizeHint().height() + statusBar()->sizeHint().height();
    const int each = (screen()->availableSize().height() - bars) / int(m_pages.size());
    const int side = std::clamp(each - letters - 4 * style::gap, 16, 7 * letters / 4);
    for (QAbstractButton *button : m_rail->buttons())
        button->setIconSize({side, side});
}

/// A window without a page has nothing to search or print.
void MainWindow::toPage(void (Page::*slot)())
{
    if (Page *page = currentPage())
        (page->*slot)();
}

void MainWindow::buildMenus()
{
    m_bookMenu = menuBar()->addMenu(QString());
    addIntent(m_bookMenu, Intent::NewBook);
    addIntent(m_bookMenu, Intent::OpenBook, QKeySequence::Open);
    m_bookMenu->addSeparator();
    addIntent(m_bookMenu, Intent::Backup);
    addIntent(m_bookMenu, Intent::Restore);
    addIntent(m_bookMenu, Intent::Move);
    m_bookMenu->addSeparator();
    m_print = m_bookMenu->addAction(QString(), QKeySequence(Qt::CTRL | Qt::Key_P), this, [this] { toPage(&Page::print); });
    m_printList = m_bookMenu->addAction(QString(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), this,
                                        [this] { toPage(&Page::printList); });
    m_bookMenu->addSeparator();
    addIntent(m_bookMenu, Intent::Lock, QKeySequence(Qt::CTRL | Qt::Key_L));
    buildLockMenu();
    m_quit = m_bookMenu->addAction(QString(), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &QWidget::close);

    m_editMenu = menuBar()->addMenu(QString());
    m_commandsEnd = m_editMenu->addSeparator();
    addIntent(m_editMenu, Intent::Undo, QKeySequence(Qt::CTRL | Qt::Key_Z));
    addIntent(m_editMenu, Intent::Redo, QKeySequence(Qt::CTRL | Qt::Key_Y));
    addIntent(m_editMenu, Intent::History, QKeySequence(Qt::CTRL | Qt::Key_H));
    addIntent(m_editMenu, Intent::Trash, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    connect(m_editMenu, &QMenu::aboutToShow, this, &MainWindow::editMenuOpening);
    m_editMenu->addSeparator();
    addEdit(m_editMenu, "cut", QKeySequence::Cut);
    addEdit(m_editMenu, "copy", QKeySequence::Copy);
    addEdit(m_editMenu, "paste", QKeySequence::Paste);
    addEdit(m_editMenu, "selectAll", QKeySequence::SelectAll);
    m_editMenu->addSeparator();
    m_searchHere = m_editMenu->addAction(QString(), QKeySequence(Qt::CTRL | Qt::Key_F), this, [this] { toPage(&Page::search); });
    addIntent(m_editMenu, Intent::SearchEverywhere, QKeySequence(Qt::CTRL | Qt::Key_K));

    m_viewMenu = menuBar()->addMenu(QString());
    for (int area = 0; area < m_pages.size(); ++area) {
        auto *action = m_viewMenu->addAction(QString(), this, [this, area] { goToArea(area); });
        if (area < 9)
            action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + area)));
        m_areas += action;
    }
    m_viewMenu->addSeparator();
    m_enlarge = m_viewMenu->addAction(QString(), QKeySequence(Qt::CTRL | Qt::Key_Plus), &m_zoom, &Zoom::enlarge);
    m_reduce = m_viewMenu->addAction(QString(), QKeySequence(Qt::CTRL | Qt::Key_Minus), &m_zoom, &Zoom::reduce);
    m_normalSize = m_viewMenu->addAction(QString(), QKeySequence(Qt::CTRL | Qt::Key_0), &m_zoom, &Zoom::reset);
    m_viewMenu->addSeparator();
    m_languageMenu = m_viewMenu->addMenu(QString());
    auto *languages = new QActionGroup(this);
    for (const QString &code : Language::codes()) {
        auto *action = m_languageMenu->addAction(Language::name(code), this, [this, code] { m_language.use(code); });
        action->setCheckable(true);
        action->setChecked(code == m_language.code());
        languages->addAction(action);
        connect(&m_language, &Language::changed, action, [action, code](const QString &now) {
            action->setChecked(now == code);
        });
    }
    m_notices = m_viewMenu->addAction(QString(), m_messages, &MessageBar::openNotices);

    m_toolsMenu = menuBar()->addMenu(QString());
    addIntent(m_toolsMenu, Intent::MakeBundle, QKeySequence(Qt::CTRL | Qt::Key_E));
    addIntent(m_toolsMenu, Intent::TakeInBundle, QKeySequence(Qt::CTRL | Qt::Key_I));
    m_toolsMenu->addSeparator();
    addIntent(m_toolsMenu, Intent::VerifyEverything);
    addIntent(m_toolsMenu, Intent::Settings);

    m_helpMenu = menuBar()->addMenu(QString());
    m_helpAction = m_help->toggleViewAction();
    m_helpAction->setShortcut(QKeySequence(Qt::Key_F1));
    m_helpMenu->addAction(m_helpAction);
    m_shortcuts = m_helpMenu->addAction(QString(), QKeySequence(Qt::CTRL | Qt::Key_Slash), this, &MainWindow::showShortcuts);
    m_helpMenu->addSeparator();
    addIntent(m_helpMenu, Intent::About);
}

void MainWindow::buildLockMenu()
{
    m_lockMenu = m_bookMenu->addMenu(QString());
    auto *times = new QActionGroup(this);
    const int now = QSettings().value(settings::lockAfter, defaultLockMinutes).toInt();
    for (const int minutes : lockMinutes) {
        auto *action = m_lockMenu->addAction(QString(), this, [this, minutes] {
            QSettings().setValue(settings::lockAfter, minutes);
            emit lockMinutesChanged(minutes);
        });
        action->setCheckable(true);
        action->setChecked(minutes == now);
        times->addAction(action);
        m_lockTimes += action;
    }
}

void MainWindow::buildStatusLine()
{
    m_bookLabel = new StatusLabel;
    m_savedLabel = new StatusLabel;
    m_noticesButton = new QToolButton;
    m_noticesButton->setAutoRaise(true);
    connect(m_noticesButton, &QToolButton::clicked, m_messages, &MessageBar::openNotices);
    connect(m_messages, &MessageBar::noticed, this, &MainWindow::retranslateStatusLine);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_bookLabel, 1);
    statusBar()->addPermanentWidget(m_savedLabel);
    statusBar()->addPermanentWidget(m_noticesButton);
}

QAction *MainWindow::addIntent(QMenu *menu, Intent intent, const QKeySequence &key)
{
    auto *action = menu->addAction(QString());
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, [this, intent] {
        switch (intent) {
        case Intent::Undo:
            return edit("undo", intent);
        case Intent::Redo:
            return edit("redo", intent);
        default:
            emit asked(intent);
        }
    });
    m_intents.insert(intent, action);
    return action;
}

QAction *MainWindow::addEdit(QMenu *menu, const char *slot, const QKeySequence &key)
{
    auto *action = menu->addAction(QString());
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, [slot] {
        if (QWidget *field = QApplication::focusWidget(); field && field->metaObject()->indexOfSlot(QByteArray(slot) + "()") >= 0)
            QMetaObject::invokeMethod(field, slot);
    });
    m_edits.insert(slot, action);
    return action;
}

/// Does it in the field that is being typed in; where there is none, it is the program's.
void MainWindow::edit(const char *slot, Intent otherwise)
{
    QWidget *field = QApplication::focusWidget();
    if (field && field->metaObject()->indexOfSlot(QByteArray(slot) + "()") >= 0)
        QMetaObject::invokeMethod(field, slot);
    else
        emit asked(otherwise);
}

void MainWindow::enter(Page *page)
{
    const int area = int(m_pages.indexOf(page));
    if (m_stack->currentWidget() && m_stack->currentIndex() != area)
        currentPage()->commitDrafts();
    m_stack->setCurrentIndex(area);
    showCommands();
    m_helpText->setMarkdown(page->helpText());
    page->refresh();
    emit areaChanged(area);
}

void MainWindow::showCommands()
{
    for (QAction *action : std::as_const(m_shownCommands))
        m_editMenu->removeAction(action);
    m_shownCommands = currentPage() ? currentPage()->commands() : QList<QAction *>();
    m_editMenu->insertActions(m_commandsEnd, m_shownCommands);
}

void MainWindow::retranslate()
{
    for (int area = 0; area < m_pages.size(); ++area) {
        Page *page = m_pages.at(area);
        page->retranslate();  // before it is shown, and in time for the words taken from it here
        m_rail->button(area)->setText(page->title());
        m_rail->button(area)->setToolTip(m_areas.at(area)->shortcut().toString(QKeySequence::NativeText));
        m_areas.at(area)->setText(page->title());
        page->setAccessibleName(page->title());
    }
    if (Page *page = currentPage())
        m_helpText->setMarkdown(page->helpText());
    m_help->setWindowTitle(tr("Help"));
    m_helpText->setAccessibleName(tr("Help"));
    m_railBox->setAccessibleName(tr("Areas"));
    retranslateMenus();
    retranslateStatusLine();
    showStanding();
}

void MainWindow::retranslateMenus()
{
    m_bookMenu->setTitle(tr("&Book"));
    m_intents[Intent::NewBook]->setText(tr("&New book…"));
    m_intents[Intent::OpenBook]->setText(tr("&Open a book…"));
    m_intents[Intent::Backup]->setText(tr("&Back up now…"));
    m_intents[Intent::Restore]->setText(tr("&Restore a backup…"));
    m_intents[Intent::Move]->setText(tr("&Move to another computer…"));
    m_print->setText(tr("&Print with preview…"));
    m_printList->setText(tr("Print the &list…"));
    m_intents[Intent::Lock]->setText(tr("Loc&k"));
    m_lockMenu->setTitle(tr("Lock &by itself"));
    for (size_t i = 0; i < std::size(lockMinutes); ++i)
        m_lockTimes.at(qsizetype(i))->setText(lockMinutes[i] == 0 ? tr("Only with the desktop's screen lock") : tr("After %n minutes without a key", nullptr, lockMinutes[i]));
    m_quit->setText(tr("&Quit"));
    m_editMenu->setTitle(tr("&Edit"));
    m_intents[Intent::Undo]->setText(tr("&Undo"));
    m_intents[Intent::Redo]->setText(tr("&Redo"));
    m_intents[Intent::History]->setText(tr("&History…"));
    m_intents[Intent::Trash]->setText(tr("Trash &bin…"));
    m_edits["cut"]->setText(tr("Cu&t"));
    m_edits["copy"]->setText(tr("&Copy"));
    m_edits["paste"]->setText(tr("&Paste"));
    m_edits["selectAll"]->setText(tr("Select &all"));
    m_searchHere->setText(tr("&Search here"));
    m_intents[Intent::SearchEverywhere]->setText(tr("Search &everywhere…"));
    m_viewMenu->setTitle(tr("&View"));
    m_enlarge->setText(tr("&Larger letters"));
    m_reduce->setText(tr("&Smaller letters"));
    m_normalSize->setText(tr("&Normal letters"));
    m_languageMenu->setTitle(tr("Lan&guage"));
    m_notices->setText(tr("N&otices…"));
    m_toolsMenu->setTitle(tr("&Tools"));
    m_intents[Intent::MakeBundle]->setText(tr("&Make a bundle for the upper level…"));
    m_intents[Intent::TakeInBundle]->setText(tr("&Take in a bundle…"));
    m_intents[Intent::VerifyEverything]->setText(tr("&Verify everything"));
    m_intents[Intent::Settings]->setText(tr("&Settings…"));
    m_helpMenu->setTitle(tr("&Help"));
    m_helpAction->setText(tr("Help on this &page"));
    m_shortcuts->setText(tr("Card of &keys…"));
    m_intents[Intent::About]->setText(tr("&About this program"));
}

void MainWindow::retranslateStatusLine()
{
    const QString program = tr("Cell Book");
    setWindowTitle(m_bookName.isEmpty() ? program : tr("%1 – %2").arg(m_bookName, program));
    m_bookLabel->setStatus(Tone::Neutral, m_bookName.isEmpty() ? tr("No book is open") : m_bookName);
    switch (m_saved) {
    case Saved::Unknown:
        m_savedLabel->setStatus(Tone::Neutral, {});
        break;
    case Saved::Yes:
        m_savedLabel->setStatus(Tone::Good, tr("Saved %1").arg(m_savedAt.toString(QStringLiteral("HH:mm"))));
        break;
    case Saved::No:
        m_savedLabel->setStatus(Tone::Problem, tr("Not saved"));
        break;
    }
    const auto count = m_messages->notices().size();
    m_noticesButton->setText(count == 0 ? tr("Notices") : tr("Notices (%1)").arg(count));
}

/// The size and place of last time; the whole screen the first time, which on 1366x768 is what is needed.
void MainWindow::restorePlace()
{
    const QSettings kept;
    if (!restoreGeometry(kept.value(settings::geometry).toByteArray()))
        setWindowState(windowState() | Qt::WindowMaximized);
    restoreState(kept.value(settings::windowState).toByteArray());
    const QSize screenSize = screen()->availableSize();
    if (width() > screenSize.width() || height() > screenSize.height())
        resize(size().boundedTo(screenSize));
}
