// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/keptdialog.h"

#include "ui/widgets/datefield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/personpicker.h"
#include "ui/widgets/textfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

KeptDialog::KeptDialog(QWidget *parent)
    : QDialog(parent), m_form(new Form), m_messages(new MessageBar), m_saveButton(new QPushButton),
      m_cancelButton(new QPushButton), m_beside(new QVBoxLayout)
{
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_saveButton, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_cancelButton, QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &KeptDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &KeptDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_form, 1);
    middle->addLayout(m_beside);
    column->addLayout(middle, 1);
    column->addWidget(buttons);
    m_saveButton->setDefault(true);  // only now: a dialog learns of its default button when the button stands in it
}

QString KeptDialog::typed() const
{
    const QString now = values();
    return now == m_beginning ? QString() : now;
}

void KeptDialog::bringBack(const QString &typed)
{
    restore(typed);
    m_messages->say(tr("What was being typed here was kept and stands here again."),
                    {tr("&Begin anew"), [this] { restore(m_beginning); }});
}

QSize KeptDialog::sizeHint() const
{
    const QSize inner = QDialog::sizeHint();
    const int letters = fontMetrics().averageCharWidth() * 70;
    const QSize limit = screen() ? screen()->availableSize() - QSize(40, 60) : QSize(1326, 708);
    return QSize(std::max(inner.width(), letters), std::min(inner.height() + 48, 600)).boundedTo(limit);
}

void KeptDialog::accept()
{
    for (const auto &[name, field] : std::as_const(m_fields))
        if (const auto *date = qobject_cast<DateField *>(field))
            if (const auto read = date->value(); !read)
                return m_messages->show(read.error(), field);
    if (m_save)
        if (const auto saved = m_save(); !saved)
            return m_messages->show(saved.error());
    QDialog::accept();
}

void KeptDialog::addField(const char *name, QWidget *field)
{
    m_form->addField(field);
    m_fields += {QLatin1String(name), field};
    if (auto *prose = qobject_cast<TextField *>(field))
        connect(prose, &TextField::textEdited, this, &KeptDialog::edited);
    else if (auto *picker = qobject_cast<PersonPicker *>(field))
        connect(picker, &PersonPicker::picked, this, &KeptDialog::edited);
    else if (auto *number = qobject_cast<NumberField *>(field))
        connect(number, &NumberField::valueChanged, this, &KeptDialog::edited);
    else if (auto *line = qobject_cast<QLineEdit *>(field))
        connect(line, &QLineEdit::textEdited, this, &KeptDialog::edited);
    else if (auto *combo = qobject_cast<QComboBox *>(field))
        connect(combo, &QComboBox::currentIndexChanged, this, &KeptDialog::edited);
    else if (auto *check = qobject_cast<QCheckBox *>(field))
        connect(check, &QCheckBox::toggled, this, &KeptDialog::edited);
}

void KeptDialog::addBelow(QWidget *widget)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->count() - 1, widget);
}

void KeptDialog::grow()
{
    layout()->activate();
    resize(size().expandedTo(sizeHint()));
}

void KeptDialog::addBeside(const char *name, KeptWidget *field)
{
    m_beside->addWidget(field, 1);
    m_fields += {QLatin1String(name), field};
    connect(field, &KeptWidget::edited, this, &KeptDialog::edited);
}

void KeptDialog::begin()
{
    m_beginning = values();
    retranslate();
    if (!m_fields.isEmpty())
        m_fields.first().second->setFocus();
}

void KeptDialog::setSaveWords()
{
    m_saveButton->setText(saveWords());
}

void KeptDialog::retranslate()
{
    setSaveWords();
    m_cancelButton->setText(tr("&Cancel"));
}

void KeptDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

QString KeptDialog::values() const
{
    QJsonObject object;
    for (const auto &[name, field] : m_fields) {
        if (const auto *prose = qobject_cast<const TextField *>(field))
            object.insert(name, prose->text());
        else if (const auto *picker = qobject_cast<const PersonPicker *>(field))
            object.insert(name, picker->key());
        else if (const auto *number = qobject_cast<const NumberField *>(field))
            object.insert(name, number->value());
        else if (const auto *line = qobject_cast<const QLineEdit *>(field))
            object.insert(name, line->text());
        else if (const auto *combo = qobject_cast<const QComboBox *>(field))
            object.insert(name, combo->currentData().toString());
        else if (const auto *check = qobject_cast<const QCheckBox *>(field))
            object.insert(name, check->isChecked());
        else if (const auto *kept = qobject_cast<const KeptWidget *>(field))
            object.insert(name, kept->keptText());
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void KeptDialog::restore(const QString &values)
{
    const QJsonObject object = QJsonDocument::fromJson(values.toUtf8()).object();
    for (const auto &[name, field] : std::as_const(m_fields)) {
        const QJsonValue value = object.value(name);
        if (value.isUndefined())
            continue;
        if (auto *prose = qobject_cast<TextField *>(field))
            prose->setText(value.toString());
        else if (auto *picker = qobject_cast<PersonPicker *>(field))
            picker->pick(value.toString());
        else if (auto *number = qobject_cast<NumberField *>(field))
            number->setValue(value.toInt());
        else if (auto *line = qobject_cast<QLineEdit *>(field))
            line->setText(value.toString());
        else if (auto *combo = qobject_cast<QComboBox *>(field))
            combo->setCurrentIndex(std::max(0, combo->findData(value.toString())));
        else if (auto *check = qobject_cast<QCheckBox *>(field))
            check->setChecked(value.toBool());
        else if (auto *kept = qobject_cast<KeptWidget *>(field))
            kept->setKeptText(value.toString());
    }
    emit edited();
}
