// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/transferdialog.h"

#include "core/base/files.h"
#include "core/text/dates.h"
#include "ui/dialogs/handbookwords.h"
#include "ui/dialogs/linelist.h"
#include "ui/dialogs/memberwords.h"
#include "ui/dialogs/warninglist.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QCompleter>
#include <QPushButton>
#include <QSignalBlocker>

static QList<LineList::Line> linesOf(const QList<TransferItem> &items)
{
    QList<LineList::Line> lines;
    for (const TransferItem &item : items)
        lines += {{}, item.what};
    return lines;
}

TransferDialog::TransferDialog(const Transfer &transfer, const QList<PersonChoice> &people, const QList<Known> &known, Asks asks, const FileChooser &chooser, QWidget *parent)
    : KeptDialog(parent), m_transfer(transfer), m_known(known), m_asks(std::move(asks)), m_chooser(chooser), m_termShown(transfer.term), m_person(new PersonPicker(m_asks.matches)), m_name(new QLineEdit),
      m_idNumber(new QLineEdit), m_standing(new QComboBox), m_term(new QComboBox), m_other(new QLineEdit), m_reason(new QLineEdit), m_event(new DateField),
      m_paper(new QLineEdit), m_introduced(new DateField), m_dues(new DateField(DateField::Accepts::PartialDates)), m_until(new DateField), m_presented(new DateField),
      m_recipient(new QLineEdit), m_readKey(new QPushButton), m_items(new LineList(m_asks.matches)), m_doubts(new WarningList)
{
    const bool isNew = transfer.id.isEmpty();
    m_person->setChoices(people);
    m_person->pick(transfer.member.text);
    m_person->setEnabled(isNew);
    for (const Standing each : {Standing::Official, Standing::Probationary})
        m_standing->addItem(QString(), wordOf(each));
    for (const char *word : Words<TransferTerm>::list)
        m_term->addItem(QString(), QLatin1String(word));
    m_term->setCurrentIndex(int(transfer.term));
    QStringList titles;
    for (const Known &each : m_known)
        titles += each.title;
    m_other->setCompleter(new QCompleter(titles, m_other));
    m_other->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_other->setText(transfer.other);
    m_reason->setText(transfer.reason);
    m_paper->setText(transfer.paper);
    m_recipient->setText(transfer.recipient);
    const int year = QDate::currentDate().year();
    for (const auto &[field, day] : {std::pair{m_event, transfer.event}, {m_introduced, transfer.introduced}, {m_presented, transfer.presented}}) {
        field->setLatestYear(year + 1);
        field->setDate(day);
    }
    m_until->setLatestYear(year + 10);
    m_until->setDate(transfer.until);
    m_dues->setLatestYear(year + 1);
    m_dues->setIso(transfer.duesPaidTo.isValid() ? transfer.duesPaidTo.toString(QStringLiteral("yyyy-MM")) : QString());
    m_items->setTakesPeople(false);
    m_items->setLines(linesOf(transfer.items));
    m_items->setMinimumHeight(190);
    m_items->setMinimumWidth(fontMetrics().averageCharWidth() * 58);
    m_readKey->setAutoDefault(false);

    addField("person", m_person);
    if (!isOut()) {
        addField("name", m_name);
        addField("idNumber", m_idNumber);
        addField("standing", m_standing);
    }
    addField("term", m_term);
    addField("other", m_other);
    addField("paper", m_paper);
    addField("introduced", m_introduced);
    if (!isOut())
        addField("presented", m_presented);
    addField("dues", m_dues);
    addField("until", m_until);
    if (isOut())
        addField("event", m_event);
    addField("reason", m_reason);
    if (isOut()) {
        addField("recipient", m_recipient);
        form()->addField(m_readKey);
    }
    addBeside("items", m_items);
    addBelow(m_doubts);
    connect(m_term, &QComboBox::currentIndexChanged, this, &TransferDialog::changeTerm);
    connect(m_other, &QLineEdit::editingFinished, this, &TransferDialog::proposeKey);
    connect(m_readKey, &QPushButton::clicked, this, &TransferDialog::readKey);
    connect(m_person, &PersonPicker::picked, this, [this](const QString &key) {
        if (m_asks.standing && !key.isEmpty())
            m_standing->setCurrentIndex(std::max(0, m_standing->findData(wordOf(m_asks.standing({key})))));
        if (m_asks.duesPaidTo && m_dues->text().isEmpty() && isOut())
            if (const QDate paid = m_asks.duesPaidTo({key}); paid.isValid())
                m_dues->setIso(paid.toString(QStringLiteral("yyyy-MM")));
        if (m_asks.standing && !isOut() && !key.isEmpty()) // as known here; the introduction may say another one
            m_standing->setCurrentIndex(std::max(0, m_standing->findData(wordOf(m_asks.standing({key})))));
    });
    connect(this, &KeptDialog::edited, this, &TransferDialog::showDoubts);
    begin();
    changeTerm();
    if (!isNew)
        m_term->setFocus();
    showDoubts();
}

TransferTerm TransferDialog::term() const
{
    return fromWord<TransferTerm>(m_term->currentData().toString());
}

Transfer TransferDialog::transfer() const
{
    Transfer typed = m_transfer;
    if (typed.id.isEmpty())
        typed.member = {m_person->key()};
    typed.term = term();
    typed.other = m_other->text();
    typed.reason = m_reason->text();
    typed.paper = m_paper->text();
    typed.introduced = m_introduced->date();
    typed.until = typed.term == TransferTerm::Temporary ? m_until->date() : QDate();
    if (isOut()) {
        typed.event = m_event->date();
        typed.recipient = m_recipient->text();
    } else {
        typed.presented = m_presented->date();
    }
    const auto dues = parseIsoText(m_dues->iso());
    typed.duesPaidTo = dues && dues->month > 0 ? QDate(dues->year, dues->month, 1) : QDate();
    typed.items.clear();
    for (const LineList::Line &line : m_items->lines()) {
        const auto known = std::find_if(m_transfer.items.cbegin(), m_transfer.items.cend(), [&](const TransferItem &each) { return each.what == line.text; });
        typed.items += known == m_transfer.items.cend() ? TransferItem{line.text, {}, false, {}} : *known;
    }
    return typed;
}

