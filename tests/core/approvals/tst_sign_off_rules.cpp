// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/approval_fixture.h"
#include "tests/support/damage.h"
#include "tests/support/test_program.h"

#include <QSet>

using namespace assay;
using namespace assay::tests;

namespace {

bool isLong()
{
    return qEnvironmentVariableIsSet("ASSAY_SOAK");
}

/// The rules once more, from docs and not from the program: who may ask, and who may decide.
const QSet<Role> mayAsk{Role::DataScientist, Role::SoftwareEngineer, Role::DevOps, Role::Manager};
const QSet<Role> mayNotDecide{Role::EndUser, Role::Administrator};

} // namespace

/// Who decides in which role, and what an envelope is worth that somebody changed.
class TestSignOffRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_made = std::make_unique<ApprovalProject>(); }

    void everyPairOfRolesAsksAndDecidesByTheRules()
    {
        struct Decider {
            Actor actor;
            std::shared_ptr<SigningKey> key;
        };
        std::vector<Decider> deciders;
        for (const Role role : allRoles()) {
            const Actor actor = m_made->add(qPrintable(QStringLiteral("Decider ") + toString(role)), role);
            deciders.push_back({actor, m_made->equip(actor)});
        }
        int pairs = 0;
        for (const Role asking : allRoles()) {
            const Actor asker = m_made->add(qPrintable(QStringLiteral("Asker ") + toString(asking)), asking);
            const Result<QString> asked = m_made->approvals().request({m_made->uid, {}}, asker, m_made->once());
            QVERIFY2(asked.has_value() == mayAsk.contains(asking), qPrintable(toString(asking)));
            if (!asked) {
                QVERIFY(asked.error().kind == Error::Kind::Denied);
                continue;
            }
            for (std::size_t i = 0; i < deciders.size(); ++i) {
                const Role role = allRoles()[i];
                const auto& [actor, key] = deciders[i];
                const auto prepared = m_made->approvals().prepare(m_made->wish(*asked, *key), actor);
                QVERIFY2(prepared.has_value() == !mayNotDecide.contains(role),
                         qPrintable(toString(asking) + QStringLiteral(" and ") + toString(role)));
                // In a role of somebody else nobody decides.
                const Actor borrowed{actor.person, toString(allRoles()[(i + 1) % allRoles().size()])};
                QVERIFY(!m_made->approvals().prepare(m_made->wish(*asked, *key), borrowed));
                ++pairs;
            }
            QVERIFY(m_made->approvals().withdraw(*asked, QStringLiteral("next"), asker, m_made->once()));
        }
        QCOMPARE(pairs, int(mayAsk.size()) * int(allRoles().size()));
    }

    void onlyTwoOfTheRolesThatThePolicyWantsApprove()
    {
        m_made->ask();
        std::vector<std::pair<Role, Actor>> people;
        std::vector<std::shared_ptr<SigningKey>> keys;
        for (const Role role : allRoles()) {
            if (mayNotDecide.contains(role))
                continue;
            people.emplace_back(role, m_made->add(qPrintable(QStringLiteral("Two ") + toString(role)), role));
            keys.push_back(m_made->equip(people.back().second));
        }
        for (std::size_t first = 0; first < people.size(); ++first) {
            for (std::size_t second = first + 1; second < people.size(); ++second) {
                valueOf(m_made->approvals().withdraw(m_made->judged().request->uid, QStringLiteral("next"), m_made->ana,
                                                     m_made->once()));
                const QString again = m_made->ask();
                valueOf(m_made->sign(again, *keys[first], people[first].second));
                valueOf(m_made->sign(again, *keys[second], people[second].second));
                const QSet<Role> roles{people[first].first, people[second].first};
                const bool isQuorum = roles == QSet<Role>{Role::RiskAuditor, Role::DevOps};
                QVERIFY2(m_made->judged().decision.open == isQuorum,
                         qPrintable(toString(people[first].first) + QStringLiteral(" and ")
                                    + toString(people[second].first)));
                if (isQuorum)
                    return; // Approved now; the pairs behind it are those of two other roles.
            }
        }
        QFAIL("model risk and operations did not approve");
    }

    void sameKeyTwiceCountsOnce()
    {
        const QString request = m_made->ask();
        QVERIFY(m_made->sign(request, *m_made->ruthKey, m_made->ruth));
        QVERIFY(m_made->sign(request, *m_made->ruthKey, m_made->ruth));
        QVERIFY(!m_made->judged().decision.open);
    }

    void nothingIsSignedBeforeSomebodyAsks()
    {
        const Result<ReleaseDecision> none =
            m_made->approvals().prepare(m_made->wish(QStringLiteral("nothing"), *m_made->ruthKey), m_made->ruth);
        QVERIFY(!none && none.error().kind == Error::Kind::NotFound);
        const QString request = m_made->ask();
        const ReleaseDecision early =
            valueOf(m_made->approvals().prepare(m_made->wish(request, *m_made->ruthKey), m_made->ruth));
        valueOf(m_made->approvals().withdraw(request, QStringLiteral("x"), m_made->ana, m_made->once()));
        const QString next = m_made->ask();
        ReleaseDecision moved = early; // What was shown of one request is not signed for another.
        moved.request = next;
        const Result<QString> refused = m_made->approvals().sign(moved, *m_made->ruthKey, m_made->ruth, m_made->once());
        QVERIFY(!refused && refused.error().kind == Error::Kind::Conflict);
    }

    /// Neither by the log, which has the SHA-256 of the envelope, nor by the signature where somebody rewrote the log.
    void noMutatedEnvelopeCounts()
    {
        const QString request = m_made->ask();
        valueOf(m_made->sign(request, *m_made->ruthKey, m_made->ruth));
        const SignOff row = m_made->judged().signOffs.front();
        const dsse::Envelope original = valueOf(dsse::read(row.envelope));
        const int mutations = isLong() ? 100'000 : 1500;
        Damage damage(20260729);
        int accepted = 0;
        int unlogged = 0;
        const auto rolledBack = m_made->database().write(
            {m_made->ana, QStringLiteral("x"), QStringLiteral("x"), {}, {}}, [&](db::WriteTransaction& write) {
                db::Connection& connection = write.connection();
                db::Statement put = connection.prepare("UPDATE sign_off SET envelope = ?");
                for (int i = 0; i < mutations; ++i) {
                    const QByteArray mutated =
                        i % 2 == 0 ? damage.of(row.envelope) : dsse::write(changedEnvelope(original, i));
                    if (mutated == row.envelope)
                        continue;
                    put.bindText(mutated).run();
                    const auto why = [&](const QString& signing) {
                        approvals::JudgementDemands demands;
                        demands.signing = signing;
                        return approvals::judge(connection, m_made->uid, write.now(), demands)
                            .facts.signOffs->front()
                            .whyNot;
                    };
                    accepted += why({}).isEmpty() ? 1 : 0;
                    unlogged += why(row.uid).isEmpty() ? 1 : 0;
                }
                db::raise(Error::Kind::Conflict, QStringLiteral("only tried"));
            });
        QVERIFY(!rolledBack);
        QCOMPARE(rolledBack.error().message, QStringLiteral("only tried"));
        QCOMPARE(accepted, 0);
        QCOMPARE(unlogged, 0);
    }

