// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/filechooser.h"
#include "ui/models/rowmodel.h"
#include "ui/pages/recordstep.h"
#include "ui/widgets/personpicker.h"

class ExcuseList;
class FileList;
class GuestList;
class QAction;
class QBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class RowTable;
class SectionHeader;
class StatusLabel;
class WaitingList;
class WaitingPetitions;

/// One line of the agenda; the first of a part names it.
struct AgendaLine
{
    AgendaItemId id;
    AgendaItem item;
    QString part;
    QString words;           ///< the title, and what became of the item before
    QString presenter;
};

/// Step 1 of a meeting: date, place and people, the agenda with its minutes, guests, attached files, and what the last
/// meeting left behind.
class PrepareStep : public RecordStep
{
    Q_OBJECT

public:
    PrepareStep(Book &book, const FileChooser &chooser, QWidget *parent);

    void retranslate() override;

public slots:
    void addItem();
    void editItem();
    void removeCurrentItem();
    void changeMeetingFields();

protected:
    void showRecord() override;
    void begin() override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    QWidget *makeAgenda();
    QWidget *makeSides();
    QPushButton *addButton(QAction *action, QWidget *where);
    const AgendaLine *currentLine() const;
    void openItem(const AgendaItem &item);
    void move(int direction);
    QString wordsOf(const AgendaItem &item) const;
    void showMinutes();
    void showLegacy();
    void enable();
    QList<PersonChoice> people() const;

    QBoxLayout *m_halves;
    StatusLabel *m_closed;
    SectionHeader *m_agendaTitle;
    RowTable *m_agenda;
    RowModel<AgendaLine> *m_lines;
    QAction *m_add;
    QAction *m_edit;
    QAction *m_up;
    QAction *m_down;
    QAction *m_remove;
    QProgressBar *m_minutes;
    StatusLabel *m_minutesSentence;
    StatusLabel *m_onePerson;
    QPushButton *m_fields;
    WaitingList *m_waiting;
    WaitingPetitions *m_petitions;
    GuestList *m_guests;
    ExcuseList *m_excuses;
    FileList *m_files;
    SectionHeader *m_legacyTitle;
    QLabel *m_legacy;
    QScrollArea *m_others;
    std::optional<AgendaItem> m_unsavedItem;    ///< typed and not saved
    std::optional<Meeting> m_unsavedMeeting;
};
