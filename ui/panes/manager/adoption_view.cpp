// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/adoption_view.h"

#include "core/base/csv_text.h"
#include "core/base/shown_text.h"
#include "core/value/value_rules.h"
#include "ui/charts/bar_plot.h"
#include "ui/models/address_role.h"
#include "ui/models/kept_place.h"
#include "ui/models/time_text.h"
#include "ui/panes/manager/flow_card.h"
#include "ui/panes/manager/kpi_strip.h"
#include "ui/panes/manager/value_forms.h"
#include "ui/panes/save_table.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/overlay.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/view_states.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace assay {
namespace {

constexpr int adoptionReasons = 8;
constexpr int leastBars = 200; ///< Of the height of many bars, where the window is low.
constexpr int noteRoom = 112;  ///< Of few, which leaves room for what is said of the one that is read.
constexpr int nearlyAll = 100; ///< Of the room; what the windows do not need goes to the end of the page.

QString percentOf(qint64 part, qint64 whole)
{
    return whole == 0 ? QStringLiteral("–")
                      : AdoptionView::tr("%1 %").arg(QLocale::c().toString(
                          100.0 * static_cast<double>(part) / static_cast<double>(whole), 'f', 1));
}

/// Whether the viewer records how much a group uses a model, of one of them at least.
bool mayRecordOfOne(const PortfolioSnapshot& snapshot, const std::vector<values::AdoptingGroup>& groups)
{
    return std::any_of(groups.begin(), groups.end(), [&snapshot](const values::AdoptingGroup& group) {
        return values::adoptionRefusal({{}, snapshot.heldFor(group.useCase)}, snapshot.holders).isEmpty();
    });
}

Column<AdoptionRecord> adoptionCount(const QString& title, qint64 AdoptionRecord::*count)
{
    return {title, [count](const AdoptionRecord& row) { return QString::number(row.*count); },
            [count](const AdoptionRecord& row) { return static_cast<double>(row.*count); }};
}

std::vector<Column<AdoptionRecord>> adoptionColumns()
{
    using Row = AdoptionRecord;
    return {
        {AdoptionView::tr("Group"),
         [](const Row& row) { return shownText(row.groupName); },
         {},
         [](const Row& row, int role) {
             return role == AddressRole ? QVariant::fromValue(Address{{}, "use-case", row.useCaseUid}) : QVariant();
         }},
        {AdoptionView::tr("Use case"), [](const Row& row) { return row.useCaseKey; }},
        {AdoptionView::tr("Window"),
         [](const Row& row) {
             const QString window = AdoptionView::tr("%1 to %2").arg(dayText(row.from), dayText(row.to));
             return row.superseded ? AdoptionView::tr("%1, recorded again later").arg(window) : window;
         }},
        adoptionCount(AdoptionView::tr("Eligible"), &Row::eligible),
        adoptionCount(AdoptionView::tr("Used"), &Row::used),
        {AdoptionView::tr("Share"), [](const Row& row) { return percentOf(row.used, row.eligible); },
         [](const Row& row) { return static_cast<double>(row.used) / static_cast<double>(row.eligible); }},
        {AdoptionView::tr("Agreed"),
         [](const Row& row) { return AdoptionView::tr("%1 %").arg(QLocale::c().toString(100 * row.level, 'f', 0)); },
         [](const Row& row) { return row.level; }},
        {AdoptionView::tr("Overridden"),
         [](const Row& row) {
             return QStringLiteral("%1 (%2)").arg(QString::number(row.overridden), percentOf(row.overridden, row.used));
         },
         [](const Row& row) { return static_cast<double>(row.overridden); }},
        {AdoptionView::tr("Because"), [](const Row& row) { return shownText(row.reasons); }}};
}

} // namespace

AdoptionView::AdoptionView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_figures(new KpiStrip)
    , m_bars(new BarPlot)
    , m_barsCard(new FlowCard(session, tr("Adoption by group, last window"), m_bars, QStringLiteral("adoption")))
    , m_table(dataTable(m_rows, tr("Adoption, window by window")))
    , m_windows(new Card)
    , m_record(pushButton(ButtonKind::Primary, tr("Record adoption…")))
{
    m_rows.setColumns(adoptionColumns());
    m_table->setObjectName(QStringLiteral("adoption-windows"));
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents); // The card ends with its rows.
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    offerCsv(*m_table, QStringLiteral("adoption.csv"), session);
    m_states = new ViewStates(
        m_table,
        new EmptyState(
            "person", tr("Nobody was counted yet"),
            tr("Adoption counts the decisions that a group of users could have taken with the model, and those "
               "that it took. Groups are written down on the page of their use case.")),
        Skeleton::Shape::Table);
    m_record->setObjectName(QStringLiteral("recordAdoption"));
    m_record->setAccessibleName(m_record->text());
    auto* inside = new QVBoxLayout(m_windows);
    inside->setContentsMargins(1, metrics::between, 1, metrics::inside);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(metrics::between, 0, metrics::between, 0);
    head->addWidget(textLabel(TextKind::Strong, tr("Windows")));
    head->addStretch();
    head->addWidget(m_record);
    inside->addLayout(head);
    inside->addWidget(m_states, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::page, 14, metrics::page, 14);
    layout->setSpacing(metrics::between);
    layout->addWidget(m_figures);
    layout->addWidget(m_barsCard);
    layout->addWidget(m_windows, nearlyAll);
    layout->addStretch(1);
    connect(m_record, &QPushButton::clicked, this, &AdoptionView::record);
    connect(m_barsCard, &FigureCard::enlargeAsked, this, [this, layout] {
        m_windows->setVisible(!m_windows->isVisible());
        m_barsCard->setEnlarged(!m_windows->isVisible());
        layout->setStretchFactor(m_barsCard, m_windows->isVisible() ? 0 : nearlyAll);
        fitBars();
    });
}

