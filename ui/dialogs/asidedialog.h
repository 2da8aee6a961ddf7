// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/homecoming.h"
#include "ui/dialogs/historywords.h"
#include "ui/models/rowmodel.h"

#include <QDialog>

class MessageBar;
class QLabel;
class QPushButton;
class RowTable;

/// One field of something that was set aside.
struct AsideRow
{
    SetAsideId aside;
    QString written;
    QString record;
    QString field;
    QString now;
    QString then;
};

/// What a restored copy and the copy of the office say differently, side by side, and which of the two stands.
class AsideDialog : public QDialog
{
    Q_OBJECT

public:
    /// Where the dialog has its lines from, and what the two decisions do.
    struct Source
    {
        std::function<Result<QList<AsideLine>>()> lines;
        std::function<Result<Changes>(const SetAsideId &)> take;
        std::function<Result<Changes>(const SetAsideId &)> leave;
        historywords::NameOf nameOf;
    };

    explicit AsideDialog(Source source, QWidget *parent = nullptr);

public slots:
    void refresh();

private:
    void decide(const std::function<Result<Changes>(const SetAsideId &)> &decision, const QString &said);

    Source m_source;
    RowModel<AsideRow> m_model;
    QLabel *m_what;
    RowTable *m_table;
    MessageBar *m_messages;
    QPushButton *m_take;
    QPushButton *m_leave;
};
