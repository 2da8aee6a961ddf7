// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/paperdialog.h"

#include "core/base/files.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/paperview.h"
#include "ui/widgets/style.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

PaperDialog::PaperDialog(Paper paper, const FileChooser &chooser, QWidget *parent)
    : QDialog(parent), m_paper(std::move(paper)), m_chooser(chooser), m_messages(new MessageBar), m_label(new QLabel),
      m_copies(new NumberField(1, 2000)), m_sentence(new QLabel), m_choice(new QCheckBox), m_worker(new QTimer(this)), m_view(new PaperView), m_close(new QPushButton)
{
    setModal(true);
    m_label->setBuddy(m_copies);
    m_sentence->setTextFormat(Qt::PlainText);
    m_copies->setValue(m_paper.copies);
    auto *number = new QHBoxLayout;
    number->addWidget(m_label);
    number->addWidget(m_copies);
    number->addWidget(m_sentence, 1);
    const bool asks = m_paper.copies > 0;
    for (QWidget *each : QList<QWidget *>{m_label, m_copies})
        each->setVisible(asks);
    m_sentence->setVisible(asks || m_paper.work);
    m_sentence->setWordWrap(bool(m_paper.work));
    m_choice->setVisible(bool(m_paper.choice));
    m_choice->setEnabled(!m_paper.work);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addLayout(number);
    column->addWidget(m_choice);
    column->addWidget(m_view, 1);
    column->addWidget(buttons);
    connect(m_copies, &NumberField::valueChanged, this, &PaperDialog::show);
    connect(m_view, &PaperView::saveAsked, this, &PaperDialog::save);
    connect(m_view, &PaperView::failed, this, [this](const Error &error) { m_messages->show(error); });
    connect(m_view, &PaperView::printed, this, [this] { m_messages->say(tr("The paper is with the printer.")); });
    connect(m_choice, &QCheckBox::toggled, this, [this](bool isChosen) {
        m_paper.choose(isChosen);
        show(0);
    });
    connect(m_worker, &QTimer::timeout, this, &PaperDialog::workOn);
    m_worker->setInterval(0);
    m_isWorking = bool(m_paper.work);
    retranslate();
    if (!m_isWorking)
        show(asks ? m_paper.copies : 0);
    m_view->setFocus();
}

QString PaperDialog::told() const
{
    return m_sentence->text();
}

void PaperDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    constexpr int untilPainted = 50;  // milliseconds: the first part may take long, and the sentence must be in sight before
    if (isWorking() && !m_worker->isActive())
        QTimer::singleShot(untilPainted, m_worker, qOverload<>(&QTimer::start));
}

/// Between two parts the window answers: the dialog can be moved and closed.
void PaperDialog::workOn()
{
    const QString how = m_paper.work();
    if (!how.isEmpty())
        return m_sentence->setText(how);
    m_worker->stop();
    m_isWorking = false;
    show(0);
    m_choice->setEnabled(m_view->pageCount() > 0);
}

void PaperDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void PaperDialog::show(int copies)
{
    const auto pages = m_paper.pages(copies);
    if (!pages) {
        m_view->clear();
        m_sentence->clear();
        return m_messages->show(pages.error());
    }
    m_view->setPages(*pages);
    if (m_paper.sentence)
        m_sentence->setText(m_paper.sentence(copies));
}

void PaperDialog::save()
{
    m_chooser.toSavePdf(this, tr("Save the paper as PDF"), m_paper.fileName, [this](const QString &path) {
        QGuiApplication::setOverrideCursor(Qt::WaitCursor);
        const auto pdf = m_paper.pdf(m_paper.copies > 0 ? m_copies->value() : 0);
        QGuiApplication::restoreOverrideCursor();
        if (!pdf)
            return m_messages->show(pdf.error());
        if (const auto written = writeWhole(path, *pdf, Existing::Replace); !written)  // the dialog has asked
            return m_messages->show(written.error());
        m_messages->say(tr("The paper is saved as %1.").arg(QDir::toNativeSeparators(path)));
        emit saved(path);
    });
}

void PaperDialog::retranslate()
{
    setWindowTitle(m_paper.title);
    m_label->setText(tr("&Number of ballots"));
    m_close->setText(tr("&Close"));
    if (m_paper.choice)
        m_choice->setText(m_paper.choice());
    if (isWorking())
        m_sentence->setText(tr("The paper is being put together. Larger books take a few seconds."));
    else if (m_paper.sentence && (m_paper.copies > 0 || m_paper.work))
        m_sentence->setText(m_paper.sentence(m_copies->value()));
}
