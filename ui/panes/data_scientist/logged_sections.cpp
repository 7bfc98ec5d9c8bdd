// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/logged_sections.h"

#include "ui/panes/data_scientist/card_section.h"
#include "ui/panes/data_scientist/histogram_card.h"
#include "ui/panes/data_scientist/media_card.h"
#include "ui/panes/data_scientist/rate_card.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/segments.h"

#include <QPushButton>

#include <algorithm>
#include <map>

namespace assay {
namespace {

constexpr int distributionHeight = 264;
constexpr int plotHeight = 320;
constexpr int mediaHeight = 300;

std::vector<LoggedThings> thingsOf(db::Connection& connection, const std::vector<DrawnRun>& runs)
{
    std::vector<LoggedThings> things;
    things.reserve(runs.size());
    for (const DrawnRun& run : runs)
        things.push_back(
            {histogramNames(connection, run.id), plotRows(connection, run.id), mediaRows(connection, run.id)});
    return things;
}

bool sameRuns(const std::vector<DrawnRun>& a, const std::vector<DrawnRun>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const DrawnRun& one, const DrawnRun& other) { return one.id == other.id; });
}

} // namespace

LoggedSections::LoggedSections(Session& session, QScrollArea& view)
    : m_session(session)
    , m_view(view)
    , m_distributions(addSection(tr("Distributions"), distributionHeight))
    , m_plots(addSection(tr("Confusion matrices and curves"), plotHeight))
    , m_media(addSection(tr("Images and texts"), mediaHeight))
{
    setObjectName(QStringLiteral("loggedSections"));
    m_distributions->setObjectName(QStringLiteral("distributions"));
    m_plots->setObjectName(QStringLiteral("plots"));
    m_media->setObjectName(QStringLiteral("media"));
    auto* modes = new Segments(tr("How distributions are drawn"));
    modes->setObjectName(QStringLiteral("histogramModes"));
    for (const QString& word : {tr("Offset"), tr("Overlay"), tr("Percentiles")})
        modes->add(word);
    for (QPushButton* button : modes->findChildren<QPushButton*>())
        button->setFixedHeight(26);
    m_distributions->setCorner(modes);
    connect(modes, &Segments::currentChanged, this, [this](int mode) {
        m_mode = static_cast<HistogramMode>(mode);
        planDistributions();
    });
}

LoggedSections::~LoggedSections()
{
    m_job.cancel();
}

CardSection* LoggedSections::addSection(const QString& title, int cardHeight)
{
    auto* section = new CardSection(title, cardHeight, m_view, this);
    section->hide();
    connect(section, &CardSection::heightChanged, this, [this] {
        arrange();
        Q_EMIT heightChanged();
    });
    connect(section, &CardSection::exportAsked, this, [this](LoggedCard& card, ExportFormat format) {
        Q_EMIT writeAsked(fileNameFor(card.fileName(), format), card.writer(format));
    });
    m_sections.push_back(section);
    return section;
}

/// What they logged is read again each time: they may still be logging.
void LoggedSections::setRuns(std::vector<DrawnRun> runs)
{
    runs.resize(std::min(runs.size(), MostRuns));
    if (!sameRuns(runs, m_runs))
        m_things.clear();
    m_runs = std::move(runs);
    plan();
    m_job.cancel();
    m_job = m_session.fetchResult<std::vector<LoggedThings>>(
        tr("Reading what else was logged"), this,
        [runs = m_runs](db::Connection& connection) { return thingsOf(connection, runs); },
        [this](const Result<std::vector<LoggedThings>>& things) {
            if (!things) {
                Q_EMIT m_session.events.failed(things.error());
            } else if (*things != m_things) {
                m_things = *things;
                plan();
            }
        });
}

void LoggedSections::plan()
{
    planDistributions();
    planPlots();
    planMedia();
}

