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
    less(QT_TRANSLATE_N_NOOP("votewords", "%n not in the room"), base.absent);
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

QString counting(VoteCounting counting)
{
    switch (counting) {
    case VoteCounting::Totals:
        return QCoreApplication::translate("votewords", "Openly, by totals");
    case VoteCounting::AllExcept:
        return QCoreApplication::translate("votewords", "Openly, all in favour except …");
    case VoteCounting::ByName:
        return QCoreApplication::translate("votewords", "Openly, name by name");
    }
    return {};
}

QString secret()
{
    return QCoreApplication::translate("votewords", "By secret paper ballot");
}

QString certainty(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Sure:
        break;
    case Certainty::Likely:
        return QCoreApplication::translate("votewords", "This rule is likely in force but could not be compared with the full text now valid. What the book follows is set under “Book and keys”, “Voting rules”.");
    case Certainty::Unsure:
        return QCoreApplication::translate("votewords", "No regulation was found that settles this. What the book follows is set under “Book and keys”, “Voting rules”.");
    }
    return {};
}

QString failedBefore(qint64 times, const VoteRule &rule)
{
    QString said = QCoreApplication::translate("votewords", "It did not pass %n time(s) before.", nullptr, int(times));
    if (rule.afterLast == AfterLast::GoesUp && rule.rounds > 0)
        said += u' ' + QCoreApplication::translate("votewords", "After %n time(s) the case goes up with full figures.", nullptr, int(rule.rounds));
    return said;
}

QString outcome(const Vote &vote)
{
    const QString text = vote.passed
        ? QCoreApplication::translate("votewords", "Passed: %1 in favour, %2 against, %3 of another opinion; %4 of a base of %5 were needed.")
        : QCoreApplication::translate("votewords", "Not passed: %1 in favour, %2 against, %3 of another opinion; %4 of a base of %5 were needed.");
    return text.arg(vote.inFavour).arg(vote.against).arg(vote.other).arg(vote.needed).arg(vote.base.base);
}

}
