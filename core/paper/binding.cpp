// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/binding.h"

#include "core/paper/layout_p.h"

namespace paper {

Pages bindPapers(const QList<BoundPaper> &papers, const Theme &theme, const Binding &binding)
{
    Q_ASSERT(!papers.isEmpty());
    const Typesetter typesetter(theme.families);
    auto content = std::make_shared<Pages::Content>();
    content->sizeMm = papers.first().pages.sizeMm();
    int number = 0;
    for (const BoundPaper &paper : papers) {
        for (int i = 0; i < paper.pages.count(); ++i) {
            ++number;
            std::vector<Item> page = paper.pages.m_content->pages.at(size_t(i));
            addNumberAndFoot(page, number > binding.unnumbered ? number : 0, paper.feet.value(i), theme, typesetter, content->sizeMm);
            if (binding.isMirrored && number % 2 == 0)
                for (Item &item : page)
                    item = moved(std::move(item), {fromMm(theme.rightMm - theme.leftMm), 0});
            content->pages.push_back(std::move(page));
        }
    }
    return Pages(std::move(content));
}

} // namespace paper