/// A card a name and run; those of one name stand side by side.
void LoggedSections::planMedia()
{
    std::map<std::pair<MediaRow::Kind, QString>, std::vector<MediaSource>> named;
    for (std::size_t run = 0; run < m_things.size(); ++run) {
        for (const MediaRow& media : m_things[run].media)
            named[{media.kind, media.name}].push_back({m_runs[run], media});
    }
    std::vector<PlannedCard> cards;
    for (const auto& [key, sources] : named) {
        for (const MediaSource& source : sources)
            cards.push_back({QString::number(static_cast<int>(key.first)) + QLatin1Char(' ')
                                 + QString::number(source.run.id.value) + QLatin1Char(' ') + key.second,
                             [this, source](LoggedCard* known, QWidget* parent) -> LoggedCard* {
                                 auto* card = static_cast<MediaCard*>(known);
                                 if (!card)
                                     card = new MediaCard(m_session, source.media.name, parent);
                                 card->show(source);
                                 return card;
                             }});
    }
    m_media->setCards(std::move(cards));
}

/// A card a matrix, name and run; curves of one name and kind share a card.
void LoggedSections::planPlots()
{
    std::map<std::pair<PlotKind, QString>, std::vector<PlotSource>> named;
    for (std::size_t run = 0; run < m_things.size(); ++run) {
        for (const PlotRow& plot : m_things[run].plots)
            named[{plot.kind, plot.name}].push_back({m_runs[run], plot});
    }
    std::vector<PlannedCard> cards;
    for (const auto& [key, sources] : named) {
        const auto& [kind, name] = key;
        const QString start = QString::number(static_cast<int>(kind)) + QLatin1Char(' ');
        if (kind != PlotKind::ConfusionMatrix) {
            cards.push_back({start + name,
                             [this, kind = kind, sources = sources](LoggedCard* known, QWidget* parent) -> LoggedCard* {
                                 auto* card = static_cast<RateCard*>(known);
                                 if (!card)
                                     card = new RateCard(m_session, kind, sources.front().plot.name, parent);
                                 card->show(sources);
                                 return card;
                             }});
            continue;
        }
        for (const PlotSource& source : sources)
            cards.push_back({start + QString::number(source.run.id.value) + QLatin1Char(' ') + name,
                             [this, source](LoggedCard* known, QWidget* parent) -> LoggedCard* {
                                 auto* card = static_cast<MatrixCard*>(known);
                                 if (!card)
                                     card = new MatrixCard(m_session, source.plot.name, parent);
                                 card->show(source);
                                 return card;
                             }});
    }
    m_plots->setCards(std::move(cards));
}

/// A card a name and run; those of one name stand side by side.
void LoggedSections::planDistributions()
{
    std::vector<HistogramSource> sources;
    for (std::size_t run = 0; run < m_things.size(); ++run) {
        for (const HistogramName& each : m_things[run].histograms)
            sources.push_back({m_runs[run], each.name, each.histograms});
    }
    std::stable_sort(sources.begin(), sources.end(),
                     [](const HistogramSource& a, const HistogramSource& b) { return a.name < b.name; });
    std::vector<PlannedCard> cards;
    cards.reserve(sources.size());
    for (const HistogramSource& source : sources)
        cards.push_back({QString::number(source.run.id.value) + QLatin1Char(' ') + source.name,
                         [this, source, mode = m_mode](LoggedCard* known, QWidget* parent) -> LoggedCard* {
                             auto* card = static_cast<HistogramCard*>(known);
                             if (!card)
                                 card = new HistogramCard(m_session, source.name, parent);
                             card->show(source, mode);
                             return card;
                         }});
    m_distributions->setCards(std::move(cards));
}

QSize LoggedSections::sizeHint() const
{
    int high = 0;
    for (const CardSection* section : m_sections) {
        if (const int each = section->wantedHeight(); each > 0)
            high += each + (high > 0 ? metrics::between : 0);
    }
    return {300, high};
}

void LoggedSections::arrange()
{
    int top = 0;
    for (CardSection* section : m_sections) {
        const int high = section->wantedHeight();
        section->setVisible(high > 0);
        section->setGeometry(0, top, width(), high);
        if (high > 0)
            top += high + metrics::between;
    }
}

void LoggedSections::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace assay
