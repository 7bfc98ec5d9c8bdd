// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/finding_story.h"

#include "core/findings/finding_store.h"
#include "tests/support/release_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// What the page of a finding is told, as one person sees it.
class TestFindingStory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<ReleaseProject>();
        valueOf(m_project->begin("run-1", m_project->ana));
        FindingDraft draft;
        draft.release = QStringLiteral("credit@1");
        draft.text.title = QStringLiteral("Few young applicants");
        draft.ownerUid = m_project->kofi.person;
        m_uid = valueOf(store().raise(draft, m_project->ruth, m_project->once()));
    }

    void rulesAreCalledByWordsAndUnknownOnesByTheirNames()
    {
        QCOMPARE(findingRuleTitle(QStringLiteral("skill-gap")), QStringLiteral("Skills are missing"));
        QCOMPARE(findingRuleTitle(QStringLiteral("deployed-in-freeze/production")),
                 QStringLiteral("Deployed in a freeze (production)"));
        QCOMPARE(findingRuleTitle(QStringLiteral("of-tomorrow/production")), QStringLiteral("of-tomorrow/production"));
    }

    void refusalsSayTheRuleAndWhoMay()
    {
        const findings::FindingStory seen = story(m_project->ruth);
        QCOMPARE(seen.refusals.edit, QString());
        QCOMPARE(seen.refusals.assign, QString());
        QVERIFY2(seen.refusals.begin.contains(QStringLiteral("Kofi's to mend")), qPrintable(seen.refusals.begin));
        QVERIFY(!seen.refusals.close.isEmpty());
        QVERIFY2(seen.refusals.offer.contains(QStringLiteral("Mei")), qPrintable(seen.refusals.offer));
        QVERIFY2(seen.refusals.agree.contains(QStringLiteral("Nobody offers")), qPrintable(seen.refusals.agree));
        QCOMPARE(story(m_project->kofi).refusals.begin, QString());
        QCOMPARE(story(m_project->mei).refusals.offer, QString());
        QVERIFY(!seen.releaseUid.isEmpty() && seen.useCaseUid.isEmpty());
        QCOMPARE(seen.history.total, qint64(1));
    }

    void acceptanceThatEndedIsOpenWhetherOrNotAnybodyWroteSo()
    {
        const qint64 now = m_project->database().clock().now();
        const qint64 end = now + 1000;
        valueOf(store().offerAcceptance({m_uid, QStringLiteral("small"), end}, m_project->mei, m_project->once()));
        valueOf(store().move({m_uid, FindingState::RiskAccepted, QStringLiteral("agreed")}, m_project->ruth,
                             m_project->once()));
        const findings::FindingStory during = story(m_project->ruth, end - 1);
        QVERIFY(during.finding.state == FindingState::RiskAccepted);
        const findings::FindingStory after = story(m_project->ruth, end);
        QVERIFY(after.finding.state == FindingState::Open);
        QCOMPARE(after.finding.stateSince, end);
        QVERIFY(!after.finding.accepter.id);
        QVERIFY(after.refusals.agree.contains(QStringLiteral("Nobody offers")));
    }

    void listHasWhatWaitsAndWeighsMostFirst()
    {
        const auto raise = [this](const char* title, Severity severity, std::optional<qint64> dueAt) {
            FindingDraft draft;
            draft.text.title = QString::fromLatin1(title);
            draft.severity = severity;
            draft.dueAt = dueAt;
            return valueOf(store().raise(draft, m_project->ruth, m_project->once()));
        };
        raise("low", Severity::Low, 1);
        raise("later", Severity::High, 2000);
        raise("sooner", Severity::High, 1000);
        const auto list = valueOf(m_project->database().read(
            [](db::Connection& connection) { return findings::findingList(connection, 0); }));
        QStringList titles;
        for (const Finding& finding : list)
            titles << finding.text.title;
        QCOMPARE(titles,
                 QStringList({QStringLiteral("sooner"), QStringLiteral("later"), QStringLiteral("Few young applicants"),
                              QStringLiteral("low")}));
    }

    void subjectsAreReleasesAndUseCases()
    {
        valueOf(propose(m_project->database(), m_project->project.actor(), QStringLiteral("use")));
        const auto subjects = valueOf(
            m_project->database().read([](db::Connection& connection) { return findings::subjects(connection); }));
        QCOMPARE(subjects.size(), std::size_t(2));
        QCOMPARE(subjects[0].title, QStringLiteral("credit@1"));
        QVERIFY(!subjects[0].release.isEmpty() && subjects[0].useCase.isEmpty());
        QVERIFY(subjects[1].title.startsWith(QStringLiteral("UC-1")));
    }

private:
    FindingStore store() const { return FindingStore(m_project->database()); }

    findings::FindingStory story(const Actor& viewer, std::optional<qint64> at = {}) const
    {
        const qint64 now = at.value_or(m_project->database().clock().now());
        return valueOf(m_project->database().read(
            [&](db::Connection& connection) { return findings::findingStory(connection, m_uid, viewer, now); }));
    }

    std::unique_ptr<ReleaseProject> m_project;
    QString m_uid;
};

ASSAY_TEST(TestFindingStory)
#include "tst_finding_story.moc"
