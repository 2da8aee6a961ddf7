// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paperview.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/settings.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QVBoxLayout>
#include <algorithm>
#include <memory>

/// The sheets of paper under each other.
class PaperView::Sheets : public QWidget
{
public:
    static constexpr int between = 16;  ///< pixels around the sheets

    explicit Sheets(PaperView *view) : m_view(view) {}

    /// Lays the sheets out at this width in pixels.
    void setSheetWidth(int width)
    {
        m_width = width;
        const int pages = m_view->pageCount();
        resize(width + 2 * between, pages * (sheetHeight() + between) + between);
        update();
    }

    int sheetHeight() const
    {
        if (!m_view->m_pages)
            return 0;
        const QSizeF mm = m_view->m_pages->sizeMm();
        return int(m_width * mm.height() / mm.width());
    }

    QRect sheet(int page) const
    {
        return {(width() - m_width) / 2, between + page * (sheetHeight() + between), m_width, sheetHeight()};
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        for (int page = 0; page < m_view->pageCount(); ++page) {
            const QRect where = sheet(page);
            if (!where.intersects(event->rect()))
                continue;
            painter.fillRect(where, Qt::white);  // paper is white and ink is black, also in the dark
            painter.setPen(palette().color(QPalette::Mid));
            painter.drawRect(where);
            painter.save();
            painter.setClipRect(where);
            paper::paint(*m_view->m_pages, page, painter, QRectF(where));
            painter.restore();
        }
    }

private:
    PaperView *m_view;
    int m_width = 0;
};

PaperView::PaperView(QWidget *parent)
    : QWidget(parent), m_scroll(new QScrollArea), m_sheets(new Sheets(this)), m_place(new QLabel),
      m_previous(new QPushButton), m_next(new QPushButton), m_smaller(new QPushButton), m_larger(new QPushButton),
      m_save(new QPushButton), m_print(new QPushButton)
{
    m_scroll->setWidget(m_sheets);
    m_scroll->setAlignment(Qt::AlignHCenter);
    m_scroll->setBackgroundRole(QPalette::Dark);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);  // its coming and going would change the width again
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->viewport()->installEventFilter(this);
    m_scroll->installEventFilter(this);
    setFocusProxy(m_scroll);

    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    for (QWidget *part : {static_cast<QWidget *>(m_print), static_cast<QWidget *>(m_save),
                          static_cast<QWidget *>(m_previous), static_cast<QWidget *>(m_next),
                          static_cast<QWidget *>(m_smaller), static_cast<QWidget *>(m_larger),
                          static_cast<QWidget *>(m_place)})
        flow->addWidget(part);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(buttons);
    column->addWidget(m_scroll, 1);

    connect(m_print, &QPushButton::clicked, this, &PaperView::print);
    connect(m_save, &QPushButton::clicked, this, &PaperView::saveAsked);
    connect(m_previous, &QPushButton::clicked, this, &PaperView::previousPage);
    connect(m_next, &QPushButton::clicked, this, &PaperView::nextPage);
    connect(m_smaller, &QPushButton::clicked, this, [this] { setZoom(m_zoom - 25); });
    connect(m_larger, &QPushButton::clicked, this, [this] { setZoom(m_zoom + 25); });
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &PaperView::tellPlace);
    retranslate();
}

void PaperView::setPages(const paper::Pages &pages)
{
    const int page = currentPage();
    m_pages = pages;
    fit();
    goTo(page);
    tellPlace();
}

void PaperView::clear()
{
    m_pages.reset();
    fit();
    tellPlace();
}

int PaperView::pageCount() const
{
    return m_pages ? m_pages->count() : 0;
}

int PaperView::currentPage() const
{
    if (pageCount() == 0)
        return 0;
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    if (bar->maximum() > 0 && bar->value() == bar->maximum())
        return pageCount() - 1;
    // the page that holds the upper third of the view is the one that is read
    const int y = bar->value() + m_scroll->viewport()->height() / 3;
    return std::clamp((y - Sheets::between) / (m_sheets->sheetHeight() + Sheets::between), 0, pageCount() - 1);
}

