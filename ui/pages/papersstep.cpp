// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/papersstep.h"

#include "core/base/files.h"
#include "core/documents/ballotpapers.h"
#include "core/documents/correctionslip.h"
#include "core/text/dates.h"
#include "core/text/fold.h"
#include "core/usecases/admissions.h"
#include "core/usecases/apppack.h"
#include "core/usecases/disclosures.h"
#include "core/usecases/minutekeeping.h"
#include "core/usecases/revoking.h"
#include "core/usecases/wordings.h"
#include "core/usecases/yearbook.h"
#include "ui/dialogs/admissiondialog.h"
#include "ui/dialogs/meetingwords.h"
#include "ui/dialogs/wordingdialog.h"
#include "ui/pages/keptopening.h"
#include "ui/widgets/paperview.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/statuslabel.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

static const QString invitation = QStringLiteral("invitation");
static constexpr int packs = 2;  // before the meeting and after it, behind the papers

PapersStep::PapersStep(Book &book, const FileChooser &chooser, QWidget *parent)
    : RecordStep(book, parent), m_chooser(chooser), m_heading(new SectionHeader), m_kinds(new QButtonGroup(this)), m_list(new QWidget), m_listScroll(new QScrollArea),
      m_recipientLabel(new QLabel), m_recipient(new QComboBox), m_status(new StatusLabel), m_number(new QPushButton), m_person(new QPushButton), m_removePerson(new QPushButton), m_wordings(new QPushButton), m_writePack(new QPushButton), m_posted(new QPushButton), m_saveAll(new QPushButton),
      m_stack(new QStackedWidget), m_view(new PaperView), m_missing(new StatusLabel), m_whatToDo(new QLabel)
{
    auto *choice = new QWidget;
    auto *left = new QVBoxLayout(choice);
    left->setContentsMargins(0, 0, 0, 0);
    left->addWidget(m_heading);
    auto *papers = new QVBoxLayout(m_list);
    papers->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; i < documents::meetingPaperKinds().size() + packs; ++i)
        addPaper();
    m_listScroll->setWidget(m_list);  // with large letters it is higher than the window
    m_listScroll->setWidgetResizable(true);
    m_listScroll->setFrameShape(QFrame::NoFrame);
    m_listScroll->setFocusPolicy(Qt::NoFocus);
    m_listScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_listScroll->setMinimumHeight(120);
    left->addWidget(m_listScroll, 100);
    m_recipientLabel->setBuddy(m_recipient);
    m_recipient->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_recipient->setMinimumContentsLength(16);
    m_status->setWordWrap(true);
    for (QPushButton *button : {m_number, m_person, m_removePerson, m_wordings, m_writePack, m_posted, m_saveAll})
        button->setAutoDefault(false);
    left->addSpacing(style::gap);
    left->addWidget(m_recipientLabel);
    left->addWidget(m_recipient);
    left->addSpacing(style::gap);
    left->addWidget(m_status);
    left->addWidget(m_number);
    left->addWidget(m_person);
    left->addWidget(m_removePerson);
    left->addWidget(m_writePack);
    left->addWidget(m_posted);
    left->addStretch(1);
    left->addWidget(m_wordings);
    left->addWidget(m_saveAll);

    auto *problem = new QWidget;
    auto *reasons = new QVBoxLayout(problem);
    m_missing->setWordWrap(true);
    m_whatToDo->setWordWrap(true);
    m_whatToDo->setTextFormat(Qt::PlainText);
    reasons->addStretch();
    reasons->addWidget(m_missing);
    reasons->addWidget(m_whatToDo);
    reasons->addStretch();
    m_stack->addWidget(m_view);
    m_stack->addWidget(problem);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, style::gap, 0, 0);
    row->setSpacing(2 * style::gap);
    row->addWidget(choice, 1);
    row->addWidget(m_stack, 4);

    m_kinds->button(0)->setChecked(true);
    connect(m_kinds, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked)
            showAgain();
    });
    connect(m_recipient, &QComboBox::activated, this, &PapersStep::showAgain);
    connect(m_saveAll, &QPushButton::clicked, this, &PapersStep::saveAll);
    connect(m_number, &QPushButton::clicked, this, &PapersStep::numberShown);
    connect(m_person, &QPushButton::clicked, this, &PapersStep::openAdmission);
    connect(m_removePerson, &QPushButton::clicked, this, &PapersStep::removeShown);
    connect(m_wordings, &QPushButton::clicked, this, &PapersStep::openWordings);
    connect(m_writePack, &QPushButton::clicked, this, &PapersStep::writeIntoFolder);
    connect(m_posted, &QPushButton::clicked, this, &PapersStep::markAsPosted);
    connect(m_view, &PaperView::saveAsked, this, [this] { stage() ? writeIntoFolder() : savePdf(); });
    connect(m_view, &PaperView::failed, this, &PapersStep::failed);
    connect(m_view, &PaperView::printed, this, [this] {
        emit said(tr("The paper is with the printer."));
        if (record() && !stage())
            noteLeft(DisclosureWay::Printed, *record(), {kind()});
    });
    retranslate();
}

