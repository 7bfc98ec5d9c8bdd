// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluations/threshold_view.h"

#include "core/base/shown_text.h"
#include "core/runs/run_queries.h"
#include "ui/evaluations/threshold_plot.h"
#include "ui/models/time_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace assay {
namespace {

constexpr int sliderPlaces = 1000;
constexpr int drawnCosts = 400;
constexpr int fieldWidth = 84;

QString figureOf(double value, int decimals)
{
    return std::isfinite(value) ? QString::number(value, 'f', decimals) : QStringLiteral("–");
}

} // namespace

ThresholdView::ThresholdView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_words(wrappedLabel(TextKind::Muted, {}))
    , m_whole(new QWidget)
    , m_tables(new QComboBox)
    , m_plot(new ThresholdPlot)
    , m_counts(wrappedLabel(TextKind::Body, {}))
    , m_compared(wrappedLabel(TextKind::Muted, {}))
    , m_agreed(wrappedLabel(TextKind::Note, {}))
{
    auto* outside = new QVBoxLayout(this);
    outside->setContentsMargins({});
    outside->addWidget(m_words);
    outside->addWidget(m_whole);
    auto* layout = new QVBoxLayout(m_whole);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::inside);
    m_tables->setObjectName(QStringLiteral("predictions"));
    m_tables->setAccessibleName(tr("Predictions"));
    m_tables->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // Names may be long.
    layout->addWidget(m_tables);
    layout->addWidget(makeFigures());
    layout->addWidget(m_plot);
    layout->addWidget(makeControls());
    m_counts->setObjectName(QStringLiteral("thresholdCounts"));
    m_compared->setObjectName(QStringLiteral("thresholdCompared"));
    m_agreed->setObjectName(QStringLiteral("thresholdAgreed"));
    for (QLabel* label : {m_counts, m_compared, m_agreed})
        layout->addWidget(label);
    connect(m_tables, &QComboBox::currentIndexChanged, this, &ThresholdView::load);
    say(tr("Reading…"));
}

ThresholdView::~ThresholdView()
{
    m_reading.cancel();
    m_loading.cancel();
}

QWidget* ThresholdView::makeFigures()
{
    auto* figures = new QWidget;
    auto* row = new QHBoxLayout(figures);
    row->setContentsMargins({});
    const auto add = [row](const QString& caption, const char* name) {
        auto* column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(textLabel(TextKind::Caption, caption));
        QLabel* figure = textLabel(TextKind::Figure, {});
        figure->setObjectName(QLatin1String(name));
        figure->setAccessibleName(caption);
        column->addWidget(figure);
        row->addLayout(column, 1);
        return figure;
    };
    m_accuracy = add(tr("Accuracy"), "thresholdAccuracy");
    m_cost = add(tr("Cost per 100 cases"), "thresholdCost");
    return figures;
}

QWidget* ThresholdView::makeControls()
{
    auto* controls = new QWidget;
    auto* layout = new QVBoxLayout(controls);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::inside);
    auto* row = new QHBoxLayout;
    m_slider = new QSlider(Qt::Horizontal);
    m_slider->setObjectName(QStringLiteral("thresholdSlider"));
    m_slider->setAccessibleName(tr("Threshold"));
    m_slider->setRange(0, sliderPlaces);
    m_slider->setSingleStep(5);
    m_slider->setPageStep(50);
    m_slider->setValue(sliderPlaces / 2);
    m_field = new QLineEdit;
    m_field->setObjectName(QStringLiteral("thresholdField"));
    m_field->setAccessibleName(tr("Threshold, a number or a fraction such as 1/6"));
    m_field->setToolTip(tr("A number or a fraction such as 1/6"));
    m_field->setFixedWidth(fieldWidth);
    row->addWidget(m_slider, 1);
    row->addWidget(m_field);
    layout->addLayout(row);
    auto* buttons = new QHBoxLayout;
    m_toAgreed = pushButton(ButtonKind::Secondary, tr("Agreed"));
    m_toAgreed->setObjectName(QStringLiteral("toAgreed"));
    m_toBreakEven = pushButton(ButtonKind::Secondary, tr("Where costs break even"));
    m_toBreakEven->setObjectName(QStringLiteral("toBreakEven"));
    buttons->addWidget(m_toAgreed);
    buttons->addWidget(m_toBreakEven);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(m_slider, &QSlider::valueChanged, this, &ThresholdView::slide);
    connect(m_field, &QLineEdit::editingFinished, this, &ThresholdView::typed);
    connect(m_toAgreed, &QPushButton::clicked, this, [this] { setThreshold(*m_subject.agreement.threshold); });
    connect(m_toBreakEven, &QPushButton::clicked, this, [this] { setThreshold(*costs().breakEven()); });
    return controls;
}

