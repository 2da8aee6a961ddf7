// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/restoredialog.h"

#include "ui/dialogs/backupwords.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/sectionheader.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

RestoreDialog::RestoreDialog(const QString &file, const QString &folder, Restore restore, QWidget *parent)
    : QDialog(parent), m_file(file), m_folder(folder), m_restore(std::move(restore)), m_messages(new MessageBar),
      m_title(new SectionHeader({}, SectionHeader::Rank::Page)), m_what(new QLabel), m_label(new QLabel), m_passphrase(new QLineEdit),
      m_shown(new QCheckBox), m_forgotten(new QPushButton), m_progress(new QProgressBar), m_state(new QLabel), m_accept(new QPushButton), m_cancel(new QPushButton)
{
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setMaxLength(1000);
    m_label->setBuddy(m_passphrase);
    for (QLabel *label : {m_what, m_state}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_forgotten->setObjectName(QStringLiteral("forgotten"));
    m_forgotten->setAutoDefault(false);
    m_accept->setObjectName(QStringLiteral("restoreNow"));
    m_accept->setDefault(true);
    m_cancel->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_accept, QDialogButtonBox::ActionRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addWidget(m_title);
    column->addWidget(m_what);
    column->addSpacing(style::gap);
    column->addWidget(m_label);
    column->addWidget(m_passphrase);
    column->addWidget(m_shown);
    column->addWidget(m_forgotten, 0, Qt::AlignLeft);
    column->addSpacing(style::gap);
    column->addWidget(m_progress);
    column->addWidget(m_state);
    column->addStretch();
    column->addWidget(buttons);
    connect(m_accept, &QPushButton::clicked, this, &RestoreDialog::restore);
    connect(m_cancel, &QPushButton::clicked, this, &RestoreDialog::reject);
    connect(m_forgotten, &QPushButton::clicked, this, &RestoreDialog::forgotten);
    connect(m_shown, &QCheckBox::toggled, this, [this](bool shown) { m_passphrase->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    setMinimumWidth(66 * fontMetrics().averageCharWidth());
    setWorking(false);
    retranslate();
    fit();
    m_passphrase->setFocus();
}

void RestoreDialog::reject()
{
    if (!m_isWorking)
        QDialog::reject();
}

void RestoreDialog::restore()
{
    if (m_passphrase->text().isEmpty())
        return m_messages->show(Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Type the passphrase of this book.")}, m_passphrase);
    const SecretBytes typed = SecretBytes::passphrase(m_passphrase->text());
    run([this, &typed](const Then &then) { m_restore(typed, then); });
}

void RestoreDialog::run(const std::function<void(const Then &)> &work)
{
    m_messages->dismiss();
    setWorking(true);
    work([dialog = QPointer(this)](const Result<Holding> &restored) {
        if (dialog)
            dialog->take(restored);
    });
}

void RestoreDialog::take(const Result<Holding> &restored)
{
    setWorking(false);
    if (restored) {
        m_passphrase->clear();
        m_holding = *restored;
        return accept();
    }
    if (qstrcmp(restored.error().word, "passphrase") == 0) // a slip of the finger, no reason to distrust the file
        m_messages->show(Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "This is not the passphrase that this backup was made with. Nothing was restored. Look whether Caps Lock and the Vietnamese typing are as they were; if the passphrase was changed since, type the one of that time.")}, m_passphrase);
    else
        m_messages->show(restored.error(), {}, isVisible() ? MessageBar::Moment::Working : MessageBar::Moment::Beside); // not on a locked screen
    fit();
}

void RestoreDialog::setWorking(bool working)
{
    m_isWorking = working;
    for (QWidget *each : QList<QWidget *>{m_passphrase, m_shown, m_forgotten, m_accept, m_cancel})
        each->setEnabled(!working);
    if (!working)
        m_accept->setDefault(true); // a button that is disabled with the focus loses that, and Enter would do nothing
    m_progress->setVisible(working);
    m_state->setVisible(working);
    fit();
}

/// What is written here takes room; nothing of the dialog goes out of sight for it.
void RestoreDialog::fit()
{
    layout()->activate();
    const int wide = std::max(width(), minimumWidth());
    resize(wide, std::max(layout()->totalHeightForWidth(wide), layout()->totalMinimumSize().height()));
}

void RestoreDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void RestoreDialog::retranslate()
{
    const auto backup = backupNamed(m_file);
    const bool isMove = QFileInfo(m_file).fileName().startsWith(QLatin1String("move-"));
    setWindowTitle(isMove ? tr("Take over a book") : tr("Restore a backup"));
    m_title->setText(!backup  ? QFileInfo(m_file).fileName()
                     : isMove ? tr("Book handed over on %1").arg(backupwords::time(backup->time))
                              : tr("Backup of %1").arg(backupwords::time(backup->time)));
    m_what->setText((isMove ? tr("The book goes on here. It is going to lie in the new folder %1; the file on the stick stays as it is.")
                            : tr("The backup becomes a book in the new folder %1. Nothing that is there now is changed, neither the backup nor the book you have."))
                        .arg(QDir::toNativeSeparators(m_folder)));
    m_label->setText(tr("&Passphrase of the book"));
    m_shown->setText(tr("S&how what is typed"));
    m_forgotten->setText(tr("&Forgotten passphrase…"));
    m_progress->setAccessibleName(tr("The book is being put back"));
    m_state->setText(tr("The file is being decrypted, and everything in it is checked. Leave the stick in."));
    m_accept->setText(isMove ? tr("&Take over the book") : tr("&Restore"));
    m_cancel->setText(tr("&Cancel"));
}
