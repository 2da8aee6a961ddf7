// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "core/paper/layout.h"
#include "ui/dialogs/filechooser.h"
#include "ui/dialogs/formdialog.h"

#include <QMap>
#include <functional>

class PaperView;
class QLabel;
class QLineEdit;

/// A recovery sheet to be printed, and four of its groups to be typed back from the paper before it opens anything.
class RecoverySheetDialog : public FormDialog
{
    Q_OBJECT

public:
    /// Writes the sheet as PDF.
    using Save = std::function<Result<Done>(const QString &path)>;
    /// Lets the sheet open the book, once its groups are the right ones; takes about a second.
    using Confirm = std::function<Result<Done>(const QMap<int, QString> &typed, const SecretBytes &passphrase)>;

    RecoverySheetDialog(const paper::Pages &sheet, const QList<int> &asked, Save save, Confirm confirm, const FileChooser &chooser, QWidget *parent);

protected:
    Result<Done> carryOut(QWidget *&where) override;
    void retranslate() override;

private:
    void save();

    Save m_save;
    Confirm m_confirm;
    FileChooser m_chooser;
    QLabel *m_sentence;
    PaperView *m_paper;
    QLabel *m_back;
    QMap<int, QLineEdit *> m_groups;
    QLineEdit *m_passphrase;
};
