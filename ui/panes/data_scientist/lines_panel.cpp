// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/lines_panel.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QFormLayout>

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

QStringList namesIn(const TextPool& keys)
{
    QStringList names;
    for (std::size_t key = 0; key < keys.size(); ++key)
        names << keys.text(static_cast<quint32>(key));
    names.sort(Qt::CaseInsensitive);
    return names;
}

/// The fields that several runs may share.
std::vector<std::pair<QString, RunGrouping>> sharedFields(const RunTable& table)
{
    std::vector<std::pair<QString, RunGrouping>> choices;
    const auto add = [&](const QString& name, RunField field) {
        choices.emplace_back(name, RunGrouping{RunGrouping::Kind::ByField, std::move(field)});
    };
    for (const QString& param : namesIn(table.paramKeys))
        add(param, {RunField::Kind::Param, param});
    for (const QString& tag : namesIn(table.tagKeys))
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

RunGrouping groupingOf(const std::optional<RunField>& field)
{
    return field ? RunGrouping{RunGrouping::Kind::ByField, *field} : RunGrouping{};
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
    const QSignalBlocker quiet(box);
    const RunGrouping before = chosen(box);
    const QString words = box.currentText();
    box.clear();
    box.addItem(&box == m_grouping ? tr("each run") : tr("nothing"), QVariant::fromValue(RunGrouping{}));
    for (const auto& [name, grouping] : choices)
        box.addItem(name, QVariant::fromValue(grouping));
    if (placeOf(box, before) == 0 && before != RunGrouping{})
        box.addItem(words, QVariant::fromValue(before));
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

void LinesPanel::setStyle(const LineStyle& style)
{
    const auto choose = [](QComboBox& box, const RunGrouping& grouping) {
        if (placeOf(box, grouping) == 0 && grouping != RunGrouping{})
            box.addItem(grouping.field.key, QVariant::fromValue(grouping));
        box.setCurrentIndex(placeOf(box, grouping));
    };
    choose(*m_grouping, style.grouping);
    choose(*m_color, groupingOf(style.colorBy));
    choose(*m_dash, groupingOf(style.dashBy));
    m_centre->setCurrentIndex(m_centre->findData(static_cast<int>(style.groupKind.centre)));
    m_band->setCurrentIndex(m_band->findData(static_cast<int>(style.groupKind.band)));
}

QString LinesPanel::words() const
{
    return chosen(*m_grouping).kind == RunGrouping::Kind::None ? tr("Each run") : tr("Grouped");
}

} // namespace assay
