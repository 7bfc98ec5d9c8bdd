// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/foreign_store.h"
#include "tests/support/talk_project.h"
#include "tests/support/test_program.h"
#include "ui/talk/inbox_view.h"

#include <QDateTime>
#include <QPushButton>
#include <QTableView>

#include <memory>

namespace assay::tests {

/// The inbox of Cleo as it is shown, over a project of its own at noon of a Tuesday.
class ShownInbox {
protected:
    void open()
    {
        m_project = std::make_unique<TalkProject>();
        goTo(QStringLiteral("2026-11-24T12:00:00Z"));
        m_jobs = std::make_unique<JobList>();
        m_session = std::make_unique<Session>(openedAt(m_project->clock, m_project->path()), *m_jobs);
        m_session->actor = m_project->cleo;
        openView();
    }

    void openView()
    {
        m_view = std::make_unique<InboxView>(*m_session);
        m_view->resize(1200, 760);
        m_view->show();
        waitForJobs();
    }

    void close()
    {
        m_view.reset();
        m_session.reset();
        m_jobs.reset();
        m_project.reset();
    }

    template <typename Widget>
    Widget* child(const char* name) const
    {
        return m_view->findChild<Widget*>(QLatin1String(name));
    }
    QTableView* items() const { return child<QTableView>("inboxItems"); }

    static qint64 millisecondsOf(const QString& time)
    {
        return QDateTime::fromString(time, Qt::ISODate).toMSecsSinceEpoch();
    }

    void goTo(const QString& time) { m_project->clock.at = millisecondsOf(time); }

    void readAgain()
    {
        Q_EMIT m_session->events.changed();
        waitForJobs();
    }

    void click(const QByteArray& button)
    {
        QTest::mouseClick(child<QPushButton>(button.constData()), Qt::LeftButton);
        waitForJobs();
    }

    void waitForJobs() { QTRY_VERIFY_WITH_TIMEOUT(m_jobs->idle(), 20000); }

    std::unique_ptr<TalkProject> m_project;
    std::unique_ptr<JobList> m_jobs;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<InboxView> m_view;
};

} // namespace assay::tests
