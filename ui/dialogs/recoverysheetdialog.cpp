// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/recoverysheetdialog.h"

#include "ui/widgets/form.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/paperview.h"

#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>

RecoverySheetDialog::RecoverySheetDialog(const paper::Pages &sheet, const QList<int> &asked, Save save, Confirm confirm, const FileChooser &chooser, QWidget *parent)
    : FormDialog(parent), m_save(std::move(save)), m_confirm(std::move(confirm)), m_chooser(chooser), m_sentence(addSentence()),
      m_paper(new PaperView), m_back(nullptr), m_passphrase(new QLineEdit)
{
    m_paper->setPages(sheet);
    m_paper->setMinimumHeight(14 * fontMetrics().height());
    form().addWide(m_paper);
    m_back = addSentence();
    for (const int number : asked) {
        auto *group = new QLineEdit;
        group->setObjectName(QStringLiteral("group%1").arg(number));
        group->setMaxLength(8);
        form().addField(group);
        m_groups.insert(number, group);
    }
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    form().addField(m_passphrase);
    connect(m_paper, &PaperView::saveAsked, this, &RecoverySheetDialog::save);
    connect(m_paper, &PaperView::failed, this, [this](const Error &error) { messages()->show(error); });
    connect(m_paper, &PaperView::printed, this, [this] { m_groups.first()->setFocus(); });
    retranslate();
}

void RecoverySheetDialog::save()
{
    m_chooser.toSavePdf(this, tr("Save the recovery sheet as PDF"), QStringLiteral("recovery-sheet.pdf"), [this](const QString &path) {
        if (const auto saved = m_save(path); !saved)
            return messages()->show(saved.error());
        messages()->say(tr("The sheet was saved as %1. Print it, then delete the file: whoever has it can read the book.").arg(QDir::toNativeSeparators(path)));
    });
}

Result<Done> RecoverySheetDialog::carryOut(QWidget *&where)
{
    QMap<int, QString> typed;
    for (const auto &[number, group] : m_groups.toStdMap()) {
        if (group->text().trimmed().isEmpty()) {
            where = group;
            return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Type group %1 as it stands on the sheet."), {QString::number(number)}};
        }
        typed.insert(number, group->text());
    }
    where = m_passphrase;
    if (m_passphrase->text().isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Type the passphrase of this book.")};
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    auto done = m_confirm(typed, SecretBytes::passphrase(m_passphrase->text()));
    QGuiApplication::restoreOverrideCursor();
    if (!done && qstrcmp(done.error().word, "passphrase") == 0)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "This is not the passphrase the book has now. Nothing was changed.")};
    if (!done)
        where = m_groups.first();
    return done;
}

void RecoverySheetDialog::retranslate()
{
    setWindowTitle(tr("Recovery sheet"));
    m_sentence->setText(tr("With this sheet the book opens when its passphrase is forgotten. Print it and keep it in a safe or with somebody you trust, never beside the computer: whoever has the sheet and the book can read everything in it."));
    m_back->setText(tr("Then type these groups from the printed sheet. Until that is done it opens nothing."));
    for (const auto &[number, group] : m_groups.toStdMap())
        form().setLabel(group, tr("Group %1").arg(number));
    form().setLabel(m_passphrase, tr("&Passphrase of the book"));
    setButtons(tr("&Confirm the sheet"), tr("Cancel"));
}
