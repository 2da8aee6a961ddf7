// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/homecoming.h"

#include "core/book/fitting.h"
#include "core/usecases/petitions.h"

static Result<std::optional<Record>> asItStands(const Book &book, const SetAside &aside)
{
    const auto said = book.entriesOf(aside.record);
    if (!said)
        return said.error();
    if (said->isEmpty())
        return std::optional<Record>();
    const auto entry = LogEntry::decode(said->last().entry);
    if (!entry)
        return entry.error();
    if (entry->action == wordOf(Action::Annul) || said->last().salt.isEmpty()) // removed, or erased by law
        return std::optional<Record>();
    auto record = recordFrom(entry->kind, said->last().payload);
    if (!record)
        return record.error();
    return std::optional<Record>(*std::move(record));
}

/// Whether taking over makes a petition that this log does not know yet; its number may have been given here meanwhile.
static Result<bool> getsNumber(const Book &book, const SetAside &aside)
{
    const auto said = book.entriesOf(aside.record);
    if (!said)
        return said.error();
    return said->isEmpty() && aside.recordKind == QLatin1String(Petition::kind) && aside.action != wordOf(Action::Annul);
}

/// What was set aside, as it would be recorded: a petition gets the next free number, or keeps the one it has here.
static Result<Record> asTaken(const Book &book, const SetAside &aside, Record written, const std::optional<Record> &now)
{
    auto *petition = std::get_if<Petition>(&written);
    if (!petition)
        return written;
    const auto isNew = getsNumber(book, aside);
    if (!isNew)
        return isNew.error();
    if (const auto *here = now ? std::get_if<Petition>(&*now) : nullptr)
        petition->number = here->number;
    if (*isNew) {
        const auto number = nextPetitionNumber(book);
        if (!number)
            return number.error();
        petition->number = *number;
    }
    return written;
}

Result<QList<AsideLine>> openAsides(const Book &book)
{
    const auto asides = book.all<SetAside>({{{QStringLiteral("outcome"), wordOf(AsideOutcome::Open)}}, {QStringLiteral("made")}, {}});
    if (!asides)
        return asides.error();
    QList<AsideLine> lines;
    for (const SetAside &aside : *asides) {
        const auto written = recordFrom(aside.recordKind, aside.payload.toUtf8());
        const auto now = asItStands(book, aside);
        if (!written)
            return written.error();
        if (!now)
            return now.error();
        const auto isNumbered = getsNumber(book, aside);
        if (!isNumbered)
            return isNumbered.error();
        AsideLine line{aside, nameOf(book, *written), {}, *isNumbered};
        if (aside.action == wordOf(Action::Annul) && *now)
            for (const FieldChange &field : fieldsOf(**now))
                line.fields += {field.field, field.after, {}};
        else if (*now)
            line.fields = difference(**now, *written);
        else
            line.fields = fieldsOf(*written);
        lines += line;
    }
    return lines;
}

static Result<SetAside> openAside(const Book &book, const SetAsideId &id)
{
    auto aside = book.get(id);
    if (aside && aside->outcome != AsideOutcome::Open)
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "This was decided already.")};
    return aside;
}

static Result<Changes> decide(Book &book, SetAside aside, AsideOutcome outcome, const QList<Fact> &facts)
{
    aside.outcome = outcome;
    return book.record(QList<Fact>(facts) << amended(aside));
}

Result<Changes> takeAside(Book &book, const SetAsideId &id)
{
    const auto aside = openAside(book, id);
    if (!aside)
        return aside.error();
    const auto written = recordFrom(aside->recordKind, aside->payload.toUtf8());
    const auto now = asItStands(book, *aside);
    if (!written)
        return written.error();
    if (!now)
        return now.error();
    const bool isOfClosing = std::holds_alternative<Correction>(*written) || std::holds_alternative<CorrectionSignature>(*written)
        || std::holds_alternative<Extract>(*written) || std::holds_alternative<MinutesSignature>(*written) || std::holds_alternative<MinutesSeal>(*written);
    if (isOfClosing) // they name minutes by their hash, and those of the other copy were other ones
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Signatures, slips and extracts of the other copy are not taken over. Make them anew here, or leave them.")};
    if (aside->action == wordOf(Action::Annul)) {
        if (!*now)
            return decide(book, *aside, AsideOutcome::Taken, {}); // both removed it
        return decide(book, *aside, AsideOutcome::Taken, {Fact{Action::Annul, **now}});
    }
    const auto record = asTaken(book, *aside, *written, *now);
    if (!record)
        return record.error();
    const Fact fact{*now ? Action::Amend : Action::Create, *record};
    if (auto named = checkNamed(book, fact.record); !named)
        return named.error();
    if (fact.action == Action::Create)
        if (auto place = checkPlace(book, fact.record); !place)
            return place.error();
    return decide(book, *aside, AsideOutcome::Taken, {fact});
}

Result<Changes> leaveAside(Book &book, const SetAsideId &id)
{
    const auto aside = openAside(book, id);
    if (!aside)
        return aside.error();
    return decide(book, *aside, AsideOutcome::Left, {});
}
