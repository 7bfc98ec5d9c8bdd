// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/base/shown_text.h"
#include "core/releases/release_rows.h"
#include "core/releases/release_store.h"
#include "core/runs/run_queries.h"

#include <QCoreApplication>

namespace assay {
namespace {

class ReleaseBeginCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(ReleaseBeginCommand)

    static inline const QString runOption = QStringLiteral("run");
    static inline const QString modelOption = QStringLiteral("model");
    static inline const QString versionOption = QStringLiteral("version");
    static inline const QString useCaseOption = QStringLiteral("use-case");
    static inline const QString techniqueOption = QStringLiteral("technique");
    static inline const QString commitOption = QStringLiteral("commit");
    static inline const QString featuresOption = QStringLiteral("features");

public:
    QByteArray name() const override { return QByteArrayLiteral("release begin"); }
    QString summary() const override
    {
        return tr("Begins a release: a new version of a model made of a run, or a version of an imported registry.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({runOption, tr("The run that the model came from, by its id."), QStringLiteral("RUN")});
        parser.addOption(
            {modelOption, tr("With --run: the name of the model that gets a new version."), QStringLiteral("NAME")});
        parser.addOption({versionOption, tr("Instead: a version of an imported registry, such as credit@3."),
                          QStringLiteral("MODEL@VERSION")});
        parser.addOption({useCaseOption, tr("The use case that it serves; left out for that of the run's experiment."),
                          QStringLiteral("KEY")});
        parser.addOption({techniqueOption, tr("How the model works, in a few words."), QStringLiteral("TEXT")});
        parser.addOption(
            {commitOption, tr("The commit of its code, where the run does not say."), QStringLiteral("HASH")});
        parser.addOption({featuresOption,
                          tr("Names of its input columns with commas between, where the run does not say."),
                          QStringLiteral("NAMES")});
    }

    Result<> write(const Writing& writing) const override
    {
        const QCommandLineParser& parser = writing.parser;
        if (parser.isSet(runOption) == parser.isSet(versionOption))
            return fail(Error::Kind::Invalid, tr("Say either --run with --model, or --version."), usageDetail());
        ReleaseDraft draft;
        draft.model = parser.value(modelOption);
        draft.version = parser.value(versionOption);
        draft.useCase = parser.value(useCaseOption);
        draft.technique = parser.value(techniqueOption);
        draft.codeCommit = parser.value(commitOption);
        draft.features = parser.value(featuresOption).split(u',', Qt::SkipEmptyParts);
        if (parser.isSet(runOption)) {
            const Result<Run> run = writing.database.read(
                [&](db::Connection& connection) { return findRun(connection, parser.value(runOption)); });
            if (!run)
                return failed(run);
            draft.run = run->uid;
        }
        const Result<QString> uid = ReleaseStore(writing.database).begin(draft, writing.actor, writing.command);
        if (!uid)
            return failed(uid);
        const Result<Release> release =
            writing.database.read([&](db::Connection& connection) { return releases::byName(connection, *uid); });
        if (!release)
            return failed(release);
        writing.out << tr("%1 has begun: %2").arg(shownText(release->name()), *uid) << '\n';
        return {};
    }
};

} // namespace

const Command& releaseBeginCommand()
{
    static const ReleaseBeginCommand command;
    return command;
}

} // namespace assay
