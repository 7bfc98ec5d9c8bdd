// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/kpi_strip.h"

#include "core/base/shown_text.h"
#include "ui/models/time_text.h"
#include "ui/panes/manager/portfolio_cards.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace assay {
namespace {

constexpr int cardSides = 15;
constexpr int widestWord = 140; ///< A longer one is broken rather than that its card takes the room of two.
constexpr int titleLines = 2;
constexpr int contextLines = 4; ///< The title of a use case and how long it is there, on the smallest window.

/// Whether a sign-off of a use case in this state waits for somebody who holds these roles.
bool signsNow(const std::vector<Role>& held, UseCaseState state)
{
    const std::optional<Role> asked = signingRoleOf(state);
    return asked && std::find(held.begin(), held.end(), *asked) != held.end();
}

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
        const auto mine = std::count_if(snapshot.cards.begin(), snapshot.cards.end(), [&](const PortfolioCard& card) {
            return signsNow(snapshot.heldFor(card.useCase.id), card.useCase.state);
        });
        if (mine > 0)
            return mine == 1 ? KpiStrip::tr("1 needs you") : KpiStrip::tr("%1 need you").arg(mine);
    }
    return kpi.context;
}

/// Of the words of a label, none of which is to be broken.
int widthOfWords(const ElidedLabel& label)
{
    const QRect narrow(0, 0, 1, QWIDGETSIZE_MAX); // Each word on a line of its own.
    const int widest = label.fontMetrics().boundingRect(narrow, Qt::TextWordWrap, label.text()).width();
    return std::min(widest + 1, widestWord);
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
        layout->setContentsMargins(cardSides, 12, cardSides, 12);
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

    /// At which all of its words are whole.
    int leastWidth() const
    {
        const int words = std::max(widthOfWords(*m_title), widthOfWords(*m_context));
        return std::max(words, m_figure->sizeHint().width()) + 2 * cardSides;
    }

private:
    ElidedLabel* m_title;
    QLabel* m_figure;
    ElidedLabel* m_context;
};

KpiStrip::KpiStrip(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setSpacing(metrics::between);
}

KpiStrip::KpiCard& KpiStrip::card(std::size_t place)
{
    while (m_cards.size() <= place) {
        m_cards.push_back(new KpiCard);
        m_cards.back()->setParent(this);
    }
    return *m_cards[place];
}

void KpiStrip::setSnapshot(const PortfolioSnapshot& snapshot)
{
    const PortfolioKpis& kpis = snapshot.kpis;
    const Kpi* shown[] = {&kpis.production, &kpis.value.outcome, &kpis.leadTime, &kpis.oldest, &kpis.awaiting};
    for (std::size_t i = 0; i < std::size(shown); ++i)
        card(i).setKpi(*shown[i], contextOf(*shown[i], snapshot));
    showFirst(std::size(shown));
}

void KpiStrip::setKpis(const std::vector<const Kpi*>& kpis)
{
    for (std::size_t i = 0; i < kpis.size(); ++i)
        card(i).setKpi(*kpis[i], kpis[i]->context);
    showFirst(kpis.size());
}

void KpiStrip::showFirst(std::size_t count)
{
    m_shown = static_cast<int>(count);
    m_least = 0;
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setVisible(i < count);
        if (i < count)
            m_least = std::max(m_least, m_cards[i]->leastWidth());
    }
    arrange();
}

/// As many as keep their words whole; where that takes several rows, these are as even as they can be.
int KpiStrip::columnsNow() const
{
    if (!isVisible())
        return std::max(m_shown, 1); // Its width is not known yet.
    const int most = std::clamp((width() + metrics::between) / (m_least + metrics::between), 1, std::max(m_shown, 1));
    const int rows = (m_shown + most - 1) / most;
    return rows > 1 ? (m_shown + rows - 1) / rows : most;
}

void KpiStrip::arrange()
{
    m_columns = columnsNow();
    while (m_grid->count() > 0)
        delete m_grid->takeAt(0);
    for (int place = 0; place < m_shown; ++place) {
        const int column = place % m_columns;
        const int wide = place + 1 < m_shown ? 1 : m_columns - column; // The last takes what is left of its row.
        m_grid->addWidget(m_cards[static_cast<std::size_t>(place)], place / m_columns, column, 1, wide);
    }
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, column < m_columns ? 1 : 0);
}

void KpiStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_columns != columnsNow())
        arrange();
}

void KpiStrip::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_columns != columnsNow())
        arrange();
}

QSize KpiStrip::minimumSizeHint() const
{
    const QSize least = QWidget::minimumSizeHint();
    return {std::min(least.width(), m_least), least.height()}; // Narrower, they stand in more rows.
}

} // namespace assay
