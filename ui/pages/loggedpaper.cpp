// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/loggedpaper.h"

#include "core/usecases/disclosures.h"
#include "ui/widgets/paperview.h"

PaperDialog *openLoggedPaper(Book &book, PaperDialog::Paper paper, const AboutWhom &about, const FileChooser &chooser, QWidget *context,
                             const std::function<void(const Error &error)> &failed)
{
    auto *dialog = new PaperDialog(std::move(paper), chooser, context->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto log = [&book, about, failed](DisclosureWay way) {
        if (about.member.isEmpty() && about.people == 0)
            return;
        if (const auto logged = recordDisclosure(book, way, about.what, about.title, about.member, about.people, about.purpose); !logged)
            failed(logged.error());
    };
    QObject::connect(dialog, &PaperDialog::saved, context, [log] { log(DisclosureWay::Saved); });
    QObject::connect(dialog->view(), &PaperView::printed, context, [log] { log(DisclosureWay::Printed); });
    dialog->open();
    return dialog;
}
