// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/import_plan.h"
#include "tests/support/temporary_project.h"
#include "ui/panes/data_scientist/data_science_page.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace assay::tests {

/// The data scientist's page over a project of its own.
class DataScienceFixture : public QObject {
protected:
    void useOwnSettings()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        applyTheme(ThemeChoice::Light);
    }

    void makeProject()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        auto database = valueOf(
            createProject(m_dir->filePath(QStringLiteral("p.assay")),
                          {.projectName = QStringLiteral("Cards"), .personName = QStringLiteral("Mei Okafor")}));
        const Actor actor = valueOf(defaultActor(*database, QStringLiteral("data-scientist")));
        m_jobs = std::make_unique<JobList>();
        m_session = std::make_unique<Session>(std::move(database), *m_jobs);
        m_session->actor = actor;
    }

    void closeAll()
    {
        m_page.reset();
        m_session.reset();
        m_jobs.reset();
    }

    void openPage()
    {
        m_page = std::make_unique<DataSciencePage>(*m_session);
        m_page->resize(1224, 874);
        m_page->show();
        waitForJobs();
    }

    void importBatch(const ImportBatch& batch)
    {
        valueOf(applyImport(*m_session->database, m_session->actor, batch, {}));
    }

    void waitForJobs() { QTRY_VERIFY_WITH_TIMEOUT(m_jobs->idle(), 60'000); }
    QLineEdit* filter() const { return m_page->findChild<QLineEdit*>(QStringLiteral("filter")); }

    QTemporaryDir m_settings; ///< Apart from this person's own.
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<JobList> m_jobs;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QWidget> m_page;
};

} // namespace assay::tests
