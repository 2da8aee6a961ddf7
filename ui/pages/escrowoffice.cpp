// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/escrowoffice.h"

#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/usecases/recovering.h"
#include "ui/dialogs/escrowdecisiondialog.h"
#include "ui/dialogs/escrowkeydialog.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/page.h"
#include "ui/widgets/rowtable.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

static constexpr qint64 largestNote = 64 * 1024;  ///< bytes

static QString whatOf(EscrowLine::What what)
{
    switch (what) {
    case EscrowLine::Granted:
        return EscrowOffice::tr("Granted");
    case EscrowLine::Refused:
        return EscrowOffice::tr("Refused");
    case EscrowLine::OpenedByAnswer:
        return EscrowOffice::tr("Opened by the answer, says the cell's log");
    case EscrowLine::OpenedBySheet:
        return EscrowOffice::tr("Opened by the recovery sheet, says the cell's log");
    }
    return {};
}

static Tone toneOf(EscrowLine::What what)
{
    return what == EscrowLine::Granted ? Tone::Good : what == EscrowLine::Refused ? Tone::Warning : Tone::Notice;
}

static const QList<Column<EscrowLine>> &columns()
{
    static const QList<Column<EscrowLine>> all = {
        {QT_TRANSLATE_NOOP("EscrowOffice", "When"), [](const EscrowLine &line) -> QVariant { return line.time.toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm")); },
         Qt::AlignLeft | Qt::AlignVCenter, [](const EscrowLine &line) -> QVariant { return line.time; }},
        {QT_TRANSLATE_NOOP("EscrowOffice", "Cell"), [](const EscrowLine &line) -> QVariant { return line.title; }},
        {QT_TRANSLATE_NOOP("EscrowOffice", "What"), [](const EscrowLine &line) -> QVariant { return whatOf(line.what); }, Qt::AlignLeft | Qt::AlignVCenter, nullptr,
         [](const EscrowLine &line) -> QVariant { return style::markIcon(toneOf(line.what)); }},
        {QT_TRANSLATE_NOOP("EscrowOffice", "Who decided and why"), [](const EscrowLine &line) -> QVariant { return line.reason; }},
    };
    return all;
}

EscrowOffice::EscrowOffice(Book &book, const FileChooser &chooser, Page &page)
    : m_book(book), m_chooser(chooser), m_page(page), m_lines("EscrowOffice", columns()), m_state(new QLabel), m_makeKey(new QPushButton),
      m_saveOffer(new QPushButton), m_takeRequest(new QPushButton), m_saveAnswer(new QPushButton), m_table(new RowTable), m_chosen(new QLabel)
{
    m_makeKey->setObjectName(QStringLiteral("makeEscrowKey"));
    m_saveOffer->setObjectName(QStringLiteral("saveOffer"));
    m_takeRequest->setObjectName(QStringLiteral("takeEscrowRequest"));
    m_saveAnswer->setObjectName(QStringLiteral("saveEscrowAnswer"));
    m_state->setObjectName(QStringLiteral("escrowState"));
    m_table->setObjectName(QStringLiteral("escrowHistory"));
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_table->setModel(new RowFilter(m_lines, this));
    m_table->setWideColumn(3);
    m_table->setLetters(0, 20);
    m_table->setLetters(1, 26);
    m_table->setLetters(2, 34);
    m_table->sortByColumn(0, Qt::DescendingOrder);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_state);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_takeRequest, m_saveAnswer, m_saveOffer, m_makeKey})
        buttons->addWidget(button);
    column->addLayout(buttons);
    column->addWidget(m_table, 1);
    m_chosen->setWordWrap(true);
    m_chosen->setTextFormat(Qt::PlainText);
    m_chosen->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_chosen);
    connect(m_table, &RowTable::chosen, this, &EscrowOffice::showChosen);
    connect(m_makeKey, &QPushButton::clicked, this, &EscrowOffice::makeKey);
    connect(m_saveOffer, &QPushButton::clicked, this, &EscrowOffice::saveOffer);
    connect(m_takeRequest, &QPushButton::clicked, this, &EscrowOffice::takeRequest);
    connect(m_saveAnswer, &QPushButton::clicked, this, &EscrowOffice::saveAnswer);
}

