// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/releases/artifact_store.h"
#include "core/releases/release_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class ReleaseArtifactCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(ReleaseArtifactCommand)

    static inline const QString kindOption = QStringLiteral("kind");
    static inline const QString inPlaceOption = QStringLiteral("in-place");
    static inline const QString pathOption = QStringLiteral("path");

public:
    QByteArray name() const override { return QByteArrayLiteral("release artifact"); }
    QString summary() const override
    {
        return tr("Adds files to a release: their bytes go into the project's own store, by their SHA-256.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT RELEASE FILE"); }
    bool takesMoreArguments() const override { return true; }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption(
            {kindOption, tr("model, environment, code or other; model where it is left out."), QStringLiteral("KIND")});
        parser.addOption({inPlaceOption, tr("The bytes stay where they are; only digest and place are recorded.")});
        parser.addOption({pathOption, tr("Its path within the model, for one file; its name where it is left out."),
                          QStringLiteral("PATH")});
    }

    Result<> write(const Writing& writing) const override
    {
        const auto role = artifactRoleFromString(writing.parser.isSet(kindOption) ? writing.parser.value(kindOption)
                                                                                  : QStringLiteral("model"));
        if (!role)
            return fail(Error::Kind::Invalid, tr("--kind is model, environment, code or other."), usageDetail());
        if (writing.parser.isSet(pathOption) && writing.arguments.size() > 3)
            return fail(Error::Kind::Invalid, tr("--path is for one file."), usageDetail());
        std::vector<ReleaseArtifact> artifacts;
        for (const QString& file : writing.arguments.mid(2)) {
            Result<ReleaseArtifact> artifact =
                readArtifact(writing.database.location(), file, writing.parser.isSet(inPlaceOption));
            if (!artifact)
                return failed(artifact);
            artifact->role = *role;
            if (writing.parser.isSet(pathOption))
                artifact->path = writing.parser.value(pathOption);
            artifacts.push_back(std::move(*artifact));
        }
        return ReleaseStore(writing.database)
            .addArtifacts(writing.arguments.at(1), artifacts, writing.actor, writing.command);
    }
};

} // namespace

const Command& releaseArtifactCommand()
{
    static const ReleaseArtifactCommand command;
    return command;
}

} // namespace assay
