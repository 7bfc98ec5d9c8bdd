// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people_store.h"
#include "core/portfolio/use_case_story.h"
#include "tests/support/data_science_fixture.h"
#include "tests/support/six_runs.h"
#include "tests/support/test_program.h"
#include "ui/panes/manager/use_case_page.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

using namespace assay;
using namespace assay::tests;

/// The way from an experiment to its use case and back, by button and menu.
class TestUseCaseLink : public DataScienceFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        useOwnSettings();
        qRegisterMetaType<Address>();
    }

    void init()
    {
        makeProject();
        m_useCase = valueOf(propose(*m_session->database, m_session->actor, QStringLiteral("& more")));
        importBatch(sixRuns());
        openPage();
    }

    void cleanup() { closeAll(); }

    void anExperimentIsLinkedAndLeadsToItsUseCase()
    {
        QCOMPARE(button()->text(), QStringLiteral("No use case"));
        trigger(QStringLiteral("UC-1  Proposal && more"));
        QTRY_COMPARE(button()->text(), QStringLiteral("UC-1"));
        QVERIFY(button()->toolTip().contains(QStringLiteral("Proposal &amp; more"))); // A tool tip is rich text.
        waitForJobs();
        QSignalSpy opened(&m_session->events, &SessionEvents::openAsked);
        trigger(QStringLiteral("Open UC-1  Proposal && more"));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.front().front().value<Address>().key, m_useCase);
        trigger(QStringLiteral("Take the link away"));
        QTRY_COMPARE(button()->text(), QStringLiteral("No use case"));
        waitForJobs();
    }

    void whoWorksForOneUseCaseAloneIsOfferedThatOne()
    {
        valueOf(propose(*m_session->database, m_session->actor, QStringLiteral("other")));
        const Actor admin{m_session->actor.person, toString(Role::Administrator)};
        Person person;
        person.name = QStringLiteral("Olu");
        person.roles = {Role::EndUser};
        PeopleStore people(*m_session->database);
        const QString olu = valueOf(people.add(person, admin, QStringLiteral("olu")));
        valueOf(people.grantLimited({olu, Role::DataScientist, m_useCase, {}, {}, QStringLiteral("needed")}, admin,
                                    QStringLiteral("grant")));
        m_session->actor = {olu, toString(Role::DataScientist)};
        Q_EMIT m_session->events.changed();
        waitForJobs();
        QVERIFY(isOffered(QStringLiteral("UC-1  Proposal && more")));
        QVERIFY(!isOffered(QStringLiteral("UC-2  Proposal other")));
        trigger(QStringLiteral("UC-1  Proposal && more"));
        QTRY_COMPARE(button()->text(), QStringLiteral("UC-1"));
        waitForJobs();
        QVERIFY(isOffered(QStringLiteral("Take the link away")));
    }

    void theUseCaseLeadsToItsExperiments()
    {
        trigger(QStringLiteral("UC-1  Proposal && more"));
        QTRY_COMPARE(button()->text(), QStringLiteral("UC-1"));
        waitForJobs();
        const UseCaseStory story = valueOf(m_session->database->read([this](db::Connection& connection) {
            return useCaseStory(connection, m_useCase, m_session->actor.person, 0);
        }));
        UseCasePage page(*m_session, story);
        QSignalSpy opened(&m_session->events, &SessionEvents::openAsked);
        auto* experiment = page.findChild<QPushButton*>(QStringLiteral("experiment-") + story.experiments.front().uid);
        QVERIFY(experiment);
        experiment->click();
        QCOMPARE(opened.front().front().value<Address>().kind, QByteArray("experiment"));
    }

private:
    QPushButton* button() const { return m_page->findChild<QPushButton*>(QStringLiteral("useCaseLink")); }

    bool isOffered(const QString& entry)
    {
        button()->click();
        auto* menu = m_page->findChild<QMenu*>(QStringLiteral("useCaseMenu"));
        bool offered = false;
        for (const QAction* action : menu ? menu->actions() : QList<QAction*>())
            offered |= action->text() == entry && action->isEnabled();
        delete menu;
        return offered;
    }

    void trigger(const QString& entry)
    {
        button()->click();
        QTRY_VERIFY(m_page->findChild<QMenu*>(QStringLiteral("useCaseMenu")));
        auto* menu = m_page->findChild<QMenu*>(QStringLiteral("useCaseMenu"));
        const QList<QAction*> entries = menu->actions();
        const auto found = std::find_if(entries.begin(), entries.end(),
                                        [&](const QAction* action) { return action->text() == entry; });
        QVERIFY2(found != entries.end(), qPrintable(entry));
        (*found)->trigger();
        delete menu;
    }

    QString m_useCase;
};

ASSAY_TEST(TestUseCaseLink)
#include "tst_use_case_link.moc"
