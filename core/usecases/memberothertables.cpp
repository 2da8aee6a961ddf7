// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/tablerows_p.h"

#include "core/text/dates.h"
#include "core/usecases/structure.h"

namespace tablerows {

Result<MemberTable> labelTable(const Book &book, const MemberPaperWish &wish)
{
    if (wish.labelColumns != 2 && wish.labelColumns != 3)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Sheets of labels have two or three labels beside each other.")};
    auto table = begun(book, wish, QStringLiteral("Nhãn địa chỉ đảng viên"));
    const auto members = listMembers(book, wish.day, wish.choice);
    if (!table)
        return table.error();
    if (!members)
        return members.error();
    table->columns = {{QStringLiteral("Tên trên nhãn"), 26, false}, columnOf(QStringLiteral("residence")), {QStringLiteral("Chi bộ"), 26, false}};
    for (const ListedMember &each : *members) {
        const QString group = each.member.group.simplified();
        table->rows += QList<Cell>{text(QStringLiteral("Đ/c %1").arg(each.member.name)), cellOf(each, QStringLiteral("residence")),
                                   text(group.isEmpty() ? book.head().name : group + QStringLiteral(", ") + book.head().name)};
        table->members += each.member.id;
    }
    table->people = members->size();
    table->disclosed = QStringLiteral("labels");
    return table;
}

static Result<Structure> structureFor(const Book &book, const MemberPaperWish &wish)
{
    const auto members = listMembers(book, wish.day, wish.choice);
    if (!members)
        return members.error();
    return structureOf(*members, wish.day);
}

Result<MemberTable> structureTable(const Book &book, const MemberPaperWish &wish)
{
    auto table = begun(book, wish, QStringLiteral("Cơ cấu đội ngũ đảng viên"));
    const auto structure = structureFor(book, wish);
    if (!table)
        return table.error();
    if (!structure)
        return structure.error();
    table->head.subject = QStringLiteral("(tính đến ngày %1)").arg(dateText(wish.day));
    table->columns = {{QStringLiteral("Tiêu chí"), 24, false}, {QStringLiteral("Nhóm"), 24, false}, {QStringLiteral("Số đảng viên"), 8, true}};
    for (const StructurePart &part : structure->parts)
        for (const StructureGroup &group : part.groups) {
            table->rows += QList<Cell>{text(part.title), text(group.word), number(group.count)};
            table->members += MemberId();
        }
    table->people = structure->total;
    table->head.notes = {QStringLiteral("Tổng số: %1 đảng viên; mỗi tiêu chí cộng lại bằng tổng số.").arg(structure->total)};
    if (structure->guests > 0)
        table->head.notes += QStringLiteral("Không tính %1 đảng viên sinh hoạt tạm thời từ nơi khác đến.").arg(structure->guests);
    return table;
}

Result<paper::Pages> structurePaper(const Book &book, const MemberPaperWish &wish, const MemberTable &table)
{
    const auto structure = structureFor(book, wish);
    if (!structure)
        return structure.error();
    QList<documents::ChartPart> parts;
    for (const StructurePart &part : structure->parts) {
        documents::ChartPart chart{part.title, {}};
        for (const StructureGroup &group : part.groups)
            chart.groups += {group.word, group.count};
        parts += chart;
    }
    return documents::structurePages(table.head, structure->total, parts);
}

// The card

/// The fields of the card, with what follows from them, as a secretary looks for them.
static const QList<std::pair<const char *, QStringList>> &cardGroups()
{
    static const QList<std::pair<const char *, QStringList>> groups = {
        {"Nhân thân", {QStringLiteral("name"), QStringLiteral("birthName"), QStringLiteral("sex"), QStringLiteral("born"), QStringLiteral("age"), QStringLiteral("ethnicity"),
                       QStringLiteral("religion"), QStringLiteral("homePlace"), QStringLiteral("residence"), QStringLiteral("phone")}},
        {"Các số", {QStringLiteral("idNumber"), QStringLiteral("cardNumber"), QStringLiteral("oldCardNumber"), QStringLiteral("profileNumber"), QStringLiteral("badge")}},
        {"Trong Đảng", {QStringLiteral("status"), QStringLiteral("position"), QStringLiteral("positionDate"), QStringLiteral("group"), QStringLiteral("decisionDate"),
                        QStringLiteral("ceremonyDate"), QStringLiteral("officialDate"), QStringLiteral("partyAge"), QStringLiteral("cell"), QStringLiteral("residenceCell"),
                        QStringLiteral("movedIn")}},
        {"Trình độ, công tác", {QStringLiteral("education"), QStringLiteral("politicalTheory"), QStringLiteral("profession"), QStringLiteral("languages"),
                               QStringLiteral("jobBefore"), QStringLiteral("job"), QStringLiteral("service"), QStringLiteral("note")}}};
    return groups;
}

static Result<ListedMember> listedOf(const Book &book, const MemberPaperWish &wish)
{
    const auto everybody = everybodyOn(book, wish.day);
    if (!everybody)
        return everybody.error();
    for (const ListedMember &each : *everybody)
        if (each.member.id == wish.member)
            return each;
    return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "There is no such record in the book."), {}, wish.member.text};
}

Result<MemberTable> cardTable(const Book &book, const MemberPaperWish &wish)
{
    const auto listed = listedOf(book, wish);
    if (!listed)
        return listed.error();
    auto table = begun(book, wish, QStringLiteral("Trích sổ về đảng viên %1").arg(listed->member.name));
    if (!table)
        return table.error();
    table->columns = {{QStringLiteral("Mục"), 26, false}, {QStringLiteral("Nội dung"), 50, false}};
    for (const auto &[title, fields] : cardGroups())
        for (const QString &field : fields)
            if (Cell value = cellOf(*listed, field); value.kind != Cell::Empty) {
                table->rows += QList<Cell>{text(listTitle(field)), std::move(value)};
                table->members += listed->member.id;
            }
    table->people = 1;
    table->disclosed = QStringLiteral("card");
    return table;
}

Result<paper::Pages> cardPaper(const Book &book, const MemberPaperWish &wish, const MemberTable &table)
{
    const auto listed = listedOf(book, wish);
    if (!listed)
        return listed.error();
    documents::CardPaper card;
    card.head = table.head;
    card.name = listed->member.name;
    for (const auto &[title, fields] : cardGroups()) {
        QList<std::pair<QString, QString>> lines;
        for (const QString &field : fields)
            if (const QString value = printedValue(*listed, field); !value.isEmpty())
                lines += {listTitle(field), value};
        if (!lines.isEmpty())
            card.groups += {QString::fromUtf8(title), lines};
    }
    for (const MemberStatus &step : listed->way) {
        const ListedMember then{listed->member, step};
        QStringList papers;
        for (const QString &words : {step.paper, step.note, step.until.isValid() ? QStringLiteral("đến ngày %1").arg(dateText(step.until)) : QString()})
            if (!words.trimmed().isEmpty())
                papers += words.simplified();
        card.way += QStringList{dateText(step.from), printedValue(then, QStringLiteral("status")), papers.join(QStringLiteral("; "))};
    }
    return documents::cardPages(card);
}

}
