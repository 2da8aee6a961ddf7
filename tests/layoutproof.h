// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/pdf.h"
#include "tests/pdflines.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

/// Measures a paper in its PDF and says in sentences what is not as the guidance has it.
namespace layoutproof {

using namespace pdfreading;

/// Figures of a guidance on party documents, in millimetres and points. They are this test's own.
struct Guidance
{
    const char *theme;
    double widthMm, heightMm, topMm, bottomMm, leftMm, rightMm;
    double numberMm;        ///< of the page number from the upper edge
    double lineSpacing;     ///< exactly
    double betweenParagraphs;  ///< at least, beyond the line spacing
    double indentMm;
    double party, upper, organisation, separator, number, placeDate, typeName, subject, body, table, signer, recipientsLabel, recipients, pageNumber;
};

/// HD 05-HD/VPTW of 27-5-2026, whose sizes are those of annex 3 of HD 36-HD/VPTW of 2018 as far as they are known.
constexpr Guidance guidances[] = {
    {"hd05", 210, 297, 20, 20, 30, 15, 10, 18, 6, 10, 15, 14, 14, 14, 14, 14, 16, 14, 14, 13, 14, 14, 12, 13},
    {"hd36", 210, 297, 20, 20, 30, 15, 10, 18, 6, 10, 15, 14, 14, 14, 14, 14, 16, 14, 14, 13, 14, 14, 12, 13},
};

using Pair = QPair<QString, QString>;

/// What one paper has to show.
struct Expected
{
    QString typeName;
    QString place;
    QString chair;                 ///< who signs on the right
    QString other;                 ///< who signs on the left
    QString firstRole = QStringLiteral("THƯ KÝ");  ///< over the signature on the left
    QString footer;                ///< below the lower margin of each page; empty for none
    bool isNumbered = false;
    bool isDraft = false;
    bool isByHand = false;         ///< number and day are left to be written in
    bool isSignedByTwo = false;
    bool hasRecipients = false;
    QString formCode;              ///< of an official form, over the head on the right: "Mẫu 6-KNĐ"
    bool startsWithCertificate = false;  ///< a line of its own over the signature
    QList<Pair> rows;              ///< first and last word of rows of tables
};

/// Whether every letter that has a capital is one.
inline bool isCapitals(const QString &text)
{
    return text == text.toUpper();
}

/// One paper under measurement.
class Proof
{
public:
    Proof(const QByteArray &bytes, const Guidance &guidance, const Expected &expected)
        : m_pdf(bytes), g(guidance), m_expected(expected), m_pages(wordsOf(m_pdf, &m_sizes)), m_looks(looksOf(m_pdf)), m_lines(linesOf(m_pages, m_looks))
    {
    }

    QStringList faults()
    {
        checkSheets();
        checkFonts();
        takeOutside();
        checkMargins();
        takeFormCode();
        if (const qsizetype title = checkHead(); title >= 0) {
            const qsizetype body = checkTitle(title);
            const qsizetype signature = findSignature();
            if (body >= 0 && signature >= 0) {
                checkFlow(body, signature);
                checkSignature(signature);
            }
        }
        checkRows();
        return m_faults;
    }

private:
    void expect(bool holds, const QString &fault)
    {
        if (!holds)
            m_faults += fault;
    }
    void expect(bool holds, const char *fault, const Line &line)
    {
        if (!holds)
            m_faults += QStringLiteral("page %1, %2 mm: %3: “%4” (%5 pt, %6 to %7 mm%8%9)").arg(line.page + 1).arg(line.baseline, 0, 'f', 1).arg(QString::fromUtf8(fault), line.text.left(70))
                            .arg(line.size, 0, 'f', 2).arg(line.left, 0, 'f', 2).arg(line.right, 0, 'f', 2).arg(QLatin1String(line.isBold ? ", bold" : ""), QLatin1String(line.isItalic ? ", italic" : ""));
    }
    static bool near(double a, double b, double within) { return std::abs(a - b) <= within; }

    double middle() const { return (g.leftMm + g.widthMm - g.rightMm) / 2; }

