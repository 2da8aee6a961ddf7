// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/duessection.h"

#include "core/usecases/duespapers.h"
#include "core/usecases/undoing.h"
#include "ui/pages/loggedpaper.h"
#include "ui/widgets/flowlayout.h"

#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

DuesSection::DuesSection(Book &book, const FileChooser &chooser, QWidget *parent)
    : QWidget(parent), m_book(book), m_chooser(chooser), m_above(new QHBoxLayout), m_table(new RowTable), m_buttonBox(nullptr)
{
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    m_buttonBox = flow;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_above);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    setFocusProxy(m_table);
}

QPushButton *DuesSection::addButton(std::function<void()> press)
{
    auto *button = new QPushButton;
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, std::move(press));
    m_buttonBox->addWidget(button);
    m_buttons += button;
    return button;
}

void DuesSection::addKey(QKeyCombination key, std::function<void()> press)
{
    auto *shortcut = new QShortcut(key, m_table);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, std::move(press));
}

bool DuesSection::carryOut(const std::function<Result<QString>()> &work)
{
    const auto size = m_book.logSize();
    if (!size) {
        emit failed(size.error());
        return false;
    }
    const auto done = work();
    if (!done) {
        emit failed(done.error());
        return false;
    }
    const auto now = m_book.logSize();
    if (!now || *now == *size) {
        emit said(*done, {});
        return true;
    }
    const auto takeBack = [self = QPointer<DuesSection>(this), at = *size] {
        if (!self)
            return;
        if (const auto undone = undo(self->m_book, at); !undone)
            emit self->failed(undone.error());
    };
    emit said(*done, {tr("Take it &back"), takeBack});
    return true;
}

void DuesSection::openPaper(const QString &title, const QString &fileName, int people, const std::function<Result<paper::Pages>()> &pages,
                            const std::function<Result<QByteArray>()> &pdf)
{
    PaperDialog::Paper paper;
    paper.pages = [pages](int) { return pages(); };
    paper.pdf = [pdf](int) { return pdf(); };
    paper.title = title;
    paper.fileName = fileName;
    openLoggedPaper(m_book, std::move(paper), {QStringLiteral("dues"), title, {}, people}, m_chooser, this, [this](const Error &error) { emit failed(error); });
}

void DuesSection::openDuesBook(int year, const QDate &today)
{
    const auto sheet = [this, year, today] { return duesBookSheet(m_book, year, today); };
    const auto now = sheet();
    if (!now)
        return emit failed(now.error());
    openPaper(tr("Dues book of %1").arg(year), QStringLiteral("so-thu-nop-dang-phi-%1.pdf").arg(year), int(now->lines.size()),
              [sheet]() -> Result<paper::Pages> {
                  const auto made = sheet();
                  return made ? documents::duesBookPages(*made) : Result<paper::Pages>(made.error());
              },
              [sheet]() -> Result<QByteArray> {
                  const auto made = sheet();
                  return made ? documents::duesBookPdf(*made) : Result<QByteArray>(made.error());
              });
}

void DuesSection::addSaving(std::function<Result<MemberTable>()> list)
{
    m_list = std::move(list);
    m_xlsx = addButton([this] { saveList(listleaving::Format::Xlsx); });
    m_csv = addButton([this] { saveList(listleaving::Format::Csv); });
}

void DuesSection::addYearBook(std::function<void()> openYear)
{
    m_yearBook = addButton(std::move(openYear));
}

/// A list with nothing on it leaves nowhere.
static Result<MemberTable> filledTable(Result<MemberTable> table)
{
    if (table && table->rows.isEmpty())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Nothing stands in this list; there is nothing to print or save.")};
    return table;
}

void DuesSection::printList()
{
    const auto table = filledTable(m_list());
    if (!table)
        return emit failed(table.error());
    listleaving::openPaper(m_book, *table, pagesWithSums(*table), {}, m_chooser, this, [this](const Error &error) { emit failed(error); });
}

void DuesSection::saveList(listleaving::Format format)
{
    const auto table = filledTable(m_list());
    if (!table)
        return emit failed(table.error());
    listleaving::save(m_book, *table, pagesWithSums(*table), format, m_chooser, this, [this](const Error &error) { emit failed(error); },
                      [this](const QString &sentence) { emit said(sentence, {}); });
}

void DuesSection::retranslateLeaving()
{
    m_xlsx->setText(tr("Save as &XLSX…"));
    m_csv->setText(tr("Save as CS&V…"));
    if (m_yearBook)
        m_yearBook->setText(tr("D&ues book of the year…"));
}
