// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/afterclosing.h"

#include "core/documents/minutesextract.h"
#include "core/text/dates.h"
#include "core/text/fold.h"
#include "core/usecases/corrections.h"
#include "core/usecases/extracts.h"
#include "core/usecases/minutekeeping.h"
#include "core/usecases/revoking.h"
#include "core/usecases/undoing.h"
#include "ui/dialogs/correctiondialog.h"
#include "ui/dialogs/extractdialog.h"
#include "ui/dialogs/meetingwords.h"
#include "ui/dialogs/memberwords.h"
#include "ui/dialogs/paperdialog.h"
#include "ui/dialogs/pindialog.h"
#include "ui/pages/keptopening.h"
#include "ui/pages/signerrow.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/statuslabel.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

static QPushButton *plainButton()
{
    auto *button = new QPushButton;
    button->setAutoDefault(false);
    return button;
}

/// Its own button may be what is being pressed.
static void discard(QWidget *row)
{
    row->hide();
    row->deleteLater();
}

/// "phieu-dinh-chinh-01-dc-cb.pdf": letters that every stick and every mail program takes.
static QString fileNameOf(const QString &title)
{
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    QString name = fold(title).replace(others, QStringLiteral("-")).left(80);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name + QStringLiteral(".pdf");
}

AfterClosing::AfterClosing(Book &book, const FileChooser &chooser, QWidget *parent)
    : QWidget(parent), m_book(book), m_chooser(chooser), m_slipTitle(new SectionHeader), m_slipStatus(new StatusLabel),
      m_slips(new QVBoxLayout), m_write(plainButton()), m_extractTitle(new SectionHeader), m_extractStatus(new StatusLabel),
      m_extracts(new QVBoxLayout), m_giveOut(plainButton())
{
    for (StatusLabel *status : {m_slipStatus, m_extractStatus})
        status->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_slipTitle);
    column->addWidget(m_slipStatus);
    column->addLayout(m_slips);
    column->addWidget(m_write, 0, Qt::AlignLeft);
    column->addSpacing(style::gap);
    column->addWidget(m_extractTitle);
    column->addWidget(m_extractStatus);
    column->addLayout(m_extracts);
    column->addWidget(m_giveOut, 0, Qt::AlignLeft);
    connect(m_write, &QPushButton::clicked, this, &AfterClosing::writeSlip);
    connect(m_giveOut, &QPushButton::clicked, this, &AfterClosing::giveOut);
    retranslate();
}

void AfterClosing::show(const MeetingRecord &record)
{
    m_record = record;
    setVisible(record.final.has_value());
    if (!record.final)
        return;
    while (m_slipRows.size() > record.corrections.size())
        discard(m_slipRows.takeLast().box);
    while (m_slipRows.size() < record.corrections.size())
        m_slipRows += addSlipRow();
    for (qsizetype i = 0; i < m_slipRows.size(); ++i)
        showSlip(m_slipRows[i], record.corrections[i]);
    const auto counted = withCountedSlips(m_book, record);
    if (!counted)
        return emit failed(counted.error());
    const qsizetype whole = counted->signedCorrections().size();
    if (record.corrections.isEmpty())
        m_slipStatus->setStatus(Tone::Neutral, tr("What is wrong in closed minutes is corrected by a slip that both sign. The minutes stay as they were signed."));
    else if (whole == record.corrections.size())
        m_slipStatus->setStatus(Tone::Good, tr("%n slips correct these minutes and are printed with them.", nullptr, int(whole)));
    else
        m_slipStatus->setStatus(Tone::Notice, tr("%n slips still have to be signed; they count from then on.", nullptr, int(record.corrections.size() - whole)));

    while (m_extractRows.size() > record.extracts.size())
        discard(m_extractRows.takeLast().box);
    while (m_extractRows.size() < record.extracts.size())
        m_extractRows += addExtractRow();
    for (qsizetype i = 0; i < m_extractRows.size(); ++i) {
        const Extract &each = record.extracts[i];
        const ExtractRow &row = m_extractRows[i];
        row.text->setText(filled(each.purpose.isEmpty() ? tr("%1, %2") : tr("%1, %2, for: %3"), {documents::extractTitle(each, record), dateText(each.date), each.purpose}));
        row.open->setText(tr("Show and print…"));
        row.open->setAccessibleName(tr("Show the extract %1").arg(each.symbol));
        row.open->disconnect(this);
        connect(row.open, &QPushButton::clicked, this, [this, each] { openExtract(each); });
    }
    m_extractStatus->setStatus(Tone::Neutral, record.sealed ? tr("An extract tells what the minutes say of one matter, for a file or for somebody it concerns.")
                                                            : tr("Extracts can be given out once chair and minute-taker have signed the minutes."));
    m_giveOut->setEnabled(record.sealed);
    orderTabs();
}

