// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/controls_card.h"

#include "core/base/shown_text.h"
#include "core/policies/check_kind.h"
#include "ui/models/kept_place.h"
#include "ui/panes/save_table.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_reason.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/whole_rows.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QVBoxLayout>

#include <algorithm>

namespace assay {
namespace {

using policies::Control;

enum ControlsColumn { GateName, ControlName, Asked, ControlWeight, TiersOfIt, Cited };

constexpr std::array ControlTiers{RiskTier::Low, RiskTier::Medium, RiskTier::High};
constexpr int gateWidth = 116;
constexpr int weightWidth = 88;
constexpr int tiersWidth = 84;

QVariant controlExtra(const Control& control, int role)
{
    if (role != Qt::ToolTipRole)
        return {};
    const QStringList lines{shownText(control.title), shownText(control.statement), askedBy(control),
                            citedText(control)};
    return plainToolTip(lines.join(u'\n'));
}

QVariant weightExtra(const Control& control, int role)
{
    const bool warns = control.weight == policies::Weight::Warning;
    const QVariant tone = toneFor(role, ChipToneRole, warns ? Tone::Warn : Tone::Neutral);
    return tone.isValid() ? tone : controlExtra(control, role);
}

bool isAskedOf(const Control& control, RiskTier tier)
{
    return std::find(control.tiers.begin(), control.tiers.end(), tier) != control.tiers.end();
}

} // namespace

QString askedBy(const Control& control)
{
    const policies::CheckKind* kind = policies::checkKind(control.check.kind);
    const QString words = kind && kind->requirement ? kind->requirement(control.check.parameters) : QString();
    return shownText(words.isEmpty() ? control.statement : words);
}

QString tiersText(const Control& control)
{
    if (control.tiers.size() == ControlTiers.size())
        return ControlsCard::tr("All");
    QStringList titles;
    for (const RiskTier tier : control.tiers)
        titles << tierTitle(tier);
    return titles.join(QStringLiteral(", "));
}

QString citedText(const Control& control)
{
    QStringList cited;
    for (const policies::Reference& reference : control.references)
        cited << QStringLiteral("%1 %2").arg(reference.regulation, shownText(reference.clause));
    return cited.isEmpty() ? QStringLiteral("–") : cited.join(QStringLiteral(", "));
}

ControlsCard::ControlsCard(Session& session, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_table(dataTable(m_model, tr("Controls")))
    , m_tiers(new Segments(tr("Risk tier")))
    , m_count(new Chip({}))
    , m_add(pushButton(ButtonKind::Secondary, tr("Add a control…")))
{
    setColumns();
    m_table->setObjectName(QStringLiteral("policyControls"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tiers->setObjectName(QStringLiteral("policyTiers"));
    m_tiers->add(tr("All tiers"));
    for (const RiskTier tier : ControlTiers)
        m_tiers->add(tierTitle(tier));
    m_add->setObjectName(QStringLiteral("addControl"));
    QPushButton* csv = pushButton(ButtonKind::Ghost, tr("Export CSV…"));
    csv->setObjectName(QStringLiteral("exportControls"));
    csv->setToolTip(tr("The controls that are listed, as a file"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(metrics::between, 0, metrics::between, 0);
    head->setSpacing(metrics::inside);
    head->addWidget(textLabel(TextKind::Strong, tr("Controls")));
    head->addWidget(m_count);
    head->addStretch();
    for (QWidget* part : {static_cast<QWidget*>(m_tiers), static_cast<QWidget*>(csv), static_cast<QWidget*>(m_add)})
        head->addWidget(part);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, metrics::between, 1, metrics::inside);
    layout->addLayout(head);
    layout->addWidget(m_table);
    connect(m_tiers, &Segments::currentChanged, this, &ControlsCard::showTier);
    connect(csv, &QPushButton::clicked, this, &ControlsCard::save);
    connect(m_add, &QPushButton::clicked, this, &ControlsCard::addAsked);
    connect(m_table, &QTableView::activated, this, &ControlsCard::editAsked);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ControlsCard::currentChanged);
}

void ControlsCard::setColumns()
{
    m_model.setColumns(
        {{tr("Gate"),
          [this](const Control& control) {
              const auto found = std::find_if(m_policy.gates.begin(), m_policy.gates.end(),
                                              [&](const policies::Gate& gate) { return gate.key == control.gate; });
              return found == m_policy.gates.end() ? control.gate : shownText(found->title);
          },
          {},
          controlExtra},
         {tr("Control"), [](const Control& control) { return shownText(control.title); }, {}, controlExtra},
         {tr("Asks for"), askedBy, {}, controlExtra},
         {tr("Weight"), [](const Control& control) { return policies::weightTitle(control.weight); }, {}, weightExtra},
         {tr("Tiers"), tiersText, {}, controlExtra},
         {tr("Cites"), citedText, {}, controlExtra}});
    QHeaderView& head = *m_table->horizontalHeader();
    head.setStretchLastSection(false);
    for (const int column : {ControlName, Asked, Cited})
        head.setSectionResizeMode(column, QHeaderView::Stretch);
    connect(&m_model, &QAbstractItemModel::modelReset, m_table, [this] {
        m_table->setColumnWidth(GateName, gateWidth);
        m_table->setColumnWidth(ControlWeight, weightWidth);
        m_table->setColumnWidth(TiersOfIt, tiersWidth);
    });
    ChipDelegate::give(*m_table, ChipDelegate::Words::Wrapped);
    new WholeRows(*m_table);
}

void ControlsCard::setPolicy(const policies::Policy& policy, bool draft)
{
    m_policy = policy;
    m_add->setVisible(draft);
    showTier(m_tiers->current());
}

void ControlsCard::setRefusal(const QString& refusal)
{
    setReason(*m_add, refusal);
}

void ControlsCard::showTier(int choice)
{
    std::vector<Control> shown;
    for (const Control& control : m_policy.controls) {
        if (choice <= 0 || isAskedOf(control, ControlTiers.at(static_cast<std::size_t>(choice - 1))))
            shown.push_back(control);
    }
    m_count->setWord(tr("%1 of %2").arg(shown.size()).arg(m_policy.controls.size()), Tone::Neutral);
    keepPlace(*m_table, [&] { m_model.setRows(std::move(shown)); });
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
    Q_EMIT currentChanged();
}

void ControlsCard::select(const QString& key)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.row(row).key == key)
            m_table->setCurrentIndex(m_model.index(row, 0));
    }
}

const Control* ControlsCard::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model.row(index.row()) : nullptr;
}

void ControlsCard::save()
{
    saveTable(m_model, tr("Save the controls"),
              QStringLiteral("%1-%2-controls.csv").arg(m_policy.id, QString::number(m_policy.version)), m_session,
              *this);
}

} // namespace assay
