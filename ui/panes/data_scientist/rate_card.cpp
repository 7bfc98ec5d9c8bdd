// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/rate_card.h"

#include "core/base/csv_text.h"
#include "core/base/number_text.h"
#include "core/base/shown_text.h"

#include <QIODevice>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace assay {
namespace {

QString numberCell(double number)
{
    return std::isnan(number) ? QString() : QString::fromLatin1(numberText(number));
}

} // namespace

RateCard::RateCard(Session& session, PlotKind kind, const QString& name, QWidget* parent)
    : RateCard(session, kind, name, new RatePlot(kind), new StepSlider, parent)
{
}

RateCard::RateCard(Session& session, PlotKind kind, const QString& name, RatePlot* plot, StepSlider* slider,
                   QWidget* parent)
    : LoggedCard(name, withSlider(plot, slider), tr("Save points as CSV…"), parent)
    , m_session(session)
    , m_kind(kind)
    , m_plot(plot)
    , m_slider(slider)
{
    m_slider->setAccessibleName(tr("Step of %1").arg(name));
    connect(m_slider, &QSlider::valueChanged, this, &RateCard::follow);
    setObjectName(QStringLiteral("rateCard"));
    connect(this, &FigureCard::retryAsked, this, &RateCard::load);
    m_plot->setAccessibleName(kind == PlotKind::Roc ? tr("ROC curves %1").arg(name)
                                                    : tr("Precision-recall curves %1").arg(name));
}

RateCard::~RateCard()
{
    m_job.cancel();
}

void RateCard::show(const std::vector<PlotSource>& sources)
{
    if (sources == m_sources)
        return;
    m_sources = sources;
    setNote(sources.size() == 1 ? sources.front().run.name : tr("%1 runs").arg(sources.size()),
            sources.size() == 1 ? sources.front().run.colorIndex : -1);
    std::vector<const PlotRow*> plots;
    for (const PlotSource& source : sources)
        plots.push_back(&source.plot);
    m_slider->setSteps(stepsOf(plots));
    follow();
}

/// Each run's curve at the step that the slider says, or the newest before it.
void RateCard::follow()
{
    std::vector<ShownPlot> shown;
    for (const PlotSource& source : m_sources) {
        if (const PlotStep* step = m_slider->of(source.plot))
            shown.push_back({source.run, *step});
    }
    const bool same =
        std::equal(shown.begin(), shown.end(), m_shown.begin(), m_shown.end(),
                   [](const ShownPlot& a, const ShownPlot& b) { return a.step == b.step && a.run.id == b.run.id; });
    m_shown = std::move(shown);
    if (same)
        draw(); // Colours and names may differ.
    else
        load();
}

void RateCard::load()
{
    m_curves.reset();
    m_job.cancel();
    showLoading();
    m_job = m_session.fetchResult<Curves>(
        tr("Reading %1").arg(title()), this,
        [shown = m_shown, name = title()](db::Connection& connection) {
            Curves curves;
            for (const ShownPlot& each : shown) // One bad file must not take the others along.
                curves.push_back(readPlot(connection, name, each.step));
            return curves;
        },
        [this](const Result<Curves>& curves) {
            if (!curves)
                return showFailure(curves.error().message);
            m_curves = std::make_shared<const Curves>(*curves);
            draw();
        });
}

/// A run has one colour; its classes differ by their strokes.
void RateCard::draw()
{
    if (!m_curves || m_curves->size() != m_shown.size())
        return;
    std::vector<RateLine> lines;
    qint64 points = 0, leftOut = 0, unread = 0;
    QString failure;
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        const Result<LoggedPlot>& plot = (*m_curves)[i];
        if (!plot) {
            ++unread;
            failure = plot.error().message;
            continue;
        }
        leftOut += plot->leftOut;
        int dash = 0;
        for (const RateCurve& curve : plot->curves) {
            const QString run = shownText(m_shown[i].run.name);
            const QString name = curve.className.isEmpty() ? run : tr("%1, %2").arg(run, shownText(curve.className));
            lines.push_back(rateLine(name, m_shown[i].run.colorIndex, dash++, m_kind, curve));
            points += std::ssize(curve.points);
        }
    }
    if (lines.empty())
        return failure.isEmpty() ? showFailure(tr("The curve has no points whose rates are numbers."), false)
                                 : showFailure(failure);
    m_plot->setLines(std::move(lines));
    setFooter(footerOf(points, leftOut, unread));
    showFigure();
}

QString RateCard::footerOf(qint64 points, qint64 leftOut, qint64 unread) const
{
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    QStringList parts{points == 1 ? tr("1 point, drawn") : tr("%1 points, all drawn").arg(english.toString(points)),
                      m_kind == PlotKind::Roc ? tr("AUC by trapezoids") : tr("AP: the steps' mean precision")};
    if (leftOut > 0)
        parts << tr("%1 without a rate left out").arg(english.toString(leftOut));
    if (unread > 0)
        parts << (unread == 1 ? tr("the curve of 1 run cannot be read")
                              : tr("%1 runs' curves cannot be read").arg(unread));
    if (const QString step = stepsShown(); !step.isEmpty())
        parts << step;
    return parts.join(QStringLiteral(" · "));
}

QString RateCard::stepsShown() const
{
    if (m_sources.size() == 1)
        return m_shown.empty() ? QString() : stepWords(m_sources.front().plot, m_shown.front().step);
    if (m_slider->maximum() == 0)
        return {};
    if (m_slider->isAtLast())
        return tr("each run's last step");
    const std::size_t without = m_sources.size() - m_shown.size();
    const QString at = m_slider->accessibleDescription();
    if (without == 1)
        return tr("%1, at which 1 run had none yet").arg(at);
    return without == 0 ? at : tr("%1, at which %2 runs had none yet").arg(at).arg(without);
}

FileWriter RateCard::csvWriter() const
{
    return [shown = m_shown, curves = m_curves, roc = m_kind == PlotKind::Roc](QIODevice& file,
                                                                               const WriteMonitor&) -> Result<> {
        QString csv = csvLine({QStringLiteral("run"), QStringLiteral("class"),
                               roc ? QStringLiteral("fpr") : QStringLiteral("recall"),
                               roc ? QStringLiteral("tpr") : QStringLiteral("precision"), QStringLiteral("threshold")});
        for (std::size_t i = 0; curves && i < curves->size(); ++i) {
            for (const RateCurve& curve : (*curves)[i] ? (*curves)[i]->curves : std::vector<RateCurve>()) {
                for (const RatePoint& point : curve.points)
                    csv += csvLine({csvSafe(shown[i].run.name), csvSafe(curve.className), numberCell(point.x),
                                    numberCell(point.y), numberCell(point.threshold)});
            }
        }
        file.write(csv.toUtf8());
        return {};
    };
}

} // namespace assay
