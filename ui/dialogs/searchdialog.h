// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/searching.h"
#include "ui/models/rowmodel.h"

#include <QDialog>
#include <functional>

class MessageBar;
class RowTable;
class StatusLabel;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

/// One line of what was found, with what its table needs.
struct FoundRow
{
    QString id;
    Found found;
    QString cell;            ///< title of the cell, in the book of an office
};

/// Words looked for in the whole book: typed, found at each letter, gone through by Up and Down, opened by Enter.
class SearchDialog : public QDialog
{
    Q_OBJECT

public:
    /// Asked once for what is searched; `cellOf` says what the cell of an organisation is called.
    SearchDialog(std::function<Result<SearchIndex>()> read, std::function<QString(const QString &org)> cellOf, QWidget *parent);

    void begin(const QString &words);  ///< words that stand there already, chosen so that typing replaces them

    QString words() const;

    /// Hashes of attached files whose words are not known yet.
    QStringList unread() const { return m_index ? m_index->unread() : QStringList(); }

    /// Reads what is searched once more; what is typed and chosen stays.
    void readAgain();

    /// Says how many attached files are still being read, and whether the words in PDF files cannot be.
    void tellReading(qsizetype left, bool lacksPdf);
    RowTable *table() const { return m_table; }
    MessageBar *messages() const { return m_messages; }

signals:
    void opened(const Found &found);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void look();
    void openChosen();
    void retranslate();

    std::function<Result<SearchIndex>()> m_read;
    std::optional<SearchIndex> m_index;
    std::function<QString(const QString &)> m_cellOf;
    MessageBar *m_messages;
    QLabel *m_label;
    QLineEdit *m_words;
    QComboBox *m_kind;
    QComboBox *m_year;
    RowModel<FoundRow> m_model;
    RowTable *m_table;
    StatusLabel *m_count;
    StatusLabel *m_reading;
    qsizetype m_left = 0;
    bool m_lacksPdf = false;
    QPushButton *m_open;
    QPushButton *m_close;
};
