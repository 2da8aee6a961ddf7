// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agendalist.h"

#include "ui/dialogs/meetingwords.h"

#include <QEvent>
#include <QKeyEvent>

AgendaList::AgendaList(QWidget *parent) : QListWidget(parent)
{
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setTextElideMode(Qt::ElideNone);
    setSpacing(1);
    connect(this, &QListWidget::currentRowChanged, this, [this] { emit chosen(place()); });
    connect(this, &QListWidget::itemClicked, this, [this] { emit entered(place()); });
}

void AgendaList::setRecord(const MeetingRecord &record)
{
    m_record = record;
    const QList<Line> lines = linesOf(record);
    if (lines == m_lines)
        return;
    const bool sameShape = std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(),
                                      [](const Line &a, const Line &b) { return a.place == b.place; });
    if (!sameShape) {
        const Place before = place();
        m_lines = lines;
        draw();
        choose(before);
        return;
    }
    for (int row = 0; row < count(); ++row) {
        const Line &line = lines.at(row);
        if (line == m_lines.at(row))
            continue;
        item(row)->setText(line.text);
        item(row)->setIcon(style::markIcon(line.filled ? Tone::Good : Tone::Neutral));
    }
    m_lines = lines;
}

AgendaList::Place AgendaList::place() const
{
    const int row = currentRow();
    return row < 0 || row >= m_lines.size() ? Place() : m_lines.at(row).place;
}

void AgendaList::choose(const Place &place)
{
    const int row = rowOf(place);
    if (row >= 0 && row != currentRow())
        setCurrentRow(row);
}

void AgendaList::move(int lines)
{
    int row = currentRow();
    do
        row += lines;
    while (row >= 0 && row < m_lines.size() && m_lines.at(row).place.kind == Place::None);
    if (row >= 0 && row < m_lines.size())
        setCurrentRow(row);
}

void AgendaList::retranslate()
{
    setAccessibleName(tr("Course of the meeting"));
    setRecord(MeetingRecord(m_record));
}

QSize AgendaList::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 32, 300};
}

void AgendaList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit entered(place());
        return;
    }
    QListWidget::keyPressEvent(event);
}

void AgendaList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        doItemsLayout();
}

QList<AgendaList::Line> AgendaList::linesOf(const MeetingRecord &record) const
{
    if (record.meeting.id.isEmpty())
        return {};
    QList<Line> lines{{{Place::RollCall}, tr("Roll call (F5)"), record.headCount().unmarked == 0}};
    std::optional<Part> part;
    int number = 0;
    for (const AgendaItem &item : record.items) {
        if (part != item.part)
            lines += Line{{}, meetingwords::part(item.part)};
        part = item.part;
        const auto here = [&](const auto &each) { return each.item == item.id; };
        const bool recorded = item.postponed || !item.content.isEmpty() || !item.conclusion.isEmpty()
            || std::any_of(record.opinions.begin(), record.opinions.end(), here)
            || std::any_of(record.tasks.begin(), record.tasks.end(), here)
            || std::any_of(record.petitions.begin(), record.petitions.end(), here)
            || std::any_of(record.votes.begin(), record.votes.end(), here);
        const QString text = item.minutes > 0 ? tr("%1. %2 (%n min)", nullptr, int(item.minutes)) : tr("%1. %2");
        const QString words = ::filled(text, {QString::number(++number), item.title});
        lines += Line{{Place::Item, item.id}, item.postponed ? ::filled(tr("%1 – postponed"), {words}) : words, recorded};
    }
    const Meeting &meeting = record.meeting;
    lines += Line{{}, tr("Whole meeting")};
    lines += Line{{Place::WholeMeeting},
                  tr("Dues, summary, next month, end of the meeting"),
                  meeting.end.isValid()};
    return lines;
}

void AgendaList::draw()
{
    const QSignalBlocker quiet(this);
    clear();
    for (const Line &line : std::as_const(m_lines)) {
        auto *item = new QListWidgetItem(line.text, this);
        if (line.place.kind == Place::None) {
            item->setFlags(Qt::ItemIsEnabled);  // a heading: neither chosen nor reached by the arrow keys
            QFont bold;
            bold.setBold(true);
            item->setFont(bold);
            continue;
        }
        item->setIcon(style::markIcon(line.filled ? Tone::Good : Tone::Neutral));
    }
}

int AgendaList::rowOf(const Place &place) const
{
    for (int row = 0; row < m_lines.size(); ++row)
        if (place.kind != Place::None && m_lines.at(row).place == place)
            return row;
    return -1;
}