void PapersStep::retranslate()
{
    m_heading->setText(tr("Papers"));
    for (int i = 0; i < documents::meetingPaperKinds().size(); ++i)
        m_kinds->button(i)->setText(meetingwords::paper(documents::meetingPaperKinds().at(i)));
    m_kinds->button(int(documents::meetingPaperKinds().size()))->setText(tr("For the app, before the meeting"));
    m_kinds->button(int(documents::meetingPaperKinds().size()) + 1)->setText(tr("For the app, after the meeting"));
    m_number->setText(tr("&Give it its number"));
    m_removePerson->setText(tr("Remo&ve this resolution"));
    m_wordings->setText(tr("&Words of this paper…"));
    m_writePack->setText(tr("&Write the files into a folder…"));
    m_recipientLabel->setText(tr("&Invited"));
    m_saveAll->setText(tr("Save all in a &folder…"));
    m_whatToDo->setText(tr("What is missing is filled in at step 1 (Prepare), step 2 (Hold) or step 3 (Score). The paper appears here by itself then."));
    showAgain();
}

QString PapersStep::kind() const
{
    const std::optional<PackStage> pack = stage();
    const qsizetype place = m_kinds->checkedId();
    const qsizetype papers = documents::meetingPaperKinds().size();
    return pack ? QStringLiteral("pack-") + wordOf(*pack) : place < papers ? documents::meetingPaperKinds().at(place) : m_persons.value(place - papers - packs);
}

std::optional<PackStage> PapersStep::stage() const
{
    const qsizetype behind = m_kinds->checkedId() - documents::meetingPaperKinds().size();
    return behind < 0 || behind >= packs ? std::optional<PackStage>() : behind == 0 ? PackStage::Before : PackStage::After;
}

void PapersStep::showKind(const QString &kind)
{
    const qsizetype papers = documents::meetingPaperKinds().size();
    const qsizetype place = kind == QLatin1String("pack-before") ? papers
                            : kind == QLatin1String("pack-after") ? papers + 1
                            : m_persons.contains(kind)            ? papers + packs + m_persons.indexOf(kind)
                                                                  : documents::meetingPaperKinds().indexOf(kind);
    if (QAbstractButton *button = m_kinds->button(int(place)))
        button->setChecked(true);
}

void PapersStep::print()
{
    m_view->print();
}

