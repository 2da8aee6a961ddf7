// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/member.h"
#include "core/usecases/membership.h"
#include "core/usecases/timeline.h"

#include <QScrollArea>
#include <optional>

/// What a card shows beside the fields: photo, party age, timeline, how much of the dossier is there.
struct CardFile
{
    QByteArray photo;        ///< JPEG; empty without one
    QString age;             ///< party age, in words
    QList<TimelineLine> lines;
    int papers = 0;          ///< of the dossier that are there
    int papersNeeded = 0;
};

/// The same of a member as of today. Errors of the reading functions.
Result<CardFile> cardFile(const Book &book, const Member &member, const QDate &today);

/// A member's card to read: what is known in groups, doubts as sentences, and the way through the statuses by date.
class MemberCard : public QScrollArea
{
    Q_OBJECT

public:
    explicit MemberCard(QWidget *parent = nullptr);

    /// Shows a member as of a day with all steps of the way, first step first. `words` say what is shown when it is not today's.
    void setMember(const MemberOnDay &member, const QList<MemberStatus> &way, const QList<CardWarning> &warnings, const QString &words = {}, const CardFile &file = {});

    /// Shows that nobody is chosen.
    void clear();

    /// Sets every word again.
    void retranslate();

    QSize sizeHint() const override;

private:
    void draw();
    QWidget *headOf(const MemberOnDay &shown) const;
    QWidget *groupsOf(const Member &member) const;
    QWidget *wayOf(const QList<MemberStatus> &way) const;
    QWidget *timeline() const;

    std::optional<MemberOnDay> m_shown;
    QList<MemberStatus> m_way;
    QList<CardWarning> m_warnings;
    QString m_words;
    CardFile m_file;
};
