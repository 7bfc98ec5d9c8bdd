// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/talk/task_calendar.h"

#include "ui/talk/calendar_delegate.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/offered_menu.h"
#include "ui/widgets/text_label.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int leastDayHeight = 64;

QPushButton* arrowButton(const char* arrow)
{
    QPushButton* button = pushButton(ButtonKind::Secondary, {});
    button->setIcon(icon(arrow));
    return button;
}

} // namespace

TaskCalendar::TaskCalendar(QDate today, QWidget* parent)
    : QWidget(parent)
    , m_model(new CalendarModel(today, this))
    , m_month(textLabel(TextKind::Strong, {}))
    , m_undated(textLabel(TextKind::Note, {}))
{
    setObjectName(QStringLiteral("taskCalendar"));
    m_table = dataTable(*m_model, tr("Tasks by the day by which they are due"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new CalendarDelegate(*m_model, m_table));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->setMinimumSectionSize(leastDayHeight);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::activated, this, &TaskCalendar::open);
    m_day = new OfferedMenu(
        *m_table, [this] { return QLocale().toString(m_model->dayAt(m_table->currentIndex()), QLocale::LongFormat); },
        [this](QMenu& menu) { fillDay(menu); });
    auto* card = new Card;
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, metrics::inside, 1, 1);
    inside->setSpacing(metrics::inside);
    inside->addWidget(makeHead());
    inside->addWidget(m_table, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(card);
    goTo(today);
}

QWidget* TaskCalendar::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(metrics::between, 0, metrics::between, 0);
    row->addWidget(m_month);
    row->addWidget(m_undated);
    row->addStretch();
    const auto add = [&](QPushButton* button, const QString& about, const char* name, auto day) {
        button->setObjectName(QLatin1String(name));
        button->setAccessibleName(about);
        button->setToolTip(about);
        connect(button, &QPushButton::clicked, this, [this, day] { goTo(day()); });
        row->addWidget(button);
    };
    add(arrowButton("back"), tr("The month before"), "monthBefore", [this] { return m_model->month().addMonths(-1); });
    add(pushButton(ButtonKind::Secondary, tr("Today")), tr("The month of today"), "monthOfToday",
        [this] { return m_model->today(); });
    add(arrowButton("forward"), tr("The month after"), "monthAfter", [this] { return m_model->month().addMonths(1); });
    return head;
}

void TaskCalendar::setTasks(const std::vector<Task>& tasks, QDate today)
{
    const QDate day = m_model->dayAt(m_table->currentIndex());
    m_model->setNamesOwners(false);
    m_model->setTasks(tasks, today);
    stayAt(day);
}

void TaskCalendar::setEverybodys(const std::vector<Task>& tasks, QDate today, qint64 undated)
{
    const QDate day = m_model->dayAt(m_table->currentIndex());
    m_model->setNamesOwners(true);
    m_model->setTasks(tasks, today);
    m_model->setUndated(static_cast<int>(undated));
    stayAt(day);
}

/// In the month that is shown, whose weeks hold days of the months beside it.
void TaskCalendar::stayAt(QDate day)
{
    m_table->setCurrentIndex(m_model->indexOf(day));
    showMonth();
}

void TaskCalendar::goTo(QDate day)
{
    const bool isOther = QDate(day.year(), day.month(), 1) != m_model->month();
    if (isOther)
        m_model->setMonth(day);
    m_table->setCurrentIndex(m_model->indexOf(day));
    showMonth();
    if (isOther)
        Q_EMIT monthChanged();
}

void TaskCalendar::showMonth()
{
    m_month->setText(QLocale().toString(m_model->month(), QStringLiteral("MMMM yyyy")));
    m_undated->setText(m_model->undated() == 0 ? QString() : tr("without a day: %1").arg(m_model->undated()));
}

void TaskCalendar::open(const QModelIndex& index)
{
    const std::vector<Task>& tasks = m_model->tasksAt(index);
    if (tasks.size() == 1) {
        Q_EMIT opened(tasks.front().uid);
    } else if (!tasks.empty()) {
        m_day->popup(m_table->viewport()->mapToGlobal(m_table->visualRect(index).bottomLeft()));
    }
}

void TaskCalendar::fillDay(QMenu& menu)
{
    for (const Task& task : m_model->tasksAt(m_table->currentIndex()))
        connect(menu.addAction(m_model->words(task)), &QAction::triggered, this,
                [this, uid = task.uid] { Q_EMIT opened(uid); });
}

bool TaskCalendar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const QDate day = m_model->dayAt(m_table->currentIndex());
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_PageUp:
        goTo(day.addMonths(-1));
        return true;
    case Qt::Key_PageDown:
        goTo(day.addMonths(1));
        return true;
    case Qt::Key_Home:
        goTo(m_model->today());
        return true;
    case Qt::Key_Space:
        if (const std::vector<Task>& tasks = m_model->tasksAt(m_table->currentIndex()); !tasks.empty())
            Q_EMIT inspected(tasks.front().uid);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace assay