void PapersStep::savePdf()
{
    if (!record() || stage())
        return;
    const QString paper = kind();
    const QString recipient = m_recipient->currentData().toString();
    const auto bytes = pdf(paper, recipient);
    if (!bytes)
        return emit failed(bytes.error());
    m_chooser.toSavePdf(this, tr("Save the paper as PDF"), fileName(paper, recipient), [this, paper, bytes = *bytes, of = *record()](const QString &path) {
        if (const auto written = writeWhole(path, bytes, Existing::Replace); !written)  // the dialog has asked
            return emit failed(written.error());
        for (const Correction &slip : paper == QLatin1String("minutes") ? m_slips : QList<Correction>()) {
            const auto beside = m_book.file(slip.pdf);
            const QString name = QFileInfo(path).dir().filePath(fileNameOf(documents::correctionTitle(slip, *record())) + QStringLiteral(".pdf"));
            const auto written = beside ? writeWhole(name, *beside, Existing::Replace) : Result<Done>(beside.error());
            if (!written)
                return emit failed(written.error());
        }
        emit said(tr("The paper is saved as %1.").arg(QDir::toNativeSeparators(path)));
        noteLeft(DisclosureWay::Saved, of, {paper});
    });
}

/// What of these papers is about people stands in the log of what left the book; where that cannot be recorded, the paper is out all the same.
void PapersStep::noteLeft(DisclosureWay way, const MeetingRecord &of, const QStringList &papers)
{
    if (const auto noted = recordPapersLeft(m_book, way, of, papers); !noted)
        emit failed(noted.error());
}

void PapersStep::saveAll()
{
    if (!record())
        return;
    m_chooser.folder(this, tr("Save all papers of the meeting in a folder"), [this](const QString &folder) {
        int saved = 0;
        QStringList missing;
        QGuiApplication::setOverrideCursor(Qt::WaitCursor);
        const auto save = [&](const QString &paper, const QString &recipient) -> Result<Done> {
            const auto bytes = pdf(paper, recipient);
            if (!bytes)
                return bytes.error();
            ++saved;
            return writeWhole(QDir(folder).filePath(fileName(paper, recipient)), *bytes, Existing::Replace);
        };
        QStringList written;
        std::optional<Error> stopped;
        QStringList unnumbered;  // no draft lies among the finished papers of a meeting
        for (const QString &paper : documents::papersOf(*record())) {
            if (isClosed() && documents::isIssued(paper, *record()) && isDraft(paper)) {
                unnumbered += titleOf(paper);
                continue;
            }
            for (const QString &recipient : paper == invitation ? recipients() : QStringList{QString()}) {
                const auto done = save(paper, recipient);
                if (done && !written.contains(paper))
                    written += paper;
                if (!done && done.error().kind == Error::Refused && !missing.contains(titleOf(paper)))
                    missing += titleOf(paper);
                else if (!done && done.error().kind != Error::Refused)
                    stopped = done.error();
            }
        }
        for (const Correction &slip : std::as_const(m_slips)) {
            const auto bytes = m_book.file(slip.pdf);
            const auto done = bytes ? writeWhole(QDir(folder).filePath(fileNameOf(documents::correctionTitle(slip, *record())) + QStringLiteral(".pdf")), *bytes, Existing::Replace)
                                    : Result<Done>(bytes.error());
            if (done)
                ++saved;
            else
                stopped = done.error();
        }
        for (const BallotRound &ballot : record()->ballots) {  // what was counted has minutes of its own
            if (!record()->countOf(ballot.id))
                continue;
            const QString kind = QStringLiteral("ballot-count");
            const auto bytes = documents::ballotPaperPdf(kind, *record(), ballot.id);
            const auto done = bytes ? writeWhole(QDir(folder).filePath(fileNameOf(documents::ballotPaperTitle(kind, *record(), ballot.id)) + QStringLiteral(".pdf")), *bytes, Existing::Replace)
                                    : Result<Done>(bytes.error());
            if (done)
                ++saved;
            else
                stopped = done.error();
        }
        QGuiApplication::restoreOverrideCursor();
        noteLeft(DisclosureWay::Saved, *record(), written);
        if (stopped)
            return emit failed(*stopped);
        const QString where = QDir::toNativeSeparators(folder);
        QString told = missing.isEmpty() ? tr("%n papers are saved in %1.", nullptr, saved).arg(where)
                                         : tr("%n papers are saved in %1. Not complete yet: %2.", nullptr, saved).arg(where, missing.join(QStringLiteral(", ")));
        if (!unnumbered.isEmpty())
            told += u' ' + tr("Left out, because they have no number: %1.").arg(unnumbered.join(QStringLiteral(", ")));
        emit said(told);
    });
}

