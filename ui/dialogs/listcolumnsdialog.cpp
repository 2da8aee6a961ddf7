// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/listcolumnsdialog.h"

#include "ui/dialogs/columnlist.h"
#include "ui/widgets/messagebar.h"

ListColumnsDialog::ListColumnsDialog(const QStringList &columns, QWidget *parent) : KeptDialog(parent), m_list(new ColumnList)
{
    m_list->setColumns(columns);
    addBeside("columns", m_list);
    form()->hide();
    begin();
}

QStringList ListColumnsDialog::columns() const
{
    return m_list->columns();
}

void ListColumnsDialog::accept()
{
    if (columns().isEmpty())
        return messages()->show(Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Mark at least one column.")}, m_list);
    KeptDialog::accept();
}

void ListColumnsDialog::retranslate()
{
    KeptDialog::retranslate();
    setWindowTitle(tr("Columns of the list"));
    m_list->retranslate();
}

QString ListColumnsDialog::saveWords() const
{
    return tr("&Show these columns");
}