ThresholdView::Subject ThresholdView::subjectOf(db::Connection& connection, UseCaseId useCase)
{
    return {charters::agreementOf(connection, useCase), predictionTables(connection, useCase)};
}

ThresholdView::Subject ThresholdView::subjectOf(db::Connection& connection, const QString& runUid)
{
    const Run run = findRun(connection, runUid);
    return {charters::agreementOf(connection, run), predictionTables(connection, run.id)};
}

void ThresholdView::showUseCase(UseCaseId useCase)
{
    ask([useCase](db::Connection& connection) { return subjectOf(connection, useCase); });
}

void ThresholdView::showRun(const QString& runUid)
{
    ask([runUid](db::Connection& connection) { return runUid.isEmpty() ? Subject{} : subjectOf(connection, runUid); });
}

void ThresholdView::ask(std::function<Subject(db::Connection&)> reader)
{
    m_reader = std::move(reader);
    if (isVisible())
        read();
}

void ThresholdView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    read();
}

void ThresholdView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    keepWhole();
}

/// What scrolls gives its parts the least that they ask for, which for texts in many lines is too little.
void ThresholdView::keepWhole()
{
    layout()->activate();
    setMinimumHeight(std::max(0, layout()->totalHeightForWidth(width())));
    for (const QWidget* around = parentWidget(); around && around->layout(); around = around->parentWidget())
        around->layout()->activate(); // At once: those around it are as high before anything is painted.
}

void ThresholdView::read()
{
    if (!m_reader)
        return;
    m_reading.cancel();
    m_reading = m_session.fetchResult<Subject>(tr("Reading predictions"), this, std::exchange(m_reader, nullptr),
                                               [this](const Result<Subject>& subject) {
                                                   if (subject)
                                                       take(*subject);
                                                   else
                                                       say(subject.error().message);
                                               });
}

void ThresholdView::take(const Subject& subject)
{
    const PredictionTable before = m_loaded.value_or(PredictionTable{});
    m_subject = subject;
    {
        const QSignalBlocker quiet(m_tables);
        m_tables->clear();
        for (const PredictionTable& table : subject.tables)
            m_tables->addItem(tr("%1 · %2").arg(shownText(table.runName), shownText(table.path)));
        const auto same =
            std::find_if(subject.tables.begin(), subject.tables.end(), [&before](const PredictionTable& table) {
                return table.runUid == before.runUid && table.path == before.path;
            });
        m_tables->setCurrentIndex(same == subject.tables.end() ? 0 : static_cast<int>(same - subject.tables.begin()));
    }
    load();
}

void ThresholdView::load()
{
    const int chosen = m_tables->currentIndex();
    if (chosen < 0 || m_subject.tables.empty()) {
        m_loaded.reset();
        return say(
            tr("No predictions here. A run brings them in as predictions.csv in its folder, or as an artifact of "
               "that name, with a row a case: its score, and its label of 1 or 0."));
    }
    const PredictionTable table = m_subject.tables.at(static_cast<std::size_t>(chosen));
    if (m_cases && m_loaded && m_loaded->sha256 == table.sha256) {
        m_loaded = table;
        return show(m_cases);
    }
    m_loading.cancel();
    m_loading = m_session.fetchResult<Cases>(
        tr("Reading predictions"), this,
        [table](db::Connection& connection) { return std::make_shared<const ScoredCases>(casesOf(connection, table)); },
        [this, table](const Result<Cases>& cases) {
            if (!cases)
                return say(cases.error().message);
            m_loaded = table;
            show(*cases);
        });
}

void ThresholdView::show(const Cases& cases)
{
    m_cases = cases;
    const bool probabilities = m_cases->lowest() >= 0 && m_cases->highest() <= 1;
    m_range = probabilities ? AxisRange{0, 1} : AxisRange{m_cases->lowest(), m_cases->highest()};
    m_toAgreed->setVisible(m_subject.agreement.threshold.has_value());
    m_toBreakEven->setVisible(probabilities && m_subject.agreement.costs && costs().breakEven());
    say({});
    drawCosts();
    setThreshold(m_threshold);
}

