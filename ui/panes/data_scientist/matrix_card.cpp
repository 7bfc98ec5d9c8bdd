// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/matrix_card.h"

#include "core/base/csv_text.h"
#include "core/base/number_text.h"
#include "core/base/text.h"
#include "core/curves/plot_figures.h"
#include "core/db/sql_error.h"
#include "core/runs/content_store.h"
#include "ui/theme/palette.h"

#include <QIODevice>
#include <QLocale>
#include <QScrollArea>

#include <algorithm>

namespace assay {
namespace {

QString matrixAsCsv(const QString& run, const ConfusionMatrix& matrix)
{
    QString csv = csvLine(
        {QStringLiteral("run"), QStringLiteral("actual"), QStringLiteral("predicted"), QStringLiteral("count")});
    for (std::size_t actual = 0; actual < matrix.classes.size(); ++actual) {
        for (std::size_t predicted = 0; predicted < matrix.classes.size(); ++predicted)
            csv += csvLine({csvSafe(run), csvSafe(matrix.classes[actual]), csvSafe(matrix.classes[predicted]),
                            QString::fromLatin1(numberText(matrix.at(actual, predicted)))});
    }
    return csv;
}

QScrollArea* matrixArea()
{
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(new MatrixPlot);
    return area;
}

} // namespace

QString stepWords(const PlotRow& plot, const PlotStep& shown)
{
    if (!shown.step)
        return {};
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const QString step = english.toString(*shown.step);
    const QString all = english.toString(std::ssize(plot.steps));
    if (plot.steps.size() == 1)
        return MatrixCard::tr("step %1").arg(step);
    if (shown == plot.last())
        return MatrixCard::tr("step %1, the last of %2").arg(step, all);
    const auto place = std::find(plot.steps.begin(), plot.steps.end(), shown) - plot.steps.begin();
    return MatrixCard::tr("step %1, %2 of %3").arg(step, english.toString(place + 1), all);
}

Result<LoggedPlot> readPlot(db::Connection& connection, const QString& name, const PlotStep& step)
{
    const auto bytes = contents::bytesOf(connection, step.sha256);
    if (!bytes)
        return fail(Error::Kind::NotFound, Text::tr("The project does not hold the bytes of %1.").arg(name));
    return readLoggedPlot(*bytes);
}

MatrixCard::MatrixCard(Session& session, const QString& name, QWidget* parent)
    : MatrixCard(session, name, matrixArea(), new StepSlider, parent)
{
}

MatrixCard::MatrixCard(Session& session, const QString& name, QScrollArea* area, StepSlider* slider, QWidget* parent)
    : LoggedCard(name, withSlider(area, slider), tr("Save counts as CSV…"), parent)
    , m_session(session)
    , m_area(area)
    , m_plot(static_cast<MatrixPlot*>(area->widget()))
    , m_slider(slider)
{
    area->setFocusProxy(m_plot);
    connect(m_slider, &QSlider::valueChanged, this, &MatrixCard::follow);
    setObjectName(QStringLiteral("matrixCard"));
    connect(this, &FigureCard::retryAsked, this, &MatrixCard::load);
    connect(m_plot, &MatrixPlot::cellReached, this, [this](const QRect& cell) {
        m_area->ensureVisible(cell.center().x(), cell.center().y(), cell.width(), cell.height());
    });
}

MatrixCard::~MatrixCard()
{
    m_job.cancel();
}

void MatrixCard::show(const PlotSource& source)
{
    if (source == m_source)
        return;
    m_source = source;
    m_plot->setColorIndex(source.run.colorIndex);
    m_plot->setAccessibleName(tr("Confusion matrix %1, %2").arg(source.plot.name, source.run.name));
    m_slider->setAccessibleName(tr("Step of %1, %2").arg(source.plot.name, source.run.name));
    m_slider->setSteps(stepsOf({&source.plot}));
    setNote(source.run.name, source.run.colorIndex);
    follow();
}

void MatrixCard::follow()
{
    const PlotStep* wanted = m_slider->of(m_source.plot);
    if (!wanted || *wanted == m_shown)
        return;
    m_shown = *wanted;
    load();
}

void MatrixCard::load()
{
    m_job.cancel();
    showLoading();
    m_job = m_session.fetchResult<LoggedPlot>(
        tr("Reading %1").arg(m_source.plot.name), this,
        [name = m_source.plot.name, step = m_shown](db::Connection& connection) {
            return db::orRaise(readPlot(connection, name, step));
        },
        [this](const Result<LoggedPlot>& plot) { take(plot); });
}

void MatrixCard::take(const Result<LoggedPlot>& plot)
{
    if (!plot)
        return showFailure(plot.error().message);
    m_matrix = std::make_shared<const ConfusionMatrix>(plot->matrix);
    m_plot->setMatrix(m_matrix);
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    QStringList parts{tr("%1 classes, %2 predictions")
                          .arg(m_matrix->classes.size())
                          .arg(english.toString(totalOf(*m_matrix), 'g', 15)),
                      tr("accuracy %1").arg(QString::number(accuracyOf(*m_matrix), 'f', 3)),
                      stepWords(m_source.plot, m_shown)};
    parts.removeAll({});
    setFooter(parts.join(QStringLiteral(" · ")));
    showFigure();
}

QString MatrixCard::fileName() const
{
    return m_source.plot.name + QLatin1Char(' ') + m_source.run.name;
}

QWidget& MatrixCard::pictured()
{
    const bool whole =
        m_plot->width() <= m_area->viewport()->width() && m_plot->height() <= m_area->viewport()->height();
    return whole ? static_cast<QWidget&>(*this) : *m_plot;
}

FileWriter MatrixCard::csvWriter() const
{
    return [matrix = m_matrix, run = m_source.run.name](QIODevice& file, const WriteMonitor&) -> Result<> {
        file.write(matrixAsCsv(run, matrix ? *matrix : ConfusionMatrix()).toUtf8());
        return {};
    };
}

} // namespace assay
