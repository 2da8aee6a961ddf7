// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/membership.h"

#include "core/book/reading.h"
#include "core/text/dates.h"
#include "core/text/fold.h"
#include "core/text/numbers.h"
#include "core/usecases/protectedfields.h"

#include <QRegularExpression>
#include <algorithm>

static const char *const dateFields[] = {"born", "decisionDate", "ceremonyDate", "officialDate", "positionDate"};

bool isSecrecyWord(const QString &text)
{
    static const QStringList words{QStringLiteral("mật"), QStringLiteral("tối mật"), QStringLiteral("tuyệt mật")};
    return words.contains(nfc(text).simplified().toLower());
}

bool hasSecrecyMark(const QString &typed)
{
    static const QRegularExpression high(QStringLiteral("(^|[^\\p{L}])(TUYỆT|TỐI) MẬT($|[^\\p{L}])"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression plain(QStringLiteral("(^|[^\\p{L}])MẬT($|[^\\p{L}])"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    // In small letters a sentence may speak of such papers; a text that begins with the mark, or says that it is its degree, carries it.
    static const QRegularExpression degree(QStringLiteral("^\\P{L}*(tuyệt|tối) mật($|[^\\p{L}\\s])|(^|[^\\p{L}])độ mật\\s*:\\s*(tuyệt mật|tối mật|mật)($|[^\\p{L}])"),
                                           QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    const QString text = nfc(typed).simplified();
    if (!text.contains(QStringLiteral("mật"), Qt::CaseInsensitive))
        return false;
    if (high.match(text).hasMatch() || degree.match(text).hasMatch())
        return true;
    // In a text all in capitals the word may be a given name ("NGUYỄN THỊ MẬT"); alone on its line it is the mark.
    const QStringList lines = nfc(typed).split(u'\n');
    return std::any_of(lines.cbegin(), lines.cend(), [](const QString &line) { return line.simplified() == QStringLiteral("MẬT"); })
           || (plain.match(text).hasMatch() && text != text.toUpper());
}

bool isMarkedSecret(const QString &textOfPaper)
{
    constexpr qsizetype head = 80;  // lines: the mark stands at the top of the first page
    static const QStringList marks{QStringLiteral("MẬT"), QStringLiteral("TỐI MẬT"), QStringLiteral("TUYỆT MẬT")};
    const QStringList lines = textOfPaper.normalized(QString::NormalizationForm_C).split(u'\n').mid(0, head);
    return std::any_of(lines.cbegin(), lines.cend(), [](const QString &line) { return marks.contains(line.simplified()); });
}

QList<CardWarning> cardWarnings(const Member &member, const QList<Member> &others)
{
    QList<CardWarning> warnings;
    const auto add = [&warnings](const QString &field, const QList<numbers::Warning> &found) {
        for (const numbers::Warning &warning : found)
            warnings += {field, numbers::sentence(warning)};
    };
    const auto born = parseIsoText(member.born);
    const numbers::Sex sex = member.sex == Sex::Male ? numbers::Sex::Male : member.sex == Sex::Female ? numbers::Sex::Female : numbers::Sex::Unknown;
    add(QStringLiteral("idNumber"), numbers::checkPersonalId(member.idNumber, sex, born ? *born : PartialDate{}));
    add(QStringLiteral("cardNumber"), numbers::checkCardNumber(member.cardNumber, member.idNumber));
    add(QStringLiteral("profileNumber"), numbers::checkProfileNumber(member.profileNumber));
    add(QStringLiteral("phone"), numbers::checkPhone(member.phone));
    const auto before = [&](const QString &earlier, const QString &later, const char *field, const char *text) {
        if (!earlier.isEmpty() && !later.isEmpty() && later < earlier.left(later.size()))
            warnings += {QLatin1String(field), sentence(Error{Error::Invalid, text})};
    };
    before(member.born, member.decisionDate, "decisionDate", QT_TRANSLATE_NOOP("Error", "The admission lies before the birth."));
    before(member.decisionDate, member.ceremonyDate, "ceremonyDate", QT_TRANSLATE_NOOP("Error", "The ceremony lies before the decision to admit."));
    before(member.ceremonyDate, member.officialDate, "officialDate", QT_TRANSLATE_NOOP("Error", "The official date lies before the ceremony."));
    for (const Member &other : others) {
        if (other.id == member.id)
            continue;
        if (!member.idNumber.isEmpty() && other.idNumber == member.idNumber)
            warnings += {QStringLiteral("idNumber"), sentence(Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "%1 has the same identification number."), {other.name}})};
        if (!member.cardNumber.isEmpty() && other.cardNumber == member.cardNumber)
            warnings += {QStringLiteral("cardNumber"), sentence(Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "%1 has the same party card number."), {other.name}})};
    }
    return warnings;
}

namespace {

/// Finds the first text of a record that carries a secrecy mark.
struct SecrecyScan
{
    QString field;

    void operator()(const char *key, const QString &text)
    {
        if (field.isEmpty() && hasSecrecyMark(text))
            field = QLatin1String(key);
    }
    template <typename Value>
    void operator()(const char *, const Value &) {}
};

/// Sets a text or word field by its name.
struct FieldSetter
{
    QString field;
    QString value;
    bool found = false;
    bool wrong = false;

    bool here(const char *key)
    {
        const bool same = field == QLatin1String(key);
        found = found || same;
        return same;
    }
    void operator()(const char *key, QString &text)
    {
        if (here(key))
            text = value;
    }
    template <typename Enum>
        requires std::is_enum_v<Enum>
    void operator()(const char *key, Enum &word)
    {
        if (!here(key))
            return;
        wrong = !isWordOf<Enum>(value);
        word = fromWord<Enum>(value);
    }
    template <typename Noun>
    void operator()(const char *, Id<Noun> &) {}
};

} // namespace

static Result<Done> allowed(Member &member)
{
    member.name = member.name.simplified();
    if (member.name.isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The name is missing.")};
    SecrecyScan scan;
    Member::describe(member, scan);
    if (!scan.field.isEmpty())
        return Error{Error::Refused,
                     QT_TRANSLATE_NOOP("Error", "The card of %1 carries a mark of secrecy (field %2). Secret papers must not be kept in this program."),
                     {member.name, scan.field}};
    for (const char *field : dateFields) {
        const QString text = field == dateFields[0] ? member.born
            : field == dateFields[1] ? member.decisionDate : field == dateFields[2] ? member.ceremonyDate
            : field == dateFields[3] ? member.officialDate : member.positionDate;
        if (!text.isEmpty() && !parseIsoText(text))
            return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "%1 is no date of the calendar (field %2)."), {text, QLatin1String(field)}};
    }
    return Done{};
}

