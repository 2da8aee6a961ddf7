// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/theme.h"

#include <QFont>
#include <QTextLayout>
#include <memory>

namespace paper {

// The reference device has 1440 dots per inch. Fonts are asked for in whole pixels of it, so no screen or printer has a
// say in where lines break.
constexpr double fromPt(double points) { return points * 20; }
constexpr double fromMm(double millimetres) { return millimetres * 1440 / 25.4; }

/// Text broken into lines. The baselines are `pitch` apart, the first stands at the same part of the pitch in any font.
struct SetText
{
    std::shared_ptr<const QTextLayout> layout;
    double pitch = 0;

    int lines() const { return layout->lineCount(); }
};

/// The measures one text is set to, in units of the reference device.
struct Measure
{
    double width = 0;
    double leftIndent = 0;
    double firstIndent = 0;
    double pitch = 0;
    Align align = Align::Left;
};

/// Sets texts in a theme's fonts.
class Typesetter
{
public:
    explicit Typesetter(const QStringList &families) : m_families(families) {}

    /// Runs as lines. Decomposed letters come out composed (NFC), a word longer than a line is broken anywhere.
    SetText set(const Runs &runs, const Style &style, const Measure &measure) const;

    /// The distance of baselines: the style's, more only when a run's letters are higher than that.
    static double pitchOf(const Runs &runs, const Style &style);

    /// The width of a text on one line.
    double widthOf(const QString &text, const Style &style) const;

private:
    QFont fontOf(const Run &run, const Style &style, const QString &family) const;
    QString familyFor(char32_t letter) const;
    QList<QTextLayout::FormatRange> formatsOf(const Run &run, const QString &text, const Style &style, qsizetype start) const;

    QStringList m_families;
    mutable QHash<int, QString> m_familyOfScript;
};

} // namespace paper
