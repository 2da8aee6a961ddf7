// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keptopening.h"

#include "core/book/book.h"
#include "ui/dialogs/keptdialog.h"
#include "ui/widgets/messagebar.h"

void openKept(Book &book, KeptDialog *dialog, const QString &key)
{
    const auto keep = [&book, dialog, key](const QString &typed) {
        if (const auto kept = book.keepDraft({key, typed, typed.size()}); !kept)
            dialog->messages()->show(kept.error());
    };
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &KeptDialog::edited, dialog, [dialog, keep] { keep(dialog->typed()); });
    QObject::connect(dialog, &QDialog::accepted, dialog, [keep] { keep({}); });
    if (const auto drafts = book.drafts())
        for (const Draft &draft : *drafts)
            if (draft.field == key && !draft.text.isEmpty())
                dialog->bringBack(draft.text);
    dialog->open();
}
