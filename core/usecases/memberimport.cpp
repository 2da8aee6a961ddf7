// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/memberimport.h"

#include "core/book/reading.h"
#include "core/text/dates.h"
#include "core/text/fold.h"
#include "core/text/numbers.h"
#include "core/text/vietnamese.h"
#include "core/usecases/membership.h"

#include <algorithm>

namespace {

/// A field that a column can be mapped to: its official title and the other words it is recognised by, folded.
struct ImportField
{
    const char *name;
    const char *title;
    QStringList words;
};

const QList<ImportField> &fields()
{
    static const QList<ImportField> all{
        {"name", "Họ và tên", {QStringLiteral("ho va ten"), QStringLiteral("ho ten"), QStringLiteral("ten dang vien")}},
        {"cardNumber", "Số thẻ Đảng viên", {QStringLiteral("so the dang vien"), QStringLiteral("so the dang"), QStringLiteral("so the")}},
        {"idNumber", "Số CCCD", {QStringLiteral("so cccd"), QStringLiteral("cccd"), QStringLiteral("so dinh danh"), QStringLiteral("can cuoc")}},
        {"born", "Ngày sinh", {QStringLiteral("ngay sinh"), QStringLiteral("ngay thang nam sinh"), QStringLiteral("nam sinh")}},
        {"decisionDate", "Ngày kết nạp", {QStringLiteral("ngay ket nap"), QStringLiteral("ngay quyet dinh ket nap")}},
        {"cell", "Chi bộ đang sinh hoạt", {QStringLiteral("chi bo dang sinh hoat"), QStringLiteral("chi bo sinh hoat")}},
        {"residenceCell", "Chi bộ nơi cư trú", {QStringLiteral("chi bo noi cu tru")}},
        {"status", "Trạng thái", {QStringLiteral("trang thai"), QStringLiteral("tinh trang")}},
        {"ceremonyDate", "Ngày vào Đảng", {QStringLiteral("ngay vao dang")}},
        {"officialDate", "Ngày chính thức", {QStringLiteral("ngay chinh thuc"), QStringLiteral("ngay cong nhan chinh thuc")}},
        {"sex", "Giới tính", {QStringLiteral("gioi tinh"), QStringLiteral("nam nu")}},
        {"phone", "Số điện thoại", {QStringLiteral("dien thoai"), QStringLiteral("so dien thoai")}},
        {"profileNumber", "Số lý lịch", {QStringLiteral("so ly lich")}},
        {"homePlace", "Quê quán", {QStringLiteral("que quan")}},
        {"residence", "Nơi ở hiện nay", {QStringLiteral("noi o hien nay"), QStringLiteral("dia chi"), QStringLiteral("noi cu tru")}},
        {"job", "Nghề nghiệp", {QStringLiteral("nghe nghiep")}},
    };
    return all;
}

/// How a title in a sheet is compared: folded, one space between words, no punctuation.
QString plainTitle(const QString &title)
{
    QString plain;
    for (const QChar c : fold(title))
        plain += c.isLetterOrNumber() ? c : QLatin1Char(' ');
    return plain.simplified();
}

QString say(const char *text, const QStringList &args = {})
{
    return sentence(Error{Error::Invalid, text, args});
}

/// Digits as they should be; a number cell that lost its leading zeros gets them back when it is short by a few.
QString digits(const Cell &cell, int length, QStringList &problems)
{
    QString text = numbers::bareNumber(cell.toText());
    if (cell.kind == Cell::Number && text.size() < length && text.size() >= length - 3) {
        const QString repaired = text.rightJustified(length, u'0');
        problems += say(QT_TRANSLATE_NOOP("Error", "The spreadsheet lost the zeros at the beginning of %1; read as %2."), {text, repaired});
        text = repaired;
    }
    return text;
}

QString dateOf(const Cell &cell, const char *what, QStringList &problems)
{
    if (cell.kind == Cell::Date)
        return isoText(PartialDate::of(cell.date));
    const QString text = cell.toText().trimmed();
    const auto date = parsePartialDate(text);
    if (!date) {
        problems += say(QT_TRANSLATE_NOOP("Error", "%1: \"%2\" is no date and was left out."), {QString::fromUtf8(what), text});
        return {};
    }
    return isoText(*date);
}

/// Standing and situation from the words of the official list.
bool readStatus(const QString &text, MemberStatus &status)
{
    const QString plain = plainTitle(text);
    const auto has = [&plain](const char *words) { return plain.contains(QLatin1String(words)); };
    if (plain.isEmpty())
        return true;
    if (has("du bi"))
        status.standing = Standing::Probationary;
    if (has("mien"))
        status.situation = Situation::Exempt;
    else if (has("dinh chi"))
        status.situation = Situation::Suspended;
    else if (has("tam thoi den") || has("tam thoi tai"))
        status.situation = Situation::HereTemporarily;
    else if (has("tam thoi"))
        status.situation = Situation::AwayTemporarily;
    else if (has("chuyen di") || has("da chuyen"))
        status.situation = Situation::MovedOut;
    else if (has("tu tran") || has("da mat"))
        status.situation = Situation::Deceased;
    else if (has("xoa ten") || has("khai tru") || has("ra khoi"))
        status.situation = Situation::Left;
    else
        return has("du bi") || has("chinh thuc") || has("dang sinh hoat") || has("dang hoat dong");
    return true;
}

QString identity(const Member &member)
{
    return fold(member.name).simplified() + u'|' + member.born;
}

} // namespace