void PaperView::setZoom(int percent)
{
    m_zoom = std::clamp(percent, 50, 300);
    const int page = currentPage();
    fit();
    goTo(page);
}

Result<Done> PaperView::printOn(QPrinter &printer, const paper::Pages &pages)
{
    const Error refusal{Error::Io, QT_TRANSLATE_NOOP("Error", "The printer %1 did not take the paper."), {printer.printerName()}};
    const bool isLandscape = pages.sizeMm().width() > pages.sizeMm().height();  // the sheet in the tray is the same, turned
    printer.setPageSize(QPageSize(isLandscape ? pages.sizeMm().transposed() : pages.sizeMm(), QPageSize::Millimeter, {}, QPageSize::FuzzyMatch));
    printer.setPageOrientation(isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setFullPage(true);  // the paper brings its own margins
    const bool ranged = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const int first = ranged ? printer.fromPage() - 1 : 0;
    const int last = ranged ? std::min(printer.toPage(), pages.count()) - 1 : pages.count() - 1;
    QPainter painter;
    if (!painter.begin(&printer))
        return refusal;
    const qreal dotsPerMm = printer.resolution() / 25.4;
    const QRectF sheet(QPointF(), pages.sizeMm() * dotsPerMm);
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage())
            return refusal;
        paper::paint(pages, page, painter, sheet);
    }
    if (!painter.end() || printer.printerState() == QPrinter::Error)
        return refusal;
    return Done{};
}

void PaperView::goTo(int page)
{
    if (pageCount() == 0)
        return;
    page = std::clamp(page, 0, pageCount() - 1);
    m_scroll->verticalScrollBar()->setValue(m_sheets->sheet(page).top() - Sheets::between / 2);
}

void PaperView::print()
{
    if (!m_pages)
        return;
    QSettings kept;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    if (const QString last = kept.value(settings::printer).toString(); !last.isEmpty())
        printer->setPrinterName(last);
    if (kept.contains(settings::paperSource))
        printer->setPaperSource(QPrinter::PaperSource(kept.value(settings::paperSource).toInt()));
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, pageCount());
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer] {
        QSettings keep;
        keep.setValue(settings::printer, printer->printerName());
        keep.setValue(settings::paperSource, int(printer->paperSource()));
        if (!m_pages)
            return;
        const auto done = printOn(*printer, *m_pages);
        if (done)
            emit printed();
        else
            emit failed(done.error());
    });
    dialog->open();
}

void PaperView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PaperView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        return nextPage();
    case Qt::Key_PageUp:
        return previousPage();
    case Qt::Key_Home:
        return goTo(0);
    case Qt::Key_End:
        return goTo(pageCount() - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

bool PaperView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize) {
        const int page = currentPage();
        fit();
        goTo(page);
    }
    if (watched == m_scroll && event->type() == QEvent::KeyPress) {
        // the scroll area would turn by its own height, not by a page of paper
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_PageDown || key->key() == Qt::Key_PageUp || key->key() == Qt::Key_Home
            || key->key() == Qt::Key_End) {
            keyPressEvent(key);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PaperView::fit()
{
    const int room = m_scroll->viewport()->width() - 2 * Sheets::between;
    m_sheets->setSheetWidth(std::max(120, room * m_zoom / 100));
}

void PaperView::tellPlace()
{
    const int count = pageCount();
    const int page = currentPage();
    m_place->setText(count == 0 ? tr("No pages") : tr("Page %1 of %2").arg(page + 1).arg(count));
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < count);
    m_print->setEnabled(count > 0);
    m_save->setEnabled(count > 0);
    m_sheets->setAccessibleDescription(m_pages ? m_pages->text(page) : QString());
    if (page != m_told)
        emit currentPageChanged(m_told = page);
}

void PaperView::retranslate()
{
    m_print->setText(tr("&Print…"));
    m_save->setText(tr("&Save as PDF…"));
    m_previous->setText(tr("Previous page"));
    m_next->setText(tr("Next page"));
    m_smaller->setText(tr("Smaller"));
    m_larger->setText(tr("Larger"));
    m_scroll->setAccessibleName(tr("Pages"));
    m_sheets->setAccessibleName(tr("Paper"));
    tellPlace();
}
