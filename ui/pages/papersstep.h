// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/meetingpapers.h"
#include "ui/dialogs/filechooser.h"
#include "ui/pages/recordstep.h"

class PaperView;
class QButtonGroup;
class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
struct DecisionChoice;
class SectionHeader;
class StatusLabel;

/// Step 3 of a meeting: its papers as they will be printed, to print and to save.
class PapersStep : public RecordStep
{
    Q_OBJECT

public:
    PapersStep(Book &book, const FileChooser &chooser, QWidget *parent);

    void retranslate() override;

    /// Which paper is in sight: a word of documents::meetingPaperKinds(), the name of a resolution on a person, or "pack-before" and "pack-after" for what is put into the
    /// official app.
    QString kind() const;
    void showKind(const QString &kind);

public slots:
    void print();
    void savePdf();
    void saveAll();
    void writeIntoFolder();  ///< the pack in sight, into a folder of its own
    void numberShown();      ///< gives the paper in sight its number
    void openAdmission();    ///< what the meeting concluded on a person
    void removeShown();      ///< the resolution on a person that is in sight
    void openWordings();     ///< the words of the paper in sight
    void markAsPosted();     ///< that it was put into the app, or that it was not

protected:
    void showRecord() override;
    void begin() override;

private:
    void addPaper();
    void showPersons();
    QString titleOf(const QString &kind) const;
    QList<DecisionChoice> decisionsFor(const Admission *shown) const;
    documents::MeetingPaperOptions options(const QString &kind, const QString &recipient) const;
    bool isDraft(const QString &kind) const;
    bool mayBeNumbered(const QString &kind) const;
    void showStatus(const QString &paper);
    Result<QByteArray> pdf(const QString &kind, const QString &recipient) const;
    Result<MeetingRecord> countedRecord() const;
    Result<paper::Pages> pagesOf(const QString &kind, const MeetingRecord &counted);
    QString fileName(const QString &kind, const QString &recipient) const;
    QString fileNameOf(const QString &title) const;  ///< with the day before it, without an ending
    QStringList recipients() const;
    void showRecipients();
    std::optional<PackStage> stage() const;  ///< of the pack in sight; none while it is a single paper
    void showPack(PackStage stage);
    void showPages(const Result<paper::Pages> &pages);
    void noteLeft(DisclosureWay way, const MeetingRecord &of, const QStringList &papers);

    FileChooser m_chooser;
    SectionHeader *m_heading;
    QButtonGroup *m_kinds;
    QWidget *m_list;             ///< the buttons of m_kinds
    QScrollArea *m_listScroll;
    QLabel *m_recipientLabel;
    QComboBox *m_recipient;
    StatusLabel *m_status;
    QPushButton *m_number;
    QPushButton *m_person;
    QPushButton *m_removePerson;
    QPushButton *m_wordings;
    QStringList m_persons;       ///< names of the resolutions on persons, in the order of their buttons
    QPushButton *m_writePack;
    QPushButton *m_posted;
    QPushButton *m_saveAll;
    QStackedWidget *m_stack;
    PaperView *m_view;
    StatusLabel *m_missing;
    QLabel *m_whatToDo;
    QList<Correction> m_slips;  ///< signed by both, with signatures that count
    bool m_isSignedText = false;  ///< what is in sight is the text that was signed, not a paper laid out
};
