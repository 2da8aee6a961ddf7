// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/memberfields.h"

#include "core/text/dates.h"
#include "core/text/numbers.h"
#include "core/usecases/fieldtexts_p.h"
#include "core/usecases/listrules.h"

#include <algorithm>

namespace {

// clang-format off
const QList<ListField> all = {
    {"name", "Họ và tên", ListField::Text, 21},
    {"birthName", "Họ và tên khai sinh", ListField::Text, 21},
    {"sex", "Giới tính", ListField::Word, 6},
    {"born", "Ngày sinh", ListField::Date, 10},
    {"age", "Tuổi", ListField::Number, 5},
    {"ethnicity", "Dân tộc", ListField::Text, 8},
    {"religion", "Tôn giáo", ListField::Text, 9},
    {"homePlace", "Quê quán", ListField::Text, 22},
    {"residence", "Nơi ở hiện nay", ListField::Text, 26},
    {"phone", "Số điện thoại", ListField::Text, 13},
    {"idNumber", "Số CCCD", ListField::Text, 13},
    {"cardNumber", "Số thẻ Đảng viên", ListField::Text, 13},
    {"oldCardNumber", "Số thẻ cũ", ListField::Text, 9},
    {"profileNumber", "Số lý lịch", ListField::Text, 10},
    {"badge", "Huy hiệu Đảng", ListField::Text, 16},
    {"status", "Trạng thái", ListField::Text, 18},
    {"standing", "Diện đảng viên", ListField::Word, 10},
    {"situation", "Tình trạng sinh hoạt", ListField::Word, 16},
    {"statusFrom", "Trạng thái từ ngày", ListField::Date, 10},
    {"statusPaper", "Quyết định", ListField::Text, 20},
    {"elsewhere", "Tổ chức đảng nơi đi, nơi đến", ListField::Text, 22},
    {"position", "Chức vụ", ListField::Word, 14},
    {"positionDate", "Giữ chức vụ từ", ListField::Date, 10},
    {"group", "Tổ đảng", ListField::Text, 11},
    {"decisionDate", "Ngày kết nạp", ListField::Date, 10},
    {"ceremonyDate", "Ngày vào Đảng", ListField::Date, 10},
    {"officialDate", "Ngày chính thức", ListField::Date, 10},
    {"partyAge", "Tuổi Đảng", ListField::Number, 6},
    {"cell", "Chi bộ đang sinh hoạt", ListField::Text, 20},
    {"residenceCell", "Chi bộ nơi cư trú", ListField::Text, 20},
    {"movedIn", "Chuyển đến (ngày, từ đâu)", ListField::Text, 20},
    {"education", "Giáo dục phổ thông", ListField::Text, 10},
    {"politicalTheory", "Lý luận chính trị", ListField::Text, 11},
    {"profession", "Chuyên môn, nghiệp vụ", ListField::Text, 18},
    {"languages", "Ngoại ngữ", ListField::Text, 12},
    {"jobBefore", "Nghề nghiệp trước khi vào Đảng", ListField::Text, 18},
    {"job", "Nghề nghiệp", ListField::Text, 18},
    {"service", "Bộ đội, công an, hưu trí", ListField::Text, 14},
    {"note", "Ghi chú", ListField::Text, 16},
    {"gaps", "Còn thiếu trong sổ", ListField::Text, 24},
    {"signature", "Ký tên", ListField::Blank, 14},
};
// clang-format on

QString standingWord(Standing standing)
{
    switch (standing) {
    case Standing::Official: return QStringLiteral("Chính thức");
    case Standing::Probationary: return QStringLiteral("Dự bị");
    case Standing::Prospect: break;
    }
    return QStringLiteral("Quần chúng ưu tú");
}

QString situationWord(Situation situation)
{
    switch (situation) {
    case Situation::Active: return QStringLiteral("Đang sinh hoạt");
    case Situation::Exempt: return QStringLiteral("Miễn công tác và sinh hoạt");
    case Situation::AwayTemporarily: return QStringLiteral("Tạm thời đi nơi khác");
    case Situation::HereTemporarily: return QStringLiteral("Sinh hoạt tạm thời tại chi bộ");
    case Situation::Suspended: return QStringLiteral("Đình chỉ sinh hoạt");
    case Situation::MovedOut: return QStringLiteral("Đã chuyển đi");
    case Situation::Deceased: return QStringLiteral("Từ trần");
    case Situation::Left: break;
    }
    return QStringLiteral("Ra khỏi Đảng");
}

QString statusWords(const MemberStatus &status)
{
    switch (status.situation) {
    case Situation::Active: return standingWord(status.standing);
    case Situation::MovedOut:
    case Situation::Deceased:
    case Situation::Left: return situationWord(status.situation);
    default: break;
    }
    QString situation = situationWord(status.situation);
    situation[0] = situation[0].toLower();
    return standingWord(status.standing) + QStringLiteral(", ") + situation;
}

QString positionWordOf(Position position)
{
    switch (position) {
    case Position::Secretary: return QStringLiteral("Bí thư chi bộ");
    case Position::DeputySecretary: return QStringLiteral("Phó Bí thư chi bộ");
    case Position::CommitteeMember: return QStringLiteral("Chi ủy viên");
    case Position::Member: break;
    }
    return {};
}

QString sexWord(Sex sex)
{
    return sex == Sex::Male ? QStringLiteral("Nam") : sex == Sex::Female ? QStringLiteral("Nữ") : QString();
}

template <typename Enum>
QStringList wordsIn()
{
    QStringList words;
    for (const char *word : Words<Enum>::list)
        words += QLatin1String(word);
    return words;
}

/// One field of the card as it is stored.
QString fieldOf(const Member &member, const QString &field)
{
    FieldTexts texts;
    Member::describe(member, texts);
    for (const FieldTexts::Field &each : std::as_const(texts.list))
        if (each.name == field)
            return each.text;
    return {};
}

QString gapsOf(const ListedMember &listed)
{
    QStringList missing;
    for (const QString &field : shippedListRules().overview) {
        const bool isNotYet = field == QLatin1String("officialDate") && listed.status.standing != Standing::Official;
        const QString value = storedValue(listed, field);
        if (!isNotYet && (value.isEmpty() || value == wordOf(Sex::Unknown)))
            missing += listTitle(field);
    }
    return missing.join(QStringLiteral(", "));
}

QString numberText(const std::optional<int> &number)
{
    return number ? QString::number(*number) : QString();
}

}

