// SPDX-License-Identifier: GPL-3.0-or-later
// The words in files that people attach.
#include "core/filetext/filetext.h"
#include "tests/catch.h"

#include <QFile>
#include <QProcess>

namespace {

QByteArray sample(const char *name)
{
    QFile file(QStringLiteral(TEST_DATA "/") + QLatin1String(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString textOf(const QByteArray &bytes)
{
    const auto text = filetext::of(bytes);
    INFO((text ? std::string() : sentence(text.error()).toStdString()));
    REQUIRE(text);
    return *text;
}

QString vi(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// A PDF of one page with a line of text, written by hand.
QByteArray pdf(const QByteArray &words)
{
    QByteArray out = "%PDF-1.4\n";
    QList<qsizetype> at;
    const QByteArray stream = "BT /F1 24 Tf 72 700 Td (" + words + ") Tj ET";
    const QByteArrayList objects{"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                                 "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
                                 "<< /Length " + QByteArray::number(stream.size()) + " >>\nstream\n" + stream + "\nendstream",
                                 "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"};
    for (qsizetype i = 0; i < objects.size(); ++i) {
        at += out.size();
        out += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const qsizetype table = out.size();
    out += "xref\n0 6\n0000000000 65535 f \n";
    for (const qsizetype offset : at)
        out += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    return out + "trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
}

} // namespace

TEST_CASE("documents, slides and spreadsheets give the words that a person sees in them", "[filetext]")
{
    CHECK(textOf(sample("attachments/nghi-quyet.docx")) == vi("Nghị quyết về nước sạch\nGiao tổ công nghệ số."));
    CHECK(textOf(sample("attachments/bao-cao.odt")) == vi("Báo cáo quý\nĐường ngõ 4"));
    CHECK(textOf(sample("attachments/trinh-chieu.pptx")) == vi("Chuyển đổi số\nCảm ơn"));
    CHECK(textOf(vi("Họ tên;Số\nNguyễn Văn Hùng;5\n").toUtf8()).contains(vi("Nguyễn Văn Hùng")));
    CHECK(textOf(vi("Thư gửi chi bộ.\n\nMột \"dòng\" lạ").toUtf8()) == vi("Thư gửi chi bộ.\n\nMột \"dòng\" lạ"));
    CHECK(textOf(vi("Nhà văn hóa").normalized(QString::NormalizationForm_D).toUtf8()) == vi("Nhà văn hóa"));
}

TEST_CASE("the words of a PDF are read by pdftotext, and a damaged one does no harm", "[filetext]")
{
    if (!filetext::readsPdf()) {
        CHECK(QByteArray(filetext::of(pdf("x")).error().word) == "no-pdftotext");
        return;
    }
    CHECK(textOf(pdf("Nghi quyet so 5")) == QStringLiteral("Nghi quyet so 5"));
    CHECK(filetext::of("%PDF-1.7\nnothing at all").error().kind == Error::Corrupt);
    QByteArray cut = pdf("Nghi quyet so 5");
    cut.truncate(40);
    CHECK_FALSE(filetext::of(cut));
    CHECK(QByteArray(filetext::of(pdf("")).error().word) == "no-text");  // a scan: a page without words
}

TEST_CASE("pictures and unknown files hold no text, and a long text is cut", "[filetext]")
{
    CHECK(QByteArray(filetext::of(QByteArray("\xFF\xD8\xFF\xE0\0\0JFIF", 10)).error().word) == "no-text");
    CHECK(QByteArray(filetext::of({}).error().word) == "no-text");
    QByteArray damaged = sample("attachments/nghi-quyet.docx");
    damaged.truncate(damaged.size() / 2);
    CHECK(filetext::of(damaged).error().kind == Error::Corrupt);
    CHECK(textOf(QByteArray(500'000, 'a')).size() == filetext::longest);
    CHECK(textOf("a\x01" "b") == QStringLiteral("ab"));
}
