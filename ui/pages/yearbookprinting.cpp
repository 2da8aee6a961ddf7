// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/yearbookprinting.h"

#include "ui/dialogs/paperdialog.h"

#include <QCoreApplication>
#include <memory>
#include <optional>

namespace {

using Margins = documents::YearBookMaker::Margins;

/// A book of the year on its way to paper.
class Printing
{
    Q_DECLARE_TR_FUNCTIONS(YearBook)

public:
    Printing(Book &book, int year) : m_book(book), m_span(YearBookSpan::ofYear(year)) {}

    /// Does a part, and says how far it is; empty when nothing is left to do.
    QString work()
    {
        if (!m_maker) {
            auto whole = yearBook(m_book, m_span, QDate::currentDate());
            if (!whole)
                return fail(whole.error());
            m_maker.emplace(*std::move(whole));
            return progress();
        }
        const auto more = m_maker->work();
        if (!more)
            return fail(more.error());
        if (*more)
            return progress();
        bind(Margins::Same);
        return {};
    }

    void bind(Margins margins)
    {
        const auto bound = m_maker->bound(margins);
        m_error.reset();
        if (bound)
            m_pages = *bound;
        else
            m_error = bound.error();
    }

    Result<paper::Pages> pages() const
    {
        if (m_error)
            return *m_error;
        return m_pages->pages;
    }

    Result<QByteArray> pdf() const
    {
        if (m_error)
            return *m_error;
        return documents::yearBookPdf(m_maker->book(), *m_pages);
    }

    /// What the person must know before printing.
    QString sentence() const
    {
        if (m_error)
            return {};
        const documents::YearBook &whole = m_maker->book();
        QStringList words{tr("%n sets of minutes on %1 pages.", nullptr, int(whole.sets.size())).arg(m_pages->pages.count())};
        int unsignedOnes = 0, others = 0, gaps = 0;
        for (const documents::YearBookSet &set : whole.sets) {
            unsignedOnes += !set.isSigned;
            others += !set.isSame;
            for (const documents::YearBookSlip &slip : set.slips)
                others += !slip.isSame;
        }
        for (const documents::YearBookSeries &series : whole.series)
            gaps += int(series.missing.size() + series.twice.size());
        if (!whole.lacks.isEmpty())
            words += tr("%n meetings have no closed minutes.", nullptr, int(whole.lacks.size()));
        if (unsignedOnes > 0)
            words += tr("%n minutes are not signed by both.", nullptr, unsignedOnes);
        if (gaps > 0)
            words += tr("%n numbers are missing or were given twice.", nullptr, gaps);
        if (others > 0)
            words += tr("%n papers are printed as the text that was signed, because this program lays them out otherwise now.", nullptr, others);
        if (words.size() > 1)
            words += tr("The closing page names them.");
        return words.join(u' ');
    }

private:
    QString progress() const { return tr("The book is being laid out: %1 of %2 meetings.").arg(m_maker->done()).arg(m_maker->book().sets.size()); }

    QString fail(const Error &error)
    {
        m_error = error;
        return {};
    }

    Book &m_book;
    YearBookSpan m_span;
    std::optional<documents::YearBookMaker> m_maker;
    std::optional<documents::YearBookPages> m_pages;
    std::optional<Error> m_error;
};

} // namespace

Result<PaperDialog *> openYearBook(Book &book, int year, const FileChooser &chooser, QWidget *parent)
{
    const auto closed = closedIn(book, YearBookSpan::ofYear(year));
    if (!closed)
        return closed.error();
    if (*closed == 0)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "No meeting of %1 has closed minutes yet, so there is no book of that year. Minutes are closed in step 5 of a meeting."),
                     {QString::number(year)}};
    const auto printing = std::make_shared<Printing>(book, year);
    PaperDialog::Paper paper;
    paper.work = [printing] { return printing->work(); };
    paper.pages = [printing](int) { return printing->pages(); };
    paper.pdf = [printing](int) { return printing->pdf(); };
    paper.sentence = [printing](int) { return printing->sentence(); };
    paper.choice = [] { return Printing::tr("&Mirror the margins for printing on both sides"); };
    paper.choose = [printing](bool isChosen) { printing->bind(isChosen ? Margins::Mirrored : Margins::Same); };
    paper.title = Printing::tr("Book of the year %1").arg(year);
    paper.fileName = QStringLiteral("so-bien-ban-%1.pdf").arg(year);
    auto *dialog = new PaperDialog(std::move(paper), chooser, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}