QString stateWords(const MemberStatus &status)
{
    return statusWords(status);
}

const QList<ListField> &listFields()
{
    return all;
}

const ListField *listField(const QString &name)
{
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const ListField &each) { return name == QLatin1String(each.name); });
    return found == all.cend() ? nullptr : &*found;
}

QString listTitle(const QString &field)
{
    const ListField *found = listField(field);
    return found ? QString::fromUtf8(found->title) : QString();
}

QStringList wordsOfField(const QString &field)
{
    if (field == QLatin1String("sex"))
        return wordsIn<Sex>();
    if (field == QLatin1String("position"))
        return wordsIn<Position>();
    if (field == QLatin1String("standing"))
        return wordsIn<Standing>();
    return field == QLatin1String("situation") ? wordsIn<Situation>() : QStringList();
}

QString paperWord(const QString &field, const QString &word)
{
    if (field == QLatin1String("sex"))
        return sexWord(fromWord<Sex>(word));
    if (field == QLatin1String("position"))
        return positionWordOf(fromWord<Position>(word));
    if (field == QLatin1String("standing"))
        return standingWord(fromWord<Standing>(word));
    return field == QLatin1String("situation") ? situationWord(fromWord<Situation>(word)) : word;
}

QString storedValue(const ListedMember &listed, const QString &field)
{
    const auto is = [&field](const char *name) { return field == QLatin1String(name); };
    if (is("status"))
        return statusWords(listed.status);
    if (is("standing"))
        return wordOf(listed.status.standing);
    if (is("situation"))
        return wordOf(listed.status.situation);
    if (is("statusFrom"))
        return listed.status.from.isValid() ? listed.status.from.toString(Qt::ISODate) : QString();
    if (is("statusPaper"))
        return listed.status.paper;
    if (is("elsewhere"))
        return listed.elsewhere;
    if (is("age"))
        return numberText(yearsOfLife(listed.member.born, listed.day));
    if (is("partyAge"))
        return numberText(listed.partyAge.yearsOn(listed.day));
    return is("gaps") ? gapsOf(listed) : fieldOf(listed.member, field);
}

Cell cellOf(const ListedMember &listed, const QString &field)
{
    const ListField *found = listField(field);
    const QString stored = storedValue(listed, field);
    if (!found || stored.isEmpty())
        return {};
    const auto text = [](const QString &words) { return words.isEmpty() ? Cell() : Cell{Cell::Text, words}; };
    switch (found->kind) {
    case ListField::Blank:
        return {};
    case ListField::Number: {
        Cell cell{Cell::Number};
        cell.number = stored.toInt();
        return cell;
    }
    case ListField::Date: {
        const auto date = parseIsoText(stored);
        if (!date || !date->isWhole())
            return text(date ? dateText(*date) : stored);
        Cell cell{Cell::Date};
        cell.date = date->date();
        return cell;
    }
    case ListField::Word:
        return text(paperWord(field, stored));
    case ListField::Text:
        break;
    }
    return text(field == QLatin1String("phone") ? numbers::phoneText(stored) : stored);
}

QString printedValue(const ListedMember &listed, const QString &field)
{
    return cellOf(listed, field).toText();
}
