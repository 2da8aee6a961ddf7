// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/importcolumnstep.h"

#include <QVBoxLayout>

ImportColumnStep::ImportColumnStep(QWidget *parent) : ImportStep(parent), m_choice(new ColumnChoice)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_choice);
    setFocusProxy(m_choice);
    connect(m_choice, &ColumnChoice::changed, this, &ImportStep::completeChanged);
}

QString ImportColumnStep::title() const
{
    return tr("Say what stands in which column");
}
