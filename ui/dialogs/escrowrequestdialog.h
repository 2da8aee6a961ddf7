// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/escrowasking.h"
#include "ui/dialogs/filechooser.h"
#include "ui/dialogs/formdialog.h"

#include <functional>

class Digits;
class QCheckBox;
class QLabel;
class QPushButton;

/// A request to the upper office: its one-time code to write down, its 30 digits to read out, and the file to save. Nothing is
/// written before the person says that the code stands on paper.
class EscrowRequestDialog : public FormDialog
{
    Q_OBJECT

public:
    /// A new request shows its code once; one that waits was asked for by its code.
    enum class Shown { New, Again };

    /// Writes the request file, and keeps the request so that its answer opens the book.
    using Save = std::function<Result<Done>(const QString &path)>;

    EscrowRequestDialog(Shown shown, const EscrowAsked &asked, Save save, const FileChooser &chooser, QWidget *parent);

    bool isSaved() const { return m_isSaved; }

protected:
    Result<Done> carryOut(QWidget *&where) override;
    void retranslate() override;

private:
    void save();

    Shown m_shown;
    EscrowAsked m_asked;
    Save m_save;
    FileChooser m_chooser;
    bool m_isSaved = false;
    QLabel *m_codeSentence;
    Digits *m_code;
    QCheckBox *m_noted;
    QLabel *m_fileSentence;
    QPushButton *m_saveButton;
    QLabel *m_digitsSentence;
    Digits *m_digits;
    QLabel *m_after;
};
