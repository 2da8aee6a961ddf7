// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/layout.h"
#include "ui/dialogs/filechooser.h"

#include <QDialog>
#include <functional>

class MessageBar;
class NumberField;
class PaperView;
class QLabel;
class QPushButton;

/// A paper as it will be printed, to look at, print and save; where several copies of a slip are wanted, with their number.
class PaperDialog : public QDialog
{
    Q_OBJECT

public:
    /// The pages for a number of copies, and their PDF.
    struct Paper
    {
        std::function<Result<paper::Pages>(int copies)> pages;
        std::function<Result<QByteArray>(int copies)> pdf;
        std::function<QString(int copies)> sentence;  ///< about the copies: how many sheets; none for a single paper
        int copies = 0;                               ///< to begin with; 0 for a paper that is printed once
        QString title;
        QString fileName;
    };

    PaperDialog(Paper paper, const FileChooser &chooser, QWidget *parent = nullptr);

    PaperView *view() const { return m_view; }
    NumberField *copies() const { return m_copies; }
    QSize sizeHint() const override { return QSize(900, 600); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(int copies);
    void save();
    void retranslate();

    Paper m_paper;
    FileChooser m_chooser;
    MessageBar *m_messages;
    QLabel *m_label;
    NumberField *m_copies;
    QLabel *m_sentence;
    PaperView *m_view;
    QPushButton *m_close;
};
