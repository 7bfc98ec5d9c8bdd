// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/register_map.h"

#include "core/risks/risk_story.h"
#include "ui/panes/manager/heat_table.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/view_states.h"

#include <QVBoxLayout>

#include <algorithm>

namespace assay {
namespace {

constexpr int tableShare = 1000; ///< Of the height: what lies under the table gets only what it has no use for.

EmptyState* makeNoRisks()
{
    return new EmptyState(
        "risk-audit", RegisterMap::tr("No risk has been judged"),
        RegisterMap::tr("Risks that a model-risk auditor has judged appear here by themselves. They are "
                        "raised on the tab “Risks” of Risk & audit."));
}

} // namespace

QWidget* heatCard(const QString& words, HeatTable* table, QLabel** label)
{
    auto* card = new Card;
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(metrics::inside, metrics::between, metrics::inside, metrics::inside);
    QLabel* over = wrappedLabel(TextKind::Muted, words);
    over->setContentsMargins(metrics::unit, 0, metrics::unit, 0);
    inside->addWidget(over);
    inside->addWidget(table, tableShare);
    inside->addStretch(1);
    if (label)
        *label = over;
    return card;
}

RegisterMap::RegisterMap(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    auto* table = new HeatTable(
        m_matrix, {QStringLiteral("registerMap"), tr("Risks by likelihood and impact"), tr("Likelihood and impact")});
    m_states = new ViewStates(heatCard({}, table, &m_words), makeNoRisks(), Skeleton::Shape::Table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_states);
    connect(table, &HeatTable::chosen, this, &RegisterMap::open);
    connect(m_states, &ViewStates::retryAsked, this, &RegisterMap::read);
    connect(&session.events, &SessionEvents::changed, this, &RegisterMap::read);
    read();
}

RegisterMap::~RegisterMap()
{
    m_reading.cancel();
}

void RegisterMap::setPast(bool past)
{
    m_past = past;
    say();
}

void RegisterMap::read()
{
    m_reading.cancel();
    m_states->showLoading();
    m_reading = m_session.fetchResult<std::vector<Risk>>(
        tr("Reading risks"), this,
        [now = m_session.database->clock().now()](db::Connection& connection) {
            return risks::riskList(connection, now);
        },
        [this](const Result<std::vector<Risk>>& result) {
            m_states->showResult(result, [this](const std::vector<Risk>& risks) {
                take(risks);
                return m_matrix.shown() > 0;
            });
        });
}

void RegisterMap::take(const std::vector<Risk>& risks)
{
    m_unjudged = static_cast<int>(std::count_if(risks.begin(), risks.end(), [](const Risk& risk) {
        return risk.state != RiskState::Closed && !risk.residual;
    }));
    m_matrix.setRisks(risks);
    say();
}

void RegisterMap::say()
{
    QStringList sentences{
        tr("What is left of the risks of the register, by how likely they are and how bad they would be. "
           "A cell leads to its risks.")};
    if (m_unjudged > 0)
        sentences << (m_unjudged == 1 ? tr("One risk has not been judged yet.")
                                      : tr("%1 risks have not been judged yet.").arg(m_unjudged));
    if (m_past)
        sentences << tr("The risks are as of now.");
    m_words->setText(sentences.join(u' '));
}

void RegisterMap::open(const QModelIndex& cell)
{
    const QStringList uids = m_matrix.uids(cell);
    if (uids.size() == 1)
        Q_EMIT m_session.events.openAsked({{}, "risk", uids.front()});
    else
        Q_EMIT m_session.events.openAsked({{}, "risk-audit", QStringLiteral("risks")});
}

} // namespace assay
