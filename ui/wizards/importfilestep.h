// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/sheet.h"
#include "ui/wizards/importstep.h"

#include <QFutureWatcher>
#include <memory>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

/// The file is chosen and read. Reading happens in another thread; the window goes on answering.
class ImportFileStep : public ImportStep
{
    Q_OBJECT

public:
    explicit ImportFileStep(QWidget *parent = nullptr);

    QString title() const override;
    bool isComplete() const override { return m_workbook != nullptr; }
    void retranslate() override;

    /// Reads a file; completeChanged() or failed() follows.
    void read(const QString &path);

    /// What was read; null before.
    std::shared_ptr<const Workbook> workbook() const { return m_workbook; }
    QString fileName() const;

signals:
    void fileRead();  ///< another workbook is there

private:
    using Answer = std::shared_ptr<Result<Workbook>>;

    void choose();
    void take();
    void describe();

    QLabel *m_intro;
    QLabel *m_pathLabel;
    QLineEdit *m_path;
    QPushButton *m_choose;
    QLabel *m_waitLabel;
    QProgressBar *m_wait;
    QLabel *m_found;
    QString m_reading;
    std::shared_ptr<const Workbook> m_workbook;
    QFutureWatcher<Answer> m_watcher;
};
