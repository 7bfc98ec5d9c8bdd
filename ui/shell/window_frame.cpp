// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_frame.h"

#include "ui/shell/actions.h"
#include "ui/shell/inspector.h"
#include "ui/shell/log_alarm_bar.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/side_bar.h"
#include "ui/shell/start_page.h"
#include "ui/shell/status_bar.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/banner.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>

namespace assay {

WindowFrame::WindowFrame(JobList& jobs, const Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_sideBar(new SideBar)
    , m_status(new StatusBar(jobs))
    , m_start(new StartPage)
    , m_pages(new PageStack)
    , m_inspector(new Inspector)
    , m_banner(new Banner)
    , m_logAlarm(new LogAlarmBar)
    , m_split(new QSplitter)
    , m_screens(new QStackedWidget)
{
    m_pages->setWays(actions.back, actions.forward);
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(1);
    m_split->addWidget(m_pages);
    m_split->addWidget(m_inspector);
    m_split->setStretchFactor(0, 1);
    m_screens->addWidget(m_start);
    m_screens->addWidget(m_split);

    auto* bannerPlace = new QHBoxLayout;
    bannerPlace->setContentsMargins(metrics::page, 0, metrics::page, 0);
    bannerPlace->addWidget(m_banner);
    auto* alarmPlace = new QHBoxLayout;
    alarmPlace->setContentsMargins(metrics::page, 0, metrics::page, 0);
    alarmPlace->addWidget(m_logAlarm);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addLayout(alarmPlace);
    right->addWidget(m_screens, 1);
    right->addLayout(bannerPlace);
    right->addWidget(m_status);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_sideBar);
    layout->addLayout(right, 1);
    connect(m_split, &QSplitter::splitterMoved, this, [this] { Q_EMIT inspectorResized(m_inspector->width()); });
}

void WindowFrame::showProject(bool open)
{
    m_screens->setCurrentWidget(open ? static_cast<QWidget*>(m_split) : m_start);
    if (!open)
        m_start->setFocus(); // What had it is gone.
}

void WindowFrame::makeRoomForInspector(int width)
{
    m_split->setSizes({m_split->width() - width, width});
}

} // namespace assay
