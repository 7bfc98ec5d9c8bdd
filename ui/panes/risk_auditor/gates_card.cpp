// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/gates_card.h"

#include "core/base/shown_text.h"
#include "core/policies/policy_edits.h"
#include "ui/models/kept_place.h"
#include "ui/panes/save_table.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_reason.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/whole_rows.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QVBoxLayout>

#include <array>

namespace assay {
namespace {

constexpr std::array GateTiers{RiskTier::Low, RiskTier::Medium, RiskTier::High};
constexpr int gateTitleColumn = 0;

} // namespace

GatesCard::GatesCard(Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_table(dataTable(m_model, tr("Gates")))
    , m_add(pushButton(ButtonKind::Secondary, tr("Add a gate…")))
{
    setColumns();
    m_table->setObjectName(QStringLiteral("policyGates"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_add->setObjectName(QStringLiteral("addGate"));
    QPushButton* csv = pushButton(ButtonKind::Ghost, tr("Export CSV…"));
    csv->setObjectName(QStringLiteral("exportGates"));
    csv->setAccessibleName(tr("Export the gates as CSV"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(metrics::between, 0, metrics::between, 0);
    head->setSpacing(metrics::inside);
    head->addWidget(textLabel(TextKind::Strong, tr("Gates, in their order")));
    head->addStretch();
    head->addWidget(csv);
    head->addWidget(m_add);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, metrics::between, 1, metrics::inside);
    layout->addLayout(head);
    layout->addWidget(m_table);
    connect(csv, &QPushButton::clicked, this, &GatesCard::save);
    connect(m_add, &QPushButton::clicked, this, &GatesCard::addAsked);
    connect(m_table, &QTableView::activated, this, &GatesCard::editAsked);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &GatesCard::currentChanged);
}

void GatesCard::setColumns()
{
    std::vector<Column<Row>> columns{{tr("Gate"), [](const Row& row) { return shownText(row.gate.title); }},
                                     {tr("Key"), [](const Row& row) { return row.gate.key; }}};
    for (const RiskTier tier : GateTiers) {
        const auto count = [tier](const Row& row) { return row.controls.at(tier); };
        columns.emplace_back(
            tr("%1 tier").arg(tierTitle(tier)), [count](const Row& row) { return QString::number(count(row)); },
            [count](const Row& row) { return static_cast<double>(count(row)); });
    }
    columns.emplace_back(
        tr("Blocking"), [](const Row& row) { return QString::number(row.blocking); },
        [](const Row& row) { return static_cast<double>(row.blocking); });
    m_model.setColumns(std::move(columns));
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(gateTitleColumn, QHeaderView::Stretch);
    ChipDelegate::give(*m_table, ChipDelegate::Words::Wrapped);
    new WholeRows(*m_table);
}

void GatesCard::setStory(const policies::PolicyStory& story)
{
    const policies::Policy& policy = story.version.policy;
    m_name = QStringLiteral("%1-%2").arg(policy.id, QString::number(policy.version));
    std::vector<Row> rows;
    for (const policies::Gate& gate : policy.gates) {
        Row row{gate, {}, 0};
        for (const RiskTier tier : GateTiers)
            row.controls[tier] = 0;
        for (const policies::Control* control : policies::controlsOfGate(policy, gate.key)) {
            for (const RiskTier tier : control->tiers)
                ++row.controls[tier];
            row.blocking += control->weight == policies::Weight::Blocking ? 1 : 0;
        }
        rows.push_back(std::move(row));
    }
    keepPlace(*m_table, [&] { m_model.setRows(std::move(rows)); }); // Which follows a gate to its new place.
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
    m_add->setVisible(policies::isDraft(story.standing));
    setReason(*m_add, story.refusals.edit);
    Q_EMIT currentChanged();
}

QString GatesCard::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model.row(index.row()).gate.key : QString();
}

void GatesCard::save()
{
    saveTable(m_model, tr("Save the gates"), m_name + QStringLiteral("-gates.csv"), m_session, *this);
}

} // namespace assay
