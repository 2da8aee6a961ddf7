// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/book/book.h"
#include "ui/dialogs/filechooser.h"

#include <QWidget>

class Digits;
class QLabel;
class QPushButton;
class SectionHeader;

/// A cell's three steps to be enrolled: the request file, the digits to read out, the answer file.
class EnrolmentSteps : public QWidget
{
    Q_OBJECT

public:
    EnrolmentSteps(Book &book, const FileChooser &chooser, QWidget *parent = nullptr);

    void retranslate();

public slots:
    void saveRequest();
    void takeAnswer();

signals:
    void failed(const Error &error);
    void said(const QString &sentence);

private:
    void ask(const QByteArray &answer);
    bool hasUnsent() const;

    Book &m_book;
    FileChooser m_chooser;
    SectionHeader *m_first;
    QLabel *m_firstSentence;
    QPushButton *m_save;
    SectionHeader *m_second;
    QLabel *m_secondSentence;
    Digits *m_digits;
    SectionHeader *m_third;
    QLabel *m_thirdSentence;
    QPushButton *m_take;
};
