// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/importfilestep.h"

#include "ui/widgets/settings.h"
#include "ui/widgets/style.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPromise>
#include <QPushButton>
#include <QSettings>
#include <QThreadPool>
#include <QVBoxLayout>

ImportFileStep::ImportFileStep(QWidget *parent)
    : ImportStep(parent), m_intro(new QLabel), m_pathLabel(new QLabel), m_path(new QLineEdit), m_choose(new QPushButton),
      m_waitLabel(new QLabel), m_wait(new QProgressBar), m_found(new QLabel)
{
    for (QLabel *words : {m_intro, m_found}) {
        words->setWordWrap(true);
        words->setTextFormat(Qt::PlainText);
    }
    m_pathLabel->setBuddy(m_path);
    m_wait->setRange(0, 0);
    m_wait->hide();
    m_waitLabel->hide();
    auto *line = new QHBoxLayout;
    line->addWidget(m_path, 1);
    line->addWidget(m_choose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * style::gap);
    column->addWidget(m_intro);
    column->addWidget(m_pathLabel);
    column->addLayout(line);
    column->addWidget(m_waitLabel);
    column->addWidget(m_wait);
    column->addWidget(m_found);
    column->addStretch();
    setFocusProxy(m_choose);

    connect(m_choose, &QPushButton::clicked, this, &ImportFileStep::choose);
    connect(m_path, &QLineEdit::editingFinished, this, [this] {
        const QString path = m_path->text().trimmed();
        if (!path.isEmpty() && path != m_reading)
            read(path);
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ImportFileStep::take);
}

QString ImportFileStep::title() const
{
    return tr("Choose the file with the list");
}

void ImportFileStep::retranslate()
{
    m_intro->setText(tr("The list may be an Excel workbook (.xlsx) or a CSV file, such as the list the upper committee "
                        "exports. The file is only read; nothing in it is changed, and nothing enters the book before "
                        "you have seen the preview."));
    m_pathLabel->setText(tr("&File"));
    m_choose->setText(tr("C&hoose…"));
    m_waitLabel->setText(tr("Reading the list. A large one takes some seconds."));
    m_wait->setAccessibleName(tr("Reading the list"));
    describe();
}

void ImportFileStep::read(const QString &path)
{
    m_reading = path;
    m_path->setText(path);
    m_workbook.reset();
    m_found->clear();
    m_wait->show();
    m_waitLabel->show();
    emit completeChanged();

    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    m_watcher.setFuture(promise->future());  // an answer to an earlier question is no longer heard
    QThreadPool::globalInstance()->start([promise, path] {
        promise->addResult(std::make_shared<Result<Workbook>>(readSpreadsheet(path)));
        promise->finish();
    });
}

QString ImportFileStep::fileName() const
{
    return QFileInfo(m_reading).fileName();
}

void ImportFileStep::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose the list"), QSettings().value(settings::lastFolder).toString(),
                                   tr("Lists (*.xlsx *.csv *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSettings().setValue(settings::lastFolder, QFileInfo(path).absolutePath());
        read(path);
    });
    dialog->open();
}

void ImportFileStep::take()
{
    if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
        return;
    const Answer answer = m_watcher.result();
    m_wait->hide();
    m_waitLabel->hide();
    if (!*answer) {
        emit failed(answer->error());
        return;
    }
    m_workbook = std::make_shared<const Workbook>(std::move(**answer));
    describe();
    emit fileRead();
    emit completeChanged();
}

void ImportFileStep::describe()
{
    if (!m_workbook)
        return m_found->clear();
    qint64 rows = 0;
    for (const Sheet &sheet : m_workbook->sheets)
        rows += sheet.rows.size();
    const QString found = tr("%n rows were read.", nullptr, int(rows));
    if (m_workbook->origin == Workbook::Xlsx)
        return m_found->setText(found);
    const QString separator = m_workbook->separator == u'\t' ? tr("tabulator") : QStringLiteral("“%1”").arg(m_workbook->separator);
    m_found->setText(tr("%1 The letters are encoded as %2, the columns are parted by %3. If names look wrong in the next "
                        "step, save the list as an Excel workbook (.xlsx) and choose that.")
                         .arg(found, m_workbook->encoding, separator));
}
