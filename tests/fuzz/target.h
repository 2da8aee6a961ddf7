// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is fuzzed: readers of bytes that strangers can bring. A target is one function over one input; it may not crash, and
// what it hold()s must be true for every input. libFuzzer drives them (fuzz.cpp, started by run), and tst_fuzz runs each
// over its seeds, over what was ever found, and over some thousand changed seeds, in every build.

#include <QByteArray>
#include <QList>

namespace fuzz {

struct Target
{
    const char *name;
    const char *says;                  ///< what is read, and what must be true
    QList<QByteArray> (*seeds)();
    void (*run)(const QByteArray &input);
};

/// All of them, in the order of their names.
const QList<Target> &targets();

/// Something that must be true whatever came in; what happens when it is not is for the program to say.
void hold(bool isTrue, const char *what);
inline void (*broken)(const char *what) = nullptr;

/// Keys, nonces and salts are the same in every run, so what is found once is found again; call it first of all.
void beginAgain();

/// Bytes taken from the front of an input; zeros and nothing when it has ended.
class Taken
{
public:
    explicit Taken(const QByteArray &input) : m_left(input) {}

    int byte()
    {
        if (m_left.isEmpty())
            return 0;
        const int value = uchar(m_left[0]);
        m_left.remove(0, 1);
        return value;
    }
    int word() { const int high = byte(); return high * 256 + byte(); }
    QByteArray bytes(qsizetype size)
    {
        const QByteArray taken = m_left.first(std::min(size, m_left.size()));
        m_left.remove(0, taken.size());
        return taken;
    }
    QByteArray rest() const { return m_left; }
    bool isEmpty() const { return m_left.isEmpty(); }

private:
    QByteArray m_left;
};

// The targets, by the file they stand in.
extern const QList<Target> cryptoTargets;
extern const QList<Target> logTargets;
extern const QList<Target> archiveTargets;
extern const QList<Target> packetTargets;
extern const QList<Target> pageTargets;

} // namespace fuzz
