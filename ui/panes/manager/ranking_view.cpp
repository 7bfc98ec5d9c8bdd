// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/ranking_view.h"

#include "core/base/shown_text.h"
#include "core/discussion/cell_lists.h"
#include "core/portfolio/use_cases_on.h"
#include "ui/models/address_role.h"
#include "ui/models/kept_place.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/seen_reading.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/view_states.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <limits>
#include <utility>

namespace assay {
namespace {

using priorities::Ranked;

QVariant rankedExtra(const Ranked& row, int role)
{
    if (role == AddressRole)
        return QVariant::fromValue(Address{{}, "use-case", row.useCase.uid});
    return role == Qt::ToolTipRole ? QVariant(plainToolTip(row.sentence)) : QVariant();
}

Column<Ranked> ratedColumn(Respect respect)
{
    const auto scoreOf = [respect](const Ranked& row) -> std::optional<int> {
        const auto found = row.priority.ratings.find(respect);
        return found == row.priority.ratings.end() ? std::nullopt : std::optional(found->second.score);
    };
    return {respectTitle(respect),
            [scoreOf](const Ranked& row) {
                const auto score = scoreOf(row);
                return score ? QString::number(*score) : QStringLiteral("–");
            },
            [scoreOf](const Ranked& row) {
                const auto score = scoreOf(row);
                return score ? static_cast<double>(*score) : std::numeric_limits<double>::quiet_NaN();
            },
            [respect](const Ranked& row, int role) -> QVariant {
                const auto found = row.priority.ratings.find(respect);
                return role == Qt::ToolTipRole && found != row.priority.ratings.end()
                    ? QVariant(plainToolTip(RankingView::tr("%1, %2").arg(found->second.reason, found->second.by.name)))
                    : QVariant();
            }};
}

std::vector<Column<Ranked>> rankingColumns()
{
    const auto nothing = std::numeric_limits<double>::quiet_NaN();
    return {{RankingView::tr("Rank"),
             [](const Ranked& row) { return row.rank > 0 ? QString::number(row.rank) : QStringLiteral("–"); },
             [nothing](const Ranked& row) { return row.rank > 0 ? static_cast<double>(row.rank) : nothing; },
             rankedExtra},
            {RankingView::tr("Use case"),
             [](const Ranked& row) {
                 return RankingView::tr("%1 · %2").arg(row.useCase.key, shownText(row.useCase.title));
             },
             {},
             rankedExtra},
            ratedColumn(Respect::Value),
            ratedColumn(Respect::Reach),
            ratedColumn(Respect::Feasibility),
            ratedColumn(Respect::Risk),
            {RankingView::tr("Score"),
             [](const Ranked& row) {
                 const QString score = row.priority.scoreText();
                 return score.isEmpty() ? QStringLiteral("–") : score;
             },
             [nothing](const Ranked& row) { return row.priority.score().value_or(nothing); }, rankedExtra},
            {RankingView::tr("Why"), [](const Ranked& row) { return shownText(row.sentence); }, {}, rankedExtra}};
}

} // namespace

RankingView::RankingView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_table(dataTable(m_model, tr("Ranking of use cases")))
    , m_seen(new SeenReading(*this, [this] { read(); }))
{
    setObjectName(QStringLiteral("rankingView"));
    m_model.setColumns(rankingColumns(), cellListOf("use-case")->columns);
    m_table->setObjectName(QStringLiteral("ranking"));
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents); // The card ends with its rows.
    auto* inside = new QWidget;
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(metrics::page, 14, metrics::page, 14);
    layout->setSpacing(metrics::inside);
    layout->addWidget(wrappedLabel(TextKind::Muted,
                                   tr("By value × reach × feasibility ÷ risk, each from 1 to 5 by its newest rating. A "
                                      "use case is rated on its page.")));
    auto* card = new Card;
    auto* frame = new QVBoxLayout(card);
    frame->setContentsMargins(1, metrics::unit, 1, metrics::inside);
    frame->addWidget(m_table);
    layout->addWidget(card, 1, Qt::AlignTop);
    m_states = new ViewStates(inside,
                              new EmptyState("portfolio", tr("No use cases yet"),
                                             tr("Those that are proposed are ranked here once they are rated.")),
                              Skeleton::Shape::Table);
    auto* outside = new QVBoxLayout(this);
    outside->setContentsMargins({});
    outside->addWidget(m_states);
    connect(m_states, &ViewStates::retryAsked, this, &RankingView::read);
    connect(&session.events, &SessionEvents::changed, m_seen, &SeenReading::ask);
    m_seen->ask();
}

RankingView::~RankingView()
{
    m_reading.cancel();
}

void RankingView::setPast(std::optional<qint64> past)
{
    if (std::exchange(m_past, past) != past)
        m_seen->ask();
}

void RankingView::read()
{
    m_reading.cancel();
    m_states->showLoading();
    m_reading = m_session.fetchResult<std::vector<Ranked>>(
        tr("Reading the ranking"), this,
        [past = m_past](db::Connection& connection) {
            return past ? priorities::rankingOn(connection, useCasesOn(connection, *past), *past)
                        : priorities::ranking(connection);
        },
        [this](const Result<std::vector<Ranked>>& ranked) {
            m_states->showResult(ranked, [this](const std::vector<Ranked>& rows) {
                keepPlace(*m_table, [&] { m_model.setRows(rows); });
                if (!rows.empty() && !m_table->currentIndex().isValid())
                    m_table->setCurrentIndex(m_model.index(0, 0));
                return !rows.empty();
            });
        });
}

} // namespace assay
