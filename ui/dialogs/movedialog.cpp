// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/movedialog.h"

#include "ui/widgets/messagebar.h"
#include "ui/widgets/sectionheader.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

MoveDialog::MoveDialog(Copy copy, const QList<Drive> &drives, Move move, const FileChooser &chooser, QWidget *parent)
    : QDialog(parent), m_copy(copy), m_move(std::move(move)), m_chooser(chooser), m_messages(new MessageBar),
      m_title(new SectionHeader({}, SectionHeader::Rank::Page)), m_what(new QLabel), m_placeLabel(new QLabel), m_place(new QComboBox),
      m_other(new QPushButton), m_toLabel(new QLabel), m_to(new QLineEdit), m_progress(new QProgressBar), m_state(new QLabel),
      m_accept(new QPushButton), m_close(new QPushButton)
{
    setModal(true);
    m_place->setObjectName(QStringLiteral("movePlace"));
    m_other->setObjectName(QStringLiteral("moveOther"));
    m_to->setObjectName(QStringLiteral("moveTo"));
    m_accept->setObjectName(QStringLiteral("moveNow"));
    m_close->setObjectName(QStringLiteral("moveClose"));
    m_state->setObjectName(QStringLiteral("moveState"));
    m_to->setMaxLength(200);
    m_placeLabel->setBuddy(m_place);
    m_toLabel->setBuddy(m_to);
    m_place->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_place->setMinimumContentsLength(24);
    for (QLabel *label : {m_what, m_state}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_state->hide();
    m_other->setAutoDefault(false);
    m_accept->setDefault(true);
    m_close->setAutoDefault(false);

    auto *fields = new QGridLayout;
    fields->setColumnStretch(1, 1);
    fields->addWidget(m_placeLabel, 0, 0);
    fields->addWidget(m_place, 0, 1);
    fields->addWidget(m_other, 0, 2);
    fields->addWidget(m_toLabel, 1, 0);
    fields->addWidget(m_to, 1, 1, 1, 2);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_accept, QDialogButtonBox::ActionRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addWidget(m_title);
    column->addWidget(m_what);
    column->addSpacing(style::gap);
    column->addLayout(fields);
    column->addSpacing(style::gap);
    column->addWidget(m_progress);
    column->addWidget(m_state);
    column->addStretch();
    column->addWidget(buttons);
    connect(m_accept, &QPushButton::clicked, this, &MoveDialog::moveNow);
    connect(m_close, &QPushButton::clicked, this, &MoveDialog::reject);
    connect(m_other, &QPushButton::clicked, this, &MoveDialog::chooseFolder);
    setMinimumWidth(80 * fontMetrics().averageCharWidth());
    auto *every = new QTimer(this);
    connect(every, &QTimer::timeout, this, &MoveDialog::lookAsked);
    every->start(2000);
    setDrives(drives);
    retranslate();
    fit();
    (m_place->count() == 0 ? static_cast<QWidget *>(m_other) : m_place)->setFocus();
}

void MoveDialog::reject()
{
    if (!m_isWriting)
        QDialog::reject();
}

void MoveDialog::setDrives(const QList<Drive> &drives)
{
    if (m_isWriting || !m_written.isEmpty())
        return;
    const QVariant chosen = m_place->currentData();
    for (const Drive &drive : drives)
        if (!drive.isReadOnly)
            addFolder(drive.root, QStringLiteral("%1 (%2)").arg(drive.name, QDir::toNativeSeparators(drive.root)));
    if (chosen.isValid()) // what the person saw before stays chosen
        m_place->setCurrentIndex(m_place->findData(chosen));
}

void MoveDialog::addFolder(const QString &folder, const QString &words)
{
    const int there = m_place->findData(folder);
    if (there < 0)
        m_place->addItem(words, folder);
    m_place->setCurrentIndex(there < 0 ? m_place->count() - 1 : there);
}

void MoveDialog::chooseFolder()
{
    m_chooser.folder(this, tr("Where the file for the other computer is written: a stick or a folder"), [this](const QString &folder) {
        addFolder(folder, QDir::toNativeSeparators(folder));
        m_accept->setFocus();
    });
}

void MoveDialog::moveNow()
{
    const QString folder = m_place->currentData().toString();
    if (folder.isEmpty())
        return m_messages->show(Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Choose the stick or folder for the file. When the stick is not in the list, press “Another folder”.")}, m_other);
    m_messages->dismiss();
    m_isWriting = true;
    for (QWidget *each : QList<QWidget *>{m_place, m_other, m_to, m_accept, m_close})
        each->setEnabled(false);
    m_progress->show();
    m_state->show();
    retranslate();
    fit();
    m_move(folder, m_to->text(), [dialog = QPointer(this)](const Result<Backup> &moved) {
        if (dialog)
            dialog->take(moved);
    });
}

void MoveDialog::take(const Result<Backup> &moved)
{
    m_isWriting = false;
    m_progress->hide();
    m_close->setEnabled(true);
    if (!moved) {
        for (QWidget *each : QList<QWidget *>{m_place, m_other, m_to, m_accept})
            each->setEnabled(true);
        m_accept->setDefault(true); // a button that is disabled with the focus loses that, and Enter would do nothing
        m_state->hide();
        m_messages->show(moved.error());
        return fit();
    }
    m_written = moved->path;
    m_accept->hide();
    m_close->setDefault(true);
    m_close->setFocus();
    retranslate();
    fit();
}

/// What is written here takes room; nothing of the dialog goes out of sight for it.
void MoveDialog::fit()
{
    layout()->activate();
    const int wide = std::max(width(), minimumWidth());
    resize(wide, std::max(layout()->totalHeightForWidth(wide), layout()->totalMinimumSize().height()));
}

void MoveDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void MoveDialog::retranslate()
{
    setWindowTitle(tr("Move the book to another computer"));
    m_title->setText(m_written.isEmpty() ? tr("Move the book to another computer") : tr("The book was handed over"));
    m_what->setText(!m_written.isEmpty() ? tr("On this computer the book can be read and printed from now on, and nothing more is recorded in it.")
                    : m_copy == Copy::GoesOn
                        ? tr("A file with the whole book is written on a stick, encrypted, and on the other computer the book goes on from it. Here it ends: from "
                             "then on it can only be read and printed on this computer.")
                        : tr("This book was moved already and can only be read here. When the file for the other computer was lost before it was taken over, it is "
                             "written again. Never take it over twice: there would be two books that each go on."));
    m_placeLabel->setText(tr("&Stick or folder"));
    m_other->setText(tr("&Another folder…"));
    m_toLabel->setText(tr("&Other computer"));
    m_to->setPlaceholderText(tr("For the record, for example: new PC of the cultural house"));
    m_progress->setAccessibleName(tr("The file is being written"));
    m_accept->setText(m_copy == Copy::GoesOn ? tr("&Write the file and end this copy") : tr("&Write the file again"));
    m_close->setText(m_written.isEmpty() ? tr("&Cancel") : tr("&Close"));
    if (m_isWriting)
        m_state->setText(tr("The file is being written and read back. Leave the stick in."));
    else if (!m_written.isEmpty())
        m_state->setText(tr("The file %1 was written and read back, with a second one beside it. The stick may be taken out.\n\n"
                            "On the other computer:\n"
                            "1. Plug in the stick and start Cell Book.\n"
                            "2. Press “Take over a book that was moved here”. If a book is open there, it is under “Restore a backup” in the menu Book.\n"
                            "3. Choose the file %2 on the stick.\n"
                            "4. Type the passphrase of this book. The book opens and goes on there at once.\n\n"
                            "Take it over on one computer only, and empty the stick when the book is open there.")
                             .arg(QDir::toNativeSeparators(m_written), QFileInfo(m_written).fileName()));
    for (QWidget *field : QList<QWidget *>{m_placeLabel, m_place, m_other, m_toLabel, m_to})
        field->setVisible(m_written.isEmpty());
}
