// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/coverpage.h"

#include "core/usecases/membership.h"

Result<Changes> changeHead(Book &book, BookHead head)
{
    for (QString *text : {&head.name, &head.upper, &head.place, &head.meetingPlace, &head.upperPhone}) {
        *text = text->simplified().normalized(QString::NormalizationForm_C);
        if (hasSecrecyMark(*text))
            return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Nothing that is marked as a state secret may be put into this book.")};
    }
    if (head.name.isEmpty())
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The name of the organisation is missing.")};
    if (head.id != book.head().id || head.bookKind != book.head().bookKind)
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "The book of a cell cannot become the book of an office, nor the other way round.")};
    if (head == book.head())
        return Error{Error::Refused, QT_TRANSLATE_NOOP("Error", "Nothing is different from what the book says already.")};
    return book.record({amended(head)});
}
