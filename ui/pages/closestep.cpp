// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/closestep.h"

#include "core/documents/meetingpapers.h"
#include "core/usecases/minutekeeping.h"
#include "core/usecases/objections.h"
#include "core/usecases/revoking.h"
#include "core/usecases/scoring.h"
#include "ui/dialogs/meetingwords.h"
#include "ui/dialogs/pindialog.h"
#include "ui/dialogs/readbackdialog.h"
#include "ui/pages/afterclosing.h"
#include "ui/pages/objectionlist.h"
#include "ui/pages/signerrow.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textfield.h"

#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

CloseStep::CloseStep(Book &book, const FileChooser &chooser, QWidget *parent)
    : RecordStep(book, parent), m_chooser(chooser), m_readingTitle(new SectionHeader), m_reading(new StatusLabel),
      m_points(new QLabel), m_doubtsTitle(new StatusLabel), m_doubts(new QLabel), m_scoreMissing(new StatusLabel), m_score(new QPushButton),
      m_aloud(new QPushButton), m_raised(new ObjectionList(book)), m_objectionsLabel(new QLabel), m_objections(new TextField),
      m_agreed(new QPushButton), m_notAgreed(new QPushButton), m_closingTitle(new SectionHeader),
      m_closing(new StatusLabel), m_close(new QPushButton), m_signingTitle(new SectionHeader),
      m_chair(new SignerRow(SignerRole::Chair)), m_minuteTaker(new SignerRow(SignerRole::MinuteTaker)),
      m_internal(new QLabel), m_exportTitle(new SectionHeader), m_exportStatus(new StatusLabel), m_export(new QPushButton),
      m_after(new AfterClosing(book, chooser))
{
    m_close->setIcon(QIcon(QStringLiteral(":/icons/lock.svg")));
    m_export->setIcon(QIcon(QStringLiteral(":/icons/save.svg")));
    m_objections->setLines(2, 6);
    m_objectionsLabel->setBuddy(m_objections);
    for (QLabel *label : {m_points, m_doubts, m_internal}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    for (StatusLabel *status : {m_reading, m_doubtsTitle, m_scoreMissing, m_closing, m_exportStatus})
        status->setWordWrap(true);

    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, style::gap, 0);
    const auto addButtons = [column](const QList<QPushButton *> &buttons) {
        auto *row = new QWidget;
        auto *flow = new FlowLayout(row);
        flow->setContentsMargins(0, 0, 0, 0);
        for (QPushButton *button : buttons) {
            button->setAutoDefault(false);
            flow->addWidget(button);
        }
        column->addWidget(row);
    };
    column->addWidget(m_readingTitle);
    column->addWidget(m_reading);
    column->addWidget(m_points);
    column->addWidget(m_doubtsTitle);
    column->addWidget(m_doubts);
    column->addWidget(m_scoreMissing);
    addButtons({m_score});
    column->addWidget(m_raised);
    column->addWidget(m_objectionsLabel);
    column->addWidget(m_objections);
    addButtons({m_aloud, m_agreed, m_notAgreed});
    column->addSpacing(style::gap);
    column->addWidget(m_closingTitle);
    column->addWidget(m_closing);
    addButtons({m_close});
    column->addSpacing(style::gap);
    column->addWidget(m_signingTitle);
    column->addWidget(m_chair);
    column->addWidget(m_minuteTaker);
    column->addWidget(m_internal);
    column->addSpacing(style::gap);
    column->addWidget(m_exportTitle);
    column->addWidget(m_exportStatus);
    addButtons({m_export});
    column->addSpacing(style::gap);
    column->addWidget(m_after);
    column->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);  // it scrolls here, and the page around it does not
    scroll->setMinimumHeight(200);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, style::gap, 0, 0);
    whole->addWidget(scroll);

    connect(m_score, &QPushButton::clicked, this, &CloseStep::scoreAsked);
    connect(m_aloud, &QPushButton::clicked, this, &CloseStep::readAloud);
    connect(m_agreed, &QPushButton::clicked, this, [this] { recordReading(true); });
    connect(m_notAgreed, &QPushButton::clicked, this, [this] { recordReading(false); });
    connect(m_close, &QPushButton::clicked, this, &CloseStep::close);
    connect(m_export, &QPushButton::clicked, this, &CloseStep::exportAll);
    connect(m_objections, &TextField::textEdited, this, &CloseStep::keepObjections);
    connect(m_raised, &ObjectionList::failed, this, &CloseStep::failed);
    connect(m_raised, &ObjectionList::undoable, this, &CloseStep::undoable);
    connect(m_after, &AfterClosing::undoable, this, &CloseStep::undoable);
    connect(m_after, &AfterClosing::failed, this, &CloseStep::failed);
    connect(m_after, &AfterClosing::said, this, &CloseStep::said);
    for (SignerRow *row : {m_chair, m_minuteTaker}) {
        connect(row, &SignerRow::signAsked, this, [this, row] { signAs(row->role()); });
        connect(row, &SignerRow::keyAsked, this, [this, row] { makeKey(row->role()); });
    }
    retranslate();
}

