// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/metric_chart.h"

#include "ui/charts/chart_failure.h"
#include "ui/charts/chart_skeleton.h"
#include "ui/charts/chart_view.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card_handle.h"
#include "ui/widgets/elided_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImage>
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

QString withoutPlaceWords(XAxis axis)
{
    switch (axis) {
    case XAxis::Relative:
    case XAxis::WallTime:
        return MetricChart::tr("%1 points without a wall time are not on this axis");
    case XAxis::Metric:
        return MetricChart::tr("%1 points without a value of the x axis's metric are not shown");
    case XAxis::Step:
        break;
    }
    return MetricChart::tr("%1 points at step 0 or below are not on this axis");
}

QString grouped(qint64 number)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(number);
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
        parts << MetricChart::tr("%1 points, all drawn").arg(grouped(census.points));
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
        parts << withoutPlaceWords(lines.front().plot->axis).arg(grouped(census.withoutPlace));
    return parts.join(QStringLiteral(" · "));
}

MetricChart::MetricChart(const QString& metric, QWidget* parent, const QString& title)
    : Card(parent)
    , m_metric(metric)
    , m_title(title.isEmpty() ? metric : title)
    , m_name(new ElidedLabel(uiFont(metrics::body, QFont::DemiBold), QPalette::WindowText))
    , m_note(new ElidedLabel(uiFont(metrics::note), QPalette::PlaceholderText))
    , m_footer(new ElidedLabel(uiFont(metrics::small), QPalette::PlaceholderText))
    , m_view(new ChartView)
    , m_skeleton(new ChartSkeleton)
    , m_failure(new ChartFailure(m_title))
{
    setObjectName(QStringLiteral("metricChart"));
    m_name->setText(m_title);
    m_name->setElideMode(Qt::ElideMiddle);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 6, 1, 8);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_view, 1);
    layout->addWidget(m_skeleton, 1);
    layout->addWidget(m_failure, 1);
    showOnly(m_skeleton);
    auto* footer = new QHBoxLayout;
    footer->setContentsMargins(13, 2, 12, 0);
    footer->addWidget(m_footer);
    layout->addLayout(footer);
    connect(m_failure, &ChartFailure::retryAsked, this, &MetricChart::retryAsked);
    connect(m_view, &ChartView::zoomed, this, &MetricChart::describe);
    connect(m_view, &ChartView::enlargeAsked, this, &MetricChart::enlargeAsked);
    connect(m_view, &ChartView::noteAsked, this, &MetricChart::noteAsked);
}

QWidget* MetricChart::makeHeader()
{
    auto* header = new CardHandle;
    connect(header, &CardHandle::dragged, this, &MetricChart::dragged);
    connect(header, &CardHandle::dropped, this, &MetricChart::dropped);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(13, 0, 5, 0);
    row->setSpacing(0);
    row->addWidget(m_name);
    row->addSpacing(metrics::inside);
    row->addWidget(m_note, 1);
    m_pin = iconButton("pin", {});
    m_enlarge = iconButton("enlarge", {});
    QPushButton* more = makeMenu();
    for (QPushButton* button : {m_pin, m_enlarge, more}) {
        button->setFixedSize(26, 26);
        row->addWidget(button);
    }
    m_pin->setCheckable(true);
    setPinned(false);
    setEnlarged(false);
    connect(m_pin, &QPushButton::clicked, this, &MetricChart::pinAsked);
    connect(m_enlarge, &QPushButton::clicked, this, &MetricChart::enlargeAsked);
    return header;
}

