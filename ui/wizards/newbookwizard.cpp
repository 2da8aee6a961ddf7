// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/newbookwizard.h"

#include "ui/wizards/newbookpages_p.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>

NewBookWizard::NewBookWizard(QWidget *parent, const FileChooser &chooser, keystore::Cost cost)
    : QWizard(parent), m_cost(cost), m_kind(new KindPage), m_names(new NamesPage(m_kind)),
      m_folderPage(new FolderPage(m_names, chooser)), m_passphrase(new PassphrasePage([this](const SecretBytes &passphrase) { return make(passphrase); })),
      m_ready(new ReadyPage(m_names, m_folderPage))
{
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnLastPage);
    setOption(QWizard::NoCancelButtonOnLastPage);
    setOption(QWizard::NoBackButtonOnStartPage);
    setPage(Kind, m_kind);
    setPage(Names, m_names);
    setPage(Folder, m_folderPage);
    setPage(Passphrase, m_passphrase);
    setPage(Ready, m_ready);
    retranslate();
    resize(std::min(1200, 86 * fontMetrics().averageCharWidth()), std::min(600, 25 * fontMetrics().height()));
}

BookHead NewBookWizard::head() const
{
    return m_names->head();
}

QString NewBookWizard::folder() const
{
    return m_folderPage->folder();
}

Result<Done> NewBookWizard::make(const SecretBytes &passphrase)
{
    const QString above = QFileInfo(folder()).absolutePath();
    if (!QDir().mkpath(above))
        return Error{Error::Io, QT_TRANSLATE_NOOP("Error", "The folder %1 cannot be made."), {above}};
    auto made = Book::create(folder(), head(), passphrase, m_cost);
    if (!made)
        return made.error();
    m_book = std::move(*made);
    return Done{};
}

void NewBookWizard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWizard::changeEvent(event);
}

void NewBookWizard::retranslate()
{
    setWindowTitle(tr("Begin a new book"));
    setButtonText(QWizard::BackButton, tr("&Back"));
    setButtonText(QWizard::NextButton, tr("Ne&xt"));
    setButtonText(QWizard::CommitButton, tr("Ma&ke the book"));
    setButtonText(QWizard::FinishButton, tr("&Open the book"));
    setButtonText(QWizard::CancelButton, tr("Cancel"));
    for (BookStep *step : std::initializer_list<BookStep *>{m_kind, m_names, m_folderPage, m_passphrase, m_ready})
        step->retranslate();
}
