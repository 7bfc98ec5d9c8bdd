// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/lines_panel.h"

#include "ui/panes/data_scientist/grouping_combo.h"
#include "ui/panes/data_scientist/runs_layout.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QSignalBlocker>

#include <algorithm>

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
    return box;
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

} // namespace

LinesPanel::LinesPanel(QWidget* parent)
    : QWidget(parent)
    , m_grouping(new GroupingCombo("grouping", tr("One line for"), tr("each run")))
    , m_centre(combo("centre", tr("Line of a group")))
    , m_band(combo("band", tr("Band of a group")))
    , m_color(new GroupingCombo("colorBy", tr("Colour by"), tr("nothing")))
    , m_dash(new GroupingCombo("dashBy", tr("Strokes by"), tr("nothing")))
    , m_facet(new GroupingCombo("facetBy", tr("A chart for each"), tr("nothing")))
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
    for (QComboBox* box : std::initializer_list<QComboBox*>{m_grouping, m_centre, m_band, m_color, m_dash, m_facet}) {
        box->setMinimumContentsLength(24);
        form->addRow(textLabel(TextKind::Muted, box->accessibleName()), box);
        connect(box, &QComboBox::currentIndexChanged, this, &LinesPanel::changed);
    }
    setFocusProxy(m_grouping);
    setTable({});
}

void LinesPanel::setTable(const RunTable& table)
{
    const auto fields = sharedFields(table);
    m_grouping->offer(groupingChoices(table));
    for (GroupingCombo* box : {m_color, m_dash, m_facet})
        box->offer(fields);
}

LineStyle LinesPanel::style() const
{
    return {m_grouping->grouping(),
            {static_cast<GroupCentre>(m_centre->currentData().toInt()),
             static_cast<GroupBand>(m_band->currentData().toInt())},
            m_color->field(),
            m_dash->field(),
            m_facet->field()};
}

void LinesPanel::setStyle(const LineStyle& style)
{
    const auto byField = [](const std::optional<RunField>& field) {
        return field ? RunGrouping{RunGrouping::Kind::ByField, *field} : RunGrouping{};
    };
    m_grouping->choose(style.grouping);
    m_color->choose(byField(style.colorBy));
    m_dash->choose(byField(style.dashBy));
    m_facet->choose(byField(style.facetBy));
    const QSignalBlocker centre(m_centre), band(m_band);
    m_centre->setCurrentIndex(m_centre->findData(static_cast<int>(style.groupKind.centre)));
    m_band->setCurrentIndex(m_band->findData(static_cast<int>(style.groupKind.band)));
}

QString LinesPanel::words() const
{
    const RunGrouping grouping = m_grouping->grouping();
    switch (grouping.kind) {
    case RunGrouping::Kind::None:
        break;
    case RunGrouping::Kind::AllBut:
        return tr("Grouped but for %1").arg(grouping.field.key);
    case RunGrouping::Kind::ByField:
        return tr("Grouped by %1").arg(m_color->nameOf(grouping)); // Its items are the fields' plain names.
    }
    return tr("Each run");
}

QString LinesPanel::words(metrics::GroupKind kind)
{
    return kind.band == GroupBand::None ? nameOf(kind.centre)
                                        : tr("%1, %2").arg(nameOf(kind.centre), nameOf(kind.band));
}

} // namespace assay
