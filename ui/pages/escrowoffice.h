// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/escrow.h"
#include "ui/dialogs/filechooser.h"
#include "ui/models/rowmodel.h"

#include <QWidget>

struct EscrowVerdict;
class Page;
class QLabel;
class QPushButton;
class RowTable;

/// The escrow of an office: its key for the safe, what it offers its cells, their requests, and the list of what was decided
/// and opened.
class EscrowOffice : public QWidget
{
    Q_OBJECT

public:
    /// `page` is what the dialogs stand on and where messages are shown.
    EscrowOffice(Book &book, const FileChooser &chooser, Page &page);

    void refresh();
    void retranslate();

public slots:
    void makeKey();       ///< prints or saves a new escrow key, then puts it in force
    void saveOffer();     ///< the file to which cells agree
    void takeRequest();   ///< asks for the request file, then for the decision
    void saveAnswer();    ///< the answer to the request granted last, as long as it was not saved

private:
    void openRequest(const QByteArray &request);
    void showChosen();
    Result<Done> decide(const QByteArray &request, const EscrowVerdict &verdict, QByteArray &answer);

    Book &m_book;
    FileChooser m_chooser;
    Page &m_page;
    QByteArray m_answer;     ///< granted and not saved yet
    QString m_answerFor;
    RowModel<EscrowLine> m_lines;
    QLabel *m_state;
    QPushButton *m_makeKey;
    QPushButton *m_saveOffer;
    QPushButton *m_takeRequest;
    QPushButton *m_saveAnswer;
    RowTable *m_table;
    QLabel *m_chosen;        ///< the whole of the line that is chosen
};
