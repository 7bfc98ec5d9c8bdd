// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/rate_card.h"

#include "core/base/csv_text.h"
#include "core/base/number_text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace assay {
namespace {

QString numberCell(double number)
{
    return std::isnan(number) ? QString() : QString::fromLatin1(numberText(number));
}

bool samePlots(const std::vector<PlotSource>& a, const std::vector<PlotSource>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const PlotSource& one, const PlotSource& other) {
        return one.plot.sha256 == other.plot.sha256 && one.run.id == other.run.id;
    });
}

} // namespace

RateCard::RateCard(Session& session, PlotKind kind, const QString& name, QWidget* parent)
    : RateCard(session, kind, name, new RatePlot(kind), parent)
{
}

RateCard::RateCard(Session& session, PlotKind kind, const QString& name, RatePlot* plot, QWidget* parent)
    : LoggedCard(name, plot, tr("Save points as CSV…"), parent)
    , m_session(session)
    , m_kind(kind)
    , m_plot(plot)
{
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
    const bool same = samePlots(sources, m_sources);
    m_sources = sources;
    setNote(sources.size() == 1 ? sources.front().run.name : tr("%1 runs").arg(sources.size()),
            sources.size() == 1 ? sources.front().run.colorIndex : -1);
    if (same)
        return draw();
    load();
}

void RateCard::load()
{
    m_curves.reset();
    m_job.cancel();
    showLoading();
    m_job = m_session.fetchResult<Curves>(
        tr("Reading %1").arg(title()), this,
        [sources = m_sources](db::Connection& connection) {
            Curves curves;
            for (const PlotSource& source : sources) // One bad file must not take the others along.
                curves.push_back(readPlot(connection, source.plot));
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
    if (!m_curves || m_curves->size() != m_sources.size())
        return;
    std::vector<RateLine> lines;
    qint64 points = 0, leftOut = 0, unread = 0;
    QString failure;
    for (std::size_t i = 0; i < m_sources.size(); ++i) {
        const Result<LoggedPlot>& plot = (*m_curves)[i];
        if (!plot) {
            ++unread;
            failure = plot.error().message;
            continue;
        }
        leftOut += plot->leftOut;
        int dash = 0;
        for (const RateCurve& curve : plot->curves) {
            const QString name = curve.className.isEmpty() ? m_sources[i].run.name
                                                           : tr("%1, %2").arg(m_sources[i].run.name, curve.className);
            lines.push_back(rateLine(name, m_sources[i].run.colorIndex, dash++, m_kind, curve));
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
    QStringList parts{tr("%1 points, all drawn").arg(english.toString(points)),
                      m_kind == PlotKind::Roc ? tr("AUC by trapezoids") : tr("AP: the steps' mean precision")};
    if (leftOut > 0)
        parts << tr("%1 without a rate left out").arg(english.toString(leftOut));
    if (unread > 0)
        parts << tr("%1 runs' curves cannot be read").arg(unread);
    if (const QString step = m_sources.size() == 1 ? stepWords(m_sources.front().plot) : QString(); !step.isEmpty())
        parts << step;
    else if (std::any_of(m_sources.begin(), m_sources.end(),
                         [](const PlotSource& each) { return each.plot.logged > 1; }))
        parts << tr("each run's last step");
    return parts.join(QStringLiteral(" · "));
}

std::function<Result<QByteArray>()> RateCard::csvWriter() const
{
    return [sources = m_sources, curves = m_curves, roc = m_kind == PlotKind::Roc] {
        QString csv = csvLine({QStringLiteral("run"), QStringLiteral("class"),
                               roc ? QStringLiteral("fpr") : QStringLiteral("recall"),
                               roc ? QStringLiteral("tpr") : QStringLiteral("precision"), QStringLiteral("threshold")});
        for (std::size_t i = 0; curves && i < curves->size(); ++i) {
            for (const RateCurve& curve : (*curves)[i] ? (*curves)[i]->curves : std::vector<RateCurve>()) {
                for (const RatePoint& point : curve.points)
                    csv += csvLine({csvSafe(sources[i].run.name), csvSafe(curve.className), numberCell(point.x),
                                    numberCell(point.y), numberCell(point.threshold)});
            }
        }
        return Result<QByteArray>(csv.toUtf8());
    };
}

} // namespace assay
