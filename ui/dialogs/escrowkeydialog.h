// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/layout.h"
#include "ui/dialogs/filechooser.h"
#include "ui/dialogs/formdialog.h"

#include <QMap>
#include <functional>

class PaperView;
class QLabel;
class QLineEdit;
class QPushButton;

/// A new escrow key of an office, to be printed or saved for the safe. It is in force only when four of its groups were typed
/// back from the paper, or its file was read back.
class EscrowKeyDialog : public FormDialog
{
    Q_OBJECT

public:
    struct Ways
    {
        std::function<Result<Done>(const QString &path)> savePdf;   ///< writes the sheet
        std::function<Result<Done>(const QString &path)> saveKey;   ///< writes the key file and reads it back
        std::function<Result<Done>(const QMap<int, QString> &typed)> check;  ///< whether the groups are right
        std::function<Result<Done>()> use;                          ///< puts the key in force
    };

    EscrowKeyDialog(const paper::Pages &sheet, const QList<int> &asked, Ways ways, const FileChooser &chooser, QWidget *parent);

protected:
    Result<Done> carryOut(QWidget *&where) override;
    void retranslate() override;

private:
    void savePdf();
    void saveKey();

    Ways m_ways;
    FileChooser m_chooser;
    bool m_isSaved = false;  ///< the key file was written and read back
    QLabel *m_sentence;
    PaperView *m_paper;
    QLabel *m_orSentence;
    QPushButton *m_saveKey;
    QLabel *m_back;
    QMap<int, QLineEdit *> m_groups;
};
