// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/searchdialog.h"

#include "core/text/dates.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/style.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QVBoxLayout>

namespace {

constexpr int most = 200;

const char *const kindWords[] = {
    QT_TRANSLATE_NOOP("SearchDialog", "Member"),   QT_TRANSLATE_NOOP("SearchDialog", "Meeting"), QT_TRANSLATE_NOOP("SearchDialog", "Agenda item"),
    QT_TRANSLATE_NOOP("SearchDialog", "Opinion"),  QT_TRANSLATE_NOOP("SearchDialog", "Task"),    QT_TRANSLATE_NOOP("SearchDialog", "Petition"),
    QT_TRANSLATE_NOOP("SearchDialog", "Decision"), QT_TRANSLATE_NOOP("SearchDialog", "Paper"),   QT_TRANSLATE_NOOP("SearchDialog", "Attached file"),
};

QString kindWord(FoundKind kind)
{
    return QCoreApplication::translate("SearchDialog", kindWords[int(kind)]);
}

QList<Column<FoundRow>> columns()
{
    return {
        {QT_TRANSLATE_NOOP("SearchDialog", "What"), [](const FoundRow &row) { return kindWord(row.found.found); }},
        {QT_TRANSLATE_NOOP("SearchDialog", "Name or matter"), [](const FoundRow &row) { return row.found.title; }},
        {QT_TRANSLATE_NOOP("SearchDialog", "Where the words stand"), [](const FoundRow &row) { return row.found.snippet; }},
        {QT_TRANSLATE_NOOP("SearchDialog", "Meeting of"), [](const FoundRow &row) { return row.cell.isEmpty() ? dateText(row.found.day) : row.cell + u' ' + dateText(row.found.day); }},
    };
}

/// Shows the words around a hit with the hit in bold.
class HitDelegate : public QStyledItemDelegate
{
public:
    HitDelegate(const RowModel<FoundRow> &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const FoundRow *row = m_model.at(index);
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        const QString text = cell.text;
        cell.text.clear();
        const QStyle *drawer = option.widget ? option.widget->style() : QApplication::style();
        drawer->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
        const QRect inside = option.rect.adjusted(4, 0, -4, 0);
        QTextLayout layout(option.fontMetrics.elidedText(text, Qt::ElideRight, inside.width()), option.font);
        QTextLayout::FormatRange hit;
        hit.start = row ? int(row->found.at) : 0;
        hit.length = row ? int(row->found.length) : 0;
        hit.format.setFontWeight(QFont::Bold);
        hit.format.setFontUnderline(true);  // also without colour and on a poor screen
        if (hit.length > 0 && hit.start + hit.length <= layout.text().size())
            layout.setFormats({hit});
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(inside.width());
        layout.endLayout();
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setClipRect(inside);
        painter->setPen(option.palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text));
        layout.draw(painter, QPointF(inside.left(), inside.top() + (inside.height() - line.height()) / 2));
        painter->restore();
    }

private:
    const RowModel<FoundRow> &m_model;
};

} // namespace

SearchDialog::SearchDialog(std::function<Result<SearchIndex>()> read, std::function<QString(const QString &)> cellOf, QWidget *parent)
    : QDialog(parent), m_read(std::move(read)), m_cellOf(std::move(cellOf)), m_messages(new MessageBar), m_label(new QLabel), m_words(new QLineEdit), m_kind(new QComboBox), m_year(new QComboBox),
      m_model("SearchDialog", columns()), m_table(new RowTable(RowTable::Sorting::No)), m_count(new StatusLabel), m_reading(new StatusLabel), m_open(new QPushButton), m_close(new QPushButton)
{
    setModal(true);
    m_label->setBuddy(m_words);
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_table->setModel(&m_model);
    m_table->setWideColumn(2);
    m_table->setLetters(0, 15);
    m_table->setLetters(1, 28);
    m_table->setLetters(3, 12);
    m_table->setItemDelegateForColumn(2, new HitDelegate(m_model, this));
    m_close->setAutoDefault(false);
    m_open->setDefault(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_label);
    top->addWidget(m_words, 1);
    top->addWidget(m_kind);
    top->addWidget(m_year);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_count, 1);
    bottom->addWidget(m_open);
    bottom->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addLayout(bottom);
    column->addWidget(m_reading);
    m_reading->setWordWrap(true);
    resize(1100, 560);

    auto index = m_read();
    if (index)
        m_index = *std::move(index);
    m_kind->addItem(QString(), -1);
    for (int kind = 0; kind < int(std::size(kindWords)); ++kind)
        m_kind->addItem(QString(), kind);
    m_year->addItem(QString(), 0);
    for (const int year : m_index ? m_index->years() : QList<int>())
        m_year->addItem(QString::number(year), year);
    connect(m_words, &QLineEdit::textChanged, this, &SearchDialog::look);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SearchDialog::look);
    connect(m_year, &QComboBox::currentIndexChanged, this, &SearchDialog::look);
    connect(m_table, &RowTable::opened, this, &SearchDialog::openChosen);
    connect(m_open, &QPushButton::clicked, this, &SearchDialog::openChosen);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    if (!index)
        m_messages->show(index.error());
    m_words->setFocus();
}

