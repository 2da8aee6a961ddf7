// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/memberforms.h"

#include "core/usecases/cardcorrection.h"
#include "core/usecases/membership.h"
#include "core/usecases/protectedfields.h"
#include "ui/dialogs/cardpaperdialog.h"
#include "ui/dialogs/memberdialog.h"
#include "ui/dialogs/statusdialog.h"
#include "ui/pages/keptopening.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace {

QString json(const EntryDialog::Typed &typed)
{
    QJsonObject object;
    for (auto text = typed.cbegin(); text != typed.cend(); ++text)
        object.insert(text.key(), text.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

EntryDialog::Typed typedFrom(const QString &json)
{
    EntryDialog::Typed typed;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto text = object.begin(); text != object.end(); ++text)
        typed.insert(text.key(), text.value().toString());
    return typed;
}

} // namespace

MemberForms::MemberForms(Book &book, QWidget *page) : QObject(page), m_book(book), m_page(page)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(1500);
    connect(&m_idle, &QTimer::timeout, this, &MemberForms::keepDraft);
}

bool MemberForms::bringForward()
{
    if (m_form)
        m_form->activateWindow();
    return m_form;
}

void MemberForms::enterNew(const QList<Member> &everybody)
{
    auto *dialog = new MemberDialog({}, everybody, m_page->window());
    dialog->setSave([this, dialog]() -> Result<Done> {
        const Member typed = dialog->member();
        const auto done = enterMember(m_book, typed, dialog->firstStatus());
        if (!done)
            return done.error();
        emit entered(*done, typed.name);
        return Done{};
    });
    open(dialog, QStringLiteral("member/new"));
}

void MemberForms::edit(const Member &member, const QList<Member> &everybody)
{
    auto *dialog = new MemberDialog(member, everybody, m_page->window());
    dialog->setSave([this, dialog]() -> Result<Done> {
        if (!dialog->isEdited())
            return Done{};
        const Member typed = dialog->member();
        const auto fields = changesThatNeedPaper(m_book, typed, QDate::currentDate());
        if (!fields)
            return fields.error();
        if (!fields->isEmpty()) {
            askForPaper(typed, *fields);
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "This changes on a paper only: say on which in the form that has opened.")};
        }
        const auto done = changeMember(m_book, typed);
        if (!done)
            return done.error();
        emit changed(typed.name);
        return Done{};
    });
    open(dialog, QStringLiteral("member/") + member.id.text);
}

/// The form of the card stays open behind the question and closes once the paper is said.
void MemberForms::askForPaper(const Member &typed, const QStringList &fields)
{
    const auto before = m_book.get(typed.id);
    if (!before)
        return emit failed(before.error());
    auto *question = new CardPaperDialog(*before, typed, fields, m_form);
    question->setSave([this, question, typed]() -> Result<Done> {
        const auto done = correctCard(m_book, typed, question->paper());
        return done ? Result<Done>(Done{}) : done.error();
    });
    connect(question, &QDialog::accepted, this, [this, typed] {
        if (m_form)
            m_form->done(QDialog::Accepted);
        emit putRight(typed.id, typed.name);
    });
    openKept(m_book, question, QStringLiteral("card-paper/") + typed.id.text);
}

void MemberForms::changeStatus(const MemberStatus &now, const QString &name)
{
    auto *dialog = new StatusDialog(now, name, [this](const MemberStatus &typed) {
        QStringList doubts;
        if (const auto findings = statusFindings(m_book, typed))
            for (const StepFinding &finding : *findings)
                doubts += finding.text();
        return doubts;
    }, m_page->window());
    dialog->setSave([this, dialog, name]() -> Result<Done> {
        const auto done = ::changeStatus(m_book, dialog->status());
        if (!done)
            return done.error();
        emit statusChanged(name);
        return Done{};
    });
    open(dialog, QStringLiteral("status/") + now.member.text);
}

void MemberForms::open(EntryDialog *form, const QString &draft)
{
    m_form = form;
    m_draft = draft;
    form->setAttribute(Qt::WA_DeleteOnClose);
    if (const auto drafts = m_book.drafts())
        for (const Draft &kept : *drafts)
            if (kept.field == draft && !kept.text.isEmpty())
                form->bringBack(typedFrom(kept.text));
    connect(form, &EntryDialog::edited, &m_idle, qOverload<>(&QTimer::start));
    connect(form, &QDialog::rejected, this, &MemberForms::keepDraft);
    connect(form, &QDialog::finished, this, [this](int result) {
        m_idle.stop();
        m_form = nullptr;
        if (result != QDialog::Accepted)
            return;
        if (const auto forgotten = m_book.keepDraft({m_draft, {}, 0}); !forgotten)
            emit failed(forgotten.error());
    });
    form->open();
}

void MemberForms::keepDraft()
{
    m_idle.stop();
    if (!m_form)
        return;
    const QString text = m_form->isEdited() ? json(m_form->typed()) : QString();
    if (const auto kept = m_book.keepDraft({m_draft, text, 0}); !kept)
        emit failed(kept.error());
}
