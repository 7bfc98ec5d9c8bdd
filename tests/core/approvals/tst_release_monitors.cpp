// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/monitor_readings.h"
#include "core/approvals/release_judgement.h"
#include "tests/support/package_fixture.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// What watches a release in production, as evidence tells it.
class TestReleaseMonitors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_made = std::make_unique<ApprovalProject>(); }

    void nothingIsWatchedUntilEvidenceSaysSo() { QVERIFY(facts().monitors.empty()); }

    void monitorsInEvidenceAreThoseThatPoliciesAskFor()
    {
        const QString uid = add(R"({"monitors":[{"watches":"accuracy","measure":"auc","alarm":0.7},)"
                                R"({"watches":"features","measure":"psi","alarm":0.2,"active":false}]})");
        const policies::ReleaseFacts known = facts();
        QCOMPARE(known.monitors.size(), std::size_t(2));
        QCOMPARE(known.monitors.front().watches, QStringLiteral("accuracy"));
        QVERIFY(known.monitors.front().active && !known.monitors.back().active);
        QVERIFY(!known.monitors.front().evidence.front().sha256.isEmpty());
        QVERIFY(approvals::monitorReadings(known, 0).front().watched);
        QVERIFY(EvidenceStore(m_made->database())
                    .withdraw(uid, QStringLiteral("Switched off"), m_made->ana, m_made->once()));
        QVERIFY(facts().monitors.empty());
    }

private:
    policies::ReleaseFacts facts() const
    {
        return valueOf(m_made->database().read([&](db::Connection& connection) {
                   return approvals::judge(connection, m_made->uid, m_made->database().clock().now(), {});
               }))
            .facts;
    }

    QString add(const QByteArray& text)
    {
        const QString path = m_folder.filePath(QStringLiteral("monitors.json"));
        putFile(path, text);
        EvidenceReading reading;
        reading.kind = EvidenceKind::Monitors;
        const EvidenceFile file = valueOf(readEvidenceFile(path, reading));
        return valueOf(
            EvidenceStore(m_made->database()).add({m_made->uid, {}, {}, {}}, file, m_made->ana, m_made->once()));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ApprovalProject> m_made;
};

ASSAY_TEST(TestReleaseMonitors)
#include "tst_release_monitors.moc"
