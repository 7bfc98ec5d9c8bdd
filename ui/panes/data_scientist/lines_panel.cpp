// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/lines_panel.h"

#include "ui/panes/data_scientist/runs_layout.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QSignalBlocker>

#include <algorithm>

Q_DECLARE_METATYPE(assay::RunGrouping)

namespace assay {
namespace {

using metrics::GroupBand;
using metrics::GroupCentre;

QComboBox* combo(const char* name, const QString& accessibleName)
{
    auto* box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(24);
    return box;
}

/// The fields that several runs may share.
std::vector<std::pair<QString, RunGrouping>> sharedFields(const RunTable& table)
{
    std::vector<std::pair<QString, RunGrouping>> choices;
    const auto add = [&](const QString& name, RunField field) {
        choices.emplace_back(name, RunGrouping{RunGrouping::Kind::ByField, std::move(field)});
    };
    for (const QString& param : sortedKeys(table.paramKeys))
        add(param, {RunField::Kind::Param, param});
    for (const QString& tag : sortedKeys(table.tagKeys))
        add(LinesPanel::tr("tag %1").arg(tag), {RunField::Kind::Tag, tag});
    add(LinesPanel::tr("status"), {RunField::Kind::Status});
    add(LinesPanel::tr("user"), {RunField::Kind::User});
    add(LinesPanel::tr("source"), {RunField::Kind::Source});
    add(LinesPanel::tr("data"), {RunField::Kind::Data});
    add(LinesPanel::tr("experiment"), {RunField::Kind::Experiment});
    return choices;
}

RunGrouping chosen(const QComboBox& box)
{
    return box.currentData().value<RunGrouping>();
}

std::optional<RunField> chosenField(const QComboBox& box)
{
    const RunGrouping grouping = chosen(box);
    return grouping.kind == RunGrouping::Kind::ByField ? std::optional(grouping.field) : std::nullopt;
}

int placeOf(const QComboBox& box, const RunGrouping& grouping)
{
    for (int i = 0; i < box.count(); ++i) {
        if (box.itemData(i).value<RunGrouping>() == grouping)
            return i;
    }
    return 0;
}

std::vector<std::pair<QString, RunGrouping>> itemsOf(const QComboBox& box)
{
    std::vector<std::pair<QString, RunGrouping>> items;
    for (int i = 0; i < box.count(); ++i)
        items.emplace_back(box.itemText(i), box.itemData(i).value<RunGrouping>());
    return items;
}

} // namespace

LinesPanel::LinesPanel(QWidget* parent)
    : QWidget(parent)
    , m_grouping(combo("grouping", tr("One line for")))
    , m_centre(combo("centre", tr("Line of a group")))
    , m_band(combo("band", tr("Band of a group")))
    , m_color(combo("colorBy", tr("Colour by")))
    , m_dash(combo("dashBy", tr("Strokes by")))
{
    m_centre->addItem(tr("mean"), static_cast<int>(GroupCentre::Mean));
    m_centre->addItem(tr("median"), static_cast<int>(GroupCentre::Median));
    const std::pair<GroupBand, QString> bands[] = {
        {GroupBand::Deviation, tr("± standard deviation")},
        {GroupBand::StandardError, tr("± standard error")},
        {GroupBand::Confidence95, tr("95 % interval of the mean")},
        {GroupBand::Extremes, tr("lowest to highest")},
        {GroupBand::Quartiles, tr("25th to 75th percentile")},
        {GroupBand::Percentiles, tr("5th to 95th percentile")},
        {GroupBand::None, tr("none")},
    };
    for (const auto& [band, name] : bands)
        m_band->addItem(name, static_cast<int>(band));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(metrics::between, metrics::inside, metrics::between, metrics::inside);
    form->setSpacing(metrics::inside);
    for (QComboBox* box : {m_grouping, m_centre, m_band, m_color, m_dash}) {
        form->addRow(textLabel(TextKind::Muted, box->accessibleName()), box);
        connect(box, &QComboBox::currentIndexChanged, this, &LinesPanel::changed);
    }
    setFocusProxy(m_grouping);
    setTable({});
}

void LinesPanel::setTable(const RunTable& table)
{
    const auto fields = sharedFields(table);
    std::vector<std::pair<QString, RunGrouping>> groupings;
    for (const QString& seed : seedParams(table))
        groupings.emplace_back(tr("all that differ only in %1").arg(seed),
                               RunGrouping{RunGrouping::Kind::AllBut, {RunField::Kind::Param, seed}});
    for (const auto& [name, grouping] : fields)
        groupings.emplace_back(tr("the same %1").arg(name), grouping);
    offer(*m_grouping, groupings);
    offer(*m_color, fields);
    offer(*m_dash, fields);
}

/// What a person chose stays, though no run at hand has it.
void LinesPanel::offer(QComboBox& box, const std::vector<std::pair<QString, RunGrouping>>& choices)
{
    std::vector<std::pair<QString, RunGrouping>> items;
    items.emplace_back(&box == m_grouping ? tr("each run") : tr("nothing"), RunGrouping{});
    items.insert(items.end(), choices.begin(), choices.end());
    const RunGrouping before = chosen(box);
    if (std::none_of(items.begin(), items.end(), [&](const auto& item) { return item.second == before; }))
        items.emplace_back(box.currentText(), before);
    if (items == itemsOf(box)) // Its list may be open while runs come in.
        return;
    const QSignalBlocker quiet(box);
    box.clear();
    for (const auto& [name, grouping] : items)
        box.addItem(name, QVariant::fromValue(grouping));
    box.setCurrentIndex(placeOf(box, before));
}

LineStyle LinesPanel::style() const
{
    return {chosen(*m_grouping),
            {static_cast<GroupCentre>(m_centre->currentData().toInt()),
             static_cast<GroupBand>(m_band->currentData().toInt())},
            chosenField(*m_color),
            chosenField(*m_dash)};
}

QString LinesPanel::words() const
{
    return chosen(*m_grouping).kind == RunGrouping::Kind::None ? tr("Each run") : tr("Grouped");
}

} // namespace assay
