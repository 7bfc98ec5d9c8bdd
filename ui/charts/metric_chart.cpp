// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/metric_chart.h"

#include "core/base/shown_text.h"
#include "ui/charts/chart_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card_handle.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMenu>

#include <cmath>
#include <utility>

namespace assay {
namespace {

struct Census {
    qint64 points = 0;
    qint64 inView = 0;
    qint64 nan = 0;
    qint64 infinite = 0;
    qint64 notPositive = 0;
    qint64 withoutPlace = 0;
    int groups = 0;
    int groupRuns = 0;
};

Census count(const std::vector<ChartLine>& lines, std::optional<AxisRange> zoom)
{
    Census census;
    for (const ChartLine& line : lines) {
        const PlotLine& plot = *line.plot;
        census.points += line.isGroup() ? 0 : std::ssize(plot.x);
        for (const auto& member : line.members)
            census.points += std::ssize(*member);
        census.groups += line.isGroup() ? 1 : 0;
        census.groupRuns += static_cast<int>(line.members.size());
        census.withoutPlace += plot.withoutPlace;
        if (zoom)
            census.inView += plot.pointsWithin(*zoom);
        for (const PlotMark& mark : plot.marks)
            ++(mark.kind == MarkKind::NotANumber        ? census.nan
                   : mark.kind == MarkKind::NotPositive ? census.notPositive
                                                        : census.infinite);
    }
    return census;
}

QString grouped(qint64 number)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(number);
}

/// How many points have no place on the axis.
QString withoutPlaceWords(XAxis axis, qint64 points)
{
    const bool isOne = points == 1;
    switch (axis) {
    case XAxis::Relative:
    case XAxis::WallTime:
        return isOne ? MetricChart::tr("1 point without a wall time is not on this axis")
                     : MetricChart::tr("%1 points without a wall time are not on this axis").arg(grouped(points));
    case XAxis::Metric:
        return isOne
            ? MetricChart::tr("1 point without a value of the x axis's metric is not shown")
            : MetricChart::tr("%1 points without a value of the x axis's metric are not shown").arg(grouped(points));
    case XAxis::Step:
        break;
    }
    return isOne ? MetricChart::tr("1 point at step 0 or below is not on this axis")
                 : MetricChart::tr("%1 points at step 0 or below are not on this axis").arg(grouped(points));
}

/// Where a line ends, in words; nothing for one without points.
QString lastOf(const ChartLine& line)
{
    if (line.isGroup()) {
        const std::vector<double>& shown = line.plot->shown();
        return shown.empty() ? QString()
                             : MetricChart::tr("%1: group of %2 runs, last %3")
                                   .arg(line.name, grouped(std::ssize(line.members)), shortNumber(shown.back()));
    }
    if (line.points->empty())
        return {};
    const MetricPoint& last = line.points->back();
    if (line.points->size() == 1)
        return MetricChart::tr("%1: 1 point, %2 at step %3")
            .arg(line.name, shortNumber(last.value), QString::number(last.step));
    return MetricChart::tr("%1: %2 points, last %3 at step %4")
        .arg(line.name, grouped(std::ssize(*line.points)), shortNumber(last.value), QString::number(last.step));
}

} // namespace

QString honestFooter(const std::vector<ChartLine>& lines, std::optional<AxisRange> zoom)
{
    const Census census = count(lines, zoom);
    QStringList parts;
    if (census.groups == 1)
        parts << MetricChart::tr("%1 points of %2 runs in 1 group, all counted")
                     .arg(grouped(census.points), grouped(census.groupRuns));
    else if (census.groups > 1)
        parts << MetricChart::tr("%1 points of %2 runs in %3 groups, all counted")
                     .arg(grouped(census.points), grouped(census.groupRuns), grouped(census.groups));
    else if (zoom)
        parts << MetricChart::tr("%1 of %2 points in view, all drawn")
                     .arg(grouped(census.inView), grouped(census.points));
    else
        parts << (census.points == 1 ? MetricChart::tr("1 point, drawn")
                                     : MetricChart::tr("%1 points, all drawn").arg(grouped(census.points)));
    QStringList marked;
    if (census.nan > 0)
        marked << MetricChart::tr("%1 NaN").arg(grouped(census.nan));
    if (census.infinite > 0)
        marked << MetricChart::tr("%1 Inf").arg(grouped(census.infinite));
    if (census.notPositive > 0)
        marked << MetricChart::tr("%1 not above 0").arg(grouped(census.notPositive));
    if (!marked.isEmpty())
        parts << MetricChart::tr("%1 marked").arg(marked.join(QStringLiteral(", ")));
    if (census.withoutPlace > 0)
        parts << withoutPlaceWords(lines.front().plot->axis, census.withoutPlace);
    return parts.join(QStringLiteral(" · "));
}