QList<QPair<QString, QString>> importFields()
{
    QList<QPair<QString, QString>> list;
    for (const ImportField &field : fields())
        list += {QLatin1String(field.name), QString::fromUtf8(field.title)};
    return list;
}

qint64 ImportPlan::count(PlannedRow::Action action) const
{
    qint64 found = 0;
    for (const PlannedRow &row : rows)
        found += row.action == action;
    return found;
}

qint64 ImportPlan::withProblems() const
{
    qint64 found = 0;
    for (const PlannedRow &row : rows)
        found += !row.problems.isEmpty();
    return found;
}

GuessedMapping guessMapping(const Sheet &sheet)
{
    GuessedMapping best;
    constexpr qsizetype rowsOfTitles = 30;
    for (qsizetype row = 0; row < std::min(rowsOfTitles, sheet.rows.size()); ++row) {
        ColumnMapping mapping;
        for (qsizetype column = 0; column < sheet.rows[row].size(); ++column) {
            const QString title = plainTitle(sheet.cell(row, column).toText());
            for (const ImportField &field : fields())
                if (!title.isEmpty() && field.words.contains(title) && !mapping.contains(QLatin1String(field.name)))
                    mapping.insert(QLatin1String(field.name), int(column));
        }
        if (mapping.size() > best.mapping.size())
            best = {row, mapping};
    }
    return best;
}

