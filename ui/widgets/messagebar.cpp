// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include "ui/widgets/statuslabel.h"

#include <QAccessibleWidget>
#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QLoggingCategory>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

Q_LOGGING_CATEGORY(errors, "sochibo.errors")

namespace {

/// What a screen reader sees of the bar: an alert whose name is the message itself.
class MessageBarInterface : public QAccessibleWidget
{
public:
    explicit MessageBarInterface(MessageBar *bar) : QAccessibleWidget(bar, QAccessible::AlertMessage), m_bar(bar) {}

    QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Name ? m_bar->text() : QAccessibleWidget::text(what);
    }

private:
    MessageBar *m_bar;
};

QAccessibleInterface *messageBarInterface(const QString &, QObject *object)
{
    auto *bar = qobject_cast<MessageBar *>(object);
    return bar ? new MessageBarInterface(bar) : nullptr;
}

Tone tone(Error::Kind kind)
{
    switch (kind) {
    case Error::Invalid:
    case Error::Refused:
    case Error::Busy:
    case Error::Unsupported:
        return Tone::Warning;
    case Error::NotFound:
        return Tone::Notice;
    case Error::Io:
    case Error::Corrupt:
    case Error::Untrusted:
        return Tone::Problem;
    }
    return Tone::Problem;
}

QString word(Error::Kind kind)
{
    switch (kind) {
    case Error::Invalid:
        return MessageBar::tr("Please check");
    case Error::Refused:
        return MessageBar::tr("Not allowed");
    case Error::NotFound:
        return MessageBar::tr("Not found");
    case Error::Busy:
        return MessageBar::tr("In use");
    case Error::Io:
        return MessageBar::tr("Disk or printer");
    case Error::Corrupt:
        return MessageBar::tr("Damaged");
    case Error::Untrusted:
        return MessageBar::tr("Not trusted");
    case Error::Unsupported:
        return MessageBar::tr("Newer version");
    }
    return {};
}

/// What was kept and what to do now, for the kinds that get a dialog.
QString advice(Error::Kind kind)
{
    switch (kind) {
    case Error::Corrupt:
        return MessageBar::tr("Nothing in the book was changed. Ask for the file again, or restore a backup; if it happens "
                              "again, call the ward party committee office.");
    case Error::Untrusted:
        return MessageBar::tr("Nothing in the book was changed. Do not use the file before the sender has confirmed it by "
                              "telephone or in person.");
    default:
        return MessageBar::tr("Nothing in the book was changed. Install the newer version of this program, then open "
                              "the file again.");
    }
}

}

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_mark(new Mark), m_text(new QLabel), m_wayOut(new QPushButton), m_list(new QToolButton),
      m_close(new QToolButton)
{
    static const bool installed = (QAccessible::installFactory(messageBarInterface), true);
    Q_UNUSED(installed)

    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setMinimumWidth(120);
    m_wayOut->setAutoDefault(false);  // hidden in a dialog it would take Enter away from the dialog's own button
    auto *line = new QHBoxLayout(this);
    line->addWidget(m_mark);
    line->addWidget(m_text, 1);
    line->addWidget(m_wayOut);
    line->addWidget(m_list);
    line->addWidget(m_close);

    connect(m_wayOut, &QPushButton::clicked, this, [this] {
        const auto run = m_run;  // what it does may show the next message
        dismiss();
        if (run)
            run();
    });
    connect(m_list, &QToolButton::clicked, this, &MessageBar::openNotices);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(&m_timer, &QTimer::timeout, this, &MessageBar::expire);
    retranslate();
    hide();
}

void MessageBar::show(const Error &error, const WayOut &wayOut, Moment moment)
{
    if (!error.detail.isEmpty())
        qCWarning(errors).noquote() << error.text << error.args << error.detail;
    const bool opensDialog = moment != Moment::Beside
        && (error.kind == Error::Corrupt || error.kind == Error::Untrusted || (error.kind == Error::Unsupported && moment == Moment::Opening));
    WayOut way = wayOut;
    if (error.kind == Error::Busy && way.run && way.label.isEmpty())
        way.label = tr("Try again");
    display(tone(error.kind), word(error.kind), sentence(error), way);
    if (opensDialog)
        openDialog(error);
}

void MessageBar::show(const Error &error, QWidget *field)
{
    show(error);
    if (!field)
        return;
    field->setFocus(Qt::OtherFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(field))
        line->selectAll();
}

void MessageBar::say(const QString &text, const WayOut &wayOut)
{
    display(Tone::Good, tr("Done"), text, wayOut);
    m_timer.start(shownFor);
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::dismiss()
{
    m_timer.stop();
    m_run = nullptr;
    if (isAncestorOf(focusWidget()) && parentWidget())
        parentWidget()->setFocus();
    hide();
}

void MessageBar::openNotices()
{
    auto *dialog = new QDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Notices"));
    auto *list = new QListWidget;
    list->setWordWrap(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setAccessibleName(tr("Notices"));
    for (const Notice &notice : std::as_const(m_notices))
        list->addItem(new QListWidgetItem(style::markIcon(notice.tone),
                                          notice.at.toString(QStringLiteral("dd/MM HH:mm  ")) + notice.text));
    if (m_notices.isEmpty())
        list->addItem(tr("There are no notices yet."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(list);
    column->addWidget(buttons);
    dialog->resize(std::min(640, window()->width()), 400);
    dialog->open();
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void MessageBar::display(Tone tone, const QString &word, const QString &text, const WayOut &wayOut)
{
    m_timer.stop();
    m_mark->setTone(tone);
    m_text->setText(tr("%1: %2").arg(word, text));
    m_run = wayOut.run;
    m_wayOut->setText(wayOut.label);
    m_wayOut->setVisible(wayOut.run && !wayOut.label.isEmpty());
    QPalette own = palette();
    own.setColor(QPalette::Window, style::background(tone, own));
    setPalette(own);
    remember(tone, m_text->text());
    QFrame::show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::remember(Tone tone, const QString &text)
{
    m_notices.prepend({QDateTime::currentDateTime(), tone, text});
    while (m_notices.size() > kept)
        m_notices.removeLast();
    emit noticed();
}

void MessageBar::openDialog(const Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Critical, word(error.kind), sentence(error), QMessageBox::Ok, window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(advice(error.kind));
    if (!error.detail.isEmpty())
        box->setDetailedText(error.detail);
    box->open();
}

void MessageBar::expire()
{
    // someone is reading it or is about to press its button
    if (underMouse() || isAncestorOf(focusWidget()))
        return;
    dismiss();
}

void MessageBar::retranslate()
{
    m_list->setText(tr("Notices"));
    m_close->setText(tr("Close"));
}