void EscrowOffice::refresh()
{
    const auto key = escrowKeyOf(m_book);
    const auto cells = cellsInEscrow(m_book);
    const auto history = escrowHistory(m_book);
    if (!key)
        return m_page.messages()->show(key.error());
    if (!cells)
        return m_page.messages()->show(cells.error());
    if (!history)
        return m_page.messages()->show(history.error());
    QStringList titles;
    for (const Peer &cell : *cells)
        titles += cell.title;
    m_state->setText(!*key              ? tr("With an escrow key in its safe this office can help a cell that has lost its passphrase. It has none yet.")
                     : titles.isEmpty() ? tr("The escrow key is made; no cell has sent word yet that it agrees. Give the offer to the cells.")
                                        : tr("%n cells agreed to the escrow: %1.", nullptr, int(titles.size())).arg(titles.join(QStringLiteral(", "))));
    m_saveOffer->setEnabled(key->has_value());
    m_takeRequest->setEnabled(key->has_value());
    m_saveAnswer->setVisible(!m_answer.isEmpty());
    m_lines.setRows(*history);
    if (!m_table->currentIndex().isValid() && !history->isEmpty())
        m_table->selectRow(0);
    showChosen();
}

/// A reason may be longer than its column.
void EscrowOffice::showChosen()
{
    const EscrowLine *line = m_lines.at(m_table->currentIndex());
    m_chosen->setVisible(line && !line->reason.isEmpty());
    m_chosen->setText(line ? line->reason : QString());
}

void EscrowOffice::retranslate()
{
    m_makeKey->setText(tr("&Make the escrow key…"));
    m_saveOffer->setText(tr("Save the offer for ce&lls…"));
    m_takeRequest->setText(tr("Take in a re&quest…"));
    m_saveAnswer->setText(tr("Save the answer &for the cell…"));
    m_table->setAccessibleName(tr("Decisions and openings"));
    refresh();
}

void EscrowOffice::makeKey()
{
    const auto known = escrowKeyOf(m_book);
    if (!known)
        return m_page.messages()->show(known.error());
    auto made = newEscrowKey(m_book, *known ? ReplaceKey::Yes : ReplaceKey::No);
    if (!made)
        return m_page.messages()->show(made.error());
    const auto identity = std::make_shared<age::Identity>(*std::move(made));
    const documents::RecoverySheet sheet = escrowKeySheet(m_book, *identity, QDate::currentDate());
    const auto pages = documents::recoverySheetPages(sheet);
    if (!pages)
        return m_page.messages()->show(pages.error());
    const QList<int> asked = groupsToAsk();
    const auto savePdf = [sheet](const QString &path) -> Result<Done> {
        const auto pdf = documents::recoverySheetPdf(sheet);
        if (!pdf)
            return pdf.error();
        return writeWhole(path, *pdf, Existing::Replace); // the dialog of the desktop has asked
    };
    const auto saveKey = [this, identity](const QString &path) -> Result<Done> {
        QByteArray file = escrowKeyFile(m_book, *identity);
        auto written = writeWhole(path, file, Existing::Replace);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner); // where the place knows owners
        const auto again = readWhole(path, largestNote);
        const bool isSame = again && *again == file;
        wipe(file);
        if (written && !isSame)
            return Error{Error::Io, QT_TRANSLATE_NOOP("Error", "%1 was written but could not be read back as it was. Try another stick."), {path}, again ? QString() : again.error().detail};
        return written;
    };
    const auto check = [code = sheet.code, asked](const QMap<int, QString> &typed) { return checkGroups(code, asked, typed); };
    const auto use = [this, identity]() -> Result<Done> {
        if (const auto used = useEscrowKey(m_book, identity->recipient()); !used)
            return used.error();
        return Done{};
    };
    auto *dialog = new EscrowKeyDialog(*pages, asked, {savePdf, saveKey, check, use}, m_chooser, &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (*known)
        dialog->messages()->show(Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "This office has an escrow key already. With a new one its cells have to agree again; the old one must be kept as long as one of them has not.")});
    connect(dialog, &QDialog::accepted, this, [this] {
        m_page.messages()->say(tr("The escrow key is in force. Put the sheet or the stick into the safe now, then save the offer and give it to the cells."),
                               {tr("&Save the offer…"), [this] { saveOffer(); }});
    });
    dialog->open();
}

void EscrowOffice::saveOffer()
{
    const auto offer = escrowOffer(m_book);
    if (!offer)
        return m_page.messages()->show(offer.error());
    m_chooser.toSave(&m_page, tr("Save the offer for cells"), QStringLiteral("escrow-offer.note"), [this, offer = *offer](const QString &path) {
        if (const auto written = writeWhole(path, offer, Existing::Replace); !written)
            return m_page.messages()->show(written.error());
        m_page.messages()->say(tr("The offer was saved as %1. It is no secret; a cell agrees to it under “Book and keys” and then sends a bundle.").arg(QDir::toNativeSeparators(path)));
    });
}

