// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/wordings.h"

#include "core/documents/paperkinds.h"
#include "core/documents/template.h"
#include "core/documents/typed_p.h"
#include "core/domain/admission.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>

static void bringTextsIn()
{
    Q_INIT_RESOURCE(wordings);
}

namespace documents {

namespace {

struct Known
{
    QHash<QString, QString> labels;  ///< by name
    QStringList fixed;               ///< beginnings of texts
    QStringList fixedNames;          ///< beginnings of names
    QStringList fixedStyles;
};

const Known &known()
{
    static const Known read = [] {
        bringTextsIn();
        QFile file(QStringLiteral(":/wordings/texts.json"));
        const bool there = file.open(QIODevice::ReadOnly);
        Q_ASSERT(there);  // compiled in
        const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        Known all;
        const QJsonObject names = root.value(QStringLiteral("names")).toObject();
        for (auto name = names.begin(); name != names.end(); ++name)
            all.labels.insert(name.key(), name.value().toString());
        for (const auto &[key, list] : {std::pair{"fixed", &all.fixed}, std::pair{"fixedNames", &all.fixedNames}, std::pair{"fixedStyles", &all.fixedStyles}})
            for (const QJsonValue each : root.value(QLatin1String(key)).toArray())
                *list += each.toString();
        return all;
    }();
    return read;
}

const QRegularExpression &nameInText()
{
    static const QRegularExpression name(QStringLiteral("\\{\\{([a-zA-Z][a-zA-Z0-9.]*[?]?)\\}\\}"));
    return name;
}

/// The names of a text as they stand between the braces, in order.
QStringList namesIn(const QString &text)
{
    QStringList names;
    for (auto found = nameInText().globalMatch(text); found.hasNext();)
        names += found.next().captured(1);
    return names;
}

QString labelOf(QString name)
{
    if (name.endsWith(u'?'))
        name.chop(1);
    return known().labels.value(name, name);
}

bool beginsWithAny(const QString &text, const QStringList &beginnings)
{
    return std::any_of(beginnings.cbegin(), beginnings.cend(), [&text](const QString &each) { return text.startsWith(each); });
}

bool mayBeChanged(const QString &text, const QString &style)
{
    if (known().fixedStyles.contains(style) || beginsWithAny(text, known().fixed))
        return false;
    for (const QString &name : namesIn(text))
        if (beginsWithAny(name, known().fixedNames))
            return false;
    QString bare = text;
    bare.remove(nameInText());
    return std::count_if(bare.cbegin(), bare.cend(), [](QChar each) { return each.isLetter(); }) > 1;
}

/// The text of a block that is one paragraph with one text; null for all else.
QString textOf(const QJsonObject &block)
{
    const QJsonValue paragraph = block.value(QLatin1String("paragraph"));
    return paragraph.isString() && mayBeChanged(paragraph.toString(), block.value(QLatin1String("style")).toString()) ? paragraph.toString() : QString();
}

void collect(const QJsonValue &json, QList<TemplateText> &texts)
{
    if (json.isArray()) {
        for (const QJsonValue each : json.toArray())
            collect(each, texts);
    } else if (json.isObject()) {
        const QJsonObject object = json.toObject();
        const QString text = textOf(object);
        const bool isKnown = std::any_of(texts.cbegin(), texts.cend(), [&text](const TemplateText &each) { return each.original == text; });
        const bool isBody = object.value(QLatin1String("style")).toString(QStringLiteral("body")) == QLatin1String("body");
        if (!text.isEmpty() && !isKnown)
            texts += isBody ? TemplateText{text, 12, 1500} : TemplateText{text, 4, 200};
        // in the order of the page: what is chosen stands before what stands there otherwise
        for (const char *inside : {"table", "head", "rows", "cells", "blocks", "together", "columns", "else"})
            collect(object.value(QLatin1String(inside)), texts);
    }
}

QJsonValue changed(const QJsonValue &json, const QHash<QString, QString> &words)
{
    if (json.isObject()) {
        QJsonObject object = json.toObject();
        for (auto field = object.begin(); field != object.end(); ++field)
            field.value() = changed(field.value(), words);
        return object;
    }
    if (!json.isArray())
        return json;
    QJsonArray list;
    for (const QJsonValue each : json.toArray()) {
        const QJsonObject object = each.toObject();
        const auto found = words.constFind(textOf(object));
        if (found == words.cend()) {
            list += changed(each, words);
            continue;
        }
        for (const QString &line : found->split(u'\n', Qt::SkipEmptyParts)) {
            QJsonObject paragraph = object;
            paragraph.insert(QLatin1String("paragraph"), line);
            list += paragraph;
        }
    }
    return list;
}

Error wrongNames(const QString &original)
{
    QStringList needed;
    for (const QString &name : namesIn(original))
        needed += QStringLiteral("‹%1›").arg(labelOf(name));
    if (needed.isEmpty())
        return {Error::Invalid, QT_TRANSLATE_NOOP("Error", "Nothing is filled in by the program here: the signs ‹ › have no place in this text.")};
    return {Error::Invalid, QT_TRANSLATE_NOOP("Error", "What the program fills in must stay in the text, each as often as before: %1."), {needed.join(QStringLiteral(", "))}};
}

} // namespace

QStringList wordedPapers()
{
    return meetingPaperKinds() + QStringList{wordOf(AdmissionStep::Admission), wordOf(AdmissionStep::Recognition)};
}

Result<QList<TemplateText>> textsOfPaper(const QString &paper)
{
    if (!wordedPapers().contains(paper))
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "There is no paper named “%1”."), {paper}};
    const auto words = builtInTemplate(paper);
    if (!words)
        return words.error();
    QList<TemplateText> texts;
    collect(*words, texts);
    return texts;
}