void PapersStep::writeIntoFolder()
{
    const std::optional<PackStage> pack = stage();
    if (!record() || !pack)
        return;
    m_chooser.folder(this, tr("Where the folder for the app is made"), [this, stage = *pack](const QString &folder) {
        const auto written = writePack(m_book, meeting(), stage, folder);
        if (!written)
            return emit failed(written.error());
        emit said(tr("The files for the app are in %1.").arg(QDir::toNativeSeparators(*written)));
    });
}

void PapersStep::numberShown()
{
    if (!record() || stage())
        return;
    const QString paper = kind();
    const auto numbered = numberPaper(m_book, meeting(), paper, dayOfIssue(record()->meeting, paper, QDate::currentDate()));
    if (!numbered)
        return emit failed(numbered.error());
    emit said(tr("The paper has the number %1.").arg(numbered->symbol));
}

/// What the meeting concluded on a person: of the resolution in sight, or a new one for a vote that has none.
void PapersStep::openAdmission()
{
    if (!record())
        return;
    const Admission *shown = record()->admission(aboutOf(kind()));
    Admission admission = shown ? *shown : Admission();
    admission.meeting = meeting();
    const QList<DecisionChoice> decisions = decisionsFor(shown);
    auto *dialog = new AdmissionDialog(admission, decisions, meetingwords::choices(record()->members), meetingwords::isMeant, window());
    dialog->setSave([this, dialog]() -> Result<Done> {
        const auto put = putAdmission(m_book, dialog->admission());
        if (!put)
            return put.error();
        showKind(paperKey(paperOf(dialog->admission().step), *put));
        return Done{};
    });
    openKept(m_book, dialog, shown ? QStringLiteral("admission/") + shown->id.text : QStringLiteral("admission/new/") + meeting().text);
}

void PapersStep::removeShown()
{
    const Admission *shown = record() ? record()->admission(aboutOf(kind())) : nullptr;
    if (!shown)
        return;
    Admission again = *shown;
    again.id = {};
    if (const auto removed = removeAdmission(m_book, shown->id); !removed)
        return emit failed(removed.error());
    const auto putBack = [self = QPointer<PapersStep>(this), again] {
        if (!self)
            return;
        if (const auto put = putAdmission(self->m_book, again); !put)
            emit self->failed(put.error());
    };
    emit undoable(tr("The resolution was removed."), {tr("&Put it back"), putBack});
}

