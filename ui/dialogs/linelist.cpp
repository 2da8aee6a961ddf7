// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/linelist.h"

#include "core/text/fold.h"
#include "ui/widgets/flowlayout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

LineList::LineList(PersonPicker::Matches matches, QWidget *parent)
    : KeptWidget(parent), m_title(new QLabel), m_picker(new PersonPicker(std::move(matches))), m_text(new QLineEdit),
      m_list(new QListWidget), m_remove(new QPushButton), m_up(new QPushButton), m_down(new QPushButton)
{
    m_title->setBuddy(m_picker);
    m_text->hide();
    m_list->setUniformItemSizes(true);
    m_list->setTabKeyNavigation(false);
    m_list->installEventFilter(this);
    m_text->installEventFilter(this);
    m_picker->installEventFilter(this);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_remove, m_up, m_down}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_picker);
    column->addWidget(m_text);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    connect(m_picker, &PersonPicker::picked, this, [this](const QString &key) {
        if (key.isEmpty())
            return;
        const QString shown = m_picker->text();
        add({key, {}});
        m_picker->pick({});
        m_added = true;
        // chosen from the list that opens, the name comes into the field once more
        QTimer::singleShot(0, m_picker, [this, shown] {
            if (m_picker->key().isEmpty() && m_picker->text() == shown)
                m_picker->clear();
        });
    });
    connect(m_remove, &QPushButton::clicked, this, &LineList::removeCurrent);
    connect(m_up, &QPushButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveCurrent(1); });
    measure();
}

void LineList::setPeople(const QList<PersonChoice> &people)
{
    m_people = people;
    m_picker->setChoices(people);
    showLines(m_list->currentRow());
}

void LineList::setTakesPeople(bool takes)
{
    m_takesPeople = takes;
    m_picker->setVisible(takes);
    m_text->setVisible(!takes);
    m_title->setBuddy(takes ? m_picker : m_text);
    setFocusProxy(takes ? static_cast<QWidget *>(m_picker) : m_text);
}

QString LineList::notAdded() const
{
    return (m_takesPeople ? static_cast<QLineEdit *>(m_picker) : m_text)->text().trimmed();
}

void LineList::setLines(const QList<Line> &lines)
{
    m_lines = lines;
    showLines(0);
}

void LineList::setWords(const QString &title, const QString &hint)
{
    m_title->setText(title);
    m_list->setAccessibleName(style::withoutMnemonic(title));
    m_picker->setAccessibleName(style::withoutMnemonic(title));
    m_text->setAccessibleName(style::withoutMnemonic(title));
    m_picker->setPlaceholderText(hint);
    m_text->setPlaceholderText(hint);
}

void LineList::retranslate()
{
    m_remove->setText(tr("Remove (Del)"));
    m_up->setText(tr("Up"));
    m_down->setText(tr("Down"));
    m_up->setToolTip(tr("Alt+Up in the list"));
    m_down->setToolTip(tr("Alt+Down in the list"));
}

QString LineList::keptText() const
{
    QJsonArray kept;
    for (const Line &line : m_lines)
        kept += QJsonObject{{QStringLiteral("key"), line.key}, {QStringLiteral("text"), line.text}};
    return QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

void LineList::setKeptText(const QString &text)
{
    m_lines.clear();
    for (const QJsonValue value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const QJsonObject kept = value.toObject();
        m_lines += {kept.value(QStringLiteral("key")).toString(), kept.value(QStringLiteral("text")).toString()};
    }
    showLines(0);
}

void LineList::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_lines.size())
        return;
    m_lines.removeAt(row);
    showLines(std::min(row, int(m_lines.size()) - 1));
    emit edited();
}

void LineList::moveCurrent(int by)
{
    const int row = m_list->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_lines.size())
        return;
    m_lines.move(row, to);
    showLines(to);
    emit edited();
}

bool LineList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return KeptWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_picker)
        m_added = false;
    if (watched == m_text && enter && !m_text->text().trimmed().isEmpty()) {
        addTyped();
        return true;
    }
    if (watched != m_list)
        return KeptWidget::eventFilter(watched, event);
    if (key->key() == Qt::Key_Delete && key->modifiers() == Qt::NoModifier) {
        removeCurrent();
        return true;
    }
    if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    return KeptWidget::eventFilter(watched, event);
}

/// Enter that added somebody, or could not, means nothing to the dialog around.
void LineList::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (m_added || !m_picker->text().isEmpty()))
        return event->accept();
    KeptWidget::keyPressEvent(event);
}

void LineList::changeEvent(QEvent *event)
{
    KeptWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

void LineList::add(const Line &line)
{
    if (!m_lines.contains(line))
        m_lines += line;
    showLines(int(m_lines.indexOf(line)));
    emit edited();
}

void LineList::addTyped()
{
    add({{}, nfc(m_text->text().simplified())});
    m_text->clear();
}

void LineList::showLines(int current)
{
    m_list->clear();
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        m_list->addItem(QStringLiteral("%1. %2").arg(i + 1).arg(nameOf(m_lines.at(i))));
    m_list->setCurrentRow(std::clamp(current, m_lines.isEmpty() ? -1 : 0, int(m_lines.size()) - 1));
    for (QPushButton *button : {m_remove, m_up, m_down})
        button->setEnabled(!m_lines.isEmpty());
}

QString LineList::nameOf(const Line &line) const
{
    if (!line.text.isEmpty())
        return line.text;
    for (const PersonChoice &each : m_people)
        if (each.key == line.key)
            return each.name;
    return {};
}

void LineList::measure()
{
    m_list->setMinimumHeight(3 * style::rowHeight(fontMetrics()));
}
