// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/openexportdialog.h"

#include "ui/widgets/messagebar.h"
#include "ui/widgets/sectionheader.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

OpenExportDialog::OpenExportDialog(const QString &name, Write write, const FileChooser &chooser, QWidget *parent)
    : QDialog(parent), m_name(name), m_write(std::move(write)), m_chooser(chooser), m_messages(new MessageBar),
      m_title(new SectionHeader({}, SectionHeader::Rank::Page)), m_what(new QLabel), m_warning(new QLabel), m_placeLabel(new QLabel), m_place(new QLineEdit),
      m_choose(new QPushButton), m_known(new QCheckBox), m_progress(new QProgressBar), m_state(new QLabel), m_accept(new QPushButton),
      m_close(new QPushButton)
{
    setModal(true);
    m_place->setObjectName(QStringLiteral("exportPlace"));
    m_choose->setObjectName(QStringLiteral("exportChoose"));
    m_known->setObjectName(QStringLiteral("exportKnown"));
    m_accept->setObjectName(QStringLiteral("exportNow"));
    m_close->setObjectName(QStringLiteral("exportClose"));
    m_state->setObjectName(QStringLiteral("exportState"));
    m_placeLabel->setBuddy(m_place);
    for (QLabel *label : {m_what, m_warning, m_state}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    QFont bold = m_warning->font();
    bold.setBold(true);
    m_warning->setFont(bold);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_state->hide();
    m_choose->setAutoDefault(false);
    m_accept->setDefault(true);
    m_close->setAutoDefault(false);

    auto *fields = new QGridLayout;
    fields->setColumnStretch(1, 1);
    fields->addWidget(m_placeLabel, 0, 0);
    fields->addWidget(m_place, 0, 1);
    fields->addWidget(m_choose, 0, 2);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_accept, QDialogButtonBox::ActionRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addWidget(m_title);
    column->addWidget(m_what);
    column->addWidget(m_warning);
    column->addSpacing(style::gap);
    column->addLayout(fields);
    column->addWidget(m_known);
    column->addSpacing(style::gap);
    column->addWidget(m_progress);
    column->addWidget(m_state);
    column->addStretch();
    column->addWidget(buttons);
    connect(m_choose, &QPushButton::clicked, this, &OpenExportDialog::chooseFolder);
    connect(m_accept, &QPushButton::clicked, this, &OpenExportDialog::writeNow);
    connect(m_close, &QPushButton::clicked, this, &OpenExportDialog::reject);
    setMinimumWidth(80 * fontMetrics().averageCharWidth());
    retranslate();
    fit();
    m_choose->setFocus();
}

void OpenExportDialog::reject()
{
    if (!m_isWriting)
        QDialog::reject();
}

void OpenExportDialog::chooseFolder()
{
    m_chooser.folder(this, tr("Where the folder of the export is made: a stick or another folder"), [this](const QString &folder) {
        m_place->setText(QDir::toNativeSeparators(QDir(folder).filePath(m_name)));
        m_known->setFocus();
    });
}

void OpenExportDialog::writeNow()
{
    const QString folder = QDir::fromNativeSeparators(m_place->text().trimmed());
    if (folder.isEmpty())
        return complain(Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Choose where the folder of the export is made.")}, m_choose);
    if (!m_known->isChecked())
        return complain(Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The export is not encrypted. Tick that you know it, or leave.")}, m_known);
    m_messages->dismiss();
    m_isWriting = true;
    for (QWidget *each : QList<QWidget *>{m_place, m_choose, m_known, m_accept, m_close})
        each->setEnabled(false);
    m_progress->show();
    m_state->show();
    retranslate();
    fit();
    m_write(folder, [dialog = QPointer(this)](const Result<OpenExport> &made) {
        if (dialog)
            dialog->take(made);
    });
}

void OpenExportDialog::complain(const Error &error, QWidget *where)
{
    m_messages->show(error, where);
    fit();
}

void OpenExportDialog::take(const Result<OpenExport> &made)
{
    m_isWriting = false;
    m_progress->hide();
    m_close->setEnabled(true);
    if (!made) {
        for (QWidget *each : QList<QWidget *>{m_place, m_choose, m_known, m_accept})
            each->setEnabled(true);
        m_accept->setDefault(true); // a button that is disabled with the focus loses that, and Enter would do nothing
        m_state->hide();
        m_messages->show(made.error());
        return fit();
    }
    m_made = *made;
    m_accept->hide();
    m_close->setDefault(true);
    m_close->setFocus();
    retranslate();
    fit();
}

/// What is written here takes room; nothing of the dialog goes out of sight for it.
void OpenExportDialog::fit()
{
    layout()->activate();
    const int wide = std::max(width(), minimumWidth());
    resize(wide, std::max(layout()->totalHeightForWidth(wide), layout()->totalMinimumSize().height()));
}

void OpenExportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void OpenExportDialog::retranslate()
{
    setWindowTitle(tr("Open export"));
    m_title->setText(tr("Write the whole book into an open folder"));
    m_what->setText(tr("All members, meetings and papers as PDF, tables and text that other programs read; the book can be rebuilt from them. Passphrase and keys are not among them."));
    m_warning->setText(tr("The folder is not encrypted. Whoever has it can read everything."));
    m_placeLabel->setText(tr("New &folder:"));
    m_choose->setText(tr("&Choose…"));
    m_known->setText(tr("I &know that anybody can read it, and I keep it like the paper book"));
    m_accept->setText(tr("&Export"));
    m_close->setText(m_made ? tr("C&lose") : tr("Cance&l"));
    m_place->setAccessibleName(tr("New folder"));
    if (m_made)
        m_state->setText(tr("The export lies in %1: %2 records, %3 entries of the log, %4 kept files, %5 papers. It was noted in the book.\n"
                            "README.txt in the folder says how it is checked.")
                             .arg(QDir::toNativeSeparators(m_made->folder), QString::number(m_made->records), QString::number(m_made->entries),
                                  QString::number(m_made->files), QString::number(m_made->papers))
                         + u'\n'
                         + tr("Write down these 30 digits of the key that signed it and keep them elsewhere: %1").arg(m_made->fingerprint));
    else
        m_state->setText(tr("The folder is being written…"));
}