    /// The words of a line on one side of a place.
    std::optional<Line> part(const Line &line, double fromMm, double toMm)
    {
        PageWords words;
        for (const Word &word : line.words)
            if (word.box.center().x() >= fromMm && word.box.center().x() < toMm)
                words += word;
        if (words.isEmpty())
            return {};
        return linesOf({words}, {m_looks.value(line.page)}).first();
    }
    std::optional<Line> leftPart(const Line &line, double at) { return of(line, part(line, 0, at)); }
    std::optional<Line> rightPart(const Line &line, double at) { return of(line, part(line, at, 1000)); }
    static std::optional<Line> of(const Line &line, std::optional<Line> half)
    {
        if (half)
            half->page = line.page;
        return half;
    }

    void checkSheets()
    {
        for (const QSizeF &size : std::as_const(m_sizes))
            expect(near(size.width(), g.widthMm, 0.2) && near(size.height(), g.heightMm, 0.2), QStringLiteral("sheet of %1 × %2 mm").arg(size.width()).arg(size.height()));
    }

    void checkFonts()
    {
        static const QRegularExpression family(QStringLiteral("^([A-Z]{6}\\+)?(Tinos|NotoSerifBengali|Noto-Serif-Bengali)(-[A-Za-z]+)?$"));
        const QStringList fonts = m_pdf.ask(QStringLiteral("pdffonts"), {QStringLiteral("paper.pdf")}).split(u'\n', Qt::SkipEmptyParts).mid(2);
        expect(!fonts.isEmpty(), QStringLiteral("no fonts"));
        for (const QString &font : fonts) {
            const QStringList words = font.simplified().split(u' ');  // name type ... emb sub uni object ID
            expect(family.match(words.first()).hasMatch(), QStringLiteral("font ") + words.first());
            expect(words[words.size() - 5] == QLatin1String("yes"), QStringLiteral("font not embedded: ") + words.first());
        }
    }

    /// Page numbers and footers, which then are no lines any more.
    void takeOutside()
    {
        QHash<int, Line> numbers;
        QHash<int, QStringList> footers;
        QList<Line> inside;
        for (const Line &line : std::as_const(m_lines)) {
            if (line.baseline < g.topMm - 1) {
                expect(!numbers.contains(line.page), "stands in the upper margin", line);
                numbers.insert(line.page, line);
            } else if (line.words.first().box.top() > g.heightMm - g.bottomMm) {
                expect(line.words.last().box.bottom() <= g.heightMm - 10, "stands too low for a printer", line);
                expect(line.is(10) && near(line.centre(), middle(), 0.4), "is no footer", line);
                footers[line.page] += line.text;
            } else {
                inside += line;
            }
        }
        for (int page = 0; page < m_pages.size(); ++page) {
            expect(footers.value(page).join(u' ') == m_expected.footer, QStringLiteral("footer of page %1").arg(page + 1));
            expect(numbers.contains(page) == (page > 0), QStringLiteral("number of page %1").arg(page + 1));
            if (page == 0 || !numbers.contains(page))
                continue;
            const Line number = numbers.value(page);
            const double top = number.words.first().box.top();
            expect(number.text == QString::number(page + 1) && number.is(g.pageNumber) && near(number.centre(), middle(), 0.3), "is no page number", number);
            expect(near(top, g.numberMm, 0.3), "page number elsewhere", number);
        }
        m_lines = inside;
    }

    void checkMargins()
    {
        QHash<int, double> first;
        for (const Line &line : std::as_const(m_lines)) {
            for (const Word &word : line.words) {
                expect(word.box.left() >= g.leftMm - 0.12, "left of the margin", line);
                expect(word.box.right() <= g.widthMm - g.rightMm + 0.15, "right of the margin", line);
                expect(word.box.top() >= g.topMm - 0.05, "above the margin", line);
                expect(word.box.bottom() <= g.heightMm - g.bottomMm + 0.05, "below the margin", line);
            }
            if (!first.contains(line.page))
                first.insert(line.page, line.words.first().box.top());
        }
        for (auto top = first.cbegin(); top != first.cend(); ++top)
            expect(top.value() <= g.topMm + (top.key() == 0 ? 0.75 : 1.6), QStringLiteral("page %1 begins at %2 mm").arg(top.key() + 1).arg(top.value()));
    }

    /// The code of an official form, which then is no line any more.
    void takeFormCode()
    {
        if (m_expected.formCode.isEmpty() || m_lines.isEmpty())
            return;
        const Line code = m_lines.takeFirst();
        expect(code.text == m_expected.formCode && code.is(12) && !code.isBold && !code.isItalic, "is no code of a form", code);
        expect(near(code.right, g.widthMm - g.rightMm, 0.3), "code of the form does not end at the margin", code);
    }

