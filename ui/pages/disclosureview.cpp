// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/disclosureview.h"

#include "core/book/reading.h"
#include "core/text/dates.h"
#include "core/text/fold.h"
#include "core/usecases/disclosures.h"
#include "core/usecases/helddata.h"
#include "ui/dialogs/handbookwords.h"
#include "ui/dialogs/meetingwords.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/personpicker.h"
#include "ui/widgets/rowtable.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

static QList<Column<DisclosureRow>> columns()
{
    constexpr auto left = Qt::AlignLeft | Qt::AlignVCenter;
    return {
        {QT_TRANSLATE_NOOP("DisclosureView", "When"),
         [](const DisclosureRow &r) -> QVariant { return dateText(r.disclosure.on) + u' ' + r.disclosure.at.toString(QStringLiteral("HH:mm")); }, left,
         [](const DisclosureRow &r) -> QVariant { return QDateTime(r.disclosure.on, r.disclosure.at); }},
        {QT_TRANSLATE_NOOP("DisclosureView", "How"), [](const DisclosureRow &r) -> QVariant { return handbookwords::way(r.disclosure.way); }},
        {QT_TRANSLATE_NOOP("DisclosureView", "Paper or file"), [](const DisclosureRow &r) -> QVariant { return r.disclosure.title; }},
        {QT_TRANSLATE_NOOP("DisclosureView", "About"), [](const DisclosureRow &r) -> QVariant { return r.about; }},
        {QT_TRANSLATE_NOOP("DisclosureView", "For what, to whom"), [](const DisclosureRow &r) -> QVariant { return r.disclosure.purpose; }}};
}

DisclosureView::DisclosureView(Book &book, const FileChooser &chooser, QWidget *parent)
    : HandbookView(book, chooser, parent), m_model("DisclosureView", columns()), m_held(new QAction(this)), m_label(new QLabel),
      m_person(new PersonPicker([](const QString &typed, const QString &name) { return containsFolded(name, typed); })), m_heldButton(new QPushButton), m_stack(new QStackedWidget),
      m_table(new RowTable(RowTable::Sorting::No)), m_empty(new EmptyState(QIcon(QStringLiteral(":/icons/print.svg"))))
{
    m_held->setObjectName(QStringLiteral("held"));
    m_label->setBuddy(m_person);
    m_person->setMinimumWidth(30 * fontMetrics().averageCharWidth());
    m_heldButton->setAutoDefault(false);
    m_table->setModel(&m_model);
    m_table->setWideColumn(2);
    m_table->setLetters(0, 17);
    m_table->setLetters(1, 12);
    m_table->setLetters(3, 24);
    m_table->setLetters(4, 30);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    header()->addWidget(m_label);
    header()->addWidget(m_person);
    header()->addWidget(m_heldButton);
    content()->addWidget(m_stack, 1);
    connect(m_heldButton, &QPushButton::clicked, m_held, &QAction::trigger);
    connect(m_held, &QAction::triggered, this, &DisclosureView::print);
    connect(m_person, &PersonPicker::picked, this, [this](const QString &key) {
        m_shown = {key};
        refresh();
    });
    setFocusProxy(m_person);
}

QString DisclosureView::title() const
{
    return tr("What left the book");
}

QString DisclosureView::helpText() const
{
    return tr("## What left the book\n\n"
              "Law 91/2025 on personal data asks for a log of who got what. Each time data about people is printed, saved as a file or handed over, the book writes down when, what and about whom; "
              "nobody can take that out again. Looking at the screen alone is not noted. Choose a **person** to see what concerned them, lists about everybody included.\n\n"
              "**What is held about this person** makes a paper of one or two pages for that person: card, steps, timeline, how often they attended and spoke (counted, not quoted), tasks, dues, "
              "evaluations, papers about them, who got what, why it is kept and how to have it corrected. Everyone may ask for it.\n\n"
              "After somebody moved away the book keeps what it has: its log must prove that nobody changed anything, and signed minutes stay as they are. Taking the contents out of "
              "the log, which would leave only their commitment, is not built yet; the paper says so.");
}

void DisclosureView::refresh()
{
    const auto list = disclosures(book(), m_shown);
    const auto everyone = handbook(book(), QDate::currentDate());
    if (!list)
        return emit failed(list.error());
    if (!everyone)
        return emit failed(everyone.error());
    QHash<MemberId, QString> names;
    for (const MemberOnDay &each : *everyone)
        names.insert(each.member.id, each.member.name);
    QList<DisclosureRow> rows;
    for (const Disclosure &each : *list)
        rows += {each.id, each, each.member.isEmpty() ? tr("%n people", nullptr, int(each.people)) : names.value(each.member)};
    m_model.setRows(std::move(rows));
    m_person->setChoices(meetingwords::choices(*everyone));
    m_person->pick(m_shown.text);
    m_stack->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    m_held->setEnabled(!m_shown.isEmpty());
    m_heldButton->setEnabled(m_held->isEnabled());
}

void DisclosureView::retranslate()
{
    HandbookView::retranslate();
    m_label->setText(tr("&Person"));
    m_person->setPlaceholderText(tr("everybody"));
    m_held->setText(tr("&What is held about this person…"));
    m_heldButton->setText(m_held->text());
    m_table->setAccessibleName(tr("What left the book"));
    m_empty->setTexts(tr("Nothing about people was printed, saved or handed out yet. It stands here from the first time on."));
    refresh();
}

QString DisclosureView::chosenRecord() const
{
    const DisclosureRow *row = m_model.at(m_table->currentIndex());
    return row ? row->id.text : QString();
}

void DisclosureView::showMember(const MemberId &member)
{
    m_shown = member;
}

void DisclosureView::print()
{
    if (m_shown.isEmpty())
        return emit failed(Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Choose the person first.")});
    const QString name = tr("What is held about a person");
    PaperDialog::Paper paper;
    paper.pages = [this, member = m_shown](int) -> Result<paper::Pages> {
        const auto sheet = heldSheet(book(), member, QDate::currentDate());
        return sheet ? documents::heldPages(*sheet) : Result<paper::Pages>(sheet.error());
    };
    paper.pdf = [this, member = m_shown](int) { return heldDataPdf(book(), member, QDate::currentDate()); };
    paper.title = name;
    paper.fileName = QStringLiteral("du-lieu-ca-nhan.pdf");
    openPaper(std::move(paper), {QStringLiteral("held"), documents::heldTitle(), m_shown});
}
