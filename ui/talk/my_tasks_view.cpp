// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talk/my_tasks_view.h"

#include "core/base/shown_text.h"
#include "core/discussion/cell_lists.h"
#include "ui/models/address_role.h"
#include "ui/models/kept_place.h"
#include "ui/models/key_rank.h"
#include "ui/models/time_text.h"
#include "ui/panes/list_views.h"
#include "ui/talk/task_calendar.h"
#include "ui/talk/task_steps.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/board.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/level_cell.h"
#include "ui/widgets/offered_menu.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/staged_words.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/view_states.h"
#include "ui/widgets/words_filter.h"

#include <QDateTime>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace assay {
namespace {

constexpr std::array boardStates{TaskState::Planned, TaskState::InProgress, TaskState::Blocked, TaskState::Done};
constexpr int ownerColumn = 3;
constexpr int listSegment = 1;
constexpr qint64 showsDoneFor = 14LL * 24 * 3600 * 1000; ///< What was done longer ago stands in the list only.

QDate todayBy(const Clock& clock)
{
    return QDateTime::fromMSecsSinceEpoch(clock.now(), Qt::UTC).date();
}

QString dueDay(const Task& task)
{
    return task.dueAt ? QDateTime::fromMSecsSinceEpoch(*task.dueAt, Qt::UTC).date().toString(Qt::ISODate) : QString();
}

std::vector<Column<AgedTask>> taskColumns(const Clock& clock)
{
    const auto address = [](const AgedTask& row, int role) {
        return role == AddressRole ? QVariant::fromValue(Address{{}, "task", row.task.uid}) : QVariant();
    };
    const auto state = [](const AgedTask& row, int role) {
        return toneFor(role, ChipToneRole, taskTone(row.task.state));
    };
    const auto priority = [](const AgedTask& row, int role) {
        const bool isUsual = row.task.priority <= TaskPriority::Normal;
        return toneFor(role, WordsToneRole, isUsual ? std::nullopt : std::optional(priorityTone(row.task.priority)));
    };
    const auto due = [&clock](const AgedTask& row, int role) {
        const bool isLate = row.task.isOverdue(clock.now());
        return toneFor(role, WordsToneRole, isLate ? std::optional(Tone::Bad) : std::nullopt);
    };
    return {{MyTasksView::tr("Key"),
             [](const AgedTask& row) { return row.task.key; },
             {},
             address,
             [](const AgedTask& row) { return keyRank(row.task.key); }},
            {MyTasksView::tr("Task"),
             [](const AgedTask& row) { return stagedWords(shownText(row.task.title), row.task.staged); }},
            {MyTasksView::tr("State"), [](const AgedTask& row) { return taskStateTitle(row.task.state); }, {}, state},
            {MyTasksView::tr("Owner"),
             [](const AgedTask& row) {
                 return row.task.owner.name.isEmpty() ? MyTasksView::tr("nobody yet") : shownText(row.task.owner.name);
             }},
            {MyTasksView::tr("Kind"), [](const AgedTask& row) { return taskKindTitle(row.task.kind); }},
            {MyTasksView::tr("Priority"),
             [](const AgedTask& row) { return taskPriorityTitle(row.task.priority); },
             {},
             priority,
             [](const AgedTask& row) { return static_cast<double>(row.task.priority); }},
            {MyTasksView::tr("Due"),
             [](const AgedTask& row) { return dueDay(row.task); },
             {},
             due,
             [](const AgedTask& row) { return timeRank(row.task.dueAt); }},
            {MyTasksView::tr("Timing"),
             [&clock](const AgedTask& row) { return row.standing ? levelWord(row.standing, clock.now()) : QString(); },
             {},
             [&clock](const AgedTask& row, int role) {
                 return row.standing ? levelAnswer(row.standing, clock.now(), role) : QVariant();
             },
             [&clock](const AgedTask& row) { return levelRank(row.standing, clock.now()); }},
            {MyTasksView::tr("Age"), [](const AgedTask& row) { return ageText(row.age); },
             [](const AgedTask& row) { return static_cast<double>(row.age); }},
            {MyTasksView::tr("Use case"),
             [](const AgedTask& row) { return row.task.useCaseKey; },
             {},
             {},
             [](const AgedTask& row) { return keyRank(row.task.useCaseKey); }}};
}

} // namespace

