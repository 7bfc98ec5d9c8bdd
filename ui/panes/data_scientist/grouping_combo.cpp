// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/grouping_combo.h"

#include "core/base/text.h"
#include "ui/panes/data_scientist/runs_layout.h"

#include <QSignalBlocker>

#include <algorithm>

Q_DECLARE_METATYPE(assay::RunGrouping)

namespace assay {

std::vector<GroupingChoice> sharedFields(const RunTable& table)
{
    std::vector<GroupingChoice> choices;
    const auto add = [&](const QString& name, RunField field) {
        choices.emplace_back(name, RunGrouping{RunGrouping::Kind::ByField, std::move(field)});
    };
    for (const QString& param : sortedKeys(table.paramKeys))
        add(param, {RunField::Kind::Param, param});
    for (const QString& tag : sortedKeys(table.tagKeys))
        add(Text::tr("tag %1").arg(tag), {RunField::Kind::Tag, tag});
    add(Text::tr("status"), {RunField::Kind::Status});
    add(Text::tr("user"), {RunField::Kind::User});
    add(Text::tr("source"), {RunField::Kind::Source});
    add(Text::tr("data"), {RunField::Kind::Data});
    add(Text::tr("experiment"), {RunField::Kind::Experiment});
    return choices;
}

std::vector<GroupingChoice> groupingChoices(const RunTable& table)
{
    std::vector<GroupingChoice> choices;
    for (const QString& seed : seedParams(table))
        choices.emplace_back(Text::tr("all that differ only in %1").arg(seed),
                             RunGrouping{RunGrouping::Kind::AllBut, {RunField::Kind::Param, seed}});
    for (const auto& [name, grouping] : sharedFields(table))
        choices.emplace_back(Text::tr("the same %1").arg(name), grouping);
    return choices;
}

GroupingCombo::GroupingCombo(const char* name, const QString& accessibleName, const QString& none, QWidget* parent)
    : QComboBox(parent)
    , m_none(none)
{
    setObjectName(QLatin1String(name));
    setAccessibleName(accessibleName);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    offer({});
}

RunGrouping GroupingCombo::grouping() const
{
    return currentData().value<RunGrouping>();
}

std::optional<RunField> GroupingCombo::field() const
{
    const RunGrouping chosen = grouping();
    return chosen.kind == RunGrouping::Kind::ByField ? std::optional(chosen.field) : std::nullopt;
}

QString GroupingCombo::nameOf(const RunGrouping& grouping) const
{
    const int place = placeOf(grouping);
    return place > 0 ? itemText(place) : titleOf(grouping.field);
}

std::vector<GroupingChoice> GroupingCombo::items() const
{
    std::vector<GroupingChoice> items;
    items.reserve(static_cast<std::size_t>(count()));
    for (int i = 0; i < count(); ++i)
        items.emplace_back(itemText(i), itemData(i).value<RunGrouping>());
    return items;
}

int GroupingCombo::placeOf(const RunGrouping& grouping) const
{
    for (int i = 0; i < count(); ++i) {
        if (itemData(i).value<RunGrouping>() == grouping)
            return i;
    }
    return 0;
}

void GroupingCombo::offer(const std::vector<GroupingChoice>& choices)
{
    std::vector<GroupingChoice> offered{{m_none, {}}};
    offered.insert(offered.end(), choices.begin(), choices.end());
    const RunGrouping before = grouping();
    if (std::none_of(offered.begin(), offered.end(), [&](const auto& item) { return item.second == before; }))
        offered.emplace_back(currentText(), before);
    if (offered == items()) // Its list may be open while runs come in.
        return;
    const QSignalBlocker quiet(this);
    clear();
    for (const auto& [name, grouping] : offered)
        addItem(name, QVariant::fromValue(grouping));
    setCurrentIndex(placeOf(before));
}

void GroupingCombo::choose(const RunGrouping& grouping)
{
    const QSignalBlocker quiet(this);
    if (placeOf(grouping) == 0 && grouping != RunGrouping{})
        addItem(titleOf(grouping.field), QVariant::fromValue(grouping));
    setCurrentIndex(placeOf(grouping));
}

} // namespace assay
