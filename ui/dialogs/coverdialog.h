// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/book.h"
#include "ui/dialogs/formdialog.h"

#include <functional>

class DateField;
class QLineEdit;

/// What stands on the cover of the book: names, places, the beginning of the term, the telephone of the office.
class CoverDialog : public FormDialog
{
    Q_OBJECT

public:
    using Save = std::function<Result<Done>(const BookHead &head)>;

    CoverDialog(const BookHead &head, Save save, QWidget *parent);

    BookHead head() const;  ///< what was typed

protected:
    Result<Done> carryOut(QWidget *&where) override;
    void retranslate() override;

private:
    BookHead m_before;
    Save m_save;
    QLineEdit *m_name;
    QLineEdit *m_upper;
    QLineEdit *m_place;
    QLineEdit *m_meetingPlace;
    DateField *m_termFrom;
    QLineEdit *m_phone;
};
