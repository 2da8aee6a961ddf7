// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/importwizard.h"

#include "ui/widgets/heldtimers.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/sectionheader.h"
#include "ui/wizards/importcolumnstep.h"
#include "ui/wizards/importfilestep.h"
#include "ui/wizards/importpreviewstep.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPromise>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QThreadPool>
#include <QTimer>
#include <QVBoxLayout>

/// Lists of up to this many rows are planned and recorded before an eye could follow.
static constexpr qsizetype shortList = 2000;

ImportWizard::ImportWizard(Book &book, QWidget *parent)
    : QDialog(parent), m_book(book), m_title(new SectionHeader({}, SectionHeader::Rank::Page)), m_messages(new MessageBar),
      m_stack(new QStackedWidget), m_file(new ImportFileStep), m_columns(new ImportColumnStep),
      m_preview(new ImportPreviewStep(book)), m_result(new QLabel), m_wait(new QWidget), m_waitWords(new QLabel), m_progress(new QProgressBar), m_steps{m_file, m_columns, m_preview},
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
    m_waitWords->setWordWrap(true);
    m_waitWords->setTextFormat(Qt::PlainText);
    auto *wait = new QVBoxLayout(m_wait);
    wait->setContentsMargins(0, 0, 0, 0);
    wait->addWidget(m_waitWords);
    wait->addWidget(m_progress);
    wait->addStretch();
    m_stack->addWidget(m_wait);
    connect(&m_planning, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressBar::setValue);
    connect(&m_planning, &QFutureWatcherBase::finished, this, &ImportWizard::takePlan);
    connect(m_columns->choice(), &ColumnChoice::forgetAsked, this, [this](const ImportMappingId &id) {
        if (const auto forgotten = forgetMapping(m_book, id); !forgotten)
            m_messages->show(forgotten.error());
    });
    connect(m_file, &ImportFileStep::fileRead, this, [this] {
        m_messages->dismiss();
        const auto kept = importMappings(m_book);
        if (!kept)
            m_messages->show(kept.error());
        m_columns->choice()->setWorkbook(m_file->workbook(), kept ? *kept : QList<ImportMapping>());
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
    m_progress->setObjectName(QStringLiteral("progress"));
    connect(m_back, &QPushButton::clicked, this, &ImportWizard::back);
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::next);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_isWorking ? stop() : QDialog::reject(); });

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
    return (m_isWorking ? m_stepBefore : m_stack->currentIndex()) + 1;
}

QSize ImportWizard::sizeHint() const
{
    const QSize limit = screen() ? screen()->availableSize() - QSize(40, 60) : QSize(1326, 708);
    return QSize(std::max(900, fontMetrics().averageCharWidth() * 104), std::max(580, fontMetrics().height() * 25)).boundedTo(limit);
}

