// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/unlockdialog.h"

#include "core/base/disks.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/statuslabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

UnlockDialog::UnlockDialog(const QString &folder, Open open, QWidget *parent)
    : QDialog(parent), m_folder(folder), m_open(std::move(open)), m_messages(new MessageBar),
      m_name(new SectionHeader(QDir(folder).dirName(), SectionHeader::Rank::Page)), m_place(new QLabel), m_risk(new StatusLabel), m_label(new QLabel),
      m_passphrase(new QLineEdit), m_shown(new QCheckBox), m_forgotten(new QPushButton), m_unlock(new QPushButton), m_another(new QPushButton),
      m_quit(new QPushButton)
{
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setMaxLength(1000);
    m_label->setBuddy(m_passphrase);
    m_place->setWordWrap(true);
    m_place->setTextFormat(Qt::PlainText);
    m_risk->setWordWrap(true);
    m_risk->setVisible(isOnRemovableDisk(folder));
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_unlock, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_quit, QDialogButtonBox::RejectRole);
    buttons->addButton(m_another, QDialogButtonBox::ActionRole);
    m_unlock->setDefault(true);
    m_another->setAutoDefault(false);
    m_forgotten->setObjectName(QStringLiteral("forgotten"));
    m_forgotten->setAutoDefault(false);
    m_forgotten->hide();
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addWidget(m_name);
    column->addWidget(m_place);
    column->addWidget(m_risk);
    column->addSpacing(style::gap);
    column->addWidget(m_label);
    column->addWidget(m_passphrase);
    column->addWidget(m_shown);
    column->addWidget(m_forgotten, 0, Qt::AlignLeft);
    column->addSpacing(style::gap);
    column->addStretch();
    column->addWidget(buttons);
    connect(m_unlock, &QPushButton::clicked, this, &UnlockDialog::unlock);
    connect(m_quit, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_forgotten, &QPushButton::clicked, this, &UnlockDialog::forgotten);
    connect(m_another, &QPushButton::clicked, this, &UnlockDialog::anotherAsked);
    connect(m_shown, &QCheckBox::toggled, this, [this](bool shown) {
        m_passphrase->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    setMinimumWidth(62 * fontMetrics().averageCharWidth());
    retranslate();
    m_passphrase->setFocus();
}

void UnlockDialog::offerRecovery()
{
    m_forgotten->show();
}

void UnlockDialog::unlock()
{
    if (m_passphrase->text().isEmpty())
        return m_messages->show(Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Type the passphrase of this book.")}, m_passphrase);
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    auto opened = m_open(SecretBytes::passphrase(m_passphrase->text()));
    QGuiApplication::restoreOverrideCursor();
    if (opened) {
        m_passphrase->clear();
        return accept();
    }
    if (qstrcmp(opened.error().word, "passphrase") == 0) { // a slip of the finger, no reason to distrust the book
        m_messages->show(Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "This is not the passphrase of this book. Nothing was opened. Look whether Caps Lock and the Vietnamese typing are as they were, and type it again.")}, m_passphrase);
        return fit();
    }
    m_messages->show(opened.error(), {{}, [this] { unlock(); }}, MessageBar::Moment::Opening);
    fit();
}

/// A message takes room; nothing of the dialog goes out of sight for it.
void UnlockDialog::fit()
{
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void UnlockDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void UnlockDialog::retranslate()
{
    setWindowTitle(tr("Open a book"));
    m_place->setText(tr("The book lies in %1.").arg(QDir::toNativeSeparators(m_folder)));
    m_risk->setStatus(Tone::Warning, tr("This book lies on a disk that can be pulled out. Pulled out while the book is open, it can lose what was "
                                        "written last; lost, it takes the whole book with it. Better keep the book on this computer’s own disk "
                                        "and the stick for backups and bundles."));
    m_label->setText(tr("&Passphrase"));
    m_shown->setText(tr("S&how what is typed"));
    m_forgotten->setText(tr("&Forgotten passphrase…"));
    m_unlock->setText(tr("&Open the book"));
    m_another->setText(tr("&Another book…"));
    m_quit->setText(tr("&Quit"));
}
