// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is arranged, as a saved view keeps it.
#include "ui/panes/data_scientist/chart_controls.h"
#include "ui/panes/data_scientist/chart_grid.h"
#include "ui/panes/data_scientist/compare_tab.h"
#include "ui/panes/data_scientist/data_science_page.h"
#include "ui/panes/data_scientist/experiments_list.h"
#include "ui/panes/data_scientist/filter_field.h"
#include "ui/panes/data_scientist/runs_table.h"
#include "ui/panes/view_menu.h"

namespace assay {

RunsPageView DataSciencePage::arrangement() const
{
    RunsPageView view;
    view.experiment = m_experiments->chosenRow().uid;
    view.filter = m_filter->text();
    view.runs = m_runs->view();
    view.grouping = m_runs->wish().grouping;
    view.sort = m_runs->wish().query.sort;
    view.columns = m_runs->columns();
    view.dense = m_runs->dense();
    view.layout = m_controls->layoutOfLines();
    view.style = m_controls->style();
    view.metricSearch = m_controls->search();
    view.pinnedMetrics = m_charts->pinned();
    view.metricOrder = m_charts->order();
    view.foldedSections = m_charts->folded();
    view.linked = m_charts->linked();
    view.compare = m_compare->arrangement();
    return view;
}

void DataSciencePage::connectViews()
{
    connect(m_views, &ViewMenu::chosen, this, [this](const QByteArray& content) {
        leavePlace();
        m_arriving = true; // What it chooses is no step of its own.
        arrange(*runsPageViewFrom(QByteArrayView(content)));
        m_arriving = false;
        if (const QString view = m_views->viewOf(content); !view.isEmpty())
            m_place = {{}, "view", view};
        Q_EMIT placeChanged();
    });
    connect(m_views, &ViewMenu::opened, this, [this](const QByteArray& content) {
        m_arriving = true; // What it chooses is no step of the person.
        arrange(*runsPageViewFrom(QByteArrayView(content)));
        m_arriving = false;
    });
    connect(m_views, &ViewMenu::begun, this, [this](const QByteArray& content) {
        m_arriving = true;
        arrangeWithin(*runsPageViewFrom(QByteArrayView(content)));
        m_arriving = false;
        if (const QString view = m_views->viewOf(content); !view.isEmpty())
            m_place = {{}, "view", view};
    });
}

void DataSciencePage::arrange(const RunsPageView& view)
{
    setCurrentTab(0);
    arrangeWithin(view);
}

void DataSciencePage::arrangeWithin(const RunsPageView& view)
{
    if (!m_experiments->choose(view.experiment)) {
        m_experiments->choose({});
        Q_EMIT m_session.events.failed(
            {Error::Kind::NotFound,
             tr("The view is of an experiment that this project does not have. The runs of all experiments are shown."),
             view.experiment});
    }
    m_filter->setText(view.filter);
    m_runs->setView(view.runs);
    m_runs->setGrouping(view.grouping);
    m_runs->arrange(view.columns, view.sort, view.dense);
    m_controls->arrange(view.layout, view.style, view.metricSearch);
    m_controls->setLinked(view.linked);
    m_charts->setPinned(view.pinnedMetrics);
    m_charts->setOrder(view.metricOrder);
    m_charts->setFolded(view.foldedSections);
    if (view.compare)
        m_compare->arrange(*view.compare);
}

} // namespace assay
