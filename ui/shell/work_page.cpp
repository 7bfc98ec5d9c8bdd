// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/work_page.h"

#include "ui/models/address_role.h"
#include "ui/models/kept_place.h"
#include "ui/models/time_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/view_states.h"

#include <QVBoxLayout>

namespace assay {
namespace {

constexpr char inboxId[] = "inbox";
constexpr char myWorkId[] = "my-work";

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
             [](const WaitingUseCase& row) {
                 return row.useCase.staged ? WorkPage::tr("%1 (staged)").arg(row.useCase.title) : row.useCase.title;
             }},
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
{
    addChip(m_count);
    m_model.setColumns(columns(session.database->clock()));
    const QString title = m_inbox ? tr("Steps asked of your role") : tr("Use cases you own");
    m_states = new ViewStates(makeTable(title), makeEmpty(), Skeleton::Shape::Table);
    addTab(title, m_states);
    connect(m_states, &ViewStates::retryAsked, this, &WorkPage::read);
    connect(&session.events, &SessionEvents::changed, this, &WorkPage::read);
    read();
}

WorkPage::~WorkPage()
{
    m_reading.cancel();
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
                m_count->setWord(rows.size() == 1 ? tr("1 waits") : tr("%1 wait").arg(rows.size()), Tone::Neutral);
                m_count->setHidden(rows.empty());
                keepPlace(*m_table, [&] { m_model.setRows(rows); });
                return !rows.empty();
            });
        });
}

} // namespace assay
