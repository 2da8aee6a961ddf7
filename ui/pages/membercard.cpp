// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/membercard.h"

#include "core/text/dates.h"
#include "ui/dialogs/memberwords.h"
#include "ui/dialogs/timelinewords.h"
#include "ui/dialogs/warninglist.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/statuslabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPixmap>
#include <QScrollBar>
#include <QVBoxLayout>

namespace {

QLabel *textLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QVBoxLayout *columnIn(QWidget *box)
{
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    return column;
}

}

Result<CardFile> cardFile(const Book &book, const Member &member, const QDate &today)
{
    const auto lines = timelineOf(book, member.id);
    const auto age = partyAge(book, member);
    const auto papers = dossierOf(book, member.id, today);
    const auto photo = photoOf(book, member.id);
    for (const Error *error : {lines ? nullptr : &lines.error(), age ? nullptr : &age.error(), papers ? nullptr : &papers.error(), photo ? nullptr : &photo.error()})
        if (error)
            return *error;
    CardFile file{*photo, timelinewords::partyAge(*age, today), *lines};
    for (const DossierEntry &each : *papers) {
        file.papers += each.line.state == DossierState::Have;
        file.papersNeeded += each.line.state != DossierState::NotNeeded;
    }
    return file;
}

MemberCard::MemberCard(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);  // the arrow keys read on
    setBackgroundRole(QPalette::Base);
}

void MemberCard::setMember(const MemberOnDay &member, const QList<MemberStatus> &way, const QList<CardWarning> &warnings, const QString &words,
                           const CardFile &file)
{
    const bool another = !m_shown || m_shown->member.id != member.member.id;
    const int place = verticalScrollBar()->value();
    m_shown = member;
    m_way = way;
    m_warnings = warnings;
    m_words = words;
    m_file = file;
    draw();
    verticalScrollBar()->setValue(another ? 0 : place);
}

void MemberCard::clear()
{
    m_shown.reset();
    draw();
}

void MemberCard::retranslate()
{
    setAccessibleName(tr("Card of the chosen member"));
    draw();
}

QSize MemberCard::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 34, 400};
}

void MemberCard::draw()
{
    auto *sheet = new QWidget;
    auto *column = new QVBoxLayout(sheet);
    column->setSpacing(2 * style::gap);
    if (!m_shown) {
        column->addWidget(textLabel(tr("Choose a member in the list to see the card.")));
    } else {
        column->addWidget(headOf(*m_shown));
        if (!m_words.isEmpty()) {
            auto *words = new StatusLabel;
            words->setWordWrap(true);
            words->setStatus(Tone::Notice, m_words);
            column->addWidget(words);
        }
        if (!m_warnings.isEmpty()) {
            QStringList sentences;
            for (const CardWarning &warning : std::as_const(m_warnings))
                sentences += tr("%1. %2").arg(memberwords::title(warning.field), warning.sentence);
            auto *warnings = new WarningList;
            warnings->setSentences(sentences);
            column->addWidget(warnings);
        }
        column->addWidget(groupsOf(m_shown->member));
        column->addWidget(wayOf(m_way));
        if (QWidget *lines = timeline())
            column->addWidget(lines);
    }
    column->addStretch();
    setWidget(sheet);
    sheet->show();
}

QWidget *MemberCard::headOf(const MemberOnDay &shown) const
{
    auto *box = new QWidget;
    auto *column = columnIn(box);
    column->setSpacing(2);
    auto *name = new SectionHeader(shown.member.name, SectionHeader::Rank::Page);
    name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(name);
    auto *status = new StatusLabel;
    status->setWordWrap(true);
    status->setStatus(memberwords::tone(shown.status), memberwords::status(shown.status));
    column->addWidget(status);
    if (!m_file.age.isEmpty())
        column->addWidget(textLabel(m_file.age));
    QPixmap picture;
    if (!m_file.photo.isEmpty() && picture.loadFromData(m_file.photo, "JPG")) {
        auto *photo = new QLabel;
        photo->setPixmap(picture.scaledToHeight(6 * fontMetrics().height(), Qt::SmoothTransformation));
        photo->setAccessibleName(tr("Photo of %1").arg(shown.member.name));
        column->addWidget(photo);
    }
    return box;
}

