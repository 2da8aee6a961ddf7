// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/escrowrequestdialog.h"

#include "ui/widgets/digits.h"
#include "ui/widgets/form.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

EscrowRequestDialog::EscrowRequestDialog(Shown shown, const EscrowAsked &asked, Save save, const FileChooser &chooser, QWidget *parent)
    : FormDialog(parent), m_shown(shown), m_asked(asked), m_save(std::move(save)), m_chooser(chooser), m_isSaved(shown == Shown::Again),
      m_codeSentence(addSentence()), m_code(new Digits), m_noted(new QCheckBox), m_fileSentence(nullptr), m_saveButton(new QPushButton),
      m_digitsSentence(nullptr), m_digits(new Digits), m_after(nullptr)
{
    m_code->setObjectName(QStringLiteral("oneTimeCode"));
    m_digits->setObjectName(QStringLiteral("digits"));
    m_noted->setObjectName(QStringLiteral("noted"));
    m_saveButton->setObjectName(QStringLiteral("saveRequest"));
    m_saveButton->setAutoDefault(false);
    auto *code = new QWidget;
    auto *beside = new QHBoxLayout(code);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->addWidget(m_code);
    beside->addWidget(m_noted, 1);
    form().addWide(code);
    m_fileSentence = addSentence();
    form().addWide(m_saveButton);
    m_digitsSentence = addSentence();
    form().addWide(m_digits);
    m_after = addSentence();
    for (QWidget *widget : QList<QWidget *>{m_codeSentence, code})
        widget->setVisible(shown == Shown::New);
    m_saveButton->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_saveButton->setEnabled(shown == Shown::Again);
    connect(m_noted, &QCheckBox::toggled, m_saveButton, &QPushButton::setEnabled);
    connect(m_saveButton, &QPushButton::clicked, this, &EscrowRequestDialog::save);
    setMinimumWidth(84 * fontMetrics().averageCharWidth()); // so that all of it is in sight
    retranslate();
    m_noted->setFocus();
}

void EscrowRequestDialog::save()
{
    m_chooser.toSave(this, tr("Save the request for the upper office"), QStringLiteral("escrow-request.txt"), [this](const QString &path) {
        if (const auto saved = m_save(path); !saved)
            return messages()->show(saved.error());
        m_isSaved = true;
        messages()->say(tr("The request was saved as %1. Bring it to the upper office, or send it by e-mail.").arg(QDir::toNativeSeparators(path)));
    });
}

Result<Done> EscrowRequestDialog::carryOut(QWidget *&where)
{
    where = m_noted->isChecked() ? static_cast<QWidget *>(m_saveButton) : m_noted;
    if (!m_isSaved && !m_noted->isChecked())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Write the one-time code down first and say so: it is shown only now, and without it the answer opens nothing.")};
    if (!m_isSaved)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Save the request file first. Until then nothing was asked.")};
    return Done{};
}

void EscrowRequestDialog::retranslate()
{
    setWindowTitle(tr("Request to the upper office"));
    m_codeSentence->setText(tr("1. Write down this one-time code and keep it to yourself. It is shown only now; without it the answer opens nothing."));
    m_code->setDigits(m_asked.code, tr("One-time code"));
    m_noted->setText(tr("The code is &written down"));
    m_fileSentence->setText(m_shown == Shown::New ? tr("2. Save the request file on a stick or in a folder, and hand it over to the upper office.")
                                                  : tr("The request file can be saved again, when the stick was lost."));
    m_saveButton->setText(tr("&Save the request…"));
    m_digitsSentence->setText(m_shown == Shown::New ? tr("3. Call the office and read these 30 digits to it; write them down too. They prove that the request is yours. Never read out the one-time code.")
                                                    : tr("These 30 digits are read to the office by telephone or in person. Never read out the one-time code."));
    m_digits->setDigits(m_asked.fingerprint, tr("The 30 digits of the request"));
    m_after->setText(tr("When the office has agreed it gives you an answer file. The program may be closed until then: open this book again, press “Forgotten passphrase” and take the answer in."));
    setButtons(tr("&Finish"), tr("Cancel"));
}