void SearchDialog::begin(const QString &words)
{
    m_words->setText(words);
    m_words->selectAll();
}

void SearchDialog::readAgain()
{
    auto index = m_read();
    if (!index)
        return m_messages->show(index.error());
    m_index = *std::move(index);
    const FoundRow *row = m_model.at(m_table->currentIndex());
    const QString chosen = row ? row->id : QString();
    look();
    if (const QModelIndex place = m_model.indexOf(chosen); place.isValid())
        m_table->setCurrentIndex(place);
}

void SearchDialog::tellReading(qsizetype left, bool lacksPdf)
{
    m_left = left;
    m_lacksPdf = lacksPdf;
    m_reading->setVisible(left > 0 || lacksPdf);
    if (left > 0)
        m_reading->setStatus(Tone::Notice, tr("The words of %n attached files are still being read; they are found in a moment.", nullptr, int(left)));
    else if (lacksPdf)
        m_reading->setStatus(Tone::Warning, tr("The words in attached PDF files are not found: the program pdftotext (Poppler) is not on this computer."));
}

QString SearchDialog::words() const
{
    return m_words->text();
}

bool SearchDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {  // the list is gone through while one types
            const int last = m_model.rowCount() - 1;
            const int row = std::clamp(m_table->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1), 0, std::max(0, last));
            if (last >= 0)
                m_table->selectRow(row);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void SearchDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void SearchDialog::look()
{
    Wanted wanted;
    wanted.words = m_words->text();
    if (const int kind = m_kind->currentData().toInt(); kind >= 0)
        wanted.kind = FoundKind(kind);
    wanted.year = m_year->currentData().toInt();
    QList<FoundRow> rows;
    for (const Found &found : m_index ? m_index->find(wanted, most) : QList<Found>())
        rows += {found.kind + u'/' + found.id, found, found.org.isEmpty() ? QString() : m_cellOf(found.org)};
    const auto count = rows.size();
    m_model.setRows(std::move(rows));
    if (count > 0)
        m_table->selectRow(0);
    m_open->setEnabled(count > 0);
    if (wanted.words.trimmed().isEmpty())
        m_count->setStatus(Tone::Neutral, tr("Type the beginnings of words; accents may be left out."));
    else if (count == 0)
        m_count->setStatus(Tone::Notice, tr("Nothing in the book says this."));
    else
        m_count->setStatus(Tone::Neutral, count >= most ? tr("The first %n places; more words make it fewer.", nullptr, int(count)) : tr("%n place(s)", nullptr, int(count)));
}

void SearchDialog::openChosen()
{
    const FoundRow *row = m_model.at(m_table->currentIndex());
    if (!row)
        return;
    const Found found = row->found;
    accept();
    emit opened(found);
}

void SearchDialog::retranslate()
{
    setWindowTitle(tr("Search everywhere"));
    m_label->setText(tr("&Words"));
    m_words->setPlaceholderText(tr("Names, matters, what was said, numbers of papers"));
    m_kind->setAccessibleName(tr("What is searched"));
    m_kind->setItemText(0, tr("Everything"));
    for (int i = 1; i < m_kind->count(); ++i)
        m_kind->setItemText(i, kindWord(FoundKind(i - 1)));
    m_year->setAccessibleName(tr("Year"));
    m_year->setItemText(0, tr("All years"));
    m_table->setAccessibleName(tr("What was found"));
    m_open->setText(tr("&Open"));
    m_close->setText(tr("&Close"));
    tellReading(m_left, m_lacksPdf);
    look();
}
