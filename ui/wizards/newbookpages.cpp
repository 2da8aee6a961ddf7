// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/disks.h"
#include "core/base/files.h"
#include "ui/dialogs/passphrasefields.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/form.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/statuslabel.h"
#include "ui/wizards/newbookpages_p.h"

#include <QCheckBox>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QVBoxLayout>

BookStep::BookStep() : m_messages(new MessageBar), m_form(new Form)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_messages);
    column->addWidget(m_form, 1);
}

bool BookStep::refuse(const Error &error, QWidget *field)
{
    m_messages->show(error, field);
    return false;
}

QLabel *BookStep::addSentence()
{
    auto *sentence = new QLabel;
    sentence->setWordWrap(true);
    sentence->setTextFormat(Qt::PlainText);
    m_form->addWide(sentence);
    return sentence;
}

void BookStep::showEvent(QShowEvent *event)
{
    QWizardPage::showEvent(event);
    // after the wizard has given the focus to its own button
    if (m_first)
        QMetaObject::invokeMethod(m_first, qOverload<>(&QWidget::setFocus), Qt::QueuedConnection);
}

KindPage::KindPage()
    : m_sentence(addSentence()), m_cell(new QRadioButton), m_cellSentence(nullptr), m_office(new QRadioButton), m_officeSentence(nullptr)
{
    m_cell->setObjectName(QStringLiteral("cell"));
    m_office->setObjectName(QStringLiteral("office"));
    m_cell->setChecked(true);
    m_first = m_cell;
    m_form->addWide(m_cell);
    m_cellSentence = addSentence();
    m_form->addWide(m_office);
    m_officeSentence = addSentence();
    for (QLabel *sentence : {m_cellSentence, m_officeSentence})
        sentence->setIndent(4 * style::gap);
}

BookKind KindPage::kind() const
{
    return m_cell->isChecked() ? BookKind::Cell : BookKind::Committee;
}

void KindPage::retranslate()
{
    setTitle(tr("Whose book is it?"));
    m_sentence->setText(tr("This cannot be changed later."));
    m_cell->setText(tr("The book of a &cell"));
    m_cellSentence->setText(tr("The secretary keeps the handbook of members and the minutes in it, and sends them to the office."));
    m_office->setText(tr("The book of a &ward party committee office"));
    m_officeSentence->setText(tr("The office enrols cells, takes in what they send, and answers with receipts."));
}

NamesPage::NamesPage(const KindPage *kind)
    : m_kind(kind), m_name(new QLineEdit), m_upper(new QLineEdit), m_place(new QLineEdit), m_meetingPlace(new QLineEdit),
      m_termFrom(new DateField), m_phone(new QLineEdit)
{
    m_first = m_name;
    m_name->setObjectName(QStringLiteral("name"));
    m_upper->setObjectName(QStringLiteral("upper"));
    m_place->setObjectName(QStringLiteral("place"));
    m_termFrom->setObjectName(QStringLiteral("termFrom"));
    for (QWidget *field : std::initializer_list<QWidget *>{m_name, m_upper, m_place, m_meetingPlace, m_termFrom, m_phone})
        m_form->addField(field);
}

BookHead NamesPage::head() const
{
    BookHead head;
    head.bookKind = m_kind->kind();
    head.name = m_name->text().simplified().normalized(QString::NormalizationForm_C);
    head.upper = m_upper->text().simplified().normalized(QString::NormalizationForm_C);
    head.place = m_place->text().simplified().normalized(QString::NormalizationForm_C);
    if (head.bookKind == BookKind::Cell) {
        head.meetingPlace = m_meetingPlace->text().simplified().normalized(QString::NormalizationForm_C);
        head.upperPhone = m_phone->text().simplified();
    }
    head.termFrom = m_termFrom->date();
    return head;
}

void NamesPage::initializePage()
{
    const bool cell = m_kind->kind() == BookKind::Cell;
    m_form->setFieldVisible(m_meetingPlace, cell);
    m_form->setFieldVisible(m_phone, cell);
    retranslate();
}

