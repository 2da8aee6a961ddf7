// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/paperdialog.h"

#include "core/base/files.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/paperview.h"
#include "ui/widgets/style.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

PaperDialog::PaperDialog(Paper paper, const FileChooser &chooser, QWidget *parent)
    : QDialog(parent), m_paper(std::move(paper)), m_chooser(chooser), m_messages(new MessageBar), m_label(new QLabel),
      m_copies(new NumberField(1, 2000)), m_sentence(new QLabel), m_view(new PaperView), m_close(new QPushButton)
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
    for (QWidget *each : QList<QWidget *>{m_label, m_copies, m_sentence})
        each->setVisible(asks);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addLayout(number);
    column->addWidget(m_view, 1);
    column->addWidget(buttons);
    connect(m_copies, &NumberField::valueChanged, this, &PaperDialog::show);
    connect(m_view, &PaperView::saveAsked, this, &PaperDialog::save);
    connect(m_view, &PaperView::failed, this, [this](const Error &error) { m_messages->show(error); });
    connect(m_view, &PaperView::printed, this, [this] { m_messages->say(tr("The paper is with the printer.")); });
    retranslate();
    show(asks ? m_paper.copies : 0);
    m_view->setFocus();
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
        return m_messages->show(pages.error());
    }
    m_view->setPages(*pages);
    if (m_paper.sentence)
        m_sentence->setText(m_paper.sentence(copies));
}

void PaperDialog::save()
{
    m_chooser.toSavePdf(this, tr("Save the paper as PDF"), m_paper.fileName, [this](const QString &path) {
        const auto pdf = m_paper.pdf(m_paper.copies > 0 ? m_copies->value() : 0);
        if (!pdf)
            return m_messages->show(pdf.error());
        if (const auto written = writeWhole(path, *pdf, Existing::Replace); !written)  // the dialog has asked
            return m_messages->show(written.error());
        m_messages->say(tr("The paper is saved as %1.").arg(QDir::toNativeSeparators(path)));
    });
}

void PaperDialog::retranslate()
{
    setWindowTitle(m_paper.title);
    m_label->setText(tr("&Number of ballots"));
    m_close->setText(tr("&Close"));
    if (m_paper.sentence && m_paper.copies > 0)
        m_sentence->setText(m_paper.sentence(m_copies->value()));
}
