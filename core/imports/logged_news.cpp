// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imports/logged_news.h"

#include "core/runs/content_store.h"
#include "core/runs/histogram_store.h"
#include "core/runs/metric_definitions.h"

namespace assay::imports {
namespace {

void findNewDefinitions(MergeContext& context, const ImportedRun& run, std::optional<RunId> known, LoggedNews& news)
{
    QSet<QString> seen;
    for (const MetricDefinition& definition : run.definitions) {
        if (isRepeated(context, run, seen, definition.key))
            continue;
        const auto before = known ? definitions::find(context.connection, *known, definition.key) : std::nullopt;
        if (before == definition) {
            ++context.counts.definitions.unchanged;
            continue;
        }
        ++(before ? context.counts.definitions.updated : context.counts.definitions.created);
        news.definitions.push_back(&definition);
    }
}

/// Where a follower goes on just where the project ends, no stored histogram is read.
std::vector<const Histogram*> newHistograms(db::Connection& connection, std::optional<RunId> known,
                                            const ImportedHistograms& histograms)
{
    const bool goesOn =
        known && histograms.before > 0 && histograms::count(connection, *known, histograms.key) == histograms.before;
    if (known && !goesOn)
        return histograms::missing(connection, *known, histograms.key, histograms.histograms);
    std::vector<const Histogram*> all;
    for (const Histogram& histogram : histograms.histograms)
        all.push_back(&histogram);
    return all;
}

void findNewHistograms(MergeContext& context, const ImportedRun& run, std::optional<RunId> known, LoggedNews& news)
{
    QSet<QString> seen;
    for (const ImportedHistograms& histograms : run.histograms) {
        if (isRepeated(context, run, seen, histograms.key))
            continue;
        auto added = newHistograms(context.connection, known, histograms);
        const auto count = static_cast<qint64>(added.size());
        context.counts.histograms.created += count;
        context.counts.histograms.unchanged += static_cast<qint64>(histograms.histograms.size()) - count;
        if (!added.empty())
            news.histograms.push_back({&histograms.key, std::move(added)});
    }
}

/// Bytes that several artifacts of a run share count once.
void findNewContents(MergeContext& context, const ImportedRun& run, std::optional<RunId> known, LoggedNews& news)
{
    QSet<QByteArray> seen;
    for (const ImportedContent& content : run.contents) {
        if (seen.contains(content.sha256))
            continue;
        seen.insert(content.sha256);
        if (known && contents::isOf(context.connection, *known, content.sha256)) {
            ++context.counts.contents.unchanged;
            continue;
        }
        ++context.counts.contents.created;
        news.contents.push_back(&content);
    }
}

} // namespace

LoggedNews findLoggedNews(MergeContext& context, const ImportedRun& run, std::optional<RunId> known)
{
    LoggedNews news;
    findNewDefinitions(context, run, known, news);
    findNewHistograms(context, run, known, news);
    findNewContents(context, run, known, news);
    return news;
}

void writeLoggedNews(db::Connection& connection, RunId run, const LoggedNews& news)
{
    for (const MetricDefinition* definition : news.definitions)
        definitions::put(connection, run, *definition);
    for (const LoggedNews::Histograms& histograms : news.histograms)
        histograms::append(connection, run, *histograms.key, histograms.added);
    for (const ImportedContent* content : news.contents)
        contents::add(connection, run, content->sha256, content->bytes);
}

} // namespace assay::imports
