// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/listreading.h"

#include "core/text/dates.h"
#include "core/text/fold.h"
#include "core/text/numbers.h"
#include "core/text/vietnamese.h"
#include "core/usecases/membership.h"

#include <QHash>
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
        {"birthName", "Họ và tên khai sinh", {QStringLiteral("ho va ten khai sinh"), QStringLiteral("ho ten khai sinh"), QStringLiteral("ten khai sinh")}},
        {"ethnicity", "Dân tộc", {QStringLiteral("dan toc")}},
        {"religion", "Tôn giáo", {QStringLiteral("ton giao")}},
        {"oldCardNumber", "Số thẻ Đảng viên cũ", {QStringLiteral("so the cu"), QStringLiteral("so the dang vien cu")}},
        {"badge", "Huy hiệu Đảng", {QStringLiteral("huy hieu dang"), QStringLiteral("huy hieu")}},
        {"position", "Chức vụ", {QStringLiteral("chuc vu"), QStringLiteral("chuc vu dang"), QStringLiteral("chuc vu trong chi bo")}},
        {"positionDate", "Giữ chức vụ từ", {QStringLiteral("giu chuc vu tu")}},
        {"group", "Tổ đảng", {QStringLiteral("to dang")}},
        {"movedIn", "Chuyển đến (ngày, từ đâu)", {QStringLiteral("chuyen den ngay tu dau"), QStringLiteral("chuyen den")}},
        {"education", "Giáo dục phổ thông", {QStringLiteral("giao duc pho thong"), QStringLiteral("trinh do hoc van"), QStringLiteral("hoc van"), QStringLiteral("van hoa")}},
        {"politicalTheory", "Lý luận chính trị", {QStringLiteral("ly luan chinh tri"), QStringLiteral("trinh do ly luan chinh tri")}},
        {"profession", "Chuyên môn, nghiệp vụ", {QStringLiteral("chuyen mon nghiep vu"), QStringLiteral("chuyen mon"), QStringLiteral("trinh do chuyen mon")}},
        {"languages", "Ngoại ngữ", {QStringLiteral("ngoai ngu"), QStringLiteral("trinh do ngoai ngu")}},
        {"jobBefore", "Nghề nghiệp trước khi vào Đảng", {QStringLiteral("nghe nghiep truoc khi vao dang")}},
        {"service", "Bộ đội, công an, hưu trí", {QStringLiteral("bo doi cong an huu tri")}},
        {"note", "Ghi chú", {QStringLiteral("ghi chu")}},
    };
    return all;
}

QString say(const char *text, const QStringList &args = {})
{
    return sentence(Error{Error::Invalid, text, args});
}

