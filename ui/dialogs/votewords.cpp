// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/votewords.h"

#include <QCoreApplication>

namespace votewords {

QString arithmetic(const VoteBase &base)
{
    // the terms of a sum, not words of a sentence: each stands for itself in every language
    QString sum = QCoreApplication::translate("votewords", "%n official member(s)", nullptr, int(base.official));
    const auto less = [&sum](const char *term, qint64 count) {
        if (count > 0)
            sum += QStringLiteral(" − ") + QCoreApplication::translate("votewords", term, nullptr, int(count));
    };
    less(QT_TRANSLATE_N_NOOP("votewords", "%n away"), base.away);
    less(QT_TRANSLATE_N_NOOP("votewords", "%n exempt"), base.exempt);
    less(QT_TRANSLATE_N_NOOP("votewords", "%n suspended"), base.suspended);
    less(QT_TRANSLATE_N_NOOP("votewords", "%n excused for the whole meeting"), base.excused);
    return QStringLiteral("%1 = %2").arg(sum).arg(base.base);
}

QString needed(const VoteRule &rule, qint64 base)
{
    const QString text = rule.moreThan ? QCoreApplication::translate("votewords", "More than %1/%2 of %3: at least %4 in favour are needed.")
                                       : QCoreApplication::translate("votewords", "%1/%2 or more of %3: at least %4 in favour are needed.");
    return text.arg(rule.numerator).arg(rule.denominator).arg(base).arg(neededVotes(rule, base));
}

QString method(VoteMethod method)
{
    switch (method) {
    case VoteMethod::PartyCard:
        return QCoreApplication::translate("votewords", "Show of party cards");
    case VoteMethod::Hands:
        return QCoreApplication::translate("votewords", "Show of hands");
    }
    return {};
}

QString outcome(const Vote &vote)
{
    const QString text = vote.passed
        ? QCoreApplication::translate("votewords", "Passed: %1 in favour, %2 against, %3 of another opinion; %4 of a base of %5 were needed.")
        : QCoreApplication::translate("votewords", "Not passed: %1 in favour, %2 against, %3 of another opinion; %4 of a base of %5 were needed.");
    return text.arg(vote.inFavour).arg(vote.against).arg(vote.other).arg(vote.needed).arg(vote.base.base);
}

}