/// Rows come and go; Tab follows what stands on the screen, not the order in which it was made.
void AfterClosing::orderTabs()
{
    QList<QWidget *> order;
    for (const SlipRow &row : std::as_const(m_slipRows))
        for (QPushButton *each : row.box->findChildren<QPushButton *>())
            order += each;
    order += m_write;
    for (const ExtractRow &row : std::as_const(m_extractRows))
        order += row.open;
    order += m_giveOut;
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order[i - 1], order[i]);
}

void AfterClosing::retranslate()
{
    m_slipTitle->setText(tr("Corrections"));
    m_write->setText(tr("Correct the minutes by a sli&p…"));
    m_extractTitle->setText(tr("Extracts"));
    m_giveOut->setText(tr("Extract for one m&atter…"));
    for (const SlipRow &row : std::as_const(m_slipRows))
        for (SignerRow *signer : {row.chair, row.minuteTaker})
            signer->retranslate();
    if (!m_record.meeting.id.isEmpty())
        show(m_record);
}

AfterClosing::SlipRow AfterClosing::addSlipRow()
{
    SlipRow row{new QWidget, new StatusLabel, plainButton(), plainButton(), new SignerRow(SignerRole::Chair), new SignerRow(SignerRole::MinuteTaker)};
    row.text->setWordWrap(true);
    auto *column = new QVBoxLayout(row.box);
    column->setContentsMargins(0, 0, 0, style::gap);
    auto *line = new QHBoxLayout;
    line->addWidget(row.text, 1);
    line->addWidget(row.open, 0, Qt::AlignTop);
    line->addWidget(row.remove, 0, Qt::AlignTop);
    column->addLayout(line);
    column->addWidget(row.chair);
    column->addWidget(row.minuteTaker);
    m_slips->addWidget(row.box);
    return row;
}

AfterClosing::ExtractRow AfterClosing::addExtractRow()
{
    ExtractRow row{new QWidget, new QLabel, plainButton()};
    row.text->setWordWrap(true);
    row.text->setTextFormat(Qt::PlainText);
    auto *line = new QHBoxLayout(row.box);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(row.text, 1);
    line->addWidget(row.open, 0, Qt::AlignTop);
    m_extracts->addWidget(row.box);
    return row;
}

void AfterClosing::showSlip(const SlipRow &row, const Correction &slip)
{
    const auto counted = rolesSigned(m_book, slip.id);
    if (!counted)
        return emit failed(counted.error());
    const bool isWhole = counted->contains(SignerRole::Chair) && counted->contains(SignerRole::MinuteTaker);
    const QString what = slip.correcting == Correcting::Replace ? tr("%1: “%2” now reads “%3”. Reason: %4")
        : slip.correcting == Correcting::Insert                 ? tr("%1: behind “%2” is added “%3”. Reason: %4")
                                                                : tr("%1: “%2” is struck out. Reason: %4");
    row.text->setStatus(isWhole ? Tone::Good : Tone::Notice, filled(what, {slip.symbol, slip.quote, slip.text, slip.reason}));
    row.open->setText(tr("Show and print…"));
    row.open->setAccessibleName(tr("Show the slip %1").arg(slip.symbol));
    row.remove->setText(tr("Take back"));
    row.remove->setAccessibleName(tr("Take back the slip %1").arg(slip.symbol));
    // A signer's row tells of the record that it gets; here it is about the slip.
    MeetingRecord ofSlip = m_record;
    ofSlip.signatures.clear();
    bool isTouched = false;
    for (const CorrectionSignature &each : m_record.correctionSignatures) {
        if (each.correction != slip.id)
            continue;
        MinutesSignature signature;
        signature.role = each.role;
        ofSlip.signatures += signature;
        isTouched = true;
    }
    row.remove->setVisible(!isTouched);
    for (SignerRow *signer : {row.chair, row.minuteTaker}) {
        signer->show(ofSlip, bool(signerOf(m_book, slip.meeting, signer->role())), counted->contains(signer->role()));
        signer->disconnect(this);
        connect(signer, &SignerRow::signAsked, this, [this, slip, role = signer->role()] { signSlip(slip, role); });
        connect(signer, &SignerRow::keyAsked, this, [this, role = signer->role()] { makeKey(role); });
    }
    row.open->disconnect(this);
    row.remove->disconnect(this);
    connect(row.open, &QPushButton::clicked, this, [this, slip] { openSlip(slip); });
    connect(row.remove, &QPushButton::clicked, this, [this, slip] { removeSlip(slip); });
}

