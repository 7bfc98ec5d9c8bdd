// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query_completion.h"

#include <QHash>

#include <algorithm>

namespace assay {
namespace {

template <typename Entry>
std::vector<Candidate> countedKeys(const RowEntries<Entry>& entries, const TextPool& keys)
{
    std::vector<Candidate> found(keys.size());
    for (std::size_t key = 0; key < found.size(); ++key)
        found[key] = {keys.text(static_cast<quint32>(key)), 0};
    for (const Entry& entry : entries.all())
        ++found[entry.key].runs;
    return found;
}

std::vector<Candidate> countedValues(const RunTable& table, const RunField& field)
{
    QHash<QString, qint64> counts;
    const FieldReader reader(table, field);
    for (std::size_t row = 0; row < table.size(); ++row) {
        if (!isOfDataset(field.kind)) {
            if (const QString* text = reader.text(row))
                ++counts[*text];
            continue;
        }
        for (const ListedInput& input : table.inputs.of(row)) {
            ++counts[table.texts.text(field.kind == RunField::Kind::DatasetName         ? input.key
                                          : field.kind == RunField::Kind::DatasetDigest ? input.digest
                                                                                        : input.context)];
        }
    }
    std::vector<Candidate> found;
    for (auto count = counts.constBegin(); count != counts.constEnd(); ++count)
        found.push_back({count.key(), count.value()});
    std::sort(found.begin(), found.end(), [](const Candidate& a, const Candidate& b) { return a.text < b.text; });
    return found;
}

} // namespace

QueryVocabulary vocabularyOf(const RunTable& table)
{
    return {.keys =
                [&table](RunField::Kind kind) {
                    if (kind == RunField::Kind::Metric)
                        return countedKeys(table.metrics, table.metricKeys);
                    return kind == RunField::Kind::Param ? countedKeys(table.params, table.paramKeys)
                                                         : countedKeys(table.tags, table.tagKeys);
                },
            .values = [&table](const RunField& field) { return countedValues(table, field); }};
}

} // namespace assay