/// Digits as they should be; a number cell that lost its leading zeros gets them back when it is short by a few.
QString digits(const Cell &cell, int length, QStringList &problems)
{
    QString text = numbers::bareNumber(cell.toText());
    // at most two: no place of birth has three zeros, and nine digits are an old identity card
    if (cell.kind == Cell::Number && text.size() < length && text.size() > length - 3) {
        const QString repaired = text.rightJustified(length, u'0');
        problems += say(QT_TRANSLATE_NOOP("Error", "The spreadsheet lost the zeros at the beginning of %1; read as %2."), {text, repaired});
        text = repaired;
    }
    if (!text.isEmpty() && std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); })) {
        if (text.size() > 1)
            problems += say(QT_TRANSLATE_NOOP("Error", "“%1” is no number and is left out."), {text});
        return {};
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

/// Standing and situation from the words of the official list; false when they say neither.
bool readStatus(const QString &text, ReadMember &row)
{
    const QString plain = plainTitle(text);
    const auto has = [&plain](const char *words) { return plain.contains(QLatin1String(words)); };
    if (plain.isEmpty())
        return true;
    const bool isProspect = has("quan chung") || has("cam tinh");
    if (isProspect)
        row.status.standing = Standing::Prospect;
    else if (has("du bi"))
        row.status.standing = Standing::Probationary;
    row.saysStanding = isProspect || has("du bi") || has("chinh thuc");
    row.saysSituation = true;
    if (has("mien"))
        row.status.situation = Situation::Exempt;
    else if (has("dinh chi"))
        row.status.situation = Situation::Suspended;
    else if (has("tam thoi den") || has("tam thoi tai"))
        row.status.situation = Situation::HereTemporarily;
    else if (has("tam thoi"))
        row.status.situation = Situation::AwayTemporarily;
    else if (has("chuyen di") || has("da chuyen"))
        row.status.situation = Situation::MovedOut;
    else if (has("tu tran") || has("da mat"))
        row.status.situation = Situation::Deceased;
    else if (has("xoa ten") || has("khai tru") || has("ra khoi"))
        row.status.situation = Situation::Left;
    else
        row.saysSituation = has("dang sinh hoat") || has("dang hoat dong");
    return row.saysStanding || row.saysSituation;
}

/// A position from the words of a list.
Position positionFrom(const QString &text, QStringList &problems)
{
    static const QHash<QString, Position> known{{QStringLiteral("bi thu"), Position::Secretary}, {QStringLiteral("bi thu chi bo"), Position::Secretary},
                                                {QStringLiteral("pho bi thu"), Position::DeputySecretary}, {QStringLiteral("pho bi thu chi bo"), Position::DeputySecretary},
                                                {QStringLiteral("chi uy vien"), Position::CommitteeMember}, {QStringLiteral("chi uy"), Position::CommitteeMember}};
    const QString plain = plainTitle(text);
    if (const auto found = known.constFind(plain); found != known.cend())
        return *found;  // no other words: a secretary of the Youth Union is none of the cell
    if (!plain.isEmpty() && plain != QLatin1String("dang vien"))
        problems += say(QT_TRANSLATE_NOOP("Error", "“%1” is no position of a cell's committee and was left out."), {text});
    return Position::Member;
}

/// A title as it may be meant: as it stands, or as letters of the fonts of before Unicode.
QStringList readings(const QString &title)
{
    QStringList list;
    for (const legacy::Encoding each : {legacy::Encoding::Unicode, legacy::Encoding::Tcvn3, legacy::Encoding::Vni})
        list += plainTitle(legacy::decoded(title, each));
    return list;
}

/// A title in Unicode: in the encoding in which it is one that is known, else in that of its column.
QString titleIn(const QString &title, legacy::Encoding ofColumn)
{
    const auto isKnown = [](const QString &plain) {
        return std::any_of(fields().cbegin(), fields().cend(), [&](const ImportField &field) { return field.words.contains(plain); });
    };
    for (const legacy::Encoding each : {legacy::Encoding::Unicode, legacy::Encoding::Tcvn3, legacy::Encoding::Vni})
        if (const QString read = legacy::decoded(title, each); isKnown(plainTitle(read)))
            return read;
    return legacy::decoded(title, ofColumn);
}

/// The texts of a column behind the titles, those of a long one in part.
QStringList textsOf(const Sheet &sheet, qint64 headerRow, int column, bool &isDecomposed)
{
    constexpr qsizetype enough = 2000;
    QStringList texts;
    for (qsizetype row = headerRow + 1; row < sheet.rows.size() && texts.size() < enough; ++row)
        if (const Cell cell = sheet.cell(row, column); cell.kind == Cell::Text) {
            texts += cell.text;
            isDecomposed = isDecomposed || cell.isDecomposed;
        }
    return texts;
}

QString nameFrom(const QString &written, bool isOld)
{
    const QString name = nfc(written).simplified();
    const auto beginsSmall = [](const QString &word) { return word.front().isLower(); };
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    // Old fonts have no capitals with tones, or none at all.
    const bool hasLostCapitals = isOld && std::any_of(words.cbegin(), words.cend(), beginsSmall);
    return name == name.toUpper() || hasLostCapitals ? titleCaseName(name) : name;
}

} // namespace

QList<QPair<QString, QString>> importFields()
{
    QList<QPair<QString, QString>> list;
    for (const ImportField &field : fields())
        list += {QLatin1String(field.name), QString::fromUtf8(field.title)};
    return list;
}

QString plainTitle(const QString &title)
{
    QString plain;
    for (const QChar c : fold(title))
        plain += c.isLetterOrNumber() ? c : QLatin1Char(' ');
    return plain.simplified();
}

GuessedMapping guessMapping(const Sheet &sheet)
{
    const QString name = QStringLiteral("name");
    GuessedMapping best;
    constexpr qsizetype rowsOfTitles = 30;
    for (qsizetype row = 0; row < std::min(rowsOfTitles, sheet.rows.size()); ++row) {
        ColumnMapping mapping;
        for (qsizetype column = 0; column < sheet.rows[row].size(); ++column) {
            const QStringList titles = readings(sheet.cell(row, column).toText());
            for (const ImportField &field : fields()) {
                const bool isMeant = std::any_of(titles.cbegin(), titles.cend(), [&](const QString &each) { return !each.isEmpty() && field.words.contains(each); });
                if (isMeant && !mapping.contains(QLatin1String(field.name)))
                    mapping.insert(QLatin1String(field.name), int(column));
            }
        }
        // A title over two rows stands in both; the list begins behind the lower one, which may name more.
        const bool isLowerHalf = row == best.headerRow + 1 && mapping.contains(name) && best.mapping.value(name, -1) == mapping.value(name);
        if (isLowerHalf) {
            mapping.insert(best.mapping);
            best = {row, mapping, {}};
        } else if (mapping.size() > best.mapping.size()) {
            best = {row, mapping, {}};
        }
    }
    best.encodings = encodingsIn(columnLetters(sheet, best.mapping.isEmpty() ? -1 : best.headerRow));
    return best;
}

