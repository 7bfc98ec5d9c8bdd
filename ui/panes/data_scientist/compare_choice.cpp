// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/compare_choice.h"

#include "core/runs/param_importance.h"
#include "ui/panes/data_scientist/runs_layout.h"

#include <algorithm>
#include <cmath>

namespace assay {
namespace {

using FieldKind = RunField::Kind;

constexpr std::size_t usualAxes = 6; ///< Parameters; the metric comes to them.
constexpr std::size_t usualMatrix = 3;

struct TextUse {
    std::optional<quint32> first;
    bool number = true;
    bool varies = false;
};

void addTexts(std::vector<FieldOption>& options, const RowEntries<ListedText>& entries, const TextPool& keys,
              FieldKind kind, const TextPool& texts)
{
    std::vector<TextUse> uses(keys.size());
    for (const ListedText& entry : entries.all()) {
        TextUse& use = uses[entry.key];
        use.number = use.number && !std::isnan(texts.number(entry.value));
        use.varies = use.varies || (use.first && *use.first != entry.value);
        use.first = entry.value;
    }
    for (std::size_t key = 0; key < uses.size(); ++key) {
        if (uses[key].first)
            options.push_back({{kind, keys.text(static_cast<quint32>(key))}, uses[key].number, uses[key].varies});
    }
}

void sortByName(std::vector<FieldOption>::iterator begin, std::vector<FieldOption>::iterator end)
{
    std::sort(begin, end, [](const FieldOption& a, const FieldOption& b) {
        const int order = QString::compare(a.field.key, b.field.key, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.field.key < b.field.key;
    });
}

const FieldOption* optionFor(const std::vector<FieldOption>& options, const RunField& field)
{
    const auto found = std::find_if(options.begin(), options.end(), [&](const FieldOption& option) {
        return option.field.kind == field.kind && option.field.key == field.key;
    });
    return found == options.end() ? nullptr : &*found;
}

bool isPresent(const std::vector<FieldOption>& options, const RunField& field)
{
    return optionFor(options, field) != nullptr;
}

bool isFigure(const std::vector<FieldOption>& options, const RunField& field)
{
    const FieldOption* option = optionFor(options, field);
    return option && option->number;
}

} // namespace

std::vector<FieldOption> fieldOptions(const RunTable& table)
{
    std::vector<FieldOption> options;
    const auto sortFrom = [&](std::size_t begin) {
        sortByName(options.begin() + static_cast<std::ptrdiff_t>(begin), options.end());
    };
    for (std::size_t key = 0; key < table.metricKeys.size(); ++key)
        options.push_back({{FieldKind::Metric, table.metricKeys.text(static_cast<quint32>(key))}, true, true});
    sortFrom(0);
    const std::size_t params = options.size();
    addTexts(options, table.params, table.paramKeys, FieldKind::Param, table.texts);
    sortFrom(params);
    const std::size_t tags = options.size();
    addTexts(options, table.tags, table.tagKeys, FieldKind::Tag, table.texts);
    sortFrom(tags);
    for (const FieldKind kind : {FieldKind::Started, FieldKind::Duration})
        options.push_back({{kind}, true, true});
    for (const FieldKind kind :
         {FieldKind::Status, FieldKind::User, FieldKind::Source, FieldKind::Experiment, FieldKind::Data})
        options.push_back({{kind}, false, true});
    return options;
}

CompareChoice usualChoice(const std::vector<FieldOption>& options, const RunTable& table)
{
    std::vector<RunField> params, measures;
    for (const RunColumn& column : usualColumns(table)) {
        const FieldOption* option = optionFor(options, column.field);
        if (column.field.kind == FieldKind::Metric)
            measures.push_back(column.field);
        else if (column.field.kind == FieldKind::Param && option && option->varies && params.size() < usualAxes)
            params.push_back(column.field);
    }
    for (const FieldOption& option : options) { // What the table has no room for.
        const bool known = std::find(params.begin(), params.end(), option.field) != params.end();
        if (option.field.kind == FieldKind::Param && option.varies && !known && params.size() < usualAxes)
            params.push_back(option.field);
    }
    CompareChoice choice;
    choice.metric = choice.y = measures.empty() ? RunField{FieldKind::Duration} : measures.front();
    const auto number =
        std::find_if(params.begin(), params.end(), [&](const RunField& field) { return isFigure(options, field); });
    choice.x = number != params.end() ? *number : RunField{FieldKind::Started};
    choice.boxesBy = params.empty() ? RunField{FieldKind::Status} : params.front();
    choice.axes = params;
    choice.axes.push_back(choice.metric);
    params.resize(std::min(params.size(), usualMatrix));
    choice.matrix = params;
    choice.matrix.push_back(choice.metric);
    choice.colorBy = choice.metric;
    choice.lowerIsBetter = usuallyLowerIsBetter(choice.metric.key);
    return choice;
}

CompareChoice fittedChoice(CompareChoice choice, const std::vector<FieldOption>& options, const RunTable& table)
{
    const CompareChoice usual = usualChoice(options, table);
    const auto keepPresent = [&](std::vector<RunField>& fields, const std::vector<RunField>& otherwise) {
        std::erase_if(fields, [&](const RunField& field) { return !isPresent(options, field); });
        if (fields.size() < 2)
            fields = otherwise;
    };
    const bool fresh = choice.axes.empty() && choice.matrix.empty(); // One of them alone: its usual fields are wanted.
    keepPresent(choice.axes, usual.axes);
    keepPresent(choice.matrix, usual.matrix);
    if (fresh || !isPresent(options, choice.x))
        choice.x = usual.x;
    if (fresh || !isPresent(options, choice.y))
        choice.y = usual.y;
    if (fresh || (choice.colorBy && !isPresent(options, *choice.colorBy)))
        choice.colorBy = usual.colorBy;
    if (choice.barsBy && !isPresent(options, *choice.barsBy))
        choice.barsBy.reset();
    if (fresh || !isPresent(options, choice.boxesBy))
        choice.boxesBy = usual.boxesBy;
    if (fresh || !isFigure(options, choice.metric)) {
        choice.metric = usual.metric;
        choice.lowerIsBetter = usual.lowerIsBetter;
    }
    return choice;
}

} // namespace assay
