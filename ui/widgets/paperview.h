// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/layout.h"

#include <QWidget>
#include <optional>

class QLabel;
class QPrinter;
class QPushButton;
class QScrollArea;

/// The pages of a paper as they will be printed, at the width of the window; the same drawing goes to the printer.
class PaperView : public QWidget
{
    Q_OBJECT

public:
    explicit PaperView(QWidget *parent = nullptr);

    /// Shows a paper. The page in sight stays the same where the new one has it too.
    void setPages(const paper::Pages &pages);
    void clear();

    int pageCount() const;
    int currentPage() const;  ///< the page at the top of the view, from 0

    /// Percent of the width of the view: 50 to 300; 100 shows whole lines.
    int zoom() const { return m_zoom; }
    void setZoom(int percent);

    /// Draws the paper on a printer, page for page, honouring the range chosen in its dialog. Io when the printer refuses.
    static Result<Done> printOn(QPrinter &printer, const paper::Pages &pages);

public slots:
    void goTo(int page);
    void nextPage() { goTo(currentPage() + 1); }
    void previousPage() { goTo(currentPage() - 1); }
    void print();  ///< asks which printer, with the last one chosen, and prints

signals:
    void saveAsked();                  ///< the person wants a PDF; whoever made this view has the blocks and the folder
    void printed();                    ///< the printer took the paper
    void failed(const Error &error);   ///< for the message bar
    void currentPageChanged(int page);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Sheets;

    void fit();
    void tellPlace();
    void retranslate();

    std::optional<paper::Pages> m_pages;
    int m_zoom = 100;
    int m_told = -1;
    QScrollArea *m_scroll;
    Sheets *m_sheets;
    QLabel *m_place;
    QPushButton *m_previous;
    QPushButton *m_next;
    QPushButton *m_smaller;
    QPushButton *m_larger;
    QPushButton *m_save;
    QPushButton *m_print;
};
