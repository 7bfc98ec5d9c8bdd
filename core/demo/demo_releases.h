// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/signing_key.h"
#include "core/db/database.h"
#include "core/demo/demo_script.h"

#include <map>

namespace assay {

/// Plays how releases of the demo come into being and are decided on. The keys of those who sign are real and made anew for
/// each demo project; they are gone afterwards, so that nobody signs in the name of somebody who is invented.
class DemoReleases {
public:
    DemoReleases(db::Database& database, const std::map<QString, Actor>& people,
                 const std::map<QString, QString>& useCases)
        : m_database(database)
        , m_people(people)
        , m_useCases(useCases)
    {
    }

    /// Founds the project's authority and gives each of them a certified key.
    Result<> equip(const QString& founder, const QStringList& signers);

    Result<> registerModel(const DemoModel& model);
    Result<> begin(const DemoRelease& release);
    Result<> play(const DemoRelease& release, const DemoReleaseStep& step);

private:
    Result<QString> runOf(const DemoRelease& release); ///< Its uid; empty where it has none.
    Result<> addFiles(const DemoRelease& release);
    Result<> addSplits(const DemoRelease& release);
    Result<> check(const QString& uid, const Actor& actor);
    Result<> submit(const QString& uid, const DemoReleaseStep& step, const Actor& actor);
    Result<> sign(const QString& uid, const DemoReleaseStep& step, const Actor& actor);

    /// What the gate found missing when the release went live, people of the demo bear, and say that it is a demo.
    Result<> bearMissing(const QString& uid);
    QString command() const;

    db::Database& m_database;
    const std::map<QString, Actor>& m_people;     ///< By name.
    const std::map<QString, QString>& m_useCases; ///< Uid by title.
    std::map<QString, SigningKey> m_keys;         ///< By name.
    std::map<QString, QString> m_releases;        ///< Uid by DemoRelease::key().
};

} // namespace assay
