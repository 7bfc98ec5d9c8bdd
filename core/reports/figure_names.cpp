// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/figure_names.h"

#include "core/discussion/named_words.h"
#include "core/discussion/naming_comments.h"

namespace assay {

QStringList wordsOf(const ReportFigures& figures)
{
    QStringList words;
    for (const FigureBlock& block : figures.blocks) {
        if (!block.text.isEmpty())
            words << block.text;
        for (const QStringList& row : block.table.rows)
            words << row;
    }
    return words;
}

std::vector<NamedThing> exportedNames(const ReportFigures& figures)
{
    std::vector<NamedThing> named = figures.named;
    for (NamedThing& thing : named)
        thing.address.project = figures.projectUid;
    return named;
}

WordLinks linksTo(const std::vector<NamedThing>& things)
{
    if (things.empty())
        return {};
    return [things](const QString& text) {
        std::vector<WordLink> links;
        for (const NamedWords& words : namedWords(text, things))
            links.push_back({words.position, words.length, linkOf(words.thing.address)});
        return links;
    };
}

void reports::nameThings(db::Connection& connection, ReportFigures& figures)
{
    figures.named = discussion::thingsNamedIn(connection, wordsOf(figures));
}

} // namespace assay
