// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/importwizard.h"

#include "ui/widgets/messagebar.h"
#include "ui/widgets/sectionheader.h"
#include "ui/wizards/importcolumnstep.h"
#include "ui/wizards/importfilestep.h"
#include "ui/wizards/importpreviewstep.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

ImportWizard::ImportWizard(Book &book, QWidget *parent)
    : QDialog(parent), m_book(book), m_title(new SectionHeader({}, SectionHeader::Rank::Page)), m_messages(new MessageBar),
      m_stack(new QStackedWidget), m_file(new ImportFileStep), m_columns(new ImportColumnStep),
      m_preview(new ImportPreviewStep(book)), m_result(new QLabel), m_steps{m_file, m_columns, m_preview},
      m_back(new QPushButton), m_next(new QPushButton), m_cancel(new QPushButton)
{
    for (ImportStep *step : std::as_const(m_steps)) {
        m_stack->addWidget(step);
        connect(step, &ImportStep::completeChanged, this, &ImportWizard::showStep);
        connect(step, &ImportStep::failed, m_messages, [this](const Error &error) { m_messages->show(error); });
    }
    m_result->setWordWrap(true);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_stack->addWidget(m_result);
    connect(m_file, &ImportFileStep::fileRead, this, [this] {
        m_messages->dismiss();
        m_columns->setWorkbook(m_file->workbook());
        showStep();
        m_next->setFocus();  // Enter goes on
    });

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton *button : {m_back, m_next, m_cancel}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    m_next->setDefault(true);
    m_next->setObjectName(QStringLiteral("next"));
    connect(m_back, &QPushButton::clicked, this, &ImportWizard::back);
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::next);
    connect(m_cancel, &QPushButton::clicked, this, [this] { QDialog::reject(); });

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    column->addLayout(buttons);
    retranslate();
    resize(sizeHint());  // by itself Qt would give it two thirds of the screen at most
}

void ImportWizard::read(const QString &path)
{
    m_file->read(path);
}

int ImportWizard::step() const
{
    return m_stack->currentIndex() + 1;
}

QSize ImportWizard::sizeHint() const
{
    const QSize limit = screen() ? screen()->availableSize() - QSize(40, 60) : QSize(1326, 708);
    return QSize(std::max(900, fontMetrics().averageCharWidth() * 104), std::max(580, fontMetrics().height() * 25)).boundedTo(limit);
}

void ImportWizard::reject()
{
    const bool between = m_stack->currentIndex() > 0 && m_stack->currentIndex() < m_steps.size();
    if (between)
        return back();
    QDialog::reject();
}

void ImportWizard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ImportWizard::next()
{
    const int index = m_stack->currentIndex();
    if (index == m_steps.size())
        return QDialog::accept();
    if (!m_steps.at(index)->isComplete())
        return;
    m_messages->dismiss();
    if (m_steps.at(index) == m_preview)
        return carryOutPlan();
    if (m_steps.at(index) == m_columns && !makePlan())
        return;
    goTo(index + 1);
}

void ImportWizard::back()
{
    m_messages->dismiss();
    goTo(std::max(0, m_stack->currentIndex() - 1));
}

void ImportWizard::goTo(int index)
{
    m_stack->setCurrentIndex(index);
    showStep();
    if (index < m_steps.size())
        m_steps.at(index)->setFocus();
    else
        m_next->setFocus();
}

bool ImportWizard::makePlan()
{
    const Sheet &sheet = m_columns->sheet();
    const QString source = sheet.name.isEmpty() ? m_file->fileName() : tr("%1, sheet %2").arg(m_file->fileName(), sheet.name);
    const auto plan = planImport(m_book, sheet, m_columns->mapping(), source);
    if (!plan) {
        m_messages->show(plan.error());
        return false;
    }
    m_preview->setPlan(*plan);
    return true;
}

void ImportWizard::carryOutPlan()
{
    const ImportPlan &plan = m_preview->plan();
    if (const auto changes = carryOut(m_book, plan); !changes)
        return m_messages->show(changes.error());
    const int added = int(plan.count(PlannedRow::Add));
    const int changed = int(plan.count(PlannedRow::Change));
    const int skipped = int(plan.count(PlannedRow::Skip));
    QStringList sentences;
    if (added > 0)
        sentences += tr("%n members were added.", nullptr, added);
    if (changed > 0)
        sentences += tr("The cards of %n members were changed.", nullptr, changed);
    if (skipped > 0)
        sentences += tr("%n rows were left out.", nullptr, skipped);
    const QString done = sentences.join(u' ');
    m_result->setText(done);
    goTo(int(m_steps.size()));
    emit imported(done);
}

void ImportWizard::showStep()
{
    const int index = m_stack->currentIndex();
    const bool done = index == m_steps.size();
    const int all = int(m_steps.size()) + 1;
    m_title->setText(tr("%1 of %2: %3").arg(index + 1).arg(all).arg(done ? tr("The list is taken in") : m_steps.at(index)->title()));
    m_back->setVisible(index > 0 && !done);
    m_cancel->setVisible(!done);
    m_next->setEnabled(done || m_steps.at(index)->isComplete());
    if (done)
        m_next->setText(tr("&Close"));
    else if (m_steps.at(index) == m_preview)
        m_next->setText(m_preview->promise());
    else
        m_next->setText(tr("&Next"));
}

void ImportWizard::retranslate()
{
    setWindowTitle(tr("Import a list of members"));
    m_back->setText(tr("&Back"));
    m_cancel->setText(tr("&Cancel"));
    for (ImportStep *step : std::as_const(m_steps))
        step->retranslate();
    showStep();
}
