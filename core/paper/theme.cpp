// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/theme.h"

#include "core/paper/jsonfields_p.h"

#include <QFile>
#include <QJsonDocument>

/// The themes are data inside a static library, which the linker drops unless they are asked for; outside of any
/// namespace because the macro wants it so.
static void bringThemesIn()
{
    Q_INIT_RESOURCE(themes);
}

namespace paper {

static Style styleOf(const QJsonValue &json, const QString &path, double lineSpacingPt, Fault &fault)
{
    Fields fields(json, path, fault);
    Style style;
    style.sizePt = fields.number("size");
    style.bold = fields.maybeFlag("bold").value_or(false);
    style.italic = fields.maybeFlag("italic").value_or(false);
    style.underline = fields.maybeFlag("underline").value_or(false);
    style.caps = fields.maybeFlag("caps").value_or(false);
    style.align = fields.maybeAlign("align").value_or(Align::Left);
    style.firstIndentMm = fields.maybeNumber("firstIndentMm").value_or(0);
    style.leftIndentMm = fields.maybeNumber("leftIndentMm").value_or(0);
    style.beforePt = fields.maybeNumber("beforePt").value_or(0);
    style.afterPt = fields.maybeNumber("afterPt").value_or(0);
    style.lineSpacingPt = fields.maybeNumber("lineSpacingPt").value_or(lineSpacingPt);
    style.keepWithNext = fields.maybeFlag("keepWithNext").value_or(false);
    fields.expectNothingElse();
    if (style.sizePt < 4 || style.sizePt > 96)
        fault.say(QT_TRANSLATE_NOOP("Error", "%1: a size is from 4 to 96 points."), path);
    if (style.lineSpacingPt < style.sizePt || style.lineSpacingPt > 200)
        fault.say(QT_TRANSLATE_NOOP("Error", "%1: the lines stand closer than the letters are high."), path);
    return style;
}

static void readPage(Theme &theme, const QJsonValue &json, Fault &fault)
{
    const QString path = QStringLiteral(".page");
    Fields fields(json, path, fault);
    theme.widthMm = fields.number("widthMm");
    theme.heightMm = fields.number("heightMm");
    theme.topMm = fields.number("topMm");
    theme.bottomMm = fields.number("bottomMm");
    theme.leftMm = fields.number("leftMm");
    theme.rightMm = fields.number("rightMm");
    theme.numberFromTopMm = fields.number("numberFromTopMm");
    fields.expectNothingElse();
    const double least = std::min({theme.topMm, theme.bottomMm, theme.leftMm, theme.rightMm, theme.numberFromTopMm});
    const double shortSide = std::min(theme.widthMm, theme.heightMm);  // a landscape page has the same margins
    const bool roomy = shortSide - std::max(theme.leftMm + theme.rightMm, theme.topMm + theme.bottomMm) >= 50;
    if (least < 0 || !roomy || std::max(theme.widthMm, theme.heightMm) > 1000)
        fault.say(QT_TRANSLATE_NOOP("Error", "%1: the margins leave too little of the page, or the page is too large."), path);
}

Result<Theme> themeFromJson(const QByteArray &json)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (parsed.error != QJsonParseError::NoError)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The paper theme cannot be read: it is not JSON."), {},
                     parsed.errorString()};
    Fault fault;
    Fields fields(document.object(), {}, fault);
    Theme theme;
    theme.name = fields.text("name");
    fields.text("source", {});
    readPage(theme, fields.take("page"), fault);
    eachOf(fields.take("families"), QStringLiteral(".families"), fault,
           [&](const QJsonValue &family, const QString &) { theme.families += family.toString(); });
    const double lineSpacingPt = fields.number("lineSpacingPt");
    if (lineSpacingPt < 18 || lineSpacingPt > 22)
        fault.say(QT_TRANSLATE_NOOP("Error", "%1: the line spacing is exactly 18 to 22 points."), QStringLiteral(".lineSpacingPt"));
    const QJsonObject styles = fields.take("styles").toObject();
    for (const QString &name : styles.keys())
        theme.styles[name] = styleOf(styles[name], QStringLiteral(".styles.") + name, lineSpacingPt, fault);
    for (const char *name : {"body", "table", "tableHead", "footer", "pageNumber"})
        if (!theme.styles.contains(QLatin1String(name)))
            fault.say(QT_TRANSLATE_NOOP("Error", "%1 is missing."), QStringLiteral(".styles.") + QLatin1String(name));
    fields.expectNothingElse();
    if (theme.families.isEmpty())
        fault.say(QT_TRANSLATE_NOOP("Error", "%1 is missing."), QStringLiteral(".families"));
    if (fault.error)
        return *fault.error;
    return theme;
}

Result<Theme> builtInTheme(const QString &name)
{
    bringThemesIn();
    QFile file(QStringLiteral(":/themes/%1.json").arg(name));
    if (!builtInThemes().contains(name) || !file.open(QIODevice::ReadOnly))
        return Error{Error::NotFound, QT_TRANSLATE_NOOP("Error", "There is no paper theme “%1”."), {name}};
    return themeFromJson(file.readAll());
}

QStringList builtInThemes()
{
    return {QStringLiteral("hd05"), QStringLiteral("hd36")};
}

} // namespace paper
