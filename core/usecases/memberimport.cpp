// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/memberimport.h"

#include "core/book/reading.h"
#include "core/text/dates.h"
#include "core/text/fold.h"
#include "core/text/numbers.h"
#include "core/text/vietnamese.h"
#include "core/usecases/membership.h"

#include <QtConcurrentMap>
#include <algorithm>
#include <vector>

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

QStringList warningsOf(const Member &member)
{
    QStringList sentences;
    for (const CardWarning &warning : cardWarnings(member))
        sentences += warning.sentence;
    return sentences;
}

/// A row as it stands in the sheet, before anybody is looked up in the handbook.
struct ReadRow
{
    PlannedRow planned;
    QStringList warnings;  ///< what looks wrong on a card that says just this
    QString identity;
    bool isEmpty = false;
    bool isSecret = false;
    bool isPerson = false;
};

ReadRow readRow(const Sheet &sheet, const ColumnMapping &mapping, qsizetype row)
{
    ReadRow read;
    const auto filled = [](const Cell &each) { return !each.toText().trimmed().isEmpty(); };
    const auto secret = [](const Cell &each) { return hasSecrecyMark(each.toText()); };
    const QList<Cell> &cells = sheet.rows[row];
    read.planned.line = row + 1;
    read.isEmpty = std::none_of(cells.cbegin(), cells.cend(), filled);
    read.isSecret = std::any_of(cells.cbegin(), cells.cend(), secret);
    if (read.isEmpty || read.isSecret)
        return read;

    const auto cell = [&](const char *field) {
        const auto column = mapping.constFind(QLatin1String(field));
        return column == mapping.cend() ? Cell{} : sheet.cell(row, *column);
    };
    const auto text = [&](const char *field) { return nfc(cell(field).toText().simplified()); };
    QStringList &problems = read.planned.problems;
    Member &member = read.planned.member;
    const QString name = cell("name").toText().simplified();
    member.name = name == name.toUpper() ? titleCaseName(name) : nfc(name);
    member.cardNumber = digits(cell("cardNumber"), 12, problems);
    member.idNumber = digits(cell("idNumber"), 12, problems);
    if (member.cardNumber.size() == 8) {
        member.oldCardNumber = member.cardNumber;
        member.cardNumber.clear();
    }
    member.born = dateOf(cell("born"), "Ngày sinh", problems);
    member.decisionDate = dateOf(cell("decisionDate"), "Ngày kết nạp", problems);
    member.ceremonyDate = dateOf(cell("ceremonyDate"), "Ngày vào Đảng", problems);
    member.officialDate = dateOf(cell("officialDate"), "Ngày chính thức", problems);
    member.cell = text("cell");
    member.residenceCell = text("residenceCell");
    member.phone = numbers::phoneText(cell("phone").toText());
    member.profileNumber = numbers::profileNumberText(cell("profileNumber").toText());
    member.homePlace = text("homePlace");
    member.residence = text("residence");
    member.job = text("job");
    const QString sex = plainTitle(cell("sex").toText());
    member.sex = sex == QLatin1String("nam") ? Sex::Male : sex == QLatin1String("nu") ? Sex::Female : Sex::Unknown;
    const QString statusText = cell("status").toText();
    if (!readStatus(statusText, read.planned.status))
        problems += say(QT_TRANSLATE_NOOP("Error", "The state \"%1\" is not known; taken as official and active."), {statusText});

    const bool isName = std::any_of(name.cbegin(), name.cend(), [](QChar c) { return c.isLetter(); });
    const QString title = plainTitle(name);
    const bool footer = title.startsWith(QLatin1String("tong")) || title.startsWith(QLatin1String("cong"));
    read.isPerson = isName && !(footer && member.born.isEmpty() && member.idNumber.isEmpty());
    read.identity = identity(member);
    read.warnings = warningsOf(member);
    return read;
}

/// What the list says, over what the card says; what the list does not hold stays as it is on the card.
Member merged(const Member &card, const Member &listed, const ColumnMapping &mapping)
{
    Member member = card;
    for (auto column = mapping.cbegin(); column != mapping.cend(); ++column) {
        QString value;
        Member::describe(listed, [&](const char *field, const auto &each) {
            if constexpr (std::is_same_v<std::decay_t<decltype(each)>, QString>)
                if (column.key() == QLatin1String(field))
                    value = each;
        });
        if (value.isEmpty())
            continue;
        if (const auto set = withField(member, column.key(), value))
            member = *set;
    }
    if (!listed.oldCardNumber.isEmpty())
        member.oldCardNumber = listed.oldCardNumber;
    if (listed.sex != Sex::Unknown)
        member.sex = listed.sex;
    return member;
}

