// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/addressdialog.h"

#include "core/base/files.h"
#include "ui/widgets/form.h"
#include "ui/widgets/messagebar.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>

AddressDialog::AddressDialog(const QString &title, const QString &key, const QString &digits, const FileChooser &chooser, QWidget *parent)
    : FormDialog(parent), m_title(title), m_chooser(chooser), m_sentence(addSentence()), m_key(new QLineEdit(key)), m_digits(new QLineEdit(digits))
{
    for (QLineEdit *field : {m_key, m_digits}) {
        field->setReadOnly(true);
        field->setCursorPosition(0);
        field->setMinimumWidth(66 * fontMetrics().averageCharWidth());
        form().addField(field);
    }
    setMinimumWidth(fontMetrics().averageCharWidth() * 94);
    retranslate();
    fit();
    m_key->setFocus();
    m_key->selectAll();
}

void AddressDialog::accept()
{
    const QByteArray bytes = (m_key->text() + u'\n' + m_title + u'\n' + m_digits->text() + u'\n').toUtf8();
    m_chooser.toSave(this, tr("Save our key"), QStringLiteral("khoa-nhan-goi.txt"), [this, bytes](const QString &path) {
        if (const auto written = writeWhole(path, bytes, Existing::Replace); !written) // the dialog has asked
            return messages()->show(written.error());
        messages()->say(tr("The key is saved as %1.").arg(QDir::toNativeSeparators(path)));
    });
}

Result<Done> AddressDialog::carryOut(QWidget *&)
{
    return Done{};
}

void AddressDialog::retranslate()
{
    setWindowTitle(tr("Our key for packets"));
    m_sentence->setText(tr("Give this to an organisation from which a member comes to %1: with the key it seals a packet that only this book opens. The key is no secret.").arg(m_title));
    form().setLabel(m_key, tr("&Key"));
    form().setLabel(m_digits, tr("Our &30 digits"));
    setButtons(tr("&Save as a file…"), tr("Close"));
}
