// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/yearplanview.h"

#include "core/text/dates.h"
#include "core/usecases/yearplanpaper.h"
#include "ui/dialogs/meetingdaydialog.h"
#include "ui/dialogs/meetingwords.h"
#include "ui/dialogs/paperdialog.h"
#include "ui/dialogs/planmonthdialog.h"
#include "ui/dialogs/planwords.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/statuslabel.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

static QString dayWords(const PlanLine &line)
{
    return YearPlanView::tr("%1, %2", "day of the week, date").arg(planwords::weekday(line.date.dayOfWeek()), dateText(line.date));
}

/// Why the meeting is on that day.
static QString whyWords(const PlanLine &line)
{
    if (line.regular)
        return {};
    if (line.plan.date.isValid())
        return YearPlanView::tr("set by hand");
    if (line.found.why.isEmpty())
        return {};
    const bool isWeekend = line.found.why == QStringLiteral("thứ Bảy") || line.found.why == QStringLiteral("Chủ nhật"); // words for paper
    const QString why = isWeekend ? planwords::weekday(line.found.byRule.dayOfWeek()) : line.found.why;
    return YearPlanView::tr("moved from %1: %2").arg(dateText(line.found.byRule), why);
}

static QString calledWords(const PlanLine &line)
{
    QStringList words;
    if (line.regular)
        words += YearPlanView::tr("regular: %1").arg(dateText(line.regular->date));
    if (line.thematic)
        words += YearPlanView::tr("thematic: %1").arg(dateText(line.thematic->date));
    return words.isEmpty() ? YearPlanView::tr("not yet") : words.join(QStringLiteral("; "));
}

static QString themeWords(const PlanLine &line)
{
    const QString topic = line.thematic && !line.thematic->topic.isEmpty() ? line.thematic->topic : line.plan.topic;
    return topic.isEmpty() || line.presenter.isEmpty() ? topic : YearPlanView::tr("%1 (%2)", "theme, who prepares it").arg(topic, line.presenter);
}

static const QList<Column<PlanRow>> &columns()
{
    static const QList<Column<PlanRow>> all = {
        {QT_TRANSLATE_NOOP("YearPlanView", "Month"), [](const PlanRow &row) -> QVariant { return row.id; }},
        {QT_TRANSLATE_NOOP("YearPlanView", "Day of the regular meeting"), [](const PlanRow &row) -> QVariant { return dayWords(row.line); }},
        {QT_TRANSLATE_NOOP("YearPlanView", "Why then"), [](const PlanRow &row) -> QVariant { return whyWords(row.line); }},
        {QT_TRANSLATE_NOOP("YearPlanView", "Theme"), [](const PlanRow &row) -> QVariant { return themeWords(row.line); }},
        {QT_TRANSLATE_NOOP("YearPlanView", "Called"), [](const PlanRow &row) -> QVariant { return calledWords(row.line); }},
        {QT_TRANSLATE_NOOP("YearPlanView", "Note"), [](const PlanRow &row) -> QVariant { return row.line.plan.note; }}};
    return all;
}

