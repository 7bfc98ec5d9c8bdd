// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/kpi_strip.h"

#include "core/base/shown_text.h"
#include "ui/models/time_text.h"
#include "ui/panes/manager/portfolio_cards.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int titleLines = 2;
constexpr int contextLines = 4; ///< The title of a use case and how long it is there, on the smallest window.

/// The figure's context, with what only the portfolio around it knows.
QString contextOf(const Kpi& kpi, const PortfolioSnapshot& snapshot)
{
    const PortfolioKpis& kpis = snapshot.kpis;
    if (&kpi == &kpis.oldest) {
        for (const PortfolioCard& card : snapshot.cards) {
            if (card.useCase.uid == kpis.oldestUseCase)
                return card.useCase.title + QStringLiteral(" · ") + kpi.context;
        }
    }
    if (&kpi == &kpis.awaiting) {
        qint64 mine = 0;
        for (Role role : snapshot.held)
            mine += kpis.awaitedRoles.count(role) > 0 ? kpis.awaitedRoles.at(role) : 0;
        if (mine > 0)
            return mine == 1 ? KpiStrip::tr("1 needs you") : KpiStrip::tr("%1 need you").arg(mine);
    }
    return kpi.context;
}

} // namespace

/// One figure: what it is called, the number, what stands beside it.
class KpiStrip::KpiCard final : public Card {
public:
    KpiCard()
        : m_title(elidedLabel(TextKind::Caption, {}))
        , m_figure(textLabel(TextKind::Figure, {}))
        , m_context(elidedLabel(TextKind::Note, {}))
    {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(15, 12, 15, 12);
        layout->setSpacing(3);
        m_title->setMostLines(titleLines);
        m_context->setMostLines(contextLines);
        layout->addWidget(m_title);
        layout->addWidget(m_figure);
        layout->addWidget(m_context);
        layout->addStretch(); // Beside cards with more lines.
    }

    void setKpi(const Kpi& kpi, const QString& words)
    {
        const QString context = shownText(words); // It may name people and use cases.
        const QString figure = figureOf(kpi);
        m_title->setText(kpi.title);
        m_figure->setText(figure);
        m_context->setText(context);
        const QString rests = KpiStrip::tr("n = %1, as of %2").arg(kpi.denominator).arg(exactTime(kpi.asOf));
        setAccessibleName(QStringLiteral("%1: %2, %3").arg(kpi.title, figure, context));
        setAccessibleDescription(kpi.definition + u' ' + rests);
        setToolTip(QStringLiteral("<p><b>%1: %2</b></p><p>%3</p><p>%4<br>%5</p>")
                       .arg(kpi.title.toHtmlEscaped(), figure.toHtmlEscaped(), kpi.definition.toHtmlEscaped(),
                            context.toHtmlEscaped(), rests.toHtmlEscaped()));
    }

private:
    ElidedLabel* m_title;
    QLabel* m_figure;
    ElidedLabel* m_context;
};

KpiStrip::KpiStrip(QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics::between);
}

KpiStrip::KpiCard& KpiStrip::card(std::size_t place)
{
    while (m_cards.size() <= place) {
        m_cards.push_back(new KpiCard);
        static_cast<QHBoxLayout*>(layout())->addWidget(m_cards.back(), 1);
    }
    return *m_cards[place];
}

void KpiStrip::setSnapshot(const PortfolioSnapshot& snapshot)
{
    const PortfolioKpis& kpis = snapshot.kpis;
    const Kpi* shown[] = {&kpis.production, &kpis.value.outcome, &kpis.leadTime, &kpis.oldest, &kpis.awaiting};
    for (std::size_t i = 0; i < std::size(shown); ++i)
        card(i).setKpi(*shown[i], contextOf(*shown[i], snapshot));
}

void KpiStrip::setKpis(const std::vector<const Kpi*>& kpis)
{
    for (std::size_t i = 0; i < kpis.size(); ++i) {
        card(i).setKpi(*kpis[i], kpis[i]->context);
        card(i).show();
    }
    for (std::size_t i = kpis.size(); i < m_cards.size(); ++i)
        m_cards[i]->hide();
}

} // namespace assay