    /// The head: organisation, number, party, place and date. Which line is the type name; -1 when it cannot be found.
    qsizetype checkHead()
    {
        qsizetype title = -1;
        for (qsizetype i = 0; i < m_lines.size() && title < 0; ++i)
            if (m_lines[i].page == 0 && m_lines[i].text.compare(m_expected.typeName, Qt::CaseInsensitive) == 0)
                title = i;
        expect(title > 0, QStringLiteral("no “%1”").arg(m_expected.typeName));
        if (title <= 0)
            return -1;
        const double gap = g.leftMm + 0.46 * (g.widthMm - g.leftMm - g.rightMm);
        QList<Line> left, right;
        for (const Line &line : m_lines.mid(0, title)) {
            if (const auto half = leftPart(line, gap))
                left += *half;
            if (const auto half = rightPart(line, gap))
                right += *half;
        }
        checkOrganisation(left);
        checkParty(right);
        if (!left.isEmpty() && !right.isEmpty()) {
            expect(near(left.first().baseline, right.first().baseline, 0.2), "does not begin beside the party's title", left.first());
            for (const Line &line : std::as_const(left))
                expect(line.right < right.first().left, "reaches under the party's title", line);
        }
        return title;
    }

    void checkOrganisation(const QList<Line> &left)
    {
        const auto star = std::find_if(left.cbegin(), left.cend(), [](const Line &line) { return line.text == QLatin1String("*"); });
        expect(star != left.cend(), QStringLiteral("no asterisk under the organisation"));
        if (star == left.cend())
            return;
        const double centre = star->centre();
        expect(star->is(g.separator), "asterisk", *star);
        expect(centre < g.widthMm / 2, "asterisk on the right", *star);
        bool own = false;  // the upper organisation comes first
        for (auto line = left.cbegin(); line != star; ++line) {
            own = own || line->isBold;
            expect(isCapitals(line->text), "organisation not in capitals", *line);
            expect(line->isBold == own && !line->isItalic && line->is(own ? g.organisation : g.upper), "organisation", *line);
            expect(near(line->centre(), centre, 0.4), "organisation not centred", *line);
        }
        expect(own && !left.first().isBold, QStringLiteral("the upper organisation is regular, the issuing one bold"));
        static const QRegularExpression number(QStringLiteral("^Số \\d{2,}-[A-ZĐT]+r?/[A-ZĐ]+$")), blank(QStringLiteral("^Số -[A-ZĐT]+r?/[A-ZĐ]+$"));
        const QList<Line> under = left.mid(star - left.cbegin() + 1);
        expect(under.size() == (m_expected.isNumbered ? 1 : 0) + (m_expected.isDraft ? 1 : 0), QStringLiteral("%1 lines under the asterisk").arg(under.size()));
        for (const Line &line : under) {
            const bool isMark = m_expected.isDraft && &line == &under.last();
            expect(near(line.centre(), centre, 0.4), "number not centred", line);
            if (isMark)
                expect(line.text == QStringLiteral("DỰ THẢO") && line.isBold, "is no mark", line);
            else
                expect((m_expected.isDraft || m_expected.isByHand ? blank : number).match(line.text).hasMatch() && line.is(g.number) && !line.isBold && !line.isItalic, "is no number", line);
        }
    }

    void checkParty(const QList<Line> &right)
    {
        expect(right.size() >= 2, QStringLiteral("no party title, or no date"));
        if (right.size() < 2)
            return;
        const Line &party = right.first();
        expect(party.text == QStringLiteral("ĐẢNG CỘNG SẢN VIỆT NAM") && party.isBold && party.is(g.party), "is no title of the Party", party);
        expect(party.left > g.widthMm / 2, "stands on the left", party);
        QStringList date;
        for (const Line &line : right.mid(1)) {
            expect(line.isItalic && !line.isBold && line.is(g.placeDate), "place and date", line);
            expect(near(line.centre(), party.centre(), 0.4), "date not centred", line);
            date += line.text;
        }
        static const QRegularExpression form(QStringLiteral(", ngày (0\\d|[123]\\d) tháng (0[12]|[3-9]|1[0-2]) năm \\d{4}$"));
        static const QRegularExpression blank(QStringLiteral(", ngày tháng năm \\d{4}$"));
        expect(date.join(u' ').startsWith(m_expected.place) && (m_expected.isByHand ? blank : form).match(date.join(u' ')).hasMatch(), QStringLiteral("is no date: ") + date.join(u' '));
    }