QWidget *MemberCard::groupsOf(const Member &member) const
{
    auto *box = new QWidget;
    auto *column = columnIn(box);
    for (const memberwords::Group &group : memberwords::groups()) {
        auto *header = new SectionHeader(memberwords::translated(group.title));
        column->addWidget(header);
        auto *rows = new QGridLayout;
        rows->setHorizontalSpacing(2 * style::gap);
        rows->setVerticalSpacing(4);
        rows->setColumnStretch(0, 2);
        rows->setColumnStretch(1, 3);
        QStringList empty;
        for (const auto &[field, marked] : group.fields) {
            const QString name = QLatin1String(field);
            if (name == QLatin1String("name"))
                continue;  // stands above, large
            const QString value = memberwords::text(member, name);
            if (value.isEmpty()) {
                empty += memberwords::title(name);
                continue;
            }
            const int row = rows->rowCount();
            auto *title = textLabel(memberwords::title(name));
            QPalette quiet;
            quiet.setColor(QPalette::WindowText, style::colour(Tone::Neutral, palette()));
            title->setPalette(quiet);
            rows->addWidget(title, row, 0, Qt::AlignTop);
            rows->addWidget(textLabel(value), row, 1, Qt::AlignTop);
        }
        column->addLayout(rows);
        if (empty.isEmpty())
            continue;
        auto *missing = textLabel(tr("Not entered: %1.").arg(QLocale().createSeparatedList(empty)));
        QPalette quiet;
        quiet.setColor(QPalette::WindowText, style::colour(Tone::Neutral, palette()));
        missing->setPalette(quiet);
        column->addWidget(missing);
    }
    return box;
}

QWidget *MemberCard::wayOf(const QList<MemberStatus> &way) const
{
    auto *box = new QWidget;
    auto *column = columnIn(box);
    column->addWidget(new SectionHeader(tr("Statuses by date")));
    if (way.isEmpty())
        column->addWidget(textLabel(tr("No status was recorded; counted as an official member.")));
    for (auto step = way.crbegin(); step != way.crend(); ++step) {
        auto *line = new StatusLabel;
        line->setWordWrap(true);
        const QString word = memberwords::status(*step);
        const QString from = dateText(step->from);
        line->setStatus(memberwords::tone(*step),
                        from.isEmpty() ? word
                                       : step->until.isValid()
                                ? tr("%1 to %2: %3").arg(from, dateText(step->until), word)
                                : tr("From %1: %2").arg(from, word));
        column->addWidget(line);
        for (const QString &more : {step->paper.isEmpty() ? QString() : tr("Paper: %1").arg(step->paper), step->note}) {
            if (more.isEmpty())
                continue;
            auto *label = textLabel(more);
            label->setIndent(fontMetrics().height() + style::gap);
            column->addWidget(label);
        }
    }
    return box;
}

/// What the statuses and the fields above do not tell: events and evaluations, the latest first.
QWidget *MemberCard::timeline() const
{
    QList<TimelineLine> lines;
    for (auto line = m_file.lines.crbegin(); line != m_file.lines.crend(); ++line)
        if (line->event || line->evaluation)
            lines += *line;
    if (lines.isEmpty() && m_file.papers == 0)
        return nullptr;
    auto *box = new QWidget;
    auto *column = columnIn(box);
    column->addWidget(new SectionHeader(tr("Timeline")));
    for (const TimelineLine &each : std::as_const(lines)) {
        auto *line = new StatusLabel;
        line->setWordWrap(true);
        line->setStatus(timelinewords::tone(each), filled(tr("%1. %2: %3", "when, kind, what it was"), {timelinewords::period(each.from, each.until), timelinewords::kind(each), timelinewords::text(each)}));
        column->addWidget(line);
        if (const QString paper = timelinewords::paper(each); !paper.isEmpty()) {
            auto *label = textLabel(tr("Paper: %1").arg(paper));
            label->setIndent(fontMetrics().height() + style::gap);
            column->addWidget(label);
        }
    }
    column->addWidget(textLabel(tr("Dossier: %1 of %2 papers are there.").arg(m_file.papers).arg(m_file.papersNeeded)));
    return box;
}