QPushButton* MetricChart::makeMenu()
{
    QPushButton* more = iconButton("more", tr("More for the chart of %1").arg(m_title));
    more->setToolTip(tr("Note, move, save or copy"));
    auto* menu = new QMenu(more);
    const auto addMove = [&](const QString& words, Qt::Key key, int by) {
        QAction* action = menu->addAction(words);
        action->setShortcut(QKeySequence(Qt::ControlModifier | key)); // Shown; keyPressEvent() hears it.
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, by] { Q_EMIT moveAsked(by); });
    };
    QAction* note = menu->addAction(tr("Note…"));
    note->setShortcut(Qt::Key_N);
    note->setShortcutContext(Qt::WidgetShortcut);
    connect(note, &QAction::triggered, this, &MetricChart::noteAsked);
    menu->addSeparator();
    addMove(tr("Move earlier"), Qt::Key_Left, -1);
    addMove(tr("Move later"), Qt::Key_Right, 1);
    menu->addSeparator();
    connect(menu->addAction(tr("Copy picture")), &QAction::triggered, this, &MetricChart::copyPicture);
    menu->addSeparator();
    const std::pair<QString, ExportFormat> formats[] = {{tr("Save as PNG…"), ExportFormat::Png},
                                                        {tr("Save as SVG…"), ExportFormat::Svg},
                                                        {tr("Save as PDF…"), ExportFormat::Pdf},
                                                        {tr("Save points as CSV…"), ExportFormat::Csv},
                                                        {tr("Save what is drawn as CSV…"), ExportFormat::DrawnCsv}};
    for (const auto& [words, format] : formats)
        connect(menu->addAction(words), &QAction::triggered, this,
                [this, format = format] { Q_EMIT exportAsked(format); });
    connect(more, &QPushButton::clicked, menu,
            [more, menu] { menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    return more;
}

void MetricChart::keyPressEvent(QKeyEvent* event)
{
    const bool moves =
        event->modifiers() == Qt::ControlModifier && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right);
    if (!moves)
        return Card::keyPressEvent(event);
    Q_EMIT moveAsked(event->key() == Qt::Key_Left ? -1 : 1);
}

void MetricChart::copyPicture()
{
    QGuiApplication::clipboard()->setImage(QImage::fromData(widgetAsPng(*this), "PNG"));
}

void MetricChart::setPinned(bool pinned)
{
    m_pin->setChecked(pinned);
    m_pin->setAccessibleName(pinned ? tr("Unpin %1").arg(m_title) : tr("Pin %1 to the top").arg(m_title));
    m_pin->setToolTip(pinned ? tr("Unpin") : tr("Pin to the top"));
}

void MetricChart::setEnlarged(bool enlarged)
{
    m_enlarge->setIcon(icon(enlarged ? "reduce" : "enlarge"));
    m_enlarge->setAccessibleName(enlarged ? tr("Back to all charts") : tr("Enlarge %1").arg(m_title));
    m_enlarge->setToolTip(enlarged ? tr("Back to all charts (Esc)") : tr("Enlarge (Enter)"));
}

void MetricChart::setLines(std::vector<ChartLine> lines, const LineLayout& layout)
{
    m_view->setLines(std::move(lines), layout);
    m_hasLines = true;
    showOnly(m_view);
    if (std::exchange(m_triesAgain, false))
        m_view->setFocus();
    describe();
}

void MetricChart::showLoading()
{
    if (m_hasLines)
        return;
    m_triesAgain = m_failure->retryHasFocus();
    showOnly(m_skeleton);
}

void MetricChart::showFailure(const QString& sentence)
{
    m_hasLines = false;
    m_view->setLines({}, {});
    m_failure->tell(sentence);
    showOnly(m_failure);
    if (std::exchange(m_triesAgain, false))
        m_failure->focusRetry();
    m_note->setText({});
    m_footer->setText({});
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

void MetricChart::setNote(const QString& note)
{
    m_note->setText(note);
}

void MetricChart::showOnly(QWidget* part)
{
    for (QWidget* each :
         {static_cast<QWidget*>(m_view), static_cast<QWidget*>(m_skeleton), static_cast<QWidget*>(m_failure)})
        each->setVisible(each == part);
}

QString MetricChart::footer() const
{
    return m_footer->text();
}

void MetricChart::describe()
{
    m_footer->setText(m_hasLines ? honestFooter(m_view->lines(), m_view->zoom()) : QString());
    QStringList runs;
    for (const ChartLine& line : m_view->lines()) {
        if (const QString words = lastOf(line); !words.isEmpty())
            runs << words;
    }
    for (const ChartNote& note : m_view->notes())
        runs << tr("note of %1 at step %2: %3").arg(note.author, QString::number(note.steps.first), note.text);
    m_view->setAccessibleName(tr("Chart of %1").arg(m_title));
    m_view->setAccessibleDescription(runs.join(QStringLiteral("; ")) + QStringLiteral(". ") + footer());
}

} // namespace assay