    /// Type name, subject and the short line. Which line comes behind them; -1 when there is no end.
    qsizetype checkTitle(qsizetype title)
    {
        const Line &name = m_lines[title];
        expect(name.isBold && name.is(g.typeName) && isCapitals(name.text), "type name", name);
        expect(near(name.centre(), middle(), 0.4), "type name not centred", name);
        for (qsizetype i = title + 1; i < m_lines.size(); ++i) {
            const Line &line = m_lines[i];
            expect(near(line.centre(), middle(), 0.4), "title not centred", line);
            if (line.text == QLatin1String("-----")) {
                expect(line.is(g.subject) && i > title + 1, "line under the subject", line);
                return i + 1;
            }
            expect(line.isBold && line.is(g.subject), "subject", line);
        }
        m_faults += QStringLiteral("no line under the subject");
        return -1;
    }

    /// The first line of the signatures; -1 when there is none.
    qsizetype findSignature()
    {
        for (qsizetype i = m_lines.size(); i-- > 0;) {
            const auto left = leftPart(m_lines[i], middle()), right = rightPart(m_lines[i], middle());
            const QString l = left ? left->text : QString(), r = right ? right->text : QString();
            if (m_expected.isSignedByTwo ? l.compare(m_expected.firstRole, Qt::CaseInsensitive) == 0
                                         : m_expected.startsWithCertificate ? r.startsWith(QStringLiteral("Trích đúng"))
                                                                            : r.startsWith(QStringLiteral("T/M ")))
                return i;
        }
        m_faults += QStringLiteral("no signature");
        return -1;
    }

    /// What flows between the title and the signatures: paragraphs and tables.
    void checkFlow(qsizetype from, qsizetype end)
    {
        const double indented = g.leftMm + g.indentMm, rightEdge = g.widthMm - g.rightMm;
        int paragraphs = 0;
        for (qsizetype i = from; i < end; ++i) {
            const Line &line = m_lines[i];
            for (const Word &word : line.words) {
                const double size = sizeOf(word);
                expect(near(size, g.body, 0.06) || near(size, g.table, 0.06) || near(size, g.recipients, 0.06), "a size of its own", line);
            }
            expect(!near(line.size, g.recipients, 0.06) || line.isItalic, "small and no note", line);
            expect(!line.is(g.table) || (!near(line.left, g.leftMm, 0.1) && !near(line.left, indented, 0.1)), "a paragraph in letters of a table", line);
            if (!line.is(g.body))
                continue;
            const bool begins = near(line.left, indented, 0.15);
            expect(begins || near(line.left, g.leftMm, 0.15), "begins neither at the margin nor at the indent", line);
            paragraphs += begins;
            const Line *above = i > from && m_lines[i - 1].page == line.page && m_lines[i - 1].is(g.body) ? &m_lines[i - 1] : nullptr;
            if (!above)
                continue;
            const double distance = (line.baseline - above->baseline) / mmPerPt;
            if (begins) {
                expect(distance >= g.lineSpacing + g.betweenParagraphs - 0.06, "too near to the paragraph above", line);
            } else {
                expect(near(distance, g.lineSpacing, 0.06), "line spacing", line);
                expect(near(above->right, rightEdge, 0.25), "does not reach the right margin", *above);
            }
        }
        expect(paragraphs > 0, QStringLiteral("no paragraph"));
        static const QRegularExpression part(QStringLiteral("^[IVX]+ (Mở đầu|Tiến hành|Kết thúc)$"));  // in the table of an agenda
        for (qsizetype i = from; i < end; ++i) {
            const bool isHeading = m_lines[i].isBold && (m_lines[i].is(g.body) || part.match(m_lines[i].text).hasMatch());
            expect(m_lines[i + 1].page == m_lines[i].page || !isHeading, "a heading is last on its page", m_lines[i]);
        }
        checkCells(from, end);
    }