void PapersStep::openWordings()
{
    if (!record() || stage())
        return;
    const QString paper = paperType(kind());
    auto *dialog = new WordingDialog(titleOf(kind()), {[this, paper] { return paperTexts(m_book, paper); },
                                                       [this, paper](qsizetype text, const QString &words) { return putWording(m_book, paper, text, words); }}, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// The votes and ballots on a person that have no resolution yet, and the one that `shown` has.
QList<DecisionChoice> PapersStep::decisionsFor(const Admission *shown) const
{
    const auto isFree = [&](const auto &fits) {
        return std::none_of(record()->admissions.cbegin(), record()->admissions.cend(), [&](const Admission &each) { return (!shown || each.id != shown->id) && fits(each); });
    };
    QList<DecisionChoice> decisions;
    for (const Vote &vote : record()->votes)
        if (decidesOnAPerson(vote.rule) && isFree([&](const Admission &each) { return each.vote == vote.id; }))
            decisions += {vote.id, {}, fromWord<AdmissionStep>(vote.rule), vote.matter, vote.about};
    for (const Poll &poll : record()->polls)
        if (decidesOnAPerson(poll.rule))  // one ballot may ask about several people
            decisions += {{}, poll.id, fromWord<AdmissionStep>(poll.rule), poll.matter, {}};
    return decisions;
}

/// What a paper is called in the list.
QString PapersStep::titleOf(const QString &kind) const
{
    const Admission *admission = record() ? record()->admission(aboutOf(kind)) : nullptr;
    if (!admission)
        return meetingwords::paper(kind);
    const QString name = record()->nameOf(*admission);
    return admission->step == AdmissionStep::Admission ? filled(tr("Resolution: admit %1"), {name}) : filled(tr("Resolution: recognise %1"), {name});
}

void PapersStep::addPaper()
{
    auto *button = new QRadioButton;
    m_kinds->addButton(button, int(m_kinds->buttons().size()));
    m_list->layout()->addWidget(button);
}

/// The resolutions on persons stand behind the papers that every meeting has.
void PapersStep::showPersons()
{
    const QString shown = m_kinds->checkedId() < 0 ? QString() : kind();
    const int before = int(documents::meetingPaperKinds().size()) + packs;
    m_persons.clear();
    for (const Admission &each : record()->admissions)
        m_persons += paperKey(paperOf(each.step), each.id);
    while (m_kinds->buttons().size() < before + m_persons.size())
        addPaper();
    for (int i = before; i < m_kinds->buttons().size(); ++i) {
        m_kinds->button(i)->setVisible(i - before < m_persons.size());
        m_kinds->button(i)->setText(i - before < m_persons.size() ? titleOf(m_persons.at(i - before)) : QString());
    }
    if (m_persons.contains(shown))
        m_kinds->button(before + int(m_persons.indexOf(shown)))->setChecked(true);  // its place may be another now
    else if (m_kinds->checkedId() >= before)
        m_kinds->button(int(documents::meetingPaperKinds().indexOf(QStringLiteral("minutes"))))->setChecked(true);
}

void PapersStep::markAsPosted()
{
    const std::optional<PackStage> pack = stage();
    if (!record() || !pack)
        return;
    const auto known = postingOf(m_book, meeting(), *pack);
    if (!known)
        return emit failed(known.error());
    if (*known) {
        if (const auto done = unmarkPosted(m_book, meeting(), *pack); !done)
            return emit failed(done.error());
        return emit said(tr("It is marked as not put into the app."));
    }
    if (const auto done = markPosted(m_book, meeting(), *pack, QDate::currentDate()); !done)
        return emit failed(done.error());
    emit said(tr("It is marked as put into the app today."));
}

/// What is put into the app: when it is due, and whether it was done.
void PapersStep::showPack(PackStage stage)
{
    const auto posted = postingOf(m_book, meeting(), stage);
    if (!posted)
        return emit failed(posted.error());
    const QDate due = packDue(*record(), stage);
    const QDate today = QDate::currentDate();
    if (*posted)
        m_status->setStatus(Tone::Good, tr("Put into the app on %1.").arg(dateText((*posted)->day)));
    else if (due.isValid())
        m_status->setStatus(today > due ? Tone::Problem : Tone::Warning, tr("Due in the app by %1.").arg(dateText(due)));
    else
        m_status->setStatus(Tone::Neutral, tr("The rules of this meeting ask for nothing in the app."));
    m_posted->setText(*posted ? tr("Not put into the &app after all") : tr("Mark as put into the &app"));
    const auto pages = packPages(m_book, meeting(), stage);
    m_writePack->setEnabled(bool(pages));
    m_posted->setEnabled(pages || *posted);
    showPages(pages);
}

void PapersStep::showPages(const Result<paper::Pages> &pages)
{
    if (pages) {
        m_view->setPages(*pages);
    } else {
        m_view->clear();
        m_missing->setStatus(Tone::Warning, sentence(pages.error()));
    }
    m_stack->setCurrentIndex(pages ? 0 : 1);
}

void PapersStep::showRecord()
{
    showRecipients();
    showPersons();
    m_slips.clear();
    m_isSignedText = false;
    const auto counted = countedRecord();
    if (!counted)
        return emit failed(counted.error());
    m_slips = counted->signedCorrections();
    const QStringList offered = documents::papersOf(*record());
    for (int i = 0; i < documents::meetingPaperKinds().size(); ++i)
        m_kinds->button(i)->setVisible(offered.contains(documents::meetingPaperKinds().at(i)));
    m_listScroll->setMinimumWidth(m_list->sizeHint().width() + m_listScroll->verticalScrollBar()->sizeHint().width());
    m_listScroll->setMaximumHeight(m_list->sizeHint().height());
    m_listScroll->ensureWidgetVisible(m_kinds->checkedButton());
    if (m_kinds->checkedButton()->isHidden())
        for (QAbstractButton *button : m_kinds->buttons())
            if (!button->isHidden())
                return button->setChecked(true);  // which shows it
    const std::optional<PackStage> pack = stage();
    m_writePack->setVisible(pack.has_value());
    m_posted->setVisible(pack.has_value());
    m_saveAll->setVisible(!pack); // a pack goes into a folder of its own, and there is room for one of the two
    m_number->setVisible(!pack && mayBeNumbered(kind()));
    const Admission *person = pack ? nullptr : record()->admission(aboutOf(kind()));
    const bool isOpen = person && !record()->papers.contains(kind());
    const QList<DecisionChoice> decisions = decisionsFor(nullptr);
    m_person->setVisible(!pack && (person ? isOpen : !decisions.isEmpty()));
    m_person->setText(person ? tr("Change this resol&ution…") : tr("Resol&ution on a person…"));
    m_removePerson->setVisible(isOpen);
    m_wordings->setVisible(!pack);
    if (pack) {
        m_recipientLabel->setVisible(false);
        m_recipient->setVisible(false);
        return showPack(*pack);
    }
    const QString paper = kind();
    const bool invites = paper == invitation;
    m_recipientLabel->setVisible(invites);
    m_recipient->setVisible(invites);
    const auto pages = pagesOf(paper, *counted);
    showStatus(paper);
    m_number->setEnabled(bool(pages));
    showPages(pages);
}

void PapersStep::showStatus(const QString &paper)
{
    const auto number = record()->papers.constFind(paper);
    if (mayBeNumbered(paper))
        m_status->setStatus(Tone::Notice, tr("Draft: the paper says so until it has its number."));
    else if (isDraft(paper) && documents::isIssued(paper, *record()) && isClosed())
        m_status->setStatus(Tone::Notice, tr("Draft: it got no number while the minutes were open."));
    else if (isDraft(paper))
        m_status->setStatus(Tone::Notice, tr("Draft: the paper says so until the minutes are closed."));
    else if (documents::isIssued(paper, *record()) && number != record()->papers.cend())
        m_status->setStatus(Tone::Good, tr("It has the number %1 of %2.").arg(number->symbol, dateText(number->date)));
    else if (m_isSignedText)
        m_status->setStatus(Tone::Warning, tr("This program lays these minutes out otherwise now. Here is the text that was signed, word for word; the saved file is the one that was signed."));
    else if (paper == QLatin1String("minutes") && !m_slips.isEmpty())
        m_status->setStatus(Tone::Notice, tr("%n slips correct these minutes and are printed behind them. The saved file is the one that was signed; the slips are saved beside it.", nullptr,
                                             int(m_slips.size())));
    else if (isClosed())
        m_status->setStatus(Tone::Good, tr("The minutes are closed."));
    else
        m_status->setStatus(Tone::Neutral, {});
}

void PapersStep::begin()
{
    m_view->clear();
    m_recipient->clear();
    m_kinds->button(0)->setChecked(true);
}

documents::MeetingPaperOptions PapersStep::options(const QString &kind, const QString &recipient) const
{
    documents::MeetingPaperOptions options;
    if (kind == invitation)
        options.recipient = recipient;
    if (kind == QLatin1String("notice"))
        options.documents = documents::studyDocuments(*record());
    if (kind == QLatin1String("report"))
        options.proposals = documents::proposalsOf(*record());
    options.draft = isDraft(kind);
    options.signedInternally = isClosed() && kind == QLatin1String("minutes");
    return options;
}

/// Minutes, resolution and score speak of a meeting that is over; until the minutes are closed they may still change. What is sent
/// out under a number is a draft until it has it.
bool PapersStep::isDraft(const QString &kind) const
{
    if (documents::isIssued(kind, *record()))
        return !record()->papers.contains(kind);
    return !isClosed() && (kind == QLatin1String("minutes") || kind == QLatin1String("resolution") || kind == QLatin1String("score"));
}

/// A notice can get its number until the minutes are closed, what tells of the meeting from then on.
bool PapersStep::mayBeNumbered(const QString &kind) const
{
    return documents::isIssued(kind, *record()) && !record()->papers.contains(kind) && isClosed() == isMadeAfterClosing(paperType(kind));
}

/// The record with the slips whose signatures count.
Result<MeetingRecord> PapersStep::countedRecord() const
{
    return withCountedSlips(m_book, *record());
}

/// The paper as it is shown and printed: closed minutes in the words that were closed, with the slips that correct them.
Result<paper::Pages> PapersStep::pagesOf(const QString &kind, const MeetingRecord &counted)
{
    if (kind != QLatin1String("minutes") || !counted.final)
        return documents::meetingPaperPages(kind, counted, options(kind, m_recipient->currentData().toString()));
    const auto closed = closedPages(m_book, counted);
    if (!closed)
        return closed.error();
    m_isSignedText = closed->isSignedText;
    return closed->pages;
}

Result<QByteArray> PapersStep::pdf(const QString &kind, const QString &recipient) const
{
    if (isClosed() && kind == QLatin1String("minutes"))
        return m_book.file(record()->final->pdf);  // these bytes were signed
    const auto counted = countedRecord();
    if (!counted)
        return counted.error();
    return documents::meetingPaperPdf(kind, *counted, options(kind, recipient));
}

/// "2026-11-03-giay-moi-...-nguyen-van-an.pdf": letters that every stick and every mail program takes.
QString PapersStep::fileName(const QString &kind, const QString &recipient) const
{
    QString title = documents::meetingPaperTitle(kind, *record());
    if (kind == invitation)
        title += u' ' + recipient.section(u',', 0, 0);
    return fileNameOf(title) + (isDraft(kind) ? QStringLiteral("-du-thao.pdf") : QStringLiteral(".pdf"));
}

QString PapersStep::fileNameOf(const QString &title) const
{
    return documents::paperFileName(record()->meeting, title);
}

/// Whom the invitations address: the guests, then the members.
QStringList PapersStep::recipients() const
{
    QStringList all;
    for (const Guest &guest : record()->guests)
        all += documents::recipientOf(guest);
    for (const MemberOnDay &each : record()->members)
        all += documents::recipientOf(each.member);
    return all;
}

void PapersStep::showRecipients()
{
    const QString chosen = m_recipient->currentData().toString();
    m_recipient->clear();
    for (const Guest &guest : record()->guests)
        m_recipient->addItem(guest.name, documents::recipientOf(guest));
    for (const MemberOnDay &each : record()->members)
        m_recipient->addItem(each.member.name, documents::recipientOf(each.member));
    m_recipient->setCurrentIndex(std::max(0, m_recipient->findData(chosen)));
}