void ThresholdView::drawCosts()
{
    std::vector<QPointF> points;
    for (int i = 0; i <= drawnCosts; ++i) {
        const double threshold = m_range.low + m_range.span() * i / drawnCosts;
        points.emplace_back(threshold, costs().per100(m_cases->countsAt(threshold)));
    }
    m_plot->setCosts(std::move(points), m_subject.agreement.threshold);
}

/// A place of the slider that is as near as it gets to the threshold agreed on means that one.
double ThresholdView::thresholdAt(int place) const
{
    const double threshold = m_range.low + m_range.span() * place / sliderPlaces;
    const std::optional<double>& agreed = m_subject.agreement.threshold;
    return agreed && std::abs(*agreed - threshold) <= m_range.span() / sliderPlaces / 2 ? *agreed : threshold;
}

void ThresholdView::slide(int place)
{
    m_threshold = thresholdAt(place);
    tell();
}

void ThresholdView::typed()
{
    if (!m_field->isModified())
        return;
    const std::optional<double> threshold = thresholdFromText(m_field->text());
    setThreshold(threshold.value_or(m_threshold)); // What is no number is taken back.
}

void ThresholdView::setThreshold(double threshold)
{
    m_threshold = threshold;
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(static_cast<int>(std::lround(
        std::clamp((threshold - m_range.low) / std::max(m_range.span(), 1e-300), 0.0, 1.0) * sliderPlaces)));
    tell();
}

void ThresholdView::tell()
{
    m_field->setText(thresholdText(m_threshold));
    if (!m_cases)
        return;
    const ThresholdCounts counts = m_cases->countsAt(m_threshold);
    const double cost = costs().per100(counts);
    m_accuracy->setText(figureOf(counts.accuracy(), 3));
    m_cost->setText(figureOf(cost, 1));
    m_plot->setThreshold(m_threshold, cost);
    m_counts->setText(tr("%1 of %2 found, %3 missed; %4 false alarms among %5 others.")
                          .arg(counts.truePositives)
                          .arg(counts.positives())
                          .arg(counts.falseNegatives)
                          .arg(counts.falsePositives)
                          .arg(counts.total() - counts.positives()));
    m_compared->setText(comparisons(costs()));
    m_agreed->setText(agreementWords());
    m_slider->setAccessibleDescription(
        tr("threshold %1: accuracy %2, cost %3 per 100 cases; %4")
            .arg(thresholdText(m_threshold), m_accuracy->text(), m_cost->text(), m_counts->text()));
    m_slider->setToolTip(plainToolTip(m_slider->accessibleDescription()));
    keepWhole();
}

QString ThresholdView::comparisons(const ErrorCosts& costs) const
{
    QStringList sentences;
    if (m_subject.agreement.threshold) {
        const ThresholdCounts agreed = m_cases->countsAt(*m_subject.agreement.threshold);
        sentences << tr("At the agreed threshold of %1: accuracy %2, cost %3.")
                         .arg(thresholdText(*m_subject.agreement.threshold), figureOf(agreed.accuracy(), 3),
                              figureOf(costs.per100(agreed), 1));
    }
    const double infinity = std::numeric_limits<double>::infinity();
    sentences << tr("Calling every case positive costs %1, calling none %2.")
                     .arg(figureOf(costs.per100(m_cases->countsAt(-infinity)), 1),
                          figureOf(costs.per100(m_cases->countsAt(infinity)), 1));
    return sentences.join(u' ');
}

QString ThresholdView::agreementWords() const
{
    const charters::EvaluationAgreement& agreement = m_subject.agreement;
    QStringList sentences;
    if (agreement.costs) {
        sentences << tr("A false alarm costs %1, a miss %2 %3, as the framing says.")
                         .arg(QString::number(agreement.costs->falsePositive),
                              QString::number(agreement.costs->falseNegative),
                              agreement.currency.isEmpty() ? tr("units") : shownText(agreement.currency));
    } else {
        sentences << tr("No framing that is agreed on says what mistakes cost: each counts 1 here.");
    }
    if (agreement.agreedAt && agreement.firstResultAt) {
        sentences << (*agreement.agreedAt <= *agreement.firstResultAt
                          ? tr("The plan was agreed on %1, before the first run came in on %2.")
                          : tr("The plan was agreed on %1, after the first run came in on %2."))
                         .arg(exactTime(*agreement.agreedAt), exactTime(*agreement.firstResultAt));
    }
    sentences << tr("Moving the threshold changes nothing in the project.");
    return sentences.join(u' ');
}

void ThresholdView::say(const QString& words)
{
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_whole->setVisible(words.isEmpty());
    keepWhole();
}

} // namespace assay