QList<ColumnLetters> columnLetters(const Sheet &sheet, qint64 headerRow)
{
    qsizetype columns = 0;
    for (const QList<Cell> &row : sheet.rows.mid(0, headerRow + 200))
        columns = std::max(columns, row.size());
    QList<ColumnLetters> list;
    QList<QStringList> texts;
    for (int column = 0; column < int(columns); ++column) {
        ColumnLetters letters{.column = column};
        texts += textsOf(sheet, headerRow, column, letters.isDecomposed);
        letters.found = legacy::recognised(texts.last());
        list += letters;
    }
    const auto isOld = [](const ColumnLetters &each) { return each.found.encoding != legacy::Encoding::Unicode; };
    const auto first = std::find_if(list.cbegin(), list.cend(), isOld);
    const legacy::Encoding neighbour = first == list.cend() ? legacy::Encoding::Unicode : first->found.encoding;
    const bool isAlone = std::all_of(list.cbegin(), list.cend(), [&](const ColumnLetters &each) { return !isOld(each) || each.found.encoding == neighbour; });
    for (ColumnLetters &each : list) {
        if (!isOld(each) && isAlone)
            each.found = legacy::recognised(texts[each.column], neighbour);
        each.title = headerRow < 0 ? QString() : titleIn(sheet.cell(headerRow, each.column).toText().simplified(), each.found.encoding);
        for (const QString &text : texts[each.column]) {
            for (const QString &letter : legacy::unreadable(text, each.found.encoding))
                if (!each.unreadable.contains(letter))
                    each.unreadable += letter;
            for (const QString &letter : legacy::guessedCase(text, each.found.encoding))
                if (!each.guessedCase.contains(letter))
                    each.guessedCase += letter;
        }
    }
    list.removeIf([&](const ColumnLetters &each) { return !isOld(each) && !each.isDecomposed && each.unreadable.isEmpty(); });
    return list;
}

QMap<int, legacy::Encoding> encodingsIn(const QList<ColumnLetters> &columns)
{
    QMap<int, legacy::Encoding> encodings;
    for (const ColumnLetters &each : columns)
        if (each.found.encoding != legacy::Encoding::Unicode)
            encodings.insert(each.column, each.found.encoding);
    return encodings;
}

QStringList columnsLeftOut(const Sheet &sheet, const GuessedMapping &mapping)
{
    QStringList titles;
    if (mapping.headerRow < 0 || mapping.headerRow >= sheet.rows.size())
        return titles;
    const QList<int> taken = mapping.mapping.values();
    for (int column = 0; column < int(sheet.rows[mapping.headerRow].size()); ++column) {
        const QString title = titleIn(sheet.cell(mapping.headerRow, column).toText().simplified(), mapping.encodings.value(column));
        static const QStringList numbering{QStringLiteral("stt"), QStringLiteral("tt"), QStringLiteral("so tt"), QStringLiteral("so thu tu")};
        bool isFilled = false;
        constexpr qsizetype enough = 2000;
        for (qsizetype row = mapping.headerRow + 1; row < std::min(sheet.rows.size(), mapping.headerRow + enough) && !isFilled; ++row)
            isFilled = !sheet.cell(row, column).toText().trimmed().isEmpty();
        if (isFilled && !title.isEmpty() && !taken.contains(column) && !numbering.contains(plainTitle(title)))
            titles += title;
    }
    return titles;
}

qint64 secretTitleRow(const Sheet &sheet, qint64 headerRow)
{
    for (qsizetype row = 0; row <= headerRow && row < sheet.rows.size(); ++row)
        for (const Cell &cell : sheet.rows[row])
            for (const legacy::Encoding each : {legacy::Encoding::Unicode, legacy::Encoding::Tcvn3, legacy::Encoding::Vni})
                if (hasSecrecyMark(legacy::decoded(cell.toText(), each)))
                    return row + 1;
    return 0;
}

