// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/experiments_list.h"

#include "core/base/moment.h"
#include "ui/models/address_role.h"
#include "ui/models/kept_place.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/shown_part.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <limits>
#include <utility>

namespace assay {
namespace {

constexpr int mostVisible = 6;
constexpr int rowHeight = 28;

QString day(const ExperimentRow& row)
{
    return row.lastStartedAt ? dayText(*row.lastStartedAt) : QString();
}

std::vector<Column<ExperimentRow>> columns()
{
    return {{ExperimentsList::tr("Experiment"),
             [](const ExperimentRow& row) {
                 const QString name = shownLine(row.name);
                 return row.deleted ? ExperimentsList::tr("%1 (deleted)").arg(name) : name;
             },
             {},
             [](const ExperimentRow& row, int role) {
                 const bool thing = role == AddressRole && row.id;
                 return thing ? QVariant::fromValue(Address{{}, "experiment", row.uid}) : QVariant();
             }},
            {ExperimentsList::tr("Runs"), [](const ExperimentRow& row) { return QString::number(row.runs); },
             [](const ExperimentRow& row) { return static_cast<double>(row.runs); }},
            {ExperimentsList::tr("Last run"), day, [](const ExperimentRow& row) {
                 return row.lastStartedAt ? static_cast<double>(*row.lastStartedAt)
                                          : std::numeric_limits<double>::quiet_NaN();
             }}};
}

} // namespace

ExperimentsList::ExperimentsList(QWidget* parent)
    : Card(parent)
    , m_view(dataTable(m_model, tr("Experiments")))
{
    m_model.setColumns(columns());
    m_view->setObjectName(QStringLiteral("experiments"));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->verticalHeader()->setMinimumSectionSize(rowHeight);
    m_view->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_view->setColumnWidth(1, 64);
    m_view->setColumnWidth(2, 100);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 5);
    layout->addWidget(m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (m_restoring || !current.isValid())
                    return;
                const ExperimentId id = m_model.row(current.row()).id;
                m_choice = id ? std::optional(id) : std::nullopt;
                Q_EMIT choiceChanged();
            });
}

void ExperimentsList::setExperiments(std::vector<ExperimentRow> experiments)
{
    ExperimentRow all;
    all.name = tr("All experiments");
    for (const ExperimentRow& row : experiments) {
        all.runs += row.runs;
        all.lastStartedAt = std::max(all.lastStartedAt, row.lastStartedAt);
    }
    if (!std::exchange(m_chosenOnce, true)) {
        const auto newest = std::max_element(experiments.begin(), experiments.end(), [](const auto& a, const auto& b) {
            return std::pair(!a.deleted, a.lastStartedAt) < std::pair(!b.deleted, b.lastStartedAt);
        });
        if (newest != experiments.end() && newest->runs > 0)
            m_choice = newest->id;
    }
    experiments.insert(experiments.begin(), all);
    m_restoring = true;
    keepPlace(*m_view, [&] { m_model.setRows(std::move(experiments)); });
    int row = 0;
    for (int i = 0; i < m_model.rowCount(); ++i) {
        if (m_choice && m_model.row(i).id == *m_choice)
            row = i;
    }
    if (m_view->currentIndex().row() != row)
        m_view->setCurrentIndex(m_model.index(row, 0));
    m_restoring = false;
    setVisible(m_model.rowCount() > 2); // One experiment is all there is to choose.
    setFixedHeight(metrics::tableRow + std::min(mostVisible, m_model.rowCount()) * rowHeight + 7);
}

ExperimentRow ExperimentsList::chosenRow() const
{
    const int row = m_view->currentIndex().row();
    return row < 0 ? ExperimentRow{} : m_model.row(row);
}

bool ExperimentsList::holds(const QString& uid) const
{
    for (int i = 0; i < m_model.rowCount(); ++i) {
        if (m_model.row(i).uid == uid)
            return true;
    }
    return false;
}

bool ExperimentsList::choose(const QString& uid)
{
    for (int i = 0; i < m_model.rowCount(); ++i) {
        if (m_model.row(i).uid == uid) {
            m_view->setCurrentIndex(m_model.index(i, 0));
            m_view->scrollTo(m_model.index(i, 0));
            return true;
        }
    }
    return false;
}

} // namespace assay
