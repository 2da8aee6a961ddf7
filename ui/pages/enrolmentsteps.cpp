// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enrolmentsteps.h"

#include "core/base/files.h"
#include "core/crypto/fingerprint.h"
#include "core/usecases/enrolling.h"
#include "ui/dialogs/digitsdialog.h"
#include "ui/widgets/digits.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/style.h"

#include <QDir>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

static constexpr qint64 largestNote = 1 << 20;  ///< bytes; a request or an answer is a few kilobytes

EnrolmentSteps::EnrolmentSteps(Book &book, const FileChooser &chooser, QWidget *parent)
    : QWidget(parent), m_book(book), m_chooser(chooser), m_first(new SectionHeader), m_firstSentence(new QLabel), m_save(new QPushButton),
      m_second(new SectionHeader), m_secondSentence(new QLabel), m_digits(new Digits), m_third(new SectionHeader),
      m_thirdSentence(new QLabel), m_take(new QPushButton)
{
    m_save->setObjectName(QStringLiteral("saveRequest"));
    m_take->setObjectName(QStringLiteral("takeAnswer"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    const auto add = [column](SectionHeader *heading, QLabel *sentence, QWidget *below) {
        sentence->setWordWrap(true);
        sentence->setTextFormat(Qt::PlainText);
        column->addWidget(heading);
        column->addWidget(sentence);
        column->addWidget(below, 0, Qt::AlignLeft);
        column->addSpacing(style::gap);
    };
    add(m_first, m_firstSentence, m_save);
    add(m_second, m_secondSentence, m_digits);
    add(m_third, m_thirdSentence, m_take);
    connect(m_save, &QPushButton::clicked, this, &EnrolmentSteps::saveRequest);
    connect(m_take, &QPushButton::clicked, this, &EnrolmentSteps::takeAnswer);
    retranslate();
}

void EnrolmentSteps::retranslate()
{
    m_first->setText(tr("1. Make the request file"));
    m_firstSentence->setText(tr("It says who the cell is and who signs for it. Make the signing keys first. Save it on a stick and bring it to the office, or send it by e-mail."));
    m_save->setText(tr("&Save the request…"));
    m_second->setText(tr("2. Read these 30 digits to the office"));
    m_secondSentence->setText(tr("By telephone or in person, never in the same e-mail: they prove that the request is yours."));
    m_digits->setDigits(fingerprint(m_book.officeKeys().log.toLatin1()), tr("The 30 digits of this cell"));
    m_third->setText(tr("3. Take in the answer of the office"));
    m_thirdSentence->setText(tr("The office gives you an answer file and reads its own 30 digits to you. You type them; the program compares."));
    m_take->setText(tr("&Choose the answer file…"));
}

void EnrolmentSteps::saveRequest()
{
    m_chooser.toSave(this, tr("Save the request"), QStringLiteral("enrol-%1.note").arg(m_book.org()), [this](const QString &path) {
        const auto request = requestEnrolment(m_book);
        if (!request)
            return emit failed(request.error());
        // the dialog of the desktop has asked whether an older file may go
        if (const auto written = writeWhole(path, request->bytes, Existing::Replace); !written)
            return emit failed(written.error());
        const QString saved = tr("The request was saved as %1. Bring it to the office and read the 30 digits to it.").arg(QDir::toNativeSeparators(path));
        emit said(hasUnsent() ? saved + u' ' + tr("Signed minutes wait to be sent: send them first, so that a key that was replaced since goes on to count for them.") : saved);
    });
}

/// Whether an enrolled book has signed minutes that never went out: with the next certificate a replaced key counts only for what the
/// office holds.
bool EnrolmentSteps::hasUnsent() const
{
    const auto standing = standingOf(m_book);
    const auto all = meetings(m_book);
    if (!standing || !all || !standing->isEnrolled || standing->hasNewKeys)
        return false;
    return std::any_of(all->cbegin(), all->cend(), [](const MeetingSummary &each) { return each.delivery == Delivery::Prepared; });
}

void EnrolmentSteps::takeAnswer()
{
    m_chooser.toOpen(this, tr("Choose the answer file"), [this](const QString &path) {
        const auto bytes = readWhole(path, largestNote);
        if (!bytes)
            return emit failed(bytes.error());
        ask(*bytes);
    });
}

void EnrolmentSteps::ask(const QByteArray &answer)
{
    const auto seen = lookAtAnswer(answer);
    if (!seen)
        return emit failed(seen.error());
    const QString ward = seen->answer.ward.title;
    const QStringList details = {tr("It enrols: %1").arg(seen->answer.certificate.title),
                                 tr("Valid until %1").arg(seen->answer.certificate.validTo.toLocalTime().toString(QStringLiteral("dd/MM/yyyy")))};
    auto *dialog = new DigitsDialog(DigitsDialog::At::Cell, ward, details, [this, answer](const QString &digits) -> Result<Done> {
        const auto done = finishEnrolment(m_book, answer, digits);
        if (!done)
            return done.error();
        return Done{};
    }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, ward] { emit said(tr("The book is enrolled with %1. Minutes can be sent now.").arg(ward)); });
    dialog->open();
}