ReadMember readListed(const Sheet &sheet, const GuessedMapping &mapping, qsizetype row)
{
    ReadMember read;
    const auto filled = [](const Cell &each) { return !each.toText().trimmed().isEmpty(); };
    // In a column of old letters a cell may be in Unicode all the same.
    const auto decodedText = [&](qsizetype column, const QString &text) {
        const legacy::Encoding encoding = mapping.encodings.value(int(column));
        const QString inUnicode = legacy::decoded(text, encoding);
        return encoding != legacy::Encoding::Unicode && legacy::syllables(text) > legacy::syllables(inUnicode) ? nfc(text) : inUnicode;
    };
    const QList<Cell> &cells = sheet.rows[row];
    read.line = row + 1;
    read.isEmpty = std::none_of(cells.cbegin(), cells.cend(), filled);
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const QString each = decodedText(column, cells[column].toText());
        const auto isOfDegrees = [&] { return mapping.headerRow >= 0 && readings(sheet.cell(mapping.headerRow, int(column)).toText()).contains(QStringLiteral("do mat")); };
        read.isSecret = read.isSecret || hasSecrecyMark(each) || (isSecrecyWord(each) && isOfDegrees());
    }
    if (read.isEmpty || read.isSecret)
        return read;

    const auto cell = [&](const char *field) {
        const auto column = mapping.mapping.constFind(QLatin1String(field));
        Cell found = column == mapping.mapping.cend() ? Cell{} : sheet.cell(row, *column);
        if (found.kind == Cell::Text)
            found.text = decodedText(*column, found.text);
        return found;
    };
    const auto text = [&](const char *field) { return nfc(cell(field).toText().simplified()); };
    QStringList &problems = read.problems;
    Member &member = read.member;
    const int nameColumn = mapping.mapping.value(QStringLiteral("name"), -1);
    const QString name = cell("name").toText().simplified();
    member.name = nameFrom(name, mapping.encodings.contains(nameColumn));
    member.cardNumber = digits(cell("cardNumber"), 12, problems);
    member.idNumber = digits(cell("idNumber"), 12, problems);
    member.oldCardNumber = digits(cell("oldCardNumber"), 8, problems);
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
    member.position = positionFrom(text("position"), problems);
    member.positionDate = dateOf(cell("positionDate"), "Giữ chức vụ từ", problems);
    member.birthName = nameFrom(text("birthName"), false);
    member.ethnicity = text("ethnicity");
    member.religion = text("religion");
    member.badge = text("badge");
    member.group = text("group");
    member.movedIn = text("movedIn");
    member.education = text("education");
    member.politicalTheory = text("politicalTheory");
    member.profession = text("profession");
    member.languages = text("languages");
    member.jobBefore = text("jobBefore");
    member.service = text("service");
    member.note = text("note");
    const QString sex = plainTitle(cell("sex").toText());
    member.sex = sex == QLatin1String("nam") ? Sex::Male : sex == QLatin1String("nu") ? Sex::Female : Sex::Unknown;
    const QString statusText = cell("status").toText().simplified();
    if (!readStatus(statusText, read))
        problems += say(QT_TRANSLATE_NOOP("Error", "The state \"%1\" is not known; taken as official and active."), {statusText});
    const QString since = member.ceremonyDate.isEmpty() ? member.decisionDate : member.ceremonyDate;
    if (!read.saysStanding && member.officialDate.isEmpty() && since.size() == 10 && QDate::fromString(since, Qt::ISODate).addYears(1) > QDate::currentDate()) {
        read.status.standing = Standing::Probationary;
        problems += say(QT_TRANSLATE_NOOP("Error", "Admitted less than a year ago and no official date: read as probationary."));
    }
    for (auto column = mapping.encodings.cbegin(); column != mapping.encodings.cend(); ++column)
        if (const QStringList letters = legacy::unreadable(sheet.cell(row, column.key()).toText(), *column); !letters.isEmpty())
            problems += say(QT_TRANSLATE_NOOP("Error", "%1 has no letter for %2; it stands as it was written."), {legacy::nameOf(*column), letters.join(u' ')});

    const bool isName = std::any_of(name.cbegin(), name.cend(), [](QChar c) { return c.isLetter(); });
    const QString title = plainTitle(name);
    const bool footer = title.startsWith(QLatin1String("tong")) || title.startsWith(QLatin1String("cong"));
    read.isPerson = isName && !(footer && member.born.isEmpty() && member.idNumber.isEmpty());
    read.plainName = fold(member.name).simplified();
    for (const CardWarning &warning : cardWarnings(member))
        read.warnings += warning.sentence;
    return read;
}