QString readable(const QString &text)
{
    QString shown;
    qsizetype from = 0;
    for (auto found = nameInText().globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        shown += text.mid(from, match.capturedStart() - from) + QStringLiteral("‹%1›").arg(labelOf(match.captured(1)));
        from = match.capturedEnd();
    }
    return shown + text.mid(from);
}

Result<QString> fromReadable(const TemplateText &of, const QString &text)
{
    static const QRegularExpression label(QStringLiteral("‹([^‹›]*)›"));
    QString words = typed(text);
    while (words.contains(QLatin1String("\n\n")))
        words.replace(QLatin1String("\n\n"), QLatin1String("\n"));
    if (words.count(u'\n') >= of.mostLines || words.size() > of.mostLetters)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "This text of the paper may have at most %1 lines and %2 letters."),
                     {QString::number(of.mostLines), QString::number(of.mostLetters)}};
    if (words.startsWith(QLatin1String("--")) || words.contains(QLatin1String("\n--")))  // so begin the parts of a signed statement
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "A line of the text must not begin with two dashes.")};
    if (words.contains(QLatin1String("{{")) || words.contains(QLatin1String("}}")))
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Two braces side by side have no place in the text of a paper.")};
    QStringList names = namesIn(of.original);
    QString kept;
    qsizetype from = 0;
    for (auto found = label.globalMatch(words); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const auto name = std::find_if(names.begin(), names.end(), [&](const QString &each) { return labelOf(each) == match.captured(1).simplified(); });
        if (name == names.end())
            return wrongNames(of.original);
        kept += words.mid(from, match.capturedStart() - from) + QStringLiteral("{{%1}}").arg(*name);
        names.erase(name);
        from = match.capturedEnd();
    }
    kept += words.mid(from);
    if (!names.isEmpty() || kept.contains(QChar(0x2039)) || kept.contains(QChar(0x203a)))
        return wrongNames(of.original);
    return kept;
}

QJsonArray reworded(const QJsonArray &paperTemplate, const QString &paper, const QList<UsedWording> &wordings)
{
    QHash<QString, QString> words;
    for (const UsedWording &each : wordings)
        if (each.paper == paper && each.words != each.original)
            words.insert(each.original, each.words);
    return words.isEmpty() ? paperTemplate : changed(paperTemplate, words).toArray();
}

} // namespace documents
