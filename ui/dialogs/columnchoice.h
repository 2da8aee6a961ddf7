// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/listmappings.h"

#include <QWidget>
#include <memory>

class Form;
class NumberField;
class StatusLabel;
class QComboBox;
class QLabel;
class QPushButton;

/// Which sheet of a list, which row holds the titles, which column holds which field, what its letters are. All of it is
/// recognised first, or taken as the last time a list with these titles came.
class ColumnChoice : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnChoice(QWidget *parent = nullptr);

    /// Begins with a workbook, with the mappings that are kept, and with what can be recognised.
    void setWorkbook(const std::shared_ptr<const Workbook> &workbook, const QList<ImportMapping> &kept);

    std::shared_ptr<const Sheet> sheet() const;
    GuessedMapping mapping() const;
    bool isComplete() const;         ///< whether a column holds the names
    void retranslate();

signals:
    void changed();
    void forgetAsked(const ImportMappingId &id);  ///< the kept mapping is to be forgotten; the columns are recognised anew already

private:
    void showSheet();
    void showColumns();
    void showLetters();
    void take(const GuessedMapping &mapping);
    void forget();
    QMap<int, legacy::Encoding> encodings() const;
    QString columnText(int column) const;

    std::shared_ptr<const Workbook> m_workbook;
    QList<ImportMapping> m_kept;
    std::optional<ImportMappingId> m_remembered;
    QMap<int, legacy::Encoding> m_recognised;  ///< by column, or as remembered
    QLabel *m_intro;
    StatusLabel *m_lettersFound;
    QWidget *m_rememberedRow;
    QLabel *m_rememberedWords;
    QPushButton *m_forget;
    Form *m_form;
    QComboBox *m_sheet;
    NumberField *m_titleRow;
    QComboBox *m_letters;
    QList<QPair<QString, QComboBox *>> m_fields;
};