bool NamesPage::validatePage()
{
    const BookHead typed = head();
    if (typed.name.isEmpty())
        return refuse(Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The name of the organisation is missing.")}, m_name);
    if (typed.upper.isEmpty())
        return refuse(Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The name of the upper organisation is missing; it stands at the head of every paper.")}, m_upper);
    if (typed.place.isEmpty())
        return refuse(Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The place is missing; it stands before the date on every paper.")}, m_place);
    if (!m_termFrom->isReadable() || (!m_termFrom->text().isEmpty() && !typed.termFrom.isValid()))
        return refuse(Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The date of the last congress cannot be read. Type it as day, month, year: 15/03/2025.")}, m_termFrom);
    if (!typed.termFrom.isValid())
        return refuse(Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The date of the last congress is missing; papers are numbered from it on.")}, m_termFrom);
    if (typed.termFrom > QDate::currentDate())
        return refuse(Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The date of the last congress lies in the future.")}, m_termFrom);
    m_messages->dismiss();
    return true;
}

void NamesPage::retranslate()
{
    const bool cell = m_kind->kind() == BookKind::Cell;
    setTitle(tr("What stands on its papers?"));
    m_form->setLabel(m_name, cell ? tr("&Name of the cell") : tr("&Name of the committee"));
    m_form->setLabel(m_upper, tr("&Upper organisation"));
    m_form->setLabel(m_place, tr("P&lace before the date"));
    m_form->setLabel(m_meetingPlace, tr("&Meeting place"));
    m_form->setLabel(m_termFrom, tr("&Date of the last congress"));
    m_form->setLabel(m_phone, tr("&Telephone of the office"));
    m_name->setPlaceholderText(cell ? tr("for example: Cell of residential group no. 5") : tr("for example: Party committee of Hạp Lĩnh ward"));
    m_upper->setPlaceholderText(cell ? tr("for example: Party organisation of Hạp Lĩnh ward") : tr("for example: Party organisation of Bắc Ninh province"));
    m_place->setPlaceholderText(tr("for example: Hạp Lĩnh"));
    m_phone->setPlaceholderText(tr("shown where help is needed"));
}

FolderPage::FolderPage(const NamesPage *names, const FileChooser &chooser)
    : m_names(names), m_chooser(chooser), m_sentence(addSentence()), m_folder(new QLineEdit), m_choose(new QPushButton), m_risk(new StatusLabel)
{
    m_first = m_folder;
    m_folder->setObjectName(QStringLiteral("folder"));
    m_form->addField(m_folder);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_choose);
    row->addStretch();
    m_form->addWide(line);
    m_risk->setWordWrap(true);
    m_risk->hide();
    m_form->addWide(m_risk);
    connect(m_folder, &QLineEdit::textChanged, this, [this] { m_risk->setVisible(QDir::isAbsolutePath(folder()) && isOnRemovableDisk(folder())); });
    connect(m_choose, &QPushButton::clicked, this, [this] {
        m_chooser.folder(this, tr("The folder in which the book will lie"), [this](const QString &path) {
            const QString name = QDir(m_folder->text()).dirName();
            m_folder->setText(QDir::toNativeSeparators(QDir(path).filePath(name)));
        });
    });
}

QString FolderPage::folder() const
{
    return QDir::fromNativeSeparators(m_folder->text().trimmed());
}

void FolderPage::initializePage()
{
    // characters that some file system does not take, also one a stick is written with
    static const QRegularExpression unfit(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]"));
    QString name = m_names->head().name;
    name.replace(unfit, QStringLiteral("-"));
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString proposed = QDir::toNativeSeparators(documents.filePath(QStringLiteral("Sổ Chi bộ/%1").arg(name)));
    if (m_folder->text().isEmpty() || m_folder->text() == m_proposed)
        m_folder->setText(proposed);
    m_proposed = proposed;
}

bool FolderPage::validatePage()
{
    const QString path = folder();
    if (path.isEmpty() || !QDir::isAbsolutePath(path))
        return refuse(Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Choose the folder in which the book will lie.")}, m_folder);
    if (isOnNetworkDrive(path))
        return refuse(Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "%1 lies on a network drive. There a book can be damaged when two computers write at once, so it is not opened there. Choose a folder on this computer."), {m_folder->text()}}, m_folder);
    const QFileInfo there(path);
    if (there.exists() && (!there.isDir() || !QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)))
        return refuse(Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The folder %1 is not empty. Choose a new name for the book's folder."), {m_folder->text()}}, m_folder);
    m_messages->dismiss();
    return true;
}

void FolderPage::retranslate()
{
    setTitle(tr("Where does it lie?"));
    m_sentence->setText(tr("The book is a folder on this computer, not on a network drive. Everything in it is encrypted and opens with the passphrase alone."));
    m_form->setLabel(m_folder, tr("&Folder of the book"));
    m_choose->setText(tr("&Choose another place…"));
    m_risk->setStatus(Tone::Warning, tr("This disk can be pulled out. Pulled out while the book is open, it can lose what was written last; lost, "
                                        "it takes the whole book with it. Better choose a folder on this computer’s own disk and keep the stick "
                                        "for backups and bundles."));
}

PassphrasePage::PassphrasePage(Make make) : m_make(std::move(make)), m_sentence(addSentence()), m_fields(new PassphraseFields), m_secrets(nullptr), m_understood(new QCheckBox)
{
    setCommitPage(true);
    m_first = m_fields->first();
    m_form->addWide(m_fields);
    m_secrets = addSentence();
    m_understood->setObjectName(QStringLiteral("understood"));
    m_form->addWide(m_understood);
}

bool PassphrasePage::validatePage()
{
    QWidget *where = nullptr;
    if (const auto accepted = m_fields->check(where); !accepted)
        return refuse(accepted.error(), where);
    if (!m_understood->isChecked())
        return refuse(Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Confirm that nothing marked as a state secret will be put into this book.")}, m_understood);
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto made = m_make(SecretBytes::passphrase(m_fields->typed()));
    QGuiApplication::restoreOverrideCursor();
    if (!made)
        return refuse(made.error(), nullptr);
    m_fields->clear();
    return true;
}

void PassphrasePage::retranslate()
{
    setTitle(tr("Which passphrase locks it?"));
    m_sentence->setText(tr("Nobody can open the book without it, and nobody can find it out for you. Write it down and keep the paper in the safe."));
    m_secrets->setText(tr("Nothing that is marked MẬT, TỐI MẬT or TUYỆT MẬT (state secrets) may be put into this book."));
    m_understood->setText(tr("I have read this and will keep to &it"));
}

ReadyPage::ReadyPage(const NamesPage *names, const FolderPage *folder) : m_names(names), m_folder(folder), m_sentence(addSentence())
{
    setFinalPage(true);
}

void ReadyPage::initializePage()
{
    retranslate();
}

void ReadyPage::retranslate()
{
    setTitle(tr("The book is ready"));
    m_sentence->setText(tr("The book of %1 was made in %2.").arg(m_names->head().name, QDir::toNativeSeparators(m_folder->folder())));
}