QString ageText(qint64 milliseconds)
{
    const qint64 hours = milliseconds / 3'600'000;
    if (hours < 1)
        return MyTasksView::tr("< 1 h");
    return hours < 48 ? MyTasksView::tr("%1 h").arg(hours) : MyTasksView::tr("%1 d").arg(hours / 24);
}

MyTasksView::MyTasksView(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_steps(new TaskSteps(session, *this))
    , m_which(new Segments(tr("How tasks are shown")))
    , m_whose(new Segments(tr("Whose tasks are shown")))
    , m_words(wordsFilter(tr("Filter tasks")))
    , m_leftOut(wrappedLabel(TextKind::Note, {}))
    , m_banner(new Banner)
    , m_stack(new QStackedWidget)
    , m_calendar(new TaskCalendar(todayBy(session.database->clock())))
{
    setObjectName(QStringLiteral("myTasks"));
    QStringList titles;
    for (const TaskState state : boardStates)
        titles << taskStateTitle(state);
    m_board = new Board(titles);
    m_board->setObjectName(QStringLiteral("taskBoard"));
    m_model.setColumns(taskColumns(session.database->clock()), cellListOf("task")->columns);
    m_table = dataTable(m_model, tr("Tasks"));
    m_table->setObjectName(QStringLiteral("taskList"));
    m_table->sortByColumn(-1, Qt::AscendingOrder); // As they come, until a heading is clicked.
    m_table->setSortingEnabled(true);
    ChipDelegate::give(*m_table);
    m_nothing = new EmptyState("my-work", {}, {});
    sayThatThereIsNone();
    QPushButton* make = pushButton(ButtonKind::Primary, tr("New task…"));
    m_nothing->addAction(make);
    connect(make, &QPushButton::clicked, this, &MyTasksView::makeNew);
    m_states = new ViewStates(makeContent(), m_nothing, Skeleton::Shape::Cards);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::page, metrics::between, metrics::page, metrics::between);
    layout->setSpacing(metrics::between);
    layout->addWidget(makeHead());
    layout->addWidget(m_banner);
    layout->addWidget(m_leftOut);
    layout->addWidget(m_states, 1);
    m_leftOut->setObjectName(QStringLiteral("tasksLeftOut"));
    m_leftOut->hide();
    m_table->setColumnHidden(ownerColumn, true); // Of one's own tasks it says nothing.
    connectBoard();
    connectCalendar();
    connect(m_steps, &TaskSteps::refused, m_banner, &Banner::showError);
    connect(m_states, &ViewStates::retryAsked, this, &MyTasksView::read);
    connect(&session.events, &SessionEvents::changed, this, &MyTasksView::read);
    read();
}

MyTasksView::~MyTasksView()
{
    m_reading.cancel();
}

QWidget* MyTasksView::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins({});
    m_which->setObjectName(QStringLiteral("taskViews"));
    m_which->add(tr("Board"));
    m_which->add(tr("List"));
    m_which->add(tr("Calendar"));
    row->setSpacing(metrics::inside);
    row->addWidget(m_which);
    row->addSpacing(metrics::between);
    m_whose->setObjectName(QStringLiteral("whoseTasks"));
    m_whose->add(tr("Mine"));
    m_whose->add(tr("Everybody"));
    row->addWidget(m_whose);
    row->addStretch();
    m_words->setToolTip(tr("Words of keys, titles, owners and use cases"));
    row->addWidget(m_words);
    m_views = new ListViews(m_session, *listPage(QStringLiteral("tasks")), *m_table,
                            {.segments = m_which, .sets = m_whose, .filter = m_words});
    row->addWidget(m_views->button());
    connect(m_which, &Segments::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_which, &Segments::currentChanged, this, &MyTasksView::read); // What is left out differs.
    connect(m_words, &QLineEdit::textChanged, this, &MyTasksView::read);
    connect(m_whose, &Segments::currentChanged, this, [this] {
        m_table->setColumnHidden(ownerColumn, !showsEverybodys());
        read();
        Q_EMIT whoseChanged();
    });
    return head;
}

QWidget* MyTasksView::makeContent()
{
    m_stack->addWidget(m_board);
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    auto* card = new Card;
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, metrics::unit, 1, metrics::inside);
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents); // The card ends with its rows.
    inside->addWidget(m_table);
    layout->addWidget(card, 1, Qt::AlignTop);
    m_stack->addWidget(page);
    m_stack->addWidget(m_calendar);
    return m_stack;
}