void EscrowOffice::takeRequest()
{
    m_chooser.toOpen(&m_page, tr("Choose the request of the cell"), [this](const QString &path) {
        const auto bytes = readWhole(path, largestNote);
        if (!bytes)
            return m_page.messages()->show(bytes.error());
        openRequest(*bytes);
    });
}

/// What a request says, for the dialog.
static EscrowQuestion questionOf(const EscrowRequestSeen &seen)
{
    EscrowQuestion question;
    question.says = seen.request.title;
    question.cell = seen.cell ? seen.cell->title : QString();
    question.issued = seen.request.issued;
    question.book = QString::fromLatin1(seen.request.book.toHex().left(8));
    question.isOlderKey = seen.key == EscrowRequestSeen::Older;
    for (const EscrowLine &line : seen.earlier) {
        const QString when = line.time.toLocalTime().toString(QStringLiteral("dd/MM/yyyy"));
        question.earlier += line.what == EscrowLine::Granted ? EscrowOffice::tr("An earlier request for this book was granted on %1 (%2).").arg(when, line.reason)
                                                             : EscrowOffice::tr("An earlier request for this book was refused on %1 (%2).").arg(when, line.reason);
    }
    return question;
}

void EscrowOffice::openRequest(const QByteArray &request)
{
    const auto seen = lookAtEscrowRequest(m_book, request);
    if (!seen)
        return m_page.messages()->show(seen.error());
    EscrowQuestion question = questionOf(*seen);
    if (!seen->cell) {
        const auto cells = m_book.all<Peer>({{{QStringLiteral("peerKind"), wordOf(PeerKind::Cell)}}, {QStringLiteral("title")}, {}});
        if (!cells)
            return m_page.messages()->show(cells.error());
        for (const Peer &cell : *cells)
            question.cells += std::pair{cell.org, cell.title};
        if (cells->isEmpty())
            return m_page.messages()->show(Error{Error::NotFound,
                                                 QT_TRANSLATE_NOOP("Error", "“%1” asks, but no cell is enrolled with this office. Nothing was recorded; find out whose book it is and enrol that cell first."),
                                                 {seen->request.title}});
    }
    auto answer = std::make_shared<QByteArray>();
    auto *dialog = new EscrowDecisionDialog(question, [this, request, answer](const EscrowVerdict &verdict) { return decide(request, verdict, *answer); }, m_chooser, &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, answer, cell = question.cell.isEmpty() ? question.says : question.cell] {
        if (answer->isEmpty())
            return m_page.messages()->say(tr("The refusal stands in the log. Tell %1 and say why.").arg(cell));
        m_answer = *answer;
        m_answerFor = cell;
        m_saveAnswer->show();
        m_page.messages()->say(tr("It is granted and stands in the log. Save the answer for %1, and put the escrow key back into the safe.").arg(cell));
        saveAnswer();
    });
    dialog->open();
}

Result<Done> EscrowOffice::decide(const QByteArray &request, const EscrowVerdict &verdict, QByteArray &answer)
{
    const EscrowReason why{verdict.reason, verdict.cell};
    if (!verdict.isGranted) {
        if (const auto refused = refuseEscrow(m_book, request, why); !refused)
            return refused.error();
        return Done{};
    }
    const auto identity = recoveryCode(verdict.key);
    if (!identity)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "This is not an escrow key, or a character in it is mistyped. Compare it with the sheet group by group."), {}, {}, "no-match"};
    const auto granted = grantEscrow(m_book, request, verdict.digits, *identity, why, nowUtc());
    if (!granted)
        return granted.error();
    answer = *granted;
    return Done{};
}

void EscrowOffice::saveAnswer()
{
    m_chooser.toSave(&m_page, tr("Save the answer for the cell"), QStringLiteral("escrow-answer.note"), [this](const QString &path) {
        if (const auto written = writeWhole(path, m_answer, Existing::Replace); !written)
            return m_page.messages()->show(written.error());
        m_page.messages()->say(tr("The answer for %1 was saved as %2. Nobody but whoever made the request can open the book with it.").arg(m_answerFor, QDir::toNativeSeparators(path)));
        m_answer.clear();
        m_saveAnswer->hide();
    });
}
