// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/columnchoice.h"

#include "ui/widgets/form.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/statuslabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <array>

/// "A", "B", ... "Z", "AA" as spreadsheets name their columns.
static QString columnName(int column)
{
    QString name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'A' + (rest - 1) % 26));
    return name;
}

static constexpr std::array<legacy::Encoding, 3> allEncodings = {legacy::Encoding::Unicode, legacy::Encoding::Tcvn3, legacy::Encoding::Vni};

ColumnChoice::ColumnChoice(QWidget *parent)
    : QWidget(parent), m_intro(new QLabel), m_lettersFound(new StatusLabel), m_rememberedRow(new QWidget), m_rememberedWords(new QLabel), m_forget(new QPushButton),
      m_form(new Form), m_sheet(new QComboBox), m_titleRow(new NumberField), m_letters(new QComboBox)
{
    for (QLabel *words : {m_intro, m_rememberedWords}) {
        words->setWordWrap(true);
        words->setTextFormat(Qt::PlainText);
    }
    m_lettersFound->setWordWrap(true);
    m_letters->setObjectName(QStringLiteral("letters"));
    m_titleRow->setObjectName(QStringLiteral("titleRow"));
    m_forget->setAutoDefault(false);
    auto *remembered = new QHBoxLayout(m_rememberedRow);
    remembered->setContentsMargins(0, 0, 0, 0);
    remembered->addWidget(m_rememberedWords, 1);
    remembered->addWidget(m_forget);
    m_form->addField(m_sheet);
    m_form->addField(m_titleRow);
    m_form->addField(m_letters);
    m_sheet->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_letters->addItem({}, -1);
    for (const legacy::Encoding each : allEncodings)
        m_letters->addItem(legacy::nameOf(each), int(each));
    for (const auto &[name, title] : importFields()) {
        auto *column = new QComboBox;
        column->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        column->setMinimumContentsLength(30);
        column->setObjectName(name);
        connect(column, &QComboBox::currentIndexChanged, this, &ColumnChoice::changed);
        m_form->addField(column);
        m_form->setLabel(column, title);
        m_fields += {name, column};
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::gap);
    column->addWidget(m_intro);
    column->addWidget(m_rememberedRow);
    column->addWidget(m_lettersFound);
    column->addWidget(m_form, 1);
    m_rememberedRow->hide();
    m_lettersFound->hide();
    setFocusProxy(m_form);
    connect(m_sheet, &QComboBox::currentIndexChanged, this, &ColumnChoice::showSheet);
    connect(m_titleRow, &NumberField::valueChanged, this, [this] {
        m_recognised = encodingsIn(columnLetters(*sheet(), m_titleRow->value() - 1));
        showColumns();
        showLetters();
    });
    connect(m_letters, &QComboBox::currentIndexChanged, this, [this] {
        showColumns();
        showLetters();
        emit changed();
    });
    connect(m_forget, &QPushButton::clicked, this, &ColumnChoice::forget);
}

bool ColumnChoice::isComplete() const
{
    return m_workbook && mapping().mapping.contains(QStringLiteral("name"));
}

void ColumnChoice::retranslate()
{
    m_intro->setText(tr("The columns were recognised by their titles. Check them by the first rows shown after each title "
                        "and correct what is wrong. Only the name is needed."));
    m_rememberedWords->setText(tr("The columns are assigned as the last time a list with these titles was taken in."));
    m_forget->setText(tr("&Forget that, recognise anew"));
    m_form->setLabel(m_sheet, tr("&Sheet"));
    m_form->setLabel(m_titleRow, tr("&Row of the titles"));
    m_form->setLabel(m_letters, tr("&Letters of the list"));
    const QSignalBlocker quiet(m_letters);
    m_letters->setItemText(0, tr("As recognised, column by column"));
    m_titleRow->setEmptyWords(tr("There are no titles"));
    if (m_workbook) {
        showColumns();
        showLetters();
    }
}

void ColumnChoice::setWorkbook(const std::shared_ptr<const Workbook> &workbook, const QList<ImportMapping> &kept)
{
    m_workbook = workbook;
    m_kept = kept;
    const QSignalBlocker quiet(m_sheet);
    m_sheet->clear();
    int best = 0;
    qsizetype most = -1;
    for (int at = 0; at < int(workbook->sheets.size()); ++at) {
        const Sheet &each = workbook->sheets.at(at);
        m_sheet->addItem(each.name.isEmpty() ? tr("The whole file") : each.isHidden ? tr("%1 (hidden)").arg(each.name) : each.name);
        if (const qsizetype known = guessMapping(each).mapping.size(); known > most) {
            best = at;
            most = known;
        }
    }
    m_sheet->setCurrentIndex(best);
    m_form->setFieldVisible(m_sheet, workbook->sheets.size() > 1);
    showSheet();
}

std::shared_ptr<const Sheet> ColumnChoice::sheet() const
{
    return {m_workbook, &m_workbook->sheets.at(std::max(0, m_sheet->currentIndex()))};
}

GuessedMapping ColumnChoice::mapping() const
{
    GuessedMapping chosen{m_titleRow->value() - 1, {}, {}};
    for (const auto &[name, column] : m_fields)
        if (const int at = column->currentData().toInt(); column->currentIndex() > 0)
            chosen.mapping.insert(name, at);
    chosen.encodings = encodings();
    return chosen;
}

