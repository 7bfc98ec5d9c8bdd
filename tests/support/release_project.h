// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imports/import_plan.h"
#include "core/people/people_store.h"
#include "core/releases/artifact_store.h"
#include "core/releases/release_rows.h"
#include "core/releases/release_store.h"
#include "tests/support/six_runs.h"
#include "tests/support/temporary_project.h"

namespace assay::tests {

/// A file of a run that lies where nobody looks.
inline ArtifactReference storedArtifact(const QString& path, const char* content)
{
    const QByteArray bytes(content);
    return {path, QStringLiteral("/store/") + path, bytes.size(), bytesOf(sha256(bytes)).toByteArray()};
}

/// Runs that have everything a release is made of.
inline ImportBatch completeRuns()
{
    ImportBatch batch = sixRuns();
    for (ImportedRun& run : batch.runs) {
        run.tags.push_back({QStringLiteral("mlflow.source.git.commit"), QStringLiteral("5d2f1c9")});
        run.inputs = {
            {QStringLiteral("loans"),
             QStringLiteral("07aa"),
             QStringLiteral("local"),
             QStringLiteral("loans.csv"),
             QStringLiteral(R"({"mlflow_colspec":[{"type":"double","name":"amount"},{"type":"long","name":"age"}]})"),
             {},
             QStringLiteral("train")}};
        run.artifacts = {storedArtifact(QStringLiteral("model/MLmodel"), "signature"),
                         storedArtifact(QStringLiteral("model/model.pkl"), "weights"),
                         storedArtifact(QStringLiteral("model/requirements.txt"), "scikit-learn==1.5"),
                         storedArtifact(QStringLiteral("plot.png"), "picture")};
    }
    return batch;
}

/// A project with runs that have everything a release is made of, and people in several roles.
class ReleaseProject {
public:
    ReleaseProject()
    {
        batch = completeRuns();
        import();
        ana = add("Ana", Role::DataScientist);
        tom = add("Tom", Role::SoftwareEngineer);
        kofi = add("Kofi", Role::DevOps);
        ruth = add("Ruth", Role::RiskAuditor);
        mei = add("Mei", Role::Manager);
    }

    void import() { valueOf(applyImport(database(), project.actor(), batch, {})); }

    db::Database& database() const { return project.database(); }
    ReleaseStore store() const { return ReleaseStore(database()); }

    /// Another key for each command.
    QString once() { return newUlid(++clock); }

    QString runUid(const char* name) const
    {
        return valueOf(database().read([name](db::Connection& connection) {
            db::Statement row = connection.prepare("SELECT uid FROM run WHERE name = ?");
            row.bind(QString::fromLatin1(name)).step();
            return row.text(0);
        }));
    }

    Result<QString> begin(const char* run, const Actor& actor)
    {
        ReleaseDraft draft;
        draft.run = runUid(run);
        draft.model = QStringLiteral("credit");
        return store().begin(draft, actor, once());
    }

    Release release(const QString& name) const
    {
        return valueOf(database().read([&](db::Connection& connection) { return releases::byName(connection, name); }));
    }

    Actor add(const char* name, Role role)
    {
        Person person;
        person.name = QString::fromLatin1(name);
        person.roles = {role};
        const Actor admin{project.actor().person, toString(Role::Administrator)};
        return {valueOf(PeopleStore(database()).add(person, admin, once())), toString(role)};
    }

    TemporaryProject project;
    ImportBatch batch;
    qint64 clock = 1'700'000'000'000;
    Actor ana, tom, kofi, ruth, mei;
};

} // namespace assay::tests
