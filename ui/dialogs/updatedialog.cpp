// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/updatedialog.h"

#include "core/text/dates.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

UpdateDialog::UpdateDialog(Hooks hooks, const FileChooser &chooser, QWidget *parent)
    : QDialog(parent), m_hooks(std::move(hooks)), m_chooser(chooser), m_messages(new MessageBar), m_title(new SectionHeader({}, SectionHeader::Rank::Page)),
      m_state(new QLabel), m_what(new QLabel), m_notesLabel(new QLabel), m_notes(new QPlainTextEdit), m_commandLabel(new QLabel), m_commandLine(new QLineEdit),
      m_choose(new QPushButton), m_takeIn(new QPushButton), m_apply(new QPushButton), m_discard(new QPushButton), m_back(new QPushButton), m_close(new QPushButton)
{
    setModal(true);
    m_state->setObjectName(QStringLiteral("updateState"));
    m_what->setObjectName(QStringLiteral("updateWhat"));
    m_notes->setObjectName(QStringLiteral("updateNotes"));
    m_commandLine->setObjectName(QStringLiteral("updateCommand"));
    m_choose->setObjectName(QStringLiteral("updateChoose"));
    m_takeIn->setObjectName(QStringLiteral("updateTakeIn"));
    m_apply->setObjectName(QStringLiteral("updateApply"));
    m_discard->setObjectName(QStringLiteral("updateDiscard"));
    m_back->setObjectName(QStringLiteral("updateBack"));
    m_close->setObjectName(QStringLiteral("updateClose"));
    for (QLabel *label : {m_state, m_what}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_notesLabel->setBuddy(m_notes);
    m_notes->setReadOnly(true);
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(6 * fontMetrics().lineSpacing());
    m_commandLabel->setBuddy(m_commandLine);
    m_commandLine->setReadOnly(true);
    for (QPushButton *button : {m_choose, m_takeIn, m_apply, m_discard, m_back, m_close})
        button->setAutoDefault(false);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addWidget(m_title);
    column->addWidget(m_state);
    column->addWidget(m_what);
    column->addWidget(m_notesLabel);
    column->addWidget(m_notes);
    column->addWidget(m_commandLabel);
    column->addWidget(m_commandLine);
    column->addSpacing(style::gap);
    for (const QList<QPushButton *> &line : {QList<QPushButton *>{m_choose, m_takeIn, m_apply}, {m_back, m_discard, m_close}}) {
        auto *row = new QHBoxLayout;
        for (QPushButton *button : line)
            row->addWidget(button);
        row->addStretch();
        column->addLayout(row);
    }
    column->addStretch();
    connect(m_choose, &QPushButton::clicked, this, &UpdateDialog::choose);
    connect(m_takeIn, &QPushButton::clicked, this, &UpdateDialog::takeIn);
    connect(m_apply, &QPushButton::clicked, this, &UpdateDialog::apply);
    connect(m_discard, &QPushButton::clicked, this, &UpdateDialog::discard);
    connect(m_back, &QPushButton::clicked, this, &UpdateDialog::goBack);
    connect(m_close, &QPushButton::clicked, this, &UpdateDialog::reject);
    setMinimumWidth(100 * fontMetrics().averageCharWidth());
    retranslate();
    (m_choose->isEnabled() ? m_choose : m_close)->setFocus();
}

void UpdateDialog::reject()
{
    if (!m_isWorking)
        QDialog::reject();
}

void UpdateDialog::choose()
{
    m_chooser.toOpen(this, tr("Choose the update that was brought along"), [this](const QString &path) {
        work(true);
        m_hooks.look(path, [this, path, self = QPointer(this)](const Result<update::Manifest> &found) {
            if (!self)
                return;
            work(false);
            m_path = found ? path : QString();
            m_chosen = found ? std::optional(*found) : std::nullopt;
            refresh();
            if (!found)
                return complain(found.error());
            m_messages->dismiss();
            m_takeIn->setFocus();
        });
    });
}

void UpdateDialog::takeIn()
{
    work(true);
    m_hooks.takeIn(m_path, [this, self = QPointer(this)](const Result<update::Kept> &taken) {
        if (!self)
            return;
        work(false);
        if (taken)
            m_chosen.reset();
        refresh();
        if (!taken)
            return complain(taken.error());
        const QString &version = taken->manifest.version;
        say(taken->role == update::Kept::Current ? tr("Version %1 runs already; its package is kept, to be able to come back to it.").arg(version)
                : update::isPortable(taken->manifest.platform) ? tr("Version %1 was taken in. It is there when the program is started next.").arg(version)
                                                               : tr("Version %1 was taken in.").arg(version));
        (m_apply->isEnabled() ? m_apply : m_close)->setFocus();
    });
}

void UpdateDialog::apply()
{
    work(true);
    m_hooks.apply([this, self = QPointer(this)](const Result<ApplyStep> &step) {
        if (self)
            follow(step, false);
    });
}

void UpdateDialog::goBack()
{
    if (m_standing.way == ApplyWay::AfterEnd) {
        emit backAsked();
        return accept();
    }
    work(true);
    m_hooks.goBack([this, self = QPointer(this)](const Result<ApplyStep> &step) {
        if (self)
            follow(step, true);
    });
}

void UpdateDialog::follow(const Result<ApplyStep> &step, bool back)
{
    work(false);
    m_command = step ? step->command : QString();
    refresh();
    if (!step)
        return complain(step.error());
    switch (step->way) {
    case ApplyWay::Command:
        m_commandLine->setFocus();
        m_commandLine->setSelection(int(m_command.size()), -int(m_command.size())); // the beginning stays in sight
        return say(tr("Version %1 is ready. Nothing was installed yet: close the program and have an administrator run the command.").arg(step->version));
    case ApplyWay::Installer:
        emit installAsked(step->file, back ? update::Way::Back : update::Way::Forward);
        return accept();
    case ApplyWay::NextStart:
    case ApplyWay::AfterEnd:
        if (back)
            say(tr("Version %1 is in its place again. End the program and start it anew.").arg(step->version));
        else
            say(tr("Version %1 was taken in. It is there when the program is started next.").arg(step->version));
    }
}

void UpdateDialog::discard()
{
    const auto discarded = m_hooks.discard();
    m_command.clear();
    refresh();
    if (!discarded)
        return complain(discarded.error());
    say(tr("The update that waited was removed. The version that runs stays."));
    m_choose->setFocus();
}

void UpdateDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

/// While files are read or written nothing else can be begun.
void UpdateDialog::work(bool begins)
{
    m_isWorking = begins;
    if (!begins)
        return;
    for (QPushButton *button : {m_choose, m_takeIn, m_apply, m_discard, m_back, m_close})
        button->setEnabled(false);
    m_what->setText(tr("All of the update is being verified…"));
}

UpdateDialog::Shown UpdateDialog::shown() const
{
    return m_chosen ? Shown::Chosen : m_standing.waiting ? Shown::Waiting : Shown::Nothing;
}

bool UpdateDialog::isRunningChosen() const
{
    return m_chosen && m_chosen->version == m_standing.running.version;
}

QString UpdateDialog::whatHappens() const
{
    const QString &version = m_standing.running.version;
    if (m_standing.running.publisherKey.isEmpty())
        return tr("This program was built without the key of a publisher and takes no updates. Get the program from its publisher to have it updated.");
    if (shown() == Shown::Nothing)
        return tr("An update is a file that the publisher signed. It comes by stick or from the upper office; no network is needed. Before anything is touched, all of it is verified.");
    if (isRunningChosen())
        return tr("Version %1 runs already. “Take in” keeps its package on this computer, to be able to come back to it after an update.").arg(version);
    const QString noWayBack = m_standing.leadsBack
        ? QString()
        : u' ' + tr("There will be no way back to version %1, because its package is not on this computer: keep the installer of version %1 to be able to go back, or take its package in first.").arg(version);
    switch (m_standing.way) {
    case ApplyWay::Command:
        return tr("The update is kept on this computer. Installing it takes an administrator and a command, which is shown here. The books stay as they are.") + noWayBack;
    case ApplyWay::Installer:
        return tr("The update is kept on this computer. “Install now” closes this program and starts the installer. The books stay as they are.") + noWayBack;
    case ApplyWay::NextStart:
        if (!m_standing.leadsBack)
            return tr("The new version is laid beside this one and takes its place when the program is started next. There will be no way back to version %1, because its folder is not signed by the publisher. The books stay as they are.").arg(version);
        return tr("The new version is laid beside this one and takes its place when the program is started next. This version is kept, to go back to. The books stay as they are.");
    case ApplyWay::AfterEnd:
        if (!m_standing.leadsBack)
            return tr("The new version is laid beside this one and takes its place when this program is closed. There will be no way back to version %1, because its folder is not signed by the publisher. The books stay as they are.").arg(version);
        return tr("The new version is laid beside this one and takes its place when this program is closed. This version is kept, to go back to, which closes the program too. The books stay as they are.");
    }
    return {};
}

void UpdateDialog::refresh()
{
    if (m_isWorking)
        return; // what is under way says what it came to
    const auto standing = m_hooks.standing();
    if (standing)
        m_standing = *standing;
    else
        complain(standing.error());
    const Shown now = shown();
    const update::Manifest about = now == Shown::Chosen ? *m_chosen : now == Shown::Waiting ? *m_standing.waiting : update::Manifest();
    const QString &version = m_standing.running.version;
    m_state->setText(now == Shown::Chosen        ? tr("Version %1 of %2 was chosen; version %3 runs.").arg(about.version, dateText(about.date), version)
                         : now == Shown::Waiting ? tr("Version %1 of %2 was taken in and waits; version %3 runs.").arg(about.version, dateText(about.date), version)
                                                 : tr("Version %1 runs. No update waits.").arg(version));
    m_what->setText(m_standing.noWayBack ? whatHappens() + QStringLiteral("\n\n") + sentence(*m_standing.noWayBack) : whatHappens());
    m_notesLabel->setVisible(now != Shown::Nothing);
    m_notes->setVisible(now != Shown::Nothing);
    if (now != Shown::Nothing)
        m_notes->setPlainText(about.note(QSettings().value(settings::language, QStringLiteral("vi")).toString()));
    m_commandLabel->setVisible(!m_command.isEmpty());
    m_commandLine->setVisible(!m_command.isEmpty());
    m_commandLine->setText(m_command);
    const bool takesUpdates = standing && !m_standing.running.publisherKey.isEmpty();
    m_choose->setEnabled(takesUpdates);
    m_takeIn->setEnabled(takesUpdates && now == Shown::Chosen);
    m_apply->setEnabled(takesUpdates && now == Shown::Waiting && !m_standing.liesBesideOnly);
    m_discard->setEnabled(now == Shown::Waiting);
    m_back->setEnabled(takesUpdates && m_standing.former && !m_standing.noWayBack);
    m_back->setText(m_standing.former ? tr("Go &back to version %1").arg(m_standing.former->version) : tr("Go &back to the former version"));
    m_back->setAccessibleDescription(m_standing.noWayBack ? sentence(*m_standing.noWayBack) : QString());
    m_close->setEnabled(true);
    fit();
}

/// Takes the height that what is in sight needs, messages with it.
void UpdateDialog::fit()
{
    layout()->activate();
    resize(width(), std::min(600, layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : sizeHint().height()));
}

void UpdateDialog::say(const QString &words)
{
    m_messages->say(words);
    QMetaObject::invokeMethod(this, &UpdateDialog::fit, Qt::QueuedConnection); // once the message has its lines
}

void UpdateDialog::complain(const Error &error)
{
    m_messages->show(error);
    QMetaObject::invokeMethod(this, &UpdateDialog::fit, Qt::QueuedConnection);
}

void UpdateDialog::retranslate()
{
    setWindowTitle(tr("Updates"));
    m_title->setText(tr("Updates without a network"));
    m_notesLabel->setText(tr("&What is new"));
    m_commandLabel->setText(tr("Co&mmand for the administrator"));
    m_choose->setText(tr("Choose a &file…"));
    m_takeIn->setText(tr("&Take in"));
    m_discard->setText(tr("&Discard"));
    m_close->setText(tr("&Close"));
    refresh();
    switch (m_standing.way) {
    case ApplyWay::Command: m_apply->setText(tr("Show how to &install")); break;
    case ApplyWay::Installer: m_apply->setText(tr("&Install now")); break;
    case ApplyWay::NextStart:
    case ApplyWay::AfterEnd: m_apply->setText(tr("Lay ready aga&in")); break;
    }
}
