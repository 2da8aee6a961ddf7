// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of the view stand and what they say.
#include "ui/pages/listsview.h"

#include "ui/dialogs/listwords.h"
#include "ui/models/texttable.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/paperview.h"
#include "ui/widgets/rowtable.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPoint>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>

void ListsView::layOut()
{
    m_who->setWordWrap(true);
    m_who->setTextFormat(Qt::PlainText);
    m_count->setWordWrap(true);
    m_count->setTextFormat(Qt::PlainText);
    m_list->setModel(m_texts);
    m_list->setWordWrap(true);
    m_list->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_keptChoices->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    const auto flow = [this](std::initializer_list<QWidget *> widgets) {
        auto *box = new QWidget;
        auto *line = new FlowLayout(box);
        line->setContentsMargins(0, 0, 0, 0);
        for (QWidget *each : widgets)
            line->addWidget(each);
        content()->addWidget(box);
        return line;
    };
    const auto button = [this](QAction *action) {
        auto *made = new QPushButton;
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, action, &QAction::trigger);
        m_buttons += {made, action};
        return made;
    };
    // A name and its field go over into the next line together.
    const auto paired = [](QLabel *label, QWidget *field) {
        auto *pair = new QWidget;
        auto *line = new QHBoxLayout(pair);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(label);
        line->addWidget(field);
        label->setBuddy(field);
        return pair;
    };
    flow({paired(m_kindLabel, m_kind), paired(m_dayLabel, m_day), paired(m_yearLabel, m_year), paired(m_monthsLabel, m_months), paired(m_acrossLabel, m_across),
          paired(m_skippedLabel, m_skipped), paired(m_orderLabel, m_order)});
    flow({paired(m_keptLabel, m_keptChoices), button(m_conditions), button(m_columns), button(m_keep), button(m_remove)});
    content()->addWidget(m_who);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_pages);
    m_stack->addWidget(m_empty);
    m_pages->setZoom(60);  // more than the head of the first page
    content()->addWidget(m_stack, 1);
    content()->addWidget(m_count);
    flow({button(m_print), button(m_xlsx), button(m_csv), button(m_open)});
    setFocusProxy(m_kind);
}

void ListsView::retranslate()
{
    HandbookView::retranslate();
    const QSignalBlocker quietKind(m_kind), quietMonths(m_months), quietAcross(m_across), quietOrder(m_order);
    m_kindLabel->setText(tr("&List"));
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, listwords::paper(MemberPaper(m_kind->itemData(i).toInt())));
    m_dayLabel->setText(tr("As of the &day"));
    m_yearLabel->setText(tr("&Year"));
    m_monthsLabel->setText(tr("Mo&nths"));
    for (int i = 0; i < m_months->count(); ++i) {
        const QPoint months = m_months->itemData(i).toPoint();
        m_months->setItemText(i, months.x() == months.y() ? QLocale().standaloneMonthName(months.x())
                                  : months.y() - months.x() == 2 ? tr("Quarter %1").arg(months.y() / 3)
                                                                 : tr("The whole year"));
    }
    m_acrossLabel->setText(tr("On a &sheet"));
    m_across->setItemText(0, tr("3 × 7 labels"));
    m_across->setItemText(1, tr("2 × 7 labels"));
    m_skippedLabel->setText(tr("&Used up on the first sheet"));
    m_orderLabel->setText(tr("O&rder"));
    const char *orders[] = {QT_TR_NOOP("By name"), QT_TR_NOOP("By position"), QT_TR_NOOP("By age, the oldest first"), QT_TR_NOOP("By party age, the longest first"),
                            QT_TR_NOOP("By party group"), QT_TR_NOOP("As entered")};
    for (int i = 0; i < m_order->count(); ++i)
        m_order->setItemText(i, tr(orders[i]));
    m_keptLabel->setText(tr("&Kept choice"));
    m_conditions->setText(tr("&Whom…"));
    m_columns->setText(tr("&Columns…"));
    m_keep->setText(tr("Keep the c&hoice…"));
    m_remove->setText(tr("R&emove the kept choice"));
    m_print->setText(tr("&Print or save as PDF…"));
    m_xlsx->setText(tr("Save as &XLSX…"));
    m_csv->setText(tr("Save as CS&V…"));
    m_open->setText(tr("&Go to the card"));
    for (const auto &[button, action] : std::as_const(m_buttons))
        button->setText(action->text());
    m_list->setAccessibleName(tr("The list as it will be printed"));
    showEmpty();
    if (isVisible())
        refresh();
}
