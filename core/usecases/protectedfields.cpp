// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/protectedfields.h"

#include "core/text/dates.h"
#include "core/usecases/fieldtexts_p.h"

static const char *const protectedFields[] = {"name",         "birthName",     "sex",          "born",         "idNumber",    "cardNumber",
                                              "profileNumber", "decisionDate", "ceremonyDate", "officialDate"};

QHash<QString, QString> protectedTexts(const Member &member)
{
    FieldTexts texts;
    Member::describe(member, texts);
    QHash<QString, QString> byName;
    for (const FieldTexts::Field &field : std::as_const(texts.list))
        byName.insert(field.name, field.name == QLatin1String("sex") && member.sex == Sex::Unknown ? QString() : field.text);
    return byName;
}

QStringList protectedChanges(const Member &before, const Member &after)
{
    const auto old = protectedTexts(before);
    const auto now = protectedTexts(after);
    QStringList fields;
    for (const char *name : protectedFields) {
        const QString field = QLatin1String(name);
        if (!old.value(field).isEmpty() && old.value(field) != now.value(field))
            fields += field;
    }
    return fields;
}

Result<QStringList> changesThatNeedPaper(const Book &book, const Member &after, const QDate &today)
{
    const auto before = book.get(after.id);
    if (!before)
        return before.error();
    QStringList fields = protectedChanges(*before, after);
    if (fields.isEmpty())
        return fields;
    const auto entries = book.entriesOf(after.id.text);
    if (!entries)
        return entries.error();
    QHash<QString, QString> stood; // what stood there before today: whatever replaced it since
    for (const StoredEntry &stored : *entries) {
        if (stored.salt.isEmpty())
            continue;
        const auto entry = LogEntry::decode(stored.entry);
        const auto record = entry ? recordFrom(entry->kind, stored.payload) : Result<Record>(entry.error());
        const Member *member = record ? std::get_if<Member>(&*record) : nullptr;
        if (member && entry->time.toLocalTime().date() < today)
            stood = protectedTexts(*member);
    }
    fields.removeIf([&](const QString &field) { return stood.value(field).isEmpty(); });
    return fields;
}

/// The title of a field as the official list has it.
static QString titleOf(const QString &field)
{
    static const QHash<QString, QString> titles{
        {QStringLiteral("name"), QStringLiteral("Họ và tên")},           {QStringLiteral("birthName"), QStringLiteral("Họ và tên khai sinh")},
        {QStringLiteral("sex"), QStringLiteral("Giới tính")},            {QStringLiteral("born"), QStringLiteral("Ngày sinh")},
        {QStringLiteral("idNumber"), QStringLiteral("Số CCCD")},         {QStringLiteral("cardNumber"), QStringLiteral("Số thẻ đảng viên")},
        {QStringLiteral("profileNumber"), QStringLiteral("Số lý lịch")}, {QStringLiteral("decisionDate"), QStringLiteral("Ngày quyết định kết nạp")},
        {QStringLiteral("ceremonyDate"), QStringLiteral("Ngày vào Đảng")}, {QStringLiteral("officialDate"), QStringLiteral("Ngày chính thức")}};
    return titles.value(field, field);
}

static QString shown(const QString &field, const QString &stored)
{
    if (stored.isEmpty())
        return QStringLiteral("(để trống)");
    if (field == QLatin1String("sex"))
        return stored == wordOf(Sex::Male) ? QStringLiteral("Nam") : QStringLiteral("Nữ");
    if (field == QLatin1String("born") || field.endsWith(QLatin1String("Date")))
        if (const auto date = parseIsoText(stored); date)
            return dateText(*date);
    return stored;
}

QString correctionText(const Member &before, const Member &after, const QStringList &fields)
{
    const auto old = protectedTexts(before);
    const auto now = protectedTexts(after);
    QStringList lines;
    for (const QString &field : fields)
        lines += QStringLiteral("%1: %2 → %3").arg(titleOf(field), shown(field, old.value(field)), shown(field, now.value(field)));
    return lines.join(u'\n');
}
