// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/handbookview.h"

#include "ui/widgets/sectionheader.h"
#include "ui/widgets/style.h"

#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

HandbookView::HandbookView(Book &book, const FileChooser &chooser, QWidget *parent)
    : QWidget(parent), m_book(book), m_chooser(chooser), m_back(new QPushButton), m_title(new SectionHeader({}, SectionHeader::Rank::Page)),
      m_header(new QHBoxLayout), m_content(new QVBoxLayout)
{
    m_back->setAutoDefault(false);
    m_header->setSpacing(2 * style::gap);
    m_header->addWidget(m_back);
    m_header->addWidget(m_title, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_header);
    column->addLayout(m_content, 1);
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &HandbookView::backAsked);
    connect(m_back, &QPushButton::clicked, this, &HandbookView::backAsked);
    connect(&m_book, &Book::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

void HandbookView::retranslate()
{
    m_back->setText(tr("‹ &Members", "back to the list of members"));
    m_title->setText(title());
}

void HandbookView::openPaper(PaperDialog::Paper paper, const AboutWhom &about)
{
    openLoggedPaper(m_book, std::move(paper), about, m_chooser, this, [this](const Error &error) { emit failed(error); });
}
