// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"

#include "core/usecases/memberimport.h"

#include <QDialog>
#include <QFutureWatcher>
#include <memory>

class ImportColumnStep;
class ImportFileStep;
class ImportPreviewStep;
class ImportStep;
class MessageBar;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class SectionHeader;

/// Takes a list of members into the book: file, columns, preview, done. The preview is the plan that runs, in one commit. A long list
/// is planned in another thread; while it is recorded, in this one, the window shows how far it is. Both can be stopped, and then nothing is recorded.
class ImportWizard : public QDialog
{
    Q_OBJECT

public:
    explicit ImportWizard(Book &book, QWidget *parent = nullptr);

    /// Reads this file at once, as if it had been chosen.
    void read(const QString &path);

    /// The step in sight, from 1; 4 is the result. While a long list is planned or recorded, the step before that.
    int step() const;
    bool isWorking() const { return m_isWorking; }

    MessageBar *messages() const { return m_messages; }

    QSize sizeHint() const override;

public slots:
    void reject() override;  ///< Esc: one step back; leaves only from the first step and from the result

signals:
    void imported(const QString &sentence);  ///< the list was taken in; what was done, translated

protected:
    void changeEvent(QEvent *event) override;

private:
    void next();
    void back();
    void goTo(int index);
    void carryOutPlan();
    void record();
    void makePlan();
    void takePlan();
    void work(bool isWorking);
    void stop();
    void showStep();
    void retranslate();

    using Answer = std::shared_ptr<Result<ImportPlan>>;

    Book &m_book;
    QFutureWatcher<Answer> m_planning;
    bool m_isWorking = false;
    bool m_isPlanning = false; ///< in another thread
    bool m_isStopped = false;  ///< while it is recorded: it is to end, with nothing recorded
    int m_stepBefore = 0;    ///< index of the step whose work is going on
    SectionHeader *m_title;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    ImportFileStep *m_file;
    ImportColumnStep *m_columns;
    ImportPreviewStep *m_preview;
    QLabel *m_result;
    QWidget *m_wait;
    QLabel *m_waitWords;
    QProgressBar *m_progress;
    QList<ImportStep *> m_steps;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_cancel;
};
