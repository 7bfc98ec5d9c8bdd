// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/authority_store.h"
#include "core/keys/key_rows.h"
#include "core/keys/key_status.h"
#include "core/keys/key_store.h"
#include "core/people/people_store.h"
#include "tests/support/temporary_project.h"

namespace assay::tests {

/// A project of three: Ada, who founded it and administers it, Ben, who is a data scientist, and Cleo, a model-risk
/// auditor. It has an authority of its own from ten minutes ago on, and nobody has a key yet.
class KeyProject : public TemporaryProject {
public:
    KeyProject()
        : m_ben(add(QStringLiteral("Ben"), Role::DataScientist))
        , m_cleo(add(QStringLiteral("Cleo"), Role::RiskAuditor))
    {
    }

    Actor ada() const { return {actor().person, toString(Role::Administrator)}; }
    const Actor& ben() const { return m_ben; }
    const Actor& cleo() const { return m_cleo; }
    const CertificateAuthority& authority() const { return m_authority; }
    KeyStore keys() const { return KeyStore(database()); }
    AuthorityStore authorities() const { return AuthorityStore(database()); }

    static QString command() { return newUlid(QDateTime::currentMSecsSinceEpoch()); }
    static QDateTime inDays(int days) { return QDateTime::currentDateTimeUtc().addDays(days); }

    static CertificateAuthority newAuthority(const QString& name)
    {
        return valueOf(CertificateAuthority::create(name, valueOf(SigningKey::generate()),
                                                    {inDays(0).addSecs(-600), inDays(3650)}));
    }

    QString found() const { return valueOf(authorities().found(m_authority, ada(), command())); }

    Result<QString> enroll(const SigningKey& key, const Actor& actor, const SigningKey* replaced = nullptr) const
    {
        return keys().enroll(valueOf(KeyEnrolment::of(database().projectUid(), actor.person, key, replaced)), actor,
                             command());
    }

    Result<> certify(const QString& key, const Actor& actor, const QDateTime& until = inDays(365)) const
    {
        return keys().certify({key, until}, m_authority, actor, command());
    }

    /// Founds the authority and gives somebody a key that Cleo has certified; answers its uid.
    QString equip(const SigningKey& key, const Actor& actor) const
    {
        found();
        const QString uid = valueOf(enroll(key, actor));
        valueOf(certify(uid, m_cleo));
        return uid;
    }

    PersonKey key(const QString& uid) const
    {
        return valueOf(database().read([&](db::Connection& c) { return assay::keys::byUid(c, uid); }));
    }

    KeyStatus status(const QString& uid, const QDateTime& time = inDays(0)) const
    {
        return valueOf(database().read([&](db::Connection& c) {
            return assay::keys::statusAt(c, assay::keys::byUid(c, uid), time.toMSecsSinceEpoch());
        }));
    }

private:
    Actor add(const QString& name, Role role) const
    {
        Person person;
        person.name = name;
        person.roles = {role};
        return {valueOf(PeopleStore(database()).add(person, ada(), command())), toString(role)};
    }

    Actor m_ben;
    Actor m_cleo;
    CertificateAuthority m_authority = newAuthority(QStringLiteral("Test"));
};

} // namespace assay::tests
