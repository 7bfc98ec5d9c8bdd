// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/histogram_card.h"

#include "core/base/csv_text.h"
#include "core/base/number_text.h"
#include "core/runs/histogram_queries.h"
#include "core/runs/histogram_store.h"

#include <QIODevice>
#include <QLocale>

#include <algorithm>

namespace assay {
namespace {

QString numberWithCommas(qint64 number)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(number);
}

QString exactNumber(double number)
{
    return QString::fromLatin1(numberText(number));
}

QByteArray histogramAsCsv(const QString& run, const QString& name, const Histogram& histogram)
{
    const QString time = histogram.time == 0 ? QString() : QString::number(histogram.time);
    QString csv;
    for (std::size_t bin = 0; bin < histogram.counts.size(); ++bin)
        csv += csvLine({csvSafe(run), csvSafe(name), QString::number(histogram.step), time,
                        exactNumber(histogram.edges[bin]), exactNumber(histogram.edges[bin + 1]),
                        exactNumber(histogram.counts[bin])});
    return csv.toUtf8();
}

/// A histogram after the other, so that many need no more memory than one.
void writeHistograms(db::Connection& connection, const HistogramSource& source, QIODevice& file,
                     const WriteMonitor& monitor)
{
    file.write(
        csvLine({QStringLiteral("run"), QStringLiteral("name"), QStringLiteral("step"), QStringLiteral("time_ms"),
                 QStringLiteral("low"), QStringLiteral("high"), QStringLiteral("count")})
            .toUtf8());
    const auto all = static_cast<double>(std::max<qint64>(1, source.histograms));
    qint64 written = 0;
    forEachHistogram(connection, source.run.id, source.name, [&](const Histogram& histogram) {
        file.write(histogramAsCsv(source.run.name, source.name, histogram));
        return monitor(std::min(0.99, static_cast<double>(++written) / all));
    });
}

} // namespace

QString honestFooter(const HistogramStack& stack, HistogramMode mode)
{
    const auto drawn = static_cast<qint64>(stack.drawn.size());
    QStringList parts;
    if (drawn < stack.logged)
        parts << HistogramCard::tr("%1 of %2 steps drawn, evenly chosen")
                     .arg(numberWithCommas(drawn), numberWithCommas(stack.logged));
    else
        parts << (drawn == 1 ? HistogramCard::tr("1 step, drawn")
                             : HistogramCard::tr("%1 steps, all drawn").arg(numberWithCommas(drawn)));
    if (mode == HistogramMode::Percentiles) {
        parts << HistogramCard::tr("median and 50, 80, 95 % of the values, taken as even within a bin");
        return parts.join(QStringLiteral(" · "));
    }
    const QString bins = stack.fewestBins == stack.mostBins
        ? numberWithCommas(static_cast<qint64>(stack.mostBins))
        : HistogramCard::tr("%1 to %2")
              .arg(numberWithCommas(static_cast<qint64>(stack.fewestBins)),
                   numberWithCommas(static_cast<qint64>(stack.mostBins)));
    parts << HistogramCard::tr("%1 bins each, as logged").arg(bins);
    if (!stack.evenBins)
        parts << HistogramCard::tr("of unequal width: height is a bin's count");
    return parts.join(QStringLiteral(" · "));
}

HistogramCard::HistogramCard(Session& session, const QString& name, QWidget* parent)
    : HistogramCard(session, name, new HistogramPlot, parent)
{
}

HistogramCard::HistogramCard(Session& session, const QString& name, HistogramPlot* plot, QWidget* parent)
    : LoggedCard(name, plot, tr("Save every histogram as CSV…"), parent)
    , m_session(session)
    , m_plot(plot)
{
    setObjectName(QStringLiteral("histogramCard"));
    connect(this, &FigureCard::retryAsked, this, &HistogramCard::load);
}

HistogramCard::~HistogramCard()
{
    m_job.cancel();
}

void HistogramCard::show(const HistogramSource& source, HistogramMode mode)
{
    if (mode != m_plot->mode()) {
        m_plot->setMode(mode);
        describe();
    }
    if (source == m_source)
        return;
    const bool moreToRead = source.histograms != m_source.histograms || source.run.id != m_source.run.id;
    m_source = source;
    m_plot->setColorIndex(source.run.colorIndex);
    m_plot->setAccessibleName(tr("Distribution of %1, %2").arg(source.name, source.run.name));
    setNote(source.run.name, source.run.colorIndex);
    if (moreToRead)
        load();
}

void HistogramCard::load()
{
    m_job.cancel();
    showLoading();
    const RunId run = m_source.run.id;
    const QString name = m_source.name;
    m_job = m_session.fetchResult<HistogramStack>(
        tr("Reading %1").arg(name), this,
        [run, name](db::Connection& connection) {
            return stackOf(sampledHistograms(connection, run, name, MostDrawn),
                           histograms::count(connection, run, name));
        },
        [this](const Result<HistogramStack>& stack) { take(stack); });
}

void HistogramCard::take(const Result<HistogramStack>& stack)
{
    if (!stack)
        return showFailure(stack.error().message);
    m_stack = std::make_shared<const HistogramStack>(*stack);
    m_plot->setStack(m_stack);
    describe();
    showFigure();
}

void HistogramCard::describe()
{
    if (m_stack)
        setFooter(honestFooter(*m_stack, m_plot->mode()));
}

QString HistogramCard::fileName() const
{
    return m_source.name + QLatin1Char(' ') + m_source.run.name;
}

FileWriter HistogramCard::csvWriter() const
{
    return [source = m_source, database = m_session.database.get()](QIODevice& file, const WriteMonitor& monitor) {
        return database->read([&](db::Connection& connection) { writeHistograms(connection, source, file, monitor); });
    };
}

} // namespace assay
