// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shortcutcard.h"

#include <QDialogButtonBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

ShortcutCard::ShortcutCard(const QList<Group> &groups, QWidget *parent) : QDialog(parent), m_card(new QTextBrowser)
{
    setWindowTitle(tr("Card of keys"));
    m_card->setHtml(html(groups));
    m_card->setAccessibleName(tr("Card of keys"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *print = buttons->addButton(tr("&Print the card…"), QDialogButtonBox::ActionRole);
    connect(print, &QPushButton::clicked, this, &ShortcutCard::print);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_card);
    column->addWidget(buttons);
    resize(640, 560);
}

QString ShortcutCard::html(const QList<Group> &groups)
{
    QString out;
    for (const Group &group : groups) {
        out += QStringLiteral("<h3>%1</h3><table cellpadding=\"3\">").arg(group.title.toHtmlEscaped());
        for (const auto &[key, meaning] : group.keys)
            out += QStringLiteral("<tr><td width=\"180\"><b>%1</b></td><td>%2</td></tr>")
                       .arg(key.toHtmlEscaped(), meaning.toHtmlEscaped());
        out += QStringLiteral("</table>");
    }
    return out;
}

void ShortcutCard::print()
{
    auto *dialog = new QPrintDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this](QPrinter *printer) { m_card->print(printer); });
    dialog->open();
}
