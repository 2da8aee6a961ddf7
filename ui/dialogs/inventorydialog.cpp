// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/inventorydialog.h"

#include "ui/widgets/form.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

InventoryDialog::InventoryDialog(const QString &name, const QList<TransferItem> &items, Use use, QWidget *parent)
    : FormDialog(parent), m_name(name), m_items(items), m_use(std::move(use)), m_sentence(addSentence()), m_left(new QLabel), m_all(new QPushButton)
{
    for (const TransferItem &item : items) {
        auto *seen = new QCheckBox(QString(item.what).replace(u'&', QStringLiteral("&&")));
        auto *trouble = new QLineEdit(item.trouble);
        seen->setChecked(item.checked);
        seen->setToolTip(item.what);
        trouble->setAccessibleName(item.what);
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(seen, 3);
        row->addWidget(trouble, 2);
        if (!item.sha256.isEmpty()) {
            auto *file = new QPushButton;
            file->setAutoDefault(false);
            connect(file, &QPushButton::clicked, this, [this, index = m_lines.size()] { emit fileAsked(index); });
            row->addWidget(file);
            m_files += file;
        }
        form().addWide(line);
        trouble->setDisabled(item.checked);
        connect(seen, &QCheckBox::toggled, this, [this, trouble](bool checked) {
            trouble->setDisabled(checked); // what was typed stays in it, for who ticked by mistake
            count();
        });
        connect(trouble, &QLineEdit::textEdited, this, &InventoryDialog::count);
        m_lines += {seen, trouble};
    }
    m_all->setAutoDefault(false);
    connect(m_all, &QPushButton::clicked, this, [this] {
        for (const auto &[seen, trouble] : std::as_const(m_lines))
            if (trouble->text().trimmed().isEmpty())
                seen->setChecked(true);
    });
    auto *below = new QWidget;
    auto *row = new QHBoxLayout(below);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_all);
    row->addWidget(m_left, 1);
    addBelow(below);
    retranslate();
    resize(std::max(760, sizeHint().width()), sizeHint().height());
    if (!m_lines.isEmpty())
        m_lines.first().first->setFocus();
}

QList<TransferItem> InventoryDialog::items() const
{
    QList<TransferItem> items = m_items;
    for (qsizetype i = 0; i < items.size(); ++i) {
        items[i].checked = m_lines[i].first->isChecked();
        items[i].trouble = items[i].checked ? QString() : m_lines[i].second->text().simplified();
    }
    return items;
}

/// What was ticked and typed is not thrown away without a word.
void InventoryDialog::reject()
{
    if (items() != m_items && !m_isWarned) {
        m_isWarned = true;
        return messages()->say(tr("The inventory is not saved yet. Save it, or close once more to leave what you ticked and typed."));
    }
    FormDialog::reject();
}

Result<Done> InventoryDialog::carryOut(QWidget *&)
{
    return m_use(items());
}

void InventoryDialog::count()
{
    int left = 0;
    for (const TransferItem &item : items())
        left += !item.checked && item.trouble.isEmpty();
    m_left->setText(left == 0 ? tr("Every item is seen or named as troubled.") : tr("%n items are left.", nullptr, left));
}

void InventoryDialog::retranslate()
{
    setWindowTitle(tr("Inventory"));
    m_sentence->setText(tr("Papers of %1. Tick what you hold in your hand or found in the packet (Space); write behind an item what is missing or wrong.").arg(m_name));
    m_all->setText(tr("&All others are there"));
    setButtons(tr("&Save the inventory"), tr("Cancel"));
    for (const auto &[seen, trouble] : std::as_const(m_lines))
        trouble->setPlaceholderText(tr("missing or wrong: what"));
    for (QPushButton *each : std::as_const(m_files))
        each->setText(tr("Save the file…"));
    count();
}