void MyTasksView::connectBoard()
{
    m_board->setRule([this](const QString& card, int column) { return refusal(card, column); });
    connect(m_board, &Board::opened, this, [this](const QString& uid) {
        Q_EMIT m_session.events.openAsked({{}, "task", uid});
    });
    connect(m_board, &Board::inspected, this, [this](const QString& uid) {
        Q_EMIT m_session.events.inspectAsked({{}, "task", uid});
    });
    connect(m_board, &Board::stepsAsked, this, [this](const QString& uid, const QPoint& place) {
        if (const Task* found = task(uid))
            m_steps->showMenu(*found, place);
    });
    const auto title = [this] {
        const Task* found = task(m_board->current());
        return found ? tr("Steps of %1").arg(found->key) : QString();
    };
    new OfferedMenu(*m_board, title, [this](QMenu& menu) {
        if (const Task* found = task(m_board->current()))
            m_steps->fill(menu, *found);
    });
    connect(m_board, &Board::dropped, this, [this](const QString& uid, int column, const QPoint&) {
        const Task* found = task(uid);
        if (found && found->state != boardStates.at(static_cast<std::size_t>(column)))
            m_steps->take(*found, boardStates.at(static_cast<std::size_t>(column)));
    });
    connect(m_board, &Board::createAsked, this, &MyTasksView::makeNew);
}

void MyTasksView::connectCalendar()
{
    connect(m_calendar, &TaskCalendar::opened, this, [this](const QString& uid) {
        Q_EMIT m_session.events.openAsked({{}, "task", uid});
    });
    connect(m_calendar, &TaskCalendar::inspected, this, [this](const QString& uid) {
        Q_EMIT m_session.events.inspectAsked({{}, "task", uid});
    });
    connect(m_calendar, &TaskCalendar::monthChanged, this, [this] {
        if (showsEverybodys()) // Of whose only the days in sight are read.
            read();
    });
}

bool MyTasksView::showsEverybodys() const
{
    return m_whose->current() == 1;
}

void MyTasksView::showEverybodys(bool everybodys)
{
    m_whose->setCurrent(everybodys ? 1 : 0);
}

std::vector<OfferedPlace> MyTasksView::commentPlaces(const QWidget&, std::optional<QPoint>) const
{
    return {}; // Those of its list, which answers itself.
}

bool MyTasksView::goTo(const CommentPlace& place)
{
    const bool isCell = place.anchor && place.anchor->part == CommentAnchor::Part::Cell;
    if (isCell && place.thing.kind == "task" && showsEverybodys())
        m_which->setCurrent(listSegment);
    return false;
}

void MyTasksView::makeNew()
{
    if (!m_session.database->readOnly())
        m_steps->makeNew({}, {});
}

QString MyTasksView::refusal(const QString& uid, int column) const
{
    const Task* found = task(uid);
    if (!found)
        return tr("it is not here any more");
    if (m_session.database->readOnly())
        return tr("the project is read only");
    const TaskState to = boardStates.at(static_cast<std::size_t>(column));
    return taskStep(found->state, to) ? QString() : tr("not from %1").arg(taskStateTitle(found->state));
}

const Task* MyTasksView::task(const QString& uid) const
{
    const auto found =
        std::find_if(m_tasks.begin(), m_tasks.end(), [&](const AgedTask& each) { return each.task.uid == uid; });
    return found == m_tasks.end() ? nullptr : &found->task;
}

void MyTasksView::read()
{
    m_reading.cancel();
    m_states->showLoading();
    const auto [first, afterLast] = m_calendar->model().shown();
    const TaskDemand demand{showsEverybodys(), m_session.actor.person,           m_words->text(), first,
                            afterLast,         m_session.database->clock().now()};
    m_reading = startJob<TaskReading>(
        &m_session.reads,
        [database = m_session.database.get(), demand](JobContext<TaskReading>& context) -> Result<TaskReading> {
            return database->read([&](db::Connection& connection) {
                return readTasks(connection, demand, [&] { return context.cancelled(); });
            });
        });
    m_session.jobs.follow(tr("Reading tasks"), QFuture<void>(m_reading), JobKind::Background);
    whenDone(m_reading, this, [this](const Result<TaskReading>& result) {
        m_leftOut->hide();
        m_states->showResult(result, [this](const TaskReading& reading) {
            take(reading);
            sayThatThereIsNone();
            sayWhatIsLeftOut(reading);
            return !reading.listed.empty();
        });
    });
}

