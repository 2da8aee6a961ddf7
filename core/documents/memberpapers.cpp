// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/memberpapers.h"

#include "core/documents/paperwords_p.h"
#include "core/documents/template.h"
#include "core/documents/typed_p.h"
#include "core/paper/labels.h"
#include "core/paper/pdf.h"
#include "core/text/dates.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <numeric>

static void initListThemes()
{
    Q_INIT_RESOURCE(listthemes);
}

namespace documents {

namespace {

const QString footer = QStringLiteral("Dữ liệu cá nhân của đảng viên; chỉ dùng cho công tác đảng, không phổ biến.");

Result<paper::Theme> listTheme()
{
    initListThemes();
    QFile file(QStringLiteral(":/listthemes/lists.json"));
    const bool there = file.open(QIODevice::ReadOnly);
    Q_ASSERT(there);  // compiled in
    return paper::themeFromJson(there ? file.readAll() : QByteArray());
}

Result<paper::Blocks> filled(const QString &name, const QJsonObject &data)
{
    const auto words = builtInTemplate(name);
    if (!words)
        return words.error();
    return fill(*words, data);
}

QJsonObject dataOf(const ListHead &head)
{
    QJsonArray notes;
    for (const QString &note : head.notes)
        notes += typedLine(note);
    return {{QStringLiteral("upper"), typedLine(head.book.upper)},
            {QStringLiteral("organisation"), typedLine(head.book.name)},
            {QStringLiteral("place"), typedLine(head.book.place)},
            {QStringLiteral("issued"), longDate(head.issued)},
            {QStringLiteral("symbol"), QString()},
            {QStringLiteral("draft"), false},
            {QStringLiteral("title"), typedLine(head.title)},
            {QStringLiteral("subject"), typedLine(head.subject)},
            {QStringLiteral("secretary"), typedLine(head.secretary)},
            {QStringLiteral("notes"), notes}};
}

/// Without these a paper has no head.
Result<Done> checkHead(const ListHead &head)
{
    const QString missing = typedLine(head.book.name).isEmpty() ? QStringLiteral("name")
        : typedLine(head.book.upper).isEmpty()                 ? QStringLiteral("upper")
        : typedLine(head.book.place).isEmpty()                 ? QStringLiteral("place")
                                                               : QString();
    if (missing.isEmpty())
        return Done{};
    return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The cover of the book must name the organisation, the one above it and the place before a list can be printed.")};
}

void append(paper::Blocks &blocks, paper::Blocks more)
{
    blocks.insert(blocks.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

paper::Cell cell(const QString &text)
{
    return {{{text}}};
}

/// The head of a list and what stands below it, with something between.
Result<paper::Blocks> around(const ListHead &head, paper::Blocks between)
{
    if (const auto checked = checkHead(head); !checked)
        return checked.error();
    const QJsonObject data = dataOf(head);
    auto blocks = filled(QStringLiteral("member-list"), data);
    const auto end = filled(QStringLiteral("member-list-end"), data);
    if (!blocks)
        return blocks.error();
    if (!end)
        return end.error();
    append(*blocks, std::move(between));
    append(*blocks, *end);
    return blocks;
}

} // namespace

namespace {

/// The letters of a list and how the sheet lies.
struct ListLook
{
    const char *style;
    const char *headStyle;
    paper::Orientation orientation;
};

/// How many millimetres a column of so many letters takes: digits are half as wide as a letter is high.
double millimetres(const ListColumn &column, double sizePt)
{
    constexpr double edges = 3.6;
    return column.letters * sizePt * 0.5 * 25.4 / 72 + edges;
}

/// The widths of columns in millimetres, or nothing where texts would be broken more than twice.
std::vector<double> widthsFor(const QList<ListColumn> &columns, double sizePt, double room, bool isLast)
{
    constexpr double least = 0.6;  // of the letters that a text asks for: names of places go over two lines
    double whole = 0, flowing = 0;
    for (const ListColumn &column : columns)
        (column.isCentred || column.isWhole ? whole : flowing) += millimetres(column, sizePt);
    if (!isLast && whole + least * flowing > room)
        return {};
    const double rest = std::max(room - whole, room / 4);  // where numbers alone are too wide, they are broken after all
    const double scale = std::min(1.0, room / (whole + (flowing > 0 ? rest : 0)));
    std::vector<double> widths;
    for (const ListColumn &column : columns) {
        const double asked = millimetres(column, sizePt);
        widths.push_back(scale * (column.isCentred || column.isWhole ? asked : asked * rest / flowing));
    }
    return widths;
}

} // namespace

Result<paper::Pages> listPages(const ListHead &head, const QList<ListColumn> &columns, const QList<QStringList> &rows)
{
    const auto theme = listTheme();
    if (!theme)
        return theme.error();
    const QList<ListColumn> all = QList<ListColumn>{{QStringLiteral("STT"), 4, true}} + columns;
    static const ListLook looks[] = {{"listTable", "listHead", paper::Orientation::Portrait}, {"listTable", "listHead", paper::Orientation::Landscape},
                                     {"narrowTable", "narrowHead", paper::Orientation::Landscape}, {"register", "registerHead", paper::Orientation::Landscape}};
    const ListLook *look = looks;
    double room = 0;
    std::vector<double> widths;
    for (const ListLook &each : looks) {
        look = &each;
        room = (each.orientation == paper::Orientation::Portrait ? theme->widthMm : theme->heightMm) - theme->leftMm - theme->rightMm;
        widths = widthsFor(all, theme->styles[QLatin1String(each.style)].sizePt, room, look == std::end(looks) - 1);
        if (!widths.empty())
            break;
    }
    paper::Table table;
    table.style = QLatin1String(look->style);
    table.headStyle = QLatin1String(look->headStyle);
    for (size_t column = 0; column < widths.size(); ++column) {
        table.widths.push_back(widths[column] / room);
        table.aligns.push_back(all[qsizetype(column)].isCentred ? paper::Align::Centre : paper::Align::Left);
        table.head.push_back(cell(all[qsizetype(column)].title));
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        paper::Row row{cell(QString::number(i + 1))};
        for (qsizetype column = 0; column < columns.size(); ++column)
            row.push_back(cell(typed(rows[i].value(column))));
        table.rows.push_back(std::move(row));
    }
    const auto blocks = around(head, {table});
    if (!blocks)
        return blocks.error();
    return paper::layOut(*blocks, *theme, {look->orientation, footer});
}

Result<paper::Pages> structurePages(const ListHead &head, qint64 total, const QList<ChartPart> &parts)
{
    constexpr paper::Pattern patterns[] = {paper::Pattern::Solid, paper::Pattern::Hatched, paper::Pattern::White, paper::Pattern::Crossed, paper::Pattern::Dotted};
    paper::Blocks charts;
    for (const ChartPart &part : parts) {
        charts.push_back(paper::Paragraph{{{part.title}}, QStringLiteral("chartTitle")});
        paper::BarChart chart;
        chart.style = QStringLiteral("chart");
        chart.labelWidth = 0.32;
        chart.most = double(total);
        size_t next = 0;
        for (const auto &[word, count] : part.groups)
            chart.bars.push_back({typedLine(word), double(count), QStringLiteral("%1 (%2)").arg(count).arg(percentText(count, total)), patterns[next++ % std::size(patterns)]});
        charts.push_back(std::move(chart));
    }
    const auto blocks = around(head, std::move(charts));
    const auto look = listTheme();
    if (!blocks)
        return blocks.error();
    if (!look)
        return look.error();
    return paper::layOut(*blocks, *look, {paper::Orientation::Portrait, footer});
}

Result<paper::Pages> labelPages(const QList<QStringList> &labels, int columns, int skipped)
{
    const auto look = listTheme();
    if (!look)
        return look.error();
    const auto layOut = [&](const QString &nameStyle, const QString &style) {
        QList<paper::Blocks> all;
        for (const QStringList &lines : labels) {
            paper::Blocks label;
            for (const QString &line : lines)
                if (const QString text = typedLine(line); !text.isEmpty())
                    label.push_back(paper::Paragraph{{{text}}, label.empty() ? nameStyle : style});
            all += label;
        }
        return paper::layOutLabels(all, *look, {columns, 7}, skipped);
    };
    const auto large = layOut(QStringLiteral("labelName"), QStringLiteral("label"));
    if (large || large.error().kind != Error::Refused)
        return large;
    return layOut(QStringLiteral("smallLabelName"), QStringLiteral("smallLabel"));
}

Result<paper::Pages> cardPages(const CardPaper &card)
{
    if (const auto checked = checkHead(card.head); !checked)
        return checked.error();
    QJsonArray groups, way;
    for (const auto &[title, lines] : card.groups) {
        QJsonArray list;
        for (const auto &[name, value] : lines)
            list += QJsonObject{{QStringLiteral("title"), name}, {QStringLiteral("value"), typed(value)}};
        groups += QJsonObject{{QStringLiteral("title"), title}, {QStringLiteral("lines"), list}};
    }
    for (const QStringList &step : card.way)
        way += QJsonObject{{QStringLiteral("from"), step.value(0)}, {QStringLiteral("status"), step.value(1)}, {QStringLiteral("paper"), typed(step.value(2))}};
    QJsonObject data = dataOf(card.head);
    data.insert(QStringLiteral("name"), typedLine(card.name));
    data.insert(QStringLiteral("groups"), groups);
    data.insert(QStringLiteral("way"), way);
    auto blocks = filled(QStringLiteral("member-card"), data);
    const auto end = filled(QStringLiteral("member-list-end"), data);
    const auto look = listTheme();
    if (!blocks)
        return blocks.error();
    if (!end)
        return end.error();
    if (!look)
        return look.error();
    append(*blocks, *end);
    return paper::layOut(*blocks, *look, {paper::Orientation::Portrait, footer});
}

QStringList registerTitles()
{
    return {QStringLiteral("Họ và tên đang dùng; họ và tên khai sinh"), QStringLiteral("Nam, nữ; dân tộc; tôn giáo; ngày sinh"), QStringLiteral("Quê quán"),
            QStringLiteral("Trình độ: giáo dục phổ thông; lý luận chính trị; chuyên môn; ngoại ngữ"), QStringLiteral("Nghề nghiệp: trước khi vào Đảng; hiện nay"),
            QStringLiteral("Ngày vào Đảng; ngày chính thức"), QStringLiteral("Số thẻ đảng; số lý lịch; số Huy hiệu Đảng"), QStringLiteral("Bộ đội, công an, hưu trí"),
            QStringLiteral("Ngày chuyển đi, nơi đến"), QStringLiteral("Ngày chuyển đến, nơi đi"), QStringLiteral("Ngày từ trần, lý do"),
            QStringLiteral("Ngày, hình thức ra khỏi Đảng"), QStringLiteral("Ghi chú")};
}

Result<paper::Pages> registerPages(const ListHead &head, const QList<QStringList> &rows)
{
    if (const auto checked = checkHead(head); !checked)
        return checked.error();
    const auto look = listTheme();
    if (!look)
        return look.error();
    paper::Table table;
    table.style = QStringLiteral("register");
    table.headStyle = QStringLiteral("registerHead");
    const std::vector<double> shares = {9, 29.5, 20, 22.5, 22.5, 20.5, 20, 25.5, 15, 20, 20, 20, 20, 12};  // in proportion: a date, or twelve digits, must stand on a line
    const double whole = std::accumulate(shares.begin(), shares.end(), 0.0);
    for (const double share : shares)
        table.widths.push_back(share / whole);
    table.head = {cell(QStringLiteral("Số TT"))};
    for (const QString &title : registerTitles())
        table.head.push_back(cell(title));
    // The numbers of the columns stand below their titles, as in the printed book.
    for (size_t column = 0; column < table.head.size(); ++column)
        table.head[column].runs.front().text += QStringLiteral("\n(%1)").arg(column + 1);
    std::vector<paper::Row> members;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        paper::Row row{{{{QString::number(i + 1)}}, paper::Align::Centre}};
        for (qsizetype column = 0; column < registerTitles().size(); ++column) {
            QStringList lines = rows[i].value(column).split(u'\n');
            for (QString &line : lines)
                line = typedLine(line);
            while (lines.size() < 4)  // four lines for each, also to write into by hand
                lines += QString();
            row.push_back(cell(lines.join(u'\n')));
        }
        row[1].runs.front().bold = true;
        members.push_back(std::move(row));
    }

    auto top = filled(QStringLiteral("member-list"), dataOf(head));
    const auto end = filled(QStringLiteral("member-list-end"), dataOf(head));
    if (!top)
        return top.error();
    if (!end)
        return end.error();
    top->insert(top->begin(), paper::Paragraph{{{QStringLiteral("Mẫu 7-HSĐV")}}, QStringLiteral("formCode")});
    // A page ends with its count, which is only known once the page is full: as many members as fit are tried, page by page.
    const auto pageOf = [&](size_t first, size_t count, bool isLast, int number) {
        paper::Blocks blocks = first == 0 ? *top : paper::Blocks();
        paper::Table some = table;
        some.rows.assign(members.begin() + qsizetype(first), members.begin() + qsizetype(first + count));
        blocks.push_back(some);
        blocks.push_back(paper::Paragraph{{{QStringLiteral("Cộng trang này: %1 đảng viên; cộng dồn: %2.").arg(count).arg(first + count)}}, QStringLiteral("registerTotal")});
        if (isLast)
            append(blocks, *end);
        return paper::layOut(blocks, *look, {paper::Orientation::Landscape, footer, number});
    };
    QList<paper::Pages> pages;
    int number = 1;
    size_t first = 0;
    do {
        size_t count = std::min(size_t(1), members.size() - first);
        auto laid = pageOf(first, count, false, number);
        while (laid && first + count < members.size()) {
            auto more = pageOf(first, count + 1, false, number);
            if (!more)
                return more.error();
            if (more->count() > 1)
                break;
            laid = std::move(more);
            ++count;
        }
        if (!laid)
            return laid.error();
        first += count;
        if (first < members.size()) {
            pages += *laid;
            number += laid->count();
            continue;
        }
        // Where the signatures do not fit any more they stand on a page of their own, below how many the book has.
        const auto signedPage = pageOf(first - count, count, true, number);
        if (!signedPage)
            return signedPage.error();
        if (signedPage->count() == laid->count()) {
            pages += *signedPage;
            break;
        }
        const auto signatures = paper::layOut(*end, *look, {paper::Orientation::Landscape, footer, number + laid->count()});
        if (!signatures)
            return signatures.error();
        pages += *laid;
        pages += *signatures;
    } while (first < members.size());
    return paper::oneAfterAnother(pages);
}

Result<QByteArray> listPdf(const paper::Pages &pages, const ListHead &head)
{
    paper::PdfMetadata metadata;
    metadata.title = typedLine(head.title);
    metadata.author = typedLine(head.book.name);
    metadata.created = QDateTime(head.issued, QTime(0, 0), Qt::UTC);
    return paper::writePdf(pages, metadata);
}

} // namespace documents
