// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/entrydialog.h"

#include "core/text/fold.h"
#include "ui/dialogs/memberwords.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/form.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

EntryDialog::EntryDialog(QWidget *parent)
    : QDialog(parent), m_form(new Form), m_messages(new MessageBar), m_saveButton(new QPushButton),
      m_cancelButton(new QPushButton)
{
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_saveButton, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_cancelButton, QDialogButtonBox::RejectRole);
    m_saveButton->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &EntryDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &EntryDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addWidget(m_form, 1);
    column->addWidget(buttons);
}

EntryDialog::Typed EntryDialog::typed() const
{
    Typed texts;
    for (const Entry &entry : m_entries) {
        if (const auto *line = qobject_cast<QLineEdit *>(entry.field))
            texts.insert(entry.name, line->text());
        else if (const auto *prose = qobject_cast<TextField *>(entry.field))
            texts.insert(entry.name, prose->text());
        else
            texts.insert(entry.name, value(entry.name));
    }
    return texts;
}

void EntryDialog::restore(const Typed &typed)
{
    for (const Entry &entry : std::as_const(m_entries)) {
        if (!typed.contains(entry.name))
            continue;
        if (auto *line = qobject_cast<QLineEdit *>(entry.field))
            line->setText(typed.value(entry.name));
        else
            setValue(entry.name, typed.value(entry.name));
    }
    emit edited();
}

void EntryDialog::bringBack(const Typed &typed)
{
    restore(typed);
    m_messages->say(tr("What you typed last time was kept and stands here again."),
                    {tr("&Begin anew"), [this] { restore(m_beginning); }});
}

QWidget *EntryDialog::field(const QString &name) const
{
    for (const Entry &entry : m_entries)
        if (entry.name == name)
            return entry.field;
    return nullptr;
}

QSize EntryDialog::sizeHint() const
{
    const QSize inner = QDialog::sizeHint();
    const int letters = fontMetrics().averageCharWidth() * 74;
    const QSize limit = screen() ? screen()->availableSize() - QSize(40, 60) : QSize(1326, 708);
    const int most = std::max(580, fontMetrics().height() * 25);
    return QSize(std::max(inner.width(), letters), std::min(inner.height() + 40, most)).boundedTo(limit);
}

void EntryDialog::accept()
{
    for (const Entry &entry : std::as_const(m_entries))
        if (const auto *date = qobject_cast<DateField *>(entry.field))
            if (const auto read = date->value(); !read)
                return complain(read.error(), entry.field);
    QWidget *where = nullptr;
    if (const auto checked = check(where); !checked)
        return complain(checked.error(), where);
    if (m_save)
        if (const auto saved = m_save(); !saved)
            return complain(saved.error(), nullptr);
    QDialog::accept();
}

void EntryDialog::addText(const char *name, const char *label)
{
    auto *line = new QLineEdit;
    connect(line, &QLineEdit::textEdited, this, &EntryDialog::edited);
    add(name, label, line);
}

void EntryDialog::addDate(const char *name, const char *label, bool partial, int latestYear)
{
    auto *date = new DateField(partial ? DateField::Accepts::PartialDates : DateField::Accepts::WholeDates);
    date->setLatestYear(latestYear);
    connect(date, &QLineEdit::textEdited, this, &EntryDialog::edited);
    add(name, label, date);
}

void EntryDialog::addProse(const char *name, const char *label)
{
    auto *prose = new TextField;
    prose->setLines(2, 6);
    connect(prose, &TextField::textEdited, this, &EntryDialog::edited);
    add(name, label, prose);
}

void EntryDialog::addCombo(const char *name, const char *label, const QStringList &words,
                           const std::function<QString(const QString &)> &say)
{
    auto *combo = new QComboBox;
    for (const QString &word : words)
        combo->addItem(say(word), word);
    connect(combo, &QComboBox::activated, this, &EntryDialog::edited);
    add(name, label, combo, say);
}

void EntryDialog::addHeading(const char *title)
{
    auto *heading = new SectionHeader;
    m_form->addWide(heading);
    m_texts += {heading, title};
}

void EntryDialog::addHint(const char *sentence)
{
    auto *hint = new QLabel;
    hint->setWordWrap(true);
    hint->setTextFormat(Qt::PlainText);
    m_form->addWide(hint);
    m_texts += {hint, sentence};
}

void EntryDialog::addWide(QWidget *widget)
{
    m_form->addWide(widget);
}

QString EntryDialog::value(const QString &name) const
{
    QWidget *typedIn = field(name);
    if (const auto *date = qobject_cast<DateField *>(typedIn))
        return date->iso();
    if (const auto *line = qobject_cast<QLineEdit *>(typedIn))
        return nfc(line->text().simplified());
    if (const auto *prose = qobject_cast<TextField *>(typedIn))
        return prose->text().trimmed();
    if (const auto *combo = qobject_cast<QComboBox *>(typedIn))
        return combo->currentData().toString();
    return {};
}

void EntryDialog::setValue(const QString &name, const QString &stored)
{
    QWidget *shownIn = field(name);
    if (auto *date = qobject_cast<DateField *>(shownIn))
        date->setIso(stored);
    else if (auto *line = qobject_cast<QLineEdit *>(shownIn))
        line->setText(stored);
    else if (auto *prose = qobject_cast<TextField *>(shownIn))
        prose->setText(stored);
    else if (auto *combo = qobject_cast<QComboBox *>(shownIn))
        combo->setCurrentIndex(std::max(0, combo->findData(stored)));
}

void EntryDialog::begin()
{
    m_beginning = typed();
    retranslate();
    resize(sizeHint());  // by itself Qt would give it two thirds of the screen at most
    if (!m_entries.isEmpty())
        m_entries.first().field->setFocus();
}

Result<Done> EntryDialog::check(QWidget *&) const
{
    return Done{};
}

void EntryDialog::retranslate()
{
    m_saveButton->setText(tr("&Save"));
    m_cancelButton->setText(tr("&Cancel"));
    for (const Entry &entry : std::as_const(m_entries)) {
        m_form->setLabel(entry.field, memberwords::translated(entry.label));
        if (auto *combo = qobject_cast<QComboBox *>(entry.field))
            for (int item = 0; item < combo->count(); ++item)
                combo->setItemText(item, entry.say(combo->itemData(item).toString()));
    }
    for (const auto &[widget, text] : std::as_const(m_texts))
        static_cast<QLabel *>(widget)->setText(memberwords::translated(text));
}

void EntryDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void EntryDialog::add(const char *name, const char *label, QWidget *field, std::function<QString(const QString &)> say)
{
    m_form->addField(field);
    m_entries += {QLatin1String(name), label, field, std::move(say)};
}

void EntryDialog::complain(const Error &error, QWidget *where)
{
    m_messages->show(error, where);
    if (where)
        m_form->ensureWidgetVisible(where);
}
