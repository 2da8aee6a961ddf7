// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/pdfobjects_p.h"

#include <QList>

namespace paper {

/// The whole number at a place of a text, after white space; -1 when there is none.
static int numberAt(const QByteArray &bytes, qsizetype from)
{
    while (from < bytes.size() && bytes[from] == ' ')
        ++from;
    qsizetype end = from;
    while (end < bytes.size() && bytes[end] >= '0' && bytes[end] <= '9')
        ++end;
    bool isNumber = false;
    const int number = bytes.mid(from, end - from).toInt(&isNumber);
    return isNumber ? number : -1;
}

std::optional<PdfObjects> PdfObjects::read(const QByteArray &pdf)
{
    constexpr qsizetype entryBytes = 20;  // ISO 32000-1, 7.5.4
    const qsizetype start = pdf.lastIndexOf("startxref\n");
    if (start < 0)
        return {};
    const qsizetype table = numberAt(pdf, start + 10);
    const qsizetype trailer = pdf.indexOf("trailer\n", std::max<qsizetype>(table, 0));
    if (table < 0 || trailer < 0 || !pdf.mid(table).startsWith("xref\n0 "))
        return {};
    const int count = numberAt(pdf, table + 7);
    const qsizetype entries = pdf.indexOf('\n', table + 5) + 1;
    if (count < 1 || entries + count * entryBytes > trailer)
        return {};

    std::map<qsizetype, int> numberAtOffset;
    for (int number = 1; number < count; ++number) {
        const qsizetype offset = numberAt(pdf, entries + number * entryBytes);
        if (!pdf.mid(offset, 24).startsWith(QByteArray::number(number) + " 0 obj"))
            return {};
        numberAtOffset[offset] = number;
    }
    if (numberAtOffset.empty())
        return {};
    PdfObjects objects;
    objects.m_header = pdf.left(numberAtOffset.begin()->first);
    for (auto each = numberAtOffset.begin(); each != numberAtOffset.end(); ++each) {
        const auto next = std::next(each);
        const qsizetype end = next == numberAtOffset.end() ? table : next->first;
        objects.m_objects[each->second] = pdf.mid(each->first, end - each->first);
    }
    objects.m_trailer = pdf.mid(trailer, start - trailer);
    return objects;
}

int PdfObjects::numberOf(const char *key) const
{
    const qsizetype at = m_trailer.indexOf(QByteArray(key) + ' ');
    return at < 0 ? -1 : numberAt(m_trailer, at + qsizetype(qstrlen(key)) + 1);
}

QByteArray *PdfObjects::named(const char *key)
{
    const auto found = m_objects.find(numberOf(key));
    return found == m_objects.end() ? nullptr : &found->second;
}

QList<int> PdfObjects::pages() const
{
    const auto valueIn = [](const QByteArray &object, const char *key) {
        const qsizetype at = object.indexOf(QByteArray(key) + ' ');
        return at < 0 ? -1 : numberAt(object, at + qsizetype(qstrlen(key)) + 1);
    };
    const auto root = m_objects.find(numberOf("/Root"));
    const auto node = root == m_objects.end() ? root : m_objects.find(valueIn(root->second, "/Pages"));
    if (node == m_objects.end())
        return {};
    const qsizetype kids = node->second.indexOf("/Kids");
    const qsizetype from = node->second.indexOf('[', kids);
    const qsizetype end = node->second.indexOf(']', from);
    if (kids < 0 || from < 0 || end < 0)
        return {};
    QList<int> numbers;
    const QList<QByteArray> words = node->second.mid(from + 1, end - from - 1).simplified().split(' ');
    for (qsizetype i = 0; i + 2 < words.size(); i += 3)
        numbers += words[i].toInt();
    return numbers;
}

void PdfObjects::add(const QByteArray &body)
{
    const int number = next();
    m_objects[number] = QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n";
}

QByteArray PdfObjects::written(const QByteArray &id) const
{
    const auto tenDigits = [](qsizetype offset) { return QByteArray::number(offset).rightJustified(10, '0'); };
    QByteArray pdf = m_header;
    const int count = m_objects.rbegin()->first + 1;
    QByteArray table = "xref\n0 " + QByteArray::number(count) + "\n0000000000 65535 f \n";
    for (const auto &[number, object] : m_objects) {
        table += tenDigits(pdf.size()) + " 00000 n \n";
        pdf += object;
    }
    const qsizetype start = pdf.size();
    const QByteArray trailer = "trailer\n<<\n/Size " + QByteArray::number(count) + "\n/Info " + QByteArray::number(numberOf("/Info"))
                               + " 0 R\n/Root " + QByteArray::number(numberOf("/Root")) + " 0 R\n/ID [ <" + id.toHex() + "> <"
                               + id.toHex() + "> ]\n>>\n";
    return pdf + table + trailer + "startxref\n" + QByteArray::number(start) + "\n%%EOF\n";
}

} // namespace paper
