// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/domain/peer.h"
#include "ui/dialogs/filechooser.h"

#include <QObject>

class Page;

/// What an office does with certificates on its board: it enrols a cell, revokes a key, and saves the answer for the cell.
class CellCertificates : public QObject
{
    Q_OBJECT

public:
    /// `page` is what the dialogs stand on and where messages are shown.
    CellCertificates(Book &book, const FileChooser &chooser, Page &page);

    void enrol();                        ///< asks for a request file, then for its digits
    void showKeys(const Peer &cell);     ///< the keys of a cell, one of which can be revoked

signals:
    void answered();  ///< an answer was made: the digits of this office are to be read out

private:
    void openRequest(const QByteArray &request);
    void saveAnswer(const QByteArray &answer, const QString &cell, const QString &done);

    Book &m_book;
    FileChooser m_chooser;
    Page &m_page;
};
