// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"
#include "core/usecases/duesbook.h"

// What the verbs about dues share.
namespace cli {

/// An open book and what it says about dues.
struct OpenedDues
{
    std::unique_ptr<Book> book;
    DuesBook dues;
};

/// The book in the first operand. Errors as Call::book.
Result<OpenedDues> openedDues(const Call &call);

/// The first of a month that was typed as 2027-03. Invalid for anything else.
Result<QDate> monthOfText(const QString &text);

/// The month of an option, or `otherwise`. Invalid for anything else.
Result<QDate> monthOption(const Call &call, const char *option, const QDate &otherwise);

/// "2027-03"; empty for an invalid day.
QString isoMonth(const QDate &month);

QList<Command> duesMoneyCommands();  ///< remit, remittances, statement, cash, announce, paper

} // namespace cli