void AdoptionView::setSnapshot(const PortfolioSnapshot& snapshot)
{
    const ValueKpis& kpis = snapshot.kpis.value;
    m_groups = snapshot.groups;
    m_figures->setKpis({&kpis.adoption, &kpis.overridden});
    showGroups(kpis.groups);
    keepPlace(*m_table, [&] { m_rows.setRows(snapshot.adoption); });
    m_table->horizontalHeader()->setSectionResizeMode(adoptionReasons, QHeaderView::Stretch);
    if (snapshot.adoption.empty())
        m_states->showEmpty();
    else
        m_states->showContent();
    fitWindows();
    showButton(snapshot);
}

/// The card ends with its bars, unless it has the page to itself or there are none.
void AdoptionView::fitBars()
{
    const bool ends = !m_windows->isHidden() && !m_bars->names().isEmpty();
    const int needed = m_barsCard->heightAround(std::max(m_bars->sizeHint().height(), noteRoom));
    m_barsCard->setMinimumHeight(std::min(needed, leastBars));
    m_barsCard->setMaximumHeight(ends ? needed : QWIDGETSIZE_MAX);
}

/// The card ends with its rows, or takes what room there is where there are none to see.
void AdoptionView::fitWindows()
{
    const bool hasRows = m_states->showsContent();
    const int around = m_table->horizontalHeader()->sizeHint().height()
        + m_table->horizontalScrollBar()->sizeHint().height(); // Which narrow windows need.
    m_states->setMaximumHeight(hasRows ? around + m_rows.rowCount() * metrics::tableRow : QWIDGETSIZE_MAX);
    m_windows->setSizePolicy(QSizePolicy::Preferred, hasRows ? QSizePolicy::Maximum : QSizePolicy::Preferred);
}

void AdoptionView::showGroups(const std::vector<GroupAdoption>& groups)
{
    if (groups.empty()) {
        m_bars->setBars({}, {});
        fitBars();
        return m_barsCard->showNothing(tr("No group's decisions were counted by then, so there is no share to show."));
    }
    std::vector<PlotBar> bars;
    QStringList below;
    QString csv = csvLine({QStringLiteral("group"), QStringLiteral("eligible"), QStringLiteral("used"),
                           QStringLiteral("overridden"), QStringLiteral("level")});
    for (const GroupAdoption& group : groups) {
        PlotBar bar;
        bar.key = group.window.group;
        bar.name = group.adopted() ? group.window.groupName : tr("%1 (below)").arg(group.window.groupName);
        bar.value = std::round(1000 * group.share()) / 10;
        bar.runs = static_cast<std::size_t>(group.window.eligible);
        bar.colorIndex = group.adopted() ? 2 : 1;
        bar.mark = 100 * group.window.level;
        bar.markWords = tr("agreed: %1 %").arg(QLocale::c().toString(bar.mark, 'f', 0));
        bars.push_back(std::move(bar));
        if (!group.adopted())
            below << shownText(group.window.groupName);
        csv += csvLine({csvSafe(group.window.groupName), QString::number(group.window.eligible),
                        QString::number(group.window.used), QString::number(group.window.overridden),
                        QString::number(group.window.level)});
    }
    PlotField field;
    field.title = tr("Decisions taken with the model, % of those that could have been");
    m_bars->setBars(std::move(bars), field);
    fitBars();
    m_barsCard->tell(below.isEmpty() ? tr("each reached its agreed share")
                                     : tr("below the agreed share: %1").arg(below.join(QStringLiteral(", "))),
                     tr("Groups counted: %1; the last window of each").arg(groups.size()), csv.toUtf8());
}

void AdoptionView::showButton(const PortfolioSnapshot& snapshot)
{
    QString reason;
    if (m_session.database->readOnly())
        reason = m_session.database->readOnlyReason();
    else if (snapshot.isPast)
        reason = tr("This is the past, which nobody can change; go back to now.");
    else if (m_groups.empty())
        reason = tr("There is no group of users yet; write one down on the page of its use case.");
    else if (!mayRecordOfOne(snapshot, m_groups))
        reason = values::adoptionRefusal({{}, snapshot.viewer.roles}, snapshot.holders);
    m_record->setEnabled(reason.isEmpty());
    m_record->setToolTip(reason.isEmpty() ? QString() : plainToolTip(reason));
    m_record->setStatusTip(reason);
    m_record->setAccessibleDescription(reason);
}

void AdoptionView::record()
{
    auto* form = new AdoptionForm(m_session, m_groups);
    connect(form, &WorkForm::done, this, &AdoptionView::changed);
    new Overlay(form, window());
}

} // namespace assay
