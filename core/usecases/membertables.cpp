// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/membertables.h"

#include "core/sheet/csv.h"
#include "core/sheet/xlsxwriting.h"
#include "core/text/dates.h"
#include "core/text/fold.h"
#include "core/usecases/tablerows_p.h"

namespace tablerows {

documents::ListColumn columnOf(const QString &field)
{
    const ListField *found = listField(field);
    const bool isCentred = found->kind == ListField::Date || found->kind == ListField::Number || field == QLatin1String("sex");
    static const QStringList numbers = {QStringLiteral("idNumber"), QStringLiteral("cardNumber"), QStringLiteral("oldCardNumber"), QStringLiteral("profileNumber"), QStringLiteral("phone")};
    return {QString::fromUtf8(found->title), found->letters, isCentred, numbers.contains(field)};
}

Cell text(const QString &words)
{
    return words.isEmpty() ? Cell() : Cell{Cell::Text, words};
}

Cell number(qint64 value)
{
    Cell cell{Cell::Number};
    cell.number = double(value);
    return cell;
}

Cell date(const QDate &day)
{
    Cell cell{Cell::Date};
    cell.date = day;
    return day.isValid() ? cell : Cell();
}

QString peopleWords(qint64 count)
{
    return QStringLiteral("Danh sách có %1 đảng viên.").arg(count);
}

Result<MemberTable> begun(const Book &book, const MemberPaperWish &wish, const QString &title)
{
    const auto people = membersOn(book, wish.day);
    if (!people)
        return people.error();
    MemberTable table;
    table.head.book = book.head();
    table.head.issued = wish.day;
    table.head.title = title;
    table.disclosed = QStringLiteral("list");
    for (const MemberOnDay &each : *people)
        if (each.member.position == Position::Secretary)
            table.head.secretary = each.member.name;
    QString name;
    for (const QChar c : fold(title))
        name += c.isLetterOrNumber() ? c : QLatin1Char('-');
    table.fileName = name + u'-' + wish.day.toString(Qt::ISODate);
    return table;
}

void addMembers(MemberTable &table, const QList<ListedMember> &members, const QStringList &fields)
{
    for (const QString &field : fields)
        table.columns += columnOf(field);
    for (const ListedMember &each : members) {
        QList<Cell> row;
        for (const QString &field : fields)
            row += cellOf(each, field);
        table.rows += row;
        table.members += each.member.id;
    }
    table.people = members.size();
    table.head.notes = {peopleWords(members.size())};
}

}

using namespace tablerows;

static QString dayWords(const QDate &day)
{
    return QStringLiteral("(tính đến ngày %1)").arg(dateText(day));
}

static Result<MemberTable> chosenTable(const Book &book, const MemberPaperWish &wish, const QString &title, const QStringList &columns)
{
    auto table = begun(book, wish, title);
    const auto members = listMembers(book, wish.day, wish.choice);
    if (!table)
        return table.error();
    if (!members)
        return members.error();
    table->head.subject = dayWords(wish.day);
    addMembers(*table, *members, columns);
    return table;
}

/// The number stands in a list of its own column: on paper it is counted there, in a spreadsheet it is written.
static QList<QList<Cell>> numbered(const MemberTable &table)
{
    QList<QList<Cell>> rows;
    for (qsizetype i = 0; i < table.rows.size(); ++i)
        rows += QList<Cell>{number(i + 1)} + table.rows[i];
    return rows;
}

static QStringList titlesOf(const MemberTable &table)
{
    QStringList titles{QStringLiteral("STT")};
    for (const documents::ListColumn &column : table.columns)
        titles += column.title;
    return titles;
}

