// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/erasing.h"
#include "ui/dialogs/formdialog.h"

#include <functional>

class QCheckBox;
class QLabel;
class TextField;

/// What is erased of a person who has moved: each part with how much there is, what stays and why, and for what reason. It cannot be
/// undone, so the person says that they know.
class ErasureDialog : public FormDialog
{
    Q_OBJECT

public:
    using Use = std::function<Result<Done>(const QStringList &leftOut, const QString &reason)>;

    ErasureDialog(const ErasureSight &sight, Use use, QWidget *parent = nullptr);

public slots:
    void reject() override;

protected:
    Result<Done> carryOut(QWidget *&where) override;
    void retranslate() override;

private:
    struct Part
    {
        ErasureSight::Part part;
        QCheckBox *box;
    };

    ErasureSight m_sight;
    Use m_use;
    QLabel *m_sentence;
    QList<Part> m_parts;     ///< of which there is something
    QLabel *m_kept;
    TextField *m_reason;
    QCheckBox *m_known;
    bool m_isWarned = false; ///< that closing leaves what was typed
};
