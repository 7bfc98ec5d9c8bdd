// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ulid.h"
#include "core/changes/deployment_rows.h"
#include "core/incidents/incident_rows.h"
#include "core/incidents/incident_texts.h"
#include "tests/support/page_window.h"
#include "tests/support/test_program.h"
#include "ui/models/address_role.h"
#include "ui/widgets/offered_menu.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

#include <tuple>

using namespace assay;
using namespace assay::tests;

/// Where in the window an incident is reported from, and where it is told of, over the demo project.
class TestIncidentOccasions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<PageWindow>();
        QVERIFY(m_fixture->openDemo());
        m_fixture->actAs(QStringLiteral("Kofi"), Role::DevOps);
    }
    void cleanup() { m_fixture.reset(); }

    void S32_itIsReportedFromTheDeploymentThatCausedIt()
    {
        const Deployment caused = live();
        m_fixture->goTo({{}, "devops", QStringLiteral("deployments")});
        QTableView& list = m_fixture->list("deployments");
        chooseLive(list);
        QMenu menu;
        QAction* report = reportEntry(list, menu);
        QVERIFY(report && report->isEnabled());
        report->trigger();
        QVERIFY(m_fixture->idle());
        QTRY_VERIFY(m_fixture->child<QWidget>("incidentForm"));
        const auto* form = m_fixture->child<QWidget>("incidentForm");
        QVERIFY(!form->findChild<QComboBox*>(QStringLiteral("deployment"))->currentData().toString().isEmpty());
        QVERIFY(form->findChild<QComboBox*>(QStringLiteral("deployment"))->currentText().startsWith(caused.release));
        m_fixture->child<QLineEdit>("title")->setText(QStringLiteral("Scores are wrong"));
        m_fixture->button("submit").click();
        QVERIFY(m_fixture->idle());
        QTRY_COMPARE(m_fixture->shown().kind, QByteArray("incident"));
        QTRY_VERIFY(m_fixture->isSaid(QStringLiteral("Caused by the deployment of %1").arg(caused.release)));
        auto* causes = m_fixture->child<QWidget>("incidentCauses");
        causes->findChild<QPushButton*>(QStringLiteral("open-release"))->click();
        QVERIFY(m_fixture->idle());
        QCOMPARE(m_fixture->shown().kind, QByteArray("release"));
    }

    void S32_whatNoDeploymentIsChosenForSaysWhy()
    {
        m_fixture->goTo({{}, "devops", QStringLiteral("deployments")});
        QTableView& list = m_fixture->list("deployments");
        list.setCurrentIndex({});
        QMenu menu;
        const QAction* report = reportEntry(list, menu);
        QVERIFY(report && !report->isEnabled());
        QCOMPARE(report->statusTip(), QStringLiteral("Choose the deployment that caused it first."));
    }

    void S32_itIsReportedFromARelease()
    {
        m_fixture->goTo({{}, "release", QStringLiteral("consumer-loan-screening@2")});
        QTRY_VERIFY(reportStep("releasePage")->isEnabled());
        reportStep("releasePage")->click(); // As its entry of the menu does.
        QVERIFY(m_fixture->idle());
        QTRY_VERIFY(m_fixture->child<QWidget>("incidentForm"));
        const auto* form = m_fixture->child<QWidget>("incidentForm");
        QCOMPARE(form->findChild<QComboBox*>(QStringLiteral("release"))->currentText(),
                 QStringLiteral("consumer-loan-screening@2"));
    }

    void S32_itIsReportedFromFeedbackAndNamesIt()
    {
        m_fixture->goTo({{}, "feedback", QStringLiteral("FB-2")});
        QTRY_VERIFY(reportStep("feedbackPage")->isEnabled());
        reportStep("feedbackPage")->click();
        QVERIFY(m_fixture->idle());
        QTRY_VERIFY(m_fixture->child<QWidget>("incidentForm"));
        const auto* form = m_fixture->child<QWidget>("incidentForm");
        const QString text = form->findChild<QPlainTextEdit*>(QStringLiteral("text"))->toPlainText();
        QVERIFY2(text.startsWith(QStringLiteral("As #FB-2 tells: ")), qPrintable(text));
        m_fixture->child<QLineEdit>("title")->setText(QStringLiteral("Somebody was refused"));
        m_fixture->button("submit").click();
        QVERIFY(m_fixture->idle());
        QTRY_COMPARE(m_fixture->shown().kind, QByteArray("incident"));
        QTRY_VERIFY(m_fixture->isSaid(QStringLiteral("Feedback FB-2 · ")));
        auto* causes = m_fixture->child<QWidget>("incidentCauses");
        causes->findChild<QPushButton*>(QStringLiteral("open-feedback"))->click();
        QVERIFY(m_fixture->idle());
        QCOMPARE(m_fixture->shown().kind, QByteArray("feedback"));
        QTRY_VERIFY(m_fixture->isSaid(QStringLiteral(" · Somebody was refused"))); // What it led to.
    }

    void F19_whoMayReportNoneReadsWhoMayOnTheStepsOfReleasesAndFeedback()
    {
        m_fixture->actAs(QStringLiteral("Mei"), Role::Manager);
        for (const auto& [kind, key, page] : {std::tuple("release", "consumer-loan-screening@2", "releasePage"),
                                              std::tuple("feedback", "FB-2", "feedbackPage")}) {
            m_fixture->goTo({{}, kind, QString::fromLatin1(key)});
            QTRY_VERIFY2(reportStep(page)->statusTip().contains(QStringLiteral("Who may: ")), page);
            QVERIFY2(!reportStep(page)->isEnabled(), page);
        }
    }

    void S32_whoMayReportNoneIsToldOverThePage()
    {
        m_fixture->actAs(QStringLiteral("Mei"), Role::Manager);
        m_fixture->goTo({{}, "devops", QStringLiteral("deployments")});
        QTableView& list = m_fixture->list("deployments");
        chooseLive(list);
        QMenu menu;
        QAction* report = reportEntry(list, menu);
        QVERIFY(report && report->isEnabled());
        report->trigger();
        QVERIFY(m_fixture->idle());
        QTRY_VERIFY(m_fixture->isSaid(QStringLiteral("Who may: ")));
        QVERIFY(!m_fixture->child<QWidget>("incidentForm"));
    }

    void S32_aUseCaseTellsOfItsIncidentsAndNotOfThePast()
    {
        m_fixture->goTo({{}, "use-case", QStringLiteral("UC-3")});
        auto* card = m_fixture->child<QWidget>("incidentsOfUseCase");
        QTRY_VERIFY(m_fixture->isSaid(QStringLiteral("I-2 · Scores come late on Monday mornings")));
        QVERIFY(!m_fixture->isSaid(QStringLiteral("I-1 · "))); // It is reviewed.
        card->findChild<QPushButton*>(QStringLiteral("open-incident"))->click();
        QVERIFY(m_fixture->idle());
        QCOMPARE(m_fixture->shown().kind, QByteArray("incident"));
        m_fixture->goTo({{}, "use-case", QStringLiteral("UC-3")});
        m_fixture->child<QWidget>("incidentsOfUseCase")
            ->findChild<QPushButton*>(QStringLiteral("reportIncident"))
            ->click();
        QVERIFY(m_fixture->idle());
        QTRY_VERIFY(m_fixture->child<QWidget>("incidentForm"));
        const auto* form = m_fixture->child<QWidget>("incidentForm");
        QVERIFY(
            form->findChild<QComboBox*>(QStringLiteral("use_case"))->currentText().startsWith(QStringLiteral("UC-3")));
        m_fixture->press(QStringLiteral("Esc"));
        m_fixture->goTo({{}, "use-case", QStringLiteral("UC-3@2026-06-30")});
        QVERIFY(!m_fixture->child<QWidget>("incidentsOfUseCase")->isVisible());
    }

    void S32_aUseCaseTellsOfTheIncidentsOfItsReleasesToo()
    {
        const Incident late = valueOf(m_fixture->database().read(
            [](db::Connection& connection) { return incidents::byName(connection, QStringLiteral("I-2")); }));
        IncidentEdit ofRelease{late.uid, late.rowVersion, incidents::fieldsOf(late)};
        ofRelease.fields.useCase.clear();
        valueOf(IncidentStore(m_fixture->database())
                    .edit(ofRelease, m_fixture->me(), newUlid(m_fixture->database().clock().now())));
        m_fixture->goTo({{}, "use-case", QStringLiteral("UC-3")});
        QTRY_VERIFY(m_fixture->isSaid(QStringLiteral("I-2 · Scores come late on Monday mornings")));
    }

    void devOpsTellsWhatRunsWhereAndWhatIsNotResolved()
    {
        m_fixture->goTo({{}, "devops", {}});
        const QTableView* runs = tableCalled("What runs where");
        const QTableView* open = tableCalled("Incidents that are not resolved");
        const QTableView* changes = tableCalled("Changes on their way");
        QVERIFY(runs && open && changes);
        const QAbstractItemModelTester tester(runs->model());
        QVERIFY(runs->model()->rowCount() > 0);
        QCOMPARE(addressOf(runs->model()->index(0, 0)).kind, QByteArray("release"));
        const int before = open->model()->rowCount();
        report();
        m_fixture->goTo({{}, "devops", {}});
        QTRY_COMPARE(tableCalled("Incidents that are not resolved")->model()->rowCount(), before + 1);
        QVERIFY(tableCalled("Incidents that are not resolved")->isVisible());
    }

    void S33_dataEngineersHaveTheIncidentsToo()
    {
        m_fixture->goTo({{}, "data-engineering", QStringLiteral("incidents")});
        QVERIFY(m_fixture->button("begin-incidents").isVisible());
    }

