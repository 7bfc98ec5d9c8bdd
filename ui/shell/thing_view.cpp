// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/thing_view.h"

#include "core/base/shown_text.h"
#include "core/things/thing_kind.h"
#include "ui/models/time_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/view_states.h"

#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int mostLines = 50; ///< Of the history.

QLabel* selectable(TextKind kind, const QString& text)
{
    QLabel* label = wrappedLabel(kind, text);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

KeyValueList::Line lineOf(const ThingFact& fact, qint64 now)
{
    if (fact.time)
        return {fact.key, ThingView::tr("%1 · %2").arg(relativeTime(*fact.time, now), exactTime(*fact.time)), false};
    return {fact.key, shownText(fact.value), fact.mono};
}

} // namespace

ThingView::ThingView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_kind(textLabel(TextKind::Note, {}))
    , m_title(selectable(TextKind::Title, {}))
    , m_staged(new Chip(tr("staged"), Tone::Violet))
    , m_facts(new KeyValueList)
    , m_historyHeading(textLabel(TextKind::Strong, tr("History")))
    , m_nothing(new EmptyState("search", tr("There is nothing here"), {}))
{
    m_states = new ViewStates(makeContent(), m_nothing, Skeleton::Shape::Lines);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_states);
    connect(m_states, &ViewStates::retryAsked, this, &ThingView::read);
    connect(&session.events, &SessionEvents::changed, this, &ThingView::read);
}

ThingView::~ThingView()
{
    m_reading.cancel();
}

QWidget* ThingView::makeContent()
{
    auto* inside = new QWidget;
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(metrics::page, metrics::between, metrics::page, metrics::page);
    layout->setSpacing(metrics::unit);
    auto* kind = new QHBoxLayout;
    kind->addWidget(m_kind);
    kind->addWidget(m_staged);
    kind->addStretch();
    layout->addLayout(kind);
    layout->addWidget(m_title);
    layout->addSpacing(metrics::inside);
    layout->addWidget(m_facts);
    layout->addSpacing(metrics::page);
    layout->addWidget(m_historyHeading);
    m_history = new QVBoxLayout;
    m_history->setSpacing(metrics::between);
    layout->addLayout(m_history);
    layout->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Facts and history"));
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    return scroll;
}

void ThingView::show(const Address& address)
{
    if (address == m_address)
        return;
    m_address = address;
    m_states->clear();
    read();
}

void ThingView::read()
{
    if (m_address.kind.isEmpty())
        return;
    m_reading.cancel();
    m_states->showLoading();
    m_reading = m_session.fetchResult<Answer>(
        tr("Reading a thing"), this,
        [address = m_address](db::Connection& connection) {
            Answer answer{thingFacts(connection, address), {}};
            if (answer.facts)
                answer.history = thingHistory(connection, answer.facts->address, mostLines);
            return answer;
        },
        [this](const Result<Answer>& answer) {
            m_states->showResult(answer, [this](const Answer& found) { return take(found); });
        });
}

bool ThingView::take(const Answer& answer)
{
    if (!answer.facts) {
        m_nothing->setSentence(
            tr("The project has nothing at %1. Look for its name with Ctrl+K.").arg(shownText(linkOf(m_address))));
        return false;
    }
    const ThingFacts& facts = *answer.facts;
    const ThingKind* kind = thingKind(facts.address.kind);
    const QString word = kind ? kind->title() : QString();
    m_kind->setText(facts.key.isEmpty() ? word : tr("%1 · %2").arg(word, facts.key));
    m_title->setText(shownText(facts.title));
    m_staged->setVisible(facts.staged);
    std::vector<KeyValueList::Line> lines;
    for (const ThingFact& fact : facts.facts)
        lines.push_back(lineOf(fact, m_session.database->clock().now()));
    lines.push_back({tr("Id"), facts.address.key, true});
    m_facts->setLines(lines);
    addHistory(answer.history);
    Q_EMIT titled(facts.title);
    return true;
}

void ThingView::addHistory(const ThingHistory& history)
{
    clearLayout(*m_history);
    const qint64 now = m_session.database->clock().now();
    for (const HistoryLine& line : history.lines) {
        auto* entry = new QWidget;
        auto* layout = new QVBoxLayout(entry);
        layout->setContentsMargins({});
        layout->setSpacing(1);
        layout->addWidget(
            selectable(TextKind::Body, tr("%1 %2").arg(shownText(line.person), shownText(line.sentence))));
        if (!line.reason.isEmpty())
            layout->addWidget(selectable(TextKind::Muted, tr("“%1”").arg(shownText(line.reason))));
        QLabel* when =
            textLabel(TextKind::Note, tr("%1 · entry %2").arg(relativeTime(line.at, now), QString::number(line.seq)));
        when->setToolTip(exactTime(line.at));
        layout->addWidget(when);
        m_history->addWidget(entry);
    }
    const auto shown = static_cast<qint64>(history.lines.size());
    if (history.total == 0)
        m_history->addWidget(selectable(TextKind::Muted, tr("The log has no entry of its own for this.")));
    else if (history.total > shown)
        m_history->addWidget(
            textLabel(TextKind::Note,
                      tr("The newest %1 of %2 changes").arg(QString::number(shown), QString::number(history.total))));
}

} // namespace assay
