// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

/// The heading of a part of a page: bold and a little larger than the text, whatever the zoom.
class SectionHeader : public QLabel
{
    Q_OBJECT

public:
    enum class Rank { Page, Section };

    explicit SectionHeader(const QString &text = {}, Rank rank = Rank::Section, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;

private:
    void enlarge();

    Rank m_rank;
};
