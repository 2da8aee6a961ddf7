// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/escrowkeydialog.h"

#include "ui/widgets/form.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/paperview.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

EscrowKeyDialog::EscrowKeyDialog(const paper::Pages &sheet, const QList<int> &asked, Ways ways, const FileChooser &chooser, QWidget *parent)
    : FormDialog(parent), m_ways(std::move(ways)), m_chooser(chooser), m_sentence(addSentence()), m_paper(new PaperView),
      m_orSentence(nullptr), m_saveKey(new QPushButton), m_back(nullptr)
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
    m_orSentence = addSentence();
    m_saveKey->setObjectName(QStringLiteral("saveKey"));
    m_saveKey->setAutoDefault(false);
    m_saveKey->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    form().addWide(m_saveKey);
    connect(m_paper, &PaperView::saveAsked, this, &EscrowKeyDialog::savePdf);
    connect(m_paper, &PaperView::failed, this, [this](const Error &error) { messages()->show(error); });
    connect(m_paper, &PaperView::printed, this, [this] { m_groups.first()->setFocus(); });
    connect(m_saveKey, &QPushButton::clicked, this, &EscrowKeyDialog::saveKey);
    retranslate();
}

void EscrowKeyDialog::savePdf()
{
    m_chooser.toSavePdf(this, tr("Save the sheet as PDF"), QStringLiteral("escrow-sheet.pdf"), [this](const QString &path) {
        if (const auto saved = m_ways.savePdf(path); !saved)
            return messages()->show(saved.error());
        messages()->say(tr("The sheet was saved as %1. Print it, then delete the file: whoever has it can read the books of the cells that agree.").arg(QDir::toNativeSeparators(path)));
    });
}

void EscrowKeyDialog::saveKey()
{
    m_chooser.toSave(this, tr("Save the escrow key on a stick for the safe"), QStringLiteral("escrow-key.txt"), [this](const QString &path) {
        if (const auto saved = m_ways.saveKey(path); !saved)
            return messages()->show(saved.error());
        m_isSaved = true;
        messages()->say(tr("The key was saved as %1 and read back. Put the stick into the safe; leave no copy on this computer.").arg(QDir::toNativeSeparators(path)));
    });
}

Result<Done> EscrowKeyDialog::carryOut(QWidget *&where)
{
    QMap<int, QString> typed;
    for (const auto &[number, group] : m_groups.toStdMap()) {
        if (!group->text().trimmed().isEmpty())
            typed.insert(number, group->text());
        else if (!where)
            where = group;
    }
    // Whoever began to type from the paper has to be right, also with the file at hand.
    if (typed.size() < m_groups.size() && !(m_isSaved && typed.isEmpty()))
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Type the groups back from the printed sheet, or save the key on a stick: a key that nobody can read would be a trap for the cells.")};
    if (!typed.isEmpty()) {
        where = m_groups.first();
        if (auto checked = m_ways.check(typed); !checked)
            return checked;
    }
    return m_ways.use();
}

void EscrowKeyDialog::retranslate()
{
    setWindowTitle(tr("Escrow key of the office"));
    m_sentence->setText(tr("With this key the office can help a cell that has lost its passphrase. It is kept nowhere in the program: print it, or save it on a stick, and put it into the safe. Without it the office can help nobody."));
    m_back->setText(tr("Type these groups from the printed sheet."));
    for (const auto &[number, group] : m_groups.toStdMap())
        form().setLabel(group, tr("Group %1").arg(number));
    m_orSentence->setText(tr("Or save the key as a file; a stick and a sheet in two places are safer than one of them."));
    m_saveKey->setText(tr("&Save on a stick…"));
    setButtons(tr("&Use this key"), tr("Cancel"));
}