Result<MemberTable> memberTable(const Book &book, const MemberPaperWish &asked)
{
    MemberPaperWish wish = asked;
    if (!wish.day.isValid())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Say of which day the list is.")};
    if (wish.year == 0)
        wish.year = wish.day.year();
    switch (wish.kind) {
    case MemberPaper::List:
        return chosenTable(book, wish, wish.title.trimmed().isEmpty() ? QStringLiteral("Danh sách đảng viên") : wish.title.simplified(),
                           wish.choice.columns.isEmpty() ? usualColumns() : wish.choice.columns);
    case MemberPaper::Roll: {
        auto table = chosenTable(book, wish, QStringLiteral("Danh sách đảng viên"),
                                 {QStringLiteral("name"), QStringLiteral("born"), QStringLiteral("ceremonyDate"), QStringLiteral("position"), QStringLiteral("signature")});
        if (table)
            table->disclosed = QStringLiteral("roll");
        return table;
    }
    case MemberPaper::Register: return registerTable(book, wish);
    case MemberPaper::Labels: return labelTable(book, wish);
    case MemberPaper::Birthdays: return birthdayTable(book, wish);
    case MemberPaper::Badges: return badgeTable(book, wish);
    case MemberPaper::Structure: return structureTable(book, wish);
    case MemberPaper::Card: break;
    }
    return cardTable(book, wish);
}

static QList<QStringList> textsOf(const MemberTable &table)
{
    QList<QStringList> rows;
    for (const QList<Cell> &row : table.rows) {
        QStringList texts;
        for (const Cell &cell : row)
            texts += cell.toText();
        rows += texts;
    }
    return rows;
}

Result<MemberTable> tableAsSeen(const Book &book, const QList<MemberOnDay> &members, const QStringList &fields, const QDate &day, const QString &subject)
{
    if (const auto checked = checkChoice({ListedWho::OnList, {}, {}, fields}); !checked)
        return checked.error();
    MemberPaperWish wish;
    wish.day = day;
    auto table = begun(book, wish, QStringLiteral("Danh sách đảng viên"));
    const auto everybody = everybodyOn(book, day);
    if (!table)
        return table.error();
    if (!everybody)
        return everybody.error();
    QHash<MemberId, PartyAge> ages;
    for (const ListedMember &each : *everybody)
        ages.insert(each.member.id, each.partyAge);
    QList<ListedMember> listed;
    for (const MemberOnDay &each : members)
        listed += {each.member, each.status, {}, ages.value(each.member.id), {}, day};
    table->head.subject = subject.isEmpty() ? dayWords(day) : subject;
    addMembers(*table, listed, fields);
    return table;
}

Result<paper::Pages> pagesOf(const MemberTable &table)
{
    return documents::listPages(table.head, table.columns, textsOf(table));
}

Result<QByteArray> pdfOf(const MemberTable &table)
{
    const auto pages = pagesOf(table);
    if (!pages)
        return pages.error();
    return documents::listPdf(*pages, table.head);
}

Result<paper::Pages> memberPages(const Book &book, const MemberPaperWish &wish)
{
    const auto table = memberTable(book, wish);
    if (!table)
        return table.error();
    switch (wish.kind) {
    case MemberPaper::Register: return documents::registerPages(table->head, textsOf(*table));
    case MemberPaper::Labels: return documents::labelPages(textsOf(*table), wish.labelColumns, wish.skippedLabels);
    case MemberPaper::Structure: return structurePaper(book, wish, *table);
    case MemberPaper::Card: return cardPaper(book, wish, *table);
    default: return pagesOf(*table);
    }
}

Result<QByteArray> memberPdf(const Book &book, const MemberPaperWish &wish)
{
    const auto table = memberTable(book, wish);
    const auto pages = memberPages(book, wish);
    if (!table)
        return table.error();
    if (!pages)
        return pages.error();
    return documents::listPdf(*pages, table->head);
}

QByteArray csvOf(const MemberTable &table)
{
    QList<QStringList> lines{titlesOf(table)};
    for (const QList<Cell> &row : numbered(table)) {
        QStringList texts;
        for (const Cell &cell : row)
            texts += cell.toText();
        lines += texts;
    }
    return csv::file(lines);
}

Result<QByteArray> xlsxOf(const MemberTable &table)
{
    TitledSheet sheet;
    sheet.name = table.head.title;
    sheet.title = table.head.title;
    sheet.titles = titlesOf(table);
    sheet.letters = {4};
    for (const documents::ListColumn &column : table.columns)
        sheet.letters += column.letters;
    sheet.rows = numbered(table);
    return writeXlsx(sheet);
}