YearPlanView::YearPlanView(Book &book, const FileChooser &chooser, QWidget *parent)
    : QWidget(parent), m_book(book), m_chooser(chooser), m_back(new QPushButton), m_title(new SectionHeader({}, SectionHeader::Rank::Page)),
      m_yearLabel(new QLabel), m_year(new NumberField(1930, 2100)), m_rule(new QLabel), m_quarters(new StatusLabel), m_table(new RowTable(RowTable::Sorting::No)),
      m_rows(new RowModel<PlanRow>("YearPlanView", columns(), this)), m_day(new QPushButton), m_plan(new QPushButton), m_call(new QPushButton),
      m_callThematic(new QPushButton), m_paper(new QPushButton)
{
    m_year->setValue(QDate::currentDate().year());
    m_yearLabel->setBuddy(m_year);
    m_rule->setWordWrap(true);
    m_rule->setTextFormat(Qt::PlainText);
    m_quarters->setWordWrap(true);
    m_table->setModel(m_rows);
    m_table->setWideColumn(3);
    m_table->setLetters(0, 6);
    m_table->setLetters(1, 24);
    m_table->setLetters(2, 26);
    m_table->setLetters(4, 22);
    m_table->setLetters(5, 12);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * style::gap);
    head->addWidget(m_back);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_yearLabel);
    head->addWidget(m_year);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_plan, m_call, m_callThematic, m_day, m_paper}) {
        button->setAutoDefault(false);
        flow->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_rule);
    column->addWidget(m_quarters);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);

    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &YearPlanView::backAsked);
    auto *edit = new QShortcut(Qt::Key_F2, this);
    edit->setContext(Qt::WidgetWithChildrenShortcut);
    connect(edit, &QShortcut::activated, this, &YearPlanView::planChosen);
    connect(m_back, &QPushButton::clicked, this, &YearPlanView::backAsked);
    connect(m_year, &NumberField::valueChanged, this, &YearPlanView::refresh);
    connect(m_table, &RowTable::opened, this, &YearPlanView::planChosen);
    connect(m_table, &RowTable::chosen, this, &YearPlanView::enable);
    connect(m_table, &RowTable::chosen, this, &YearPlanView::showRule);
    connect(m_day, &QPushButton::clicked, this, &YearPlanView::settleDay);
    connect(m_plan, &QPushButton::clicked, this, &YearPlanView::planChosen);
    connect(m_call, &QPushButton::clicked, this, [this] { call(QStringLiteral("regular")); });
    connect(m_callThematic, &QPushButton::clicked, this, [this] { call(QStringLiteral("thematic")); });
    connect(m_paper, &QPushButton::clicked, this, &YearPlanView::print);
    connect(&m_book, &Book::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    setFocusProxy(m_table);
    retranslate();
}

void YearPlanView::setYear(int year)
{
    m_year->setValue(year);
    refresh();
}

int YearPlanView::year() const
{
    return m_year->value();
}

int YearPlanView::month() const
{
    const PlanRow *row = m_rows->at(m_table->currentIndex());
    return row ? row->id : 0;
}

void YearPlanView::refresh()
{
    const auto lines = yearPlan(m_book, year());
    if (!lines)
        return emit failed(lines.error());
    QList<PlanRow> rows;
    for (const PlanLine &line : *lines)
        rows += {line.month, line};
    m_rows->setRows(rows);
    if (!m_table->currentIndex().isValid()) {
        const QDate today = QDate::currentDate();
        m_table->setCurrentIndex(m_rows->index(today.year() == year() ? today.month() - 1 : 0, 0));
    }
    showRule();
    showQuarters(*lines);
    enable();
}

void YearPlanView::showRule()
{
    const auto rules = meetingDays(m_book);
    if (!rules)
        return emit failed(rules.error());
    const MeetingDay last = ruleIn(*rules, year(), std::max(1, month()));
    m_rule->setText(last.from.isValid() ? planwords::rule(last) : tr("The day of the regular meeting is not settled yet; the third of the month is taken."));
}

void YearPlanView::showQuarters(const QList<PlanLine> &lines)
{
    QStringList without;
    for (const int quarter : quartersWithoutTheme(lines))
        without += QString::number(quarter);
    if (without.isEmpty())
        m_quarters->setStatus(Tone::Good, tr("Each quarter has a theme."));
    else
        m_quarters->setStatus(Tone::Warning, tr("Without a theme in the quarters: %1. The rules ask for a thematic meeting in each quarter.").arg(without.join(QStringLiteral(", "))));
}

void YearPlanView::retranslate()
{
    m_back->setText(tr("← All meetings"));
    m_back->setAccessibleName(tr("Back to all meetings"));
    m_title->setText(tr("Plan of the year"));
    m_yearLabel->setText(tr("&Year"));
    m_table->setAccessibleName(tr("Plan of the year"));
    m_plan->setText(tr("P&lan the month… (F2)"));
    m_call->setText(tr("&Call the regular meeting…"));
    m_callThematic->setText(tr("Call the themat&ic meeting…"));
    m_day->setText(tr("&Day of the meeting…"));
    m_paper->setText(tr("&Print or save the plan…"));
    refresh();
}

