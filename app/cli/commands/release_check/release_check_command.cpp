// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/approvals/file_checks.h"
#include "core/base/json_members.h"
#include "core/base/json_reader.h"
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
            "Reads the files of a release again and records whether they are what they were, and what is in them.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT RELEASE"); }

protected:
    Result<> write(const Writing& writing) const override
    {
        const Result<Release> release = writing.database.read(
            [&](db::Connection& connection) { return releases::byName(connection, writing.arguments.at(1)); });
        if (!release)
            return failed(release);
        const auto checks = checkFiles(*release, writing.database.location());
        if (!checks)
            return failed(checks);
        for (const ArtifactCheck& check : *checks)
            writing.out << QStringLiteral("%1: %2").arg(check.path, words(*release, check)) << '\n';
        return ReleaseStore(writing.database).recordChecks(release->uid, *checks, writing.actor, writing.command);
    }

private:
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
