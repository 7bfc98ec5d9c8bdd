// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/place_finder.h"

#include "core/discussion/cell_lists.h"
#include "core/jobs/job_list.h"
#include "ui/models/address_role.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page_stack.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/page.h"

#include <QApplication>
#include <QHeaderView>
#include <QScrollArea>
#include <QTableView>

#include <algorithm>

namespace assay {
namespace {

constexpr int mostRowsLookedAt = 10'000; ///< A longer list has made the row current that it was asked for.

Address thingAddress(const CommentPlace& place)
{
    return {{}, place.thing.kind, place.thing.uid};
}

/// Where its list stands, for a cell; else the page of its thing.
Address pageOf(const CommentPlace& place)
{
    const bool isCell = place.anchor && place.anchor->part == CommentAnchor::Part::Cell;
    const CellList* list = isCell ? cellListOf(place.thing.kind) : nullptr;
    return list ? list->place : thingAddress(place);
}

/// The visible cell of a row that is the place; not valid where none is.
QModelIndex cellIn(const QAbstractItemView& view, int row, const CommentPlace& place)
{
    const QAbstractItemModel& model = *view.model();
    const auto* table = qobject_cast<const QTableView*>(&view);
    for (int column = 0; column < model.columnCount(); ++column) {
        const QModelIndex index = model.index(row, column);
        const bool isHidden = table && table->isColumnHidden(column);
        if (!isHidden && commentPlaceOf(index) == std::optional(place))
            return index;
    }
    return {};
}

/// A list may be as high as its rows, and scroll with the page around it.
void bringIntoSight(const QAbstractItemView& view, const QRect& cell)
{
    for (QWidget* each = view.parentWidget(); each; each = each->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(each);
        if (!area || !area->widget() || !area->widget()->isAncestorOf(&view))
            continue;
        const QPoint at = view.viewport()->mapTo(area->widget(), cell.center());
        area->ensureVisible(at.x(), at.y(), 0, 2 * cell.height());
    }
}

} // namespace

PlaceFinder::PlaceFinder(PageStack& pages, Navigation& navigation, Banner& banner, const JobList& jobs)
    : QObject(&pages)
    , m_pages(pages)
    , m_navigation(navigation)
    , m_banner(banner)
    , m_jobs(jobs)
{
    m_again.setInterval(pause);
    connect(&m_again, &QTimer::timeout, this, &PlaceFinder::look);
}

void PlaceFinder::find(const CommentPlace& place)
{
    stop();
    m_wanted = place;
    if (show())
        return;
    m_navigation.go(pageOf(place));
    if (!place.anchor || show())
        return;
    m_looks = 0;
    m_again.start();
    qApp->installEventFilter(this);
}

void PlaceFinder::stop()
{
    m_again.stop();
    qApp->removeEventFilter(this);
}

bool PlaceFinder::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress)
        stop(); // Whoever does something else is not to be carried away from it.
    return false;
}

void PlaceFinder::look()
{
    if (show())
        return stop();
    if (isReading() || ++m_looks * pause < patience)
        return;
    stop();
    if (pageOf(m_wanted) != thingAddress(m_wanted))
        m_navigation.go(thingAddress(m_wanted));
    m_banner.say(
        Tone::Neutral,
        tr("What the comment is about is not in sight as its page is arranged now: a filter, a view or a hidden "
           "column leaves it out."));
}

bool PlaceFinder::isReading() const
{
    const std::vector<JobState> running = m_jobs.running();
    return std::any_of(running.begin(), running.end(), [](const JobState& job) { return job.background; });
}

bool PlaceFinder::show()
{
    Page* page = m_wanted.anchor ? m_pages.page() : nullptr;
    if (!page)
        return false;
    for (QWidget* part : page->findChildren<QWidget*>()) {
        if (!part->isVisible())
            continue;
        auto* spot = dynamic_cast<CommentSpot*>(part);
        if (spot && spot->goTo(m_wanted))
            return true;
        auto* view = qobject_cast<QHeaderView*>(part) ? nullptr : qobject_cast<QAbstractItemView*>(part);
        if (view && view->model() && showIn(*view))
            return true;
    }
    return false;
}

bool PlaceFinder::showIn(QAbstractItemView& view) const
{
    const int rows = view.model()->rowCount();
    const int current = view.currentIndex().row();
    const bool isLong = rows > mostRowsLookedAt;
    const int first = isLong ? std::max(0, current) : 0;
    const int last = isLong ? std::min(rows, current + 1) : rows;
    for (int row = first; row < last; ++row) {
        const QModelIndex start = view.model()->index(row, 0);
        const bool isThing = start.data(CommentPlaceRole).isValid() || addressOf(start) == thingAddress(m_wanted);
        const QModelIndex found = isThing ? cellIn(view, row, m_wanted) : QModelIndex();
        if (!found.isValid())
            continue;
        if (view.selectionModel()->isRowSelected(row, QModelIndex()))
            view.selectionModel()->setCurrentIndex(found, QItemSelectionModel::NoUpdate);
        else
            view.setCurrentIndex(found);
        view.scrollTo(found);
        bringIntoSight(view, view.visualRect(found));
        view.setFocus();
        return true;
    }
    return false;
}

} // namespace assay