private:
    /// The envelope with one thing changed that a reader of envelopes takes.
    dsse::Envelope changedEnvelope(dsse::Envelope envelope, int number) const
    {
        const auto at = static_cast<qsizetype>(number);
        switch (number / 2 % 6) {
        case 0:
            envelope.payload[at % envelope.payload.size()] =
                static_cast<char>(envelope.payload[at % envelope.payload.size()] ^ 1);
            break;
        case 1:
            envelope.payloadType = QStringLiteral("application/json");
            break;
        case 2: {
            QByteArray& signature = envelope.signatures.front().signature;
            signature[at % signature.size()] = static_cast<char>(signature[at % signature.size()] ^ (1 << number % 8));
            break;
        }
        case 3:
            envelope.payload.replace("\"decision\":\"approve\"", "\"decision\":\"approve-with-conditions\"");
            break;
        case 4:
            envelope.signatures.insert(envelope.signatures.begin(), {QByteArray(70, char(number)), {}});
            break;
        default:
            envelope.payload.replace(m_made->uid.toUtf8(), QByteArray(m_made->uid.size(), 'A'));
            break;
        }
        return envelope;
    }

    std::unique_ptr<ApprovalProject> m_made;
};

ASSAY_TEST(TestSignOffRules)
#include "tst_sign_off_rules.moc"
