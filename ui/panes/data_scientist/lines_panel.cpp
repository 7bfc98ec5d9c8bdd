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

QString nameOf(GroupCentre centre)
{
    return centre == GroupCentre::Mean ? LinesPanel::tr("mean") : LinesPanel::tr("median");
}

QString nameOf(GroupBand band)
{
    switch (band) {
    case GroupBand::Deviation:
        return LinesPanel::tr("± standard deviation");
    case GroupBand::StandardError:
        return LinesPanel::tr("± standard error");
    case GroupBand::Confidence95:
        return LinesPanel::tr("95 % interval of the mean");
    case GroupBand::Extremes:
        return LinesPanel::tr("lowest to highest");
    case GroupBand::Quartiles:
        return LinesPanel::tr("25th to 75th percentile");
    case GroupBand::Percentiles:
        return LinesPanel::tr("5th to 95th percentile");
    case GroupBand::None:
        break;
    }
    return LinesPanel::tr("none");
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
    , m_facet(combo("facetBy", tr("A chart for each")))
{
    for (const GroupCentre centre : {GroupCentre::Mean, GroupCentre::Median})
        m_centre->addItem(nameOf(centre), static_cast<int>(centre));
    for (const GroupBand band : {GroupBand::Deviation, GroupBand::StandardError, GroupBand::Confidence95,
                                 GroupBand::Extremes, GroupBand::Quartiles, GroupBand::Percentiles, GroupBand::None})
        m_band->addItem(nameOf(band), static_cast<int>(band));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(metrics::between, metrics::inside, metrics::between, metrics::inside);
    form->setSpacing(metrics::inside);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (QComboBox* box : {m_grouping, m_centre, m_band, m_color, m_dash, m_facet}) {
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
    offer(*m_facet, fields);
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
            chosenField(*m_dash),
            chosenField(*m_facet)};
}

void LinesPanel::setStyle(const LineStyle& style)
{
    const auto byField = [](const std::optional<RunField>& field) {
        return field ? RunGrouping{RunGrouping::Kind::ByField, *field} : RunGrouping{};
    };
    choose(*m_grouping, style.grouping);
    choose(*m_color, byField(style.colorBy));
    choose(*m_dash, byField(style.dashBy));
    choose(*m_facet, byField(style.facetBy));
    const QSignalBlocker centre(m_centre), band(m_band);
    m_centre->setCurrentIndex(m_centre->findData(static_cast<int>(style.groupKind.centre)));
    m_band->setCurrentIndex(m_band->findData(static_cast<int>(style.groupKind.band)));
}

void LinesPanel::choose(QComboBox& box, const RunGrouping& grouping)
{
    const QSignalBlocker quiet(box);
    if (placeOf(box, grouping) == 0 && grouping != RunGrouping{})
        box.addItem(titleOf(grouping.field), QVariant::fromValue(grouping));
    box.setCurrentIndex(placeOf(box, grouping));
}

QString LinesPanel::words() const
{
    const RunGrouping grouping = chosen(*m_grouping);
    switch (grouping.kind) {
    case RunGrouping::Kind::None:
        break;
    case RunGrouping::Kind::AllBut:
        return tr("Grouped but for %1").arg(grouping.field.key);
    case RunGrouping::Kind::ByField:
        for (const auto& [name, field] : itemsOf(*m_color)) { // Its items are the fields' plain names.
            if (field == grouping)
                return tr("Grouped by %1").arg(name);
        }
        return tr("Grouped by %1").arg(grouping.field.key);
    }
    return tr("Each run");
}

QString LinesPanel::words(metrics::GroupKind kind)
{
    return kind.band == GroupBand::None ? nameOf(kind.centre)
                                        : tr("%1, %2").arg(nameOf(kind.centre), nameOf(kind.band));
}

} // namespace assay
