// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <utility>
#include <variant>

/// Marks a sentence for translation beside the code that found the error; lupdate shows all of them in one context.
#ifndef QT_TRANSLATE_NOOP
#define QT_TRANSLATE_NOOP(scope, text) text
#endif

/// Why something could not be done. The text is marked here and translated where it is shown.
struct Error
{
    enum Kind { Invalid, Refused, NotFound, Busy, Io, Corrupt, Untrusted, Unsupported };

    Kind kind = Invalid;
    const char *text = "";    ///< a source string marked QT_TRANSLATE_NOOP("Error", ...); %1, %2 ... stand for args
    QStringList args = {};
    QString detail = {};      ///< for the log file and the technician: SQLite's words, a path, an offset
    const char *word = "";    ///< stable word for scripts (`no-match`, `gap`, `fork`, ...), empty where none is promised
};

/// A text with %1, %2 ... replaced by the arguments in one pass, so that "%1" in an argument stays as it is.
QString filled(const QString &text, const QStringList &args);

/// The error as a sentence in the language now in use; arguments are put in in one pass, so "%1" in a title stays as it is.
QString sentence(const Error &error);

/// The exit status of the command line for an error: 10 + its kind.
inline int exitStatus(const Error &error) { return 10 + int(error.kind); }

/// What a function returns that does something and has nothing else to say.
struct Done
{
    friend bool operator==(const Done &, const Done &) = default;
};

/// Either a value or the reason why there is none; member names follow std::expected.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T &value() & { return std::get<0>(m_state); }
    const T &value() const & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    T &operator*() & { return std::get<0>(m_state); }
    const T &operator*() const & { return std::get<0>(m_state); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    T *operator->() { return &std::get<0>(m_state); }
    const T *operator->() const { return &std::get<0>(m_state); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};
