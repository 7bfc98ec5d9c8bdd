// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talk/assurance_view.h"

#include "core/base/shown_text.h"
#include "core/views/list_texts.h"
#include "ui/models/address_role.h"
#include "ui/models/kept_place.h"
#include "ui/models/time_text.h"
#include "ui/panes/list_views.h"
#include "ui/panes/save_table.h"
#include "ui/talk/my_tasks_view.h"
#include "ui/talk/task_steps.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/staged_words.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/view_states.h"

#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace assay {
namespace {

constexpr std::array allStages{AssuranceStage::Planned, AssuranceStage::InProgress, AssuranceStage::Done};

Tone stageTone(AssuranceStage stage)
{
    if (stage == AssuranceStage::Done)
        return Tone::Ok;
    return stage == AssuranceStage::InProgress ? Tone::Accent : Tone::Neutral;
}

std::vector<Column<AssuranceItem>> assuranceColumns()
{
    const auto address = [](const AssuranceItem& row, int role) {
        return role == AddressRole ? QVariant::fromValue(Address{{}, row.thing.kind, row.thing.uid}) : QVariant();
    };
    const auto stage = [](const AssuranceItem& row, int role) {
        return toneFor(role, ChipToneRole, stageTone(row.stage));
    };
    const auto blocked = [](const AssuranceItem& row, int role) {
        const bool isBlocked = !row.blocked.isEmpty();
        return toneFor(role, WordsToneRole, isBlocked ? std::optional(Tone::Bad) : std::nullopt);
    };
    const auto since = [](const AssuranceItem& row, int role) {
        return role == Qt::ToolTipRole ? QVariant(exactTime(row.since)) : QVariant();
    };
    return {{AssuranceView::tr("Stage"),
             [](const AssuranceItem& row) { return assuranceStageTitle(row.stage); },
             {},
             stage},
            {AssuranceView::tr("What"),
             [](const AssuranceItem& row) {
                 const QString title = stagedWords(row.title, row.staged);
                 return shownText(row.key.isEmpty() ? title : QStringLiteral("%1 · %2").arg(row.key, title));
             },
             {},
             address},
            {AssuranceView::tr("Source"), [](const AssuranceItem& row) { return assuranceSourceTitle(row.source); }},
            {AssuranceView::tr("Kind"), [](const AssuranceItem& row) { return row.kind; }},
            {AssuranceView::tr("State"), [](const AssuranceItem& row) { return row.state; }, {}, since},
            {AssuranceView::tr("Age"), [](const AssuranceItem& row) { return ageText(row.age); },
             [](const AssuranceItem& row) { return static_cast<double>(row.age); }},
            {AssuranceView::tr("Owner"),
             [](const AssuranceItem& row) {
                 return row.owner.isEmpty() ? AssuranceView::tr("nobody yet") : shownText(row.owner);
             }},
            {AssuranceView::tr("Blocked by"),
             [](const AssuranceItem& row) { return shownText(row.blocked); },
             {},
             blocked}};
}

} // namespace

AssuranceView::AssuranceView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_steps(new TaskSteps(session, *this))
    , m_stage(new Segments(tr("Which stage is listed")))
    , m_blocked(new Chip({}))
    , m_banner(new Banner)
{
    setObjectName(QStringLiteral("assurance"));
    auto* empty =
        new EmptyState("check", tr("Nothing has to get better"),
                       tr("Defects and efficiency items appear here from tasks, findings, failed tests, incidents, "
                          "feedback, scans and checks for drift. Make a task of one of these kinds to begin."));
    QPushButton* make = pushButton(ButtonKind::Primary, tr("New task…"));
    make->setEnabled(!session.database->readOnly());
    empty->addAction(make);
    connect(make, &QPushButton::clicked, this, [this] { m_steps->makeNew({}, {}); });
    m_model.setColumns(assuranceColumns());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::page, metrics::between, metrics::page, metrics::between);
    layout->setSpacing(metrics::between);
    QWidget* table = makeTable();
    layout->addWidget(makeHead());
    layout->addWidget(m_banner);
    m_states = new ViewStates(table, empty, Skeleton::Shape::Table);
    layout->addWidget(m_states, 1);
    connect(m_steps, &TaskSteps::refused, m_banner, &Banner::showError);
    connect(m_states, &ViewStates::retryAsked, this, &AssuranceView::read);
    connect(m_stage, &Segments::currentChanged, this, &AssuranceView::list);
    connect(&session.events, &SessionEvents::changed, this, &AssuranceView::read);
    read();
}

