// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/layout.h"
#include "ui/dialogs/filechooser.h"

#include <QDialog>
#include <functional>

class QCheckBox;
class QTimer;
class MessageBar;
class NumberField;
class PaperView;
class QLabel;
class QPushButton;

/// A paper as it will be printed, to look at, print and save; where several copies of a slip are wanted, with their number. One that
/// takes long is made part by part while the dialog is open.
class PaperDialog : public QDialog
{
    Q_OBJECT

public:
    /// The pages for a number of copies, and their PDF.
    struct Paper
    {
        std::function<Result<paper::Pages>(int copies)> pages;
        std::function<Result<QByteArray>(int copies)> pdf;
        std::function<QString(int copies)> sentence;  ///< about the copies: how many sheets; or about a paper that was made by work()
        std::function<QString()> work;                ///< makes a part of the paper and says how far it is; empty words when pages() can be asked; none for a paper that is there at once
        std::function<QString()> choice;              ///< words of a choice of how it is printed; none without one
        std::function<void(bool)> choose;             ///< takes the choice; pages() and pdf() follow it
        int copies = 0;                               ///< to begin with; 0 for a paper that is printed once
        QString title;
        QString fileName;
    };

    PaperDialog(Paper paper, const FileChooser &chooser, QWidget *parent = nullptr);

    PaperView *view() const { return m_view; }
    NumberField *copies() const { return m_copies; }
    QCheckBox *choice() const { return m_choice; }
    QString told() const;                             ///< the sentence about the paper
    bool isWorking() const { return m_isWorking; }    ///< parts of the paper are still to be made
    QSize sizeHint() const override { return QSize(900, 600); }

signals:
    void saved(const QString &path);  ///< the paper stands in a file; that it was printed is said by view()

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void show(int copies);
    void workOn();
    void save();
    void retranslate();

    Paper m_paper;
    bool m_isWorking = false;
    FileChooser m_chooser;
    MessageBar *m_messages;
    QLabel *m_label;
    NumberField *m_copies;
    QLabel *m_sentence;
    QCheckBox *m_choice;
    QTimer *m_worker;
    PaperView *m_view;
    QPushButton *m_close;
};