Member TransferDialog::person() const
{
    Member person;
    person.id = {m_person->key()};
    person.name = m_name->text();
    person.idNumber = person.cardNumber = m_idNumber->text().simplified().remove(u' ');
    return person;
}

Standing TransferDialog::standing() const
{
    return fromWord<Standing>(m_standing->currentData().toString());
}

/// The form and what goes along stand side by side.
QSize TransferDialog::sizeHint() const
{
    const int letters = fontMetrics().averageCharWidth() * 140;
    return QSize(std::max(KeptDialog::sizeHint().width(), letters), KeptDialog::sizeHint().height()).boundedTo(QSize(1240, 600));
}

void TransferDialog::accept()
{
    if (!m_items->notAdded().isEmpty())
        return messages()->show(Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” was typed and not added to what goes along. Press Enter there, or empty the field."), {m_items->notAdded()}}, m_items);
    KeptDialog::accept();
}

/// What usually goes along is another list for another term, as long as nobody changed it.
void TransferDialog::changeTerm()
{
    form()->setFieldVisible(m_until, term() == TransferTerm::Temporary);
    if (m_asks.usualItems && term() != m_termShown && m_items->lines() == linesOf(m_asks.usualItems(m_termShown)))
        m_items->setLines(linesOf(m_asks.usualItems(term())));
    m_termShown = term();
    grow();
}

/// A key that belongs to a known organisation goes when another one is named; one that somebody typed or read from a file stays.
void TransferDialog::proposeKey()
{
    if (!isOut())
        return;
    QString key;
    bool isKnown = m_recipient->text().isEmpty(), isRight = false;
    for (const Known &each : std::as_const(m_known)) {
        isKnown = isKnown || each.key == m_recipient->text();
        if (each.title != m_other->text())
            continue;
        key = each.key;
        isRight = isRight || (!each.key.isEmpty() && each.key == m_recipient->text());
    }
    if (isKnown && !isRight)
        m_recipient->setText(key);
}

/// The file that another book gives out says its key, its name and the digits, each on a line.
void TransferDialog::readKey()
{
    m_chooser.toOpen(this, tr("Open the key of the receiver"), [this](const QString &path) {
        constexpr qint64 largest = 64 * 1024;
        const auto bytes = readWhole(path, largest);
        if (!bytes)
            return messages()->show(bytes.error());
        const QStringList lines = QString::fromUtf8(*bytes).split(u'\n');
        if (!lines.value(0).startsWith(QLatin1String("age1")))
            return messages()->show(Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "This file holds no key of a receiver. It is the one that the other book saves under Transfers, Our key.")});
        m_recipient->setText(lines.value(0).simplified());
        if (m_other->text().isEmpty())
            m_other->setText(lines.value(1).simplified());
        emit edited();
    });
}

void TransferDialog::showDoubts()
{
    const Transfer typed = transfer();
    m_doubts->setSentences(m_asks.doubts && !typed.member.isEmpty() ? m_asks.doubts(typed) : QStringList());
}

void TransferDialog::retranslate()
{
    KeptDialog::retranslate();
    const bool isNew = m_transfer.id.isEmpty();
    setWindowTitle(!isOut() ? tr("Somebody comes with papers") : isNew ? tr("A member leaves") : tr("Change a transfer"));
    form()->setLabel(m_person, isOut() ? tr("&Member") : tr("&In the book already"));
    form()->setLabel(m_name, tr("Na&me of a new person"));
    form()->setLabel(m_idNumber, tr("I&dentification number"));
    form()->setLabel(m_standing, tr("St&anding"));
    form()->setLabel(m_term, tr("&For how long"));
    form()->setLabel(m_other, isOut() ? tr("&To which organisation") : tr("F&rom which organisation"));
    form()->setLabel(m_paper, tr("Introduction, &number and issuer"));
    form()->setLabel(m_introduced, tr("Da&y of the introduction"));
    form()->setLabel(m_presented, tr("&Papers presented on"));
    form()->setLabel(m_dues, tr("D&ues paid up to the month"));
    form()->setLabel(m_until, tr("Unti&l"));
    form()->setLabel(m_event, tr("Is needed s&ince"));
    form()->setLabel(m_reason, tr("Reas&on"));
    form()->setLabel(m_recipient, tr("Key of the recei&ver"));
    m_recipient->setPlaceholderText(tr("age1… – empty: papers alone"));
    m_dues->setPlaceholderText(tr("month/year"));
    form()->setLabel(m_readKey, QString());
    m_readKey->setText(tr("R&ead the key from a file…"));
    m_items->setWords(tr("What &goes along"), tr("Another paper, then Enter"));
    m_items->retranslate();
    const QSignalBlocker quiet(m_term);
    for (int i = 0; i < m_term->count(); ++i)
        m_term->setItemText(i, handbookwords::term(TransferTerm(i)));
    for (int i = 0; i < m_standing->count(); ++i)
        m_standing->setItemText(i, memberwords::standing(fromWord<Standing>(m_standing->itemData(i).toString())));
}

QString TransferDialog::saveWords() const
{
    return isOut() ? tr("&Save the transfer") : tr("&Save the arrival");
}
