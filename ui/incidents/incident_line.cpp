// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/incident_line.h"

#include "core/base/moment.h"
#include "ui/incidents/incident_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/wrap_layout.h"

#include <QVBoxLayout>

namespace assay {
namespace {

/// One step of the way.
struct WayStep {
    IncidentState state = IncidentState::Detected;
    std::optional<qint64> at = {};     ///< Nothing while it did not come to it.
    std::optional<qint64> before = {}; ///< When it came to the last step before that is known.
    std::optional<qint64> took = {};   ///< Since then; until now for the one that is to come.
};

/// The one that is to come next counts the time until now, as long as the incident is not resolved. The way of a false
/// alarm ends there, and that of others does not tell of one.
std::vector<WayStep> wayOf(const Incident& incident, qint64 now)
{
    std::vector<WayStep> way;
    std::optional<qint64> before;
    bool countsOn = incident.isOpen();
    for (const IncidentState state : allIncidentStates()) {
        WayStep step{state, timeOf(incident.times, state), before};
        const bool isOnTheWay = incident.isFalseAlarm() ? step.at.has_value() : state != IncidentState::FalseAlarm;
        if (!isOnTheWay)
            continue;
        if (step.at && before)
            step.took = *step.at - *before;
        else if (!step.at && before && countsOn && state > incident.state) {
            step.took = now - *before;
            countsOn = false;
        }
        before = step.at ? step.at : before;
        way.push_back(step);
    }
    return way;
}

/// The day stands there where it is another than that of the step before.
QString timeWords(const WayStep& step)
{
    if (!step.at)
        return QStringLiteral("–");
    if (!step.before)
        return minuteWords(*step.at);
    const QString at = minuteText(*step.at);
    const QString day = dayText(*step.at);
    return day == dayText(*step.before) ? at.mid(day.size()).trimmed() : at;
}

QString tookWords(const WayStep& step)
{
    if (!step.took)
        return {};
    const QString span = spanText(*step.took);
    return step.at ? IncidentLine::tr("took %1").arg(span) : IncidentLine::tr("%1 so far").arg(span);
}

/// Its chip with the time below it, below that how long it took to come to it, and an arrow to the next: so none begins a
/// line where the way needs two.
QWidget* makeStep(const WayStep& step, IncidentState reached)
{
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->setSpacing(metrics::inside);
    auto* column = new QVBoxLayout;
    column->setSpacing(metrics::unit / 2);
    const Tone behind = step.at ? Tone::Ok : Tone::Neutral;
    column->addWidget(new Chip(incidentStateTitle(step.state), step.state == reached ? incidentTone(reached) : behind),
                      0, Qt::AlignLeft);
    QLabel* time = textLabel(TextKind::Note, timeWords(step));
    time->setToolTip(step.at ? exactTime(*step.at) : QString());
    column->addWidget(time, 0, Qt::AlignLeft);
    column->addWidget(textLabel(TextKind::Note, tookWords(step)), 0, Qt::AlignLeft);
    row->addLayout(column);
    if (step.state != IncidentState::Reviewed && step.state != IncidentState::FalseAlarm)
        row->addWidget(textLabel(TextKind::Muted, QStringLiteral("→")), 0, Qt::AlignTop);
    return widget;
}

/// What a screen reader says of a step; nothing of one that is still to come.
QString spokenStep(const WayStep& step)
{
    const QString state = incidentStateTitle(step.state);
    if (!step.at)
        return {};
    return step.took ? IncidentLine::tr("%1 %2, after %3").arg(state, minuteWords(*step.at), spanText(*step.took))
                     : IncidentLine::tr("%1 %2").arg(state, minuteWords(*step.at));
}

} // namespace

IncidentLine::IncidentLine(QWidget* parent)
    : QWidget(parent)
    , m_steps(new WrapLayout(metrics::inside))
{
    setObjectName(QStringLiteral("incidentLine"));
    setLayout(m_steps);
    m_steps->setContentsMargins({});
}

void IncidentLine::setIncident(const Incident& incident, qint64 now)
{
    clearLayout(*m_steps);
    QStringList spoken;
    for (const WayStep& step : wayOf(incident, now)) {
        m_steps->addWidget(makeStep(step, incident.state));
        if (const QString words = spokenStep(step); !words.isEmpty())
            spoken << words;
    }
    setAccessibleName(tr("Times: %1").arg(spoken.join(QStringLiteral("; "))));
}

} // namespace assay
