// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/importcolumnstep.h"

#include "ui/widgets/form.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/style.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

/// "A", "B", ... "Z", "AA" as spreadsheets name their columns.
static QString columnName(int column)
{
    QString name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'A' + (rest - 1) % 26));
    return name;
}

ImportColumnStep::ImportColumnStep(QWidget *parent)
    : ImportStep(parent), m_intro(new QLabel), m_form(new Form), m_sheet(new QComboBox), m_titleRow(new NumberField)
{
    m_intro->setWordWrap(true);
    m_intro->setTextFormat(Qt::PlainText);
    m_form->addField(m_sheet);
    m_form->addField(m_titleRow);
    m_sheet->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const auto &[name, title] : importFields()) {
        auto *column = new QComboBox;
        column->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        column->setMinimumContentsLength(30);
        column->setObjectName(name);
        connect(column, &QComboBox::currentIndexChanged, this, &ImportStep::completeChanged);
        m_form->addField(column);
        m_form->setLabel(column, title);
        m_fields += {name, column};
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * style::gap);
    column->addWidget(m_intro);
    column->addWidget(m_form, 1);
    connect(m_sheet, &QComboBox::currentIndexChanged, this, &ImportColumnStep::showSheet);
    connect(m_titleRow, &NumberField::valueChanged, this, &ImportColumnStep::showColumns);
}

QString ImportColumnStep::title() const
{
    return tr("Say what stands in which column");
}

bool ImportColumnStep::isComplete() const
{
    return m_workbook && mapping().mapping.contains(QStringLiteral("name"));
}

void ImportColumnStep::retranslate()
{
    m_intro->setText(tr("The columns were recognised by their titles. Check them by the first rows shown after each title "
                        "and correct what is wrong. Only the name is needed."));
    m_form->setLabel(m_sheet, tr("&Sheet"));
    m_form->setLabel(m_titleRow, tr("&Row of the titles"));
    m_titleRow->setEmptyWords(tr("There are no titles"));
    if (m_workbook)
        showColumns();
}

void ImportColumnStep::setWorkbook(const std::shared_ptr<const Workbook> &workbook)
{
    m_workbook = workbook;
    const QSignalBlocker quiet(m_sheet);
    m_sheet->clear();
    int best = 0;
    for (int at = 0; at < int(workbook->sheets.size()); ++at) {
        const Sheet &each = workbook->sheets.at(at);
        m_sheet->addItem(each.name.isEmpty() ? tr("The whole file") : each.isHidden ? tr("%1 (hidden)").arg(each.name) : each.name);
        if (guessMapping(each).mapping.size() > guessMapping(workbook->sheets.at(best)).mapping.size())
            best = at;
    }
    m_sheet->setCurrentIndex(best);
    m_form->setFieldVisible(m_sheet, workbook->sheets.size() > 1);
    showSheet();
}

const Sheet &ImportColumnStep::sheet() const
{
    return m_workbook->sheets.at(std::max(0, m_sheet->currentIndex()));
}

GuessedMapping ImportColumnStep::mapping() const
{
    GuessedMapping chosen{m_titleRow->value() - 1, {}};
    for (const auto &[name, column] : m_fields)
        if (const int at = column->currentData().toInt(); column->currentIndex() > 0)
            chosen.mapping.insert(name, at);
    return chosen;
}

void ImportColumnStep::showSheet()
{
    const GuessedMapping guessed = guessMapping(sheet());
    const QSignalBlocker quiet(m_titleRow);
    m_titleRow->setRange(0, int(std::min(qsizetype(1000), sheet().rows.size())));
    m_titleRow->setValue(guessed.mapping.isEmpty() ? 0 : int(guessed.headerRow) + 1);
    for (const auto &[name, column] : std::as_const(m_fields)) {
        const QSignalBlocker quietToo(column);
        column->clear();
    }
    showColumns();
    for (const auto &[name, column] : std::as_const(m_fields))
        column->setCurrentIndex(column->findData(guessed.mapping.value(name, -1)));
    emit completeChanged();
}

/// Fills the choices with the columns as they are titled now; what was chosen stays chosen.
void ImportColumnStep::showColumns()
{
    qsizetype columns = 0;
    const qsizetype sampled = std::min(sheet().rows.size(), qsizetype(m_titleRow->value()) + 200);
    for (qsizetype row = 0; row < sampled; ++row)
        columns = std::max(columns, sheet().rows.at(row).size());
    QStringList texts;
    for (int column = 0; column < int(columns); ++column)
        texts += columnText(column);
    for (const auto &[name, choice] : std::as_const(m_fields)) {
        const QSignalBlocker quiet(choice);
        const int chosen = choice->count() > 0 ? choice->currentData().toInt() : -1;
        choice->clear();
        choice->addItem(tr("– not in this list –"), -1);
        for (int column = 0; column < int(columns); ++column)
            choice->addItem(texts.at(column), column);
        choice->setCurrentIndex(std::max(0, choice->findData(chosen)));
    }
}

/// "B: Họ và tên (NGUYỄN VĂN HÙNG, NGUYỄN THỊ THU HÀ)".
QString ImportColumnStep::columnText(int column) const
{
    QStringList samples;
    const qsizetype first = m_titleRow->value();
    for (qsizetype row = first; row < std::min(sheet().rows.size(), first + 20) && samples.size() < 2; ++row)
        if (const QString text = sheet().cell(row, column).toText().simplified(); !text.isEmpty())
            samples += text.left(30);
    const QString titled = m_titleRow->value() > 0 ? sheet().cell(m_titleRow->value() - 1, column).toText().simplified() : QString();
    if (samples.isEmpty())
        return tr("%1: %2 (empty)").arg(columnName(column), titled.left(40));
    return tr("%1: %2 (%3)").arg(columnName(column), titled.left(40), samples.join(QStringLiteral(", ")));
}