    /// Lines below each other in one cell.
    void checkCells(qsizetype from, qsizetype end)
    {
        QHash<QPair<int, int>, double> above;  // by page and left edge
        for (const Line &line : m_lines.mid(from, end - from)) {
            for (const Word &word : line.words) {
                if (!near(sizeOf(word), g.table, 0.06))
                    continue;
                const QPair<int, int> column{line.page, int(std::lround(word.box.left() * 20))};
                if (const auto before = above.constFind(column); before != above.cend()) {
                    const double distance = (line.baseline - *before) / mmPerPt;
                    expect(distance > g.lineSpacing + 3 || near(distance, g.lineSpacing, 0.1), "line spacing in a cell", line);
                }
                above.insert(column, line.baseline);
            }
        }
    }

    void checkSignature(qsizetype first)
    {
        const int page = m_lines[first].page;
        QList<Line> left, right;
        for (qsizetype i = first; i < m_lines.size(); ++i) {
            if (m_lines[i].text.startsWith(QStringLiteral("XÁC NHẬN"), Qt::CaseInsensitive))
                break;  // of the upper level, under a score
            expect(m_lines[i].page == page, "signature on another page", m_lines[i]);
            if (const auto half = leftPart(m_lines[i], middle()))
                left += *half;
            if (const auto half = rightPart(m_lines[i], middle()))
                right += *half;
        }
        int before = 0;
        for (qsizetype i = 0; i < first; ++i)
            before += m_lines[i].page == page;
        expect(before >= 2, QStringLiteral("the signature stands alone on page %1").arg(page + 1));
        if (m_expected.startsWithCertificate && !right.isEmpty())
            right.removeFirst();
        checkSigner(right, m_expected.chair, m_expected.isSignedByTwo ? QStringLiteral("CHỦ TRÌ HỘI NGHỊ") : QStringLiteral("T/M "));
        if (m_expected.isSignedByTwo)
            checkSigner(left, m_expected.other, m_expected.firstRole);
        else
            checkRecipients(left);
    }

    /// Role, title, room for the signature, name.
    void checkSigner(const QList<Line> &lines, const QString &name, const QString &role)
    {
        expect(lines.size() >= 3, QStringLiteral("no signature for “%1”").arg(name));
        if (lines.size() < 3)
            return;
        expect(lines.first().text.startsWith(role) && lines.first().isBold && lines.first().is(g.signer) && isCapitals(lines.first().text), "role of the signer", lines.first());
        qsizetype gap = 1;
        for (qsizetype i = 1; i < lines.size(); ++i)
            if (lines[i].baseline - lines[i - 1].baseline > lines[gap].baseline - lines[gap - 1].baseline)
                gap = i;
        expect((lines[gap].baseline - lines[gap - 1].baseline) / mmPerPt >= 5 * g.lineSpacing - 0.1, "no room for a signature of four lines", lines[gap]);
        QStringList printed;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            expect(near(lines[i].centre(), lines.first().centre(), 0.4), "signature not centred", lines[i]);
            expect(lines[i].is(g.signer), "size of the signature", lines[i]);
            if (i > 0 && i < gap)
                expect(!lines[i].isBold && (m_expected.isSignedByTwo || isCapitals(lines[i].text)), "title of the signer", lines[i]);
            if (i >= gap) {
                expect(lines[i].isBold, "name of the signer", lines[i]);
                printed += lines[i].text;
            }
        }
        expect(printed.join(u' ') == name, QStringLiteral("“%1” signs and not “%2”").arg(printed.join(u' '), name));
    }

    void checkRecipients(const QList<Line> &lines)
    {
        expect(lines.isEmpty() != m_expected.hasRecipients, QStringLiteral("recipients"));
        if (lines.isEmpty())
            return;
        expect(lines.first().text == QStringLiteral("Nơi nhận:") && lines.first().is(g.recipientsLabel) && !lines.first().isBold, "label of the recipients", lines.first());
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const Line &line = lines[i];
            expect(line.is(g.recipients), "recipient", line);
            expect(near(line.left, g.leftMm, 0.15), "recipient", line);
            const bool isEnd = line.text.endsWith(u';') || line.text.endsWith(u'.');
            const bool isLast = i + 1 == lines.size();
            expect(!isLast || line.text == QStringLiteral("- Lưu Chi bộ."), "last recipient", line);
            expect(isLast || !isEnd || line.text.endsWith(u';'), "end of a recipient", line);
        }
    }

    /// A row stands on one page: where its first word is, its last one is.
    void checkRows()
    {
        QHash<QString, QHash<int, int>> found;
        for (const Line &line : std::as_const(m_lines))
            for (const Word &word : line.words)
                if (near(sizeOf(word), g.table, 0.06))
                    ++found[word.text][line.page];
        for (const Pair &row : m_expected.rows)
            expect(found.value(row.first) == found.value(row.second), QStringLiteral("row from “%1” to “%2” is split").arg(row.first, row.second));
    }

    PdfFile m_pdf;
    const Guidance &g;
    const Expected &m_expected;
    QList<QSizeF> m_sizes;
    QList<PageWords> m_pages;
    QList<QList<Look>> m_looks;
    QList<Line> m_lines;
    QStringList m_faults;
};