private:
    /// The one that went live last.
    Deployment live()
    {
        const qint64 now = m_fixture->database().clock().now();
        for (const Deployment& each : valueOf(m_fixture->database().read(
                 [now](db::Connection& connection) { return changes::deployments(connection, now); }))) {
            if (each.state == DeploymentState::Live)
                return each;
        }
        qFatal("Nothing runs anywhere.");
    }

    static void chooseLive(QTableView& list)
    {
        for (int row = 0; row < list.model()->rowCount(); ++row) {
            if (list.model()->index(row, 2).data().toString() == deploymentStateTitle(DeploymentState::Live))
                return list.setCurrentIndex(list.model()->index(row, 0));
        }
        qFatal("Nothing that runs is listed.");
    }

    static QAction* reportEntry(QTableView& list, QMenu& menu)
    {
        list.findChild<OfferedMenu*>(QStringLiteral("tableMenu"))->fill(menu);
        for (QAction* action : menu.actions()) {
            if (action->text() == QStringLiteral("Report an incident…"))
                return action;
        }
        return nullptr;
    }

    QPushButton* reportStep(const char* page)
    {
        return m_fixture->child<QWidget>(page)->findChild<QPushButton*>(QStringLiteral("reportIncident"));
    }

    QTableView* tableCalled(const char* name)
    {
        for (QTableView* table : m_fixture->window().findChildren<QTableView*>()) {
            if (table->accessibleName() == QLatin1StringView(name))
                return table;
        }
        return nullptr;
    }

    void report()
    {
        m_fixture->goTo({{}, "devops", QStringLiteral("incidents")});
        QTRY_VERIFY(m_fixture->button("begin-incidents").isEnabled());
        m_fixture->button("begin-incidents").click();
        QVERIFY(m_fixture->idle());
        m_fixture->child<QLineEdit>("title")->setText(QStringLiteral("Answers are slow"));
        m_fixture->button("submit").click();
        QVERIFY(m_fixture->idle());
        QTRY_COMPARE(m_fixture->shown().kind, QByteArray("incident"));
    }

    std::unique_ptr<PageWindow> m_fixture;
};

ASSAY_TEST(TestIncidentOccasions)
#include "tst_incident_occasions.moc"