Result<MemberId> enterMember(Book &book, Member member, MemberStatus status)
{
    if (auto may = allowed(member); !may)
        return may.error();
    if (member.id.isEmpty())
        member.id = MemberId::fresh();
    status.id = MemberStatusId::fresh();
    status.member = member.id;
    if (auto recorded = book.record({created(member), created(status)}); !recorded)
        return recorded.error();
    return member.id;
}

Result<Changes> changeMember(Book &book, const Member &member, const QDate &today)
{
    const auto fields = changesThatNeedPaper(book, member, today);
    if (!fields)
        return fields.error();
    if (!fields->isEmpty())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Name, dates of birth and joining and numbers change only on a paper (field %1). Say on which paper this is put right."),
                     {fields->join(QStringLiteral(", "))}, {}, "paper-needed"};
    return changeCard(book, member);
}

Result<Changes> changeCard(Book &book, const Member &changed)
{
    Member member = changed;
    if (auto may = allowed(member); !may)
        return may.error();
    const auto before = book.get(member.id);
    if (!before)
        return before.error();
    if (*before == member)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Nothing was changed.")};
    return book.record({amended(member)});
}

Result<Changes> changeStatus(Book &book, MemberStatus status)
{
    if (!status.from.isValid())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The day from which this holds is missing.")};
    if (status.until.isValid() && status.until < status.from)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The end lies before the beginning.")};
    if (hasSecrecyMark(status.paper) || hasSecrecyMark(status.note))
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The text carries a mark of secrecy. Secret papers must not be kept in this program.")};
    status.paper = status.paper.simplified();
    const auto member = book.get(status.member);
    if (!member)
        return member.error();
    const auto way = book.all<MemberStatus>({{{QStringLiteral("member"), status.member.text}}, {QStringLiteral("made")}, {}});
    if (!way)
        return way.error();
    const MemberStatus *now = statusOn(*way, status.from);
    if (now && now->standing == status.standing && now->situation == status.situation && now->until == status.until && now->paper == status.paper)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The same already holds on that day.")};
    for (const StepFinding &finding : findingsOn(shippedStateRules(), *member, *way, status))
        if (finding.weight == StepFinding::Refusal)
            return finding.error;
    status.id = MemberStatusId::fresh();
    QList<Fact> facts{created(status)};
    for (const MemberStatus &later : endedBy(shippedStateRules(), *member, *way, status)) {  // such as the day on which a transfer would have taken effect
        MemberStatus still = status;
        still.id = MemberStatusId::fresh();
        still.from = later.from;
        facts += created(still);
    }
    return book.record(facts);
}

Result<QList<StepFinding>> statusFindings(const Book &book, const MemberStatus &status)
{
    const auto member = book.get(status.member);
    const auto way = book.all<MemberStatus>({{{QStringLiteral("member"), status.member.text}}, {QStringLiteral("made")}, {}});
    if (!member)
        return member.error();
    if (!way)
        return way.error();
    return findingsOn(shippedStateRules(), *member, *way, status);
}

Result<Member> withField(const Member &member, const QString &field, const QString &value)
{
    Member changed = member;
    FieldSetter setter{field, value};
    Member::describe(changed, setter);
    if (!setter.found)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "A member's card has no field %1."), {field}};
    if (setter.wrong)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "%1 is no value of the field %2."), {value, field}};
    for (const char *date : dateFields) {
        if (field != QLatin1String(date) || value.isEmpty())
            continue;
        const auto read = parsePartialDate(value);
        if (!read)
            return read.error();
        setter.value = isoText(*read);
        Member::describe(changed, setter);
    }
    return changed;
}
