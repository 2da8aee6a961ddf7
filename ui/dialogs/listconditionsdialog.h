// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/memberlists.h"
#include "ui/dialogs/keptdialog.h"

class NumberField;
class QCheckBox;
class QComboBox;
class QLineEdit;

/// Whom a list of members is of. Conditions that its fields have no place for are told, and stay unless they are taken out.
class ListConditionsDialog : public KeptDialog
{
    Q_OBJECT

public:
    explicit ListConditionsDialog(const ListChoice &choice, QWidget *parent = nullptr);

    ListChoice choice() const;  ///< as typed; order and columns are those it came with

protected:
    void retranslate() override;
    QString saveWords() const override;

private:
    void addWords(QComboBox *combo, const QString &field);
    bool takeIn(const ListCondition &condition);
    void setRange(const char *field, NumberField *from, NumberField *to, QList<ListCondition> &conditions) const;

    ListChoice m_choice;
    QList<ListCondition> m_others;
    QComboBox *m_who;
    QList<std::pair<QString, QComboBox *>> m_words;  ///< fields of which one word is chosen
    NumberField *m_ageFrom;
    NumberField *m_ageTo;
    NumberField *m_partyAgeFrom;
    NumberField *m_partyAgeTo;
    QLineEdit *m_group;
    QComboBox *m_field;
    QLineEdit *m_says;
    QComboBox *m_missing;
    QCheckBox *m_keepOthers;
};
