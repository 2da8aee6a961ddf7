// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the program does so that screen readers can ask it anything at any time.
///
/// Qt 6.4 answers for the parts of a scroll area by their number and does not look whether that part is still there
/// (QAccessibleAbstractScrollArea::child). Screen readers count first and ask afterwards; when a scroll bar went out of sight
/// in between, Qt read behind the end of its list and the program ended, in most cases while the page of a meeting was being
/// filled after unlocking. Our scroll areas therefore answer as every other widget does: for a part that is not there, nothing.
namespace screenreader {

/// Once, after the QApplication was made and before the first widget.
void install();

} // namespace screenreader