QMap<int, legacy::Encoding> ColumnChoice::encodings() const
{
    const int chosen = m_letters->currentData().toInt();
    if (chosen < 0)
        return m_recognised;
    QMap<int, legacy::Encoding> all;
    if (legacy::Encoding(chosen) != legacy::Encoding::Unicode)
        for (const auto &[name, column] : m_fields)
            if (column->currentIndex() > 0)
                all.insert(column->currentData().toInt(), legacy::Encoding(chosen));
    return all;
}

void ColumnChoice::showSheet()
{
    const auto remembered = rememberedMapping(m_kept, *sheet());
    m_remembered = remembered ? std::optional(remembered->record.id) : std::nullopt;
    take(remembered ? remembered->mapping : guessMapping(*sheet()));
}

void ColumnChoice::take(const GuessedMapping &mapping)
{
    m_recognised = mapping.encodings;
    {
        const QSignalBlocker quiet(m_titleRow);
        m_titleRow->setRange(0, int(std::min(qsizetype(1000), sheet()->rows.size())));
        m_titleRow->setValue(mapping.mapping.isEmpty() ? 0 : int(mapping.headerRow) + 1);
        const QSignalBlocker quietToo(m_letters);
        m_letters->setCurrentIndex(0);
    }
    for (const auto &[name, column] : std::as_const(m_fields)) {
        const QSignalBlocker quiet(column);
        column->clear();
    }
    showColumns();
    for (const auto &[name, column] : std::as_const(m_fields))
        column->setCurrentIndex(column->findData(mapping.mapping.value(name, -1)));
    showLetters();
    m_rememberedRow->setVisible(m_remembered.has_value());
    emit changed();
}

void ColumnChoice::forget()
{
    const auto forgotten = std::exchange(m_remembered, std::nullopt);
    if (!forgotten)
        return;
    m_kept.removeIf([&](const ImportMapping &each) { return each.id == *forgotten; });
    take(guessMapping(*sheet()));
    m_form->setFocus();
    emit forgetAsked(*forgotten);
}

/// Says in which columns the letters are not Unicode, how sure that is, and which letters would be lost.
void ColumnChoice::showLetters()
{
    const QMap<int, legacy::Encoding> used = encodings();
    QStringList sentences;
    bool isDoubtful = false;
    for (const ColumnLetters &each : columnLetters(*sheet(), m_titleRow->value() - 1)) {
        const QString name = each.title.isEmpty() ? columnName(each.column) : each.title;
        const legacy::Encoding encoding = used.value(each.column);
        if (encoding != legacy::Encoding::Unicode && encoding == each.found.encoding && each.found.sure == legacy::Recognised::Certain)
            sentences += tr("%1: old letters of %2.").arg(name, legacy::nameOf(encoding));
        else if (encoding != legacy::Encoding::Unicode) {
            sentences += tr("%1: probably old letters of %2; please look at the names.").arg(name, legacy::nameOf(encoding));
            isDoubtful = true;
        } else if (each.isDecomposed) {
            sentences += tr("%1: letters and marks are written apart and are put together.").arg(name);
        }
        if (encoding == each.found.encoding && !each.unreadable.isEmpty()) {
            sentences += tr("%1: no letter is known for %2, it would be lost and stays as it is written.").arg(name, each.unreadable.join(u' '));
            isDoubtful = true;
        }
        if (encoding == legacy::Encoding::Tcvn3 && !each.guessedCase.isEmpty())
            sentences += tr("%1: these fonts have no capitals with tones; by the letters around them are read %2.").arg(name, each.guessedCase.mid(0, 12).join(u' '));
    }
    m_lettersFound->setStatus(isDoubtful ? Tone::Warning : Tone::Notice, sentences.join(u' '));
    m_lettersFound->setVisible(!sentences.isEmpty());
}

/// Fills the choices with the columns as they are titled now; what was chosen stays chosen.
void ColumnChoice::showColumns()
{
    qsizetype columns = 0;
    const qsizetype sampled = std::min(sheet()->rows.size(), qsizetype(m_titleRow->value()) + 200);
    for (qsizetype row = 0; row < sampled; ++row)
        columns = std::max(columns, sheet()->rows.at(row).size());
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
QString ColumnChoice::columnText(int column) const
{
    const legacy::Encoding encoding = encodings().value(column);
    QStringList samples;
    const qsizetype first = m_titleRow->value();
    for (qsizetype row = first; row < std::min(sheet()->rows.size(), first + 20) && samples.size() < 2; ++row)
        if (const QString text = legacy::decoded(sheet()->cell(row, column).toText().simplified(), encoding); !text.isEmpty())
            samples += text.left(30);
    const QString titled = m_titleRow->value() > 0 ? legacy::decoded(sheet()->cell(m_titleRow->value() - 1, column).toText().simplified(), encoding) : QString();
    if (samples.isEmpty())
        return tr("%1: %2 (empty)").arg(columnName(column), titled.left(40));
    return tr("%1: %2 (%3)").arg(columnName(column), titled.left(40), samples.join(QStringLiteral(", ")));
}