/// What is not as it should be on a paper, in sentences; empty when all is.
inline QStringList faultsIn(const QByteArray &pdf, const Guidance &guidance, const Expected &expected)
{
    return Proof(pdf, guidance, expected).faults();
}

/// The same for ballots: as many as asked for, words inside each slip, and names in letters of 13 points.
inline QStringList slipFaultsIn(const QByteArray &bytes, const Guidance &g, int onSheet, int copies)
{
    constexpr double sideMm = 8, endMm = 7, nameSize = 13, smallest = 10;
    QStringList faults;
    const PdfFile pdf(bytes);
    QList<QSizeF> sizes;
    const QList<PageWords> pages = wordsOf(pdf, &sizes);
    const double columns = onSheet >= 4 ? 2 : 1, rows = onSheet / columns;
    int titles = 0;
    bool hasNames = false;
    for (const QSizeF &size : std::as_const(sizes))
        if (std::abs(size.width() - g.widthMm) > 0.2 || std::abs(size.height() - g.heightMm) > 0.2)
            faults += QStringLiteral("sheet of %1 × %2 mm").arg(size.width()).arg(size.height());
    for (qsizetype page = 0; page < pages.size(); ++page) {
        for (const Word &word : pages[page]) {
            titles += word.text == QStringLiteral("PHIẾU");
            hasNames = hasNames || std::abs(sizeOf(word) - nameSize) < 0.06;
            const QString at = QStringLiteral("page %1: “%2” at %3, %4 mm").arg(page + 1).arg(word.text).arg(word.box.left()).arg(word.box.top());
            if (sizeOf(word) < smallest - 0.06)
                faults += at + QStringLiteral(" is too small");
            if (onSheet == 0)
                continue;
            const double width = g.widthMm / columns, height = g.heightMm / rows;
            const double column = std::floor(word.box.center().x() / width), row = std::floor(word.box.center().y() / height);
            const QRectF slip(column * width + sideMm, row * height + endMm, width - 2 * sideMm, height - 2 * endMm);
            if (!slip.adjusted(-0.3, -0.3, 0.3, 0.3).contains(word.box))
                faults += at + QStringLiteral(" stands outside of its slip");
        }
    }
    if (titles != copies)
        faults += QStringLiteral("%1 ballots").arg(titles);
    if (!hasNames)
        faults += QStringLiteral("no names of 13 points");
    return faults;
}

/// How far down a line of print may reach on a sheet, in millimetres: the lowest end of a line's room of many papers that begin
/// a little lower each.
inline double lowestLineMm(const paper::Theme &theme)
{
    constexpr double pitch = 18, baselineAt = 0.77;
    QList<paper::Pages> papers;
    for (double lower = 0.5; lower < pitch; lower += 0.5) {
        paper::Blocks blocks{paper::Paragraph{{{QStringLiteral("Dòng")}}, QStringLiteral("plain")}, paper::Space{lower}};
        for (int i = 0; i < 45; ++i)
            blocks.push_back(paper::Paragraph{{{QStringLiteral("Dòng")}}, QStringLiteral("plain")});
        const auto pages = paper::layOut(blocks, theme);
        REQUIRE(pages);
        papers += *pages;
    }
    const auto pdf = paper::writePdf(paper::oneAfterAnother(papers), {QStringLiteral("Văn bản")});
    REQUIRE(pdf);
    double lowest = 0;
    for (const PageWords &page : wordsOf(PdfFile(*pdf)))
        for (const Word &word : page)
            lowest = std::max(lowest, baselineOf(word) + (1 - baselineAt) * pitch * mmPerPt);
    return lowest;
}

} // namespace layoutproof