void CloseStep::retranslate()
{
    m_readingTitle->setText(tr("Read back"));
    m_score->setText(tr("&Score the meeting"));
    m_aloud->setText(tr("Read in &large letters (F9)"));
    m_objectionsLabel->setText(tr("&Other remarks of the meeting on the minutes"));
    m_agreed->setText(tr("&Read back and agreed"));
    m_notAgreed->setText(tr("Read back, &not agreed"));
    m_closingTitle->setText(tr("Close"));
    m_close->setText(tr("&Close and lock the minutes"));
    m_signingTitle->setText(tr("Sign"));
    m_internal->setText(tr("This is an internal signature of this program; it does not replace the official-duty digital "
                           "signature. The paper signed in ink stays the original."));
    m_exportTitle->setText(tr("Files"));
    m_export->setText(tr("E&xport minutes…"));
    m_chair->retranslate();
    m_minuteTaker->retranslate();
    m_raised->retranslate();
    m_after->retranslate();
    showAgain();
}

void CloseStep::setKeyCost(minisign::Cost cost)
{
    m_keyCost = cost;
    m_after->setKeyCost(cost);
}

void CloseStep::readAloud()
{
    if (!record())
        return;
    documents::MeetingPaperOptions options;
    options.draft = !isClosed();
    options.signedInternally = isClosed();
    const auto minutes = documents::meetingPaper(QStringLiteral("minutes"), *record(), options);
    if (!minutes)
        return emit failed(minutes.error());
    auto *dialog = new ReadBackDialog(*minutes, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CloseStep::showRecord()
{
    QStringList points;
    if (!isClosed()) {
        const auto open = openPoints(m_book, meeting());
        if (!open)
            return emit failed(open.error());
        points = *open;
    }
    showReading(points);
    showDoubts();
    showScoreMissing();
    m_raised->show(*record());
    m_after->show(*record());

    const bool agreed = record()->readBack && record()->readBack->agreed;
    if (isClosed())
        m_closing->setStatus(Tone::Good, tr("The minutes %1 are closed and locked. Nobody can change them any more.").arg(record()->final->symbol));
    else if (agreed)
        m_closing->setStatus(Tone::Notice, tr("The minutes can be closed now. Once closed they can never be changed."));
    else
        m_closing->setStatus(Tone::Neutral, tr("The minutes can be closed once they were read back and agreed."));
    m_close->setEnabled(agreed && !isClosed());
    m_close->setVisible(!isClosed());

    const auto hasKey = [this](SignerRole role) { return bool(signerOf(m_book, meeting(), role)); };
    const auto counted = rolesSigned(m_book, meeting());
    if (!counted)
        return emit failed(counted.error());
    for (SignerRow *row : {m_chair, m_minuteTaker})
        row->show(*record(), hasKey(row->role()), counted->contains(row->role()));

    if (record()->sealed && counted->contains(SignerRole::Chair) && counted->contains(SignerRole::MinuteTaker))
        m_exportStatus->setStatus(Tone::Good, tr("Both have signed. The minutes with their signatures can be saved in a folder."));
    else if (isClosed())
        m_exportStatus->setStatus(Tone::Notice, tr("The minutes can be saved in a folder, but a signature is still missing."));
    else
        m_exportStatus->setStatus(Tone::Neutral, tr("Closed minutes can be saved in a folder, with their signatures."));
    m_export->setEnabled(isClosed());
}

void CloseStep::begin()
{
    bringBackObjections();
}

void CloseStep::recordReading(bool agreed)
{
    const QString objections = m_objections->text();
    if (!agreed && objections.trimmed().isEmpty()) {
        m_objections->setFocus();
        return emit failed({Error::Invalid, QT_TRANSLATE_NOOP("Error", "Write down what the meeting does not agree to.")});
    }
    if (const auto read = readBack(m_book, meeting(), agreed, objections); !read)
        return emit failed(read.error());
    keepObjections({});
    emit said(agreed ? tr("The minutes were read back and agreed. You can close them now.")
                     : tr("It is recorded that the meeting did not agree. Change the minutes and read them back again."));
}

void CloseStep::close()
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto closed = closeMinutes(m_book, meeting());
    QGuiApplication::restoreOverrideCursor();
    if (!closed)
        return emit failed(closed.error());
    emit said(tr("The minutes %1 are closed and locked. Chair and minute-taker sign them now.").arg(closed->symbol));
}

void CloseStep::signAs(SignerRole role)
{
    const auto person = signerOf(m_book, meeting(), role);
    if (!person)
        return emit failed(person.error());
    const auto sign = [this, role](const SecretBytes &pin) -> Result<Done> {
        if (const auto done = signMinutes(m_book, meeting(), role, pin); !done)
            return done.error();
        return Done{};
    };
    auto *dialog = new PinDialog(PinDialog::Purpose::Sign, person->name, meetingwords::role(role), sign, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, name = person->name] {
        emit said(record() && record()->sealed ? tr("%1 has signed. The minutes are complete.").arg(name)
                                               : tr("%1 has signed. The other signature is still missing.").arg(name));
    });
    dialog->open();
}

