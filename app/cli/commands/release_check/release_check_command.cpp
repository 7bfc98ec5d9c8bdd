// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/open_request.h"
#include "app/cli/writing_command.h"
#include "core/approvals/file_checks.h"
#include "core/base/json_members.h"
#include "core/base/json_reader.h"
#include "core/base/shown_text.h"
#include "core/evidence/evidence_rows.h"
#include "core/releases/release_rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace assay {
namespace {

class ReleaseCheckCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(ReleaseCheckCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("release check"); }
    QString summary() const override
    {
        return tr(
            "Reads the files of a release and the evidence behind it again and records whether they are what they "
            "were, and what is in the files.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT RELEASE"); }

protected:
    Result<> write(const Writing& writing) const override
    {
        const Result<Release> release = writing.database.read(
            [&](db::Connection& connection) { return releases::byName(connection, writing.arguments.at(1)); });
        if (!release)
            return failed(release);
        const Result<ReleaseChecks> checks = checkRelease(writing.database, *release);
        if (!checks)
            return failed(checks);
        const auto evidence = writing.database.read(
            [&](db::Connection& connection) { return evidence::ofRelease(connection, release->id); });
        if (!evidence)
            return failed(evidence);
        for (const ArtifactCheck& check : checks->files)
            writing.out << QStringLiteral("%1: %2").arg(check.path, words(*release, check)) << '\n';
        for (const DocumentCheck& check : checks->documents)
            writing.out << documentLine(*evidence, check) << '\n';
        const OpenRequest open = OpenRequest::of(writing.database, release->uid);
        if (const auto done =
                ReleaseStore(writing.database).recordChecks(release->uid, *checks, writing.actor, writing.command);
            !done)
            return done;
        writing.out << open.whatBecameOfIt(writing.database);
        return {};
    }

private:
    static QString documentLine(const std::vector<ReleaseEvidence>& all, const DocumentCheck& check)
    {
        const auto known =
            std::find_if(all.begin(), all.end(), [&](const ReleaseEvidence& one) { return one.uid == check.uid; });
        QString state = tr("gone");
        if (check.found)
            state = *check.found == known->sha256 ? tr("unchanged") : tr("CHANGED");
        return QStringLiteral("%1: %2").arg(tr("evidence “%1”").arg(shownText(known->title)), state);
    }

    static QString words(const Release& release, const ArtifactCheck& check)
    {
        const auto& artifacts = release.parts.artifacts;
        const auto recorded = std::find_if(artifacts.begin(), artifacts.end(),
                                           [&](const ReleaseArtifact& one) { return one.path == check.path; });
        if (!check.found)
            return tr("gone");
        const QString state = *check.found == recorded->sha256 ? tr("unchanged") : tr("CHANGED");
        const Result<JsonValue> report = readJson(check.inspection);
        return report ? tr("%1, %2").arg(state, textOf(*report, u"verdict")) : state;
    }
};

} // namespace

const Command& releaseCheckCommand()
{
    static const ReleaseCheckCommand command;
    return command;
}

} // namespace assay