Result<ImportPlan> planImport(const Book &book, const Sheet &sheet, const GuessedMapping &mapping, const QString &source)
{
    if (!mapping.mapping.contains(QStringLiteral("name")))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Say which column holds the names; without it the list cannot be taken in.")};
    const QDate today = QDate::currentDate();
    const auto known = handbook(book, today);
    if (!known)
        return known.error();
    QHash<QString, MemberOnDay> byId, byCard, byIdentity;
    for (const MemberOnDay &each : *known) {
        if (!each.member.idNumber.isEmpty())
            byId.insert(each.member.idNumber, each);
        if (!each.member.cardNumber.isEmpty())
            byCard.insert(each.member.cardNumber, each);
        byIdentity.insert(identity(each.member), each);
    }

    ImportPlan plan;
    plan.source = source;
    plan.headerRow = mapping.headerRow;
    plan.mapping = mapping.mapping;
    QHash<QString, qint64> seenId, seenIdentity;
    for (qsizetype row = mapping.headerRow + 1; row < sheet.rows.size(); ++row) {
        const auto cell = [&](const char *field) {
            const auto column = mapping.mapping.constFind(QLatin1String(field));
            return column == mapping.mapping.cend() ? Cell{} : sheet.cell(row, *column);
        };
        PlannedRow planned;
        planned.line = row + 1;
        Member &member = planned.member;
        bool filled = false;
        for (const Cell &each : sheet.rows[row])
            filled = filled || !each.toText().trimmed().isEmpty();
        if (!filled)
            continue;
        for (const Cell &each : sheet.rows[row])
            if (hasSecrecyMark(each.toText()))
                return Error{Error::Refused,
                             QT_TRANSLATE_NOOP("Error", "Row %1 of the list carries a mark of secrecy. Secret papers must not be kept in this program; nothing was taken in."),
                             {QString::number(planned.line)}};

        const QString name = cell("name").toText().simplified();
        member.name = name == name.toUpper() ? titleCaseName(name) : nfc(name);
        member.cardNumber = digits(cell("cardNumber"), 12, planned.problems);
        member.idNumber = digits(cell("idNumber"), 12, planned.problems);
        if (member.cardNumber.size() == 8) {
            member.oldCardNumber = member.cardNumber;
            member.cardNumber.clear();
        }
        member.born = dateOf(cell("born"), "Ngày sinh", planned.problems);
        member.decisionDate = dateOf(cell("decisionDate"), "Ngày kết nạp", planned.problems);
        member.ceremonyDate = dateOf(cell("ceremonyDate"), "Ngày vào Đảng", planned.problems);
        member.officialDate = dateOf(cell("officialDate"), "Ngày chính thức", planned.problems);
        member.cell = nfc(cell("cell").toText().simplified());
        member.residenceCell = nfc(cell("residenceCell").toText().simplified());
        member.phone = numbers::phoneText(cell("phone").toText());
        member.profileNumber = numbers::profileNumberText(cell("profileNumber").toText());
        member.homePlace = nfc(cell("homePlace").toText().simplified());
        member.residence = nfc(cell("residence").toText().simplified());
        member.job = nfc(cell("job").toText().simplified());
        const QString sex = plainTitle(cell("sex").toText());
        member.sex = sex == QLatin1String("nam") ? Sex::Male : sex == QLatin1String("nu") ? Sex::Female : Sex::Unknown;
        const QString statusText = cell("status").toText();
        if (!readStatus(statusText, planned.status))
            planned.problems += say(QT_TRANSLATE_NOOP("Error", "The state \"%1\" is not known; taken as official and active."), {statusText});

        const bool isName = std::any_of(name.cbegin(), name.cend(), [](QChar c) { return c.isLetter(); });
        const bool footer = plainTitle(name).startsWith(QLatin1String("tong")) || plainTitle(name).startsWith(QLatin1String("cong"));
        if (!isName || (footer && member.born.isEmpty() && member.idNumber.isEmpty())) {
            planned.action = PlannedRow::Skip;
            planned.problems += say(QT_TRANSLATE_NOOP("Error", "The row has no name and is left out."));
            plan.rows += planned;
            continue;
        }
        const QString key = member.idNumber.isEmpty() ? QString() : member.idNumber;
        if ((!key.isEmpty() && seenId.contains(key)) || (key.isEmpty() && seenIdentity.contains(identity(member)))) {
            planned.action = PlannedRow::Skip;
            planned.problems += say(QT_TRANSLATE_NOOP("Error", "The same person stands in row %1 already; this row is left out."),
                                    {QString::number(key.isEmpty() ? seenIdentity[identity(member)] : seenId[key])});
            plan.rows += planned;
            continue;
        }
        if (!key.isEmpty())
            seenId.insert(key, planned.line);
        seenIdentity.insert(identity(member), planned.line);

        const MemberOnDay *match = nullptr;
        if (const auto found = byId.constFind(member.idNumber); found != byId.cend())
            match = &*found;
        else if (const auto card = byCard.constFind(member.cardNumber); card != byCard.cend())
            match = &*card;
        else if (const auto same = byIdentity.constFind(identity(member)); same != byIdentity.cend())
            match = &*same;
        if (match) {
            // What the list does not hold stays as it is on the card.
            Member merged = match->member;
            for (auto column = mapping.mapping.cbegin(); column != mapping.mapping.cend(); ++column) {
                QString value;
                const auto fetch = [&](const char *fieldName, const QString &text) {
                    if (column.key() == QLatin1String(fieldName))
                        value = text;
                };
                Member::describe(member, [&](const char *fieldName, const auto &each) {
                    if constexpr (std::is_same_v<std::decay_t<decltype(each)>, QString>)
                        fetch(fieldName, each);
                });
                if (value.isEmpty())
                    continue;
                if (const auto set = withField(merged, column.key(), value))
                    merged = *set;
            }
            if (!member.oldCardNumber.isEmpty())
                merged.oldCardNumber = member.oldCardNumber;
            if (member.sex != Sex::Unknown)
                merged.sex = member.sex;
            planned.action = merged == match->member ? PlannedRow::Same : PlannedRow::Change;
            planned.member = merged;
            planned.status = match->status;
        } else {
            member.id = MemberId::fresh();
            planned.status.id = MemberStatusId::fresh();
            planned.status.member = member.id;
            const auto joined = parseIsoText(member.decisionDate);
            planned.status.from = joined && joined->isWhole() ? joined->date() : QDate();
        }
        if (planned.action == PlannedRow::Add || planned.action == PlannedRow::Change)
            for (const CardWarning &warning : cardWarnings(planned.member))
                planned.problems += warning.sentence;
        plan.rows += planned;
    }
    return plan;
}

Result<Changes> carryOut(Book &book, const ImportPlan &plan)
{
    QList<Fact> facts;
    facts.reserve(2 * plan.rows.size());
    for (const PlannedRow &row : plan.rows) {
        if (row.action == PlannedRow::Add) {
            facts += created(row.member);
            facts += created(row.status);
        } else if (row.action == PlannedRow::Change) {
            facts += amended(row.member);
        }
    }
    if (facts.isEmpty())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "There is nothing to take in: everybody on the list is in the handbook as the list says.")};
    return book.record(facts);
}
