// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/thing_view.h"

#include "core/base/shown_text.h"
#include "core/things/thing_kind.h"
#include "core/views/view_rows.h"
#include "ui/models/time_text.h"
#include "ui/panes/history_list.h"
#include "ui/panes/time_line.h"
#include "ui/talk/thing_talk.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/view_states.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace assay {
namespace {

constexpr int mostLines = 50; ///< Of the history.
constexpr int wideView = 900; ///< Where the history has room beside the rest.

QLabel* selectable(TextKind kind, const QString& text)
{
    QLabel* label = wrappedLabel(kind, text);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

KeyValueList::Line lineOf(const ThingFact& fact, qint64 now)
{
    if (fact.time)
        return timeLine(fact.key, *fact.time, now);
    return {fact.key, shownParagraphs(fact.value), fact.mono};
}

} // namespace

ThingView::ThingView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_kind(textLabel(TextKind::Note, {}))
    , m_title(selectable(TextKind::Title, {}))
    , m_staged(new Chip(tr("staged"), Tone::Violet))
    , m_facts(new KeyValueList)
    , m_talk(new ThingTalk(session))
    , m_historyHeading(textLabel(TextKind::Strong, tr("History")))
    , m_history(new HistoryList)
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
    m_columns = new QBoxLayout(QBoxLayout::TopToBottom, inside);
    m_columns->setContentsMargins(metrics::page, metrics::between, metrics::page, metrics::page);
    m_columns->setSpacing(metrics::page + metrics::unit);
    auto* present = new QVBoxLayout;
    present->setSpacing(metrics::unit);
    auto* kind = new QHBoxLayout;
    kind->addWidget(m_kind);
    kind->addWidget(m_staged);
    kind->addStretch();
    present->addLayout(kind);
    present->addWidget(m_title);
    present->addSpacing(metrics::inside);
    present->addWidget(m_facts);
    present->addSpacing(metrics::page);
    present->addWidget(m_talk);
    present->addStretch();
    m_columns->addLayout(present);
    auto* past = new QVBoxLayout;
    past->setSpacing(metrics::unit);
    past->addWidget(m_historyHeading);
    past->addWidget(m_history);
    past->addStretch();
    m_columns->addLayout(past, 1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Facts and history"));
    scroll->setWidget(inside);
    // The area sees to that itself only where the focus was inside before; what was said lately comes last in the round.
    connect(qApp, &QApplication::focusChanged, scroll, [scroll](const QWidget*, QWidget* now) {
        if (now && now != scroll && scroll->isAncestorOf(now))
            scroll->ensureWidgetVisible(now);
    });
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    return scroll;
}

/// In a page the history stands beside what is so now, in the inspector under it.
void ThingView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= wideView;
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setStretch(0, wide ? 2 : 0);
}

void ThingView::show(const Address& address)
{
    if (address == m_address)
        return;
    m_wanted.reset();
    m_address = address;
    m_states->clear();
    read();
}

void ThingView::comment(const CommentPlace& place)
{
    show({{}, place.thing.kind, place.thing.uid});
    m_wanted = place;
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
        [address = m_address, person = m_session.actor.person](db::Connection& connection) {
            Answer answer{thingFacts(connection, address), {}};
            if (answer.facts && answer.facts->address.kind == "view") // What others keep to themselves stays theirs.
                views::foundBy(connection, answer.facts->address.key, person);
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
        const Address asked{m_session.database->projectUid(), m_address.kind, m_address.key, m_address.anchor};
        m_nothing->setSentence(
            tr("The project has nothing at %1. Look for its name with Ctrl+K.").arg(shownText(linkOf(asked))));
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
    // What is said of something said stands with the thing itself.
    const bool isSaid = facts.address.kind == "comment" || facts.address.kind == "note";
    m_talk->setVisible(!isSaid);
    if (!isSaid)
        m_talk->show({facts.address.kind, facts.address.key});
    m_history->setHistory(answer.history, m_session.database->clock().now());
    if (const auto wanted = std::exchange(m_wanted, {}); wanted && !isSaid)
        m_talk->commentAt(wanted->anchor);
    return true;
}

} // namespace assay
