// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/eventdialog.h"

#include "core/base/files.h"
#include "core/text/dates.h"
#include "core/text/fold.h"
#include "ui/dialogs/handbookwords.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

EventDialog::EventDialog(const MemberEvent &event, const QString &name, const QList<int> &badges, const FileChooser &chooser, QWidget *parent)
    : KeptDialog(parent), m_event(event), m_name(name), m_chooser(chooser), m_what(new QComboBox), m_text(new TextField), m_years(new QComboBox),
      m_from(new DateField(DateField::Accepts::PartialDates)), m_until(new DateField(DateField::Accepts::PartialDates)), m_number(new QLineEdit),
      m_decided(new DateField(DateField::Accepts::PartialDates)), m_issuer(new QLineEdit), m_scanName(new QLabel), m_path(new QLineEdit), m_choose(new QPushButton), m_drop(new QPushButton)
{
    for (const char *word : Words<EventKind>::list)
        if (fromWord<EventKind>(QLatin1String(word)) != EventKind::Correction)
            m_what->addItem(QString(), QLatin1String(word));
    for (const int years : badges)
        m_years->addItem(QString::number(years), years);
    m_what->setCurrentIndex(std::max(0, m_what->findData(wordOf(event.what))));
    m_years->setCurrentIndex(std::max(0, m_years->findData(int(event.years))));
    m_text->setLines(2, 5);
    m_text->setText(event.text);
    m_until->setLatestYear(QDate::currentDate().year() + 5);
    m_from->setIso(event.from);
    m_until->setIso(event.until);
    m_number->setText(event.number);
    m_decided->setIso(event.decided);
    m_issuer->setText(event.issuer);
    addField("what", m_what);
    addField("text", m_text);
    addField("years", m_years);
    addField("from", m_from);
    addField("until", m_until);
    addField("number", m_number);
    addField("decided", m_decided);
    addField("issuer", m_issuer);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    m_scanName->setTextFormat(Qt::PlainText);
    m_scanName->setWordWrap(true);
    line->addWidget(m_scanName, 1);
    for (QPushButton *button : {m_choose, m_drop}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    addBelow(row);
    addField("scan", m_path);  // never in sight: so that a draft brings the choice back
    form()->setFieldVisible(m_path, false);
    connect(m_path, &QLineEdit::textChanged, this, &EventDialog::readScan);
    connect(m_what, &QComboBox::currentIndexChanged, this, &EventDialog::showKind);
    connect(m_choose, &QPushButton::clicked, this, &EventDialog::chooseScan);
    connect(m_drop, &QPushButton::clicked, this, &EventDialog::dropScan);
    begin();
    showKind();
}

MemberEvent EventDialog::memberEvent() const
{
    MemberEvent event = m_event;
    event.what = fromWord<EventKind>(m_what->currentData().toString());
    event.text = m_text->text();
    event.years = event.what == EventKind::Badge ? m_years->currentData().toInt() : 0;
    event.from = m_from->iso();
    event.until = m_until->iso();
    event.number = nfc(m_number->text().simplified());
    event.decided = m_decided->iso();
    event.issuer = nfc(m_issuer->text().simplified());
    return event;
}

void EventDialog::chooseScan()
{
    m_chooser.toOpen(this, tr("Scan of the paper (PDF, JPEG or PNG)"), [this](const QString &path) {
        m_path->setText(path);
        emit edited();
    });
}

void EventDialog::readScan()
{
    const QString path = m_path->text();
    if (path.isEmpty())
        return;
    constexpr qint64 largest = 32 << 20;
    const auto bytes = readWhole(path, largest);
    if (!bytes) {
        m_path->clear();
        return messages()->show(bytes.error());
    }
    m_bytes = *bytes;
    m_event.scanName = QFileInfo(path).fileName();
    showScan();
}

void EventDialog::dropScan()
{
    m_path->clear();
    m_bytes.clear();
    m_event.scan.clear();
    m_event.scanName.clear();
    showScan();
    emit edited();
}

/// A badge needs its years; the other kinds have none.
void EventDialog::showKind()
{
    form()->setFieldVisible(m_years, m_what->currentData().toString() == wordOf(EventKind::Badge));
}

void EventDialog::showScan()
{
    const bool has = !m_bytes.isEmpty() || !m_event.scan.isEmpty();
    m_scanName->setText(has ? tr("Scan: %1").arg(m_event.scanName) : tr("No scan of the paper."));
    m_drop->setEnabled(has);
}

void EventDialog::retranslate()
{
    KeptDialog::retranslate();
    setWindowTitle(m_event.id.isEmpty() ? tr("New line in the timeline of %1").arg(m_name) : tr("Line in the timeline of %1").arg(m_name));
    for (int item = 0; item < m_what->count(); ++item)
        m_what->setItemText(item, handbookwords::event(fromWord<EventKind>(m_what->itemData(item).toString())));
    form()->setLabel(m_what, tr("&Kind"));
    form()->setLabel(m_text, tr("&What it was"));
    form()->setLabel(m_years, tr("&Years of party age"));
    form()->setLabel(m_from, tr("&From (whole or in part)"));
    form()->setLabel(m_until, tr("&Until"));
    form()->setLabel(m_number, tr("&Number of the decision"));
    form()->setLabel(m_decided, tr("&Date of the decision"));
    form()->setLabel(m_issuer, tr("&Issued by"));
    m_choose->setText(tr("C&hoose a scan…"));
    m_drop->setText(tr("&Remove the scan"));
    showScan();
}

QString EventDialog::saveWords() const
{
    return tr("&Save the line");
}