void AfterClosing::writeSlip()
{
    const auto lines = correctableLines(m_book, m_record.meeting.id);
    const auto people = membersOn(m_book, QDate::currentDate()); // who finds it may have come later
    if (!lines)
        return emit failed(lines.error());
    if (!people)
        return emit failed(people.error());
    auto *dialog = new CorrectionDialog(m_record.meeting.id, *lines, meetingwords::choices(*people), meetingwords::isMeant, window());
    dialog->setSave([this, dialog]() -> Result<Done> {
        const auto made = makeCorrection(m_book, dialog->correction());
        if (!made)
            return made.error();
        emit said(tr("The slip %1 is made. Chair and minute-taker sign it now.").arg(made->symbol));
        return Done{};
    });
    openKept(m_book, dialog, QStringLiteral("correction/new/") + m_record.meeting.id.text);
}

void AfterClosing::openSlip(const Correction &slip)
{
    PaperDialog::Paper paper;
    paper.pages = [this, slip](int) -> Result<paper::Pages> {
        const auto statement = m_book.file(slip.minutes);
        if (!statement)
            return statement.error();
        return documents::correctionPages(slip, m_record, *statement);
    };
    paper.pdf = [this, slip](int) { return m_book.file(slip.pdf); };
    paper.title = documents::correctionTitle(slip, m_record);
    paper.fileName = fileNameOf(paper.title);
    auto *dialog = new PaperDialog(std::move(paper), m_chooser, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AfterClosing::removeSlip(const Correction &slip)
{
    if (const auto removed = removeCorrection(m_book, slip.id); !removed)
        return emit failed(removed.error());
    const auto size = m_book.logSize();
    if (!size)
        return emit failed(size.error());
    const auto putBack = [self = QPointer<AfterClosing>(this), at = *size - 1] {
        if (!self)
            return;
        if (const auto done = undo(self->m_book, at); !done)
            emit self->failed(done.error());
    };
    emit undoable(tr("The slip %1 was taken back; its number is free again.").arg(slip.symbol), {tr("&Put it back"), putBack});
}

void AfterClosing::signSlip(const Correction &slip, SignerRole role)
{
    const auto person = signerOf(m_book, slip.meeting, role);
    if (!person)
        return emit failed(person.error());
    const auto sign = [this, id = slip.id, role](const SecretBytes &pin) -> Result<Done> {
        if (const auto done = signCorrection(m_book, id, role, pin); !done)
            return done.error();
        return Done{};
    };
    auto *dialog = new PinDialog(PinDialog::Purpose::Sign, person->name, meetingwords::role(role), sign, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, name = person->name, slip] {
        emit said(m_record.isSigned(slip) ? tr("%1 has signed. The slip %2 is part of the minutes now.").arg(name, slip.symbol)
                                          : tr("%1 has signed. The other signature is still missing.").arg(name));
    });
    dialog->open();
}

void AfterClosing::makeKey(SignerRole role)
{
    const MemberId member = role == SignerRole::MinuteTaker ? m_record.meeting.minuteTaker : m_record.meeting.chair;
    const QString name = m_record.nameOf(member);
    const auto make = [this, member, role](const SecretBytes &pin) -> Result<Done> {
        if (const auto made = newSigner(m_book, member, role, pin, m_keyCost); !made)
            return made.error();
        return Done{};
    };
    auto *dialog = new PinDialog(PinDialog::Purpose::MakeKey, name, meetingwords::role(role), make, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, name] { emit said(tr("%1 has a signing key now.").arg(name)); });
    dialog->open();
}

void AfterClosing::giveOut()
{
    const auto people = membersOn(m_book, QDate::currentDate()); // who certifies holds the office now
    if (!people)
        return emit failed(people.error());
    QList<PersonChoice> certifiers;
    for (const Position position : {Position::Secretary, Position::DeputySecretary, Position::CommitteeMember, Position::Member})
        for (const MemberOnDay &each : *people)
            if (each.member.position == position && documents::mayCertify(m_record, each.member.id))
                certifiers += {each.member.id.text, each.member.name, memberwords::position(position)};
    auto *dialog = new ExtractDialog(m_record.meeting.id, extractMatters(m_record), certifiers, window());
    dialog->setSave([this, dialog]() -> Result<Done> {
        const auto made = makeExtract(m_book, dialog->extract());
        if (!made)
            return made.error();
        emit said(tr("The extract %1 is given out. It can be printed here at any time as it was made.").arg(made->symbol));
        return Done{};
    });
    openKept(m_book, dialog, QStringLiteral("extract/new/") + m_record.meeting.id.text);
}

void AfterClosing::openExtract(const Extract &extract)
{
    PaperDialog::Paper paper;
    paper.pages = [this, extract](int) { return givenOutPages(m_book, extract); };
    paper.pdf = [this, extract](int) { return m_book.file(extract.pdf); };
    paper.title = documents::extractTitle(extract, m_record);
    paper.fileName = fileNameOf(paper.title);
    auto *dialog = new PaperDialog(std::move(paper), m_chooser, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}
