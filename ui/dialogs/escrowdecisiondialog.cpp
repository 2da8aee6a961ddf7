// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/escrowdecisiondialog.h"

#include "core/base/files.h"
#include "ui/widgets/form.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textfield.h"

#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

EscrowDecisionDialog::EscrowDecisionDialog(const EscrowQuestion &question, Decide decide, const FileChooser &chooser, QWidget *parent)
    : FormDialog(parent), m_question(question), m_decide(std::move(decide)), m_chooser(chooser), m_what(addSentence()), m_cell(new QComboBox),
      m_grant(new QRadioButton), m_refuse(new QRadioButton), m_who(new QLineEdit), m_why(new TextField), m_digitsSentence(nullptr),
      m_digits(new QLineEdit), m_key(new QPlainTextEdit), m_readKey(new QPushButton)
{
    m_cell->setObjectName(QStringLiteral("cell"));
    m_grant->setObjectName(QStringLiteral("grant"));
    m_refuse->setObjectName(QStringLiteral("refuse"));
    m_who->setObjectName(QStringLiteral("who"));
    m_why->setObjectName(QStringLiteral("why"));
    m_digits->setObjectName(QStringLiteral("digits"));
    m_key->setObjectName(QStringLiteral("key"));
    m_readKey->setObjectName(QStringLiteral("readKey"));
    m_cell->addItem(QString(), QString());
    for (const auto &[org, title] : question.cells)
        m_cell->addItem(title, org);
    form().addField(m_cell);
    form().setFieldVisible(m_cell, question.cell.isEmpty());
    auto *choice = new QWidget;
    auto *row = new QHBoxLayout(choice);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_grant);
    row->addWidget(m_refuse);
    row->addStretch();
    form().addWide(choice);
    form().addField(m_who);
    m_why->setLines(2, 4);
    form().addField(m_why);
    m_digitsSentence = addSentence();
    form().addField(m_digits);
    m_key->setTabChangesFocus(true);
    m_key->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhPreferUppercase | Qt::ImhNoPredictiveText);
    m_key->setFixedHeight(4 * fontMetrics().lineSpacing());
    form().addField(m_key);
    m_readKey->setAutoDefault(false);
    m_readKey->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    form().addWide(m_readKey);
    connect(m_grant, &QRadioButton::toggled, this, &EscrowDecisionDialog::showFields);
    connect(m_refuse, &QRadioButton::toggled, this, &EscrowDecisionDialog::showFields);
    connect(m_readKey, &QPushButton::clicked, this, &EscrowDecisionDialog::readKey);
    showFields();
    retranslate();
    m_grant->setFocus();
}

EscrowDecisionDialog::~EscrowDecisionDialog()
{
    wipe(m_keyFile);
}

void EscrowDecisionDialog::readKey()
{
    m_chooser.toOpen(this, tr("Choose the file of the escrow key"), [this](const QString &path) {
        auto file = ::readWhole(path, 64 * 1024);
        if (!file)
            return messages()->show(file.error());
        wipe(m_keyFile);
        m_keyFile = *std::move(file);
        m_keyPath = QDir::toNativeSeparators(path);
        m_key->clear();
        retranslate();
    });
}

void EscrowDecisionDialog::showFields()
{
    const bool isGrant = m_grant->isChecked();
    for (QWidget *field : QList<QWidget *>{m_digits, m_key})
        form().setFieldVisible(field, isGrant);
    m_digitsSentence->setVisible(isGrant);
    m_readKey->setVisible(isGrant);
    retranslate();
    fit();
}

QString EscrowDecisionDialog::reason() const
{
    return m_who->text().simplified() + QStringLiteral(": ") + m_why->text().simplified();
}

Result<Done> EscrowDecisionDialog::carryOut(QWidget *&where)
{
    where = m_cell;
    if (m_question.cell.isEmpty() && m_cell->currentData().toString().isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Find out whose book it is and choose that cell.")};
    where = m_grant;
    if (!m_grant->isChecked() && !m_refuse->isChecked())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Choose whether the request is granted or refused.")};
    where = m_who;
    if (m_who->text().simplified().isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Write who decided; it goes into the log.")};
    where = m_why;
    if (m_why->text().simplified().isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Write why it was decided so; it goes into the log.")};
    EscrowVerdict verdict{m_grant->isChecked(), m_cell->currentData().toString(), reason(), m_digits->text(), {}};
    if (verdict.isGranted) {
        int digits = 0;
        for (const QChar c : verdict.digits)
            digits += c.digitValue() >= 0;
        where = m_digits;
        if (digits != 30)
            return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "%1 digits were typed. There must be 30, in six groups of five."), {QString::number(digits)}};
        const QString typed = m_key->toPlainText();
        where = m_key;
        if (typed.trimmed().isEmpty() && m_keyFile.isEmpty())
            return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "Take the escrow key from the safe: type its code, or read it from its file.")};
        verdict.key = typed.trimmed().isEmpty() ? m_keyFile : typed.toUtf8();
        where = m_digits;
    }
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    auto done = m_decide(verdict);
    QGuiApplication::restoreOverrideCursor();
    const bool isKey = !done && qstrcmp(done.error().word, "no-match") == 0;
    if (isKey)
        where = m_key;
    if (done)
        m_key->clear();
    // Slips of the finger and the wrong envelope are far more frequent than intent; the sentence says both.
    if (!done && done.error().kind == Error::Untrusted)
        return Error{Error::Invalid, done.error().text, done.error().args, done.error().detail, done.error().word};
    return done;
}

void EscrowDecisionDialog::retranslate()
{
    setWindowTitle(tr("A cell asks to open its book"));
    const QString issued = m_question.issued.toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm"));
    QStringList what{m_question.cell.isEmpty() ? tr("The request says that it comes from: %1. No enrolled cell has told this office of an escrow for this book: its last bundle may not have come, or the cell is not enrolled here.").arg(m_question.says)
                                               : tr("%1 asks to open its book. The request says: %2.").arg(m_question.cell, m_question.says),
                     tr("Made on %1 by the clock of that computer, for the book number %2.").arg(issued, m_question.book)};
    what += m_question.earlier;
    what += tr("Make sure who asks: call the cell on a number you know. The decision goes into the log of this office; the opening goes into that of the cell.");
    if (m_question.isOlderKey)
        what += tr("The cell agreed to the escrow key that this office had before: take that one from the safe.");
    m_what->setText(what.join(u'\n'));
    form().setLabel(m_cell, tr("Whose &book it is"));
    m_grant->setText(tr("&Granted"));
    m_refuse->setText(tr("&Refused"));
    form().setLabel(m_who, tr("Who &decided"));
    form().setLabel(m_why, tr("&Why"));
    m_digitsSentence->setText(tr("Have the 30 digits of the request read out to you by telephone or in person and type them; the program compares."));
    form().setLabel(m_digits, tr("The &30 digits that the cell reads out"));
    form().setLabel(m_key, tr("Escrow &key from the safe"));
    m_key->setPlaceholderText(m_keyPath.isEmpty() ? tr("AGE-SECRET-KEY-1…") : tr("The key was read from %1.").arg(m_keyPath));
    m_readKey->setText(tr("Read the key from a &file…"));
    setButtons(m_grant->isChecked() ? tr("&Save the answer…") : tr("Re&cord the decision"), tr("Cancel"));
}