void YearPlanView::settleDay()
{
    const auto rules = meetingDays(m_book);
    if (!rules)
        return emit failed(rules.error());
    MeetingDay day = ruleIn(*rules, year(), std::max(1, month()));
    day.id = {};
    day.from = QDate(year(), std::max(1, month()), 1);
    const auto save = [this](const MeetingDay &typed) -> Result<Done> {
        const auto settled = settleMeetingDay(m_book, typed);
        if (!settled)
            return settled.error();
        m_unsavedDay.reset();
        return Done{};
    };
    auto *dialog = new MeetingDayDialog(day, save, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_unsavedDay && m_unsavedDayOf == day.from)
        dialog->bringBack(*m_unsavedDay);
    connect(dialog, &QDialog::rejected, this, [this, dialog, from = day.from] {
        if (!dialog->isEdited())
            return;
        m_unsavedDay = dialog->day();
        m_unsavedDayOf = from;
    });
    dialog->open();
}

void YearPlanView::planChosen()
{
    const PlanLine *line = chosen();
    if (!line)
        return;
    const auto people = membersOn(m_book, QDate::currentDate());
    const auto shelf = themeShelf(m_book);
    if (!people)
        return emit failed(people.error());
    if (!shelf)
        return emit failed(shelf.error());
    QStringList themes;
    for (const ShelvedTheme &theme : *shelf)
        themes += theme.discussed ? tr("• %1 – discussed on %2").arg(theme.topic, dateText(theme.day))
                                  : tr("• %1 – planned for %2").arg(theme.topic, theme.day.toString(QStringLiteral("MM/yyyy")));
    const auto save = [this](const PlannedMonth &typed, bool again) -> Result<Done> {
        const auto planned = planMonth(m_book, typed, again ? ThemeAgain::Yes : ThemeAgain::No);
        if (!planned)
            return planned.error();
        m_unsavedMonth.reset();
        return Done{};
    };
    QList<PersonChoice> choices = meetingwords::choices(*people);
    const QString preparer = line->plan.presenter.text; // may be somebody who is no longer on the list
    if (!preparer.isEmpty() && std::none_of(choices.cbegin(), choices.cend(), [&](const PersonChoice &each) { return each.key == preparer; }))
        choices += {preparer, line->presenter, {}};
    auto *dialog = new PlanMonthDialog(line->plan, choices, themes, save, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_unsavedMonth && m_unsavedMonth->year == line->year && m_unsavedMonth->month == line->month)
        dialog->bringBack(*m_unsavedMonth);
    connect(dialog, &QDialog::rejected, this, [this, dialog] {
        if (dialog->isEdited())
            m_unsavedMonth = dialog->month();
    });
    dialog->open();
}

const PlanLine *YearPlanView::chosen() const
{
    const PlanRow *row = m_rows->at(m_table->currentIndex());
    return row ? &row->line : nullptr;
}

void YearPlanView::call(const MeetingKind &kind)
{
    const PlanLine *line = chosen();
    if (!line)
        return;
    const std::optional<Meeting> &called = kind == QLatin1String("thematic") ? line->thematic : line->regular;
    if (called)
        return emit openAsked(called->id);
    emit callAsked(kind, line->year, line->month);
}

QString YearPlanView::chosenRecord() const
{
    const PlanLine *line = chosen();
    return line ? line->plan.id.text : QString();
}

void YearPlanView::print()
{
    PaperDialog::Paper paper;
    paper.pages = [this, year = year()](int) -> Result<paper::Pages> {
        const auto sheet = yearPlanSheet(m_book, year);
        return sheet ? documents::yearPlanSheetPages(*sheet) : Result<paper::Pages>(sheet.error());
    };
    paper.pdf = [this, year = year()](int) { return yearPlanPdf(m_book, year); };
    paper.title = tr("Plan of the year");
    paper.fileName = QStringLiteral("ke-hoach-sinh-hoat-%1.pdf").arg(year());
    auto *dialog = new PaperDialog(std::move(paper), m_chooser, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void YearPlanView::enable()
{
    const PlanLine *line = chosen();
    m_plan->setEnabled(line);
    m_call->setEnabled(line);
    m_call->setText(line && line->regular ? tr("Open the regular &meeting") : tr("&Call the regular meeting…"));
    m_callThematic->setEnabled(line && (line->thematic || !line->plan.topic.isEmpty()));
    m_callThematic->setText(line && line->thematic ? tr("Open the themat&ic meeting") : tr("Call the themat&ic meeting…"));
}
