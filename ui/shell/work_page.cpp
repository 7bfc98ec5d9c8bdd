// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/work_page.h"

#include "ui/models/address_role.h"
#include "ui/models/kept_place.h"
#include "ui/models/time_text.h"
#include "ui/panes/list_views.h"
#include "ui/talk/inbox_view.h"
#include "ui/talk/log_list.h"
#include "ui/talk/my_tasks_view.h"
#include "ui/teamwork/meetings_tab.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/staged_words.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/view_states.h"

#include <QVBoxLayout>

namespace assay {
namespace {

constexpr char inboxId[] = "inbox";
constexpr char myWorkId[] = "my-work";
constexpr char everybodysKey[] = "everybody"; ///< Of the address of everybody's tasks.

QVariant addressAnswer(const WaitingUseCase& row, int role)
{
    return role == AddressRole ? QVariant::fromValue(Address{{}, "use-case", row.useCase.uid}) : QVariant();
}

QString nextWords(const WaitingUseCase& row)
{
    const QString state = stateTitle(row.next);
    return row.role ? WorkPage::tr("%1, by a %2").arg(state, roleTitle(*row.role))
                    : WorkPage::tr("%1, by anyone").arg(state);
}

std::vector<Column<WaitingUseCase>> columns(const Clock& clock)
{
    const auto since = [](const WaitingUseCase& row, int role) {
        return role == Qt::ToolTipRole ? QVariant(exactTime(row.useCase.stateSince)) : QVariant();
    };
    return {{WorkPage::tr("Key"), [](const WaitingUseCase& row) { return row.useCase.key; }, {}, addressAnswer},
            {WorkPage::tr("Use case"),
             [](const WaitingUseCase& row) { return stagedWords(row.useCase.title, row.useCase.staged); }},
            {WorkPage::tr("State"), [](const WaitingUseCase& row) { return stateTitle(row.useCase.state); }},
            {WorkPage::tr("Next step"), nextWords},
            {WorkPage::tr("Owner"), [](const WaitingUseCase& row) { return row.owner; }},
            {WorkPage::tr("Waits since"),
             [&clock](const WaitingUseCase& row) { return relativeTime(row.useCase.stateSince, clock.now()); },
             {},
             since}};
}

} // namespace

bool isWorkPage(const QByteArray& id)
{
    return id == inboxId || id == myWorkId;
}

WorkPage::WorkPage(const QByteArray& id, Session& session, QWidget* parent)
    : Page(id == inboxId ? tr("Inbox") : tr("My work"), parent)
    , m_session(session)
    , m_inbox(id == inboxId)
    , m_count(new Chip({}))
    , m_stepCount(new Chip({}))
{
    addChip(m_count);
    addChip(m_stepCount);
    m_model.setColumns(columns(session.database->clock()));
    const QString title = m_inbox ? tr("Steps asked of your role") : tr("Use cases you own");
    m_states = new ViewStates(makeTable(title), makeEmpty(), Skeleton::Shape::Table);
    m_inbox ? addInboxTabs() : addWorkTabs();
    connect(this, &Page::tabChanged, this, &Page::placeChanged);
    connect(&views(), &ListViews::placeChanged, this, &Page::placeChanged);
    connect(m_states, &ViewStates::retryAsked, this, &WorkPage::read);
    connect(&session.events, &SessionEvents::changed, this, &WorkPage::read);
    read();
}

WorkPage::~WorkPage()
{
    m_reading.cancel();
}

void WorkPage::addPlace(const char* key, const QString& title, QWidget* view)
{
    m_places << QLatin1String(key);
    addTab(title, view);
}

void WorkPage::addInboxTabs()
{
    m_items = new InboxView(m_session);
    const auto count = [this] {
        m_first = m_items->unread();
        showCounts();
    };
    connect(m_items, &InboxView::counted, this, count);
    count(); // What the side bar knows, the view shows from the beginning.
    addPlace("items", tr("What reached you"), m_items);
    addPlace("steps", tr("Steps asked of your role"), m_states);
}

void WorkPage::addWorkTabs()
{
    m_tasks = new MyTasksView(m_session);
    connect(m_tasks, &MyTasksView::counted, this, [this](qint64 open) {
        m_first = open;
        showCounts();
    });
    connect(m_tasks, &MyTasksView::whoseChanged, this, &Page::placeChanged);
    addPlace("tasks", tr("Tasks"), m_tasks);
    addPlace("use-cases", tr("Use cases you own"), m_states);
    auto* activity = new QWidget;
    auto* around = new QVBoxLayout(activity);
    around->setContentsMargins(metrics::page, metrics::between, metrics::page, metrics::between);
    around->addWidget(new LogList(m_session));
    addPlace("activity", tr("Activity"), activity);
    const RoleTab meetings = meetingsTab();
    QWidget* minutes = meetings.make(m_session);
    addPlace("meetings", meetings.title, minutes);
    addTabAction(static_cast<int>(m_places.size()) - 1, beginButton(meetings, m_session, *minutes));
    QPushButton* make = pushButton(ButtonKind::Primary, tr("New task…"));
    make->setObjectName(QStringLiteral("newOwnTask"));
    const bool readOnly = m_session.database->readOnly();
    make->setEnabled(!readOnly);
    make->setToolTip(readOnly ? plainToolTip(m_session.database->readOnlyReason()) : QString());
    addTabAction(0, make);
    connect(make, &QPushButton::clicked, m_tasks, &MyTasksView::makeNew);
}

void WorkPage::showCounts()
{
    const QString first = m_inbox ? (m_first == 1 ? tr("1 unread") : tr("%1 unread").arg(m_first))
                                  : (m_first == 1 ? tr("1 open task") : tr("%1 open tasks").arg(m_first));
    m_count->setWord(m_first == 0 ? QString() : first, Tone::Accent);
    const QString steps = m_inbox ? (m_steps == 1 ? tr("1 step") : tr("%1 steps").arg(m_steps))
                                  : (m_steps == 1 ? tr("1 use case") : tr("%1 use cases").arg(m_steps));
    m_stepCount->setWord(m_steps == 0 ? QString() : steps, Tone::Neutral);
}

bool WorkPage::open(const Address& address)
{
    const bool isEverybodys = !m_inbox && address.key == QLatin1StringView(everybodysKey);
    const bool isFirst = address.key.isEmpty() || isEverybodys; // As address() names the first one.
    const auto tab = isFirst ? 0 : m_places.indexOf(address.key);
    if (tab >= 0)
        setCurrentTab(static_cast<int>(tab));
    if (tab == 0 && !m_inbox)
        m_tasks->showEverybodys(isEverybodys);
    if (isEverybodys)
        views().stay();
    if (tab == 0 && !address.anchor.isEmpty())
        views().open(address.anchor);
    return tab >= 0;
}

Address WorkPage::address() const
{
    const QByteArray id = m_inbox ? inboxId : myWorkId;
    if (currentTab() > 0)
        return {{}, id, m_places.value(currentTab())};
    const bool isEverybodys = m_tasks && m_tasks->showsEverybodys();
    return {{}, id, isEverybodys ? QLatin1StringView(everybodysKey) : QString(), views().place()};
}

/// Of the first tab.
ListViews& WorkPage::views() const
{
    return m_inbox ? m_items->views() : m_tasks->views();
}

QWidget* WorkPage::makeTable(const QString& title)
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(metrics::page, 14, metrics::page, 14);
    auto* card = new Card;
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, metrics::unit, 1, metrics::inside);
    m_table = dataTable(m_model, title);
    m_table->setObjectName(QStringLiteral("waitingUseCases"));
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents); // The card ends with its rows.
    inside->addWidget(m_table);
    layout->addWidget(card, 1, Qt::AlignTop);
    return page;
}

QWidget* WorkPage::makeEmpty() const
{
    if (m_inbox) {
        return new EmptyState("inbox", tr("Nothing waits for your role"),
                              tr("Use cases of others whose next step is your role's appear here by themselves."));
    }
    return new EmptyState("my-work", tr("None of your use cases waits"),
                          tr("Use cases that you own appear here until they operate."));
}

void WorkPage::read()
{
    m_reading.cancel();
    m_states->showLoading();
    m_reading = m_session.fetchResult<WaitingWork>(
        tr("Reading what waits"), this,
        [person = m_session.actor.person, role = roleFromString(m_session.actor.role)](db::Connection& connection) {
            return waitingWork(connection, person, role);
        },
        [this](const Result<WaitingWork>& result) {
            m_states->showResult(result, [this](const WaitingWork& work) {
                const std::vector<WaitingUseCase>& rows = m_inbox ? work.asked : work.mine;
                m_steps = static_cast<qint64>(rows.size());
                showCounts();
                keepPlace(*m_table, [&] { m_model.setRows(rows); });
                return !rows.empty();
            });
        });
}

} // namespace assay