/// The handbook, to be asked by identification number, then card number, then name and birth date.
class Known
{
public:
    explicit Known(const QList<MemberOnDay> &handbook)
    {
        for (const MemberOnDay &each : handbook) {
            if (!each.member.idNumber.isEmpty())
                m_byId.insert(each.member.idNumber, each);
            if (!each.member.cardNumber.isEmpty())
                m_byCard.insert(each.member.cardNumber, each);
            m_byIdentity.insert(identity(each.member), each);
        }
    }

    const MemberOnDay *find(const ReadRow &row) const
    {
        for (const auto &[people, key] : {std::pair(&m_byId, row.planned.member.idNumber), std::pair(&m_byCard, row.planned.member.cardNumber),
                                          std::pair(&m_byIdentity, row.identity)})
            if (const auto found = people->constFind(key); found != people->cend())
                return &*found;
        return nullptr;
    }

private:
    QHash<QString, MemberOnDay> m_byId, m_byCard, m_byIdentity;
};

/// The people of the rows before, to find one who stands in the list twice.
class Seen
{
public:
    /// The line of the same person's earlier row; 0 when there is none, and then this row is remembered.
    qint64 before(const ReadRow &row)
    {
        const QString &id = row.planned.member.idNumber;
        const auto earlier = id.isEmpty() ? m_identities.constFind(row.identity) : m_ids.constFind(id);
        if (earlier != (id.isEmpty() ? m_identities.cend() : m_ids.cend()))
            return *earlier;
        if (!id.isEmpty())
            m_ids.insert(id, row.planned.line);
        m_identities.insert(row.identity, row.planned.line);
        return 0;
    }

private:
    QHash<QString, qint64> m_ids, m_identities;
};

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
    const Known people(*known);
    Seen seen;

    ImportPlan plan;
    plan.source = source;
    plan.headerRow = mapping.headerRow;
    plan.mapping = mapping.mapping;
    // Rows do not know each other, so every processor reads some, each into its place: to collect them would copy them.
    std::vector<ReadRow> rows(size_t(std::max(qsizetype(0), sheet.rows.size() - mapping.headerRow - 1)));
    QtConcurrent::blockingMap(rows, [&](ReadRow &row) { row = readRow(sheet, mapping.mapping, mapping.headerRow + 1 + (&row - rows.data())); });
    plan.rows.reserve(qsizetype(rows.size()));
    for (ReadRow &row : rows) {
        if (row.isSecret)
            return Error{Error::Refused,
                         QT_TRANSLATE_NOOP("Error", "Row %1 of the list carries a mark of secrecy. Secret papers must not be kept in this program; nothing was taken in."),
                         {QString::number(row.planned.line)}};
        if (row.isEmpty)
            continue;
        PlannedRow &planned = row.planned;
        const auto skip = [&](const char *why, const QStringList &args = {}) {
            planned.action = PlannedRow::Skip;
            planned.problems += say(why, args);
        };
        if (!row.isPerson) {
            skip(QT_TRANSLATE_NOOP("Error", "The row has no name and is left out."));
        } else if (const qint64 line = seen.before(row)) {
            skip(QT_TRANSLATE_NOOP("Error", "The same person stands in row %1 already; this row is left out."), {QString::number(line)});
        } else if (const MemberOnDay *match = people.find(row)) {
            planned.member = merged(match->member, planned.member, mapping.mapping);
            planned.action = planned.member == match->member ? PlannedRow::Same : PlannedRow::Change;
            planned.status = match->status;
        } else {
            planned.member.id = MemberId::fresh();
            planned.status.id = MemberStatusId::fresh();
            planned.status.member = planned.member.id;
            const auto joined = parseIsoText(planned.member.decisionDate);
            planned.status.from = joined && joined->isWhole() ? joined->date() : QDate();
            planned.problems += row.warnings;
        }
        if (planned.action == PlannedRow::Change)
            planned.problems += warningsOf(planned.member);
        plan.rows += std::move(planned);
    }
    return plan;
}

Result<Changes> carryOut(Book &book, const ImportPlan &plan)
{
    if (plan.count(PlannedRow::Add) + plan.count(PlannedRow::Change) == 0)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "There is nothing to take in: everybody on the list is in the handbook as the list says.")};
    // One commit, handed over in parts: the facts of a long list would hold its memory a second time.
    constexpr qsizetype part = 4096;
    return book.inOneCommit([&]() -> Result<Done> {
        QList<Fact> facts;
        for (qsizetype i = 0; i < plan.rows.size(); ++i) {
            const PlannedRow &row = plan.rows[i];
            if (row.action == PlannedRow::Add) {
                facts += created(row.member);
                facts += created(row.status);
            } else if (row.action == PlannedRow::Change) {
                facts += amended(row.member);
            }
            if (facts.size() < part && i + 1 < plan.rows.size())
                continue;
            if (auto recorded = book.record(facts); !recorded)
                return recorded.error();
            facts.clear();
        }
        return Done{};
    });
}
