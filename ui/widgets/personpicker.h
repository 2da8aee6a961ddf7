// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <functional>

class QCompleter;
class QSortFilterProxyModel;
class QStandardItemModel;

/// Somebody who can be picked from a list.
struct PersonChoice
{
    QString key;   ///< what picked() tells; never shown
    QString name;  ///< shown, and compared with what is typed
    QString hint;  ///< shown after the name to tell namesakes apart: year of birth, group
};

/// A field in which a person is found by typing a part of the name; the list opens under it. The keyboard suffices: type,
/// Down, Enter; Enter or Tab alone take the only one that is left. What matches is asked of a handed-in function.
class PersonPicker : public QLineEdit
{
    Q_OBJECT

public:
    /// Whether a name is meant by what was typed (fold accents there).
    using Matches = std::function<bool(const QString &typed, const QString &name)>;

    explicit PersonPicker(Matches matches, QWidget *parent = nullptr);

    void setChoices(const QList<PersonChoice> &choices);

    QString key() const { return m_key; }  ///< who is picked; empty for nobody, also while something else is being typed
    void pick(const QString &key);         ///< shows this person; nobody for an unknown key. Emits nothing.

signals:
    void picked(const QString &key);  ///< the person took somebody, or emptied the field ("")

public slots:
    void openList();  ///< opens the list of those that match, of all when the field is empty

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void narrow(const QString &typed);
    void take(const QString &key, const QString &shown);
    void settle();
    void retranslate();

    Matches m_matches;
    QString m_key;
    QAction *m_open;
    QStandardItemModel *m_people;
    QSortFilterProxyModel *m_narrowed;
    QCompleter *m_completer;
};
