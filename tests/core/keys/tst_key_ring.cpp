// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/key_ring.h"

#include "tests/support/key_project.h"
#include "tests/support/test_program.h"

using namespace assay;
using namespace assay::tests;

/// Everybody's keys with what they count for, and what whoever looks may do.
class TestKeyRing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everybodyIsThereWithTheirRolesAndKeys()
    {
        const KeyProject project;
        const QString uid = project.equip(valueOf(SigningKey::generate()), project.ben());
        const KeyRing ring = ringOf(project, project.ben());
        QCOMPARE(ring.people.size(), std::size_t{3});
        const RingPerson& ben = personIn(ring, QStringLiteral("Ben"));
        QVERIFY(ben.person.roles == std::vector<Role>{Role::DataScientist});
        QCOMPARE(ben.keys.size(), std::size_t{1});
        QCOMPARE(ben.keys.front().key.uid, uid);
        QVERIFY(ben.keys.front().status.isValid());
        QVERIFY(ben.keys.front().certificate.has_value());
        QCOMPARE(ben.keys.front().certificate->issuer(), project.authority().certificate().subject());
        QVERIFY(personIn(ring, QStringLiteral("Cleo")).keys.empty());
        QVERIFY(ring.project());
        QCOMPARE(ring.project()->certificate.fingerprint(), project.authority().certificate().fingerprint());
    }

    void refusalsNameTheRuleAndWhoMay()
    {
        const KeyProject project;
        project.found();
        valueOf(project.enroll(valueOf(SigningKey::generate()), project.ben()));
        valueOf(project.enroll(valueOf(SigningKey::generate()), project.cleo()));

        const KeyRing bens = ringOf(project, project.ben());
        QVERIFY2(bens.authorityRefusal.contains(QStringLiteral("Cleo")), qPrintable(bens.authorityRefusal));
        QVERIFY(keyIn(bens, QStringLiteral("Ben")).certifyRefusal.contains(QStringLiteral("Cleo")));
        QVERIFY(keyIn(bens, QStringLiteral("Ben")).ownRefusal.isEmpty());
        QVERIFY(keyIn(bens, QStringLiteral("Cleo")).ownRefusal.contains(QStringLiteral("Cleo")));

        const KeyRing cleos = ringOf(project, project.cleo());
        QVERIFY(cleos.authorityRefusal.isEmpty());
        QVERIFY(keyIn(cleos, QStringLiteral("Ben")).certifyRefusal.isEmpty());
        QVERIFY(keyIn(cleos, QStringLiteral("Cleo")).certifyRefusal.contains(QStringLiteral("of their own")));

        const KeyRing nobodys =
            ringOf(project, {project.ben().person, toString(Role::Manager)}); // Not a role of Ben's.
        QVERIFY(nobodys.enrolRefusal.contains(QStringLiteral("role")));
        QVERIFY(bens.enrolRefusal.isEmpty());
    }

    void keyWithoutAnAuthorityWaitsForOne()
    {
        const KeyProject project;
        valueOf(project.enroll(valueOf(SigningKey::generate()), project.ben()));
        const KeyRing ring = ringOf(project, project.cleo());
        QVERIFY(!ring.project());
        QVERIFY(keyIn(ring, QStringLiteral("Ben")).status.kind == KeyStatus::Kind::NotCertified);
        QVERIFY(keyIn(ring, QStringLiteral("Ben")).certifyRefusal.contains(QStringLiteral("authority")));
    }

    void revokedKeyIsNotCertifiedAgain()
    {
        const KeyProject project;
        const QString uid = project.equip(valueOf(SigningKey::generate()), project.ben());
        valueOf(project.keys().revoke({uid, Revocation::Superseded, std::nullopt, QStringLiteral("Lost")},
                                      project.ben(), KeyProject::command()));
        const RingKey key = keyIn(ringOf(project, project.cleo()), QStringLiteral("Ben"));
        QVERIFY(key.status.kind == KeyStatus::Kind::Superseded);
        QVERIFY(key.certifyRefusal.contains(QStringLiteral("revoked")));
    }

    void retiredAuthorityIsNoMoreTheProjects()
    {
        const KeyProject project;
        const QString uid = project.found();
        valueOf(project.authorities().retire(uid, QStringLiteral("Its passphrase is lost"), project.ada(),
                                             KeyProject::command()));
        const KeyRing ring = ringOf(project, project.ada());
        QVERIFY(!ring.project());
        QCOMPARE(ring.authorities.size(), std::size_t{1});
        QCOMPARE(ring.authorities.front().authority.reason, QStringLiteral("Its passphrase is lost"));
    }

private:
    static KeyRing ringOf(const KeyProject& project, const Actor& viewer)
    {
        return valueOf(project.database().read([&](db::Connection& connection) {
            return keys::keyRing(connection, viewer, project.database().clock().now());
        }));
    }

    static const RingPerson& personIn(const KeyRing& ring, const QString& name)
    {
        for (const RingPerson& each : ring.people) {
            if (each.person.name == name)
                return each;
        }
        qFatal("There is no %s.", qPrintable(name));
    }

    static RingKey keyIn(const KeyRing& ring, const QString& name) { return personIn(ring, name).keys.front(); }
};

ASSAY_TEST(TestKeyRing)
#include "tst_key_ring.moc"
