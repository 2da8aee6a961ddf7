// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/blocks.h"

#include <QStringList>

/// Minutes of an invented cell, as long as a test wants them.
namespace papersample {

using namespace paper;

inline const QString sentenceOfMinutes = QStringLiteral(
    "Đồng chí Nguyễn Thị Hằng báo cáo kết quả lãnh đạo thực hiện nhiệm vụ tháng trước; chi bộ thảo luận, các ý kiến đều "
    "thống nhất đánh giá việc vận động quần chúng giữ gìn vệ sinh ngõ xóm đã có chuyển biến rõ rệt, song việc thu đảng "
    "phí của một số đảng viên đi làm ăn xa còn chậm, cần được khắc phục ngay trong quý này.");

inline Paragraph line(const QString &text, const char *style)
{
    return Paragraph{{{text}}, QString::fromLatin1(style)};
}

/// The head of a paper: the organisation on the left, the Party's title on the right.
inline Columns head()
{
    return {{{0.45,
              {line(QStringLiteral("Đảng bộ phường Hạp Lĩnh"), "upperOrganisation"),
               line(QStringLiteral("Chi bộ tổ dân phố số 5"), "organisation"), line(QStringLiteral("*"), "separator"),
               line(QStringLiteral("Số 05-BB/CB"), "number")}},
             {0.55,
              {line(QStringLiteral("Đảng Cộng sản Việt Nam"), "partyTitle"),
               Rule{QStringLiteral("ĐẢNG CỘNG SẢN VIỆT NAM"), QStringLiteral("partyTitle")}, Space{18},
               line(QStringLiteral("Hạp Lĩnh, ngày 05 tháng 02 năm 2026"), "placeDate")}}}};
}

/// The signature block: recipients on the left, the signer on the right.
inline KeepTogether signature(const QByteArray &qr = {})
{
    Blocks left{line(QStringLiteral("Nơi nhận:"), "recipientsLabel"),
                line(QStringLiteral("- Đảng ủy phường Hạp Lĩnh (để báo cáo);"), "recipients"),
                line(QStringLiteral("- Các đồng chí chi ủy viên;"), "recipients"),
                line(QStringLiteral("- Lưu Chi bộ."), "recipients")};
    if (!qr.isEmpty())
        left.push_back(QrCode{qr, 28});
    Blocks right{line(QStringLiteral("T/M Chi bộ"), "signerRole"), line(QStringLiteral("Bí thư"), "signerTitle"), Space{72},
                 line(QStringLiteral("Trần Văn Thưởng"), "signerName")};
    return {{Space{12}, Columns{{{0.5, left}, {0.5, right}}}}};
}

inline Table attendance(int rows)
{
    Table table;
    table.widths = {0.09, 0.39, 0.18, 0.34};
    table.aligns = {Align::Centre, Align::Left, Align::Centre, Align::Left};
    table.head = {{{{QStringLiteral("STT")}}}, {{{QStringLiteral("Họ và tên")}}}, {{{QStringLiteral("Có mặt")}}},
                  {{{QStringLiteral("Ghi chú")}}}};
    for (int i = 1; i <= rows; ++i)
        table.rows.push_back({{{{QString::number(i)}}}, {{{QStringLiteral("Nguyễn Thị Hằng %1").arg(i)}}},
                              {{{i % 7 ? QStringLiteral("x") : QString()}}},
                              {{{i % 7 ? QString() : QStringLiteral("vắng, có lý do: đi viện")}}}});
    return table;
}

/// A whole paper with this many paragraphs of text and rows of attendance.
inline Blocks minutes(int paragraphs, int rows, const QByteArray &qr = "SOCHIBO:1:3F9A7C")
{
    Blocks blocks{head(), Space{18}, line(QStringLiteral("Biên bản"), "typeName"),
                  line(QStringLiteral("Sinh hoạt chi bộ thường kỳ tháng 02 năm 2026"), "subject"),
                  line(QStringLiteral("-----"), "subjectLine")};
    for (int i = 0; i < paragraphs; ++i) {
        if (i % 5 == 0)
            blocks.push_back(Paragraph{{{QStringLiteral("%1. Nội dung thứ %1").arg(i / 5 + 1)}}, QStringLiteral("heading")});
        QString text;
        for (int s = 0; s <= i % 3; ++s)
            text += (s ? QStringLiteral(" ") : QString()) + sentenceOfMinutes;
        blocks.push_back(Paragraph{{{QStringLiteral("Ý kiến %1: ").arg(i + 1), true}, {text}}});
        if (i == 1)
            blocks.push_back(line(QStringLiteral("Đại biểu Bangladesh phát biểu: আমরা আপনাদের গণতান্ত্রিক অনুশীলনের প্রতি গভীর শ্রদ্ধা জানাই। "
                                                 "কমিউনিস্ট পার্টির শাখা সভা নিয়মিত অনুষ্ঠিত হয় এবং প্রত্যেক সদস্য মতামত দেন।"),
                                  "body"));
    }
    if (rows > 0)
        blocks.push_back(attendance(rows));
    blocks.push_back(Paragraph{{{QStringLiteral("Biên bản kết thúc hồi 21 giờ 30 phút cùng ngày, được đọc lại cho mọi người cùng "
                                                "nghe và nhất trí thông qua.")}},
                               QStringLiteral("body"), {}, {}, {}, 6.0});
    blocks.push_back(signature(qr));
    return blocks;
}

} // namespace papersample
