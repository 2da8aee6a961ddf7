// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/typesetter_p.h"

#include <QRawFont>
#include <algorithm>
#include <cmath>

namespace paper {

constexpr double baselineAt = 0.77;  // of the pitch: room for the accents of capitals above, for descenders below

/// Text as it is printed: composed letters, no control characters, "\n" as a line end. Marks that reorder text go too, so
/// that an official paper reads in the order of its letters.
static QString printable(const Run &run, const Style &style)
{
    QString text = run.text.normalized(QString::NormalizationForm_C);
    if (run.caps.value_or(style.caps))
        text = text.toUpper();
    QString kept;
    kept.reserve(text.size());
    for (const QChar c : text) {
        const bool reorders = (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
        if (c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            kept += QChar(QChar::LineSeparator);
        else if (c == u'\t')
            kept += u' ';
        else if (c.category() != QChar::Other_Control && !reorders)
            kept += c;
    }
    return kept;
}

static Qt::Alignment alignmentOf(Align align)
{
    switch (align) {
    case Align::Left: return Qt::AlignLeft;
    case Align::Right: return Qt::AlignRight;
    case Align::Centre: return Qt::AlignHCenter;
    case Align::Justify: return Qt::AlignJustify;
    }
    return Qt::AlignLeft;
}

double Typesetter::pitchOf(const Runs &runs, const Style &style)
{
    double pitch = style.lineSpacingPt;
    for (const Run &run : runs)
        if (run.sizePt.value_or(0) > pitch)
            pitch = *run.sizePt * 1.2;
    return fromPt(pitch);
}

QFont Typesetter::fontOf(const Run &run, const Style &style, const QString &family) const
{
    QStringList families = m_families;
    families.removeAll(family);
    families.prepend(family);
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(int(std::lround(fromPt(run.sizePt.value_or(style.sizePt)))));
    font.setBold(run.bold.value_or(style.bold));
    font.setItalic(run.italic.value_or(style.italic));
    font.setUnderline(run.underline.value_or(style.underline));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QString Typesetter::familyFor(char32_t letter) const
{
    const QChar::Script script = QChar::script(letter);
    if (script == QChar::Script_Common || script == QChar::Script_Inherited)
        return {};
    QString &family = m_familyOfScript[script];
    if (family.isEmpty()) {
        family = m_families.first();
        const auto knows = [letter](const QString &each) { return QRawFont::fromFont(QFont(each)).supportsCharacter(letter); };
        if (const auto found = std::find_if(m_families.begin(), m_families.end(), knows); found != m_families.end())
            family = *found;
    }
    return family;
}

/// One run in pieces of one script each, so that each script is shaped by the family that has its letters. What belongs to
/// no script (spaces, digits, joiners) stays with the letters before it.
QList<QTextLayout::FormatRange> Typesetter::formatsOf(const Run &run, const QString &text, const Style &style,
                                                      qsizetype start) const
{
    QList<QTextLayout::FormatRange> formats;
    const auto append = [&](qsizetype from, qsizetype to, const QString &family) {
        QTextLayout::FormatRange range;
        range.start = int(start + from);
        range.length = int(to - from);
        range.format.setFont(fontOf(run, style, family));
        if (to > from)
            formats += range;
    };
    qsizetype from = 0;
    QString family = m_families.first();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size();
        const char32_t letter = pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(text[i].unicode());
        const QString wanted = familyFor(letter);
        if (!wanted.isEmpty() && wanted != family) {
            append(from, i, family);
            from = i;
            family = wanted;
        }
        i += pair ? 1 : 0;
    }
    append(from, text.size(), family);
    return formats;
}

SetText Typesetter::set(const Runs &runs, const Style &style, const Measure &measure) const
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const Run &run : runs) {
        const QString piece = printable(run, style);
        formats += formatsOf(run, piece, style, text.size());
        text += piece;
    }
    const auto layout = std::make_shared<QTextLayout>(text, fontOf({}, style, m_families.first()));
    QTextOption option(alignmentOf(measure.align));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    layout->setTextOption(option);
    layout->setFormats(formats);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    int index = 0;
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine(), ++index) {
        const double indent = measure.leftIndent + (index == 0 ? measure.firstIndent : 0);
        line.setLineWidth(std::max(measure.width - indent, fromPt(1)));
        line.setPosition({indent, (index + baselineAt) * measure.pitch - line.ascent()});
    }
    layout->endLayout();
    return {layout, measure.pitch};
}

double Typesetter::widthOf(const QString &text, const Style &style) const
{
    const SetText line = set({{text}}, style, {1e6, 0, 0, fromPt(style.lineSpacingPt), Align::Left});
    return line.layout->lineAt(0).naturalTextWidth();
}

} // namespace paper
