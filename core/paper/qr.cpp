// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/box_p.h"

#include <QTransform>
#include <qrencode.h>

namespace paper {

Result<QPainterPath> qrPath(const QByteArray &payload, double side)
{
    // Capitals and digits go into the denser mode for them; a text is ASCII and holds no NUL (check() in blocks.cpp).
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(payload.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), QRcode_free);
    if (!code)
        return Error{Error::Invalid, QT_TRANSLATE_NOOP("Error", "The text is too long for a QR code.")};
    constexpr int quiet = 4;  // modules of white around the code, ISO/IEC 18004
    const int width = code->width;
    const auto isDark = [&](int x, int y) { return (code->data[y * width + x] & 1) != 0; };
    QPainterPath path;
    for (int y = 0; y < width; ++y)
        for (int x = 0; x < width; ++x) {
            const int from = x;
            while (x < width && isDark(x, y))
                ++x;
            if (x > from)
                path.addRect(from + quiet, y + quiet, x - from, 1);
        }
    const double module = side / (width + 2 * quiet);
    return QTransform::fromScale(module, module).map(path.simplified());  // one outline: no hair between the rows
}

} // namespace paper
