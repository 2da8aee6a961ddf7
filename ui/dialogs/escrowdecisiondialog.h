// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "ui/dialogs/filechooser.h"
#include "ui/dialogs/formdialog.h"

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class TextField;

/// A request of a cell to open its book, as an officer sees it before the decision.
struct EscrowQuestion
{
    QString says;            ///< the name that stands in the request
    QString cell;            ///< the enrolled cell whose book it is; empty when no cell here told of it
    QDateTime issued;        ///< UTC, by the clock of the computer that made the request
    QString book;            ///< short id of the book
    bool isOlderKey = false; ///< the escrow key before the present one is needed
    QStringList earlier;     ///< decisions on earlier requests for the book, a sentence each
    QList<std::pair<QString, QString>> cells = {};  ///< org and title of all enrolled cells, to choose from when `cell` is empty
};

/// What the officer says to it.
struct EscrowVerdict
{
    bool isGranted = false;
    QString cell;            ///< org, when it had to be chosen
    QString reason;          ///< who decided and why
    QString digits;          ///< as typed; of a grant
    QByteArray key;          ///< the escrow key as typed or read from its file; of a grant
};

/// Shows a request for escrow and takes the decision: granted with digits and the key from the safe, or refused; with who
/// decided and why.
class EscrowDecisionDialog : public FormDialog
{
    Q_OBJECT

public:
    using Decide = std::function<Result<Done>(const EscrowVerdict &verdict)>;

    EscrowDecisionDialog(const EscrowQuestion &question, Decide decide, const FileChooser &chooser, QWidget *parent);
    ~EscrowDecisionDialog() override;

protected:
    Result<Done> carryOut(QWidget *&where) override;
    void retranslate() override;

private:
    void readKey();
    void showFields();
    QString reason() const;

    EscrowQuestion m_question;
    Decide m_decide;
    FileChooser m_chooser;
    QByteArray m_keyFile;    ///< wiped with the dialog
    QString m_keyPath;
    QLabel *m_what;
    QComboBox *m_cell;
    QRadioButton *m_grant;
    QRadioButton *m_refuse;
    QLineEdit *m_who;
    TextField *m_why;
    QLabel *m_digitsSentence;
    QLineEdit *m_digits;
    QPlainTextEdit *m_key;
    QPushButton *m_readKey;
};
