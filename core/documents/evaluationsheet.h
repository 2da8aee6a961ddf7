// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/book.h"
#include "core/domain/evaluationrules.h"
#include "core/domain/meeting.h"
#include "core/paper/layout.h"

namespace documents {

/// One member in the list of results.
struct EvaluationLine
{
    QString name;
    bool isProbationary = false;
    Evaluation evaluation;
    QString leftOut;         ///< why the rules do not classify him; empty otherwise
};

/// What the list of results of a quarter or year says (bảng tổng hợp kết quả đánh giá, xếp loại).
struct EvaluationListSheet
{
    BookHead head;
    EvaluatedTime time;
    EvaluationRules rules;
    QList<EvaluationLine> lines;
    LevelCounts decided;     ///< of those who are classified; without a level those still open
    qint64 notClassified = 0;
    CapCount cap;
    CapBase base = CapBase::GoodOrBetter;
    QStringList papers;      ///< on which the levels rest, each once
    QString secretary;       ///< who signs
};

/// What the book knows of one member for the time, as a sheet to be filled in, spoken about and signed.
struct EvaluationMemberSheet
{
    BookHead head;
    EvaluatedTime time;
    EvaluationRules rules;
    QString name;
    Position position = Position::Member;
    bool isProbationary = false;
    Evaluation evaluation;
    QString leftOut;
    QStringList doubts;      ///< as printed
    QList<std::pair<Task, QString>> tasks;  ///< with how each stands, as printed
    qint64 summoned = 0;
    qint64 present = 0;
    qint64 withoutReason = 0;
    QList<std::pair<QDate, Mention>> mentions;
    QList<Evaluation> quarters;
    QList<std::pair<EvaluatedTime, QString>> earlier;  ///< weaknesses named before
    QStringList unmet;
    QString secretary;
};

/// "quý IV năm 2026", "năm 2026".
QString evaluatedTimeWords(const EvaluatedTime &time);

/// The papers on pages; the list lies across. Errors of builtInTemplate, fill and layOut.
Result<paper::Pages> evaluationListPages(const EvaluationListSheet &sheet);
Result<paper::Pages> evaluationMemberPages(const EvaluationMemberSheet &sheet);

/// The papers as PDF, dated by the last day of the time.
Result<QByteArray> evaluationListPdf(const EvaluationListSheet &sheet);
Result<QByteArray> evaluationMemberPdf(const EvaluationMemberSheet &sheet);

} // namespace documents
