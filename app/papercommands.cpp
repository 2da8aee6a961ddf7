// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/command.h"
#include "core/usecases/admissions.h"
#include "core/usecases/wordings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cli {

static const struct { const char *option; QString Admission::*text; } conclusions[] = {
    {"background", &Admission::background}, {"awareness", &Admission::awareness},       {"conduct", &Admission::conduct},
    {"capacity", &Admission::capacity},     {"relations", &Admission::relations},       {"shortcomings", &Admission::shortcomings},
    {"reasons-against", &Admission::reasonsAgainst},
};

/// What is not said of one that is there already stays as it was.
static Result<Done> putAdmissionCommand(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto record = meetingRecord(**book, MeetingId{call.operand(1)});
    if (!record)
        return record.error();
    Admission admission;
    if (call.has("admission")) {
        const Admission *known = record->admission(AdmissionId{call.option("admission")});
        if (!known)
            return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "The meeting has no such resolution on a person.")};
        admission = *known;
    } else if (call.has("vote")) {
        for (const Vote &vote : record->votes)
            if (vote.id.text == call.option("vote"))
                admission = admissionOf(*record, vote).value_or(admission);
    }
    const auto step = word(call, "step", admission.step);
    if (!step)
        return step.error();
    admission.meeting = record->meeting.id;
    admission.step = *step;
    const auto take = [&call](const char *option, QString &into) {
        if (call.has(option))
            into = call.option(option);
    };
    if (call.has("vote") != call.has("ballot")) {  // another decision takes the place of the one before
        admission.vote = {};
        admission.poll = {};
    }
    take("vote", admission.vote.text);
    take("ballot", admission.poll.text);
    take("applicant", admission.name);
    take("member", admission.member.text);
    for (const auto &each : conclusions)
        take(each.option, admission.*each.text);
    const auto put = putAdmission(**book, admission);
    if (!put)
        return put.error();
    call.line(put->text);
    return Done{};
}

static Result<Done> listAdmissions(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto record = meetingRecord(**book, MeetingId{call.operand(1)});
    if (!record)
        return record.error();
    QJsonArray array;
    for (const Admission &each : record->admissions) {
        const QString symbol = record->papers.value(paperKey(paperOf(each.step), each.id)).symbol;
        if (call.json) {
            QJsonObject object = QJsonDocument::fromJson(payloadOf(each)).object();
            object.insert(QStringLiteral("symbol"), symbol);
            array += object;
        } else {
            call.line(QStringList{each.id.text, wordOf(each.step), record->nameOf(each), symbol}.join(u'\t'));
        }
    }
    if (call.json)
        call.answer(array);
    return Done{};
}

static Result<Done> removeAdmissionCommand(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    if (const auto removed = removeAdmission(**book, AdmissionId{call.operand(1)}); !removed)
        return removed.error();
    return Done{};
}

static Result<Done> listWordings(const Call &call)
{
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto texts = paperTexts(**book, call.operand(1));
    if (!texts)
        return texts.error();
    QJsonArray array;
    for (qsizetype i = 0; i < texts->size(); ++i) {
        const PaperText &each = texts->at(i);
        if (call.json)
            array += QJsonObject{{QStringLiteral("number"), i + 1}, {QStringLiteral("original"), each.original}, {QStringLiteral("words"), each.words}, {QStringLiteral("changed"), each.isChanged}};
        else
            call.line(QStringList{QString::number(i + 1), each.isChanged ? QStringLiteral("changed") : QStringLiteral("original"),
                                  QString(each.words).replace(u'\n', QStringLiteral(" ⏎ "))}.join(u'\t'));
    }
    if (call.json)
        call.answer(array);
    return Done{};
}

/// Which text a command speaks of, from 0; Invalid for anything that is no number.
static Result<qsizetype> textNumber(const Call &call)
{
    bool isNumber = false;
    const qlonglong number = call.operand(2).toLongLong(&isNumber);
    if (!isNumber)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” is no number of a text."), {call.operand(2)}};
    return qsizetype(number) - 1;
}

static Result<Done> putWordingCommand(const Call &call)
{
    const auto text = textNumber(call);
    if (!text)
        return text.error();
    if (!call.has("text"))  // an empty one leaves the paragraph out
        return call.needed("text").error();
    const auto book = call.book();
    if (!book)
        return book.error();
    return putWording(**book, call.operand(1), *text, call.option("text"));
}

static Result<Done> resetWording(const Call &call)
{
    const auto text = textNumber(call);
    if (!text)
        return text.error();
    const auto book = call.book();
    if (!book)
        return book.error();
    const auto texts = paperTexts(**book, call.operand(1));
    if (!texts)
        return texts.error();
    return putWording(**book, call.operand(1), *text, *text >= 0 && *text < texts->size() ? texts->at(*text).original : QString());
}

QList<Command> paperCommands()
{
    return {
        {QStringLiteral("admissions put"), "BOOK ID", QT_TRANSLATE_NOOP("Command", "what a meeting concluded on a person whom it proposes to admit or to recognise: the text of the resolution"),
         {{"step", "admission|recognition", QT_TRANSLATE_NOOP("Command", "what is proposed; by the vote where one is named")},
          {"vote", "VOTE", QT_TRANSLATE_NOOP("Command", "the open vote that decided it")},
          {"ballot", "POLL", QT_TRANSLATE_NOOP("Command", "the secret ballot that decided it")},
          {"applicant", "NAME", QT_TRANSLATE_NOOP("Command", "who applies for admission")},
          {"member", "MEMBER", QT_TRANSLATE_NOOP("Command", "the probationary member; whom the vote is about where one is named")},
          {"background", "TEXT", QT_TRANSLATE_NOOP("Command", "on the life record")},
          {"awareness", "TEXT", QT_TRANSLATE_NOOP("Command", "on political awareness")},
          {"conduct", "TEXT", QT_TRANSLATE_NOOP("Command", "on ethics and way of life")},
          {"capacity", "TEXT", QT_TRANSLATE_NOOP("Command", "on ability and work")},
          {"relations", "TEXT", QT_TRANSLATE_NOOP("Command", "on relations with people")},
          {"shortcomings", "TEXT", QT_TRANSLATE_NOOP("Command", "shortcomings")},
          {"reasons-against", "TEXT", QT_TRANSLATE_NOOP("Command", "the reasons of those who were not in favour")},
          {"admission", "ADMISSION", QT_TRANSLATE_NOOP("Command", "the one to change; a new one where nothing is said")}}, putAdmissionCommand},
        {QStringLiteral("admissions list"), "BOOK ID", QT_TRANSLATE_NOOP("Command", "the resolutions on persons of a meeting"), {}, listAdmissions},
        {QStringLiteral("admissions remove"), "BOOK ADMISSION", QT_TRANSLATE_NOOP("Command", "remove one that has no number yet"), {}, removeAdmissionCommand},
        {QStringLiteral("wordings list"), "BOOK PAPER", QT_TRANSLATE_NOOP("Command", "the texts of a paper that can be changed, with their numbers"), {}, listWordings},
        {QStringLiteral("wordings put"), "BOOK PAPER NUMBER", QT_TRANSLATE_NOOP("Command", "put other words for a text of a paper; what stands between ‹ › must stay"),
         {{"text", "TEXT", QT_TRANSLATE_NOOP("Command", "the words; each line is a paragraph, nothing leaves the paragraph out")}}, putWordingCommand},
        {QStringLiteral("wordings reset"), "BOOK PAPER NUMBER", QT_TRANSLATE_NOOP("Command", "go back to the words of the program"), {}, resetWording},
    };
}

} // namespace cli
