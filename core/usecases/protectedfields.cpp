// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/protectedfields.h"

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
    const auto now = protectedTexts(*before);
    QHash<QString, QDate> since; // the day on which each field got what it holds now
    QHash<QString, QString> last;
    for (const StoredEntry &stored : *entries) {
        if (stored.salt.isEmpty())
            continue;
        const auto entry = LogEntry::decode(stored.entry);
        const auto record = entry ? recordFrom(entry->kind, stored.payload) : Result<Record>(entry.error());
        const Member *member = record ? std::get_if<Member>(&*record) : nullptr;
        if (!member)
            continue;
        const auto texts = protectedTexts(*member);
        for (const QString &field : std::as_const(fields)) {
            if (!since.contains(field) || last.value(field) != texts.value(field))
                since.insert(field, entry->time.toLocalTime().date());
            last.insert(field, texts.value(field));
        }
    }
    fields.removeIf([&](const QString &field) { return since.value(field) == today; });
    return fields;
}