MetricChart::MetricChart(const QString& metric, QWidget* parent, const QString& title)
    : MetricChart(metric, parent, title.isEmpty() ? metric : title, new ChartView, new CardHandle)
{
}

MetricChart::MetricChart(const QString& metric, QWidget* parent, const QString& title, ChartView* view,
                         QWidget* heading)
    : FigureCard(
        title, view,
        {{tr("Save points as CSV…"), ExportFormat::Csv}, {tr("Save what is drawn as CSV…"), ExportFormat::DrawnCsv}},
        heading, parent)
    , m_metric(metric)
    , m_view(view)
    , m_pin(iconButton("pin", {}))
{
    setObjectName(QStringLiteral("metricChart"));
    m_pin->setCheckable(true);
    addHeadingButton(m_pin);
    addToMenu();
    setPinned(false);
    MetricChart::setEnlarged(false);
    connect(m_pin, &QPushButton::clicked, this, &MetricChart::pinAsked);
    const auto* handle = static_cast<CardHandle*>(heading);
    connect(handle, &CardHandle::dragged, this, &MetricChart::dragged);
    connect(handle, &CardHandle::dropped, this, &MetricChart::dropped);
    connect(m_view, &ChartView::zoomed, this, &MetricChart::describe);
    connect(m_view, &ChartView::enlargeAsked, this, &MetricChart::enlargeAsked);
    connect(m_view, &ChartView::noteAsked, this, &MetricChart::noteAsked);
}

/// Before what every card has.
void MetricChart::addToMenu()
{
    auto* more = static_cast<QPushButton*>(menu().parentWidget());
    more->setAccessibleName(tr("More for the chart of %1").arg(shownText(title())));
    more->setToolTip(tr("Note, move, save or copy"));
    QAction* first = menu().actions().constFirst();
    const auto add = [&](const QString& words, const QKeySequence& keys) {
        auto* action = new QAction(words, &menu());
        action->setShortcut(keys); // Shown; keyPressEvent() and the view hear it.
        action->setShortcutContext(Qt::WidgetShortcut);
        menu().insertAction(first, action);
        return action;
    };
    connect(add(tr("Note…"), Qt::Key_N), &QAction::triggered, this, &MetricChart::noteAsked);
    menu().insertSeparator(first);
    connect(add(tr("Move earlier"), Qt::CTRL | Qt::Key_Left), &QAction::triggered, this,
            [this] { Q_EMIT moveAsked(-1); });
    connect(add(tr("Move later"), Qt::CTRL | Qt::Key_Right), &QAction::triggered, this,
            [this] { Q_EMIT moveAsked(1); });
    menu().insertSeparator(first);
}

void MetricChart::keyPressEvent(QKeyEvent* event)
{
    const bool moves =
        event->modifiers() == Qt::ControlModifier && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right);
    if (!moves)
        return Card::keyPressEvent(event);
    Q_EMIT moveAsked(event->key() == Qt::Key_Left ? -1 : 1);
}

void MetricChart::setPinned(bool pinned)
{
    m_pin->setChecked(pinned);
    m_pin->setAccessibleName(pinned ? tr("Unpin %1").arg(shownText(title()))
                                    : tr("Pin %1 to the top").arg(shownText(title())));
    m_pin->setToolTip(pinned ? tr("Unpin") : tr("Pin to the top"));
}

void MetricChart::setEnlarged(bool enlarged)
{
    tellEnlarged(enlarged, enlarged ? tr("Back to all charts") : tr("Enlarge %1").arg(shownText(title())),
                 enlarged ? tr("Back to all charts (Esc)") : tr("Enlarge (Enter)"));
}

void MetricChart::setLines(std::vector<ChartLine> lines, const LineLayout& layout)
{
    m_view->setLines(std::move(lines), layout);
    showFigure();
    describe();
}

void MetricChart::showFailure(const QString& sentence)
{
    m_view->setLines({}, {});
    FigureCard::setNote({});
    FigureCard::showFailure(sentence);
}

void MetricChart::followZoom(std::optional<AxisRange> range)
{
    m_view->followZoom(range);
    describe();
}

void MetricChart::setNotes(std::vector<ChartNote> notes)
{
    m_view->setNotes(std::move(notes));
    describe();
}

void MetricChart::describe()
{
    setFooter(hasFigure() ? honestFooter(m_view->lines(), m_view->zoom()) : QString());
    QStringList runs;
    for (const ChartLine& line : m_view->lines()) {
        if (const QString words = lastOf(line); !words.isEmpty())
            runs << words;
    }
    for (const ChartNote& note : m_view->notes())
        runs << tr("note of %1 at step %2: %3").arg(note.author, QString::number(note.steps.first), note.text);
    m_view->setAccessibleName(tr("Chart of %1").arg(shownText(title())));
    m_view->setAccessibleDescription(shownParagraphs(runs.join(QStringLiteral("; "))) + QStringLiteral(". ")
                                     + footer());
}

} // namespace assay