void MyTasksView::sayThatThereIsNone()
{
    if (!m_words->text().trimmed().isEmpty()) {
        m_nothing->setTitle(tr("No task holds these words"));
        m_nothing->setSentence(tr("They are looked for in keys, titles, owners' names and keys of use cases."));
    } else if (showsEverybodys()) {
        m_nothing->setTitle(tr("Nobody has a task"));
        m_nothing->setSentence(
            tr("What anybody has to do appears here. Make a task from anything with “New task…”, or here."));
    } else {
        m_nothing->setTitle(tr("You have no tasks"));
        m_nothing->setSentence(tr("What you own appears here. Make one from anything with “New task…”, or here."));
    }
}

void MyTasksView::sayWhatIsLeftOut(const TaskReading& reading)
{
    const bool isCalendar = m_stack->currentWidget() == m_calendar;
    const QLocale locale;
    if (isCalendar)
        m_leftOut->setText(tr("Not all that is due in these weeks is shown: %1 left out, what is done first. "
                              "Words narrow it.")
                               .arg(locale.toString(reading.dueUnlisted)));
    else
        m_leftOut->setText(
            tr("Shown are the %1 most urgent and oldest tasks of each open state, and the %1 that were "
               "done or cancelled last. Words find the other %2.")
                .arg(locale.toString(static_cast<qint64>(reading.mostOfEach)), locale.toString(reading.unlisted)));
    m_leftOut->setVisible((isCalendar ? reading.dueUnlisted : reading.unlisted) > 0);
}

BoardCard MyTasksView::cardOf(const AgedTask& aged) const
{
    const Task& task = aged.task;
    BoardCard card;
    card.id = task.uid;
    card.title = shownText(task.title);
    card.line = task.useCaseKey.isEmpty()
        ? QStringLiteral("%1 · %2").arg(task.key, taskKindTitle(task.kind))
        : QStringLiteral("%1 · %2 · %3").arg(task.key, taskKindTitle(task.kind), task.useCaseKey);
    card.state = {taskPriorityTitle(task.priority), priorityTone(task.priority)};
    if (task.block)
        card.marks.push_back(
            {tr("%1: %2").arg(blockCategoryTitle(task.block->category), shownText(task.block->reason)), Tone::Bad});
    if (task.dueAt && task.isOpen()) {
        const bool isLate = task.isOverdue(m_session.database->clock().now());
        card.marks.push_back({tr("due %1").arg(dueDay(task)), isLate ? Tone::Bad : Tone::Neutral});
    }
    const qint64 now = m_session.database->clock().now();
    if (aged.standing && aged.standing->state(now) != LevelState::OnTime)
        card.marks.push_back({levelWord(aged.standing, now), levelTone(aged.standing->state(now))});
    card.age = ageText(aged.age);
    card.tip = tr("Made %1").arg(exactTime(task.createdAt));
    if (aged.standing)
        card.tip += u'\n' + aged.standing->rule();
    card.person = shownText(task.owner.name);
    card.personUid = task.owner.uid;
    return card;
}

void MyTasksView::take(TaskReading reading)
{
    m_tasks = std::move(reading.listed);
    std::vector<std::vector<BoardCard>> columns(boardStates.size());
    const qint64 now = m_session.database->clock().now();
    for (const AgedTask& aged : m_tasks) {
        if (aged.task.state == TaskState::Done && aged.task.stateSince + showsDoneFor < now)
            continue;
        const auto place = std::find(boardStates.begin(), boardStates.end(), aged.task.state);
        if (place != boardStates.end())
            columns[static_cast<std::size_t>(place - boardStates.begin())].push_back(cardOf(aged));
    }
    m_board->setCards(columns);
    m_model.setComments(std::move(reading.comments));
    keepPlace(*m_table, [this] { m_model.setRows(m_tasks); });
    const QDate today = todayBy(m_session.database->clock());
    if (showsEverybodys())
        m_calendar->setEverybodys(reading.due, today, reading.undated);
    else
        m_calendar->setTasks(reading.due, today);
    Q_EMIT counted(reading.open);
}

} // namespace assay