AssuranceView::~AssuranceView()
{
    m_reading.cancel();
}

QWidget* AssuranceView::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(metrics::inside);
    m_stage->add(tr("All"));
    for (const AssuranceStage stage : allStages)
        m_stage->add(assuranceStageTitle(stage));
    row->addWidget(m_stage);
    for (const AssuranceStage stage : allStages) {
        m_counts.push_back(new Chip({}));
        m_counts.back()->setObjectName(QStringLiteral("count%1").arg(static_cast<int>(stage)));
        row->addWidget(m_counts.back());
    }
    row->addWidget(m_blocked);
    row->addStretch();
    m_views = new ListViews(m_session, *listPage(QStringLiteral("assurance")), *m_table, {.segments = m_stage});
    row->addWidget(m_views->button());
    QPushButton* make = pushButton(ButtonKind::Secondary, tr("Task from it…"));
    make->setObjectName(QStringLiteral("taskFromItem"));
    const bool readOnly = m_session.database->readOnly();
    make->setEnabled(!readOnly);
    make->setToolTip(readOnly ? plainToolTip(m_session.database->readOnlyReason()) : tr("From the one that is chosen"));
    connect(make, &QPushButton::clicked, this, &AssuranceView::makeTask);
    row->addWidget(make);
    return head;
}

QWidget* AssuranceView::makeTable()
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    auto* card = new Card;
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, metrics::unit, 1, metrics::inside);
    m_table = dataTable(m_model, tr("What has to get better"));
    m_table->setObjectName(QStringLiteral("assuranceItems"));
    m_table->sortByColumn(-1, Qt::AscendingOrder); // As they come, until a heading is clicked.
    m_table->setSortingEnabled(true);
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents); // The card ends with its rows.
    ChipDelegate::give(*m_table);
    offerCsv(*m_table, QStringLiteral("assurance.csv"), m_session);
    inside->addWidget(m_table);
    layout->addWidget(card, 1, Qt::AlignTop);
    return page;
}

void AssuranceView::read()
{
    m_reading.cancel();
    m_states->showLoading();
    m_reading = m_session.fetchResult<std::vector<AssuranceItem>>(
        tr("Reading what has to get better"), this,
        [now = m_session.database->clock().now()](db::Connection& connection) {
            return tasks::assuranceItems(connection, now);
        },
        [this](const Result<std::vector<AssuranceItem>>& items) {
            m_states->showResult(items, [this](const std::vector<AssuranceItem>& read) {
                take(read);
                return !read.empty();
            });
        });
}

void AssuranceView::take(const std::vector<AssuranceItem>& items)
{
    m_items = items;
    for (std::size_t place = 0; place < allStages.size(); ++place) {
        const AssuranceStage stage = allStages.at(place);
        const auto count = std::count_if(items.begin(), items.end(),
                                         [stage](const AssuranceItem& item) { return item.stage == stage; });
        m_counts[place]->setWord(tr("%1: %2").arg(assuranceStageTitle(stage)).arg(count), stageTone(stage));
    }
    const auto blocked =
        std::count_if(items.begin(), items.end(), [](const AssuranceItem& item) { return !item.blocked.isEmpty(); });
    m_blocked->setWord(blocked == 0 ? QString() : tr("Blocked: %1").arg(blocked), Tone::Bad);
    list();
}

void AssuranceView::list()
{
    std::vector<AssuranceItem> rows;
    const QString choice = listPage(QStringLiteral("assurance"))->choices.at(m_stage->current());
    std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(rows),
                 [&choice](const AssuranceItem& item) { return lists::isOf(choice, item); });
    keepPlace(*m_table, [&] { m_model.setRows(rows); });
}

void AssuranceView::makeTask()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return m_banner->say(Tone::Neutral, tr("Choose what to make a task from first."));
    m_banner->clear();
    const AssuranceItem& item = m_model.row(index.row());
    m_steps->makeNew(item.thing, item.title);
}

} // namespace assay