void ImportWizard::reject()
{
    if (m_isWorking)
        return stop();
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
    if (m_isWorking)
        return;
    if (index == m_steps.size())
        return QDialog::accept();
    if (!m_steps.at(index)->isComplete())
        return;
    m_messages->dismiss();
    if (m_steps.at(index) == m_preview)
        return carryOutPlan();
    if (m_steps.at(index) == m_columns)
        return makePlan();
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

void ImportWizard::makePlan()
{
    const auto sheet = m_columns->choice()->sheet();
    const GuessedMapping mapping = m_columns->choice()->mapping();
    const QString source = sheet->name.isEmpty() ? m_file->fileName() : tr("%1, sheet %2").arg(m_file->fileName(), sheet->name);
    const auto ground = importGround(m_book);
    if (!ground)
        return m_messages->show(ground.error());
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    promise->setProgressRange(0, 100);
    const auto plan = [promise, sheet, mapping, source, ground = *ground] {
        const Progress progress = [&](int hundredths) {
            promise->setProgressValue(hundredths);
            return !promise->isCanceled();
        };
        promise->addResult(std::make_shared<Result<ImportPlan>>(planImport(ground, *sheet, mapping, source, progress)));
        promise->finish();
    };
    if (sheet->rows.size() <= shortList) {
        plan();
        const Answer answer = promise->future().result();
        if (!*answer)
            return m_messages->show(answer->error());
        m_preview->setPlan(**answer);
        return goTo(int(m_steps.indexOf(m_preview)));
    }
    m_waitWords->setText(tr("The list is compared with the handbook, row by row. Nothing is recorded yet."));
    m_isPlanning = true;
    m_planning.setFuture(promise->future());
    work(true);
    QThreadPool::globalInstance()->start(plan);
}

void ImportWizard::takePlan()
{
    if (!std::exchange(m_isPlanning, false)) // the watcher also tells that it was given nothing to watch
        return;
    const bool isThere = !m_planning.isCanceled() && m_planning.future().resultCount() > 0;
    work(false);
    if (!isThere || !*m_planning.result()) {
        goTo(int(m_steps.indexOf(m_columns)));
        if (isThere)
            m_messages->show(m_planning.result()->error());
        return;
    }
    m_preview->setPlan(**m_planning.result());
    m_planning.setFuture({});
    goTo(int(m_steps.indexOf(m_preview)));
}

/// Shows the bar in the place of the steps, or the steps again.
void ImportWizard::work(bool isWorking)
{
    if (isWorking)
        m_stepBefore = m_stack->currentIndex();
    m_isWorking = isWorking;
    m_progress->setRange(0, 100);
    m_progress->setValue(0);
    m_stack->setCurrentIndex(isWorking ? m_stack->indexOf(m_wait) : m_stepBefore);
    showStep();
}

void ImportWizard::stop()
{
    m_planning.cancel();
    m_isStopped = true;
}

void ImportWizard::carryOutPlan()
{
    m_isStopped = false;
    if (m_preview->plan().rows.size() <= shortList)
        return record();
    m_waitWords->setText(tr("The list is recorded, whole or not at all: after Stop nothing of it is recorded. Once it is done, Undo takes the whole list back."));
    work(true);
    QTimer::singleShot(0, this, &ImportWizard::record);  // once the bar is laid out
}

void ImportWizard::record()
{
    const ImportPlan &plan = m_preview->plan();
    // The book belongs to this thread, so the window has its turn between two parts. Nothing else of the program may: the wizard is
    // modal, timers are held, and the book refuses whatever would come in between.
    const Progress progress = [this](int hundredths) {
        m_progress->setValue(hundredths);
        const HeldTimers held;
        QCoreApplication::processEvents(QEventLoop::ExcludeSocketNotifiers);
        return !m_isStopped;
    };
    const auto changes = carryOut(m_book, plan, m_isWorking ? progress : Progress());
    if (m_isWorking)
        work(false);
    if (!changes) {
        goTo(int(m_steps.indexOf(m_preview)));
        return qstrcmp(changes.error().word, "stopped") == 0 ? m_messages->say(tr("Stopped: nothing of the list was recorded.")) : m_messages->show(changes.error());
    }
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
    if (const int undecided = int(plan.undecided()); undecided > 0)
        sentences += tr("%n of them because nobody decided who they are about; take the list in again to decide.", nullptr, undecided);
    const QString done = sentences.join(u' ');
    m_result->setText(done);
    goTo(int(m_steps.size()));
    emit imported(done);
}

void ImportWizard::showStep()
{
    const int index = m_isWorking ? step() - 1 : m_stack->currentIndex();
    const bool done = index == m_steps.size();
    const int all = int(m_steps.size()) + 1;
    m_title->setText(tr("%1 of %2: %3").arg(index + 1).arg(all).arg(done ? tr("The list is taken in") : m_steps.at(index)->title()));
    m_back->setVisible(index > 0 && !done && !m_isWorking);
    m_cancel->setVisible(!done);
    m_cancel->setText(m_isWorking ? tr("S&top") : tr("&Cancel"));
    m_next->setEnabled(!m_isWorking && (done || m_steps.at(index)->isComplete()));
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
    m_progress->setAccessibleName(tr("How far it is"));
    for (ImportStep *step : std::as_const(m_steps))
        step->retranslate();
    showStep();
}