void CloseStep::makeKey(SignerRole role)
{
    if (!record())
        return;
    const MemberId member = role == SignerRole::MinuteTaker ? record()->meeting.minuteTaker : record()->meeting.chair;
    const QString name = record()->nameOf(member);
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

void CloseStep::exportAll()
{
    m_chooser.folder(this, tr("Save the minutes and their signatures in a folder"), [this](const QString &folder) {
        const auto written = exportMinutes(m_book, meeting(), folder);
        if (!written)
            return emit failed(written.error());
        emit said(tr("%n files are in the folder %1.", nullptr, int(written->size())).arg(QDir::toNativeSeparators(folder)));
    });
}

void CloseStep::showReading(const QStringList &points)
{
    const auto &read = record()->readBack;
    const auto earlier = m_book.all<ReadBack>({{{QStringLiteral("meeting"), meeting().text}}, {}, {}});
    if (isClosed())
        m_reading->setStatus(Tone::Good, tr("The minutes were read back and agreed."));
    else if (read && read->agreed)
        m_reading->setStatus(Tone::Good, tr("The minutes were read back and agreed. Any change asks for another reading."));
    else if (read)
        m_reading->setStatus(Tone::Problem, tr("The meeting did not agree: %1").arg(read->objections));
    else if (!points.isEmpty())
        m_reading->setStatus(Tone::Warning, tr("%n points are still open. Fill them in at steps 1 and 2.", nullptr, int(points.size())));
    else if (earlier && !earlier->isEmpty())
        m_reading->setStatus(Tone::Notice, tr("Something was changed after the last reading. Read the minutes back again."));
    else
        m_reading->setStatus(Tone::Notice, tr("Nothing is open. Read the minutes to the meeting."));
    QStringList lines;
    for (const QString &point : points)
        lines += QStringLiteral("• ") + point;
    m_points->setText(lines.join(u'\n'));
    m_points->setVisible(!lines.isEmpty());
    const bool canRead = !isClosed() && points.isEmpty();
    for (QPushButton *button : {m_agreed, m_notAgreed}) {
        button->setEnabled(canRead);
        button->setVisible(!isClosed());
    }
    m_objections->setReadOnly(isClosed());
    if (isClosed())
        m_objections->setText(read ? read->objections : QString());
    const bool hasPlace = !isClosed() || !m_objections->text().isEmpty();
    m_objections->setVisible(hasPlace);
    m_objectionsLabel->setVisible(hasPlace);
}

/// What somebody should look at before the reading; it hinders nothing, because a meeting may have had its reason.
void CloseStep::showDoubts()
{
    QStringList lines;
    for (const ClosingDoubt &doubt : closingDoubts(*record()))
        lines += QStringLiteral("• ") + doubt.sentence;
    m_doubtsTitle->setVisible(!lines.isEmpty());
    m_doubts->setVisible(!lines.isEmpty());
    m_doubtsTitle->setStatus(Tone::Notice, tr("%n points should be looked at before the reading; they do not hinder it.", nullptr, int(lines.size())));
    m_doubts->setText(lines.join(u'\n'));
}

/// The guide has the meeting scored before its minutes are read; minutes without a score can be read all the same.
void CloseStep::showScoreMissing()
{
    const auto lacks = isClosed() ? Result<bool>(false) : lacksScore(m_book, record()->meeting);
    if (!lacks)
        return emit failed(lacks.error());
    const bool missing = *lacks && !record()->score;
    m_scoreMissing->setVisible(missing);
    m_score->setVisible(missing);
    m_scoreMissing->setStatus(Tone::Notice, tr("The quality of the meeting is not scored yet. By the rules that comes before the minutes are read back; afterwards it can no longer be added."));
}

/// What is typed survives a power cut; it becomes a fact only with the reading.
void CloseStep::keepObjections(const QString &text)
{
    if (text.isEmpty())
        m_objections->setText({});
    if (const auto kept = m_book.keepDraft({draftField(), text, text.size()}); !kept)
        emit failed(kept.error());
}

void CloseStep::bringBackObjections()
{
    m_objections->setText({});
    if (meeting().isEmpty())
        return;
    const auto drafts = m_book.drafts();
    if (!drafts)
        return emit failed(drafts.error());
    for (const Draft &draft : *drafts)
        if (draft.field == draftField())
            m_objections->setText(draft.text);
}

QString CloseStep::draftField() const
{
    return QStringLiteral("objections/") + meeting().text;
}
